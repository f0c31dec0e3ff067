import { type Clause, has } from '../parts.ts';
import { isUndone } from './after.ts';

/** Tokens of *để* between a plan and whoever is to carry it out, and of *về một* between it and the meeting. */
const TO = { subject: 1, noun: 2 };

/**
 * What becomes of a plan whose meeting is part `at`: *kế hoạch để A gặp B bị hủy, ý tưởng về cuộc gặp giữa A và B bị bác
 * bỏ*; null where none is told, or the meeting's noun alone has one.
 */
export function planStatus(
  clause: Clause,
  at: number,
  from: number,
): 'planned' | 'proposed' | 'cancelled' | null {
  const trigger = clause.parts[at]!;
  const isNoun = (trigger.kind === 'word' && trigger.noun) || isOwnPlan(clause, at);
  const subject = clause.parts.findLastIndex((p, i) => i < at && p.kind === 'group' && p.past <= from);
  const opens = isNoun ? at : subject;
  if (!isNoun && isArrangedTo(clause, subject)) return 'planned';
  const plan = clause.parts.findLastIndex((p, i) => i < opens && has(p, 'proposed'));
  const between = plan < 0 ? Infinity : clause.parts[opens]!.first - clause.parts[plan]!.past;
  if (between > (isNoun ? TO.noun : TO.subject)) return null;
  if (clause.parts.slice(plan + 1, opens).some((p) => p.kind !== 'word' || p.event || has(p, 'comma')))
    return null;
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if ((part.kind === 'word' && part.event) || has(part, 'comma', 'that', 'but', 'when')) break;
    if (isUndone(clause, i)) return 'cancelled';
  }
  const isTensed = clause.parts.slice(opens, at).some((p) => has(p, 'planned', 'past', 'negation'));
  return isNoun || isTensed ? null : 'proposed';
}

/** *(có kế hoạch) sắp xếp để Tổng thống thăm Nga*: what is arranged is ahead, if nobody only asks for it. */
function isArrangedTo({ parts }: Clause, subject: number): boolean {
  const [plan, to] = [parts[subject - 2], parts[subject - 1]];
  return (
    has(to, 'aim', 'for') &&
    to!.past === parts[subject]!.first &&
    has(plan, 'arranges') &&
    plan!.past === to!.first &&
    !parts.slice(0, subject - 2).some((p) => has(p, 'proposed', 'hypothetical', 'negation'))
  );
}

/** Tokens of *trực tiếp* between a verb and its *giữa*. */
const HOW = 2;

/** *kế hoạch gặp (trực tiếp) giữa A và B, lịch trình thăm Mỹ của A*: a verb that the plan before it makes a noun. */
export function isOwnPlan(clause: Clause, at: number): boolean {
  const [plan, verb] = [clause.parts[at - 1], clause.parts[at]!];
  if (!has(plan, 'plan', 'proposed') || plan!.past !== verb.first) return false;
  if (verb.kind !== 'word' || verb.noun) return false;
  if (has(verb, 'visit.verb', 'arrive.verb') && isPlanOfTrip(clause, at)) return true;
  const next = clause.parts.slice(at + 1, at + 3).find((p) => !has(p, 'none'));
  return has(next, 'between') && next!.first - verb.past <= HOW;
}

/** *huỷ kế hoạch thăm Mỹ của Tư lệnh A*: whose plan it is stands behind. */
export const isPlanOfTrip = ({ parts }: Clause, at: number): boolean =>
  has(parts[at - 1], 'plan') &&
  parts[at - 1]!.past === parts[at]!.first &&
  parts[at + 1]?.kind === 'group' &&
  has(
    parts.slice(at + 2).find((p) => p.kind !== 'date' && !has(p, 'toward', 'from')),
    'of',
  );

/** Tokens of *các thỏa thuận hậu cần* between *sắp xếp* and *cho cuộc gặp*. */
const ARRANGED = 5;

/** *để sắp xếp các thỏa thuận cho cuộc gặp*: what somebody prepares elsewhere. */
export function isArrangedFor(clause: Clause, at: number): boolean {
  const link = clause.parts[at - 1];
  if (!has(link, 'for') || link!.past !== clause.parts[at]!.first) return false;
  const arranges = clause.parts.findLastIndex((p, i) => i < at && has(p, 'arranges'));
  return (
    arranges >= 0 &&
    link!.first - clause.parts[arranges]!.past <= ARRANGED &&
    clause.parts.slice(arranges + 1, at).every((p) => p.kind === 'word' && !p.event && !has(p, 'comma'))
  );
}

/** *chuẩn bị các điều kiện để đón tiếp hai nhà lãnh đạo đến Hà Nội, chuẩn bị phương tiện cho Tổng thống đến P*: they are not there yet. */
export function isPreparedFor({ parts }: Clause, at: number): boolean {
  const prepares = parts.findLastIndex((p, i) => i < at && has(p, 'arranges'));
  const way = parts.slice(prepares + 1, at);
  return (
    prepares >= 0 &&
    way.some((p) => has(p, 'for', 'aim')) &&
    way.every(
      (p) =>
        p.kind !== 'word' ||
        (!has(p, 'quote', 'that', 'but', 'stop', 'past') && (!p.event || p.pattern === 'receive')),
    )
  );
}

/** *hôm 15/6 đáp xuống Geneva để tham dự cuộc họp thượng đỉnh*: who has come for it is there before its day. */
export function isOnTheWay(clause: Clause, at: number): boolean {
  const attends = clause.parts[at - 1];
  return (
    has(clause.parts[at], 'summit.noun', 'conference.noun') &&
    has(attends, 'attend') &&
    has(clause.parts[at - 2], 'when') &&
    clause.parts[at - 2]!.past === attends!.first &&
    clause.parts.slice(0, at - 2).some((p) => has(p, 'arrive.verb', 'carries'))
  );
}
