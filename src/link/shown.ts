import type { Chunk, SentenceChunks } from '../model.ts';

/**
 * Whether *nhà lãnh đạo này* may mean whoever was named last: nobody without a name was told since, *một quan chức*, in this
 * sentence or the one before.
 */
export function isNamedLast(
  chunks: readonly Chunk[],
  at: number,
  before: SentenceChunks | undefined,
): boolean {
  const told = [...(before?.chunks ?? []), ...chunks.slice(0, at)].findLast(tellsSomebody);
  return told?.kind === 'person' || told?.kind === 'pronoun';
}

const tellsSomebody = (chunk: Chunk): boolean =>
  chunk.kind === 'person' ||
  (chunk.kind === 'pronoun' && chunk.of === 'person') ||
  (chunk.kind === 'word' && chunk.types.some((type) => PEOPLE.includes(type)));

const PEOPLE = ['people', 'crowd', 'some-man', 'some-woman'];
