import { withCompanion } from './companion.ts';
import { type Context, countryOf, officialsOf } from './context.ts';
import { type Clause, type Group, type Word, has } from './parts.ts';
import { statusAt } from './status.ts';
import { isPlanOfTrip } from './status/plans.ts';
import { spokenOf } from './status/spoken-of.ts';
import { type ToldStatus, toldAs } from './status/told.ts';
import { tell } from './tell.ts';
import { type Telling, areAmong } from './telling.ts';
import { dayBeside, isAnothers } from './visits/beside.ts';
import { destination } from './visits/destination.ts';
import { missionsAt } from './visits/mission.ts';
import { isOther } from './visits/other-traveller.ts';
import { type Stop, stopsBehind, thenTo } from './visits/row.ts';
import { stayOf } from './visits/stay.ts';
import { isStillAhead } from './visits/still-ahead.ts';
import { toldTrip } from './visits/told-trip.ts';
import { abroad, nounVisitor, traveller } from './visits/traveller.ts';
import type { ToldDate } from './when.ts';

/** Longer lists are of those who came to a conference. */
const MOST_TRAVELLERS = 4;

/**
 * Trips that the word at `at` tells of. *X thăm chính thức Y; chuyến thăm Y của X; X đã đến Moscow; X sẽ tới Seoul gặp Z*: what
 * a trip is for is told beside it.
 */
export function visitsAt(context: Context, clause: Clause, at: number): Telling[] {
  const word = clause.parts[at] as Word;
  if (!word.event || !has(word, 'arrive.verb', 'visit.verb', 'visit.noun')) return [];
  const trips = namedTrips(context, clause, at);
  if (trips.length > 0) return trips;
  const missions = missionsAt(context, clause, at);
  return missions.length > 0 ? missions : toldTrip(context, clause, at);
}

/** The trips of officials. */
function namedTrips(context: Context, clause: Clause, at: number): Telling[] {
  const word = clause.parts[at] as Word;
  const arrives = word.types.includes('arrive.verb') && !word.types.includes('visit.verb');
  const noun = word.types.includes('visit.noun');
  const visitor =
    noun || isPlanOfTrip(clause, at) ? nounVisitor(context, clause, at) : traveller(context, clause, at);
  if (arrives && visitor && isOther(context, clause, visitor, at)) return [];
  const told = visitor ? officialsOf(context, withCompanion(context, clause, visitor)) : [];
  const places = destination(context, clause, at);
  const visitors = isAnothers(context, clause, at, visitor, places)
    ? []
    : abroad(context, clause, at, told, places);
  if (visitors.length === 0 || visitors.length > MOST_TRAVELLERS) return [];
  if (arrives && isHall(context, visitors, places)) return [];
  if (places.length === 0 && !(noun && isOwned(context, clause, at, visitor!))) return [];
  // sẽ cử A và B đến Trung Quốc: however long their names are.
  const sent = visitor && isDispatched(clause, visitor) ? clause.parts.indexOf(visitor) - 1 : at;
  const isWhole = noun || visitor!.first > word.first || isDispatched(clause, visitor!);
  const from = isWhole ? clause.sentence.first : visitor!.past;
  const said = statusAt(clause, sent, from, !noun && isAsked(clause, visitor!));
  if (said.denied) return [];
  const date = stayOf(context, clause, at) ?? dayBeside(context, clause, at);
  const status = spokenOf(context, clause, at, said, date) ?? said;
  const trip = tell(clause, word.first, {
    form: 'visit',
    // Thủ tướng Đức và Tổng thống Pháp thăm Moskva: one trip of both.
    participants: visitors.map((entity) => ({ entity, role: 'guest' })),
    status: isStillAhead(context, clause, at, status) ? toldAs('planned', false) : status,
    date,
    place: places,
    rule: arrives ? 'official arrives' : noun ? 'visit of an official' : 'official visits',
    confidence: arrives ? 0.8 : 0.92,
  });
  trip.fronted = noun && isOccasion(clause, at);
  if (isManyTrips(context, visitors)) return visitors.map((id) => alone(clause, trip, id, date, status));
  const stops = [...stopsBehind(context, clause, at), ...thenTo(context, clause, at)];
  return [trip, ...stops.map((stop) => furtherTrip(clause, trip, stop, status))];
}

/** *Thủ tướng Canada, Tổng thống Mỹ và Tổng thống Chile sẽ thăm Việt Nam*: nobody travels with so many others. */
const isManyTrips = (context: Context, visitors: readonly string[]): boolean =>
  visitors.length > 2 && new Set(visitors.map((id) => countryOf(context, id))).size === visitors.length;

/** The trip of one of them. */
function alone(
  clause: Clause,
  trip: Telling,
  entity: string,
  date: ToldDate | null,
  status: ToldStatus,
): Telling {
  const own = furtherTrip(clause, trip, { token: trip.token, place: [...trip.place], date }, status);
  own.participants = [{ entity, role: 'guest' }];
  return own;
}

/** The same travellers at their next stop. */
const furtherTrip = (
  clause: Clause,
  { form, participants, rule, confidence }: Telling,
  stop: Stop,
  status: ToldStatus,
): Telling =>
  tell(clause, stop.token, {
    form,
    participants: participants.map((p) => ({ ...p })),
    status,
    date: stop.date,
    place: stop.place,
    rule,
    confidence,
  });

/** *Đoàn xe của hai nhà lãnh đạo đã đến khách sạn Metropole*: the two of two lands come to where they meet. */
const isHall = (context: Context, visitors: readonly string[], [place]: readonly string[]): boolean =>
  place !== undefined &&
  context.knowledge.placeType.get(place) === 'building' &&
  new Set(visitors.map((id) => countryOf(context, id))).size > 1;

/** *Trong chuyến thăm, …; kết thúc chuyến thăm*: a day told with it is one of the trip's. */
const isOccasion = ({ parts }: Clause, at: number): boolean =>
  has(parts[at - 1], 'ends') || (at <= 3 && has(parts[at - 1], 'inside', 'at', 'margins'));

/** *chuyến thăm của Ngoại trưởng A*: somebody's trip, wherever it leads; none of *các chuyến thăm của*. */
function isOwned(context: Context, { parts }: Clause, at: number, visitor: Group): boolean {
  const [noun, of, owner, next] = parts.slice(at, at + 4);
  return (
    owner === visitor &&
    has(of, 'of') &&
    of!.first === noun!.past &&
    !context.lexicon.lists.plurals.has(context.tokens, noun!.first - 1) &&
    !(has(next, 'arrive.verb', 'at') && next!.first - visitor.past <= 2)
  );
}

/** The trips whose place is told, and those of whoever is told of no other. */
export const withoutPlaceless = (tellings: readonly Telling[]): Telling[] =>
  tellings.filter(
    (t) =>
      t.form !== 'visit' ||
      t.place.length > 0 ||
      !tellings.some((o) => o.form === 'visit' && o.place.length > 0 && areAmong(t, o)),
  );

/** *sẽ cử Bộ trưởng A đến Trung Quốc, sẽ chở ông B tới Rome*: what is said of the sending holds for the trip. */
const isDispatched = (clause: Clause, visitor: Group): boolean =>
  has(clause.parts[clause.parts.indexOf(visitor) - 1], 'sends', 'carries');

/** *mời Tổng thống Nga thăm Nhà Trắng*. */
function isAsked(clause: Clause, visitor: Group): boolean {
  const before = clause.parts[clause.parts.indexOf(visitor) - 1];
  return has(before, 'proposed', 'invites', 'urges') && visitor.first - before!.past <= 2;
}
