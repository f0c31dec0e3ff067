import type { Data } from './data.ts';
import { toNumber } from './days.ts';
import { FAMILIES, STATUSES } from './kinds.ts';
import type { Ledger, ValueColumn } from './ledger.ts';
import { saysSo } from './said.ts';
import type { Every, State } from './state.ts';

/** One bit for each filter that a claim fails. */
export const FAILS = {
  date: 1,
  status: 2,
  relations: 4,
  countries: 8,
  papers: 16,
  topics: 32,
  sure: 64,
  kind: 128,
  hand: 256,
  far: 512,
  said: 1024,
  without: 2048,
};

export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;
export type Facet = 'relations' | 'countries' | 'papers' | 'topics';
export const FACETS: readonly Facet[] = ['relations', 'countries', 'papers', 'topics'];

/** What of a state holds the values of a facet that nothing may have. */
export const NOT = {
  relations: 'notRelations',
  countries: 'notCountries',
  papers: 'notPapers',
  topics: 'notTopics',
} as const satisfies Record<Facet, keyof State>;

/** What a facet is called where all that is chosen of it may be asked for; null where a claim has one value. */
export const EVERY_OF: Readonly<Record<Facet, Every | null>> = {
  relations: null,
  countries: 'country',
  papers: 'paper',
  topics: 'topic',
};

/** Is all asked for that is chosen of a facet? */
export function asksEvery({ every }: Pick<State, 'every'>, facet: Facet): boolean {
  const word = EVERY_OF[facet];
  return word !== null && every.includes(word);
}

/** The filters that every claim fails. `byHand` marks the nodes that the reader has not put aside; null where all are there. */
export function failsOf(data: Data, state: State, byHand: Uint8Array | null): Uint16Array {
  const { ledger } = data;
  const { claim } = ledger;
  const fails = new Uint16Array(data.claims.length);
  failDates(fails, claim, state);
  const hidden = STATUSES.map((status) => state.hiddenStatuses.includes(status));
  const families = FAMILIES.map((family) => state.hiddenFamilies.includes(family));
  const noMeetings = state.hiddenKinds.includes('meeting');
  for (let i = 0; i < fails.length; i += 1) {
    let bits = 0;
    if (hidden[claim.status[i] ?? 0] === true) bits |= FAILS.status;
    if ((claim.confidence[i] ?? 1) < state.confidence) bits |= FAILS.sure;
    if (claim.isMeeting[i] === 1 ? noMeetings : families[claim.family[i] ?? 0]) bits |= FAILS.kind;
    fails[i] = (fails[i] ?? 0) | bits;
  }
  for (const facet of FACETS) {
    const [chosen, without] = [state[facet], state[NOT[facet]]];
    const least = asksEvery(state, facet) ? chosen.length : Math.min(1, chosen.length);
    failFacet(fails, claim[facet], chosen, (n) => n < least, FAILS[facet]);
    failFacet(fails, claim[facet], without, (n) => n > 0, FAILS.without);
  }
  if (state.said !== '') failSaid(fails, data, state.said);
  if (byHand !== null) failByHand(fails, ledger, byHand);
  return fails;
}

function failDates(
  fails: Uint16Array,
  { times }: Ledger['claim'],
  { from, until }: Pick<State, 'from' | 'until'>,
): void {
  if (from === null && until === null) return;
  const first = from === null ? -Infinity : toNumber(from);
  const last = until === null ? Infinity : toNumber(until);
  for (let i = 0; i < fails.length; i += 1) {
    let passed = false;
    for (let at = times.start[i] ?? 0; at < (times.start[i + 1] ?? 0); at += 1)
      // An open end is NaN, and fails either way.
      passed ||= (times.until[at] ?? NaN) >= first && (times.from[at] ?? NaN) <= last;
    if (!passed) fails[i] = FAILS.date;
  }
}

function failSaid(fails: Uint16Array, data: Data, said: string): void {
  const says = saysSo(data, said);
  for (let i = 0; i < fails.length; i += 1) if (says[i] === 0) fails[i] = (fails[i] ?? 0) | FAILS.said;
}

/** Fails what has so many of the given values that `fails` says so. */
function failFacet(
  all: Uint16Array,
  column: ValueColumn,
  given: readonly string[],
  fails: (n: number) => boolean,
  bit: number,
): void {
  if (given.length === 0) return;
  const wanted = column.values.map((value) => given.includes(value));
  for (let i = 0; i < all.length; i += 1) {
    let n = 0;
    for (let at = column.start[i] ?? 0; at < (column.start[i + 1] ?? 0); at += 1)
      if (wanted[column.all[at] ?? 0] === true) n += 1;
    if (fails(n)) all[i] = (all[i] ?? 0) | bit;
  }
}

/** A meeting is there with its node, a stance with both of its ends. */
function failByHand(fails: Uint16Array, { claim, source, target }: Ledger, byHand: Uint8Array): void {
  for (let i = 0; i < fails.length; i += 1) {
    const item = claim.item[i] ?? -1;
    const there =
      claim.isMeeting[i] === 1
        ? byHand[item] === 1
        : byHand[source[item] ?? -1] === 1 && byHand[target[item] ?? -1] === 1;
    if (!there) fails[i] = (fails[i] ?? 0) | FAILS.hand;
  }
}

/**
 * How many claims each value of each facet would let pass, were it chosen: alone or with others, or besides what is
 * chosen where all of it is asked for. Of a value that nothing may have, how many it takes away.
 */
export function allFacets({ ledger }: Data, fails: Uint16Array, state: State): FacetCounts {
  const counts = FACETS.map((facet) => {
    const column = ledger.claim[facet];
    const bit = FAILS[facet];
    const own = facetCounts(fails, column, asksEvery(state, facet) ? 0 : bit);
    const without = state[NOT[facet]];
    const taken = without.length > 0 ? facetCounts(fails, column, bit | FAILS.without) : own;
    for (const value of without) own.set(value, taken.get(value) ?? 0);
    return [facet, own];
  });
  return Object.fromEntries(counts) as FacetCounts;
}

/** How many claims that fail no filter, or only `bit`, have each value of a facet. */
export function facetCounts(fails: Uint16Array, column: ValueColumn, bit: number): Map<string, number> {
  const counts = new Uint32Array(column.values.length);
  for (let i = 0; i < fails.length; i += 1) {
    if (((fails[i] ?? 0) & ~bit) !== 0) continue;
    for (let at = column.start[i] ?? 0; at < (column.start[i + 1] ?? 0); at += 1) {
      const value = column.all[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return named(column.values, counts);
}

/** Counts by name, without those that are none. */
export function named<K extends string>(names: readonly K[], counts: ArrayLike<number>): Map<K, number> {
  const found = new Map<K, number>();
  names.forEach((name, i) => {
    const count = counts[i] ?? 0;
    if (count > 0) found.set(name, count);
  });
  return found;
}
