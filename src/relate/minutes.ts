import { signals } from '../lexicon/signals.ts';
import type { Context } from './context.ts';
import { numberOf } from './numerals.ts';
import { type Clause, has, mayTell } from './parts.ts';

const UNITS = signals('minutes', 'hours');
/** Tokens behind a meeting's word within which its length may stand, and before it. */
const BEHIND = 24;
const BEFORE = 6;
const LONGEST = 24 * 60;

/** Length told of the meeting at part `at`: *kéo dài 90 phút*, *gặp X trong 2 giờ 20 phút*, *hơn năm giờ rưỡi hội đàm*; minutes. */
export function minutesOf(context: Context, clause: Clause, at: number): number | null {
  if (!mayTell(clause, UNITS)) return null;
  const word = clause.parts[at]!;
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - word.past > BEHIND || has(part, 'stop', 'but')) break;
    if (part.kind === 'word' && part.event) break;
    const length = lengthAt(context, clause, i);
    if (length !== null) return length;
  }
  for (let i = at - 1; i >= 0 && word.first - clause.parts[i]!.past <= BEFORE; i--) {
    const length = has(clause.parts[i], 'hours', 'minutes') ? lengthAt(context, clause, i) : null;
    if (length !== null) return length;
  }
  return null;
}

/** A length anywhere in a sentence that only looks back: *Cuộc hội đàm kéo dài gần bốn giờ*; *Sau hai tiếng rưỡi, đôi bên …* */
export function lengthIn(context: Context, clause: Clause): number | null {
  if (!mayTell(clause, UNITS)) return null;
  for (let i = 0; i < clause.parts.length; i++) {
    const length = lengthAt(context, clause, i);
    if (length !== null) return length;
  }
  return null;
}

/** The length whose unit is part `i`; an hour counts where it cannot be a time of day. */
function lengthAt(context: Context, clause: Clause, i: number): number | null {
  const unit = clause.parts[i]!;
  if (unit.kind !== 'word' || !has(unit, 'minutes', 'hours')) return null;
  const value = numberBefore(context, unit.first);
  if (value === null || isWhen(clause, i)) return null;
  if (has(unit, 'minutes')) return value;
  const half = isHalf(context, unit.past);
  const rest = minutesAfter(context, clause, i);
  const told =
    half ||
    rest > 0 ||
    isLong(context, unit.past - 1) ||
    isAbout(context, unit.first) ||
    has(clause.parts[i - 1], 'duration');
  const length = value * 60 + (half ? 30 : rest);
  return told && length <= LONGEST ? length : null;
}

/** *30 phút sau khi hạ cánh, hai giờ trước phiên họp*: when, not how long. */
const isWhen = (clause: Clause, i: number): boolean =>
  has(clause.parts[i + 1], 'after', 'before', 'when') && clause.parts[i + 1]!.first === clause.parts[i]!.past;

const wordAt = ({ tokens: { text, start, end } }: Context, token: number): string =>
  text.slice(start[token] ?? text.length, end[token] ?? text.length).toLowerCase();

/** *hai tiếng rưỡi*. */
const isHalf = (context: Context, token: number): boolean => wordAt(context, token) === 'rưỡi';

/** *giờ đồng hồ*. */
const isLong = (context: Context, token: number): boolean => wordAt(context, token) === 'hồ';

/** *hơn ba tiếng, gần hai giờ, suốt 16 giờ*: a length; *lúc 3 giờ* is a time of day. */
const isAbout = (context: Context, token: number): boolean =>
  token >= 2 &&
  /^(hơn|gần|khoảng|suốt|trong|chừng|liền|dài)$/.test(wordAt(context, token - 2)) &&
  !/^(lúc|vào)$/.test(token >= 3 ? wordAt(context, token - 3) : '');

/** *1 giờ 45 phút*. */
function minutesAfter(context: Context, clause: Clause, hours: number): number {
  const next = clause.parts[hours + 1];
  if (!next || !has(next, 'minutes') || next.first - clause.parts[hours]!.past > 1) return 0;
  return numberBefore(context, next.first) ?? 0;
}

function numberBefore(context: Context, token: number): number | null {
  if (token === 0) return null;
  const word = wordAt(context, token - 1);
  const value = numberOf(word);
  return value !== null && value > 0 && value <= 600 ? value : null;
}
