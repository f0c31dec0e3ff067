import { type Context, textBetween } from '../context.ts';
import { type Clause, has } from '../parts.ts';

const ON_ROAD = /\S trên (đường|hành trình)$/iu;

/** *đã đến Ba Lan trên đường tới Ukraine*: where the verb at `at` leads nobody is yet. */
export const isOnRoad = (context: Context, { parts, sentence }: Clause, at: number): boolean =>
  has(parts[at], 'arrive.verb') && ON_ROAD.test(textBetween(context, sentence.first, parts[at]!.first));

/** *trên đường tới Doha để gặp B*: nor has he met whom he goes to see. */
export function isMetOnArrival(context: Context, clause: Clause, at: number): boolean {
  const way = clause.parts.findLastIndex((p, i) => i < at && has(p, 'arrive.verb'));
  const between = clause.parts.slice(way + 1, at);
  return (
    way >= 0 &&
    isOnRoad(context, clause, way) &&
    between.every(
      (p) => p.kind !== 'word' || has(p, 'aim', 'light', 'toward', 'capital', 'at', 'open', 'close'),
    )
  );
}
