import { type Context, textLeadingTo, textOf } from '../context.ts';
import { type Clause, isNoun } from '../parts.ts';
import { isSeated } from './seated.ts';

const NEGOTIATION = /^(đàm phán|đối thoại|thương lượng|thương thuyết|tham vấn)( với)?$/u;
/** *việc đàm phán với Mỹ, thúc đẩy đàm phán, hoàn tất đàm phán hiệp định*. */
const GOES_ON =
  '(năm|nhiều tháng|nhiều tuần|việc|kết quả|chiến thuật|thúc đẩy|đẩy nhanh|hoàn tất|tiến tới|bắt tay vào|thời điểm)';
/** *tháo dỡ bế tắc trong đàm phán*; what progress is made in has been held. */
const STANDS = '(bế tắc|bất đồng|trở ngại|biện pháp|nhượng bộ|lợi thế|đòn bẩy)[^,.;]{0,20} trong';
/** *không đạt được tiến bộ trong đàm phán*. */
const NOWHERE = '(không|chưa) đạt( được)?( \\p{L}+)? (tiến bộ|tiến triển|bước tiến|đột phá) trong';
/** *thật vô ích khi đàm phán, lãng phí thời gian khi cố đàm phán*. */
const JUDGED = '(vô ích”?|vô nghĩa|lãng phí thời gian|dại dột)[^,.;]{0,12} khi( cố)?';
const AS_PROCESS = new RegExp(`(?<!\\p{L})(${GOES_ON}|${STANDS}|${NOWHERE}|${JUDGED}) $`, 'u');
/** Tokens of *không đạt được nhiều tiến bộ trong*. */
const WORDS = 8;

/** Whether the verb at `at` names negotiations as something that goes on, which no one meeting is: nowhere and on no day. */
export const isProcess = (context: Context, clause: Clause, at: number): boolean =>
  !isNoun(clause.parts[at]!) &&
  NEGOTIATION.test(textOf(context, clause.parts[at]!)) &&
  AS_PROCESS.test(textLeadingTo(context, clause, clause.parts[at]!.first, WORDS)) &&
  !isSeated(clause, at);
