import type { PublishedBasis } from '../model.ts';
import {
  type EdtfSpan,
  edtfInterval,
  FIRST_DAY,
  LAST_DAY,
  meet,
  numberedDay,
  numberedYear,
} from '../text/edtf.ts';
import { type Anchor, anchorOf, FOLLOWS } from './published/anchor.ts';
import { type ToldDate, type YearsTold, cluesOf, nearWord, plansOf, yearsTold } from './published/told.ts';
import { type Window, daysOf, sharedDays } from './published/windows.ts';
import type { WritingDay } from './published/candidates.ts';
import { bySessionNear, sharedBy } from './published/near.ts';
import { ONE_YEAR, within, yearsOf } from './published/year.ts';

export type { ToldDate } from './published/told.ts';
export type { KnownDays, Window } from './published/windows.ts';

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
  /** Those of captions that tell a year: perhaps of old pictures. */
  pictures: readonly ToldDate[];
  /** When each named person held the office named, and events were news: the article was written in all of them but an outlier. */
  windows: readonly Window[];
  /** For each conference named, the sessions that may be meant. */
  sessions: readonly (readonly Window[])[];
  /** When an article may look back on so many years of two countries' relations. */
  jubilees: readonly Window[];
  /** Summits of states that the article names, of whatever year. */
  summits: readonly Window[];
  /** When it was written, by the sessions that it tells with their time: *tuần tới tại G20 ở Nhật Bản*. */
  near: readonly Window[];
}

export interface Inferred {
  /** EDTF day; a month or year where no more is certain; null where not even that is. */
  value: string | null;
  basis: Extract<PublishedBasis, 'inferred' | 'unknown'>;
  /** How it is known, or what is missing; English, short. */
  reason: string;
  /** The days of the years that stay open, oldest first. */
  open: string[];
  /** From when until when it must have been written where nothing tells more; EDTF, null where nothing tells that. */
  within: string | null;
}

/** What is left of the days of one that is dated. */
const CLOSED = { open: [], within: null };

/** Dates an article that carries no date: the day from the dates it tells, the year from whom and what it names. */
export function inferPublished(input: PublishedInput): Inferred {
  const { dates, sessions } = input;
  const clues = cluesOf(dates);
  const word = nearWord(dates);
  const anchor = anchorOf(cluesOf(dates.filter((d) => !d.bound)), word) ?? asCoarse(anchorOf(clues, word));
  const told = yearsTold(dates, input.pictures);
  if (!anchor) return withoutDay(input, told);
  const left = yearsOf({ ...input, anchor, clues, told, plans: plansOf(dates) });
  const { years, reason } = bySessionNear(left, input.near);
  if (years.length === 1 && (!anchor.weak || isBorneOut(years[0]!, reason, sessions.flat()))) {
    // What the time of a session tells is the year.
    const exact = left.years.length > 1 && anchor.coarse ? asCoarse(anchor) : anchor;
    const value = writtenAs(exact, years[0]!, sessions.flat());
    if (value) {
      const within = value.length === YEAR ? inYear(value, exact, years[0]!, input, told) : null;
      return { value, basis: 'inferred', reason: `${anchor.reason}; ${reason}`, open: [], within };
    }
  }
  // A full date or a plan outside the lead says nothing: as if no day were told.
  const says = !anchor.weak && (years.length > 0 || anchor.year === null || anchor.lead);
  const undated = says ? null : withoutDay(input, told);
  if (undated?.value) return undated;
  const open = years.length > 1 ? `year open: ${few(years)}` : reason;
  const days = anchor.coarse ? [] : years.flatMap(({ day }) => (day === null ? [] : numberedDay(day)));
  const within = days.length > 0 ? null : withoutDay(input, told).within;
  return { value: null, basis: 'unknown', reason: `${anchor.reason}; ${open}`, open: days, within };
}

/** What is only planned is of that year where the offices leave no other, or where it is a session's or trip's own day. */
const isBorneOut = ({ day }: WritingDay, reason: string, sessions: readonly Window[]): boolean =>
  reason === ONE_YEAR ||
  sessions.some((s) => {
    const { from, until } = daysOf(s);
    return day !== null && from - 1 <= day && day <= until;
  });

/** A bound of something else tells the year and no more. */
function asCoarse(anchor: Anchor): Anchor;
function asCoarse(anchor: Anchor | null): Anchor | null;
function asCoarse(anchor: Anchor | null): Anchor | null {
  return anchor && { ...anchor, coarse: 'year', range: [null, null] };
}

/** The day of writing, or as much of it as is known; *hôm nay* of a session that took one day is that day. */
function writtenAs(anchor: Anchor, { day }: WritingDay, sessions: readonly Window[]): string | null {
  if (day === null) return null;
  if (anchor.coarse === null) return numberedDay(day);
  if (anchor.coarse === 'year') return `${numberedYear(day)}`;
  const told = day - anchor.shift;
  const isThen = (session: Window): boolean => {
    const { from, until } = daysOf(session);
    return from === told && until === told;
  };
  if (anchor.coarse === 'today' && sessions.some(isThen)) return numberedDay(told);
  return within({ from: numberedDay(day), until: numberedDay(day + FOLLOWS) });
}

/** What an article without a day of its own tells of the day of writing: a year or month, or what bounds it. */
function withoutDay(input: PublishedInput, told: YearsTold): Inferred {
  const { windows, near, jubilees } = input;
  const { all, past, counted } = told;
  const regions = regionsOf(input, told);
  const isBounded = windows.length === 0 || regions.length > 0;
  // cách đây ba năm (tháng 5-2016): of 2019.
  const [year] = counted;
  const isCounted = year !== undefined && counted.every((c) => c === year) && isWithin(year, regions);
  const [newest, latest] = [Math.max(...all), Math.max(...past)];
  const found: [string | null, string, number][] = [
    [isCounted ? `${year}` : null, 'a time is told in figures and counted from today', newest],
    [isBounded ? sharedBy(jubilees, regions) : null, `${jubilees[0]?.reason}`, latest],
    [isBounded ? sharedBy(near, regions) : null, `${near[0]?.reason} is told with its time`, latest],
    [
      regions.length === 1 ? within(regions[0]!) : null,
      'the offices and events named overlap only then',
      newest,
    ],
  ];
  for (const [value, reason, after] of found)
    if (value !== null && Number(value.slice(0, 4)) >= after)
      return { value, basis: 'inferred', reason: `no day told; ${reason}`, ...CLOSED };
  return { value: null, basis: 'unknown', reason: 'no day told', open: [], within: wholeOf(regions, newest) };
}

/** Characters of `2018`. */
const YEAR = 4;

/** From when until when in a year it was written: after the latest day told, before the plan, while the offices were held. */
function inYear(
  year: string,
  { shift, range: [from, until] }: Anchor,
  { day }: WritingDay,
  input: PublishedInput,
  told: YearsTold,
): string | null {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const own = regionsOf(input, told).filter((region) => meet(region, { from: first, until: last }));
  const since = [first, own[0]?.from, from !== null && numberedDay(day! - shift + from)];
  const ends = [last, own.at(-1)?.until, until !== null && numberedDay(day! - shift + until)];
  const isTold = (end: string | false | undefined): end is string => typeof end === 'string';
  const [begin, end] = [since.filter(isTold).sort().at(-1)!, ends.filter(isTold).sort()[0]!];
  return begin > end || (begin === first && end === last) ? null : edtfInterval(begin, end);
}

/** From the first to the last day of the regions, not before the newest year told; null where nothing bounds it. */
function wholeOf(regions: readonly EdtfSpan[], newest: number): string | null {
  const since = Number.isFinite(newest) ? `${newest}-01-01` : '';
  const left = regions.filter(({ until }) => until >= since);
  if (left.length === 0) return null;
  const from = left[0]!.from > since ? left[0]!.from : since;
  const until = left.at(-1)!.until;
  return edtfInterval(
    from === numberedDay(FIRST_DAY) ? null : from,
    until === numberedDay(LAST_DAY) ? null : until,
  );
}

/** When all who are named held their offices, behind the months that are told as past. */
const regionsOf = ({ windows }: PublishedInput, { months }: YearsTold): EdtfSpan[] =>
  sharedDays(windows).flatMap((region) => after(region, Math.max(0, ...months)));

/** What of a region lies behind a day. */
function after({ from, until }: EdtfSpan, day: number): EdtfSpan[] {
  const first = day > 0 ? numberedDay(day) : from;
  return first > until ? [] : [{ from: first > from ? first : from, until }];
}

/** Whether some region of the offices has days of a year; where no office is named every year has. */
const isWithin = (year: number, regions: readonly EdtfSpan[]): boolean =>
  regions.length === 0 || regions.some(({ from, until }) => from <= `${year}-12-31` && `${year}` <= until);

const few = (days: readonly WritingDay[]): string =>
  days.length > 4 ? `${days[0]!.year} to ${days.at(-1)!.year}` : days.map(({ year }) => year).join(', ');
