import type { Address, Chunk, WordChunk } from '../model.ts';
import { before } from '../text/before.ts';

/** How a mention stands in its sentence: behind which words. */

/** *chính quyền Tổng thống Trump, chính phủ của ông Correa*. */
export function isGoverning(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  if (chunk.kind !== 'person') return false;
  const last = before(chunks, at);
  if (last?.kind !== 'word' || last.past !== chunk.first) return false;
  if (!last.types.includes('of')) return last.types.includes('government');
  const word = before(chunks, at, 2);
  return word?.kind === 'word' && word.past === last.first && word.types.includes('government');
}

const ASIDE = ['with', 'between', 'office', 'accepts', 'include'];

/**
 * Right behind *với, giữa, bên cạnh, dinh, trong đó có, theo lời mời của*: met, spoken to, at home there, among others or the
 * host, not who the sentence is about.
 */
export const isAside = (last: Chunk | undefined, chunk: Chunk): boolean =>
  last?.kind === 'word' &&
  last.past === chunk.first &&
  (last.types.some((t) => ASIDE.includes(t)) || (last.stance === 'invites' && last.pattern === 'by'));

export const isAnd = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'word' && chunk.types.includes('and');

/** *sau khi ông A ra về, Tổng thống B kể*: who does something before the comma behind which somebody else stands. */
export function isBeforeOther(chunks: readonly Chunk[], at: number): boolean {
  let opened = at - 1;
  while (opened >= 0 && !isOf(chunks[opened]!, 'when') && !isOf(chunks[opened]!, 'comma')) opened--;
  if (opened < 0 || !isOf(chunks[opened]!, 'when')) return false;
  let comma = at + 1;
  while (comma < chunks.length && !isOf(chunks[comma]!, 'comma')) comma++;
  const other = chunks[comma + 1];
  return other?.kind === 'person' && other.first - chunks[comma]!.past <= 1;
}

const isOf = (chunk: Chunk, type: string): boolean => chunk.kind === 'word' && chunk.types.includes(type);

const WITH = ['with'];
const MEETS = ['talks.verb', 'call.verb', 'talks.noun', 'call.noun', 'summit.noun'];
/** Tokens of *hôm qua đã* between somebody and his verb. */
const NEAR = 8;

const isWord = (chunk: Chunk | undefined, types: readonly string[], next: Chunk): chunk is WordChunk =>
  chunk?.kind === 'word' && chunk.past === next.first && chunk.types.some((t) => types.includes(t));

/** *Thủ tướng đón bà, hội đàm với ông*: the other party of a verb whose subject stands before it. */
export function isMet(chunks: readonly Chunk[], at: number): boolean {
  const over = isWord(before(chunks, at), WITH, chunks[at]!) ? 1 : 0;
  const verb = before(chunks, at, 1 + over);
  if (!isWord(verb, MEETS, chunks[at - over]!)) return false;
  const subject = chunks.slice(0, at - 1 - over).findLast((chunk) => chunk.kind === 'person');
  return subject !== undefined && verb.first - subject.past <= NEAR;
}

/** *hội đàm với Tổng thống A, hội kiến Thủ tướng*: met by the same as who was met right before. */
export function isMetNext(chunks: readonly Chunk[], at: number): boolean {
  const [verb, join, who] = [before(chunks, at), before(chunks, at, 2), before(chunks, at, 3)];
  if (!isWord(verb, ['talks.verb'], chunks[at]!) || !isWord(join, JOINS, verb)) return false;
  return who?.kind === 'person' && who.past === join.first && isMet(chunks, at - 3);
}

const JOINS = ['comma', 'and', 'stop'];

/** *ông* that does what follows: neither met nor behind a preposition. */
export const isSubjectPronoun = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at]!;
  if (chunk.kind !== 'pronoun' || chunk.of !== 'person' || isMet(chunks, at)) return false;
  const last = before(chunks, at);
  return !(last?.kind === 'word' && last.past === chunk.first && last.preposition !== null);
};

/** Between somebody and what he says. */
const TENSE = ['past', 'held', 'ongoing'];

/** *A nói rằng B (đã) khẳng định ông sẽ …*: the words of who was told last, behind his own verb of telling. */
export function isReported(chunks: readonly Chunk[], at: number): boolean {
  let quote = at - 1;
  while (quote >= 0 && chunks[quote]!.kind !== 'person' && !isOf(chunks[quote]!, 'quote')) {
    if (isOf(chunks[quote]!, 'comma') || isOf(chunks[quote]!, 'and')) return false;
    quote--;
  }
  if (quote < 1 || !isOf(chunks[quote]!, 'quote')) return false;
  let who = quote - 1;
  while (who >= 0 && TENSE.some((type) => isOf(chunks[who]!, type))) who--;
  const [speaker, verb] = [chunks[who], chunks[quote]!];
  const named = speaker?.kind === 'person' && speaker.name !== null;
  return named && verb.first - speaker.past <= quote - who;
}

/** *Tổng thống A, Thủ tướng B và Chủ tịch C*: right behind somebody and a comma or *và*; *đề nghị của A, B …* are two clauses. */
export const isJoined = (chunks: readonly Chunk[], at: number): boolean => {
  const [who, join] = [before(chunks, at, 2), before(chunks, at)];
  if (who?.kind !== 'person' || join?.kind !== 'word') return false;
  if (join.first !== who.past || join.past !== chunks[at]!.first) return false;
  if (!join.types.includes('comma')) return join.types.includes('and');
  const governs = before(chunks, at, 3);
  return !(governs?.kind === 'word' && governs.past === who.first && governs.preposition !== null);
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
  const self = chunks[at];
  if (!isBare(self)) return false;
  const [two, then] = [before(chunks, at, 2), chunks[at + 2]];
  return (
    (isBare(two) && isDash(before(chunks, at), two, self)) ||
    (isBare(then) && isDash(chunks[at + 1], self, then))
  );
}

/** *người đàn ông mang hộ chiếu X, khi ông lên máy bay*: who has no name, told since the last one who has. */
export function isStranger(chunks: readonly Chunk[], at: number, address: Address): boolean {
  const type = address === 'woman' ? 'some-woman' : 'some-man';
  const isOne = (c: Chunk): boolean => c.kind === 'word' && c.types.includes(type);
  const last = chunks.findLast((c, i) => i < at && (c.kind === 'person' || isOne(c)));
  return address !== null && last !== undefined && isOne(last);
}

/** *Ngoại trưởng A, tháp tùng tổng thống, gặp người đồng cấp*: the counterpart is A's. */
export const isEscorted = (chunks: readonly Chunk[], at: number): boolean =>
  isWord(before(chunks, at), ['escorts'], chunks[at]!);
