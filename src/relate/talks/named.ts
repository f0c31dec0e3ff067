import { type Context, isKind, landOrSelf, partiesOf, textAfter, textOf } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';
import { type Parties, isOfStates, people, sentenceStart } from './sides.ts';

/** Meetings whose parties stand together as names: *đàm phán Mỹ – Ukraine; 15 nước, trong đó có A và B, nhóm họp*. */

/** Tokens of *thương mại* between talks and whose they are. */
const FIELD = 2;

/** *Đàm phán Mỹ – Ukraine diễn ra ở Jeddah, trước hội đàm Nga – Thổ*: the verb's word is a noun before a dashed pair. */
export function namedPair(context: Context, clause: Clause, at: number): Parties | null {
  const [word, next] = [clause.parts[at]!, clause.parts[at + 1]];
  if (next?.kind !== 'group' || !isOfStates(next) || next.prep !== null || next.first - word.past > FIELD)
    return null;
  const both = partiesOf(context, next);
  const then = clause.parts[at + 2];
  const link = clause.parts[at - 1];
  // đàm phán Mỹ – Triều bế tắc: a subject of the press, no meeting of its own; sau điện đàm Putin - Trump is one.
  const anchored =
    (then !== undefined && then.first - next.past <= 1 && (then.kind === 'date' || has(then, 'at'))) ||
    (has(link, 'after', 'inside') && link!.past === word.first);
  if (!anchored && !textOf(context, word).endsWith('thượng đỉnh')) return null;
  if (both.length !== 2 || !both.every((id) => isKind(context, id, 'official', 'country'))) return null;
  return {
    meetings: [people(both)],
    rule: 'meeting of a named pair',
    confidence: 0.8,
    from: sentenceStart(clause),
  };
}

/** *Ngoại trưởng 15 nước, trong đó có A, B và C, hôm nay nhóm họp; ngoại trưởng bốn nước gồm A, B, C và D họp*: those named of the many who meet. */
export function listedBefore(context: Context, clause: Clause, at: number): Parties | null {
  const i = clause.parts.findLastIndex((p, k) => k < at && p.kind === 'group' && p.prep === 'include');
  const group = clause.parts[i] as Group | undefined;
  const then = clause.parts.slice(i + 1, at);
  const isPlain = then.every(
    (p) => p.kind === 'date' || has(p, 'comma', 'past', 'held', 'planned', 'ongoing'),
  );
  if (!group || !isPlain || !has(clause.parts[at], 'talks.verb')) return null;
  if (!has(then[0], 'comma') && !isCounted(context, clause, i)) return null;
  if (meetsTrouble(context, clause, at)) return null;
  const each = partiesOf(context, group);
  const lands = new Set(each.map((id) => landOrSelf(context, id)));
  if (lands.size < 2 || !each.every((id) => isKind(context, id, 'official', 'country'))) return null;
  return { meetings: [people(each)], rule: 'named of many who meet', confidence: 0.8, from: group.past };
}

/** *bốn nước gồm A, B, C và D*: the names say which they are. */
const isCounted = (context: Context, clause: Clause, i: number): boolean =>
  /(^| )(\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (nước|quốc gia|cường quốc|bên) \p{L}*( \p{L}+)?$/u.test(
    textAfter(context, clause.parts[i]!.first - 4, 4).toLowerCase(),
  );

/** *ba nước gồm A, B và C gặp mưa lớn*: no meeting unless it says with whom, where or when. */
function meetsTrouble(context: Context, clause: Clause, at: number): boolean {
  const [word, next] = [clause.parts[at]!, clause.parts[at + 1]];
  if (textOf(context, word) !== 'gặp') return false;
  const isTold = next !== undefined && (next.kind === 'date' || has(next, 'at', 'each-other', 'margins'));
  return !isTold || next.first - word.past > 1;
}
