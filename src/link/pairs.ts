import type { PairChunk } from '../model.ts';
import { isGeneric } from './offices.ts';
import type { People } from './people.ts';

/**
 * Who *hai ngoại trưởng*, *lãnh đạo hai nước* are: the two people told last who hold the office, of two countries. `two`
 * are the countries told last, `joined` two people told with *và* just before; empty where the article has not told of two.
 */
export function pairOf(
  chunk: PairChunk,
  people: People,
  two: readonly string[],
  joined: readonly string[],
): string[] {
  if (chunk.states.length > 0) return ofStates(chunk, people);
  if (chunk.offices.length === 0) return [];
  const holders = people.all
    .filter((p) => p.seen > 0 && people.holds(p, chunk.offices, null))
    .sort((a, b) => b.seen - a.seen);
  const together = joined.flatMap((id) => holders.find((p) => p.id === id) ?? []);
  // A và B ký, trước sự chứng kiến của C. Hai ngoại trưởng …: C is none of the two.
  if (together.length === 2) return together.map((p) => p.id);
  const theirs = two.flatMap((country) => holders.find((p) => people.countryOf(p.id) === country) ?? []);
  // Ngoại trưởng hai nước: of the two countries told last.
  if (chunk.ofCountries && theirs.length === 2) return theirs.map((p) => p.id);
  const pair: string[] = [];
  const countries = new Set<string | null>();
  for (const { id } of holders) {
    const country = people.countryOf(id);
    if (country !== null && countries.has(country)) continue;
    countries.add(country);
    pair.push(id);
    if (pair.length === 2) return pair;
  }
  return holdersOf(chunk, people, two);
}

/** *hai Thủ tướng*, one of whom the article names: who holds the office in the two countries told last. */
function holdersOf({ offices, ofCountries }: PairChunk, people: People, two: readonly string[]): string[] {
  // lãnh đạo hai nước, hai bộ trưởng: of any rank, or in charge of anything.
  if (ofCountries || offices.some(isGeneric)) return [];
  const held = two.flatMap(
    (of) => people.titled({ offices: [...offices], of: [of], qualifier: null }, of) ?? [],
  );
  const named = held.some((id) => people.find(id) !== undefined);
  return two.length === 2 && new Set(held).size === 2 && named ? held : [];
}

/** *lãnh đạo hai miền Triều Tiên*: who holds the office in each, else the countries. */
function ofStates({ states, offices }: PairChunk, people: People): string[] {
  if (offices.length === 0) return [...states];
  const post = { offices, of: [...states], qualifier: null };
  return states.map((state) => people.titled(post, state) ?? state);
}
