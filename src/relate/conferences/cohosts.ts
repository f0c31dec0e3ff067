import { subjectOf } from '../arguments.ts';
import { type Context, partiesOf, textLeadingTo } from '../context.ts';
import { type Clause, has } from '../parts.ts';

const TOGETHER = /(?<!\p{L})đồng (chủ trì|chủ tọa|chủ toạ|tổ chức|đăng cai)( một)? $/u;
/** Tokens of *đồng chủ trì một*. */
const VERB = 4;

/** *A đồng chủ tọa một hội nghị về châu Phi với (chính quyền) Ai Cập*: both who hold it; none where the one is not told. */
export function cohosts(context: Context, clause: Clause, at: number): string[] {
  const noun = clause.parts[at]!;
  if (!has(noun, 'conference.noun')) return [];
  if (!TOGETHER.test(textLeadingTo(context, clause, noun.first, VERB))) return [];
  const join = clause.parts.findIndex((p, i) => i > at && (has(p, 'with', 'together') || isOther(p)));
  const beside = clause.parts[join + (has(clause.parts[join + 1], 'government') ? 2 : 1)];
  if (!has(clause.parts[join], 'with', 'together') || beside?.kind !== 'group') return [];
  const subject = subjectOf(clause, at, context.knowledge);
  return subject ? partiesOf(context, subject, beside) : [];
}

const isOther = (part: Clause['parts'][number]): boolean =>
  has(part, 'comma', 'stop', 'but', 'quote', 'when', 'that') || (part.kind === 'word' && part.event);
