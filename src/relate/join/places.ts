import { type Context, countryOf } from '../context.ts';
import { type Joined, type Telling, areAmong, faceToFace } from '../telling.ts';
import { isTour } from './tours.ts';

/** Where two sentences tell a meeting or a trip may be one place; what tells none fits any. */
export function samePlaces(context: Context, { tellings, date }: Joined, telling: Telling): boolean {
  const placed = tellings.filter((t) => t.place.length > 0);
  if (placed.length === 0 || telling.place.length === 0) return true;
  if (placed.some((t) => isStopOf(context, t, telling) || isStopOf(context, telling, t))) return false;
  return telling.place.some((a) =>
    placed.some((t) =>
      t.place.some(
        (b) =>
          a === b ||
          countryOf(context, a) === b ||
          countryOf(context, b) === a ||
          (areSame(telling, t) && (isBorder(context, telling, a, b) || isBorder(context, telling, b, a))) ||
          (date === telling.date && isHouseOf(context, a, b)),
      ),
    ),
  );
}

/** *chuyến thăm Chile, Paraguay và Peru* and *Khi thăm Peru*: a tour, and one trip of it. */
const isStopOf = (context: Context, tour: Telling, stop: Telling): boolean =>
  tour.form === 'visit' && isTour(context, tour) && !isTour(context, stop) && !begins(tour, stop);

/** *đã đến Pháp, bắt đầu chuyến công du tới Pháp, Bỉ và Hà Lan*: the arrival is the first of the tour. */
const begins = (tour: Telling, stop: Telling): boolean =>
  tour.sentence === stop.sentence && stop.rule === 'official arrives';

/** *hội đàm tại Bàn Môn Điếm*: on the border of either country of those who meet. */
const isBorder = (context: Context, { participants }: Telling, area: string, land: string): boolean =>
  context.knowledge.placeType.get(area) === 'area' &&
  countryOf(context, area) === null &&
  participants.some((p) => countryOf(context, p.entity) === land);

/** The same people meet, and do not only travel. */
const areSame = (a: Telling, b: Telling): boolean =>
  faceToFace(a) && a.participants.length === b.participants.length && areAmong(a, b);

/** *đón ông tại Cung điện Elysée … hội đàm ở Paris* on one day: a building stands in a city of its country. */
function isHouseOf(context: Context, a: string, b: string): boolean {
  const isHouse = (id: string) => context.knowledge.placeType.get(id) === 'building';
  return isHouse(a) !== isHouse(b) && countryOf(context, a) === countryOf(context, b);
}
