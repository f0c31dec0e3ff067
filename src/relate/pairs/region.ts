import { type Context, textAfter } from '../context.ts';
import type { Clause, Group } from '../parts.ts';

/** Peoples and sides that are no place of the tables. */
const PEOPLES = /^(ả[ -]rập|arab|phương tây|hồi giáo)(?!\p{L})/u;

/** *hai ngoại trưởng châu Phi, hai nước Ả Rập*: others than those told before, who may be from anywhere. */
export function isOfRegion(context: Context, { parts }: Clause, pair: Group): boolean {
  if (PEOPLES.test(textAfter(context, pair.past, 2))) return true;
  const next = parts[parts.indexOf(pair) + 1];
  return (
    next?.kind === 'group' &&
    next.first === pair.past &&
    next.actors.every(
      ({ chunk }) =>
        chunk.kind === 'entity' && context.knowledge.placeType.get(chunk.entity) === 'macroregion',
    )
  );
}
