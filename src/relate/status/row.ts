import { type Clause, type Part, has, hasAny } from '../parts.ts';

/** Words that may stand between a comma and the meeting's: *, dự hội nghị; và có cuộc gặp; , đồng thời bắt đầu chuyến thăm*. */
const LIGHT = ['attend', 'light', 'begins', 'opens', 'many-sided', 'likewise'];
/** Words that end what one *sẽ* governs. */
const ENDS = ['but', 'stop', 'when', 'quote', 'that', 'quote-mark', 'past', 'held', 'negation'];

/**
 * *A dự kiến hội đàm với B, hội kiến C, dự hội nghị và gặp D*: what stands right behind the subject plans all that it does,
 * up to another subject.
 */
export function isInPlannedRow(clause: Clause, at: number): boolean {
  const { parts } = clause;
  let i = at - 1;
  while (i >= 0 && hasAny(parts[i], LIGHT)) i--;
  const join = parts[i];
  // sẽ thăm Bỉ; thăm Italy: behind a semicolon a verb without a subject goes on.
  const isNext = has(join, 'stop') && !has(parts[at], 'past');
  // bay tới Trung Đông sau đó dự hội nghị: one token of đó.
  const isThen = has(join, 'after') && parts[i + 1]!.first - join!.past === 1 && !has(join, 'held');
  const joins = (has(join, 'comma', 'and') || isNext) && join!.past === parts[i + 1]!.first;
  if (!joins && !isThen) return false;
  for (i--; i >= 0; i--) {
    const part = parts[i]!;
    if (has(part, 'stop') && part.past === parts[i + 1]?.first && isVerb(parts[i + 1])) continue;
    if (has(part, 'planned') && !has(part, 'quote')) return isBehindSubject(parts, i);
    // sẽ hạ cánh sau khi rời hội nghị, bắt đầu chuyến thăm: what comes before or after is set aside.
    // sẽ thăm Đức để dự hội nghị và thăm Hà Lan
    const aside = has(part, 'aim') || (has(part, 'when') && has(parts[i - 1], 'after', 'before'));
    if (hasAny(part, ENDS) && !hasAny(part, LIGHT) && !aside) return false;
    if (isSubject(parts, i)) return false;
  }
  return false;
}

const isVerb = (part: Part | undefined): boolean => part?.kind === 'word' && part.event && !part.noun;

/** *Thủ tướng dự kiến …; …, ông sẽ … và dự kiến …*: no plan of something else, *về cuộc gặp sắp tới*. */
function isBehindSubject(parts: readonly Part[], i: number): boolean {
  const before = parts[i - 1];
  if (has(before, 'and') && before!.past === parts[i]!.first) return true;
  const subject = before?.kind === 'date' ? parts[i - 2] : before;
  return subject?.kind === 'group' && subject.prep === null && parts[i]!.first - before!.past <= 2;
}

/** A party behind a comma that does something itself: *, Ngoại trưởng Pháp gặp E*. */
function isSubject(parts: readonly Part[], i: number): boolean {
  const [before, part, next] = [parts[i - 1], parts[i]!, parts[i + 1]];
  return (
    part.kind === 'group' &&
    part.prep === null &&
    has(before, 'comma') &&
    next?.kind === 'word' &&
    next.event &&
    next.first === part.past
  );
}
