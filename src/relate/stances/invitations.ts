import { subjectOf } from '../arguments.ts';
import { type Context, countryOf, isKind, landOrSelf, namesOfficial } from '../context.ts';
import { type Clause, type Group, type Part, groupWith, has, hasAny, refsOf } from '../parts.ts';
import { AMONG_HOSTS } from '../parts/hosts.ts';
import { isHost } from '../standing.ts';
import type { Sides } from './both.ts';

/** *theo lời mời của X*: X invites who makes the sentence's trip. */
export function invitation(context: Context, clause: Clause, at: number): Sides | null {
  const trips = ofTripsTold(context, clause, at);
  if (trips) return trips;
  const host = hostOf(clause, at);
  const several = host ? hostsInRow(context, clause, at, host) : null;
  if (several) return several;
  const guest = invited(context, clause, at, host);
  // theo lời mời của A, B và C: where the sentence ends with them, nobody of them comes.
  const split = host && !guest && clause.parts.at(-1) !== host ? hostAndGuest(context, host) : null;
  if (split) return split;
  if (!host || !guest || host === guest) return null;
  // của A và phu nhân, B và phu nhân, Tổng thống Pháp C: who stands with the guest may be a host still.
  const own = countryOfActor(context, host.actors[0]!);
  const guests = guest.actors.filter((a) => countryOfActor(context, a) !== own);
  const isMixed = own !== null && guests.length > 0 && guests.length < guest.actors.length;
  const hosts = isMixed ? guest.actors.filter((a) => !guests.includes(a)) : [];
  return {
    subject: isMixed ? groupWith(host, { actors: [...host.actors, ...hosts] }) : host,
    object: withoutRetinue(context, isMixed ? groupWith(guest, { actors: guests }) : guest),
    rule: 'invites: at the invitation of',
    confidence: 0.82,
  };
}

/** *Các chuyến thăm được thực hiện theo lời mời của A; B và C*: all invite whose trips the text has told. */
function ofTripsTold(context: Context, { parts, index }: Clause, at: number): Sides | null {
  const [trip, ...between] = parts.slice(0, at);
  const word = parts[at]!;
  if (!has(trip, 'visit.noun') || word.kind !== 'word' || word.pattern !== 'by') return null;
  if (between.some((p) => p.kind === 'group')) return null;
  const rest = parts.slice(at + 1);
  const isListed = (p: Part): boolean =>
    p.kind === 'group' ? p.prep === null : hasAny(p, ['comma', 'stop', 'and', 'woman', 'open', 'close']);
  const told = context.tellings.findLast((t) => t.form === 'visit' && t.sentence < index);
  const guest = told?.participants[0]?.entity;
  const hosts = rest.filter((p): p is Group => p.kind === 'group');
  const [first] = hosts;
  if (!first || !guest || !rest.every(isListed)) return null;
  return {
    subject: groupWith(first, { actors: hosts.flatMap((g) => g.actors) }),
    object: groupWith(first, { actors: [{ ...first.actors[0]!, refs: [guest] }] }),
    rule: 'invites: at the invitation of',
    confidence: 0.78,
  };
}

/** *Thủ tướng A cùng đoàn đại biểu Chính phủ Lào*: who is invited is he, not the bodies that go with him. */
function withoutRetinue(context: Context, guest: Group): Group {
  const people = guest.actors.filter((a) => a.refs.some((id) => isKind(context, id, 'official')));
  return people.length > 0 && people.length < guest.actors.length
    ? groupWith(guest, { actors: people })
    : guest;
}

/**
 * *Nhận lời mời của Tổng thống A, Tổng thống B và Thủ tướng C, (ngày 5/6,) Chủ tịch nước D sẽ thăm …*: who stands last before the
 * verb comes; all others invite him.
 */
function hostsInRow(context: Context, clause: Clause, at: number, host: Group): Sides | null {
  const { parts } = clause;
  const word = parts[at]!;
  if (word.kind !== 'word' || word.pattern !== 'by' || parts[at + 1] !== host) return null;
  const isNext = (p: Part): boolean =>
    p.kind === 'group' || p.kind === 'date' || (p.kind === 'word' && !p.event && hasAny(p, AMONG_HOSTS));
  const end = parts.findIndex((p, i) => i > at && !isNext(p));
  const row = parts.slice(at + 1, end < 0 ? parts.length : end).filter((p): p is Group => p.kind === 'group');
  const people = row.filter((g) => g.prep === null && namesOfficial(context, g));
  const [guest, ...hosts] = [...people].reverse();
  const goes = has(parts[end], 'planned', 'visit.verb', 'past', 'light', 'ongoing', 'leads', 'governs');
  if (!guest || hosts.length < 2 || !goes) return null;
  const lands = guest.actors.map((a) => countryOfActor(context, a));
  const actors = hosts
    .reverse()
    .flatMap((g) => g.actors.filter((a) => !lands.includes(countryOfActor(context, a))));
  if (actors.length < 2) return null;
  return {
    subject: groupWith(host, { actors }),
    object: guest,
    rule: 'invites: at the invitation of',
    confidence: 0.82,
  };
}

const countryOfActor = (context: Context, { refs: [id] }: Group['actors'][number]): string | null =>
  id === undefined ? null : countryOf(context, id);

/**
 * *Nhận lời mời của Tổng Bí thư A và Chủ tịch nước B, Tổng thống C và Phu nhân thăm …*: read as one list, hosts and guests. Who
 * is of the first one's country invites with him; where all are, he does alone.
 */
function hostAndGuest(context: Context, group: Group): Sides | null {
  const [first] = group.actors;
  const people = group.actors.filter((a) => a.refs.some((id) => isKind(context, id, 'official')));
  if (first!.chunk.kind !== 'person' || people.length < 2) return null;
  const own = countryOfActor(context, first!);
  const other = people.findIndex((a) => countryOfActor(context, a) !== own);
  const split = Math.max(1, other);
  return {
    subject: groupWith(group, { actors: people.slice(0, split) }),
    object: groupWith(group, { actors: people.slice(split) }),
    rule: 'invites: at the invitation of',
    confidence: 0.78,
  };
}

/** *theo lời mời của X*; *nhận lời mời thăm Pháp của X*: who is told after *của*, else right behind. */
function hostOf(clause: Clause, at: number): Group | undefined {
  const near = clause.parts.slice(at + 1, at + 5).filter((p): p is Group => p.kind === 'group');
  const [first] = near;
  const touches = first === clause.parts[at + 1];
  const far = clause.parts
    .slice(at + 5, at + 9)
    .find((p): p is Group => p.kind === 'group' && (p.prep === 'from' || p.prep === 'of'));
  const told =
    touches && first?.prep !== 'at' ? first : (near.find((g) => g.prep === 'of' || g.prep === 'from') ?? far);
  // nhận lời mời thăm Nhà Trắng: where to, not whose.
  const isWhere = clause.parts
    .slice(at + 1, first && clause.parts.indexOf(first))
    .some((p) => has(p, 'visit.verb', 'arrive.verb'));
  return told ?? (isWhere ? undefined : first);
}

/** *mời Thủ tướng A duyệt đội danh dự, thưởng thức trà*: whom somebody shows the way has been invited before. */
export function isToParade(clause: Clause, at: number): boolean {
  const courtesy = clause.parts.findIndex((p, i) => i > at && has(p, 'courtesy', 'comma', 'stop'));
  return has(clause.parts[courtesy], 'courtesy');
}

/** *chuyển lời của Chủ tịch nước mời Tổng thống Mỹ*: whose words they are invites. */
export function inviterBefore(context: Context, clause: Clause, at: number): Group | null {
  const [of, group] = [clause.parts[at - 2], clause.parts[at - 1]];
  if (
    group?.kind !== 'group' ||
    !(group.prep === 'of' || group.prep === 'from') ||
    !of ||
    group.past !== clause.parts[at]!.first
  )
    return null;
  const before = context.article.text.slice(clause.sentence.start, context.tokens.start[of.first]);
  return /lời( nhắn)?\s*$/iu.test(before) ? group : null;
}

/** *báo cáo với Thủ tướng A tham dự theo lời mời của B*: right before what he is asked to do. */
function goerBefore({ parts }: Clause, at: number, isGuest: (p: Part) => p is Group): Group | undefined {
  let i = at - 1;
  while (hasAny(parts[i], ['attend', 'visit.verb', 'arrive.verb'])) i--;
  const group = parts[i];
  return i < at - 1 && group?.past === parts[i + 1]!.first && isGuest(group) ? group : undefined;
}

/** Who travels: the official before *theo lời mời*, else after *Nhận lời mời của X,*. */
function invited(context: Context, clause: Clause, at: number, host: Group | undefined): Group | undefined {
  const home = host ? refsOf(host).map((id) => landOrSelf(context, id)) : [];
  const isGuest = (p: Part): p is Group =>
    p.kind === 'group' &&
    p !== host &&
    refsOf(p).some((id) => isKind(context, id, 'official') && !home.includes(landOrSelf(context, id)));
  const travels = (p: Part): p is Group => isGuest(p) && p.prep === null;
  // Chuyến thăm của Ngoại trưởng A diễn ra theo lời mời của B: whose trip it is.
  const visit = clause.parts.findIndex((p) => has(p, 'visit.noun'));
  const visitor = clause.parts
    .slice(visit + 1, at)
    .find((p): p is Group => p.kind === 'group' && p.prep === 'of' && travels(groupWith(p, { prep: null })));
  return (
    goerBefore(clause, at, isGuest) ??
    clause.parts.slice(0, at).findLast((p, i): p is Group => travels(p) && !isHost(clause, i)) ??
    (visit >= 0 && visit < at ? visitor : undefined) ??
    clause.parts.slice(at + 2).find(travels) ??
    // Chủ tịch nước hội đàm với Tổng thống A, đang thăm Việt Nam theo lời mời của Tổng Bí thư
    clause.parts.slice(0, at).findLast((p): p is Group => isGuest(p) && p.prep === 'with') ??
    // Washington sẽ chấp nhận lời mời của Bắc Kinh
    (host ? subjectOf(clause, at, context.knowledge) : null) ??
    undefined
  );
}
