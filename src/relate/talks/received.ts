import { isDay } from '../../text/edtf.ts';
import { laterSubject, subjectOf } from '../arguments.ts';
import { type Context, countryOf, namesOfficial, partiesOf, textAfter, textOf } from '../context.ts';
import { isHead, isSpeaker } from '../heads.ts';
import { type Clause, type Group, type Word, has } from '../parts.ts';
import { objectOf } from './objects.ts';
import { type Parties, between, people, sentenceStart } from './sides.ts';

/** Receptions: who is received, called on, asked to a meal. */

/** Verbs whose object may become the subject: *được tiếp*; *vấn đề được thảo luận với Lào* is none's guest. */
const TAKES_GUEST = ['receive', 'direct', 'calls-on'];

/** *được tiếp, được Tổng thống Nga tiếp*. */
export const isPassive = (clause: Clause, at: number): boolean =>
  isBare(clause, at) || agentBefore(clause, at) !== null;

const isBare = (clause: Clause, at: number): boolean =>
  has(clause.parts[at - 1], 'by') && clause.parts[at - 1]!.past === clause.parts[at]!.first;

/** Who meets where the verb is passive. */
export function passiveParties(context: Context, clause: Clause, at: number): Parties | null {
  const word = clause.parts[at] as Word;
  if (!TAKES_GUEST.includes(word.pattern ?? '')) return null;
  const agent = isBare(clause, at) ? null : agentBefore(clause, at);
  if (!agent) return guestReceived(context, clause, at);
  return received(context, clause, agent, ALONE.test(textOf(context, word)));
}

/** *Ngoại trưởng Mỹ được Tổng thống Nga tiếp*. */
function guestReceived(context: Context, clause: Clause, at: number): Parties | null {
  const guest = subjectOf(clause, at - 1, context.knowledge);
  const host = objectOf(clause, at, context.knowledge);
  if (host && isTripWished(clause, at, host)) return null;
  return guest && host ? between(context, host, guest, 'receives', clause) : null;
}

/** *sẽ được ông Trump tiếp*: who does it stands between *được* and the verb. */
function agentBefore(clause: Clause, at: number): Group | null {
  const agent = clause.parts[at - 1];
  return agent?.kind === 'group' && agent.prep === 'by' && clause.parts[at]!.first === agent.past
    ? agent
    : null;
}

const NOBODY: Parties = { meetings: [], rule: 'not received', confidence: 1, from: 0 };

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

/** *tiếp*; while several may *đón*. */
const ALONE = /^tiếp( kiến)?$/;

/** *Thủ tướng A và Chủ tịch Quốc hội B tiếp C*: who the word at `at` says receives, each alone where they are peers. */
export const receivedAlone = (
  context: Context,
  clause: Clause,
  at: number,
  hosts: Group,
  told: Parties,
): Parties =>
  ALONE.test(textOf(context, clause.parts[at]!)) && arePeers(context, partiesOf(context, hosts))
    ? eachHost(told)
    : told;

/** Those who lead party, state and parliament of one country. */
function arePeers(context: Context, hosts: readonly string[]): boolean {
  const { published } = context.article;
  const day = isDay(published) ? published : null;
  const lands = new Set(hosts.map((id) => countryOf(context, id)));
  return (
    hosts.length > 1 &&
    lands.size === 1 &&
    hosts.every((id) => isHead(context, id, day) || isSpeaker(context, id, day))
  );
}

/** A meeting of every host with the guests. */
function eachHost(parties: Parties): Parties {
  if (parties.meetings.length > 1) return parties;
  const [all = []] = parties.meetings;
  const guests = all.filter((p) => p.role === 'guest');
  return { ...parties, meetings: all.filter((p) => p.role === 'host').map((p) => [p, ...guests]) };
}

/** *đến chào xã giao Thủ tướng*: who is called on receives. */
export function receivedBy(context: Context, clause: Clause, guest: Group, host: Group): Parties | null {
  const parties = between(context, host, guest, 'receives', clause);
  if (!parties) return null;
  // chào xã giao Tổng Bí thư và Chủ tịch nước: each receives him.
  return { ...eachHost(parties), from: guest.past };
}

/** *mong muốn sớm (được) đón Quốc vương Jordan (sang) thăm*: a trip is wished for, and no reception. */
export function isTripWished({ parts }: Clause, at: number, guest: Group): boolean {
  const trip = parts[parts.indexOf(guest) + 1];
  const wish = parts[has(parts[at - 1], 'by') ? at - 2 : at - 1];
  return has(wish, 'proposed') && has(trip, 'visit.verb') && trip!.first - guest.past <= 1;
}

/** *lần lượt tiếp vị khách, hội đàm với vị khách*: of the two told last, who is not at home with the hosts. */
export function toldGuest(context: Context, clause: Clause, at: number, hosts: Group): Parties | null {
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

/** *tiếp riêng từng nhà lãnh đạo, gặp lần lượt từng vị khách*. */
const EACH = /^(với )?(riêng |lần lượt )*từng /;
/** Tokens of it, and between it and the names behind its colon. */
const EACH_WITHIN = 5;

/** *A tiếp riêng từng nhà lãnh đạo (: B và C)*: one after the other, whoever is named behind or has arrived. */
export function eachGuest(context: Context, clause: Clause, at: number, hosts: Group): Parties | null {
  const { past } = clause.parts[at]!;
  if (!EACH.test(textAfter(context, past, EACH_WITHIN))) return null;
  const ids = partiesOf(context, hosts);
  const colon = clause.parts.findIndex((p, i) => i > at && has(p, 'colon'));
  const named = clause.parts[colon + 1];
  const isListed = colon > 0 && named?.kind === 'group' && clause.parts[colon]!.first - past <= EACH_WITHIN;
  const arrived = context.tellings.findLast(({ form }) => form === 'visit')?.participants ?? [];
  const told = arrived.length > 1 ? arrived.map(({ entity }) => entity) : context.last();
  const guests = (isListed ? partiesOf(context, named) : told).filter((id) =>
    ids.every((host) => host !== id && countryOf(context, host) !== countryOf(context, id)),
  );
  if (ids.length === 0 || guests.length < 2) return null;
  const receives = (clause.parts[at] as Word).pattern === 'receive';
  return {
    meetings: guests.map((guest) =>
      receives ? [...people(ids, 'host'), ...people([guest], 'guest')] : people([...ids, guest]),
    ),
    rule: 'each guest alone',
    confidence: isListed ? 0.88 : 0.8,
    from: hosts.past,
  };
}

const MEAL = /^(ăn|dùng) /;

/** *Ông Obama mời ông Hồ ăn tối*: who is asked to a meal eats with who asks. */
export function invitedTo(context: Context, clause: Clause, at: number): Parties | null {
  const { first, past } = clause.parts[at]!;
  // mời Tổng thống Mỹ và phu nhân dùng bữa tối
  const i = clause.parts.findLastIndex((p, k) => k < at && !has(p, 'and', 'woman'));
  const [invites, guest] = [clause.parts[i - 1], clause.parts[i]];
  // thậm chí không mời ông Kerry ăn trưa
  if (has(clause.parts[i - 2], 'negation')) return null;
  if (!has(invites, 'invites') || guest?.kind !== 'group' || first - guest.past > 4) return null;
  if (guest.first - invites!.past > 0 || !MEAL.test(textOf(context, clause.parts[at]!))) return null;
  const host = subjectOf(clause, i - 1, context.knowledge);
  if (!host || !namesOfficial(context, host) || !namesOfficial(context, guest)) return null;
  const parties = between(context, host, guest, 'receives', clause);
  return parties && { ...parties, rule: 'asks to a meal', confidence: 0.82, from: past };
}

/** *Đón Thủ tướng tại sân bay (về phía Đức) có Đại sứ A, Thứ trưởng B*. */
export const isGreeted = (context: Context, { parts }: Clause, at: number): boolean =>
  parts.some((p, i) => {
    const next = parts[i + 1];
    return (
      i > at &&
      has(p, 'light') &&
      textOf(context, p) === 'có' &&
      next?.kind === 'group' &&
      next.first === p.past
    );
  });
