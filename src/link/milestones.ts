import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DateExpression, DateMention, ToldYear } from '../model.ts';
import { addDays } from '../text/edtf.ts';
import type { Begun } from '../lexicon/period.ts';
import { writtenFor } from './counted-times.ts';
import type { Window } from './published.ts';
import type { Reading } from './reading.ts';
import { sentenceIndex } from './sentence-index.ts';
import { YEARLESS } from './told-times.ts';

/** Days by which the press may be early: it tells of what is coming. */
const SLACK = 10;

/** Tokens between an event and the time that tells it: *bị sa thải hồi tháng trước*. */
const BESIDE = 2;

/**
 * When an article that tells of each milestone may have been written: of *vụ Skripal* after March 2018; within a year of
 * it where the sentence tells its day or month and no year, *cắt quan hệ với Qatar hôm 5/6*; in the month after it where
 * *hồi tháng trước* stands right behind it.
 */
export function milestonesOf(
  { tokens, mentions: { sentences }, dates }: Reading,
  { milestones, knowledge }: Lexicon,
): Window[] {
  const windows = new Map<string, Window[]>();
  const last = `${knowledge.horizon}-12-31`;
  for (const { first, past, payloads } of milestones.find(tokens)) {
    const sentence = sentences[sentenceIndex(sentences, first)];
    const told = dates.filter((d) => sentence && sentence.first <= d.first && d.past <= sentence.past);
    const behind = told.find((d) => past <= d.first && d.first <= past + BESIDE);
    for (const { name, terms } of payloads) {
      const soon = terms.flatMap((term) => soonAfter(term, name, told, behind));
      // Told once with its time, it is of that time, whatever else is said of it.
      if (soon.length > 0) windows.set(name, soon);
      else if (!windows.has(name))
        windows.set(
          name,
          terms.map(({ from, until }) => ({ from, until: until ?? last, reason: name, slack: SLACK })),
        );
    }
  }
  return [...windows.values()].flat();
}

/** When an event may be told with these times of its sentence; none where they are another's. */
function soonAfter(
  { from }: Begun,
  reason: string,
  told: readonly DateMention[],
  behind: DateMention | undefined,
): Window[] {
  if (told.some((d) => isOf(d, from)))
    return [{ from, until: addDays(from, YEARLESS), reason, slack: SLACK }];
  // đảo chính hồi tháng 7 năm ngoái
  const next = Number(from.slice(0, 4)) + 1;
  if (told.some((d) => isOf(d, from, 'last')))
    return [{ from: `${next}-01-01`, until: `${next}-12-31`, reason, slack: 0 }];
  // The first of a month may stand for all of it.
  const counts = behind !== undefined && isLong(behind.expression) && !from.endsWith('-01');
  const window = counts ? writtenFor(behind.expression)?.({ from, until: from, reason }, true) : null;
  return window ? [{ ...window, slack: SLACK }] : [];
}

/** *tháng trước, năm ngoái*; *hôm qua* may be the day on which somebody speaks of it. */
const isLong = (e: DateExpression): boolean =>
  e.type === 'relative' && (e.unit === 'month' || e.unit === 'year') && (e.offset ?? 0) < 0;

/** Whether a date without a year, or of last year, is the day or month in which something began; the first of a month may be no day of it. */
function isOf({ expression: e }: DateMention, from: string, year: ToldYear = null): boolean {
  const [month, day] = [Number(from.slice(5, 7)), Number(from.slice(8, 10))];
  if (e.type === 'month') return day > 1 && e.year === year && e.month === month;
  return e.type === 'day' && e.year === year && e.month === month && e.day === day;
}
