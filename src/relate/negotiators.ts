import { type Context, clauseOf, isKind, landOf } from './context.ts';
import { isHead } from './heads.ts';
import { isNegotiation } from './join/negotiations.ts';
import { isPlural } from './join/several.ts';
import { has } from './parts.ts';
import type { Telling } from './telling.ts';

/**
 * *Ông Trump nói đàm phán với Trung Quốc đang tiến triển; chưa phải lúc tiến hành các cuộc hội đàm với Iran*: who speaks of what
 * states negotiate does not sit there; his state does.
 */
export function settleNegotiators(context: Context, telling: Telling, day: string | null): void {
  if (telling.form !== 'talks' || telling.participants.length !== 2) return;
  if (!isNegotiation(context, telling) && !isPlural(context, telling)) return;
  const who = telling.participants.find((p) => isKind(context, p.entity, 'official'));
  const land = who ? landOf(context, who.entity) : null;
  const isWithState = telling.participants.some(
    (p) => isKind(context, p.entity, 'country') && p.entity !== land,
  );
  if (!who || land === null || !isWithState) return;
  if (isHead(context, who.entity, day) || speaks(context, telling, who.entity))
    telling.participants = telling.participants.map((p) => (p === who ? { ...p, entity: land } : p));
}

/** Whether somebody is quoted, and is not told to be there: *cho biết ông từng tham gia đàm phán với …*. */
function speaks(context: Context, telling: Telling, id: string): boolean {
  const before = clauseOf(context, telling)?.parts.filter((p) => p.past <= telling.token) ?? [];
  const named = before.findIndex((p) => p.kind === 'group' && p.actors.some(({ refs }) => refs.includes(id)));
  if (named < 0) return false;
  return before.slice(named).some((p) => has(p, 'quote')) && !has(before.at(-1), 'attend', 'light');
}
