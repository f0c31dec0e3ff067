import { subjectOf } from '../arguments.ts';
import { type Context, clausesBefore, isKind, landOf } from '../context.ts';
import { type Clause, has, refsOf } from '../parts.ts';
import { goalOf } from '../talks/addressed.ts';

/** Sentences back to which two states are still what *hai nước* refers to. */
const NEAR = 2;

/**
 * Where no two have met and no two officials are told: *Tổng thống A thăm Lào. Lãnh đạo hai bên …*: who goes, and where;
 * *căng thẳng giữa Lào và B. Quan chức hai nước …*: the two states named together last.
 */
export function landsTold(context: Context, clause: Clause): string[] | null {
  for (const told of clausesBefore(context, clause, NEAR).toReversed()) {
    const found = guestAndHost(context, told, told.parts) ?? namedTogether(context, told.parts);
    if (found) return found;
  }
  return null;
}

/** *(Khi) Tổng thống A đến thăm Lào*: one official of another country, among the first `parts` of a sentence. */
export function guestAndHost(context: Context, clause: Clause, parts: Clause['parts']): string[] | null {
  const at = parts.findIndex((p) => has(p, 'visit.verb'));
  const goal = at < 0 ? null : goalOf(clause, at);
  const guest = goal && subjectOf(clause, at, context.knowledge);
  const [traveller, ...more] = guest ? refsOf(guest) : [];
  const [host, ...others] = goal ? refsOf(goal) : [];
  const isAlone = parts.every((p, i) => i <= at + 1 || p.kind !== 'group' || p.prep === 'at' || p === goal);
  if (!traveller || !host || !isAlone || more.length + others.length > 0) return null;
  const [from, to] = [landOf(context, traveller), landOf(context, host)];
  return isKind(context, traveller, 'official') && from && to && from !== to ? [traveller, to] : null;
}

const namedTogether = (context: Context, parts: Clause['parts']): string[] | null => {
  const both = parts.flatMap((p) => (p.kind === 'group' && refsOf(p).length === 2 ? [refsOf(p)] : []));
  const last = both.at(-1);
  return last?.every((id) => isKind(context, id, 'country')) ? last : null;
};
