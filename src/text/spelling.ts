/**
 * One Vietnamese syllable, several accepted spellings: where the tone mark stands (*hòa*, *hoà*) and *i* or *y*
 * at the end of an open syllable (*ký*, *kí*). All of them are one word to the lexicon; the text is never rewritten.
 */

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

const nfd = (s: string) => s.normalize('NFD');
const nfc = (s: string) => s.normalize('NFC');

/** The tone mark of a syllable and the syllable without it, both decomposed. */
function splitTone(word: string): { bare: string; tone: string } {
  const decomposed = nfd(word);
  const tone = TONES.find((t) => t !== '' && decomposed.includes(t)) ?? '';
  return { bare: tone ? decomposed.replace(tone, '') : decomposed, tone };
}

/** hòa → hoà; khỏe → khoẻ; thủy → thuỷ: only open syllables in oa, oe, uy have two places for the tone. */
function tonePlacements(word: string): string[] {
  const { bare, tone } = splitTone(word);
  if (!tone || !/(?:oa|oe|uy)$/.test(bare) || bare.startsWith('qu')) return [];
  const head = bare.slice(0, -2);
  const [first, second] = [bare.at(-2)!, bare.at(-1)!];
  return [nfc(head + first + tone + second), nfc(head + first + second + tone)];
}

/** ký → kí, sỹ → sĩ, Mỹ → Mĩ: i and y are one vowel after h, k, l, m, s, t in an open syllable. */
function finalVowels(word: string): string[] {
  const { bare, tone } = splitTone(word);
  const match = /^([hklmst])[iy]$/.exec(bare);
  return match ? [nfc(`${match[1]}i${tone}`), nfc(`${match[1]}y${tone}`)] : [];
}

/** All spellings of a lower-case syllable, itself first; NFC. */
export function spellings(word: string): string[] {
  return [...new Set([nfc(word), ...tonePlacements(word), ...finalVowels(word)])];
}
