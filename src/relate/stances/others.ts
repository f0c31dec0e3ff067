import type { StanceType } from '../../model.ts';
import { isBody } from '../arguments.ts';
import { type Context, textBetween, textOf } from '../context.ts';
import type { Clause, Group } from '../parts.ts';

/** Whether the word right behind a stance says that it is aimed at something: *ủng hộ việc Anh rời đi, cảnh báo chống can thiệp vào Venezuela*. */
export function isAtNobody(
  context: Context,
  clause: Clause,
  at: number,
  edge: number,
  type: StanceType,
  warns: boolean,
): boolean {
  const next = textBetween(context, edge, edge + 1);
  if (warns && /^chống$/iu.test(next)) return true;
  if (type !== 'supports' || !/^(việc|chuyện)$/iu.test(next)) return false;
  // hoan nghênh việc Mỹ dỡ bỏ cấm vận: what somebody does is his.
  const isWelcome = /hoan nghênh$/iu.test(textBetween(context, clause.parts[at]!.first, edge));
  return !(isWelcome && clause.parts[at + 1]?.kind === 'group' && clause.parts[at + 1]!.first === edge + 1);
}

/** *mời phu nhân của Thủ tướng Israel; phản đối nỗ lực chia rẽ Syria*: not he is meant, but who or what belongs to him. */
export const isOfAnother = (context: Context, clause: Clause, group: Group, type: StanceType): boolean => {
  const { first } = group;
  const before = textBetween(context, Math.max(clause.sentence.first, first - 4), first);
  if (OTHERS.test(before) || (BODYS.test(before) && isBody(group))) return true;
  // không chấp nhận một Triều Tiên có vũ khí hạt nhân: a country as it might be.
  if (type === 'rejects' && /(^|\s)một$/iu.test(before)) return true;
  const nouns = type === 'invites' ? FAMILY : type === 'criticises' ? HARM : null;
  return nouns !== null && nouns.test(before);
};
/** *trừng phạt đồng minh của Nga; đe dọa đồng minh NATO, xét lại hiệp định NAFTA*. */
const OTHERS = /(^|\s)(đồng minh|đối thủ|kẻ thù) của$/iu;
const BODYS = /(^|\s)(đồng minh|hiệp định|thỏa thuận|thoả thuận|hiệp ước)$/iu;
const FAMILY = /(^|\s)(phu nhân|vợ|chồng|con trai|con gái|em gái)( của)?$/iu;
const HARM =
  /(^|\s)(chia rẽ|chia cắt|lật đổ|tấn công|xâm lược|xâm phạm|can thiệp (vào )?(công việc )?(nội bộ )?(của )?|đe dọa|cô lập|gây hấn với|không kích|ném bom|trừng phạt|bao vây|cấm vận|áp thuế (lên|với)|đàn áp)$/iu;

export const isHe = ({ actors }: Group): boolean =>
  actors.every(({ chunk }) => chunk.kind === 'pronoun' && chunk.of === 'person');

/** *cắt quan hệ với Qatar, cáo buộc họ …*. */
export const isThey = (context: Context, group: Group): boolean => /^họ$/iu.test(textOf(context, group));

/** *cáo buộc họ*: of those told right before alone; *kêu gọi họ* may mean the two of whom the article tells. */
export const isTheirs = (context: Context, group: Group, type: StanceType): boolean =>
  (type === 'accuses' || type === 'criticises') && isThey(context, group);
