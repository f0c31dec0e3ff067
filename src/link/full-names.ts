import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Mentions, OfficeMention, PersonChunk } from '../model.ts';
import { postsOf } from './counterparts.ts';
import { Earlier } from './earlier.ts';
import type { People, Person } from './people.ts';
import { ToldCountries } from './told-countries.ts';

/** Full names first: a headline's *Putin* is the Vladimir Putin of the second paragraph. Null of whom the graph is not about. */
export function fullNames(
  { sentences }: Mentions,
  lexicon: Lexicon,
  people: People,
): Map<PersonChunk, Person | null> {
  const found = new Map<PersonChunk, Person | null>();
  let before: OfficeMention[] = [];
  const countries = new ToldCountries(lexicon.knowledge);
  const earlier = new Earlier(lexicon);
  for (const { chunks, first } of sentences)
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at]!;
      if (chunk.kind === 'word' || chunk.kind === 'series') continue;
      countries.note(chunk, first);
      if (chunk.kind !== 'person') continue;
      const posts = earlier.completed(chunk, postsOf(chunk, before));
      if (chunk.name && chunk.full)
        found.set(chunk, people.named(chunk, posts, countries.latest(chunks, at)));
      if (posts.length > 0) before = posts;
    }
  return found;
}
