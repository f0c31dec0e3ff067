import { addDays, dayNumber } from '../../text/edtf.ts';
import { type Context, textBefore, textOf } from '../context.ts';
import { numberOf } from '../numerals.ts';
import { type Clause, type Part, has } from '../parts.ts';

const DAYS = /(?:^|\s)(\S+) ngày$/u;

/** A longer time nobody counts in days. */
const MOST_DAYS = 1000;

/** Tokens of *hai ngày*. */
const COUNT = 2;

/** The count that *hai tháng, một ngày* sets before *sau*. */
export const countBefore = (context: Context, clause: Clause, { first }: Part): string =>
  textBefore(context, clause, first, COUNT).toLowerCase();

const LINKS = ['after', 'before', 'moment'] as const;
const EARLIER = /^trước/iu;

/** The word behind the count, *sau* of *sau | khi*, that sets the meeting at part `at` in time; undefined where none stands there. */
function linkTo(context: Context, clause: Clause, at: number): Part | undefined {
  const { parts } = clause;
  const last = parts[at - 1];
  // hai ngày sau khi A hội đàm với B
  if (last?.kind === 'group' && last.prep === null && has(parts[at - 2], 'when'))
    return linkTo(context, clause, at - 1);
  const when = has(last, 'when') && !EARLIER.test(textOf(context, last!)) ? at - 1 : at;
  const link = parts[when - 1];
  return has(link, ...LINKS) && link!.past === parts[when]!.first ? link : undefined;
}

/** Days that *một ngày sau (khi) gặp B* puts the meeting at part `at` before what its sentence tells, as a negative count; *trước (khi)* after it. */
export function daysBetween(context: Context, clause: Clause, at: number): number {
  const link = linkTo(context, clause, at);
  const days = link ? (numberOf(DAYS.exec(countBefore(context, clause, link))?.[1] ?? '') ?? 0) : 0;
  if (!link || days > MOST_DAYS) return 0;
  return EARLIER.test(textOf(context, link)) ? days : -days;
}

/** Days from a told day to another that the sentence counts from it. */
export interface Counted {
  /** The part that tells the day. */
  date: number;
  days: number;
  /** The first token of the words that tell it: *Hai ngày sau cuộc gặp hôm 16/6*. */
  first: number;
}

/** The day of the event at part `at`, where the only day of the sentence is another's; null where none is counted from. */
export function countedDay(context: Context, clause: Clause, at: number): Counted | null {
  const dates = clause.parts.flatMap((p, i) => (p.kind === 'date' ? [i] : []));
  const [date] = dates;
  return date === undefined || dates.length > 1
    ? null
    : (countedFrom(context, clause, at, date) ?? countedOn(context, clause, at, date));
}

/** *ngày 17/6 điện đàm với A, một ngày sau cuộc gặp với B*: the meeting with B; *một ngày sau cuộc gặp hôm 16/6* has its own. */
function countedFrom(context: Context, clause: Clause, at: number, date: number): Counted | null {
  const days = daysBetween(context, clause, at);
  const isOwn = date > at && !clause.parts.slice(at, date).some((p) => has(p, 'comma'));
  return days === 0 || isOwn ? null : { date, days, first: clause.parts[date]!.first };
}

/** *Hai ngày sau cuộc gặp hôm 16/6, A điện đàm với B*: the call. */
function countedOn(context: Context, clause: Clause, at: number, date: number): Counted | null {
  const [before, comma] = [
    clause.parts.findLastIndex((p, i) => i < date && p.kind === 'word' && p.event),
    clause.parts.findIndex((p, i) => i > date && has(p, 'comma')),
  ];
  if (before < 0 || comma < 0 || at < comma) return null;
  const isFirst = !clause.parts.slice(comma, at).some((p) => p.kind === 'word' && p.event);
  const days = isFirst ? daysBetween(context, clause, before) : 0;
  if (days === 0) return null;
  return { date, days: -days, first: linkTo(context, clause, before)!.first - COUNT };
}

/** An EDTF day so many days on; null where it is no day or one that no calendar tells. */
export function shiftedDay(value: string | null, days: number): string | null {
  const told = dayNumber(value ?? '');
  return told === null || told + days < 0 ? null : addDays(value!, days);
}
