import type { Knowledge } from '../lexicon/knowledge.ts';
import { signals } from '../lexicon/signals.ts';
import type { Trip } from '../lexicon/trips.ts';
import type { Chunk, EntityChunk, PersonChunk, SentenceChunks } from '../model.ts';
import { before } from '../text/before.ts';
import { hasTenure } from './offices.ts';

/** What tells a trip. */
export const VISITS = signals('visit.noun', 'visit.verb');
/** What says that somebody is or was abroad: each the word of an event. */
const ABROAD = VISITS | signals('summit.noun', 'arrive.verb', 'attend', 'talks.noun', 'talks.verb');

/** Words behind which somebody is, or goes. */
const AT = ['at', 'open', 'capital'];
const THERE = [...AT, 'arrive.verb', 'visit.verb', 'visit.noun'];

/** Whom the sentences of an article name, and which of their known trips a sentence may tell. */
export class Travellers {
  /** Officials whom the article names in full or with an office that only they have held: *ông Kim* is one of these. */
  private readonly known = new Set<string>();

  /** Whose trips to where are called off, *hủy chuyến đi Davos*: such a trip is none of those that are known. */
  private readonly calledOff = new Set<string>();

  constructor(
    sentences: readonly SentenceChunks[],
    private readonly knowledge: Knowledge,
  ) {
    for (const { chunks } of sentences)
      for (const chunk of chunks)
        if (chunk.kind === 'person')
          for (const id of chunk.full ? chunk.candidates : this.holder(chunk)) this.known.add(id);
    for (const sentence of sentences)
      if ((sentence.signals & VISITS) !== 0 && sentence.chunks.some(isCancelled))
        for (const { official, country } of this.tripsIn(sentence))
          this.calledOff.add(`${official} ${country}`);
  }

  /** Of those the ones to where the sentence has somebody be or go, where none else can be meant. */
  staysIn(sentence: SentenceChunks): Trip[] {
    const there = this.placesIn(sentence, THERE);
    return this.tripsIn(sentence).filter((trip) => there.has(trip.country) && this.isOneOfAll(trip));
  }

  /** Trips to a country that the sentence names, or in which it says that something took place: *Pompeo tại Thái Lan*. */
  tripsIn(sentence: SentenceChunks): Trip[] {
    const people = this.peopleIn(sentence);
    if (people.size === 0) return [];
    const named = (sentence.signals & ABROAD) !== 0 ? this.namedIn(sentence) : this.placesIn(sentence, AT);
    return this.tripsOf(people, named).filter((t) => !this.calledOff.has(`${t.official} ${t.country}`));
  }

  /** The known trips of some people to some countries. */
  tripsOf(people: ReadonlySet<string>, places: ReadonlySet<string>): Trip[] {
    const found: Trip[] = [];
    for (const id of people) {
      const to = this.knowledge.trips.get(id)?.to;
      if (to) for (const place of places) found.push(...(to.get(place) ?? NONE));
    }
    return found;
  }

  /** Whether all trips of that time are known: then a trip told without its day is one of those. */
  isOneOfAll({ official, from: day }: Trip): boolean {
    const whole = this.knowledge.trips.get(official)?.whole ?? NONE;
    return whole.some(({ from, until }) => (from ?? '') <= day && (until === null || day <= until));
  }

  /** Whoever and whatever a sentence names, and the countries of its officials and places. */
  namedIn(sentence: SentenceChunks): Set<string> {
    const found = this.peopleIn(sentence);
    for (const id of found) this.addCountry(id, found);
    for (const chunk of sentence.chunks) {
      if (chunk.kind === 'entity') this.addPlace(chunk, found);
      if (chunk.kind === 'person') for (const post of chunk.posts) for (const of of post.of) found.add(of);
    }
    return found;
  }

  /** Where the sentence has somebody be or go: *tới Triều Tiên, tại Bình Nhưỡng*; not *Hàn Quốc cho biết*. */
  placesIn({ chunks }: SentenceChunks, words: readonly string[] = THERE): Set<string> {
    const found = new Set<string>();
    chunks.forEach((chunk, i) => {
      const word = before(chunks, i);
      if (chunk.kind === 'entity' && word?.kind === 'word' && word.types.some((t) => words.includes(t)))
        this.addPlace(chunk, found);
    });
    return found;
  }

  private addPlace({ entity, entityKind }: EntityChunk, found: Set<string>): void {
    found.add(entity);
    if (entityKind === 'place') this.addCountry(entity, found);
  }

  private addCountry(id: string, found: Set<string>): void {
    const country = this.knowledge.entities.get(id)?.country;
    if (country) found.add(country);
  }

  private peopleIn({ chunks }: SentenceChunks): Set<string> {
    const found = new Set<string>();
    for (const chunk of chunks)
      if (chunk.kind === 'person') for (const id of this.meant(chunk)) found.add(id);
    return found;
  }

  /** Of those who bear a surname whom the article tells of otherwise, or the one who ever held the office told. */
  private meant(chunk: PersonChunk): readonly string[] {
    if (chunk.full || chunk.candidates.length < 2) return chunk.candidates;
    const known = chunk.candidates.filter((id) => this.known.has(id));
    return known.length > 0 ? known : this.holder(chunk);
  }

  private holder({ candidates, posts }: PersonChunk): readonly string[] {
    const held = candidates.filter((id) =>
      posts.some(({ offices, of }) => offices.length > 0 && hasTenure(this.knowledge, id, offices, of, null)),
    );
    return held.length === 1 ? held : NONE;
  }
}

const isCancelled = (chunk: Chunk): boolean => chunk.kind === 'word' && chunk.types.includes('cancelled');

const NONE: readonly never[] = [];
