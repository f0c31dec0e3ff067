import type { StanceType } from '../../model.ts';
import { acts, laterSubject, subjectOf } from '../arguments.ts';
import { type Context, countryOf, partiesOf, textBefore, textBetween, textOf } from '../context.ts';
import { type Clause, type Group, type Word, groupWith, has } from '../parts.ts';
import { isOfStates } from './both.ts';
import { statesOf } from './diplomats.ts';
import { chained, doerOfMain, reasoning } from './chained.ts';
import { isFirstPerson, quotedSpeaker } from './quoted.ts';
import { beforeSemicolon } from './semicolons.ts';
import { targetOf } from './targets.ts';

/** Who takes the stance at `at`: the subject, where commas and openers do not hide it. */
export function speakerOf(context: Context, clause: Clause, at: number): Group | null {
  if (isFirstPerson(context, clause, at)) return quotedSpeaker(context, clause);
  const resumed = beforeSemicolon(context, clause, at);
  if (resumed) return resumed;
  const apposed = whoDoes(context, clause, at);
  if (apposed) return apposed;
  const doer =
    blamed(context, clause, at) ??
    agentOfCause(context, clause, at) ??
    deciderBefore(context, clause, at) ??
    imposerBefore(context, clause, at) ??
    reasoning(context, clause, at) ??
    doerOfMain(context, clause, at);
  if (doer) return doer;
  // về việc trừng phạt Triều Tiên: nobody does it there.
  const opens = opensWith(context, clause, at);
  if (
    !opens &&
    /(^|\s)việc$/iu.test(textBetween(context, clause.parts[at]!.first - 1, clause.parts[at]!.first))
  )
    return null;
  const subject = subjectOf(clause, at, context.knowledge);
  if (subject && isOtherNews(context, clause, at, subject)) return null;
  if (subject && bracketBefore(clause, subject, at) >= 0)
    return subjectOf(clause, bracketBefore(clause, subject, at), context.knowledge);
  if (!subject)
    return opens ? laterSubject(clause, at, context.knowledge) : chained(context, clause, at, null);
  const free = pastPaper(context, clause, at, pastRelations(context, clause, subject));
  return chained(context, clause, at, pastObject(context, clause, at, pastSaid(context, clause, at, free)));
}

/** *ghi nhận thiện chí của Chile trong quan hệ hai nước, tuy nhiên cáo buộc*: relations of two do nothing. */
function pastRelations(context: Context, clause: Clause, subject: Group): Group {
  const i = clause.parts.indexOf(subject);
  const noun = clause.parts[i - 1];
  const isPair = subject.actors.every(({ chunk }) => chunk.kind === 'pair');
  const isOwn =
    isPair && has(noun, 'of-noun') && noun!.past === subject.first && RELATIONS.test(textOf(context, noun!));
  return (isOwn ? subjectOf(clause, i, context.knowledge) : null) ?? subject;
}

const RELATIONS = /quan hệ$/u;

const SPOKEN: readonly StanceType[] = ['accuses', 'criticises', 'denies', 'warns', 'urges'];
/** *hoan nghênh, ca ngợi* are spoken as well. */
const isSaid = (context: Context, word: Word): boolean =>
  word.pattern === 'praise' ||
  (word.stance === 'supports' && textOf(context, word).startsWith('hoan nghênh'));
const ONWARD = /^(,|, đồng thời|, tuy nhiên|, nhưng|đồng thời)( (cũng|còn|đã|lên tiếng))*$/iu;
/** Tokens of *, đồng thời cũng đã*. */
const OPENING = 5;

/** *A tuyên bố rằng B đang …, cáo buộc C*: who says what B does also says what follows the comma. */
function pastSaid(context: Context, clause: Clause, at: number, subject: Group): Group {
  const word = clause.parts[at] as Word;
  const i = clause.parts.indexOf(subject);
  const says = clause.parts[i - 1];
  if (
    !(SPOKEN.includes(word.stance!) || isSaid(context, word)) ||
    !has(says, 'that', 'quote') ||
    says!.past !== subject.first
  )
    return subject;
  const comma = clause.parts.findLastIndex((p, k) => k < at && k > i && has(p, 'comma', 'but'));
  const from = has(clause.parts[comma - 1], 'comma') ? comma - 1 : comma;
  const opener = clause.parts[from];
  const isOnward =
    from > i &&
    opener!.first > subject.past &&
    word.first - opener!.first <= OPENING &&
    ONWARD.test(textBetween(context, opener!.first, word.first));
  return (isOnward ? subjectOf(clause, i - 1, context.knowledge) : null) ?? subject;
}

/** *Peru nói rằng Chile … và kêu gọi Chile*: nobody turns on himself; who spoke before him does. */
export function pastSelf(context: Context, clause: Clause, at: number, subject: Group, object: Group): Group {
  const isSpoken = SPOKEN.includes((clause.parts[at] as Word).stance!);
  if (!isSpoken || !isApart(context, clause, at, subject)) return subject;
  // lên án sự can thiệp của cả A và B, đồng thời hối thúc cả hai nước: those two.
  if (isOfStates(context, object) && statesOf(context, partiesOf(context, subject)).length === 2)
    return subjectOf(clause, clause.parts.indexOf(subject), context.knowledge) ?? subject;
  if (!isNamed(object)) return subject;
  let speaker: Group | null = subject;
  while (speaker && isSelf(context, speaker, object)) {
    const i = clause.parts.indexOf(speaker);
    speaker = i > 0 ? subjectOf(clause, i, context.knowledge) : null;
  }
  return speaker ?? subject;
}

const isNamed = ({ actors }: Group): boolean =>
  actors.every(({ chunk }) => chunk.kind !== 'pronoun' && chunk.kind !== 'pair');

/** Whether the verb may be another's: *Chile … và kêu gọi*, not *Chile kêu gọi*; *nhà báo X, người chỉ trích* is his. */
function isApart(context: Context, clause: Clause, at: number, subject: Group): boolean {
  const between = clause.parts.slice(clause.parts.indexOf(subject) + 1, at);
  const isHis = /, người (?!đồng)[^,]*$/iu.test(textBetween(context, subject.past, clause.parts[at]!.first));
  return !isHis && between.some((p) => has(p, 'and', 'comma', 'but', 'with', 'when'));
}

function isSelf(context: Context, speaker: Group, object: Group): boolean {
  const own = partiesOf(context, speaker);
  const targets = partiesOf(context, object);
  const isOwn = (id: string): boolean =>
    own.some((o) => o === id || countryOf(context, o) === id || countryOf(context, id) === o);
  return own.length > 0 && targets.length > 0 && targets.every(isOwn);
}

/** *Ông A thăm Nga; Biểu tình phản đối ông B*: past a semicolon and a capital another headline begins. */
function isOtherNews(context: Context, clause: Clause, at: number, subject: Group): boolean {
  const i = clause.parts.findLastIndex((p, k) => k < at && has(p, 'stop'));
  if (i <= clause.parts.indexOf(subject)) return false;
  return /^\p{Lu}/u.test(textBetween(context, clause.parts[i]!.past, clause.parts[at]!.first));
}

/** *Tây Sa (tên Trung Quốc gọi Hoàng Sa)*: the bracket in which somebody is named, closed before the word; -1 where none is. */
function bracketBefore(clause: Clause, subject: Group, at: number): number {
  const i = clause.parts.indexOf(subject);
  const open = clause.parts.findLastIndex((p, k) => k < i && has(p, 'open', 'close'));
  const close = clause.parts.findIndex((p, k) => k > i && has(p, 'open', 'close'));
  const isInside = has(clause.parts[open], 'open') && has(clause.parts[close], 'close');
  return isInside && close < at ? open : -1;
}

/** *ông Trump, cũng trên tài khoản Twitter, cảnh báo*: between commas a paper or a company says nothing. */
function pastPaper(context: Context, clause: Clause, at: number, subject: Group): Group {
  if (partiesOf(context, subject).length > 0) return subject;
  const i = clause.parts.indexOf(subject);
  const isApart = has(clause.parts[i + 1], 'comma') && has(clause.parts[i - 1], 'comma', 'at');
  // nhắm vào Huawei và chỉ trích Bắc Kinh
  const isJoined = has(clause.parts[at - 1], 'and') && clause.parts[at - 1]!.past === clause.parts[at]!.first;
  return (isApart || isJoined ? subjectOf(clause, i, context.knowledge) : null) ?? subject;
}

/** *Nga phớt lờ Mỹ, mời Iran*: who stands before the comma is what the verb before it governs. */
function pastObject(context: Context, clause: Clause, at: number, subject: Group): Group {
  const i = clause.parts.indexOf(subject);
  const comma = clause.parts[i + 1];
  const isBare =
    has(comma, 'comma') && ALONG.test(textBetween(context, comma!.past, clause.parts[at]!.first));
  if (!isBare || comma!.first !== subject.past) return subject;
  const earlier = subjectOf(clause, i, context.knowledge);
  // Tại Mỹ, Nga, …; hôm qua Pháp, Đức, …: with nothing between the two no verb governs the second.
  return earlier && subject.first - earlier.past >= 1 && !isApposed(context, earlier, subject)
    ? earlier
    : subject;
}

/** *…, đồng thời yêu cầu Nhật Bản*: nothing of its own between the comma and the verb. */
const ALONG = /^(đồng thời( cũng| còn| đã)?)?$/iu;

const isApposed = (context: Context, earlier: Group, subject: Group): boolean =>
  /^\s*[,–-]/.test(textBetween(context, earlier.past, subject.first)) ||
  // không thỏa hiệp về lịch sử và Đài Loan: two things that are talked of.
  /^(?!.*(^| )về ).*(của|với|và|tại|ở|từ)$/iu.test(textBetween(context, earlier.past, subject.first));

const BLAMES = ['accuses', 'criticises'] as const;

/** *chỉ trích Palestine khi từ chối gặp ông Pence; logic của Mỹ khi cáo buộc Nga*: of whoever is blamed, or whose it is. */
function blamed(context: Context, clause: Clause, at: number): Group | null {
  const when = clause.parts[has(clause.parts[at - 1], 'past') ? at - 2 : at - 1];
  if (!when || !/^(khi|vì)$/iu.test(textBetween(context, when.first, when.past))) return null;
  if (clause.parts[at]!.first - when.past > 1) return null;
  const i = clause.parts.indexOf(when);
  const owner = clause.parts[i - 1];
  if (
    owner?.kind === 'group' &&
    owner.prep === 'of' &&
    owner.past === when.first &&
    /^khi$/iu.test(textBetween(context, when.first, when.past)) &&
    acts(owner, context.knowledge)
  )
    return groupWith(owner, { prep: null });
  const verb = clause.parts.findLastIndex((p, k) => k < i && has(p, ...BLAMES, 'comma', 'stop'));
  const type = BLAMES.find((t) => has(clause.parts[verb], t));
  // sự phản đối của Mỹ vì ủng hộ Assad: a noun.
  const isVerb = !has(clause.parts[verb + 1], 'of');
  return type && isVerb ? targetOf(context, clause, verb, type, null, false) : null;
}

/** *bởi Bình Nhưỡng sau đó đã cáo buộc Mỹ*: behind *bởi* a clause begins, where its verb follows. */
function agentOfCause(context: Context, clause: Clause, at: number): Group | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const part = clause.parts[i]!;
    if (part.kind !== 'group') continue;
    const before = textBefore(context, clause, part.first, 1);
    const near = clause.parts[at]!.first - part.past <= 4;
    return near && /^bởi$/iu.test(before) && acts(part, context.knowledge) ? part : null;
  }
  return null;
}

/** *Nga, quốc gia đang hỗ trợ Damascus*: of whoever stands before the comma. */
function whoDoes(context: Context, clause: Clause, at: number): Group | null {
  const group = clause.parts.slice(0, at).findLast((p): p is Group => p.kind === 'group');
  const is = group ? textBetween(context, group.past, clause.parts[at]!.first) : '';
  const who = group && WHO.test(is) ? groupWith(group, { prep: null }) : null;
  return who && acts(who, context.knowledge) ? who : null;
}
const WHO =
  /^, (quốc gia|nước|người|tổ chức|phong trào|những nước|các nước)( (đang|đã|từng|vốn|luôn|vẫn|cũng|mới|vừa|nhiều lần|liên tục|thường xuyên))*$/iu;

/** *chỉ trích quyết định của Anh áp đặt trừng phạt*: whose decision it is, does what it decides. */
function deciderBefore(context: Context, clause: Clause, at: number): Group | null {
  const group = clause.parts[at - 1];
  if (group?.kind !== 'group' || group.prep !== 'of' || clause.parts[at]!.first > group.past) return null;
  const { decision } = context.lexicon.collocates;
  const isDecided = decision.ends(context.tokens, clause.sentence.first, group.first - 1, DECIDED);
  return isDecided && partiesOf(context, group).length > 0 ? group : null;
}
/** Words of *mới đây* behind *quyết định*. */
const DECIDED = 2;

/** *Nga bị Anh áp lệnh trừng phạt với cáo buộc …*: who does it to them gives the reason. */
function imposerBefore(context: Context, clause: Clause, at: number): Group | null {
  const word = clause.parts[at]!;
  const isReason =
    has(word, 'accuses') && /^(với|vì|theo|do)$/iu.test(textBetween(context, word.first - 1, word.first));
  if (!isReason) return null;
  const last = clause.parts.slice(0, at).findLast((p): p is Group => p.kind === 'group');
  return last?.prep === 'by' ? last : null;
}

/** *Dù chỉ trích Mỹ, ông Maduro …*; *Trong khi ủng hộ Kiev, Berlin …*: the subject stands behind the comma. */
function opensWith(context: Context, clause: Clause, at: number): boolean {
  const word = clause.parts[at] as Word;
  // Cáo buộc Mali do thám, Lào trục xuất …
  if (word.first === clause.sentence.first) return word.pattern === 'verb';
  const before = textBetween(context, clause.sentence.first, word.first);
  return /^(để|nhằm|dù|mặc dù|tuy|trong khi|sau (khi|việc|bước|vụ|quyết định)|khi|bên cạnh việc|ngoài việc|cùng với việc|không chỉ|vừa)( vẫn| đã| từng| luôn| liên tục| công khai| mạnh mẽ| lên tiếng)*$/iu.test(
    before.trim(),
  );
}
