import { type Clause, has } from './parts.ts';

/** Whether the *tới* at part `i` is the way of a trip told before it: *chuyến thăm tới Mỹ, thăm chính thức tới Mỹ, chuyến thăm của ông A tới Mỹ*. */
export function isWayOfTrip(clause: Clause, i: number): boolean {
  const [trip, before] = [clause.parts[i - 2], clause.parts[i - 1]];
  if (has(before, 'visit.noun', 'visit.verb')) return true;
  // chuyến đi được giữ kín đến Mali
  if (has(before, 'by') && has(trip, 'visit.noun') && before!.first === trip!.past) return true;
  const isOwner = before?.kind === 'group' && before.prep === 'of' && before.past === clause.parts[i]!.first;
  return isOwner && (has(trip, 'visit.noun') || (has(trip, 'of') && has(clause.parts[i - 3], 'visit.noun')));
}
