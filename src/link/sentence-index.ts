import type { SentenceChunks } from '../model.ts';

/** Which of the sentences has a token; -1 where none has it. */
export const sentenceIndex = (sentences: readonly SentenceChunks[], token: number): number =>
  sentences.findIndex(({ first, past }) => first <= token && token < past);
