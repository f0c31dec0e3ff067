import { spellings } from './spelling.ts';

/** Lower case of one UTF-16 code unit; covers Latin with all Vietnamese letters, Greek and Cyrillic. */
const TABLE_SIZE = 0x2000;
export const LOWER = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
});

const HASH_SEED = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/**
 * The syllables that the lexicon knows, as small numbers. Lookup hashes the text in place: no string is made for a
 * word that nobody asks about. Every spelling of a syllable has one id; 0 is *unknown*.
 */
export class Vocabulary {
  /** The words, lower case, one behind the other; word `i` ends at `ends[i]`. */
  private letters = new Uint16Array(1 << 13);
  private ends = new Int32Array(1 << 10);
  private readonly idOfWord: number[] = [0];
  private slots = new Int32Array(1 << 10);
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

  /** As `find`, of UTF-16 code units `start` to `end`, for a caller that has computed the hash while scanning. */
  findHashed(codes: Uint16Array, start: number, end: number, hash: number): number {
    const { slots, ends, letters } = this;
    const mask = slots.length - 1;
    for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
      const index = slots[slot]!;
      if (index === 0) return 0;
      const from = ends[index - 1]!;
      if (ends[index]! - from === end - start && sameLetters(letters, from, codes, start, end))
        return this.idOfWord[index]!;
    }
  }

  private insert(word: string, id: number): void {
    const codes = codesOf(word);
    const index = this.idOfWord.length;
    if (index * 3 > this.slots.length) this.grow();
    const from = this.ends[index - 1]!;
    while (from + codes.length > this.letters.length) this.letters = enlarged(this.letters);
    this.letters.set(codes, from);
    this.ends[index] = from + codes.length;
    this.idOfWord.push(id);
    this.place(index);
  }

  private place(index: number): void {
    const mask = this.slots.length - 1;
    let slot = mix(hashOf(this.letters.subarray(this.ends[index - 1], this.ends[index]))) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = index;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const ends = new Int32Array(this.slots.length);
    ends.set(this.ends);
    this.ends = ends;
    for (let index = 1; index < this.idOfWord.length; index++) this.place(index);
  }
}

/** FNV-1a step over lower-cased code units, shared with the scanner. */
export const hashStart = HASH_SEED;
export const hashStep = (hash: number, lower: number): number => Math.imul(hash ^ lower, HASH_PRIME);

const mix = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

const lowerOf = (code: number): number => (code < TABLE_SIZE ? LOWER[code]! : code);

const codesOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

const hashOf = (codes: Uint16Array): number =>
  codes.reduce((hash, code) => hashStep(hash, lowerOf(code)), hashStart);

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
  for (let i = start, at = from; i < end; i++, at++) if (letters[at] !== lowerOf(codes[i]!)) return false;
  return true;
}
