import { type Context, isKind, textAfter, textBetween } from '../context.ts';
import { isBody } from '../arguments.ts';
import { type Clause, type Group, has } from '../parts.ts';
import { locations } from './locations.ts';

/** *gặp nhau ở Italy trong hội nghị G7*: the place before a session in which somebody meets there; not *giảm quân tại Hàn Quốc*. */
export function placeAround(context: Context, clause: Clause, at: number): string[] {
  const [preposition, place, link, session] = clause.parts.slice(Math.max(0, at - 3), at + 1);
  if (!session || place?.kind !== 'group' || place.prep !== 'at') return [];
  const isSession = session.kind === 'series' || has(session, 'conference.noun', 'summit.noun');
  const isInside =
    has(link, 'inside', 'margins') && link!.past === session.first && place.past === link!.first;
  const verb = clause.parts.slice(0, at - 3).findLast((p) => !has(p, 'each-other'));
  const meets = has(verb, 'talks.verb', 'talks.noun') && preposition!.first - verb!.past <= 2;
  return isSession && isInside && meets ? locations(context, place) : [];
}

/** *Hội nghị APEC Đà Nẵng, thượng đỉnh G20 Osaka*: the city behind the body whose session it is. */
export function followsBody(context: Context, clause: Clause, i: number, at: number): boolean {
  const [body, city] = [clause.parts[i - 1], clause.parts[i] as Group];
  return (
    i - 1 > at &&
    has(clause.parts[at], 'conference.noun', 'summit.noun') &&
    body?.kind === 'group' &&
    isBody(body) &&
    body.past === city.first &&
    city.actors.length === 1 &&
    locations(context, city).some((id) => isKind(context, id, 'place'))
  );
}

const CAUSE = /(^|\s)vì(\s|$)/u;

/** *đàm phán về cải cách, nếu Damascus đồng ý ngừng bắn tại Idlib; trong đó có …; bởi cạnh tranh tại Mỹ*: places behind are of something else. */
export function opensAside(context: Context, clause: Clause, i: number): boolean {
  const [before, part] = [clause.parts[i - 1]!, clause.parts[i]!];
  if (has(part, 'hypothetical')) return textAfter(context, part.first, 1) === 'nếu';
  if (has(part, 'by')) return textAfter(context, part.first, 1) === 'bởi';
  if (has(part, 'include')) return textAfter(context, part.first, 2) === 'trong đó';
  return (
    has(part, 'at') && before.past < part.first && CAUSE.test(textBetween(context, before.past, part.first))
  );
}
