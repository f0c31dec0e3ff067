import type { StanceType } from '../../model.ts';
import { acts, subjectOf } from '../arguments.ts';
import { type Context, partiesOf, textBefore, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, groupWith, has } from '../parts.ts';
import { statesOf } from './diplomats.ts';
import { targetOf } from './targets.ts';
import type { Sides } from './both.ts';

const THANKS = /^(cảm ơn|cám ơn|biết ơn|cảm tạ)$/iu;
/** What somebody is thanked for. */
const FOR: readonly StanceType[] = ['aids', 'supports'];

/** *Lào cảm ơn chính phủ Nhật Bản hỗ trợ người dân*: who is thanked did it, for whoever thanks where no other is told. */
export function thankedFor(context: Context, clause: Clause, at: number, type: StanceType): Sides | null {
  const i = thankedAt(context, clause, at);
  const subject = clause.parts[i];
  if (!FOR.includes(type) || subject?.kind !== 'group' || !acts(subject, context.knowledge)) return null;
  const between = clause.parts.slice(i + 1, at);
  if (!isFor(between, clause.parts[at]!.first - subject.past)) return null;
  const thanks = clause.parts.findLastIndex((p, k) => k < i && !has(p, 'people', 'government'));
  const { first, past } = clause.parts[thanks] ?? subject;
  if (!THANKS.test(textBetween(context, first, past))) return null;
  const thanking = subjectOf(clause, thanks, context.knowledge);
  const target = targetOf(context, clause, at, type, null, false);
  // cảm ơn Ấn Độ đã ủng hộ nước này: the one who thanks.
  const isNamed =
    target !== null &&
    partiesOf(context, target).length > 0 &&
    target.actors.some(({ chunk }) => chunk.kind !== 'pronoun');
  const object = isNamed ? target : thanking && forState(context, thanking);
  return object && { subject, object, rule: `${type}: thanked for`, confidence: 0.72 };
}

/** Where whoever is thanked stands: last before the verb, or, as *cảm ơn Lào đã …, cũng như đã hỗ trợ*, right behind the thanks. */
function thankedAt(context: Context, clause: Clause, at: number): number {
  const last = clause.parts.findLastIndex((p, k) => k < at && p.kind === 'group');
  if (!has(clause.parts[at - 1], 'past') || !has(clause.parts[at - 2], 'and')) return last;
  const thanks = clause.parts.findLastIndex(
    (p, k) => k < at && THANKS.test(textBetween(context, p.first, p.past)),
  );
  const who = clause.parts.findIndex((p, k) => k > thanks && p.kind === 'group');
  return thanks >= 0 && has(clause.parts[who + 1], 'past') ? who : last;
}

/** *cảm ơn Lào (đã) hỗ trợ; cảm ơn Nga về sự chia sẻ và hỗ trợ; cảm ơn Lào đã xả nước, cũng như đã hỗ trợ*. */
function isFor(between: readonly Part[], gap: number): boolean {
  const isNext = gap <= 2 && between.every((p) => has(p, 'past', 'ongoing'));
  const isAbout =
    has(between[0], 'topic') && between.slice(1).every((p) => has(p, 'comma', 'and', 'of-noun'));
  const isJoined = has(between.at(-1), 'past') && has(between.at(-2), 'and') && has(between[0], 'past');
  return isNext || isAbout || isJoined;
}

const APPRECIATES =
  /(cảm ơn|cám ơn|biết ơn|đánh giá cao|trân trọng|ghi nhận|cảm kích)( (?!việc)\p{L}+){0,5}$/iu;
/** Tokens of *đối với sự chung tay và* before the noun. */
const WITHIN = 8;

/** *Haiti cảm ơn sự hỗ trợ của Canada; đánh giá cao sự giúp đỡ của Nhật Bản*: for the one who says so. */
export function thanking(context: Context, clause: Clause, at: number, type: StanceType): Group | null {
  const { first } = clause.parts[at]!;
  const before = textBefore(context, clause, first, WITHIN);
  if (!FOR.includes(type) || !APPRECIATES.test(before)) return null;
  const subject = subjectOf(clause, at, context.knowledge);
  return subject && forState(context, subject);
}

/** Tokens of *công bố khoản* between the verb and the noun. */
const BEFORE = 4;

const HELPED = /(^|(?<!cùng)\s)(với|nhờ|nhờ có|nhờ vào|dựa vào) sự( \p{L}+)?$/iu;

/** *Peru vượt qua khủng hoảng với sự giúp đỡ của Chile*: of whoever does it, and does not only say so. */
export function helped(context: Context, clause: Clause, at: number, type: StanceType): Group | null {
  const { first } = clause.parts[at]!;
  const before = textBefore(context, clause, first, BEFORE);
  if (type !== 'aids' || !HELPED.test(before)) return null;
  const subject = subjectOf(clause, at, context.knowledge);
  const says =
    subject &&
    clause.parts.slice(clause.parts.indexOf(subject), at).some((p) => has(p, 'quote', 'that', 'quote-mark'));
  return says ? null : subject;
}

const ANNOUNCES = /(^|\s)(công bố|tuyên bố|thông báo|phê duyệt|phê chuẩn|thông qua)( \p{L}+){0,2}$/iu;

/** *Tổng Giám đốc IMF công bố khoản vay*: of the body or state for which somebody announces it. */
export function giverOf(context: Context, clause: Clause, at: number, subject: Group): Group {
  const word = clause.parts[at]!;
  const before = textBefore(context, clause, word.first, BEFORE);
  if (!has(word, 'aids') || !ANNOUNCES.test(before)) return subject;
  const actors = subject.actors.map((actor) => {
    const [body] = actor.chunk.kind === 'person' ? actor.chunk.posts.flatMap(({ of }) => of) : [];
    return { ...actor, refs: body ? [body] : statesOf(context, actor.refs) };
  });
  return groupWith(subject, { actors });
}

/** Thủ tướng thanks for his country. */
const forState = (context: Context, group: Group): Group =>
  groupWith(group, {
    actors: group.actors.map((actor) => ({ ...actor, refs: statesOf(context, actor.refs) })),
  });
