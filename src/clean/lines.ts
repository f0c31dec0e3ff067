import type { Span } from '../model.ts';

/** A line of the page without the spaces around it; never empty. */
export interface Line extends Span {
  text: string;
}

/** The lines of a text that hold more than spaces. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from);
    const past = newline === -1 ? text.length : newline;
    const span = trimmed(text, from, past);
    if (span) lines.push({ start: span.start, end: span.end, text: text.slice(span.start, span.end) });
    from = past + 1;
  }
  return lines;
}

/** The span without spaces at its ends; null where nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a;

const CLOSING = '.!?…:;,';
const CLOSERS = '"”’\')]';

/** Whether a line ends as running text does; headlines, subheadings and menus do not. */
export function closes(line: string): boolean {
  const last = line.length - 1;
  // Behind the mark at most three quotation marks and brackets close too.
  for (let i = last; i >= 0 && last - i < 4; i--) {
    if (CLOSING.includes(line[i]!)) return true;
    if (!CLOSERS.includes(line[i]!)) return false;
  }
  return false;
}

/** Whether a line is running text: it ends as such, or a full stop within it ends a sentence. */
export const isRunning = (line: string): boolean =>
  closes(line) ||
  (line.includes('.') && sentenceStarts(line).some((start) => line.slice(0, start).trimEnd().endsWith('.')));

const CAPITAL = /^["“‘'(]*[\p{Lu}\d]/u;

export const startsCapital = (text: string): boolean => CAPITAL.test(text.slice(0, 4));

/** The first word, empty where there is none. */
export function firstWord(text: string): string {
  let from = 0;
  while (text.charCodeAt(from) === 0x20) from++;
  const past = text.indexOf(' ', from);
  return text.slice(from, past === -1 ? text.length : past);
}

/** 1 where a code unit is an upper-case letter; a pattern with properties is slow to ask about one character. */
const UPPER = Uint8Array.from({ length: 0x2000 }, (_, code) =>
  /\p{Lu}/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a text begins with an upper-case letter. */
export function isUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < UPPER.length ? UPPER[code] === 1 : /^\p{Lu}/u.test(text);
}

export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (let from = 0; from < text.length;) {
    const space = text.indexOf(' ', from);
    const past = space === -1 ? text.length : space;
    if (past > from) words.push(text.slice(from, past));
    from = past + 1;
  }
  return words;
}

/** Abbreviations whose full stop ends no sentence: *TP. Hồ Chí Minh*, *Donald Trump Jr.*, *Đ. V*. */
const ABBREVIATION = /(?:^|[\s("“])(?:\p{Lu}|TP|Tp|TS|Ths|ThS|GS|PGS|BS|Mr|Mrs|Ms|Dr|St|Jr|Sr|Ph)$/u;
/** A boundary, also where the space is missing: *… tự vệ.Tổng thống …*. */
const BOUNDARY = /[.!?…][”"’')\]]*\s+(?=["“‘'(]?[\p{Lu}\d])|(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})/uy;
const ENDING = '.!?…';

/** Where sentences begin within a text, its own start included; cheap and only for short texts or rare lines. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    if (!ENDING.includes(text[at]!)) continue;
    BOUNDARY.lastIndex = at;
    if (!BOUNDARY.test(text)) continue;
    const past = BOUNDARY.lastIndex;
    const abbreviated = text[at] === '.' && ABBREVIATION.test(text.slice(Math.max(0, at - 6), at));
    if (!abbreviated) starts.push(past);
    at = past - 1;
  }
  return starts;
}
