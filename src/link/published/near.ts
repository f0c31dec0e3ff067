import { type EdtfSpan, numberedDay } from '../../text/edtf.ts';
import { sittingOf } from './view.ts';
import { type Window, daysOf } from './windows.ts';
import { type Years, within } from './year.ts';

/** Days by which an article may be off the time that it tells of a session. */
const SLACK = 7;

/** Of the years left open the one in which the article was written by the sessions that it tells with their time. */
export function bySessionNear({ years, reason }: Years, near: readonly Window[]): Years {
  const spans = near.map(sittingOf);
  const kept = years.filter(
    ({ day }) => day !== null && spans.some((s) => s.from - SLACK <= day && day <= s.until + SLACK),
  );
  return kept.length === 1 && years.length > 1
    ? { years: kept, reason: `told with its time: ${spans[0]!.reason}` }
    : { years, reason };
}

/** The year or month in which all sessions that a region of the offices allows leave the writing; null where that is longer. */
export function sharedBy(near: readonly Window[], regions: readonly EdtfSpan[]): string | null {
  const open = regions.map(daysOf);
  const kept = near
    .map(daysOf)
    .filter((s) => open.length === 0 || open.some((r) => r.from <= s.until && s.from <= r.until));
  if (kept.length === 0) return null;
  const [from, until] = [Math.min(...kept.map((s) => s.from)), Math.max(...kept.map((s) => s.until))];
  return within({ from: numberedDay(from), until: numberedDay(until) });
}
