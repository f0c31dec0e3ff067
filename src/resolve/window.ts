import type { ArticleRecord, Status } from '../model.ts';
import { addDays, edtfSpan, type EdtfSpan } from '../text/edtf.ts';

/** How long after (negative: before) its publication an article may still tell of a meeting without a date. */
const REACH: Record<Status, readonly [number, number]> = {
  held: [-14, 1],
  planned: [-1, 200],
  proposed: [-1, 200],
  cancelled: [-45, 200],
};

/** First and last day on which an article may have been written; null where nothing bounds it. */
export function tellingOf({ article }: Pick<ArticleRecord, 'article'>): EdtfSpan | null {
  return edtfSpan(article.publishedWithin ?? article.published);
}

/** When a meeting told without a date in these days may take place; null where they are not known either. */
export function windowOf(status: Status, told: EdtfSpan | null): EdtfSpan | null {
  if (!told) return null;
  const [before, after] = REACH[status];
  return { from: shift(told.from, before), until: shift(told.until, after) };
}

/** A span some days longer at both ends. */
export function widen(span: EdtfSpan, days: number): EdtfSpan {
  return { from: shift(span.from, -days), until: shift(span.until, days) };
}

/** `addDays` that stays where it is at the ends of the calendar. */
function shift(day: string, days: number): string {
  return day < '0003' || day >= '9998' ? day : addDays(day, days);
}
