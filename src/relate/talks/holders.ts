import { acts, subjectOf } from '../arguments.ts';
import { type Context, isKind, isOpenPair, landOrSelf, partiesOf, textBetween } from '../context.ts';
import { opensAt } from '../opening.ts';
import { type Clause, type Group, type Part, has } from '../parts.ts';
import { lookingBack } from './back.ts';
import { isOccasion, isOfTwo } from './occasion.ts';
import { type Parties, people, sentenceStart } from './sides.ts';
import { isAbroad } from './spoken.ts';
import { governedBy } from './with.ts';

/** *Ông Tần sau đó tham gia cuộc gặp ba bên*: with the two told last. */
export function third(context: Context, clause: Clause, at: number): Parties | null {
  const [attend, noun] = [clause.parts[at - 1], clause.parts[at]!];
  const many = has(noun, 'many-sided') || has(clause.parts[at + 1], 'many-sided');
  if (!has(attend, 'attend') || !many) return null;
  const subject = subjectOf(clause, at, context.knowledge);
  const [id, ...more] = subject ? partiesOf(context, subject) : [];
  const both = context.last();
  if (!id || more.length > 0 || both.length !== 2 || both.includes(id)) return null;
  return { meetings: [people([...both, id])], rule: 'third of three', confidence: 0.75, from: subject!.past };
}

/** *cuộc gặp được Thổ Nhĩ Kỳ tổ chức cho Ngoại trưởng Nga và Ngoại trưởng Ukraine*. */
export function arranged(context: Context, clause: Clause, at: number): Parties | null {
  const group = clause.parts.find(
    (p, i): p is Group =>
      i > at && p.kind === 'group' && p.prep === 'for' && has(clause.parts[i - 2], 'light'),
  );
  const all = group ? partiesOf(context, group) : [];
  if (all.length < 2 || !all.every((id) => isKind(context, id, 'official', 'country'))) return null;
  return { meetings: [people(all)], rule: 'arranged for both', confidence: 0.8, from: sentenceStart(clause) };
}

/** *mời Nga và các nước NATO tham gia vòng đàm phán*. */
export function attendees(context: Context, clause: Clause, at: number): Parties | null {
  const attend = clause.parts[at - 1];
  const group = clause.parts[at - 2];
  if (!has(attend, 'attend') || group?.kind !== 'group' || attend!.first - group.past > 2) return null;
  const all = partiesOf(context, group);
  if (all.length < 2) return null;
  return {
    meetings: [people(all)],
    rule: 'both attend the meeting',
    confidence: 0.8,
    from: sentenceStart(clause),
  };
}

/** *Trump và Putin đã có cuộc gặp*; *Blinken và Lavrov không họp báo sau cuộc hội đàm*: a light verb or a time links both. */
export function holders(context: Context, clause: Clause, at: number): Parties | null {
  const subject = subjectOf(clause, at, context.knowledge);
  if (!subject || isOpenPair(subject)) return null;
  const all = partiesOf(context, subject);
  const between = clause.parts.slice(clause.parts.indexOf(subject) + 1, at);
  if (isDoneIn(context, clause, at, all, between))
    return { meetings: [people(all)], rule: 'both act in it', confidence: 0.85, from: subject.past };
  if (all.length < 2 || between.some((p) => has(p, 'that', 'topic') || p.kind === 'group')) return null;
  const link = between.findLast((p) => !has(p, 'quote-mark'));
  const isArranged = has(link, 'arranges') && areFree(between);
  const linked =
    (has(link, 'light', 'after', 'before', 'inside', 'past', 'held', 'attend') ||
      isArranged ||
      // A và B tại cuộc gặp ở Helsinki: a picture.
      (has(link, 'at') && between.length === 1 && clause.parts[0] === subject)) &&
    clause.parts[at]!.first - link!.past <= 2;
  // Lưu Hạc và Lighthizer cùng dự cuộc gặp: of those told before, whom they accompany.
  if (!linked || (has(link, 'attend') && accompany(context, all))) return null;
  const rule = isArranged ? ARRANGED : 'both hold the meeting';
  return { meetings: [people(all)], rule, confidence: 0.85, from: subject.past };
}

/** The rule of a meeting that those who hold it have arranged. */
export const ARRANGED = 'both arrange the meeting';

/** *A và B đã (nhanh chóng) sắp xếp cuộc gặp*: their own, where nothing keeps them from it. */
const areFree = (between: readonly Part[]): boolean =>
  between.length > 1 && between.slice(0, -1).every((p) => has(p, 'past', 'held') || p.kind === 'date');

/** *A và B đã nhất trí về ngân sách trong cuộc gặp ở Meseberg hôm 5/6*: what two of two countries do there, they met for. */
const isDoneIn = (
  context: Context,
  clause: Clause,
  at: number,
  all: readonly string[],
  between: readonly Part[],
): boolean =>
  isOccasion(context, clause, at) &&
  isAbroad(context, all) &&
  !between.some(
    (p) =>
      has(p, 'that', 'quote', 'quote-mark', 'stop') ||
      (p.kind === 'word' && p.event && !isAgreedOn(context, p)),
  );

const AGREED = /(^| )(nhất trí|đồng ý|thống nhất)( sẽ| cần)? ?$/u;

/** *nhất trí gặp nhau tại G20 trong một cuộc điện đàm*: what they agreed on there. */
const isAgreedOn = (context: Context, { first }: Part): boolean =>
  AGREED.test(textBetween(context, Math.max(0, first - 3), first).toLowerCase());

const accompany = (context: Context, all: readonly string[]): boolean => {
  const countries = (ids: readonly string[]) => ids.map((id) => landOrSelf(context, id));
  const told = countries(context.last());
  return told.length === 2 && countries(all).every((c) => told.includes(c));
};

/** Tokens of *đạt được, hôm qua* between two and the meeting in which they did something. */
const REACHED = 8;

/** *thỏa thuận đạt được giữa A và B trong cuộc điện đàm hôm 5/6, sáng kiến do A và B đưa ra sau cuộc gặp*: what is between them is of it. */
export function agreed(context: Context, clause: Clause, at: number): Parties | null {
  if (!isOccasion(context, clause, at) && !isAfter(context, clause, at)) return null;
  const group = clause.parts.findLast(
    (p): p is Group => p.kind === 'group' && p.past <= clause.parts[at]!.first,
  );
  if (!group || (group.prep !== 'between' && group.prep !== 'by')) return null;
  if (clause.parts[at]!.first - group.past > REACHED) return null;
  const i = clause.parts.indexOf(group);
  const event = clause.parts.findLast((p, k) => k < i && p.kind === 'word' && p.event);
  if (event && group.first - event.past <= REACHED) return null;
  const both = partiesOf(context, group);
  const apart = clause.parts.slice(i + 1, at).some((p) => has(p, 'comma', 'stop', 'quote', 'that', 'but'));
  if (apart || !isAbroad(context, both)) return null;
  return { meetings: [people(both)], rule: 'both act in it', confidence: 0.8, from: sentenceStart(clause) };
}

/** *sau cuộc điện đàm ngày 18/12*, where the noun names nobody. */
const isAfter = (context: Context, clause: Clause, at: number): boolean =>
  has(clause.parts[at - 1], 'after') &&
  (has(clause.parts[at], 'summit.noun') ||
    (has(clause.parts[at], 'talks.noun', 'call.noun') && isOfTwo(context, clause.parts[at]!))) &&
  governedBy(context, clause, at).every((g) => g.prep === null || g.prep === 'at');

/** *Bà Pelosi được lãnh đạo Đài Loan trao huân chương trong cuộc gặp*: both are there where the noun names nobody. */
export function undergone(context: Context, clause: Clause, at: number): Parties | null {
  const link = clause.parts[at - 1];
  if (!has(link, 'inside', 'at') || link!.past !== clause.parts[at]!.first) return null;
  if (!isOfTwo(context, clause.parts[at]!)) return null;
  const agent = clause.parts.slice(0, at).findLast((p): p is Group => p.kind === 'group');
  if (agent?.prep !== 'by') return null;
  const guest = subjectOf(clause, clause.parts.indexOf(agent), context.knowledge);
  const both = guest ? partiesOf(context, guest, agent) : [];
  if (!guest || !isAbroad(context, both)) return null;
  return { meetings: [people(both)], rule: 'done to the other in it', confidence: 0.8, from: guest.past };
}

/** *Kết thúc cuộc gặp thượng đỉnh ở Geneva, A và B …*: a phrase that opens the sentence and names nobody itself. */
export function concluded(context: Context, clause: Clause, at: number): Parties | null {
  const before = clause.parts[at - 1];
  const opens =
    (at - 1 <= opensAt(clause) || isToldFrom(clause, at - 1)) &&
    has(before, 'light', 'after', 'at', 'inside') &&
    before!.past === clause.parts[at]!.first;
  const comma = clause.parts.find((p, i) => i > at && has(p, 'comma'));
  const ofNoun = governedBy(context, clause, at).filter((g) => !comma || g.first < comma.first);
  if (!opens || ofNoun.some((g) => g.prep !== null && acts(g, context.knowledge))) return null;
  return lookingBack(context, clause, at);
}

/** *Ông A cho biết (rằng), trong cuộc điện đàm tối 28/4, ông và B đã …*: what somebody tells begins there. */
function isToldFrom({ parts }: Clause, i: number): boolean {
  const before = has(parts[i - 1], 'comma') ? i - 2 : i - 1;
  return has(parts[before], 'quote', 'that') && parts[i]!.first - parts[before]!.past <= 1;
}
