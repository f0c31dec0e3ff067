import { laterSubject, subjectOf } from '../arguments.ts';
import { withCompanion } from '../companion.ts';
import { type Context, isKind, isOpenPair, namesOfficial, partiesOf, textAfter, textOf } from '../context.ts';
import { minutesOf } from '../minutes.ts';
import { type Clause, type Group, type Word, has } from '../parts.ts';
import { agentOf } from './agent.ts';
import { lookingBack } from './back.ts';
import { headOf } from '../visits/delegation.ts';
import {
  areOfGoals,
  areToMeet,
  isEncounter,
  isInOne,
  isPair,
  meetsOthers,
  isInTopicRow,
} from './encounter.ts';
import { withFurther } from './guests.ts';
import { handedParties } from './handed.ts';
import { listedBefore, namedPair } from './named.ts';
import { metBy, needsWith, objectOf } from './objects.ts';
import { presidedParties } from './presided.ts';
import {
  eachGuest,
  invitedTo,
  isGreeted,
  isPassive,
  isTripWished,
  passiveParties,
  receivedAlone,
  receivedBy,
  toldGuest,
} from './received.ts';
import { isRemote } from './remote.ts';
import {
  type Parties,
  between,
  betweenSpeakers,
  isAlone,
  namesParty,
  people,
  sentenceStart,
} from './sides.ts';
import { goesOn, isAgreedOn, isSeated } from './seated.ts';

/** Tokens between two parties and their verb: *dự kiến, hôm qua, tại Geneva đã*. */
const NEAR = 14;

/** *A gặp B, A hội đàm với B, A và B hội đàm, A tiếp B, hai bên gặp nhau*. */
export function verbParties(context: Context, clause: Clause, at: number): Parties | null {
  const word = clause.parts[at] as Word;
  if (word.pattern === 'presides') return presidedParties(context, clause, at);
  if (word.pattern === 'hands') return handedParties(context, clause, at);
  if (word.pattern === 'resumes' && !isSeated(clause, at)) return null;
  if (isInTopicRow(context, clause, at)) return null;
  // sẽ tiếp tục thảo luận với A về nhân quyền: what goes on is no one meeting.
  if (word.pattern === 'with-person' && goesOn(context, clause, at)) return null;
  const pair = namedPair(context, clause, at);
  if (pair) return pair;
  // thông báo hòa đàm giữa Chính phủ và phiến quân: of others, though nobody knows both.
  if (has(clause.parts[at + 1], 'between') && clause.parts[at + 1]!.first === clause.parts[at]!.past)
    return null;
  const own = subjectOf(clause, at, context.knowledge);
  const nearest = own && (headOf(context, clause, own) ?? own);
  const before = nearest && withCompanion(context, clause, nearest);
  // Kết thúc hội đàm, hai Tổng thống ký …: the word is a noun here and looks back.
  if (!before && has(clause.parts[at - 1], 'light', 'after', 'before', 'inside', 'at'))
    return opening(context, clause, at) ?? lookingBack(context, clause, at);
  if (isPassive(clause, at)) return passiveParties(context, clause, at);
  // Đón Thủ tướng tại sân bay có Đại sứ A: who is there to greet holds no talks.
  if (!before && (clause.parts[at] as Word).pattern === 'receive' && isGreeted(context, clause, at))
    return null;
  const subject = before ?? laterSubject(clause, at, context.knowledge) ?? agentOf(context, clause, at);
  const each = subject && eachGuest(context, clause, at, subject);
  if (each) return each;
  const object = metBy(context, clause, at);
  if (object) return subject && withObject(context, clause, at, subject, object);
  const guests = subject && toldGuest(context, clause, at, subject);
  if (guests || word.pattern === 'receive') return guests;
  return (
    invitedTo(context, clause, at) ??
    listedBefore(context, clause, at) ??
    (subject && eachOther(context, clause, at, subject))
  );
}

/** *A gặp B, A hội đàm với B*. */
function withObject(
  context: Context,
  clause: Clause,
  at: number,
  subject: Group,
  object: Group,
): Parties | null {
  const word = clause.parts[at] as Word;
  const { pattern } = word;
  if (!namesParty(context, object) || (isMatch(context, subject, object) && pattern === 'direct'))
    return null;
  if (isJudged(clause, at, object) || (pattern === 'receive' && isTripWished(clause, at, object)))
    return null;
  const isNamed = namesOfficial(context, object) || isOffice(object) || areEnvoys(clause, subject, object);
  const areHosts = areOfGoals(clause, at, object);
  if (pattern === 'with-person' && (!isNamed || isPair(object)) && !areHosts) return null;
  if (pattern === 'person' && !(namesOfficial(context, object) && namesOfficial(context, subject)))
    return null;
  // chào Quốc vương, chào Thủ tướng; chào kiểu nhà binh với ông A is a salute.
  if (pattern === 'calls-on' && word.past - word.first === 1 && !isTitled(object, word)) return null;
  if (pattern === 'calls-on') return receivedBy(context, clause, subject, object);
  const parties = betweenSpeakers(context, clause, at, subject, object, ruleOf(context, clause, at, object));
  if (!parties) return null;
  return pattern === 'receive'
    ? receivedAlone(context, clause, at, subject, parties)
    : withFurther(context, clause, parties, subject, object);
}

/** Tokens of *không phải* before *là*. */
const NOT = 2;

/** *nói đàm phán với Mỹ (không phải) là sỉ nhục*: what somebody thinks of it. */
function isJudged({ parts }: Clause, at: number, object: Group): boolean {
  const next = parts.indexOf(object) + 1;
  const [says, is] = [parts[at - 1], parts[has(parts[next], 'negation') ? next + 1 : next]];
  return (
    has(says, 'quote', 'warns', 'that') &&
    says!.past === parts[at]!.first &&
    has(is, 'that') &&
    is!.first - object.past <= NOT
  );
}

/** *các nhà đàm phán Mỹ thảo luận với Triều Tiên tại Oslo*: of two countries, and somewhere. */
function areEnvoys({ parts }: Clause, subject: Group, object: Group): boolean {
  const [people, at] = [parts[parts.indexOf(subject) - 1], parts[parts.indexOf(object) + 1]];
  const isOne = (group: Group): boolean =>
    group.actors.length === 1 &&
    group.actors[0]!.chunk.kind === 'entity' &&
    group.actors[0]!.refs.length === 1;
  return (
    has(people, 'people') &&
    people!.past === subject.first &&
    has(at, 'at') &&
    at!.first === object.past &&
    isOne(subject) &&
    isOne(object)
  );
}

/** *A và B hội đàm, hai bên gặp nhau*. */
function eachOther(context: Context, clause: Clause, at: number, subject: Group): Parties | null {
  const word = clause.parts[at] as Word;
  const each = partiesOf(context, subject);
  if (isNoMeeting(context, clause, at, subject) || isWithOthers(clause, at)) return null;
  const direct = word.pattern === 'direct' || word.pattern === 'calls-on' || word.pattern === 'person';
  const together = has(clause.parts[at + 1], 'each-other');
  if (each.length < 2 || !(together || needsWith(word) || direct) || isOpenPair(subject)) return null;
  if (word.pattern === 'direct' && meetsOthers(context, word)) return null;
  // đôi bên giữ được đà tiếp xúc: between two parties and what they do stand few words.
  // hai bên đánh giá vòng này là tích cực và nhất trí tiếp tục đàm phán ở Almaty: however much they said before.
  const isAgreed = isSeated(clause, at) && isAgreedOn(context, word.first);
  if (word.first - subject.past > NEAR && !together && !isAgreed) return null;
  return {
    meetings: [people(each)],
    rule: 'both parties before the verb',
    confidence: 0.9,
    from: subject.past,
  };
}

/**
 * *họ thương lượng với người Trung Quốc, A và B trao đổi với doanh nghiệp*: with somebody whom nobody knows; *với sự trung gian
 * của C* tells how.
 */
const isWithOthers = ({ parts }: Clause, at: number): boolean =>
  has(parts[at + 1], 'with') &&
  !has(parts[at + 1], 'each-other') &&
  parts[at + 1]!.first === parts[at]!.past &&
  !has(parts[at + 2], 'mediates', 'attend');

/** Verbs that are as often no meeting's. */
function isNoMeeting(context: Context, clause: Clause, at: number, subject: Group): boolean {
  const word = clause.parts[at] as Word;
  // đề xuất Liên hợp quốc hỗ trợ hai bên đàm phán: what the help is for.
  const helps = clause.parts[clause.parts.indexOf(subject) - 1];
  if (helps?.kind === 'word' && helps.stance === 'aids' && helps.past === subject.first) return true;
  // Nga và Ấn Độ bắt tay: an alliance.
  if (word.pattern === 'person')
    return isPair(subject) || !partiesOf(context, subject).every((id) => isKind(context, id, 'official'));
  if (word.pattern !== 'with-person') return false;
  if (isInOne(clause, at, subject)) return true;
  // đã thảo luận hồ sơ hạt nhân qua điện thoại
  if (isRemote(clause, at)) return false;
  // hai ông trao đổi 10 phút is a meeting, hai bên trao đổi ý kiến is not.
  if (minutesOf(context, clause, at) === null && !isEncounter(context, clause, at, subject)) return true;
  // Cuộc gặp kéo dài 5 phút nhưng hai bên đã thảo luận về nhiều vấn đề: no second meeting, and of whom is open.
  return has(word, 'topic') && isPair(subject) && !areToMeet(context, clause, at, subject);
}

/** *Sau hội đàm với B, A nói …; Tại buổi tiếp B, A nói …*: who the sentence then speaks of held it. */
function opening(context: Context, clause: Clause, at: number): Parties | null {
  const object = objectOf(clause, at, context.knowledge);
  const receives = (clause.parts[at] as Word).pattern === 'receive' && object?.prep === null;
  const subject = receives || object?.prep === 'with' ? laterSubject(clause, at, context.knowledge) : null;
  const parties =
    subject && object && namesParty(context, object)
      ? between(context, subject, object, receives ? 'receives' : 'verb', clause)
      : null;
  return parties && { ...parties, from: sentenceStart(clause) };
}

/** *Pháp gặp Bỉ*: two teams. */
const isMatch = (context: Context, ...sides: Group[]): boolean =>
  sides.every((side) =>
    side.actors.every(
      ({ chunk, refs }) =>
        chunk.kind === 'entity' &&
        !chunk.people &&
        refs.every((id) => isKind(context, id, 'country') && id === chunk.entity),
    ),
  );

/** *A, B và C đã gọi điện chúc mừng D*: each has. */
const CONGRATULATES = /^gọi điện (để )?(chúc mừng|chia buồn)/;

const NEGOTIATES = /^(đàm phán|thương lượng|hòa đàm|họp|nhóm họp|ngồi lại)( với)?$/;

/** *thương lượng với bà A, ông B và ông C, bắt tay ông A và ông B*: around one table; *gặp A, B và C* may be one after the other. */
function ruleOf(context: Context, clause: Clause, at: number, object: Group): string {
  const word = clause.parts[at] as Word;
  if (word.pattern === 'receive') return 'receives';
  if (has(word, 'call.verb') && CONGRATULATES.test(textAfter(context, word.first, 5))) return 'congratulates';
  if (word.pattern === 'person') return 'negotiates';
  if (isAlone(textOf(context, word))) return 'alone';
  // điện đàm (trao đổi) với lãnh đạo các nước B, C, D; điện đàm chung is one call
  const calls = has(word, 'call.verb') || has(clause.parts[at - 1], 'call.verb');
  if (calls && !isPair(object) && !/^(chung|nhóm)$/u.test(textAfter(context, word.past, 1))) return 'each';
  return NEGOTIATES.test(textOf(context, word)) ? 'negotiates' : 'verb';
}

/** *thảo luận với Ngoại trưởng Lào, với các bộ trưởng Peru và Chile*: by offices, whose holders nobody may know on an open day. */
const isOffice = ({ actors }: Group): boolean =>
  actors.every(({ chunk, refs }) => chunk.kind === 'person' && chunk.posts.length > 0 && refs.length > 0);

const isTitled = ({ first, actors: [actor] }: Group, word: Word): boolean =>
  first === word.past && actor!.chunk.kind === 'person' && actor!.chunk.posts.length > 0;
