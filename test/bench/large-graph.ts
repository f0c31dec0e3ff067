import type { EdgeAttributes, MeetingNodeAttributes, NodeAttributes } from '../../src/model.ts';
import type { GraphFile } from '../../viewer/src/graph-file.ts';

/** A stream of numbers from 0 to 1 that is the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const DAY = 86_400_000;
const FORMS = ['talks', 'call', 'visit', 'summit', 'conference'] as const;
const STATUSES = ['held', 'held', 'held', 'planned', 'cancelled'] as const;
const STANCES = ['supports', 'warns', 'accuses', 'urges', 'sanctions'] as const;

function pick<T>(list: readonly T[], share: number): T {
  return list[Math.floor(share * list.length)] as T;
}

/** A graph of `order` nodes, six in ten of them meetings of twenty years, and three times as many edges. */
export function largeGraph(order: number): GraphFile {
  const next = numbers(7);
  const countries = 150;
  const people = Math.round(order * 0.4);
  const day = (): string =>
    new Date(Date.UTC(2005, 0, 1) + Math.floor(next() * 7300) * DAY).toISOString().slice(0, 10);
  const evidence = (): MeetingNodeAttributes['evidence'] => [
    {
      article: `a${Math.floor(next() * 500)}`,
      quote: 'Hai bên hội đàm sáng nay tại thủ đô.',
      start: 0,
      end: 37,
      rule: 'met',
      confidence: 0.9,
    },
  ];
  const nodes: GraphFile['nodes'] = [];
  for (let i = 0; i < order; i += 1) {
    const place = { x: next() * 4000 - 2000, y: next() * 4000 - 2000 };
    nodes.push({ key: `n${i}`, attributes: i < people ? entity(i, countries, place) : meeting(place) });
  }
  function meeting(place: { x: number; y: number }): NodeAttributes {
    const date = day();
    const told = {
      form: pick(FORMS, next()),
      status: pick(STATUSES, next()),
      confidence: 0.6 + 0.4 * next(),
    };
    return {
      kind: 'meeting',
      label: `Hội đàm, ${date}`,
      labelEn: `Talks, ${date}`,
      date,
      from: date,
      until: date,
      dateText: null,
      history: [],
      reports: [],
      topics: [],
      minutes: null,
      code: '040',
      sources: 1,
      evidence: evidence(),
      ...told,
      ...place,
    };
  }
  const edges: GraphFile['edges'] = [];
  for (let i = 0; i < order * 3; i += 1) {
    const source = `n${Math.floor(next() ** 2 * people)}`;
    const stance = i % 10 === 0;
    const target = stance ? `n${Math.floor(next() * people)}` : `n${people + (i % (order - people))}`;
    const date = stance ? day() : null;
    const attributes: EdgeAttributes = {
      type: stance ? pick(STANCES, next()) : 'participatedIn',
      role: null,
      office: null,
      qualifier: null,
      when: date,
      from: date,
      until: date,
      rule: 'met',
      confidence: 0.9,
      sources: 1,
      evidence: stance ? evidence() : [],
    };
    edges.push({ key: `e${i}`, source, target, attributes });
  }
  const articles = Object.fromEntries(
    Array.from({ length: 500 }, (_, i) => [
      `a${i}`,
      {
        id: `a${i}`,
        path: `a${i}.txt`,
        url: null,
        title: 'Tin',
        publisher: `Báo ${i % 12}`,
        published: '2020-01-01',
        publishedBasis: 'stated',
        copyOf: null,
      } as const,
    ]),
  );
  return { attributes: { name: 'large', generator: 'bench', articles }, nodes, edges };
}

function entity(i: number, countries: number, place: { x: number; y: number }): NodeAttributes {
  const country = i < countries;
  const label = country ? `Nước ${i}` : `Quan chức ${i}`;
  return {
    kind: country ? 'country' : 'official',
    label,
    labelEn: null,
    names: [label],
    wikidata: null,
    iso: null,
    country: country ? null : `n${i % countries}`,
    articles: 1,
    ...place,
  };
}
