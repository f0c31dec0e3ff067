import { type Context, textLeadingTo } from '../context.ts';
import { type Clause, isNoun } from '../parts.ts';
import { type ToldStatus, toldAs } from '../status/told.ts';

/** *kêu gọi (nối lại) các cuộc đàm phán, hối thúc việc mở ra một vòng đàm phán*. */
const HELD_UP =
  '(( việc)?( sớm)?( mở ra| mở| tổ chức| tiến hành| nối lại| khởi động| bắt đầu)+( một| những| các| vòng)*|( cho)?( việc)? (một|những))';
const URGED = new RegExp(`(ủng hộ|kêu gọi|hối thúc|thúc giục|yêu cầu|đề nghị|đề xuất)${HELD_UP} $`, 'u');
/** *chưa nhận được đề nghị nào từ Nga về việc tổ chức cuộc gặp*. */
const OFFERED =
  /(?<!\p{L})(đề nghị|đề xuất|gợi ý|sáng kiến|ý tưởng|khả năng|lời mời|tín hiệu|ngỏ ý) [^,.;"“]{0,60}(?<!\p{L})về( khả năng)?( việc)? ((tổ chức|tiến hành)( một| các)?|một) $/u;
/** *cam kết tiếp tục tổ chức các cuộc đàm phán*. */
const PROMISED = /cam kết( sẽ)?( tiếp tục)? (tổ chức|tiến hành|nối lại|duy trì)( một| những| các)? $/u;
/** *thảo luận về thời gian và địa điểm cho cuộc gặp*. */
const PREPARED =
  /(?<!\p{L})(thảo luận|bàn|bàn bạc|bàn thảo|thống nhất|xem xét|cân nhắc|chọn|tìm|phác thảo|soạn|chuẩn bị) [^,.;"“]{0,25}(thời gian|địa điểm|thời điểm|công tác chuẩn bị|chương trình nghị sự)( \p{L}+){0,3} (cho|tổ chức|của)( một)? $/u;
/** *Dự báo lạ về cuộc gặp*. */
const FORECAST = /(?<!\p{L})(dự báo|dự đoán|phỏng đoán)( \p{L}+){0,2} (về|quanh) $/u;
/** Tokens in which one of these says so. */
const SAYS = 18;

/**
 * What somebody asks for, offers, promises, prepares or foresees, by the words before the noun at `at`; null where none of these
 * is told.
 * @param past whether its day is: nobody asks for that
 */
export function askedFor(
  context: Context,
  clause: Clause,
  at: number,
  { status, told, denied }: ToldStatus,
  past: boolean,
): ToldStatus | null {
  const noun = clause.parts[at]!;
  if (past || status !== 'held' || denied || !isNoun(noun)) return null;
  const before = textLeadingTo(context, clause, noun.first, SAYS);
  if (URGED.test(before) || OFFERED.test(before)) return toldAs('proposed');
  if (PROMISED.test(before)) return toldAs('planned');
  return !told && (PREPARED.test(before) || FORECAST.test(before)) ? toldAs('planned', false) : null;
}

/** *nên cử ông A đi đàm phán với B, hai bên nên gặp nhau*; *nên* behind *cho, trở, tạo* is another word. */
const ADVISED =
  /(?<!(cho|trở|tạo|dựng|làm|lên|gây|xây) )nên (cử [^.;]{1,60} (đi|sang|tới|đến) |sớm |tiếp tục |cùng |ngồi lại )?$/u;

/** Whether somebody only should do what the verb at `at` says. */
export const isAdvised = (
  context: Context,
  clause: Clause,
  at: number,
  { status, told }: ToldStatus,
): boolean =>
  status === 'held' &&
  !told &&
  !isNoun(clause.parts[at]!) &&
  ADVISED.test(textLeadingTo(context, clause, clause.parts[at]!.first, SAYS));
