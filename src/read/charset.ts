import { TextDecoder } from 'node:util';
import { decode, type Decoded } from './text.ts';

/** A page names its encoding within its first bytes, in ASCII. */
const HEAD = 2048;
const NAMED = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i;

/** Decodes a page in the encoding that its `meta` names, UTF-8 where it names none. */
export function decodePage(bytes: Uint8Array): Decoded {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const name = NAMED.exec(head)?.[1] ?? 'utf-8';
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(name);
  } catch {
    return { problem: `the encoding "${name}" is not known; save the page as UTF-8` };
  }
  // What can name itself in ASCII is not UTF-16: browsers read such pages as UTF-8, too.
  if (decoder.encoding.startsWith('utf')) return decode(bytes);
  return { text: decoder.decode(bytes) };
}
