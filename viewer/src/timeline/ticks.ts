import { toDay, toNumber } from '../days.ts';

export interface Tick {
  day: number;
  text: string;
}

/** First days of years or months between two days, as many as `room` labels find place. */
export function ticksOf(min: number, max: number, room: number): Tick[] {
  const years = (max - min) / 365.25;
  if (years > 1.5) return yearTicks(min, max, Math.max(1, Math.ceil(years / room)));
  const months = Math.max(1, Math.ceil((years * 12) / room));
  const ticks: Tick[] = [];
  let [year, month] = toDay(min).split('-').map(Number) as [number, number];
  for (;;) {
    const day = toNumber(`${year}-${String(month).padStart(2, '0')}-01`);
    if (day > max) return ticks;
    if (day >= min) ticks.push({ day, text: `${month}/${year}` });
    month += months;
    year += Math.floor((month - 1) / 12);
    month = ((month - 1) % 12) + 1;
  }
}

function yearTicks(min: number, max: number, step: number): Tick[] {
  const first = Number(toDay(min).slice(0, 4));
  const last = Number(toDay(max).slice(0, 4));
  const ticks: Tick[] = [];
  for (let year = first + 1; year <= last; year += step)
    ticks.push({ day: toNumber(`${year}-01-01`), text: String(year) });
  return ticks;
}
