import type { RelationRecord } from '../model.ts';
import { acts, laterSubject, subjectOf } from './arguments.ts';
import { belongs, countries, groupBefore, isMember, nextGroup, organisations } from './belonging.ts';
import { type Context, textBefore, textBetween } from './context.ts';
import { listBehind, listInside } from './memberships/lists.ts';
import { inThatRole } from './memberships/roles.ts';
import { type Clause, type Group, groupWith, has } from './parts.ts';

/** *các nước thành viên Hội đồng Bắc Cực – gồm Mỹ, Nga …*; *Việt Nam gia nhập Liên hợp quốc*; *là thành viên của NATO*. */
export function membershipsIn(context: Context, clause: Clause): RelationRecord[] {
  const found: RelationRecord[] = [];
  for (let at = 0; at < clause.parts.length; at++) {
    const part = clause.parts[at]!;
    if (part.kind === 'group')
      found.push(...listInside(context, clause, part), ...listBehind(context, clause, at));
    else if (has(part, 'include')) found.push(...listed(context, clause, at));
    else if (has(part, 'member'))
      found.push(
        ...joined(context, clause, at),
        ...named(context, clause, at),
        ...admitted(context, clause, at),
        ...inThatRole(context, clause, at),
        ...exampled(context, clause, at),
        ...apposed(context, clause, at),
      );
  }
  return found;
}

/** Whether who stands behind a body may be told as its members: *các nước ASEAN như Lào*, *Bộ tứ (Mỹ, Nhật Bản …)*. */
export const namesMembers = (context: Context, group: Group): boolean =>
  organisations(context, group).length > 0;

/** What the lexicon knows does not contradict it; seats that are elected it need not know. */
const mayBelong = (context: Context, organisation: string, country: string): boolean =>
  isMember(context, organisation, country) !== false ||
  organisation === context.knowledge.ids.get('un-security-council');

/** *thành viên NATO gồm …*, *Nhóm P5+1 (gồm …)*: said of members, or right behind the body's name. */
function listed(context: Context, clause: Clause, at: number): RelationRecord[] {
  const group = groupBefore(clause, at);
  const members = nextGroup(clause, at, 2);
  if (!group || !members || clause.parts[at]!.first - group.past > 3) return [];
  const told = clause.parts.some((p, i) => i < at && has(p, 'member'));
  const touches = clause.parts[at]!.first - group.past <= 1 && countries(context, members).length > 1;
  const [organisation] = organisations(context, group);
  const chaired = clause.parts.some((p, i) => i < at && has(p, 'co-chair', 'chairs'));
  if (!organisation || chaired || !(told || touches)) return [];
  // 27 thành viên ARF gồm ASEAN, Mỹ và Liên minh châu Âu: bodies belong as well.
  const bodies = told ? organisations(context, members).filter((id) => id !== organisation) : [];
  return [...countries(context, members), ...bodies]
    .filter((id) => told || mayBelong(context, organisation, id))
    .map((id) => belongs(clause, id, 'memberOf', organisation, 'members listed'));
}

/** Only *là thành viên của, gia nhập*: *các nước thành viên NATO* says nothing of whoever stands before. */
function joined(context: Context, clause: Clause, at: number): RelationRecord[] {
  const word = clause.parts[at]!;
  const before = clause.parts[at - 1];
  const is = has(before, 'that') && before!.past === word.first;
  // trở thành thành viên thứ 150 của WTO
  const becomes = /(trở thành|là)( một)?( trong( số)?( các| những)?( \S+)?)?( nước| quốc gia)?$/iu.test(
    textBefore(context, clause, word.first, 6),
  );
  const isMember = /gia nhập|kết nạp vào|(trao|nhận|có) tư cách|bầu làm|thành viên của|^là /i.test(
    textBetween(context, word.first, word.past),
  );
  if (!is && !becomes && !isMember) return [];
  const group = nextGroup(clause, at, becomes ? 4 : 2) ?? bodyBehind(context, clause, at);
  const subject = subjectOf(clause, at, context.knowledge);
  if (group && !subject) return joinedSince(context, clause, at, group);
  if (!group || !subject || word.first - subject.past > 5 || has(before, 'negation')) return [];
  const [organisation] = organisations(context, group);
  // hoan nghênh việc Lào gia nhập: who stands next to the word joins.
  if (groupBefore(clause, at) !== subject) return [];
  if (isAhead(clause, at) || !organisation || isWished(context, subject, word.first)) return [];
  return countries(context, subject).map((id) => belongs(clause, id, 'memberOf', organisation, 'joins'));
}

/** *Kể từ khi gia nhập WTO năm 2007, Việt Nam …*. */
function joinedSince(context: Context, clause: Clause, at: number, body: Group): RelationRecord[] {
  const word = clause.parts[at]!;
  const since = /^((kể )?từ (sau )?khi|sau khi|từ khi|ngay sau khi)( được)?( chính thức)?$/iu;
  const [organisation] = organisations(context, body);
  const opens = since.test(
    textBetween(context, clause.sentence.first, word.first).replace(/^(song|nhưng|tuy nhiên,?) /iu, ''),
  );
  const subject = organisation && opens ? laterSubject(clause, at, context.knowledge) : null;
  return subject
    ? countries(context, subject).map((id) => belongs(clause, id, 'memberOf', organisation!, 'joins'))
    : [];
}

/** *Ukraine xin gia nhập, ủng hộ Croatia gia nhập, đàm phán gia nhập*: not yet. */
const isWished = (context: Context, subject: Group, word: number): boolean =>
  /(xin|muốn|đàm phán|nộp đơn|ứng viên|đơn|sắp|chưa|để|cấm|không|ngừng|việc|quá trình|tiến trình)\s*$/iu.test(
    textBetween(context, subject.past, word),
  ) ||
  /(ủng hộ( mạnh mẽ)?|phản đối|ngăn( cản| chặn)?|không cho|mời|giúp|nếu|khi|cho phép|đề nghị)( việc)?\s*$/iu.test(
    textBetween(context, Math.max(0, subject.first - 4), subject.first),
  );

/** *NATO kết nạp Montenegro; Croatia được EU kết nạp*. */
function admitted(context: Context, clause: Clause, at: number): RelationRecord[] {
  const word = clause.parts[at]!;
  if (!/^kết nạp$/iu.test(textBetween(context, word.first, word.past)) || isAhead(clause, at)) return [];
  const agent = clause.parts[at - 1];
  const isPassive = agent?.kind === 'group' && agent.prep === 'by';
  const body = isPassive ? agent : subjectOf(clause, at, context.knowledge);
  const member = isPassive ? groupBefore(clause, at - 1) : nextGroup(clause, at, 3);
  if (!body || !member || (!isPassive && isWished(context, body, word.first))) return [];
  const [organisation] = organisations(context, body);
  return organisation
    ? countries(context, member).map((id) => belongs(clause, id, 'memberOf', organisation, 'joins'))
    : [];
}

/** Of what kind a member is, between *thành viên* and *của*. */
const OF_KIND =
  /^((tích cực|chủ động|có trách nhiệm|đáng tin cậy|quan trọng|chính thức|đầy đủ|lâu đời|sáng lập|nòng cốt|thường trực|trẻ|mới|nhất|và|,) ?)+( ?của)?$/iu;
/** Tokens of *tích cực, chủ động và có trách nhiệm của*. */
const KIND = 10;

/** *thành viên tích cực và có trách nhiệm của ASEAN*: the body behind what kind of member it is. */
function bodyBehind(context: Context, clause: Clause, at: number): Group | undefined {
  const group = nextGroup(clause, at, KIND);
  const between = group ? textBetween(context, clause.parts[at]!.past, group.first) : '';
  return OF_KIND.test(between) ? group : undefined;
}

/** *nước thành viên EU Hungary phản đối*: who is named right behind the body. */
function apposed(context: Context, clause: Clause, at: number): RelationRecord[] {
  const [body, member] = clause.parts.slice(at + 1, at + 3);
  if (body?.kind !== 'group' || member?.kind !== 'group' || member.prep !== null) return [];
  if (body.first !== clause.parts[at]!.past || member.first !== body.past) return [];
  const [organisation, ...more] = organisations(context, body);
  if (!organisation || more.length > 0) return [];
  return countries(context, member)
    .filter((id) => mayBelong(context, organisation, id))
    .map((id) => belongs(clause, id, 'memberOf', organisation, 'member, in apposition'));
}

const isAhead = ({ parts }: Clause, at: number): boolean =>
  parts.some(
    (p, i) =>
      i < at &&
      has(p, 'negation', 'planned', 'proposed', 'hypothetical', 'stop') &&
      parts[at]!.first - p.past <= 4,
  );

/** *Thổ Nhĩ Kỳ, thành viên NATO,*; *Hungary – một nước thành viên EU –*; *Pháp và Đức, hai thành viên G7,*: who stands right before. */
function named(context: Context, clause: Clause, at: number): RelationRecord[] {
  const word = clause.parts[at]!;
  const markAt = clause.parts.findLastIndex((p, i) => i < at && has(p, 'comma', 'dash', 'open'));
  const [group, mark] = [clause.parts[markAt - 1], clause.parts[markAt]];
  const next = clause.parts[at + 1];
  const isNext = next?.kind === 'group' && next.first - word.past <= 1;
  const organisation = isNext ? next : bodyBehind(context, clause, at);
  if (!mark || group?.kind !== 'group' || !organisation || mark.first !== group.past) return [];
  const between = textBetween(context, mark.past, word.first).trim();
  if (between !== '' && !ONE_OF.test(between)) return [];
  const [only, ...more] = countries(context, group);
  const [body] = organisations(context, organisation);
  const isPlural =
    !between.startsWith('một trong') &&
    /^(các|những|hai|ba|\d+)\s/i.test(textBetween(context, mark.past, word.past));
  if (!only || !body || isPlural !== more.length > 0) return [];
  const members = [only, ...more].filter((id) => mayBelong(context, body, id));
  return members.map((id) => belongs(clause, id, 'memberOf', body, 'member, in apposition'));
}

/** *một trong năm, một, nước, cũng là*: what may stand before *thành viên* in apposition. */
const ONE_OF =
  /^(cũng là |là )?(một trong( số)?( các| những| năm| \d+| sáu)?( nước| quốc gia)?|một|hai|ba|bốn|năm|\d+|nước|quốc gia|cũng|đều)$/iu;

/** *14 thành viên EU hành động tương tự: Đức, Pháp …*: those known as members. */
function exampled(context: Context, clause: Clause, at: number): RelationRecord[] {
  const group = clause.parts[at + 1];
  if (group?.kind !== 'group' || group.first !== clause.parts[at]!.past) return [];
  const [organisation] = organisations(context, group);
  const list = clause.parts.find(
    (p, i): p is Group =>
      i > at + 1 &&
      p.kind === 'group' &&
      p.actors.length > 1 &&
      acts(groupWith(p, { prep: null }), context.knowledge) &&
      opensList(context, p),
  );
  if (!organisation || !list) return [];
  return countries(context, list)
    .filter((id) => isMember(context, organisation, id) === true)
    .map((id) => belongs(clause, id, 'memberOf', organisation, 'members by example'));
}

const opensList = (context: Context, list: Group): boolean =>
  /(:|\(|^như|trong đó có|bao gồm)$/i.test(textBetween(context, list.first - 1, list.first)) ||
  /(trong đó có|chẳng hạn như|bao gồm)$/i.test(textBetween(context, Math.max(0, list.first - 3), list.first));
