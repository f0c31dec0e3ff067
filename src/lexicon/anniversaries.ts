import { Phrases } from '../text/phrases.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { list, readRows, required, yearIn } from './csv.ts';

/** What the press counts years from: *kỷ niệm 70 năm thành lập Israel*. */
export interface Anniversary {
  name: string;
  since: number;
}

/** Finds what is celebrated. */
export type Anniversaries = Phrases<Anniversary, readonly Anniversary[]>;

/** Loads `anniversaries.csv`. */
export function loadAnniversaries(folders: readonly string[], vocabulary: Vocabulary): Anniversaries {
  const phrases = new Phrases((all: readonly Anniversary[]) => all, vocabulary);
  for (const row of readRows(folders, 'anniversaries.csv', ['name', 'names', 'since', 'source'])) {
    const name = required(row, 'name');
    const since = yearIn(row, 'since');
    for (const phrase of [name, ...list(row, 'names')]) phrases.add(phrase, { name, since });
  }
  return phrases.seal();
}
