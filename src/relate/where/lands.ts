import { type Context, clauseOf, countryOf, isKind } from '../context.ts';
import { type Clause, type Group, has, refsOf } from '../parts.ts';
import type { Telling } from '../telling.ts';

/** The countries told beside the places of a meeting: *ở Osaka, Nhật Bản; tại Budapest của Hungary; Geneva (Thụy Sĩ)*. */
export const landsBeside = (context: Context, tellings: readonly Telling[]): string[] =>
  tellings.flatMap((telling) => {
    const { place } = telling;
    const clause = place.length > 0 ? clauseOf(context, telling) : undefined;
    return clause ? place.flatMap((id) => landBeside(context, clause, id) ?? []) : [];
  });

function landBeside(context: Context, clause: Clause, place: string): string | null {
  const land = isKind(context, place, 'place') ? countryOf(context, place) : null;
  if (land === null) return null;
  const isTold = clause.parts.some((part, i) => {
    if (part.kind !== 'group' || !refsOf(part).includes(place)) return false;
    return names(part.inside, land) || names(groupBehind(clause, i), land);
  });
  return isTold ? land : null;
}

/** What stands right behind a comma or *của*. */
function groupBehind({ parts }: Clause, i: number): Group | null {
  const [link, group] = [parts[i + 1], parts[i + 2]];
  const isNext = has(link, 'comma', 'of') && link!.first === parts[i]!.past && group?.first === link!.past;
  return isNext && group.kind === 'group' ? group : null;
}

const names = (group: Group | null, land: string): boolean =>
  group !== null &&
  group.actors.length === 1 &&
  group.actors[0]!.chunk.kind === 'entity' &&
  group.actors[0]!.chunk.entity === land;
