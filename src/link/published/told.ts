import type { DateMention, ToldYear, Toward } from '../../model.ts';
import { edtfDayNumber } from '../../text/edtf.ts';
import { dayOf } from '../when/calendar.ts';
import { nearest } from '../when/nearest.ts';

/** A date of the article, the way its sentence points, and whether it stands in the lead (or the headline). */
export interface ToldDate {
  date: DateMention;
  tense: Toward;
  lead: boolean;
}

/** A day as month and day; the year where the article tells it. */
export interface MonthDay {
  month: number;
  day: number;
  year: number | null;
  weekday: number | null;
}

/** A told day that bears on the day of writing. */
export interface Clue extends MonthDay {
  /** Days from the day of writing where a word tells them (*hôm qua 11/4*: -1), else null. */
  offset: number | null;
  tense: Toward;
  lead: boolean;
}

const thisYear = (year: ToldYear): number | null | 'other' =>
  year === null || year === 'this' ? null : typeof year === 'number' ? year : 'other';

function clue(
  told: { day: number; month: number | null; year: ToldYear },
  weekday: number | null,
  offset: number | null,
  { tense, lead }: ToldDate,
): Clue[] {
  const year = thisYear(told.year);
  if (told.month === null || year === 'other') return [];
  return [{ month: told.month, day: told.day, year, weekday, offset, tense, lead }];
}

/** The days with a month that the article tells; a day of last year or the next says nothing of the day of writing. */
export function cluesOf(dates: readonly ToldDate[]): Clue[] {
  return dates.flatMap((told) => {
    const e = told.date.expression;
    if (e.type === 'relative') return e.day && e.offset !== null ? clue(e.day, null, e.offset, told) : [];
    const tense = 'toward' in e ? (e.toward ?? told.tense) : told.tense;
    if (e.type === 'day') return clue(e, e.weekday, null, { ...told, tense });
    if (e.type !== 'days') return [];
    // từ ngày 3 đến 14/11, still on: only its first day has been.
    if (tense !== 'past')
      return clue(e.from.month === null ? { ...e.from, month: e.until.month } : e.from, null, null, {
        ...told,
        tense,
      });
    return [
      ...clue(e.from, null, null, { ...told, tense }),
      ...clue(e.until, null, null, { ...told, tense }),
    ];
  });
}

/** The months that the article tells without a year and nowhere as ahead. */
export function monthsOf(dates: readonly ToldDate[]): number[] {
  const months = (tense: (t: Toward) => boolean) =>
    dates.flatMap(({ date: { expression: e }, tense: t }) =>
      e.type === 'month' && e.year === null && tense(t) ? [e.month] : [],
    );
  const ahead = new Set(months((t) => t === 'future'));
  return months((t) => t !== 'future').filter((month) => !ahead.has(month));
}

/** The told day in a year; null where that year has none such. */
export const inYear = ({ month, day }: MonthDay, year: number): string | null => dayOf(year, month, day);

/** The years in figures that the article tells as past, alone or beside a month or a day. */
export const yearsTold = (dates: readonly ToldDate[]): number[] =>
  dates.flatMap(({ date: { expression: e }, tense }) => {
    const year = 'year' in e ? e.year : e.type === 'days' ? e.until.year : null;
    return tense === 'past' && typeof year === 'number' ? [year] : [];
  });

const SEASON_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/** The month that a date tells, of a season its first. */
function monthIn(e: ToldDate['date']['expression']): number | null {
  if (e.type === 'season') return SEASON_MONTH[e.season];
  return 'month' in e ? e.month : e.type === 'days' ? e.until.month : null;
}

/** The years in figures that the article tells, those of plans apart. */
export const yearsByTense = (
  dates: readonly ToldDate[],
): { behind: number[]; ahead: { year: number; month: number | null }[] } => {
  const behind: number[] = [];
  const ahead: { year: number; month: number | null }[] = [];
  for (const { date, tense } of dates) {
    const e = date.expression;
    const year = 'year' in e ? e.year : e.type === 'days' ? e.until.year : null;
    if (typeof year !== 'number') continue;
    if (tense === 'future') ahead.push({ year, month: monthIn(e) });
    else behind.push(year);
  }
  return { behind, ahead };
};

/** The told day as it lies nearest to a day of writing; its own year first. */
export function around(told: Clue, written: string): string | null {
  if (told.year !== null) return inYear(told, told.year);
  const year = Number(written.slice(0, 4));
  const days = [year, year - 1, year + 1].map((y) => inYear(told, y));
  return nearest(days, written, told.tense);
}

/** A leap year, to count on where no year is known. */
const SOME_YEAR = 2000;

/** Days from the told day to the next day `later`; a year is forgotten where either has none. */
export function gap(earlier: MonthDay, later: MonthDay): number {
  const known = earlier.year !== null && later.year !== null;
  const from = edtfDayNumber(known ? earlier.year! : SOME_YEAR, earlier.month, earlier.day);
  const until = edtfDayNumber(known ? later.year! : SOME_YEAR, later.month, later.day);
  if (from === null || until === null) return 366;
  const days = until - from;
  return days < 0 ? days + 366 : days;
}
