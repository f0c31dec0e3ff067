/** The article record: what one article tells; `bangiao extract` prints it. */

import type { Article, Span } from './article.ts';
import type { Entity } from './entity.ts';

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
  /** The how manieth talks, summit or call of its people it is said to be: 2 of *thượng đỉnh lần hai*; left out where nothing says so. */
  ordinal?: number;
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
  /** CAMEO code of what is said or done, a string: "112"; null of what lasts, an office or a membership. */
  code: string | null;
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
