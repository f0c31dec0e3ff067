import type { Status } from '../../model.ts';
import { type Context, textLeadingTo } from '../context.ts';
import { type Clause, has, isNoun } from '../parts.ts';
import { isSeated } from './seated.ts';

/** *bất cứ cuộc đối thoại nào với Iran*. */
const ANY = /(bất cứ|bất kỳ|bất kể|mọi) $/u;
/** *trong các cuộc đàm phán với Iran*. */
const SOME = /trong (các|những|mọi) $/u;
/** Tokens of *trong bất cứ*. */
const WORDS = 3;

/** Whether the noun at `at` tells of no meeting in particular: of any that may be, or of some in which something is yet to be done. */
export function isUnspecific(context: Context, clause: Clause, at: number, status: Status): boolean {
  const noun = clause.parts[at]!;
  if (!isNoun(noun) || !has(noun, 'talks.noun')) return false;
  const before = textLeadingTo(context, clause, noun.first, WORDS);
  const isAhead = status === 'planned' || status === 'proposed';
  return (
    ANY.test(before) ||
    (isAhead && SOME.test(before) && !has(clause.parts[at + 1], 'nearing', 'soon') && !isSeated(clause, at))
  );
}
