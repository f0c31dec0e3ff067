import type { MeetingRecord } from '../../model.ts';
import { daysBetween, edtfSpan } from '../../text/edtf.ts';
import { type Context, countryOf, landOf, landOrSelf } from '../context.ts';
import { lacksPlace } from '../telling.ts';
import { onlyOne } from '../only-one.ts';

/** Days by which talks may lie beside the day that a trip is told with: that of the arrival, or of other talks. */
const NEAR = 2;

/** *thăm Bắc Kinh … hôm 18/6 ông A hội đàm với Ngoại trưởng Trung Quốc*: talks of a guest with a host, told without a place, are where the trip is. */
export function placeAtHome(context: Context, records: readonly MeetingRecord[]): void {
  const trips = records.filter((r) => r.form === 'visit' && landIn(context, r) !== null);
  if (trips.length === 0) return;
  for (const talks of records) {
    if (!lacksPlace(talks)) continue;
    const own = trips.filter((trip) => isOn(context, talks, trip));
    if (own.length === 1) talks.place = [...own[0]!.place];
  }
}

/** The one country that a trip goes to; null where it is told with none or several. */
const landIn = (context: Context, { place }: MeetingRecord): string | null =>
  onlyOne(place.map((id) => landOf(context, id)));

/** Who travels meets somebody who is at home there, then. */
function isOn(context: Context, talks: MeetingRecord, trip: MeetingRecord): boolean {
  const land = landIn(context, trip);
  const guests = trip.participants.filter((p) => p.role !== 'host').map((p) => p.entity);
  const others = talks.participants.map((p) => p.entity).filter((id) => !guests.includes(id));
  return (
    talks.participants.some((p) => guests.includes(p.entity) && countryOf(context, p.entity) !== land) &&
    others.length > 0 &&
    others.every((id) => landOrSelf(context, id) === land) &&
    talks.status === trip.status &&
    isThen(talks.date, trip.date)
  );
}

function isThen(talks: string | null, trip: string | null): boolean {
  const [a, b] = [edtfSpan(talks), edtfSpan(trip)];
  if (a === null || b === null) return a === b;
  return a.from <= b.until
    ? b.from <= a.until || daysBetween(a.until, b.from) <= NEAR
    : daysBetween(b.until, a.from) <= NEAR;
}
