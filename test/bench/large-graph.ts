import type { ArticleInfo, EdgeAttributes, MeetingNodeAttributes, NodeAttributes } from '../../src/model.ts';
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

/** Six in ten nodes are meetings of twenty years; people, meetings and most edges keep to their own country. */
export function largeGraph(order: number, size: number): GraphFile {
  const next = numbers(7);
  const people = Math.round(order * 0.4);
  const day = (): string =>
    new Date(Date.UTC(2005, 0, 1) + Math.floor(next() * 7300) * DAY).toISOString().slice(0, 10);
  const evidence = (): MeetingNodeAttributes['evidence'] => {
    const quote = 'Hai bên hội đàm sáng nay tại thủ đô.';
    const article = `a${Math.floor(next() * ARTICLES)}`;
    return [{ article, quote, start: 0, end: quote.length, rule: 'met', confidence: 0.9 }];
  };
  const nodes: GraphFile['nodes'] = Array.from({ length: order }, (_, i) => {
    const place = placeOf(i % COUNTRIES, next);
    return {
      key: `n${i}`,
      attributes: i < people ? entity(i, place) : meeting(day(), evidence(), next, place),
    };
  });
  const edges: GraphFile['edges'] = Array.from({ length: size }, (_, i) => {
    const home = Math.floor(next() ** 2 * COUNTRIES);
    const abroad = next() < 0.85 ? home : Math.floor(next() * COUNTRIES);
    const within = (country: number, from: number, until: number): string => {
      const first = from + ((country - (from % COUNTRIES) + COUNTRIES) % COUNTRIES);
      return `n${first + COUNTRIES * Math.floor(next() * Math.floor((until - first) / COUNTRIES))}`;
    };
    const stance = i % 10 === 0;
    const target = stance ? within(abroad, 0, people) : within(abroad, people, order);
    const attributes = link(stance ? day() : null, stance ? evidence() : [], next);
    return { key: `e${i}`, source: within(home, 0, people), target, attributes };
  });
  return { attributes: { name: 'large', generator: 'bench', articles: articles() }, nodes, edges };
}

const COUNTRIES = 150;
const ARTICLES = 500;

interface Place {
  x: number;
  y: number;
}

function placeOf(country: number, next: () => number): Place {
  const spread = (): number => (next() + next() + next() - 1.5) * 260;
  return { x: (country % 15) * 300 + spread(), y: Math.floor(country / 15) * 300 + spread() };
}

function meeting(
  date: string,
  evidence: MeetingNodeAttributes['evidence'],
  next: () => number,
  place: Place,
): NodeAttributes {
  return {
    kind: 'meeting',
    label: `Hội đàm, ${date}`,
    labelEn: `Talks, ${date}`,
    form: pick(FORMS, next()),
    status: pick(STATUSES, next()),
    confidence: 0.6 + 0.4 * next(),
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
    evidence,
    ...place,
  };
}

function entity(i: number, place: Place): NodeAttributes {
  const isCountry = i < COUNTRIES;
  const label = isCountry ? `Nước ${i}` : `Quan chức ${i}`;
  return {
    kind: isCountry ? 'country' : 'official',
    label,
    labelEn: null,
    names: [label],
    wikidata: null,
    iso: null,
    country: isCountry ? null : `n${i % COUNTRIES}`,
    articles: 1,
    ...place,
  };
}

function link(date: string | null, evidence: EdgeAttributes['evidence'], next: () => number): EdgeAttributes {
  return {
    type: date === null ? 'participatedIn' : pick(STANCES, next()),
    role: null,
    office: null,
    qualifier: null,
    when: date,
    from: date,
    until: date,
    rule: 'met',
    confidence: 0.9,
    sources: 1,
    evidence,
  };
}

function articles(): Record<string, ArticleInfo> {
  return Object.fromEntries(
    Array.from({ length: ARTICLES }, (_, i) => {
      const id = `a${i}`;
      const told = { title: 'Tin', publisher: `Báo ${i % 12}`, published: '2020-01-01' };
      return [id, { id, path: `${id}.txt`, url: null, publishedBasis: 'stated', copyOf: null, ...told }];
    }),
  );
}
