import type { Status } from '../model.ts';
import { type Clause, type Part, has, hasAny } from './parts.ts';

/** What the words around a meeting say of it; `told` false where nothing does and *held* is only the press's default. */
export interface ToldStatus {
  status: Status;
  told: boolean;
  /** *chưa gặp, không gặp*: no meeting at all. */
  denied: boolean;
}

const WINDOW = 12;
const NEAR = 6;

/**
 * Status of the meeting whose word is part `at`, its subject ending before token `from` (or the sentence's start).
 * *sẽ gặp* planned; *muốn gặp, nếu có* proposed; *hủy chuyến thăm* cancelled; *đã gặp* held; *chưa từng gặp* denied.
 */
export function statusAt(clause: Clause, at: number, from: number, asked = false): ToldStatus {
  const trigger = clause.parts[at]!;
  const adjacent = clause.parts[at - 1];
  // kể từ sau cuộc gặp thượng đỉnh: what something comes after has been.
  if (has(adjacent, 'after') && isNoun(trigger) && trigger.first === adjacent!.past && !isAhead(clause, at))
    return { status: 'held', told: true, denied: false };
  if (has(adjacent, 'absent') && trigger.first - adjacent!.past <= 1)
    return { status: 'held', told: false, denied: true };
  // Phát biểu trước chuyến thăm, ông …: ahead then, as long as nothing else says what came of it.
  if (has(adjacent, 'before') && isNoun(trigger) && adjacent!.past === trigger.first)
    return { status: 'planned', told: false, denied: false };
  // Trước thềm cuộc gặp: ahead then, though perhaps no longer.
  if (has(adjacent, 'before') && has(adjacent, 'planned') && adjacent!.past === trigger.first)
    return { status: 'planned', told: false, denied: false };
  // sẵn sàng đối thoại, ông nói trong cuộc gặp với B: what is said in a meeting does not ask for it.
  const inside = isNoun(trigger) && has(adjacent, 'inside', 'at') && adjacent!.past === trigger.first;
  let planned = false;
  let proposed = false;
  let held = false;
  let negated = false;
  for (let i = at - 1; i >= 0; i--) {
    const part = clause.parts[i]!;
    const distance = trigger.first - part.past;
    if (part.kind !== 'word') continue;
    // Đây sẽ là cuộc thảo luận đầu tiên kể từ cuộc gặp …: another meeting's noun closes the scope.
    if (isNoun(part)) break;
    // dự kiến, Thủ tướng sẽ có: what stands right behind the subject governs all that it does.
    const inScope = part.first >= from && (distance <= WINDOW || part.first - from <= 3);
    if (!inside && inScope && distance <= NEAR && has(part, 'cancelled') && !governsOther(clause, i, at))
      return { status: 'cancelled', told: true, denied: false };
    if (isRefused(clause, i, at) && inScope) return { status: 'cancelled', told: true, denied: false };
    // lẽ ra A gặp B
    if (has(part, 'unreal')) return { status: 'cancelled', told: true, denied: false };
    // phủ nhận việc đã gặp, bác tin A sẽ gặp B
    if (distance <= WINDOW && has(part, 'denies') && isDenied(clause, i, at))
      return { status: 'held', told: true, denied: true };
    if (inScope && distance <= 2 && has(part, 'negation')) negated = true;
    if (inScope && !held && has(part, 'planned')) planned = true;
    if (inside && inScope && !held && has(part, 'hypothetical')) planned = true;
    // đã nhận lời mời thăm: what is accepted is ahead, whatever has been done.
    if (distance <= 3 && has(part, 'accepts')) return { status: 'planned', told: true, denied: false };
    if (
      !inside &&
      inScope &&
      !held &&
      !planned &&
      (has(part, 'proposed') || (has(part, 'invites') && part.pattern !== 'by'))
    )
      proposed = true;
    // đã bày tỏ mong muốn thăm: what has been is the wish.
    if (inScope && !planned && !proposed && has(part, 'past')) held = true;
    // Theo kế hoạch, … opens the sentence and plans all of it.
    if (i === 0 && part.first === clause.sentence.first && has(part, 'planned')) planned = true;
  }
  if (isNoun(trigger) && !held && isFronted(clause, at))
    return { status: 'planned', told: true, denied: false };
  const after = wordsAfter(clause, at);
  if (after.includes('moved')) return { status: 'planned', told: true, denied: false };
  if (after.includes('cancelled')) return { status: 'cancelled', told: true, denied: false };
  if (negated && planned) return { status: 'cancelled', told: true, denied: false };
  if (negated) return { status: 'held', told: true, denied: true };
  if (after.includes('proposed')) return { status: 'proposed', told: true, denied: false };
  if (planned || (!held && after.includes('planned')))
    return { status: 'planned', told: true, denied: false };
  if ((proposed || (asked && !inside)) && !held) return { status: 'proposed', told: true, denied: false };
  return { status: 'held', told: held, denied: false };
}

/** *từ chối gặp, không muốn gặp, khước từ đề nghị gặp*. */
function isRefused(clause: Clause, i: number, at: number): boolean {
  const [part, next, trigger] = [clause.parts[i]!, clause.parts[i + 1]!, clause.parts[at]!];
  if (trigger.first - part.past <= 1)
    return has(part, 'rejects') || (has(part, 'proposed') && has(clause.parts[i - 1], 'negation'));
  return has(part, 'rejects') && i + 2 === at && has(next, 'proposed') && trigger.first - next.past <= 1;
}

/** *hủy họp báo rồi gặp*: what is called off stands right behind. */
const governsOther = (clause: Clause, cancelled: number, at: number): boolean =>
  cancelled + 1 < at &&
  has(clause.parts[cancelled + 1], 'press', 'of-noun') &&
  clause.parts[cancelled + 1]!.first === clause.parts[cancelled]!.past &&
  !has(clause.parts[at - 1], 'and');

/** *được lùi lại sang ngày 15/11, bị hoãn đến tháng 5*: put off, not called off. */
const isMoved = (clause: Clause, i: number): boolean =>
  has(clause.parts[i + 1], 'arrive.verb') &&
  clause.parts[i + 1]!.first === clause.parts[i]!.past &&
  clause.parts[i + 2]?.kind === 'date';

/** *Trong cuộc gặp với Thủ tướng Nhật, Tổng thống Putin dự kiến thảo luận*: what the sentence plans happens there. */
function isFronted(clause: Clause, at: number): boolean {
  if (at > 3 || !has(clause.parts[at - 1], 'inside', 'at')) return false;
  const comma = clause.parts.findIndex((p, i) => i > at && has(p, 'comma'));
  const subject = comma < 0 ? -1 : clause.parts.findIndex((p, i) => i > comma && p.kind === 'group');
  const next = subject < 0 ? undefined : clause.parts[subject + 1];
  return has(next, 'planned') && !has(next, 'promises') && next!.first - clause.parts[subject]!.past <= 1;
}

/** *đã nhất trí có cuộc gặp vào tháng 5 tới*: the date outweighs a verb that says *held*. */
export const isAheadOf = (status: ToldStatus, date: { ahead: boolean } | null): boolean =>
  status.status === 'held' && (date?.ahead ?? false);

/** Words behind which a denial is of something else. */
const PARTS_CLAUSES = ['comma', 'and', 'after', 'before', 'inside', 'when', 'but', 'stop', 'quote', 'at'];

/** What is denied is the meeting itself, not an accusation made before or during it. */
const isDenied = (clause: Clause, denies: number, at: number): boolean =>
  !clause.parts.slice(denies + 1, at).some((p) => hasAny(p, PARTS_CLAUSES));

const isNoun = (part: Part): boolean => part.kind === 'word' && part.noun;

/** *sau cuộc hội đàm với các đồng minh, ông sẽ đến Geneva*: the talks come first, but they are ahead too. */
const isAhead = (clause: Clause, at: number): boolean => has(clause.parts[0], 'planned') && at < 6;

/** *cuộc gặp sắp tới, cuộc gặp (nếu có), chuyến thăm bị hoãn, hội nghị dự kiến diễn ra*: what follows the noun closely. */
function wordsAfter(clause: Clause, at: number): string[] {
  const types: string[] = [];
  let end = clause.parts[at]!.past;
  const noun = has(
    clause.parts[at],
    'talks.noun',
    'summit.noun',
    'call.noun',
    'visit.noun',
    'conference.noun',
  );
  if (!noun) return types;
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.kind === 'word' && part.event) break;
    // The noun's own parties may be long: count from the last of them.
    if (part.kind === 'group' && part.first - end <= WINDOW) end = part.past;
    if (part.kind !== 'word') continue;
    // đàm phán giữa A và B sau khi ông C hủy chuyến thăm: another event
    if (has(part, 'comma', 'that', 'but', 'when') || isSinceEvent(clause, i)) break;
    if (part.first - end > WINDOW) break;
    if (part.first - end > 1 && !passive(clause, i) && !isCalledOff(clause, part, i)) {
      if (!has(part, 'planned') || !opensPlan(clause, i)) continue;
    }
    if (has(part, 'cancelled') && isMoved(clause, i)) return ['moved'];
    types.push(...part.types.filter((t) => ['cancelled', 'planned', 'proposed'].includes(t)));
  }
  return types;
}

/** *sau khi ông C …*; *sau đó bị hủy* is the same event's end. */
const isSinceEvent = (clause: Clause, i: number): boolean =>
  has(clause.parts[i], 'after', 'before') && clause.parts[i + 1]?.kind === 'group';

/** *bị hoãn, không diễn ra*: the marker holds its own verb; *có thể bị hoãn* has called nothing off. */
const isCalledOff = (clause: Clause, part: Part, i: number): boolean =>
  has(part, 'cancelled') &&
  part.past - part.first > 1 &&
  !clause.parts.slice(Math.max(0, i - 2), i).some((p) => has(p, 'hypothetical'));

/** *chuyến thăm Anh bị hoãn*. */
const passive = (clause: Clause, i: number): boolean =>
  has(clause.parts[i - 1], 'by') && clause.parts[i - 1]!.past === clause.parts[i]!.first;

/** *hội nghị tại Hà Nội dự kiến diễn ra*: *dự kiến, sắp* after the noun's own complements, before any other verb. */
const opensPlan = (clause: Clause, i: number): boolean =>
  !clause.parts
    .slice(0, i)
    .some((p) => has(p, 'quote') && p.first > clause.parts[0]!.first && p.past > clause.parts[i]!.first - 8);
