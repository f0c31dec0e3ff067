import { signals } from '../../lexicon/signals.ts';
import type { Participant } from '../../model.ts';
import { type Context, isKind, partiesOf } from '../context.ts';
import { type Clause, type Group, has, mayTell } from '../parts.ts';

const MEDIATES = signals('mediates');

/** *với sự trung gian của Ngoại trưởng Nga; do ông Anwar làm trung gian*: officials who bring two others together. */
export function mediatorsOf(
  context: Context,
  clause: Clause,
  parties: readonly Participant[],
): Participant[] {
  if (!mayTell(clause, MEDIATES)) return [];
  const at = clause.parts.findIndex((p) => has(p, 'mediates'));
  const told = ofWhom(clause, at) ?? whoBefore(clause, at);
  return (told ? partiesOf(context, told) : [])
    .filter((id) => isKind(context, id, 'official') && !parties.some((p) => p.entity === id))
    .map((entity) => ({ entity, role: 'mediator' as const }));
}

function ofWhom(clause: Clause, at: number): Group | null {
  const next = clause.parts.slice(at + 1, at + 3).find((p) => p.kind === 'group');
  return next?.kind === 'group' && next.prep === 'of' && next.first - clause.parts[at]!.past <= 2
    ? next
    : null;
}

/** *ông Anwar làm trung gian cho cuộc gặp*. */
function whoBefore(clause: Clause, at: number): Group | null {
  const [group, link] = [clause.parts[at - 2], clause.parts[at - 1]];
  const near = has(link, 'is') ? group : link;
  return near?.kind === 'group' &&
    (near.prep === null || near.prep === 'by') &&
    clause.parts[at]!.first - near.past <= 2
    ? near
    : null;
}
