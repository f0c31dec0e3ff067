import type { DateMention, SentenceChunks, Toward } from '../model.ts';

const AHEAD = ['planned', 'proposed'];
const BEHIND = ['past'];

/** Which way the words before each date, in its own sentence, point: *sẽ thăm ngày 5/6* ahead, *đã gặp hôm 5/6* back. */
export function tensesOf(sentences: readonly SentenceChunks[], dates: readonly DateMention[]): Toward[] {
  let at = 0;
  return dates.map((date) => {
    while (at + 1 < sentences.length && sentences[at]!.past <= date.first) at++;
    return tenseIn(sentences[at], date);
  });
}

function tenseIn(sentence: SentenceChunks | undefined, date: DateMention): Toward {
  if (!sentence) return null;
  let nearest: Toward = null;
  let least = Infinity;
  for (const chunk of sentence.chunks) {
    if (chunk.kind !== 'word') continue;
    const toward = chunk.types.some((t) => AHEAD.includes(t))
      ? 'future'
      : chunk.types.some((t) => BEHIND.includes(t))
        ? 'past'
        : null;
    if (toward === null) continue;
    // The verb's own mark stands before it; a date after the verb belongs to it, one before it opens the sentence.
    const distance = chunk.first < date.first ? date.first - chunk.past : (chunk.first - date.past) * 2;
    if (distance < least) [nearest, least] = [toward, distance];
  }
  return nearest;
}
