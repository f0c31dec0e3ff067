import type { Lexicon } from '../lexicon/lexicon.ts';
import type {
  Actor,
  ActorChunk,
  Chunk,
  Entity,
  Linked,
  LinkedSentence,
  Mentions,
  OfficeClaim,
  OfficeMention,
  PersonChunk,
  PronounChunk,
  SentenceChunks,
} from '../model.ts';
import type { Tokens } from '../text/tokens.ts';
import { About } from './about.ts';
import { addressed, whoIsMet } from './address.ts';
import { Earlier } from './earlier.ts';
import { LastPosts, isBeside, postsOf } from './counterparts.ts';
import { NamedEntities, meantBy } from './named-entities.ts';
import { formerHolder } from './former.ts';
import { fullNames } from './full-names.ts';
import { homeOf } from './newcomer.ts';
import { isNotHeld, ofTold, speaksFor } from './offices.ts';
import { pairOf } from './pairs.ts';
import { People, type Person } from './people.ts';
import { quotationsOf, quoted } from './quotations.ts';
import { withSpeakers } from './speakers.ts';
import {
  isGoverning,
  isJoined,
  isMet,
  isMetNext,
  isPaired,
  isReported,
  isEscorted,
  isStranger,
} from './standing.ts';
import { isNamedLast } from './shown.ts';
import { Together } from './together.ts';
import { ToldCountries } from './told-countries.ts';

/** Who each mention is on a day (`YYYY-MM-DD`); on none an office without a name stays one unless the article names its holder. */
export function link(mentions: Mentions, lexicon: Lexicon, day: string | null, tokens: Tokens): Linked {
  const quotations = quotationsOf(tokens, mentions.sentences, lexicon);
  const linked = new Linker(mentions, lexicon, day, quoted(quotations, tokens.count)).run();
  return withSpeakers(linked, quotations, tokens, lexicon);
}

class Linker {
  private readonly people: People;
  private readonly named: NamedEntities;
  /** Of all that is told, and of what no quotation tells: *"… ông Putin …", ông nói* is not about him. */
  private readonly about = new About();
  private readonly outside = new About();
  private readonly offices: OfficeClaim[] = [];
  private readonly madeBodies: Map<string, Entity>;
  private fullNames: ReadonlyMap<PersonChunk, Person | null> = new Map();
  /** How many actors have been told so far. */
  private order = 0;
  /** Where in this order the sentence before began, and where this one does. */
  private lastBegan = 0;
  private begins = 0;
  private readonly posts: LastPosts;
  private readonly earlier: Earlier;
  /** The one person told last. */
  private nearest: string | null = null;
  private readonly together: Together;
  private readonly countries: ToldCountries;

  constructor(
    private readonly mentions: Mentions,
    private readonly lexicon: Lexicon,
    private readonly day: string | null,
    /** Which tokens stand in a quotation. */
    private readonly quoted: Uint8Array,
  ) {
    this.madeBodies = new Map(mentions.made.map((e) => [e.id, e]));
    this.people = new People(lexicon, day, () => homeOf(mentions, lexicon), this.madeBodies);
    this.posts = new LastPosts(this.people);
    this.earlier = new Earlier(lexicon);
    this.together = new Together(this.people);
    this.countries = new ToldCountries(lexicon.knowledge);
    this.named = new NamedEntities(lexicon.knowledge, this.people, this.madeBodies);
  }

  run(): Linked {
    this.fullNames = fullNames(this.mentions, this.lexicon, this.people);
    const sentences = this.mentions.sentences.map((sentence, index) => this.sentence(sentence, index));
    // An office told without its holder's name is news of those whom the article names.
    const offices = this.offices.filter((o) => this.people.find(o.official)!.printed.size > 0);
    return { sentences, entities: this.named.entities, mentions: this.named.mentions, offices };
  }

  private sentence(sentence: SentenceChunks, index: number): LinkedSentence {
    const { chunks } = sentence;
    const actors: (Actor | null)[] = [];
    [this.lastBegan, this.begins] = [this.begins, this.order];
    this.about.open();
    this.outside.open();
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at]!;
      if (chunk.kind === 'word' || chunk.kind === 'series') {
        actors.push(null);
        continue;
      }
      this.order++;
      const refs = this.refs(chunk, index, this.aboutOf(chunk).here, chunks, at);
      actors.push({ chunk, refs: isGoverning(chunks, at) ? this.governed(refs) : refs });
      for (const ref of refs) this.named.note(ref, chunk);
      this.countries.note(chunk, sentence.first);
      this.named.noteHolders(chunk);
      if (refs.length === 1) this.noteOne(chunks, at, refs[0]!);
    }
    this.outside.close();
    this.together.close(this.begins, this.about.close());
    return {
      first: sentence.first,
      past: sentence.past,
      start: sentence.start,
      end: sentence.end,
      block: sentence.block,
      chunks,
      signals: sentence.signals,
      actors,
    };
  }

  private noteOne(chunks: readonly Chunk[], at: number, ref: string): void {
    const chunk = chunks[at]!;
    const abouts = this.quoted[chunk.first] === 1 ? [this.about] : [this.about, this.outside];
    for (const about of abouts) about.notePronoun(chunks, at, ref);
    if (chunk.kind !== 'person' || isEscorted(chunks, at)) return;
    this.together.note(ref, isJoined(chunks, at));
    this.nearest = ref;
    if (chunk.posts.length > 0) this.posts.noteHolder(ref);
    for (const about of abouts) about.notePerson(chunks, at, ref);
    this.together.noteSubject(this.about.free);
  }

  private refs(
    chunk: ActorChunk,
    index: number,
    first: string | null,
    chunks: readonly Chunk[],
    at: number,
  ): string[] {
    if (chunk.kind === 'entity') return [meantBy(this.lexicon.knowledge, chunk)];
    if (chunk.kind === 'pronoun') {
      const meant = this.meant(chunk, index, first, chunks, at);
      return meant === null ? [] : [meant];
    }
    if (chunk.kind === 'pair') {
      const joined = this.together.pairSince(this.lastBegan);
      return pairOf(chunk, this.people, this.countries.lastTwo(chunks, at), joined);
    }
    const beside = isBeside(this.people, this.nearest, chunks, at) ? first : null;
    const told = this.earlier.completed(chunk, postsOf(chunk, this.posts.before(beside ?? this.nearest)));
    const posts = isMetNext(chunks, at) ? ofTold(told, this.people.countryOf(this.nearest!)) : told;
    if (posts.length > 0) this.posts.note(posts);
    if (chunk.name) return this.namedRefs(chunk, posts, index, isPaired(chunks, at));
    // các ngoại trưởng EU: the body, not whoever may hold the office.
    const one = posts.flatMap((p) => (isNotHeld(p) ? [] : p.of));
    const other = isMet(chunks, at) ? this.nearest : null;
    return chunk.several && one.length <= 1 ? one : this.officeRefs(chunk, posts, index, other);
  }

  private meant(
    chunk: PronounChunk,
    index: number,
    first: string | null,
    chunks: readonly Chunk[],
    at: number,
  ): string | null {
    if (chunk.of === 'country') return this.countries.latest(chunks, at);
    if (!chunk.shown) return this.person(first, chunk, chunks, at);
    return isNamedLast(chunks, at, this.mentions.sentences[index - 1]) ? this.nearest : null;
  }

  /** Whom *ông, bà* means: who the sentence is about; but whom somebody meets, *Thủ tướng đón bà*, is not himself. */
  private person(
    first: string | null,
    { address }: PronounChunk,
    chunks: readonly Chunk[],
    at: number,
  ): string | null {
    if (isStranger(chunks, at, address)) return null;
    const { subject } = this.aboutOf(chunks[at]!);
    const about =
      (isReported(chunks, at) ? this.nearest : null) ?? first ?? this.together.beside(address) ?? subject;
    if (!isMet(chunks, at)) return addressed(this.people, about, address, this.lastBegan);
    return whoIsMet(this.people, [about, subject], address, this.together.row, this.nearest);
  }

  /** Whom a chunk's surroundings are about: outside of quotations nobody whom one tells. */
  private aboutOf({ first }: Chunk): About {
    return this.quoted[first] === 0 ? this.outside : this.about;
  }

  private namedRefs(chunk: PersonChunk, posts: OfficeMention[], index: number, paired: boolean): string[] {
    const person = chunk.full
      ? (this.fullNames.get(chunk) ?? null)
      : this.people.named(chunk, posts, null, paired);
    if (!person) return [];
    person.seen = this.order;
    for (const post of posts) this.offices.push({ official: person.id, post, chunk, sentence: index });
    return [person.id];
  }

  /** *Ngoại trưởng Nga và Mỹ*: a holder for each, the country itself where nobody is known. */
  private officeRefs(
    chunk: PersonChunk,
    posts: OfficeMention[],
    index: number,
    other: string | null,
  ): string[] {
    const refs = new Set<string>();
    for (const post of posts) {
      if (post.qualifier === 'former') this.formerRefs(post, refs);
      if (post.offices.length === 0 || isNotHeld(post)) continue;
      for (const of of post.of.length > 0 ? post.of : [null]) {
        // hội đàm với Tổng thống: not who meets him; với nhà lãnh đạo Nga says who.
        const holder = this.people.titled(post, of, of === null ? other : null);
        const ref = holder ?? speaksFor(post, of, this.madeBodies);
        const person = holder ? this.people.find(holder) : null;
        if (person) person.seen = this.order;
        // Without a day it may be one that the person once held: *Thủ tướng Nga*, of Vladimir Putin.
        if (person && of !== null && (this.day !== null || person.posts.length === 0))
          this.offices.push({ official: person.id, post: { ...post, of: [of] }, chunk, sentence: index });
        if (ref !== null) refs.add(ref);
      }
    }
    return [...refs];
  }

  /** *Cựu Tổng thống Mỹ đã gặp B*: whoever was named before. */
  private formerRefs(post: OfficeMention, refs: Set<string>): void {
    const { knowledge } = this.lexicon;
    const person = formerHolder(this.people.all, knowledge, post, post.of[0] ?? null);
    if (!person) return;
    person.seen = this.order;
    refs.add(person.id);
  }

  /** *chính phủ của ông Correa*: the country. */
  private governed(refs: readonly string[]): string[] {
    return [...new Set(refs.map((id) => this.people.countryOf(id) ?? id))];
  }
}
