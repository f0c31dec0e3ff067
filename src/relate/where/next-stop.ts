import { type Context, textAfter } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';
import { locations } from './locations.ts';

/** Tokens of *đó* between *sau* and the next stop. */
const NEAR = 1;

/** *thăm Trung Quốc, sau đó là Lào*: the stop behind the first one, group `first`; null where none is told by its name alone. */
export function nextStop(context: Context, clause: Clause, first: Group): Group | null {
  const { parts } = clause;
  const i = parts.indexOf(first) + 1;
  const after = has(parts[i], 'comma', 'and') ? i + 1 : i;
  const isNamed = has(parts[after + 1], 'that');
  const link = parts[isNamed ? after + 1 : after];
  const group = parts[isNamed ? after + 2 : after + 1];
  const isThen =
    i > 0 &&
    has(parts[after], 'after') &&
    textAfter(context, parts[after]!.first, 2) === 'sau đó' &&
    group?.kind === 'group' &&
    group.prep === null &&
    group.first - link!.past <= NEAR &&
    (isNamed || isOver(clause, group));
  return isThen && locations(context, group).length === group.actors.length ? group : null;
}

/** *sau đó Lào để dự hội nghị*; in *sau đó Lào sẽ bầu cử* the country does something. */
function isOver({ parts, sentence }: Clause, group: Group): boolean {
  const next = parts[parts.indexOf(group) + 1];
  const ends =
    next?.first === group.past && (next.kind === 'date' || has(next, 'aim', 'comma', 'stop', 'attend'));
  return ends || group.past >= sentence.past - 1;
}
