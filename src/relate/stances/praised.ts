import { acts } from '../arguments.ts';
import { type Context, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, type Word, groupWith, has } from '../parts.ts';

/** *ủng hộ phần lớn chương trình nghị sự của Mỹ, đánh giá cao vai trò của ASEAN*: whose it is, is meant. */
export const isPolicy = ({ lexicon, tokens }: Context, clause: Clause, at: number, part: Part): boolean =>
  [lexicon.collocates.policy, lexicon.collocates.proposal].some((list) =>
    list.within(tokens, clause.parts[at]!.past, part.first),
  );

/** *ca ngợi, đánh giá cao*: praise, which falls on much that is nobody's: *quan hệ, kết quả, tiến bộ*. */
export const isPraise = (clause: Clause, at: number): boolean =>
  (clause.parts[at] as Word).pattern === 'praise';

/** *đánh giá cao vai trò (tích cực) của Việt Nam*: a courtesy, which takes nobody's side. */
const ROLE = /^(về )?(những |các )?vai trò( (?!và)\S+){0,3} của$/iu;

/** *ca ngợi Indonesia là …, đánh giá cao (về) những đóng góp của Việt Nam*: named right behind, or as whose it is. */
export const isPraised = (context: Context, clause: Clause, at: number, group: Group): boolean =>
  group.prep === 'of'
    ? isPolicy(context, clause, at, group) &&
      !ROLE.test(textBetween(context, clause.parts[at]!.past, group.first))
    : group.prep === null && group.first - clause.parts[at]!.past <= 1;

/** Parts between the support and whose measure it is. */
const MEASURE = 6;

/** *ủng hộ các lệnh trừng phạt (nhằm vào Peru) của Liên Hợp Quốc*: whose measure it is, not whom it hits. */
export function measureOf(context: Context, clause: Clause, at: number): Group | null {
  const next = clause.parts[at + 1];
  if (
    !has(next, 'sanctions') ||
    !/^((các|những|mọi|chuỗi|loạt|nghị quyết|biện pháp|gói) ?)*$/iu.test(
      textBetween(context, clause.parts[at]!.past, next!.first),
    )
  )
    return null;
  for (const part of clause.parts.slice(at + 2, at + MEASURE)) {
    if (has(part, 'comma', 'stop', 'but', 'quote', 'when')) return null;
    if (part.kind === 'group' && part.prep === 'of') {
      return acts(groupWith(part, { prep: null }), context.knowledge) ? part : null;
    }
  }
  return null;
}
