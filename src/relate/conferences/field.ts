import { type Context, textOf } from '../context.ts';
import { type Clause, has, hasAny } from '../parts.ts';

/** *hợp tác chặt chẽ tại Diễn đàn Khu vực ASEAN, trong khuôn khổ ASEAN*: where states work together, no session of it. */
export const isField = (context: Context, clause: Clause, at: number): boolean =>
  clause.parts.slice(0, at).some((p, i) => {
    const gap = clause.parts[at]!.first - p.past;
    if (!has(p, 'cooperates')) return false;
    return FORUMS.test(textOf(context, p))
      ? gap <= LIST
      : (at - i <= 4 && gap <= 8) || isListed(clause, i, at);
  });

/** *hợp tác chặt chẽ tại Diễn đàn Khu vực ASEAN, Hội nghị Bộ trưởng Quốc phòng (ADMM+) và Hội nghị Đông Á*: all of one list. */
const isListed = ({ parts }: Clause, from: number, at: number): boolean =>
  has(parts[from + 1], 'at', 'inside') &&
  parts.slice(from + 1, at).every((p) => p.kind !== 'word' || hasAny(p, WITHIN_LIST));

/** Words of such a list. */
const WITHIN_LIST = ['at', 'inside', 'comma', 'and', 'open', 'close', 'summit.noun', 'conference.noun'];

/** *tại các diễn đàn (quốc tế như Liên hợp quốc, Phong trào Không liên kết, Diễn đàn ARF)*. */
const FORUMS = /diễn đàn$/u;
/** Tokens of such a list. */
const LIST = 30;

/** *phối hợp chặt chẽ trong các vấn đề khu vực, đặc biệt trong khuôn khổ ASEAN*: that within which states work together. */
export const isFramework = (context: Context, { parts }: Clause, at: number): boolean =>
  textOf(context, parts[at]!) === 'trong khuôn khổ' && parts.slice(0, at).some((p) => has(p, 'cooperates'));
