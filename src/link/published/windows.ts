import { edtfSpan } from '../../text/edtf.ts';

/** An interval in which the article must, or may, have been written: an office held, a session of a conference. */
export interface Window {
  /** EDTF; null where it has no such end. */
  from: string | null;
  until: string | null;
  reason: string;
}

/** First and last day, both within. */
export interface Region {
  from: string;
  until: string;
}

const FIRST = '0001-01-01';
const LAST = '9999-12-31';

/** Days of a window; an end that is not understood is open. */
export const regionOf = ({ from, until }: Window): Region => ({
  from: edtfSpan(from)?.from ?? FIRST,
  until: edtfSpan(until)?.until ?? LAST,
});

/**
 * The days that all windows share. Where they share none, the days of the most windows, if these are two thirds of them
 * at least: an office told as history is one window among many. Empty where the windows contradict each other.
 */
export function sharedDays(windows: readonly Window[]): Region[] {
  const regions = windows.map(regionOf).filter((r) => r.from <= r.until);
  const starts = [...new Set(regions.map((r) => r.from))].sort();
  let most = 0;
  let shared: Region[] = [];
  for (const from of starts) {
    const open = regions.filter((r) => r.from <= from && from <= r.until);
    if (open.length < most) continue;
    if (open.length > most) shared = [];
    most = open.length;
    shared.push({ from, until: open.reduce((least, r) => (r.until < least ? r.until : least), LAST) });
  }
  return most * 3 >= regions.length * 2 ? shared : [];
}
