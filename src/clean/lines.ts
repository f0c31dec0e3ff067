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
    if (span) lines.push({ ...span, text: text.slice(span.start, span.end) });
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

const CLOSING = /[.!?…:;,]["”’')\]]*$/u;

/** Whether a line ends as running text does; headlines, subheadings and menus do not. */
export const closes = (line: string): boolean => CLOSING.test(line.slice(-4));

/** Whether a line is running text: it ends as such, or a full stop within it ends a sentence. */
export const isRunning = (line: string): boolean =>
  closes(line) || sentenceStarts(line).some((start) => line.slice(0, start).trimEnd().endsWith('.'));

const CAPITAL = /^["“‘'(]*[\p{Lu}\d]/u;

export const startsCapital = (text: string): boolean => CAPITAL.test(text.slice(0, 4));

export const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** Abbreviations whose full stop ends no sentence: *TP. Hồ Chí Minh*, *Donald Trump Jr.*, *Đ. V*. */
const ABBREVIATION = /(?:^|[\s("“])(?:\p{Lu}|TP|Tp|TS|Ths|ThS|GS|PGS|BS|Mr|Mrs|Ms|Dr|St|Jr|Sr|Ph)$/u;
/** A boundary, also where the space is missing: *… tự vệ.Tổng thống …*. */
const BOUNDARY = /[.!?…][”"’')\]]*\s+(?=["“‘'(]?[\p{Lu}\d])|(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})/gu;

/** Where sentences begin within a text, its own start included; cheap and only for short texts or rare lines. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(BOUNDARY)) {
    const abbreviated =
      text[match.index] === '.' && ABBREVIATION.test(text.slice(Math.max(0, match.index - 6), match.index));
    if (!abbreviated) starts.push(match.index + match[0].length);
  }
  return starts;
}
