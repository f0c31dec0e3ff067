import { Phrases } from '../text/phrases.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { list, readRows, required } from './csv.ts';
import { type Begun, begunOf } from './period.ts';

/** What the press tells of from some day on, and some of it for a while only: *Brexit, vụ Skripal*. */
export interface Milestone {
  name: string;
  /** The times in which it is told; any of them will do: a kind of election comes again. */
  terms: Begun[];
}

/** Finds milestones; they cover other names, so they are a trie of their own over the same vocabulary. */
export type Milestones = Phrases<Milestone, readonly Milestone[]>;

const COLUMNS = ['name', 'names', 'from', 'until', 'source'];

/** Loads `milestones.csv`; rows of one name are terms of one milestone, and the first of them has its other names. */
export function loadMilestones(folders: readonly string[], vocabulary: Vocabulary): Milestones {
  const milestones = new Map<string, Milestone>();
  const phrases = new Phrases((all: readonly Milestone[]) => all, vocabulary);
  for (const row of readRows(folders, 'milestones.csv', COLUMNS, ['name', 'from'])) {
    const name = required(row, 'name');
    const known = milestones.get(name);
    const milestone: Milestone = known ?? { name, terms: [] };
    milestones.set(name, milestone);
    milestone.terms.push(begunOf(row));
    for (const phrase of known ? list(row, 'names') : [name, ...list(row, 'names')])
      phrases.add(phrase, milestone);
  }
  return phrases.seal();
}
