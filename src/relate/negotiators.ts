import { type Context, isKind, landOf } from './context.ts';
import { isHead } from './heads.ts';
import { isNegotiation } from './join/negotiations.ts';
import { has } from './parts.ts';
import type { Telling } from './telling.ts';

/** *Ông Trump nói đàm phán với Trung Quốc đang tiến triển*: who speaks of what states negotiate does not sit there; his state does. */
export function settleNegotiators(context: Context, telling: Telling, day: string | null): void {
  if (telling.form !== 'talks' || telling.participants.length !== 2 || !isNegotiation(context, telling))
    return;
  const who = telling.participants.find((p) => isKind(context, p.entity, 'official'));
  const land = who ? landOf(context, who.entity) : null;
  const isWithState = telling.participants.some(
    (p) => isKind(context, p.entity, 'country') && p.entity !== land,
  );
  if (!who || land === null || !isWithState) return;
  if (isHead(context, who.entity, day) || speaks(context, telling, who.entity)) who.entity = land;
}

/** Whether somebody is quoted before the word; *cho biết ông từng tham gia đàm phán với …* is of who sat there. */
function speaks({ clauses }: Context, { sentence, token }: Telling, id: string): boolean {
  const parts = clauses.find((c) => c.index === sentence)?.parts ?? [];
  return parts.some(
    (p, i) =>
      p.kind === 'group' &&
      p.past <= token &&
      p.actors.some(({ refs }) => refs.includes(id)) &&
      parts.slice(i + 1).some((q) => q.past <= token && has(q, 'quote')) &&
      !parts.some((q) => q.past === token && has(q, 'attend', 'light')),
  );
}
