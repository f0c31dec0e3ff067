import { acts, subjectOf } from '../arguments.ts';
import { type Context, textBetween } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';
import type { Sides } from './sides.ts';

/** What aid consists of. */
const GIFT =
  /(^|\s)(vũ khí|khí tài|đạn dược|đạn pháo|xe tăng|xe bọc thép|xe chiến đấu|tên lửa|tiêm kích|chiến đấu cơ|trực thăng|lựu pháo|pháo|hệ thống phòng không|máy bay không người lái|tàu tuần tra|lương thực|gạo|lúa mì|thuốc men|thuốc|vaccine|vắc xin|khẩu trang|máy thở|vật tư y tế|thiết bị y tế|hàng cứu trợ|hàng viện trợ|hàng nhân đạo|hỗ trợ|viện trợ|cứu trợ|tín dụng|khoản vay|tài chính|bác sĩ|nhân viên y tế|đội cứu hộ|lính cứu hỏa|nhiên liệu|USD|euro|đô la|bảng Anh)(?!\p{L})/iu;
/** *bán, trả, mua*: dealt in, not given; *thông tin*: told. */
const DEALT =
  /(^|\s)(bán|mua|trả|thanh toán|đầu tư|thuê|vay của|thông tin|bằng chứng|tin nhắn|kiến nghị)(?!\p{L})/iu;
const TRADE = /(hợp đồng|thương vụ|đơn hàng|đơn đặt hàng)(?!\p{L})/iu;
/** *cho Ukraine, tới Triều Tiên, giúp Sri Lanka*: the word before who receives. */
const TO = /^(cho|tới|đến|sang|giúp|giúp đỡ|tặng|hỗ trợ)$/iu;
/** Tokens between the verb and who receives. */
const REACH = 14;

/** *Đức cung cấp 14 xe tăng cho Ukraine; Hàn Quốc chuyển 50.000 tấn gạo tới Triều Tiên*: what is given makes it aid. */
export function given(context: Context, clause: Clause, at: number): Sides | null {
  const word = clause.parts[at]!;
  const subject = subjectOf(clause, at, context.knowledge);
  if (!subject || TRADE.test(context.article.text.slice(clause.sentence.start, clause.sentence.end)))
    return null;
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - word.past > REACH || has(part, 'comma', 'stop', 'that', 'quote', 'when')) return null;
    if (
      part.kind !== 'group' ||
      !(
        isTo(context, part) ||
        (part.first === word.past && /tặng$/iu.test(textBetween(context, word.first, word.past)))
      )
    )
      continue;
    // trao tặng Lào 300.000 USD: who receives stands first.
    const isFirst = part.first === word.past;
    const end = Math.min(part.past + 5, clause.sentence.past);
    const gift = isFirst ? textBetween(context, part.past, end) : textBetween(context, word.past, part.first);
    if (!GIFT.test(gift) || DEALT.test(gift)) return null;
    const receives = acts(part, context.knowledge) || isState(part);
    return receives ? { subject, object: part, rule: 'aids: given', confidence: 0.72 } : null;
  }
  return null;
}

const isTo = (context: Context, { first, prep }: Group): boolean =>
  prep === 'for' || TO.test(textBetween(context, first - 1, first));

/** *tới Triều Tiên*: a country, though it is named as where to. */
const isState = ({ actors }: Group): boolean =>
  actors.every(({ chunk }) => chunk.kind === 'entity' && chunk.entityKind === 'country' && !chunk.complement);
