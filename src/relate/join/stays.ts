import { dayNumber, isDay } from '../../text/edtf.ts';
import type { Telling } from '../telling.ts';

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
