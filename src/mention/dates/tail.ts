import type { ToldYear, Toward } from '../../model.ts';
import { type Reader, W, at, isEnd, isGlued, markAt, yearAt } from './words.ts';

/** What may follow a day, a month or a season: its year, and the way it points. */
export interface Tail {
  past: number;
  year: ToldYear;
  toward: Toward;
}

const NEAR_YEARS = new Map<number, ToldYear>([
  [W.nay, 'this'],
  [W.này, 'this'],
  [W.ngoái, 'last'],
  [W.trước, 'last'],
  [W.tới, 'next'],
  [W.sau, 'next'],
  [W.đó, 'same'],
]);

/** Reads `năm 2017`, `năm ngoái`, `cùng năm` at token `i`; null where there is no year. */
function yearWords(r: Reader, i: number): { past: number; year: ToldYear } | null {
  if (at(r, i) === W.cùng && at(r, i + 1) === W.năm) return { past: i + 2, year: 'same' };
  if (at(r, i) !== W.năm) return null;
  const year = yearAt(r, i + 1);
  if (year > 0) return { past: i + 2, year };
  const near = NEAR_YEARS.get(at(r, i + 1));
  return near ? { past: i + 2, year: near } : null;
}

/** Reads `/2017`, `-2017` or `.2017` right behind a month; null where there is none. */
export function gluedYear(r: Reader, i: number): { past: number; year: number } | null {
  const mark = markAt(r, i);
  if (mark !== '/' && mark !== '-' && mark !== '.') return null;
  const year = yearAt(r, i + 1);
  return year > 0 && isGlued(r, i) && isGlued(r, i + 1) ? { past: i + 2, year } : null;
}

/** Reads `vừa qua`, `vừa rồi`, `sắp tới`, `tới`, `tới đây`, `qua` at token `i`. */
export function marker(r: Reader, i: number): { past: number; toward: Toward } | null {
  const word = at(r, i);
  if (word === W.vừa && (at(r, i + 1) === W.qua || at(r, i + 1) === W.rồi))
    return { past: i + 2, toward: 'past' };
  if (word === W.sắp && at(r, i + 1) === W.tới) return { past: i + 2, toward: 'future' };
  if ((word === W.qua || word === W.rồi) && isEnd(r, i + 1)) return { past: i + 1, toward: 'past' };
  if (word === W.tới && isEnd(r, i + 1)) return { past: i + 1, toward: 'future' };
  // ngày 22/9 tới đây; but ngày 22/9 tới đây để ký
  if (word === W.tới && at(r, i + 1) === W.đây && at(r, i + 2) !== W.để)
    return { past: i + 2, toward: 'future' };
  return null;
}

/** Reads whatever year and marker stand at token `i`; nothing is a tail too. */
export function tail(r: Reader, i: number): Tail {
  const year = gluedYear(r, i) ?? yearWords(r, i);
  if (year) return { past: year.past, year: year.year, toward: null };
  if (at(r, i) === W.này) return { past: i + 1, year: 'this', toward: null };
  const told = marker(r, i);
  return { past: told?.past ?? i, year: null, toward: told?.toward ?? null };
}
