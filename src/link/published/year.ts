import { type EdtfSpan, edtfSpan, numberedDay } from '../../text/edtf.ts';
import { yearOf, yearPart } from '../when/calendar.ts';
import { writtenIn } from './anchor.ts';
import {
  type Candidate,
  type Evidence,
  type WritingDay,
  asTold,
  byWeekday,
  inOffice,
  possible,
} from './candidates.ts';
import { gap } from './told.ts';
import { fixedOf, sessionScore, sittingOf, viewFrom } from './view.ts';
import { type Window, bestDays } from './windows.ts';

/** Years that may be the year of writing, oldest first, and why no other is. */
export interface Years {
  years: readonly WritingDay[];
  reason: string;
}

/** A stated day lends its year to an anchor that follows it within so many days. */
const SOON = 45;

/** Why no other year is left: the surest of all. */
export const ONE_YEAR = 'the offices and events named overlap in that year only';
const NO_FIT = 'no year fits the offices named';
const NONE: Years = { years: [], reason: 'nothing tells the year' };

/** The years that the sessions of the conferences named speak for most. */
function bySession(years: Candidate[], bounded: boolean, evidence: Evidence): Years | null {
  const isElsewhere = (of: readonly Window[]) => of[0]?.elsewhere ?? false;
  const here = evidence.sessions.filter((of) => !isElsewhere(of));
  return (
    spokenFor(years, bounded, evidence, here) ??
    spokenFor(years, bounded, evidence, evidence.sessions.filter(isElsewhere))
  );
}

function spokenFor(
  years: Candidate[],
  bounded: boolean,
  evidence: Evidence,
  told: Evidence['sessions'],
): Years | null {
  if (told.length === 0) return null;
  const sessions = told.map((of) => of.map(sittingOf));
  const fixed = fixedOf(evidence.dates);
  const [dates, tenses] = [fixed.map(({ date }) => date), fixed.map(({ tense }) => tense)];
  const views = years.map(({ day }) => viewFrom(numberedDay(day), dates, tenses));
  const scores = views.map((view) =>
    sessions.reduce((sum, of) => sum + Math.max(0, ...of.map((s) => sessionScore(s, view))), 0),
  );
  const most = Math.max(0, ...scores);
  const best = years.filter((_, i) => scores[i] === most);
  // Where no office bounds the years, a month or a neighbouring day is too little.
  if (most < (bounded ? 1 : 2) || (best.length === years.length && best.length > 1)) return null;
  const seen = views.filter((_, i) => scores[i] === most);
  const own = sessions.flat().find((s) => seen.some((view) => sessionScore(s, view) > 0));
  return { years: best, reason: `a session then: ${own?.reason ?? 'conference'}` };
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
const FAR = 90;

/** *thượng đỉnh Mỹ – Triều* in February: of the years with such a summit the one in which it is about to be. */
function byNearSummit(years: Candidate[], { summits }: Evidence): Years | null {
  const all = summits.map(sittingOf);
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
  const held = inOffice(evidence);
  const bounded = held.length > 0;
  // Offices of different times contradict each other: one of them is history, or a namesake's.
  const all = bounded ? held : possible(evidence);
  const none: Years = windows.length > 0 ? { years: [], reason: NO_FIT } : NONE;
  if (all.length === 0) return none;
  if (all.length === 1 && bounded)
    return { years: all, reason: windows.length > 0 ? ONE_YEAR : evidence.jubilees[0]!.reason };
  const weekly = byWeekday(all, clues);
  const possibly = asTold(weekly, evidence);
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
    (bounded || windows.length === 0 ? byStated(open, evidence) : null) ??
    bySession(open, bounded, evidence) ??
    (bounded ? (byNearSummit(open, evidence) ?? byLastYear(open, evidence)) : null);
  // Without offices the years are only those that something named: one left over proves nothing.
  return found ?? (bounded ? { years: open, reason: NONE.reason } : none);
}

/** The year or month that a region lies within; null where it is longer or open. */
export function within({ from, until }: EdtfSpan): string | null {
  const month = from.slice(0, 7);
  if (until.slice(0, 7) === month && edtfSpan(month)) return month;
  return from.slice(0, 4) === until.slice(0, 4) ? yearOf(yearPart(from)) : null;
}
