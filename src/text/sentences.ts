import type { Span } from '../model.ts';
import { Flag, type Tokens } from './tokens.ts';

/** A sentence as tokens `first` up to, not including, `past`. */
export interface Sentence {
  first: number;
  past: number;
}

const DOT = 46;
const ENDINGS = new Set(['.', '!', '?', '…'].map((c) => c.charCodeAt(0)));
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»'].map((c) => c.charCodeAt(0)));
/** Short words that a full stop abbreviates: *TP. HCM*, *TS. Nguyễn*, *Đ. Trump* (any single capital). */
export const ABBREVIATED: ReadonlySet<string> = new Set([
  'TP',
  'Tp',
  'TS',
  'PGS',
  'GS',
  'ThS',
  'BS',
  'LS',
  'Mr',
  'Mrs',
  'Ms',
  'Dr',
  'St',
  'Th',
  'Ph',
  'tr',
  'Jr',
  // Russian initials of two letters: Yu. Ushakov, Zh. Tokayev
  'Yu',
  'Ye',
  'Ya',
  'Zh',
  'Sh',
  'Kh',
]);

/**
 * Splits tokens into sentences; a new line always begins one, and so does every start of `breaks`, blocks in text order.
 */
export function sentencesOf(tokens: Tokens, breaks: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (next < breaks.length && breaks[next]!.start < tokens.start[i]!) next++;
    const breaksHere = next < breaks.length && breaks[next]!.start === tokens.start[i];
    if (i > first && (breaksHere || (tokens.flags[i]! & Flag.line) !== 0)) {
      sentences.push({ first, past: i });
      first = i;
    }
    if ((tokens.flags[i]! & Flag.mark) === 0 || !endsHere(tokens, i)) continue;
    const past = pastClosers(tokens, i + 1);
    if (past < tokens.count && !startsSentence(tokens, past)) continue;
    sentences.push({ first, past });
    first = past;
    i = past - 1;
  }
  if (first < tokens.count) sentences.push({ first, past: tokens.count });
  return sentences;
}

/** *ở Đông Nam Á. Sau đó …, thăm Ý. Ông …*: words of one letter, and nobody's initials. */
const LANDS: ReadonlySet<string> = new Set(['Á', 'Ý']);

function endsHere(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[i]!);
  if (!ENDINGS.has(code)) return false;
  if (code !== DOT || i === 0) return true;
  const before = tokens.text.slice(tokens.start[i - 1], tokens.end[i - 1]);
  const glued = (tokens.flags[i]! & Flag.glued) !== 0;
  if (!glued) return true;
  const initial =
    before.length === 1 && (tokens.flags[i - 1]! & Flag.capital) !== 0 && !LANDS.has(before.normalize('NFC'));
  return !initial && !ABBREVIATED.has(before);
}

function pastClosers(tokens: Tokens, i: number): number {
  let past = i;
  while (
    past < tokens.count &&
    (tokens.flags[past]! & Flag.glued) !== 0 &&
    (CLOSERS.has(tokens.text.charCodeAt(tokens.start[past]!)) ||
      ENDINGS.has(tokens.text.charCodeAt(tokens.start[past]!)))
  )
    past++;
  return past;
}

/** Letters of a word that is neither an initial nor an ending of an address: *Abe Shinzo.Hai nhà lãnh đạo*, not *VnExpress.Net*. */
const RUN_ON = /^\p{Lu}\p{Ll}+$/u;
const ADDRESS = /^(com|net|org|vn|gov|edu|info|tv|com.vn)$/iu;

/** Whether the full stop before a word lacks its space. */
function isRunOn(tokens: Tokens, i: number): boolean {
  const [before, word] = [i - 2, i].map((t) => tokens.text.slice(tokens.start[t], tokens.end[t]));
  const next = tokens.flags[i + 1] ?? 0;
  return (
    tokens.text.charCodeAt(tokens.start[i - 1]!) === DOT &&
    /\p{Ll}$/u.test(before!) &&
    before!.length > 1 &&
    RUN_ON.test(word!) &&
    !ADDRESS.test(word!) &&
    (next & Flag.glued) === 0
  );
}

/** 3.6, v.v. and G.7 go on; a capital, a digit after a space, a quotation mark or a bracket begins anew. */
function startsSentence(tokens: Tokens, i: number): boolean {
  const flags = tokens.flags[i]!;
  if ((flags & Flag.line) !== 0) return true;
  if ((flags & Flag.glued) !== 0) return isRunOn(tokens, i);
  if ((flags & (Flag.capital | Flag.number)) !== 0) return true;
  return (flags & Flag.mark) !== 0 && !/[,;:)\]]/.test(tokens.text[tokens.start[i]!]!);
}
