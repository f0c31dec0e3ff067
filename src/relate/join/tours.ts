import { overlaps } from '../../text/edtf.ts';
import { type Context, landOrSelf } from '../context.ts';
import { type Joined, type Telling, areAmong } from '../telling.ts';

/** *thăm Đức và Hà Lan*: one sentence tells of trips to several countries. */
export const isTour = (context: Context, { form, place }: Telling): boolean =>
  form === 'visit' && new Set(place.map((id) => landOrSelf(context, id))).size > 1;

/** The meetings without tours all of whose trips are told one by one; what a tour leaves to them it no longer tells. */
export function withoutTours<T extends Joined>(context: Context, meetings: readonly T[]): T[] {
  return meetings.filter((tour) => {
    if (!tour.tellings.every((t) => isTour(context, t))) return true;
    const stops = meetings.filter((m) => m !== tour && isTripOf(context, m, tour));
    const told = new Set(
      stops.flatMap((m) => m.tellings.flatMap((t) => t.place.map((id) => landOrSelf(context, id)))),
    );
    if (told.size === 0) return true;
    for (const telling of tour.tellings)
      telling.place = telling.place.filter((id) => !told.has(landOrSelf(context, id)));
    return tour.tellings.some((t) => t.place.length > 0);
  });
}

/** Whether words tell that it is ahead, or has been; null where none do. */
function isAhead({ tellings }: Joined): boolean | null {
  const told = tellings.find((t) => t.statusTold);
  return told ? told.status !== 'held' : null;
}

function isTripOf(context: Context, stop: Joined, tour: Joined): boolean {
  const [one, whole] = [stop.tellings[0]!, tour.tellings[0]!];
  const [ahead, before] = [isAhead(stop), isAhead(tour)];
  return (
    one.form === 'visit' &&
    stop.tellings.every((t) => t.place.length > 0 && !isTour(context, t)) &&
    one.participants.length === whole.participants.length &&
    areAmong(one, whole) &&
    (stop.date === null || tour.date === null || overlaps(stop.date, tour.date)) &&
    (ahead === null || before === null || ahead === before)
  );
}
