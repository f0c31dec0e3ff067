import { type Context, textAfter, textOf } from '../context.ts';
import { type Clause, type Part, has } from '../parts.ts';

/** A meeting of two by the word: *cuộc họp* may be anybody's. */
const OF_TWO =
  /^((các |những |buổi |cuộc )*(gặp|hội đàm|hội kiến|tiếp|tiếp kiến|tiếp xúc|điện đàm|điện thoại|gọi|đàm thoại|trao đổi|đối thoại|nói chuyện|trò chuyện|làm việc)|bữa)/;

export const isOfTwo = (context: Context, word: { first: number; past: number }): boolean =>
  OF_TWO.test(textOf(context, word));

/** *trong một cuộc điện đàm*. */
const isOne = (context: Context, from: number, first: number): boolean =>
  first - from === 1 && textAfter(context, from, 1) === 'một';

/** *trong cuộc gặp, tại cuộc điện đàm hôm 3/4*: in which meeting of two something is done, where the noun names nobody. */
export function isOccasion(context: Context, clause: Clause, at: number): boolean {
  const [link, noun, next] = [clause.parts[at - 1], clause.parts[at]!, clause.parts[at + 1]];
  return (
    has(noun, 'talks.noun', 'call.noun') &&
    has(link, 'inside', 'at') &&
    (link!.past === noun.first || isOne(context, link!.past, noun.first)) &&
    isOfTwo(context, noun) &&
    !has(next, 'with', 'of', 'between') &&
    !(next?.kind === 'group' && next.prep === null && next.first === noun.past)
  );
}

/** *A và B thảo luận về Libya khi gặp nhau tại Roma*. */
const isTogether = ({ parts }: Clause, at: number): boolean =>
  has(parts[at], 'talks.verb') &&
  has(parts[at - 1], 'moment') &&
  parts[at - 1]!.past === parts[at]!.first &&
  has(parts[at + 1], 'each-other');

/** What closes the part of a sentence in which a verb's own occasion may stand. */
const CLOSES = ['stop', 'quote', 'quote-mark', 'but', 'when', 'that'];
const closes = (part: Part): boolean =>
  CLOSES.some((type) => has(part, type)) || (part.kind === 'word' && part.event);

/**
 * *A và B bàn về Brexit trong cuộc gặp hôm 9/6 tại Berlin*: the noun behind says when, where and in what form they did;
 * the verb itself where there is none.
 */
export function occasionOf(context: Context, clause: Clause, at: number): number {
  const verb = clause.parts[at]!;
  // đề xuất gặp B trong cuộc điện đàm: only what is spoken is done in it.
  if (verb.kind !== 'word' || verb.noun || !has(verb, 'talks.verb') || verb.pattern === 'direct') return at;
  for (let i = at + 1; i < clause.parts.length; i++) {
    if (isOccasion(context, clause, i)) return i;
    if (isTogether(clause, i + 1)) return i + 1;
    if (closes(clause.parts[i]!)) return at;
  }
  return at;
}
