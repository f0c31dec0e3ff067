import { edtfSpan } from '../../text/edtf.ts';
import { shifted } from '../when/calendar.ts';

/** An interval in which the article must, or may, have been written: an office held, a session of a conference. */
export interface Window {
  /** EDTF; null where it has no such end. */
  from: string | null;
  until: string | null;
  reason: string;
  /** A session that nothing names: only a told day that is its own speaks for it. */
  exact?: boolean;
  /** Days by which the ends may be off. */
  slack?: number;
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
 * The days that all who are named share. Windows of one reason are terms of one office: any of them will do. Where no
 * day is shared by all, the days of the most, if these are two thirds of them at least: an office told as history is one
 * among many. Empty where the windows contradict each other.
 */
export function sharedDays(windows: readonly Window[]): Region[] {
  const terms = windows
    .map((window) => ({ ...regionOf(window), reason: window.reason }))
    .filter((term) => term.from <= term.until);
  const all = new Set(terms.map((term) => term.reason)).size;
  let most = 0;
  let shared: Region[] = [];
  for (const { from, until } of stretches(terms)) {
    const open = terms.filter((term) => term.from <= from && until <= term.until);
    const reasons = new Set(open.map((term) => term.reason)).size;
    if (reasons < most) continue;
    if (reasons > most) shared = [];
    most = reasons;
    const last = shared.at(-1);
    if (last && shifted(last.until, 1) === from) last.until = until;
    else shared.push({ from, until });
  }
  return most * 3 >= all * 2 ? shared : [];
}

/**
 * Of some days those that lie in the windows of most reasons, under the same terms as `sharedDays`; with the slack of
 * the windows only where no day does without it.
 */
export function bestDays<Day extends { written: string }>(
  days: readonly Day[],
  windows: readonly Window[],
): Day[] {
  const all = new Set(windows.map((w) => w.reason)).size;
  for (const slack of [false, true]) {
    const regions = windows.map((w) => ({ ...widened(w, slack ? (w.slack ?? 0) : 0), reason: w.reason }));
    const held = days.map(
      ({ written }) =>
        new Set(regions.filter((r) => r.from <= written && written <= r.until).map((r) => r.reason)).size,
    );
    const most = Math.max(0, ...held);
    if (most > 0 && most * 3 >= all * 2) return days.filter((_, i) => held[i] === most);
  }
  return [];
}

function widened(window: Window, days: number): Region {
  const { from, until } = regionOf(window);
  return { from: shifted(from, -days) ?? from, until: shifted(until, days) ?? until };
}

/** The calendar cut wherever a term begins or has ended. */
function stretches(terms: readonly Region[]): Region[] {
  const cuts = terms.flatMap(({ from, until }) => (until === LAST ? [from] : [from, shifted(until, 1)!]));
  const starts = [...new Set(cuts)].sort();
  return starts.map((from, i) => {
    const next = starts[i + 1];
    return { from, until: next === undefined ? LAST : shifted(next, -1)! };
  });
}
