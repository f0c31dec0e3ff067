import { type Context, clauseOf } from '../context.ts';
import { type Clause, type Part, has } from '../parts.ts';
import { type Telling, isUndated, shareSomebody } from '../telling.ts';

/**
 * *A tháng trước có chuyến thăm tới Nga, hội đàm với B; A tuần trước gặp B và điện đàm với C; cuối tuần qua thăm Iran, nơi ông gặp
 * D*: what a row of deeds goes on with has the day of what it began with.
 */
export function dateInRow(context: Context, tellings: readonly Telling[]): void {
  for (const telling of tellings) {
    if (!isUndated(telling) || telling.form === 'conference' || telling.partOf !== null) continue;
    const clause = clauseOf(context, telling);
    const before = clause && tellings.find((t) => goesOn(clause, t, telling));
    if (before) telling.date = before.date;
  }
}

/** Whether `next` is told behind `first` by one who does both, with no day nor clause of its own. */
function goesOn({ parts }: Clause, first: Telling, next: Telling): boolean {
  if (first.sentence !== next.sentence || first.token >= next.token || first.aside || first.denied)
    return false;
  if (first.dateText === null || first.date === null || first.form === 'conference') return false;
  if (first.status !== next.status || !shareSomebody(first, next)) return false;
  const from = parts.findIndex((p) => p.first === first.token);
  const at = parts.findIndex((p) => p.first === next.token);
  if (from < 0 || at < 0 || isWithin(parts, from) || isWithin(parts, at)) return false;
  const between = parts.slice(from + 1, at);
  const isRow = parts.every((_, i) => i <= from || i > at || isDeed(parts, i));
  return isRow && between.some((p) => has(p, 'and', 'comma')) && !between.some(opensOther);
}

/** No meeting's noun but that of *có cuộc gặp*: *gặp B, đánh dấu cuộc gặp thứ hai kể từ hội nghị ở C* has other days. */
const isDeed = (parts: readonly Part[], i: number): boolean => {
  const part = parts[i]!;
  return part.kind !== 'word' || !part.event || !part.noun || has(parts[i - 1], 'light');
};

/** *sau khi gặp B hôm 3/5, ông A hội đàm với C*: a clause of its own, with its own day. */
const isWithin = (parts: readonly Part[], at: number): boolean =>
  parts.slice(Math.max(0, at - 3), at).some((p) => has(p, 'after', 'before', 'moment', 'inside', 'from'));

const opensOther = (part: Part): boolean =>
  part.kind === 'date' || has(part, 'after', 'before', 'from', 'but', 'stop', 'quote', 'that', 'planned');
