import { edtfEnds, edtfInterval, edtfSpan } from '../text/edtf.ts';
import { MONTHS } from '../text/months.ts';
import { byText, sortedSet } from '../text/order.ts';

/** One EDTF date for several: their own where they agree, else from the first day to the last. */
export function uniteDates(dates: readonly string[]): string | null {
  const distinct = sortedSet(dates);
  if (distinct.length < 2) return distinct[0] ?? null;
  const ends = distinct.filter((date) => edtfSpan(date) !== null).map(edtfEnds);
  return edtfInterval(
    furthest(
      ends.map(({ from }) => from),
      byText,
    ),
    furthest(
      ends.map(({ until }) => until),
      (a, b) => byText(b, a),
    ),
  );
}

/** The first day in this order; null where one is open. */
function furthest(days: readonly (string | null)[], order: (a: string, b: string) => number): string | null {
  const known = days.filter((day) => day !== null);
  return known.length < days.length ? null : (known.sort(order)[0] ?? null);
}

type Parts = readonly [year: number, month: number, day: number];

/** An EDTF date as a Vietnamese newspaper prints it: `2/12/2021`, `17–23/5/2021`, `tháng 5/2021`, `năm 2021`. */
export function dateInVietnamese(date: string): string {
  return write(
    date,
    (year, month) => (month ? `tháng ${month}/${year}` : `năm ${year}`),
    ([y, m, d]) => `${d}/${m}/${y}`,
    ([, m, d], sameMonth) => (sameMonth ? `${d}` : `${d}/${m}`),
  );
}

/** An EDTF date in English: `2 Dec 2021`, `17–23 May 2021`, `May 2021`, `2021`. */
export function dateInEnglish(date: string): string {
  const name = (month: number): string => MONTHS[month - 1] ?? '';
  return write(
    date,
    (year, month) => (month ? `${name(month)} ${year}` : `${year}`),
    ([y, m, d]) => `${d} ${name(m)} ${y}`,
    ([, m, d], sameMonth) => (sameMonth ? `${d}` : `${d} ${name(m)}`),
  );
}

function write(
  date: string,
  whole: (year: number, month: number | null) => string,
  day: (parts: Parts) => string,
  start: (parts: Parts, sameMonth: boolean) => string,
): string {
  const span = edtfSpan(date);
  if (!span || date.includes('..')) return date;
  if (/^\d{4}(-\d{2})?$/.test(date)) {
    const [year, month] = date.split('-').map(Number);
    return whole(year ?? 0, month ?? null);
  }
  const [from, until] = [partsOf(span.from), partsOf(span.until)];
  if (span.from === span.until) return day(from);
  if (from[0] !== until[0]) return `${day(from)}–${day(until)}`;
  return `${start(from, from[1] === until[1])}–${day(until)}`;
}

function partsOf(day: string): Parts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
