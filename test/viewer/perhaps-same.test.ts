import { describe, expect, test } from 'vitest';
import type { MeetingNodeAttributes } from '../../src/model.ts';
import { toData } from '../../viewer/src/data.ts';
import { perhapsSame } from '../../viewer/src/perhaps-same.ts';
import type { GraphFile } from '../../viewer/src/graph-file.ts';
import { serveViewer } from './browser.ts';
import { usePages } from './pages.ts';
import { sampleGraph } from './sample-graph.ts';

const KEY = 'm-lavrov-blinken';

interface Other {
  change?: Partial<MeetingNodeAttributes>;
  /** Who is there beside the two, or who of them is not. */
  more?: readonly string[];
  less?: readonly string[];
  /** Told by an article that tells of the first, too. */
  sameArticle?: boolean;
  linked?: boolean;
}

/** The sample, and a meeting like that of Lavrov and Blinken. */
function withOther({ change, more = [], less = [], sameArticle, linked }: Other): GraphFile {
  const file = sampleGraph();
  const node = file.nodes.find(({ key }) => key === KEY)!.attributes as MeetingNodeAttributes;
  const edges = file.edges.filter(({ target, source }) => target === KEY || source === KEY);
  const people = edges.filter(({ attributes }) => attributes.type === 'participatedIn');
  const model = people[0]!;
  const told = node.evidence.map((piece) => ({ ...piece, article: sameArticle ? piece.article : 'other' }));
  file.nodes.push({ key: 'm-other', attributes: { ...node, evidence: told, ...change } });
  const who = [...people.map(({ source }) => source).filter((one) => !less.includes(one)), ...more];
  for (const source of who)
    file.edges.push({ ...model, key: `${source}|m-other`, source, target: 'm-other' });
  if (linked)
    file.edges.push({
      key: 'e-linked',
      source: 'm-other',
      target: KEY,
      attributes: { ...model.attributes, type: 'partOf', role: null },
    });
  return file;
}

const onDay = (date: string): Partial<MeetingNodeAttributes> => ({ date, from: date, until: date });

describe('perhaps the same meeting', () => {
  test.each<[string, Other, boolean]>([
    ['the day after', { change: onDay('2021-12-03') }, true],
    ['of the same day', {}, true],
    ['with a country for which one of them acts', { change: onDay('2021-12-01'), more: ['Q159'] }, true],
    ['a week later', { change: onDay('2021-12-09') }, false],
    ['of a month', { change: { date: '2021-12', from: '2021-12-01', until: '2021-12-31' } }, false],
    ['in another form', { change: { form: 'call' } }, false],
    ['that is called a summit', { change: { form: 'summit' } }, true],
    ['with somebody else', { more: ['Q61053'] }, false],
    ['without one of them', { less: ['Q58217'] }, false],
    ['that the same article tells of', { change: onDay('2021-12-03'), sameArticle: true }, false],
    ['in its margins', { change: onDay('2021-12-03'), linked: true }, false],
  ])('%s', (_, other, expected) => {
    const data = toData(withOther(other));
    const of = (key: string): string[] =>
      perhapsSame(data, key, data.graph.getNodeAttributes(key) as MeetingNodeAttributes);
    expect(of(KEY)).toEqual(expected ? ['m-other'] : []);
    expect(of('m-other')).toEqual(expected ? [KEY] : []);
  });

  const pages = usePages();

  test('stands in the panel of each, and leads to the other', async () => {
    const file = withOther({ change: { ...onDay('2021-12-03'), label: 'Hội đàm ngày hôm sau' } });
    const site = await serveViewer(JSON.stringify(file));
    const page = await pages.open({ at: site.url, hash: `#lang=vi&node=${KEY}` });
    const part = page.locator('#panel section', { hasText: 'Có thể là cùng một cuộc gặp' });
    await expect.poll(() => part.textContent()).toContain('cách không quá 3 ngày');
    await part.getByRole('button', { name: 'Hội đàm ngày hôm sau' }).click();
    await expect.poll(() => page.locator('#panel-title').textContent()).toBe('Hội đàm ngày hôm sau');
    await expect.poll(() => part.getByRole('button').textContent()).toContain('Lavrov – Blinken');
    await site.close();
  });
});
