import { type Clause, type Group, type Word, groupWith, has, hasAny } from './parts.ts';

/** Words that may stand between the sides of a meeting. */
const BETWEEN_SIDES = [
  'with',
  'and',
  'comma',
  'people',
  'between',
  'member',
  'capital',
  'past',
  'open',
  'close',
  'two',
];

/** Groups after *giữa*: *giữa A và B*, *giữa A với B*, *giữa Nga với giữa Mỹ và NATO* (each a side). */
export function sidesAfterBetween(clause: Clause, between: number): Group[] {
  const sides: Group[] = [];
  let edge = clause.parts[between]!.past;
  let joined = false;
  for (let i = between + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - edge > 3) break;
    // giữa A với B, Bộ Ngoại giao Trung Quốc phản đối …: both are named, another clause begins.
    if (joined && has(part, 'comma')) break;
    // giữa A và B, Nhà Trắng cho biết: who tells of it.
    if (has(part, 'comma') && sides.length > 0 && tells(clause, i + 1)) break;
    joined ||= sides.length > 0 && has(part, 'with', 'and');
    // giữa Iran với sáu cường quốc gồm Mỹ, Nga …
    if (part.kind === 'group') sides.push(part.prep === 'include' ? groupWith(part, { prep: null }) : part);
    else if (!hasAny(part, BETWEEN_SIDES) && !counts(clause, i) && !isWhose(clause, i)) break;
    edge = part.past;
  }
  return sides;
}

/** *Nhà Trắng (hôm qua) cho biết; Ngoại trưởng Anh kêu gọi, đã đến*. */
function tells({ parts }: Clause, i: number): boolean {
  const [group, next, then] = parts.slice(i, i + 3);
  const verb = next?.kind === 'date' ? then : next;
  if (group?.kind !== 'group' || verb?.kind !== 'word') return false;
  if (has(verb, 'quote')) return verb.first - next!.first <= 6;
  const before = next!.kind === 'date' ? next! : group;
  return verb.first - before.past <= 1 && isDeed(verb);
}

const isDeed = (verb: Word): boolean =>
  has(verb, 'past', 'planned', 'ongoing', 'negation') || (!verb.noun && (verb.event || verb.stance !== null));

/** *giữa đại diện của Trung Quốc và Mỹ*. */
const isWhose = ({ parts }: Clause, i: number): boolean =>
  has(parts[i], 'of') && has(parts[i - 1], 'people') && parts[i]!.first === parts[i - 1]!.past;

/** *sáu cường quốc gồm (Mỹ, Nga …)*. */
function counts(clause: Clause, i: number): boolean {
  const [before, include, group] = [clause.parts[i - 1], clause.parts[i], clause.parts[i + 1]];
  return (
    has(include, 'include') &&
    has(before, 'with', 'and') &&
    group?.kind === 'group' &&
    group.first === include!.past
  );
}
