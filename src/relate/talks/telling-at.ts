import type { Form, Participant } from '../../model.ts';
import { subjectOf } from '../arguments.ts';
import { type Context, isKind, textAfter, textOf } from '../context.ts';
import { isEarlier, isOnlySpokenOf, tripAfter } from '../when/deeds.ts';
import { minutesOf } from '../minutes.ts';
import { isMeanwhile } from '../when/of-other.ts';
import { type Clause, type Part, type Word, has, refsOf } from '../parts.ts';
import { statusAt } from '../status.ts';
import { outcomeOf } from '../status/outcome.ts';
import { isOnTheWay } from '../status/plans.ts';
import { isMetOnArrival } from '../status/on-road.ts';
import { spokenOf } from '../status/spoken-of.ts';
import { type ToldStatus, toldAs } from '../status/told.ts';
import { tell } from '../tell.ts';
import { ANOTHER, type Telling } from '../telling.ts';
import { type ToldDate, dateOf, isSpokenOf, toldAt } from '../when.ts';
import { narrowest, placesOf } from '../where.ts';
import { isYetToGo } from '../way.ts';
import { locations } from '../where/locations.ts';
import { askedFor, isAdvised } from './asked-for.ts';
import { DEMANDED } from './demanded.ts';
import { isCounted } from './elliptic.ts';
import { ARRANGED } from './holders.ts';
import { isNth, statusOfNth } from './nth.ts';
import { occasionOf } from './occasion.ts';
import { isProcess } from './process.ts';
import { RESUMED, isDayOfAgreement, statusOfResumed } from './resumed.ts';
import type { Parties } from './sides.ts';
import { isUnspecific } from './unspecific.ts';

/** What the clause tells of the meeting whose word is part `at`, once it is known who holds it. */
export function tellingAt(
  context: Context,
  clause: Clause,
  at: number,
  parties: Parties,
  participants: Participant[],
  form: Form,
): Telling {
  const { rule, confidence, from } = parties;
  const asked = rule !== 'asks to a meal' && isAsked(clause, at, context);
  const status = statusAt(clause, at, from, asked);
  const occasion = occasionOf(context, clause, at);
  const own = behindGuest(context, clause, at, parties, participants);
  const isOther = isDayOfStop(context, clause, at) || (rule === RESUMED && isDayOfAgreement(clause, at));
  const date = own.date ?? (isOther ? null : dayOf(context, clause, occasion, at));
  const place = form === 'call' ? [] : own.place.length > 0 ? own.place : placesOf(context, clause, occasion);
  const told = tell(clause, clause.parts[at]!.first, {
    form,
    participants,
    status: statusByRule(context, clause, at, rule, status, date),
    date,
    place,
    rule,
    confidence,
  });
  const words = textAfter(context, clause.parts[at]!.first, 3);
  told.minutes = minutesOf(context, clause, at);
  told.delegated =
    rule === RESUMED ||
    isDelegated(context, clause, participants) ||
    ((date !== null || told.place.length > 0) && isOfExperts(context, clause, at, participants));
  told.denied =
    status.denied || isProcess(context, clause, at) || isUnspecific(context, clause, at, told.status);
  told.nextRound = rule === RESUMED || (rule === ARRANGED && isNth(context, clause.parts[at]!));
  told.meetsAgain = AGAIN.test(words);
  told.exchange = EXCHANGE.test(words) && (told.status === 'held' || NOUN.test(words));
  told.aside = rule === ANOTHER || rule === DEMANDED || !isNews(context, clause, at, form);
  return told;
}

/** What some rules know of the status; else whether it is ahead. */
function statusByRule(
  context: Context,
  clause: Clause,
  at: number,
  rule: string,
  status: ToldStatus,
  date: ToldDate | null,
): ToldStatus {
  if (rule === ANOTHER) return statusOfNth(clause, at, status, date);
  if (rule === RESUMED) return statusOfResumed(status);
  // trong các cuộc đàm phán đã yêu cầu B: what is asked there is none of the talks.
  return rule === DEMANDED ? toldAs('held') : ahead(context, clause, at, status, date);
}

/** *gặp A tại Ramallah hôm 23/5 và B tại Jerusalem*: of several met one by one the day and place right behind each. */
function behindGuest(
  context: Context,
  clause: Clause,
  at: number,
  { meetings }: Parties,
  participants: readonly Participant[],
): { date: ToldDate | null; place: string[] } {
  const { parts } = clause;
  const guest = participants.at(-1);
  const place: string[] = [];
  const g =
    meetings.length < 2 || !guest
      ? -1
      : parts.findIndex((p, i) => i > at && p.kind === 'group' && refsOf(p).includes(guest.entity));
  if (g < 0) return { date: null, place };
  let date: ToldDate | null = null;
  for (let i = g + 1; i < parts.length && parts[i]!.first - parts[i - 1]!.past <= 1; i++) {
    const part = parts[i]!;
    if (part.kind === 'date') date ??= toldAt(context, clause, i);
    else if (part.kind === 'group' && part.prep === 'at') place.push(...locations(context, part));
    else if (!has(part, 'toward', 'at', 'capital')) break;
  }
  return { date, place: narrowest(context, place) };
}

/** *không muốn nói chuyện với ông*: of a call that was not held only its noun tells. */
const NOUN = /^(cuộc|buổi) /;
/** *cuộc trao đổi, đã trao đổi với*: face to face or by telephone. */
const EXCHANGE = /^((cuộc|buổi) )?(trao đổi|nói chuyện|trò chuyện|đàm đạo|thảo luận)( |$)/;

const AGAIN = /^(gặp|gặp gỡ|gặp mặt|hội đàm|họp) lại( |$)/;

const AGREED = /(^|\s)(nhất trí|đồng ý|thống nhất|chấp thuận)( mở| bắt đầu| tiến hành| tiếp tục)?$/;
const BEFORE = /^trước (đây|kia)$/u;
/** Tokens of *đồng ý tiến hành*. */
const AGREES = 4;

/** What is agreed on is ahead, *đã nhất trí gặp nhau*, and so is what somebody is on the way to; what was *trước đây* is over. */
function ahead(
  context: Context,
  clause: Clause,
  at: number,
  status: ToldStatus,
  date: ToldDate | null,
): ToldStatus {
  const word = clause.parts[at] as Word;
  const past = date?.toward === 'past';
  // sẽ không lặp lại thất bại trong các cuộc đàm phán trước đây
  if (word.noun && BEFORE.test(textAfter(context, word.past, 2))) return toldAs('held');
  // chỉ hai ngày sau khi A và B gặp nhau: over, whatever the sentence plans.
  if (status.status === 'held' && isEarlier(context, clause, at)) return { ...status, told: true };
  const said =
    spokenOf(context, clause, at, status, date) ??
    askedFor(context, clause, at, status, past) ??
    outcomeOf(context, clause, at, status, past);
  if (said) return said;
  if (isAdvised(context, clause, at, status)) return toldAs('proposed');
  // hai ngày đàm phán giữa A và B kết thúc: what has a length was held.
  if (status.status === 'held' && !status.denied && isCounted(context, clause, at))
    return { ...status, told: true };
  const isAgreed =
    status.status === 'held' &&
    !past &&
    !word.noun &&
    AGREED.test(textAfter(context, word.first - AGREES, AGREES));
  if ((isAgreed || isMetOnArrival(context, clause, at)) && !status.denied)
    return { ...status, status: 'planned', told: true };
  return isOnTheWay(clause, at) && !status.told ? { ...status, status: 'planned' } : status;
}

/** Whether the sentence may tell the meeting as news: not *lạc quan về thượng đỉnh, sau thượng đỉnh ở Helsinki*. */
const isNews = (context: Context, clause: Clause, at: number, form: Form): boolean =>
  !isSpokenOf(clause, at) &&
  !isOnlySpokenOf(context, clause, at) &&
  tripAfter(clause, at) < 0 &&
  !(form === 'summit' && has(clause.parts[at - 1], 'after'));

/** Tokens of *quân khu* between a rank and whose it is. */
const RANK = 3;

const EXPERTS =
  /^(các |cuộc |vòng |phiên )*(đàm phán|thương lượng|họp|thảo luận) (thương mại|kỹ thuật|cấp (chuyên viên|thứ trưởng|vụ|làm việc))/u;
/** Tokens of *các cuộc đàm phán cấp chuyên viên*. */
const EXPERTS_TOKENS = 6;

/** *đàm phán thương mại Mỹ – Trung*: of two states, those who negotiate for them. */
const isOfExperts = (
  context: Context,
  clause: Clause,
  at: number,
  participants: readonly Participant[],
): boolean =>
  participants.every((p) => isKind(context, p.entity, 'country')) &&
  EXPERTS.test(textAfter(context, clause.parts[at]!.first, EXPERTS_TOKENS));

/** *các cố vấn hai nước, quan chức Mỹ và Nga*: the states are told, others than their heads are meant. */
function isDelegated(context: Context, clause: Clause, participants: readonly Participant[]): boolean {
  if (participants.some((p) => isKind(context, p.entity, 'official'))) return false;
  return clause.parts.some(
    (part, i) =>
      part.kind === 'group' &&
      refsOf(part).some((id) => participants.some((p) => p.entity === id)) &&
      (part.actors.some(({ chunk }) => chunk.kind === 'pair' && chunk.offices.length > 0) ||
        isRankBefore(clause, i) ||
        (has(clause.parts[i - 1], 'people') &&
          !has(clause.parts[i - 1], 'government') &&
          !has(clause.parts[i + 1], 'quote'))),
  );
}

/** *các tư lệnh quân khu hai nước*: a rank without a name, and whose it is. */
function isRankBefore(clause: Clause, i: number): boolean {
  const [rank, whose] = [clause.parts[i - 1], clause.parts[i]!];
  return (
    rank?.kind === 'group' &&
    whose.first - rank.past <= RANK &&
    rank.actors.every(
      ({ chunk, refs }) => chunk.kind === 'person' && chunk.name === null && refs.length === 0,
    )
  );
}

/** The day told of the meeting at `at`, of what it is the occasion of, or of the trip it is held on. */
const dayOf = (context: Context, clause: Clause, occasion: number, at: number): ToldDate | null =>
  dateOf(context, clause, occasion) ?? dateOf(context, clause, at) ?? tripDate(context, clause, at);

/** *hôm 14/5 đã tới Doha trên đường tới Cairo để gặp B*: the day is that of the stop. */
function isDayOfStop(context: Context, clause: Clause, at: number): boolean {
  const way = clause.parts.findLastIndex((p, i) => i < at && has(p, 'arrive.verb'));
  return isMetOnArrival(context, clause, at) && !clause.parts.slice(way).some((p) => p.kind === 'date');
}

/** *ngày 27/6 đã đến Mỹ gặp Ngoại trưởng Rex Tillerson*: one day for what one verb leads to. */
function tripDate(context: Context, clause: Clause, at: number): ToldDate | null {
  const trip = clause.parts.findLastIndex((p, i) => i < at && has(p, 'arrive.verb', 'visit.verb'));
  if (trip < 0 || isSpokenOf(clause, at) || isOnTheWay(clause, at) || isYetToGo(clause, trip, at))
    return null;
  // về tới Tokyo hôm nay sau cuộc hội đàm: what the way comes after was before it.
  if (clause.parts.slice(trip, at).some((p) => has(p, 'that', 'but', 'before', 'after', 'stop', 'quote')))
    return null;
  if (isMeanwhile(context, clause, trip, at)) return null;
  return dateOf(context, clause, trip);
}

/** *mời Tổng thống Nga thăm, hy vọng A và B đàm phán, tạo điều kiện cho A và B điện đàm*: asked for, not yet done. */
function isAsked(clause: Clause, at: number, context: Context): boolean {
  const subject =
    subjectOf(clause, at, context.knowledge) ?? clause.parts.slice(0, at).findLast((p) => p.kind === 'group');
  if (!subject) return false;
  const i = clause.parts.indexOf(subject);
  const before = has(clause.parts[i - 1], 'for') ? clause.parts[i - 2] : clause.parts[i - 1];
  const isAskedOf = has(before, 'proposed', 'invites', 'urges') || isBacked(context, before);
  return isAskedOf && subject.first - before!.past <= 2;
}

/** *ủng hộ Nga và Ukraine sớm đàm phán*. */
const isBacked = (context: Context, before: Part | undefined): boolean =>
  before !== undefined && textOf(context, before) === 'ủng hộ';
