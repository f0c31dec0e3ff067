import type { StanceType } from '../../model.ts';
import { subjectOf } from '../arguments.ts';
import { type Context, partiesOf, textBetween } from '../context.ts';
import { type Clause, type Group, has, hasAny } from '../parts.ts';
import { targetOf } from './targets.ts';

/** Stances that go on: *yêu cầu Mỹ dừng bán vũ khí và cảnh báo hậu quả*. */
const GOING_ON: readonly StanceType[] = ['urges', 'warns', 'accuses', 'criticises'];

/** What is done for a reason: *trừng phạt Nga vì cáo buộc tấn công mạng*. */
const DONE_FOR: readonly StanceType[] = ['sanctions', 'expelsDiplomatsOf', 'criticises'];

const wordBefore = (context: Context, { parts }: Clause, at: number): string =>
  textBetween(context, Math.max(0, parts[at]!.first - 1), parts[at]!.first);

/** Whom the stance told right before in the clause, by the same subject, is aimed at: one target serves both. */
export function alsoTarget(
  context: Context,
  clause: Clause,
  at: number,
  type: StanceType,
  subject: Group,
): Group | null {
  const isReason = type === 'accuses' && /^(vì|với|do)$/iu.test(wordBefore(context, clause, at));
  const joins = GOING_ON.includes(type) && has(clause.parts[at - 1], 'and', 'comma', 'but');
  if (!isReason && !joins) return null;
  const kinds = isReason ? DONE_FOR : GOING_ON;
  const before = clause.parts.findLastIndex((p, i) => i < at && hasAny(p, kinds));
  const first = clause.parts[before];
  // danh sách trừng phạt của Mỹ vì cáo buộc: a noun.
  if (first?.kind !== 'word' || first.pattern !== 'verb' || has(clause.parts[before + 1], 'of')) return null;
  const kind = kinds.find((t) => first.types.includes(t))!;
  const earlier = subjectOf(clause, before, context.knowledge);
  return earlier && isOne(context, earlier, subject)
    ? targetOf(context, clause, before, kind, null, false)
    : null;
}

/** The same party, named or meant: *Triều Tiên … nước này*. */
function isOne(context: Context, one: Group, two: Group): boolean {
  const [a, b] = [partiesOf(context, one), partiesOf(context, two)];
  return one === two || (a.length > 0 && a.length === b.length && a.every((id) => b.includes(id)));
}
