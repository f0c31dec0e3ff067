import { Flag, type Tokens, plainMark, tokenize } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** A lexicon phrase found in a text: tokens `first` up to, not including, `past`. */
export interface Found<Payload> {
  first: number;
  past: number;
  payloads: readonly Payload[];
}

interface Entry<Payload> {
  /** Token positions of the phrase that must be capitalised in the text too. */
  capitals: number[];
  payload: Payload;
}

/**
 * Many phrases at once: a trie whose steps are syllables, not characters. Names keep their capitals (*Nga* is Russia,
 * *nga* is not); words without capitals match in any case.
 */
export class Phrases<Payload> {
  private readonly steps = new Map<number, number>();
  private readonly entries: Entry<Payload>[][] = [[]];
  private starts = new Int32Array(0);
  private stepSlots = new Float64Array(0);
  private stepNodes = new Int32Array(0);

  /** Tries over one vocabulary read the same tokens. */
  constructor(readonly vocabulary: Vocabulary = new Vocabulary()) {}

  /** Adds a phrase; a phrase may carry several payloads. `relaxed`: its first capital is enough, *Bắc kinh*. */
  add(phrase: string, payload: Payload, relaxed = false): void {
    const words = [...splitPhrase(phrase)];
    if (words.length === 0)
      throw new Error(`an empty phrase cannot be looked for: ${JSON.stringify(phrase)}`);
    let node = 0;
    for (const { text } of words) node = this.step(node, this.vocabulary.intern(text));
    // Long names are capitalised as each paper likes: *An ninh và hợp tác châu Âu*.
    const strict = words.length < LONG_NAME && !relaxed ? words : words.slice(0, 1);
    const capitals = strict.flatMap((w, i) => (w.capital ? [i] : []));
    this.entries[node]!.push({ capitals, payload });
  }

  /** Freezes the trie into flat tables; call once after the last `add`. */
  seal(): this {
    this.starts = new Int32Array(this.vocabulary.size);
    let size = 1;
    while (size < this.steps.size * 2 + 2) size <<= 1;
    this.stepSlots = new Float64Array(size).fill(-1);
    this.stepNodes = new Int32Array(size);
    for (const [key, node] of this.steps) {
      if (key < STRIDE) this.starts[key] = node;
      let slot = slotOf(key, size);
      while (this.stepSlots[slot] !== -1) slot = (slot + 1) & (size - 1);
      this.stepSlots[slot] = key;
      this.stepNodes[slot] = node;
    }
    return this;
  }

  /** The tokens of a text in this trie's vocabulary. */
  tokenize(text: string): Tokens {
    return tokenize(text, this.vocabulary);
  }

  /** All phrases in the text, the longest at each place, none overlapping another; left to right. */
  find(tokens: Tokens): Found<Payload>[] {
    const found: Found<Payload>[] = [];
    const { word, count } = tokens;
    for (let i = 0; i < count;) {
      // A word interned after sealing has no start: it begins no phrase.
      const first = this.starts[word[i]!] ?? 0;
      const hit = first === 0 || word[i] === 0 ? null : this.longest(tokens, i, first);
      if (hit) found.push(hit);
      i = hit ? hit.past : i + 1;
    }
    return found;
  }

  private longest(tokens: Tokens, at: number, first: number): Found<Payload> | null {
    let node = first;
    let best: Found<Payload> | null = null;
    for (let past = at + 1; ; past++) {
      const entries = this.entries[node]!;
      if (entries.length > 0) {
        const fitting = entries.filter((e) =>
          e.capitals.every((c) => (tokens.flags[at + c]! & Flag.capital) !== 0),
        );
        if (fitting.length > 0) best = { first: at, past, payloads: fitting.map((e) => e.payload) };
      }
      if (past >= tokens.count || (tokens.flags[past]! & Flag.line) !== 0) return best;
      const id = tokens.word[past]!;
      if (id === 0) return best;
      node = this.next(node, id);
      if (node === 0) return best;
    }
  }

  private next(node: number, id: number): number {
    const key = node * STRIDE + id;
    const mask = this.stepSlots.length - 1;
    for (let slot = slotOf(key, this.stepSlots.length); ; slot = (slot + 1) & mask) {
      const at = this.stepSlots[slot]!;
      if (at === key) return this.stepNodes[slot]!;
      if (at === -1) return 0;
    }
  }

  private step(node: number, id: number): number {
    const key = node * STRIDE + id;
    const known = this.steps.get(key);
    if (known) return known;
    this.entries.push([]);
    this.steps.set(key, this.entries.length - 1);
    return this.entries.length - 1;
  }
}

/** Words from which on only the first capital of a name counts. */
const LONG_NAME = 3;

/** More than the vocabulary will ever hold. */
const STRIDE = 1 << 20;

const slotOf = (key: number, size: number): number =>
  ((Math.imul(Math.floor(key / STRIDE), 0x9e3779b1) ^ Math.imul(key % STRIDE, 0x85ebca6b)) >>> 7) &
  (size - 1);

const PHRASE_VOCABULARY = new Vocabulary();

/** A phrase as the tokeniser would split it: words, numbers and marks with their capitals. */
function* splitPhrase(phrase: string): Generator<{ text: string; capital: boolean }> {
  const tokens = tokenize(phrase.normalize('NFC'), PHRASE_VOCABULARY);
  for (let i = 0; i < tokens.count; i++) {
    const mark = (tokens.flags[i]! & Flag.mark) !== 0;
    const text = mark
      ? plainMark(tokens.text, tokens.start[i]!)
      : tokens.text.slice(tokens.start[i], tokens.end[i]);
    yield { text, capital: (tokens.flags[i]! & Flag.capital) !== 0 };
  }
}
