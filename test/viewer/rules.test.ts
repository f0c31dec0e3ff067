import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { speak } from '../../viewer/src/i18n.ts';
import { ruleInWords } from '../../viewer/src/rules.ts';
import { serveViewer } from './browser.ts';
import { usePages } from './pages.ts';
import { sampleGraph } from './sample-graph.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));

/** Where the reader's code names a rule: as a property, or as what is handed to what makes a claim. */
const PLACES = [
  /\brule: ([^\n]*)/gu,
  /\bbelongs\([^()]*, ('[^']+')\s*,?\s*\)/gu,
  /\bclaimOf\([^()]*, (`[^`]+`)/gu,
];

/** `${type}: verb` is a rule of any relation. */
function rulesOfCode(): string[] {
  const rules = new Set<string>();
  const texts = ['mention', 'link', 'relate', 'resolve', 'graph'].flatMap((room) =>
    read(`src/${room}`, '.ts'),
  );
  for (const text of texts)
    for (const place of PLACES)
      for (const [, words = ''] of text.matchAll(place))
        for (const [, plain, made] of words.matchAll(/'([^']+)'|`([^`]+)`/gu))
          if (isRule(words, plain)) rules.add(plain ?? (made ?? '').replace('${type}', 'urges'));
  return [...rules];
}

/** *kind === 'aids' ? …*: what is compared is no rule. */
const isRule = (words: string, plain: string | undefined): boolean =>
  plain === undefined || !words.includes(`=== '${plain}'`);

const rulesOfRecords = (): string[] => [
  ...new Set(
    read('test/fixtures/records', '.json').flatMap((text) =>
      [...text.matchAll(/"rule": ?"([^"]+)"/gu)].map(([, rule = '']) => rule),
    ),
  ),
];

const [code, records] = [rulesOfCode(), rulesOfRecords()];

test('the rules of the reader are found', () => {
  expect(code.length).toBeGreaterThan(55);
  expect(records.length).toBeGreaterThan(12);
  expect(code).toEqual(expect.arrayContaining(['both sign', 'joins', 'urges: each other', 'aids: granted']));
});

test.each([...new Set([...code, ...records])])('%s has words in both languages', (rule) => {
  const [vi, en] = [ruleInWords(rule, speak('vi')), ruleInWords(rule, speak('en'))];
  expect(vi).toMatch(/[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu);
  expect(vi).not.toContain(':');
  expect(en).toMatch(/^[a-z ,]+$/u);
  expect(en).not.toBe(vi);
});

test.each([
  ['urges: verb', 'kêu gọi, theo động từ', 'urges, by a verb'],
  [
    'title, known on the day',
    'chức danh của người giữ chức ngày đó',
    'a title whose holder on that day is known',
  ],
  ['of another program', 'of another program', 'of another program'],
  ['toString: verb', 'toString: verb', 'toString: verb'],
])('%s in words: %s; %s', (rule, vi, en) => {
  expect([ruleInWords(rule, speak('vi')), ruleInWords(rule, speak('en'))]).toEqual([vi, en]);
});

describe('under a quote', { timeout: 60_000 }, () => {
  const pages = usePages();

  test.each([
    ['vi', 'quy tắc: bên này gặp bên kia · 93%'],
    ['en', 'rule: one meets the other · 93%'],
  ])('the rule stands in the words of the page (%s)', async (lang, words) => {
    const text = JSON.stringify(sampleGraph()).replaceAll('meeting-talks', 'subject meets object');
    const site = await serveViewer(text);
    try {
      const page = await pages.open({ at: site.url, hash: `#lang=${lang}&node=m-lavrov-blinken` });
      await expect.poll(() => page.locator('#panel .rule').first().textContent()).toBe(words);
    } finally {
      await site.close();
    }
  });
});
