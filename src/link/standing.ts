import type { Chunk, WordChunk } from '../model.ts';

/** How a mention stands in its sentence: behind which words. */

/** *chính quyền Tổng thống Trump, chính phủ của ông Correa*. */
export function isGoverning(chunks: readonly Chunk[], at: number): boolean {
  const [chunk, last] = [chunks[at]!, chunks[at - 1]];
  if (chunk.kind !== 'person' || last?.kind !== 'word' || last.past !== chunk.first) return false;
  if (!last.types.includes('of')) return last.types.includes('government');
  const word = chunks[at - 2];
  return word?.kind === 'word' && word.past === last.first && word.types.includes('government');
}

const ASIDE = ['with', 'between', 'office', 'accepts', 'include'];

/**
 * Right behind *với, giữa, bên cạnh, dinh, trong đó có, theo lời mời của*: met, spoken to, at home there, among others or the
 * host, not who the sentence is about.
 */
export const isAside = (before: Chunk | undefined, chunk: Chunk): boolean =>
  before?.kind === 'word' &&
  before.past === chunk.first &&
  (before.types.some((t) => ASIDE.includes(t)) || (before.stance === 'invites' && before.pattern === 'by'));

export const isAnd = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'word' && chunk.types.includes('and');

/** *sau khi ông A ra về, Tổng thống B kể*: who does something before the comma behind which somebody else stands. */
export function isBeforeOther(chunks: readonly Chunk[], at: number): boolean {
  const isOf = (chunk: Chunk, type: string) => chunk.kind === 'word' && chunk.types.includes(type);
  const opened = chunks.slice(0, at).findLast((c) => isOf(c, 'when') || isOf(c, 'comma'));
  if (!opened || !isOf(opened, 'when')) return false;
  const comma = chunks.findIndex((c, i) => i > at && isOf(c, 'comma'));
  const other = chunks[comma + 1];
  return comma > 0 && other?.kind === 'person' && other.first - chunks[comma]!.past <= 1;
}

const MEETS = ['talks.verb', 'call.verb', 'talks.noun', 'call.noun', 'summit.noun'];
/** Tokens of *hôm qua đã* between somebody and his verb. */
const NEAR = 8;

const isWord = (chunk: Chunk | undefined, types: readonly string[], next: Chunk): chunk is WordChunk =>
  chunk?.kind === 'word' && chunk.past === next.first && chunk.types.some((t) => types.includes(t));

/** *Thủ tướng đón bà, hội đàm với ông*: the other party of a verb whose subject stands before it. */
export function isMet(chunks: readonly Chunk[], at: number): boolean {
  const over = isWord(chunks[at - 1], ['with'], chunks[at]!) ? 1 : 0;
  const verb = chunks[at - 1 - over];
  if (!isWord(verb, MEETS, chunks[at - over]!)) return false;
  const subject = chunks.slice(0, at - 1 - over).findLast((chunk) => chunk.kind === 'person');
  return subject !== undefined && verb.first - subject.past <= NEAR;
}

/** *ông* that does what follows: neither met nor behind a preposition. */
export const isSubjectPronoun = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at]!;
  const before = chunks[at - 1];
  return (
    chunk.kind === 'pronoun' &&
    chunk.of === 'person' &&
    !isMet(chunks, at) &&
    !(before?.kind === 'word' && before.past === chunk.first && before.preposition !== null)
  );
};

/** *Tổng thống A, Thủ tướng B và Chủ tịch C*: right behind somebody and a comma or *và*; *đề nghị của A, B …* are two clauses. */
export const isJoined = (chunks: readonly Chunk[], at: number): boolean => {
  const [before, who, join] = [chunks[at - 3], chunks[at - 2], chunks[at - 1]];
  const isGoverned = before?.kind === 'word' && before.past === who?.first && before.preposition !== null;
  if (join?.kind === 'word' && join.types.includes('comma') && isGoverned) return false;
  return (
    who?.kind === 'person' &&
    join?.kind === 'word' &&
    join.first === who.past &&
    join.past === chunks[at]!.first &&
    join.types.some((type) => type === 'and' || type === 'comma')
  );
};

/** *Trump – Kim*: two bare names and a dash. */
export function isPaired(chunks: readonly Chunk[], at: number): boolean {
  const isBare = (chunk: Chunk | undefined) =>
    chunk?.kind === 'person' && chunk.name !== null && !chunk.full && chunk.posts.length === 0;
  const isDash = (chunk: Chunk | undefined, left: Chunk | undefined, right: Chunk | undefined) =>
    chunk?.kind === 'word' &&
    chunk.types.includes('dash') &&
    chunk.first === left?.past &&
    chunk.past === right?.first;
  const [two, one, self, next, then] = [-2, -1, 0, 1, 2].map((by) => chunks[at + by]);
  return (
    isBare(self) && ((isBare(two) && isDash(one, two, self)) || (isBare(then) && isDash(next, self, then)))
  );
}
