import type { ArticleRecord, Entity, MeetingRecord } from '../model.ts';
import { daysBetween, isDay } from '../text/edtf.ts';
import { sortedSet } from '../text/order.ts';
import { makeWorld, parties, type World } from './world.ts';

/** Days after a meeting on which the press still tells it as news. */
const NEWS = 2;
/** Visits last, conferences return on like days: only what two or three do on one day tells a year. */
const FORMS: ReadonlySet<string> = new Set(['talks', 'call', 'summit']);

/** A meeting that an article with a day of its own tells, with that day. */
interface Known {
  day: string;
  who: readonly string[];
}

/**
 * Dates the articles whose year is open by those that tell the same meeting with its year: of the days on which such an
 * article may have been written, the one that follows the meeting. Articles dated here date no others, so that the
 * order of the records does not matter.
 */
export function dateByOthers(
  records: readonly ArticleRecord[],
  entities: readonly Entity[],
): readonly ArticleRecord[] {
  if (!records.some(({ article }) => article.publishedOpen)) return records;
  const world = makeWorld(records, entities);
  const known = knownMeetings(records, world);
  return records.map((record) => dated(record, known, world));
}

function knownMeetings(records: readonly ArticleRecord[], world: World): Map<string, Known[]> {
  const known = new Map<string, Known[]>();
  for (const { article, meetings } of records) {
    if (article.published === null) continue;
    for (const meeting of meetings) {
      const key = keyOf(meeting, world);
      if (key === null || !isDay(meeting.date)) continue;
      known.set(key, [...(known.get(key) ?? []), { day: meeting.date, who: parties(meeting, world) }]);
    }
  }
  return known;
}

/** Form and sides of a meeting that has been; null where it can tell no year. */
function keyOf(meeting: MeetingRecord, world: World): string | null {
  if (!FORMS.has(meeting.form) || meeting.status !== 'held') return null;
  const sides = sortedSet(parties(meeting, world).map((id) => sideOf(id, world)));
  return sides.length > 1 ? `${meeting.form} ${sides.join(' ')}` : null;
}

const sideOf = (id: string, world: World): string => [...world.actsFor(id)].sort()[0] ?? id;

function dated(
  record: ArticleRecord,
  known: ReadonlyMap<string, readonly Known[]>,
  world: World,
): ArticleRecord {
  const { publishedOpen: open, ...article } = record.article;
  if (!open) return record;
  const told = new Map<string, string>();
  for (const meeting of record.meetings) {
    const key = keyOf(meeting, world);
    const who = parties(meeting, world);
    for (const other of (key !== null && known.get(key)) || [])
      for (const day of open)
        if (isNews(other.day, day) && agree(who, other.who, world)) told.set(day, other.day);
  }
  const [match] = [...told];
  if (!match || told.size > 1) return record;
  const reason = `another article tells the same meeting on ${match[1]}`;
  return {
    ...record,
    article: {
      ...article,
      published: match[0],
      publishedBasis: 'inferred',
      publishedReason: [article.publishedReason, reason].filter(Boolean).join('; '),
    },
  };
}

function isNews(meeting: string, written: string): boolean {
  const days = daysBetween(meeting, written);
  return days >= 0 && days <= NEWS;
}

/** Whether the same people meet: a country may stand for its minister, another minister of it may not. */
const agree = (a: readonly string[], b: readonly string[], world: World): boolean =>
  a.every((x) =>
    b.every(
      (y) =>
        x === y || sideOf(x, world) !== sideOf(y, world) || sideOf(x, world) === x || sideOf(y, world) === y,
    ),
  );
