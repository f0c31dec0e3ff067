import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { MeetingNodeAttributes } from '../../src/model.ts';
import { openGraph, readStory } from '../../src/index.ts';
import type { Story } from '../../src/site/story/type.ts';
import { fromHash } from '../../viewer/src/address.ts';
import { toData } from '../../viewer/src/data.ts';
import type { Data } from '../../viewer/src/data.ts';
import { differencesOf } from '../../viewer/src/differences.ts';
import { filterGraph } from '../../viewer/src/filter.ts';
import { gather } from '../../viewer/src/gather.ts';
import { countPairs } from '../../viewer/src/matrix/count.ts';
import { dealingsBetween } from '../../viewer/src/pairs.ts';
import { demoGraph } from './demo.ts';

const JSON_OF_STORY = readFileSync(join(import.meta.dirname, '../../data/stories/russia-us.json'), 'utf8');

describe('each step of the story that comes with the program shows what it says', () => {
  let data: Data;
  let story: Story;
  beforeAll(async () => {
    const file = await demoGraph();
    data = toData(file);
    story = readStory(JSON_OF_STORY, 'russia-us.json', openGraph(structuredClone(file)));
  }, 120_000);

  const stepAt = (n: number) => {
    const { text, view } = story.steps[n - 1]!;
    const state = fromHash(view, 'vi');
    return { text, state, shown: filterGraph(data, state) };
  };
  const labels = (claims: readonly { key: string }[]): string[] =>
    claims.map(({ key }) => data.graph.getNodeAttribute(key, 'label'));
  const meetingAt = (n: number): MeetingNodeAttributes & { key: string } => {
    const { state, shown } = stepAt(n);
    const key = state.node ?? '';
    expect(shown.nodes.has(key)).toBe(true);
    const node = data.graph.getNodeAttributes(key);
    return node.kind === 'meeting' ? { ...node, key } : expect.fail(`step ${n} selects no meeting`);
  };

  test.each([1, 2, 3, 4, 5, 6, 7])('%i: what it selects passes its own filters', (n) => {
    const { state, shown } = stepAt(n);
    const chosen = [state.node, ...(state.pair ?? [])].filter((key) => key !== null);
    expect(chosen.filter((key) => !shown.nodes.has(key))).toEqual([]);
    expect(shown.claims.length).toBeGreaterThan(0);
  });

  test('1: two meetings in Moscow on two days, one with each', () => {
    const { state, shown } = stepAt(1);
    const { meetings } = gather(data, shown.claims, state.node!);
    expect(labels(meetings)).toEqual([
      'Hội đàm Medvedev – Obama, 6/7/2009',
      'Hội đàm Obama – Putin, 7/7/2009',
    ]);
  });

  test('2: the two ministers meet in May 2021, the day before a conference', () => {
    const { state, shown } = stepAt(2);
    const { meetings } = dealingsBetween(data, shown.claims, state.pair!);
    expect(labels(meetings)).toEqual([expect.stringMatching(/Lavrov.*, 19\/5\/2021$/u)]);
    const node = data.graph.getNodeAttributes(meetings[0]!.key);
    const quotes = node.kind === 'meeting' ? node.evidence.map(({ quote }) => quote) : [];
    expect(quotes).toContainEqual(expect.stringMatching(/Bắc Cực.* ở Reykjavik, một ngày sau khi/u));
  });

  test('3: several articles before and after, which differ', () => {
    const { history, key, ...meeting } = meetingAt(3);
    expect(meeting.date).toBe('2021-06-16');
    const published = history.map((report) => report.published ?? '').sort();
    expect(published[0]! < '2021-06-16' && published.at(-1)! >= '2021-06-16').toBe(true);
    expect(differencesOf(data.graph, key, { history, ...meeting })).not.toEqual([]);
  });

  test('4: something is left between the two, and fewer meetings a year than in 2021', () => {
    const { state, shown } = stepAt(4);
    const { meetings, ...stances } = dealingsBetween(data, shown.claims, state.pair!);
    expect(meetings.length + Object.values(stances).flat().length).toBeGreaterThan(0);
    const before = filterGraph(data, { ...state, from: '2021-01-01', until: '2021-12-31' });
    const { meetings: many } = dealingsBetween(data, before.claims, state.pair!);
    expect(meetings.length / 3).toBeLessThan(many.length);
  });

  test('5: as many sources as it says', () => {
    const { text } = stepAt(5);
    const { sources, evidence } = meetingAt(5);
    expect(sources).toBe(3);
    expect(new Set(evidence.map(({ article }) => article)).size).toBe(3);
    expect(text.vi).toContain('Ba bài');
    expect(text.vi).toContain('ba nguồn');
    expect(text.en).toContain('Three articles');
    expect(text.en).toContain('three sources');
  });

  test('6: the meeting in Budapest was called off, without a day, beside the call of 16 October', () => {
    const meeting = meetingAt(6);
    expect([meeting.status, meeting.date]).toEqual(['cancelled', null]);
    const places = data.graph
      .outNeighbors(meeting.key)
      .map((key) => data.graph.getNodeAttribute(key, 'label'));
    expect(places).toContain('Budapest');
    const { shown } = stepAt(6);
    expect(labels(shown.claims.filter(({ isMeeting }) => isMeeting))).toContain(
      'Điện đàm Trump – Putin, 16/10/2025',
    );
  });

  test('7: the matrix counts pairs of countries', () => {
    const { state, shown } = stepAt(7);
    expect(state.view).toBe('matrix');
    expect(countPairs(data, shown.claims, state.count, 9).countries.length).toBe(9);
  });
});
