import { dayNumber, isDay } from '../../text/edtf.ts';
import { type Context, landOf, sentenceOf } from '../context.ts';
import { type Joined, type Telling, areAmong } from '../telling.ts';

/** Days after an arrival on which the trip still goes on. */
const STAY = 5;

/**
 * *đã đến Hà Nội chiều 26/8 … Ngày 27/8, trong khuôn khổ chuyến thăm Việt Nam, hai bên …*: a day on which something is done on
 * the trip, and the day on which it began.
 */
export const isDayOfStay = (tellings: readonly Telling[], telling: Telling): boolean =>
  tellings.some((t) => isOn(t, telling) || isOn(telling, t));

function isOn(trip: Telling, arrival: Telling): boolean {
  if (trip.form !== 'visit' || !trip.fronted || arrival.rule !== ARRIVES) return false;
  const [day, first] = [dayNumber(trip.date ?? ''), dayNumber((arrival.date ?? '').slice(0, 10))];
  return day !== null && first !== null && day >= first && day - first <= STAY;
}

const ARRIVES = 'official arrives';

/** Whether an arrival was before the day that is told of its trip. */
export const beganBefore = (day: string, { rule, date }: Telling): boolean =>
  rule === ARRIVES && date !== null && date.slice(0, DAY) < day && isDay(day);

/** Characters of *2024-05-01*. */
const DAY = 10;

/** *sẽ đến Bình Nhưỡng tuần tới … cùng Ngoại trưởng đến Bình Nhưỡng tuần tới*: one trip of those who go together. */
export const isWithCompanions = (
  context: Context,
  { tellings }: Pick<Joined, 'tellings'>,
  telling: Telling,
): boolean =>
  telling.form === 'visit' &&
  tellings.some((t) => isPartOf(context, t, telling) || isPartOf(context, telling, t));

const isPartOf = (context: Context, alone: Telling, together: Telling): boolean =>
  alone.form === 'visit' &&
  alone.participants.length < together.participants.length &&
  areAmong(alone, together) &&
  (isThis(context, alone, together) ||
    (alone.dateText !== null &&
      alone.dateText === together.dateText &&
      alone.status === together.status &&
      alone.place[0] === together.place[0]));

/** Sentences back to what *đây* stands for. */
const NEAR = 2;
const THIS = /^Đây (cũng |sẽ )*là (chuyến|lần)(?!\p{L})/u;

/** *sẽ cùng Ngoại trưởng đến Bình Nhưỡng. Đây là chuyến thăm Triều Tiên thứ tư của Ngoại trưởng*: the trip just told. */
const isThis = (context: Context, telling: Telling, together: Telling): boolean =>
  telling.sentence > together.sentence &&
  telling.sentence - together.sentence <= NEAR &&
  THIS.test(sentenceOf(context, telling)) &&
  telling.place.length > 0 &&
  together.place.some((id) => landOf(context, id) === landOf(context, telling.place[0]!));
