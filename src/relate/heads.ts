import { HEADS } from '../lexicon/heads.ts';
import { leadingOffices } from '../lexicon/leaders.ts';
import { heldOn } from '../lexicon/tenures.ts';
import type { Participant } from '../model.ts';
import { edtfSpan } from '../text/edtf.ts';
import { type Context, isKind, landOf } from './context.ts';
import { type Telling, takesPart } from './telling.ts';
import { onlyOne } from './only-one.ts';

/** Who holds a summit. */
const AT_SUMMITS = [...HEADS, 'party general secretary', 'pope'];

/** Ministers only: the press calls a meeting of theirs a summit now and then. */
export function isBelowSummit(context: Context, telling: Telling, day: string | null): boolean {
  const officials = telling.participants.map((p) => p.entity).filter((id) => isKind(context, id, 'official'));
  if (officials.length === 0) return false;
  return !officials.some((id) => isHead(context, id, day));
}

/** Somebody who leads a state or government takes part. */
export const hasHead = (context: Context, telling: Telling, day: string | null): boolean =>
  telling.participants.some((p) => isKind(context, p.entity, 'official') && isHead(context, p.entity, day));

export const isHead = (context: Context, id: string, day: string | null): boolean =>
  holdsOne(context, id, AT_SUMMITS, day);

const SPEAKERS = [
  'chairman of the national assembly',
  'speaker of parliament',
  'president of the senate',
  'speaker of the house of representatives',
];

export const isSpeaker = (context: Context, id: string, day: string | null): boolean =>
  holdsOne(context, id, SPEAKERS, day);

/** Whether somebody holds one of some offices, by what is known of the day or by the article. */
const holdsOne = (context: Context, id: string, offices: readonly string[], day: string | null): boolean =>
  context.knowledge.tenures
    .of(id)
    .some((t) => offices.includes(t.office) && (day === null || heldOn(t, day))) ||
  context.linked.offices.some(
    (o) => o.official === id && o.post.offices.some((office) => offices.includes(office)),
  );

/** *Thượng đỉnh Mỹ – Triều*: the heads of state or government whom the article names. */
export function nameHeads(context: Context, telling: Telling, day: string | null): void {
  const then = edtfSpan(telling.date)?.from ?? null;
  const heads = [...context.linked.entities.values()].filter(
    (e) => e.kind === 'official' && isHead(context, e.id, day) && wasHead(context, e.id, then),
  );
  const named = telling.participants.map((participant) => {
    // Bộ trưởng A nói thượng đỉnh với ông B: he tells of it, his president holds it.
    const speaks =
      telling.rule === 'meeting with' && isSummitOfOthers(context, telling, participant.entity, day);
    if (!isKind(context, participant.entity, 'country') && !speaks) return participant;
    const land = landOf(context, participant.entity);
    const [head, ...others] = heads.filter((e) => e.country === land);
    const isOne = head !== undefined && others.length === 0 && !takesPart(telling, head.id);
    return isOne ? { ...participant, entity: head.id } : participant;
  });
  telling.participants = bothOrNone(context, telling, named);
}

/**
 * Of two states of which the article names but one head both are told by those who led them on the day of the summit; by themselves
 * where it has none: *Trump* and *Triều Tiên* are no two sides.
 */
function bothOrNone(
  context: Context,
  { participants, date }: Telling,
  named: readonly Participant[],
): Participant[] {
  const states = named.filter((p) => isKind(context, p.entity, 'country'));
  const isMixed = named.length === 2 && states.length === 1;
  const isNamed = named.some((p, i) => p.entity !== participants[i]!.entity);
  if (!isMixed || !isNamed) return [...named];
  const span = edtfSpan(date);
  if (span === null) return participants;
  const state = states[0]!;
  const [leader, then] = [
    leaderOn(context, state.entity, span.from),
    leaderOn(context, state.entity, span.until),
  ];
  return named.map((p) => (p === state && leader !== null && leader === then ? { ...p, entity: leader } : p));
}

/** Who led a state on a day; null where no table tells, or two do. */
function leaderOn({ knowledge }: Context, state: string, day: string): string | null {
  for (const office of leadingOffices(knowledge.leaders, state, day)) {
    const holders = knowledge.tenures.holders([office], state, day).map((t) => t.official);
    if (holders.length > 0) return onlyOne(holders);
  }
  return null;
}

/** Of two, a minister beside a head of another state. */
const isSummitOfOthers = (
  context: Context,
  { participants }: Telling,
  id: string,
  day: string | null,
): boolean =>
  participants.length === 2 &&
  context.knowledge.tenures.of(id).length > 0 &&
  !isHead(context, id, day) &&
  participants.some((p) => p.entity !== id && isHead(context, p.entity, day));

/** *thượng đỉnh liên Triều năm 2000*: nobody whose known offices are all of later, or were over. */
function wasHead(context: Context, id: string, then: string | null): boolean {
  const held = context.knowledge.tenures.of(id).filter((t) => AT_SUMMITS.includes(t.office));
  return (
    then === null ||
    held.length === 0 ||
    held.some(
      (t) =>
        (t.from === null || t.from <= `${then.slice(0, 4)}-12-31`) && (t.until === null || then <= t.until),
    )
  );
}
