import type { StanceType } from '../../model.ts';
import { acts, subjectOf } from '../arguments.ts';
import { type Context, landOrSelf, partiesOf, textBefore, textBetween } from '../context.ts';
import { type Clause, type Group, type Word, groupWith, has, hasAny } from '../parts.ts';
import { targetOf } from './targets.ts';

/** Stances that go on: *yêu cầu Mỹ dừng bán vũ khí và cảnh báo hậu quả*. */
const GOING_ON: readonly StanceType[] = ['urges', 'warns', 'accuses', 'criticises'];

/** What is done for a reason: *trừng phạt Nga vì cáo buộc tấn công mạng*. */
const DONE_FOR: readonly StanceType[] = ['sanctions', 'expelsDiplomatsOf', 'criticises'];

/** Whom the stance told right before in the clause, by the same subject, is aimed at: one target serves both. */
export function alsoTarget(
  context: Context,
  clause: Clause,
  at: number,
  type: StanceType,
  subject: Group,
): Group | null {
  const isReason =
    type === 'accuses' && /^(vì|với|do)$/iu.test(textBefore(context, clause, clause.parts[at]!.first, 1));
  const joins = GOING_ON.includes(type) && has(clause.parts[at - 1], 'and', 'comma', 'but');
  if (!isReason && !joins) return null;
  const kinds = isReason ? DONE_FOR : GOING_ON;
  const before = clause.parts.findLastIndex(
    (p, i) => i < at && hasAny(p, kinds) && (p as Word).pattern === 'verb',
  );
  const first = clause.parts[before];
  // danh sách trừng phạt của Mỹ vì cáo buộc: a noun.
  if (first?.kind !== 'word' || isOwned(clause, before)) return null;
  const kind = kinds.find((t) => first.types.includes(t))!;
  const earlier = subjectOf(clause, before, context.knowledge);
  return earlier && isOne(context, earlier, subject)
    ? targetOf(context, clause, before, kind, null, false)
    : null;
}

/** *trừng phạt của*, not *trừng phạt quyết định của*. */
export const isOwned = ({ parts }: Clause, at: number): boolean =>
  has(parts[at + 1], 'of') && parts[at + 1]!.first === parts[at]!.past;

/** The same party, or one that speaks for the other: *Bộ Ngoại giao Lào … nước này*. */
function isOne(context: Context, one: Group, two: Group): boolean {
  const [a, b] = [one, two].map((g) => partiesOf(context, g).map((id) => landOrSelf(context, id)));
  return one === two || (a!.length > 0 && a!.length === b!.length && a!.every((id) => b!.includes(id)));
}

const BLAMES = /^(chỉ trích|lên án|phê phán|đả kích|công kích|chê)/iu;
const SAYING = /^[^,.;"]{0,40}, (đồng thời )?(cho rằng|nói rằng|nói|gọi|coi|nhận định)( rằng)?$/iu;
/** Tokens of *chỉ trích gay gắt, cho rằng*. */
const SAID = 12;

/** *ông A chỉ trích, cho rằng Nhà Trắng nhượng bộ*: of whom that is said. */
export function saidWrong(context: Context, clause: Clause, at: number, type: StanceType): Group | null {
  const word = clause.parts[at]!;
  if (type !== 'criticises' || !BLAMES.test(textBetween(context, word.first, word.past))) return null;
  const next = clause.parts.slice(at + 1).find((p): p is Group => p.kind === 'group');
  if (!next || next.prep !== null || next.first - word.past > SAID) return null;
  return SAYING.test(textBetween(context, word.past, next.first)) ? next : null;
}

/** *phản đối hoạt động của tàu Hải Dương 8 và yêu cầu Trung Quốc rút tàu*: whose deed it is, who is told to end it. */
export function toldToEnd(context: Context, clause: Clause, at: number, type: StanceType): Group | null {
  if (type !== 'criticises') return null;
  const i = clause.parts.findIndex(
    (p, k) => k > at && (p.kind === 'group' || (p.kind === 'word' && p.stance !== null)),
  );
  const told = clause.parts[i];
  const isJoined =
    has(clause.parts[i - 1], 'and', 'comma', 'but') && clause.parts[i - 1]!.past === told?.first;
  if (!isJoined || told?.kind !== 'word' || told.stance !== 'urges' || told.pattern !== 'verb') return null;
  const target = targetOf(context, clause, i, 'urges', null, false);
  const isPair = target?.actors.every(({ chunk }) => chunk.kind === 'pair') ?? true;
  return isPair || /^đề nghị/iu.test(textBetween(context, told.first, told.past)) ? null : target;
}

/** *Ông A điện đàm với ông B, kêu gọi kiềm chế*: whoever he speaks with is told so. */
export function spokenWith(
  context: Context,
  clause: Clause,
  at: number,
  type: StanceType,
  subject: Group,
): Group | null {
  if (type !== 'urges' && type !== 'warns') return null;
  const i = clause.parts.findLastIndex((p, k) => k < at && p.kind === 'group');
  const [other, joint] = [clause.parts[i], clause.parts[i + 1]];
  if (other?.kind !== 'group' || other === subject || i + 2 !== at || !has(joint, 'comma', 'and'))
    return null;
  const verb = clause.parts.slice(i - 2, i).find((p) => has(p, 'talks.verb', 'call.verb'));
  const isNear = verb !== undefined && joint!.first === other.past && clause.parts[at]!.first === joint!.past;
  return isNear &&
    clause.parts.indexOf(subject) < i - 1 &&
    acts(groupWith(other, { prep: null }), context.knowledge)
    ? groupWith(other, { prep: null })
    : null;
}
