import type { Senses } from '../lexicon/senses.ts';
import type {
  Address,
  Chunk,
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
import { unitOf } from '../text/unit.ts';
import type { Reader } from './reader.ts';

/** A chunk of a kind over some tokens; its own fields are still to be filled in. */
const chunkOf = <Of extends Chunk>({ tokens }: Reader, kind: Of['kind'], first: number, past: number): Of =>
  unitOf<Of>(kind, first, past, tokens.start[first]!, tokens.end[past - 1]!);

export function wordChunk(reader: Reader, first: number, past: number, senses: Senses): WordChunk {
  const chunk = chunkOf<WordChunk>(reader, 'word', first, past);
  chunk.types = senses.words;
  chunk.pattern = senses.pattern;
  chunk.event = senses.event;
  chunk.noun = senses.noun;
  chunk.stance = senses.stance;
  chunk.preposition = senses.preposition;
  chunk.signals = senses.signals;
  return chunk;
}

export function entityChunk(
  reader: Reader,
  first: number,
  past: number,
  told: Omit<EntityChunk, 'kind' | keyof TokenSpan>,
): EntityChunk {
  const chunk = chunkOf<EntityChunk>(reader, 'entity', first, past);
  chunk.entity = told.entity;
  chunk.entityKind = told.entityKind;
  chunk.people = told.people;
  chunk.complement = told.complement;
  chunk.locative = told.locative;
  chunk.sessions = told.sessions;
  return chunk;
}

export function pairChunk(
  reader: Reader,
  first: number,
  past: number,
  offices: string[],
  ofCountries = false,
  states: readonly string[] = [],
): PairChunk {
  const chunk = chunkOf<PairChunk>(reader, 'pair', first, past);
  chunk.offices = offices;
  chunk.ofCountries = ofCountries;
  chunk.states = states;
  return chunk;
}

export function pronounChunk(
  reader: Reader,
  first: number,
  past: number,
  of: PronounChunk['of'],
  shown = false,
): PronounChunk {
  const chunk = chunkOf<PronounChunk>(reader, 'pronoun', first, past);
  chunk.of = of;
  // bà Meng: a name that nobody knows tells no more than that.
  chunk.address = reader.has(past, Flag.capital) ? null : addressAt(reader, first);
  chunk.shown = shown;
  return chunk;
}

/** How somebody is spoken of by the word at a token. */
const addressAt = ({ lists, tokens }: Reader, token: number): Address =>
  lists.men.has(tokens, token) ? 'man' : lists.women.has(tokens, token) ? 'woman' : null;

export function seriesChunk(
  reader: Reader,
  first: number,
  past: number,
  told: Pick<SeriesChunk, 'series' | 'sessions'>,
): SeriesChunk {
  const chunk = chunkOf<SeriesChunk>(reader, 'series', first, past);
  chunk.series = told.series;
  chunk.sessions = told.sessions;
  return chunk;
}

export function personChunk(
  reader: Reader,
  first: number,
  past: number,
  told: Pick<PersonChunk, 'name' | 'candidates' | 'full' | 'counterpart' | 'several'>,
  posts: OfficeMention[],
): PersonChunk {
  const chunk = chunkOf<PersonChunk>(reader, 'person', first, past);
  chunk.name = told.name;
  chunk.candidates = told.candidates;
  chunk.full = told.full;
  chunk.posts = posts;
  chunk.counterpart = told.counterpart;
  chunk.several = told.several;
  chunk.address = addressBefore(reader, first, told.name);
  chunk.apposed = isApposed(reader, first, past);
  return chunk;
}

function isApposed(reader: Reader, first: number, past: number): boolean {
  for (let t = first; t < past; t++) if (reader.isMark(t, ',')) return true;
  return false;
}

/** *bà Merkel, Ngoại trưởng Mỹ, bà Hillary Clinton*: the word that stands with the name. */
function addressBefore(reader: Reader, first: number, name: PersonChunk['name']): Address {
  if (!name) return null;
  for (let t = first; reader.tokens.start[t]! < name.start; t++) {
    const address = addressAt(reader, t);
    if (address !== null) return address;
  }
  return null;
}
