import { edits } from './edits.ts';

/**
 * How a name sounds, roughly, whoever spelt it: *Xéc-gây Lavrốp*, *Sergey Lavrov*. The Vietnamese press of earlier years
 * writes foreign names by ear, syllable by syllable. Vowels are left out; consonants that such spellings mix up are one
 * letter: P lips, T teeth and hisses, K throat; an l that closes a syllable is an N, an r there is silent.
 */

/** Two vowels with consonants between them, in one word: no Vietnamese or Chinese syllable. */
const MANY_SYLLABLES = /[aeiouy]+[^aeiouy\s-]+[aeiouy]/;

/** Whether a name is spelt by ear: *Xéc-gây*, *Lavrốp* are; *Sergei*, *Geun-hye*, *Tập Cận Bình* are not. */
export function isByEar(text: string): boolean {
  if (/^[\x20-\x7f]*$/.test(text)) return false;
  return /\p{L}-\p{L}/u.test(text) || MANY_SYLLABLES.test(plain(text));
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const VOWELS = 'aeiouyươ';
/** Longest first; `$` is the end of a syllable. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/^ngh?|^nh/, 'N'],
  [/^(?:ch|c|k|q|g)$/, 'K'],
  [/^ch(?=[rl])/, 'K'],
  [/^(?:tsch|sch|tch|shch|sh|ch|cz|ts|dj|dz|zh)/, 'T'],
  [/^gi(?=[aeiouy])/, 'T'],
  [/^c(?=[eiy])/, 'T'],
  [/^x(?=[^aeiouy])|^x$/, 'KT'],
  [/^(?:kh|gh|ck|qu|c|k|q|g)/, 'K'],
  [/^(?:ph|[bpvfw])/, 'P'],
  [/^(?:th|[tdđszxj])/, 'T'],
  [/^l(?=[^aeiouyl]|$)/, 'N'],
  [/^r(?=[^aeiouyr]|$)/, ''],
  [/^l/, 'L'],
  [/^r/, 'R'],
  [/^m/, 'M'],
  [/^n/, 'N'],
];

/** The consonants of one word, hyphens between its syllables allowed. */
function soundOf(word: string): string {
  let sound = '';
  for (const syllable of plain(word).split(/[^\p{L}]+/u)) {
    for (let at = 0; at < syllable.length;) {
      const rest = syllable.slice(at);
      const rule = VOWELS.includes(rest[0]!) ? undefined : LETTERS.find(([letters]) => letters.test(rest));
      const found = rule ? rule[0].exec(rest)![0].length : 1;
      if (rule && !sound.endsWith(rule[1])) sound += rule[1];
      at += Math.max(1, found);
    }
  }
  return sound;
}

/** How alike two sounds are: 1 the same, 0 nothing in common. */
const likeness = (a: string, b: string): number => {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - edits(a, b, longest) / longest;
};

const ALIKE = 0.7;
const FEWEST = 3;

/** How the words of a name sound; an initial is one, *D.Mét-vê-đép*. */
export const soundsOf = (name: string): string[] =>
  name.split(/(?<=\p{Lu})\.\s*(?=\p{Lu})|\s+/u).map(soundOf);

/**
 * How alike a name that somebody heard sounds to a known one, from 0 to 1; 0 where neither the whole names nor the family names that close both are alike.
 * Names of two consonants, *Bai-đơn*, are too short to tell. Both are told as `soundsOf` has them.
 */
export function soundLikeness(left: readonly string[], right: readonly string[]): number {
  const [whole, other] = [left.join(''), right.join('')];
  if (whole.length < FEWEST || other.length < FEWEST) return 0;
  // Ra-pha-en Cô-rê-a: Rafael Correa Delgado, as far as he is named.
  const alike = Math.max(likeness(whole, other), likeness(whole, right.slice(0, left.length).join('')));
  if (alike >= ALIKE) return alike;
  const [last, otherLast] = [left.at(-1)!, right.at(-1)!];
  const told = Math.min(last.length, otherLast.length) >= FEWEST && likeness(last, otherLast) >= ALIKE;
  return told ? Math.max(alike, 1 / 10) : 0;
}
