import { PhraseList } from '../text/phrase-list.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { oneOf, readRows, required } from './csv.ts';

const COLLOCATE_TYPES = [
  'accepts',
  'addresses',
  'aim',
  'allegation',
  'ally',
  'claimed',
  'cut',
  'dealt',
  'decision',
  'deed',
  'delegate',
  'demanded',
  'deterrent',
  'diplomat',
  'emissary',
  'family',
  'feared',
  'fighters',
  'forces',
  'gift',
  'harm',
  'helper',
  'head',
  'imposes',
  'involvement',
  'keeps',
  'judges',
  'law',
  'leaves',
  'life',
  'lifts',
  'manner',
  'measure',
  'mission',
  'nation',
  'owed',
  'pact',
  'peoples',
  'policy',
  'private',
  'proposal',
  'proposes',
  'prospect',
  'public-body',
  'region',
  'related',
  'site',
  'sought',
  'statement',
  'states',
  'takes',
  'threatened',
  'trade',
  'vehicle',
  'wish',
] as const;

/** The words of each type, to be asked about beside the word whose sense they decide. */
export type Collocates = Readonly<Record<(typeof COLLOCATE_TYPES)[number], PhraseList>>;

/** Phrases by type. */
export type CollocateRows = ReadonlyMap<keyof Collocates, readonly string[]>;

/**
 * Words that decide what another beside them means. Unlike markers they are no words of the sentence's own structure: only the
 * rule that reads the other word looks for them.
 */
export function loadCollocates(folders: readonly string[]): CollocateRows {
  const rows = readRows(folders, 'collocates.csv', ['phrase', 'type', 'source'], ['phrase', 'type']);
  const found = new Map<keyof Collocates, string[]>(COLLOCATE_TYPES.map((type) => [type, []]));
  for (const row of rows) found.get(oneOf(row, 'type', COLLOCATE_TYPES))!.push(required(row, 'phrase'));
  return found;
}

/** The rows as lists over one vocabulary. */
export const collocateLists = (rows: CollocateRows, vocabulary: Vocabulary): Collocates =>
  Object.fromEntries(
    [...rows].map(([type, phrases]) => [type, new PhraseList(vocabulary, phrases)]),
  ) as Collocates;
