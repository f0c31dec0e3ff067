import { edtfSpan, overlaps } from '../../text/edtf.ts';
import { dayOf, monthOf, shifted, weekdayOf, yearOf, yearPart } from '../when/calendar.ts';
import { type Anchor, writtenIn } from './anchor.ts';
import { type Clue, around, gap } from './told.ts';
import { type Region, type Window, regionOf } from './windows.ts';

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
  months: readonly number[];
  /** Years in figures, told as past. */
  told: readonly number[];
  /** Years in figures told in any way but as a plan, and those told as plans. */
  behind: readonly number[];
  ahead: readonly { year: number; month: number | null }[];
  regions: readonly Region[];
  sessions: readonly (readonly Window[])[];
}

const NO_FIT = 'no year fits the offices named';
const NONE: Years = { years: [], reason: 'nothing tells the year' };

/** The years in which the anchor falls into the shared days; without offices those of sessions and stated dates. */
function possible({ anchor, clues, regions, sessions }: Evidence): number[] {
  const years = new Set<number>();
  for (const region of regions) {
    const first = yearPart(region.from);
    // *hôm qua 31/12*: the told day may be of the year before.
    for (let y = first - 1; y <= Math.min(yearPart(region.until), first + LONGEST); y++) {
      const day = writtenIn(anchor, y);
      if (day && region.from <= day && day <= region.until) years.add(y);
    }
  }
  if (regions.length > 0) return [...years].sort((a, b) => a - b);
  for (const session of sessions.flat()) years.add(yearPart(regionOf(session).from));
  for (const { year } of clues) if (year !== null) for (const y of [year, year + 1]) years.add(y);
  return [...years].filter((y) => writtenIn(anchor, y) !== null).sort((a, b) => a - b);
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
    return stated.every((day) => day <= next) && told.every((year) => year <= yearPart(written));
  });
  return later.length > 0 ? later : years;
}

/** What the article tells, as it lies where it was written in some year. */
interface View {
  days: string[];
  /** EDTF months. */
  months: string[];
}

function viewFrom(year: number, { anchor, clues, months }: Evidence): View {
  const written = writtenIn(anchor, year)!;
  return {
    days: clues.flatMap((c) => around(c, written) ?? []),
    months: months.map((m) => monthOf(m > anchor.month ? year - 1 : year, m) ?? ''),
  };
}

/** A session with the days on either side. */
interface Sitting extends Region {
  eve: string | null;
  after: string | null;
  reason: string;
}

function sittingOf(session: Window): Sitting {
  const { from, until } = regionOf(session);
  return { from, until, eve: shifted(from, -1), after: shifted(until, 1), reason: session.reason };
}

/** 2 for a told day within the session, 1 for one a day off or a told month of it, 0 else. */
function sessionScore({ from, until, eve, after }: Sitting, { days, months }: View): number {
  if (days.some((day) => from <= day && day <= until)) return 2;
  if (days.some((day) => day === eve || day === after)) return 1;
  return months.some((month) => overlaps(month, `${from}/${until}`)) ? 1 : 0;
}

/** The years that the sessions of the conferences named speak for most. */
function bySession(years: number[], evidence: Evidence): Years | null {
  const { regions } = evidence;
  if (evidence.sessions.length === 0) return null;
  const sessions = evidence.sessions.map((of) => of.map(sittingOf));
  const views = years.map((year) => viewFrom(year, evidence));
  const scores = views.map((view) =>
    sessions.reduce((sum, of) => sum + Math.max(0, ...of.map((s) => sessionScore(s, view))), 0),
  );
  const most = Math.max(0, ...scores);
  const best = years.filter((_, i) => scores[i] === most);
  // Where no office bounds the years, a month or a neighbouring day is too little.
  if (most < (regions.length > 0 ? 1 : 2) || (best.length === years.length && best.length > 1)) return null;
  const seen = views.filter((_, i) => scores[i] === most);
  const told = sessions.flat().find((s) => seen.some((view) => sessionScore(s, view) > 0));
  return { years: best, reason: `a session then: ${told?.reason ?? 'conference'}` };
}

/** *ngày 31-5-2017 … ngày 2-6*: the newest year told goes on. */
function byStated(years: number[], { anchor, clues, told }: Evidence): Years | null {
  const newest = Math.max(...told);
  const near = clues.find(
    (c) => c.year === newest && gap({ ...c, year: null }, { ...anchor, year: null }) <= SOON,
  );
  const kept = near && years.filter((y) => y === newest + (anchor.month < near.month ? 1 : 0));
  return kept?.length ? { years: kept, reason: `a date of ${newest} is told` } : null;
}

/**
 * News looks back on this year and the last: of the years that stay open the first from the newest year told on.
 * What is planned for a year is written before its end.
 */
function byRecency(years: number[], { anchor, behind, ahead }: Evidence): Years | null {
  const last = Math.min(...ahead.map((a) => a.year));
  // Dự kiến mùa Thu năm 2017, written in June 2017; trước giữa năm 2014, written in September 2013.
  const sameYear = ahead.some((a) => a.year === last && a.month !== null && a.month > anchor.month);
  const planned = years.filter((y) => y === (sameYear ? last : last - 1));
  if (planned.length > 0) return { years: planned, reason: `${last} is told as planned` };
  const newest = Math.max(...behind);
  if (behind.length === 0 || newest < years[0]! - 1) return null;
  const first = years.find((y) => y >= newest);
  return first === undefined ? null : { years: [first], reason: `the newest year told is ${newest}` };
}

/** A full date dates the article where the lead tells it; elsewhere it may be history. */
function fullDate(anchor: Anchor, year: number, regions: readonly Region[]): Years {
  const written = writtenIn(anchor, year);
  const fits =
    regions.length === 0 || regions.some((r) => written && r.from <= written && written <= r.until);
  if (!anchor.lead) return { years: [], reason: 'a full date outside the lead may be history' };
  return fits ? { years: [year], reason: 'the lead tells the year' } : { years: [], reason: NO_FIT };
}

/** The years in which the article may have been written on the anchor's day. */
export function yearsOf(evidence: Evidence): Years {
  const { anchor, clues, regions } = evidence;
  if (anchor.year !== null) return fullDate(anchor, anchor.year, regions);
  const all = possible(evidence);
  const bounded = regions.length > 0;
  if (all.length === 0) return bounded ? { years: [], reason: NO_FIT } : NONE;
  if (all.length === 1 && bounded)
    return { years: all, reason: 'the offices named overlap in that year only' };
  const weekly = byWeekday(all, anchor, clues);
  const open = afterTold(weekly, evidence);
  if (open.length === 1 && bounded)
    return {
      years: open,
      reason:
        weekly.length < all.length
          ? 'weekday and day agree in that year only'
          : 'the years told leave only that one',
    };
  const found =
    byStated(open, evidence) ?? bySession(open, evidence) ?? (bounded ? byRecency(open, evidence) : null);
  // Without offices the years are only those that something named: one left over proves nothing.
  return found ?? { years: bounded ? open : [], reason: NONE.reason };
}

/** The year or month that a region lies within; null where it is longer or open. */
export function within({ from, until }: Region): string | null {
  const month = from.slice(0, 7);
  if (until.slice(0, 7) === month && edtfSpan(month)) return month;
  return from.slice(0, 4) === until.slice(0, 4) ? yearOf(yearPart(from)) : null;
}
