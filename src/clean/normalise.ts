import type { SourceSegment } from '../model.ts';

/** A text at the door: NFC, plain spaces, and where each stretch of it stood in the source. */
export interface Normalised {
  text: string;
  /** Gapless, in order; a stretch whose two lengths are equal maps code unit by code unit. */
  segments: SourceSegment[];
}

/** Letters that older pages and scanned papers have for Vietnamese ones: the Icelandic *Ð* for *Đ*, *ƣ* for *ư*. */
const LOOKALIKES: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', Ƣ: 'Ư', ƣ: 'ư' };

const UNUSUAL =
  /[\t\r\u00a0\u00ad\u00d0\u0189\u01a2\u01a3\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/;
const CHANGED =
  /\r\n?|[\t\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\P{M}\p{M}+|[\u00d0\u0189\u01a2\u01a3]/gu;

/** Code units below this are in the table; above it only surrogates, Hangul and rarer scripts. */
const TABLE_SIZE = 0x2100;
/** 1 where a code unit is NFC whatever stands beside it, and neither an unusual space nor without width. */
const PLAIN = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => {
  const char = String.fromCharCode(code);
  const stays = char.normalize('NFC') === char && !/\p{M}/u.test(char) && !UNUSUAL.test(char);
  return stays && (code < 0x300 || code >= 0x1e00) ? 1 : 0;
});

/** Whether nothing needs to change: true of nearly every text, and told by one look a code unit. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= TABLE_SIZE || PLAIN[code] === 0) return false;
  }
  return true;
}

/** Normalises a source text: NFC, every kind of space to a plain one, characters without width to nothing, *Ð* to *Đ*. */
export function normalise(source: string): Normalised {
  if (isPlain(source) || (source.normalize('NFC') === source && !UNUSUAL.test(source))) {
    return { text: source, segments: source ? [identity(0, 0, source.length)] : [] };
  }
  const fine = rewrite(source, CHANGED, replacement);
  if (fine.text.normalize('NFC') === fine.text) return fine;
  // Compositions over several base characters (Hangul letters): a line is then one stretch.
  return rewrite(source, /[^\n]+/g, (line) => line.replace(CHANGED, replacement).normalize('NFC'));
}

function replacement(found: string): string {
  const code = found.charCodeAt(0);
  if (code === 0x0d || code === 0x2028 || code === 0x2029) return '\n';
  if (code === 0x09 || code === 0xa0 || code === 0x1680 || code === 0x3000) return ' ';
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f) return ' ';
  if (found.length === 1 && UNUSUAL.test(found)) return LOOKALIKES[found] ?? '';
  const [base = '', ...marks] = found;
  return ((LOOKALIKES[base] ?? base) + marks.join('')).normalize('NFC');
}

const identity = (own: number, source: number, length: number): SourceSegment => ({
  own,
  length,
  source,
  sourceLength: length,
});

function rewrite(source: string, pattern: RegExp, change: (found: string) => string): Normalised {
  const parts: string[] = [];
  const segments: SourceSegment[] = [];
  let own = 0;
  let plain = 0;
  const keep = (end: number) => {
    if (end === plain) return;
    parts.push(source.slice(plain, end));
    segments.push(identity(own, plain, end - plain));
    own += end - plain;
  };
  for (const match of source.matchAll(pattern)) {
    const changed = change(match[0]);
    if (changed === match[0]) continue;
    keep(match.index);
    parts.push(changed);
    segments.push({ own, length: changed.length, source: match.index, sourceLength: match[0].length });
    own += changed.length;
    plain = match.index + match[0].length;
  }
  keep(source.length);
  return { text: parts.join(''), segments };
}
