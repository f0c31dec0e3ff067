import type { StanceType } from '../../model.ts';
import { type Context, textBehind } from '../context.ts';
import type { Clause, Word } from '../parts.ts';
import { askedBefore } from './answered.ts';

/** What is denied, not declined: *bác bỏ cáo buộc, bác bỏ thông tin*; *Ankara bác bỏ.* */
const ALLEGATION =
  /^\S*\s*(\S+\s+){0,3}?(cáo buộc|thông tin|chỉ trích|tin|cách nói|lời buộc tội|nghi vấn|nghi ngờ|đồn đoán|tố cáo|nhận định|suy đoán|báo cáo|ý kiến (cho rằng|này|trên)|sự (liên quan|dính líu|can dự)|mọi liên quan)|^ việc (quân đội|lực lượng|tàu|máy bay|nước này|mình|họ|có|đã|từng|tin tặc|chính phủ)(?!\p{L})|^( việc)? (có|mình|mọi|bất kỳ|bất cứ)? ?(liên hệ|liên quan|dính líu|can thiệp|hay biết)/iu;

/** *Đề xuất của Pháp bị Israel bác bỏ.* */
const PROPOSED =
  /(đề xuất|đề nghị|lời kêu gọi|yêu cầu|kế hoạch|sáng kiến|tối hậu thư|lời mời|yêu sách|tuyên bố chủ quyền) [^,.;:"]{0,60}\s?bị [^,.;:"]{0,50}$/iu;

/** *Cáo buộc này đã bị Bắc Kinh bác bỏ; Trước cáo buộc trên, Rwanda bác bỏ hôm 3/5*. */
const ALLEGED =
  /(?<!\p{L})(cáo buộc|thông tin|chỉ trích|nghi vấn|nghi ngờ|đồn đoán|tin đồn|câu chuyện|tin tức|bài báo)(?!\p{L})[^.;"]{0,90}$/iu;
const BARE =
  /^( hoàn toàn| thẳng thừng| kịch liệt| mạnh mẽ| ngay lập tức)?\s*($|[.,;]|(hôm|ngày|vào|sau đó|ngay|trong|tại)(?!\p{L}))/iu;

/** *yêu cầu 60 nhà ngoại giao Nga rời đi*: told to leave is expelled. */
const SENT_AWAY =
  /^[^,.;"]{0,60}(nhà ngoại giao|nhân viên ngoại giao|phái đoàn ngoại giao|đại sứ|tùy viên|nhân viên sứ quán|nhân viên đại sứ quán)[^,.;"]{0,60} (rời|về nước|xuất cảnh)/iu;

/** *bác bỏ* an allegation denies, *bác bỏ* a proposal rejects. */
export function typeAt(context: Context, clause: Clause, at: number): StanceType | null {
  const word = clause.parts[at] as Word;
  const { text } = context.article;
  const rest = textBehind(context, clause, word);
  if (word.stance === 'urges')
    return /^(yêu cầu|đòi)$/iu.test(text.slice(word.start, word.end)) && SENT_AWAY.test(rest.slice(0, 160))
      ? 'expelsDiplomatsOf'
      : 'urges';
  // từ chối chia sẻ thông tin: declined, whatever it is.
  if (word.stance !== 'rejects' || !/^bác/iu.test(text.slice(word.start, word.end))) return word.stance;
  const before = text.slice(clause.sentence.start, word.start);
  if (PROPOSED.test(before) || askedBefore(context, clause, at) >= 0) return 'rejects';
  if (ALLEGED.test(before) && BARE.test(rest)) return 'denies';
  return /^\s*[.,;]/.test(rest) || rest.trim() === '' || ALLEGATION.test(rest.slice(0, 60))
    ? 'denies'
    : 'rejects';
}
