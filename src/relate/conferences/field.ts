import type { Context } from '../context.ts';
import { type Clause, has } from '../parts.ts';
import type { Telling } from '../telling.ts';
import { organisationIn } from './body.ts';
import { telling } from './session.ts';

/** *hợp tác chặt chẽ tại Diễn đàn Khu vực ASEAN, trong khuôn khổ ASEAN*: where states work together, no session of it. */
export const isField = (clause: Clause, at: number): boolean =>
  clause.parts
    .slice(Math.max(0, at - 4), at)
    .some((p) => has(p, 'cooperates') && clause.parts[at]!.first - p.past <= 8);

/** *bên lề Hội đồng Bắc Cực cấp Bộ trưởng*: the organisation stands for its session. */
export function marginsOf(context: Context, clause: Clause, at: number): Telling | null {
  const next = clause.parts[at + 1];
  if (next?.kind !== 'group' || next.first - clause.parts[at]!.past > 3 || isField(clause, at)) return null;
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
