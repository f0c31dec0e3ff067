import type { DateExpression, ToldYear, Toward } from '../../model.ts';
import { daysBetween, edtfSpan } from '../../text/edtf.ts';
import {
  addMonths,
  mondayOf,
  partOfMonth,
  partOfYear,
  quarterOf,
  seasonOf,
  shifted,
  weekDays,
  weekdayOf,
  yearPart,
} from './calendar.ts';
import { type Now, dayOfText, nearYears, yearTold } from './days.ts';
import { unlikeliness } from './nearest.ts';

type Of<Type> = Extract<DateExpression, { type: Type }>;

/** *tháng 6 vừa qua*, *đầu tháng 7 tới*. */
export const monthText = (e: Of<'month'>, now: Now, tense: Toward): string | null =>
  periodOf(e.year, now, e.toward ?? tense, e.toward, (year) => partOfMonth(year, e.month, e.part));

export const quarterText = (e: Of<'quarter'>, now: Now, tense: Toward): string | null =>
  periodOf(e.year, now, e.toward ?? tense, e.toward, (year) => quarterOf(year, e.quarter));

export const seasonText = (e: Of<'season'>, now: Now, tense: Toward): string | null =>
  periodOf(e.year, now, e.toward ?? tense, e.toward, (year) => seasonOf(year, e.season, e.part));

/** The period of the year told, else of the likeliest year; a marker (*tới*, *vừa qua*) leaves the present one out. */
function periodOf(
  year: ToldYear,
  now: Now,
  toward: Toward,
  marked: Toward,
  make: (year: number) => string | null,
): string | null {
  if (year !== null) {
    const told = yearTold(year, now);
    return told === null ? null : make(told);
  }
  let best: string | null = null;
  let least = Infinity;
  for (const near of nearYears(now)) {
    const value = make(near);
    const cost = now.near === null ? 0 : distance(value, now.near, toward, marked);
    if (cost < least) [best, least] = [value, cost];
  }
  return best;
}

function distance(value: string | null, day: string, toward: Toward, marked: Toward): number {
  const span = edtfSpan(value);
  if (!span) return Infinity;
  if (span.from <= day && day <= span.until) return marked ? 40 : 0;
  return unlikeliness(daysBetween(day, span.from > day ? span.from : span.until), toward);
}

/** *thứ Ba tuần tới*; without a week the last one up to today, or the next where the sentence looks ahead. */
export function weekdayText(e: Of<'weekday'>, now: Now, tense: Toward): string | null {
  if (now.day === null) return null;
  if (e.week !== null) return weekDays(mondayOf(now.day, e.week), e.weekday, e.weekday);
  const ahead = (e.weekday - weekdayOf(now.day) + 7) % 7;
  if (e.toward === 'future') return shifted(now.day, ahead || 7);
  if (e.toward === 'past') return shifted(now.day, ahead - 7);
  return shifted(now.day, tense === 'future' || ahead === 0 ? ahead : ahead - 7);
}

/** *hôm qua*, *tuần tới*, *đầu tháng trước*, *năm ngoái*. */
export function relative(e: Of<'relative'>, now: Now, tense: Toward): string | null {
  switch (e.unit) {
    case 'day':
      return relativeDay(e, now);
    case 'week':
      return week(e, now, tense);
    case 'weekend':
      return weekend(e.offset, now, tense);
    case 'month': {
      if (now.year === null || now.month === null) return null;
      const told = addMonths(now.year, now.month, e.offset ?? 0);
      return partOfMonth(told.year, told.month, e.part);
    }
    case 'quarter': {
      if (now.year === null || now.month === null) return null;
      const told = addMonths(now.year, now.month, (e.offset ?? 0) * 3);
      return quarterOf(told.year, Math.ceil(told.month / 3));
    }
    case 'year':
      return now.year === null ? null : partOfYear(now.year + (e.offset ?? 0), e.part);
  }
}

/** *hôm qua 11/4*: the figures decide, the word only says where to look. */
function relativeDay(e: Of<'relative'>, now: Now): string | null {
  const day = now.day && shifted(now.day, e.offset ?? 0);
  return e.day
    ? dayOfText(e.day, day ? { ...now, day, near: day, year: yearPart(day) } : now, null, null)
    : day;
}

const DAYS_OF_PART = { early: [1, 3], middle: [3, 4], late: [5, 7] } as const;

function week(e: Of<'relative'>, now: Now, tense: Toward): string | null {
  if (now.day === null) return null;
  const [first, last] = e.part ? DAYS_OF_PART[e.part] : ([1, 7] as const);
  const before = e.offset === null && tense === 'past' && weekdayOf(now.day) < first;
  return weekDays(mondayOf(now.day, before ? -1 : (e.offset ?? 0)), first, last);
}

/** Friday to Sunday; *cuối tuần* alone is the coming one where the sentence looks ahead, else the last begun. */
function weekend(offset: number | null, now: Now, tense: Toward): string | null {
  if (now.day === null) return null;
  const begun = weekdayOf(now.day) >= 5 || tense === 'future';
  return weekDays(mondayOf(now.day, offset ?? (begun ? 0 : -1)), 5, 7);
}
