import { edtfSpan, overlaps, spanDays } from '../../text/edtf.ts';
import { resolveDates } from '../when.ts';
import { dayOf, shifted, weekdayOf, yearOf, yearPart } from '../when/calendar.ts';
import { type Anchor, writtenIn } from './anchor.ts';
import { type Clue, type ToldDate, type YearsTold, around, gap } from './told.ts';
import { type Region, type Window, bestDays, regionOf } from './windows.ts';

/** Years that may be the year of writing, and why no other is. */
export interface Years {
  years: number[];
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
}

const NO_FIT = 'no year fits the offices named';
const NONE: Years = { years: [], reason: 'nothing tells the year' };

/** The years in which the anchor falls into the windows; without offices those of sessions and stated dates. */
function possible({ anchor, clues, windows, sessions }: Evidence): number[] {
  if (windows.length > 0) return bestDays(daysWithin(anchor, windows), windows).map(({ year }) => year);
  const years = new Set<number>();
  for (const session of sessions.flat().filter((s) => !s.exact)) years.add(yearPart(regionOf(session).from));
  for (const { year } of clues) if (year !== null) for (const y of [year, year + 1]) years.add(y);
  return [...years].filter((y) => writtenIn(anchor, y) !== null).sort((a, b) => a - b);
}

/** The day of writing in every year that some window has days of. */
function daysWithin(anchor: Anchor, windows: readonly Window[]): { year: number; written: string }[] {
  const years = new Set<number>();
  for (const { from, until } of windows.map(regionOf)) {
    const first = yearPart(from);
    // *hôm qua 31/12*: the told day may be of the year before.
    for (let y = first - 1; y <= Math.min(yearPart(until), first + LONGEST); y++) years.add(y);
  }
  return [...years]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const written = writtenIn(anchor, year);
      return written ? [{ year, written }] : [];
    });
}

/** Years in which every weekday told stands beside its day; all of them where none does. */
function byWeekday(years: number[], anchor: Anchor, clues: readonly Clue[]): number[] {
  const told = clues.filter((c) => c.weekday !== null && c.year === null);
  const fitting = years.filter((year) => {
    const written = writtenIn(anchor, year)!;
    return told.every((c) => weekdayOf(around(c, written) ?? written) === c.weekday);
  });
  return told.length > 0 && fitting.length > 0 ? fitting : years;
}

/** Nobody writes before what has happened; all years where every one would be too early. */
function afterTold(years: number[], { anchor, clues, told }: Evidence): number[] {
  const stated = clues.flatMap((c) =>
    c.year !== null && c.tense === 'past' ? (dayOf(c.year, c.month, c.day) ?? []) : [],
  );
  const later = years.filter((y) => {
    const written = writtenIn(anchor, y)!;
    const next = shifted(written, 1) ?? written;
    return stated.every((day) => day <= next) && told.past.every((year) => year <= yearPart(written));
  });
  return later.length > 0 ? later : years;
}

/** *Dự kiến mùa Thu năm 2017* is written before that autumn is over; all years where every one would be too late. */
function beforePlanned(years: number[], { anchor, plans }: Evidence): number[] {
  const earlier = years.filter((y) => plans.every((end) => writtenIn(anchor, y)! <= end));
  return earlier.length > 0 ? earlier : years;
}

/** What the article tells, EDTF, as it lies where it was written on some day. */
function viewFrom(written: string, dates: readonly ToldDate[]): string[] {
  // *mười ngày trước* falls on a session by chance too often.
  const fixed = dates.filter(
    ({ date: { expression: e } }) => e.type !== 'relative' || e.unit !== 'day' || e.day,
  );
  const tenses = new Map(fixed.map(({ date, tense }) => [date, tense]));
  const whens = resolveDates([...tenses.keys()], written, (date) => tenses.get(date) ?? null);
  return whens.flatMap(({ value }) => value ?? []);
}

/** A session with the days on either side. */
interface Sitting extends Region {
  eve: string | null;
  after: string | null;
  exact: boolean;
  reason: string;
}

function sittingOf(session: Window): Sitting {
  const { from, until } = regionOf(session);
  const [eve, after] = [shifted(from, -1), shifted(until, 1)];
  return { from, until, eve, after, exact: session.exact ?? false, reason: session.reason };
}

/** What is longer tells too little of a session. */
const MONTH = 31;
/** *từ ngày 4-8/6*: days of one trip or conference. */
const FEW_DAYS = 10;

/** 2 for told days within the session, 1 for a day off or for a told month of it, 0 else. */
function sessionScore({ from, until, eve, after, exact }: Sitting, view: readonly string[]): number {
  const days = view.filter((value) => value.length === DAY);
  if (days.some((day) => from <= day && day <= until)) return 2;
  if (exact) return 0;
  const longer = view.filter((v) => v.length !== DAY && overlaps(v, `${from}/${until}`));
  const lengths = longer.map((v) => spanDays(edtfSpan(v)));
  if (lengths.some((length) => length <= FEW_DAYS)) return 2;
  const near = days.some((day) => day === eve || day === after);
  return near || lengths.some((length) => length <= MONTH) ? 1 : 0;
}

const DAY = 'YYYY-MM-DD'.length;

/** The years that the sessions of the conferences named speak for most. */
function bySession(years: number[], evidence: Evidence): Years | null {
  const { windows } = evidence;
  if (evidence.sessions.length === 0) return null;
  const sessions = evidence.sessions.map((of) => of.map(sittingOf));
  const views = years.map((year) => viewFrom(writtenIn(evidence.anchor, year)!, evidence.dates));
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
function byStated(years: number[], { anchor, clues, told }: Evidence): Years | null {
  const newest = Math.max(...told.past);
  const near = clues.find(
    (c) => c.year === newest && gap({ ...c, year: null }, { ...anchor, year: null }) <= SOON,
  );
  const kept = near && years.filter((y) => y === newest + (anchor.month < near.month ? 1 : 0));
  return kept?.length ? { years: kept, reason: `a date of ${newest} is told` } : null;
}

/** *kỷ niệm 45 năm thiết lập quan hệ*: the years of the jubilees that the article tells. */
function byJubilee(years: number[], { anchor, jubilees }: Evidence): Years | null {
  const kept = years.filter((y) => bestDays([{ written: writtenIn(anchor, y)! }], jubilees).length > 0);
  return kept.length > 0 ? { years: kept, reason: jubilees[0]!.reason } : null;
}

/** *tháng 11/2016*: of the year of writing a paper gives the month alone, so this is the year before. */
function byLastYear(years: number[], { told }: Evidence): Years | null {
  const newest = Math.max(...told.dated);
  if (years.includes(newest) || !years.includes(newest + 1) || told.all.some((y) => y > newest)) return null;
  return { years: [newest + 1], reason: `months of ${newest} are told with their year` };
}

/** A full date dates the article where the lead tells it; elsewhere it may be history. */
function fullDate({ anchor, windows, told }: Evidence, year: number): Years {
  const written = writtenIn(anchor, year);
  if (!anchor.lead || told.all.some((y) => y > year))
    return { years: [], reason: 'a full date outside the lead may be history' };
  const fits = windows.length === 0 || (written !== null && bestDays([{ written }], windows).length > 0);
  return fits ? { years: [year], reason: 'the lead tells the year' } : { years: [], reason: NO_FIT };
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
  const weekly = byWeekday(all, anchor, clues);
  const open = beforePlanned(afterTold(weekly, evidence), evidence);
  if (open.length === 1 && bounded)
    return {
      years: open,
      reason:
        weekly.length < all.length
          ? 'weekday and day agree in that year only'
          : 'the years told leave only that one',
    };
  const found =
    byStated(open, evidence) ??
    bySession(open, evidence) ??
    (bounded ? (byJubilee(open, evidence) ?? byLastYear(open, evidence)) : null);
  // Without offices the years are only those that something named: one left over proves nothing.
  return found ?? { years: bounded ? open : [], reason: NONE.reason };
}

/** The year or month that a region lies within; null where it is longer or open. */
export function within({ from, until }: Region): string | null {
  const month = from.slice(0, 7);
  if (until.slice(0, 7) === month && edtfSpan(month)) return month;
  return from.slice(0, 4) === until.slice(0, 4) ? yearOf(yearPart(from)) : null;
}
