import type { Participant } from '../model.ts';
import { type Context, countryOf } from './context.ts';
import { type Clause, type Group, has, refsOf } from './parts.ts';

/** *hai nước* are the countries, *hai bên, hai nhà lãnh đạo, họ* the people themselves. */
const STATES = /nước|quốc gia|miền/i;

/**
 * Lets *hai bên* stand for somebody: the two parties of the sentence before it in the text, else of the meeting told
 * last. `last` are that meeting's participants.
 */
export function settlePairs(context: Context, clause: Clause, last: readonly Participant[] | null): void {
  for (const part of clause.parts) {
    if (part.kind !== 'group') continue;
    for (const actor of part.actors) {
      if (actor.chunk.kind !== 'pair' || actor.refs.length > 0) continue;
      const people = partiesBefore(clause, part) ?? last?.map((p) => p.entity) ?? [];
      if (people.length !== 2) continue;
      const text = context.article.text.slice(actor.chunk.start, actor.chunk.end);
      const states = people.map((id) => countryOf(context, id) ?? id);
      actor.refs = STATES.test(text) ? states : people;
    }
  }
}

/** *Ngoại trưởng Mỹ và Ngoại trưởng Nga … các cuộc họp của họ*. */
function partiesBefore(clause: Clause, pair: Group): string[] | null {
  const groups = clause.parts.filter(
    (p): p is Group => p.kind === 'group' && p.past <= pair.first && !has(p, 'at'),
  );
  for (const group of groups.reverse()) {
    const refs = refsOf(group);
    if (refs.length === 2) return refs;
  }
  return null;
}
