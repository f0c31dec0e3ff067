import { toNumber } from './days.ts';
import { FAMILIES, KINDS } from './kinds.ts';
import type { Ledger } from './ledger.ts';
import type { State } from './state.ts';

/** Days since 1970, infinite where it is open. */
interface Span {
  first: number;
  last: number;
}

export function spanOf({ from, until }: Pick<State, 'from' | 'until'>): Span {
  return {
    first: from === null ? -Infinity : toNumber(from),
    last: until === null ? Infinity : toNumber(until),
  };
}

/** Is an office or a membership known to have ended before these days, or to have begun after them? */
export function isOutside({ from, until }: Ledger, edge: number, { first, last }: Span): boolean {
  return (until[edge] ?? 0) < first || (from[edge] ?? 0) > last;
}

const [OFFICE, OFFICIAL, COUNTRY] = [
  FAMILIES.indexOf('office'),
  KINDS.indexOf('official'),
  KINDS.indexOf('country'),
];

/** Marks the countries whose offices the marked officials held in these days: *Lavrov* brings *Nga*. */
export function markHomes(ledger: Ledger, marks: Uint8Array, span: Span): void {
  const { source, target, family, kind } = ledger;
  for (let i = 0; i < family.length; i += 1) {
    const [person, home] = [source[i] ?? 0, target[i] ?? 0];
    if (family[i] !== OFFICE || kind[person] !== OFFICIAL || kind[home] !== COUNTRY) continue;
    if (marks[person] === 1 && !isOutside(ledger, i, span)) marks[home] = 1;
  }
}
