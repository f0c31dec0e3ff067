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
  private readonly words: string[] = [''];
  private readonly idOfWord: number[] = [0];
  private slots = new Int32Array(1 << 10);
  private nextId = 1;

  /** The id of a syllable in any spelling and case, made where it is new. */
  intern(word: string): number {
    const lower = word.normalize('NFC').toLowerCase();
    const known = this.find(lower, 0, lower.length);
    if (known) return known;
    const id = this.nextId++;
    for (const spelling of spellings(lower)) this.insert(spelling, id);
    return id;
  }

  /** Number of ids given out, 0 included. */
  get size(): number {
    return this.nextId;
  }

  /** The id of `text.slice(start, end)`, 0 where it is unknown. */
  find(text: string, start: number, end: number): number {
    let hash = HASH_SEED;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ lowerAt(text, i), HASH_PRIME);
    return this.findHashed(text, start, end, hash);
  }

  /** As `find`, for a caller that has computed the hash while scanning. */
  findHashed(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
      const index = this.slots[slot]!;
      if (index === 0) return 0;
      if (sameLetters(this.words[index]!, text, start, end)) return this.idOfWord[index]!;
    }
  }

  private insert(word: string, id: number): void {
    if (this.words.length * 3 > this.slots.length) this.grow();
    this.words.push(word);
    this.idOfWord.push(id);
    this.place(this.words.length - 1);
  }

  private place(index: number): void {
    const word = this.words[index]!;
    let hash = HASH_SEED;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ lowerAt(word, i), HASH_PRIME);
    const mask = this.slots.length - 1;
    let slot = mix(hash) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = index;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let index = 1; index < this.words.length; index++) this.place(index);
  }
}

/** FNV-1a step over lower-cased code units, shared with the scanner. */
export const hashStart = HASH_SEED;
export const hashStep = (hash: number, lower: number): number => Math.imul(hash ^ lower, HASH_PRIME);

const mix = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

const lowerAt = (text: string, i: number): number => {
  const code = text.charCodeAt(i);
  return code < TABLE_SIZE ? LOWER[code]! : code;
};

function sameLetters(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== lowerAt(text, start + i)) return false;
  return true;
}
