import type { StanceType } from '../../model.ts';
import { acts, laterSubject, subjectOf } from '../arguments.ts';
import { type Context, partiesOf, textBehind, textBefore, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, type Word, groupWith, has } from '../parts.ts';
import type { Sides } from './both.ts';
import { targetOf } from './targets.ts';

/** Nothing of its own behind: *nhưng nước này từ chối; song ông bác bỏ đề xuất này*. */
const BARE =
  /^( (này|đó|trên))?( (thẳng thừng|ngay|kịch liệt|mạnh mẽ|hoàn toàn|ngay lập tức))*( (tất cả )?(mọi |các |những )?(điều|đề xuất|đề nghị|yêu cầu|ý tưởng|lời kêu gọi|lời mời|sáng kiến|phương án|kế hoạch) (này|đó|trên))?( vì| với lý do| và|[.,;"]|$)/iu;

/** *Kenya yêu cầu Uganda mở lại cửa khẩu, nhưng nước này từ chối*: what is turned down is what the sentence asked for before. */
export function answered(context: Context, clause: Clause, at: number, type: StanceType): Sides | null {
  if (type === 'invites') return invited(context, clause, at);
  const asked = type === 'rejects' ? askedBefore(context, clause, at) : -1;
  if (asked < 0) return null;
  const asker = subjectOf(clause, asked, context.knowledge);
  if (!asker || partiesOf(context, asker).length === 0) return null;
  const subject = answering(context, clause, at, asked);
  const shared = subject && partiesOf(context, subject).some((id) => partiesOf(context, asker).includes(id));
  return subject && !shared
    ? { subject, object: asker, rule: 'rejects: what was asked', confidence: 0.72 }
    : null;
}

/** Where the sentence asks for something, before *nhưng* or a comma; -1 where it does not, or where it tells of an allegation. */
export function askedBefore(context: Context, clause: Clause, at: number): number {
  const word = clause.parts[at]!;
  if (!BARE.test(textBehind(context, clause, word))) return -1;
  const asked = clause.parts.findLastIndex((p, i) => i < at && asks(context, p));
  if (asked < 0) return -1;
  const { past } = clause.parts[asked]!;
  const isParted = /,| nhưng | song /u.test(textBetween(context, past, word.first));
  const { allegation } = context.lexicon.collocates;
  return isParted && !allegation.within(context.tokens, past, word.first) ? asked : -1;
}

const asks = (context: Context, part: Part): boolean =>
  part.kind === 'word' &&
  ((part.stance === 'urges' && part.pattern === 'verb') ||
    (has(part, 'proposed') && /^(đề xuất|đề nghị)$/iu.test(textBetween(context, part.first, part.past))));

/** Who answers: who is named behind what was asked, or, as *nước này*, whom it was asked of. */
function answering(context: Context, clause: Clause, at: number, asked: number): Group | null {
  const groups = clause.parts.slice(asked + 1, at).filter((p): p is Group => p.kind === 'group');
  const last = groups.at(-1);
  if (!last || clause.parts[at]!.first - last.past > NEAR) return null;
  const isNamed = last.prep === null && acts(last, context.knowledge) && partiesOf(context, last).length > 0;
  if (isNamed) return last;
  const isPronoun = last.actors.every(({ chunk }) => chunk.kind === 'pronoun');
  return isPronoun ? targetOf(context, clause, asked, 'urges', null, false) : null;
}

/** Tokens between who answers and the verb: *sau đó đã thẳng thừng*. */
const NEAR = 5;

/** *đáp lại lời mời của ông Kim*: who answers it, is invited. */
function invited(context: Context, clause: Clause, at: number): Sides | null {
  const word = clause.parts[at] as Word;
  const before = textBefore(context, clause, word.first, 4);
  if (!/(đáp lại|phản hồi|hưởng ứng|đáp ứng)( lời)?$/iu.test(before)) return null;
  const host = clause.parts.slice(at + 1, at + 4).find((p): p is Group => p.kind === 'group');
  if (!host || (host.prep !== 'of' && host.prep !== 'from')) return null;
  const guest = subjectOf(clause, at, context.knowledge) ?? laterSubject(clause, at, context.knowledge);
  return guest && guest !== host
    ? {
        subject: groupWith(host, { prep: null }),
        object: guest,
        rule: 'invites: at the invitation of',
        confidence: 0.74,
      }
    : null;
}
