import type { Toward } from '../../model.ts';
import { daysBetween } from '../../text/edtf.ts';

/** A wrong direction costs this many days: more than most of a year, less than a whole one. */
const AGAINST = 300;
/** Without a direction a day ahead counts as five behind: [-300, +60] is one year's news. */
const AHEAD = 5;

/** How unlikely a date `delta` days from publication is, `toward` where tense or a marker points. */
export function unlikeliness(delta: number, toward: Toward): number {
  if (toward === 'future') return delta < 0 ? AGAINST - delta : delta;
  if (toward === 'past') return delta > 0 ? AGAINST + delta * AHEAD : -delta;
  return delta > 0 ? delta * AHEAD : -delta;
}

/** The likeliest of some days, the first of equals; null of none. */
export function nearest(days: readonly (string | null)[], published: string, toward: Toward): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const day of days) {
    const cost = day === null ? Infinity : unlikeliness(daysBetween(published, day), toward);
    if (cost < least) [best, least] = [day, cost];
  }
  return best;
}
