import { acts } from '../arguments.ts';
import { type Context, isMark, textBetween } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';

/** Tokens of *; cảm ơn và* before the verb. */
const BARE = 5;

/** *Chủ tịch nước chào mừng A thăm Việt Nam; hoan nghênh B …*: behind a semicolon a verb without a subject goes on with who acted before. */
export function beforeSemicolon(context: Context, clause: Clause, at: number): Group | null {
  const { parts } = clause;
  const stop = parts.findLastIndex((p, i) => i < at && has(p, 'stop'));
  const edge = parts[stop];
  if (!edge || !isMark(context, edge.first, ';') || parts[at]!.first - edge.past > BARE) return null;
  // Ông A thăm Nga; Biểu tình phản đối ông B: another headline.
  const opens = textBetween(context, edge.past, edge.past + 1);
  if (parts.slice(stop + 1, at).some((p) => p.kind !== 'word') || /^\p{Lu}/u.test(opens)) return null;
  for (let past = stop; past > 0;) {
    const from = parts.findLastIndex((p, i) => i < past && has(p, 'stop')) + 1;
    const subject = opening(context, clause, from, past);
    if (subject) return subject;
    past = from - 1;
  }
  return null;
}

/** Who acts in the clause from part `from` up to `past`: nobody where it begins with its verb. */
function opening(context: Context, { parts }: Clause, from: number, past: number): Group | null {
  const i = parts.findIndex((p, k) => k >= from && k < past && p.kind === 'group' && p.prep === null);
  const group = parts[i];
  if (group?.kind !== 'group' || !acts(group, context.knowledge)) return null;
  const isGoverned = parts
    .slice(from, i)
    .some((p) => has(p, 'governs', 'quote', 'that') || (p.kind === 'word' && p.stance !== null));
  return isGoverned ? null : group;
}
