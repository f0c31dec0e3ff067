import { LOWER, type Vocabulary, hashStart, hashStep } from './vocabulary.ts';

/** What a token is; a bit set. */
export const Flag = {
  /** Letters, or letters and digits. */
  word: 1,
  /** Digits only. */
  number: 2,
  /** One character that is neither letter, digit nor space. */
  mark: 4,
  /** First letter upper case. */
  capital: 8,
  /** No space before it. */
  glued: 16,
  /** First token of a line. */
  line: 32,
  /** Two or more letters, all upper case. */
  shout: 64,
} as const;

/** The tokens of one text, a column each: syllables, numbers and single marks, in text order. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Vocabulary id, 0 where the lexicon does not know the word. */
  readonly word: Int32Array;
  readonly flags: Uint8Array;
}

const SPACE = 0;
const MARK = 1;
const DIGIT = 2;
const LETTER = 3;

const CLASS_SIZE = 0x3000;
/** Character classes of the first Unicode blocks; beyond them a regular expression decides (rare in news). */
const CLASS = Uint8Array.from({ length: CLASS_SIZE }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(char: string): number {
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
  return /\s/u.test(char) ? SPACE : MARK;
}

const codeClass = (code: number): number =>
  code < CLASS_SIZE ? CLASS[code]! : classOf(String.fromCharCode(code));

/** Class and lower case of a character in one number, so that a letter costs one look: `lower << 2 | class`. */
const LETTERS = Int32Array.from({ length: LOWER.length }, (_, code) => (LOWER[code]! << 2) | CLASS[code]!);

const letterOf = (code: number): number =>
  code < LETTERS.length ? LETTERS[code]! : (code << 2) | codeClass(code);

/** Dashes and quotation marks that the press uses one for another are one mark each to the lexicon. */
const SAME_MARK = new Map<number, number>(
  [
    ['–', '-'],
    ['—', '-'],
    ['‑', '-'],
    ['−', '-'],
    ['“', '"'],
    ['”', '"'],
    ['„', '"'],
    ['«', '"'],
    ['»', '"'],
    ['‘', "'"],
    ['’', "'"],
  ].map(([from, to]) => [from!.charCodeAt(0), to!.charCodeAt(0)]),
);

/** The mark as the lexicon writes it: *–* is `-`, *“* is `"`. */
export const plainMark = (text: string, at: number): string =>
  String.fromCharCode(SAME_MARK.get(text.charCodeAt(at)) ?? text.charCodeAt(at));

let scratch = {
  codes: new Uint16Array(4096),
  start: new Int32Array(4096),
  end: new Int32Array(4096),
  word: new Int32Array(4096),
  flags: new Uint8Array(4096),
};

function room(needed: number): void {
  if (needed <= scratch.start.length) return;
  const size = 1 << Math.ceil(Math.log2(needed));
  scratch = {
    codes: new Uint16Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    word: new Int32Array(size),
    flags: new Uint8Array(size),
  };
}

/**
 * Splits a text into tokens in one pass, looking every word up while it is read.
 * The columns are copies of the caller's own: nothing is shared between calls.
 */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  room(text.length + 1);
  const { codes, start, end, word, flags } = scratch;
  const { length } = text;
  // Each character is looked at several times: a column of numbers answers faster than the string.
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
  let count = 0;
  let i = 0;
  let lastEnd = -1;
  let line = Flag.line as number;
  while (i < length) {
    const code = codes[i]!;
    const kind = codeClass(code);
    if (kind === SPACE) {
      if (code === 10) line = Flag.line;
      i++;
      continue;
    }
    const from = i;
    let flag = line | (lastEnd === from ? Flag.glued : 0);
    if (kind === MARK) {
      i++;
      codes[from] = SAME_MARK.get(code) ?? code;
      word[count] = vocabulary.findHashed(codes, from, i, hashStep(hashStart, codes[from]!));
      flag |= Flag.mark;
    } else {
      let hash = hashStart;
      let letters = false;
      let lowers = 0;
      for (; i < length; i++) {
        const c = codes[i]!;
        const letter = letterOf(c);
        const k = letter & 3;
        if (k < DIGIT) break;
        const lower = letter >> 2;
        if (k === LETTER) {
          letters = true;
          if (lower === c) lowers++;
        }
        hash = hashStep(hash, lower);
        codes[i] = lower;
      }
      word[count] = vocabulary.findHashed(codes, from, i, hash);
      flag |= letters ? Flag.word : Flag.number;
      if (kind === LETTER && (code < LOWER.length ? LOWER[code]! : code) !== code) {
        flag |= Flag.capital;
        if (lowers === 0 && i - from > 1) flag |= Flag.shout;
      }
    }
    start[count] = from;
    end[count] = i;
    flags[count] = flag;
    count++;
    lastEnd = i;
    line = 0;
  }
  return {
    text,
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    word: word.slice(0, count),
    flags: flags.slice(0, count),
  };
}

/** The text of token `i`, as printed. */
export const tokenText = (tokens: Tokens, i: number): string =>
  tokens.text.slice(tokens.start[i], tokens.end[i]);
