import type { Context } from './context.ts';
import { type Clause, has } from './parts.ts';

const NUMERALS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const REACH = 8;

/** Length told near a meeting's word: *kéo dài 90 phút*, *hội đàm 40 phút*, *năm giờ đồng hồ*; minutes. */
export function minutesOf(context: Context, clause: Clause, at: number): number | null {
  for (let i = at + 1; i < clause.parts.length; i++) {
    const unit = clause.parts[i]!;
    if (unit.kind !== 'word' || !has(unit, 'minutes', 'hours')) continue;
    if (unit.first - clause.parts[at]!.past > REACH) return null;
    const value = numberBefore(context, unit.first);
    // 9 giờ ngày 20/5 is a time of day: hours count as a length with đồng hồ, or after kéo dài.
    const length =
      has(unit, 'minutes') ||
      isLong(context, unit.past - 1) ||
      isAbout(context, unit.first) ||
      has(clause.parts[i - 1], 'duration');
    if (value !== null && length)
      return has(unit, 'hours') ? value * 60 + minutesAfter(context, clause, i) : value;
    if (value !== null && has(unit, 'hours') && has(clause.parts[i + 1], 'minutes'))
      return value * 60 + minutesAfter(context, clause, i);
  }
  return null;
}

/** *1 giờ 45 phút*. */
function minutesAfter(context: Context, clause: Clause, hours: number): number {
  const next = clause.parts[hours + 1];
  if (!next || !has(next, 'minutes') || next.first - clause.parts[hours]!.past > 1) return 0;
  return numberBefore(context, next.first) ?? 0;
}

/** *hơn ba tiếng, gần hai giờ, suốt 16 giờ*: a length; *lúc 3 giờ* is a time of day. */
const isAbout = (context: Context, token: number): boolean => {
  const { text, start, end } = context.tokens;
  return (
    token >= 2 &&
    /^(hơn|gần|khoảng|suốt|trong|chừng|liền|dài)$/i.test(text.slice(start[token - 2], end[token - 2]))
  );
};

const isLong = (context: Context, token: number): boolean =>
  context.tokens.text.slice(context.tokens.start[token], context.tokens.end[token]) === 'hồ';

function numberBefore(context: Context, token: number): number | null {
  const { text, start, end } = context.tokens;
  if (token === 0) return null;
  const word = text.slice(start[token - 1], end[token - 1]).toLowerCase();
  const value = /^\d{1,3}$/.test(word) ? Number(word) : (NUMERALS[word] ?? null);
  return value !== null && value > 0 && value <= 600 ? value : null;
}
