import { type Context, textLeadingTo } from '../context.ts';
import { type Clause, has } from '../parts.ts';

/** *sẽ thông báo kết quả (của) cuộc gặp; trả lời câu hỏi liên quan đến hội nghị; tìm cách nối lại các cuộc đàm phán*. */
const REPORTED =
  /(?<!\p{L})((thông báo|báo cáo|thông tin|chia sẻ|công bố|tóm tắt|trao đổi|thảo luận|bàn)( cho [^,.;"“]{1,40})?( về)? (kết quả|nội dung|diễn biến)( của)?|(câu hỏi|vấn đề|thông tin|tuyên bố|bình luận|phát biểu|phát ngôn)( \p{L}+){0,2} liên quan (đến|tới)|(câu hỏi|đồn đoán)( \p{L}+)? (về|xung quanh|quanh)|(tìm cách|nỗ lực|cố gắng)( để| nhằm)? (nối lại|khởi động lại|tái khởi động)( một| các| những)?) $/u;
/** Tokens in which that is said. */
const SAYS = 14;

/** Whether the sentence only reports of the meeting at part `at`: the day and the place before it are of the report. */
export const isReported = (context: Context, clause: Clause, at: number): boolean =>
  has(
    clause.parts[at],
    'talks.noun',
    'summit.noun',
    'call.noun',
    'conference.noun',
    'visit.noun',
    'talks.verb',
  ) && REPORTED.test(textLeadingTo(context, clause, clause.parts[at]!.first, SAYS));
