import type { DateMention, Toward } from '../../model.ts';
import { dayNumber, edtfSpan } from '../../text/edtf.ts';
import { resolveDates } from '../when.ts';
import type { ToldDate } from './told.ts';
import { type Days, type Window, daysOf } from './windows.ts';

/** What an article tells, as it lies where it was written on some day. */
export interface View {
  days: number[];
  /** What is longer than a day; whether its year is told, in figures or from today. */
  longer: (Days & { dated: boolean })[];
}

/** Dates that stay where they are told: *mười ngày trước* falls on a session by chance too often. */
export const fixedOf = (dates: readonly ToldDate[]): ToldDate[] =>
  dates.filter(({ date: { expression: e } }) => e.type !== 'relative' || e.unit !== 'day' || e.day);

/** `dates` as they lie from a day of writing; `tenses` are aligned with them. */
export function viewFrom(written: string, dates: readonly DateMention[], tenses: readonly Toward[]): View {
  const view: View = { days: [], longer: [] };
  for (const [i, { value }] of resolveDates(dates, written, (_, at) => tenses[at]!).entries()) {
    const span = edtfSpan(value);
    if (span === null) continue;
    const e = dates[i]!.expression;
    const dated = 'year' in e && e.year !== null;
    const days = { from: dayNumber(span.from)!, until: dayNumber(span.until)!, dated };
    if (value!.length === DAY) view.days.push(days.from);
    else view.longer.push(days);
  }
  return view;
}

const DAY = 'YYYY-MM-DD'.length;
/** What is longer tells too little of a session. */
const MONTH = 31;
/** *từ ngày 4-8/6*: days of one trip or conference. */
const FEW_DAYS = 10;

/** The days of a session. */
export interface Sitting extends Days {
  exact: boolean;
  reason: string;
}

export function sittingOf(session: Window): Sitting {
  const { from, until } = daysOf(session);
  return { from, until, exact: session.exact ?? false, reason: session.reason };
}

/** 2 for told days within the session, 1 for a day off or for a told month of it, 0 else. */
export function sessionScore({ from, until, exact }: Sitting, { days, longer }: View): number {
  for (const day of days) if (from <= day && day <= until) return 2;
  // hồi tháng 7 năm ngoái ở Helsinki: of no other year.
  const ofYear = ({ from: first, until: last, dated }: View['longer'][number]): boolean =>
    dated && last - first < MONTH && first <= until && from <= last;
  if (exact) return longer.some(ofYear) ? 1 : 0;
  let score = days.some((day) => day === from - 1 || day === until + 1) ? 1 : 0;
  for (const told of longer) {
    if (told.from > until || from > told.until) continue;
    const length = told.until - told.from + 1;
    if (length <= FEW_DAYS) return 2;
    if (length <= MONTH) score = 1;
  }
  return score;
}
