import { type Context, clausesBefore, countryOf, isKind } from '../context.ts';
import { type Clause, type Group, has, refsOf } from '../parts.ts';

/** Sentences back to which somebody is still who the text is about. */
const NEAR = 3;

/** *Ông A thăm Lào. Trong cuộc hội đàm với Bộ trưởng B, hai bên nhất trí …*: B, and who the sentences before are about. */
export function withGuest(context: Context, clause: Clause, pair: Group): string[] | null {
  const { parts } = clause;
  const at = parts.findIndex((p) => p.kind === 'word' && p.event) - 1;
  // Theo Đại sứ quán Nga, tại cuộc hội đàm với B, hai bên …
  if (at < 0 || (at > 0 && !has(parts[at - 1], 'comma') && parts[at - 1]!.kind !== 'date')) return null;
  const [opens, noun, ...rest] = parts.slice(at);
  if (!has(opens, 'inside', 'at') || !has(noun, 'talks.noun', 'call.noun', 'summit.noun')) return null;
  // cuộc hội đàm sắp tới với B
  const [link, guest] = has(rest[0], 'nearing') ? rest.slice(1) : rest;
  if (!has(link, 'with') || guest?.kind !== 'group' || guest.prep !== 'with') return null;
  if (
    !parts
      .slice(parts.indexOf(guest) + 1, parts.indexOf(pair))
      .every((p) => p.kind === 'date' || has(p, 'comma'))
  )
    return null;
  const [other, ...more] = refsOf(guest);
  if (other === undefined || more.length > 0 || !isKind(context, other, 'official')) return null;
  for (const told of clausesBefore(context, clause, NEAR).toReversed()) {
    const subject = told.parts.find((p): p is Group => p.kind === 'group');
    const [host, ...others] = subject?.prep === null ? refsOf(subject) : [];
    const isOne = host !== undefined && others.length === 0 && isKind(context, host, 'official');
    if (isOne && countryOf(context, host) !== countryOf(context, other)) return [host, other];
  }
  return null;
}
