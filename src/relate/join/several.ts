import { type Context, clauseOf, textAfter, textBefore } from '../context.ts';
import { isNegotiation } from './negotiations.ts';
import type { Telling } from '../telling.ts';

/** Tokens of *từng hai lần* before a verb. */
const COUNT = 3;
const PLURAL = /(^|\s)(các|những|nhiều|một số|vài|loạt|mấy|mọi)$/u;
const TIMES = /(^|\s)(hai|ba|bốn|năm|sáu|bảy|nhiều|vài|mấy|[2-9]|\d\d) lần$/u;

/**
 * *các cuộc gặp giữa A và B, từng hai lần gặp A*: no one meeting; of negotiations the plural is as good as the singular, and
 * *các phiên làm việc* are sessions of one.
 */
export function tellsSeveral(context: Context, telling: Telling): boolean {
  if (telling.date !== null || telling.form === 'visit' || isNegotiation(context, telling)) return false;
  if (textAfter(context, telling.token, 1) === 'phiên') return false;
  return isPlural(context, telling) || TIMES.test(wordsBefore(context, telling));
}

/** *các cuộc gặp, những cuộc hội đàm*. */
export const isPlural = (context: Context, telling: Telling): boolean =>
  PLURAL.test(wordsBefore(context, telling));

function wordsBefore(context: Context, telling: Telling): string {
  const clause = clauseOf(context, telling);
  return clause ? textBefore(context, clause, telling.token, COUNT).toLowerCase() : '';
}
