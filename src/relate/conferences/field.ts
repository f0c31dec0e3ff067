import { type Context, textOf } from '../context.ts';
import { type Clause, has } from '../parts.ts';
import type { Telling } from '../telling.ts';
import { organisationIn } from './body.ts';
import { telling } from './session.ts';

/** *hợp tác chặt chẽ tại Diễn đàn Khu vực ASEAN, trong khuôn khổ ASEAN*: where states work together, no session of it. */
export const isField = (context: Context, clause: Clause, at: number): boolean =>
  clause.parts.slice(0, at).some((p, i) => {
    const gap = clause.parts[at]!.first - p.past;
    if (!has(p, 'cooperates')) return false;
    return FORUMS.test(textOf(context, p)) ? gap <= LIST : (at - i <= 4 && gap <= 8) || isRow(clause, i, at);
  });

/** *hợp tác chặt chẽ tại Diễn đàn Khu vực ASEAN, Hội nghị Bộ trưởng Quốc phòng (ADMM+) và Hội nghị Đông Á*: all of one list. */
const isRow = ({ parts }: Clause, from: number, at: number): boolean =>
  has(parts[from + 1], 'at', 'inside') &&
  parts
    .slice(from + 1, at)
    .every(
      (p) =>
        p.kind !== 'word' ||
        has(p, 'at', 'inside', 'comma', 'and', 'open', 'close', 'summit.noun') ||
        has(p, 'conference.noun'),
    );

/** *tại các diễn đàn (quốc tế như Liên hợp quốc, Phong trào Không liên kết, Diễn đàn ARF)*. */
const FORUMS = /diễn đàn$/u;
/** Tokens of such a list. */
const LIST = 30;

/** *bên lề Hội đồng Bắc Cực cấp Bộ trưởng*: the organisation stands for its session. */
export function marginsOf(context: Context, clause: Clause, at: number): Telling | null {
  const next = clause.parts[at + 1];
  if (next?.kind !== 'group' || next.first - clause.parts[at]!.past > 3 || isField(context, clause, at))
    return null;
  if (isFramework(context, clause, at)) return null;
  const organisation = organisationIn(context, next);
  if (!organisation) return null;
  const session = telling(context, clause, at, [organisation], {
    form: 'conference',
    rule: 'in the margins of an organisation',
    confidence: 0.8,
    series: null,
  });
  session.generic = true;
  return session;
}

/** *phối hợp chặt chẽ trong các vấn đề khu vực, đặc biệt trong khuôn khổ ASEAN*: that within which states work together. */
const isFramework = (context: Context, { parts }: Clause, at: number): boolean =>
  textOf(context, parts[at]!) === 'trong khuôn khổ' && parts.slice(0, at).some((p) => has(p, 'cooperates'));
