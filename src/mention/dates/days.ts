import type { CalendarDay, DateExpression, Toward } from '../../model.ts';
import { monthName } from './month-names.ts';
import { tail } from './tail.ts';
import {
  type Parsed,
  type Reader,
  W,
  at,
  before,
  day,
  isGlued,
  markAt,
  markBefore,
  numberAt,
  numberBefore,
  smallAt,
  wordSet,
  yearAt,
} from './words.ts';

/** One day, or several where `until` is set. */
interface Days {
  past: number;
  from: CalendarDay;
  until: CalendarDay | null;
}

const FRACTION_BEFORE = wordSet('lệ khoảng hơn gần chiếm vụ kiện bố công kịch điểm đạt chừng quá số vòng');
const FRACTION_AFTER = wordSet(
  'phiếu số tổng thành nước quốc ủy dân diện người ghế bang đại lượng sản lực doanh hộ',
  'quân nghị thượng hạ thế thời chặng triệu tỷ nghìn giờ các lần điểm',
);
const WEAK_CUES = wordSet('từ đến tới trước sau hết và vào trong dịp lễ khánh');
/** Before *31-5* they promise a date where the figures can be no range: *từ 31-5*, but *từ 5-7 người*. */
const DASH_CUES = wordSet('từ đến tới vào trước sau chót');
/** Dates that stand for themselves as names: *vụ 11/9*, *24/7*. */
const NAMED = new Set(['24/7', '11/9', '9/11']);

/** A bare *2/3* is a fraction, *2/12* a date, unless the words around say otherwise. */
function isDate(r: Reader, i: number, { past, from }: Days): boolean {
  if (
    FRACTION_BEFORE[before(r, i)] ||
    FRACTION_AFTER[at(r, past)] ||
    markAt(r, past) === '%' ||
    numberAt(r, past) >= 0
  )
    return false;
  const bracketed = markBefore(r, i) === '(';
  if (NAMED.has(`${from.day}/${from.month}`)) return bracketed;
  return bracketed || from.day >= from.month! || from.month! > 10 || WEAK_CUES[before(r, i)] === 1;
}

/** Nothing that would make the number part of a name or a document stands against it: *T-2/12*, *16/2/NQ*. */
function standsAlone(r: Reader, i: number, past: number): boolean {
  const joined = isGlued(r, i) && !'(["\':'.includes(markBefore(r, i) || 'x');
  const range = markBefore(r, i) === '-' && numberBefore(r, i - 1) >= 0;
  return (!joined || range) && !(markAt(r, past) === '/' && isGlued(r, past));
}

/** The year behind `d/m` with the same mark; null refuses the whole. */
function numericYear(
  r: Reader,
  i: number,
  mark: string,
  cued: boolean,
): { past: number; year: number | null } | null {
  const number = numberAt(r, i + 1);
  if (markAt(r, i) !== mark || !isGlued(r, i) || !isGlued(r, i + 1) || number < 0)
    return { past: i, year: null };
  const year = yearAt(r, i + 1);
  if (year > 0) return { past: i + 2, year };
  // ngày 23/2/06
  const figures = r.tokens.end[i + 1]! - r.tokens.start[i + 1]!;
  return cued && mark !== '.' && figures === 2 ? { past: i + 2, year: 2000 + number } : null;
}

/** `14-15/5`, `14 - 15/5/2017`, `14-15.5`, `14-15-5-2008`: a dash, then a day with its month. */
function dashedDays(r: Reader, i: number, first: number): Days | null {
  const last = smallAt(r, i + 2, 1, 31);
  const mark = markAt(r, i + 3);
  const month = smallAt(r, i + 4, 1, 12);
  if (markAt(r, i + 1) !== '-' || last <= first || month < 0 || !isGlued(r, i + 3) || !isGlued(r, i + 4))
    return null;
  if (mark !== '/' && mark !== '.' && mark !== '-') return null;
  const told = numericYear(r, i + 5, mark, true);
  // 14-17-3-2008: four figures with one mark are days only where the last is a year.
  if (mark === '-' && (told?.year ?? null) === null) return null;
  return told && { past: told.past, from: day(first, month, told.year), until: day(last, month, told.year) };
}

/** `2/12`, `2-12-2021`, `14-15/5` at token `i`; a cue (*ngày*, *hôm*, *sáng*) makes dots and dashes safe. */
function numeric(r: Reader, i: number, cued: boolean): Days | null {
  const first = smallAt(r, i, 1, 31);
  if (first < 0) return null;
  const range = dashedDays(r, i, first);
  if (range) return range;
  const mark = markAt(r, i + 1);
  if ((mark !== '/' && mark !== '-' && mark !== '.') || !isGlued(r, i + 1) || !isGlued(r, i + 2)) return null;
  const second = smallAt(r, i + 2, 1, 31);
  if (second < 0) return null;
  if (second > 12)
    return cued && mark === '-' && first < second
      ? { past: i + 3, from: day(first, null, null), until: day(second, null, null) }
      : null;
  const told = numericYear(r, i + 3, mark, cued);
  if (!told || (!cued && mark !== '/' && told.year === null && !isDashedDate(r, i, mark, first, second)))
    return null;
  return { past: told.past, from: day(first, second, told.year), until: null };
}

/** *từ 31-5*: figures that fall are no range; *từ 6-12 đến 8-12*: two of a kind are none either. */
function isDashedDate(r: Reader, i: number, mark: string, first: number, second: number): boolean {
  if (mark !== '-' || !DASH_CUES[before(r, i)]) return false;
  if (first > 12 && first > second) return true;
  const pair = at(r, i + 3) === W.đến && markAt(r, i + 5) === '-' && isGlued(r, i + 6);
  return before(r, i) === W.từ && pair && smallAt(r, i + 4, 1, 31) > 0 && smallAt(r, i + 6, 1, 12) > 0;
}

/** `7-9 tháng 1` at token `i`. */
function spelledRange(r: Reader, i: number, cued: boolean): Days | null {
  const [first, last] = [smallAt(r, i, 1, 31), smallAt(r, i + 2, 1, 31)];
  if (first < 0 || last <= first || markAt(r, i + 1) !== '-') return null;
  const told = monthAfter(r, i + 3, cued);
  return told && { past: told.past, from: day(first, told.month, null), until: day(last, told.month, null) };
}

/** `2 tháng 12`, *ngày 2 tháng Chạp* at token `i`. */
function spelled(r: Reader, i: number, cued: boolean): Days | null {
  const first = smallAt(r, i, 1, 31);
  const told = first > 0 ? monthAfter(r, i + 1, cued) : null;
  return told && { past: told.past, from: day(first, told.month, null), until: null };
}

/** *tháng 12, tháng Mười hai* behind a day; behind *ngày 2* the month's name may be small as well. */
function monthAfter(r: Reader, i: number, cued: boolean): { past: number; month: number } | null {
  if (at(r, i) !== W.tháng) return null;
  const month = smallAt(r, i + 1, 1, 12);
  if (month > 0) return { past: i + 2, month };
  return cued ? monthName(r, i + 1) : null;
}

/** A day or days with month, year and marker at token `i`. */
export function calendarDays(r: Reader, i: number, cued: boolean): Parsed | null {
  const found = spelledRange(r, i, cued) ?? numeric(r, i, cued) ?? spelled(r, i, cued);
  if (!found || (found.from.month !== null && !exists(found.from))) return null;
  if (found.until && found.until.month !== null && !exists(found.until)) return null;
  if (!cued && !(isUncuedDate(r, i, found) && standsAlone(r, i, found.past))) return null;
  return withTail(r, found);
}

function isUncuedDate(r: Reader, i: number, found: Days): boolean {
  if (found.until || found.from.year !== null) return true;
  if (at(r, i + 1) === W.tháng) return before(r, i) !== W.trong && at(r, found.past) === W.năm;
  return isDate(r, i, found);
}

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const exists = (d: CalendarDay): boolean => d.day <= LONGEST[d.month! - 1]!;

function withTail(r: Reader, { past, from, until }: Days): Parsed {
  const told = from.year === null ? tail(r, past) : { past, year: from.year, toward: null as Toward };
  const expression: DateExpression = until
    ? {
        type: 'days',
        from: { ...from, year: told.year },
        until: { ...until, year: told.year },
        toward: told.toward,
      }
    : { type: 'day', ...from, year: told.year, weekday: null, toward: told.toward };
  return { past: told.past, expression };
}

const NOT_A_DAY_AFTER = wordSet('lần bữa tiếng giờ phút người triệu tỷ nghìn năm tháng tuần');
const QUANTITY = wordSet('mỗi hàng một nhiều mấy vài những số hai ba bốn bảy mười');

/** `ngày 14`: a day of the month and no more; `word` is the token of *ngày*. */
export function bareDay(r: Reader, word: number, i: number): Parsed | null {
  const value = smallAt(r, i, 1, 31);
  // chiều 21 giờ địa phương
  const isCount = NOT_A_DAY_AFTER[at(r, i + 1)] && at(r, i + 2) !== W.địa;
  if (value < 0 || isCount || QUANTITY[before(r, word)]) return null;
  if (numberBefore(r, word) >= 0) return null;
  const mark = markAt(r, i + 1);
  if (mark === '%' || ((mark === '/' || mark === ',' || mark === '.') && isGlued(r, i + 2))) return null;
  const told = tail(r, i + 1);
  return {
    past: told.past,
    expression: { type: 'day', ...day(value, null, told.year), weekday: null, toward: told.toward },
  };
}
