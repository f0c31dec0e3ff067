import type { Status } from '../../src/model.ts';
import type { Claim } from './claims.ts';
import type { Data } from './data.ts';
import { Keys } from './keys.ts';
import { FAMILIES, KINDS, STATUSES } from './kinds.ts';
import type { Family, Kind } from './kinds.ts';
import { isOutside, markHomes, spanOf } from './lasting.ts';
import { keepNear } from './near.ts';
import { selectedNodes } from './selection.ts';
import { allFacets, FACETS, FAILS, failsOf, named, NOT } from './sieve.ts';
import type { FacetCounts } from './sieve.ts';
import type { State } from './state.ts';

/** What passes the filters, and how many claims each value of a facet would let pass. */
export interface Shown {
  nodes: Keys;
  edges: Keys;
  /** Claims that pass everything but the dates: what the timeline draws. */
  timed: readonly Claim[];
  /** The same, by place among all claims. */
  timedMarks: Uint8Array;
  /** Claims that pass everything. */
  claims: readonly Claim[];
  kinds: ReadonlyMap<Kind, number>;
  statuses: ReadonlyMap<Status, number>;
  families: ReadonlyMap<Family, number>;
  facets: FacetCounts;
  /** Does this meeting or statement pass everything? */
  passes: (key: string) => boolean;
  /** Do the filters alone hide the selected node or an end of the selected edge? */
  selectionHidden: boolean;
}

/** Applies the filters of `state`. Linear in the size of the graph; lists and counts are made when they are asked for. */
export function filterGraph(data: Data, state: State): Shown {
  const kept = [...selectedNodes(data, state), ...state.pinned];
  const byHand = marksByHand(data, state, kept);
  const fails = failsOf(data, state, byHand);
  const { passing, kindly } = filterNodes(data, state, fails, byHand);
  const selected = selectedNodes(data, state);
  const nodes = passing.slice();
  for (const at of placesOf(data, kept)) nodes[at] = 1;
  const { edges, familiar, linked, linkable } = filterEdges(data, state, { nodes, kindly }, fails);
  if (state.connected) {
    const keep = placesOf(data, kept);
    dropUnlinked(data, nodes, linked, keep);
    dropUnlinked(data, kindly, linkable, keep);
  }
  if (state.near && selected.length > 0) keepNear(data, { nodes, edges, kindly, familiar, fails }, selected);
  const claims = once(() => data.claims.filter((_, i) => fails[i] === 0));
  const timedMarks = once(() => marksOf(fails, FAILS.date));
  const timed = once(() => data.claims.filter((_, i) => timedMarks()[i] === 1));
  const keys = once(() => new Set(claims().map(({ key }) => key)));
  const facets = once(() => allFacets(data, fails, state));
  const kinds = once(() => named(KINDS, countsOf(kindly, data.ledger.kind, KINDS.length)));
  const families = once(() => named(FAMILIES, countsOf(familiar, data.ledger.family, FAMILIES.length)));
  const statuses = once(() => statusCounts(data, fails));
  return {
    nodes: new Keys(data.ledger.nodes, nodes),
    edges: new Keys(data.ledger.edges, edges),
    get timed() {
      return timed();
    },
    get timedMarks() {
      return timedMarks();
    },
    get claims() {
      return claims();
    },
    get statuses() {
      return statuses();
    },
    get facets() {
      return facets();
    },
    get kinds() {
      return kinds();
    },
    get families() {
      return families();
    },
    passes: (key) => keys().has(key),
    selectionHidden: placesOf(data, selected).some((at) => passing[at] === 0),
  };
}

/** Works out at the first call what it gives at every one. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The claims that fail no filter, or only `but`. */
function marksOf(fails: Uint16Array, but: number): Uint8Array {
  const marks = new Uint8Array(fails.length);
  for (let i = 0; i < fails.length; i += 1) if (((fails[i] ?? 0) & ~but) === 0) marks[i] = 1;
  return marks;
}

function placesOf({ ledger }: Data, keys: readonly string[]): number[] {
  return keys.map((key) => ledger.nodes.at(key)).filter((at) => at >= 0);
}

/** The nodes that the reader has chosen and not hidden, with those that are always shown; null where that is all. */
function marksByHand({ ledger }: Data, state: State, kept: readonly string[]): Uint8Array | null {
  const { only, gone } = state;
  if (only === null && gone.length === 0) return null;
  const marks = only === null ? ledger.nodes.marks().fill(1) : ledger.nodes.pick(only).marks;
  const mark = (keys: readonly string[], value: number): void => {
    for (const key of keys) {
      const at = ledger.nodes.at(key);
      if (at >= 0) marks[at] = value;
    }
  };
  mark(gone, 0);
  mark(kept, 1);
  return marks;
}

/** Do the filters ask for particular claims, so that only those whom they touch belong in the picture? */
function isParticular(state: State): boolean {
  const asked = FACETS.some((facet) => state[facet].length + state[NOT[facet]].length > 0);
  return asked || state.said !== '' || state.confidence > 0;
}

interface Sifted {
  passing: Uint8Array;
  /** Which pass, or would but for their kind. */
  kindly: Uint8Array;
}

function filterNodes(data: Data, state: State, fails: Uint16Array, byHand: Uint8Array | null): Sifted {
  const { claim, kind, nodes } = data.ledger;
  const particular = isParticular(state);
  const narrow = particular || state.from !== null || state.until !== null;
  const hidden = KINDS.map((name) => state.hiddenKinds.includes(name));
  const meeting = KINDS.indexOf('meeting');
  const [passing, kindly, touched] = [nodes.marks(), nodes.marks(), nodes.marks()];
  for (let i = 0; i < fails.length; i += 1) {
    const bits = fails[i] ?? 0;
    if (claim.isMeeting[i] === 1 && (bits & ~FAILS.kind) === 0) kindly[claim.item[i] ?? 0] = 1;
    if (bits !== 0) continue;
    if (claim.isMeeting[i] === 1) passing[claim.item[i] ?? 0] = 1;
    if (!narrow) continue;
    for (let at = claim.nodes.start[i] ?? 0; at < (claim.nodes.start[i + 1] ?? 0); at += 1)
      touched[claim.nodes.all[at] ?? 0] = 1;
  }
  // Dates alone ask for a time, in which people act for their countries.
  if (narrow && !particular) markHomes(data.ledger, touched, spanOf(state));
  for (let i = 0; i < kind.length; i += 1) {
    const of = kind[i] ?? 0;
    if (of === meeting || (narrow && touched[i] === 0) || byHand?.[i] === 0) continue;
    kindly[i] = 1;
    if (hidden[of] === false) passing[i] = 1;
  }
  return { passing, kindly };
}

interface Links {
  edges: Uint8Array;
  /** Which are drawn, or would be but for their family. */
  familiar: Uint8Array;
  /** What the edges touch, and what they would, were its kind shown. */
  linked: Uint8Array;
  linkable: Uint8Array;
}

/** An office is drawn where it was held within the dates; a stance where it passes as a claim. */
function filterEdges(
  { ledger }: Data,
  state: State,
  { nodes, kindly }: { nodes: Uint8Array; kindly: Uint8Array },
  fails: Uint16Array,
): Links {
  const { source, target, family, stance, kind } = ledger;
  const [edges, familiar] = [ledger.edges.marks(), ledger.edges.marks()];
  const [linked, linkable] = [ledger.nodes.marks(), ledger.nodes.marks()];
  const there = (i: number): boolean => nodes[i] === 1 || kindly[i] === 1;
  const span = spanOf(state);
  const hidden = FAMILIES.map((name) => state.hiddenFamilies.includes(name));
  const chosen = state.edge === null ? -1 : ledger.edges.at(state.edge);
  for (let i = 0; i < edges.length; i += 1) {
    const a = source[i] ?? 0;
    const b = target[i] ?? 0;
    if (!there(a) || !there(b)) continue;
    const claim = stance[i] ?? -1;
    const of = family[i] ?? 0;
    if (claim >= 0) {
      if (((fails[claim] ?? 0) & ~FAILS.kind) !== 0 && i !== chosen) continue;
    } else if (isOutside(ledger, i, span)) continue;
    const drawn = nodes[a] === 1 && nodes[b] === 1;
    if (drawn) familiar[i] = 1;
    if (hidden[of] === true && i !== chosen) continue;
    if (drawn) {
      edges[i] = 1;
      linked[a] = 1;
      linked[b] = 1;
    }
    // Ticking a kind shows all of it, and nothing else.
    if (nodes[b] === 1 || kind[a] === kind[b]) linkable[a] = 1;
    if (nodes[a] === 1 || kind[a] === kind[b]) linkable[b] = 1;
  }
  return { edges, familiar, linked, linkable };
}

function dropUnlinked(
  { ledger }: Data,
  nodes: Uint8Array,
  linked: Uint8Array,
  kept: readonly number[],
): void {
  const keep = new Set(kept);
  const meeting = KINDS.indexOf('meeting');
  for (let i = 0; i < nodes.length; i += 1)
    if (linked[i] === 0 && ledger.kind[i] !== meeting && !keep.has(i)) nodes[i] = 0;
}

/** How many of those that are marked have each value. */
function countsOf(marks: Uint8Array, column: Uint8Array, values: number): Uint32Array {
  const counts = new Uint32Array(values);
  for (let i = 0; i < marks.length; i += 1)
    if (marks[i] === 1) counts[column[i] ?? 0] = (counts[column[i] ?? 0] ?? 0) + 1;
  return counts;
}

function statusCounts({ ledger }: Data, fails: Uint16Array): Map<Status, number> {
  const counts = new Uint32Array(STATUSES.length + 1);
  for (let i = 0; i < fails.length; i += 1) {
    const status = ledger.claim.status[i] ?? 0;
    if (((fails[i] ?? 0) & ~FAILS.status) === 0) counts[status] = (counts[status] ?? 0) + 1;
  }
  return named(STATUSES, counts);
}
