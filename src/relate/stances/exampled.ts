import type { StanceType } from '../../model.ts';
import { type Context, textBetween } from '../context.ts';
import { type Clause, type Group, groupWith } from '../parts.ts';

/** Stances that are aimed at several at once. */
const AT_MANY: readonly StanceType[] = ['urges', 'invites', 'warns'];
/** *các nước (liên quan), trong đó có*: many, of whom some are named. */
const OF_MANY =
  /(^|\s)(các|những|mọi|nhiều|tất cả các) (nước|quốc gia|bên|đối tác|đồng minh)( (liên quan|khác|lớn|thành viên|láng giềng|phương Tây|trong khu vực|trên thế giới|tham gia))*(, (trong đó có|nhất là|đặc biệt là|kể cả)| như)$/iu;
/** Tokens from the verb to the first who is named. */
const REACH = 14;

/** *kêu gọi các bên liên quan, nhất là Mali, kiềm chế; mời các nước, trong đó có Mali, tham dự*: who is named of many. */
export function exampled(context: Context, clause: Clause, at: number, type: StanceType): Group | null {
  if (!AT_MANY.includes(type)) return null;
  const word = clause.parts[at]!;
  const group = clause.parts.slice(at + 1).find((p): p is Group => p.kind === 'group');
  if (!group || group.first - word.past > REACH) return null;
  return OF_MANY.test(textBetween(context, word.first, group.first))
    ? groupWith(group, { prep: null })
    : null;
}
