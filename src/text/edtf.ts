/** First and last day, both `YYYY-MM-DD`, both within. */
export interface EdtfSpan {
  from: string;
  until: string;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days of a common year before each month. */
const DAYS_BEFORE = MONTH_DAYS.map((_, i) => MONTH_DAYS.slice(0, i).reduce((a, b) => a + b, 0));
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;
const WEEK = /^(\d{4})-W(\d{2})$/;
/** The first and the last day that four digits can write: the ends of what has no end. */
const FIRST = '0001-01-01';
const LAST = '9999-12-31';
/** All days that there are. */
export const EVER: EdtfSpan = { from: FIRST, until: LAST };
/** Its ends as day numbers. */
export const FIRST_DAY = 0;
export const LAST_DAY = 3_652_058;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, 0 where there is no such month. */
function monthDays(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Days from 0001-01-01, a Monday, to the first of January. */
function daysBefore(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function toNumber(year: number, month: number, day: number): number {
  const leap = month > 2 && isLeap(year) ? 1 : 0;
  return daysBefore(year) + DAYS_BEFORE[month - 1]! + leap + day - 1;
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'));

/** A year from 0 as dates write it: `0987`. */
export const yearDigits = (year: number): string => String(year).padStart(4, '0');

/** A month or day, 0 to 99, as dates write it: `05`. */
export const twoDigits = (value: number): string => TWO_DIGITS[value]!;

/** A day of any year: `05-09`, of which the earlier comes first in the alphabet. */
export const monthAndDay = (month: number, day: number): string => `${twoDigits(month)}-${twoDigits(day)}`;

/** The year of a day number. */
export function numberedYear(days: number): number {
  let year = Math.floor(days / 365.2425) + 1;
  while (daysBefore(year) > days) year--;
  while (daysBefore(year + 1) <= days) year++;
  return year;
}

/** The day `YYYY-MM-DD` of a day number, which must be between those of the first and the last day. */
export function numberedDay(days: number): string {
  const year = numberedYear(days);
  let rest = days - daysBefore(year);
  let month = 1;
  while (rest >= monthDays(year, month)) rest -= monthDays(year, month++);
  return `${yearDigits(year)}-${monthAndDay(month, rest + 1)}`;
}

/** Days from 0001-01-01 to a day `YYYY-MM-DD`; null where it is no day of the calendar. */
export function dayNumber(day: string): number | null {
  if (day.length !== 10 || day.charCodeAt(4) !== HYPHEN || day.charCodeAt(7) !== HYPHEN) return null;
  const [year, month, date] = [digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10)];
  return isInCalendar(year, month, date) ? toNumber(year, month, date) : null;
}

const HYPHEN = 45;
const ZERO = 48;

/** The number that the digits of a stretch write; -1 where they are not all digits. */
function digits(text: string, from: number, past: number): number {
  let number = 0;
  for (let i = from; i < past; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

const isInCalendar = (year: number, month: number, day: number): boolean =>
  year > 0 && year <= 9999 && day > 0 && day <= monthDays(year, month);

const DAY = 'YYYY-MM-DD'.length;

/** Whether an EDTF value is of one day: of no month, year or interval. */
export const isDay = (value: string | null | undefined): value is string => value?.length === DAY;

/** Days from 0001-01-01 to a day; null where the calendar of the years 1 to 9999 has none such. */
export const edtfDayNumber = (year: number, month: number, day: number): number | null =>
  isInCalendar(year, month, day) ? toNumber(year, month, day) : null;

/** A day as `YYYY-MM-DD`; null where the calendar of the years 1 to 9999 has none such. */
export const edtfDay = (year: number, month: number, day: number): string | null =>
  isInCalendar(year, month, day) ? `${yearDigits(year)}-${monthAndDay(month, day)}` : null;

function weekSpan(year: number, week: number): EdtfSpan | null {
  const monday = (y: number): number => Math.floor(toNumber(y, 1, 4) / 7) * 7;
  const first = monday(year) + (week - 1) * 7;
  if (year < 1 || week < 1 || first >= monday(year + 1) || first + 6 > LAST_DAY) return null;
  return { from: numberedDay(first), until: numberedDay(first + 6) };
}

function simpleSpan(value: string): EdtfSpan | null {
  if (isDay(value)) return dayNumber(value) === null ? null : { from: value, until: value };
  const month = MONTH.exec(value);
  if (month) {
    const days = monthDays(Number(month[1]), Number(month[2]));
    return days && Number(month[1]) > 0 ? { from: `${value}-01`, until: `${value}-${days}` } : null;
  }
  if (YEAR.test(value)) return Number(value) > 0 ? { from: `${value}-01-01`, until: `${value}-12-31` } : null;
  const week = WEEK.exec(value);
  return week ? weekSpan(Number(week[1]), Number(week[2])) : null;
}

/**
 * First and last day of a day, a month, a year, an ISO week `2021-W19` or an interval of two of these; an interval that
 * is open, `2021-01-26/..` or `../2020`, goes to the first or last day that there is, 0001-01-01 or 9999-12-31.
 * Null where the value is none of them, names no day of the calendar, or ends before it begins.
 */
export function edtfSpan(value: string | null): EdtfSpan | null {
  if (value === null) return null;
  const slash = value.indexOf('/');
  if (slash < 0) return simpleSpan(value);
  const [begin, end] = [value.slice(0, slash), value.slice(slash + 1)];
  if (begin === '..' && end === '..') return null;
  const first = begin === '..' ? { from: FIRST } : simpleSpan(begin);
  const last = end === '..' ? { until: LAST } : simpleSpan(end);
  return first && last && first.from <= last.until ? { from: first.from, until: last.until } : null;
}

/** The EDTF date from one day to another: `2021-01-26/..` where the end is null; null where both are. */
export function edtfInterval(from: string | null, until: string | null): string | null {
  if (from === null && until === null) return null;
  return from === until ? from : `${from ?? '..'}/${until ?? '..'}`;
}

/** First and last day of a date; null where the date, or that end of it, is open or not known. */
export function edtfEnds(value: string | null): { from: string | null; until: string | null } {
  const span = edtfSpan(value);
  return {
    from: span === null || span.from === FIRST ? null : span.from,
    until: span === null || span.until === LAST ? null : span.until,
  };
}

/** Whether `edtfSpan` understands the value. */
export function isEdtf(value: string): boolean {
  return edtfSpan(value) !== null;
}

/** Whether two EDTF dates have a day in common; never, where one is not understood. */
export function overlaps(a: string, b: string): boolean {
  const x = edtfSpan(a);
  const y = edtfSpan(b);
  return x !== null && y !== null && meet(x, y);
}

/** Whether two spans have a day in common. */
export function meet(a: EdtfSpan, b: EdtfSpan): boolean {
  return a.from <= b.until && b.from <= a.until;
}

/** The days that two spans have in common; it ends before it begins where they have none. */
export function shared(a: EdtfSpan, b: EdtfSpan): EdtfSpan {
  return { from: a.from > b.from ? a.from : b.from, until: a.until < b.until ? a.until : b.until };
}

/** How many days a span has; infinitely many where there is none. */
export function spanDays(span: EdtfSpan | null): number {
  return span === null ? Infinity : daysBetween(span.from, span.until) + 1;
}

/** Days from one `YYYY-MM-DD` to another, negative where the second is earlier. Throws where one is no day. */
export function daysBetween(from: string, until: string): number {
  return needDay(until) - needDay(from);
}

/** The day so many days later, or earlier where negative. Throws where it is no day or leaves 0001 to 9999. */
export function addDays(day: string, days: number): string {
  const sum = needDay(day) + days;
  if (!Number.isInteger(sum) || sum < 0 || sum > LAST_DAY) {
    throw new RangeError(`${day} and ${days} days: not between the years 0001 and 9999`);
  }
  return numberedDay(sum);
}

function needDay(day: string): number {
  const found = dayNumber(day);
  if (found === null) throw new RangeError(`"${day}" is no day; expected YYYY-MM-DD`);
  return found;
}
