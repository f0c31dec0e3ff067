import { type Context, namesOfficial } from './context.ts';
import { isHost } from './standing.ts';
import { type Clause, type Group, type Part, groupWith, has, hasAny } from './parts.ts';

/** Words between somebody and with whom he does it: *A đã có mặt tại Hà Nội, cùng B chủ trì; A thăm Lào và cùng B chủ trì; A nói sau khi cùng B gặp C*. */
const BETWEEN = [
  'past',
  'held',
  'planned',
  'quote',
  'after',
  'when',
  'comma',
  'arrive.verb',
  'visit.verb',
  'and',
  'at',
  'capital',
];

const isWhere = (part: Part): boolean =>
  part.kind === 'group' && part.actors.every(({ chunk }) => chunk.kind === 'entity' && chunk.locative);

/** *Thủ tướng A đã cùng Tổng thống B gặp C; A nói sau khi cùng B gặp C*: A is there as well. */
export function withCompanion(context: Context, clause: Clause, subject: Group): Group {
  const i = clause.parts.indexOf(subject);
  const join = clause.parts[i - 1];
  if (!has(join, 'together') || join!.past !== subject.first || !namesOfficial(context, subject))
    return subject;
  const at = clause.parts.findLastIndex(
    (p, k) => k < i - 1 && p.kind !== 'date' && !hasAny(p, BETWEEN) && !isWhere(p),
  );
  const other = clause.parts[at];
  const leads =
    other?.kind === 'group' && other.prep === null && namesOfficial(context, other) && !isHost(clause, at);
  return leads ? groupWith(subject, { actors: [...other.actors, ...subject.actors] }) : subject;
}
