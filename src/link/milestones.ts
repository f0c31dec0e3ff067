import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DateMention, Mentions } from '../model.ts';
import { addDays } from '../text/edtf.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Window } from './published.ts';

/** Days by which the press may be early: it tells of what is coming. */
const SLACK = 10;
/** Days for which the day of an event is told without its year. */
const YEARLESS = 350;

/**
 * When an article that tells of each milestone may have been written: of *vụ Skripal* after March 2018; within a year of
 * it where the sentence tells its day and no year: *cắt quan hệ với Qatar hôm 5/6*.
 */
export function milestonesOf(
  tokens: Tokens,
  { sentences }: Mentions,
  dates: readonly DateMention[],
  { milestones, knowledge }: Lexicon,
): Window[] {
  const windows = new Map<string, Window[]>();
  for (const { first, payloads } of milestones.find(tokens))
    for (const { name, terms } of payloads) {
      const sentence = sentences.find((s) => s.first <= first && first < s.past);
      const told = dates.filter((d) => sentence && sentence.first <= d.first && d.past <= sentence.past);
      const soon = terms.filter(({ from }) => from !== null && told.some((d) => isOf(d, from)));
      // Told once without its year, it is of that year, whatever else is said of it.
      if (soon.length > 0 || !windows.has(name))
        windows.set(
          name,
          (soon.length > 0 ? soon : terms).map(({ from, until }) => ({
            from,
            until: soon.length > 0 ? addDays(from!, YEARLESS) : (until ?? `${knowledge.horizon}-12-31`),
            reason: name,
            slack: SLACK,
          })),
        );
    }
  return [...windows.values()].flat();
}

/** Whether a date without a year is the day on which something began; of a month it may be the next one's. */
function isOf({ expression: e }: DateMention, from: string): boolean {
  if (from.length !== 10) return false;
  const [month, day] = [Number(from.slice(5, 7)), Number(from.slice(8, 10))];
  return e.type === 'day' && e.year === null && e.month === month && e.day === day;
}
