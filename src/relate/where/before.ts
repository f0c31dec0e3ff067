import { type Context, countryOf, landOf } from '../context.ts';
import { opensAt } from '../opening.ts';
import { type Clause, type Group, type Part, has } from '../parts.ts';
import { locations } from './locations.ts';
import { isSeat } from './venue.ts';

/** Whether a place, part `i`, that stands before the meeting at part `at` is where that is: it opens the sentence, or is set apart. */
export const standsBefore = (clause: Clause, i: number, at: number): boolean =>
  (opensPlace(clause, i) ||
    isWhileThere(clause, i, at) ||
    isBesideSubject(clause, i, at) ||
    isFronted(clause, i, at)) &&
  !isOfSpeaker(clause, i, at);

/** *Tại Vienna, …; Sáng 26/2/2017 tại Baden, …; Trưa 3/3 (giờ địa phương), tại dinh thủ tướng ở thủ đô Delhi, …* */
const opensPlace = (clause: Clause, i: number): boolean =>
  clause.parts[i]!.first - clause.sentence.first <= 6 ||
  isSeat(clause, i) ||
  clause.parts.slice(opensAt(clause), i).every((p) =>
    p.kind === 'group'
      ? p.prep === 'at'
      : p.kind === 'date' ||
        has(p, 'at', 'comma', 'capital', 'office') ||
        // Gặp nhau tại khách sạn A ở thành phố B, hai ngoại trưởng …
        (has(clause.parts[0], 'talks.verb') && has(p, 'talks.verb', 'each-other')),
  );

/** *nguồn tin ở Jerusalem cho biết; Tại Oslo, ông A nói sẽ gặp B*: where it is said. */
const isOfSpeaker = (clause: Clause, place: number, at: number): boolean =>
  has(clause.parts[place + 1], 'quote') || isSaidThere(clause, place, at);

/** *Tại Oslo, ông A nói ông có thể gặp C trong hội nghị với B*: a session stands in what is said only where that is ahead. */
function isSaidThere({ parts }: Clause, place: number, at: number): boolean {
  const quote = parts.findIndex((p, i) => i >= place && i < at && has(p, 'quote'));
  if (quote < 0) return false;
  return (
    !has(parts[at], 'conference.noun', 'summit.noun') ||
    parts.slice(quote, at).some((p) => has(p, 'proposed', 'hypothetical'))
  );
}

/** *…, tại Glasgow, Thủ tướng tiếp B; Trong cuộc gặp dài 8 phút tại Johannesburg, …, A bắt tay B*: set before all that is told. */
function isFronted(clause: Clause, i: number, at: number): boolean {
  const [comma, preposition, next] = [clause.parts[i - 2], clause.parts[i - 1], clause.parts[i + 1]];
  const who = clause.parts[i + 2];
  const first = clause.parts.findIndex((p) => has(p, 'comma'));
  const inMeeting =
    i < first &&
    has(clause.parts[0], 'inside', 'at') &&
    has(clause.parts[1], 'talks.noun', 'call.noun') &&
    at > first;
  const apart =
    (has(comma, 'comma') || comma?.kind === 'date' || has(preposition, 'capital')) &&
    has(next, 'comma') &&
    who?.kind === 'group' &&
    who.prep === null &&
    who.first === next!.past &&
    i + 2 < at;
  return inMeeting || apart;
}

/** *Ngoại trưởng Trung Quốc tại Munich tối 18/2 có cuộc gặp với A*: between who meets and the meeting. */
const isBesideSubject = (clause: Clause, i: number, at: number): boolean =>
  has(clause.parts[i - 1], 'at') &&
  clause.parts[i - 2]?.kind === 'group' &&
  (clause.parts[i - 2] as Group).prep === null &&
  clause.parts[i - 1]!.first === clause.parts[i - 2]!.past &&
  clause.parts.slice(i + 1, at).every((p) => p.kind === 'date' || has(p, 'light', 'past', 'planned'));

const isCountry = (part: Part | undefined): boolean =>
  part?.kind === 'group' &&
  part.prep === null &&
  part.actors.length === 1 &&
  part.actors.every(({ chunk }) => chunk.kind === 'entity' && chunk.entityKind === 'country');

/** *Trong thời gian dự diễn đàn ở Hamburg, ông A sẽ gặp B*: who is there before the comma meets there. */
function isWhileThere(clause: Clause, i: number, at: number): boolean {
  const { parts } = clause;
  // Ngày 31/7, bên lề diễn đàn tại Bangkok, Thái Lan, ông A …: past the day and the country of the place.
  const first = parts.findIndex((p, k) => has(p, 'comma') && parts[k - 1]?.kind !== 'date');
  const isLand = first === i + 1 && isCountry(parts[i + 2]) && has(parts[i + 3], 'comma');
  const comma = isLand ? i + 3 : first;
  const next = parts[comma + 1];
  if (comma < i || comma > at || next?.kind !== 'group' || next.prep !== null) return false;
  const opening = clause.parts.slice(0, comma);
  return (
    opening.some((p) => has(p, 'attend', 'margins', 'visit.noun', 'visit.verb')) &&
    !opening.some(
      (p) =>
        has(p, 'quote', 'after', 'before') || (p.kind === 'group' && p.actors[0]!.chunk.kind === 'person'),
    )
  );
}

/** *Mông Cổ và Ireland*: in more than one country. */
export const liesApart = (context: Context, group: Group): boolean =>
  new Set(locations(context, group).map((id) => landOf(context, id))).size > 1;

/** *Nhân chuyến thăm tới Chile, chiều 10/11 tại Santiago, A tiếp B*: behind where somebody has gone a place of it. */
export function placeWithin(context: Context, clause: Clause, goal: Group, at: number): string[] {
  const [land] = locations(context, goal);
  const told = clause.parts.filter(
    (p, i): p is Group =>
      i < at && p.kind === 'group' && p.prep === 'at' && p.first > goal.past && standsBefore(clause, i, at),
  );
  const places = told.flatMap((p) => locations(context, p));
  return land !== undefined && places.every((id) => countryOf(context, id) === land) ? places : [];
}
