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
  private readonly steps = new Map<number, number>();
  private readonly entries: Entry<Payload>[][] = [[]];
  private starts = new Int32Array(0);
  /** Open addressing; a slot is node, word and the node that they lead to, 0 where it is free. */
  private slots = new Int32Array(3);
  private mask = 0;
  /** A bit by step, several steps to a bit: most words that follow another lead nowhere, and a bit is nearer at hand than a slot. */
  private bits = new Uint32Array(1);
  /** By node: where its finds begin in `gathered`, 0 where no phrase ends; negative where none goes on either. */
  private ends = new Int32Array(0);
  /** By node that ends a phrase and pattern of capitals in the text; null where the pattern does not fit. */
  private gathered: (Payloads | null)[] = [];

  /**
   * Tries over one vocabulary read the same tokens.
   * @param gather makes what a find carries of the payloads of one phrase; called while sealing
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
    this.entries[node]!.push({ capitals, small, payload });
  }

  /** Freezes the trie into flat tables; call once after the last `add`. */
  seal(): this {
    this.starts = new Int32Array(this.vocabulary.size);
    let size = 1;
    while (size < this.steps.size * 2 + 2) size <<= 1;
    this.slots = new Int32Array(size * 3);
    this.mask = size - 1;
    this.bits = new Uint32Array(BITS >> 5);
    for (const [key, to] of this.steps) {
      const [node, word] = [Math.floor(key / STRIDE), key % STRIDE];
      if (node === 0) this.starts[word] = to;
      let slot = slotOf(node, word) & this.mask;
      while (this.slots[slot * 3 + 2] !== 0) slot = (slot + 1) & this.mask;
      this.slots.set([node, word, to], slot * 3);
      this.bits[wordOfBits(slotOf(node, word))]! |= bitOf(slotOf(node, word));
    }
    this.sealEnds();
    return this;
  }

  private sealEnds(): void {
    this.ends = new Int32Array(this.entries.length);
    this.gathered = [null];
    this.entries.forEach((entries, node) => {
      if (entries.length === 0) return;
      this.ends[node] = -this.gathered.length;
      this.gathered.push(...this.gatherNode(entries));
    });
    for (const key of this.steps.keys()) {
      const node = Math.floor(key / STRIDE);
      this.ends[node] = Math.abs(this.ends[node]!);
    }
  }

  /** What a text finds at a node under each pattern of capitals; most nodes find the same under all. */
  private gatherNode(entries: readonly Entry<Payload>[]): (Payloads | null)[] {
    const bits = entries.reduce((all, { capitals, small }) => all | capitals | (small ? PATTERNS - 1 : 0), 0);
    const finds: (Payloads | null)[] = [];
    for (let pattern = 0; pattern < PATTERNS; pattern++) {
      const told = pattern & bits;
      finds.push(told < pattern ? finds[told]! : this.gatherFitting(entries, pattern));
    }
    return finds;
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
    const { starts, ends, gathered } = this;
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
        const payloads = end === 0 ? null : gathered[(end < 0 ? -end : end) + pattern]!;
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
    const { slots, mask, bits } = this;
    const hash = slotOf(node, word);
    if ((bits[wordOfBits(hash)]! & bitOf(hash)) === 0) return 0;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const to = slots[slot * 3 + 2]!;
      if (to === 0 || (slots[slot * 3] === node && slots[slot * 3 + 1] === word)) return to;
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

/** More than the vocabulary will ever hold. */
const STRIDE = 1 << 20;

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
