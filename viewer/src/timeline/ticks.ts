import { toDay, toNumber } from '../days.ts';

export interface Tick {
  day: number;
  text: string;
}

/** Months from one tick to the next that a reader can count: of years every one, second, fifth or tenth. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
/** Pixels that *10/2021* and *2021* need, with some air. */
const [MONTH, YEAR] = [62, 46];

/** First days of months or years between two days, as many as have room for their words in `width` pixels. */
export function ticksOf(min: number, max: number, width: number): Tick[] {
  const months = (max - min) / 30.44;
  const needs = (step: number): number => Math.max(1, months / step) * (step < 12 ? MONTH : YEAR);
  const step = STEPS.find((candidate) => needs(candidate) <= Math.max(2 * MONTH, width)) ?? 6000;
  const [year, month] = toDay(min).split('-').map(Number) as [number, number];
  const ticks: Tick[] = [];
  // Months since year 0, on a multiple of the step: 1/2020, 4/2020, 7/2020 rather than 2, 5, 8.
  let at = Math.floor((12 * year + month - 1) / step) * step;
  for (;;) {
    const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
    const day = toNumber(`${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-01`);
    if (day > max) return ticks;
    if (day >= min) ticks.push({ day, text: step < 12 ? `${m}/${y}` : String(y) });
    at += step;
  }
}
