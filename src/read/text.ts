import { TextDecoder } from 'node:util';

/** An article's text longer than this, in bytes of UTF-8, is refused: no newspaper prints it. */
export const LONGEST_TEXT = 2_000_000;

/** Text of bytes, or why it is none: names the byte offset of the first bad byte. */
export type Decoded = { text: string } | { problem: string };

/** Decodes UTF-8 and drops a byte order mark; bytes that are not UTF-8, or NUL, are a problem. */
export function decode(bytes: Uint8Array): Decoded {
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { problem: `byte ${nul} is NUL; a text in UTF-8 was expected` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: `byte ${firstBadByte(bytes)} is not UTF-8; convert the file to UTF-8` };
  }
}

/** Offset of the first byte that is not part of a well-formed UTF-8 character. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = good + Math.floor((bad - good) / 2);
    if (isPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // A character that is cut short is bad from its first byte on.
  while (good > 0 && !isWhole(bytes.subarray(0, good))) good--;
  return good;
}

/** Whether the bytes begin a UTF-8 text; a character that is cut off at the end is no fault. */
const isPrefix = (bytes: Uint8Array): boolean => decodes(bytes, true);

const isWhole = (bytes: Uint8Array): boolean => decodes(bytes, false);

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** Why a text cannot be an article; null where it can. */
export function refusal(text: string): string | null {
  if (text.trim() === '') return 'the article is empty; text was expected';
  const size = Buffer.byteLength(text);
  if (size > LONGEST_TEXT) {
    return `the article has ${size} bytes, more than ${LONGEST_TEXT}; one article a file or line was expected`;
  }
  return null;
}
