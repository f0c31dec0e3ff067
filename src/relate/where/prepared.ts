import { type Context, textOf } from '../context.ts';
import { type Clause, has } from '../parts.ts';
import { isSpokenOf } from '../when.ts';
import { isReported } from '../when/reported.ts';

/** What stands before is not where the meeting is, which the sentence only speaks of. */
export const isOnlyNamed = (context: Context, clause: Clause, at: number): boolean =>
  isReported(context, clause, at) || (isSpokenOf(clause, at) && !isPrepared(context, clause, at));

/** *tới Singapore chuẩn bị cho cuộc gặp với B*: who prepares his own has gone where it will be. */
function isPrepared(context: Context, { parts }: Clause, at: number): boolean {
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
