import type { EdgeAttributes, Evidence, MeetingNodeAttributes, Status } from '../../src/model.ts';
import type { ViewGraph } from './view-graph.ts';
import { toNumber } from './days.ts';
import { FAMILY_OF, isStance } from './kinds.ts';
import type { Family, Relation } from './kinds.ts';

/** A meeting or a stance with everything that filters, timeline and matrix ask of it. */
export interface Claim {
  /** Of the meeting's node or of the stance's edge. */
  key: string;
  isMeeting: boolean;
  relation: Relation;
  family: Family;
  /** Meetings only. */
  status: Status | null;
  /** As told, EDTF: `2022-01` is a month. */
  date: string | null;
  /** Days since 1970, NaN where undated. */
  from: number;
  until: number;
  /** Keys of the countries that take part, or whose officials do. */
  countries: readonly string[];
  papers: readonly string[];
  topics: readonly string[];
  confidence: number;
  /** Everything that it touches: participants, places, topics; of a stance both ends. */
  nodes: readonly string[];
  /** Who deals with whom: participants; of a stance both ends. */
  parties: readonly string[];
}

/** Every claim of a graph, in the order of the file. Linear in its size. */
export function claimsOf(graph: ViewGraph): Claim[] {
  const papersOf = paperFinder(graph);
  const claims: Claim[] = [];
  graph.forEachNode((key, node) => {
    if (node.kind === 'meeting') claims.push(meetingClaim(graph, key, node, papersOf(node.evidence)));
  });
  graph.forEachEdge((key, edge, source, target) => {
    if (isStance(edge.type)) claims.push(stanceClaim(graph, key, edge, [source, target], papersOf));
  });
  return claims;
}

function paperFinder(graph: ViewGraph): (evidence: readonly Evidence[]) => string[] {
  const articles = graph.getAttribute('articles');
  return (evidence) => [...new Set(evidence.map(({ article }) => articles[article]?.publisher ?? ''))];
}

const day = (text: string | null): number => (text === null ? NaN : toNumber(text));

function meetingClaim(
  graph: ViewGraph,
  key: string,
  meeting: MeetingNodeAttributes,
  papers: string[],
): Claim {
  const nodes: string[] = [];
  const parties: string[] = [];
  const topics = new Set(meeting.topics);
  graph.forEachEdge(key, (_edge, edge, source, target) => {
    const other = source === key ? target : source;
    nodes.push(other);
    if (edge.type === 'participatedIn') parties.push(other);
    if (edge.type === 'about') topics.add(other);
  });
  return {
    key,
    isMeeting: true,
    relation: meeting.form,
    family: 'meeting',
    status: meeting.status,
    date: meeting.date,
    from: day(meeting.from),
    until: day(meeting.until),
    countries: countriesOf(graph, parties),
    papers,
    topics: [...topics],
    confidence: meeting.confidence ?? 1,
    nodes,
    parties,
  };
}

function stanceClaim(
  graph: ViewGraph,
  key: string,
  edge: EdgeAttributes,
  ends: string[],
  papersOf: (evidence: readonly Evidence[]) => string[],
): Claim {
  return {
    key,
    isMeeting: false,
    relation: edge.type as Relation,
    family: FAMILY_OF[edge.type],
    status: null,
    date: edge.when,
    from: day(edge.from),
    until: day(edge.until),
    countries: countriesOf(graph, ends),
    papers: papersOf(edge.evidence),
    topics: [],
    confidence: edge.confidence ?? 1,
    nodes: ends,
    parties: ends,
  };
}

/** The country itself, else the one that the node belongs to, of each node, without doubles. */
function countriesOf(graph: ViewGraph, keys: readonly string[]): string[] {
  const countries = new Set<string>();
  for (const key of keys) {
    const country = countryOf(graph, key);
    if (country !== null) countries.add(country);
  }
  return [...countries];
}

/** Key of the country that a node is or belongs to; null where there is none. */
export function countryOf(graph: ViewGraph, key: string): string | null {
  const node = graph.getNodeAttributes(key);
  if (node.kind === 'country') return key;
  return node.kind === 'meeting' ? null : node.country;
}

/** Does `key` stand for this party: itself, or for a country one of its people or bodies? */
export function standsFor(graph: ViewGraph, key: string, party: string | undefined): boolean {
  return party !== undefined && (party === key || countryOf(graph, party) === key);
}
