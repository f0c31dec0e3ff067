import { acts, subjectOf } from '../arguments.ts';
import { type Context, countryOf, partiesOf, textBetween } from '../context.ts';
import { type Clause, type Group, groupWith, has } from '../parts.ts';
import type { Sides } from './both.ts';
import { isFirstPerson, quotedSpeaker } from './quoted.ts';
import { warnedFar } from './warned.ts';

/** Tokens from *sẽ* to the deed: *sẽ có các biện pháp*. */
const AHEAD = 6;
/** Tokens from the deed to whose it answers: *trả đũa các cuộc tấn công mới của*. */
const REACH = 8;

/** *Iran tuyên bố sẽ trả đũa Mỹ; “Nếu Canada áp thuế, chúng tôi sẽ đáp trả”, ông A nói*: a warning to whoever it would hit. */
export function threatened(context: Context, clause: Clause, at: number): Sides | null {
  const ahead = clause.parts.findLastIndex((p, k) => k < at && has(p, 'planned', 'proposed'));
  const will = clause.parts[ahead];
  if (!will || !/^(sẽ|sẵn sàng|thề|quyết)/iu.test(textBetween(context, will.first, will.past))) return null;
  const gap = clause.parts.slice(ahead + 1, at);
  if (clause.parts[at]!.first - will.past > AHEAD) return null;
  if (gap.some((p) => p.kind === 'group' || has(p, 'negation', 'comma', 'by'))) return null;
  const subject = whoThreatens(context, clause, ahead);
  const object =
    subject &&
    (answeredTo(context, clause, at) ??
      warnedFar(context, clause, at) ??
      supposedBefore(context, clause, ahead, subject));
  return object && { subject, object, rule: 'warns: will answer', confidence: 0.7 };
}

/** Who says that he or his state will. */
function whoThreatens(context: Context, clause: Clause, ahead: number): Group | null {
  if (isFirstPerson(context, clause, ahead)) return quotedSpeaker(context, clause);
  const doer = subjectOf(clause, ahead, context.knowledge);
  if (!doer) return null;
  const i = clause.parts.indexOf(doer);
  const says = clause.parts.findLastIndex((p, k) => k < ahead && has(p, 'quote'));
  if (says > i) return doer;
  const marks = clause.parts.slice(0, ahead).filter((p) => has(p, 'quote-mark')).length;
  const speaker = says >= 0 ? subjectOf(clause, says, context.knowledge) : null;
  // Chuyên gia Hàn Quốc nói Triều Tiên sẽ đáp trả: he foresees it.
  const speaks = speaker && partiesOf(context, speaker).some((id) => isOf(context, id, doer));
  return speaks ? speaker : marks % 2 > 0 && says < 0 ? doer : null;
}

const isOf = (context: Context, speaker: string, doer: Group): boolean =>
  partiesOf(context, doer).some((id) => id === speaker || id === countryOf(context, speaker));

/** *trả đũa Mỹ, trả đũa các cuộc tấn công của Houthi, đáp trả việc Đức trục xuất*. */
function answeredTo(context: Context, clause: Clause, at: number): Group | null {
  const { past } = clause.parts[at]!;
  for (const part of clause.parts.slice(at + 1)) {
    if (part.first - past > REACH || has(part, 'comma', 'stop', 'quote', 'hypothetical', 'when')) return null;
    if (part.kind !== 'group' || part.prep === 'at' || part.prep === 'by') continue;
    return acts(groupWith(part, { prep: null }), context.knowledge) ? part : null;
  }
  return null;
}

/** *nếu Canada áp thuế, Mexico sẽ đáp trả*. */
function supposedBefore(context: Context, clause: Clause, ahead: number, subject: Group): Group | null {
  const i = clause.parts.findLastIndex(
    (p, k) => k < ahead && /^nếu/iu.test(textBetween(context, p.first, p.past)),
  );
  const group = clause.parts[i + 1];
  const opens =
    i >= 0 && group?.kind === 'group' && group.first === clause.parts[i]!.past && group.prep === null;
  return opens && group !== subject && acts(group, context.knowledge) ? group : null;
}
