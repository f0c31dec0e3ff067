import { type Clause, has, hasAny, isNoun } from '../parts.ts';

/** *cuộc gặp giữa A và B đã bắt đầu*. */
export function hasBegunLate({ parts }: Clause, at: number): boolean {
  const begins = parts.findIndex((p, i) => i > at && has(p, 'begins'));
  return (
    isNoun(parts[at]!) &&
    has(parts[begins - 1], 'past') &&
    !parts.slice(at, begins).some((p) => has(p, 'comma'))
  );
}

/** *không nhận lời, chưa nhận lời*. */
export const isNotDone = ({ parts }: Clause, i: number): boolean =>
  has(parts[i - 1], 'negation') && parts[i - 1]!.past === parts[i]!.first;

/** *từ chối gặp, không muốn gặp, khước từ đề nghị gặp, từ chối tổ chức cuộc gặp*. */
export function isRefused(clause: Clause, i: number, at: number): boolean {
  const [part, next, trigger] = [clause.parts[i]!, clause.parts[i + 1]!, clause.parts[at]!];
  const holds = i + 2 === at && has(next, 'light') && next.first === part.past && next.past === trigger.first;
  if (holds) return has(part, 'rejects');
  if (trigger.first - part.past <= 1)
    return has(part, 'rejects') || (has(part, 'proposed') && has(clause.parts[i - 1], 'negation'));
  return has(part, 'rejects') && i + 2 === at && has(next, 'proposed') && trigger.first - next.past <= 1;
}

/** *đe dọa hủy, có thể hủy, cân nhắc hủy cuộc gặp*: it is on. */
export const isThreatened = ({ parts }: Clause, cancelled: number): boolean =>
  has(parts[cancelled - 1], 'warns', 'hypothetical') &&
  !has(parts[cancelled - 1], 'unreal') &&
  parts[cancelled]!.first - parts[cancelled - 1]!.past <= 1;

/** *hủy họp báo rồi gặp*: what is called off stands right behind. */
export const governsOther = (clause: Clause, cancelled: number, at: number): boolean =>
  cancelled + 1 < at &&
  has(clause.parts[cancelled + 1], 'press', 'of-noun') &&
  clause.parts[cancelled + 1]!.first === clause.parts[cancelled]!.past &&
  !has(clause.parts[at - 1], 'and');

/** Words behind which a denial is of something else. */
const PARTS_CLAUSES = ['comma', 'and', 'after', 'before', 'inside', 'when', 'but', 'stop', 'quote', 'at'];

/** What is denied is the meeting itself, not an accusation made before or during it. */
export const isDenied = (clause: Clause, denies: number, at: number): boolean =>
  !clause.parts.slice(denies + 1, at).some((p) => hasAny(p, PARTS_CLAUSES));
