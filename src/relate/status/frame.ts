import { type Clause, type Part, has, hasAny, isNoun } from '../parts.ts';
import { isBeforeWhen } from '../told-apart.ts';
import { hasBegun, isAhead, isPlannedAside, isPlannedBefore, leadsToPlan } from './ahead.ts';
import { isArrangedFor } from './plans.ts';
import { type ToldStatus, toldAs } from './told.ts';

/** What the word right before a meeting's says of it: *sau cuộc gặp, trước thềm hội nghị, bắt đầu chuyến thăm*; null where it is none. */
export function statusOfFrame(clause: Clause, at: number): ToldStatus | null {
  const trigger = clause.parts[at]!;
  if (isAbsent(clause, at) || isNotSo(clause, at) || isNobodys(clause, at))
    return toldAs('held', false, true);
  if (hasBegun(clause, at)) return toldAs('held');
  if (isSaidIn(clause, at)) return toldAs('held');
  const reached = reachedIn(clause, at);
  if (reached) return reached;
  if (isOpposed(clause, at) || isToHold(clause, at)) return toldAs('held', false, true);
  if (isSaidWhen(clause, at)) return toldAs('held', false);
  if (isThereafter(clause, at) || isAttendedBefore(clause, at)) return toldAs('planned', false);
  // phát biểu trước Đại hội đồng: a body's name is who is spoken to as well.
  if (!isNoun(trigger) && trigger.kind !== 'series' && !isOfPair(clause, at)) return null;
  // hủy cuộc gặp với B, dự kiến diễn ra ngày 12/6: what was planned is off.
  const isOff = has(clause.parts[at - 1], 'cancelled');
  if (isNoun(trigger) && !isOff && isPlannedAside(clause, at)) return toldAs('planned');
  const link = linkBefore(clause, at);
  // theo tuyên bố chung sau hội đàm giữa hai bộ trưởng: what is said after it
  const says = clause.parts[at - 2];
  if (has(link, 'after') && has(says, 'quote') && link!.first - says!.past <= 1) return toldAs('held');
  // kể từ sau cuộc gặp thượng đỉnh: what something comes after has been.
  if (has(link, 'after'))
    return isAhead(clause, at)
      ? toldAs('planned', false)
      : toldAs('held', !isPlannedBefore(clause, at) && !leadsToPlan(clause, at));
  // sẽ giống như hội nghị thượng đỉnh Trump – Kim
  if (has(link, 'likens')) return toldAs('held', false);
  if (isArrangedFor(clause, at) || isOnAgenda(clause, at)) return toldAs('planned', false);
  // Trước thềm cuộc gặp, nhằm thu xếp cuộc gặp: ahead then, though perhaps no longer.
  // chưa nhóm họp trước khi cuộc gặp A – B diễn ra
  const isUpTo = has(trigger, 'talks.noun', 'call.noun') && isBeforeWhen(link);
  if (isUpTo || has(link, 'before', 'awaits') || (has(link, 'arranges') && !has(link, 'planned', 'proposed')))
    return toldAs('planned', false);
  return null;
}

/** *diễn ra trước khi ngoại trưởng các nước ASEAN họp, trước khi A gặp B*: ahead then, as of what stands behind *trước*. */
function isThereafter({ parts }: Clause, at: number): boolean {
  const [moment, doer, verb] = [parts[at - 2], parts[at - 1], parts[at]!];
  return (
    !isNoun(verb) &&
    has(verb, 'talks.verb') &&
    doer?.kind === 'group' &&
    verb.first - doer.past <= 1 &&
    isBeforeWhen(moment) &&
    moment!.past === doer.first &&
    !parts.slice(0, at - 2).some((p) => has(p, 'past', 'held'))
  );
}

/** *dự kiến đến Hà Nội ngày 11/11 ngay sau khi dự hội nghị APEC*: both are ahead, as of what stands behind *sau*. */
const isAttendedBefore = (clause: Clause, at: number): boolean => {
  const [after, when, attend] = clause.parts.slice(Math.max(0, at - 3), at);
  return (
    isNoun(clause.parts[at]!) &&
    has(attend, 'attend') &&
    has(when, 'when') &&
    has(after, 'after') &&
    after!.past === when!.first &&
    when!.past === attend!.first &&
    isAhead(clause, at - 3)
  );
};

/** *cập nhật lịch trình chuyến công du của A, bàn về lịch trình hội nghị thượng đỉnh*: what has been drawn up is ahead. */
const isOnAgenda = ({ parts }: Clause, at: number): boolean =>
  has(parts[at], 'visit.noun', 'talks.noun', 'summit.noun', 'conference.noun') &&
  has(parts[at - 1], 'plan') &&
  parts[at - 1]!.past === parts[at]!.first &&
  !has(parts[at - 2], 'cancelled', 'rejects');

/** *sau điện đàm Putin – Trump, sau hội đàm giữa A và B*: a verb's word that names whose it was. */
const isOfPair = (clause: Clause, at: number): boolean => {
  const [word, pair] = [clause.parts[at]!, clause.parts[at + 1]];
  if (pair?.first !== word.past) return false;
  return (pair.kind === 'group' && pair.dashed) || has(pair, 'between');
};

/** *loại trừ khả năng gặp, vắng mặt tại hội nghị; không có kế hoạch (nào) cho cuộc gặp, chưa có kế hoạch tổ chức cuộc gặp*. */
function isAbsent(clause: Clause, at: number): boolean {
  const before = clause.parts[at - 1];
  const absent = has(before, 'for', 'topic', 'light') ? clause.parts[at - 2] : undefined;
  if (has(absent, 'absent') && before!.first - absent!.past <= 0)
    return clause.parts[at]!.first - before!.past <= 1;
  // loại trừ khả năng cuộc gặp kéo dài, không tham dự cuộc họp giữa A và B: not the meeting
  const isOther = has(before, 'proposed') || has(clause.parts[at + 1], 'between');
  return (
    has(before, 'absent') &&
    !(isOther && isNoun(clause.parts[at]!)) &&
    clause.parts[at]!.first - before!.past <= 1
  );
}

/** *ông A nói khi bắt đầu cuộc hội đàm với B, phát biểu tại cuộc gặp với B*: where something has been said has been held. */
function isSaidIn({ parts }: Clause, at: number): boolean {
  const begins = has(parts[at - 1], 'begins', 'ends') && has(parts[at - 2], 'when');
  const link = at - (begins ? 2 : 1);
  const [says, noun] = [parts[link - 1], parts[at]!];
  return (
    has(noun, 'talks.noun', 'call.noun') &&
    has(says, 'quote') &&
    !has(says, 'that') &&
    (begins || has(parts[link], 'inside', 'at')) &&
    parts[at - 1]!.past === noun.first &&
    parts[link]!.first === says!.past &&
    !isAheadBefore(parts, link - 1) &&
    !opensWhatIsSaid(parts, at)
  );
}

/**
 * *sẽ triển khai thỏa thuận đạt được trong cuộc gặp giữa A và B*: whatever comes of it, they have met; *mục tiêu cần đạt được trong
 * cuộc gặp với B*: they are to.
 */
function reachedIn({ parts }: Clause, at: number): ToldStatus | null {
  const [before, reached, link, noun] = [parts[at - 3], parts[at - 2], parts[at - 1], parts[at]!];
  const isReached =
    isNoun(noun) &&
    has(reached, 'reached') &&
    has(link, 'inside', 'at') &&
    reached!.past === link!.first &&
    noun.first - link!.past <= 1;
  if (!isReached) return null;
  const is = (...types: ('planned' | 'proposed' | 'aim' | 'hypothetical' | 'negation')[]): boolean =>
    hasAny(before, types) && reached!.first - before!.past <= 1;
  // kết quả đạt được trong cuộc gặp sắp tới
  if (has(parts[at + 1], 'nearing') || is('hypothetical', 'negation')) return null;
  return is('planned', 'proposed', 'aim') ? toldAs('planned', false) : toldAs('held');
}

/** *không đang thăm Nga; không sắp xếp để ông A thăm Nga*: nobody does. */
function isNotSo({ parts }: Clause, at: number): boolean {
  const goesOn = has(parts[at - 1], 'ongoing') && parts[at - 1]!.past === parts[at]!.first;
  const to = parts[at - 1]?.kind === 'group' ? at - 2 : at - 1;
  const isFor = has(parts[to], 'aim', 'for') && has(parts[to - 1], 'arranges');
  const no = goesOn ? at - 2 : isFor ? to - 2 : -1;
  return has(parts[no], 'negation') && parts[no]!.past === parts[no + 1]!.first;
}

/** *Chưa có Tổng thống Mỹ nào (đương nhiệm) thăm Myanmar*: the *nào* stands between whoever does not and the verb. */
function isNobodys({ parts }: Clause, at: number): boolean {
  let doer = at - 1;
  while (has(parts[doer], 'incumbent', 'past', 'held')) doer--;
  const [no, group] = [parts[doer - 1], parts[doer]];
  return (
    !isNoun(parts[at]!) &&
    has(no, 'negation') &&
    group?.kind === 'group' &&
    group.prep === null &&
    no!.past === group.first &&
    parts[doer + 1]!.first - group.past === 1
  );
}

/** *phản đối (việc) thương lượng với Iran*: nobody does. */
const isOpposed = ({ parts }: Clause, at: number): boolean =>
  !isNoun(parts[at]!) &&
  has(parts[at], 'talks.verb') &&
  has(parts[at - 1], 'criticises') &&
  parts[at]!.first - parts[at - 1]!.past <= 1;

/** *đang đàm phán để tổ chức hội nghị*: they are to meet there. */
const isToHold = ({ parts }: Clause, at: number): boolean => {
  const [ongoing, verb, aim, light, noun] = parts.slice(Math.max(0, at - 1), at + 4);
  return (
    has(ongoing, 'ongoing') &&
    has(verb, 'talks.verb') &&
    has(aim, 'aim') &&
    aim!.first === verb!.past &&
    has(light, 'light') &&
    has(noun, 'talks.noun', 'summit.noun', 'conference.noun') &&
    light!.past <= noun!.first + 1
  );
};

/** *sẽ có nhiều điều để nói trong cuộc gặp, trước khi phát biểu*. */
function isAheadBefore(parts: readonly Part[], says: number): boolean {
  for (let i = says - 1; i >= 0 && !has(parts[i], 'comma', 'stop', 'quote-mark'); i--)
    if (has(parts[i], 'planned', 'proposed', 'hypothetical', 'before', 'negation', 'invites')) return true;
  return false;
}

/** *cho biết trong cuộc gặp với A, ông B sẽ nêu …*: it stands in what is said. */
function opensWhatIsSaid(parts: readonly Part[], at: number): boolean {
  const comma = parts.findIndex((p, i) => i > at && has(p, 'comma'));
  const next = comma < 0 ? undefined : parts[comma + 1];
  return next?.kind === 'group' && next.prep === null;
}

/** *nói sẽ gặp ông A, khi điện đàm với B*: behind the comma stands when it was said, not when A is met. */
function isSaidWhen(clause: Clause, at: number): boolean {
  const [comma, when, verb] = [clause.parts[at - 2], clause.parts[at - 1], clause.parts[at]!];
  if (!has(comma, 'comma') || !has(when, 'when') || when!.past !== verb.first || isNoun(verb)) return false;
  const says = clause.parts.findIndex((p) => has(p, 'quote'));
  const meets = clause.parts.findIndex((p, i) => i > says && p.kind === 'word' && p.event);
  return says >= 0 && meets < at && !clause.parts.slice(0, says).some((p) => has(p, 'planned'));
}

/** What stands right before a noun; of *hội nghị thượng đỉnh* before the first of the two. */
function linkBefore(clause: Clause, at: number): Part | undefined {
  const noun = clause.parts[at]!;
  const before = clause.parts[at - 1];
  // nhằm sắp xếp một cuộc gặp; hy vọng A thu xếp một cuộc gặp is wished for
  const isWished = clause.parts.slice(0, at - 1).some((p) => has(p, 'proposed', 'hypothetical'));
  if (has(before, 'arranges') && noun.first - before!.past <= 1 && !isWished) return before;
  if (before?.past !== noun.first) return undefined;
  return has(before, 'conference.noun', 'talks.noun') ? linkBefore(clause, at - 1) : before;
}
