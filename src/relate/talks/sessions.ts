import { subjectOf } from '../arguments.ts';
import {
  type Context,
  countryOf,
  isKind,
  landOrSelf,
  partiesOf,
  textAfter,
  textBetween,
  textOf,
} from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';
import { type Parties, isOfStates, people, sentenceStart } from './sides.ts';

/** Words that open the name of a session which two governments hold in turn. */
const OPENS = /^(cuộc |các )*(đối thoại|tham vấn|tham khảo|kỳ họp|phiên họp|cuộc họp|khóa họp|khoá họp|họp)/;
/** Tokens of *Chính sách Quốc phòng, lần thứ 10 Ủy ban liên Chính phủ về hợp tác kinh tế* between the word and whose it is. */
const NAME = 16;
/** Tokens behind the pair in which its number may stand. */
const BEHIND = 5;
/** *lần thứ 9, lần 12, phiên thứ sáu, khóa 20, vòng 3*. */
const NUMBERED =
  /(?<!\p{L})(lần|phiên|khóa|khoá|vòng|kỳ)( họp)?( thứ)? (\d+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|[ivx]+)(?!\p{L})/iu;

const COMMITTEE = /(?<!\p{L})(ủy|uỷ) ban (liên chính phủ|hỗn hợp|hợp tác|chỉ đạo|biên giới)(?!\p{L})/iu;
/** *giữa (hai)* right before whose it is. */
const BETWEEN = /(?<!\p{L})giữa( hai)?( |$)/u;
/** *(sẽ) diễn ra tại*: without a number its sitting makes it one. */
const SITS =
  /^(đã |sẽ |vừa |dự kiến )*(được )?(diễn ra|khai mạc|bế mạc|bắt đầu|kết thúc|tổ chức|họp)(?!\p{L})/u;

/** *Đối thoại Chiến lược Việt Nam – Nhật Bản lần thứ 9, Kỳ họp lần thứ 38 Ủy ban liên Chính phủ Việt Nam – Lào*: a number makes it one. */
export function numberedSession(context: Context, clause: Clause, at: number): Parties | null {
  const word = clause.parts[at]!;
  if (!OPENS.test(textOf(context, word))) return null;
  const pair = pairBehind(clause, at);
  if (!pair || clause.parts.slice(0, at).some((p) => p.kind === 'word' && p.pattern === 'presides'))
    return null;
  const text = `${textBetween(context, word.past, pair.first)} ${textAfter(context, pair.past, BEHIND)}`;
  // Ủy ban liên Chính phủ Việt Nam – Lào: no government of the one
  const both = partiesOf(context, pair).map((id) =>
    isKind(context, id, 'organisation') ? landOrSelf(context, id) : id,
  );
  const isOne =
    NUMBERED.test(text) ||
    ((BETWEEN.test(text) || COMMITTEE.test(text)) && SITS.test(textAfter(context, pair.past, BEHIND)));
  if (!isOne || both.length !== 2 || !both.every((id) => isKind(context, id, 'country'))) return null;
  return {
    meetings: [people(withOfficial(context, clause, at, both))],
    rule: 'dialogue of two states',
    confidence: 0.85,
    from: sentenceStart(clause),
  };
}

/** *Phó Thủ tướng A chủ trì (dự) kỳ họp lần thứ 9 Ủy ban hỗn hợp Việt Nam – Ấn Độ*: who is there stands for his country. */
export function withOfficial(
  context: Context,
  clause: Clause,
  at: number,
  states: readonly string[],
): string[] {
  const verb = clause.parts[at - 1];
  const isThere =
    (has(verb, 'opens') && textOf(context, verb!) === 'chủ trì') ||
    (has(verb, 'attend') && !has(clause.parts[at - 2], 'negation', 'absent', 'cancelled'));
  const subject =
    isThere && verb!.past === clause.parts[at]!.first ? subjectOf(clause, at - 1, context.knowledge) : null;
  const [official, ...more] = subject ? partiesOf(context, subject) : [];
  if (official === undefined || more.length > 0 || !isKind(context, official, 'official')) return [...states];
  return states.map((id) => (countryOf(context, official) === id ? official : id));
}

/** *Đối thoại quốc phòng giữa (hai) Bộ Quốc phòng Việt Nam và Ba Lan*: two states, or bodies of two. */
function betweenAt({ parts }: Clause, at: number): Group | null {
  const group = parts[has(parts[at + 1], 'two') ? at + 2 : at + 1];
  const isPair = group?.kind === 'group' && group.actors.length === 2;
  return isPair && group.actors.every(({ chunk }) => chunk.kind === 'entity') ? group : null;
}

/** The two states whose session it is: names of bodies and fields may stand between. */
function pairBehind(clause: Clause, at: number): Group | null {
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - clause.parts[at]!.past > NAME) return null;
    if (has(part, 'between')) return betweenAt(clause, i);
    if (has(part, 'comma', 'stop', 'quote', 'that', 'inside', 'with', 'at')) return null;
    if (part.kind === 'date' || (part.kind === 'word' && part.event)) return null;
    if (part.kind === 'group' && isOfStates(part)) return part;
    if (part.kind === 'group' && part.actors.some(({ refs }) => refs.length > 0)) return null;
  }
  return null;
}
