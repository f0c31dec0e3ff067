import type { CalendarDay } from '../../model.ts';
import { calendarDays } from './days.ts';
import { type Reader, at, markAt, wordSet } from './words.ts';

/** Words that lead in a day. */
export const CUES = wordSet('ngày hôm sáng sớm trưa chiều tối đêm khuya rạng mồng mùng');
/** `(14/5)`, `, ngày 14/5`, `14-5` behind a weekday or *hôm nay*. */
export function bracketDay(r: Reader, p: number): { past: number; day: CalendarDay } | null {
  const open = markAt(r, p) === '(';
  let q = open || markAt(r, p) === ',' ? p + 1 : p;
  while (CUES[at(r, q)]) q++;
  const told = calendarDays(r, q, true);
  if (!told || told.expression.type !== 'day') return null;
  const { day, month, year } = told.expression;
  return {
    past: open && markAt(r, told.past) === ')' ? told.past + 1 : told.past,
    day: { day, month, year },
  };
}
