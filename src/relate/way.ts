import { type Context, textAfter } from '../context.ts';
import { type Clause, type Part, has } from '../parts.ts';

/** *chuyến thăm tới Mỹ, thăm chính thức tới Mỹ, chuyến thăm của ông A tới Mỹ*. */
export function isWayOfTrip(clause: Clause, i: number): boolean {
  const [trip, before] = [clause.parts[i - 2], clause.parts[i - 1]];
  if (has(before, 'visit.noun', 'visit.verb')) return true;
  const isOwner = before?.kind === 'group' && before.prep === 'of' && before.past === clause.parts[i]!.first;
  return isOwner && (has(trip, 'visit.noun') || (has(trip, 'of') && has(clause.parts[i - 3], 'visit.noun')));
}

/** *sang thăm và làm việc tại Việt Nam*. */
export const works = (context: Context, { first, past }: Part): boolean =>
  textAfter(context, first, past - first) === 'làm việc';
