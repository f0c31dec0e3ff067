import type { Status } from '../model.ts';
import { addDays, edtfSpan, type EdtfSpan } from '../text/edtf.ts';

/** How long after (negative: before) its publication an article may still tell of a meeting without a date. */
const REACH: Record<Status, readonly [number, number]> = {
  held: [-14, 1],
  planned: [-1, 200],
  proposed: [-1, 200],
  cancelled: [-45, 200],
};

/** When a meeting told without a date may take place; null where the article has no date either. */
export function windowOf(status: Status, published: string | null): EdtfSpan | null {
  const span = edtfSpan(published);
  if (!span) return null;
  const [before, after] = REACH[status];
  return { from: shift(span.from, before), until: shift(span.until, after) };
}

/** A span some days longer at both ends. */
export function widen(span: EdtfSpan, days: number): EdtfSpan {
  return { from: shift(span.from, -days), until: shift(span.until, days) };
}

/** Whether two spans have a day in common. */
export function meet(a: EdtfSpan, b: EdtfSpan): boolean {
  return a.from <= b.until && b.from <= a.until;
}

/** `addDays` that stays where it is at the ends of the calendar. */
function shift(day: string, days: number): string {
  return day < '0003' || day >= '9998' ? day : addDays(day, days);
}
