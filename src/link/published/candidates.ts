import { dayNumber, edtfDayNumber, LAST_DAY, numberedDay, numberedYear } from '../../text/edtf.ts';
import { weekdayOf } from '../when/calendar.ts';
import { type Anchor, writtenIn } from './anchor.ts';
import { type Clue, type ToldDate, type YearsTold, around, plansOf } from './told.ts';
import { type Window, bestDays, daysOf } from './windows.ts';

/** The day of writing, as a number, where the anchor is of a year; null where that year has no such day. */
export interface WritingDay {
  year: number;
  day: number | null;
}

/** How many years an open office is followed: nobody stays longer. */
const LONGEST = 40;
/** What an article tells of the day on which it was written. */
export interface Evidence {
  anchor: Anchor;
  clues: readonly Clue[];
  dates: readonly ToldDate[];
  told: YearsTold;
  /** The last days of what is planned for a year in figures. */
  plans: readonly string[];
  windows: readonly Window[];
  sessions: readonly (readonly Window[])[];
  jubilees: readonly Window[];
  summits: readonly Window[];
}

/** A day of writing that there is. */
export interface Candidate extends WritingDay {
  day: number;
}

/** The years in which the anchor falls into the windows of those named; into a jubilee's, where nobody is. */
export function inOffice({ anchor, windows, jubilees }: Evidence): Candidate[] {
  const bounds = windows.length > 0 ? windows : jubilees;
  return bounds.length > 0 ? bestDays(daysWithin(anchor, bounds), bounds) : [];
}

/** The years of sessions and stated dates, where offices tell none. */
export function possible({ anchor, clues, sessions }: Evidence): Candidate[] {
  const years = new Set<number>();
  for (const session of sessions.flat()) if (!session.exact) years.add(numberedYear(daysOf(session).from));
  for (const { year } of clues) if (year !== null) years.add(year).add(year + 1);
  return [...years].sort((a, b) => a - b).flatMap((year) => candidate(anchor, year) ?? []);
}

function candidate(anchor: Anchor, year: number): Candidate | null {
  const day = writtenIn(anchor, year);
  return day === null ? null : { year, day };
}

/** The day of writing in every year that some window has days of. */
function daysWithin(anchor: Anchor, windows: readonly Window[]): Candidate[] {
  const spans = windows.map((window) => {
    const days = daysOf(window);
    // *hôm qua 31/12*: the told day may be of the year before.
    const first = numberedYear(days.from) - 1;
    return { first, last: Math.min(numberedYear(days.until), first + 1 + LONGEST) };
  });
  const found: Candidate[] = [];
  let next = -Infinity;
  for (const { first, last } of spans.sort((a, b) => a.first - b.first))
    for (let year = Math.max(first, next); year <= last; year++) {
      const own = candidate(anchor, year);
      if (own) found.push(own);
      next = year + 1;
    }
  return found;
}

/** Years in which every weekday told stands beside its day; all of them where none does. */
export function byWeekday(years: Candidate[], clues: readonly Clue[]): Candidate[] {
  const told = clues.filter((c) => c.weekday !== null && c.year === null);
  if (told.length === 0) return years;
  const fitting = years.filter(({ day }) => {
    const written = numberedDay(day);
    return told.every((c) => weekdayOf(around(c, written) ?? written) === c.weekday);
  });
  return fitting.length > 0 ? fitting : years;
}

/** Nobody writes before what has happened; all years where every one would be too early. */
function afterTold(years: Candidate[], { clues, told }: Evidence): Candidate[] {
  const newest = Math.max(...told.past);
  const stated = clues.map((c) =>
    c.year !== null && c.tense === 'past' ? (edtfDayNumber(c.year, c.month, c.day) ?? -1) : -1,
  );
  const latest = Math.max(-1, ...stated, ...told.months);
  const later = years.filter(({ day }) => latest <= day + 1 && newest <= numberedYear(day));
  return later.length > 0 ? later : years;
}

/** *Theo lịch trình, ông gặp A tối 18/4/2016 và B hôm 19/4*: days within which a plan goes on in words of the past. */
const GOES_ON = 7;

/** *Dự kiến mùa Thu năm 2017* is written before that autumn is over; all years where every one would be too late. */
function beforePlanned(years: Candidate[], { plans }: Evidence): Candidate[] {
  if (plans.length === 0) return years;
  const first = Math.min(...plans.map((end) => dayNumber(end) ?? LAST_DAY));
  const earlier = years.filter(({ day }) => day <= first + GOES_ON);
  return earlier.length > 0 ? earlier : years;
}

/** Days within which what is planned for a day or month of a year in figures is news. */
const AHEAD = 366;
const DATED = ['day', 'days', 'month'];

/** *cuối tháng 6-2019 hai bên sẽ gặp*, in the lead: written in the year before it; all years where every one is too early. */
function nearPlanned(years: Candidate[], { dates }: Evidence): Candidate[] {
  const plans = plansOf(dates.filter(({ date, lead }) => lead && DATED.includes(date.expression.type)));
  if (plans.length === 0) return years;
  const last = Math.max(...plans.map((end) => dayNumber(end) ?? 0));
  const near = years.filter(({ day }) => last - day <= AHEAD);
  return near.length > 0 ? near : years;
}

/** The years that neither what has happened nor what is planned rules out. */
export const asTold = (years: Candidate[], evidence: Evidence): Candidate[] =>
  nearPlanned(beforePlanned(afterTold(years, evidence), evidence), evidence);
