import { type Context, textBefore } from '../context.ts';
import { type Clause, isNoun } from '../parts.ts';
import { type ToldStatus, toldAs } from '../status/told.ts';

/** *kêu gọi (nối lại) các cuộc đàm phán, hối thúc việc mở ra một vòng đàm phán*. */
const HELD_UP =
  '(( việc)?( sớm)?( mở ra| mở| tổ chức| tiến hành| nối lại| khởi động| bắt đầu)+( một| những| các| vòng)*|( cho)?( việc)? (một|những))';
const URGED = new RegExp(`(ủng hộ|kêu gọi|hối thúc|thúc giục|yêu cầu|đề nghị|đề xuất)${HELD_UP} $`, 'u');
/** *chưa nhận được đề nghị nào từ Nga về việc tổ chức cuộc gặp*. */
const OFFERED =
  /(?<!\p{L})(đề nghị|đề xuất|gợi ý|sáng kiến|ý tưởng|khả năng|lời mời) [^,.;"“]{0,60}(?<!\p{L})về( khả năng)?( việc)? (tổ chức|tiến hành)( một| các)? $/u;
/** *cam kết tiếp tục tổ chức các cuộc đàm phán*. */
const PROMISED = /cam kết( sẽ)?( tiếp tục)? (tổ chức|tiến hành|nối lại|duy trì)( một| những| các)? $/u;
/** *thảo luận về thời gian và địa điểm cho cuộc gặp*. */
const PREPARED =
  /(?<!\p{L})(thảo luận|bàn|bàn bạc|bàn thảo|thống nhất|xem xét|cân nhắc|chọn|tìm) [^,.;"“]{0,25}(thời gian|địa điểm|thời điểm|công tác chuẩn bị|chương trình nghị sự)( \p{L}+){0,3} (cho|tổ chức|của)( một)? $/u;
const SUCCEEDED = /(nhờ|đã|vừa|từng|sau khi)( việc)? (tổ chức|đăng cai) thành công ?$/u;
/** Tokens of *sau khi tổ chức thành công*. */
const SUCCESS = 6;

/** *nhờ tổ chức thành công hội nghị*. */
export const hasSucceeded = (context: Context, clause: Clause, at: number): boolean =>
  SUCCEEDED.test(textBefore(context, clause, clause.parts[at]!.first, SUCCESS).toLowerCase());

/** *có thể nhằm phản ứng (với) cuộc điện đàm*. */
const ANSWERED = /(phản ứng|đáp trả|trả đũa)( với| trước| lại)? $/u;
/** Tokens in which one of these says so. */
const SAYS = 18;

/** What somebody asks for, offers, promises or answers, by the words before the noun at `at`; null where none of these is told. */
export function askedFor(
  context: Context,
  clause: Clause,
  at: number,
  status: ToldStatus,
): ToldStatus | null {
  const noun = clause.parts[at]!;
  if (!isNoun(noun) || status.denied) return null;
  const before = `${textBefore(context, clause, noun.first, SAYS).toLowerCase()} `;
  const { status: told } = status;
  if (told === 'held' && (URGED.test(before) || OFFERED.test(before))) return toldAs('proposed');
  if (told === 'held' && PROMISED.test(before)) return toldAs('planned');
  if (told === 'held' && !status.told && PREPARED.test(before)) return toldAs('planned', false);
  return told !== 'cancelled' && (ANSWERED.test(before) || hasSucceeded(context, clause, at))
    ? toldAs('held')
    : null;
}
