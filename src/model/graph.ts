/** What the articles say together, and the graph that is drawn of it. */

import type { Article, Span } from './article.ts';
import type { Entity, EntityKind } from './entity.ts';
import type { ArticleRecord, Form, MeetingRecord, Problem, RelationType, Role, Status } from './record.ts';

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

/** The sentence behind a node or an edge. */
export interface Evidence extends Span {
  /** Article id; `GraphAttributes.articles` tells the rest. */
  article: string;
  /** The sentence or sentences, as printed. */
  quote: string;
  rule: string;
  confidence: number;
  /** Of a stance told of several dates: which of them, EDTF; left out where none is told, and of all else. */
  date?: string;
}

export interface ArticleInfo extends Pick<
  Article,
  'id' | 'path' | 'url' | 'title' | 'publisher' | 'published' | 'publishedBasis'
> {
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
  /** CAMEO code; left out in graphs of programs that did not tell it. */
  code?: string;
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
  /** CAMEO code of what is said or done, a string: "112"; left out of what lasts, and of a meeting's edges. */
  code?: string;
  /** EDTF of what the edge tells; for a meeting's edges the meeting's date. */
  when: string | null;
  /** Of a stance told of several dates: each of them, EDTF, sorted. Between them it was not; left out of all else. */
  dates?: string[];
  /** First and last day of `when`, null where it is open; of an office known to the lexicon, its first and last day. */
  from: string | null;
  until: string | null;
  rule: string;
  confidence: number;
  /** Independent sources. */
  sources: number;
  evidence: Evidence[];
}
