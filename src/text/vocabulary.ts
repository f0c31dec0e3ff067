import { spellings } from './spelling.ts';

/** Lower case of one UTF-16 code unit; covers Latin with all Vietnamese letters, Greek and Cyrillic. */
const TABLE_SIZE = 0x2000;
export const LOWER = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
});

/** Numbers of a slot of the table. */
const SLOT_BITS = 2;
const SLOT = 1 << SLOT_BITS;

const HASH_SEED = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/**
 * The syllables that the lexicon knows, as small numbers. Lookup hashes the text in place: no string is made for a
 * word that nobody asks about. Every spelling of a syllable has one id; 0 is *unknown*.
 */
export class Vocabulary {
  /** The words, lower case, one behind the other. */
  private letters = new Uint16Array(1 << 13);
  private filled = 0;
  /** Open addressing; a slot is the hash, the id, and where the letters begin and end: one place in memory to look at. */
  private slots = new Int32Array(SLOT << 10);
  private words = 0;
  private nextId = 1;

  /** The id of a syllable in any spelling and case, made where it is new. */
  intern(word: string): number {
    const lower = word.normalize('NFC').toLowerCase();
    const known = this.find(lower);
    if (known) return known;
    const id = this.nextId++;
    for (const spelling of spellings(lower)) this.insert(spelling, id);
    return id;
  }

  /** Number of ids given out, 0 included. */
  get size(): number {
    return this.nextId;
  }

  /** The id of a word or mark, 0 where it is unknown. */
  find(word: string): number {
    const codes = codesOf(word);
    return this.findHashed(codes, 0, codes.length, hashOf(codes));
  }

  /** As `find`, of small letters `start` to `end`, for a caller that has computed the hash while scanning. */
  findHashed(codes: Uint16Array, start: number, end: number, hash: number): number {
    const { slots, letters } = this;
    const mask = slots.length - 1;
    for (let slot = (mix(hash) << SLOT_BITS) & mask; ; slot = (slot + SLOT) & mask) {
      const id = slots[slot + 1]!;
      if (id === 0) return 0;
      if (slots[slot] !== hash) continue;
      const from = slots[slot + 2]!;
      if (slots[slot + 3]! - from === end - start && sameLetters(letters, from, codes, start, end)) return id;
    }
  }

  private insert(word: string, id: number): void {
    const codes = codesOf(word);
    if (++this.words * 3 * SLOT > this.slots.length) this.grow();
    const from = this.filled;
    while (from + codes.length > this.letters.length) this.letters = enlarged(this.letters);
    this.letters.set(codes, from);
    this.filled = from + codes.length;
    this.place(hashOf(codes), id, from, this.filled);
  }

  private place(hash: number, id: number, from: number, past: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (mix(hash) << SLOT_BITS) & mask;
    while (slots[slot + 1] !== 0) slot = (slot + SLOT) & mask;
    slots[slot] = hash;
    slots[slot + 1] = id;
    slots[slot + 2] = from;
    slots[slot + 3] = past;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += SLOT)
      if (old[slot + 1] !== 0) this.place(old[slot]!, old[slot + 1]!, old[slot + 2]!, old[slot + 3]!);
  }
}

/** FNV-1a step over lower-cased code units, shared with the scanner. */
export const hashStart = HASH_SEED;
export const hashStep = (hash: number, lower: number): number => Math.imul(hash ^ lower, HASH_PRIME);

const mix = (hash: number): number => hash ^ (hash >>> 15);

const lowerOf = (code: number): number => (code < TABLE_SIZE ? LOWER[code]! : code);

/** The small letters of a text. */
function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = lowerOf(text.charCodeAt(i));
  return codes;
}

function hashOf(codes: Uint16Array): number {
  let hash = hashStart;
  for (let i = 0; i < codes.length; i++) hash = hashStep(hash, codes[i]!);
  return hash;
}

function enlarged(letters: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(letters.length * 2);
  larger.set(letters);
  return larger;
}

function sameLetters(
  letters: Uint16Array,
  from: number,
  codes: Uint16Array,
  start: number,
  end: number,
): boolean {
  for (let i = start, at = from; i < end; i++, at++) if (letters[at] !== codes[i]) return false;
  return true;
}
