import { subjectOf } from './arguments.ts';
import { attendeesOf, isConvened, officialsAt } from './conferences/attendees.ts';
import {
  forumIn,
  holderBefore,
  isCommittee,
  isDialogue,
  isInstitution,
  isMeetingOfBody,
  organisationAfter,
  organisationIn,
  ownerBefore,
  partnersOf,
} from './conferences/body.ts';
import { sessionAttended, sessionBeside } from './conferences/body-session.ts';
import { forumMeant } from './conferences/forum-meant.ts';
import { isField } from './conferences/field.ts';
import { isFollowed } from './conferences/next.ts';
import { followsSession } from './conferences/row.ts';
import { OF_STATES, telling } from './conferences/session.ts';
import { isThemed } from './conferences/themed.ts';
import { isBeforehand, isNoneInParticular, isPost } from './conferences/unheld.ts';
import { type Context, officialsOf, partiesOf, textAfter, textOf } from './context.ts';
import { type Clause, type Group, has } from './parts.ts';
import { presidedParties } from './talks/presided.ts';
import type { Telling } from './telling.ts';
import { placesOf } from './where.ts';

/**
 * The session of an institution or a forum that the part at `at` names: *Hội nghị Hội đồng Bộ trưởng … (OSCE)*,
 * *hội nghị thượng đỉnh G20*, *Đối thoại Shangri-La*, *bên lề Hội đồng Bắc Cực*.
 */
export function conferenceAt(context: Context, clause: Clause, at: number): Telling | null {
  const part = clause.parts[at]!;
  if (part.kind === 'series') return named(context, clause, at, part.series);
  if (part.kind === 'group') return forumAt(context, clause, at) ?? sessionAttended(context, clause, at);
  if (isMeetingVerb(context, clause, at)) return sitting(context, clause, at);
  if (has(part, 'margins')) return sessionBeside(context, clause, at);
  if (!isSessionNoun(context, clause, at)) return null;
  if (insideLarger(clause, at) || isField(context, clause, at) || isPost(context, clause, at)) return null;
  const organisation =
    organisationAfter(context, clause, at) ??
    ownerBefore(context, clause, at) ??
    holderBefore(context, clause, at);
  if (!organisation) return null;
  const isSummit = has(part, 'summit.noun') || continues(clause, at);
  const states = isSummit ? statesOf(context, organisation) : [];
  if (states.length > 0) return ofStates(context, clause, at, states);
  const partners = partnersOf(clause, at, organisation);
  return telling(context, clause, at, [organisation, ...partners, ...officialsAt(context, clause, at)], {
    form: isSummit ? 'summit' : 'conference',
    rule: 'session of an organisation',
    confidence: 0.9,
    series: partners.length > 0 ? [organisation, ...partners].join('+') : null,
  });
}

/** *phiên họp Hội đồng Nga - NATO, vòng đàm phán của Liên hợp quốc*: what may be held by a body as well as by two sides. */
const HELD_BY_BODY = /^(phiên họp|cuộc họp|vòng đàm phán|vòng hòa đàm|phiên đàm phán)/;
/** *hai ngày hòa đàm tại Astana, vòng đàm phán ở Geneva*: negotiations of whoever sends a delegation. */
const NEGOTIATION = /^(ngày|vòng|phiên) (hòa đàm|đàm phán|thương lượng|hội đàm)/;

const isSessionNoun = (context: Context, clause: Clause, at: number): boolean =>
  has(clause.parts[at], 'conference.noun', 'summit.noun') ||
  isNoun(context, clause, at, HELD_BY_BODY) ||
  isMeetingOfBody(context, clause, at);

const isNoun = (context: Context, clause: Clause, at: number, form: RegExp): boolean =>
  has(clause.parts[at], 'talks.noun') && form.test(textOf(context, clause.parts[at]!));

/** *họp, nhóm họp*. */
const isMeetingVerb = (context: Context, clause: Clause, at: number): boolean =>
  has(clause.parts[at], 'talks.verb') &&
  /^((nhóm )?họp( kín)?|triệu tập .*|tề tựu|hội tụ (tại|ở|về))$/.test(textOf(context, clause.parts[at]!));

/** *Ngoại trưởng các nước EU họp tại Brussels; đề nghị họp Hội đồng Bảo an*: a session of the body whose members meet. */
function sitting(context: Context, clause: Clause, at: number): Telling | null {
  const subject = subjectOf(clause, at, context.knowledge);
  const refs = subject ? partiesOf(context, subject) : [];
  const organisation =
    councilBehind(context, clause, at, subject) ??
    (refs.length === 1 && subject ? organisationIn(context, subject) : forumMeant(context, clause, at));
  if (!organisation) return null;
  const sitting = [...officialsAt(context, clause, at), ...membersNamed(context, clause, subject)];
  return telling(context, clause, at, [organisation, ...new Set(sitting)], {
    form: 'conference',
    rule: 'a body sits',
    confidence: 0.8,
    series: null,
  });
}

/** *Lãnh đạo Bộ tứ gồm A, B, C và D nhóm họp*. */
function membersNamed(context: Context, clause: Clause, subject: Group | null): string[] {
  const i = subject ? clause.parts.indexOf(subject) : -1;
  const named = clause.parts[i + 2];
  const told = i >= 0 && has(clause.parts[i + 1], 'include') && named?.kind === 'group';
  return told ? officialsOf(context, named) : [];
}

const COUNCIL = /^(khẩn |khẩn cấp |kín |bất thường )*(hội đồng|đại hội đồng|ủy ban|ban) /;

/** *họp khẩn Hội đồng Bảo an*; *Tổng thư ký OAS đề nghị họp hội đồng thường trực*: the body named, or whose the speaker is. */
function councilBehind(context: Context, clause: Clause, at: number, subject: Group | null): string | null {
  const verb = clause.parts[at]!;
  const next = clause.parts[at + 1];
  if (next?.kind === 'group' && next.prep === null && next.first - verb.past <= 2) {
    const named = organisationIn(context, next);
    if (named) return named;
  }
  const chunk = subject?.actors.length === 1 ? subject.actors[0]!.chunk : null;
  if (chunk?.kind !== 'person' || !COUNCIL.test(textAfter(context, verb.past, 5))) return null;
  return chunk.posts.flatMap((p) => p.of).find((id) => isInstitution(context, id)) ?? null;
}

/**
 * *hội nghị Trung Đông ở Annapolis*: a conference that no body holds. Who attends may only be told in other sentences;
 * without anybody it comes to nothing.
 */
export function placedAt(context: Context, clause: Clause, at: number): Telling | null {
  const convened = isConvened(context, clause, at) || isThemed(context, clause, at);
  if (!convened && !has(clause.parts[at], 'conference.noun') && !isNoun(context, clause, at, NEGOTIATION))
    return null;
  if (insideLarger(clause, at) || has(clause.parts[at - 1], 'topic') || isPresided(context, clause, at))
    return null;
  if (isBeforehand(clause, at) || isFollowed(context, clause, clause.parts[at]!.past)) return null;
  if (isNoneInParticular(context, clause, at)) return null;
  if (!convened && placesOf(context, clause, at).length === 0) return null;
  const attendees = attendeesOf(context, clause, at);
  return telling(context, clause, at, attendees, {
    form:
      isCommittee(context, clause, at, attendees) || isDialogue(context, clause, at, attendees)
        ? 'talks'
        : 'conference',
    rule: 'conference with attendees',
    confidence: 0.7,
    series: null,
  });
}

/** *A và B đồng chủ trì kỳ họp*: a meeting of both, told by the verb. */
const isPresided = (context: Context, clause: Clause, at: number): boolean => {
  const verb = clause.parts[at - 1];
  return (
    verb?.kind === 'word' && verb.pattern === 'presides' && presidedParties(context, clause, at - 1) !== null
  );
};

/** *Hội nghị thượng đỉnh* of two words: the second belongs to the first. */
const insideLarger = (clause: Clause, at: number): boolean =>
  has(clause.parts[at - 1], 'conference.noun', 'summit.noun') &&
  clause.parts[at]!.first - clause.parts[at - 1]!.past <= 1;
const continues = (clause: Clause, at: number): boolean =>
  has(clause.parts[at + 1], 'summit.noun') && clause.parts[at + 1]!.first - clause.parts[at]!.past <= 1;

/** Verbs of which a session is the subject, before any comma. */
const SITS =
  /^[^,.;]*(?<!\p{L})(diễn ra|khai mạc|bế mạc|kết thúc|khép lại|họp|nối lại|tổ chức|đăng cai)(?!\p{L})/u;
/** Tokens behind a forum's name within which such a verb stands. */
const VERB = 12;

/** *Đối thoại Shangri-La bế mạc, COP29, tại Hội nghị An ninh Munich*: a forum that the words around it have sit. */
function forumAt(context: Context, clause: Clause, at: number): Telling | null {
  const part = clause.parts[at]!;
  const forum = forumIn(context, part);
  if (forum === null || !isSession(context, clause, at) || isPost(context, clause, at)) return null;
  if (isField(context, clause, at)) return null;
  const states = statesOf(context, forum);
  if (states.length > 0) return ofStates(context, clause, at, states);
  return telling(
    context,
    clause,
    at,
    [ownerBehind(context, clause, at) ?? forum, ...attendeesOf(context, clause, at)],
    {
      form: 'conference',
      rule: 'named forum',
      confidence: 0.85,
      series: null,
    },
  );
}

/** *kỳ họp Đại hội đồng IPU*: the body right behind a name that several have. */
function ownerBehind(context: Context, clause: Clause, at: number): string | null {
  const next = clause.parts[at + 1];
  return next?.kind === 'group' && next.first === clause.parts[at]!.past
    ? organisationIn(context, next)
    : null;
}

function isSession(context: Context, clause: Clause, at: number): boolean {
  const [before, part, after] = [clause.parts[at - 1], clause.parts[at]!, clause.parts[at + 1]];
  const leads = has(
    before,
    'attend',
    'opens',
    'margins',
    'at',
    'light',
    'inside',
    'conference.noun',
    'summit.noun',
  );
  if (leads && part.first - before!.past <= 1) return true;
  if (followsSession(context, clause, at)) return true;
  if (after?.kind === 'date' && after.first - part.past <= 1) return true;
  if (after?.kind === 'word' && has(after, 'at') && after.first === part.past) return true;
  // Thượng đỉnh Normandy do Tổng thống Pháp chủ trì
  if (has(after, 'by') && has(clause.parts[at + 3], 'opens')) return true;
  const chunk = part.kind === 'group' ? part.actors[0]!.chunk : null;
  const isOne = chunk?.kind === 'entity' && chunk.sessions?.length === 1;
  return isOne || SITS.test(textAfter(context, part.past, VERB));
}

/** The states whose own summit a body's session is: *thượng đỉnh Bộ tứ Normandy*. */
const statesOf = (context: Context, organisation: string): string[] =>
  context.knowledge.sessions.of(organisation).find((s) => s.parties.length > 0)?.parties ?? [];

/** Thượng đỉnh Mỹ – Triều: the states take part, by their heads where the article names them. */
const ofStates = (context: Context, clause: Clause, at: number, states: string[]): Telling =>
  telling(context, clause, at, states, {
    form: 'summit',
    rule: OF_STATES,
    confidence: 0.85,
    series: null,
  });

/** A forum that no organisation holds has those who attend it. */
function named(context: Context, clause: Clause, at: number, series: string): Telling | null {
  const states = context.knowledge.sessions.of(series)[0]?.parties ?? [];
  if (states.length > 0) return ofStates(context, clause, at, states);
  return telling(context, clause, at, officialsAt(context, clause, at), {
    form: 'conference',
    rule: 'named forum',
    confidence: 0.85,
    series,
  });
}
