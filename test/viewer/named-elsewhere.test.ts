import { beforeAll, describe, expect, test } from 'vitest';
import { toData } from '../../viewer/src/data.ts';
import type { Data } from '../../viewer/src/data.ts';
import { namedElsewhere } from '../../viewer/src/named-elsewhere.ts';
import { serveViewer } from './browser.ts';
import { usePages } from './pages.ts';
import { sampleGraph } from './sample-graph.ts';

const TALKS = 'm-lavrov-blinken';

/** The sample, in which no quote of the talks names the two; `beside` is what stands before them, `title` above. */
function unnamed(beside: string, title: string) {
  const file = sampleGraph();
  const article = file.edges.find(({ target }) => target === TALKS)!.attributes.evidence[0]!.article;
  const pieces = [...file.nodes, ...file.edges].flatMap(({ attributes }) =>
    'evidence' in attributes ? attributes.evidence : [],
  );
  for (const piece of pieces) if (piece.article === article) piece.quote = 'Hai ngoại trưởng hội đàm tại đó.';
  file.attributes.passages![article]![0]!.text = beside;
  file.attributes.articles[article]!.title = title;
  for (const { target, attributes } of file.edges)
    if (target === TALKS)
      attributes.evidence = attributes.evidence.filter((piece) => piece.article === article);
  return file;
}

describe('whom a quote means without the name', () => {
  let data: Data;
  const of = (beside: string, title: string) => {
    data = toData(unnamed(beside, title));
    const edge = data.graph.edges('Q58217', TALKS)[0]!;
    return namedElsewhere(data.graph.getEdgeAttribute(edge, 'evidence'), ['Q58217'], data);
  };
  beforeAll(() => expect(of('', '')).toHaveLength(1));

  test.each([
    ['the sentence beside it', 'Ông Lavrov đến sớm.', 'Chuyện Lavrov', 'beside', 'Ông Lavrov đến sớm.'],
    ['the title', 'Trời mưa.', 'Chuyện Lavrov', 'title', 'Chuyện Lavrov'],
    ['neither', 'Trời mưa.', 'Một cuộc gặp', 'nowhere', ''],
  ])('is named by %s', (_, beside, title, where, text) => {
    expect(of(beside, title)).toEqual([{ key: 'Q58217', where, text }]);
  });

  test('nothing is said where the quote has the name, nor of countries', () => {
    const whole = toData(sampleGraph());
    const edge = whole.graph.edges('Q58217', TALKS)[0]!;
    expect(namedElsewhere(whole.graph.getEdgeAttribute(edge, 'evidence'), ['Q58217'], whole)).toEqual([]);
    expect(namedElsewhere(data.graph.getEdgeAttribute(edge, 'evidence'), ['Q159'], data)).toEqual([]);
  });

  const pages = usePages();

  test('stands at the step of a way', async () => {
    const site = await serveViewer(JSON.stringify(unnamed('Ông Lavrov đến sớm.', 'Một cuộc gặp')));
    const page = await pages.open({ at: site.url, hash: '#lang=vi&path=Q58217&path=Q7821917' });
    const note = page.locator('.way .named-elsewhere', { hasText: 'Lavrov' }).first();
    await expect
      .poll(() => note.textContent())
      .toBe('Sergei Lavrov được gọi tên ở câu bên cạnh: Ông Lavrov đến sớm.');
    await site.close();
  });
});
