import { laterSubject } from '../arguments.ts';
import { type Context, clausesBefore, officialsOf, partiesOf, textBetween } from '../context.ts';
import { opensAt } from '../opening.ts';
import { type Clause, has } from '../parts.ts';
import { isOfTwo } from './occasion.ts';
import { type Parties, people, sentenceStart } from './sides.ts';
import { isAbroad } from './spoken.ts';

/** *các, những, loạt* between *trong* and a meeting's noun. */
const PLURAL = /^(một )?(các|những|nhiều|loạt|chuỗi)$/iu;
/** Sentences back to whoever held them. */
const NEAR = 2;

/**
 * *Thủ tướng A dự phiên họp của Liên hợp quốc. Trong các cuộc gặp, Tổng thống B, Thủ tướng C và Ngoại trưởng D đều chúc mừng
 * …*: each of them has met the one whom the text tells of.
 */
export function severalMet(context: Context, clause: Clause, at: number): Parties | null {
  const [link, noun] = [clause.parts[at - 1], clause.parts[at]!];
  if (at - 1 > opensAt(clause) || !has(link, 'inside', 'at', 'after') || !isOfTwo(context, noun)) return null;
  if (!PLURAL.test(textBetween(context, link!.past, noun.first))) return null;
  const subject = laterSubject(clause, at, context.knowledge);
  const guests = subject ? partiesOf(context, subject) : [];
  const host = guests.length > 1 ? hostBefore(context, clause) : null;
  if (!host || !guests.every((id) => isAbroad(context, [host, id]))) return null;
  return {
    meetings: guests.map((id) => people([host, id])),
    rule: 'each met the one told before',
    confidence: 0.8,
    from: sentenceStart(clause),
  };
}

/** The one official who does something in the sentences before. */
function hostBefore(context: Context, clause: Clause): string | null {
  const near = clausesBefore(context, clause, NEAR);
  const [host, ...others] = near.map((c) => doersOf(context, c)).findLast((all) => all.length > 0) ?? [];
  return host && others.length === 0 ? host : null;
}

const doersOf = (context: Context, { parts }: Clause): string[] => [
  ...new Set(parts.flatMap((p) => (p.kind === 'group' && p.prep === null ? officialsOf(context, p) : []))),
];
