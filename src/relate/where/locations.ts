import { type Context, isKind } from '../context.ts';
import type { Group } from '../parts.ts';

/** Places, and countries as places, that a group names, its bracketed country included. */
export function locations(context: Context, part: Group): string[] {
  return part.actors.flatMap(({ chunk, refs }) => {
    if (chunk.kind !== 'entity') return [];
    return refs.filter((id) => isLocation(context, id));
  });
}

/** On a continent or a sea nobody meets. */
const isLocation = (context: Context, id: string): boolean =>
  (isKind(context, id, 'place', 'country') &&
    !['macroregion', 'expanse'].includes(context.knowledge.placeType.get(id) ?? '')) ||
  isVenue(context, id);

/** A palace is where its people receive: *tại Điện Kremlin, tại Nhà Trắng*. */
export const isVenue = (context: Context, id: string): boolean =>
  context.knowledge.organisationType.get(id) === 'body';
