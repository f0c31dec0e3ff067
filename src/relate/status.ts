import type { Status, Toward } from '../model.ts';
import { type Clause, type Part, has, hasAny } from './parts.ts';

/** What the words around a meeting say of it; `told` false where nothing does and *held* is only the press's default. */
export interface ToldStatus {
  status: Status;
  told: boolean;
  /** *chưa gặp, không gặp*: no meeting at all. */
  denied: boolean;
}

const WINDOW = 12;
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
  const trigger = clause.parts[at]!;
  const adjacent = clause.parts[at - 1];
  if (isNoun(trigger) && isPlannedAside(clause, at)) return { status: 'planned', told: true, denied: false };
  // kể từ sau cuộc gặp thượng đỉnh: what something comes after has been.
  if (has(adjacent, 'after') && isNoun(trigger) && trigger.first === adjacent!.past && !isAhead(clause, at))
    return { status: 'held', told: true, denied: false };
  if (has(adjacent, 'absent') && trigger.first - adjacent!.past <= 1)
    return { status: 'held', told: false, denied: true };
  // Trước thềm cuộc gặp, trước chuyến thăm: ahead then, though perhaps no longer.
  if (has(adjacent, 'before') && isNoun(trigger) && adjacent!.past === trigger.first)
    return { status: 'planned', told: false, denied: false };
  // sẵn sàng đối thoại, ông nói trong cuộc gặp với B: what is said in a meeting does not ask for it.
  const inside = isNoun(trigger) && has(adjacent, 'inside', 'at') && adjacent!.past === trigger.first;
  if (hasBegun(clause, at)) return { status: 'held', told: true, denied: false };
  let planned = false;
  let proposed = false;
  let held = false;
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
  if (!held && (isNoun(trigger) ? isFronted(clause, at) : isWhenAhead(clause, at)))
    return { status: 'planned', told: true, denied: false };
  const after = wordsAfter(clause, at);
  if (after.includes('moved')) return { status: 'planned', told: true, denied: false };
  if (after.includes('cancelled')) return { status: 'cancelled', told: true, denied: false };
  if (negated && planned) return { status: 'cancelled', told: true, denied: false };
  if (negated) return { status: 'held', told: true, denied: true };
  if (after.includes('proposed')) return { status: 'proposed', told: true, denied: false };
  const soon = after.includes('soon') && !proposed;
  if (planned || (!held && (soon || after.includes('planned'))))
    return { status: 'planned', told: true, denied: false };
  if ((proposed || (asked && !inside)) && !held) return { status: 'proposed', told: true, denied: false };
  // Nhà Trắng xác nhận cuộc gặp: what is announced is ahead, unless its day has been.
  if (has(adjacent, 'announces') && isNoun(trigger) && trigger.first - adjacent!.past <= ANNOUNCED)
    return { status: 'planned', told: false, denied: false };
  return { status: 'held', told: held, denied: false };
}

/** *đã bắt đầu chuyến thăm từ 5 đến 8/6*: on, however long it lasts; *sẽ bắt đầu* is not. */
function hasBegun(clause: Clause, at: number): boolean {
  const begins = clause.parts[at - 1];
  if (
    !has(clause.parts[at], 'visit.noun') ||
    !has(begins, 'begins') ||
    begins!.past !== clause.parts[at]!.first
  )
    return false;
  const before = clause.parts.slice(0, at - 1);
  return !before.some((p) => has(p, 'planned', 'before', 'proposed', 'hypothetical', 'negation'));
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

/** *sau chuyến công du Mỹ, dự kiến từ ngày 29-31/5*: between commas the day is planned. */
function isPlannedAside(clause: Clause, at: number): boolean {
  const comma = clause.parts.findIndex((p, i) => i > at && (has(p, 'comma', 'stop') || isEvent(p)));
  const [plan, next, then] = clause.parts.slice(comma + 1);
  if (comma < 0 || !has(clause.parts[comma], 'comma') || !has(plan, 'planned')) return false;
  return (
    plan!.first === clause.parts[comma]!.past &&
    (next?.kind === 'date' || (has(next, 'from') && then?.kind === 'date'))
  );
}

const isEvent = (part: Part): boolean => part.kind === 'word' && part.event;

/** *khi Tổng thống đến thăm Việt Nam, hai bên sẽ trao đổi*: what happens then is ahead, and so is that. */
function isWhenAhead(clause: Clause, at: number): boolean {
  const when = clause.parts.findLastIndex((p, i) => i < at && has(p, 'when'));
  if (when < 0 || clause.parts.slice(when, at).some((p) => has(p, 'comma', 'past'))) return false;
  const comma = clause.parts.findIndex((p, i) => i > at && has(p, 'comma', 'stop'));
  const [subject, plan] = clause.parts.slice(comma + 1);
  return (
    comma > at &&
    subject?.kind === 'group' &&
    subject.prep === null &&
    has(plan, 'planned') &&
    plan!.first - subject.past <= 2
  );
}

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
    // các cuộc tiếp xúc trong tương lai
    if (has(part, 'soon') && part.first - end <= 1) types.push('soon');
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
