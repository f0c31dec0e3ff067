import { CUES, bracketDay } from './bracket.ts';
import { bareDay, calendarDays } from './days.ts';
import { isCounted, weekday } from './weeks.ts';
import {
  type Parsed,
  type Reader,
  W,
  at,
  isCapital,
  isEnd,
  isGlued,
  markAt,
  smallAt,
  wordSet,
} from './words.ts';

/** Cues that only a number of a day, never a count, follows. */
const DAY_CUES = wordSet('ngày hôm mồng mùng');

/** A date that words lead in: *ngày 2/12*, *sáng nay*, *hôm thứ Sáu*, *tối cùng ngày*, at token `i`. */
export function cuedDate(r: Reader, i: number): Parsed | null {
  let p = i;
  while (CUES[at(r, p)]) p++;
  const last = at(r, p - 1);
  const near = nearDay(r, i, p);
  if (near) return near;
  if (at(r, p) === W.cùng) return sameDay(r, p);
  const named = weekday(r, p, last !== W.ngày && last !== W.sớm);
  if (named) return named;
  const told = calendarDays(r, p, last !== W.sớm || p > i + 1);
  if (told) return hasWord(r, i, p, W.hôm) ? asPast(told) : told;
  const isBare = DAY_CUES[last] || (PARTS[last] && isSetOff(r, p + 1));
  return (isBare ? bareDay(r, p - 1, p) : null) ?? rangedDay(r, p);
}

/** Parts of a day behind which a number may be of hours or people. */
const PARTS = wordSet('sáng trưa chiều tối đêm');
/** Words behind which it is a day's: *chiều 20 tại dinh tổng thống, sáng 21 theo giờ địa phương*. */
const WHERE = wordSet('tại ở theo');

/** *tối 12, hai nhà lãnh đạo …*: not *tối 12,5 độ*. */
const isSetOff = (r: Reader, i: number): boolean =>
  WHERE[at(r, i)] === 1 || (markAt(r, i) === ',' && !isGlued(r, i + 1)) || isLocalTime(r, i);

/** *chiều 21 giờ địa phương*; *tối 21 giờ* is a clock. */
const isLocalTime = (r: Reader, i: number): boolean => at(r, i) === W.giờ && at(r, i + 1) === W.địa;

function hasWord(r: Reader, from: number, past: number, word: number): boolean {
  for (let p = from; p < past; p++) if (at(r, p) === word) return true;
  return false;
}

/** *hôm 2/12*, *tối hôm 27/5*: of a day that has been, unless a marker sends it ahead: *hôm 2/12 tới*. */
function asPast({ past, expression: e }: Parsed): Parsed {
  const open = (e.type === 'day' || e.type === 'days') && e.toward === null;
  return { past, expression: open ? { ...e, toward: 'past' } : e };
}

/** Dates relative to today: the word before says which, *qua* alone says nothing. */
function nearDay(r: Reader, first: number, p: number): Parsed | null {
  const cue = at(r, p - 1);
  const word = at(r, p);
  if (p > first && cue === W.hôm && (word === W.trước || word === W.sau) && isEnd(r, p + 1))
    // mấy hôm trước: nobody says how many.
    return isCounted(r, first)
      ? null
      : { past: p + 1, expression: { type: 'sameDay', shift: word === W.trước ? -1 : 1 } };
  if (p > first && cue === W.hôm && word === W.đó)
    return { past: p + 1, expression: { type: 'sameDay', shift: 0 } };
  const offset = nearOffset(r, cue, word, p);
  return offset === null ? null : withDay(r, p + 1, offset);
}

function nearOffset(r: Reader, cue: number, word: number, p: number): number | null {
  if (isCapital(r, p) && word !== W.nay) return null;
  if (cue === W.ngày) return word === W.mai ? 1 : null;
  if (word === W.nay && cue !== W.mồng && cue !== W.mùng) return 0;
  if (word === W.qua && cue !== W.mồng && cue !== W.mùng) return -1;
  if (cue === W.hôm) return word === W.kia ? -2 : null;
  return word === W.mai ? 1 : null;
}

/** *hôm qua 11/4*, *hôm nay (3-6)*, *ngày mai, 25/1*: the day told once more in figures. */
function withDay(r: Reader, p: number, offset: number): Parsed {
  const said = bracketDay(r, p);
  return {
    past: said?.past ?? p,
    expression: { type: 'relative', unit: 'day', offset, part: null, day: said?.day ?? null },
  };
}

/** *cùng ngày*; *cùng ngày 20/1* is that day. */
export function sameDay(r: Reader, p: number): Parsed | null {
  if (at(r, p) !== W.cùng || at(r, p + 1) !== W.ngày) return null;
  return calendarDays(r, p + 2, true) ?? { past: p + 2, expression: { type: 'sameDay', shift: 0 } };
}

const DAYTIMES = wordSet('sáng trưa chiều tối');

/** *Buổi chiều, Thủ tướng tiếp vị khách*: of the last day told, where it opens a sentence. */
export function daytime(r: Reader, i: number): Parsed | null {
  if (!isCapital(r, i) || !DAYTIMES[at(r, i + 1)] || !isEnd(r, i + 2)) return null;
  return sameDay(r, i + 2) ?? { past: i + 2, expression: { type: 'sameDay', shift: 0 } };
}

/** *Cuối giờ chiều, Bộ trưởng tiếp đoàn*: of the last day told, where it opens a sentence. */
export const partOfDaytime = (r: Reader, i: number): Parsed | null =>
  isCapital(r, i) &&
  (at(r, i + 1) === W.giờ || at(r, i + 1) === W.buổi) &&
  DAYTIMES[at(r, i + 2)] &&
  markAt(r, i + 3) === ','
    ? { past: i + 3, expression: { type: 'sameDay', shift: 0 } }
    : null;

/** *Trong ngày, ông còn gặp …*: of the last day told, where it opens a sentence. */
export const withinDay = (r: Reader, i: number): Parsed | null =>
  isCapital(r, i) && at(r, i + 1) === W.ngày && markAt(r, i + 2) === ','
    ? { past: i + 2, expression: { type: 'sameDay', shift: 0 } }
    : null;

/** *từ 4 đến 6.3, …*: behind *từ* a point may part day and month, where no unit follows that would make it a fraction. */
const isDotted = (r: Reader, i: number, p: number): boolean =>
  at(r, i - 1) === W.từ &&
  markAt(r, p + 1) === '.' &&
  isGlued(r, p + 1) &&
  isGlued(r, p + 2) &&
  smallAt(r, p + 2, 1, 12) > 0 &&
  markAt(r, p + 3) !== '%' &&
  !UNITS[at(r, p + 3)];
const UNITS = wordSet('triệu tỷ nghìn điểm lần người giờ phút');

/** The first day of *đêm 20 rạng sáng 21/7*, *từ 7 đến 8/7*: a number that only the next date explains. */
export function rangedDay(r: Reader, i: number): Parsed | null {
  const value = smallAt(r, i, 1, 31);
  if (value < 0) return null;
  let p = i + 1;
  const joins = at(r, p) === W.đến || at(r, p) === W.tới || at(r, p) === W.và || markAt(r, p) === ',';
  if (!joins && at(r, p) !== W.rạng) return null;
  if (joins) p++;
  while (CUES[at(r, p)]) p++;
  if (smallAt(r, p, 1, 31) < 0) return null;
  const month = markAt(r, p + 1) === '/' || markAt(r, p + 1) === '-' || at(r, p + 1) === W.tháng;
  const listed = at(r, p + 1) === W.và || markAt(r, p + 1) === ',';
  if (!(month && (isGlued(r, p + 1) || at(r, p + 1) === W.tháng)) && !listed && !isDotted(r, i, p))
    return null;
  return {
    past: i + 1,
    expression: { type: 'day', day: value, month: null, year: null, weekday: null, toward: null },
  };
}
