import { addDays } from '../../text/edtf.ts';
import { isSessionTelling, knownSessions } from '../assembly.ts';
import { type Context, clauseOf } from '../context.ts';
import { has } from '../parts.ts';
import { type Telling, isUndated } from '../telling.ts';

/** Days for which a session is spoken of once it is over, and days ahead for which one to come is meant. */
const [SPOKEN_OF, AHEAD] = [30, 60];

/** *gặp B ngay trước cuộc họp G7* of an article after it: the tables know the session that is meant, and that it is over. */
export function settleOver(context: Context, tellings: readonly Telling[], day: string): void {
  for (const telling of tellings) {
    if (telling.status !== 'planned' || telling.statusTold || !isUndated(telling)) continue;
    if (!isSessionTelling(context, telling) || !isBefore(context, telling)) continue;
    const sessions = knownSessions(context, telling);
    const isOver = sessions.some((s) => s.until < day && day <= addDays(s.until, SPOKEN_OF));
    const isNear = sessions.some((s) => s.until >= day && s.from <= addDays(day, AHEAD));
    if (isOver && !isNear) telling.status = 'held';
  }
}

/** *trước cuộc họp G7*. */
function isBefore(context: Context, telling: Telling): boolean {
  const parts = clauseOf(context, telling)?.parts ?? [];
  const at = parts.findIndex((p) => p.first === telling.token);
  return has(parts[at - 1], 'before') && parts[at - 1]!.past === telling.token;
}
