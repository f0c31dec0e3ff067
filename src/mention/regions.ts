import type { PronounChunk } from '../model.ts';
import { pronounChunk } from './chunk.ts';
import type { Item } from './items.ts';
import type { Reader } from './reader.ts';

/** *quốc gia Nam Mỹ này, đất nước châu Âu này*: one country told before, by where it lies; none of *hai quốc gia Nam Mỹ này*. */
export function countryByRegion(reader: Reader, { first, past, payloads }: Item): PronounChunk | null {
  const { place } = payloads;
  if (!place || reader.knowledge.placeType.get(place.id) !== 'macroregion') return null;
  if (past >= reader.past || reader.text(past) !== 'này') return null;
  const noun = first - lengthOf(reader, first);
  if (noun === first || isSeveral(reader, noun - 1)) return null;
  return pronounChunk(reader, noun, past + 1, 'country');
}

const NOUNS = ['quốc gia', 'đất nước', 'nước'];

/** Tokens of *quốc gia* right before a token; 0 where no such noun stands there. */
function lengthOf(reader: Reader, first: number): number {
  const noun = NOUNS.find((words) => {
    const from = first - words.split(' ').length;
    return (
      from >= reader.first &&
      words.split(' ').every((word, i) => reader.text(from + i).toLowerCase() === word)
    );
  });
  return noun === undefined ? 0 : noun.split(' ').length;
}

const isSeveral = ({ first, lists, tokens }: Reader, token: number): boolean =>
  token >= first && (lists.plurals.has(tokens, token) || lists.numerals.has(tokens, token));
