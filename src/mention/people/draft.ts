import type { Title } from '../../lexicon/words.ts';
import type { OfficeMention } from '../../model.ts';

/** Types of words that qualify the title behind (or, *elect*, before) them. */
export const QUALIFIERS = ['former', 'acting', 'elect', 'deputy', 'sought'] as const;

/** A person as far as the sentence has been read. */
export interface Draft {
  first: number;
  past: number;
  posts: OfficeMention[];
  counterpart: boolean;
  honorific: boolean;
  /** Where a comma stands between two titles. */
  comma: number | null;
}

export const draftAt = (first: number, past = first): Draft => ({
  first,
  past,
  posts: [],
  counterpart: false,
  honorific: false,
  comma: null,
});

/** The longer reading of a title that several rows share. */
export const bestTitle = (titles: readonly Title[]): Title =>
  titles.length === 1
    ? titles[0]!
    : { ...titles[0]!, offices: [...new Set(titles.flatMap((t) => t.offices))] };
