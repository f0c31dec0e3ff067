import { acts, laterSubject, subjectOf } from '../arguments.ts';
import { withCompanion } from '../companion.ts';
import { type Context, isKind, officialsOf, partiesOf, textAfter, textBetween, textOf } from '../context.ts';
import { opensAt } from '../opening.ts';
import { type Clause, type Group, type Part, groupWith, has, hasAny } from '../parts.ts';
import { cohosts } from './cohosts.ts';
import { staysAway } from './stays-away.ts';

/** Tokens between a verb of attending and its conference. */
const NEAR = 4;
/** Tokens between *do Mỹ và Canada* and the verb that says what they do. */
const BY = 4;
/** Tokens between one who attends and the next. */
const LIST = 6;
/** Words with which another clause begins. */
const ENDS_LIST = ['stop', 'but', 'that', 'quote', 'when', 'at', 'planned', 'past', 'ongoing'];

/** Officials and states that the sentence has at the conference whose word is part `at`. */
export function attendeesOf(context: Context, clause: Clause, at: number): string[] {
  return [
    ...new Set([
      ...whoAttends(context, clause, at),
      ...whoIsPresent(context, clause, at),
      ...whoConvenes(context, clause, at),
    ]),
  ];
}

/** Officials and the host among them, for a body's own session: its members are the body's matter. */
export function officialsAt(context: Context, clause: Clause, at: number): string[] {
  const hosts = whoConvenes(context, clause, at);
  return attendeesOf(context, clause, at).filter(
    (id) => isKind(context, id, 'official') || hosts.includes(id),
  );
}

/** *Bộ trưởng A dự hội nghị*; *Phát biểu tại hội nghị, Bộ trưởng A …*; *Tại hội nghị, Bộ trưởng A …*. */
function whoAttends(context: Context, clause: Clause, at: number): string[] {
  const attend = clause.parts.findLastIndex((p, i) => i < at && has(p, 'attend', 'opens'));
  if (isOccasion(context, clause, at)) {
    const subject = laterSubject(clause, at, context.knowledge);
    return subject ? officialsOf(context, subject) : [];
  }
  const near = attend >= 0 && clause.parts[at]!.first - clause.parts[attend]!.past <= NEAR;
  // Tại Đối thoại Shangri-La, Bộ trưởng Quốc phòng Mỹ tuyên bố …: who speaks there attends.
  const opens = opensAt(clause);
  const speaks = at <= opens + 2 && has(clause.parts[at - 1], 'at');
  if (!near && !speaks) return [];
  if (near && staysAway(clause.parts, attend) >= 0) return [];
  const first = near ? subjectOf(clause, attend, context.knowledge) : null;
  const told = first ? withCompanion(context, clause, first) : near ? agentBefore(clause, attend) : null;
  const opening =
    speaks ||
    attend === opens ||
    isLedIn(clause.parts.slice(opens, attend)) ||
    isWhile(context, clause, attend);
  const subject = told ?? (opening ? laterSubject(clause, at, context.knowledge) : null);
  if (!subject || STATES.test(textAfter(context, subject.past, 2))) return [];
  const beside = near && has(clause.parts[attend], 'opens') ? besideSubject(context, clause, at) : [];
  const all = partiesOf(context, subject);
  // Cuba và Mỹ được mời dự: states take part where they are listed, one alone may only host or comment.
  const listed = all.length > 1 && !speaks;
  return [
    ...all.filter((id) => isKind(context, id, 'official', ...(listed ? (['country'] as const) : []))),
    ...beside,
  ];
}

/** *nhân dịp dự (hội nghị)* at the head of a sentence. */
function isOccasion(context: Context, clause: Clause, at: number): boolean {
  const beside = clause.parts[at - 1];
  if (!has(beside, 'margins') || !isLedIn(clause.parts.slice(opensAt(clause), at))) return false;
  return textOf(context, beside!).endsWith('dự');
}

/** *Thủ tướng ba nước tới Hà Nội dự hội nghị*: none in particular. */
const STATES = /^(\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều) nước$/u;

const WHILE = /^(trong (thời gian|khi|lúc|chuyến đi)|khi|lúc|nhân chuyến)( đang)?( đến| tới| sang)? $/u;

/** *Trong thời gian tham dự diễn đàn ở P, A …*: who is told behind it is there. */
function isWhile(context: Context, clause: Clause, attend: number): boolean {
  const { sentence, parts } = clause;
  return (
    attend >= 0 && WHILE.test(`${textBetween(context, sentence.first, parts[attend]!.first).toLowerCase()} `)
  );
}

/** *Nhân dịp dự hội nghị, A …; tại La Habana, nhân dịp dự hội nghị, A …*: before the verb only where and beside what. */
const isLedIn = (parts: readonly Part[]): boolean =>
  has(parts.at(-1), 'margins', 'none') &&
  parts.some((p) => has(p, 'margins')) &&
  parts.every((p) =>
    // Trong khuôn khổ chương trình tham dự hội nghị
    p.kind === 'group' ? p.prep === 'at' : has(p, 'margins', 'at', 'comma', 'capital', 'none'),
  );

/** *Kết quả được Tổng thống A công bố khi khai mạc hội nghị*: who does the one does the other. */
function agentBefore(clause: Clause, attend: number): Group | null {
  const agent = clause.parts
    .slice(0, attend)
    .findLast((p): p is Group => p.kind === 'group' && (p.prep === null || p.prep === 'by'));
  return agent?.prep === 'by' ? agent : null;
}

/** *A chủ trì hội nghị cùng B*. */
function besideSubject(context: Context, clause: Clause, at: number): string[] {
  const [join, beside] = [clause.parts[at + 1], clause.parts[at + 2]];
  if (!has(join, 'and', 'with') || join!.first !== clause.parts[at]!.past) return [];
  if (beside?.kind !== 'group' || beside.first !== join!.past) return [];
  return officialsOf(context, beside);
}

/** *với sự tham dự của A, B và C*; *có sự tham gia của đại diện 20 nước, trong đó có A và B*. */
function whoIsPresent(context: Context, clause: Clause, at: number): string[] {
  const attend = clause.parts.findIndex(
    (p, i) =>
      i > at &&
      has(p, 'attend', 'opens') &&
      has(clause.parts[i + 1], 'of') &&
      p.past === clause.parts[i + 1]!.first,
  );
  return attend < 0 ? [] : listAfter(context, clause, attend + 1);
}

/** Who a list behind part `from` names, until another clause begins. */
export function listAfter(context: Context, clause: Clause, from: number): string[] {
  const found: Group[] = [];
  let edge = clause.parts[from]!.past;
  for (let i = from + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - edge > LIST || part.kind === 'date') break;
    if (part.kind === 'group') {
      if (part.prep === 'at') break;
      found.push(part);
    } else if (hasAny(part, ENDS_LIST) && !isListStop(clause, i)) break;
    edge = part.past;
  }
  return partiesOf(context, ...found.filter((g) => acts(groupWith(g, { prep: null }), context.knowledge)));
}

/** The semicolon of *A; Phó Thủ tướng B; Ngoại trưởng C*: behind it who is told by title and name, and nothing that he does. */
function isListStop({ parts }: Clause, i: number): boolean {
  const [before, stop, next, after] = parts.slice(i - 1, i + 3);
  const isNamed =
    next?.kind === 'group' &&
    next.actors.every(
      ({ chunk }) => chunk.kind === 'person' && chunk.name !== null && chunk.posts.length > 0,
    );
  const touches = before?.past === stop!.first && stop!.past === next?.first;
  return (
    has(stop, 'stop') && isNamed && touches && (!after || has(after, 'stop', 'and', 'comma', 'together'))
  );
}

const CONVENES = /^(đồng )?(tổ chức|đăng cai|chủ trì|triệu tập)/;

/** *do Tổng thống A chủ trì*; *Campuchia sẽ tổ chức kỳ họp*. */
function whoConvenes(context: Context, clause: Clause, at: number): string[] {
  const both = cohosts(context, clause, at);
  if (both.length > 1) return statesOrOfficials(context, both);
  const verb = clause.parts[at - 1];
  if (verb?.kind === 'word' && verb.past === clause.parts[at]!.first) {
    const subject = /^(tổ chức|đăng cai)/.test(textOf(context, verb))
      ? subjectOf(clause, at - 1, context.knowledge)
      : null;
    // gợi ý tổ chức hội nghị: who proposes it need not be there.
    const asks = has(clause.parts[at - 2], 'proposed', 'urges');
    if (subject) return asks ? [] : statesOrOfficials(context, partiesOf(context, subject));
  }
  return whoHolds(context, clause, at);
}

/** *do Mỹ và Canada đồng tổ chức*. */
function whoHolds(context: Context, clause: Clause, at: number): string[] {
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (has(part, 'stop', 'but', 'quote')) return [];
    // có mặt tại Đại hội đồng, tham dự diễn đàn do Nga chủ trì: of the next session
    if (has(part, 'attend') && has(clause.parts[i - 1], 'comma')) return [];
    if (part.kind !== 'group' || part.prep !== 'by') continue;
    return CONVENES.test(textAfter(context, part.past, BY))
      ? statesOrOfficials(context, partiesOf(context, part))
      : [];
  }
  return [];
}

/** *hội nghị về Syria do Pháp và Đức tổ chức; cuộc họp do Mỹ, Canada đồng tổ chức*: of those who hold it, wherever it is. */
export const isConvened = (context: Context, clause: Clause, at: number): boolean =>
  (has(clause.parts[at], 'conference.noun', 'talks.noun') && whoHolds(context, clause, at).length > 1) ||
  cohosts(context, clause, at).length > 1;

const statesOrOfficials = (context: Context, refs: readonly string[]): string[] =>
  refs.filter((id) => isKind(context, id, 'official', 'country'));
