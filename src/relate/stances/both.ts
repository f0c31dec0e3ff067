import { type Context, isKind, landOrSelf, partiesOf } from '../context.ts';
import { type Clause, type Group, groupWith } from '../parts.ts';

/** Who takes a stance towards whom, as one way of telling says it. */
export interface Sides {
  subject: Group;
  object: Group | null;
  rule: string;
  confidence: number;
}

/** *Nga tiếc việc Ukraine hủy hiệp định mà hai nước ký kết*: the two states that the sentence names before, if just two. */
export function twoNamed(context: Context, clause: Clause, at: number): string[] | null {
  const refs = clause.parts
    .slice(0, at)
    .flatMap((p) => (p.kind === 'group' && !isOfStates(context, p) ? partiesOf(context, p) : []));
  const states = new Set(refs.map((ref) => landOrSelf(context, ref)));
  const named = [...states].filter((id) => isKind(context, id, 'country'));
  return named.length === 2 ? named : null;
}

/** The first of several against the others. */
export function both(group: Group): Sides | null {
  const [first, ...rest] = group.actors;
  if (rest.length === 0) return null;
  return {
    subject: groupWith(group, { actors: [first!] }),
    object: groupWith(group, { actors: rest }),
    rule: 'both sign',
    confidence: 0.7,
  };
}

/** *hai nước, các bên, cả hai phía*; *họ, hai ông* are people. */
export const isOfStates = (context: Context, { actors }: Group): boolean =>
  actors.every(
    ({ chunk }) =>
      chunk.kind === 'pair' &&
      /nước|quốc gia|bên|phía/i.test(context.article.text.slice(chunk.start, chunk.end)),
  );
