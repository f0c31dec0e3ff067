import type { Toward } from '../model.ts';
import { type Clause, has, hasAny, isNoun } from './parts.ts';
import { isPutOff, wordsAfter } from './status/after.ts';
import { isFronted, isPredicateAhead, isWhenAhead } from './status/ahead.ts';
import { statusOfFrame } from './status/frame.ts';
import { isOwnPlan, planStatus } from './status/plans.ts';
import { isInPlannedRow } from './status/row.ts';
import type { ToldStatus } from './status/told.ts';
import { WINDOW } from './status/window.ts';

const JOINED = 30;
/** Tokens of *một số, về một* between an announcement and the meeting. */
const ANNOUNCED = 2;
/** Tokens from *về* on which not the meeting but something of it is spoken of. */
const ABOUT = 2;
const NEAR = 6;

/**
 * Status of the meeting whose word is part `at`, its subject ending before token `from` (or the sentence's start).
 * *sẽ gặp* planned; *muốn gặp, nếu có* proposed; *hủy chuyến thăm* cancelled; *đã gặp* held; *chưa từng gặp* denied.
 */
export function statusAt(clause: Clause, at: number, from: number, asked = false): ToldStatus {
  const frame = statusOfFrame(clause, at);
  if (frame) return frame;
  const trigger = clause.parts[at]!;
  const adjacent = clause.parts[at - 1];
  // sẽ có 20 cuộc gặp, trong đó có cuộc gặp với B: the one is as the whole.
  const whole = has(adjacent, 'include') && adjacent!.past === trigger.first ? wholeBefore(clause, at) : -1;
  if (whole >= 0) return statusAt(clause, whole, from, asked);
  // sẵn sàng đối thoại, ông nói trong cuộc gặp với B: what is said in a meeting does not ask for it.
  const inside = isNoun(trigger) && has(adjacent, 'inside', 'at') && adjacent!.past === trigger.first;
  const plan = planStatus(clause, at, from);
  if (plan) return { status: plan, told: true, denied: false };
  // đang trên đường đi: on the way is not there yet.; sắp tới Doha is its own plan.
  let planned = has(trigger, 'planned') || isInPlannedRow(clause, at) || isPredicateAhead(clause, from);
  let proposed = false;
  // đã tới, đã đến: one word with its tense.
  let held = has(trigger, 'past');
  let negated = false;
  let about = false;
  // sẽ thăm Nhật Bản theo lời mời của ông B và dự hội nghị: what is joined to the verb is as far ahead.
  const window = has(adjacent, 'attend') && has(clause.parts[at - 2], 'and') ? JOINED : WINDOW;
  for (let i = at - 1; i >= 0; i--) {
    const part = clause.parts[i]!;
    const distance = trigger.first - part.past;
    if (part.kind !== 'word') continue;
    // Đây sẽ là cuộc thảo luận đầu tiên kể từ cuộc gặp …: another meeting's noun closes the scope.
    if (isNoun(part)) break;
    // "Chúng tôi muốn hòa bình", ông nói tại cuộc gặp: what is quoted is another sentence.
    if (has(part, 'quote-mark') && has(clause.parts[i + 1], 'comma')) break;
    // dự định nói với B về chi tiết của cuộc gặp: what is planned is to speak of it.
    if (has(part, 'topic') && distance >= ABOUT) about = true;
    if (about && isNoun(trigger) && has(part, 'quote')) break;
    // dự kiến, Thủ tướng sẽ có: what stands right behind the subject governs all that it does.
    const inScope = part.first >= from && (distance <= window || part.first - from <= 3);
    if (!inside && inScope && distance <= NEAR && has(part, 'cancelled') && !governsOther(clause, i, at))
      return { status: isPutOff(clause, at) ? 'planned' : 'cancelled', told: true, denied: false };
    if (isRefused(clause, i, at) && inScope) return { status: 'cancelled', told: true, denied: false };
    // lẽ ra A gặp B
    if (has(part, 'unreal')) return { status: 'cancelled', told: true, denied: false };
    // phủ nhận việc đã gặp, bác tin A sẽ gặp B
    if (distance <= WINDOW && has(part, 'denies') && isDenied(clause, i, at))
      return { status: 'held', told: true, denied: true };
    if (inScope && distance <= 2 && has(part, 'negation')) negated = true;
    if (inScope && !held && (has(part, 'planned') || isPlanOf(clause, i, at)) && !isSaidOn(clause, i, at))
      planned = true;
    if (inside && inScope && !held && has(part, 'hypothetical')) planned = true;
    // đã nhận lời mời thăm: what is accepted is ahead, whatever has been done.
    if (has(part, 'accepts') && (distance <= 3 || isInvitation(clause, i, at)))
      return { status: 'planned', told: true, denied: false };
    if (
      !inside &&
      inScope &&
      !held &&
      !planned &&
      // hy vọng rằng cuộc gặp giúp đôi bên: it is not the meeting that is hoped for
      ((has(part, 'proposed') &&
        !(isNoun(trigger) && has(clause.parts[i + 1], 'that')) &&
        !isPlanOf(clause, i, at) &&
        !isAim(clause, i, at)) ||
        (has(part, 'invites') && part.pattern !== 'by'))
    )
      proposed = true;
    // đã bày tỏ mong muốn thăm: what has been is the wish.
    if (inScope && !planned && !proposed && has(part, 'past')) held = true;
    // Theo kế hoạch, … opens the sentence and plans all of it.
    if (i === 0 && part.first === clause.sentence.first && has(part, 'planned')) planned = true;
  }
  // Trong chuyến thăm, ông sẽ gặp …: the trip may have begun.
  if (!held && isNoun(trigger) && isFronted(clause, at))
    return { status: 'planned', told: !has(trigger, 'visit.noun'), denied: false };
  // trước khi ông A có cuộc gặp với B
  const isVerb = !isNoun(trigger) || has(adjacent, 'light');
  if (!held && isVerb && isWhenAhead(clause, at)) return { status: 'planned', told: true, denied: false };
  const after = wordsAfter(clause, at);
  if (after.includes('took-place')) return { status: 'held', told: true, denied: false };
  if (after.includes('moved')) return { status: 'planned', told: true, denied: false };
  if (after.includes('cancelled')) return { status: 'cancelled', told: true, denied: false };
  if (negated && planned) return { status: 'cancelled', told: true, denied: false };
  if (negated) return { status: 'held', told: true, denied: true };
  if (after.includes('proposed')) return { status: 'proposed', told: true, denied: false };
  const soon = after.includes('soon') && !proposed;
  if (planned || after.includes('nearing') || (!held && (soon || after.includes('planned'))))
    return { status: 'planned', told: true, denied: false };
  if (!proposed && after.includes('ended')) return { status: 'held', told: true, denied: false };
  if ((proposed || (asked && !inside)) && !held) return { status: 'proposed', told: true, denied: false };
  // Nhà Trắng xác nhận cuộc gặp: what is announced is ahead, unless its day has been.
  if (has(adjacent, 'announces') && isNoun(trigger) && trigger.first - adjacent!.past <= ANNOUNCED)
    return { status: 'planned', told: false, denied: false };
  return { status: 'held', told: held, denied: false };
}

/** *nhấn mạnh sẽ không nhượng bộ trong chuyến thăm Nhật Bản*: what is said on a trip to be, where nobody meets, does not plan the trip. */
const isSaidOn = (clause: Clause, plan: number, at: number): boolean =>
  has(clause.parts[at], 'visit.noun') &&
  has(clause.parts[at - 1], 'inside') &&
  clause.parts.slice(0, plan).some((p) => has(p, 'quote')) &&
  !clause.parts.slice(plan, at).some((p) => p.kind === 'word' && p.event);

/** The meetings, or the trip, of which *trong đó có* tells one. */
function wholeBefore(clause: Clause, at: number): number {
  const whole = clause.parts.findLastIndex((p, i) => i < at && p.kind === 'word' && p.event);
  const apart = clause.parts.slice(whole + 1, at).some((p) => has(p, 'stop', 'quote', 'but'));
  return apart ? -1 : whole;
}

/** *nhận lời mời của Thủ tướng Thái Lan thăm*: nobody but the host stands between. */
const isInvitation = (clause: Clause, accepts: number, at: number): boolean =>
  clause.parts.slice(accepts + 1, at).every((p) => p.kind === 'group' || has(p, 'of', 'by')) &&
  clause.parts[at]!.first - clause.parts[accepts]!.past <= WINDOW;

/** *từ chối gặp, không muốn gặp, khước từ đề nghị gặp*. */
function isRefused(clause: Clause, i: number, at: number): boolean {
  const [part, next, trigger] = [clause.parts[i]!, clause.parts[i + 1]!, clause.parts[at]!];
  if (trigger.first - part.past <= 1)
    return has(part, 'rejects') || (has(part, 'proposed') && has(clause.parts[i - 1], 'negation'));
  return has(part, 'rejects') && i + 2 === at && has(next, 'proposed') && trigger.first - next.past <= 1;
}

/** *kế hoạch gặp giữa A và B*; *ý tưởng* is only proposed. */
const isPlanOf = (clause: Clause, i: number, at: number): boolean =>
  i === at - 1 && has(clause.parts[i], 'plan') && isOwnPlan(clause, at);

/** *tới Moskva trong nỗ lực hạ nhiệt khủng hoảng, rồi gặp B*: past the comma what is done is no longer what is striven for. */
const isAim = (clause: Clause, i: number, at: number): boolean =>
  has(clause.parts[i - 1], 'inside') &&
  clause.parts[i - 1]!.past === clause.parts[i]!.first &&
  clause.parts.slice(i + 1, at).some((p) => has(p, 'comma'));

/** *hủy họp báo rồi gặp*: what is called off stands right behind. */
const governsOther = (clause: Clause, cancelled: number, at: number): boolean =>
  cancelled + 1 < at &&
  has(clause.parts[cancelled + 1], 'press', 'of-noun') &&
  clause.parts[cancelled + 1]!.first === clause.parts[cancelled]!.past &&
  !has(clause.parts[at - 1], 'and');

/**
 * *đã nhất trí có cuộc gặp vào tháng 5 tới*: the date outweighs a verb that says *held*; *trước cuộc gặp tuần trước* was
 * ahead then.
 */
export function withDate(
  { status, told }: ToldStatus,
  date: { toward: Toward } | null,
): Pick<ToldStatus, 'status' | 'told'> {
  if (date?.toward === 'future') return { status: status === 'held' ? 'planned' : status, told: true };
  if (date?.toward === 'past' && (status === 'held' || (status === 'planned' && !told)))
    return { status: 'held', told: true };
  return { status, told };
}

/** Words behind which a denial is of something else. */
const PARTS_CLAUSES = ['comma', 'and', 'after', 'before', 'inside', 'when', 'but', 'stop', 'quote', 'at'];

/** What is denied is the meeting itself, not an accusation made before or during it. */
const isDenied = (clause: Clause, denies: number, at: number): boolean =>
  !clause.parts.slice(denies + 1, at).some((p) => hasAny(p, PARTS_CLAUSES));
