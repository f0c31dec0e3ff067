import type { Lexicon } from '../lexicon/lexicon.ts';
import type {
  Block,
  Chunk,
  EntityChunk,
  Mentions,
  PairChunk,
  PersonChunk,
  SentenceChunks,
} from '../model.ts';
import type { Sentence } from '../text/sentences.ts';
import { Flag, type Tokens } from '../text/tokens.ts';
import { ministryAt } from './bodies.ts';
import {
  type Item,
  countryIn,
  hasType,
  officialsIn,
  shortIn,
  titlesIn,
  triggersIn,
  wordTypes,
} from './items.ts';
import { entityChunk, pairChunk, pronounChunk, seriesChunk, wordChunk } from './chunk.ts';
import { localNames } from './local.ts';

import { placeBefore } from './places.ts';
import { personAt, shortAt } from './people.ts';
import { withNameBefore } from './people/before.ts';
import { withSharedTitle } from './people/shared.ts';
import { Reader } from './reader.ts';

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
  let at = 0;
  let block = 0;
  for (const { first, past } of sentences) {
    const from = at;
    while (at < items.length && items[at]!.first < past) at++;
    const start = tokens.start[first]!;
    while (block + 1 < blocks.length && blocks[block + 1]!.start <= start) block++;
    reader.turnTo(first, past);
    const chunks = chunksOf(reader, items, from, at);
    found.push({
      first,
      past,
      start,
      end: tokens.end[past - 1]!,
      block: blocks[block]?.kind ?? 'body',
      chunks,
    });
  }
  return { sentences: localNames(tokens, found), made: [...reader.made.values()] };
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
      chunks.push(isCompany(word, chunks) ? { ...word, ...WITH } : word);
      past = word.past;
      continue;
    }
    const read = chunkAt(reader, item, chunks.length > 0 ? chunks[chunks.length - 1] : undefined);
    if (!read) continue;
    const chunk = read.kind === 'person' ? named(reader, read, chunks) : read;
    while (chunks.length > 0 && chunks[chunks.length - 1]!.first >= chunk.first) chunks.pop();
    const place = item.payloads.country ? placeBefore(reader, item, chunks) : null;
    if (place) chunks.splice(-1, 0, place);
    chunks.push(chunk);
    reader.country = countryOf(reader, chunk) ?? reader.country;
    past = chunk.past;
  }
  return chunks;
}

/** What *với* is to the readers of the sentence. */
const WITH = { types: ['with'], preposition: 'with' };

/** *hội đàm cùng Thủ tướng*: right behind a word for a meeting *cùng* is *với*; else it is *và*. */
function isCompany(word: Chunk, chunks: readonly Chunk[]): boolean {
  if (word.kind !== 'word' || !word.types.includes('together')) return false;
  const before = chunks[chunks.length - 1];
  return (
    before?.kind === 'word' &&
    before.past === word.first &&
    before.types.some((type) => type.startsWith('talks.') || type.startsWith('call.'))
  );
}

/** With the name that stands before a title, or the title that stands before several names. */
const named = (reader: Reader, person: PersonChunk, before: readonly Chunk[]): PersonChunk =>
  withSharedTitle(reader, withNameBefore(reader, person), before);

/** The country that a chunk tells, for *nước này* behind it. */
function countryOf({ knowledge }: Reader, chunk: Chunk): string | null {
  const told =
    chunk.kind === 'entity'
      ? chunk.entity
      : chunk.kind === 'person'
        ? chunk.posts.at(-1)?.of.at(-1)
        : undefined;
  if (told === undefined) return null;
  const country = knowledge.speaksFor.get(told) ?? knowledge.entities.get(told)?.country ?? told;
  return knowledge.entities.get(country)?.kind === 'country' ? country : null;
}

function chunkAt(reader: Reader, item: Item, before: Chunk | undefined): Chunk | null {
  return (
    pairAt(reader, item) ??
    ministryChunk(reader, item) ??
    personAt(reader, item.first) ??
    entityAt(reader, item, before) ??
    shortAt(reader, item.first) ??
    wordAt(reader, item)
  );
}

/** *hai bên*; *hai ngoại trưởng*; *ngoại trưởng hai nước*. */
function pairAt(reader: Reader, item: Item): PairChunk | null {
  const next = reader.item(item.past);
  if (item.payloads.states) return statesAt(reader, item, item.payloads.states);
  if (titlesIn(item).length > 0 && next?.payloads.states)
    return pairChunk(reader, item.first, next.past, titlesIn(item)[0]!.offices, true, next.payloads.states);
  if (hasType(item, 'two') && titlesIn(next).length > 0) return officesOfTwo(reader, item.first, next!);
  if (titlesIn(item).length > 0 && hasType(next, 'pair')) {
    const ofCountries = reader.lists.countries.has(reader.tokens, next!.past - 1);
    return pairChunk(reader, item.first, next!.past, titlesIn(item)[0]!.offices, ofCountries);
  }
  // hai ông Blinken và Lavrov: the names follow.
  if (hasType(item, 'pair') && next && (officialsIn(next).length > 0 || shortIn(next).length > 0))
    return null;
  if (hasType(item, 'pair')) return pairChunk(reader, item.first, item.past, []);
  return null;
}

/** *hai miền Triều Tiên*; *liên Triều* behind a word for talks alone: in *quan hệ liên Triều* nobody does anything. */
function statesAt(reader: Reader, item: Item, states: readonly string[]): PairChunk | null {
  const named = reader.lists.both.has(reader.tokens, item.first);
  return named || isTalksBefore(reader, item.first)
    ? pairChunk(reader, item.first, item.past, [], false, states)
    : null;
}

/** *đàm phán, đàm phán quân sự, cuộc gặp cấp cao* right before a token. */
function isTalksBefore(reader: Reader, first: number): boolean {
  for (let t = first; t > first - 3 && t > reader.first; t--) {
    const triggers = triggersIn(reader.itemUpTo(t));
    if (triggers.some(({ type }) => type.endsWith('.noun') || type.endsWith('.verb'))) return true;
  }
  return false;
}

function officesOfTwo(reader: Reader, first: number, title: Item): PairChunk | null {
  // Hai ngoại trưởng của Mỹ và Nga: the countries are told, the title reader takes it.
  const after = reader.item(title.past);
  // hai ngoại trưởng Sergei Lavrov và …: the names follow.
  if (officialsIn(after).length > 0 || shortIn(after).length > 0) return null;
  const of = hasType(after, 'of') ? reader.item(after!.past) : after;
  if (countryIn(of)) return null;
  const offices = titlesIn(title)[0]!.offices;
  return pairChunk(reader, first, title.past, offices[0] === 'leader' ? [] : offices);
}

function ministryChunk(reader: Reader, item: Item): EntityChunk | null {
  const body = ministryAt(reader, item.first);
  if (!body) return null;
  return entityChunk(reader, item.first, body.past, {
    entity: body.entity.id,
    entityKind: 'organisation',
    people: false,
    complement: false,
    locative: false,
    sessions: null,
  });
}

function entityAt(reader: Reader, item: Item, before: Chunk | undefined): EntityChunk | null {
  const entity =
    item.payloads.country ?? item.payloads.organisation ?? item.payloads.place ?? pairCountry(reader, item);
  if (!entity || entity.kind === 'official') return null;
  if (entity.kind === 'country' && isOrdinaryWord(reader, item)) return null;
  const touches = before !== undefined && before.past === item.first;
  const types = touches && before.kind === 'word' ? before.types : [];
  const joined = touches && before.kind === 'word' && isJoin(types);
  return entityChunk(reader, item.first, item.past, {
    entity: entity.id,
    entityKind: entity.kind,
    people: types.includes('people'),
    complement: types.includes('of-noun') || (joined && complements(reader, item)),
    locative: isLocative(reader, item, types) && (entity.kind !== 'organisation' || !types.includes('open')),
    sessions: item.payloads.series?.sessions ?? null,
  });
}

const LOCATING = ['at', 'from', 'capital', 'arrive.verb', 'visit.verb', 'visit.noun', 'open'];
const isLocative = (reader: Reader, item: Item, types: string[]): boolean =>
  types.some((t) => LOCATING.includes(t)) ||
  (item.first > reader.first && reader.lists.toward.has(reader.tokens, item.first - 1));

const isJoin = (types: string[]): boolean => types.includes('dash');
/** *quan hệ Nga – Mỹ*: what the first country complements the second does too. */
function complements(reader: Reader, item: Item): boolean {
  const dash = reader.item(item.first - 1) ?? null;
  if (!dash) return false;
  const country = reader.itemUpTo(dash.first);
  const noun = country && reader.itemUpTo(country.first);
  return hasType(noun, 'of-noun');
}

/** *Mỹ – Trung, Nga – Thổ*: a short name counts beside a dash and another country only. */
function pairCountry(reader: Reader, item: Item) {
  const country = item.payloads.pairCountry;
  if (!country) return undefined;
  const countryLike = (i: Item | undefined) =>
    i !== undefined && (countryIn(i) !== undefined || i.payloads.pairCountry !== undefined);
  const left =
    reader.isDash(item.first - 1) &&
    item.first - 1 > reader.first &&
    countryLike(reader.itemUpTo(item.first - 1));
  const right = reader.isDash(item.past) && countryLike(reader.item(item.past + 1));
  return left || right ? reader.knowledge.entities.get(country) : undefined;
}

/**
 * One-syllable countries are also words and names: *Anh ấy*, *Ý kiến*, *Nguyễn Minh Đức*. A capital at the head of a
 * sentence proves nothing, nor does one after another capitalised word that is no name of the lexicon.
 */
function isOrdinaryWord(reader: Reader, item: Item): boolean {
  const t = item.first;
  if (item.past - t > 1 || reader.length(t) > 4) return false;
  if (t > reader.first && reader.has(t - 1, Flag.capital) && !reader.itemUpTo(t)) return true;
  if (t === reader.first && reader.lists.ambiguous.has(reader.tokens, t))
    return (
      !opensClause(reader.item(item.past)) &&
      !reader.isMark(item.past, ',') &&
      !hasType(reader.item(item.past), 'and')
    );
  return false;
}

const opensClause = (item: Item | undefined): boolean =>
  item !== undefined &&
  (triggersIn(item).length > 0 ||
    wordTypes(item).some((t) => ['past', 'planned', 'quote', 'and', 'negation'].includes(t)));

/** Words that bear on claims; a pronoun is an actor. */
function wordAt(reader: Reader, item: Item): Chunk | null {
  const { series, words } = item.payloads;
  if (series) return seriesChunk(reader, item.first, item.past, series);
  if (words.length === 0) return null;
  const { first, past } = item;
  if (words.length === 1 && words[0] === 'honorific') return pronounChunk(reader, first, past, 'person');
  if (words[0] === 'this-country') return pronounChunk(reader, first, past, 'country');
  return wordChunk(reader, first, past, item.payloads);
}
