import type { Knowledge } from '../lexicon/knowledge.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity, Span } from '../model.ts';
import { Flag, type Tokens, tokenText } from '../text/tokens.ts';
import type { Item } from './items.ts';

/** One sentence under the finger: its tokens, the lexicon's items in it, and what the article has made so far. */
export class Reader {
  private readonly at = new Map<number, Item>();
  readonly made = new Map<string, Entity>();
  /** Country whose ministry was named last, by ministry: *Bộ Ngoại giao* alone is that one. */
  readonly ministries = new Map<string, string>();
  first = 0;
  past = 0;
  items: Item[] = [];

  constructor(
    readonly tokens: Tokens,
    readonly lexicon: Lexicon,
  ) {}

  get knowledge(): Knowledge {
    return this.lexicon.knowledge;
  }

  /** Puts the finger on the next sentence. */
  turnTo(first: number, past: number, items: Item[]): void {
    this.first = first;
    this.past = past;
    this.items = items;
    this.at.clear();
    for (const item of items) this.at.set(item.first, item);
  }

  item(token: number): Item | undefined {
    return this.at.get(token);
  }

  has(token: number, flag: number): boolean {
    return token < this.past && (this.tokens.flags[token]! & flag) !== 0;
  }

  isMark(token: number, mark: string): boolean {
    return this.has(token, Flag.mark) && tokenText(this.tokens, token) === mark;
  }

  text(token: number): string {
    return tokenText(this.tokens, token);
  }

  span(first: number, past: number): Span & { first: number; past: number } {
    return { first, past, start: this.tokens.start[first]!, end: this.tokens.end[past - 1]! };
  }
}
