/**
 * Every type that the rooms share. No logic, no imports.
 *
 * Offsets are UTF-16 code units into `Article.text`, half-open. Dates are EDTF strings: a day `2021-12-02`,
 * a month `2021-12`, a year `2021`, an ISO week `2021-W19` or an interval of two of these, `2021-05-10/2021-05-14`;
 * of what still lasts `2021-01-26/..`.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What `read` found: nothing is cut or changed yet. */
export interface RawArticle {
  /** File path, or a name that tells a reader where the article came from. */
  path: string;
  url: string | null;
  text: string;
  title: string | null;
  publisher: string | null;
  /** EDTF, where the source (not the text) states it. */
  published: string | null;
}

export type BlockKind = 'headline' | 'subheading' | 'lead' | 'body' | 'caption' | 'byline';

/** A stretch of the article's own text that is read as one piece; sentences never cross blocks. */
export interface Block extends Span {
  kind: BlockKind;
}

/** `length` code units of own text at `own` were `sourceLength` code units of the source at `source`. */
export interface SourceSegment {
  own: number;
  length: number;
  source: number;
  sourceLength: number;
}

export type PublishedBasis = 'stated' | 'inferred' | 'unknown';

/** The article's own words, boilerplate cut away; frozen: every offset is into `text`. */
export interface Article {
  /** From the content: the same text has the same id wherever it was read. */
  id: string;
  path: string;
  url: string | null;
  title: string;
  publisher: string | null;
  published: string | null;
  publishedBasis: PublishedBasis;
  /** Why `published` is what it is, for a reader: `page header`, `latest date told`, … */
  publishedReason: string | null;
  /** The days on which it may have been written, oldest first, where its year stays open; left out otherwise. */
  publishedOpen?: string[];
  text: string;
  blocks: Block[];
  source: SourceSegment[];
}

export type EntityKind = 'official' | 'country' | 'organisation' | 'place' | 'topic';

export interface Entity {
  /** Wikidata id where one is known, else a slug that is unique within its kind. */
  id: string;
  kind: EntityKind;
  /** First the name that the press uses, then the others. */
  names: string[];
  nameEn: string | null;
  wikidata: string | null;
  /** ISO 3166-1 alpha-2, countries only. */
  iso: string | null;
  /** Entity id of the country that an official, a body or a place belongs to. */
  country: string | null;
  /** Number of the place or country at GeoNames; left out where none is known. */
  geonames?: string;
  /** Degrees north and east (WGS84) of a place, of a point well inside a country; left out where none are known. */
  latitude?: number;
  longitude?: number;
}

/** A stretch of text that names an entity. */
export interface Mention extends Span {
  entity: string;
  rule: string;
}

export type DateAnchor = 'stated' | 'relative' | 'inferred';

/** A date as the article tells it and as it was understood. */
export interface When {
  /** EDTF; null where the text tells a date that nothing resolves. */
  value: string | null;
  span: Span;
  anchor: DateAnchor;
}

/** The year as told: a number, *năm ngoái* (`last`), *năm nay* (`this`), *năm tới* (`next`), *cùng năm* (`same`). */
export type ToldYear = number | 'last' | 'this' | 'next' | 'same' | null;
/** *đầu*, *giữa*, *cuối*. */
export type DatePart = 'early' | 'middle' | 'late';
/** Which way a word sends the date: *vừa qua* to the past, *tới* to the future. */
export type Toward = 'past' | 'future' | null;
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export interface CalendarDay {
  day: number;
  /** 1 to 12; null where only the day of the month is told. */
  month: number | null;
  year: ToldYear;
}

/** What a text says of a date, not yet resolved. Weekdays are 1, Monday, to 7, Sunday. */
export type DateExpression =
  | ({ type: 'day'; weekday: number | null; toward: Toward } & CalendarDay)
  | { type: 'days'; from: CalendarDay; until: CalendarDay; toward: Toward }
  | { type: 'month'; month: number; year: ToldYear; part: DatePart | null; toward: Toward }
  | { type: 'quarter'; quarter: number; year: ToldYear; toward: Toward }
  | { type: 'season'; season: Season; year: ToldYear; part: DatePart | null; toward: Toward }
  | { type: 'year'; year: number; part: DatePart | null }
  /** `week`: 0 this week, 1 the next, -1 the last; null where no week is told. */
  | { type: 'weekday'; weekday: number; week: number | null; toward: Toward }
  /** `offset` from the publication date; null where none is told (*cuối tuần*). `day`: *hôm qua 11/4*. */
  | {
      type: 'relative';
      unit: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year';
      offset: number | null;
      part: DatePart | null;
      day: CalendarDay | null;
    }
  /** Days from the last day told: *cùng ngày* 0, *một ngày trước đó* -1. */
  | { type: 'sameDay'; shift: number };

/** A date in a text: tokens `first` up to, not including, `past`. */
export interface DateMention extends Span {
  first: number;
  past: number;
  expression: DateExpression;
}

export type Form = 'talks' | 'call' | 'visit' | 'summit' | 'conference';
export type Status = 'held' | 'planned' | 'proposed' | 'cancelled';
export type Role = 'participant' | 'host' | 'guest' | 'chair' | 'mediator';

export const STANCE_TYPES = [
  'accuses',
  'criticises',
  'denies',
  'rejects',
  'warns',
  'urges',
  'invites',
  'supports',
  'aids',
  'sanctions',
  'expelsDiplomatsOf',
  'summonsAmbassadorOf',
  'recallsAmbassadorFrom',
  'signsAgreementWith',
] as const;
export type StanceType = (typeof STANCE_TYPES)[number];
export type RelationType = 'holdsOffice' | 'memberOf' | 'chairs' | StanceType;

export interface Participant {
  entity: string;
  role: Role;
}

export interface MeetingRecord {
  /** Unique within the article: m1, m2, … in text order. */
  id: string;
  form: Form;
  participants: Participant[];
  date: string | null;
  dateText: string | null;
  /** Entity ids, the narrowest place first. */
  place: string[];
  /** Meeting id, of this article, of the conference in whose margins it took place. */
  partOf: string | null;
  status: Status;
  /** Entity ids of kind topic. */
  topics: string[];
  minutes: number | null;
  /** CAMEO code, a string: "040". */
  code: string;
  evidence: Span[];
  rule: string;
  /** 0 to 1. */
  confidence: number;
}

export interface RelationRecord {
  subject: string;
  type: RelationType;
  /** Null where the text names nobody: a denial of an allegation whose author is not told. */
  object: string | null;
  /** English lower case, holdsOffice only. */
  office: string | null;
  /** `former`, `acting`, `elect`, `deputy` … where the office is qualified; null for the plain office. */
  qualifier: string | null;
  date: string | null;
  evidence: Span[];
  rule: string;
  confidence: number;
}

export interface MentionRecord extends Span {
  entity: string;
  text: string;
}

/** Bad input, told to whoever ran the command; the rest of the run goes on. */
export interface Problem {
  /** Path or name of the article; for a data file its path and line. */
  article: string;
  stage: 'read' | 'clean' | 'extract' | 'resolve' | 'export';
  message: string;
}

/** What one article says: public, stable, one JSON object a line. */
export interface ArticleRecord {
  article: Omit<Article, 'blocks' | 'source'>;
  entities: Entity[];
  mentions: MentionRecord[];
  meetings: MeetingRecord[];
  relations: RelationRecord[];
  problems: Problem[];
}

/* ------------------------------------------------------------------------------------------------ resolved */

/** One article's telling of a meeting. */
export interface MeetingReport {
  record: ArticleRecord;
  meeting: MeetingRecord;
}

/** Every telling of one and the same meeting. */
export interface MeetingCluster {
  /** `meeting:` and 12 hex digits, from the ids of its reports. */
  key: string;
  /** Sorted by article id, then by place in the article. */
  reports: MeetingReport[];
}

/** What the articles say together: what `resolve` hands to `graph`. */
export interface Resolved {
  /** One per text, sorted by article id; entity ids are those of `entities`. */
  records: ArticleRecord[];
  /** Sorted by id. */
  entities: Entity[];
  /** Sorted by id. */
  articles: ArticleInfo[];
  /** Sorted by key. */
  meetings: MeetingCluster[];
  problems: Problem[];
}

/* ------------------------------------------------------------------------------------------------ the graph */

/** The sentence behind a node or an edge. */
export interface Evidence extends Span {
  /** Article id; `GraphAttributes.articles` tells the rest. */
  article: string;
  /** The sentence or sentences, as printed. */
  quote: string;
  rule: string;
  confidence: number;
}

export interface ArticleInfo {
  id: string;
  path: string;
  url: string | null;
  title: string;
  publisher: string | null;
  published: string | null;
  publishedBasis: PublishedBasis;
  /** Id of the article that this one is a copy of (agency copy), else null. */
  copyOf: string | null;
}

/** A sentence that stands right before or after a quote, so that a reader sees the quote in its context. */
export interface Passage extends Span {
  text: string;
}

export interface GraphAttributes {
  name: string;
  generator: string;
  articles: Record<string, ArticleInfo>;
  /** By article id, sorted by place; left out in graphs of programs that did not keep them. */
  passages?: Record<string, Passage[]>;
}

/** What somebody said of nobody named: a denial of an allegation whose author is not told. */
export interface Statement {
  type: RelationType;
  evidence: Evidence[];
}

export interface EntityNodeAttributes {
  kind: EntityKind;
  label: string;
  labelEn: string | null;
  names: string[];
  wikidata: string | null;
  iso: string | null;
  /** Node key of the country that it belongs to. */
  country: string | null;
  /** As in `Entity`; left out where not known. */
  geonames?: string;
  latitude?: number;
  longitude?: number;
  /** How many articles name it. */
  articles: number;
  /** Left out where there are none. */
  statements?: Statement[];
  x: number;
  y: number;
}

/** What one article, at its date, said of a meeting. */
export interface Report {
  /** `<article id>#<meeting id>` */
  id: string;
  article: string;
  published: string | null;
  status: Status;
  date: string | null;
}

export interface MeetingNodeAttributes {
  kind: 'meeting';
  label: string;
  labelEn: string;
  form: Form;
  /** EDTF, the narrowest that the reports agree on. */
  date: string | null;
  /** First and last day of `date`, `YYYY-MM-DD`. */
  from: string | null;
  until: string | null;
  dateText: string | null;
  /** As last told. */
  status: Status;
  /** As told over time, oldest first. */
  history: Report[];
  /** `<article id>#<meeting id>` of every report that was merged. */
  reports: string[];
  topics: string[];
  minutes: number | null;
  code: string;
  /** Independent sources: copies of one agency story count once. */
  sources: number;
  confidence: number;
  evidence: Evidence[];
  x: number;
  y: number;
}

export type NodeAttributes = EntityNodeAttributes | MeetingNodeAttributes;

export type EdgeType =
  'participatedIn' | 'represents' | 'heldAt' | 'partOf' | 'about' | 'locatedIn' | RelationType;

export interface EdgeAttributes {
  type: EdgeType;
  /** participatedIn only. */
  role: Role | null;
  /** holdsOffice only: English lower case. */
  office: string | null;
  qualifier: string | null;
  /** EDTF of what the edge tells; for a meeting's edges the meeting's date. */
  when: string | null;
  /** First and last day of `when`, null where it is open; of an office known to the lexicon, its first and last day. */
  from: string | null;
  until: string | null;
  rule: string;
  confidence: number;
  /** Independent sources. */
  sources: number;
  evidence: Evidence[];
}

/* --------------------------------------------------------- what mention, link and relate hand on, per sentence */

/** Tokens `first` up to, not including, `past`, and their offsets. */
export interface TokenSpan extends Span {
  first: number;
  past: number;
}

/** An office as a title tells it: *Ngoại trưởng Mỹ* is [foreign minister] of the United States. */
export interface OfficeMention {
  /** English lower case; several where the title alone does not decide, the likeliest first. */
  offices: string[];
  /** Entity ids of countries or bodies; several where one title serves many: *Ngoại trưởng Nga và Mỹ*. */
  of: string[];
  /** `former`, `acting`, `elect`; null for the plain office. */
  qualifier: string | null;
  /** Where somebody is sent, or about what: *Đại sứ Nga tại Liên hợp quốc*, *đặc phái viên về Syria*. */
  posted?: string;
  /** *tân*: in office for a few months only. */
  recent?: boolean;
  /** *thủ lĩnh ly khai, tổng thống nước chủ nhà*: whose it is stands elsewhere, or it is nobody's. */
  elsewhere?: boolean;
  /** *Bộ trưởng Dầu khí, Tư lệnh Hải quân*: a field or branch that no table names stands behind the title. */
  field?: boolean;
}

/** A named official, or an office without a name. */
export interface PersonChunk extends TokenSpan {
  kind: 'person';
  /** As printed; null where only the office stands. */
  name: (Span & { text: string }) | null;
  /** Officials of the lexicon that bear the name. */
  candidates: readonly string[];
  /** Whether the name is a full one. */
  full: boolean;
  posts: OfficeMention[];
  /** *người đồng cấp*: the office is that of the person before. */
  counterpart: boolean;
  /** *các ngoại trưởng, 11 bộ trưởng*: no one person. */
  several: boolean;
}

/** A country, organisation or place by name. */
export interface EntityChunk extends TokenSpan {
  kind: 'entity';
  entity: string;
  entityKind: EntityKind;
  /** Said of its people: *giới chức Mỹ, phía Nga*. */
  people: boolean;
  /** Complements a noun and so does nothing itself: *quan hệ Nga – Mỹ, biên giới Ukraine*. */
  complement: boolean;
  /** Said where, not who: *tại Moscow, tới Đức*. */
  locative: boolean;
  /** Ids of the sessions that a forum's name may mean, one where it says which, *COP29*; null for all other names. */
  sessions: string[] | null;
}

/** *hai bên, hai ngoại trưởng, ngoại trưởng hai nước*: two parties told before. */
export interface PairChunk extends TokenSpan {
  kind: 'pair';
  /** Offices that both hold; empty where the words do not say. */
  offices: string[];
  /** *ngoại trưởng hai nước*: of two countries told before. */
  ofCountries: boolean;
}

/** *ông, bà* alone; *nước này*. */
export interface PronounChunk extends TokenSpan {
  kind: 'pronoun';
  of: 'person' | 'country';
}

export type ActorChunk = PersonChunk | EntityChunk | PairChunk | PronounChunk;

/** A word that opens a claim or bears on one; `type` as in data/words or the grammar's closed classes. */
export interface WordChunk extends TokenSpan {
  kind: 'word';
  types: string[];
  pattern: string | null;
  /** One of its types is a meeting's or a trip's: `talks.noun`, `visit.verb`. */
  event: boolean;
  /** One of its types is such a noun. */
  noun: boolean;
  /** The first of its types that is a stance. */
  stance: StanceType | null;
  /** What it makes of the party right behind it: `with`, `of`, `at`, …; null where it is no preposition. */
  preposition: string | null;
  /** Those of its types that rules ask of whole sentences, as bits: `Signal`. */
  signals: number;
}

/** A conference known by its own name: *Đối thoại Shangri-La*. */
export interface SeriesChunk extends TokenSpan {
  kind: 'series';
  series: string;
  /** Ids of the sessions that bear the name: one where it says which, *lần thứ 23*. */
  sessions: string[];
}

export type Chunk = ActorChunk | WordChunk | SeriesChunk;

export interface SentenceChunks extends TokenSpan {
  block: BlockKind;
  chunks: Chunk[];
}

export interface Mentions {
  sentences: SentenceChunks[];
  /** Bodies that the text made: *Bộ Ngoại giao Mỹ*. */
  made: Entity[];
}

/** A chunk that acts, with whom it stands for: entity ids; empty where nobody is known. */
export interface Actor {
  chunk: ActorChunk;
  refs: string[];
}

/** A chunk of a linked sentence: what acts carries whom it stands for. */
export interface LinkedSentence extends SentenceChunks {
  /** Aligned with `chunks`; null where a chunk does not act. */
  actors: readonly (Actor | null)[];
}

/** *Ngoại trưởng Nga Lavrov*: a person in an office, where the article says so. */
export interface OfficeClaim {
  official: string;
  post: OfficeMention;
  chunk: PersonChunk;
  sentence: number;
}

export interface Linked {
  sentences: LinkedSentence[];
  /** Entities that the article names, lexicon's and made ones, by id. */
  entities: Map<string, Entity>;
  mentions: Mention[];
  offices: OfficeClaim[];
}
