import { isDay } from '../../text/edtf.ts';
import { type Context, countryOf, landOf, textAfter } from '../context.ts';
import { type Clause, type Group, has, refsOf } from '../parts.ts';
import { type ToldDate, dateOf } from '../when.ts';

/**
 * *ông A là chủ tịch đầu tiên thăm Philippines, sau chuyến thăm của ông B năm 2005; tới thăm Cuba kể từ chuyến thăm của ông B*:
 * the trip in whose row another one's stands at part `at`; -1 where it is told alone.
 */
export function tripBeside(context: Context, { parts }: Clause, at: number): number {
  const [link, noun, of] = [parts[at - 1], parts[at], parts[at + 1]];
  const isOwned = has(noun, 'visit.noun') && has(of, 'of') && of!.first === noun!.past;
  if (!isOwned || link?.past !== noun!.first) return -1;
  const isSince = has(link, 'from') && textAfter(context, link.first - 1, 1) === 'kể';
  const isApart = has(link, 'after', 'before') && has(parts[at - 2], 'comma');
  return isSince || isApart ? parts.findLastIndex((p, i) => i < at && has(p, 'visit.verb')) : -1;
}

/** *thăm Cuba kể từ chuyến thăm của ông Calvin Coolidge*: nobody knows who went then, or he is at home there. */
export function isAnothers(
  context: Context,
  clause: Clause,
  at: number,
  visitor: Group | null,
  places: readonly string[],
): boolean {
  if (tripBeside(context, clause, at) < 0) return false;
  const lands = places.map((id) => landOf(context, id));
  const isHome = (id: string) => lands.includes(countryOf(context, id));
  return visitor === null || visitor !== clause.parts[at + 2] || refsOf(visitor).every(isHome);
}

/** *tháng 11 năm ngoái thăm Lào, ngay trước chuyến thăm của B*: the month or year of the one is that of the other. */
export function dayBeside(context: Context, clause: Clause, at: number): ToldDate | null {
  const trip = has(clause.parts[at - 1], 'before') ? tripBeside(context, clause, at) : -1;
  const date = trip >= 0 ? dateOf(context, clause, trip) : null;
  return date?.toward === 'past' && !isDay(date.value) ? date : null;
}
