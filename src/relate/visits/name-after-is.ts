import { type Clause, type Group, has } from '../parts.ts';

/** Tokens between a verb and the *là* that names who did it. */
const NAME_REACH = 8;

/** *Ngoại trưởng Mỹ gần nhất thăm Budapest là bà Hillary Clinton*: the office does it, *là* says who that was. */
export function nameAfterIs(clause: Clause, subject: Group, at: number): Group {
  const [actor] = subject.actors;
  const untold = subject.actors.length === 1 && actor!.chunk.kind === 'person' && actor!.chunk.name === null;
  const is = untold ? clause.parts.findIndex((p, i) => i > at && has(p, 'that', 'comma', 'stop', 'but')) : -1;
  const name = clause.parts[is + 1];
  const told =
    is > at &&
    clause.parts[is]!.first - clause.parts[at]!.past <= NAME_REACH &&
    has(clause.parts[is], 'that') &&
    name?.kind === 'group' &&
    name.first === clause.parts[is]!.past &&
    name.actors.length === 1 &&
    name.actors[0]!.chunk.kind === 'person';
  return told ? name : subject;
}
