import { type Context, textBehind, textLeadingTo, textOf } from '../context.ts';
import { type Clause, type DatePart, has, isNoun } from '../parts.ts';
import type { ToldDate } from '../telling.ts';
import { type ToldStatus, toldAs } from './told.ts';

/** Tokens in which the words before a meeting say what is spoken of. */
const SAYS = 18;

/** *kết quả (của) cuộc gặp có thể góp phần, còn phụ thuộc vào*: what is open is what comes of it. */
const OUTCOME =
  /(?<!\p{L})(kết quả|thành công|thất bại|thành bại|tác động|hệ quả)( cuối cùng| cụ thể)?( của)? $/u;
const MAY = /^(?![^,.;]*(?<!\p{L})(sẽ|liệu)(?!\p{L}))[^,.;]*(?<!\p{L})có thể(?!\p{L})/u;
const OPEN = /(?<!\p{L})(phụ thuộc|tùy thuộc|tuỳ thuộc|khó đoán|khó lường|khó đoán định)(?!\p{L})/u;
/** *đang đàm phán để tổ chức hội nghị, thảo luận về việc tiến hành cuộc gặp*. */
const NEGOTIATED =
  /(?<!\p{L})(đàm phán|thương lượng|thảo luận|trao đổi|bàn bạc|bàn thảo|bàn|vận động)( với [^,.;"“]{1,40})?( sơ bộ)? ((để|nhằm)( có thể)?( sớm)?|(về )?(việc|khả năng)) (tổ chức|tiến hành|xúc tiến|có)( một| các)? $/u;
/** *ám chỉ (khả năng có) một cuộc gặp*. */
const HINTED =
  /(?<!\p{L})(ám chỉ|bóng gió|nói bóng gió|úp mở)( về| tới| đến)?( khả năng| việc)?( có| tổ chức)?( một)? $/u;
/** *điều mà Moskva theo đuổi là có các cuộc tham vấn*. */
const SOUGHT =
  /(?<!\p{L})(theo đuổi|nhắm tới|nhắm đến|tìm kiếm|mong muốn|mong mỏi|mong đợi|muốn)( lúc này| hiện nay)? là( được)?( có| tổ chức| tiến hành)?( một| các| những)? $/u;
/** *mời ông trở thành nguyên thủ đầu tiên hội kiến Nhà vua*. */
const ASKED_TO_BE =
  /(?<!\p{L})mời( [^\s,.;"“]+){1,12} (trở thành|làm|là) [^,.;"“]{1,40} (đầu tiên|tiếp theo|thứ \p{L}+) $/u;
/** *tầm quan trọng của việc nối lại các cuộc đàm phán*. */
const WORTH =
  /(?<!\p{L})(tầm quan trọng|sự cần thiết|triển vọng|khả năng)( của| phải)?( việc)?( sớm)? (nối lại|khởi động|khởi động lại|tái khởi động)( một| các| những)? $/u;
/** *tìm cách nối lại các cuộc đàm phán*. */
const RESUMED =
  /(?<!\p{L})(tìm cách|tìm kiếm cách|nỗ lực|cố gắng|thúc đẩy)( để| nhằm| việc)? (nối lại|khởi động lại|tái khởi động)( một| các| những)? $/u;
/** *sẽ thông báo kết quả (của) cuộc gặp*. */
const REPORTED =
  /(?<!\p{L})(thông báo|báo cáo|thông tin|chia sẻ|tóm tắt)( (cho|với) [^,.;"“]{1,40})?( về)? kết quả( của)? $/u;
/** *chuyển hướng sự chú ý từ cuộc gặp*. */
const ATTENTION = /(?<!\p{L})(chú ý|quan tâm|dư luận)( \p{L}+){0,3} (từ|khỏi|ra khỏi) $/u;
/** *tại Hà Nội, nơi (đã) tổ chức hội nghị đầu tiên giữa A và B*; not *sẽ là nơi diễn ra cuộc gặp đầu tiên*. */
const HOSTED = /[,–(-] ?nơi( đã| từng)? (tổ chức|diễn ra|chứng kiến)( một)? $/u;
const FIRST = /^[^,.;]{0,30}(?<!\p{L})(đầu tiên|lần (thứ )?(nhất|một)|lần trước)(?!\p{L})/u;

/**
 * What the words around a meeting tell where their tense is of something else: what is pledged at it, what comes of it, what is
 * wished or asked for; null where they tell nothing of the kind.
 */
export function spokenOf(
  context: Context,
  clause: Clause,
  at: number,
  status: ToldStatus,
  date: ToldDate | null,
): ToldStatus | null {
  if (status.denied || status.status === 'cancelled') return null;
  const noun = clause.parts[at]!;
  const before = textLeadingTo(context, clause, noun.first, SAYS);
  const past = date?.toward === 'past';
  if (!isNoun(noun))
    return !past && (ASKED_TO_BE.test(before) || SOUGHT.test(before)) ? toldAs('proposed') : null;
  const behind = textBehind(context, clause, noun);
  const isAhead = status.status === 'planned' && !past;
  if (HOSTED.test(before) && (past || FIRST.test(behind))) return toldAs('held');
  if (status.status === 'planned' && isOfDayGone(context, clause, at, date)) return toldAs('held');
  if (ATTENTION.test(before)) return toldAs(isAhead ? 'planned' : 'held', false);
  if (past) return null;
  if (NEGOTIATED.test(before) || HINTED.test(before) || SOUGHT.test(before) || isToResume(before))
    return toldAs('proposed');
  if (REPORTED.test(before)) return toldAs('held', false);
  if (!OUTCOME.test(before)) return null;
  if (status.status === 'proposed' && MAY.test(behind)) return toldAs('held', false);
  return status.status === 'held' && !status.told && OPEN.test(behind) ? toldAs('planned', false) : null;
}

const isToResume = (before: string): boolean => WORTH.test(before) || RESUMED.test(before);

/** *cam kết sẽ cắt giảm vũ khí tại cuộc họp với B hồi tháng 6*: what is to be is what was pledged there. */
function isOfDayGone(context: Context, { parts }: Clause, at: number, date: ToldDate | null): boolean {
  if (date === null || date.toward !== 'past') return false;
  const day = parts.findIndex((p, i) => i > at && p.kind === 'date' && isTold(context, p, date));
  const plan = parts.findLastIndex((p, i) => i < at && has(p, 'planned'));
  return (
    day > at &&
    plan >= 0 &&
    textOf(context, parts[plan]!) === 'sẽ' &&
    !parts.slice(at + 1, day).some((p) => has(p, 'planned', 'stop', 'but', 'unreal', 'cancelled'))
  );
}

const isTold = (context: Context, { index }: DatePart, { value }: ToldDate): boolean =>
  context.whens[index]!.value === value;
