import { occasionsOf } from '../../src/export/occasions.ts';
import type { Occasion } from '../../src/export/occasions.ts';
import { uniteDates } from '../../src/graph/dates.ts';
import { weigh } from '../../src/graph/evidence.ts';
import type { EdgeAttributes } from '../../src/model.ts';
import { edtfEnds } from '../../src/text/edtf.ts';
import type { Data } from './data.ts';
import type { State } from './state.ts';

type Dates = Pick<State, 'from' | 'until'>;

/** The days of what was said or done that lie within the chosen dates; of anything else the one stretch. */
export function shownOccasions(edge: EdgeAttributes, { from, until }: Dates): Occasion[] {
  const all = occasionsOf(edge);
  if (edge.dates === undefined || (from === null && until === null)) return all;
  return all.filter(
    (one) =>
      one.from !== null && one.until !== null && one.until >= (from ?? '') && one.from <= (until ?? '9999'),
  );
}

/**
 * An edge as the chosen dates leave it: of several days those within them, with the sentences that tell of these. One
 * that has no day within them, and is shown all the same, is told whole.
 */
export function edgeWithin(edge: EdgeAttributes, dates: Dates, articles: Data['articles']): EdgeAttributes {
  if (edge.dates === undefined || (dates.from === null && dates.until === null)) return edge;
  const told = shownOccasions(edge, dates);
  const days = told.flatMap(({ date }) => date ?? []);
  if (days.length === 0) return edge;
  const { dates: _all, ...rest } = edge;
  const pieces = new Set(told.flatMap(({ evidence }) => evidence));
  const evidence = edge.evidence.filter((piece) => pieces.has(piece));
  const when = uniteDates(days);
  return {
    ...rest,
    when,
    ...(days.length > 1 ? { dates: days } : {}),
    ...edtfEnds(when),
    ...(evidence.length > 0 ? weigh(evidence, { get: (id) => articles[id] }) : {}),
    evidence: days.length > 1 ? evidence : evidence.map(({ date: _date, ...piece }) => piece),
  };
}
