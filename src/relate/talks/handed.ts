import { acts, subjectOf } from '../arguments.ts';
import { type Context, partiesOf, textOf } from '../context.ts';
import { type Clause, type Group, type Part, has } from '../parts.ts';
import { type Parties, people } from './sides.ts';
import { isAbroad } from './spoken.ts';

/** *A trao thư của C cho B, A tới Paris để trao bức thư gửi B*: who hands over a letter stands before whom it is for. */
export function handedParties(context: Context, clause: Clause, at: number): Parties | null {
  const { parts } = clause;
  for (let i = at + 1; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.kind === 'group' && isFor(context, parts[i - 1]!, part))
      return acts(part, context.knowledge) ? handedBy(context, clause, at, part) : null;
    const isBeside = part.kind === 'group' ? part.prep === 'of' : has(part, 'of', 'for', 'toward');
    if (!isBeside && !isSent(context, part)) return null;
  }
  return null;
}

/** *cho B, tới B, gửi B*. */
const isFor = (context: Context, before: Part, { prep, first }: Group): boolean =>
  prep === 'for' || prep === 'toward' || (isSent(context, before) && before.past === first);

const isSent = (context: Context, part: Part): boolean => textOf(context, part) === 'gửi';

function handedBy(context: Context, clause: Clause, at: number, to: Group): Parties | null {
  const bearer = subjectOf(clause, at, context.knowledge);
  const both = bearer ? partiesOf(context, bearer, to) : [];
  if (!bearer || !isAbroad(context, both)) return null;
  return { meetings: [people(both)], rule: 'hands over a letter', confidence: 0.8, from: bearer.past };
}
