import type { ArticleRecord, Status } from '../model.ts';
import { EVER, edtfSpan, type EdtfSpan, meet, shared } from '../text/edtf.ts';
import { byText } from '../text/order.ts';
import { occasionOf } from './occasions.ts';
import type { Profile } from './profile.ts';
import { tellingOf } from './window.ts';

/** From when until when articles, by id, were written by the meetings that they tell. */
export type Bounds = ReadonlyMap<string, EdtfSpan>;

/** From when until when each article was written: not before what it tells as held, nor after what it tells as ahead. */
export function boundsOf(groups: readonly Profile[][]): Bounds {
  const bounds = new Map<string, EdtfSpan>();
  for (const group of groups) {
    const occasion = occasionOf(group);
    if (!occasion) continue;
    for (const { record, meeting } of group.flatMap(({ reports }) => reports)) {
      const { id } = record.article;
      const telling = whenTold(meeting.status, occasion.span);
      if (telling) bounds.set(id, shared(bounds.get(id) ?? EVER, telling));
    }
  }
  return new Map([...bounds].filter(([, { from, until }]) => from <= until));
}

/** When a meeting of these days may be told with a status; null for one that is called off, any time. */
function whenTold(status: Status, { from, until }: EdtfSpan): EdtfSpan | null {
  if (status === 'held') return { ...EVER, from };
  return status === 'cancelled' ? null : { ...EVER, until };
}

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
  const both = shared(told, within);
  return both.from <= both.until ? both : told;
}
