/** What mention, link and relate hand on, sentence by sentence. */

import type { BlockKind, Span } from './article.ts';
import type { Entity, EntityKind, Mention } from './entity.ts';
import type { StanceType } from './record.ts';

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
  /** *Tổng thống Nga khi đó là ông A, cố lãnh đạo B*: held when what is told happened; `qualifier` is `former`. */
  once?: boolean;
  /** *được bổ nhiệm làm Ngoại trưởng*: from now on, so that who is named with it may still hold another. */
  given?: boolean;
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
  address: Address;
  /** *bà Merkel, Thủ tướng Đức; Thủ tướng Đức, bà Merkel*: a comma stands inside, and one behind closes it. */
  apposed: boolean;
}

/** *ông* and *bà* tell two people apart; null where neither stands. */
export type Address = 'man' | 'woman' | null;

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

/** *hai bên, hai ngoại trưởng, ngoại trưởng hai nước*: two parties told before; *hai miền Triều Tiên* names them. */
export interface PairChunk extends TokenSpan {
  kind: 'pair';
  /** Offices that both hold; empty where the words do not say. */
  offices: string[];
  /** *ngoại trưởng hai nước*: of two countries told before. */
  ofCountries: boolean;
  /** Entity ids of the two countries, where the words name them. */
  states: readonly string[];
}

/** *ông, bà* alone; *nước này, nhà lãnh đạo này*; *tôi* in what somebody is quoted with. */
export interface PronounChunk extends TokenSpan {
  kind: 'pronoun';
  of: 'person' | 'country' | 'speaker';
  address: Address;
  /** *nhà lãnh đạo này*: whoever was told last, no other. */
  shown: boolean;
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
  /** The signals of all its words, as bits. */
  signals: number;
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
