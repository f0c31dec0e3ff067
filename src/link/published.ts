import type { PublishedBasis } from '../model.ts';
import { numberedDay } from '../text/edtf.ts';
import { type Anchor, anchorOf } from './published/anchor.ts';
import { type ToldDate, cluesOf, nearWord, plansOf, yearsTold } from './published/told.ts';
import { type Region, type Window, daysOf, sharedDays } from './published/windows.ts';
import type { WritingDay } from './published/candidates.ts';
import { within, yearsOf } from './published/year.ts';

export type { ToldDate } from './published/told.ts';
export type { Window } from './published/windows.ts';

/** *Tin nóng thế giới ngày mới 25/9: …*: a digest. */
const DIGEST = /^(tin|quét tin|điểm tin|bản tin)\s/iu;

/** The day in the headline of a digest is today, as if the text said *hôm nay 25/9*. */
export function asToday(told: ToldDate, headline: string): ToldDate {
  const { expression: e } = told.date;
  if (!told.headline || e.type !== 'day' || !DIGEST.test(headline)) return told;
  const day = { day: e.day, month: e.month, year: e.year };
  const expression = { type: 'relative', unit: 'day', offset: 0, part: null, day } as const;
  return { ...told, date: { ...told.date, expression } };
}

export interface PublishedInput {
  /** The dates of the article in text order. */
  dates: readonly ToldDate[];
  /** When each named person held the office named: the article was written in all of them but an outlier. */
  windows: readonly Window[];
  /** For each conference named, the sessions that may be meant. */
  sessions: readonly (readonly Window[])[];
  /** When an article may look back on so many years of two countries' relations. */
  jubilees: readonly Window[];
  /** Summits of states that the article names, of whatever year. */
  summits: readonly Window[];
}

export interface Inferred {
  /** EDTF day; a month or year where no more is certain; null where not even that is. */
  value: string | null;
  basis: Extract<PublishedBasis, 'inferred' | 'unknown'>;
  /** How it is known, or what is missing; English, short. */
  reason: string;
  /** The days of the years that stay open, oldest first. */
  open: string[];
}

/** Dates an article that carries no date: the day from the dates it tells, the year from whom and what it names. */
export function inferPublished({ dates, windows, sessions, jubilees, summits }: PublishedInput): Inferred {
  const clues = cluesOf(dates);
  const near = nearWord(dates);
  const anchor = anchorOf(cluesOf(dates.filter((d) => !d.bound)), near) ?? asCoarse(anchorOf(clues, near));
  const told = yearsTold(dates);
  if (!anchor) return withoutDay(sharedDays(windows), Math.max(...told.all));
  const evidence = {
    anchor,
    clues,
    dates,
    told,
    plans: plansOf(dates),
    windows,
    sessions,
    jubilees,
    summits,
  };
  const { years, reason } = yearsOf(evidence);
  if (years.length === 1) {
    const value = writtenAs(anchor, years[0]!, sessions.flat());
    if (value) return { value, basis: 'inferred', reason: `${anchor.reason}; ${reason}`, open: [] };
  }
  const open = years.length > 1 ? `year open: ${few(years)}` : reason;
  const days = anchor.coarse ? [] : years.flatMap(({ day }) => (day === null ? [] : numberedDay(day)));
  return { value: null, basis: 'unknown', reason: `${anchor.reason}; ${open}`, open: days };
}

/** A bound of something else tells the year and no more. */
const asCoarse = (anchor: Anchor | null): Anchor | null => anchor && { ...anchor, coarse: 'year' };

/** Days within which an article follows the last of the days that it tells. */
const FOLLOWS = 7;

/** The day of writing, or as much of it as is known; *hôm nay* of a session that took one day is that day. */
function writtenAs(anchor: Anchor, { year, day }: WritingDay, sessions: readonly Window[]): string | null {
  if (day === null) return null;
  if (anchor.coarse === undefined) return numberedDay(day);
  if (anchor.coarse === 'year') return `${year}`;
  const told = day - anchor.shift;
  const isThen = (session: Window): boolean => {
    const { from, until } = daysOf(session);
    return from === told && until === told;
  };
  if (sessions.some(isThen)) return numberedDay(told);
  return within({ from: numberedDay(day), until: numberedDay(day + FOLLOWS) });
}

/** @param newest the newest year told as past; -Infinity where none is */
function withoutDay(regions: readonly Region[], newest: number): Inferred {
  const value = regions.length === 1 ? within(regions[0]!) : null;
  return value !== null && Number(value.slice(0, 4)) >= newest
    ? { value, basis: 'inferred', reason: 'no day told; the offices named overlap only then', open: [] }
    : { value: null, basis: 'unknown', reason: 'no day told', open: [] };
}

const few = (days: readonly WritingDay[]): string =>
  days.length > 4 ? `${days[0]!.year} to ${days.at(-1)!.year}` : days.map(({ year }) => year).join(', ');
