import { subjectOf } from '../arguments.ts';
import { type Context, partiesOf, textBefore } from '../context.ts';
import { type Clause, type Part, has } from '../parts.ts';
import { statesOf } from './diplomats.ts';

/** *sẽ (tiếp tục, luôn)*, right before the verb. */
const WILL = /(^|\s)sẽ( (tiếp tục|luôn|luôn luôn|vẫn|cùng|cũng|mãi|sớm))*$/iu;
/** Goes on with what it does already. */
const GOES_ON = /(tiếp tục|luôn|vẫn|mãi)$/iu;
/** Tokens of *sẽ luôn tiếp tục*, and of *phía chính phủ* before whoever is wished to. */
const [BEFORE, CALLED] = [4, 3];

/** *Ông Trudeau khẳng định Canada sẽ hỗ trợ Haiti; Nga sẽ tiếp tục ủng hộ Syria*: what a state itself promises, or goes on with, it does. */
export function isPromised(context: Context, clause: Clause, at: number): boolean {
  const { first } = clause.parts[at]!;
  const before = textBefore(context, clause, first, BEFORE);
  const i = clause.parts.findLastIndex((p, k) => k < at && p.kind === 'group');
  const doer = clause.parts[i];
  if (!WILL.test(before) || doer?.kind !== 'group' || doer.prep !== null) return false;
  const { wish } = context.lexicon.collocates;
  const isWished = wish.ends(context.tokens, clause.sentence.first, doer.first, CALLED);
  const between = clause.parts.slice(i + 1, at);
  if (isWished || clause.parts.slice(0, at).some((p) => has(p, 'hypothetical')) || between.some(isOpen))
    return false;
  if (GOES_ON.test(before) || between.some((p) => has(p, 'quote'))) return true;
  const says = clause.parts.findLastIndex((p, k) => k < i && k >= i - 2 && has(p, 'quote', 'announces'));
  const speaker = says < 0 ? null : subjectOf(clause, says, context.knowledge);
  const own = statesOf(context, partiesOf(context, doer));
  return speaker !== null && statesOf(context, partiesOf(context, speaker)).some((id) => own.includes(id));
}

/** *có thể sẽ, không sẽ*: neither promised nor gone on with; behind a comma another verb begins. */
const isOpen = (part: Part): boolean => has(part, 'negation', 'proposed', 'comma', 'stop', 'but');
