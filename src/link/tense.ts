import type { DateMention, SentenceChunks, Toward, WordChunk } from '../model.ts';

const AHEAD = ['planned'];
const BEHIND = ['past'];
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
  const words = sentence.chunks.filter((c): c is WordChunk => c.kind === 'word');
  for (const word of words.filter((w) => w.past <= date.first).reverse()) {
    const toward =
      towardOf(word) ?? (isBefore(word, words) && date.first - word.past <= 12 ? 'future' : null);
    if (toward) return toward;
  }
  for (const word of words.filter((w) => w.first >= date.past && w.first - date.past <= AFTER)) {
    const toward = towardOf(word);
    if (toward) return toward;
    if (word.types.some((t) => t.includes('.') || t === 'quote' || t === 'but')) return null;
  }
  return null;
}

/** *trước cuộc gặp ngày 29-6*: what it comes before is ahead; *trước đó* is not. */
const isBefore = (word: WordChunk, words: readonly WordChunk[]): boolean =>
  word.types.includes('before') &&
  words.some((w) => w.first === word.past && w.types.some((t) => t.endsWith('.noun')));

function towardOf(word: WordChunk): Toward {
  if (word.types.some((t) => AHEAD.includes(t))) return 'future';
  return word.types.some((t) => BEHIND.includes(t)) ? 'past' : null;
}
