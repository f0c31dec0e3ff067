import type { StanceType } from '../../model.ts';
import { type Context, textBehind, textBetween } from '../context.ts';
import type { Clause } from '../parts.ts';

/** What stands before a word and behind it, where it is no stance of anybody towards another. */
interface Sense {
  types: readonly StanceType[];
  word: RegExp;
  before?: RegExp;
  behind?: RegExp;
}

const SENSES: readonly Sense[] = [
  // uy lực răn đe Triều Tiên, phương án răn đe: what weapons are for.
  {
    types: ['warns'],
    word: /^răn đe$/iu,
    before:
      /(uy lực|hành động|khả năng|năng lực|phương án|sức mạnh|lực lượng|biện pháp|hiệu quả|tác dụng|chính sách|nhằm|để)\s*$/iu,
  },
  // tên lửa vốn đe dọa an ninh Nhật Bản: what something does, and nobody says.
  {
    types: ['warns'],
    word: /^đe (dọa|doạ)$/iu,
    behind:
      /^ (đến |tới |nghiêm trọng )?(an ninh|hòa bình|hoà bình|ổn định|lợi ích|tự do|sự |thế giới|nền |khu vực|tính mạng|chủ quyền|trật tự|cuộc sống)/iu,
  },
  // bác bỏ khả năng Trung Quốc tấn công: that it may come to it, which nobody proposes.
  {
    types: ['rejects'],
    word: /^(bác bỏ|loại trừ)$/iu,
    behind: /^ (hoàn toàn )?(mọi |bất kỳ )?(khả năng|nguy cơ|viễn cảnh|việc xin)(?!\p{L})/iu,
  },
  // sự từ chối của EU: a noun.
  { types: ['rejects'], word: /./u, before: /(?<!\p{L})(sự|lời|quyền)\s*$/iu },
  // đáp ứng tốt yêu cầu của ông chủ Điện Kremlin: what is met, and not made.
  { types: ['urges'], word: /^yêu cầu$/iu, before: /(?<!\p{L})đáp ứng( \p{L}+){0,2}\s*$/iu },
  // các tổ chức hỗ trợ người tị nạn: whose task it is.
  {
    types: ['aids'],
    word: /^(hỗ trợ|giúp đỡ|viện trợ|cứu trợ|trợ giúp)$/iu,
    before:
      /(?<!\p{L})(tổ chức|hàng|đoàn|chuyến|lô|xe|nỗ lực|chiến dịch|nhân viên|cơ quan|đội|quỹ|đơn vị|công ty|chương trình|lực lượng|trung tâm|hoạt động|vai trò|công tác|nhà)\s*$/iu,
  },
  // tìm kiếm sự ủng hộ, dọa cắt viện trợ cho Palestine: not given.
  {
    types: ['aids', 'supports'],
    word: /./u,
    before:
      /(?<!\p{L})((tìm kiếm|tranh thủ|kêu gọi|vận động|giành|mất)( (được|thêm|nhiều))?( sự)?|(cắt|ngừng|dừng|ngưng|hoãn|đình chỉ|cắt giảm)( [^\s,.;:]+){0,6})\s*$/iu,
  },
  // trả khoản vay: what is owed.
  {
    types: ['aids'],
    word: /vay/iu,
    before: /(?<!\p{L})(trả|nợ|hoãn|giãn|xin|vay|thanh toán|hoàn|đề nghị|yêu cầu)( \p{L}+){0,2}\s*$/iu,
  },
  // hỗ trợ gì với Triều Tiên: asked for.
  {
    types: ['aids', 'supports'],
    word: /./u,
    behind: /^ (gì|ra sao|thế nào|như thế nào|hay không)(?!\p{L})/iu,
  },
];

/** *uy lực răn đe Triều Tiên; tên lửa đe dọa an ninh Nhật Bản; bác bỏ khả năng Mỹ rút quân*: another sense of the word. */
export function isOtherSense(context: Context, clause: Clause, at: number, type: StanceType): boolean {
  const senses = SENSES.filter(({ types }) => types.includes(type));
  if (senses.length === 0) return false;
  const part = clause.parts[at]!;
  const { text } = context.article;
  const before = text.slice(clause.sentence.start, context.tokens.start[part.first]);
  const word = textBetween(context, part.first, part.past);
  const behind = textBehind(context, clause, part);
  return senses.some(
    (s) => s.word.test(word) && (!s.before || s.before.test(before)) && (!s.behind || s.behind.test(behind)),
  );
}
