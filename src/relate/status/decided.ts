import { type Clause, type Part, has, hasAny, isNoun } from '../parts.ts';
import { isPutOff } from './after.ts';
import { type Scope, isInScope } from './scope.ts';
import { type ToldStatus, toldAs } from './told.ts';
import { WINDOW } from './window.ts';

/** Tokens from *hủy* to what is called off. */
const NEAR = 6;

/** What the word at `i` alone says of the meeting, whatever the others before it do; null where it says nothing. */
export function decidedBy(scope: Scope, i: number, part: Part): ToldStatus | null {
  const { clause, at, inside } = scope;
  const distance = clause.parts[at]!.first - part.past;
  const inScope = isInScope(scope, part, distance);
  if (!inside && inScope && distance <= NEAR && has(part, 'cancelled') && !governsOther(clause, i, at)) {
    if (isThreatened(clause, i)) return toldAs('planned', false);
    return toldAs(isPutOff(clause, at) ? 'planned' : 'cancelled');
  }
  if (isRefused(clause, i, at) && inScope) return toldAs('cancelled');
  // lẽ ra A gặp B; thời điểm mà lẽ ra cuộc gặp đã bắt đầu is only late.
  if (has(part, 'unreal')) return hasBegunLate(clause, at) ? toldAs('held', false) : toldAs('cancelled');
  // phủ nhận việc đã gặp, bác tin A sẽ gặp B
  if (has(part, 'denies') && isDenied(clause, i, at)) return toldAs('held', true, true);
  // đã nhận lời mời thăm: what is accepted is ahead, whatever has been done; không nhận lời mời thăm.
  if (has(part, 'accepts') && (distance <= 3 || isInvitation(clause, i, at)))
    return toldAs(isNotDone(clause, i) ? 'cancelled' : 'planned');
  return null;
}

/** *cuộc gặp giữa A và B đã bắt đầu*. */
function hasBegunLate({ parts }: Clause, at: number): boolean {
  const begins = parts.findIndex((p, i) => i > at && has(p, 'begins'));
  return (
    isNoun(parts[at]!) &&
    has(parts[begins - 1], 'past') &&
    !parts.slice(at, begins).some((p) => has(p, 'comma'))
  );
}

/** *không nhận lời, chưa nhận lời*. */
const isNotDone = ({ parts }: Clause, i: number): boolean =>
  has(parts[i - 1], 'negation') && parts[i - 1]!.past === parts[i]!.first;

/** *từ chối gặp, không muốn gặp, khước từ đề nghị gặp, từ chối tổ chức cuộc gặp*. */
function isRefused(clause: Clause, i: number, at: number): boolean {
  const [part, next, trigger] = [clause.parts[i]!, clause.parts[i + 1]!, clause.parts[at]!];
  const holds = i + 2 === at && has(next, 'light') && next.first === part.past && next.past === trigger.first;
  if (holds) return has(part, 'rejects');
  if (trigger.first - part.past <= 1)
    return has(part, 'rejects') || (has(part, 'proposed') && has(clause.parts[i - 1], 'negation'));
  return has(part, 'rejects') && i + 2 === at && has(next, 'proposed') && trigger.first - next.past <= 1;
}

/** *đe dọa hủy, có thể hủy, cân nhắc hủy cuộc gặp*: it is on. */
const isThreatened = ({ parts }: Clause, cancelled: number): boolean =>
  has(parts[cancelled - 1], 'warns', 'hypothetical') &&
  !has(parts[cancelled - 1], 'unreal') &&
  parts[cancelled]!.first - parts[cancelled - 1]!.past <= 1;

/** *hủy họp báo rồi gặp*: what is called off stands right behind. */
const governsOther = (clause: Clause, cancelled: number, at: number): boolean =>
  cancelled + 1 < at &&
  has(clause.parts[cancelled + 1], 'press', 'of-noun') &&
  clause.parts[cancelled + 1]!.first === clause.parts[cancelled]!.past &&
  !has(clause.parts[at - 1], 'and');

/** Words behind which a denial is of something else. */
const PARTS_CLAUSES = ['comma', 'and', 'after', 'before', 'inside', 'when', 'but', 'stop', 'quote', 'at'];

/** What is denied is the meeting itself, not an accusation made before or during it. */
function isDenied({ parts }: Clause, denies: number, at: number): boolean {
  const from = reportedBehind(parts, denies);
  return (
    parts[at]!.first - parts[from]!.past <= WINDOW &&
    !parts.slice(from + 1, at).some((p) => hasAny(p, PARTS_CLAUSES))
  );
}

/** The *cho rằng* of *bác bỏ tin một tờ báo Anh cho rằng A đã gặp B*; the denial itself where there is none. */
function reportedBehind(parts: readonly Part[], denies: number): number {
  const says = parts.findIndex(
    (p, i) => i > denies && p.kind === 'word' && !has(p, 'of-noun', 'of', 'people'),
  );
  return says > 0 && has(parts[says], 'quote') && !has(parts[says], 'quote-mark') ? says : denies;
}

/** *nhận lời mời của Thủ tướng Thái Lan thăm*: nobody but the host stands between. */
const isInvitation = (clause: Clause, accepts: number, at: number): boolean =>
  clause.parts
    .slice(accepts + 1, at)
    .every((p) => p.kind === 'group' || has(p, 'of', 'by', 'from', 'proposed')) &&
  clause.parts[at]!.first - clause.parts[accepts]!.past <= WINDOW;
