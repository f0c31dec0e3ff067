import { type Context, textAfter } from '../context.ts';
import { type Clause, has } from '../parts.ts';

/** Tokens of *một* between a verb of attending and its summit. */
const ONE = 1;
/** What no theme begins with: *lần hai, với Tổng thống, giữa hai nước, này, ba bên, liên Triều*. */
const NO_THEME =
  /^(lần|với|giữa|này|đó|ấy|kia|của|sắp|dự|sẽ|đã|đang|vừa|trong|vào|ngày|hôm|và|hay|hoặc|cùng|tại|ở|do|bởi|có|được|bị|thứ|đầu|lịch|song|đa|ba|bốn|thường|khu|chung|liên|mà|là|nói|để|nhằm|sau|trước|khi|tới|đến|tuần|tháng|năm|không|cấp|đặc|thượng|\p{P}|\p{N})/u;

/** *tham dự (một) hội nghị thượng đỉnh (về) an ninh hạt nhân*: a summit of many, by what it is about; one of two is told by whose it is. */
export function isThemed(context: Context, { parts, sentence }: Clause, at: number): boolean {
  const [attend, noun, next] = [parts[at - 1], parts[at]!, parts[at + 1]];
  return (
    has(noun, 'summit.noun') &&
    has(attend, 'attend') &&
    noun.first - attend!.past <= ONE &&
    noun.past < sentence.past &&
    !(next?.kind === 'group' && next.first === noun.past) &&
    next?.kind !== 'date' &&
    !NO_THEME.test(textAfter(context, noun.past, 1))
  );
}
