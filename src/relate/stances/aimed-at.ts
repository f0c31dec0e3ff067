import type { StanceType } from '../../model.ts';
import { type Context, textAfter, textBefore, textBetween, textOf } from '../context.ts';
import { type Clause, type Group, has, isBody } from '../parts.ts';

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
  if (JOINS.test(textAfter(context, edge + 1, JOINING))) return false;
  // hoan nghênh việc Mỹ dỡ bỏ cấm vận: what somebody does is his.
  const isWelcome = /hoan nghênh$/iu.test(textBetween(context, clause.parts[at]!.first, edge));
  return !(isWelcome && clause.parts[at + 1]?.kind === 'group' && clause.parts[at + 1]!.first === edge + 1);
}

/** *ủng hộ việc Mali (sớm) gia nhập AU, việc kết nạp Mali*: for the one who joins. */
const JOINS =
  /^(kết nạp |(?!(không|chưa) )[^,.;]{2,40} (sớm |được |chính thức )*(gia nhập|kết nạp|trở thành|ứng cử|tái ứng cử|đăng cai|đảm nhiệm|tham gia|làm thành viên))(?!\p{L})/u;
/** Words of *Mali sớm được* before such a verb. */
const JOINING = 9;

/** *mời phu nhân của Thủ tướng Israel; phản đối nỗ lực chia rẽ Syria*: not he is meant, but who or what belongs to him. */
export function isOfAnother(
  context: Context,
  clause: Clause,
  at: number,
  group: Group,
  type: StanceType,
): boolean {
  const { tokens, lexicon } = context;
  const { ally, family, harm, pact } = lexicon.collocates;
  const { first: from } = clause.sentence;
  const { first } = group;
  const before = textBefore(context, clause, first, 1);
  const edge = /^của$/iu.test(before) ? first - 1 : first;
  // trừng phạt đồng minh của Nga
  if (edge < first && ally.ends(tokens, from, edge)) return true;
  // đe dọa đồng minh NATO, xét lại hiệp định NAFTA
  if (isBody(group) && (ally.ends(tokens, from, first) || pact.ends(tokens, from, first))) return true;
  // không chấp nhận một Triều Tiên có vũ khí hạt nhân: a country as it might be.
  if (type === 'rejects') return /^một$/iu.test(before);
  if (type === 'invites') return family.ends(tokens, from, edge);
  if (type === 'criticises' && isVictim(context, clause, at, group)) return true;
  // chỉ trích và đe dọa Úc: both are aimed at it.
  const isShared = has(clause.parts[at + 1], 'and') && clause.parts[at + 1]!.first === clause.parts[at]!.past;
  return (type === 'criticises' || type === 'supports') && !isShared && harm.ends(tokens, from, first);
}

/** *lên án vụ tấn công (vũ trang) nhằm vào Mali*: whom the deed hits. */
function isVictim({ lexicon, tokens }: Context, clause: Clause, at: number, group: Group): boolean {
  if (group.prep !== 'toward') return false;
  const next = lexicon.collocates.manner.pastAt(tokens, clause.parts[at]!.past, group.first);
  const deed = lexicon.lists.plurals.has(tokens, next) ? next + 1 : next;
  return lexicon.collocates.deed.begins(tokens, deed, group.first);
}

export const isHe = ({ actors }: Group): boolean =>
  actors.every(({ chunk }) => chunk.kind === 'pronoun' && chunk.of === 'person');

/** *cắt quan hệ với Qatar, cáo buộc họ …*. */
export const isThey = (context: Context, group: Group): boolean => /^họ$/iu.test(textOf(context, group));

/** *cáo buộc họ*: of those told right before alone; *kêu gọi họ* may mean the two of whom the article tells. */
export const isTheirs = (context: Context, group: Group, type: StanceType): boolean =>
  (type === 'accuses' || type === 'criticises') && isThey(context, group);
