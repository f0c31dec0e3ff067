import type { CalendarDay, DateExpression, DateMention } from '../../model.ts';
import { type Reader, W, at, before, markAt } from './words.ts';

type Link = 'range' | 'list' | null;
type DayExpression = Extract<DateExpression, { type: 'day' }>;

/** What stands between two dates: *đến* or a dash makes a range, *và* or a comma a list. */
function link(r: Reader, a: DateMention, b: DateMention): Link {
  const gap = b.first - a.past;
  r.head = a.first;
  if (gap === 0) return at(r, b.first) === W.rạng ? 'range' : null;
  const word = at(r, a.past);
  if (gap === 2 && word === W.cho && at(r, a.past + 1) === W.đến) return 'range';
  if (gap === 2 && word === W.đến && at(r, a.past + 1) === W.hết) return 'range';
  if (gap !== 1) return null;
  if (word === W.đến || word === W.tới || markAt(r, a.past) === '-') return 'range';
  return word === W.và || word === W.hoặc || markAt(r, a.past) === ',' ? 'list' : null;
}

const calendarDay = ({ day, month, year }: CalendarDay): CalendarDay => ({ day, month, year });

/** Month and year of the first of two days are those of the second unless it has its own. */
function inherit(a: DayExpression, b: CalendarDay): DayExpression {
  if (a.month !== null) return { ...a, year: a.year ?? b.year };
  if (b.month === null) return a;
  const wraps = a.day > b.day;
  const year = wraps && b.month === 1 ? (typeof b.year === 'number' ? b.year - 1 : null) : b.year;
  return { ...a, month: wraps ? ((b.month + 10) % 12) + 1 : b.month, year };
}

/** Two linked dates as one, or as two that share month and year; null where they have nothing to do with each other. */
function joined(r: Reader, a: DateMention, b: DateMention): DateMention[] | null {
  const how = link(r, a, b);
  if (!how) return withWeekday(r, a, b);
  if (a.expression.type === 'day') return joinedDays(a, a.expression, b, how);
  const [x, y] = [a.expression, b.expression];
  if (x.type === 'month' && (y.type === 'month' || y.type === 'season') && x.year === null)
    return [{ ...a, expression: { ...x, year: y.year, toward: x.toward ?? y.toward } }, b];
  if (x.type === 'season' && y.type === 'season' && x.year === null && x.toward === null)
    return [{ ...a, expression: { ...x, year: y.year, toward: y.toward } }, b];
  return null;
}

/** *14/5 (thứ Sáu)*. */
function withWeekday(r: Reader, a: DateMention, b: DateMention): DateMention[] | null {
  const [x, y] = [a.expression, b.expression];
  if (x.type !== 'day' || y.type !== 'weekday' || b.first !== a.past + 1) return null;
  if (markAt(r, a.past) !== '(' || markAt(r, b.past) !== ')') return null;
  const past = b.past + 1;
  return [{ ...a, past, end: r.tokens.end[past - 1]!, expression: { ...x, weekday: y.weekday } }];
}

function joinedDays(a: DateMention, x: DayExpression, b: DateMention, how: Link): DateMention[] | null {
  const y = b.expression;
  if (y.type !== 'day' && y.type !== 'days') return null;
  const next = y.type === 'day' ? calendarDay(y) : y.from;
  const until = y.type === 'day' ? next : y.until;
  const bare = x.month === null;
  const first = inherit(x, next);
  const follows = bare && first.month === next.month && first.day + 1 === next.day;
  if (how === 'list' && !follows)
    return [{ ...a, expression: { ...first, toward: first.toward ?? y.toward } }, b];
  const expression: DateExpression = { type: 'days', from: calendarDay(first), until, toward: y.toward };
  return [{ ...a, past: b.past, end: b.end, expression }];
}

/** A bare season says nothing (*mùa hè*), one beside a year does (*cuối mùa Hè, đầu mùa Thu năm 2017*). */
const isTold = ({ expression: e }: DateMention): boolean =>
  e.type !== 'season' || e.year !== null || e.toward !== null;

/** Joins ranges and lists right to left, so that the last, fullest date lends its month and year; drops bare seasons. */
export function join(r: Reader, dates: DateMention[]): DateMention[] {
  const out: DateMention[] = [];
  for (let i = dates.length - 1; i >= 0; i--) {
    const next = out.at(-1);
    const both = next ? joined(r, dates[i]!, next) : null;
    if (both) out.pop();
    out.push(...(both ?? [dates[i]!]).toReversed());
  }
  return out
    .reverse()
    .filter(isTold)
    .map((date) => withFrom(r, date));
}

/** *từ ngày 4-8/6*: the range takes its *từ*. */
function withFrom(r: Reader, date: DateMention): DateMention {
  if (date.expression.type !== 'days' || before(r, date.first) !== W.từ) return date;
  return { ...date, first: date.first - 1, start: r.tokens.start[date.first - 1]! };
}
