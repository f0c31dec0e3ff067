import { type Context, textAfter, textBefore } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';

/** Words of *bọc thép* between a vehicle and *chở*. */
const KIND = 2;

/** *Máy bay của ông Putin đáp xuống Tokyo; Đoàn tàu chở ông Kim dừng ở Khasan*. */
export function carriedTo(context: Context, clause: Clause, at: number): Group | null {
  const { parts, sentence } = clause;
  const group = parts.findLast((p, i): p is Group => i < at && p.kind === 'group');
  if (!group || parts[at]!.first - group.past > 2 || !has(parts[at], 'arrive.verb')) return null;
  const { tokens, lexicon } = context;
  const whose = group.first - 1;
  return /^(của|chở)$/iu.test(textBefore(context, clause, group.first, 1)) &&
    lexicon.collocates.vehicle.ends(tokens, sentence.first, whose, KIND)
    ? group
    : null;
}

/** *cho ông A mượn chuyên cơ bay đến Tehran*: who borrows it goes. */
export function borrower(context: Context, { parts }: Clause, at: number): Group | null {
  const group = parts[at - 1];
  const { tokens, lexicon } = context;
  return group?.kind === 'group' &&
    group.prep === 'for' &&
    textAfter(context, group.past, 1) === 'mượn' &&
    lexicon.collocates.vehicle.ends(tokens, group.past, parts[at]!.first, KIND)
    ? group
    : null;
}

/** *Chuyên cơ hạ cánh xuống Nội Bài, đưa ông Trump đến*. */
export function broughtBehind({ parts }: Clause, at: number): Group | null {
  const carries = parts.findIndex((p, i) => i > at && has(p, 'carries'));
  const brought = carries < 0 ? undefined : parts[carries + 1];
  return brought?.kind === 'group' && brought.first - parts[carries]!.past <= 1 ? brought : null;
}
