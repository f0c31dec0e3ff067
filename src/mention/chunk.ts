import type { Senses } from '../lexicon/senses.ts';
import type {
  EntityChunk,
  OfficeMention,
  PairChunk,
  PersonChunk,
  PronounChunk,
  SeriesChunk,
  TokenSpan,
  WordChunk,
} from '../model.ts';
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
  { tokens }: Reader,
  first: number,
  past: number,
  of: PronounChunk['of'],
): PronounChunk => ({
  kind: 'pronoun',
  first,
  past,
  start: tokens.start[first]!,
  end: tokens.end[past - 1]!,
  of,
});

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
  { tokens }: Reader,
  first: number,
  past: number,
  told: Pick<PersonChunk, 'name' | 'candidates' | 'full' | 'counterpart' | 'several'>,
  posts: OfficeMention[],
): PersonChunk => ({
  kind: 'person',
  first,
  past,
  start: tokens.start[first]!,
  end: tokens.end[past - 1]!,
  name: told.name,
  candidates: told.candidates,
  full: told.full,
  posts,
  counterpart: told.counterpart,
  several: told.several,
});
