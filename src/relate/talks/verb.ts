import { laterSubject, objectOf, subjectOf } from '../arguments.ts';
import { type Context, countryOf, isKind, isOpenPair, partiesOf, textAfter } from '../context.ts';
import { minutesOf } from '../minutes.ts';
import { type Clause, type Group, type Word, has, refsOf } from '../parts.ts';
import { withCompanion } from '../companion.ts';
import { lookingBack } from './back.ts';
import { isEncounter, isPair } from './encounter.ts';
import { listedGuests, withFurther } from './guests.ts';
import { presidedParties } from './presided.ts';
import {
  type Parties,
  between,
  betweenSpeakers,
  isOfStates,
  namesParty,
  people,
  sentenceStart,
} from './sides.ts';

/** Tokens between two parties and their verb: *dự kiến, hôm qua, tại Geneva đã*. */
const NEAR = 14;
/** Tokens of *thương mại* between talks and whose they are. */
const FIELD = 2;

/** *A gặp B, A hội đàm với B, A và B hội đàm, A tiếp B, hai bên gặp nhau*. */
export function verbParties(context: Context, clause: Clause, at: number): Parties | null {
  const word = clause.parts[at] as Word;
  if (word.pattern === 'presides') return presidedParties(context, clause, at);
  const pair = namedPair(context, clause, at);
  if (pair) return pair;
  const nearest = subjectOf(clause, at, context.knowledge);
  const before = nearest && withCompanion(context, clause, nearest);
  // Kết thúc hội đàm, hai Tổng thống ký …: the word is a noun here and looks back.
  if (!before && has(clause.parts[at - 1], 'light', 'after', 'before', 'inside', 'at'))
    return opening(context, clause, at) ?? lookingBack(context, clause, at);
  const subject = before ?? laterSubject(clause, at, context.knowledge);
  if (has(clause.parts[at - 1], 'by') && clause.parts[at - 1]!.past === word.first)
    return TAKES_GUEST.includes(word.pattern ?? '') ? passive(context, clause, at) : null;
  const agent = agentBefore(clause, at);
  if (agent && !TAKES_GUEST.includes(word.pattern ?? '')) return null;
  if (agent) return received(context, clause, agent, /^tiếp( kiến)?$/.test(wordOf(context, word)));
  const object =
    objectOf(clause, at, context.knowledge) ??
    listedGuests(context, clause, at) ??
    relativeObject(clause, at) ??
    asker(context, clause, at);
  const needsWith = word.pattern === 'with' || word.pattern === 'with-person';
  if (object && (!needsWith || object.prep === 'with' || bringsWith(context, word, object))) {
    if (!subject) return null;
    if (!namesParty(context, object) || (isMatch(context, subject, object) && word.pattern === 'direct'))
      return null;
    if (word.pattern === 'with-person' && (!namesOfficial(context, object) || isPair(object))) return null;
    if (word.pattern === 'person' && !(namesOfficial(context, object) && namesOfficial(context, subject)))
      return null;
    // chào Quốc vương, chào Thủ tướng; chào kiểu nhà binh với ông A is a salute.
    if (word.pattern === 'calls-on' && word.past - word.first === 1 && !isTitled(object, word)) return null;
    if (word.pattern === 'calls-on') return receivedBy(context, clause, subject, object);
    const parties = betweenSpeakers(context, clause, at, subject, object, ruleOf(context, word));
    return parties && word.pattern !== 'receive'
      ? withFurther(context, clause, parties, subject, object)
      : parties;
  }
  const guests = subject && toldGuest(context, clause, at, subject);
  if (guests || word.pattern === 'receive') return guests;
  const invited = invitedTo(context, clause, at);
  if (invited) return invited;
  const listed = listedBefore(context, clause, at);
  if (listed) return listed;
  if (!subject) return null;
  const each = partiesOf(context, subject);
  // hai ông trao đổi 10 phút is a meeting, hai bên trao đổi ý kiến is not.
  if (
    word.pattern === 'with-person' &&
    minutesOf(context, clause, at) === null &&
    !isEncounter(context, clause, at, subject)
  )
    return null;
  const direct = word.pattern === 'direct' || word.pattern === 'calls-on' || word.pattern === 'person';
  // Nga và Ấn Độ bắt tay: an alliance.
  if (word.pattern === 'person' && (isPair(subject) || !each.every((id) => isKind(context, id, 'official'))))
    return null;
  // Cuộc gặp kéo dài 5 phút nhưng hai bên đã thảo luận về nhiều vấn đề: no second meeting, and of whom is open.
  if (word.pattern === 'with-person' && has(word, 'topic') && isPair(subject)) return null;
  const mutual = has(clause.parts[at + 1], 'each-other') || needsWith || direct;
  if (each.length < 2 || !mutual || isOpenPair(subject)) return null;
  // đôi bên giữ được đà tiếp xúc: between two parties and what they do stand few words.
  if (word.first - subject.past > NEAR && !has(clause.parts[at + 1], 'each-other')) return null;
  return {
    meetings: [people(each)],
    rule: 'both parties before the verb',
    confidence: 0.9,
    from: subject.past,
  };
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

/** *Đàm phán Mỹ – Ukraine diễn ra ở Jeddah, trước hội đàm Nga – Thổ*: the verb's word is a noun before a dashed pair. */
function namedPair(context: Context, clause: Clause, at: number): Parties | null {
  const [word, next] = [clause.parts[at]!, clause.parts[at + 1]];
  if (next?.kind !== 'group' || !isOfStates(next) || next.prep !== null || next.first - word.past > FIELD)
    return null;
  const both = partiesOf(context, next);
  const then = clause.parts[at + 2];
  // đàm phán Mỹ – Triều bế tắc: a subject of the press, no meeting of its own.
  const anchored =
    then !== undefined && then.first - next.past <= 1 && (then.kind === 'date' || has(then, 'at'));
  if (!anchored && !textAfter(context, word.first, word.past - word.first).endsWith('thượng đỉnh'))
    return null;
  if (both.length !== 2 || !both.every((id) => isKind(context, id, 'official', 'country'))) return null;
  return {
    meetings: [people(both)],
    rule: 'meeting of a named pair',
    confidence: 0.8,
    from: sentenceStart(clause),
  };
}

/** *đối thoại với*: a verb that holds its own preposition. */
const bringsWith = ({ article, tokens }: Context, word: Word, object: Group): boolean =>
  object.first === word.past && /với$/i.test(article.text.slice(0, tokens.end[word.past - 1]));

/** *Tổng thống Putin, người mà Tổng thống Trump đã gặp*. */
function relativeObject(clause: Clause, at: number): Group | null {
  const that = clause.parts.findLastIndex((p, i) => i < at && has(p, 'but'));
  const [comma, who] = [clause.parts[that - 2], clause.parts[that - 1]];
  const group = has(comma, 'comma') ? clause.parts[that - 3] : comma;
  const relative = that > 1 && has(who, 'of-noun') && who!.past === clause.parts[that]!.first;
  return relative && group?.kind === 'group' ? group : null;
}

/** *lần lượt tiếp vị khách, hội đàm với vị khách*: of the two told last, who is not at home with the hosts. */
function toldGuest(context: Context, clause: Clause, at: number, hosts: Group): Parties | null {
  const receives = (clause.parts[at] as Word).pattern === 'receive';
  const next = clause.parts[at + (has(clause.parts[at + 1], 'with') ? 2 : 1)];
  if (!has(next, 'guest') || next!.first - clause.parts[at]!.past > 2) return null;
  const ids = partiesOf(context, hosts);
  const isAbroad = (id: string) => ids.every((host) => countryOf(context, host) !== countryOf(context, id));
  const arrived = context.tellings.findLast(({ form }) => form === 'visit')?.participants ?? [];
  const told = context.last().filter(isAbroad);
  const guests = told.length > 0 ? told : arrived.map(({ entity }) => entity).filter(isAbroad);
  if (guests.length !== 1 || ids.length === 0) return null;
  const apart = clause.parts.some((p) => has(p, 'in-turn')) ? ids.map((id) => [id]) : [ids];
  return {
    meetings: apart.map((host) =>
      receives ? [...people(host, 'host'), ...people(guests, 'guest')] : people([...host, ...guests]),
    ),
    rule: 'host receives the guest told before',
    confidence: 0.8,
    from: hosts.past,
  };
}

/** *khước từ đề nghị gặp của Bộ trưởng Quốc phòng Mỹ*: who asks is to be met. */
function asker(context: Context, clause: Clause, at: number): Group | null {
  const [asks, of, group] = [clause.parts[at - 1], clause.parts[at + 1], clause.parts[at + 2]];
  const owned = has(asks, 'proposed', 'invites') && has(of, 'of') && group?.kind === 'group';
  return owned && namesOfficial(context, group) ? group : null;
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

const NEGOTIATES = /^(đàm phán|thương lượng|hòa đàm|họp|nhóm họp|ngồi lại)( với)?$/;

/** *thương lượng với bà A, ông B và ông C, bắt tay ông A và ông B*: around one table; *gặp A, B và C* may be one after the other. */
function ruleOf(context: Context, word: Word): string {
  if (word.pattern === 'receive') return 'receives';
  if (word.pattern === 'person') return 'negotiates';
  return NEGOTIATES.test(wordOf(context, word)) ? 'negotiates' : 'verb';
}

const wordOf = (context: Context, { first, past }: Word): string => textAfter(context, first, past - first);

const isTitled = ({ first, actors: [actor] }: Group, word: Word): boolean =>
  first === word.past && actor!.chunk.kind === 'person' && actor!.chunk.posts.length > 0;

const namesOfficial = (context: Context, group: Group): boolean =>
  refsOf(group).some((id) => isKind(context, id, 'official'));

const NOBODY: Parties = { meetings: [], rule: 'not received', confidence: 1, from: 0 };

/** *sẽ được ông Trump tiếp*: who does it stands between *được* and the verb. */
function agentBefore(clause: Clause, at: number): Group | null {
  const agent = clause.parts[at - 1];
  return agent?.kind === 'group' && agent.prep === 'by' && clause.parts[at]!.first === agent.past
    ? agent
    : null;
}

/** *được A và B tiếp*: each receives him, while both may *đón*; *sau khi được A tiếp, B nói*: who the sentence then speaks of. */
function received(context: Context, clause: Clause, host: Group, each: boolean): Parties | null {
  const at = clause.parts.indexOf(host);
  const guest = subjectOf(clause, at, context.knowledge) ?? laterSubject(clause, at, context.knowledge);
  // không được Chủ tịch tiếp
  if (has(clause.parts[at - 2], 'negation')) return NOBODY;
  const parties = guest && between(context, host, guest, 'receives', clause);
  if (!parties || !guest) return null;
  const from = guest.first < host.first ? guest.past : sentenceStart(clause);
  return { ...(each && isOneSide(context, host) ? eachHost(parties) : parties), from };
}

/** Of one country: *Thủ tướng và Tổng Bí thư* seldom receive together. */
const isOneSide = (context: Context, { actors }: Group): boolean =>
  actors.length > 1 &&
  new Set(actors.flatMap(({ refs }) => refs.map((id) => countryOf(context, id)))).size === 1;

/** A meeting of every host with the guests. */
function eachHost(parties: Parties): Parties {
  const [all = []] = parties.meetings;
  const guests = all.filter((p) => p.role === 'guest');
  return { ...parties, meetings: all.filter((p) => p.role === 'host').map((p) => [p, ...guests]) };
}

/** *đến chào xã giao Thủ tướng*: who is called on receives. */
function receivedBy(context: Context, clause: Clause, guest: Group, host: Group): Parties | null {
  const parties = between(context, host, guest, 'receives', clause);
  if (!parties) return null;
  // chào xã giao Tổng Bí thư và Chủ tịch nước: each receives him.
  return { ...eachHost(parties), from: guest.past };
}

/** Verbs whose object may become the subject: *được tiếp*; *vấn đề được thảo luận với Lào* is none's guest. */
const TAKES_GUEST = ['receive', 'direct', 'calls-on'];

/** *Ngoại trưởng Mỹ được Tổng thống Nga tiếp*. */
function passive(context: Context, clause: Clause, at: number): Parties | null {
  const guest = subjectOf(clause, at - 1, context.knowledge);
  const host = objectOf(clause, at, context.knowledge);
  return guest && host ? between(context, host, guest, 'receives', clause) : null;
}

/** *Ngoại trưởng 15 nước, trong đó có A, B và C, hôm nay nhóm họp*: those named of the many who meet. */
function listedBefore(context: Context, clause: Clause, at: number): Parties | null {
  const i = clause.parts.findLastIndex((p, k) => k < at && p.kind === 'group' && p.prep === 'include');
  const group = clause.parts[i] as Group | undefined;
  const then = clause.parts.slice(i + 1, at);
  const isPlain = then.every(
    (p) => p.kind === 'date' || has(p, 'comma', 'past', 'held', 'planned', 'ongoing'),
  );
  if (!group || !has(then[0], 'comma') || !isPlain || !has(clause.parts[at], 'talks.verb')) return null;
  const each = partiesOf(context, group);
  const lands = new Set(each.map((id) => countryOf(context, id) ?? id));
  if (lands.size < 2 || !each.every((id) => isKind(context, id, 'official', 'country'))) return null;
  return { meetings: [people(each)], rule: 'named of many who meet', confidence: 0.8, from: group.past };
}

const MEAL = /^(ăn|dùng) /;

/** *Ông Obama mời ông Hồ ăn tối*: who is asked to a meal eats with who asks. */
function invitedTo(context: Context, clause: Clause, at: number): Parties | null {
  const { first, past } = clause.parts[at]!;
  // mời Tổng thống Mỹ và phu nhân dùng bữa tối
  const i = clause.parts.findLastIndex((p, k) => k < at && !has(p, 'and', 'woman'));
  const [invites, guest] = [clause.parts[i - 1], clause.parts[i]];
  if (!has(invites, 'invites') || guest?.kind !== 'group' || first - guest.past > 4) return null;
  if (guest.first - invites!.past > 0 || !MEAL.test(textAfter(context, first, past - first))) return null;
  const host = subjectOf(clause, i - 1, context.knowledge);
  if (!host || !namesOfficial(context, host) || !namesOfficial(context, guest)) return null;
  const parties = between(context, host, guest, 'receives', clause);
  return parties && { ...parties, rule: 'asks to a meal', confidence: 0.82, from: past };
}
