import { dayNumber, edtfDayNumber, edtfSpan, LAST_DAY, numberedDay, numberedYear } from '../../text/edtf.ts';
import { weekdayOf, yearOf, yearPart } from '../when/calendar.ts';
import { type Anchor, writtenIn } from './anchor.ts';
import { type Clue, type ToldDate, type YearsTold, around, gap, plansOf } from './told.ts';
import { fixedOf, sessionScore, sittingOf, viewFrom } from './view.ts';
import { type Region, type Window, bestDays, daysOf } from './windows.ts';

/** The day of writing, as a number, where the anchor is of a year; null where that year has no such day. */
export interface WritingDay {
  year: number;
  day: number | null;
}

/** Years that may be the year of writing, oldest first, and why no other is. */
export interface Years {
  years: readonly WritingDay[];
  reason: string;
}

/** How many years an open office is followed: nobody stays longer. */
const LONGEST = 40;
/** A stated day lends its year to an anchor that follows it within so many days. */
const SOON = 45;

interface Evidence {
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
interface Candidate extends WritingDay {
  day: number;
}

const NO_FIT = 'no year fits the offices named';
const NONE: Years = { years: [], reason: 'nothing tells the year' };

/** The years in which the anchor falls into the windows; without offices those of sessions and stated dates. */
function possible({ anchor, clues, windows, sessions }: Evidence): Candidate[] {
  if (windows.length > 0) return bestDays(daysWithin(anchor, windows), windows);
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
function byWeekday(years: Candidate[], clues: readonly Clue[]): Candidate[] {
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

/** *Dự kiến mùa Thu năm 2017* is written before that autumn is over; all years where every one would be too late. */
function beforePlanned(years: Candidate[], { plans }: Evidence): Candidate[] {
  if (plans.length === 0) return years;
  const first = Math.min(...plans.map((end) => dayNumber(end) ?? LAST_DAY));
  const earlier = years.filter(({ day }) => day <= first);
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

/** The years that the sessions of the conferences named speak for most. */
function bySession(years: Candidate[], evidence: Evidence): Years | null {
  const { windows } = evidence;
  if (evidence.sessions.length === 0) return null;
  const sessions = evidence.sessions.map((of) => of.map(sittingOf));
  const fixed = fixedOf(evidence.dates);
  const [dates, tenses] = [fixed.map(({ date }) => date), fixed.map(({ tense }) => tense)];
  const views = years.map(({ day }) => viewFrom(numberedDay(day), dates, tenses));
  const scores = views.map((view) =>
    sessions.reduce((sum, of) => sum + Math.max(0, ...of.map((s) => sessionScore(s, view))), 0),
  );
  const most = Math.max(0, ...scores);
  const best = years.filter((_, i) => scores[i] === most);
  // Where no office bounds the years, a month or a neighbouring day is too little.
  if (most < (windows.length > 0 ? 1 : 2) || (best.length === years.length && best.length > 1)) return null;
  const seen = views.filter((_, i) => scores[i] === most);
  const told = sessions.flat().find((s) => seen.some((view) => sessionScore(s, view) > 0));
  return { years: best, reason: `a session then: ${told?.reason ?? 'conference'}` };
}

/** *ngày 31-5-2017 … ngày 2-6*: the newest year told goes on. */
function byStated(years: Candidate[], { anchor, clues, told }: Evidence): Years | null {
  const newest = Math.max(...told.past);
  const near = clues.find(
    (c) => c.year === newest && gap({ ...c, year: null }, { ...anchor, year: null }) <= SOON,
  );
  const kept = near && years.filter(({ year }) => year === newest + (anchor.month < near.month ? 1 : 0));
  return kept?.length ? { years: kept, reason: `a date of ${newest} is told` } : null;
}

/** *kỷ niệm 45 năm thiết lập quan hệ*: the years of the jubilees that the article tells. */
function byJubilee(
  years: Candidate[],
  { jubilees }: Evidence,
): { years: Candidate[]; reason: string } | null {
  const kept = years.filter((own) => bestDays([own], jubilees).length > 0);
  return kept.length > 0 ? { years: kept, reason: jubilees[0]!.reason } : null;
}

/** *cách đây ba năm (tháng 5-2016)*: the words and the figures of one time tell the year of writing. */
function byCount(years: Candidate[], { told }: Evidence): Years | null {
  const kept = years.filter(({ year }) => told.counted.includes(year));
  return kept.length > 0 ? { years: kept, reason: 'a time is told in figures and counted from today' } : null;
}

/** Days before and after a summit within which news is written of it, and days beyond which it is not. */
const BEFORE = 45;
const AFTER = 20;
const FAR = 120;

/** *thượng đỉnh Mỹ – Triều* in February: of the years with such a summit the one in which it is about to be. */
function byNearSummit(years: Candidate[], { summits }: Evidence): Years | null {
  const all = summits.map((s) => ({ ...daysOf(s), reason: s.reason }));
  const isWithin = ({ day }: Candidate, before: number, after: number) =>
    all.find(({ from, until }) => from - before <= day && day <= until + after);
  const near = years.filter((own) => isWithin(own, BEFORE, AFTER));
  const [own] = near;
  if (!own || near.length > 1 || years.some((y) => y !== own && isWithin(y, FAR, FAR))) return null;
  return { years: near, reason: `a summit near it: ${isWithin(own, BEFORE, AFTER)!.reason}` };
}

/** *tháng 11/2016*: of the year of writing a paper gives the month alone, so this is the year before. */
function byLastYear(years: Candidate[], { told }: Evidence): Years | null {
  const newest = Math.max(...told.dated);
  const next = years.find(({ year }) => year === newest + 1);
  if (!next || years.some(({ year }) => year === newest) || told.all.some((y) => y > newest)) return null;
  return { years: [next], reason: `months of ${newest} are told with their year` };
}

/** A full date dates the article where the lead tells it; elsewhere it may be history. */
function fullDate({ anchor, windows, told }: Evidence, year: number): Years {
  if (!anchor.lead || told.all.some((y) => y > year))
    return { years: [], reason: 'a full date outside the lead may be history' };
  const day = writtenIn(anchor, year);
  const fits = windows.length === 0 || (day !== null && bestDays([{ day }], windows).length > 0);
  return fits ? { years: [{ year, day }], reason: 'the lead tells the year' } : { years: [], reason: NO_FIT };
}

/** The years in which the article may have been written on the anchor's day. */
export function yearsOf(evidence: Evidence): Years {
  const { anchor, clues, windows } = evidence;
  if (anchor.year !== null) return fullDate(evidence, anchor.year);
  const all = possible(evidence);
  const bounded = windows.length > 0;
  if (all.length === 0) return bounded ? { years: [], reason: NO_FIT } : NONE;
  if (all.length === 1 && bounded)
    return { years: all, reason: 'the offices named overlap in that year only' };
  const weekly = byWeekday(all, clues);
  const possibly = nearPlanned(beforePlanned(afterTold(weekly, evidence), evidence), evidence);
  const jubilee = bounded ? byJubilee(possibly, evidence) : null;
  const open = jubilee?.years ?? possibly;
  if (jubilee && open.length === 1) return jubilee;
  if (open.length === 1 && bounded)
    return {
      years: open,
      reason:
        weekly.length < all.length
          ? 'weekday and day agree in that year only'
          : 'the years told leave only that one',
    };
  const found =
    byCount(open, evidence) ??
    byStated(open, evidence) ??
    bySession(open, evidence) ??
    (bounded ? (byNearSummit(open, evidence) ?? byLastYear(open, evidence)) : null);
  // Without offices the years are only those that something named: one left over proves nothing.
  return found ?? { years: bounded ? open : [], reason: NONE.reason };
}

/** The year or month that a region lies within; null where it is longer or open. */
export function within({ from, until }: Region): string | null {
  const month = from.slice(0, 7);
  if (until.slice(0, 7) === month && edtfSpan(month)) return month;
  return from.slice(0, 4) === until.slice(0, 4) ? yearOf(yearPart(from)) : null;
}
