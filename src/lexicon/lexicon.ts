import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from '../model.ts';
import type { Phrases } from '../text/phrases.ts';
import { type Anniversaries, loadAnniversaries } from './anniversaries.ts';
import { type Collocates, collocateLists, loadCollocates } from './collocates.ts';
import { DataError } from './csv.ts';
import { type Events, loadEvents } from './events.ts';
import { knownPhrases, topicsIn } from './known-phrases.ts';
import { type Knowledge, loadKnowledge } from './knowledge.ts';
import { type Lists, wordLists } from './lists.ts';
import { type Milestones, loadMilestones } from './milestones.ts';
import { addMinistries } from './ministries.ts';
import type { Sense, Senses } from './senses.ts';
import { loadCodes, loadMinistries, loadSurnames } from './words.ts';

/** Knowledge and words of `data/`, ready for texts. */
export interface Lexicon {
  knowledge: Knowledge;
  phrases: Phrases<Sense, Senses>;
  /** Subjects of talks; they may cover names, so they are a trie of their own over the same vocabulary. */
  topics: Phrases<Entity, readonly Entity[]>;
  milestones: Milestones;
  events: Events;
  anniversaries: Anniversaries;
  lists: Lists;
  collocates: Collocates;
  /** Family names that tell a Vietnamese name. */
  surnames: ReadonlySet<string>;
  /** CAMEO code of a meeting by `form|status`, of a stance by `type|`. */
  codes: Map<string, string>;
}

const PACKAGE_DATA = join(import.meta.dirname, '..', '..', 'data');

/** A folder of the package's own data: `knowledge`, `words`, `articles`. */
export const dataFolder = (name: string): string => join(PACKAGE_DATA, name);

/** What a folder may hold, each with the ending `.csv`. */
const TABLES = [
  'anniversaries',
  'boilerplate',
  'codes',
  'collocates',
  'conferences',
  'countries',
  'events',
  'leaders',
  'markers',
  'memberships',
  'milestones',
  'ministries',
  'officials',
  'organisations',
  'pairs',
  'places',
  'series',
  'surnames',
  'tenures',
  'ties',
  'titles',
  'topics',
  'triggers',
  'trips',
];

/** Throws where a folder of the user's has a table that nothing would read: *official.csv*. */
function checkNames(folder: string): void {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort())
    if (!TABLES.includes(file.slice(0, -4)))
      throw new DataError(
        { file: join(folder, file), line: 1 },
        `no table has this name; expected ${TABLES.join(', ')}`,
      );
}

/**
 * Loads and checks the package's data, then the user's own folders.
 * Throws a DataError that names file and line where a row cannot be read.
 */
export function loadLexicon(extra: readonly string[] = [], data: string = PACKAGE_DATA): Lexicon {
  extra.forEach(checkNames);
  const facts = [join(data, 'knowledge'), ...extra];
  const words = [join(data, 'words'), ...extra];
  const knowledge = loadKnowledge(facts);
  const rows = loadCollocates(words);
  const ministries = loadMinistries(words, knowledge.ids);
  const phrases = knownPhrases(knowledge, words, ministries, rows.get('head')!);
  addMinistries(knowledge, ministries);
  const topics = topicsIn(knowledge, phrases.vocabulary);
  const [surnames, codes] = [loadSurnames(words), loadCodes(words)];
  const milestones = loadMilestones(facts, phrases.vocabulary);
  const events = loadEvents(facts, phrases.vocabulary, knowledge.ids);
  const anniversaries = loadAnniversaries(facts, phrases.vocabulary);
  const lists = wordLists(phrases.vocabulary);
  const collocates = collocateLists(rows, phrases.vocabulary);
  return {
    knowledge,
    phrases: phrases.seal(),
    topics: topics.seal(),
    milestones,
    events,
    anniversaries,
    lists,
    collocates,
    surnames,
    codes,
  };
}
