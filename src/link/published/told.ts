import type { CalendarDay, DateExpression, DateMention, ToldYear, Toward } from '../../model.ts';
import { edtfDayNumber, edtfSpan } from '../../text/edtf.ts';
import { dayOf, monthOf, partOfYear, quarterOf, seasonOf } from '../when/calendar.ts';
import { nearest } from '../when/nearest.ts';

/** A date of the article, the way its sentence points, and whether it stands in the lead (or the headline). */
export interface ToldDate {
  date: DateMention;
  tense: Toward;
  lead: boolean;
  headline?: boolean;
  caption?: boolean;
  /** *áp thuế từ ngày 1/9*: only a bound of something. */
  bound?: boolean;
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
  headline: boolean;
  caption: boolean;
}

const thisYear = (year: ToldYear): number | null | 'other' =>
  year === null || year === 'this' ? null : typeof year === 'number' ? year : 'other';

function clue(
  told: { day: number; month: number | null; year: ToldYear },
  weekday: number | null,
  offset: number | null,
  { tense, lead, headline = false, caption = false }: ToldDate,
): Clue[] {
  const year = thisYear(told.year);
  if (told.month === null || year === 'other') return [];
  return [{ month: told.month, day: told.day, year, weekday, offset, tense, lead, headline, caption }];
}

/** Which way a date points: *hồi tháng 12/2018* has been, whatever its sentence tells. */
const towardOf = ({ date: { expression: e }, tense }: ToldDate): Toward =>
  ('toward' in e ? e.toward : null) ?? tense;

/** The days with a month that the article tells; a day of last year or the next says nothing of the day of writing. */
export function cluesOf(dates: readonly ToldDate[]): Clue[] {
  return dates.flatMap((told) => {
    const e = told.date.expression;
    if (e.type === 'relative') return e.day && e.offset !== null ? clue(e.day, null, e.offset, told) : [];
    const tense = towardOf(told);
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

/** *hôm qua*, *hôm nay* without the day in figures. */
export type NearWord = 'yesterday' | 'today';

/** What the lead tells its news of without figures; *hôm nay* where it tells of both. */
export function nearWord(dates: readonly ToldDate[]): NearWord | null {
  const near = dates.flatMap(({ date: { expression: e }, tense, lead }) =>
    lead && e.type === 'relative' && e.unit === 'day' && e.day === null ? [{ offset: e.offset, tense }] : [],
  );
  if (near.some((n) => n.offset === 0)) return 'today';
  return near.some((n) => n.offset === -1 && n.tense !== 'future') ? 'yesterday' : null;
}

/** The told day in a year; null where that year has none such. */
const inYear = ({ month, day }: MonthDay, year: number): string | null => dayOf(year, month, day);

/** The year in figures that a date tells, alone or beside a month or a day. */
const yearIn = (e: DateExpression): number | null => {
  const year = 'year' in e ? e.year : e.type === 'days' ? e.until.year : null;
  return typeof year === 'number' ? year : null;
};

/** The years in figures of what the article does not plan. */
export interface YearsTold {
  /** Told as past, or beside a month or a day: of *năm 2020* alone it is not certain that it has been. */
  past: number[];
  /** Beside a month or a day. */
  dated: number[];
  /** Numbers of the first days of months told as past, and of what pictures show, with their year. */
  months: number[];
  all: number[];
  /** The years of writing of times told twice: *cách đây ba năm (tháng 5-2016)*, *tháng 12/2018 … tháng 12 năm ngoái*. */
  counted: number[];
}

export function yearsTold(dates: readonly ToldDate[], pictures: readonly ToldDate[]): YearsTold {
  const told: YearsTold = {
    past: [],
    dated: [],
    months: shownDays(pictures),
    all: [],
    counted: [...countedFrom(dates), ...monthsTwice(dates)],
  };
  for (const one of dates) {
    const [e, tense] = [one.date.expression, towardOf(one)];
    const year = tense === 'future' ? null : yearIn(e);
    if (year === null) continue;
    const dated = e.type === 'month' || e.type === 'day' || e.type === 'days';
    told.all.push(year);
    if (dated) told.dated.push(year);
    if (e.type === 'month' && tense === 'past') told.months.push(edtfDayNumber(year, e.month, 1) ?? 0);
    if (dated || tense === 'past') told.past.push(year);
  }
  return told;
}

/** First days of what pictures show with its year, *hồi tháng 12/2017*: the article is later, however old they are. */
function shownDays(pictures: readonly ToldDate[]): number[] {
  return pictures.flatMap(({ date: { expression: e }, tense }) => {
    const year = tense === 'future' ? null : yearIn(e);
    if (year === null || (e.type !== 'month' && e.type !== 'day')) return [];
    return edtfDayNumber(year, e.month ?? 1, e.type === 'day' ? e.day : 1) ?? [];
  });
}

/** Only a bracket or a comma stands between the two tellings. */
function countedFrom(dates: readonly ToldDate[]): number[] {
  return dates.flatMap(({ date }, i) => {
    const next = dates[i + 1]?.date;
    if (!next || next.first - date.past > 1) return [];
    const [words, figures] = date.expression.type === 'relative' ? [date, next] : [next, date];
    const { expression: e } = words;
    const year = yearIn(figures.expression);
    return e.type === 'relative' && e.unit === 'year' && e.offset !== null && year !== null
      ? [year - e.offset]
      : [];
  });
}

/** *tháng 12/2018 … tháng 12 năm ngoái*: one month, told with its year and counted from today. */
function monthsTwice(dates: readonly ToldDate[]): number[] {
  const months = dates.flatMap(({ date: { expression: e } }) =>
    e.type === 'month' || e.type === 'day' ? [e] : [],
  );
  const last = new Set(
    months.flatMap(({ month, year }) => (year === 'last' && month !== null ? [month] : [])),
  );
  return months.flatMap(({ month, year }) =>
    typeof year === 'number' && month !== null && last.has(month) ? [year + 1] : [],
  );
}

/** The last day of a time told with its year in figures; null where the year stands in words, alone, or not at all. */
function endOf(e: DateExpression): string | null {
  const until = (edtf: string | null): string | null => edtfSpan(edtf)?.until ?? null;
  if (e.type === 'days') return until(typeof e.until.year === 'number' ? dayIn(e.until, e.until.year) : null);
  if (!('year' in e) || typeof e.year !== 'number') return null;
  if (e.type === 'day') return until(dayIn(e, e.year));
  if (e.type === 'month') return until(monthOf(e.year, e.month));
  if (e.type === 'year' && e.part === null) return null;
  if (e.type === 'quarter') return until(quarterOf(e.year, e.quarter));
  return until(e.type === 'season' ? seasonOf(e.year, e.season, null) : partOfYear(e.year, e.part));
}

const dayIn = (told: CalendarDay, year: number): string | null =>
  told.month === null ? null : dayOf(year, told.month, told.day);

/** The last days of what the article plans for a year in figures: it was written before. */
export const plansOf = (dates: readonly ToldDate[]): string[] =>
  dates.flatMap((told) => (towardOf(told) === 'future' ? (endOf(told.date.expression) ?? []) : []));

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
