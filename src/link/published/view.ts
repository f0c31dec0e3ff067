import type { DateMention, Toward } from '../../model.ts';
import { dayNumber, edtfSpan, isDay } from '../../text/edtf.ts';
import { resolveDates } from '../when.ts';
import type { ToldDate } from './told.ts';
import { type Days, type Window, daysOf } from './windows.ts';

/** What an article tells, as it lies where it was written on some day. */
export interface View {
  days: number[];
  /** What is longer than a day; whether its days are told: *4-8/6*. */
  longer: (Days & { inDays: boolean })[];
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
    const inDays = dates[i]!.expression.type === 'days';
    const days = { from: dayNumber(span.from)!, until: dayNumber(span.until)!, inDays };
    if (isDay(value)) view.days.push(days.from);
    else view.longer.push(days);
  }
  return view;
}

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
  const shared = longer.filter((told) => told.from <= until && from <= told.until);
  if (exact) return shared.some((told) => told.inDays && lengthOf(told) <= FEW_DAYS) ? 2 : 0;
  if (shared.some((told) => lengthOf(told) <= FEW_DAYS)) return 2;
  if (shared.some((told) => lengthOf(told) <= MONTH)) return 1;
  return days.some((day) => day === from - 1 || day === until + 1) ? 1 : 0;
}

const lengthOf = ({ from, until }: Days): number => until - from + 1;
