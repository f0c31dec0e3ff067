import { isTrigger } from '../arguments.ts';
import { type Clause, has } from '../parts.ts';
import { leadsToDate } from '../status/after.ts';
import { isWayOfTrip } from '../way.ts';
import { isAlongside } from '../alongside.ts';

/** Words that dates attach to: a meeting, a stance, a saying; the *tới* of *chuyến thăm tới Mỹ* is part of the noun. */
export const attracts = (clause: Clause, i: number): boolean => {
  const part = clause.parts[i]!;
  if (has(part, 'arrive.verb') && isWayOfTrip(clause, i)) return false;
  // thăm Đức theo lời mời của Thủ tướng từ ngày 14/10: the days are those of the trip.
  if (part.kind === 'word' && part.pattern === 'by') return false;
  // Chiều 7/6, theo đề nghị của phía Lào, A điện đàm với B
  if (has(part, 'proposed') && has(clause.parts[i - 1], 'source') && clause.parts[i - 1]!.past === part.first)
    return false;
  if (isAlongside(clause, i)) return false;
  // cuộc họp khẩn của GCC được triệu tập ngày 30/5
  if (has(part, 'summonsAmbassadorOf') && has(clause.parts[i - 1], 'by')) return false;
  // có thể diễn ra vào cuối tháng: the day is that of what may be.
  if (has(part, 'hypothetical')) return false;
  // khai mạc, với sự tham dự của A, hôm 31/5: that somebody is there has no day of its own.
  if (has(part, 'attend') && has(clause.parts[i + 1], 'of')) return isTrigger(part);
  return isTrigger(part) || has(part, 'quote', 'attend', 'proposed');
};

/** Looks among the dates of an event for one that passes a test. */
export type Find = (test: (date: number) => boolean) => number | undefined;

export function indicesOf(clause: Clause, test: (i: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < clause.parts.length; i++) if (test(i)) found.push(i);
  return found;
}

/** Tokens to a part, more where another clause begins between. */
export function distance(clause: Clause, date: number, at: number): number {
  const [a, b] = date < at ? [date, at] : [at, date];
  const gap = clause.parts[b]!.first - clause.parts[a]!.past;
  const between = clause.parts.slice(a + 1, b);
  // do Nhà Trắng công bố, sáng mai ông Trump sẽ …: past a comma the date opens a clause of its own.
  // gặp A ngày 24/6 và hội đàm với B: behind the first verb the date is that verb's.
  const first = date < at && clause.parts.slice(0, date).some((_, i) => attracts(clause, i));
  // thử tên lửa hôm 9/5, sau khi hội nghị hồi tháng 2 thất bại: behind the comma something of another time.
  const breaks = between.filter(
    (p, i) =>
      has(p, 'that', 'but', 'stop') ||
      (date < at && has(p, 'comma') && has(between[i + 1], 'after') && has(between[i + 2], 'moment')) ||
      (at < date ? has(p, 'comma') : has(p, 'when') || (first && has(p, 'and', 'comma'))),
  ).length;
  const told = at < date && isOfSubject(clause, at, date) ? 1 : 0;
  // A date follows what it dates more often than it precedes it; within one clause both are near.
  return gap + (breaks + told) * 8 + (date < at ? 1 : 0);
}

/** *Điện Kremlin cho biết ông A ngày 3/5 đã hội kiến B*: between somebody and what he does, not of who says so. */
const isOfSubject = ({ parts }: Clause, said: number, date: number): boolean => {
  const subject = parts[date - 1];
  return (
    has(parts[said], 'quote') &&
    said === date - 2 &&
    subject?.kind === 'group' &&
    subject.prep === null &&
    subject.past === parts[date]!.first
  );
};

/** The words of a sentence that dates attach to, and which of them each date is nearest to. */
export interface Attraction {
  rivals: readonly number[];
  owner: ReadonlyMap<number, number | undefined>;
}

/** Worked out once a sentence: every word of it asks. */
const ATTRACTIONS = new WeakMap<Clause, Attraction>();

export function attractionIn(clause: Clause): Attraction {
  const known = ATTRACTIONS.get(clause);
  if (known) return known;
  const rivals = indicesOf(clause, (i) => attracts(clause, i) && !leadsToDate(clause, i));
  const dates = indicesOf(clause, (i) => clause.parts[i]!.kind === 'date');
  const attraction = { rivals, owner: new Map(dates.map((d) => [d, nearest(clause, d, rivals)])) };
  ATTRACTIONS.set(clause, attraction);
  return attraction;
}

/** *chuyến thăm của ông A (tháng 7/2015), chuyến thăm của bà B*: a date in brackets is of what stands before it. */
function nearest(clause: Clause, date: number, rivals: readonly number[]): number | undefined {
  const bracketed = inBrackets(clause, date);
  let best: number | undefined;
  let least = Infinity;
  for (const at of rivals) {
    const far = bracketed && at >= date ? Infinity : distance(clause, date, at);
    if (far < least) [best, least] = [at, far];
  }
  return best;
}

export const inBrackets = (clause: Clause, date: number): boolean =>
  has(clause.parts[date - 1], 'open') && clause.parts[date - 1]!.past === clause.parts[date]!.first;
