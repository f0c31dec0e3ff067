import type { Context } from '../context.ts';
import type { Clause, Group } from '../parts.ts';

/** *hai ngoại trưởng châu Phi, hai nước Ả Rập*: others than those told before, who may be from anywhere. */
export function isOfRegion(context: Context, { parts, sentence }: Clause, pair: Group): boolean {
  if (context.lexicon.collocates.peoples.begins(context.tokens, pair.past, sentence.past)) return true;
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
