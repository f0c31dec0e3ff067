import type { DatePart, Toward } from '../../model.ts';
import { bracketDay } from './bracket.ts';
import { marker } from './tail.ts';
import {
  type Parsed,
  type Reader,
  W,
  at,
  before,
  countAt,
  isCapital,
  isEnd,
  markAt,
  numberBefore,
  smallAt,
  wordSet,
} from './words.ts';

const WEEKDAYS = new Map<number, number>([
  [W.hai, 1],
  [W.ba, 2],
  [W.tư, 3],
  [W.năm, 4],
  [W.sáu, 5],
  [W.bảy, 6],
  [W.bẩy, 6],
]);
/** Before *thứ Hai* they make it an ordinal: *Thế chiến thứ Hai*. */
const ORDINAL_BEFORE = wordSet('chiến giới lần vòng quốc bên');
const VERB_BEFORE = wordSet('vào từ đến hết hôm');

/** *thứ Sáu*, *chủ nhật tuần này*, *thứ Ba (14/5)* at token `i`; a cue allows lower case and figures. */
export function weekday(r: Reader, i: number, cued: boolean): Parsed | null {
  const value = weekdayName(r, i);
  if (value === null) return null;
  const week = weekOf(r, i + 2);
  const said = bracketDay(r, week?.past ?? i + 2);
  const ordinal = ORDINAL_BEFORE[before(r, i)] === 1;
  // *lần thứ hai này* counts, *thứ hai tuần này* does not.
  const certain =
    cued ||
    VERB_BEFORE[before(r, i)] === 1 ||
    said !== null ||
    value === 7 ||
    // Thứ ba tới đây ông A sẽ gặp B
    (week !== null && isCapital(r, i)) ||
    (week !== null && before(r, i) === W.ngày);
  if (!certain && week?.offset == null && (ordinal || !isCapital(r, i + 1))) return null;
  if (said)
    return {
      past: said.past,
      expression: { type: 'day', ...said.day, weekday: value, toward: week?.toward ?? null },
    };
  return {
    past: week?.past ?? i + 2,
    expression: { type: 'weekday', weekday: value, week: week?.offset ?? null, toward: week?.toward ?? null },
  };
}

function weekdayName(r: Reader, i: number): number | null {
  if (at(r, i) === W.chủ && at(r, i + 1) === W.nhật) return at(r, i + 2) === W.bản ? null : 7;
  if (at(r, i) !== W.thứ) return null;
  const figure = smallAt(r, i + 1, 2, 7);
  return figure > 0 ? figure - 1 : (WEEKDAYS.get(at(r, i + 1)) ?? null);
}

/** *tuần này*, *tuần tới* or a marker behind a weekday. */
function weekOf(r: Reader, i: number): { past: number; offset: number | null; toward: Toward } | null {
  if (at(r, i) === W.tuần) {
    const near = nearOffset(r, i + 1);
    return near && { past: near.past, offset: near.offset, toward: null };
  }
  const told = marker(r, i);
  if (told) return { past: told.past, offset: null, toward: told.toward };
  return at(r, i) === W.này && isEnd(r, i + 1) ? { past: i + 1, offset: null, toward: 'future' } : null;
}

const OFFSETS = new Map<number, number>([
  [W.này, 0],
  [W.nay, 0],
  [W.trước, -1],
  [W.qua, -1],
  [W.rồi, -1],
  [W.ngoái, -1],
  [W.tới, 1],
  [W.sau, 1],
]);

/** *này*, *trước*, *vừa qua*, *tới* behind a unit of time. */
function nearOffset(r: Reader, i: number): { past: number; offset: number } | null {
  if (at(r, i) === W.vừa && (at(r, i + 1) === W.qua || at(r, i + 1) === W.rồi))
    return { past: i + 2, offset: -1 };
  if (at(r, i) === W.sắp && at(r, i + 1) === W.tới) return { past: i + 2, offset: 1 };
  const offset = OFFSETS.get(at(r, i));
  return offset === undefined ? null : { past: i + 1, offset };
}

const SEVERAL = wordSet('một hai ba bốn sáu bảy tám chín mười nhiều mấy vài những các mỗi nửa');

/** Whether a count stands before the unit, so that it measures: *hai tuần qua*, *6 tháng tới*. */
export const isCounted = (r: Reader, i: number): boolean =>
  SEVERAL[before(r, i)] === 1 || numberBefore(r, i) >= 0;

const UNITS = new Map<number, 'week' | 'month' | 'quarter' | 'year'>([
  [W.tuần, 'week'],
  [W.tháng, 'month'],
  [W.quý, 'quarter'],
  [W.năm, 'year'],
]);

/** *tuần tới*, *tháng này*, *quý trước*, *năm ngoái*, with the part before them: *đầu tuần này*, *cuối tuần*. */
export function relativeUnit(r: Reader, i: number, part: DatePart | null): Parsed | null {
  const unit = UNITS.get(at(r, i));
  if (!unit || (part === null && isCounted(r, i))) return null;
  const near = nearOffset(r, i + 1);
  if (!near && part === null) return null;
  if (near && !fits(r, unit, i + 1, near.past, part)) return null;
  const weekend = unit === 'week' && part === 'late';
  return {
    past: near?.past ?? i + 1,
    expression: {
      type: 'relative',
      unit: weekend ? 'weekend' : unit,
      offset: near?.offset ?? null,
      part: weekend ? null : part,
      day: null,
    },
  };
}

/** *năm nay* but not *tuần nay*; *năm qua* is a span of time; *tháng sau khi* belongs to the clause, *vào tuần sau khi* does not. */
function fits(r: Reader, unit: string, i: number, past: number, part: DatePart | null): boolean {
  const word = at(r, i);
  if (word === W.nay && unit !== 'year') return false;
  if (word === W.ngoái && unit !== 'year') return false;
  if (unit === 'year' && (word === W.qua || word === W.vừa) && part === null) return false;
  const clause = word === W.sau || word === W.trước;
  if (word === W.sau && unit !== 'year' && part === null && before(r, i - 1) === W.vào) return true;
  return !clause || (at(r, past) !== W.khi && at(r, past) !== W.đó);
}

const AGO_UNITS = new Map<number, 'day' | 'week' | 'month' | 'year'>([
  [W.ngày, 'day'],
  [W.hôm, 'day'],
  [W.tuần, 'week'],
  [W.tháng, 'month'],
  [W.năm, 'year'],
]);

/** *hai tuần trước*, *cách đây 3 ngày*; *một ngày trước đó*, *hai ngày sau* count from the last day told. */
export function countedUnit(r: Reader, i: number): Parsed | null {
  const since = at(r, i) === W.cách && at(r, i + 1) === W.đây;
  const exact = since && (at(r, i + 2) === W.đúng || at(r, i + 2) === W.tròn);
  const number = since ? i + (exact ? 3 : 2) : i;
  const count = countAt(r, number);
  const unit = AGO_UNITS.get(at(r, number + 1));
  if (count < 0 || !unit) return null;
  if (since) return ago(number + 2, unit, count);
  const word = at(r, number + 2);
  if (word !== W.trước && word !== W.sau) return null;
  const told = at(r, number + 3) === W.đó;
  const past = number + (told ? 4 : 3);
  if (!told && markAt(r, past) === '' && !GOES_ON[at(r, past)]) return null;
  // *một ngày trước* is the eve of what was told, *bốn ngày trước* counts from today.
  const today = !told && word === W.trước && count > 1;
  if (unit === 'day' && !today)
    return { past, expression: { type: 'sameDay', shift: word === W.trước ? -count : count } };
  return told || word === W.sau ? null : ago(past, unit, count);
}

/** What goes on behind *hai ngày trước* | *đã gặp B, tại Vienna*; what happened later stands behind it otherwise: *hai ngày trước cuộc gặp*. */
const GOES_ON = wordSet('tại ở đã vừa cũng có không được giữa bên và theo để nhằm');

const ago = (past: number, unit: 'day' | 'week' | 'month' | 'year', count: number): Parsed => ({
  past,
  expression: { type: 'relative', unit, offset: -count, part: null, day: null },
});

const HOURS = wordSet('giờ tiếng phút');
const SOME = wordSet('vài mấy nửa');

/** *vài giờ trước đó, hai tiếng sau đó; Một giờ sau, …*: of the day of what was told. */
export function hoursBefore(r: Reader, i: number): Parsed | null {
  if (!(SOME[at(r, i)] || countAt(r, i) > 0) || !HOURS[at(r, i + 1)]) return null;
  const word = at(r, i + 2);
  if (word !== W.trước && word !== W.sau) return null;
  const told = at(r, i + 3) === W.đó;
  const past = i + (told ? 4 : 3);
  const opens = isCapital(r, i) && markAt(r, past) === ',';
  return told || opens ? { past, expression: { type: 'sameDay', shift: 0 } } : null;
}

/** *trước đó một ngày*, *sau đó hai ngày* at token `i`; *trước đó vài giờ* is of the day that was told. */
export function dayBefore(r: Reader, i: number): Parsed | null {
  const some = at(r, i + 1) === W.đó && (SOME[at(r, i + 2)] || countAt(r, i + 2) > 0);
  if (some && HOURS[at(r, i + 3)]) return { past: i + 4, expression: { type: 'sameDay', shift: 0 } };
  const count = at(r, i + 1) === W.đó ? countAt(r, i + 2) : -1;
  if (count < 0 || at(r, i + 3) !== W.ngày) return null;
  return { past: i + 4, expression: { type: 'sameDay', shift: at(r, i) === W.trước ? -count : count } };
}
