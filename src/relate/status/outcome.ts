import { type Context, textBehind, textLeadingTo } from '../context.ts';
import { type Clause, isNoun } from '../parts.ts';
import { type ToldStatus, toldAs } from './told.ts';

const SUCCEEDED = /(nhờ|đã|vừa|từng|sau khi)( việc)? (tổ chức|đăng cai) thành công $/u;
/** Tokens of *sau khi tổ chức thành công*. */
const SUCCESS = 6;

/** *nhờ tổ chức thành công hội nghị*. */
export const hasSucceeded = (context: Context, clause: Clause, at: number): boolean =>
  SUCCEEDED.test(textLeadingTo(context, clause, clause.parts[at]!.first, SUCCESS));

/** *hội nghị G20 ở Osaka được coi là cơ hội tốt nhất để …*. */
const HOPED =
  /^[^,.;]{0,110}(được|đang được) (coi|xem|kỳ vọng|đánh giá) (là|sẽ là) (một )?(cơ hội|dịp|thời điểm)(?!\p{L})/u;

/** Whether a meeting of which nothing else is told is said to be a chance for something. */
export const isHopedFor = (context: Context, clause: Clause, at: number, status: ToldStatus): boolean =>
  status.status === 'held' && !status.told && HOPED.test(textBehind(context, clause, clause.parts[at]!));

/** *có thể nhằm phản ứng (với) cuộc điện đàm, nghe thông báo về kết quả cuộc gặp, xu hướng tích cực đến từ cuộc gặp*. */
const ANSWERED =
  /((phản ứng|đáp trả|trả đũa)( với| trước| lại)?|nghe (thông báo|báo cáo)( \p{L}+){0,2} kết quả( của)?|(đến|bắt nguồn|xuất phát) từ) $/u;
/** *cuộc điện đàm với B hôm 3/5, trong đó hai nhà lãnh đạo đã thảo luận*. */
const DONE_IN = /^[^,.;]{0,90}, trong đó [^,.;]{1,40} (đã|cũng) /u;
/** Tokens in which a sentence says so. */
const SAYS = 18;

/**
 * What the words around the noun at `at` say has come of the meeting, or may; null where they say nothing.
 * @param past whether its day is: nobody hopes for that
 */
export function outcomeOf(
  context: Context,
  clause: Clause,
  at: number,
  status: ToldStatus,
  past: boolean,
): ToldStatus | null {
  const noun = clause.parts[at]!;
  if (!isNoun(noun) || status.denied) return null;
  const isOver =
    ANSWERED.test(textLeadingTo(context, clause, noun.first, SAYS)) ||
    hasSucceeded(context, clause, at) ||
    DONE_IN.test(textBehind(context, clause, noun));
  if (status.status !== 'cancelled' && isOver) return toldAs('held');
  return !past && isHopedFor(context, clause, at, status) ? toldAs('planned', false) : null;
}
