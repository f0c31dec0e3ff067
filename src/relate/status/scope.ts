import type { Clause, Part } from '../parts.ts';

/** Where words are looked for. */
export interface Scope {
  clause: Clause;
  at: number;
  /** The token behind the subject. */
  from: number;
  /** Whether something is said or done in the meeting: *nói trong cuộc gặp*. */
  inside: boolean;
  window: number;
  /** *yêu cầu về sớm vì sau khi họp …*: what something comes after is not asked for. */
  after: boolean;
}

/** *dự kiến, Thủ tướng sẽ có*: what stands right behind the subject governs all that it does. */
export const isInScope = ({ from, window }: Scope, part: Part, distance: number): boolean =>
  part.first >= from && (distance <= window || part.first - from <= 3);
