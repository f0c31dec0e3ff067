import { isDay } from '../text/edtf.ts';
import { HEADS } from '../lexicon/heads.ts';
import type { Actor } from '../model.ts';
import { type Context, actsForBody, isKind, landOf, landOrSelf, officialsOf } from './context.ts';
import { isSessionTelling } from './assembly.ts';
import { isHead } from './heads.ts';
import { type Clause, type Group, has, refsOf } from './parts.ts';
import { withGuest } from './pairs/guest.ts';
import { guestAndHost, landsTold } from './pairs/lands.ts';
import { isOfRegion } from './pairs/region.ts';
import { whoTheyAre } from './pairs/they.ts';
import type { Telling } from './telling.ts';

/** *hai nước* are the countries, *hai bên, hai nhà lãnh đạo, họ* the people themselves. */
const STATES = /nước|quốc gia|miền|chính phủ/i;

/** Offices of which whoever holds another one holds none. */
const MINISTER = /(^| )minister$/;

const LEADERS = /lãnh đạo|tổng thống|nguyên thủ/i;
/** Whom nobody calls a president or a prime minister. */
const BELOW = /quan chức|ngoại giao/i;

/**
 * *cuộc gặp giữa Tổng thống Trump và Ngoại trưởng Lavrov là theo đề nghị của Tổng thống Putin trong cuộc điện đàm giữa hai nhà
 * lãnh đạo*: the two who lead.
 */
function leadersBefore(context: Context, clause: Clause, pair: Group): string[] | null {
  const heads = clause.parts
    .filter((p): p is Group => p.kind === 'group' && p.past <= pair.first)
    .flatMap((group) => officialsOf(context, group))
    .filter((id) => leads(context, id));
  const named = [...new Set(heads)];
  return named.length === 2 && abroad(context, named[0]!, named[1]!) ? named : null;
}

/** An official who leads a state or a government on the article's day. */
function leads(context: Context, id: string): boolean {
  const day = context.article.published;
  return isKind(context, id, 'official') && isHead(context, id, isDay(day) ? day : null);
}

/** Lets *hai bên* stand for somebody: the two parties before it in the sentence, else whom the text told last. */
export function settlePairs(context: Context, clause: Clause): void {
  for (const part of clause.parts) {
    if (part.kind !== 'group') continue;
    for (const actor of part.actors) {
      if (actor.chunk.kind !== 'pair') continue;
      if (isOfRegion(context, clause, part)) actor.refs = [];
      else if (actor.refs.length === 0 || isOfTrip(context, clause, part))
        settle(context, clause, part, actor);
    }
  }
}

/** *Khi Tổng thống A thăm Lào, lãnh đạo hai bên …*: of the trip, whoever met before. */
const isOfTrip = (context: Context, clause: Clause, pair: Group): boolean =>
  pair.actors.length === 1 &&
  pair.actors[0]!.chunk.kind === 'pair' &&
  LED.test(context.article.text.slice(pair.actors[0]!.chunk.start, pair.actors[0]!.chunk.end)) &&
  tripBefore(context, clause, pair) !== null;

const LED = /^lãnh đạo (cấp cao )?(của )?hai (bên|nước)$/iu;

const tripBefore = (context: Context, clause: Clause, pair: Group): string[] | null =>
  guestAndHost(context, clause, clause.parts.slice(0, clause.parts.indexOf(pair)));

/** Whom a pair means that nothing of its own tells. */
function settle(context: Context, clause: Clause, part: Group, actor: Actor): void {
  if (actor.chunk.kind !== 'pair') return;
  const text = context.article.text.slice(actor.chunk.start, actor.chunk.end);
  const isThey = text.toLowerCase() === 'họ';
  const they = isThey ? whoTheyAre(context, clause, part) : null;
  if (they) {
    actor.refs = they;
    return;
  }
  const lead = LEADERS.test(text);
  const people =
    withGuest(context, clause, part) ??
    (lead ? leadersBefore(context, clause, part) : null) ??
    (isThey ? null : tripBefore(context, clause, part)) ??
    partiesBefore(context, clause, part) ??
    (lead ? leadersMet(context, clause) : null) ??
    context.last();
  const told = people.length === 2 ? people : isThey ? null : landsTold(context, clause);
  if (!told) return;
  const areOthers =
    holdOthers(context, actor.chunk.offices, told) ||
    (BELOW.test(text) && told.every((id) => leads(context, id)));
  actor.refs = STATES.test(text) || areOthers ? statesOf(context, told) : told;
}

/** *hai nước* behind talks with who acts for a body of states are those of the two who met before; nobody's where none did. */
function statesOf(context: Context, people: readonly string[]): string[] {
  const isOfBody = (id: string): boolean => actsForBody(context, id);
  const met = context.tellings.findLast((t) => {
    const sides = sidesOf(t);
    return (
      sides.length === 2 && sides.every((p) => isKind(context, p.entity, 'official') && !isOfBody(p.entity))
    );
  });
  const both = people.some(isOfBody) ? (met ? sidesOf(met).map((p) => p.entity) : []) : people;
  return both.map((id) => landOrSelf(context, id));
}

/**
 * *trước sự chứng kiến của Thủ tướng A và Thủ tướng B, hai bộ trưởng quốc phòng …; Ngoại trưởng A và B chuẩn bị cuộc gặp giữa hai
 * tổng thống*: others of the two states.
 */
function holdOthers(context: Context, offices: readonly string[], people: readonly string[]): boolean {
  if (offices.length === 0 || !offices.every((office) => MINISTER.test(office) || HEADS.includes(office)))
    return false;
  return people.every((id) => {
    const held = context.linked.offices.filter((o) => o.official === id).flatMap((o) => o.post.offices);
    return held.length > 0 && !held.some((office) => offices.includes(office));
  });
}

/** Where those told last are ministers: the two who lead a state or government and met last, none of whom the sentence names. */
function leadersMet(context: Context, clause: Clause): string[] | null {
  if (context.last().every((id) => !isKind(context, id, 'official') || leads(context, id))) return null;
  const here = clause.parts.flatMap((part) => (part.kind === 'group' ? officialsOf(context, part) : []));
  const met = context.tellings.findLast((t) => {
    const sides = sidesOf(t).map((p) => p.entity);
    return sides.length === 2 && sides.every((id) => leads(context, id) && !here.includes(id));
  });
  return met ? sidesOf(met).map((p) => p.entity) : null;
}

/** Sentences back to which a meeting is still what *hai bên* refers to. */
const NEAR = 4;

/** Whoever mediates is none of *hai bên*. */
const sidesOf = ({ participants }: Telling) => participants.filter((p) => p.role !== 'mediator');

/** The two parties told last: of a meeting nearby, of a pair named together, else the last officials of two countries. */
export function partiesTold(
  context: Context,
  before: readonly Clause[],
  tellings: readonly Telling[],
): string[] {
  const at = before.at(-1)?.index ?? 0;
  const meeting = tellings.findLast((t) => sidesOf(t).length === 2 && !isSessionTelling(context, t));
  const parties = meeting ? sidesOf(meeting).map((p) => p.entity) : [];
  if (meeting && at - meeting.sentence <= NEAR) {
    const latest = latestOfficial(context, before);
    // Thủ tướng đón ông Tập. Tổng Bí thư chủ trì lễ đón. Hai nhà lãnh đạo hội đàm …: the newcomer and the guest.
    const other =
      latest && !parties.includes(latest) ? parties.find((id) => abroad(context, id, latest)) : undefined;
    return latest &&
      other &&
      officialAfter(context, before, meeting.sentence, latest) &&
      !onlySpeaks(before, meeting.sentence, latest)
      ? [latest, other]
      : parties;
  }
  return namedTogether(context, before) ?? lastOfTwo(context, before) ?? parties;
}

/** The two officials of two countries named as one group, the latest. */
function namedTogether(context: Context, before: readonly Clause[]): string[] | null {
  for (let c = before.length - 1; c >= 0; c--) {
    const { parts } = before[c]!;
    for (let p = parts.length - 1; p >= 0; p--) {
      const part = parts[p]!;
      if (part.kind !== 'group' || !maybeTwo(part)) continue;
      const refs = officialsOf(context, part);
      if (refs.length === 2 && abroad(context, refs[0]!, refs[1]!)) return refs;
    }
  }
  return null;
}

const maybeTwo = ({ actors }: Group): boolean => actors.length > 1 || actors[0]!.refs.length > 1;

/** The official told last, and before her or him the last of another country. */
function lastOfTwo(context: Context, before: readonly Clause[]): string[] | null {
  let last: string | null = null;
  for (let c = before.length - 1; c >= 0; c--) {
    const { parts } = before[c]!;
    for (let p = parts.length - 1; p >= 0; p--) {
      const part = parts[p]!;
      if (part.kind !== 'group') continue;
      for (const id of officialsOf(context, part).toReversed()) {
        if (last !== null && abroad(context, id, last)) return [id, last];
        last ??= id;
      }
    }
  }
  return null;
}

function latestOfficial(context: Context, before: readonly Clause[]): string | undefined {
  for (let c = before.length - 1; c >= 0; c--) {
    const { parts } = before[c]!;
    for (let p = parts.length - 1; p >= 0; p--) {
      const part = parts[p]!;
      const official = part.kind === 'group' ? officialsOf(context, part).at(-1) : undefined;
      if (official) return official;
    }
  }
  return undefined;
}

/** Whether an official acts in a sentence after the meeting's own. */
const officialAfter = (context: Context, before: readonly Clause[], sentence: number, id: string): boolean =>
  before.some(
    (c) =>
      c.index > sentence &&
      c.parts.some((p) => p.kind === 'group' && p.prep === null && refsOf(p).includes(id)),
  ) && isKind(context, id, 'official');

/** *Cố vấn Bolton nói cuộc gặp thành công. Hai ông sẽ gặp lại*: who speaks of a meeting of others is none of them. */
const onlySpeaks = (before: readonly Clause[], sentence: number, id: string): boolean =>
  before.every(
    ({ index, parts }) =>
      index <= sentence ||
      parts.every(
        (p, i) =>
          p.kind !== 'group' || !refsOf(p).includes(id) || (p.prep === null && has(parts[i + 1], 'quote')),
      ),
  );

/** Of two lands; a country is its own. */
const abroad = (context: Context, a: string, b: string): boolean => landOf(context, a) !== landOf(context, b);

/** *Ngoại trưởng Mỹ và Ngoại trưởng Nga … các cuộc họp của họ*; *A không họp báo với B sau cuộc gặp giữa hai ông*. */
function partiesBefore(context: Context, clause: Clause, pair: Group): string[] | null {
  const groups = clause.parts.filter(
    (p): p is Group => p.kind === 'group' && p.past <= pair.first && p.prep !== 'at',
  );
  for (const group of [...groups].reverse()) {
    const refs = refsOf(group);
    if (refs.length === 2) return refs;
  }
  const named = [...new Set(groups.flatMap((group) => officialsOf(context, group)))];
  if (named.length > 0) return named.length === 2 && abroad(context, named[0]!, named[1]!) ? named : null;
  // Ngoại trưởng Hàn Quốc đã gặp người đồng cấp Nhật Bản và cho biết, hai nước …: of whom only the countries are known.
  const told = groups.filter(
    (g) => g.prep !== 'of' && g.actors.every(({ chunk }) => chunk.kind === 'person'),
  );
  const lands = [...new Set(told.flatMap(refsOf))];
  return lands.length === 2 ? lands : null;
}
