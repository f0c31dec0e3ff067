import { signals } from '../../lexicon/signals.ts';
import { type Context, textOf } from '../context.ts';
import { type Clause, has, mayTell } from '../parts.ts';
import { type Telling, lacksPlace } from '../telling.ts';

/** Sentences back to which *tại đây* refers. */
const NEAR = 2;
const THERE = signals('there');
const HERE = /^(cũng )?(tại|ở) (đây|đó)/;

/** *Tại đây, A hội đàm với B*: where the trip or meeting told last was. */
export function placeHere(
  context: Context,
  clause: Clause,
  found: readonly Telling[],
  before: readonly Telling[],
): void {
  if (found.length === 0 || !mayTell(clause, THERE)) return;
  const here = clause.parts.find((p) => has(p, 'there') && HERE.test(textOf(context, p)));
  const last = here && before.findLast((t) => t.place.length > 0);
  if (!last || clause.index - last.sentence > NEAR) return;
  for (const telling of found)
    if (lacksPlace(telling) && telling.status === 'held' && here.first < telling.token)
      telling.place = [...last.place];
}
