import { edtfSpan } from '../text/edtf.ts';
import { DataError, type Row, optional } from './csv.ts';

/** First day of `from` and last day of `until`, `YYYY-MM-DD`; null where the field is empty. */
export interface Period {
  from: string | null;
  until: string | null;
}

/** A period that has begun on a day that is told. */
export interface Begun extends Period {
  from: string;
}

const DATE = /^\d{4}(-\d\d){0,2}$/;

/**
 * The columns `from` and `until` of a row: days, months or years.
 * Throws a DataError where one is no date of the calendar, or the second is before the first.
 */
export function periodOf(row: Row): Period {
  const [first, last] = [spanOf(row, 'from'), spanOf(row, 'until')];
  if (first && last && first.from > last.until)
    throw new DataError(row, `until is ${optional(row, 'until')}, before from, ${optional(row, 'from')}`);
  return { from: first?.from ?? null, until: last?.until ?? null };
}

/** The same where `from` must not be empty. */
export function begunOf(row: Row): Begun {
  const { from, until } = periodOf(row);
  if (from === null) throw new DataError(row, 'from is empty');
  return { from, until };
}

function spanOf(row: Row, column: 'from' | 'until') {
  const value = optional(row, column);
  if (value === null) return null;
  const span = DATE.test(value) ? edtfSpan(value) : null;
  if (!span) throw new DataError(row, `${column} is ${value}; expected a date: YYYY, YYYY-MM or YYYY-MM-DD`);
  return span;
}
