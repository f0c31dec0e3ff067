import type { Knowledge } from '../lexicon/knowledge.ts';
import type { ActorChunk, Chunk, WordChunk } from '../model.ts';

/** Words behind which somebody's own country is not the subject's: *Quito trục xuất Đại sứ Raquel Serur*. */
const TURNS_ON = [
  'expelsDiplomatsOf',
  'summonsAmbassadorOf',
  'accuses',
  'criticises',
  'warns',
  'sanctions',
  'urges',
];

/** The countries told so far, the latest last. */
export class Told {
  private countries: string[] = [];

  constructor(private readonly knowledge: Knowledge) {}

  /** Notes the countries that a chunk names: itself, the one it speaks for, the one of its office. `sentence` is its first token. */
  note(chunk: ActorChunk, sentence: number): void {
    // Đại sứ quán Peru tại Bắc Kinh is Peru's; Tại Bắc Kinh, … speaks of China.
    if (
      chunk.kind === 'entity' &&
      chunk.locative &&
      chunk.entityKind === 'place' &&
      chunk.first > sentence + 2
    )
      return;
    const ids =
      chunk.kind === 'entity'
        ? [chunk.entity]
        : chunk.kind === 'person'
          ? chunk.posts.flatMap((p) => p.of)
          : [];
    for (const id of ids) {
      const country = this.knowledge.speaksFor.get(id) ?? id;
      if (this.knowledge.entities.get(country)?.kind !== 'country') continue;
      this.countries = [...this.countries.filter((c) => c !== country), country];
    }
  }

  /** The country that *nước này* or a title without a country means, where it stands behind `before`. */
  latest(before: readonly Chunk[]): string | null {
    return this.countries.findLast((c) => c !== this.turnedFrom(before)) ?? null;
  }

  /** Who turns on whoever stands next: that is another country than its own. */
  private turnedFrom(before: readonly Chunk[]): string | null {
    const verb = before.findLast((c) => c.kind !== 'word' || !isLight(c));
    if (verb?.kind !== 'word' || !TURNS_ON.some((type) => verb.types.includes(type))) return null;
    const actor = before.findLast((c) => c.kind === 'entity' || (c.kind === 'person' && c.posts.length > 0));
    const id =
      actor?.kind === 'entity' ? actor.entity : actor?.kind === 'person' ? actor.posts[0]!.of[0] : null;
    return id ? (this.knowledge.speaksFor.get(id) ?? id) : null;
  }
}

const isLight = ({ types }: WordChunk): boolean =>
  types.every((t) => ['of-noun', 'people', 'past', 'of'].includes(t));
