import {
  type Context,
  countryOf,
  isKind,
  landOf,
  landOrSelf,
  partiesOf,
  textAfter,
  textBetween,
  textOf,
} from '../context.ts';
import { type Clause, type Group, has, refsOf } from '../parts.ts';
import { takesPart } from '../telling.ts';

/** Tokens of *dự kiến sẽ cùng* between two officials and their discussion. */
const SPOKEN = 4;

/** Whether two who *trao đổi, thảo luận, làm việc* meet to do so, where only the verb says it. */
export const isEncounter = (context: Context, clause: Clause, at: number, subject: Group): boolean =>
  areToMeet(context, clause, at, subject) ||
  isShortWord(context, clause, at, subject) ||
  isDiscussion(context, clause, at, subject) ||
  isSomewhere(context, clause, at, subject);

/** *Mỹ và Nga thảo luận tại Geneva*: two by name, and where right behind the verb. */
function isSomewhere(context: Context, clause: Clause, at: number, subject: Group): boolean {
  const [word, link, ...next] = clause.parts.slice(at, at + 4);
  const place = has(next[0], 'capital', 'of-noun') ? next[1] : next[0];
  const lands = new Set(refsOf(subject).map((id) => landOrSelf(context, id)));
  return (
    lands.size === 2 &&
    !isPair(subject) &&
    refsOf(subject).every((id) => isKind(context, id, 'official', 'country')) &&
    has(link, 'at') &&
    link!.first === word!.past &&
    place?.kind === 'group' &&
    place.prep === 'at' &&
    refsOf(place).every((id) => !isKind(context, id, 'organisation')) &&
    word!.first - subject.past <= SPOKEN
  );
}

const OFFICIALS =
  /(?<!\p{L})(quan chức|giới chức|lãnh đạo|đại diện|bộ trưởng|chuyên gia|nhà đàm phán|đoàn|phái đoàn) /u;
/** Parts of *các quan chức* and *cũng sẽ* beside whose they are. */
const BESIDE = 1;

/** *các quan chức hai bên sẽ thảo luận về*: who is sent for it is ahead, where no talks of theirs have been told. */
export function areToMeet(context: Context, clause: Clause, at: number, subject: Group): boolean {
  const i = clause.parts.indexOf(subject);
  const people = clause.parts[i - BESIDE];
  const first = has(people, 'people') && people!.past === subject.first ? people!.first : subject.first;
  const lands = refsOf(subject).map((id) => landOf(context, id));
  const isTold = context.tellings.some(
    (t) =>
      t.form !== 'visit' &&
      t.participants.length > 1 &&
      t.participants.every((p) => lands.includes(landOf(context, p.entity))),
  );
  return (
    !isTold &&
    new Set(lands).size === 2 &&
    isPair(subject) &&
    OFFICIALS.test(`${textBetween(context, first, subject.past).toLowerCase()} `) &&
    has(clause.parts[at - 1], 'planned') &&
    at - 1 - i === BESIDE &&
    clause.parts[at]!.first - subject.past <= SPOKEN &&
    !isInOne(clause, at, subject)
  );
}

/** *hai tổng thống trao đổi ngắn bên lề APEC, A và B đã làm việc ở Hà Nội*: two named officials, and how or where; *A và B trò chuyện*. */
function isShortWord(context: Context, clause: Clause, at: number, subject: Group): boolean {
  const countries = new Set(
    refsOf(subject).map((id) => (isKind(context, id, 'official') ? countryOf(context, id) : null)),
  );
  const [word, next] = [clause.parts[at]!, clause.parts[at + 1]];
  if (countries.size < 2 || countries.has(null) || subject.actors.some((a) => a.chunk.kind === 'pair'))
    return false;
  // thảo luận vào sáng 4/9
  const beside =
    next !== undefined &&
    next.first - word.past <= 1 &&
    (has(next, 'margins', 'at') ||
      next.kind === 'date' ||
      (has(next, 'toward') && clause.parts[at + 2]?.kind === 'date'));
  // nói chuyện (trực tiếp) với nhau
  const together =
    has(next, 'each-other') && next!.first - word.past <= 2 && textOf(context, word) === 'nói chuyện';
  return (
    beside ||
    together ||
    textOf(context, word) === 'trò chuyện' ||
    /^\s+(ngắn|riêng|nhanh|kín|chính thức|song phương)(?!\p{L})/u.test(
      context.article.text.slice(context.tokens.end[word.past - 1]),
    )
  );
}

/**
 * *Tổng thống A và Tổng thống B thảo luận về Iran*: two officials by name, who have not just been told to meet: what two in
 * a call discuss is no second meeting.
 */
function isDiscussion(context: Context, clause: Clause, at: number, subject: Group): boolean {
  const each = partiesOf(context, subject);
  const countries = new Set(each.map((id) => countryOf(context, id)));
  const isTold = context.tellings.some((t) => each.every((id) => takesPart(t, id)));
  return (
    !isTold &&
    !isPair(subject) &&
    countries.size === each.length &&
    each.every((id) => isKind(context, id, 'official')) &&
    (has(clause.parts[at], 'topic') || opensRest(clause, at)) &&
    clause.parts[at]!.first - subject.past <= SPOKEN
  );
}

/** *A và B có cuộc điện đàm, trao đổi về C*: what they do in it. */
export const isInOne = (clause: Clause, at: number, { past }: Group): boolean =>
  clause.parts.slice(0, at).some((p) => p.first >= past && has(p, 'talks.noun', 'call.noun', 'summit.noun'));

/** *trao đổi với các bên*: with nobody that the sentence names. */
export const isPair = ({ actors }: Group): boolean => actors.some(({ chunk }) => chunk.kind === 'pair');

/** *thảo luận (về), thảo luận tại Helsinki*: about what, or where, right behind the verb. */
const opensRest = (clause: Clause, at: number): boolean =>
  has(clause.parts[at + 1], 'topic', 'inside', 'at', 'margins') &&
  clause.parts[at + 1]!.first - clause.parts[at]!.past <= 1;

const OTHERS =
  /^(các|những|một số|đông đảo|đại diện|cộng đồng|thân nhân|gia đình|cựu|kiều bào|bà con|sinh viên|nhân sĩ|quốc hội|nghị viện|một(?! (lần|cách|mình|cuộc|buổi)))(?!\p{L})/u;

/** *A và B gặp các cựu sinh viên*: others than each other, whom nobody knows. */
export const meetsOthers = (context: Context, { past }: { past: number }): boolean =>
  OTHERS.test(textAfter(context, past, 2));

const NEGOTIATION = /^(đàm phán|đối thoại|tham vấn|thương lượng)$/u;

/** *điện đàm với B về quan hệ hai nước và đàm phán về thuế giữa hai bên*: one of the things that are spoken of. */
export function isInTopicRow(context: Context, { parts }: Clause, at: number): boolean {
  const about = parts.findLastIndex((p, i) => i < at && has(p, 'topic'));
  return (
    about > 0 &&
    has(parts[at - 1], 'and') &&
    has(parts[at + 1], 'topic', 'between') &&
    parts[at + 1]!.first === parts[at]!.past &&
    NEGOTIATION.test(textOf(context, parts[at]!)) &&
    parts.slice(about + 1, at - 1).every((p) => p.kind === 'group' || has(p, 'of-noun', 'comma', 'none'))
  );
}

/** *đến Lào và Thái Lan để thảo luận với các quan chức hai nước*: of the states where he goes. */
export function areOfGoals({ parts }: Clause, at: number, object: Group): boolean {
  const people = parts[parts.indexOf(object) - 1];
  const trip = parts.findLastIndex((p, i) => i < at && has(p, 'arrive.verb', 'visit.verb'));
  const goals = parts[trip + 1];
  return (
    isPair(object) &&
    has(people, 'people') &&
    people!.past === object.first &&
    goals?.kind === 'group' &&
    refsOf(object).length > 1 &&
    refsOf(object).every((id) => refsOf(goals).includes(id))
  );
}
