import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { meeting, record } from '../records.ts';

const QUOTE = 'Hai ông hội đàm tại Geneva.';
const cases: [name: string, text: string, texts: string[]][] = [
  [
    'one before, one after',
    `Trời mưa. Họ đến sớm. ${QUOTE} Báo chí chờ ngoài cửa. Sau đó họ về.`,
    ['Họ đến sớm.', 'Báo chí chờ ngoài cửa.'],
  ],
  ['none at the head and the foot of a text', QUOTE, []],
  ['a new paragraph', `Đoạn đầu. Câu cuối đoạn\n\n${QUOTE}\nĐoạn sau`, ['Câu cuối đoạn', 'Đoạn sau']],
  ['closing signs belong to the sentence', `“Họ đến.” ${QUOTE}`, ['“Họ đến.”']],
  [
    'an initial and a short title end nothing',
    `Hôm trước, ông Warren G. Harding đến TP. Vinh. ${QUOTE} Ngoại trưởng K. Beazley và TS. Lê Mai chờ. Họ về.`,
    ['Hôm trước, ông Warren G. Harding đến TP. Vinh.', 'Ngoại trưởng K. Beazley và TS. Lê Mai chờ.'],
  ],
  ['a decimal point ends nothing', `Giá dầu 3.5 đô. ${QUOTE}`, ['Giá dầu 3.5 đô.']],
];

test.each(cases)('%s', (_name, text, texts) => {
  const start = text.indexOf(QUOTE);
  const told = record('a', '2021-06-16', [
    meeting('talks', 'blinken lavrov', { evidence: [{ start, end: start + QUOTE.length }] }),
  ]);
  told.article.text = text;
  const graph = buildGraph(resolve([told]), { name: 'test', generator: 'test 0', iterations: 1 });
  const passages = graph.getAttribute('passages')?.['a'] ?? [];
  expect(passages.map((passage) => passage.text)).toEqual(texts);
  for (const passage of passages) expect(text.slice(passage.start, passage.end)).toBe(passage.text);
});

test('a sentence longer than a reader wants is cut between words', () => {
  const long = `${'chữ '.repeat(200)}cuối.`;
  const text = `${long} ${QUOTE} ${long}`;
  const start = text.indexOf(QUOTE);
  const told = record('a', '2021-06-16', [
    meeting('talks', 'blinken lavrov', { evidence: [{ start, end: start + QUOTE.length }] }),
  ]);
  told.article.text = text;
  const graph = buildGraph(resolve([told]), { name: 'test', generator: 'test 0', iterations: 1 });
  const [before, after] = graph.getAttribute('passages')?.['a'] ?? [];
  expect(before?.text).toMatch(/^chữ .*cuối\.$/u);
  expect(after?.text).toMatch(/^chữ .*chữ$/u);
});
