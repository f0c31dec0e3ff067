import { type Context, isKind } from './context.ts';
import { type Clause, type Group, groupWith, has, refsOf } from './parts.ts';

/** *Thủ tướng A đã cùng Tổng thống B gặp C; A nói sau khi cùng B gặp C*: A is there as well. */
export function withCompanion(context: Context, clause: Clause, subject: Group): Group {
  const i = clause.parts.indexOf(subject);
  const join = clause.parts[i - 1];
  if (!has(join, 'together') || join!.past !== subject.first || !namesOfficial(context, subject))
    return subject;
  const other = clause.parts
    .slice(0, i - 1)
    .findLast(
      (p) => p.kind !== 'date' && !has(p, 'past', 'held', 'planned', 'quote', 'after', 'when', 'comma'),
    );
  const leads = other?.kind === 'group' && other.prep === null && namesOfficial(context, other);
  return leads ? groupWith(subject, { actors: [...other.actors, ...subject.actors] }) : subject;
}

const namesOfficial = (context: Context, group: Group): boolean =>
  refsOf(group).some((id) => isKind(context, id, 'official'));
