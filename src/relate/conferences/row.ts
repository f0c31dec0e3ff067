import { type Context, isKind, textAfter } from '../context.ts';
import { type Clause, type Part, has, hasAny } from '../parts.ts';
import { type Telling, isUndated } from '../telling.ts';

/** Words that stand within a session's name, its brackets, or between two of a row. */
const WITHIN = [
  'comma',
  'and',
  'conference.noun',
  'summit.noun',
  'of',
  'open',
  'close',
  'with',
  'two',
  'none',
  'people',
  'many-sided',
  'member',
];

/**
 * *dự Hội nghị cấp cao ASEAN lần thứ 12 và Hội nghị cấp cao Đông Á tại Cebu từ ngày 12 đến 15/1*: sessions of one row have the
 * same guests, and the day and place told behind the last.
 */
export function shareRow(context: Context, clause: Clause, sessions: Map<number, Telling>): typeof sessions {
  const row = [...sessions.keys()].sort((a, b) => a - b);
  for (let k = 1; k < row.length; k++) {
    const [before, after] = [sessions.get(row[k - 1]!)!, sessions.get(row[k]!)!];
    if (isRow(clause, row[k - 1]!, row[k]!)) lendGuests(context, before, after);
  }
  for (let k = row.length - 1; k > 0; k--) {
    const [before, after] = [sessions.get(row[k - 1]!)!, sessions.get(row[k]!)!];
    if (!isRow(clause, row[k - 1]!, row[k]!)) continue;
    if (before.place.length === 0) before.place = after.place;
    if (!isUndated(before)) continue;
    [before.date, before.dateText] = [after.date, after.dateText];
  }
  return sessions;
}

const isRow = ({ parts }: Clause, from: number, to: number): boolean => {
  const between = parts.slice(from + 1, to);
  return between.some((p) => has(p, 'and', 'comma')) && between.every(isWithin);
};

const isWithin = (part: Part): boolean =>
  part.kind === 'series' ||
  hasAny(part, WITHIN) ||
  (part.kind === 'group' && part.prep !== 'at' && part.prep !== 'by');

function lendGuests(context: Context, before: Telling, after: Telling): void {
  const isGuest = (id: string): boolean => isKind(context, id, 'official');
  if (after.participants.some((p) => isGuest(p.entity))) return;
  after.participants.push(...before.participants.filter((p) => isGuest(p.entity)).map((p) => ({ ...p })));
  [after.status, after.statusTold] = [before.status, before.statusTold];
}

const NAMED = /^(hội nghị|diễn đàn|đối thoại|thượng đỉnh) /;

/** *dự Hội nghị cấp cao ASEAN và Hội nghị cấp cao Đông Á*: a forum named as a session behind another session. */
export function followsSession(context: Context, { parts }: Clause, at: number): boolean {
  const [before, part] = [parts[at - 1], parts[at]!];
  if (
    !has(before, 'and', 'comma') ||
    before!.past !== part.first ||
    !NAMED.test(textAfter(context, part.first, 3))
  )
    return false;
  const first = parts.findLastIndex(
    (p, i) => i < at && (p.kind === 'series' || has(p, 'conference.noun', 'summit.noun')),
  );
  return first >= 0 && parts.slice(first + 1, at).every(isWithin);
}
