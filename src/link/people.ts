import type { Knowledge } from '../lexicon/knowledge.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { heldOn } from '../lexicon/tenures.ts';
import type { Address, Entity, OfficeMention, PersonChunk } from '../model.ts';
import { byPosts, likeliest, onlyOneInOffice } from './holders.ts';
import { newcomer } from './newcomer.ts';
import { fits, hasTenure, holderOf, isNotHeld, isRank, isSentOut, ofTold, sameHolder } from './offices.ts';
import { isRuler, rulerOf } from './rulers.ts';
import { bears, heard, heardAnywhere, heardAs, isSyllabic, misspelt } from './spelling.ts';
import { type FoldedName, foldedName, isBegun, isInitialled, isPartOf, similarNames } from './similar.ts';
import { isByEar } from './sounds.ts';

/** *Tổng Bí thư, Bí thư thứ nhất*. */
const PARTY = /^party (general|first) secretary$/;

/** A person of this article: who it is, how the article calls and titles them. */
export interface Person {
  id: string;
  printed: Set<FoldedName>;
  posts: OfficeMention[];
  /** Text order of the latest mention so far. */
  seen: number;
  /** How often the article names the person. */
  count: number;
  address: Address;
}

/** The people of one article; grows while the article is read. */
export class People {
  readonly all: Person[] = [];
  readonly made = new Map<string, Entity>();

  private readonly knowledge: Knowledge;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly day: string | null,
    /** Asked where somebody new has a name as Vietnamese ones are. */
    private readonly home: () => string,
    /** The ministries that the article names. */
    private readonly bodies: ReadonlyMap<string, Entity>,
  ) {
    this.knowledge = lexicon.knowledge;
  }

  /** Who a named chunk is; null where it is nobody that the graph is about. `told` is the country told last. */
  named(
    chunk: PersonChunk,
    posts: OfficeMention[],
    told: string | null = null,
    paired = false,
  ): Person | null {
    const id = chunk.full
      ? this.fullName(chunk, posts, told)
      : ((paired ? rulerOf(this.knowledge, chunk.candidates, this.day) : null) ??
        this.shortName(chunk, posts));
    if (id === null) return null;
    return this.note(id, chunk, posts);
  }

  /** Who an office without a name is: somebody of the article but `other`, who meets him; else the holder on the day. */
  titled(post: OfficeMention, of: string | null, other: string | null = null): string | null {
    if (isNotHeld(post)) return null;
    let here: Person | null = null;
    for (const person of this.all)
      if (
        person.id !== other &&
        (here === null || this.comesBefore(person, here, of)) &&
        (of !== null || this.isSoCalled(person, post)) &&
        this.holds(person, post.offices, of)
      )
        here = person;
    if (here) return here.id;
    const isOther = post.elsewhere || post.field || post.qualifier === 'elect';
    if (of === null || this.day === null || isOther || isSentOut(post.offices)) return null;
    return holderOf(this.knowledge, post.offices, of, this.day) ?? this.ofParty(post, of, other);
  }

  /** *Tổng Bí thư Đảng Cộng sản Việt Nam*: the party's office is told as one of the country. */
  private ofParty(post: OfficeMention, of: string, other: string | null): string | null {
    const party = this.knowledge.entities.get(of);
    const leads = party?.kind === 'organisation' && party.country && post.offices.some((o) => PARTY.test(o));
    return leads ? this.titled(post, party.country, other) : null;
  }

  /** *Chủ tịch* without a country is whom the article calls so, or its own president: no *Tổng thống*. */
  private isSoCalled({ id, posts }: Person, { offices }: OfficeMention): boolean {
    const isChair = (of: readonly string[]) => of.includes('chairman');
    if (!isChair(offices) || !offices.includes('president')) return true;
    return posts.some((p) => isChair(p.offices)) || this.countryOf(id) === this.knowledge.ids.get('VN');
  }

  /** Who was told later; but *Thủ tướng, Tổng Bí thư* without a country are one's own, once the article has told of them or none. */
  private comesBefore(person: Person, other: Person, of: string | null): boolean {
    const home = this.knowledge.ids.get('VN');
    const isUntold = person.seen === 0 && other.seen === 0;
    const isOwn = ({ id, seen }: Person) =>
      of === null && (seen > 0 || isUntold) && this.countryOf(id) === home;
    const [a, b] = [isOwn(person), isOwn(other)];
    return a === b ? person.seen > other.seen : a;
  }

  /** Whether the article, or the lexicon at the article's day, gives a person an office. */
  holds(person: Person, offices: readonly string[], of: string | null): boolean {
    const told = person.posts.some(
      (p) =>
        !isNotHeld(p) &&
        p.offices.some((o) => fits(offices, o) || fits(p.offices, offices[0] ?? '')) &&
        (of === null ||
          (p.of.length === 0
            ? this.countryOf(person.id) === of
            : p.of.some((o) => sameHolder(this.knowledge, o, of)))),
    );
    if (told && (of === null || this.countryOf(person.id) === null || this.belongs(person.id, of)))
      return true;
    return hasTenure(this.knowledge, person.id, offices, of === null ? [] : [of], this.day);
  }

  /** *Với tư cách Chủ tịch ASEAN, ông Anwar*: the chair of a body is somebody of a member. */
  private chairsFor({ offices, of }: OfficeMention, country: string): boolean {
    const { memberships } = this.knowledge;
    return offices.includes('chairman') && of.some((o) => memberships.has(o, country, this.day));
  }

  /** *ông Tập được bầu làm Tổng Bí thư Đảng Cộng sản Trung Quốc*. */
  private isParty(of: string): boolean {
    return this.knowledge.organisationType.get(of) === 'party';
  }

  private belongs(id: string, of: string): boolean {
    const country = this.countryOf(id);
    return country === of || this.knowledge.entities.get(of)?.kind === 'organisation';
  }

  countryOf(id: string): string | null {
    return (this.knowledge.entities.get(id) ?? this.made.get(id) ?? this.bodies.get(id))?.country ?? null;
  }

  /** The offices of a counterpart of somebody: as the article tells them, else as the lexicon knows of the day. */
  officesOf(id: string): string[] {
    const told = (this.find(id)?.posts ?? []).filter((p) => p.qualifier === null && !isRank(p));
    if (told.length > 0 || this.day === null) return [...new Set(told.flatMap((p) => p.offices))];
    return [...this.knowledge.tenures.of(id)].filter((t) => heldOn(t, this.day!)).map((t) => t.office);
  }

  find(id: string): Person | undefined {
    for (const person of this.all) if (person.id === id) return person;
    return undefined;
  }

  private note(id: string, { name, address }: PersonChunk, posts: OfficeMention[]): Person {
    let person = this.find(id);
    if (!person)
      this.all.push((person = { id, printed: new Set(), posts: [], seen: 0, count: 0, address: null }));
    person.printed.add(foldedName(name!.text));
    // Nguyễn Thị Bình
    person.address ??= address ?? (/ Thị /.test(name!.text) ? 'woman' : null);
    person.count++;
    person.posts.push(...posts.filter((p) => p.offices.length > 0));
    return person;
  }

  private fullName(chunk: PersonChunk, posts: OfficeMention[], told: string | null): string | null {
    const text = chunk.name!.text;
    const bearers = chunk.candidates.filter((id) => bears(this.knowledge, id, text));
    const candidates =
      bearers.length > 0 || !isByEar(text) ? bearers : heardAs(this.knowledge, chunk.candidates, text);
    const fitting = byPosts(this.knowledge, candidates, posts, this.day);
    if (fitting.length > 0) return fitting[0]!;
    const likely = candidates.filter((id) => this.isWritten(id, text) || this.mayHold(id, posts));
    if (likely.length > 0) return likeliest(this.knowledge, likely, this.day);
    const name = foldedName(text);
    const again =
      this.all.find((p) => [...p.printed].some((n) => similarNames(n, name) || isInitialled(name, n))) ??
      this.onlyBegun(name, posts);
    return (
      again?.id ??
      misspelt(this.knowledge, text, ofTold(posts, told), this.day) ??
      heard(this.knowledge, text, ofTold(posts, told)) ??
      heardAnywhere(this.knowledge, text, posts) ??
      this.make(text, posts, told)
    );
  }

  /** *Kim Jong* where the article has named one Kim Jong-un: half of a name that was cut. */
  private onlyBegun(name: FoldedName, posts: readonly OfficeMention[]): Person | undefined {
    const begun = this.all.filter(
      (p) => this.mayHold(p.id, posts) && [...p.printed].some((whole) => isBegun(name, whole)),
    );
    return begun.length === 1 ? begun[0] : undefined;
  }

  private isWritten(id: string, text: string): boolean {
    return this.knowledge.entities.get(id)!.names.includes(text);
  }

  /** *Tổng thư ký OPEC Abdullah al-Badri* is no misprint of a Malaysian: the office must be one of his country. */
  private mayHold(id: string, posts: readonly OfficeMention[]): boolean {
    const told = posts.flatMap(({ of }) => of);
    return told.length === 0 || told.some((of) => (this.countryOf(of) ?? of) === this.countryOf(id));
  }

  private shortName(chunk: PersonChunk, posts: OfficeMention[]): string | null {
    const text = chunk.name!.text;
    const name = foldedName(text);
    const here = this.all
      .filter((p) => [...p.printed].some((n) => isPartOf(name, n)) || chunk.candidates.includes(p.id))
      .filter((p) =>
        posts.every(
          (post) =>
            post.of.length === 0 ||
            post.of.some((o) => this.holds(p, post.offices, o)) ||
            this.countryOf(p.id) === null ||
            post.of.includes(this.countryOf(p.id)!) ||
            post.of.some((o) => this.isParty(o) && this.countryOf(o) === this.countryOf(p.id)) ||
            this.chairsFor(post, this.countryOf(p.id)!),
        ),
      );
    // Tổng thống Trump is not Melania; two Kims: the article's ông Kim is whom it speaks of most.
    const holding = here.filter((p) => posts.some((post) => this.holds(p, post.offices, null)));
    const leads = (id: string) => isRuler(this.knowledge, id, this.day);
    const foremost = (a: Person, b: Person) =>
      b.count - a.count || Number(leads(b.id)) - Number(leads(a.id)) || b.seen - a.seen;
    if (holding.length > 0) return holding.sort(foremost)[0]!.id;
    const fitting = byPosts(this.knowledge, chunk.candidates, posts, this.day);
    // Tổng thống Obama và Đệ nhất phu nhân Michelle Obama
    const isTitled = fitting.length > 0 && !isSyllabic(this.knowledge, fitting[0]!);
    if (here.length > 0 && !isTitled) return here.sort(foremost)[0]!.id;
    if (fitting.length > 0) return fitting[0]!;
    if (posts.some((p) => p.of.length > 0)) return misspelt(this.knowledge, text, posts, this.day);
    // Hoa, Phúc or May without a title may be anything; Putin or Blinken may not.
    const titled = chunk.start < chunk.name!.start;
    if (
      !titled &&
      (!/^[A-Za-z-]{5,}$/.test(text) || chunk.candidates.some((id) => isSyllabic(this.knowledge, id)))
    )
      return null;
    return onlyOneInOffice(this.knowledge, chunk.candidates, this.day);
  }

  private make(text: string, posts: readonly OfficeMention[], told: string | null): string | null {
    const entity = newcomer(text, posts, told, this.home, this.lexicon, this.bodies);
    if (entity && !this.made.has(entity.id)) this.made.set(entity.id, entity);
    return entity?.id ?? null;
  }
}
