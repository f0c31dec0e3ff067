import type {
  ArticleRecord,
  Entity,
  EntityKind,
  MeetingRecord,
  Participant,
  RelationRecord,
  RelationType,
  Role,
} from '../src/model.ts';

/** An entity as the lexicon gives it; an id like Q58217 is its Wikidata id too. */
export function entity(id: string, kind: EntityKind, name: string, more: Partial<Entity> = {}): Entity {
  const wikidata = /^Q\d+$/.test(id) ? id : null;
  return { id, kind, names: [name], nameEn: null, wikidata, iso: null, country: null, ...more };
}

const country = (id: string, iso: string, name: string, nameEn: string): Entity =>
  entity(id, 'country', name, { iso, nameEn });
const official = (id: string, name: string, of: string, names: string[] = []): Entity =>
  entity(id, 'official', name, { names: [name, ...names], nameEn: name, country: of });
const place = (id: string, name: string, of: string | null): Entity =>
  entity(id, 'place', name, { country: of });

/** Everybody and everything that the tests speak of, by a short name. */
export const WHO = {
  US: country('Q30', 'US', 'Mỹ', 'United States'),
  RU: country('Q159', 'RU', 'Nga', 'Russia'),
  VN: country('Q881', 'VN', 'Việt Nam', 'Vietnam'),
  CN: country('Q148', 'CN', 'Trung Quốc', 'China'),
  SE: country('Q34', 'SE', 'Thụy Điển', 'Sweden'),
  CH: country('Q39', 'CH', 'Thụy Sĩ', 'Switzerland'),
  IS: country('Q189', 'IS', 'Iceland', 'Iceland'),
  FR: country('Q142', 'FR', 'Pháp', 'France'),
  blinken: official('Q7821917', 'Antony Blinken', 'Q30', ['Anthony Blinken']),
  lavrov: official('Q58217', 'Sergei Lavrov', 'Q159', ['Sergey Lavrov', 'Lavrov']),
  putin: official('Q7747', 'Vladimir Putin', 'Q159', ['Putin']),
  biden: official('Q6279', 'Joe Biden', 'Q30'),
  xi: official('Q15031', 'Tập Cận Bình', 'Q148', ['Tập']),
  phuc: official('Q1038071', 'Nguyễn Xuân Phúc', 'Q881'),
  tillerson: official('Q1157006', 'Rex Tillerson', 'Q30'),
  osce: entity('Q81299', 'organisation', 'OSCE', { nameEn: 'OSCE' }),
  nato: entity('Q7184', 'organisation', 'NATO', { nameEn: 'NATO' }),
  stockholm: place('Q1754', 'Stockholm', 'Q34'),
  geneva: place('Q71', 'Geneva', 'Q39'),
  reykjavik: place('Q1764', 'Reykjavik', 'Q189'),
  moscow: place('Q649', 'Moscow', 'Q159'),
  panmunjom: place('panmunjom', 'Bàn Môn Điếm', null),
  dmz: place('dmz', 'Khu phi quân sự', null),
  ukraine: entity('crisis-ukraine', 'topic', 'khủng hoảng Ukraine'),
} as const satisfies Record<string, Entity>;
export type Name = keyof typeof WHO;

/** The sentence that stands behind everything a test record says. */
const SENTENCE = 'Hai bên trao đổi về quan hệ song phương.';

/** A meeting of those named; `blinken:guest` gives a role. */
export function meeting(
  form: MeetingRecord['form'],
  who: string,
  more: Partial<Omit<MeetingRecord, 'place' | 'topics'>> & { place?: Name[]; topics?: Name[] } = {},
): MeetingRecord {
  const { place: places = [], topics = [], ...rest } = more;
  return {
    id: 'm1',
    form,
    participants: who.split(' ').filter(Boolean).map(participant),
    date: null,
    dateText: null,
    partOf: null,
    status: 'held',
    minutes: null,
    code: '040',
    evidence: [{ start: 0, end: SENTENCE.length }],
    rule: 'test.meeting',
    confidence: 0.8,
    ...rest,
    place: places.map((name) => WHO[name].id),
    topics: topics.map((name) => WHO[name].id),
  };
}

function participant(text: string): Participant {
  const [name = '', role = 'participant'] = text.split(':');
  return { entity: idOf(name), role: role as Role };
}

function idOf(name: string): string {
  return name in WHO ? WHO[name as Name].id : name;
}

/** A relation of those named. */
export function relation(
  subject: string,
  type: RelationType,
  object: string | null,
  more: Partial<RelationRecord> = {},
): RelationRecord {
  return {
    subject: idOf(subject),
    type,
    object: object === null ? null : idOf(object),
    office: null,
    qualifier: null,
    date: null,
    code: null,
    evidence: [{ start: 0, end: SENTENCE.length }],
    rule: 'test.relation',
    confidence: 0.9,
    ...more,
  };
}

/** What one article says. Its text is the same sentence for all plus words of its own, unless `text` is given. */
export function record(
  id: string,
  published: string | null,
  meetings: MeetingRecord[],
  more: {
    relations?: RelationRecord[];
    text?: string;
    entities?: Entity[];
    path?: string;
    url?: string;
  } = {},
): ArticleRecord {
  const { relations = [], entities = [], path = `${id}.txt`, url = null } = more;
  const text = more.text ?? `${SENTENCE} ${Array.from({ length: 30 }, (_, i) => `${id}${i}`).join(' ')}`;
  const own = new Set(entities.map((e) => e.id));
  const all = [...Object.values(WHO).filter((e) => !own.has(e.id)), ...entities];
  const used = new Set([
    ...meetings.flatMap((m) => [...m.participants.map((p) => p.entity), ...m.place, ...m.topics]),
    ...relations.flatMap((r) => [r.subject, r.object ?? '']),
    ...entities.map((e) => e.id),
  ]);
  for (const { id: known, country: of } of all) if (used.has(known) && of !== null) used.add(of);
  const publishedBasis = published === null ? 'unknown' : 'stated';
  return {
    article: {
      id,
      path,
      url,
      title: `Bài ${id}`,
      publisher: null,
      text,
      published,
      publishedBasis,
      publishedReason: null,
    },
    entities: all.filter((e) => used.has(e.id)),
    mentions: all
      .filter((e) => used.has(e.id))
      .map((e) => ({ entity: e.id, start: 0, end: 7, text: 'Hai bên' })),
    meetings,
    relations,
    problems: [],
  };
}
