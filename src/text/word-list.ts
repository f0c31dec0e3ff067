import { Flag, type Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A closed list of words, known by their ids: whether a token is one of them costs one look into a table, where
 * comparing letters would first cut a string out of the text. Any case and spelling counts.
 */
export class WordList {
  private readonly table: Uint8Array;

  /**
   * @param vocabulary of the tokens that will be asked about; texts are split after the list is made
   * @param words single syllables, a space between two
   */
  constructor(vocabulary: Vocabulary, words: string) {
    const ids = words.split(' ').map((word) => vocabulary.intern(word));
    this.table = new Uint8Array(vocabulary.size);
    for (const id of ids) this.table[id] = 1;
  }

  /** Whether token `i` is one of the words; never, outside the text. */
  has({ word }: Tokens, i: number): boolean {
    const id = word[i];
    return id !== undefined && id < this.table.length && this.table[id] === 1;
  }

  /** As `has`, of words printed small only. */
  hasSmall(tokens: Tokens, i: number): boolean {
    return this.has(tokens, i) && (tokens.flags[i]! & Flag.capital) === 0;
  }
}
