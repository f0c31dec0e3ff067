import { edtfDayNumber, FIRST_DAY, LAST_DAY } from '../../text/edtf.ts';
import { type Clue, type MonthDay, type NearWord, gap } from './told.ts';

/** A told day, and how many days after it the article was written. */
export interface Anchor extends MonthDay {
  shift: number;
  lead: boolean;
  reason: string;
  /** The day of writing is anywhere around, or within days of it: the year or the month is all that it tells; else null. `today`: some day after it is called *hôm nay*. */
  coarse: 'year' | 'month' | 'today' | null;
  /** Days from the told day from which and until which it was written where it is coarse; null where that is open. */
  range: readonly [from: number | null, until: number | null];
  /** Only planned, outside the lead: something else must tell the same year. */
  weak: boolean;
}

/** Days between the latest day told and the plan of the lead from which on the day of writing is open. */
const BETWEEN = 14;
/** Days within which an article follows the last of the days that it tells. */
export const FOLLOWS = 7;

/** No older day draws the anchor further than a day of half a year ago. */
const FAR = 180;

/** What is planned for these months may be told in the year before. */
const EARLY = 3;

const figures = ({ day, month }: MonthDay): string => `${day}/${month}`;

const onDay = (
  { month, day, year, weekday, lead }: Clue,
  reason: string,
  shift = 0,
  coarse: Anchor['coarse'] = null,
  range: Anchor['range'] = [null, null],
  weak = false,
): Anchor => ({ month, day, year, weekday, shift, lead, reason, coarse, range, weak });

/** On the told day or later, and on it or earlier. */
const SINCE: Anchor['range'] = [0, null];
const UNTIL: Anchor['range'] = [null, 0];

/** Number of the day of writing where the told day is of `year`; null where that year has none such. */
export function writtenIn({ month, day, shift }: Anchor, year: number): number | null {
  const told = edtfDayNumber(year, month, day);
  const written = told === null ? FIRST_DAY - 1 : told + shift;
  return written < FIRST_DAY || written > LAST_DAY ? null : written;
}

const NEAR_WORDS = new Map([
  [-2, 'two days ago'],
  [-1, 'yesterday'],
  [0, 'today'],
  [1, 'tomorrow'],
]);

/** *hôm qua 11/4*: written on 12/4. */
function fromWord(clues: readonly Clue[]): Anchor | null {
  const said = clues.filter((c) => c.offset !== null);
  const best = said.find((c) => c.offset === 0) ?? said[0];
  if (!best) return null;
  const word = NEAR_WORDS.get(best.offset!) ?? `${best.offset} days from today`;
  return onDay(best, `the text calls ${figures(best)} ${word}`, -best.offset!);
}

const weight = (c: Clue): number =>
  (c.tense === 'past' ? 2 : 1) * (c.lead ? 3 : 1) * (c.year === null ? 2 : 1);

/** The day of the past that the other days lead up to: the sum of the days since each of them is least. */
function latest(clues: readonly Clue[]): Clue | null {
  const past = clues.filter((c) => c.tense !== 'future');
  const yearless = past.filter((c) => c.year === null);
  let best: Clue | null = null;
  let least = Infinity;
  for (const candidate of yearless.length > 0 ? yearless : past) {
    const cost = past.reduce((sum, c) => sum + Math.min(gap(c, candidate), FAR) * weight(c), 0);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best && (datedAfter(best, past) ?? withWeekday(best, past));
}

/** Of two tellings of one day the one that names its weekday. */
const withWeekday = (best: Clue, past: readonly Clue[]): Clue =>
  past.find(
    (c) => c.weekday !== null && c.day === best.day && c.month === best.month && c.year === best.year,
  ) ?? best;

/** *đón ông Putin ngày 15/8/2025 … đã điện đàm hôm 8/8*: what the lead dates in full may be the later of the two. */
const datedAfter = (best: Clue, past: readonly Clue[]): Clue | undefined =>
  past.find((c) => c.year !== null && c.tense !== 'future' && c.lead && gap(best, c) <= BETWEEN);

/**
 * The day of writing as month and day: what *hôm nay* or *hôm qua* is dated with, else the latest day told as past.
 * The press writes on the day or on the next. What only a plan or a day outside the lead tells is the year.
 * @param near what the lead tells its news of without figures: *hôm qua*, *hôm nay*
 */
export function anchorOf(clues: readonly Clue[], near: NearWord | null = null): Anchor | null {
  const said = fromWord(clues);
  if (said) return said;
  const past = latest(clues);
  const planned = clues.filter((c) => c.tense === 'future' && c.lead);
  const [next] = planned;
  // ngày 17/9 ông không dự … cuộc gặp ngày 30/6/2019: the plan of the lead, not what a full date tells far behind it.
  if (!past || (next && past.year !== null && !past.lead)) {
    if (next) return onDay(next, `the lead plans ${figures(next)}`, 0, 'year', UNTIL);
    const later = clues.find((c) => c.tense === 'future' && c.year === null && c.month > EARLY);
    return later ? onDay(later, `${figures(later)} is planned`, 0, 'year', UNTIL, true) : null;
  }
  const eve = planned.find((c) => gap(past, c) === 1);
  if (eve) return onDay(eve, `the lead plans ${figures(eve)}, the day after the latest day told`);
  // Thủ tướng sẽ thăm Nhật Bản đầu tháng 6 … giữa tháng 1 vừa qua: written anywhere between the two.
  if (next && !past.lead && gap(past, next) > BETWEEN && gap(past, next) <= FAR)
    return onDay(
      past,
      `between ${figures(past)} and ${figures(next)}`,
      Math.floor(gap(past, next) / 2),
      'year',
      [0, gap(past, next)],
    );
  const reason = `latest day told ${figures(past)}`;
  // Tin thế giới ngày 25/9: … hôm qua: the headline tells the day.
  if (past.headline) return onDay(past, reason);
  // hôm thứ Sáu (14/5), hôm qua: a paper of the same day says hôm nay.
  if (past.weekday !== null && past.tense !== 'future') return onDay(past, `the day after the ${reason}`, 1);
  if (near === 'yesterday' && past.tense !== 'future')
    return onDay(past, `the day after the ${reason}`, 1, past.lead ? null : 'month', [1, FOLLOWS]);
  // A picture is of the day.
  if (near === 'today' && !past.caption)
    return onDay(past, `days after the ${reason}`, 1, 'today', [0, FOLLOWS]);
  return past.lead || isRepeated(past, clues)
    ? onDay(past, reason)
    : onDay(past, `${reason}, not in the lead`, 0, 'year', SINCE);
}

/** A caption and the text tell it. */
function isRepeated(day: Clue, clues: readonly Clue[]): boolean {
  const same = clues.filter((c) => c.day === day.day && c.month === day.month);
  return same.some((c) => c.caption) && same.some((c) => !c.caption);
}
