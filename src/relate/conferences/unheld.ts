import { type Context, textLeadingTo, textOf } from '../context.ts';
import { type Clause, has } from '../parts.ts';
import { isBeforeWhen } from '../told-apart.ts';

/** *phái viên Nhật Bản tham gia đàm phán sáu bên*. */
const ENVOY = /(phái viên|trưởng đoàn)[^,.;]{0,40} tham gia $/u;
/** *đại sứ Iran tại (hội nghị) Liên hợp quốc về giải trừ quân bị*. */
const AMBASSADOR = /đại sứ[^,.;]{0,25} tại (hội nghị )?$/u;
/** Tokens of such a title. */
const TITLE = 9;

/** Whether the session named at `at` only belongs to somebody's title. */
export function isPost(context: Context, clause: Clause, at: number): boolean {
  const part = clause.parts[at]!;
  if (!has(clause.parts[at - 1], 'at', 'attend')) return false;
  const before = textLeadingTo(context, clause, part.first, TITLE);
  return AMBASSADOR.test(before) || (ENVOY.test(before) && textOf(context, part).startsWith('đàm phán'));
}

/** *đề cập tới tổ chức hội nghị ở Vienna, địa điểm hội nghị đã được chọn*. */
const MENTIONED = /((đề cập|nhắc)( tới| đến)?( khả năng| việc)?( tổ chức)?|địa điểm) $/u;
/** Tokens of *đề cập tới khả năng tổ chức*. */
const MENTION = 6;
/** Tokens of *quân sự* between a dialogue and with whom. */
const FIELD = 2;

/**
 * *những cuộc gặp ở các diễn đàn quốc tế*, *đề cập tới tổ chức hội nghị ở Vienna*: none in particular; *tổ chức đối thoại quân sự
 * với Brasilia*: talks of two.
 */
export function isNoneInParticular(context: Context, clause: Clause, at: number): boolean {
  const { first, past } = clause.parts[at]!;
  if (context.lexicon.lists.plurals.has(context.tokens, first - 1)) return true;
  const [join, other] = clause.parts.slice(at + 1, at + 3);
  const isOfTwo = has(join, 'with') && join!.first - past <= FIELD && other?.kind === 'group';
  return isOfTwo || MENTIONED.test(textLeadingTo(context, clause, first, MENTION));
}

/** Tokens of *một loạt* between a verb of attending and its conferences. */
const SOME = 3;

/** *tới Ai Cập trước khi tham dự một loạt hội nghị*: where somebody is before is not where they are. */
export function isBeforehand(clause: Clause, at: number): boolean {
  const [before, attend] = [clause.parts[at - 2], clause.parts[at - 1]];
  return (
    has(attend, 'attend') &&
    clause.parts[at]!.first - attend!.past <= SOME &&
    isBeforeWhen(before) &&
    before!.past === attend!.first &&
    !clause.parts.slice(at + 1).some((p) => has(p, 'at'))
  );
}
