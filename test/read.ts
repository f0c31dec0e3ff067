import { describe, expect, test } from 'vitest';
import type { ArticleRecord, Form, MeetingRecord, RelationRecord } from '../src/model.ts';
import { type Tools, extractRecord, loadTools } from '../src/pipeline.ts';

let tools: Tools | undefined;

/** Knowledge and words of the package, loaded once a test file. */
export const packageTools = (): Tools => (tools ??= loadTools());

/** The record of a text without headline; `published` is an EDTF day. */
export function readText(
  text: string,
  { published = null }: { published?: string | null } = {},
): ArticleRecord {
  const raw = { path: 'text.txt', url: null, text, title: null, publisher: null, published };
  return extractRecord(raw, packageTools());
}

/** What a table looks at: a record as short lines, sorted where the text's order says nothing. */
export type View = (record: ArticleRecord) => string[];

/** The name that the press uses. */
function nameOf({ entities }: ArticleRecord, id: string | null): string {
  return id === null ? '*' : (entities.find((e) => e.id === id)?.names[0] ?? id);
}

const OCCASIONS: readonly Form[] = ['talks', 'call', 'summit'];

const occasions = ({ meetings }: ArticleRecord): MeetingRecord[] =>
  meetings.filter((m) => OCCASIONS.includes(m.form));

const who = (record: ArticleRecord, { participants }: MeetingRecord): string =>
  participants
    .map((p) => nameOf(record, p.entity))
    .sort()
    .join(' + ');

const placed = (record: ArticleRecord, { place }: MeetingRecord): string =>
  place.map((id) => nameOf(record, id)).join(', ') || 'nowhere';

/** `talks: Antony Blinken + Sergey Lavrov`; talks, calls and summits of at least two. */
export const parties: View = (record) =>
  occasions(record)
    .map((m) => `${m.form}: ${who(record, m)}`)
    .sort();

/** `host Joe Biden`, `guest Yoon Suk Yeol` of talks, calls and summits. */
export const roles: View = (record) =>
  occasions(record).flatMap((m) => m.participants.map((p) => `${p.role} ${nameOf(record, p.entity)}`).sort());

/** `planned: Antony Blinken + Sergey Lavrov`; of talks, calls and summits. */
export const statuses: View = (record) =>
  occasions(record)
    .map((m) => `${m.status}: ${who(record, m)}`)
    .sort();

/** `2021-12-02`; of talks, calls and summits. */
export const dates: View = (record) => occasions(record).map((m) => m.date ?? 'undated');

/** `Stockholm`; of talks, calls and summits, the narrowest place first. */
export const places: View = (record) => occasions(record).map((m) => placed(record, m));

/** `90`; of talks, calls and summits. */
export const lengths: View = (record) => occasions(record).map((m) => `${m.minutes ?? 'untold'}`);

/** `khủng hoảng Ukraine, quan hệ song phương`; of talks, calls and summits. */
export const topics: View = (record) =>
  occasions(record).map((m) => m.topics.map((id) => nameOf(record, id)).join(', ') || 'untold');

/** `held: Barack Obama @Việt Nam`; visits only. */
export const visits: View = (record) =>
  record.meetings
    .filter((m) => m.form === 'visit')
    .map((m) => `${m.status}: ${who(record, m)} @${placed(record, m)}`)
    .sort();

/** `2016-05-23`; visits only. */
export const visitDates: View = (record) =>
  record.meetings.filter((m) => m.form === 'visit').map((m) => m.date ?? 'undated');

/** `conference held @Hà Nội: ASEAN`; sessions of institutions only. */
export const conferences: View = (record) =>
  record.meetings
    .filter((m) => m.form === 'conference')
    .map((m) => `${m.status} @${placed(record, m)}: ${who(record, m)}`)
    .sort();

/** `2024-05-31/2024-06-02`; sessions of institutions only. */
export const conferenceDates: View = (record) =>
  record.meetings.filter((m) => m.form === 'conference').map((m) => m.date ?? 'undated');

/** `Antony Blinken + Sergey Lavrov in OSCE`: who met in the margins of what. */
export const margins: View = (record) =>
  occasions(record).flatMap((m) => {
    const whole = record.meetings.find((other) => other.id === m.partOf);
    return whole ? [`${who(record, m)} in ${who(record, whole)}`] : [];
  });

/** Everything told of talks, calls and summits: `talks held 2021-12-02 @Stockholm: Antony Blinken + Sergey Lavrov`. */
export const tellings: View = (record) =>
  occasions(record).map(
    (m) => `${m.form} ${m.status} ${m.date ?? 'undated'} @${placed(record, m)}: ${who(record, m)}`,
  );

function claim(record: ArticleRecord, { subject, type, object, office, qualifier }: RelationRecord): string {
  if (type !== 'holdsOffice') return `${nameOf(record, subject)} ${type} ${nameOf(record, object)}`;
  return [nameOf(record, subject), qualifier, `${office}|${nameOf(record, object)}`]
    .filter(Boolean)
    .join(' ');
}

/** `Antony Blinken foreign minister|Mỹ`; `Barack Obama former president|Mỹ`. */
export const offices: View = (record) =>
  record.relations
    .filter((r) => r.type === 'holdsOffice')
    .map((r) => claim(record, r))
    .sort();

/** `Ukraine accuses Nga`, `Việt Nam memberOf ASEAN`: every relation but offices. */
export const claims: View = (record) =>
  record.relations
    .filter((r) => r.type !== 'holdsOffice')
    .map((r) => claim(record, r))
    .sort();

/** `ông Lavrov` is told as `Lavrov = Sergey Lavrov`: mentions of officials, in text order. */
export const people: View = (record) => named(record, 'official');

/** `Anh = Anh`: mentions of countries, in text order. */
export const countries: View = (record) => named(record, 'country');

/** `Bộ Ngoại giao Nga = Bộ Ngoại giao Nga`: mentions of organisations, in text order. */
export const bodies: View = (record) => named(record, 'organisation');

const named = (record: ArticleRecord, kind: string): string[] =>
  record.mentions
    .filter((m) => record.entities.some((e) => e.id === m.entity && e.kind === kind))
    .sort((a, b) => a.start - b.start)
    .map((m) => `${m.text} = ${nameOf(record, m.entity)}`);

/** Why, the text, the day on which it was published, what a reader understands. */
export type Row = readonly [
  reason: string,
  text: string,
  published: string | null,
  expected: readonly string[],
];

/** Rows that hold and, under `known`, rows that are right and that the code does not read yet. */
export function table(name: string, view: View, rows: readonly Row[], known: readonly Row[] = []): void {
  describe(name, () => {
    for (const [reason, text, published, expected] of rows)
      test(`${reason}: ${text}`, () => expect(view(readText(text, { published }))).toEqual(expected));
    for (const [reason, text, published, expected] of known)
      test.fails(`known, ${reason}: ${text}`, () =>
        expect(view(readText(text, { published }))).toEqual(expected),
      );
  });
}
