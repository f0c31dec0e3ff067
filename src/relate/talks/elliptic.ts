import { acts, laterSubject, subjectOf } from '../arguments.ts';
import { type Context, countryOf, isKind, landOrSelf, partiesOf } from '../context.ts';
import { type Clause, type Group, has, refsOf } from '../parts.ts';
import { numbered } from './nth.ts';
import { objectOf } from './objects.ts';
import { type Parties, between, people, sentenceStart } from './sides.ts';

/** A meeting's word that names nobody itself: who the rest of the sentence, or the text before it, says they are. */
export const ellipticParties = (context: Context, clause: Clause, at: number): Parties | null =>
  afterPress(context, clause, at) ?? dated(context, clause, at) ?? numbered(context, clause, at);

/** *họp báo chung với Chủ tịch nước sau cuộc hội đàm*: who stands before the press together has met. */
function afterPress(context: Context, clause: Clause, at: number): Parties | null {
  const link = clause.parts[at - 1];
  if (!has(link, 'after', 'inside', 'at') || clause.parts[at]!.first - link!.past > 1) return null;
  const press = clause.parts.findLastIndex((p, i) => i < at && has(p, 'press'));
  const beside = clause.parts
    .slice(press + 1, at)
    .find((p): p is Group => p.kind === 'group' && (p.prep === 'with' || isJoined(clause, p)));
  if (press < 0 || !beside || beside.first - clause.parts[press]!.past > 4) return null;
  const subject =
    agentBefore(clause, press) ??
    subjectOf(clause, press, context.knowledge) ??
    laterSubject(clause, at, context.knowledge);
  const parties = subject && between(context, subject, beside, 'verb', clause);
  return parties && { ...parties, rule: 'before the press together', from: sentenceStart(clause) };
}

/** *họp báo cùng Ngoại trưởng Ukraine*. */
const isJoined = (clause: Clause, group: Group): boolean => {
  const before = clause.parts[clause.parts.indexOf(group) - 1];
  return has(before, 'and') && before!.past === group.first;
};

/** *được ông Obama công bố trong họp báo*. */
const agentBefore = (clause: Clause, at: number): Group | null =>
  clause.parts.slice(0, at).find((p): p is Group => p.kind === 'group' && p.prep === 'by') ?? null;

/** *Thỏa thuận đạt được sau hơn mười giờ thương lượng*: what has a length was held, by whom the text told last. */
export function countedParties(context: Context, clause: Clause, at: number): Parties | null {
  if (!isCounted(context, clause, at) || objectOf(clause, at, context.knowledge)) return null;
  if (isLengthOfOther(clause, at)) return null;
  const subject = subjectOf(clause, at, context.knowledge);
  const named = subject ? partiesOf(context, subject) : [];
  // ông có hơn năm giờ hội đàm: with somebody whom the sentence has yet to name.
  if (named.length === 1) return null;
  const told = named.length >= 2 ? named : context.last();
  // 18 tháng đàm phán: governments negotiate so long, not those who announce the end.
  const both = LONG.test(wordAt(context, clause, clause.parts[at]!.first - 1))
    ? told.map((id) => landOrSelf(context, id))
    : told;
  if (new Set(both).size < 2) return null;
  return {
    meetings: [people(both)],
    rule: 'talks of a told length',
    confidence: 0.75,
    from: sentenceStart(clause),
  };
}

/** *Cuộc thảo luận giữa A và B kết thúc sau ba giờ thương thảo*: how long the one took whose sides are named. */
const isLengthOfOther = ({ parts }: Clause, at: number): boolean =>
  parts.some((p, i) => i < at && has(p, 'talks.noun', 'summit.noun')) &&
  parts.some((p, i) => i < at && (has(p, 'between') || (p.kind === 'group' && p.prep === 'between')));

const UNITS = /^(giờ|tiếng|phút|ngày|đêm|tuần|tháng|năm|hồ|rưỡi)$/;
const NUMBERS = /^(\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|vài|đồng|tiếng|giờ)$/;

const LONG = /^(tuần|tháng|năm)$/;

/** *ba ngày thương lượng, 18 tháng đàm phán, mười giờ đồng hồ hội đàm*. */
export function isCounted(context: Context, clause: Clause, at: number): boolean {
  const { first } = clause.parts[at]!;
  return UNITS.test(wordAt(context, clause, first - 1)) && NUMBERS.test(wordAt(context, clause, first - 2));
}

const wordAt = ({ tokens }: Context, clause: Clause, token: number): string =>
  token < clause.sentence.first
    ? ''
    : tokens.text.slice(tokens.start[token], tokens.end[token]).toLowerCase();

/** *Ý tưởng do ông Biden đưa ra trong cuộc điện đàm ngày 13/4*: one of the two told last, and a day of its own. */
function dated(context: Context, clause: Clause, at: number): Parties | null {
  const [link, day] = [clause.parts[at - 1], clause.parts[at + 1]];
  if (!has(clause.parts[at], 'talks.noun', 'call.noun') || !has(link, 'inside', 'after', 'at')) return null;
  if (day?.kind !== 'date' || day.first - clause.parts[at]!.past > 1) return null;
  const told = clause.parts.filter((p): p is Group => p.kind === 'group' && acts(p, context.knowledge));
  const officials = [...new Set(told.flatMap(refsOf))].filter((id) => isKind(context, id, 'official'));
  const both = context.last();
  const [only] = officials;
  if (officials.length !== 1 || both.length !== 2 || !both.includes(only!)) return null;
  const other = both.find((id) => id !== only)!;
  if (countryOf(context, other) === countryOf(context, only!)) return null;
  return {
    meetings: [people(both)],
    rule: 'one of the two told last',
    confidence: 0.75,
    from: sentenceStart(clause),
  };
}
