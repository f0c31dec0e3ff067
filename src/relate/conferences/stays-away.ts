import { type Part, has } from '../parts.ts';

/** The part before `attend` that says that somebody does not: *không dự, bỏ lỡ, hủy dự; không đến Sydney dự*; below 0 where none does. */
export function staysAway(parts: readonly Part[], attend: number): number {
  let i = attend - 1;
  while (i > 0 && isWay(parts[i]!) && parts[i]!.first - parts[i - 1]!.past <= 1) i--;
  return has(parts[i], 'negation', 'absent', 'cancelled') ? i : -1;
}

/** *đến Sydney, tới thủ đô Lima của Peru*. */
const isWay = (part: Part): boolean =>
  (part.kind === 'group' && part.actors.every(({ chunk }) => chunk.kind === 'entity')) ||
  has(part, 'arrive.verb', 'visit.verb', 'capital', 'of', 'at');
