import { Flag, type Tokens, tokenText, tokenize } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A phrase as vocabulary ids. */
type Ids = readonly number[];

/**
 * A list of phrases that a rule asks about at one place of a text, as `WordList` is of single words: by ids, in any case and
 * spelling, without cutting a string out of the text. Whole words count, so that *luật* is not found in *pháp luật sư*'s letters
 * but as a word of its own.
 */
export class PhraseList {
  private readonly byFirst = new Map<number, Ids[]>();
  private readonly byLast = new Map<number, Ids[]>();
  private readonly quote: number;

  /** @param vocabulary of the tokens that will be asked about; texts are split after the list is made */
  constructor(vocabulary: Vocabulary, phrases: readonly string[]) {
    this.quote = vocabulary.intern('"');
    for (const phrase of phrases) {
      const tokens = tokenize(phrase, vocabulary);
      const ids = Array.from(tokens.word, (id, i) => id || vocabulary.intern(tokenText(tokens, i)));
      put(this.byFirst, ids[0]!, ids);
      put(this.byLast, ids.at(-1)!, ids);
    }
  }

  /** Whether a phrase begins at token `first` and ends at `past` or before. */
  begins(tokens: Tokens, first: number, past: number): boolean {
    return this.pastAt(tokens, first, past) > first;
  }

  /**
   * Whether a phrase that begins at token `first` or behind ends right before `past`, or `over` words at most before it; of the
   * marks only those of quotation may stand between.
   */
  ends({ word, flags }: Tokens, first: number, past: number, over = 0): boolean {
    const from = Math.max(first, 0);
    for (let end = past, left = over; end > from; end--) {
      const ending = this.byLast.get(word[end - 1]!);
      if (ending?.some((ids) => ids.length <= end - from && isAt(word, end - ids.length, ids))) return true;
      if (word[end - 1] === this.quote) continue;
      if ((flags[end - 1]! & Flag.mark) !== 0 || left-- === 0) return false;
    }
    return false;
  }

  /** Whether a phrase stands anywhere from token `first` up to `past`. */
  within(tokens: Tokens, first: number, past: number): boolean {
    for (let i = Math.max(first, 0); i < past; i++) if (this.begins(tokens, i, past)) return true;
    return false;
  }

  /** The token behind the longest phrase that begins at `first` and ends at `past` or before; `first` where none does. */
  pastAt({ word }: Tokens, first: number, past: number): number {
    let end = first;
    for (const ids of this.byFirst.get(word[first]!) ?? NONE)
      if (first + ids.length <= past && first + ids.length > end && isAt(word, first, ids))
        end = first + ids.length;
    return end;
  }
}

const NONE: readonly Ids[] = [];

function put(map: Map<number, Ids[]>, id: number, ids: Ids): void {
  const known = map.get(id);
  if (known) known.push(ids);
  else map.set(id, [ids]);
}

function isAt(word: Int32Array, first: number, ids: Ids): boolean {
  for (let i = 0; i < ids.length; i++) if (word[first + i] !== ids[i]) return false;
  return true;
}
