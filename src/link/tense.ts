import type { Chunk, DateMention, SentenceChunks, Toward, WordChunk } from '../model.ts';

const AHEAD = 'planned';
const BEHIND = 'past';
/** A date that opens its clause is dated by the verb behind it, so many tokens on. */
const AFTER = 14;

/**
 * Which way the words of its own clause point a date: *sẽ thăm ngày 5/6* ahead, *đã gặp hôm 5/6* back;
 * *ngày 5/6, hai bên sẽ gặp* ahead too.
 */
export function tensesOf(sentences: readonly SentenceChunks[], dates: readonly DateMention[]): Toward[] {
  let at = 0;
  return dates.map((date) => {
    while (at + 1 < sentences.length && sentences[at]!.past <= date.first) at++;
    const sentence = sentences[at];
    return sentence ? tenseIn(sentence, date) : null;
  });
}

/** *nếu năm 2022 ông Trump cầm quyền*: no date of anything that was or will be. */
export const isSupposed = (sentences: readonly SentenceChunks[], date: DateMention): boolean =>
  sentences.some(
    ({ first, past, chunks }) =>
      first < date.first &&
      date.first < past &&
      chunks.some((c) => c.kind === 'word' && c.past === date.first && c.types.includes('hypothetical')),
  );

function tenseIn(sentence: SentenceChunks, date: DateMention): Toward {
  const { chunks } = sentence;
  for (let i = chunks.length - 1; i >= 0; i--) {
    const word = chunks[i]!;
    if (word.kind !== 'word' || word.past > date.first) continue;
    const toward = towardOf(word) ?? (date.first - word.past <= 12 && isBefore(chunks, i) ? 'future' : null);
    if (toward) return toward;
  }
  for (const word of chunks) {
    if (word.kind !== 'word' || word.first < date.past) continue;
    if (word.first - date.past > AFTER) break;
    const toward = towardOf(word);
    if (toward) return toward;
    if (word.event || word.types.some((t) => t === 'quote' || t === 'but')) return null;
  }
  return null;
}

/** *trước cuộc gặp ngày 29-6*: what it comes before is ahead; *trước đó* is not. */
function isBefore(chunks: readonly Chunk[], at: number): boolean {
  const [word, next] = [chunks[at], chunks[at + 1]];
  return (
    word?.kind === 'word' &&
    word.types.includes('before') &&
    next?.kind === 'word' &&
    next.first === word.past &&
    next.noun
  );
}

function towardOf({ types }: WordChunk): Toward {
  if (types.includes(AHEAD)) return 'future';
  return types.includes(BEHIND) ? 'past' : null;
}
