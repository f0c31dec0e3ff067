import type { DatePart, Season } from '../../model.ts';
import { monthName } from './month-names.ts';
import { gluedYear, tail } from './tail.ts';
import { isCounted, relativeUnit } from './weeks.ts';
import {
  type Parsed,
  type Reader,
  W,
  at,
  before,
  isCapital,
  isEnd,
  isGlued,
  markAt,
  smallAt,
  wordSet,
  yearAt,
} from './words.ts';

/** *tháng 6*, *tháng Sáu*, *tháng 12/2016*, *tháng 12 tới* at token `i`. */
function month(r: Reader, i: number, part: DatePart | null): Parsed | null {
  if (at(r, i) !== W.tháng || (part === null && isCounted(r, i)) || before(r, i) === W.mạng) return null;
  const named = monthNumber(r, i + 1);
  if (!named) return relativeUnit(r, i, part);
  const told = tail(r, named.past);
  const toward = told.toward ?? (before(r, i) === W.hồi ? 'past' : null);
  return {
    past: told.past,
    expression: { type: 'month', month: named.month, year: told.year, part, toward },
  };
}

const LEADS_MONTH = wordSet('đầu giữa cuối hồi');
const COUNTED = wordSet('bên nước nhà ông bà người miền lãnh bộ vị phía tổng ngoại đoàn quốc');

function monthNumber(r: Reader, i: number): { past: number; month: number } | null {
  const figure = smallAt(r, i, 1, 12);
  if (figure > 0) {
    const percent = markAt(r, i + 1) === '%' || (markAt(r, i + 1) === ',' && isGlued(r, i + 2));
    return percent ? null : { past: i + 1, month: figure };
  }
  const named = monthName(r, i);
  if (!named) return null;
  const { past } = named;
  const plain = at(r, i) !== W.năm && at(r, i) !== W.hai && at(r, i) !== W.ba;
  const closed = isEnd(r, past) || at(r, past) === W.năm || at(r, past) === W.vừa;
  // hồi giữa tháng hai, đầu tháng ba; but cuối tháng hai bên sẽ gặp.
  const led = LEADS_MONTH[at(r, i - 2)] === 1 && COUNTED[at(r, past)] !== 1;
  // cuối tháng một nhóm nghị sĩ: the first month in capitals alone
  const first = at(r, i) === W.một;
  const told = !first && ((closed && (plain || at(r, past) === W.năm)) || led);
  if (!isCapital(r, i) && !told) return null;
  return named;
}

/** *năm 2017*, *năm ngoái* at token `i`; *năm nước* is five and *những năm 1990* a decade. */
function year(r: Reader, i: number, part: DatePart | null): Parsed | null {
  const value = yearAt(r, i + 1);
  if (value < 0) return relativeUnit(r, i, part);
  const several = before(r, i) === W.những || before(r, i) === W.các;
  const range = markAt(r, i + 2) === '-' && yearAt(r, i + 3) > 0;
  return several || range ? null : { past: i + 2, expression: { type: 'year', year: value, part } };
}

const SPAN_BEFORE = wordSet('trong vào hồi từ đến của');

const ROMAN = new Map<number, number>([
  [W.i, 1],
  [W.ii, 2],
  [W.iii, 3],
  [W.iv, 4],
]);

/** *quý I/2020*, *quý 3 năm nay*, *quý tới* at token `i`. */
function quarter(r: Reader, i: number, part: DatePart | null): Parsed | null {
  const figure = smallAt(r, i + 1, 1, 4);
  const value = figure > 0 ? figure : ROMAN.get(at(r, i + 1));
  // *phần thưởng cao quý này*
  if (!value) return part || SPAN_BEFORE[before(r, i)] ? relativeUnit(r, i, part) : null;
  const told = tail(r, i + 2);
  return {
    past: told.past,
    expression: { type: 'quarter', quarter: value, year: told.year, toward: told.toward },
  };
}

const SEASONS = new Map<number, Season>([
  [W.xuân, 'spring'],
  [W.hè, 'summer'],
  [W.hạ, 'summer'],
  [W.thu, 'autumn'],
  [W.đông, 'winter'],
]);

/** *Thế vận hội mùa đông 2018* is a name. */
const GAMES = wordSet('hội olympic');

/** *mùa hè năm 2017*, *cuối mùa Hè* at token `i`; one without a year stays only beside another (see `join`). */
function season(r: Reader, i: number, part: DatePart | null): Parsed | null {
  const name = SEASONS.get(at(r, i + 1));
  if (!name || GAMES[before(r, i)]) return null;
  const plain = yearAt(r, i + 2);
  if (plain > 0)
    return { past: i + 3, expression: { type: 'season', season: name, year: plain, part, toward: null } };
  const told = tail(r, i + 2);
  return {
    past: told.past,
    expression: { type: 'season', season: name, year: told.year, part, toward: told.toward },
  };
}

const PARTS = new Map<number, DatePart>([
  [W.đầu, 'early'],
  [W.giữa, 'middle'],
  [W.cuối, 'late'],
]);
const TEN_DAYS = new Map<number, DatePart>([
  [W.thượng, 'early'],
  [W.trung, 'middle'],
  [W.hạ, 'late'],
]);
/** *nửa đầu năm*, *6 tháng đầu năm*, *tuần cuối tháng 5*: the part belongs to another count; *bắt đầu tuần công du* begins one. */
const NOT_A_PART = wordSet('nửa tháng quý tuần năm bắt dẫn đứng');

/** *đầu tháng 7 tới*, *cuối tuần qua*, *giữa năm 2016*, *trung tuần tháng 5* at token `i`. */
export function partOfPeriod(r: Reader, i: number): Parsed | null {
  const tens = at(r, i + 1) === W.tuần ? TEN_DAYS.get(at(r, i)) : undefined;
  if (tens) return at(r, i + 2) === W.tháng ? month(r, i + 2, tens) : null;
  const part = PARTS.get(at(r, i));
  return part && !NOT_A_PART[before(r, i)] ? period(r, i + 1, part) : null;
}

/** A month, quarter, season, year or week at token `i`. */
export function period(r: Reader, i: number, part: DatePart | null): Parsed | null {
  const word = at(r, i);
  if (word === W.tháng) return month(r, i, part);
  if (word === W.năm) return year(r, i, part);
  if (word === W.mùa) return season(r, i, part);
  if (word === W.quý) return quarter(r, i, part);
  return word === W.tuần ? relativeUnit(r, i, part) : null;
}

/** *từ 12/2016*, *(6/2017)*: a month in figures with its year, where a word or a bracket before it says date. */
export function numericMonth(r: Reader, i: number): Parsed | null {
  const value = smallAt(r, i, 1, 12);
  const told = value > 0 ? gluedYear(r, i + 1) : null;
  if (!told || !MONTH_CUES[before(r, i)] || (markAt(r, told.past) === '/' && isGlued(r, told.past)))
    return null;
  return {
    past: told.past,
    expression: { type: 'month', month: value, year: told.year, part: null, toward: null },
  };
}

const MONTH_CUES = wordSet('từ đến tới hồi vào đầu giữa cuối trong sau trước hết');
