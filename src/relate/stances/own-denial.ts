import { subjectOf } from '../arguments.ts';
import type { Context } from '../context.ts';
import { type Clause, type Part, type Word, has } from '../parts.ts';
import type { Sides } from './both.ts';

/** Tokens of *bao giờ* between a negation and the deed. */
const NEVER = 2;

/** *Nga tuyên bố không hề đứng sau vụ tấn công, Iran nói họ không vi phạm thỏa thuận*: whoever says so of himself denies it. */
export function ownDenial(context: Context, clause: Clause, at: number): Sides | null {
  const { parts } = clause;
  const [deed, no] = [parts[at] as Word, parts[at - 1]];
  if (deed.pattern !== 'behind' || !has(no, 'negation') || deed.first - no!.past > NEVER) return null;
  const says = isSpeaker(parts[at - 2]) ? at - 3 : at - 2;
  // nói rằng họ không …
  const isNext = has(parts[says], 'quote') && parts[says + 1]!.first - parts[says]!.past <= 1;
  const subject = isNext ? subjectOf(clause, says, context.knowledge) : null;
  return subject && { subject, object: null, rule: 'denies: own deed', confidence: 0.75 };
}

/** *họ, nước này*. */
const isSpeaker = (part: Part | undefined): boolean =>
  part?.kind === 'group' &&
  part.prep === null &&
  part.actors.every(
    ({ chunk }) => chunk.kind === 'pronoun' || (chunk.kind === 'pair' && chunk.states.length === 0),
  );
