import type { Knowledge } from '../lexicon/knowledge.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Lists } from '../lexicon/lists.ts';
import type { Entity } from '../model.ts';
import { Flag, type Tokens, tokenText } from '../text/tokens.ts';
import { type Item, entitiesIn, officialsIn } from './items.ts';

/** One sentence under the finger: its tokens, the lexicon's items in it, and what the article has made so far. */
export class Reader {
  /** By token, one more than the index of the item that begins there; 0 where none does. */
  private readonly at: Int32Array;
  readonly made = new Map<string, Entity>();
  /** Country whose ministry was named last, by ministry: *Bộ Ngoại giao* alone is that one. */
  readonly ministries = new Map<string, string>();
  readonly lists: Lists;
  /** What was named since somebody asked which country it is. */
  private readonly named: string[] = [];
  private told: string | null = null;
  private countries: Set<string> | null = null;
  first = 0;
  past = 0;

  constructor(
    readonly tokens: Tokens,
    readonly lexicon: Lexicon,
    private readonly all: readonly Item[],
  ) {
    this.at = new Int32Array(tokens.count);
    for (let i = 0; i < all.length; i++) this.at[all[i]!.first] = i + 1;
    this.lists = lexicon.lists;
  }

  get knowledge(): Knowledge {
    return this.lexicon.knowledge;
  }

  /** Notes what is named, or whose office is. */
  name(id: string): void {
    this.named.push(id);
  }

  /** The country told last: *Ngoại trưởng nước này* is its minister. Most articles never ask. */
  get country(): string | null {
    const last = this.named.findLast((id) => this.countryOf(id) !== null);
    if (last !== undefined) this.told = this.countryOf(last);
    this.named.length = 0;
    return this.told;
  }

  /** The country that is named, or that a capital, a body or an official is of. */
  private countryOf(id: string): string | null {
    const { speaksFor, entities } = this.knowledge;
    const country = speaksFor.get(id) ?? entities.get(id)?.country ?? id;
    return entities.get(country)?.kind === 'country' ? country : null;
  }

  /** Whether the article names a country, or anybody of it, other than a ministry. */
  names(country: string): boolean {
    this.countries ??= new Set(this.all.flatMap((item) => this.countriesOf(item)));
    return this.countries.has(country);
  }

  /** The countries that the sentence tells before a token, of themselves or by whoever is of them; each once. */
  countriesUpTo(token: number): string[] {
    const told = new Set<string>();
    for (let t = this.first; t < token; t++)
      for (const country of this.countriesOf(this.item(t))) told.add(country);
    return [...told];
  }

  private countriesOf(item: Item | undefined): string[] {
    if (item === undefined || item.payloads.ministry) return [];
    const ids = [...entitiesIn(item).map(({ id }) => id), ...officialsIn(item)];
    return ids.map((id) => this.countryOf(id)).filter((id) => id !== null);
  }

  /** Puts the finger on the next sentence. */
  turnTo(first: number, past: number): void {
    this.first = first;
    this.past = past;
  }

  /** The item of the sentence that begins at a token. */
  item(token: number): Item | undefined {
    const at = token >= this.first && token < this.past ? this.at[token]! : 0;
    return at === 0 ? undefined : this.all[at - 1];
  }

  /** The last item of the sentence that begins before a token; as items never overlap, no other can reach it. */
  itemBefore(token: number): Item | undefined {
    for (let t = token - 1; t >= this.first; t--) {
      const item = this.item(t);
      if (item) return item;
    }
    return undefined;
  }

  /** The item of the sentence that ends right before a token. */
  itemUpTo(token: number): Item | undefined {
    const item = this.itemBefore(token);
    return item?.past === token ? item : undefined;
  }

  has(token: number, flag: number): boolean {
    return token < this.past && (this.tokens.flags[token]! & flag) !== 0;
  }

  /** `mark` is one character. */
  isMark(token: number, mark: string): boolean {
    return this.has(token, Flag.mark) && this.tokens.text[this.tokens.start[token]!] === mark;
  }

  /** A short dash or a longer one. */
  isDash(token: number): boolean {
    return token >= this.first && (this.isMark(token, '-') || this.isMark(token, '–'));
  }

  text(token: number): string {
    return tokenText(this.tokens, token);
  }

  /** Characters of a token. */
  length(token: number): number {
    return this.tokens.end[token]! - this.tokens.start[token]!;
  }
}
