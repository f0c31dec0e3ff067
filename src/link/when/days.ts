import type { CalendarDay, ToldYear, Toward } from '../../model.ts';
import { addMonths, dayOf, interval, monthPart, weekdayOf, yearPart } from './calendar.ts';
import { nearest } from './nearest.ts';

/** What is known of the day of writing, and the year of the last date told. */
export interface Now {
  day: string | null;
  /** The day, or one of the month where no more is known: what is nearest to it is meant. */
  near: string | null;
  year: number | null;
  month: number | null;
  sameYear: number | null;
}

/** The year in figures that the words tell, as far as it is known; null where they tell none. */
export function yearTold(year: ToldYear, now: Now): number | null {
  if (year === 'same') return now.sameYear;
  if (typeof year === 'number' || year === null) return year;
  return now.year === null ? null : now.year + { last: -1, this: 0, next: 1 }[year];
}

/** The years that a date without one may be of, the year of writing first. */
export const nearYears = (now: Now): number[] =>
  now.year === null ? [] : now.near === null ? [now.year] : [now.year, now.year - 1, now.year + 1];

/** A told day as `YYYY-MM-DD`; a weekday beside it rules out years in which it was another. */
export function dayOfText(
  told: CalendarDay,
  now: Now,
  toward: Toward,
  weekday: number | null,
): string | null {
  if (told.month === null) return dayOfMonth(told.day, now, toward);
  if (told.year !== null) {
    const year = yearTold(told.year, now);
    return year === null ? null : dayOf(year, told.month, told.day);
  }
  const days = nearYears(now).map((year) => dayOf(year, told.month!, told.day));
  if (now.near === null) return days[0] ?? null;
  const fitting = days.filter((day) => day !== null && weekday !== null && weekdayOf(day) === weekday);
  return nearest(fitting.length > 0 ? fitting : days, now.near, toward);
}

/** *ngày 14*: of this month or one near it; *ngày 31* skips the shorter. */
function dayOfMonth(day: number, now: Now, toward: Toward): string | null {
  if (now.day === null) return now.year && now.month ? dayOf(now.year, now.month, day) : null;
  const days = [0, -1, 1, -2, 2].map((months) => {
    const told = addMonths(yearPart(now.day!), monthPart(now.day!), months);
    return dayOf(told.year, told.month, day);
  });
  return nearest(days, now.day, monthly(toward));
}

/** Within a month the tense outweighs any distance; without one the past does. */
const monthly = (toward: Toward): Toward => toward ?? 'past';

/** Two told days as an interval; the first takes the year, and where it has none the month, of the second. */
export function daysOf(from: CalendarDay, until: CalendarDay, now: Now, toward: Toward): string | null {
  const last = dayOfText(until, now, toward, null);
  if (!last) return null;
  const month = from.month ?? monthPart(last) - (from.day > Number(last.slice(8)) ? 1 : 0);
  const wraps = month < 1 || month > monthPart(last);
  const year = (from.month !== null && yearTold(from.year, now)) || yearPart(last);
  const first = dayOf(year, month < 1 ? 12 : month, from.day);
  if (first && first <= last) return interval(first, last);
  return wraps ? interval(dayOf(yearPart(last) - 1, month < 1 ? 12 : month, from.day), last) : null;
}
