import type { DateExpression } from '../model.ts';
import { addDays, edtfSpan } from '../text/edtf.ts';
import type { KnownDays } from './published.ts';
import { addMonths, monthOf, monthPart, yearPart } from './when/calendar.ts';

/** Days before and after a session within which the press says *hôm nay* of news about it. */
const [BEFORE, AFTER] = [30, 14];
/** Days after it, where only the sentence beside tells of it: it may be what has been. */
const LONG_AFTER = 75;
const WEEK = 7;

/** The days of writing that a word leaves for what it is the time of, which its own sentence tells or one beside. */
type Written = (known: KnownDays, own: boolean) => KnownDays | null;

/** How a time counted from today leaves the days of writing: *tháng tới*, those of the month before. Null for any other date. */
export function writtenFor(e: DateExpression): Written | null {
  if (e.type !== 'relative' || e.offset === null || e.day !== null || Math.abs(e.offset) > 2) return null;
  const { unit, offset } = e;
  if (unit === 'day') return (known, own) => shifted(known, -BEFORE, own ? AFTER : LONG_AFTER);
  if (unit === 'week' || unit === 'weekend')
    return (known) => shifted(known, -offset * WEEK - WEEK, -offset * WEEK + WEEK);
  if (unit === 'month') return (known) => inMonth(known, -offset);
  return unit === 'year' && Math.abs(offset) === 1 ? (known) => inYear(known, -offset) : null;
}

const shifted = ({ from, until, reason }: KnownDays, before: number, after: number): KnownDays => ({
  from: addDays(from, before),
  until: addDays(until, after),
  reason,
});

function inMonth({ from, reason }: KnownDays, shift: number): KnownDays | null {
  const { year, month } = addMonths(yearPart(from), monthPart(from), shift);
  const span = edtfSpan(monthOf(year, month));
  return span && { ...span, reason };
}

/** *hội nghị thượng đỉnh ở Singapore năm ngoái*: of the year after it. */
function inYear({ from, reason }: KnownDays, shift: number): KnownDays {
  const year = yearPart(from) + shift;
  return { from: `${year}-01-01`, until: `${year}-12-31`, reason };
}
