import { PhraseList } from '../text/phrase-list.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { oneOf, readRows, required } from './csv.ts';

const COLLOCATE_TYPES = [
  'addresses',
  'allegation',
  'ally',
  'claimed',
  'cut',
  'dealt',
  'deed',
  'deterrent',
  'diplomat',
  'family',
  'fighters',
  'forces',
  'gift',
  'harm',
  'helper',
  'involvement',
  'law',
  'leaves',
  'life',
  'manner',
  'measure',
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
  'related',
  'site',
  'sought',
  'statement',
  'threatened',
  'trade',
  'vehicle',
] as const;

/** The words of each type, to be asked about beside the word whose sense they decide. */
export type Collocates = Readonly<Record<(typeof COLLOCATE_TYPES)[number], PhraseList>>;

/**
 * Words that decide what another beside them means. Unlike markers they are no words of the sentence's own structure: only the
 * rule that reads the other word looks for them.
 */
export function loadCollocates(folders: readonly string[], vocabulary: Vocabulary): Collocates {
  const rows = readRows(folders, 'collocates.csv', ['phrase', 'type', 'source'], ['phrase', 'type']);
  const listed = rows.map((row) => ({
    phrase: required(row, 'phrase'),
    type: oneOf(row, 'type', COLLOCATE_TYPES),
  }));
  return Object.fromEntries(
    COLLOCATE_TYPES.map((type) => {
      const phrases = listed.filter((row) => row.type === type).map(({ phrase }) => phrase);
      return [type, new PhraseList(vocabulary, phrases)];
    }),
  ) as Collocates;
}
