import type { StanceType } from '../../model.ts';
import { acts, subjectOf } from '../arguments.ts';
import { type Context, countryOf, isKind, partiesOf } from '../context.ts';
import { type Clause, type Group, has, hasAny } from '../parts.ts';

/** Tokens between the word and whom it is aimed at. */
const REACH: Partial<Record<StanceType, number>> = {
  sanctions: 10,
  expelsDiplomatsOf: 8,
  warns: 12,
  criticises: 12,
  aids: 3,
  signsAgreementWith: 8,
};

const DEFAULT_REACH = 5;

/** Stances that may be aimed at *hai bên*: *kêu gọi hai nước kiềm chế*. */
const REACHES_BOTH: readonly StanceType[] = ['urges', 'invites', 'warns'];

const HITS_PEOPLE: readonly StanceType[] = [
  'sanctions',
  'expelsDiplomatsOf',
  'criticises',
  'aids',
  'supports',
  'summonsAmbassadorOf',
  'recallsAmbassadorFrom',
];

/** Whom it is aimed at: the first party after the word in the same clause. */
export function targetOf(
  context: Context,
  clause: Clause,
  at: number,
  type: StanceType,
  owner: Group | null,
  noun: boolean,
): Group | null {
  const reach = REACH[type] ?? DEFAULT_REACH;
  let edge = (owner ?? clause.parts[at]!).past;
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part === owner || part.past <= edge) continue;
    if (part.first - edge > (noun ? 20 : reach)) return null;
    if (part.kind === 'word') {
      if (has(part, 'stop', 'quote', 'but', 'hypothetical') || (has(part, 'when') && !noun)) return null;
      if (has(part, 'quote-mark') && type !== 'criticises') return null;
      if (has(part, 'comma', 'that') && !noun) return null;
      continue;
    }
    if (part.kind !== 'group') continue;
    if (
      (part.prep === 'at' && type !== 'recallsAmbassadorFrom') ||
      part.prep === 'from' ||
      (part.actors.every((a) => a.chunk.kind === 'pair') && !REACHES_BOTH.includes(type))
    )
      continue;
    // lên án "hành vi nguy hiểm" của Trung Quốc: far behind the verb only whose act it is counts.
    if (type === 'criticises' && part.first - clause.parts[at]!.past > DEFAULT_REACH && part.prep !== 'of')
      continue;
    if (acts(part, context.knowledge) || (HITS_PEOPLE.includes(type) && isAimedAt(context, part)))
      return part;
    edge = part.past;
  }
  return null;
}

/** *các cá nhân Nga, nhà ngoại giao Mỹ*: the country behind a noun is what a sanction or an expulsion hits. */
const isAimedAt = (context: Context, group: Group): boolean =>
  group.actors.some(({ refs }) =>
    refs.some((id) => isKind(context, id, 'country', 'organisation', 'official', 'place')),
  );

/** *lời cảnh báo của Mỹ*. */
export function ownerAfter(context: Context, clause: Clause, at: number): Group | null {
  const next = clause.parts.slice(at + 1, at + 3).find((p): p is Group => p.kind === 'group');
  return next?.prep === 'of' && acts(next, context.knowledge) ? next : null;
}

/** *bác bỏ cáo buộc của Mỹ*: whose allegation it is; nobody where the text does not say. */
export function accuser(context: Context, clause: Clause, at: number): Group | null {
  const next = clause.parts.slice(at + 1, at + 4).find((p): p is Group => p.kind === 'group');
  return next?.prep === 'of' && acts(next, context.knowledge) ? next : null;
}

export const speaksFor = (context: Context, speaker: Group, owner: Group): boolean =>
  partiesOf(context, speaker).some((id) => partiesOf(context, owner).includes(countryOf(context, id) ?? ''));

/** Stances that go on: *yêu cầu Mỹ dừng bán vũ khí và cảnh báo hậu quả*. */
const GOING_ON: readonly StanceType[] = ['urges', 'warns', 'accuses', 'criticises'];

/** Whom the stance told right before in the clause, by the same subject, is aimed at: one target serves both. */
export function alsoTarget(
  context: Context,
  clause: Clause,
  at: number,
  type: StanceType,
  subject: Group,
): Group | null {
  if (!GOING_ON.includes(type) || !has(clause.parts[at - 1], 'and', 'comma', 'but')) return null;
  const before = clause.parts.findLastIndex((p, i) => i < at && hasAny(p, GOING_ON));
  const first = clause.parts[before];
  if (first?.kind !== 'word' || first.pattern !== 'verb') return null;
  const kind = GOING_ON.find((t) => first.types.includes(t))!;
  const same = subjectOf(clause, before, context.knowledge) === subject;
  return same ? targetOf(context, clause, before, kind, null, false) : null;
}
