import { type Clause, has } from './parts.ts';
import { isBeforeWhen } from './told-apart.ts';

/** Whether the *tới* at part `i` is the way of a trip told before it: *chuyến thăm tới Mỹ, thăm chính thức tới Mỹ, chuyến thăm của ông A tới Mỹ*. */
export function isWayOfTrip(clause: Clause, i: number): boolean {
  const [trip, before] = [clause.parts[i - 2], clause.parts[i - 1]];
  if (has(before, 'visit.noun', 'visit.verb')) return true;
  // chuyến đi được giữ kín đến Mali
  if (has(before, 'by') && has(trip, 'visit.noun') && before!.first === trip!.past) return true;
  const isOwner = before?.kind === 'group' && before.prep === 'of' && before.past === clause.parts[i]!.first;
  return isOwner && (has(trip, 'visit.noun') || (has(trip, 'of') && has(clause.parts[i - 3], 'visit.noun')));
}

/** *Trước khi tới Bắc Kinh, ông A đã gặp B*: what stands behind the comma was before the way at part `way`, and not there. */
export const isYetToGo = ({ parts }: Clause, way: number, at: number): boolean =>
  way < at &&
  isBeforeWhen(parts[way - 1]) &&
  parts[way - 1]!.past === parts[way]!.first &&
  parts.slice(way, at).some((p) => has(p, 'comma'));
