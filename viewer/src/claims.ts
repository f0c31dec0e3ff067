import type { EdgeAttributes, Evidence, MeetingNodeAttributes, Status } from '../../src/model.ts';
import { edtfEnds } from '../../src/text/edtf.ts';
import type { ViewGraph } from './view-graph.ts';
import { toNumber } from './days.ts';
import { countryOf } from './country-of.ts';
import { countriesVisited, hostsApart } from './visits.ts';
import type { GraphFile } from './graph-file.ts';
import { FAMILY_OF, isStance } from './kinds.ts';
import type { Family, Relation } from './kinds.ts';
import type { State } from './state.ts';
import { each } from './steps.ts';
import type { Steps } from './steps.ts';

/** Once that it was. */
export interface Time {
  /** As told, EDTF: `2022-01` is a month. */
  date: string | null;
  /** Days since 1970. */
  from: number;
  until: number;
}

/** A meeting or a stance with everything that filters, timeline and matrix ask of it. */
export interface Claim {
  /** Of the meeting's node or of the stance's edge. */
  key: string;
  isMeeting: boolean;
  relation: Relation;
  family: Family;
  /** Meetings only. */
  status: Status | null;
  /** First and last day since 1970, NaN where undated. */
  from: number;
  until: number;
  /** When it was, the first first: a stance once for each date that it was told of; none where undated. */
  times: readonly Time[];
  /** Keys of the countries that take part, or whose officials do, or that are visited. */
  countries: readonly string[];
  papers: readonly string[];
  topics: readonly string[];
  confidence: number;
  /** Everything that it touches: participants, places, topics; of a stance both ends. */
  nodes: readonly string[];
  /** Who deals with whom: participants, and the country that is visited; of a stance both ends. */
  parties: readonly string[];
  /** Parties that did not meet each other, unless they are of one country: those visited on a journey to several. */
  hostsApart: readonly string[];
}

/** Every claim of a graph, in the order of its file. Linear in its size. */
export function* claimSteps(
  graph: ViewGraph,
  { nodes, edges }: Pick<GraphFile, 'nodes' | 'edges'>,
): Steps<Claim[]> {
  const papersOf = paperFinder(graph);
  const around = new Map<string, Around>();
  yield* each(nodes, ({ key, attributes }) => {
    if (attributes.kind === 'meeting') around.set(key, { nodes: [], parties: [], topics: attributes.topics });
  });
  const stances: Claim[] = [];
  yield* each(edges, ({ key, source, target, attributes }) => {
    addTo(around.get(source), target, attributes.type);
    if (target !== source) addTo(around.get(target), source, attributes.type);
    if (isStance(attributes.type))
      stances.push(stanceClaim(graph, key, attributes, [source, target], papersOf));
  });
  const meetings: Claim[] = [];
  yield* each(nodes, ({ key, attributes }) => {
    const found = around.get(key);
    if (found !== undefined && attributes.kind === 'meeting')
      meetings.push(meetingClaim(graph, key, attributes, found, papersOf(attributes.evidence)));
  });
  return [...meetings, ...stances];
}

/** What the edges of a meeting lead to. */
interface Around {
  nodes: string[];
  parties: string[];
  topics: readonly string[];
}

function addTo(around: Around | undefined, other: string, type: EdgeAttributes['type']): void {
  if (around === undefined) return;
  around.nodes.push(other);
  if (type === 'participatedIn') around.parties.push(other);
  if (type === 'about') around.topics = [...around.topics, other];
}

function paperFinder(graph: ViewGraph): (evidence: readonly Evidence[]) => readonly string[] {
  const articles = graph.getAttribute('articles');
  return (evidence) => distinct(evidence.map(({ article }) => articles[article]?.publisher ?? ''));
}

function distinct(list: readonly string[]): readonly string[] {
  return list.length < 2 ? list : [...new Set(list)];
}

const day = (text: string | null): number => (text === null ? NaN : toNumber(text));

type When = Pick<Claim, 'from' | 'until' | 'times'>;

/** `ends`: its first and last day; `dates`: what was told of it, EDTF. */
function whenOf(ends: Ends, dates: readonly (string | null)[]): When {
  const [from, until] = [day(ends.from), day(ends.until)];
  if (dates.length < 2)
    return { from, until, times: Number.isNaN(from) ? [] : [{ date: dates[0] ?? null, from, until }] };
  const times = dates.map((date) => timeOf(date)).sort((a, b) => a.from - b.from);
  return { from, until, times: times.filter((time) => !Number.isNaN(time.from)) };
}

/** When it was, of the times that touch these days. */
export function timesWithin(
  { times }: Claim,
  { from, until }: Pick<State, 'from' | 'until'>,
): readonly Time[] {
  if (from === null && until === null) return times;
  const [first, last] = [
    from === null ? -Infinity : toNumber(from),
    until === null ? Infinity : toNumber(until),
  ];
  return times.filter((time) => time.until >= first && time.from <= last);
}

type Ends = Pick<EdgeAttributes, 'from' | 'until'>;

function timeOf(date: string | null): Time {
  const ends = edtfEnds(date);
  return { date, from: day(ends.from), until: day(ends.until) };
}

function meetingClaim(
  graph: ViewGraph,
  key: string,
  meeting: MeetingNodeAttributes,
  { nodes, parties, topics }: Around,
  papers: readonly string[],
): Claim {
  const own = countriesOf(graph, parties);
  const visit = meeting.form === 'visit';
  const hosts = visit ? countriesVisited(graph, key, own) : [];
  const all = [...parties, ...hosts];
  return {
    key,
    isMeeting: true,
    relation: meeting.form,
    family: 'meeting',
    status: meeting.status,
    ...whenOf(meeting, [meeting.date]),
    countries: [...own, ...hosts],
    papers,
    topics: distinct(topics),
    confidence: meeting.confidence ?? 1,
    nodes: distinct([...nodes, ...hosts]),
    parties: all,
    hostsApart: visit ? hostsApart(graph, key, all) : [],
  };
}

function stanceClaim(
  graph: ViewGraph,
  key: string,
  edge: EdgeAttributes,
  ends: string[],
  papersOf: (evidence: readonly Evidence[]) => readonly string[],
): Claim {
  return {
    key,
    isMeeting: false,
    relation: edge.type as Relation,
    family: FAMILY_OF[edge.type],
    status: null,
    ...whenOf(edge, edge.dates ?? [edge.when]),
    countries: countriesOf(graph, ends),
    papers: papersOf(edge.evidence),
    topics: [],
    confidence: edge.confidence ?? 1,
    nodes: ends,
    parties: ends,
    hostsApart: [],
  };
}

/** The country itself, else the one that the node belongs to, of each node, without doubles. */
function countriesOf(graph: ViewGraph, keys: readonly string[]): readonly string[] {
  return distinct(keys.map((key) => countryOf(graph, key)).filter((country) => country !== null));
}
