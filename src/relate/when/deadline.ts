import { type Clause, has } from '../parts.ts';

/** The date is one up to which, or from which on, something else is done, and not that of the event at part `at`. */
export const isOfDeadline = (clause: Clause, at: number, date: number): boolean =>
  isLimit(clause, date) || isFromThen(clause, at, date);

/** *đến Washington đàm phán trước hạn chót tăng thuế vào 1/3*: the day by which something else must be done. */
function isLimit({ parts }: Clause, date: number): boolean {
  const before = parts.slice(0, date);
  const deadline = before.findLastIndex((p) => has(p, 'deadline'));
  return deadline >= 0 && !before.slice(deadline + 1).some((p) => has(p, 'comma') || p.kind === 'date');
}

/** *nhất trí ngừng áp thuế sau ngày 1/1*: a day on which nothing of it happens. */
const isFromThen = ({ parts }: Clause, at: number, date: number): boolean =>
  date > at &&
  has(parts[date - 1], 'after') &&
  parts[date - 1]!.past === parts[date]!.first &&
  parts[date - 1]!.past - parts[date - 1]!.first === 1;
