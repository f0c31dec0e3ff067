import { laterSubject, subjectOf } from '../arguments.ts';
import { borrower, broughtBehind, carriedTo } from './carried.ts';
import { chooser } from './chosen.ts';
import { nameAfterIs } from './name-after-is.ts';
import {
  type Context,
  countryOf,
  landOf,
  namesOfficial,
  officialsOf,
  textAfter,
  textBetween,
  textOf,
} from '../context.ts';
import { opensAt } from '../opening.ts';
import { type Clause, type Group, type Part, has } from '../parts.ts';
import { headOf, namedOf } from './delegation.ts';
import { leaderBefore, withStranger } from './retinue.ts';
import { isStop } from './stops.ts';

/**
 * Who goes: before the verb; after the phrase with which it opens the sentence (*Có mặt tại Sydney, ông Tillerson nói*);
 * whom the plane brings (*Chuyên cơ hạ cánh xuống Nội Bài, đưa ông Trump đến*).
 */
export function traveller(context: Context, clause: Clause, at: number): Group | null {
  const { parts } = clause;
  // tiếp Thủ tướng Lào, nhân dịp Thủ tướng sang thăm Việt Nam
  const beside = parts[at - 1];
  if (beside?.kind === 'group' && beside.prep === 'margins' && parts[at]!.first === beside.past)
    return beside;
  const subject =
    leaderBefore(context, clause, at) ??
    withStranger(context, clause, at) ??
    chooser(context, clause, at) ??
    borrower(context, clause, at) ??
    subjectOf(clause, at, context.knowledge);
  if (subject) return headOf(context, clause, subject) ?? nameAfterIs(clause, subject, at);
  // Phát biểu khi đang ở thăm Singapore, ông Lý nói …
  const opens =
    parts[at]!.first - clause.sentence.first <= 1 ||
    isDatedBefore(clause, at) ||
    isLedIn(parts.slice(opensAt(clause), at)) ||
    isLeaving(parts.slice(opensAt(clause), at)) ||
    isOnWay(context, clause, at);
  const later = opens ? laterSubject(clause, at, context.knowledge) : null;
  if (later) return later;
  const among = amongThem(clause, at);
  if (among) return among;
  return carriedTo(context, clause, at) ?? broughtBehind(clause, at);
}

/** *Phái đoàn gồm mười người, trong đó có A và B, đến Bình Nhưỡng*: who of a delegation is named. */
function amongThem({ parts }: Clause, at: number): Group | null {
  const [group, comma] = [parts[at - 2], parts[at - 1]];
  const touches = has(comma, 'comma') && group?.past === comma!.first && comma!.past === parts[at]!.first;
  const named = touches && group?.kind === 'group' && group.prep === 'include' ? group : null;
  return named && parts.slice(0, at).some((p) => has(p, 'people')) ? named : null;
}

/** *Hồi tháng 3, đến Hà Nội trong chuyến thăm cấp nhà nước, ông A …*: behind a day that opens the sentence. */
const isDatedBefore = ({ parts, sentence }: Clause, at: number): boolean =>
  at === 2 &&
  parts[0]!.kind === 'date' &&
  parts[0]!.first - sentence.first <= 1 &&
  has(parts[1], 'comma') &&
  parts[1]!.past === parts[at]!.first;

const isLedIn = (parts: readonly Part[]): boolean =>
  parts.some((p) => has(p, 'quote', 'when', 'ongoing')) &&
  parts.every((p) => p.kind === 'word' && !p.event && p.stance === null);

const WAY =
  /^(trên (đường|chuyến bay|máy bay|tàu|chuyên cơ)|trong (chuyến bay|hành trình)|ngay (sau|trước|khi)|trước (lúc|giờ)|vừa|mới|khi|lúc)(?!\p{L})/iu;
/** Tokens of *Trên chuyến bay trở về từ*. */
const WAY_TOKENS = 7;

/** *Trên đường tới Tokyo, Ngoại trưởng nói*: nobody is named before the way. */
const isOnWay = (context: Context, { parts, sentence }: Clause, at: number): boolean =>
  parts[at]!.first - sentence.first <= WAY_TOKENS &&
  parts.slice(0, at).every((p) => p.kind !== 'group') &&
  WAY.test(textBetween(context, sentence.first, parts[at]!.first));

/** *Trước khi rời Israel để sang Nga, ông A nói*: where somebody comes from does nothing. */
const isLeaving = ([when, from, ...rest]: readonly Part[]): boolean =>
  has(when, 'when') &&
  has(from, 'from') &&
  rest.every((p) => p.kind !== 'group' || p.prep !== null || p.first <= from!.past + 5);

/** *chuyến thăm Manila của một tàu sân bay Mỹ*: no official goes. */
const SHIP = /^tàu /u;

/** Tokens of *đầu tiên trong nhiệm kỳ* between a trip and whose it is, where it leads not counted. */
const OF_WHOM = 10;

/** *chuyến thăm (Mỹ) của X*; else who makes it: *X bắt đầu chuyến thăm*. */
export function nounVisitor(context: Context, clause: Clause, at: number): Group | null {
  let reach = clause.parts[at]!.past + OF_WHOM;
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first > reach) break;
    // chuyến thăm Cộng hòa Dân chủ Nhân dân Triều Tiên mới đây của X: however long the country's name is.
    if (part.kind === 'group') reach += part.past - part.first;
    // chuyến thăm tới Mỹ của X: the way there is part of the noun.
    const leads = i === at + 1 && has(part, 'arrive.verb');
    // điểm dừng chân đầu tiên trong chuyến công du châu Á của X
    const isTour = isStop(clause.parts[at]!) && has(part, 'visit.noun');
    if (part.kind === 'word' && !leads && !isTour && (part.event || has(part, 'that', 'quote', 'but'))) break;
    if (part.kind === 'group' && part.prep === 'of' && namesOfficial(context, part)) return part;
    if (has(part, 'of-noun') && has(clause.parts[i - 1], 'of') && SHIP.test(textOf(context, part)))
      return null;
  }
  const guest =
    guestOn(context, clause, at) ?? chooser(context, clause, at) ?? agentBefore(context, clause, at);
  if (guest) return guest;
  const named = namedOf(context, clause, at);
  if (named) return named;
  const subject = subjectOf(clause, at, context.knowledge);
  if (subject) return headOf(context, clause, subject) ?? officialBefore(context, clause, subject, at);
  return (
    asOfficial(context, clause, at) ??
    laterSubject(clause, at, context.knowledge) ??
    travellerBefore(context, clause, at) ??
    officialLeft(context, clause, at)
  );
}

/** *A sẽ thăm Cucuta, nơi giáp biên giới Venezuela sau chuyến thăm Peru*: who goes on from trip to trip. */
function officialLeft(context: Context, { parts }: Clause, at: number): Group | null {
  const link = parts[at - 1];
  if (!has(link, 'after') || link!.past !== parts[at]!.first) return null;
  return (
    parts
      .slice(0, at)
      .findLast((p): p is Group => p.kind === 'group' && p.prep === null && namesOfficial(context, p)) ?? null
  );
}

/** *tiếp Ngoại trưởng A đang có chuyến thăm châu Âu*: who is met is on the trip. */
function guestOn(context: Context, { parts }: Clause, at: number): Group | null {
  let i = at - 1;
  while (has(parts[i], 'light', 'ongoing') && parts[i]!.past === parts[i + 1]!.first) i--;
  const guest = parts[i];
  const isOn = has(parts[i + 1], 'ongoing') && i + 1 < at;
  const touches = guest?.kind === 'group' && guest.past === parts[i + 1]!.first;
  return isOn && touches && namesOfficial(context, guest) ? guest : null;
}

/** *Vấn đề được Thủ tướng A nêu ra trong chuyến thăm Ấn Độ*: who does on a trip what is done. */
function agentBefore(context: Context, clause: Clause, at: number): Group | null {
  const link = clause.parts[at - 1];
  const agent = clause.parts.findLast((p, i): p is Group => i < at && p.kind === 'group');
  const by = agent && clause.parts.indexOf(agent) - 1;
  if (!has(link, 'inside') || link!.past !== clause.parts[at]!.first || agent?.prep !== 'by') return null;
  const isDone = textAfter(context, clause.parts[by!]!.first, 1) === 'được';
  const undergoes = isDone ? subjectOf(clause, by!, context.knowledge) : null;
  return isDone && namesOfficial(context, agent) && (!undergoes || !namesOfficial(context, undergoes))
    ? agent
    : null;
}

/** *Ông A dồn Trung Quốc vào thế khó trong chuyến thăm Nhật Bản*: of what somebody did on a trip a country is the object. */
function officialBefore(context: Context, clause: Clause, subject: Group, at: number): Group {
  const link = clause.parts[at - 1];
  if (!has(link, 'inside', 'after') || link!.past !== clause.parts[at]!.first) return subject;
  let group: Group | null = subject;
  while (group && !namesOfficial(context, group))
    group = subjectOf(clause, clause.parts.indexOf(group), context.knowledge);
  return group ?? subject;
}

const AS = /(trên cương vị|với tư cách|trong vai trò)( là)? ?$/u;
/** Tokens of *trên cương vị tân*. */
const AS_TOKENS = 5;

/** Whether what is before token `first` says that a group tells an office: *trên cương vị Tổng thống*. */
export const isAsOffice = (context: Context, { first }: Part): boolean =>
  AS.test(`${textBetween(context, first - AS_TOKENS, first)} `);

/** *Trong chuyến công du đầu tiên tới châu Á trên cương vị Tổng thống, ông A …*: the office and its holder as one. */
const asOfficial = (context: Context, clause: Clause, at: number): Group | null =>
  clause.parts.find(
    (p, i): p is Group => i > at && p.kind === 'group' && isAsOffice(context, p) && namesOfficial(context, p),
  ) ?? null;

/** *Chuyến thăm Nhật Bản của Thủ tướng diễn ra sau chuyến công du Mỹ*: one traveller, two trips. */
const travellerBefore = (context: Context, clause: Clause, at: number): Group | null =>
  clause.parts
    .slice(0, at)
    .findLast((p): p is Group => p.kind === 'group' && p.prep === 'of' && namesOfficial(context, p)) ?? null;

/** *Phạm Bình Minh tiếp ông John Kerry nhân dịp ông sang thăm Việt Nam*: nobody visits home; the guest beside is meant. */
export function abroad(
  context: Context,
  clause: Clause,
  at: number,
  visitors: string[],
  places: string[],
): string[] {
  const lands = places.map((id) => landOf(context, id));
  const isHome = (id: string) => lands.includes(countryOf(context, id) ?? '');
  if (!visitors.some(isHome)) return visitors;
  // Sau khi gặp ông Kim, ông Trump về đến Washington: who comes home was with somebody elsewhere.
  if (!has(clause.parts[at], 'visit.verb', 'visit.noun')) return [];
  const named = namedBefore(clause, at);
  if (named) return officialsOf(context, named).filter((id) => !isHome(id));
  const others = clause.parts
    .slice(0, at)
    .flatMap((p) => (p.kind === 'group' ? officialsOf(context, p) : []))
    .filter((id) => !isHome(id));
  return [...new Set(others)].slice(-1);
}

/** *ông Sullivan sẽ thăm Bộ Tư lệnh*: a name right before the verb is who goes, at home or not. */
function namedBefore({ parts }: Clause, at: number): Group | null {
  let i = at - 1;
  while (has(parts[i], 'past', 'planned', 'held', 'ongoing') && parts[i]!.past === parts[i + 1]!.first) i--;
  const group = parts[i];
  const stands =
    group?.kind === 'group' &&
    group.prep === null &&
    group.past === parts[i + 1]!.first &&
    !has(parts[i - 1], 'invites', 'accepts', 'of');
  return stands && group.actors.every(({ chunk }) => chunk.kind === 'person' && chunk.name !== null)
    ? group
    : null;
}
