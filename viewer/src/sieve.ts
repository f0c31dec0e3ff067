import type { Data } from './data.ts';
import { toNumber } from './days.ts';
import { FAMILIES, STATUSES } from './kinds.ts';
import type { Ledger, ValueColumn } from './ledger.ts';
import { saysSo } from './said.ts';
import type { State } from './state.ts';

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
};

export type Facet = 'relations' | 'countries' | 'papers' | 'topics';
export const FACETS: readonly Facet[] = ['relations', 'countries', 'papers', 'topics'];

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
  for (const facet of FACETS) failFacet(fails, claim[facet], state[facet], FAILS[facet]);
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

function failFacet(fails: Uint16Array, column: ValueColumn, chosen: readonly string[], bit: number): void {
  if (chosen.length === 0) return;
  const passes = column.values.map((value) => chosen.includes(value));
  for (let i = 0; i < fails.length; i += 1) {
    let passed = false;
    for (let at = column.start[i] ?? 0; at < (column.start[i + 1] ?? 0); at += 1)
      passed ||= passes[column.all[at] ?? 0] === true;
    if (!passed) fails[i] = (fails[i] ?? 0) | bit;
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

/** How many claims have each value of a facet, were nothing chosen of it. */
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
