import { Flag, type Tokens, plainMark, tokenText, tokenize } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** A lexicon phrase found in a text: tokens `first` up to, not including, `past`. */
export interface Found<Payloads> {
  first: number;
  past: number;
  /** What the phrase carries, gathered; the same object at every find. */
  payloads: Payloads;
}

interface Entry<Payload> {
  /** Bit `i`: token `i` of the phrase must be capitalised in the text too. */
  capitals: number;
  /** Whether the second word must be small where the first is: *tiếp thị*, not *tiếp Thị trưởng*. */
  small: boolean;
  payload: Payload;
}

const NO_ENTRIES: readonly never[] = [];

/** Words from which on only the first capital of a name counts. */
const LONG_NAME = 3;

/** Ways in which the words of a shorter name can be capitalised. */
const PATTERNS = 1 << (LONG_NAME - 1);
/** A small word and a capital. */
const NAME_BEHIND = 0b10;

/**
 * Many phrases at once: a trie whose steps are syllables, not characters. Names keep their capitals (*Nga* is Russia,
 * *nga* is not); words without capitals match in any case.
 */
export class Phrases<Payload, Payloads> {
  /** By node; null where no phrase ends. */
  private readonly entries: (Entry<Payload>[] | null)[] = [null];
  private starts = new Int32Array(0);
  /** Open addressing; a slot is node, word and the node that they lead to, 0 where it is free. */
  private slots = new Int32Array(SLOT << 10);
  private mask = (1 << 10) - 1;
  /** A bit by step, several steps to a bit: most words that follow another lead nowhere, and a bit is nearer at hand than a slot. */
  private bits = new Uint32Array(1);
  /** By node: where its finds begin in `gathered`, 0 where no phrase ends; negative where none goes on either. */
  private ends = new Int32Array(0);
  /**
   * By node that ends a phrase and pattern of capitals in the text; null where the pattern does not fit, undefined where no
   * text has asked yet: most phrases are found in none.
   */
  private gathered: (Payloads | null | undefined)[] = [];
  /** The entries of the nodes that end a phrase, in the order of `gathered`. */
  private ending: (readonly Entry<Payload>[])[] = [NO_ENTRIES];

  /**
   * Tries over one vocabulary read the same tokens.
   * @param gather makes what a find carries of the payloads of one phrase; called when a text first has it
   */
  constructor(
    private readonly gather: (payloads: readonly Payload[]) => Payloads,
    readonly vocabulary: Vocabulary = new Vocabulary(),
  ) {}

  /**
   * Adds a phrase; a phrase may carry several payloads. `relaxed`: its first capital is enough, *Bắc kinh*; `small`: no name
   * may begin at its second word.
   */
  add(phrase: string, payload: Payload, relaxed = false, small = false): void {
    const tokens = tokenize(phrase.normalize('NFC'), this.vocabulary);
    if (tokens.count === 0)
      throw new Error(`an empty phrase cannot be looked for: ${JSON.stringify(phrase)}`);
    // Long names are capitalised as each paper likes: *An ninh và hợp tác châu Âu*.
    const strict = tokens.count < LONG_NAME && !relaxed ? tokens.count : 1;
    let node = 0;
    let capitals = 0;
    for (let i = 0; i < tokens.count; i++) {
      node = this.step(node, tokens.word[i]! || this.vocabulary.intern(wordOf(tokens, i)));
      if (i < strict) capitals |= capitalBit(tokens.flags[i]!) << i;
    }
    (this.entries[node] ??= []).push({ capitals, small, payload });
  }

  /** Freezes the trie into flat tables; call once after the last `add`. */
  seal(): this {
    this.starts = new Int32Array(this.vocabulary.size);
    this.bits = new Uint32Array(BITS >> 5);
    this.ends = new Int32Array(this.entries.length);
    this.entries.forEach((entries, node) => {
      if (entries !== null) this.ends[node] = -PATTERNS * (this.ending.push(entries) - 1);
    });
    this.gathered = Array.from({ length: this.ending.length * PATTERNS }, () => undefined);
    for (let slot = 0; slot < this.slots.length; slot += SLOT) {
      const to = this.slots[slot + 2]!;
      if (to === 0) continue;
      const [node, word] = [this.slots[slot]!, this.slots[slot + 1]!];
      if (node === 0) this.starts[word] = to;
      this.ends[node] = Math.abs(this.ends[node]!);
      this.bits[wordOfBits(slotOf(node, word))]! |= bitOf(slotOf(node, word));
    }
    return this;
  }

  /** What a text finds where a phrase ends, under a pattern of capitals; most find the same under all. */
  private payloadsAt(end: number, pattern: number): Payloads | null {
    const known = this.gathered[end + pattern];
    if (known !== undefined) return known;
    const entries = this.ending[end / PATTERNS]!;
    const bits = entries.reduce((all, { capitals, small }) => all | capitals | (small ? PATTERNS - 1 : 0), 0);
    const told = pattern & bits;
    const found = told < pattern ? this.payloadsAt(end, told) : this.gatherFitting(entries, pattern);
    this.gathered[end + pattern] = found;
    return found;
  }

  private gatherFitting(entries: readonly Entry<Payload>[], pattern: number): Payloads | null {
    const fitting = entries.filter(
      ({ capitals, small }) => (capitals & pattern) === capitals && !(small && pattern === NAME_BEHIND),
    );
    return fitting.length > 0 ? this.gather(fitting.map((e) => e.payload)) : null;
  }

  /** The tokens of a text in this trie's vocabulary. */
  tokenize(text: string): Tokens {
    return tokenize(text, this.vocabulary);
  }

  /** All phrases in the tokens `from` up to `until`, the longest at each place, none overlapping; left to right. */
  find(tokens: Tokens, from = 0, until = tokens.count): Found<Payloads>[] {
    const found: Found<Payloads>[] = [];
    const { starts, ends } = this;
    const { word, flags } = tokens;
    for (let first = from; first < until;) {
      const id = word[first]!;
      // A word interned after sealing has no start: it begins no phrase. Neither does 0, the unknown word.
      let node = id < starts.length ? starts[id]! : 0;
      if (node === 0) {
        first++;
        continue;
      }
      const pattern =
        capitalBit(flags[first]!) | (first + 1 < until ? capitalBit(flags[first + 1]!) << 1 : 0);
      let best: Payloads | null = null;
      let past = first + 1;
      for (let at = past; ; at++) {
        const end = ends[node]!;
        const payloads = end === 0 ? null : this.payloadsAt(end < 0 ? -end : end, pattern);
        if (payloads !== null) {
          best = payloads;
          past = at;
        }
        if (end < 0 || at >= until || (flags[at]! & Flag.line) !== 0 || word[at] === 0) break;
        node = this.next(node, word[at]!);
        if (node === 0) break;
      }
      if (best !== null) found.push({ first, past, payloads: best });
      first = past;
    }
    return found;
  }

  private next(node: number, word: number): number {
    const hash = slotOf(node, word);
    return (this.bits[wordOfBits(hash)]! & bitOf(hash)) === 0 ? 0 : this.slots[this.slot(node, word) + 2]!;
  }

  /** Where the step from a node over a word stands, or would. */
  private slot(node: number, word: number): number {
    const { slots, mask } = this;
    for (let at = slotOf(node, word) & mask; ; at = (at + 1) & mask) {
      const slot = at * SLOT;
      if (slots[slot + 2] === 0 || (slots[slot] === node && slots[slot + 1] === word)) return slot;
    }
  }

  private step(node: number, word: number): number {
    const known = this.slots[this.slot(node, word) + 2]!;
    if (known !== 0) return known;
    if (this.entries.length * 2 > this.mask) this.grow();
    const slot = this.slot(node, word);
    const to = this.entries.push(null) - 1;
    this.slots[slot] = node;
    this.slots[slot + 1] = word;
    this.slots[slot + 2] = to;
    return to;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    this.mask = this.slots.length / SLOT - 1;
    for (let at = 0; at < old.length; at += SLOT)
      if (old[at + 2] !== 0) this.slots.set(old.subarray(at, at + SLOT), this.slot(old[at]!, old[at + 1]!));
  }
}

/** Numbers of a slot. */
const SLOT = 3;

const capitalBit = (flags: number): number => ((flags & Flag.capital) === 0 ? 0 : 1);

const slotOf = (node: number, word: number): number =>
  (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 7;

/** Bits of the filter; a power of two, some for every step of the lexicon. */
const BITS = 1 << 19;
const wordOfBits = (hash: number): number => (hash & (BITS - 1)) >>> 5;
const bitOf = (hash: number): number => 1 << (hash & 31);

/** A word as printed, a mark as the lexicon writes it. */
const wordOf = (tokens: Tokens, i: number): string =>
  (tokens.flags[i]! & Flag.mark) === 0 ? tokenText(tokens, i) : plainMark(tokens.text, tokens.start[i]!);
