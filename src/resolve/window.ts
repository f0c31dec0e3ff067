import type { ArticleRecord, Status } from '../model.ts';
import { addDays, edtfSpan, type EdtfSpan } from '../text/edtf.ts';
import { byText } from '../text/order.ts';

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

/** From when until when articles were written by the meetings that they tell. */
export type Bounds = ReadonlyMap<string, EdtfSpan>;

/** The spans in one of which articles that tell the same may have been written; empty where nothing bounds them. */
export function tellingsOf(records: readonly ArticleRecord[], bounds: Bounds): EdtfSpan[] {
  const open = records.flatMap(({ article }) => article.publishedOpen ?? []);
  if (open.length > 0) {
    const within = bounds.get(records[0]!.article.id);
    const days = open.flatMap((day) => edtfSpan(day) ?? []);
    const left = within ? days.filter((day) => meet(day, within)) : days;
    return left.length > 0 ? left : days;
  }
  const told = records.flatMap((record) => toldWithin(record, bounds) ?? []);
  const ends = (end: 'from' | 'until'): string[] => told.map((span) => span[end]).sort(byText);
  return told.length === 0 ? [] : [{ from: ends('from')[0]!, until: ends('until').at(-1)! }];
}

function toldWithin(record: ArticleRecord, bounds: Bounds): EdtfSpan | null {
  const [told, within] = [tellingOf(record), bounds.get(record.article.id) ?? null];
  if (!told || !within) return told ?? within;
  const both = {
    from: told.from > within.from ? told.from : within.from,
    until: told.until < within.until ? told.until : within.until,
  };
  return both.from <= both.until ? both : told;
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

/** Whether two spans have a day in common. */
export function meet(a: EdtfSpan, b: EdtfSpan): boolean {
  return a.from <= b.until && b.from <= a.until;
}

/** `addDays` that stays where it is at the ends of the calendar. */
function shift(day: string, days: number): string {
  return day < '0003' || day >= '9998' ? day : addDays(day, days);
}
