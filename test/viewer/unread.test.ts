import { describe, expect, test } from 'vitest';
import type { MeetingNodeAttributes } from '../../src/model.ts';
import type { Story } from '../../src/site/story/type.ts';
import { fromHash, toHash } from '../../viewer/src/address.ts';
import { toData } from '../../viewer/src/data.ts';
import { knownState } from '../../viewer/src/known.ts';
import { quoteKey } from '../../viewer/src/quote-key.ts';
import { initialState } from '../../viewer/src/state.ts';
import { unreadOf } from '../../viewer/src/unread.ts';
import { sampleGraph } from './sample-graph.ts';

const story: Story = {
  title: { vi: 'Một mùa đông' },
  lead: null,
  view: '#lang=vi',
  steps: [
    { heading: { vi: 'Một' }, text: { vi: 'Đầu' }, view: '#node=Q30' },
    { heading: { vi: 'Hai' }, text: { vi: 'Cuối' }, view: '#node=Q159' },
  ],
};

/** Every other part of an address. */
const KEYS = {
  node: 'Q30',
  edge: 'e',
  quote: 'q',
  countries: ['Q30'],
  papers: [''],
  topics: ['t'],
  said: 'hạt nhân',
  only: ['Q30'],
  gone: ['Q31'],
  pinned: ['Q32'],
};
const LOOKS = {
  from: '2020-01-01',
  until: '2021-01-01',
  near: true,
  connected: false,
  hiddenStatuses: ['held'],
  relations: ['call'],
  view: 'map',
  order: { column: 'name', down: false },
  count: 'claims',
  colour: 'community',
  lanes: 'family',
  theme: 'dark',
} as const;

describe('what an address says that the page does not understand', () => {
  test.each([
    ['from=2021-02-30', 'from=2021-02-30'],
    ['until=abc&node=Q30', 'until=abc'],
    ['view=mapp', 'view=mapp'],
    ['layout=tree', 'layout=tree'],
    ['sure=abc', 'sure=abc'],
    ['sure=140', 'sure=140'],
    ['colour=red&lanes=many', 'colour=red, lanes=many'],
    ['links=meeting,wedding', 'links=meeting,wedding'],
    ['order=-height', 'order=-height'],
    ['at=1,2', 'at=1,2'],
    ['lens=a,b,c', 'lens=a,b,c'],
    ['spot=1,Q30', 'spot=1,Q30'],
    ['pair=Q30', 'pair=Q30'],
    ['lang=fr', 'lang=fr'],
    ['nodes=Q30', 'nodes=Q30'],
    ['Q30', 'Q30'],
    ['node=Q30&constructor=1&toString', 'constructor=1, toString'],
    ['path=Q30&way=-1', 'way=-1'],
  ])('%s is told', (hash, parts) => {
    expect(unreadOf(`#${hash}`, null)).toEqual([{ word: 'unreadPart', values: { parts } }]);
  });

  test.each(['', '#', '#from=2021-02-28&view=map&sure=80&order=-date&hide=', '#node=Q30&all=1&pin=Q30'])(
    '“%s” is understood',
    (hash) => {
      expect(unreadOf(hash, null)).toEqual([]);
    },
  );

  test('what the page writes itself is understood', () => {
    const state = {
      ...initialState('en'),
      ...({ hiddenKinds: [], hiddenFamilies: ['criticism'], layout: 'time', rows: 'links' } as const),
      camera: { x: 0.5, y: 0.5, ratio: 0.2 },
      mapCamera: { x: 0.5, y: 0.2, ratio: 0.2 },
      spots: [{ key: 'a,b', x: 1, y: -2 }],
      confidence: 0.35,
      path: { from: 'Q30', to: 'Q159', timed: true, way: 2 },
      pair: ['Q30', 'Q159'] as const,
      ...KEYS,
      ...LOOKS,
    };
    expect(unreadOf(toHash(state), null)).toEqual([]);
  });

  test.each([
    ['#story=3', null, [{ word: 'noStory', values: {} }]],
    ['#story=99', story, [{ word: 'storyShort', values: { n: 2 } }]],
    ['#story=x', story, [{ word: 'unreadPart', values: { parts: 'story=x' } }]],
    ['#story=2', story, []],
  ] as const)('%s', (hash, told, complaints) => {
    expect(unreadOf(hash, told)).toEqual(complaints);
  });

  test('a quote of something else, and of nothing', () => {
    const data = toData(sampleGraph());
    const told = (hash: string): unknown =>
      knownState(data, fromHash(hash, 'vi')).complaints.map(({ word }) => word);
    const { evidence } = data.graph.getNodeAttributes('m-osce-2021') as MeetingNodeAttributes;
    const quote = quoteKey(evidence[0]!);
    expect(told(`#node=m-osce-2021&quote=${quote}`)).toEqual([]);
    expect(told(`#node=m-geneva&quote=${quote}`)).toEqual(['quoteElsewhere']);
    expect(told('#node=m-geneva&quote=a99:1-2')).toEqual(['unknownQuote']);
  });

  test('a lens beside the map', () => {
    const asked = fromHash('#lens=99,99,0.0001', 'vi');
    const { state, complaints } = knownState(toData(sampleGraph()), asked);
    expect(complaints.map(({ word }) => word)).toEqual(['lensAway']);
    expect(state.mapCamera).toBeNull();
  });
});
