import type { DateMention } from '../model.ts';
import { Flag, type Tokens } from '../text/tokens.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { CUES } from './dates/bracket.ts';
import { calendarDays } from './dates/days.ts';
import { join } from './dates/join.ts';
import { numericMonth, partOfPeriod, period } from './dates/months.ts';
import { cuedDate, daytime, partOfDaytime, rangedDay, sameDay, withinDay } from './dates/phrases.ts';
import { countedUnit, dayBefore, hoursBefore, weekday } from './dates/weeks.ts';
import {
  type Parsed,
  type Reader,
  W,
  at,
  codeOf,
  dateCodes,
  markAt,
  numberAt,
  wordSet,
} from './dates/words.ts';

const PARTS = wordSet('đầu giữa cuối thượng trung hạ');
const PERIODS = wordSet('tháng năm tuần quý mùa');
const COUNTS = wordSet('một hai ba bốn năm sáu bảy tám chín mười cách vài mấy');
const OTHERS = wordSet('thứ chủ cùng trong trước sau từ buổi');
const CONNECTORS = wordSet('và đến tới hoặc');
/** Every word that can begin a date. */
const STARTS = CUES.map((cue, code) => cue | PARTS[code]! | PERIODS[code]! | COUNTS[code]! | OTHERS[code]!);

/** The date words as one vocabulary knows them, by vocabulary id. */
export interface DateGrammar {
  readonly codes: Uint8Array;
  /** 1 where a date can begin. */
  readonly starts: Uint8Array;
}

/** Interns the date words; the grammar reads only tokens of the same vocabulary. */
export function dateGrammar(vocabulary: Vocabulary): DateGrammar {
  const codes = dateCodes(vocabulary);
  return { codes, starts: codes.map((code) => STARTS[code]!) };
}

/**
 * The dates that a text tells, in text order, none overlapping another. Fractions, scores, ordinals and lengths of
 * time are none. `tokens` must come from the vocabulary that the grammar was made with.
 */
export function findDates(tokens: Tokens, grammar: DateGrammar): DateMention[] {
  const { count, word, flags } = tokens;
  const { codes, starts } = grammar;
  const known = starts.length;
  const reader: Reader = { tokens, codes, head: 0 };
  const found: DateMention[] = [];
  for (let i = 0; i < count; i++) {
    const id = word[i]!;
    const number = (flags[i]! & Flag.number) !== 0;
    if (!number && (id >= known || starts[id] === 0)) continue;
    reader.head = i;
    const parsed = number ? fromNumber(reader, i, found.at(-1)) : fromWord(reader, i, codes[id]!);
    if (!parsed) continue;
    found.push(mention(tokens, i, parsed));
    i = parsed.past - 1;
  }
  return found.length > 0 ? join(reader, found) : found;
}

const mention = ({ start, end }: Tokens, first: number, { past, expression }: Parsed): DateMention => ({
  first,
  past,
  start: start[first]!,
  end: end[past - 1]!,
  expression,
});

function fromWord(r: Reader, i: number, code: number): Parsed | null {
  if (CUES[code]) return cuedDate(r, i);
  if (PARTS[code]) return partOfPeriod(r, i) ?? partOfDaytime(r, i);
  if (PERIODS[code]) return period(r, i, null) ?? (code === W.năm ? countedUnit(r, i) : null);
  if (COUNTS[code]) return countedUnit(r, i) ?? hoursBefore(r, i);
  if (code === W.cùng) return sameDay(r, i);
  if (code === W.buổi) return daytime(r, i);
  if (code === W.trong) return withinDay(r, i);
  if (code === W.từ) return fromRange(r, i);
  return code === W.trước || code === W.sau ? dayBefore(r, i) : weekday(r, i, false);
}

/** *từ 7 đến 8/7*: begins at the number, `join` gives the *từ* back. */
function fromRange(r: Reader, i: number): Parsed | null {
  const first = rangedDay(r, i + 1);
  return first && at(r, i + 2) !== W.và ? first : null;
}

function fromNumber(r: Reader, i: number, last: DateMention | undefined): Parsed | null {
  const mark = markAt(r, i + 1);
  const listed = last !== undefined && follows(r, i, last);
  if (mark === '/' || mark === '-' || mark === '.') return calendarDays(r, i, listed) ?? numericMonth(r, i);
  const next = at(r, i + 1);
  if (next === W.tháng) return calendarDays(r, i, listed);
  if (next === W.ngày || next === W.tuần || next === W.năm) return countedUnit(r, i);
  return listed || isNeighbour(r, i) ? rangedDay(r, i) : hoursBefore(r, i);
}

/** *diễn ra 11 và 12-7, 19, 20 và 21/5*: the day after, with a month. */
const isNeighbour = (r: Reader, i: number): boolean =>
  numberAt(r, i) > 0 &&
  numberAt(r, i + 2) === numberAt(r, i) + 1 &&
  (at(r, i + 1) === W.và || (markAt(r, i + 1) === ',' && at(r, i + 3) === W.và && isNeighbour(r, i + 2)));

/** Whether only a connector stands between the last day told and this number: *ngày 15 và 16-2*. */
function follows(r: Reader, i: number, last: DateMention): boolean {
  const { type } = last.expression;
  if ((type !== 'day' && type !== 'days') || last.past !== i - 1) return false;
  const sameLine = (r.tokens.flags[i]! & Flag.line) === 0 && (r.tokens.flags[i - 1]! & Flag.line) === 0;
  if (!sameLine) return false;
  const mark = r.tokens.text[r.tokens.start[i - 1]!]!;
  return CONNECTORS[codeOf(r, r.tokens.word[i - 1]!)] === 1 || ',-–—'.includes(mark);
}
