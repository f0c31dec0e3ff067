import type { Context } from '../context.ts';
import { type Clause, has } from '../parts.ts';
import { isOnRoad } from '../status/on-road.ts';
import { tripFor } from '../status/trip-for.ts';
import { isYetToGo } from '../way.ts';

/**
 * The part that leads to where the meeting at part `at` is; -1 where none does. *đến Ba Lan trên đường sang Đức và gặp B*: in Poland;
 * *thăm Okinawa nhân chuyến công du Hàn Quốc để dự hội nghị*: in Korea.
 */
export function wayTo(context: Context, clause: Clause, at: number): number {
  const lastWay = (past: number): number =>
    clause.parts.findLastIndex(
      (p, i) => i < past && has(p, 'arrive.verb', 'visit.verb') && !isYetToGo(clause, i, at),
    );
  const trip = tripFor(clause, at);
  if (trip >= 0) return trip;
  const way = lastWay(at);
  const join = clause.parts[has(clause.parts[at - 1], 'light') ? at - 2 : at - 1];
  if (way < 0 || !has(join, 'and') || !isOnRoad(context, clause, way)) return way;
  const stop = lastWay(way);
  return stop < 0 ? way : stop;
}
