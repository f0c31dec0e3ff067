import { type Context, textOf } from '../context.ts';
import { type Clause, has } from '../parts.ts';

/** *tới Singapore chuẩn bị cho cuộc gặp với B*: who prepares his own has gone where it will be. */
export function isPrepared(context: Context, { parts }: Clause, at: number): boolean {
  const [way, goal, prepares] = parts.slice(Math.max(0, at - 3), at);
  return (
    has(way, 'arrive.verb') &&
    goal?.kind === 'group' &&
    has(prepares, 'arranges') &&
    prepares!.first - goal.past <= 1 &&
    /chuẩn bị( cho)?$/u.test(textOf(context, prepares!)) &&
    has(parts[at + 1], 'with') &&
    parts[at]!.first === prepares!.past
  );
}
