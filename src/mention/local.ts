import type { Chunk, PersonChunk, SentenceChunks } from '../model.ts';
import { Flag, type Tokens, tokenText } from '../text/tokens.ts';
import { unitOf } from '../text/unit.ts';

/**
 * People whom the lexicon does not know are named in full once, with their title, and by a part of the name later:
 * *Giám đốc FBI James Comey … Comey*. This adds those later mentions.
 */
export function localNames(
  tokens: Tokens,
  sentences: SentenceChunks[],
  newcomers: Newcomers,
): SentenceChunks[] {
  if (newcomers.size > 0)
    for (const sentence of sentences) sentence.chunks = withLocals(tokens, sentence, newcomers);
  return sentences;
}

/** By what later sentences call somebody whom the lexicon does not know, the full name. */
export type Newcomers = Map<string, string>;

/** Notes somebody who is named in full. */
export function noteNewcomer({ name, full, candidates }: PersonChunk, newcomers: Newcomers): void {
  if (name !== null && full && (candidates.length === 0 || FOREIGN.test(name.text)))
    newcomers.set(laterName(name.text), name.text);
}

/** *Jeffrey Feltman*, though the lexicon knows a Jeffrey: the last word, which no other word of the language is. */
const FOREIGN = /^[A-Za-z. -]+ [A-Z][a-z]{4,}$/;

/** The last word of a name; of a Vietnamese one it is the given name, which later sentences use with a title only. */
const laterName = (name: string): string => name.split(/\s+/).at(-1)!;

const NOBODY: readonly string[] = [];

function withLocals(tokens: Tokens, sentence: SentenceChunks, parts: Map<string, string>): Chunk[] {
  const added: Chunk[] = [];
  let next = 0;
  for (let t = sentence.first; t < sentence.past; t++) {
    while (next < sentence.chunks.length && sentence.chunks[next]!.past <= t) next++;
    const covered = next < sentence.chunks.length && sentence.chunks[next]!.first <= t;
    if (covered || (tokens.flags[t]! & Flag.capital) === 0) continue;
    const text = tokenText(tokens, t);
    if (!parts.has(text)) continue;
    const [start, end] = [tokens.start[t]!, tokens.end[t]!];
    const known = unitOf<PersonChunk>('person', t, t + 1, start, end);
    known.name = { start, end, text };
    [known.candidates, known.posts] = [NOBODY, []];
    added.push(known);
  }
  return added.length === 0
    ? sentence.chunks
    : [...sentence.chunks, ...added].sort((a, b) => a.first - b.first);
}
