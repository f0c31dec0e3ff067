import { type Context, textBefore, textBetween } from '../context.ts';
import { countBefore } from './counted.ts';
import { type Clause, type DatePart, type Part, has } from '../parts.ts';
import { isReported } from './reported.ts';

/** Tokens of *một, các* between a deed and the meeting that it is about. */
const NEXT = 1;

/**
 * *hôm 24/5 hủy cuộc gặp; tin rằng cuộc gặp sẽ thành công; hai ngày sau cuộc gặp*: the sentence tells what is done or said of
 * a meeting, and a day before the noun is of that.
 */
export function isOnlySpokenOf(context: Context, clause: Clause, at: number): boolean {
  if (isReported(context, clause, at)) return true;
  const before = lightBefore(clause, at);
  const link = clause.parts[before];
  if (!link || !isEvent(clause.parts[at])) return false;
  if (isDeed(link) || isEarlier(context, clause, at)) return true;
  if (link.past !== clause.parts[before + 1]!.first) return false;
  return (
    has(link, 'before') ||
    (has(link, 'that') && textBetween(context, link.first, link.past) === 'rằng') ||
    (has(link, 'of') && isPraised(context, clause, link, at)) ||
    (has(link, 'after', 'when') && isLater(context, clause, link))
  );
}

/** *Ngày 1/9, ông hủy cuộc gặp với B*: the day of the deed. */
export const isDayOfDeed = (context: Context, clause: Clause, at: number, date: number): boolean =>
  (date < lightBefore(clause, at) && isOnlySpokenOf(context, clause, at)) ||
  (date < at && isReported(context, clause, at)) ||
  isDayOfCancelling(context, clause, at, date);

/** *hủy cuộc gặp với B hôm 24/5*: what was called off has not been on a day behind; *hủy cuộc gặp ngày 12/6* was for that day. */
function isDayOfCancelling({ dates }: Context, clause: Clause, at: number, date: number): boolean {
  const link = clause.parts[lightBefore(clause, at)];
  const e = dates[(clause.parts[date] as DatePart).index]!.expression;
  return date > at && has(link, 'cancelled') && e.type === 'day' && e.toward === 'past';
}

const isEvent = (part: Part | undefined): boolean =>
  has(part, 'visit.noun', 'talks.noun', 'summit.noun', 'call.noun') ||
  has(part, 'talks.verb', 'summit.verb', 'call.verb');

const isDeed = (link: Part): boolean => has(link, 'cancelled', 'announces', 'rejects', 'denies', 'proposed');

/** The part before the meeting's word and what carries it: *đề xuất tiến hành cuộc gặp*: that of *đề xuất*. */
function lightBefore(clause: Clause, at: number): number {
  const before = clause.parts[at - 1];
  if (!before || clause.parts[at]!.first - before.past > NEXT) return -1;
  const carried = clause.parts[at - 2];
  const isCarried = has(before, 'light') && !has(before, 'past') && carried?.past === before.first;
  return isCarried && has(carried, 'cancelled', 'announces', 'proposed') ? at - 2 : at - 1;
}

/** Tokens of *ngày cuối cùng* before *của*. */
const PART = 3;
const IS_PART = /(ngày|phiên|vòng|buổi|khuôn khổ|khai mạc|bế mạc)(\s|$)/u;

/** *ca ngợi thành công của cuộc gặp*, and not *ngày cuối của hội nghị*. */
const isPraised = (context: Context, clause: Clause, { first }: Part, at: number): boolean =>
  has(clause.parts[at], 'summit.noun') &&
  !IS_PART.test(textBefore(context, clause, first, PART).toLowerCase());

const LATER = /(^|\s)(\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nhiều) (ngày|tuần|tháng|năm)$/u;

/** *hai tháng sau cuộc gặp*: another day than the meeting's. */
const isLater = (context: Context, clause: Clause, after: Part): boolean =>
  LATER.test(countBefore(context, clause, after));

/** *Cuộc gặp diễn ra chưa đầy một tuần sau khi A và B có cuộc gặp tại Bali*: what was before the meeting of the sentence. */
export function isEarlier(context: Context, clause: Clause, at: number): boolean {
  const after = clause.parts.findLastIndex((p, i) => i < at && has(p, 'after'));
  const when = clause.parts[after + 1];
  return (
    after > 0 &&
    has(when, 'when') &&
    when!.first === clause.parts[after]!.past &&
    clause.parts
      .slice(after + 2, at)
      .every((p) => p.kind === 'group' || has(p, 'light', 'and', 'people', 'two')) &&
    isLater(context, clause, clause.parts[after]!)
  );
}

/**
 * *Sau khi hội đàm với A tại Berlin, ngày 20/1 ông B đã lên đường thăm Nhật Bản*: what somebody travels on from was before; the
 * day is the trip's. Returns the part at which the trip is told, -1 where none follows.
 */
export function tripAfter({ parts }: Clause, at: number): number {
  const [after, moment] = [parts[at - 2], parts[at - 1]];
  const isEarlier =
    has(parts[at], 'talks.verb', 'call.verb') &&
    has(moment, 'moment') &&
    (has(moment, 'after') || (has(after, 'after') && after!.past === moment!.first));
  if (!isEarlier) return -1;
  const next = parts.findIndex((p, i) => i > at && p.kind === 'word' && (p.event || has(p, 'quote')));
  if (!has(parts[next], 'arrive.verb', 'visit.verb')) return -1;
  const to = parts.slice(next + 1, next + 3).find((p) => p.kind === 'group');
  const [where] = to?.kind === 'group' ? to.actors : [];
  return where?.chunk.kind === 'entity' && where.chunk.entityKind !== 'organisation' ? next : -1;
}

/** A day past the comma, or past the verb, of such a trip. */
export function isDayOfTripAfter(clause: Clause, at: number, date: number): boolean {
  const trip = date > at ? tripAfter(clause, at) : -1;
  return trip > at && (date > trip || clause.parts.slice(at + 1, date).some((p) => has(p, 'comma')));
}
