import { edtfSpan, overlaps, isDay } from '../../text/edtf.ts';
import { type Context, sentenceOf } from '../context.ts';
import { sameParties } from '../join.ts';
import { type Telling, areAmong, faceToFace, isUndated } from '../telling.ts';
import { compatible, isOnTrip, landTold } from '../trips.ts';

/** *Thủ tướng Lào thăm Việt Nam. Ngày 5/6, Thủ tướng Lào hội đàm với B*: a trip of which no day is told has that of its talks. */
export function dateFromTalks(context: Context, visit: Telling, tellings: readonly Telling[]): void {
  if (visit.form !== 'visit' || !isUndated(visit) || visit.status !== 'held') return;
  const isSameTrip = (t: Telling) =>
    t.form === 'visit' && sameParties(context, t.participants, visit.participants);
  if (tellings.some((t) => isSameTrip(t) && !isUndated(t))) return;
  const land = landTold(context, visit);
  const talks = tellings.filter(
    (t) =>
      faceToFace(t) &&
      t.status === 'held' &&
      t.date !== null &&
      (isOnTrip(context, t, visit) || isThere(t, visit)) &&
      landTold(context, t) === land,
  );
  const [first] = talks;
  if (isDay(first?.date) && talks.every((t) => t.date === first.date)) visit.date = first.date;
}

/** *đã tới Brussels … gặp Chủ tịch Ủy ban châu Âu tại Brussels hôm 17/8*: with whomever, where he has gone. */
const isThere = (talks: Telling, visit: Telling): boolean =>
  areAmong(visit, talks) && visit.place.some((id) => talks.place.includes(id));

/** *thăm Ba Lan ngày 10/5, sau đó tới Hungary ngày 12/5. Tại Budapest, bà gặp B*: of several stops the day of the one where it was. */
export function dateFromStop(context: Context, talks: Telling, tellings: readonly Telling[]): void {
  if (!faceToFace(talks) || !isUndated(talks) || talks.partOf !== null || talks.status !== 'held') return;
  const land = landTold(context, talks);
  const stops = tellings.filter(
    (t) =>
      t.form === 'visit' &&
      t.sentence < talks.sentence &&
      talks.sentence - t.sentence <= SOON &&
      areAmong(t, talks),
  );
  const here = stops.filter((t) => landTold(context, t) === land);
  if (land === null || here.length !== 1 || here.length === stops.length) return;
  const [{ date, dateText }] = here as [Telling];
  if (isDay(date) && dateText !== null) talks.date = date;
}

/** Sentences from the stops of a trip within which is told whom somebody met at one. */
const SOON = 3;

/** *thăm Việt Nam từ ngày 22 đến 24/3 … sẽ hội đàm với B*: talks of which no day is told fall into the days of their trip. */
export function dateFromTrip(context: Context, talks: Telling, tellings: readonly Telling[]): void {
  if (!faceToFace(talks) || !isUndated(talks) || talks.partOf !== null || talks.status === 'cancelled')
    return;
  const isTold = (t: Telling) =>
    faceToFace(t) && !isUndated(t) && sameParties(context, t.participants, talks.participants);
  if (tellings.some(isTold)) return;
  const trips = tellings.filter(
    (t) => t.form === 'visit' && t.status !== 'proposed' && isOnTrip(context, talks, t),
  );
  const isEarlier = cameBefore(context, talks);
  const dated = trips.find((t) => t.date !== null && !(isEarlier && isDay(t.date)));
  const isOneStay = (t: Telling) => t.date === null || overlaps(t.date, dated!.date!);
  if (!dated || !trips.every((t) => fits(context, t, talks) && isOneStay(t))) return;
  talks.date = upTo(dated.date!, talks.status === 'held' ? context.article.published : null);
}

/** *Trước đó, tại Hà Nội, ông A đã hội đàm với B*: on some day before that of the news. */
export const cameBefore = (context: Context, talks: Telling): boolean =>
  /^Trước (đó|đấy)(?!\p{L})/u.test(sentenceOf(context, talks));

/** The days of a trip up to that of writing: what has been held was no later. */
function upTo(days: string, written: string | null): string {
  const span = days.includes('/') && isDay(written) ? edtfSpan(days) : null;
  if (!span || span.until <= written! || span.from > written!) return days;
  return span.from === written ? written : `${span.from}/${written}`;
}

/** In its land and time; who arrived on some day meets others later. */
const fits = (context: Context, trip: Telling, talks: Telling): boolean =>
  compatible(context, trip, talks) &&
  trip.date?.length !== 4 &&
  (talks.place.length === 0 || landTold(context, talks) === landTold(context, trip)) &&
  (trip.status === talks.status || !isDay(trip.date));
