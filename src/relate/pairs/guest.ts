import { type Context, countryOf, isKind } from '../context.ts';
import { type Clause, type Group, has, refsOf } from '../parts.ts';

/** Sentences back to which somebody is still who the text is about. */
const NEAR = 3;

/** *Ông A thăm Lào. Trong cuộc hội đàm với Bộ trưởng B, hai bên nhất trí …*: B, and who the sentences before are about. */
export function withGuest(
  context: Context,
  { index, sentence, parts }: Clause,
  pair: Group,
): string[] | null {
  const [opens, noun, link, guest] = parts;
  if (!has(opens, 'inside', 'at', 'after') || opens!.first !== sentence.first) return null;
  if (!has(noun, 'talks.noun', 'call.noun', 'summit.noun') || !has(link, 'with')) return null;
  if (guest?.kind !== 'group' || guest.prep !== 'with' || parts.indexOf(pair) < 4) return null;
  const [other, ...more] = refsOf(guest);
  if (other === undefined || more.length > 0 || !isKind(context, other, 'official')) return null;
  const before = context.clauses.filter((c) => c.index < index && index - c.index <= NEAR);
  for (const clause of before.toReversed()) {
    const subject = clause.parts.find((p): p is Group => p.kind === 'group');
    const [host, ...others] = subject?.prep === null ? refsOf(subject) : [];
    const isOne = host !== undefined && others.length === 0 && isKind(context, host, 'official');
    if (isOne && countryOf(context, host) !== countryOf(context, other)) return [host, other];
  }
  return null;
}
