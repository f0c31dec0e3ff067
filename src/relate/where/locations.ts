import { type Context, countryOf, isKind } from '../context.ts';
import { type Group, refsOf } from '../parts.ts';

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

/** *đến dinh Tổng thống Singapore, tại Phủ Thủ tướng*: the country whose office it is; of a host that the title does not name, his own. */
export const seatOf = (context: Context, { actors }: Group, host: Group | null = null): string[] =>
  actors.flatMap(({ chunk, refs }) => {
    if (chunk.kind !== 'person' || chunk.name !== null) return [];
    // tại dinh Đại sứ Mỹ: anywhere but there.
    if (chunk.posts.some((post) => post.offices.includes('ambassador'))) return [];
    const of = chunk.posts.flatMap((post) => post.of).filter((id) => isKind(context, id, 'country'));
    if (of.length > 0) return of.slice(0, 1);
    const whose = host ? refsOf(host) : refs;
    return whose.slice(0, 1).flatMap((id) => countryOf(context, id) ?? []);
  });
