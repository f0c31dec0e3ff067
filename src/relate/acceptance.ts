import { type Clause, has, refsOf } from './parts.ts';
import { type Telling, takesPart } from './telling.ts';

/** Words that leave open whether somebody accepts: *chưa nhận lời, nếu nhận lời*. */
const OPEN = ['negation', 'hypothetical', 'planned'] as const;

/** *mời Thủ tướng Slovakia thăm Việt Nam. Thủ tướng Slovakia vui vẻ nhận lời*: who is asked and accepts will go. */
export function acceptInvitation(
  clause: Clause,
  found: readonly Telling[],
  before: readonly Telling[],
): void {
  const accepts = clause.parts.findIndex((p) => has(p, 'accepts'));
  if (accepts < 0 || clause.parts.slice(0, accepts).some((p) => has(p, ...OPEN))) return;
  const { first } = clause.parts[accepts]!;
  const isAsked = (t: Telling) => t.form === 'visit' && t.status === 'proposed';
  const told = found.some((t) => t.form === 'visit')
    ? found.findLast((t) => isAsked(t) && t.token < first)
    : before.findLast((t) => t.form === 'visit' && t.sentence === clause.index - 1);
  if (told && isAsked(told) && mayBeGuest(clause, accepts, told))
    [told.status, told.statusTold] = ['planned', true];
}

/** The party right before it is the guest, or nobody who is named: *ông đã vui vẻ nhận lời*. */
function mayBeGuest({ parts }: Clause, accepts: number, visit: Telling): boolean {
  const party = parts.slice(0, accepts).findLast((p) => p.kind === 'group' && p.prep === null);
  if (party?.kind !== 'group' || party.actors.some((a) => a.chunk.kind === 'pronoun')) return true;
  const refs = refsOf(party);
  return refs.length === 0 || refs.some((id) => takesPart(visit, id));
}
