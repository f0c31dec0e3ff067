import type { DateAnchor, DateExpression, DateMention, Toward, When } from '../model.ts';
import { type EdtfSpan, edtfSpan, isDay } from '../text/edtf.ts';
import { dayOf, monthPart, partOfYear, shifted, yearPart } from './when/calendar.ts';
import { daysOf, dayOfText, type Now } from './when/days.ts';
import { monthText, quarterText, relative, seasonText, weekdayText } from './when/periods.ts';

/** A day that the article has told, for *cùng ngày*. */
interface Told {
  day: string;
  tense: Toward;
  /** *từ ngày 8 đến 9/10*. */
  isRange: boolean;
}

/**
 * Resolves dates against the publication date, in text order; the result is aligned with `dates`.
 * A value is null where the text does not say enough: no year and no publication date.
 * @param published EDTF; a day, or a month or year where no more is known
 * @param tense which way the sentence of a date points; the index is that in `dates`
 */
export function resolveDates(
  dates: readonly DateMention[],
  published: string | null,
  tense: (date: DateMention, index: number) => Toward,
): When[] {
  const told: Told[] = [];
  const span = edtfSpan(published);
  return dates.map((date, i) => {
    const now = nowOf(span, told);
    const direction = tense(date, i);
    const { expression } = date;
    const value =
      expression.type === 'sameDay'
        ? sameDay(told, expression.shift, direction)
        : resolve(expression, now, direction);
    // Tuần trước … Hôm đó: no day of that week has been told.
    const isRange = expression.type === 'days';
    const day = value && (isRange || isDay(value)) ? lastDay(value) : null;
    if (day) told.push({ day, tense: direction, isRange });
    return { value, span: { start: date.start, end: date.end }, anchor: anchorOf(expression) };
  });
}

/** The day of a month that stands for any of it. */
const MIDDLE = 15;

/** What is known of the day of writing. */
function nowOf(span: EdtfSpan | null, told: readonly Told[]): Now {
  const last = told.at(-1);
  const sameYear = last ? yearPart(last.day) : null;
  if (!span) return { day: null, near: null, year: null, month: null, sameYear };
  const year = yearPart(span.from) === yearPart(span.until) ? yearPart(span.from) : null;
  const month = year !== null && monthPart(span.from) === monthPart(span.until) ? monthPart(span.from) : null;
  const day = span.from === span.until ? span.from : null;
  const near = day ?? (month === null ? null : dayOf(year!, month, MIDDLE));
  return { day, near, year, month, sameYear };
}

function resolve(e: Exclude<DateExpression, { type: 'sameDay' }>, now: Now, tense: Toward): string | null {
  switch (e.type) {
    case 'day':
      return dayOfText(e, now, e.toward ?? tense, e.weekday);
    case 'days':
      return daysOf(e.from, e.until, now, e.toward ?? tense);
    case 'month':
      return monthText(e, now, tense);
    case 'quarter':
      return quarterText(e, now, tense);
    case 'season':
      return seasonText(e, now, tense);
    case 'year':
      return partOfYear(e.year, e.part);
    case 'weekday':
      return weekdayText(e, now, tense);
    case 'relative':
      return relative(e, now, tense);
  }
}

/** The day that a value ends with; null where it is longer than days. */
function lastDay(value: string): string | null {
  const day = value.slice(value.indexOf('/') + 1);
  return isDay(day) ? day : null;
}

/**
 * *cùng ngày* of something that happened is no planned day told in between, and one day before the last of several; *ba ngày sau
 * đó* counts from what was told last, planned or not.
 */
function sameDay(told: readonly Told[], shift: number, tense: Toward): string | null {
  const days = told.filter((t) => shift !== 0 || tense !== 'past' || t.tense !== 'future');
  const last = days.findLast((t) => !t.isRange) ?? days.at(-1) ?? told.at(-1);
  return last ? shifted(last.day, shift) : null;
}

function anchorOf(e: DateExpression): DateAnchor {
  if (e.type === 'relative') return typeof e.day?.year === 'number' ? 'stated' : 'relative';
  if (e.type === 'sameDay' || e.type === 'weekday') return 'relative';
  const year = e.type === 'days' ? e.until.year : e.year;
  if (typeof year === 'number') return 'stated';
  return year === null ? 'inferred' : 'relative';
}
