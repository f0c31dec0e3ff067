import type { DatePart, Season } from '../../model.ts';
import {
  EVER,
  addDays,
  daysBetween,
  edtfDay,
  edtfSpan,
  isEdtf,
  twoDigits,
  yearDigits,
} from '../../text/edtf.ts';

/** EDTF of a year; null beyond 1 to 9999. */
export const yearOf = (year: number): string | null => checked(yearDigits(year));

/** EDTF of a month; null where there is none such. */
export const monthOf = (year: number, month: number): string | null =>
  checked(`${yearDigits(year)}-${twoDigits(month)}`);

/** EDTF of a day; null where the calendar has none such: 29 February of most years. */
export const dayOf = edtfDay;

const checked = (value: string | null): string | null => (value !== null && isEdtf(value) ? value : null);

/** An interval of two EDTF values, null where one is missing or they stand the wrong way round. */
export const interval = (from: string | null, until: string | null): string | null =>
  from && until ? (from === until ? from : checked(`${from}/${until}`)) : null;

/** `addDays` that is null beyond the calendar. */
export function shifted(day: string, days: number): string | null {
  // Only the first and the last years of the calendar are ever near its ends.
  if (day > '0999' && day < '9000' && Math.abs(days) < 100_000) return addDays(day, days);
  const last = days < 0 ? EVER.from : EVER.until;
  return Math.abs(days) > Math.abs(daysBetween(day, last)) ? null : addDays(day, days);
}

/** 1, Monday, to 7, Sunday. */
export const weekdayOf = (day: string): number => (daysBetween(EVER.from, day) % 7) + 1;

/** The Monday of the week that is `weeks` from the week of `day`. */
export const mondayOf = (day: string, weeks: number): string | null =>
  shifted(day, weeks * 7 - weekdayOf(day) + 1);

/** Days `first` to `last` (1 to 7) of the week that begins on `monday`. */
export const weekDays = (monday: string | null, first: number, last: number): string | null =>
  monday && interval(shifted(monday, first - 1), shifted(monday, last - 1));

export const yearPart = (day: string): number => Number(day.slice(0, 4));
export const monthPart = (day: string): number => Number(day.slice(5, 7));

/** Year and month `months` later. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const sum = year * 12 + month - 1 + months;
  return { year: Math.floor(sum / 12), month: (((sum % 12) + 12) % 12) + 1 };
}

/** *đầu, giữa, cuối* tháng: ten days each, the rest to the last; without a part the month. */
export function partOfMonth(year: number, month: number, part: DatePart | null): string | null {
  const whole = monthOf(year, month);
  const span = edtfSpan(whole);
  if (!part || !whole || !span) return whole;
  const [first, last] = { early: ['01', '10'], middle: ['11', '20'], late: ['21', span.until.slice(8)] }[
    part
  ];
  return interval(`${whole}-${first}`, `${whole}-${last}`);
}

/** *đầu, giữa, cuối* năm: four months each. */
export function partOfYear(year: number, part: DatePart | null): string | null {
  if (!part) return yearOf(year);
  const first = { early: 1, middle: 5, late: 9 }[part];
  return interval(monthOf(year, first), monthOf(year, first + 3));
}

/** Quarter 1 to 4 as months. */
export const quarterOf = (year: number, quarter: number): string | null =>
  interval(monthOf(year, quarter * 3 - 2), monthOf(year, quarter * 3));

const FIRST_MONTH: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** The months of a season as the northern calendar has them; a part is one month. Winter ends in the next year. */
export function seasonOf(year: number, season: Season, part: DatePart | null): string | null {
  const month = (offset: number): string | null => {
    const told = addMonths(year, FIRST_MONTH[season], offset);
    return monthOf(told.year, told.month);
  };
  return part ? month({ early: 0, middle: 1, late: 2 }[part]) : interval(month(0), month(2));
}
