/** When an edge was: what was said or done on several days was on each of them, and not between. */
import type { EdgeAttributes, Evidence } from '../model.ts';
import { edtfEnds } from '../text/edtf.ts';

/** Once that it was, or the one stretch of what lasted. */
export interface Occasion {
  /** EDTF. */
  date: string | null;
  /** First and last day, null where it is open. */
  from: string | null;
  until: string | null;
  evidence: readonly Evidence[];
}

/**
 * The occasions of an edge, the first first, each with the sentences that tell of it; those that tell no date come last.
 * Where no sentence says which day it tells of, each day has them all.
 */
export function occasionsOf({ dates, when, from, until, evidence }: EdgeAttributes): Occasion[] {
  if (dates === undefined) return [{ date: when, from, until, evidence }];
  const known = evidence.some(({ date }) => date !== undefined);
  const of = (date: string | undefined): readonly Evidence[] =>
    known ? evidence.filter((piece) => piece.date === date) : evidence;
  const dated = dates.map((date) => ({ date, ...edtfEnds(date), evidence: of(date) }));
  const rest = known ? of(undefined) : [];
  return rest.length === 0 ? dated : [...dated, { date: null, from: null, until: null, evidence: rest }];
}
