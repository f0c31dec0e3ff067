import type { Lexicon } from '../lexicon/lexicon.ts';
import { signals as signalsOf } from '../lexicon/signals.ts';
import type { Block, Chunk, Mentions, PersonChunk, SentenceChunks, WordChunk } from '../model.ts';
import type { Sentence } from '../text/sentences.ts';
import { Flag, type Tokens } from '../text/tokens.ts';
import { personChunk, pronounChunk, seriesChunk, wordChunk } from './chunk.ts';
import { entityAt, ministryChunk } from './entities.ts';
import type { Item } from './items.ts';
import { type Newcomers, localNames, noteNewcomer } from './local.ts';
import { pairAt } from './pairs.ts';
import { placeBefore } from './places.ts';
import { firstOfTwo, personAt, shortAt } from './people.ts';
import { withNameBefore } from './people/before.ts';
import { withSharedTitle } from './people/shared.ts';
import { Reader } from './reader.ts';
import { countryByRegion } from './regions.ts';

/**
 * Who, what and where each sentence names, and the words that say what they do.
 * `sentences` are those of the article's own text, in order; chunks of a sentence never overlap.
 */
export function mention(
  tokens: Tokens,
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  lexicon: Lexicon,
): Mentions {
  const items = lexicon.phrases.find(tokens);
  const reader = new Reader(tokens, lexicon, items);
  const found: SentenceChunks[] = [];
  const newcomers: Newcomers = new Map();
  let at = 0;
  let block = 0;
  for (const { first, past } of sentences) {
    const from = at;
    while (at < items.length && items[at]!.first < past) at++;
    const start = tokens.start[first]!;
    while (block + 1 < blocks.length && blocks[block + 1]!.start <= start) block++;
    reader.turnTo(first, past);
    const chunks = chunksOf(reader, items, from, at);
    let signals = 0;
    for (const chunk of chunks)
      if (chunk.kind === 'word') signals |= chunk.signals;
      else if (chunk.kind === 'person') noteNewcomer(chunk, newcomers);
    found.push({
      first,
      past,
      start,
      end: tokens.end[past - 1]!,
      block: blocks[block]?.kind ?? 'body',
      chunks,
      signals,
    });
  }
  return { sentences: localNames(tokens, found, newcomers), made: [...reader.made.values()] };
}

/** The chunks that the items `from` up to `until` make. */
function chunksOf(reader: Reader, items: readonly Item[], from: number, until: number): Chunk[] {
  const chunks: Chunk[] = [];
  let past = reader.first;
  for (let at = from; at < until; at++) {
    const item = items[at]!;
    if (item.first < past) continue;
    // Nothing else needs to be tried.
    if (item.payloads.plain) {
      const word = wordAt(reader, item);
      if (word === null) continue;
      if (isCompany(word, chunks)) [word.types, word.preposition] = [WITH, 'with'];
      chunks.push(word);
      past = word.past;
      continue;
    }
    const read = chunkAt(reader, item, chunks.length > 0 ? chunks[chunks.length - 1] : undefined);
    if (!read) continue;
    const bare = read.kind === 'person' ? named(reader, read, chunks) : read;
    uncover(chunks, bare.first);
    const chunk = bare.kind === 'person' ? addressed(reader, bare, chunks) : bare;
    uncover(chunks, chunk.first);
    const place = item.payloads.country ? placeBefore(reader, item, chunks) : null;
    if (place) chunks.splice(-1, 0, place);
    chunks.push(chunk);
    const told = toldBy(chunk);
    if (told !== undefined) reader.name(told);
    past = chunk.past;
  }
  return chunks;
}

/** What *với* is to the readers of the sentence. */
const WITH = ['with'];
const TOGETHER = signalsOf('together');

/** *hội đàm cùng Thủ tướng*: right behind a word for a meeting *cùng* is *với*; else it is *và*. */
function isCompany(word: Chunk, chunks: readonly Chunk[]): word is WordChunk {
  if (word.kind !== 'word' || (word.signals & TOGETHER) === 0) return false;
  const before = chunks[chunks.length - 1];
  return (
    before?.kind === 'word' &&
    before.past === word.first &&
    before.types.some((type) => type.startsWith('talks.') || type.startsWith('call.'))
  );
}

/** Takes back what was read from token `first` on: a name that stands before its title. */
function uncover(chunks: Chunk[], first: number): void {
  while (chunks.length > 0 && chunks[chunks.length - 1]!.first >= first) chunks.pop();
}

/** With the name that stands before a title, or the title that stands before several names. */
const named = (reader: Reader, person: PersonChunk, before: readonly Chunk[]): PersonChunk =>
  withSharedTitle(reader, withNameBefore(reader, person), before);

/** *bà Annie, Đại sứ Canada và ông Pedro*: with the *bà* of the name that stands before the title. */
function addressed(reader: Reader, person: PersonChunk, before: readonly Chunk[]): PersonChunk {
  const last = before[before.length - 1];
  const isNamed = last?.kind === 'person' && last.posts.length === 0 && last.past > person.first;
  return isNamed && last.first < person.first
    ? personChunk(reader, last.first, person.past, person, person.posts)
    : person;
}

/** What a chunk names, or whose office it tells, for *nước này* behind it. */
const toldBy = (chunk: Chunk): string | undefined =>
  chunk.kind === 'entity'
    ? chunk.entity
    : chunk.kind === 'person'
      ? chunk.posts.at(-1)?.of.at(-1)
      : undefined;

/** Who or what an item names; what it may open is known with the lexicon, so that most readers need not be asked. */
function chunkAt(reader: Reader, item: Item, before: Chunk | undefined): Chunk | null {
  const { opensPair, ministry } = item.payloads;
  return (
    (opensPair ? (pairAt(reader, item) ?? firstOfTwo(reader, item)) : null) ??
    (ministry ? ministryChunk(reader, item) : null) ??
    personAt(reader, item.first) ??
    countryByRegion(reader, item) ??
    entityAt(reader, item, before) ??
    shortAt(reader, item.first) ??
    wordAt(reader, item)
  );
}

/** Words that bear on claims; a pronoun is an actor. */
function wordAt(reader: Reader, item: Item): Chunk | null {
  const { series, words } = item.payloads;
  if (series) return seriesChunk(reader, item.first, item.past, series);
  if (words.length === 0) return null;
  const { first, past } = item;
  if (words.length === 1 && words[0] === 'honorific')
    return strangerAt(reader, first, past) ?? pronounChunk(reader, first, past, 'person');
  if (words[0] === 'this-person') return pronounChunk(reader, first, past, 'person', true);
  if (words[0] === 'this-country') return pronounChunk(reader, first, past, 'country');
  return wordChunk(reader, first, past, item.payloads);
}

/** Tokens of the name of somebody whom no table knows. */
const NAME = 4;

/** *Ông Jo đã gặp*: a name behind *ông* says that nobody told before is meant, whoever it is. */
function strangerAt(reader: Reader, first: number, past: number): PersonChunk | null {
  const { tokens } = reader;
  let end = past;
  while (end < past + NAME && end < reader.past && isNameWord(tokens, end) && !reader.item(end)) end++;
  if (end === past) return null;
  const [from, until] = [tokens.start[past]!, tokens.end[end - 1]!];
  const name = { start: from, end: until, text: tokens.text.slice(from, until) };
  return personChunk(
    reader,
    first,
    end,
    { name, candidates: [], full: false, counterpart: false, several: false },
    [],
  );
}

const isNameWord = ({ flags, text, start, end }: Tokens, at: number): boolean =>
  (flags[at]! & Flag.capital) !== 0 && /^\p{Lu}\p{Ll}/u.test(text.slice(start[at], end[at]));
