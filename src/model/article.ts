/** An article, as read and as cleaned. */

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
  /**
   * From when until when it was written (EDTF), where no day is known and offices, the latest day told or a plan bound it more
   * closely than `published` does; left out otherwise.
   */
  publishedWithin?: string;
  text: string;
  blocks: Block[];
  source: SourceSegment[];
}
