import type { Knowledge } from '../lexicon/knowledge.ts';
import type { Chunk } from '../model.ts';
import { subjectOfMain } from './bare-when.ts';
import { type Clause, type Group, type Part, type Word, has, isBody } from './parts.ts';
import {
  isCityReached,
  isField,
  isInApposition,
  isLandOf,
  isNounsOwn,
  isOfCrowd,
  isOfSession,
  isStranger,
  standsAside,
} from './standing.ts';

/** Tokens of *hôm qua đã* between a name and its verb. */
const NAMED = 4;
/** Tokens between who is asked to do something and the meeting that it is about. */
const ASKED = 4;
/** Patterns of what somebody is said to do: no verb of whoever stands before. */
const SAID_OF: readonly (string | null)[] = ['behind', 'judged', 'threat'];
/** An agreement is signed *with* somebody; every other stance has an object. */
const isTransitive = (part: Part | undefined): boolean =>
  part !== undefined &&
  part.kind === 'word' &&
  part.stance !== null &&
  // gọi điện chúc mừng ông A và mời …: whoever is called does not do what follows.
  !part.event &&
  !SAID_OF.includes(part.pattern) &&
  part.pattern !== 'gift' &&
  part.pattern !== 'pledge' &&
  part.stance !== 'signsAgreementWith';

/** *gặp B bàn về Libya tại Rome*: what opens a topic begins nothing new. */
export const isTrigger = (part: Part | undefined): part is Word =>
  part !== undefined && part.kind === 'word' && ((part.event && !has(part, 'topic')) || isTransitive(part));

/** *tại Geneva, từ Geneva, gồm Geneva, giờ Geneva*: what stands behind these does nothing. */
const NO_ACTOR = ['at', 'from', 'include', 'clock'];

/** Whether a group can act: not a place that only locates, not the complement of a noun. */
export function acts(group: Group, knowledge: Knowledge): boolean {
  if (NO_ACTOR.includes(group.prep ?? '')) return false;
  return group.actors.some(({ chunk, refs }) => {
    if (refs.length === 0 && chunk.kind !== 'pair') return false;
    if (chunk.kind !== 'entity') return true;
    return (
      !chunk.complement &&
      !chunk.locative &&
      (chunk.entityKind !== 'place' || knowledge.speaksFor.has(chunk.entity))
    );
  });
}

/**
 * Who does what the word at `at` says: the nearest group before it that stands free and is not what another verb
 * governs. *Tuyên bố của Mỹ nói Nga sẽ gặp NATO*: Nga.
 */
export function subjectOf(clause: Clause, at: number, knowledge: Knowledge): Group | null {
  const critic = criticBefore(clause, at);
  if (critic >= 0) return subjectOf(clause, critic, knowledge);
  const who = antecedent(clause, at);
  if (who && acts(who, knowledge)) return who;
  const meets = has(clause.parts[at], 'talks.verb');
  for (let i = at - 1; i >= 0; i--) {
    const part = clause.parts[i]!;
    if (isCrowd(clause, i)) return null;
    if (part.kind !== 'group') continue;
    // Ông Trump nói ông Jo đã gặp …: whom nobody knows does it.
    if (isStranger(clause, i) && clause.parts[at]!.first - part.past <= NAMED) return null;
    // luật sư Nga gặp …: a noun that names nobody does it.
    if (isNounsOwn(part) && clause.parts[at]!.first - part.past <= 1) {
      // kiềm chế trong vấn đề Iran tại cuộc gặp: what happens in a meeting is not what it is about.
      // rút khỏi thỏa thuận hạt nhân Iran và trừng phạt Iran: the first verb's subject goes on.
      // hy vọng về vấn đề Libya khi gặp B
      if (has(clause.parts[at - 1], 'inside', 'at', 'and', 'comma', 'while') || isField(clause, i)) continue;
      if (isCityReached(clause, i)) continue;
      return null;
    }
    // các nhà hoạt động Nga, phe đối lập Syria: not their state.
    if (isOfCrowd(clause, i) && isTransitive(clause.parts[at])) return null;
    // Hội nghị Hợp tác Kinh tế châu Á – Thái Bình Dương (APEC): an abbreviation does nothing.
    if (has(clause.parts[i - 1], 'open') && has(clause.parts[i + 1], 'close') && isBody(part)) continue;
    // Thủ tướng A, sắp dự hội nghị cấp cao APEC, cáo buộc …: whose conference he goes to does nothing.
    if (isBody(part) && isOfSession(clause, i)) continue;
    // dự Đối thoại Shangri-La, đồng thời gặp người đồng cấp: people meet there, it meets nobody.
    if (meets && part.actors.every(({ chunk }) => isForum(knowledge, chunk))) continue;
    // bên cạnh Ngoại trưởng Hàn Quốc, đang thăm Washington
    if (part.prep === 'with' && acts(part, knowledge) && ownClause(clause, i, at)) return part;
    if (part.prep !== null || !acts(part, knowledge) || isInApposition(clause, i)) continue;
    if (standsAside(clause, i, at, knowledge)) continue;
    if (isGoverned(clause, i, at) || isListed(clause, i, at)) continue;
    return subjectOfMain(clause, i, at, (group) => acts(group, knowledge)) ?? part;
  }
  return null;
}

/** *Ông A lên án Israel ném bom Liban và kêu gọi LHQ …*: who condemns what one does to the other also calls; -1 where nobody does. */
function criticBefore(clause: Clause, at: number): number {
  const [verb, doer, victim, and] = clause.parts.slice(Math.max(0, at - 4), at);
  const joins = has(and, 'and') && and!.past === clause.parts[at]!.first && and!.first === victim?.past;
  const governs =
    verb?.kind === 'word' &&
    verb.stance === 'criticises' &&
    doer?.kind === 'group' &&
    victim?.kind === 'group' &&
    victim.prep === null &&
    victim.first > doer.past;
  return joins && governs && isTransitive(clause.parts[at]) ? at - 4 : -1;
}

/** *khen ngợi Thứ trưởng A, người đã gặp B, người đã tổ chức cuộc họp với B*: who stands before the comma. */
function antecedent({ parts }: Clause, at: number): Group | null {
  let i = has(parts[at - 1], 'light') && !has(parts[at - 1], 'past') ? at - 2 : at - 1;
  while (has(parts[i], 'past', 'planned', 'held', 'ongoing')) i--;
  const [group, comma, who] = [parts[i - 2], parts[i - 1], parts[i]];
  if (i === at - 1 || group?.kind !== 'group' || !has(comma, 'comma') || !has(who, 'of-noun')) return null;
  const touches = group.past === comma!.first && comma!.past === who!.first;
  return touches && parts[i + 1]!.first === who!.past && group.actors.length === 1 ? group : null;
}

/** *COP29, Đối thoại Shangri-La*: an organisation that exists as its meetings. */
export const isForum = ({ organisationType }: Knowledge, chunk: Chunk): boolean =>
  chunk.kind === 'entity' &&
  chunk.entityKind === 'organisation' &&
  organisationType.get(chunk.entity) === 'forum';

/** *người biểu tình phản đối Nga*: nobody that the graph tells of; in *quyền của người dân* nobody acts. */
const isCrowd = (clause: Clause, i: number): boolean =>
  has(clause.parts[i], 'crowd') &&
  !has(clause.parts[i - 1], 'of', 'with', 'for', 'by', 'between', 'toward') &&
  !(isTrigger(clause.parts[i - 1]) && has(clause.parts[i + 1], 'and', 'comma'));

/** *Trong cuộc điện đàm với A, ông B đã nhất trí*: the sentence's subject after the phrase that opens it. */
export function laterSubject(clause: Clause, at: number, knowledge: Knowledge): Group | null {
  const comma = clause.parts.findIndex((p, i) => i > at && has(p, 'comma'));
  if (comma < 0) return null;
  // …, tại Tokyo, Nhật Bản, ông A nói; …, như AFP đưa tin, ông A nói; …, theo báo B, ông A nói
  const speaks = (p: Group, i: number): boolean =>
    p.prep !== 'at' && !isSource(p, knowledge) && !isLandOf(clause, i, knowledge);
  const next = clause.parts
    .slice(comma + 1)
    .find((p, k): p is Group => p.kind === 'group' && speaks(p, comma + 1 + k));
  // Trong cuộc gặp, "điều đó …", ông A nói; "… cuộc gặp với B", ông A nói: it stands in what he says.
  const isMark = (p: Part): boolean => has(p, 'quote-mark');
  const between = clause.parts.slice(comma, next ? clause.parts.indexOf(next) : comma + 3);
  if (between.some(isMark) || clause.parts.slice(at, comma).filter(isMark).length % 2 > 0) return null;
  const opened =
    next && clause.parts.slice(comma, clause.parts.indexOf(next)).findLast((p) => has(p, 'comma'));
  // cuộc gặp với lãnh đạo Hàn Quốc, và Mỹ: a list goes on.
  if (next && has(clause.parts[clause.parts.indexOf(next) - 1], 'and', 'conference.noun', 'summit.noun'))
    return null;
  const gap =
    next && opened ? clause.parts.slice(clause.parts.indexOf(opened) + 1, clause.parts.indexOf(next)) : [];
  // Ủy ban sẽ nhóm họp ngày 12/12, còn ông A và ông B …: a clause of its own.
  if (gap.some((p) => has(p, 'but'))) return null;
  // Nhân chuyến thăm, đoàn đại biểu quân sự Lào do … dẫn đầu
  const isDelegation =
    gap.length > 0 && gap.every((p) => has(p, 'people')) && (next?.first ?? 0) - gap.at(-1)!.past <= 4;
  // Trong cuộc gặp với A, tối 1-6 ông B nói
  const isDated = gap.length > 0 && gap.every((p) => p.kind === 'date') && gap.at(-1)!.past === next?.first;
  const isNear = next && opened && (isDelegation || isDated || next.first - opened.past <= 2);
  return next && opened && next.prep === null && isNear && acts(next, knowledge) ? next : null;
}

/** Who only tells of it. */
const isSource = (group: Group, knowledge: Knowledge): boolean =>
  group.prep === 'source' ||
  group.actors.every(({ refs }) => {
    const [only] = refs;
    return only !== undefined && knowledge.organisationType.get(only) === 'media';
  });

/** *A gặp Tổng thống B, Thủ tướng C; tiếp D*: behind a semicolon a bare verb goes on with A. */
function isListed(clause: Clause, i: number, at: number): boolean {
  const [comma, before, stop] = [clause.parts[i - 1], clause.parts[i - 2], clause.parts[at - 1]];
  const bare = has(stop, 'stop') && stop!.past === clause.parts[at]!.first && isTrigger(clause.parts[at]);
  const joined = has(comma, 'comma') && comma!.past === clause.parts[i]!.first && before?.kind === 'group';
  return bare && joined && (isGoverned(clause, i - 2, at) || before.prep === 'with');
}

/** A group right after a verb is its object, unless a verb of its own follows: *kêu gọi Nga đàm phán*. */
function isGoverned(clause: Clause, i: number, at: number): boolean {
  const before = clause.parts[i - 1];
  // đến dinh Tổng thống Singapore
  if (has(before, 'office') && has(clause.parts[i - 2], 'arrive.verb')) return true;
  if (ownClause(clause, i, at)) return false;
  // Campuchia, nước Chủ tịch luân phiên ASEAN, bác bỏ …: the chair, not the body.
  if (has(before, 'chairs') && before!.past === clause.parts[i]!.first) return true;
  // Hội nghị thượng đỉnh NATO mời Croatia: the body acts through its session.
  if (has(before, 'conference.noun', 'summit.noun')) return !isTransitive(clause.parts[at]);
  // cảm ơn Lào đã ủng hộ: who is thanked did it.
  const thanked = has(clause.parts[i + 1], 'past') && i + 2 === at && isTransitive(clause.parts[at]);
  if (has(before, 'governs') && !thanked && clause.parts[i]!.first - before!.past <= 3) return true;
  if (!isTrigger(before) && !has(before, 'attend')) return false;
  // hoan nghênh việc Tổng thống A xác nhận nối lại cuộc gặp với B: who says so is within.
  if (clause.parts[i]!.first - before!.past === 1 && has(clause.parts[i + 1], 'announces')) return false;
  const gap = clause.parts[i]!.first - before!.past;
  if (gap > 1) return false;
  // bất bình trước việc ông A gián tiếp phủ nhận: who denies it is within.
  const isWithin =
    gap === 1 && at - i <= 2 && has(before, 'criticises', 'supports') && isTransitive(clause.parts[at]);
  if (isWithin && clause.parts[at]!.first - clause.parts[i]!.past <= 2) return false;
  const own = clause.parts
    .slice(i + 1, at + 1)
    .find((p) => p.kind === 'word' && (isTrigger(p) || has(p, 'planned', 'past', 'negation')));
  // đề nghị ông Kim cứu vãn cuộc gặp với B: who is asked does what follows.
  if (has(before, 'urges', 'invites') && has(clause.parts[at], 'talks.noun', 'summit.noun', 'call.noun'))
    return clause.parts[at]!.first - clause.parts[i]!.past > ASKED;
  // trục xuất Đại sứ A để phản đối B: what it is done for is done by whoever does it.
  const isAim = has(clause.parts[i + 1], 'aim');
  if (own === undefined || isAim || own.first - clause.parts[i]!.past > 1) return true;
  // ủng hộ ông A và phủ nhận ông B: who does the one does the other.
  if (has(clause.parts[i + 1], 'and', 'but') && clause.parts[i + 2] === own) return true;
  // lên án A vì không chịu …, sau đó chỉ trích B: past the comma and sau đó the first subject goes on.
  return !isTransitive(before) || goesOnBehind(clause, clause.parts.indexOf(own), at);
}

/** *…, sau đó chỉ trích B*: a comma and *sau đó, rồi* right before the verb at `at`. */
function goesOnBehind(clause: Clause, from: number, at: number): boolean {
  const [comma, then] = [clause.parts[at - 2], clause.parts[at - 1]];
  return at - 2 > from && has(comma, 'comma') && has(then, 'then', 'after');
}

/** *gặp Tổng thống Mỹ, đang thăm Nga; người vừa tới Washington*: the clause behind the name is its own. */
function ownClause(clause: Clause, i: number, at: number): boolean {
  const group = clause.parts[i]!;
  const [next, then] = [clause.parts[i + 1], clause.parts[i + 2]];
  if (!has(next, 'comma') || next!.first !== group.past) return false;
  // sẽ hội kiến A, gặp B: a bare verb goes on with the first subject.
  return i + 3 === at && has(then, 'past', 'ongoing', 'of-noun') && clause.parts[at]!.first - next!.past <= 2;
}

/**
 * Officials where they are named, a country or body only where none of its officials stands beside it. A place that
 * speaks for nobody is no party.
 */
export function parties(groups: readonly Group[], countryOf: (id: string) => string | null): string[] {
  const all: string[] = [];
  for (const { actors } of groups)
    for (const { chunk, refs } of actors) {
      const place = chunk.kind === 'entity' && chunk.entityKind === 'place' ? chunk.entity : null;
      for (const id of refs) if (id !== place && !all.includes(id)) all.push(id);
    }
  if (all.length < 2) return all;
  const represented = all.map(countryOf);
  return all.filter((id, i) => represented[i] !== null || !represented.includes(id));
}
