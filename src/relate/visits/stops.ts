import { type Context } from '../context.ts';
import { type Clause, type Group, type Part, has } from '../parts.ts';
import { locations } from '../where/locations.ts';

/** *điểm dừng chân*: a noun of one stop of a tour. */
export const isStop = (part: Part): boolean => part.kind === 'word' && part.pattern === 'stop';

/** Tokens of *một trong các* between *là* and the noun, and of *thủ đô* between *là* and a place. */
const NEAR = 4;

/** *Nhật Bản là điểm dừng chân đầu tiên của A; Điểm dừng chân đầu tiên của A là (thủ đô) Tokyo*. */
export function placesOfStop(context: Context, { parts }: Clause, at: number): string[] {
  const before = parts.findLastIndex((p, i) => i < at && has(p, 'that'));
  const land = parts.slice(0, before).findLast((p): p is Group => p.kind === 'group' && p.prep === null);
  if (before >= 0 && land && parts[at]!.first - parts[before]!.past <= NEAR) return locations(context, land);
  const is = parts.findIndex((p, i) => i > at && has(p, 'that'));
  const goal = parts.slice(is + 1).find((p): p is Group => p.kind === 'group');
  return is >= 0 && goal && goal.first - parts[is]!.past <= NEAR ? locations(context, goal) : [];
}
