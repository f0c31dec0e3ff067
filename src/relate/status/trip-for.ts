import { type Clause, has } from '../parts.ts';

/** *(sẽ có) chuyến thăm Nhật Bản để hội đàm với B*: the trip that is for what part `at` tells; -1 where none is. */
export function tripFor({ parts }: Clause, at: number): number {
  const trip = parts.findLastIndex((p, i) => i < at && has(p, 'visit.noun'));
  const [goal, ...way] = parts.slice(trip + 1, at);
  const isFor =
    trip >= 0 &&
    goal?.kind === 'group' &&
    way.some((p) => has(p, 'aim')) &&
    way.every((p) => p.kind === 'date' || has(p, 'aim', 'attend', 'light', 'toward'));
  return isFor ? trip : -1;
}
