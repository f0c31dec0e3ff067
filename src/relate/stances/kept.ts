import { acts, subjectOf } from '../arguments.ts';
import { type Context, partiesOf, textBetween } from '../context.ts';
import { type Clause, type Group, groupWith, has } from '../parts.ts';
import type { Sides } from './both.ts';
import { statesOf } from './diplomats.ts';
import { targetOf } from './targets.ts';

/** What may stand between the verb and the measure: *các, toàn bộ, một số*. */
const SOME =
  '( (một phần|toàn bộ|hoàn toàn|các|những|mọi|bất kỳ|bất cứ|tất cả|một số|chuỗi|gói|đòn|lệnh|biện pháp|thêm|bớt|dần|ngay|ngay lập tức|áp lực|vòng))*$';
/** Ends a measure, wholly or in part. */
const LIFTS = new RegExp(
  `(?<!\\p{L})(dỡ bỏ|gỡ bỏ|xóa bỏ|xoá bỏ|hủy bỏ|huỷ bỏ|loại bỏ|bãi bỏ|dỡ|gỡ|bỏ|nới lỏng|giảm nhẹ|giảm bớt|giảm|bớt|chấm dứt|ngừng|dừng)${SOME}`,
  'iu',
);
const KEEPS = new RegExp(
  `(?<!\\p{L})(duy trì|giữ nguyên|tiếp tục|gia hạn|siết chặt|tăng cường)${SOME}`,
  'iu',
);

/** Not done: *sẽ không, từ chối, chỉ … khi*. */
const NOT =
  /(^|\s)(không|chưa|chẳng|từ chối|chỉ)( (sẽ|bao giờ|hề|thể|vội|sớm|muốn|có ý định|đồng ý|chấp nhận|chịu|cho phép|cân nhắc|xem xét))*$/iu;
/** What whoever keeps a measure may be told to say or plan. */
const WILL =
  /^((đã|đang|vẫn|sẽ|cũng|còn|tiếp tục|tuyên bố|khẳng định|cho biết|nhấn mạnh|cam kết|muốn|quyết định|nhất trí|giữ quan điểm|trong khi|hiện) ?)*$/iu;
/** Asked, supposed or bargained for, right before whoever would do it; *sau khi Mỹ dỡ bỏ* has been done. */
const ASKED =
  /(?<!\p{L})(yêu cầu|đòi|đòi hỏi|kêu gọi|đề nghị|thuyết phục|muốn|mong|mong muốn|hối thúc|thúc giục|hy vọng|nếu|(trước|tới|đến) khi|đổi lấy( việc)?|đổi lại( việc)?)( (việc|rằng|cả|phía|chính phủ|chính quyền))*$/iu;
/** *phải, nên, kiên quyết không*: between whoever is asked and the verb. */
const WOULD =
  /^((phải|cần|nên|sớm|sẽ|xem xét|cân nhắc|chịu|chấp nhận|đồng ý|nhanh chóng|lập tức|ngay|kiên quyết|không|chưa|hoàn toàn) ?)*$/iu;

/** Tokens before the measure that may tell what is done with it, and before the verb that may tell by whom. */
const [MEASURED, DOER, ASKS] = [9, 8, 5];

interface Keeping {
  doer: Group;
  asked: boolean;
}

/** *Mỹ không dỡ bỏ lệnh trừng phạt với Nga; Nga đòi Mỹ nới lỏng trừng phạt*: a measure that is not lifted, or is asked to be, stands. */
export function keptSanctions(context: Context, clause: Clause, at: number): Sides | null {
  if (!has(clause.parts[at], 'sanctions')) return null;
  const keeping = keptBy(context, clause, at);
  if (!keeping) return null;
  const { doer, asked } = keeping;
  const object = hit(context, clause, at) ?? (asked ? askerOf(context, clause, doer) : null);
  return object && { subject: doer, object, rule: 'sanctions: kept', confidence: 0.72 };
}

/** *bỏ trừng phạt và dừng tập trận với Hàn Quốc*: past *và* another verb has its object. */
function hit(context: Context, clause: Clause, at: number): Group | null {
  const target = targetOf(context, clause, at, 'sanctions', null, false);
  const isOwn =
    target && !/(^|\s)và(\s|$)/iu.test(textBetween(context, clause.parts[at]!.past, target.first));
  return isOwn ? target : null;
}

/** Who keeps the measure, told right before what would be done with it. */
function keptBy(context: Context, clause: Clause, at: number): Keeping | null {
  const { first } = clause.parts[at]!;
  const before = textBetween(context, Math.max(clause.sentence.first, first - MEASURED), first);
  const lifts = LIFTS.exec(before);
  const verb = lifts ?? KEEPS.exec(before);
  if (!verb) return null;
  const start = first - verb[0].trim().split(/\s+/u).length;
  const doer = clause.parts.slice(0, at).findLast((p): p is Group => p.kind === 'group');
  if (!doer || doer.past > start || start - doer.past > DOER) return null;
  if (doer.prep !== null || !acts(doer, context.knowledge) || partiesOf(context, doer).length === 0)
    return null;
  const between = textBetween(context, doer.past, start);
  const asks = textBetween(context, Math.max(clause.sentence.first, doer.first - ASKS), doer.first);
  if (/[,.;:"“”]/u.test(between)) return null;
  const asked = ASKED.test(asks) && WOULD.test(between);
  const keeps = lifts ? NOT.test(between) : WILL.test(between);
  return asked || keeps ? { doer, asked } : null;
}

/** *Nga yêu cầu Mỹ nới lỏng trừng phạt*: whoever asks for it is hit. */
function askerOf(context: Context, clause: Clause, doer: Group): Group | null {
  const asker = subjectOf(clause, clause.parts.indexOf(doer), context.knowledge);
  return (
    asker &&
    groupWith(asker, {
      actors: asker.actors.map((actor) => ({ ...actor, refs: statesOf(context, actor.refs) })),
    })
  );
}
