import { Flag } from '../../text/tokens.ts';
import { isForum, subjectOf } from '../arguments.ts';
import { type Context, countryOf, isKind, landOf, textAfter, textOf } from '../context.ts';
import { type Clause, type Group, type Part, has, hasAny, isBody, refsOf } from '../parts.ts';
import { onlyOne } from '../only-one.ts';

const INSIDE_NAME = [
  'member',
  'people',
  'of',
  'dash',
  'quote-mark',
  'open',
  'close',
  'of-noun',
  'conference.noun',
  'summit.noun',
  'and',
];
const REACH = 8;
/** Tokens of the longest name of an institution before its abbreviation. */
const LONG_NAME = 16;

/**
 * The organisation inside the conference's name, over *các nước thành viên, của, cấp bộ trưởng*; not that of *cuộc gặp
 * thượng đỉnh bên lề hội nghị G20*.
 */
export function organisationAfter(context: Context, clause: Clause, at: number): string | null {
  const told = abbreviationAfter(context, clause, at);
  if (told) return told;
  let edge = clause.parts[at]!.past;
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - edge > REACH) return null;
    if (part.kind === 'group')
      return part.prep === 'at' || part.prep === 'with' ? null : organisationIn(context, part);
    if (!isInsideName(part) && !isNameWord(context, part)) return null;
    edge = part.past;
  }
  return null;
}

/** Sessions by their rank, which only a body has. */
const RANKED =
  /^(hội nghị (cấp )?(bộ trưởng|ngoại trưởng|cấp cao|thượng đỉnh|thường niên|toàn thể)|kỳ họp|khóa họp|phiên họp toàn thể)/;

/** *Iceland trao ghế Chủ tịch Hội đồng Bắc Cực cho Nga tại hội nghị bộ trưởng*: the one body that the sentence named. */
export function ownerBefore(context: Context, clause: Clause, at: number): string | null {
  const part = clause.parts[at]!;
  if (!RANKED.test(textOf(context, part)) || !has(clause.parts[at - 1], 'at', 'attend', 'margins'))
    return null;
  const named = clause.parts
    .slice(0, at)
    .flatMap((p) =>
      p.kind === 'group' && p.prep !== 'at' && p.actors.every((a) => a.chunk.kind === 'entity') ? [p] : [],
    )
    .flatMap((group) => organisationIn(context, group) ?? []);
  return onlyOne(named);
}

/** *Hội nghị … Tổ chức Hợp tác và Phát triển châu Âu (OSCE)*: the abbreviation is surer than any expansion before it. */
function abbreviationAfter(context: Context, clause: Clause, at: number): string | null {
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - clause.parts[at]!.past > LONG_NAME) return null;
    if (has(part, 'open')) {
      const inside = clause.parts[i + 1];
      return inside?.kind === 'group' && has(clause.parts[i + 2], 'close')
        ? organisationIn(context, inside)
        : null;
    }
    if (part.kind === 'date' || has(part, 'comma', 'at', 'quote', 'that', 'planned', 'past')) return null;
  }
  return null;
}

const isInsideName = (part: Part): boolean => hasAny(part, INSIDE_NAME);

/** *Tổ chức* at the head of a name is capitalised; the verb is not. */
const isNameWord = (context: Context, part: Part): boolean =>
  (context.tokens.flags[part.first]! & Flag.capital) !== 0;

/** The institution or forum that a group names; no state's own body: a session of the Duma is no diplomacy. */
export function organisationIn(context: Context, group: Group): string | null {
  const refs = group.actors.flatMap(({ chunk, refs: ids }) =>
    chunk.kind === 'entity' || chunk.kind === 'person' ? ids : [],
  );
  return refs.find((id) => isInstitution(context, id)) ?? null;
}

/** An organisation of several states, or a forum. */
export const isInstitution = (context: Context, id: string): boolean =>
  isKind(context, id, 'organisation') &&
  ['international', 'forum'].includes(context.knowledge.organisationType.get(id) ?? '');

/** The forum that a group names alone: *COP29, Đối thoại Shangri-La*. */
export function forumIn(context: Context, part: Part): string | null {
  if (part.kind !== 'group' || part.actors.length !== 1) return null;
  const { chunk } = part.actors[0]!;
  if (chunk.kind !== 'entity' || chunk.complement) return null;
  return isForum(context.knowledge, chunk) ? chunk.entity : null;
}

/** *Hội nghị Bộ trưởng Ngoại giao ASEAN – Mỹ*: with whom the body holds a session of its own. */
export function partnersOf({ parts }: Clause, at: number, organisation: string): string[] {
  const group = parts.slice(at + 1).find((p): p is Group => p.kind === 'group');
  if (!group?.dashed || group.actors.length !== 2 || group.first - parts[at]!.past > REACH) return [];
  const refs = refsOf(group);
  return refs.includes(organisation) && refs.length === 2 ? refs.filter((id) => id !== organisation) : [];
}

/** *Hội đồng Bảo an đã có phiên họp khẩn*: the body that the verb has hold it, with no other side. */
export function holderBefore(context: Context, clause: Clause, at: number): string | null {
  const verb = clause.parts[at - 1];
  if (!has(verb, 'light', 'opens') || has(verb, 'attend') || verb!.past !== clause.parts[at]!.first)
    return null;
  const sides = clause.parts.slice(at + 1, at + 3);
  if (sides.some((p) => has(p, 'with', 'between') || (p.kind === 'group' && p.prep === null))) return null;
  const subject = subjectOf(clause, at - 1, context.knowledge);
  // Các lãnh đạo EU tổ chức hội nghị: who is told by the body alone.
  const isAlone = subject !== null && (isBody(subject) || subject.actors.length === 1);
  return isAlone ? organisationIn(context, subject) : null;
}

/** Tokens of *khóa họp lần thứ 17 Ủy ban liên Chính phủ*. */
const COMMITTEE = 10;
/** *A cùng B chủ trì kỳ họp Ủy ban liên Chính phủ*: two officials of two countries and their committee. */
export function isCommittee(context: Context, clause: Clause, at: number, who: readonly string[]): boolean {
  const lands = new Set(who.map((id) => (isKind(context, id, 'official') ? countryOf(context, id) : null)));
  return (
    who.length === 2 &&
    lands.size === 2 &&
    !lands.has(null) &&
    /^(kỳ|khóa|phiên) họp .*(ủy ban|uỷ ban) (liên chính phủ|hỗn hợp|song phương|hợp tác)/u.test(
      textAfter(context, clause.parts[at]!.first, COMMITTEE),
    )
  );
}

/** *A và B tổ chức đối thoại tại Geneva*: two states, and no forum. */
export const isDialogue = (context: Context, clause: Clause, at: number, who: readonly string[]): boolean =>
  textOf(context, clause.parts[at]!) === 'đối thoại' &&
  who.length === 2 &&
  new Set(who.map((id) => landOf(context, id))).size === 2;

/** *dự cuộc gặp G7*: of a body that sits, alone. */
export function isMeetingOfBody(context: Context, clause: Clause, at: number): boolean {
  const [noun, body, next] = clause.parts.slice(at, at + 3);
  if (body?.kind !== 'group' || body.first !== noun!.past || body.actors.length > 1) return false;
  const organisation = organisationIn(context, body);
  return (
    organisation !== null &&
    context.knowledge.sessions.of(organisation).length > 0 &&
    !has(next, 'with', 'dash') &&
    /^(cuộc|buổi) gặp$/.test(textOf(context, noun!))
  );
}
