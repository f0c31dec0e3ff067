import type { CalendarDay, DateExpression, DateMention, Toward } from '../model.ts';
import { addDays, edtfDay, type EdtfSpan, edtfSpan } from '../text/edtf.ts';
import type { KnownDays } from './published.ts';
import { monthOf, yearPart } from './when/calendar.ts';

/** Days around a known meeting or event within which a paper tells its day without the year. */
export const YEARLESS = 350;
/** Days before the last one told by which the article may seem to be written. */
const SLACK = 10;
/** *hồi tháng 12*, told in the spring: days for which a month of autumn goes without its year. */
const AUTUMN_FOR = 150;
const AUTUMN = 9;

/** How a time without its year leaves the day of writing, by the meeting or event whose it may be; the window's reason is that time. */
export interface Time {
  isDay: boolean;
  written: (known: EdtfSpan) => KnownDays | null;
}

/** What each date says of the day of writing where it is that of something known; null where it tells its year, or no day or month. */
export function timesOf(dates: readonly DateMention[], tenses: readonly Toward[]): (Time | null)[] {
  const past = pastDays(dates, tenses);
  return dates.map(({ expression: e }, i) => timeOf(e, past.has(keyOf(e)) ? 'past' : tenses[i]!));
}

/** Days told as past somewhere: *trước cuộc gặp ngày 16/7* looks ahead to it no more. */
const pastDays = (dates: readonly DateMention[], tenses: readonly Toward[]): ReadonlySet<string> =>
  new Set(
    dates.flatMap(({ expression: e }, i) =>
      (ownToward(e) ?? tenses[i]) === 'past' && e.type === 'day' ? [keyOf(e)] : [],
    ),
  );

/** *hôm 27/4* has been, whatever is told behind it. */
const ownToward = (e: DateExpression): Toward => ('toward' in e ? e.toward : null);

const keyOf = (e: DateExpression): string => (e.type === 'day' ? `${e.day}/${e.month}` : '');

function timeOf(e: DateExpression, tense: Toward): Time | null {
  const toward = ownToward(e) ?? tense;
  if (e.type === 'day' && e.year === null)
    return { isDay: true, written: (known) => onDay(known, e, e, toward) };
  if (e.type === 'days' && e.until.year === null)
    return { isDay: true, written: (known) => onDay(known, e.from, e.until, toward) };
  if (e.type === 'month' && (e.year === null || e.year === 'this' || e.year === 'last'))
    return { isDay: false, written: (known) => inMonth(known, e.month, e.year === 'last' ? 1 : 0, toward) };
  return null;
}

/** The told days are the meeting's or event's own, or those of a tour with it. */
function onDay(known: EdtfSpan, from: CalendarDay, until: CalendarDay, toward: Toward): KnownDays | null {
  const { from: first, until: last } = known;
  const year = yearPart(first);
  const begins = dayOf(year, { ...from, month: from.month ?? until.month });
  // từ ngày 28/12 đến 3/1
  const isOverTurn = from.month !== null && until.month !== null && until.month < from.month;
  const ends = dayOf(isOverTurn ? year + 1 : year, until);
  if (begins === null || ends === null) return null;
  const isWithin = first <= begins && ends <= last;
  if (!isWithin && !(begins <= first && last <= ends)) return null;
  return {
    from: toward === 'past' ? begins : addDays(first, -YEARLESS),
    until: toward === 'future' ? ends : addDays(last, YEARLESS),
    reason: `on ${until.day}/${until.month}`,
    slack: SLACK,
  };
}

/** Null where a year has no such day: 29/2. */
const dayOf = (year: number, { month, day }: CalendarDay): string | null =>
  month === null ? null : edtfDay(year, month, day);

/** The meeting or event falls into that month: a paper gives a month of its own year alone, and in spring one of last autumn. */
function inMonth(known: EdtfSpan, month: number, later: number, toward: Toward): KnownDays | null {
  const { from: first, until: last } = known;
  const year = yearPart(last);
  const told = edtfSpan(monthOf(year, month))!;
  if (last < told.from || told.until < first) return null;
  const reason = `in month ${month}`;
  if (later > 0) return { from: `${year + later}-01-01`, until: `${year + later}-12-31`, reason };
  if (toward === 'future') return { from: `${year}-01-01`, until: last, reason };
  const until = month >= AUTUMN ? addDays(told.until, AUTUMN_FOR) : `${year}-12-31`;
  return { from: toward === 'past' ? last : `${year}-01-01`, until, reason };
}
