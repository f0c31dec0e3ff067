import type { ArticleRecord, MeetingRecord, RelationRecord } from '../../../src/model.ts';
import { edtfSpan, overlaps } from '../../../src/text/edtf.ts';
import { fold } from '../../../src/text/fold.ts';
import type { GoldArticle, GoldMeeting, GoldSet } from './gold.ts';
import type { Tallies } from './tally.ts';

const sameDate = (a: string | null, b: string | null): boolean => {
  const [x, y] = [edtfSpan(a), edtfSpan(b)];
  return x === null || y === null ? x === y : x.from === y.from && x.until === y.until;
};
const dates = (gold: GoldMeeting) => [gold.date, ...(gold.dateAlso ?? [])];
const share = (tallies: Tallies, slot: string, right: boolean) =>
  tallies.of(slot).add(right ? 1 : 0, 0, right ? 0 : 1);

/** Counts one article's record against its annotation: `entities`, `meetings`, a slot each, `relation <type>`. */
export function compareArticle(
  set: GoldSet,
  gold: GoldArticle,
  record: ArticleRecord,
  tallies: Tallies,
): void {
  share(
    tallies,
    'slot published',
    [gold.published, ...(gold.publishedAlso ?? [])].some((d) => sameDate(d, record.article.published)),
  );
  compareEntities(set, gold, record, tallies);
  compareMeetings(set, gold, record, tallies);
  compareRelations(set, gold, record, tallies);
}

function compareEntities(set: GoldSet, gold: GoldArticle, record: ArticleRecord, tallies: Tallies): void {
  if (gold.entities === undefined) return;
  const optional = new Set(gold.entitiesOptional);
  const wanted = new Set(gold.entities.filter((key) => !optional.has(key)));
  const seen = new Set<string>();
  for (const entity of record.entities) {
    if (entity.kind === 'topic') continue;
    const hit = set.keysOf(entity).find((key) => wanted.has(key) || optional.has(key));
    if (hit) seen.add(hit);
    else tallies.of(`entities ${entity.kind}`).add(0, 1, 0);
    if (gold.leaks?.some((leak) => entity.names.some((name) => fold(name) === fold(leak))))
      tallies.of('leaks').add(0, 1, 0);
  }
  for (const key of wanted)
    tallies.of(`entities ${set.kindOf.get(key)}`).add(seen.has(key) ? 1 : 0, 0, seen.has(key) ? 0 : 1);
}

interface Pair {
  meeting: MeetingRecord;
  gold: GoldMeeting;
  right: number;
  extra: number;
  missing: number;
  weight: number;
}

function compareMeetings(set: GoldSet, gold: GoldArticle, record: ArticleRecord, tallies: Tallies): void {
  const keys = keysIn(set, record);
  const candidates = record.meetings.flatMap((meeting) =>
    gold.meetings.map((g) => pairOf(meeting, g, keys)).filter((p) => p !== null),
  );
  const [meetings, golds] = [new Map<MeetingRecord, Pair>(), new Map<GoldMeeting, Pair>()];
  for (const pair of candidates.sort((a, b) => b.weight - a.weight)) {
    if (meetings.has(pair.meeting) || golds.has(pair.gold)) continue;
    meetings.set(pair.meeting, pair);
    golds.set(pair.gold, pair);
  }
  for (const pair of meetings.values()) countSlots(pair, meetings, keys, tallies, record);
  const extra = record.meetings.filter((m) => !meetings.has(m)).length;
  const needed = gold.meetings.filter((g) => !g.optional);
  tallies
    .of('meetings')
    .add(needed.filter((g) => golds.has(g)).length, extra, needed.filter((g) => !golds.has(g)).length);
  for (const g of needed) if (!golds.has(g)) share(tallies, 'slot whole', false);
}

type Keys = (id: string) => string[];
const keysIn = (set: GoldSet, record: ArticleRecord): Keys => {
  const entities = new Map(record.entities.map((e) => [e.id, e]));
  return (id) => set.keysOf(entities.get(id));
};

/** Half of the participants agree and the dates do not exclude each other; better agreement weighs more. */
function pairOf(meeting: MeetingRecord, gold: GoldMeeting, keys: Keys): Pair | null {
  const need = new Set(gold.participants);
  const got = new Set<string>();
  let extra = 0;
  for (const { entity } of meeting.participants) {
    const hit = keys(entity).find((key) => need.has(key));
    if (hit) got.add(hit);
    else if (!keys(entity).some((key) => gold.mayInclude?.includes(key))) extra++;
  }
  const missing = need.size - got.size;
  const f1 = (2 * got.size) / (2 * got.size + extra + missing);
  const possible = dates(gold).some((d) => d === null || meeting.date === null || overlaps(d, meeting.date));
  if (got.size === 0 || f1 < 0.5 || !possible) return null;
  const weight =
    f1 +
    (isForm(meeting, gold) ? 0.5 : 0) +
    (isDate(meeting, gold) ? 0.3 : 0) +
    (isStatus(meeting, gold) ? 0.1 : 0);
  return { meeting, gold, right: got.size, extra, missing, weight };
}

const isForm = (m: MeetingRecord, g: GoldMeeting) => [g.form, ...(g.formAlso ?? [])].includes(m.form);
const isStatus = (m: MeetingRecord, g: GoldMeeting) => [g.status, ...(g.statusAlso ?? [])].includes(m.status);
const isDate = (m: MeetingRecord, g: GoldMeeting) => dates(g).some((d) => sameDate(d, m.date));

function countSlots(
  pair: Pair,
  all: Map<MeetingRecord, Pair>,
  keys: Keys,
  tallies: Tallies,
  record: ArticleRecord,
): void {
  const { meeting, gold } = pair;
  tallies.of('participants').add(pair.right, pair.extra, pair.missing);
  const slots: [string, boolean][] = [
    ['date', isDate(meeting, gold)],
    ['status', isStatus(meeting, gold)],
    ['form', isForm(meeting, gold)],
  ];
  if (gold.place.length > 0)
    slots.push(['place', meeting.place.some((id) => keys(id).some((key) => gold.place.includes(key)))]);
  if (gold.partOf) {
    const conference = record.meetings.find((m) => m.id === meeting.partOf);
    slots.push(['partOf', conference !== undefined && all.get(conference)?.gold.id === gold.partOf]);
  }
  for (const [slot, right] of slots) share(tallies, `slot ${slot}`, right);
  if (gold.minutes) share(tallies, 'slot minutes', meeting.minutes === gold.minutes);
  share(tallies, 'slot whole', pair.extra + pair.missing === 0 && slots.every(([, right]) => right));
}

function compareRelations(set: GoldSet, gold: GoldArticle, record: ArticleRecord, tallies: Tallies): void {
  const keys = keysIn(set, record);
  const judged = new Set(gold.relations.map(([, type]) => type));
  const hit = new Set<number>();
  for (const relation of record.relations) {
    const at = gold.relations.findIndex((g) => isRelation(relation, g, keys));
    if (at >= 0) hit.add(at);
    else if (judged.has(relation.type)) tallies.of(`relation ${relation.type}`).add(0, 1, 0);
  }
  gold.relations.forEach(([, type], i) =>
    tallies.of(`relation ${type}`).add(hit.has(i) ? 1 : 0, 0, hit.has(i) ? 0 : 1),
  );
}

function isRelation(
  relation: RelationRecord,
  [subject, type, object]: [string, string, string],
  keys: Keys,
): boolean {
  if (relation.type !== type) return false;
  const from = keys(relation.subject);
  const to = relation.object === null ? [] : keys(relation.object);
  if (type === 'holdsOffice') {
    const [office, of] = object.split('|') as [string, string];
    return from.includes(subject) && to.includes(of) && sameOffice(relation.office ?? '', office);
  }
  if (type === 'signsAgreementWith' && from.includes(object) && to.includes(subject)) return true;
  return from.includes(subject) && (object === '*' || to.includes(object));
}

/** One wording holds the other: *acting foreign minister*, *foreign minister*; marks do not count: *king (emir)*. */
function sameOffice(a: string, b: string): boolean {
  const words = (office: string) => ` ${fold(office).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const [x, y] = [words(a), words(b)];
  return x.trim() !== '' && (x.includes(y) || y.includes(x));
}
