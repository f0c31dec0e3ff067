import { MultiDirectedGraph } from 'graphology';
import type {
  ArticleInfo,
  EdgeAttributes,
  EdgeType,
  EntityKind,
  Evidence,
  Form,
  GraphAttributes,
  MeetingNodeAttributes,
  NodeAttributes,
  Passage,
  Role,
  Status,
} from '../../src/model.ts';
import { layOut } from '../../src/graph/layout.ts';
import type { GraphFile } from '../../viewer/src/graph-file.ts';
import { ARTICLES, CLAIMS, ENTITIES, LOCATIONS, MEETINGS, OFFICES } from './sample-facts.ts';

type Graph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

const ARTICLE_INFO: Record<string, ArticleInfo> = Object.fromEntries(
  ARTICLES.map(([id, publisher, published, title, copyOf]) => [
    id,
    {
      id,
      path: `bai/${id}.txt`,
      url: `https://bao.example/${id}`,
      title,
      publisher,
      published,
      publishedBasis: 'stated',
      copyOf,
    },
  ]),
);

function evidence(article: string, quote: string, rule: string, confidence = 0.93): Evidence {
  return { article, quote, rule, confidence, start: 40, end: 40 + quote.length };
}

/** First and last day of a day or a month, which is all that the sample uses. */
function days(date: string | null): { from: string | null; until: string | null } {
  if (date === null) return { from: null, until: null };
  if (date.includes('/')) {
    const [from, until] = date.split('/');
    return { from: from ?? null, until: until ?? null };
  }
  return date.length === 7 ? { from: `${date}-01`, until: `${date}-28` } : { from: date, until: date };
}

function link(
  graph: Graph,
  source: string,
  type: EdgeType,
  target: string,
  more: Partial<EdgeAttributes>,
): void {
  const attributes: EdgeAttributes = {
    type,
    role: null,
    office: null,
    qualifier: null,
    when: null,
    from: null,
    until: null,
    rule: 'lexicon',
    confidence: 1,
    sources: new Set((more.evidence ?? []).map(({ article }) => ARTICLE_INFO[article]?.copyOf ?? article))
      .size,
    evidence: [],
    ...more,
  };
  graph.addEdgeWithKey(`${source}|${type}|${target}`, source, target, attributes);
}

function addEntities(graph: Graph): void {
  for (const [key, kind, names, labelEn, wikidata, country, iso] of ENTITIES) {
    graph.addNode(key, {
      kind: kind satisfies EntityKind,
      label: names[0] ?? key,
      labelEn,
      names: [...names],
      wikidata,
      iso,
      country,
      ...locationOf(key),
      articles: 1 + (key.length % 4),
      x: 0,
      y: 0,
    });
    if (kind === 'place' && country !== null) link(graph, key, 'locatedIn', country, {});
  }
}

function locationOf(key: string): { latitude?: number; longitude?: number } {
  const [latitude, longitude] = LOCATIONS[key] ?? [];
  return latitude === undefined || longitude === undefined ? {} : { latitude, longitude };
}

function addMeetings(graph: Graph): void {
  for (const meeting of MEETINGS) {
    const { key, form, status, date, people, host, place, topics, quotes, history } = meeting;
    const proofs = quotes.map(([article, quote]) => evidence(article, quote, `meeting-${form}`));
    graph.addNode(key, {
      ...meetingAttributes(meeting.label, meeting.labelEn, form, status, date),
      dateText: meeting.dateText,
      history: history.map(([article, told]) => ({
        id: `${article}#m1`,
        article,
        published: ARTICLE_INFO[article]?.published ?? null,
        status: told,
        date,
      })),
      reports: history.map(([article]) => `${article}#m1`),
      topics: [...topics],
      sources: new Set(proofs.map(({ article }) => ARTICLE_INFO[article]?.copyOf ?? article)).size,
      evidence: proofs,
    });
    const told = { when: date, ...days(date), rule: `meeting-${form}`, confidence: 0.93, evidence: proofs };
    for (const person of people) {
      const role: Role = person === host ? 'host' : host === null ? 'participant' : 'guest';
      link(graph, person, 'participatedIn', key, { ...told, role });
    }
    if (place !== null) link(graph, key, 'heldAt', place, told);
    for (const topic of topics) link(graph, key, 'about', topic, told);
  }
  for (const { key, partOf } of MEETINGS) if (partOf !== null) link(graph, key, 'partOf', partOf, {});
}

function meetingAttributes(
  label: string,
  labelEn: string,
  form: Form,
  status: Status,
  date: string | null,
): MeetingNodeAttributes {
  return {
    kind: 'meeting',
    label,
    labelEn,
    form,
    date,
    ...days(date),
    dateText: null,
    status,
    history: [],
    reports: [],
    topics: [],
    minutes: form === 'call' ? 45 : null,
    code: form === 'call' ? '041' : form === 'visit' ? '042' : '036',
    sources: 1,
    confidence: 0.93,
    evidence: [],
    x: 0,
    y: 0,
  };
}

function addClaims(graph: Graph): void {
  for (const [person, body, office, from, until] of OFFICES) {
    link(graph, person, office === null ? 'memberOf' : 'holdsOffice', body, { office, from, until });
  }
  for (const [source, type, target, date, article, quote] of CLAIMS) {
    const told = { when: date, ...days(date), rule: `stance-${type}`, confidence: 0.88 };
    link(graph, source, type, target, {
      ...told,
      evidence: [evidence(article, quote, `stance-${type}`, 0.88)],
    });
  }
}

/** Every article of the sample begins its quote at its 40th letter; this is what stands before. */
export const BEFORE = 'Trời Bắc Âu có tuyết từ sáng sớm.';

function passages(): Record<string, Passage[]> {
  const before: Passage = { start: 2, end: 2 + BEFORE.length, text: BEFORE };
  const after: Passage = { start: 4000, end: 4400, text: `Báo chí chờ lâu. ${'chữ '.repeat(95)}` };
  return Object.fromEntries(ARTICLES.map(([id]) => [id, [before, after]]));
}

/**
 * A graph as `build` writes it: 50 nodes of every kind, meetings of every form and status, a story with copies, an
 * alias, two namesakes that differ by a tone, a meeting without a date, parallel edges.
 */
export function sampleGraph(): GraphFile {
  const graph: Graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  addEntities(graph);
  addMeetings(graph);
  addClaims(graph);
  layOut(graph);
  return {
    attributes: { name: 'sample', generator: 'bangiao', articles: ARTICLE_INFO, passages: passages() },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: graph.mapNodes((key, attributes) => ({ key, attributes })),
    edges: graph.mapEdges((key, attributes, source, target) => ({ key, source, target, attributes })),
  };
}
