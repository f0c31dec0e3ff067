import { type Unit, isWord } from './units.ts';

/** *gặp Quốc vương A; Chủ tịch nước B; Thủ tướng C (và Tổng thống D)*: behind a meeting's verb, where the list of names that begins at `i` and reached `past` ends. */
export function semicolonEnd(units: readonly Unit[], i: number, past: number): number {
  if (!isMeeting(isWord(units[i - 1], 'with') ? units[i - 2] : units[i - 1])) return past;
  let end = past;
  while (isWord(units[end], 'stop') && isNameAt(units, end) && endsName(units, end + 2)) end += 2;
  const last = end > past && isWord(units[end], 'and') && isNameAt(units, end);
  return last && units.length === end + 2 ? end + 2 : end;
}

/** A person by title and name touches the word at `at`, and it what stands before. */
function isNameAt(units: readonly Unit[], at: number): boolean {
  const [before, word, person] = [units[at - 1]!, units[at]!, units[at + 1]];
  const touches = before.past === word.first && word.past === person?.first;
  return touches && person.kind === 'person' && person.name !== null && person.posts.length > 0;
}

/** *A; B; C và D*: behind B the list goes on, or all ends. */
const endsName = (units: readonly Unit[], at: number): boolean =>
  at === units.length ||
  isWord(units[at], 'stop') ||
  (isWord(units[at], 'and') && isNameAt(units, at) && units.length === at + 2);

export const isMeeting = (verb: Unit | undefined): boolean =>
  isWord(verb, 'talks.verb') || isWord(verb, 'talks.noun') || isWord(verb, 'call.verb');
