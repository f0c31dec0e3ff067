import { type Context, textBehind } from '../context.ts';
import { type Clause, has } from '../parts.ts';
import { isOnRoad } from '../status/on-road.ts';
import { isPreparedFor } from '../status/plans.ts';
import type { ToldStatus } from '../status/told.ts';
import { isStop } from './stops.ts';

/** *, nơi ông sẽ …*. */
const WHERE_NEXT = /^[^.;]{0,80}, nơi [^,.;]{1,30} (sẽ|dự kiến) /u;

/** *A có thể gặp B khi đến châu Á*: what may be done there has not been. */
function isWhenOpen({ parts }: Clause, at: number): boolean {
  const when = parts[at - 1];
  const open = parts.findLastIndex((p, i) => i < at && has(p, 'hypothetical'));
  return (
    has(when, 'moment') &&
    when!.past === parts[at]!.first &&
    open >= 0 &&
    !parts.slice(open, at).some((p) => has(p, 'past', 'held', 'quote', 'that', 'but', 'stop'))
  );
}

/** *Điểm đến đầu tiên của A, cũng như người tiền nhiệm, sẽ là Đức*. */
function willBe({ parts }: Clause, at: number): boolean {
  const is = parts.findIndex((p, i) => i > at && has(p, 'that'));
  return is >= 0 && has(parts[is - 1], 'planned') && parts[is - 1]!.past === parts[is]!.first;
}

/**
 * *đã đến Ba Lan trên đường tới Ukraine; chuẩn bị để đón ông A đến P; điểm dừng chân đầu tiên của A là P, nơi ông sẽ …*: nobody
 * has been told to be there.
 */
export function isStillAhead(
  context: Context,
  clause: Clause,
  at: number,
  { status, told }: ToldStatus,
): boolean {
  const part = clause.parts[at]!;
  if (status !== 'held') return false;
  if (!has(part, 'visit.verb') && isOnRoad(context, clause, at)) return true;
  if (told) return false;
  if (isStop(part) && willBe(clause, at)) return true;
  if (isStop(part)) return WHERE_NEXT.test(textBehind(context, clause, part));
  return has(part, 'arrive.verb', 'visit.verb') && (isPreparedFor(clause, at) || isWhenOpen(clause, at));
}
