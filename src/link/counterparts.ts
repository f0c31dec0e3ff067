import type { Chunk, OfficeMention, PersonChunk } from '../model.ts';
import { isRank } from './offices.ts';
import type { People } from './people.ts';
import { isJoined } from './standing.ts';

/** The offices told last, of which *người đồng cấp* has one too. */
export class LastPosts {
  private posts: readonly OfficeMention[] = [];
  /** Who was told with them. */
  private holder: string | null = null;

  constructor(private readonly people: People) {}

  note(posts: readonly OfficeMention[]): void {
    [this.posts, this.holder] = [posts, null];
  }

  noteHolder(id: string): void {
    this.holder ??= id;
  }

  /**
   * *Đại tướng Phùng Quang Thanh, ông Panetta hội đàm với người đồng cấp*: the office of who was told last, told long before.
   * *Ông Austin gặp Tổng thống A và người đồng cấp B*: of whom B meets, not of whom B is joined to. `person` is that one.
   */
  before(person: string | null): readonly OfficeMention[] {
    if (person === null || (this.holder === person && !this.posts.every(isRank))) return this.posts;
    const own = this.people.officesOf(person);
    return own.length > 0 ? [{ offices: own, of: [], qualifier: null }] : this.posts;
  }
}

/** A counterpart has the office of the person told before. */
export function postsOf(chunk: PersonChunk, before: readonly OfficeMention[]): OfficeMention[] {
  if (!chunk.counterpart) return chunk.posts;
  const offices = before.flatMap((p) => p.offices);
  return chunk.posts.map((p) => ({ ...p, offices: [...new Set(offices)] }));
}

/** *gặp Thủ tướng Canada và người đồng cấp Canada*: joined to a countryman, whose counterpart nobody is. */
export function isBeside(
  people: People,
  nearest: string | null,
  chunks: readonly Chunk[],
  at: number,
): boolean {
  const chunk = chunks[at]!;
  if (chunk.kind !== 'person' || nearest === null || !isJoined(chunks, at)) return false;
  const land = people.countryOf(nearest);
  const told = chunk.posts.flatMap((p) => p.of);
  const own = told.length > 0 ? told : chunk.candidates.map((id) => people.countryOf(id));
  return land !== null && own.length > 0 && own.every((id) => id === land);
}
