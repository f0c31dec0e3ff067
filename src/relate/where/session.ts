import { type Context, isKind, textAfter, textBefore, textBetween, textOf } from '../context.ts';
import { type Clause, type Group, type Part, has, isBody } from '../parts.ts';
import { isAlongside, isFrame } from '../alongside.ts';
import { locations } from './locations.ts';

const SEAT = /(^|\s)(có|đặt|mở) ((tổng )?lãnh sự quán|đại sứ quán|trụ sở|văn phòng)( \p{L}+)? (tại|ở)$/u;
/** Tokens of *có tổng lãnh sự quán riêng tại*. */
const SEAT_TOKENS = 7;

/** *Thụy Điển, nước có đại sứ quán tại Bình Nhưỡng*: where somebody has a house. */
export function isOfSeat(context: Context, clause: Clause, i: number): boolean {
  const { first } = clause.parts[i]!;
  const before = () => textBefore(context, clause, first, SEAT_TOKENS).toLowerCase();
  return has(clause.parts[i - 1], 'at') && SEAT.test(before());
}

/** *gặp nhau ở Italy trong hội nghị G7*: the place before a session in which somebody meets there; not *giảm quân tại Hàn Quốc*. */
export function placeAround(context: Context, clause: Clause, at: number): string[] {
  const { parts } = clause;
  const [link, session] = [parts[at - 1], parts[at]!];
  const isSession = session.kind === 'series' || has(session, 'conference.noun', 'summit.noun');
  if (!isSession || !has(link, 'inside', 'margins') || link!.past !== session.first) return [];
  const i = placeEnding(parts, at - 2);
  const [preposition, place] = [parts[i - 1], parts[i]];
  if (place?.kind !== 'group' || place.prep !== 'at') return [];
  const before = parts.slice(0, i - 1);
  const meets = before.findLastIndex((p) => p.kind === 'word' && !has(p, 'each-other', 'between', 'with'));
  if (!has(before[meets], 'talks.verb', 'talks.noun')) return [];
  const edge = before.slice(meets).findLast((p) => p.kind === 'group' || has(p, 'talks.verb', 'talks.noun'))!;
  return preposition!.first - edge.past <= 2 ? locations(context, place) : [];
}

/** The place that ends at part `i`, over its comma and its country: *tại Bangkok, Thái Lan, bên lề*. */
function placeEnding(parts: readonly Part[], i: number): number {
  if (!has(parts[i], 'comma')) return i;
  const [place, comma, land] = parts.slice(Math.max(0, i - 3), i);
  const isLand =
    place?.kind === 'group' &&
    place.prep === 'at' &&
    has(comma, 'comma') &&
    land?.kind === 'group' &&
    land.prep === null;
  return isLand ? i - 3 : i - 1;
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

/** *Hội nghị về người tị nạn họp tại Berlin, Bộ tứ Normandy nhóm họp tại Paris*: the session's own verb. */
export const sits = (context: Context, clause: Clause, at: number, verb: Part): boolean =>
  (has(clause.parts[at], 'conference.noun', 'summit.noun') || clause.parts[at]!.kind === 'group') &&
  /^(nhóm )?họp$/.test(textOf(context, verb));

/** *gặp nhau bên lề hội nghị, trong khuôn khổ đàm phán*: past it the place is still the talks' own. */
export const inMargins = (clause: Clause, i: number): boolean =>
  isAlongside(clause, i) ||
  isFrame(clause, i) ||
  (has(clause.parts[i], 'conference.noun', 'summit.noun') &&
    clause.parts
      .slice(Math.max(0, i - 2), i)
      .some((p) => has(p, 'margins', 'conference.noun', 'at', 'attend')));
