import type { ArticleRecord, MeetingRecord, Problem, RelationRecord } from '../model.ts';
import { isDay, isEdtf } from '../text/edtf.ts';
import { byText } from '../text/order.ts';

/** The records, one per text and sorted by article id, without references to what no record holds. */
export function checkRecords(records: readonly ArticleRecord[]): {
  records: ArticleRecord[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const sorted = [...records].sort((a, b) => byText(a.article.id, b.article.id) || byWorth(a, b));
  const kept: ArticleRecord[] = [];
  for (const record of sorted) {
    const same = kept.at(-1);
    if (same?.article.id === record.article.id) {
      const message = `same text as ${same.article.path}; read once`;
      problems.push({ article: record.article.path, stage: 'resolve', message });
    } else {
      kept.push(checkRecord(record, problems));
    }
  }
  return { records: kept, problems };
}

/** Of two readings of one text, the better dated one comes first, then the one with an address. */
function byWorth(a: ArticleRecord, b: ArticleRecord): number {
  const worth = ({ article }: ArticleRecord): number =>
    (article.publishedBasis === 'stated' ? 4 : 0) + (article.published ? 2 : 0) + (article.url ? 1 : 0);
  return worth(b) - worth(a) || byText(a.article.path, b.article.path);
}

function checkRecord(record: ArticleRecord, problems: Problem[]): ArticleRecord {
  const report = (message: string): void => {
    problems.push({ article: record.article.path, stage: 'resolve', message });
  };
  const known = new Set(record.entities.map((entity) => entity.id));
  const names = (where: string, id: string): boolean => {
    if (known.has(id)) return true;
    report(`${where} names "${id}", which is not among the record's entities; left out`);
    return false;
  };
  const article = checkWritten(record.article, report);
  const meetings = checkMeetings(record.meetings, names, report);
  const relations = checkRelations(record.relations, names, report);
  return { ...record, article, meetings, relations };
}

/** The article with what it says of its own day, as far as that is one. */
function checkWritten(
  article: ArticleRecord['article'],
  report: (message: string) => void,
): ArticleRecord['article'] {
  const { publishedOpen, publishedWithin, ...told } = article;
  const written = { ...told, published: checkDate(article.published, 'the article', report) };
  const within = checkDate(publishedWithin ?? null, 'publishedWithin', report);
  if (within !== null) Object.assign(written, { publishedWithin: within });
  if (publishedOpen === undefined) return written;
  const open = publishedOpen.filter((day) => {
    if (isDay(day) && isEdtf(day)) return true;
    report(`publishedOpen has "${day}"; expected a day such as 2021-05-10; left out`);
    return false;
  });
  return open.length > 0 ? { ...written, publishedOpen: open } : written;
}

type Names = (where: string, id: string) => boolean;

function checkMeetings(
  meetings: readonly MeetingRecord[],
  names: Names,
  report: (message: string) => void,
): MeetingRecord[] {
  const ids = new Set<string>();
  const once = meetings.filter((meeting) => {
    if (!ids.has(meeting.id)) return ids.add(meeting.id);
    report(`two meetings have the id "${meeting.id}"; the first is kept`);
    return false;
  });
  return once.map((meeting) => {
    const where = `meeting ${meeting.id}`;
    const parent = meeting.partOf;
    if (parent !== null && !ids.has(parent))
      report(`${where} is part of "${parent}", which is no meeting of the record`);
    return {
      ...meeting,
      participants: meeting.participants.filter((participant) => names(where, participant.entity)),
      place: meeting.place.filter((id) => names(where, id)),
      topics: meeting.topics.filter((id) => names(where, id)),
      partOf: parent !== null && ids.has(parent) && parent !== meeting.id ? parent : null,
      date: checkDate(meeting.date, where, report),
    };
  });
}

function checkRelations(
  relations: readonly RelationRecord[],
  names: Names,
  report: (message: string) => void,
): RelationRecord[] {
  const sound = relations.filter(
    ({ type, subject, object }) =>
      names(`relation ${type}`, subject) && (object === null || names(`relation ${type}`, object)),
  );
  return sound.map((relation) => ({
    ...relation,
    date: checkDate(relation.date, `relation ${relation.type}`, report),
  }));
}

function checkDate(date: string | null, where: string, report: (message: string) => void): string | null {
  if (date === null || isEdtf(date)) return date;
  report(
    `${where} has the date "${date}"; expected a day, month, year, week or interval such as 2021-05-10/2021-05-14`,
  );
  return null;
}
