import { edtfEnds, edtfSpan } from '../text/edtf.ts';
import { byText } from '../text/order.ts';
import type { Period } from './type.ts';

/** First and last day; one null where that end is open, both where the date is not known. */
interface Dated {
  from: string | null;
  until: string | null;
  /** EDTF, of what was several times: then from and until are only the ends. */
  dates?: readonly string[];
}

export interface Days {
  /** Whether no bound is given, so that the undated pass too. */
  open: boolean;
  /** Whether a dated thing shares a day with the period; null where it has no date. */
  holds(dated: Dated): boolean | null;
}

/** Reads a period. Throws a RangeError where a bound is no EDTF date, or where it ends before it begins. */
export function daysOf({ since, until }: Period): Days {
  const from = since === undefined ? null : boundOf('since', since).from;
  const last = until === undefined ? null : boundOf('until', until).until;
  if (from !== null && last !== null && from > last)
    throw new RangeError(
      `since: "${since}" is after until "${until}"; expected a period that ends after it begins`,
    );
  return {
    open: from === null && last === null,
    holds: (dated) => {
      if (dated.from === null && dated.until === null && dated.dates === undefined) return null;
      return timesOf(dated).some(
        (time) =>
          (from === null || (time.until ?? '~') >= from) && (last === null || (time.from ?? '') <= last),
      );
    },
  };
}

function timesOf(dated: Dated): readonly Dated[] {
  return dated.dates?.map(edtfEnds) ?? [dated];
}

function boundOf(name: string, value: string): { from: string; until: string } {
  const span = edtfSpan(value);
  if (span) return span;
  throw new RangeError(
    `${name}: "${value}" is no date; expected a day 2021-12-02, a month 2021-12, a year 2021, a week 2021-W48 or an interval of two of these`,
  );
}

/** By first day, then by last, what has no date after all. */
export function byDate(a: Dated, b: Dated): number {
  const last = '~';
  return byText(a.from ?? last, b.from ?? last) || byText(a.until ?? last, b.until ?? last);
}
