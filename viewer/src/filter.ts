import type { Status } from '../../src/model.ts';
import type { Claim } from './claims.ts';
import type { Data } from './data.ts';
import { toNumber } from './days.ts';
import { FAMILY_OF, isStance } from './kinds.ts';
import type { Family, Kind, Relation } from './kinds.ts';
import { keepNear, keepOnly } from './near.ts';
import { selectedNodes } from './selection.ts';
import type { State } from './state.ts';

/** What passes the filters, and how many claims each value of a facet would let pass. */
export interface Shown {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
  /** Claims that pass everything but the dates: what the timeline draws. */
  timed: readonly Claim[];
  /** Claims that pass everything. */
  claims: readonly Claim[];
  kinds: ReadonlyMap<Kind, number>;
  statuses: ReadonlyMap<Status, number>;
  families: ReadonlyMap<Family, number>;
  facets: FacetCounts;
  /** Do the filters alone hide the selected node or an end of the selected edge? */
  selectionHidden: boolean;
}

export interface FacetCounts {
  relations: Map<Relation, number>;
  countries: Map<string, number>;
  papers: Map<string, number>;
  topics: Map<string, number>;
}

/** One bit for each filter that a claim fails. */
const FAILS = { date: 1, status: 2, relation: 4, country: 8, paper: 16, topic: 32, sure: 64, kind: 128 };

type Test = (claim: Claim) => number;

/** A function that gives the filters that a claim fails; sets up once what every claim is asked. */
function testFor(state: State): Test {
  const from = state.from === null ? -Infinity : toNumber(state.from);
  const until = state.until === null ? Infinity : toNumber(state.until);
  const always = state.from === null && state.until === null;
  const [relations, countries] = [new Set(state.relations), new Set(state.countries)];
  const [papers, topics] = [new Set(state.papers), new Set(state.topics)];
  const noMeetings = state.hiddenKinds.includes('meeting');
  const misses = (chosen: ReadonlySet<string>, values: readonly string[]): boolean =>
    chosen.size > 0 && !values.some((value) => chosen.has(value));
  return (claim) => {
    let fails = 0;
    if (!always && !(claim.until >= from && claim.from <= until)) fails |= FAILS.date;
    if (claim.status !== null && state.hiddenStatuses.includes(claim.status)) fails |= FAILS.status;
    if (relations.size > 0 && !relations.has(claim.relation)) fails |= FAILS.relation;
    if (misses(countries, claim.countries)) fails |= FAILS.country;
    if (misses(papers, claim.papers)) fails |= FAILS.paper;
    if (misses(topics, claim.topics)) fails |= FAILS.topic;
    if (claim.confidence < state.confidence) fails |= FAILS.sure;
    if (claim.isMeeting ? noMeetings : state.hiddenFamilies.includes(claim.family)) fails |= FAILS.kind;
    return fails;
  };
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

interface Sieve {
  timed: Claim[];
  claims: Claim[];
  /** Keys of the meetings and stances that pass, or that would but for their kind or status. */
  passing: Set<string>;
  facets: FacetCounts;
  statuses: Map<Status, number>;
  meetings: number;
}

function sift(data: Data, state: State): Sieve {
  const test = testFor(state);
  const facets: FacetCounts = {
    relations: new Map(),
    countries: new Map(),
    papers: new Map(),
    topics: new Map(),
  };
  const sieve: Sieve = {
    timed: [],
    claims: [],
    passing: new Set(),
    facets,
    statuses: new Map(),
    meetings: 0,
  };
  for (const claim of data.claims) {
    const fails = test(claim);
    const but = (bit: number): boolean => (fails & ~bit) === 0;
    if (but(FAILS.date)) sieve.timed.push(claim);
    if (fails === 0) sieve.claims.push(claim);
    if (but(FAILS.kind)) sieve.passing.add(claim.key);
    if (but(FAILS.kind) && claim.isMeeting) sieve.meetings += 1;
    if (but(FAILS.status) && claim.status !== null) add(sieve.statuses, claim.status);
    if (but(FAILS.relation)) add(facets.relations, claim.relation);
    if (but(FAILS.country)) for (const country of claim.countries) add(facets.countries, country);
    if (but(FAILS.paper)) for (const paper of claim.papers) add(facets.papers, paper);
    if (but(FAILS.topic)) for (const topic of claim.topics) add(facets.topics, topic);
  }
  return sieve;
}

/** Do the filters ask for particular claims, so that only those whom they touch belong in the picture? */
function narrows(state: State): boolean {
  const { relations, countries, papers, topics, confidence, from, until } = state;
  const chosen = relations.length + countries.length + papers.length + topics.length > 0;
  return chosen || confidence > 0 || from !== null || until !== null;
}

/** Applies the filters of `state`. Linear in the size of the graph. */
export function filterGraph(data: Data, state: State): Shown {
  const sieve = sift(data, state);
  const { graph } = data;
  const touched = narrows(state) ? new Set(sieve.claims.flatMap((claim) => claim.nodes)) : null;
  const [gone, hidden] = [new Set(state.gone), new Set(state.hiddenKinds)];
  const meetings = new Set(sieve.claims.filter((claim) => claim.isMeeting).map(({ key }) => key));
  const nodes = new Set<string>();
  const kinds = new Map<Kind, number>([['meeting', sieve.meetings]]);
  for (const { key, attributes } of data.nodes) {
    if (attributes.kind === 'meeting') {
      if (meetings.has(key) && !gone.has(key)) nodes.add(key);
    } else if (touched === null || touched.has(key)) {
      add(kinds, attributes.kind);
      if (!hidden.has(attributes.kind) && !gone.has(key)) nodes.add(key);
    }
  }
  if (state.only !== null) keepOnly(nodes, state.only);
  const selected = selectedNodes(data, state);
  const passing = new Set(nodes);
  const kept = [...selected, ...state.pinned.filter((key) => graph.hasNode(key))];
  for (const key of kept) nodes.add(key);
  const { edges, families, linked } = filterEdges(data, state, nodes, sieve.passing);
  if (state.connected) dropUnlinked(data, nodes, linked, kept);
  if (state.near && selected.length > 0) keepNear(data, nodes, edges, selected);
  const selectionHidden = selected.some((key) => !passing.has(key));
  const { timed, claims, statuses, facets } = sieve;
  return { nodes, edges, timed, claims, kinds, statuses, families, facets, selectionHidden };
}

interface Links {
  edges: Set<string>;
  families: Map<Family, number>;
  /** What the edges touch. */
  linked: Set<string>;
}

/** An office is drawn where it was held within the dates; a stance where it passes as a claim. */
function filterEdges(
  data: Data,
  state: State,
  nodes: ReadonlySet<string>,
  passing: ReadonlySet<string>,
): Links {
  const links: Links = { edges: new Set(), families: new Map(), linked: new Set() };
  const [from, until] = [state.from ?? '', state.until ?? '9999'];
  const hidden = new Set(state.hiddenFamilies);
  for (const { key, source, target, attributes } of data.edges) {
    if (!nodes.has(source) || !nodes.has(target)) continue;
    if (isStance(attributes.type)) {
      if (!passing.has(key) && key !== state.edge) continue;
    } else if ((attributes.until ?? until) < from || (attributes.from ?? from) > until) continue;
    const family = FAMILY_OF[attributes.type];
    add(links.families, family);
    if (hidden.has(family) && key !== state.edge) continue;
    links.edges.add(key);
    links.linked.add(source).add(target);
  }
  return links;
}

function dropUnlinked(
  { graph }: Data,
  nodes: Set<string>,
  linked: ReadonlySet<string>,
  kept: readonly string[],
): void {
  const keep = new Set(kept);
  for (const node of nodes) {
    if (linked.has(node) || keep.has(node)) continue;
    if (graph.getNodeAttribute(node, 'kind') !== 'meeting') nodes.delete(node);
  }
}
