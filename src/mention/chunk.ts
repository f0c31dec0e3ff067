import type { Senses } from '../lexicon/senses.ts';
import type {
  Address,
  EntityChunk,
  OfficeMention,
  PairChunk,
  PersonChunk,
  PronounChunk,
  SeriesChunk,
  TokenSpan,
  WordChunk,
} from '../model.ts';
import { Flag } from '../text/tokens.ts';
import type { Reader } from './reader.ts';

/*
 * Every chunk of a kind is made here, with the same fields in the same order: whoever reads chunks then meets one
 * layout a kind, which costs a fraction of several.
 */

export const wordChunk = ({ tokens }: Reader, first: number, past: number, senses: Senses): WordChunk => ({
  kind: 'word',
  first,
  past,
  start: tokens.start[first]!,
  end: tokens.end[past - 1]!,
  types: senses.words,
  pattern: senses.pattern,
  event: senses.event,
  noun: senses.noun,
  stance: senses.stance,
  preposition: senses.preposition,
  signals: senses.signals,
});

export const entityChunk = (
  { tokens }: Reader,
  first: number,
  past: number,
  told: Omit<EntityChunk, 'kind' | keyof TokenSpan>,
): EntityChunk => ({
  kind: 'entity',
  first,
  past,
  start: tokens.start[first]!,
  end: tokens.end[past - 1]!,
  entity: told.entity,
  entityKind: told.entityKind,
  people: told.people,
  complement: told.complement,
  locative: told.locative,
  sessions: told.sessions,
});

export const pairChunk = (
  { tokens }: Reader,
  first: number,
  past: number,
  offices: string[],
  ofCountries = false,
  states: readonly string[] = [],
): PairChunk => ({
  kind: 'pair',
  first,
  past,
  start: tokens.start[first]!,
  end: tokens.end[past - 1]!,
  offices,
  ofCountries,
  states,
});

export const pronounChunk = (
  reader: Reader,
  first: number,
  past: number,
  of: PronounChunk['of'],
): PronounChunk => ({
  kind: 'pronoun',
  first,
  past,
  start: reader.tokens.start[first]!,
  end: reader.tokens.end[past - 1]!,
  of,
  // bà Meng: a name that nobody knows tells no more than that.
  address: reader.has(past, Flag.capital) ? null : addressAt(reader, first),
});

/** How somebody is spoken of by the word at a token. */
const addressAt = ({ lists, tokens }: Reader, token: number): Address =>
  lists.men.has(tokens, token) ? 'man' : lists.women.has(tokens, token) ? 'woman' : null;

export const seriesChunk = (
  { tokens }: Reader,
  first: number,
  past: number,
  told: Pick<SeriesChunk, 'series' | 'sessions'>,
): SeriesChunk => ({
  kind: 'series',
  first,
  past,
  start: tokens.start[first]!,
  end: tokens.end[past - 1]!,
  series: told.series,
  sessions: told.sessions,
});

export const personChunk = (
  reader: Reader,
  first: number,
  past: number,
  told: Pick<PersonChunk, 'name' | 'candidates' | 'full' | 'counterpart' | 'several'>,
  posts: OfficeMention[],
): PersonChunk => ({
  kind: 'person',
  first,
  past,
  start: reader.tokens.start[first]!,
  end: reader.tokens.end[past - 1]!,
  name: told.name,
  candidates: told.candidates,
  full: told.full,
  posts,
  counterpart: told.counterpart,
  several: told.several,
  address: addressBefore(reader, first, told.name),
});

/** *bà Merkel, Ngoại trưởng Mỹ, bà Hillary Clinton*: the word that stands with the name. */
function addressBefore(reader: Reader, first: number, name: PersonChunk['name']): Address {
  if (!name) return null;
  for (let t = first; reader.tokens.start[t]! < name.start; t++) {
    const address = addressAt(reader, t);
    if (address !== null) return address;
  }
  return null;
}
