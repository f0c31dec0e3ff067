import { type Clause, has } from '../parts.ts';

/** *đến Washington đàm phán trước hạn chót tăng thuế vào 1/3*: the day by which something else must be done. */
export function isOfDeadline(clause: Clause, date: number): boolean {
  const before = clause.parts.slice(0, date);
  const deadline = before.findLastIndex((p) => has(p, 'deadline'));
  return deadline >= 0 && !before.slice(deadline + 1).some((p) => has(p, 'comma') || p.kind === 'date');
}
