import type { StanceType } from '../../model.ts';
import { laterSubject, subjectOf } from '../arguments.ts';
import { type Context, textBefore, textBetween, textOf } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';

const SPOKEN: readonly StanceType[] = ['warns', 'urges', 'criticises', 'accuses'];
/** Tokens of *Tuy nhiên, bất chấp*. */
const BEFORE = 6;

/** Words of *Tuy nhiên, trước* that may stand before the noun where it opens the sentence. */
const OPENS =
  /^((tuy nhiên|song|nhưng|do đó|vì vậy),? )?(trước|bất chấp|mặc|mặc cho|phớt lờ|đáp lại|đáp trả|phản ứng|do|vì|theo)$/iu;

/** Where the word stands that governs the noun at `at`, past *các, những lời, trước*. */
function edgeBefore({ lexicon, tokens }: Context, { sentence, parts }: Clause, at: number): number {
  let edge = parts[at]!.first;
  while (edge > sentence.first && lexicon.lists.counted.has(tokens, edge - 1)) edge--;
  return edge;
}

/** *Trước cảnh báo của A, B …; Tuy nhiên, bất chấp cảnh báo của A, B …*. */
function opens(context: Context, { sentence }: Clause, edge: number): boolean {
  const past = edge === sentence.first ? edge + 1 : edge;
  return past - sentence.first <= BEFORE && OPENS.test(textBetween(context, sentence.first, past));
}

/** *không lo ngại trước đe dọa của Iran; từ chối chấp nhận yêu cầu của Mỹ*: said it was, however it is taken. */
export function isHeard(context: Context, clause: Clause, at: number, type: StanceType): boolean {
  if (!SPOKEN.includes(type) || !has(clause.parts[at + 1], 'of', 'from')) return false;
  const { takes, accepts } = context.lexicon.collocates;
  const edge = edgeBefore(context, clause, at);
  if (takes.ends(context.tokens, clause.sentence.first, edge)) return true;
  // chấp nhận lời đề nghị của Lào: an offer.
  const isOffer = textOf(context, clause.parts[at]!).startsWith('đề nghị');
  return !isOffer && accepts.ends(context.tokens, clause.sentence.first, edge);
}

/** *rút quân theo yêu cầu của Mỹ, theo lời kêu gọi của Mỹ*. */
function isDoneFor(context: Context, clause: Clause, at: number): boolean {
  const { first } = clause.parts[at]!;
  return /theo( \S+)?$/iu.test(textBefore(context, clause, first, 2));
}

/** *tiếp Thủ tướng Lào theo đề nghị của phía Lào*: how a meeting came about, and nothing that is asked; *Trong bữa tiệc, ông A hát theo yêu cầu của ông B*. */
export const isToMeet = (context: Context, clause: Clause, at: number, type: StanceType): boolean =>
  type === 'urges' &&
  isDoneFor(context, clause, at) &&
  clause.parts.some(
    (p, i) =>
      p.kind === 'word' &&
      p.event &&
      !has(p, 'arrive.verb', 'visit.verb') &&
      (!p.noun || has(clause.parts[i - 1], 'light') || (i < at && !has(clause.parts[i - 1], 'inside', 'at'))),
  );

/** *Mỹ hậu thuẫn người Kurd bất chấp sự phản đối của Ankara; Lào đồng ý với yêu cầu của Nga*: it is aimed at whoever takes it so. */
export function heard(context: Context, clause: Clause, at: number, type: StanceType): Group | null {
  if (!SPOKEN.includes(type)) return null;
  const edge = edgeBefore(context, clause, at);
  if (opens(context, clause, edge)) return laterSubject(clause, at, context.knowledge);
  const subject = isHeard(context, clause, at, type) ? subjectOf(clause, at, context.knowledge) : null;
  if (!subject) return null;
  const between = clause.parts.slice(clause.parts.indexOf(subject) + 1, at).filter((p) => p.past < edge);
  // bà Lý bị Ba Lan bắt theo yêu cầu của Mỹ: who stands right before it does not do it.
  if (isDoneFor(context, clause, at) && between.some((p) => p.kind === 'group' || has(p, 'when', 'by')))
    return null;
  // Bộ trưởng Nga cho biết tên lửa sẽ được giao bất chấp phản đối: he only says so.
  return between.some((p) => has(p, 'quote')) ? null : subject;
}
