import type { Toward } from '../model.ts';
import { type Clause, type Part, type Word, has, isNoun } from './parts.ts';
import { wordsAfter } from './status/after.ts';
import { isBothToTalk, isFronted, isGoingOn, isWhenAhead } from './status/ahead.ts';
import { type Before, wordsBefore } from './status/before.ts';
import { calledOff } from './status/called-off.ts';
import { statusOfFrame } from './status/frame.ts';
import { planStatus } from './status/plans.ts';
import { type ToldStatus, toldAs } from './status/told.ts';
import { tripFor } from './status/trip-for.ts';
import { isIf, isToTakePlace } from './told-apart.ts';

/** Tokens of *một số, về một* between an announcement and the meeting. */
const ANNOUNCED = 2;

/**
 * Status of the meeting whose word is part `at`, its subject ending before token `from` (or the sentence's start).
 * *sẽ gặp* planned; *muốn gặp, nếu có* proposed; *hủy chuyến thăm* cancelled; *đã gặp* held; *chưa từng gặp* denied.
 */
export function statusAt(clause: Clause, at: number, from: number, asked = false): ToldStatus {
  const status = statusHere(clause, at, tenseBefore(clause, from), asked);
  if (status.status === 'planned' && isTakenUp(clause)) return toldAs('planned', false);
  // muốn thiết kế áo về hội nghị: what is wished for is something else, perhaps.
  return status.status === 'proposed' && has(clause.parts[at - 1], 'topic')
    ? toldAs('proposed', false)
    : status;
}

/** Tokens of *lập tức* between a tense and its verb. */
const SOON = 2;

/** *A sẽ cùng B hội đàm với C; sẽ cử B đến gặp C*: the tense stands before who joins or is sent. */
function tenseBefore({ parts }: Clause, from: number): number {
  const i = parts.findIndex((p) => p.kind === 'group' && p.past === from);
  const [tense, join] = [parts[i - 2], parts[i - 1]];
  const joins = has(join, 'together', 'sends') && join!.past === parts[i]!.first;
  return joins && has(tense, 'planned') && join!.first - tense!.past <= SOON ? tense!.first : from;
}

/** *Trước đó, ông A cho biết sẽ gặp B*: what was ahead then may have been since; *Trước đó hai ngày* counts back. */
const isTakenUp = ({ sentence, parts: [before, next] }: Clause): boolean =>
  has(before, 'before') &&
  before!.first === sentence.first &&
  next?.first === before!.past + 1 &&
  has(next, 'comma');

function statusHere(clause: Clause, at: number, from: number, asked: boolean): ToldStatus {
  const frame = calledOff(clause, at) ?? statusOfFrame(clause, at);
  if (frame) return frame;
  const trigger = clause.parts[at]!;
  const adjacent = clause.parts[at - 1];
  // sẽ có 20 cuộc gặp, trong đó có cuộc gặp với B: the one is as the whole.
  const whole = has(adjacent, 'include') && adjacent!.past === trigger.first ? wholeBefore(clause, at) : -1;
  if (whole >= 0) return statusAt(clause, whole, from, asked);
  if (isGoalOfTrip(clause, at)) return toldAs('planned', false);
  const trip = tripFor(clause, at);
  const tripStatus = trip < 0 ? null : statusAt(clause, trip, from, asked);
  if (tripStatus && tripStatus.status !== 'held') return tripStatus;
  const plan = planStatus(clause, at, from);
  if (plan) return toldAs(plan);
  if (isOpen(clause, at)) return toldAs('proposed');
  // sẵn sàng đối thoại, ông nói trong cuộc gặp với B: what is said in a meeting does not ask for it.
  // trong hai cuộc gặp
  const link = has(adjacent, 'two') ? clause.parts[at - 2] : adjacent;
  const inside =
    isNoun(trigger) &&
    has(link, 'inside', 'at') &&
    trigger.first - link!.past === (link === adjacent ? 0 : 1);
  const before = wordsBefore(clause, at, from, inside);
  // sẽ không gặp B, sẽ hủy cuộc gặp nếu không có kết quả: nothing is off yet.
  const isOff = before.decided?.status === 'cancelled' || (before.negated && before.planned);
  if (isOff && isOnCondition(clause, at)) return toldAs('planned', false);
  return (
    before.decided ??
    statusAhead(clause, at, before) ??
    weighed(clause, at, before, asked && !inside) ??
    // Nhà Trắng xác nhận cuộc gặp: what is announced is ahead, unless its day has been.
    (isAnnounced(clause, at)
      ? toldAs('planned', false)
      : toldAs('held', before.held || isAfterwards(clause, at) || (inside && isSpokenIn(clause, at))))
  );
}

/** *có thể gặp B trong chuyến công du (khi thăm) châu Á để họp với C*: what the trip is for does not hang on the other meeting. */
function isGoalOfTrip({ parts }: Clause, at: number): boolean {
  const aim = has(parts[at - 1], 'light') ? at - 2 : at - 1;
  if (!has(parts[aim], 'aim') || parts[at - 1]!.past !== parts[at]!.first) return false;
  const trip = parts.findLastIndex((p, i) => i < aim && has(p, 'visit.noun', 'visit.verb'));
  const opens = has(parts[trip - 1], 'inside', 'moment') && parts[trip - 1]!.past === parts[trip]!.first;
  return (
    opens &&
    parts.slice(trip + 1, aim).every((p) => p.kind !== 'word' || has(p, 'at', 'capital', 'arrive.verb')) &&
    parts.slice(0, trip).some((p) => has(p, 'planned', 'hypothetical')) &&
    parts.slice(0, trip).some((p) => p.kind === 'word' && p.event)
  );
}

/** Planned by what the sentence sets in time with it, where nothing tells that it has been; else null. */
function statusAhead(clause: Clause, at: number, { held }: Before): ToldStatus | null {
  const trigger = clause.parts[at]!;
  if (held) return null;
  // Trong chuyến thăm (thời gian dự hội nghị), ông sẽ gặp …: they may have begun.
  if (isNoun(trigger) && isFronted(clause, at))
    return toldAs('planned', !has(trigger, 'visit.noun') && !has(clause.parts[at - 1], 'attend'));
  if (isBothToTalk(clause, at)) return toldAs('planned');
  if (isGoingOn(clause, at)) return toldAs('planned', false);
  // trước khi ông A có cuộc gặp với B, khi đến dự hội nghị
  const isVerb = !isNoun(trigger) || has(clause.parts[at - 1], 'light', 'attend');
  return isVerb && isWhenAhead(clause, at) ? toldAs('planned') : null;
}

/** What the words behind say, weighed against those before; null where neither tells anything but that it was held. */
function weighed(clause: Clause, at: number, before: Before, asked: boolean): ToldStatus | null {
  const { planned, proposed, held, negated } = before;
  const after = wordsAfter(clause, at);
  if (after.includes('took-place')) return toldAs('held');
  if (isSetFor(clause, at)) return toldAs('planned');
  if (after.includes('moved')) return toldAs('planned');
  if (after.includes('cancelled') || (negated && planned)) return toldAs('cancelled');
  if (negated) return toldAs('held', true, true);
  if (after.includes('proposed')) return toldAs('proposed');
  const soon = after.includes('soon') && !proposed;
  if (planned && isOnCondition(clause, at)) return toldAs('proposed');
  if (planned || after.includes('nearing') || (!held && (soon || after.includes('planned'))))
    return toldAs('planned');
  if (!proposed && after.includes('ended')) return toldAs('held');
  return (proposed || asked) && !held ? toldAs('proposed') : null;
}

/** *sau khi A và B hôm nay có cuộc gặp*: what something comes after has been, where nothing of it is ahead. */
function isAfterwards({ parts }: Clause, at: number): boolean {
  const after = parts.findLastIndex((p, i) => i < at && has(p, 'after'));
  return (
    after >= 0 &&
    has(parts[after + 1], 'when') &&
    parts.slice(after + 2, at).every((p) => p.kind === 'group' || p.kind === 'date' || has(p, 'light')) &&
    !parts.slice(0, after).some((p) => has(p, 'planned', 'proposed', 'hypothetical', 'unreal', 'soon'))
  );
}

/** *Trong cuộc gặp với B, ông A cho biết, kêu gọi …*: who has spoken in it has held it, where nothing of the sentence is ahead. */
function isSpokenIn({ parts, sentence }: Clause, at: number): boolean {
  if (parts[at - 1]!.first !== sentence.first) return false;
  const says = parts.findIndex((p, i) => i > at && (has(p, 'quote') || isStance(p)));
  const [comma, speaker] = [parts[says - 2], parts[says - 1]];
  return (
    says > at + 2 &&
    has(comma, 'comma') &&
    speaker?.kind === 'group' &&
    speaker.prep === null &&
    parts[says]!.first - speaker.past <= 1 &&
    parts.slice(0, says).every((p, i) => p.kind !== 'word' || i === at || !isAhead(p))
  );
}

const isNextDeed = (part: Part): boolean =>
  has(part, 'comma', 'stop', 'quote', 'but', 'that') ||
  (part.kind === 'word' && !part.noun && (part.event || part.stance !== null));

/** *sẽ gặp B nếu các điều kiện được đáp ứng*; *có thể* behind it is of something else. */
function isOnCondition({ parts }: Clause, at: number): boolean {
  const trigger = parts[at]!;
  if (isNoun(trigger) && !has(parts[at - 1], 'light', 'cancelled')) return false;
  const next = parts.findIndex((p, i) => i > at && (isNextDeed(p) || has(p, 'hypothetical')));
  return next > at && isIf(parts[next]);
}

const isStance = (part: Part): boolean => part.kind === 'word' && part.stance !== null && !part.noun;

const isAhead = (part: Word): boolean =>
  part.event || has(part, 'planned', 'proposed', 'hypothetical', 'unreal', 'soon', 'nearing', 'before');

/** *đã đóng vai trò kiến tạo cho thượng đỉnh Mỹ – Nga dự kiến diễn ra tháng 6*: what has been is not the summit. */
function isSetFor({ parts }: Clause, at: number): boolean {
  const [noun, plan] = [parts[at]!, parts[at + 1]];
  const isNamed = noun.kind === 'series' || (noun.kind === 'word' && noun.noun);
  return isNamed && isToTakePlace(plan) && plan!.first === noun.past;
}

/** *chưa rõ A có gặp B tại hội nghị hay không, được hỏi ông có kế hoạch thăm Bắc Kinh hay không*: nobody knows yet. */
function isOpen({ parts }: Clause, at: number): boolean {
  const whether = parts.findIndex((p, i) => i > at && has(p, 'whether'));
  return (
    whether >= 0 &&
    !isNoun(parts[at]!) &&
    !has(parts[at - 1], 'past', 'held') &&
    !parts.slice(at + 1, whether).some((p) => has(p, 'comma', 'stop', 'quote', 'but'))
  );
}

const isAnnounced = (clause: Clause, at: number): boolean => {
  const [verb, noun] = [clause.parts[at - 1], clause.parts[at]!];
  return has(verb, 'announces') && isNoun(noun) && noun.first - verb!.past <= ANNOUNCED;
};

/** The meetings, or the trip, of which *trong đó có* tells one. */
function wholeBefore(clause: Clause, at: number): number {
  const whole = clause.parts.findLastIndex((p, i) => i < at && p.kind === 'word' && p.event);
  const apart = clause.parts.slice(whole + 1, at).some((p) => has(p, 'stop', 'quote', 'but'));
  return apart ? -1 : whole;
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
