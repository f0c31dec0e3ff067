import { addDays, overlaps, isDay } from '../text/edtf.ts';
import { type Context, clauseOf, countryOf, isKind, landOf, landOrSelf } from './context.ts';
import { isSessionTelling } from './assembly.ts';
import { sameParties } from './join.ts';
import { type Clause, has } from './parts.ts';
import { type Telling, faceToFace, isUndated, lacksPlace, shareSomebody, takesPart } from './telling.ts';
import { isYetToGo } from './way.ts';

/** A trip told beside talks of its sentence is as they are: *sẽ gặp lại nhau đầu tháng 7 khi ông Tập tới thăm Nga*. */
export function copyBeside(context: Context, talks: Telling, tellings: readonly Telling[]): void {
  if (!faceToFace(talks)) return;
  const visit = tellings.find(
    (t) => t.form === 'visit' && t.sentence === talks.sentence && isOnTrip(context, talks, t),
  );
  if (!visit) return;
  if (isUndated(talks) && isMomentOf(context, talks, visit)) {
    talks.date = visit.date;
    talks.dateText = visit.dateText;
  }
  if (lacksPlace(talks)) talks.place = visit.place.map((id) => wholeOf(context, id));
  // Trong chuyến thăm, ông sẽ gặp B ngày 6/6: one day of it, perhaps when it has begun.
  if (visit.date !== null || visit.statusTold || visit.fronted) return;
  visit.date = talks.date;
  visit.dateText = talks.dateText;
  [visit.status, visit.statusTold] = [talks.status, talks.statusTold];
}

/** *gặp Tổng thống Nga, khi bà đến thăm Moskva hồi tháng 5*: the day of the trip is that of the meeting. */
function isMomentOf(context: Context, talks: Telling, visit: Telling): boolean {
  const parts = clauseOf(context, talks)?.parts ?? [];
  const trip = parts.findIndex((p) => p.first === visit.token);
  const when = parts[trip - 1]?.kind === 'group' ? trip - 2 : trip - 1;
  return talks.token < visit.token && has(parts[trip], 'visit.verb') && has(parts[when], 'moment');
}

/** *hội đàm trong khuôn khổ chuyến thăm Cuba (cuối tháng 5) của Tổng Bí thư*: where, and when, whoever the talks accompany has gone. */
export function lendFromOccasion(context: Context, talks: Telling, tellings: readonly Telling[]): void {
  if (!faceToFace(talks) || talks.partOf !== null || (talks.place.length > 0 && !isUndated(talks))) return;
  const clause = clauseOf(context, talks);
  const visit = tellings.find(
    (t) =>
      t.form === 'visit' && t.sentence === talks.sentence && t.token > talks.token && isOccasion(clause, t),
  );
  // trong chuyến công du châu Á: on a continent nobody meets.
  const isRegion = (id: string) => context.knowledge.placeType.get(id) === 'macroregion';
  if (!visit || visit.place.every(isRegion)) return;
  if (talks.place.length === 0) talks.place = visit.place.map((id) => wholeOf(context, id));
  if (
    isUndated(talks) &&
    visit.status === talks.status &&
    visit.date !== null &&
    isOnTrip(context, talks, visit)
  )
    [talks.date, talks.dateText] = [visit.date, visit.dateText];
}

function isOccasion(clause: Clause | undefined, { token }: Telling): boolean {
  const trip = clause?.parts.findIndex((p) => p.first === token) ?? -1;
  const link = clause?.parts[trip - 1];
  return has(clause?.parts[trip], 'visit.noun') && has(link, 'margins', 'inside') && link!.past === token;
}

/** Talks on a trip take place where it leads: Trump in Riyadh met King Salman there. */
export function lendFromVisit(context: Context, talks: Telling, tellings: readonly Telling[]): void {
  if (!lacksPlace(talks)) return;
  if (tellings.some((t) => isPlacedTwin(context, talks, t))) return;
  const visit = tellings.find(
    (t) => t.form === 'visit' && isOnTrip(context, talks, t) && compatible(context, t, talks),
  );
  if (visit) talks.place = visit.place.map((id) => wholeOf(context, id));
}

/** Sentences from a headline within which the text tells its news. */
const SOON = 3;

/** The sentence that tells a headline's news with the place of it: a trip has many stops. */
const isPlacedTwin = (context: Context, talks: Telling, other: Telling): boolean =>
  talks.leading &&
  other.sentence > talks.sentence &&
  other.sentence - talks.sentence <= SOON &&
  faceToFace(other) &&
  other.place.length > 0 &&
  other.status === talks.status &&
  (isUndated(talks) || isUndated(other) || other.date === talks.date) &&
  sameParties(context, other.participants, talks.participants);

/** Sentences from an arrival for a conference within which whoever has come meets others there. */
const THERE = 3;

/** *đã tới Santiago dự hội nghị APEC. Chủ tịch gặp Tổng thống Nga*: who has come for a conference meets others where it is. */
export function lendFromSession(context: Context, talks: Telling, tellings: readonly Telling[]): void {
  if (!lacksPlace(talks) || talks.status !== 'held') return;
  const way = tellings.findLast(
    (t) =>
      (t.form === 'visit' || isSessionTelling(context, t)) &&
      t.status === 'held' &&
      t.place.length > 0 &&
      t.sentence <= talks.sentence &&
      talks.sentence - t.sentence <= THERE &&
      t.participants.some((p) => takesPart(talks, p.entity) && isKind(context, p.entity, 'official')),
  );
  if (!way || !isTogether(way, talks)) return;
  const isConference = (t: Telling) =>
    isSessionTelling(context, t) && t.status === 'held' && t.place.some((id) => way.place.includes(id));
  if (tellings.some(isConference)) talks.place = way.place.map((id) => wholeOf(context, id));
}

/** The day after the arrival is of the stay too. */
const isTogether = (way: Telling, talks: Telling): boolean =>
  way.date === null ||
  talks.date === null ||
  overlaps(way.date, talks.date) ||
  (isDay(way.date) && overlaps(`${way.date}/${addDays(way.date, 2)}`, talks.date));

/** At an airport nobody confers: its country. */
const wholeOf = (context: Context, place: string): string =>
  context.knowledge.placeType.get(place) === 'building' ? landOrSelf(context, place) : place;

/** Days after the news within which planned talks belong to a trip that has begun. */
const TRIP = 5;

/** Letters of a date that tells the year alone. */
const YEAR = 4;

/** One time: the trip's days hold the talks, or the trip has begun and the talks follow within days. */
export function compatible(context: Context, visit: Telling, talks: Telling): boolean {
  if (visit.status === 'cancelled') return false;
  // chuyến thăm Moskva năm 2013: no undated talks are of a trip of that year.
  const isOld = visit.date?.length === YEAR && !context.article.published?.startsWith(visit.date);
  if (isOld && isUndated(talks)) return false;
  const together = visit.date === null || talks.date === null || overlaps(visit.date, talks.date);
  if (visit.status === talks.status) return together;
  const published = context.article.published;
  if (visit.status !== 'held' || talks.status !== 'planned' || !isDay(published)) return false;
  const soon = `${published}/${addDays(published, TRIP)}`;
  return (
    (talks.date === null || overlaps(talks.date, soon)) &&
    (visit.date === null || overlaps(visit.date, `${addDays(published, -TRIP)}/${addDays(published, TRIP)}`))
  );
}

/** The guest of one host meets another of that country on the same day: where the first received him. */
export function lendFromTalks(context: Context, talks: Telling, tellings: readonly Telling[]): void {
  if (!lacksPlace(talks) || talks.date === null) return;
  const lands = talks.participants.map((p) => countryOf(context, p.entity));
  for (const other of tellings) {
    if (other === talks || !faceToFace(other) || other.date !== talks.date || other.partOf !== null) continue;
    const land = landTold(context, other);
    if (land === null) continue;
    if (isBeside(talks, other)) {
      talks.place = other.place.map((id) => wholeOf(context, id));
      return;
    }
    if (!lands.includes(land)) continue;
    const guest = (id: string) => countryOf(context, id) !== land;
    const shared = talks.participants.some((p) => guest(p.entity) && takesPart(other, p.entity));
    if (!shared) continue;
    talks.place = isKind(context, other.place[0]!, 'place')
      ? other.place.map((id) => wholeOf(context, id))
      : [land];
    return;
  }
}

/** *bên lề G20 ở Argentina hôm 30/11 … hôm nay trao đổi với Tổng thống Pháp*: who is at a conference on a day meets others there that day. */
export function lendFromMargins(context: Context, talks: Telling, tellings: readonly Telling[]): void {
  if (!lacksPlace(talks)) return;
  if (!isDay(talks.date) || talks.status !== 'held') return;
  const there = tellings.find(
    (t) =>
      t !== talks &&
      t.partOf !== null &&
      t.status === 'held' &&
      t.date === talks.date &&
      t.place.length > 0 &&
      t.participants.some((p) => isKind(context, p.entity, 'official') && takesPart(talks, p.entity)),
  );
  if (there) talks.place = there.place.map((id) => wholeOf(context, id));
}

/** Sentences between the talks that somebody holds in one place on one day. */
const NEXT = 2;

/** *Sáng 5/9, A gặp B tại Hàng Châu. Cùng ngày, A hội đàm với C*: nobody goes far between. */
const isBeside = (talks: Telling, other: Telling): boolean =>
  isDay(talks.date) &&
  talks.dateText !== null &&
  other.status === 'held' &&
  talks.status === 'held' &&
  other.sentence <= talks.sentence &&
  talks.sentence - other.sentence <= NEXT &&
  shareSomebody(talks, other);

/** The country of the place that is told first. */
export const landTold = (context: Context, { place: [place] }: Telling): string | null =>
  place === undefined ? null : landOf(context, place);

/** Who receives does so at home: *Tổng Bí thư tiếp Tổng thống Mỹ*, where no trip of the host is told. */
export function receiveAtHome(context: Context, talks: Telling, tellings: readonly Telling[]): void {
  if (!lacksPlace(talks)) return;
  const host = talks.participants.find((p) => p.role === 'host')?.entity;
  const home = host === undefined ? null : landOf(context, host);
  const away = tellings.some(
    (t) =>
      (t.form === 'visit' &&
        takesPart(t, host) &&
        !isBeforeOrAfter(t, talks) &&
        !isLeftFor(context, talks, t)) ||
      (t.leading &&
        isSessionTelling(context, t) &&
        t.status === talks.status &&
        landTold(context, t) !== home &&
        landTold(context, t) !== null),
  );
  if (home !== null && !away) talks.place = [home];
}

/** *Tháng trước, ông đón B*: before or after the trip that the text tells of. */
const isBeforeOrAfter = (trip: Telling, talks: Telling): boolean =>
  trip.date !== null && talks.date !== null && !overlaps(trip.date, talks.date);

/** The traveller takes part, and so does somebody of the country visited. */
export function isOnTrip(context: Context, talks: Telling, visit: Telling): boolean {
  const travels = (id: string): boolean => takesPart(visit, id);
  if (isLeftFor(context, talks, visit)) return false;
  if (!talks.participants.some((p) => travels(p.entity))) return false;
  const hosts = visit.place.map((id) => landOf(context, id));
  return talks.participants.some((p) => !travels(p.entity) && hosts.includes(landOrSelf(context, p.entity)));
}

/** *Trước khi sang Mỹ, ông A tiếp B*: still at home. */
function isLeftFor(context: Context, talks: Telling, visit: Telling): boolean {
  const clause = visit.sentence === talks.sentence ? clauseOf(context, talks) : undefined;
  const index = (token: number): number => clause?.parts.findIndex((p) => p.first === token) ?? -1;
  return clause !== undefined && isYetToGo(clause, index(visit.token), index(talks.token));
}
