import type { Knowledge } from '../lexicon/knowledge.ts';
import type { ActorChunk, Chunk, PersonChunk, StanceType } from '../model.ts';
import { before } from '../text/before.ts';

/** Stances behind which another country stands than the subject's: *Quito trục xuất Đại sứ Raquel Serur*. */
const TURNS_ON: readonly StanceType[] = [
  'expelsDiplomatsOf',
  'summonsAmbassadorOf',
  'accuses',
  'criticises',
  'warns',
  'sanctions',
  'urges',
  'invites',
];
/** Words that may stand between the verb and who is meant. */
const LIGHT = ['of-noun', 'people', 'past', 'of'];
/** *hội đàm với, gặp, tiếp* right before who is met. */
const MEETS = ['with', 'talks.verb', 'call.verb'];
/** *với A và B*: those are not who does what the verb behind them says. */
const OBJECT = ['with', 'and', 'of', 'at', 'between'];

/** The countries told so far, the latest last. */
export class ToldCountries {
  private readonly countries: string[] = [];

  constructor(private readonly knowledge: Knowledge) {}

  /** Notes the countries that a chunk names: itself, the one it speaks for, the one of its office. `sentence` is its first token. */
  note(chunk: ActorChunk, sentence: number): void {
    if (chunk.kind === 'person') for (const { of } of chunk.posts) for (const id of of) this.noteOne(id);
    if (chunk.kind !== 'entity') return;
    // Đại sứ quán Peru tại Bắc Kinh is Peru's; Tại Bắc Kinh, … speaks of China.
    const isAside = chunk.locative && chunk.entityKind === 'place' && chunk.first > sentence + 2;
    if (!isAside) this.noteOne(chunk.entity);
  }

  /** The country that *nước này* or a title without a country means, at `chunks[at]`. */
  latest(chunks: readonly Chunk[], at: number): string | null {
    const from = this.turnedFrom(chunks, at) ?? this.homeOfPeer(chunks, at);
    return this.countries.findLast((c) => c !== from) ?? null;
  }

  /** The two countries told last, where *hai nước* stands at `chunks[at]`. */
  lastTwo(chunks: readonly Chunk[], at: number): readonly string[] {
    const from = this.turnedFrom(chunks, at);
    return this.countries.filter((c) => c !== from).slice(-2);
  }

  private noteOne(id: string): void {
    const country = this.knowledge.speaksFor.get(id) ?? this.countryOfBody(id) ?? id;
    if (this.countries.at(-1) === country || this.knowledge.entities.get(country)?.kind !== 'country') return;
    const known = this.countries.indexOf(country);
    if (known >= 0) this.countries.splice(known, 1);
    this.countries.push(country);
  }

  /** *Bộ Ngoại giao Hàn Quốc cho biết Thứ trưởng A*: whose body it is. */
  private countryOfBody(id: string): string | null {
    const isBody = this.knowledge.organisationType.get(id) === 'body';
    return (isBody && this.knowledge.entities.get(id)?.country) || null;
  }

  /** Who turns on whoever stands next: that is another country than its own. */
  private turnedFrom(chunks: readonly Chunk[], at: number): string | null {
    let i = at - 1;
    while (i >= 0 && isLight(chunks[i]!)) i--;
    const verb = i < 0 ? undefined : chunks[i]!;
    if (verb?.kind !== 'word') return null;
    if (verb.types.includes('visit.verb')) return this.homeBefore(chunks, i);
    if (verb.stance === null || !TURNS_ON.includes(verb.stance)) return null;
    while (--i >= 0) {
      const id = isObject(chunks, i) ? undefined : ownOf(chunks[i]!);
      if (id !== undefined) return this.knowledge.speaksFor.get(id) ?? id;
    }
    return null;
  }

  /** *Ngoại trưởng Mỹ John Kerry hội đàm với Ngoại trưởng A*: who has the same office is of another country. */
  private homeOfPeer(chunks: readonly Chunk[], at: number): string | null {
    const [who, met] = [chunks[at]!, before(chunks, at)];
    if (who.kind !== 'person' || met?.kind !== 'word' || met.past !== who.first) return null;
    const offices = who.posts[0]?.offices ?? [];
    if (!met.types.some((t) => MEETS.includes(t))) return null;
    const peer = chunks
      .slice(0, at)
      .findLast(
        (c) => c.kind === 'person' && c.posts.some((p) => p.offices.some((o) => offices.includes(o))),
      );
    return peer?.kind === 'person' ? this.homeOf(peer) : null;
  }

  private homeOf(who: PersonChunk): string | null {
    return who.posts[0]?.of[0] ?? this.knowledge.entities.get(who.candidates[0] ?? '')?.country ?? null;
  }

  /** *Tổng thống Pháp sẽ thăm nước này*: nobody visits home. Null where who goes is told by a pronoun. */
  private homeBefore(chunks: readonly Chunk[], verb: number): string | null {
    const who = chunks.slice(0, verb).findLast((c) => c.kind !== 'word');
    return who?.kind === 'person' ? this.homeOf(who) : null;
  }
}

const isLight = (chunk: Chunk): boolean =>
  chunk.kind === 'word' && chunk.types.every((t) => LIGHT.includes(t));

/** What a chunk names, or whose office it tells. */
const ownOf = (chunk: Chunk): string | undefined =>
  chunk.kind === 'entity' ? chunk.entity : chunk.kind === 'person' ? chunk.posts[0]?.of[0] : undefined;

function isObject(chunks: readonly Chunk[], at: number): boolean {
  const word = before(chunks, at);
  return (
    word?.kind === 'word' && word.past === chunks[at]!.first && word.types.some((t) => OBJECT.includes(t))
  );
}
