import { isTrigger } from '../arguments.ts';
import { type Context, textAfter, textBefore, textBetween } from '../context.ts';
import { isDay } from '../../text/edtf.ts';
import { type Clause, type DatePart, type Part, has } from '../parts.ts';

/** The date is of another clause than that of the event at part `at`. */
export const isOfOtherClause = (context: Context, clause: Clause, at: number, date: number): boolean =>
  isBeforeWhere(context, clause, at, date) ||
  isInOpening(clause, at, date) ||
  isOfPressConference(clause, at, date) ||
  isOfIncident(context, clause, at, date) ||
  isOfLeaving(context, clause, at, date);

/** *Tối 3/11 bắt đầu chuyến công du châu Á, gồm Việt Nam – nơi ông sẽ dự hội nghị*: what is yet to be there. */
function isBeforeWhere(context: Context, { parts }: Clause, at: number, date: number): boolean {
  const plan = parts.findLastIndex((p, i) => i < at && has(p, 'planned'));
  const who = parts[plan - 1];
  const mark = parts[plan - 2];
  return (
    date < plan - 2 &&
    has(mark, 'comma', 'dash', 'open') &&
    who?.kind === 'group' &&
    textAfter(context, mark!.past, 1) === 'nơi' &&
    !parts.slice(plan, at).some((p) => has(p, 'stop', 'but'))
  );
}

/** *Trước khi Tổng thống A công bố kế hoạch ngày 9/2, ông B đã thăm Lào*: what somebody else did, before the comma. */
function isInOpening({ parts }: Clause, at: number, date: number): boolean {
  const when = has(parts[0], 'after') ? 1 : 0;
  const comma = parts.findIndex((p, i) => i > date && has(p, 'comma'));
  return (
    has(parts[when], 'moment') &&
    parts[when + 1]?.kind === 'group' &&
    date > when + 1 &&
    comma > date &&
    comma < at &&
    parts[comma + 1]?.kind === 'group' &&
    (when === 0 || !parts.slice(when, date).some(isMeeting))
  );
}

const isMeeting = (part: Part): boolean => part.kind === 'word' && part.event;

/** *Trong cuộc họp báo hôm qua, ông A kể những gì đã làm khi thăm châu Phi; nói rằng cuộc gặp đã giúp …*: the day of what is told there. */
function isOfPressConference({ parts }: Clause, at: number, date: number): boolean {
  const comma = parts.findIndex((p, i) => i > date && has(p, 'comma'));
  const link = parts[at - 1];
  return (
    has(parts[date - 1], 'press') &&
    parts[date - 1]!.past === parts[date]!.first &&
    comma > date &&
    comma < at &&
    (has(link, 'when') || parts.slice(comma, at).some((p) => has(p, 'that', 'quote')))
  );
}

/** Tokens of *phóng tên lửa* between *vụ* and its day. */
const INCIDENT = 6;
const IS_INCIDENT = /(^|\s)vụ( [^\s,;.]+){1,5}$/u;

/** *bàn về vụ phóng tên lửa hôm qua*: the day of what happened; *một vụ nữa tháng Tư, vài ngày trước khi …* is as near as its month. */
function isOfIncident(context: Context, clause: Clause, at: number, date: number): boolean {
  const { first, index } = clause.parts[date] as DatePart;
  if (date < at && !isDay(context.whens[index]!.value)) return false;
  const from = date > at ? clause.parts[at]!.past : clause.sentence.first;
  if (date < at && !clause.parts.slice(date, at).some((p) => has(p, 'comma', 'after', 'before')))
    return false;
  return (
    IS_INCIDENT.test(textBetween(context, Math.max(from, first - INCIDENT), first)) &&
    !clause.parts.some((p) => p.first >= first - INCIDENT && p.past <= first && isTrigger(p) && p.event)
  );
}

/** Tokens of *rời Hà Nội*. */
const LEAVING = 4;
const LEAVES = /(^|\s)rời( [^\s,;]+){0,3}$/u;

/** *sẽ hội đàm với B và rời Moskva ngày 9/4*: the day of leaving. */
const isOfLeaving = (context: Context, clause: Clause, at: number, date: number): boolean =>
  !has(clause.parts[at], 'visit.verb', 'visit.noun', 'arrive.verb') &&
  LEAVES.test(textBefore(context, clause, clause.parts[date]!.first, LEAVING));
