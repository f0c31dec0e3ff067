import { laterSubject, subjectOf } from './arguments.ts';
import { Flag } from '../text/tokens.ts';
import { type Context, isKind, partiesOf } from './context.ts';
import { type Clause, type Group, type Part, type Word, has } from './parts.ts';
import { isAheadOf, statusAt } from './status.ts';
import type { Telling } from './telling.ts';
import { dateOf, placesOf } from './when-where.ts';

const INSIDE_NAME = [
  'member',
  'people',
  'of',
  'margins',
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
 * The session of an institution or a forum that the word at `at` names: *Hội nghị Hội đồng Bộ trưởng … (OSCE)*,
 * *hội nghị thượng đỉnh G20*, *Đối thoại Shangri-La*, *bên lề Hội đồng Bắc Cực*.
 */
export function conferenceAt(context: Context, clause: Clause, at: number): Telling | null {
  const part = clause.parts[at]!;
  if (part.kind === 'series') return named(context, clause, at, part.series);
  if (isMeetingVerb(context, clause, at)) return sitting(context, clause, at);
  if (!has(part, 'conference.noun', 'summit.noun')) return marginsOf(context, clause, at);
  if (insideLarger(clause, at) || isField(clause, at)) return null;
  const organisation = organisationAfter(context, clause, at);
  if (!organisation) return placed(context, clause, at);
  return telling(context, clause, at, [organisation, ...attendeesOf(context, clause, at)], {
    form: has(part, 'summit.noun') || continues(clause, at) ? 'summit' : 'conference',
    rule: 'session of an organisation',
    confidence: 0.9,
    series: null,
  });
}

/** *hợp tác chặt chẽ tại Diễn đàn Khu vực ASEAN*: where states work together, no session of it. */
const isField = (clause: Clause, at: number): boolean =>
  clause.parts
    .slice(Math.max(0, at - 4), at)
    .some((p) => has(p, 'cooperates') && clause.parts[at]!.first - p.past <= 8);

/** *họp, nhóm họp*. */
function isMeetingVerb(context: Context, clause: Clause, at: number): boolean {
  const { first, past } = clause.parts[at]!;
  if (!has(clause.parts[at], 'talks.verb')) return false;
  return /^(nhóm )?họp$/i.test(
    context.article.text.slice(context.tokens.start[first], context.tokens.end[past - 1]),
  );
}

/** *Ngoại trưởng các nước EU họp tại Brussels*: a session of the body whose members meet. */
function sitting(context: Context, clause: Clause, at: number): Telling | null {
  const subject = subjectOf(clause, at, context.knowledge);
  const refs = subject ? partiesOf(context, subject) : [];
  const organisation = refs.length === 1 && subject ? organisationIn(context, subject) : null;
  if (!organisation) return null;
  return telling(context, clause, at, [organisation], {
    form: 'conference',
    rule: 'a body sits',
    confidence: 0.8,
    series: null,
  });
}

/** *khai mạc hội nghị Trung Đông ở Annapolis*: a conference that no body holds, told by its place and who attends. */
function placed(context: Context, clause: Clause, at: number): Telling | null {
  if (!has(clause.parts[at], 'conference.noun') || placesOf(context, clause, at).length === 0) return null;
  const attendees = attendeesOf(context, clause, at);
  if (attendees.length === 0) return null;
  return telling(context, clause, at, attendees, {
    form: 'conference',
    rule: 'conference with attendees',
    confidence: 0.7,
    series: null,
  });
}

/** *Hội nghị thượng đỉnh* of two words: the second belongs to the first. */
const insideLarger = (clause: Clause, at: number): boolean =>
  has(clause.parts[at - 1], 'conference.noun', 'summit.noun') &&
  clause.parts[at]!.first - clause.parts[at - 1]!.past <= 1;
const continues = (clause: Clause, at: number): boolean =>
  has(clause.parts[at + 1], 'summit.noun') && clause.parts[at + 1]!.first - clause.parts[at]!.past <= 1;

/** The organisation inside the conference's name, over *các nước thành viên, của, cấp bộ trưởng*. */
function organisationAfter(context: Context, clause: Clause, at: number): string | null {
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

const isInsideName = (part: Part): boolean => has(part, ...INSIDE_NAME);

/** Not a state's own body: a session of the Duma is no diplomacy. */
function organisationIn(context: Context, group: Group): string | null {
  const refs = group.actors.flatMap(({ chunk, refs: ids }) =>
    chunk.kind === 'entity' || chunk.kind === 'person' ? ids : [],
  );
  return (
    refs.find(
      (id) =>
        isKind(context, id, 'organisation') && context.knowledge.organisationType.get(id) === 'international',
    ) ?? null
  );
}

/** *bên lề Hội đồng Bắc Cực cấp Bộ trưởng*: the organisation stands for its session. */
function marginsOf(context: Context, clause: Clause, at: number): Telling | null {
  if (!has(clause.parts[at], 'margins')) return null;
  const next = clause.parts[at + 1];
  if (next?.kind !== 'group' || next.first - clause.parts[at]!.past > 3) return null;
  const organisation = organisationIn(context, next);
  if (!organisation) return null;
  return telling(context, clause, at, [organisation], {
    form: 'conference',
    rule: 'in the margins of an organisation',
    confidence: 0.8,
    series: null,
  });
}

/** A forum that no organisation holds has those who attend it. */
function named(context: Context, clause: Clause, at: number, series: string): Telling | null {
  const states = context.knowledge.sessions.find((s) => s.series === series)?.parties ?? [];
  // Thượng đỉnh Mỹ – Triều: the states take part, by their heads where the article names them.
  if (states.length > 0)
    return telling(context, clause, at, states, {
      form: 'summit',
      rule: 'summit of named states',
      confidence: 0.85,
      series: null,
    });
  return telling(context, clause, at, attendeesOf(context, clause, at), {
    form: 'conference',
    rule: 'named forum',
    confidence: 0.85,
    series,
  });
}

function attendeesOf(context: Context, clause: Clause, at: number): string[] {
  const attend = clause.parts.findLastIndex((p, i) => i < at && has(p, 'attend', 'opens'));
  const near = attend >= 0 && clause.parts[at]!.first - clause.parts[attend]!.past <= 4;
  // Tại Đối thoại Shangri-La, Bộ trưởng Quốc phòng Mỹ tuyên bố …: who speaks there attends.
  const speaks = at <= 2 && has(clause.parts[at - 1], 'at');
  if (!near && !speaks) return [];
  if (near && has(clause.parts[attend - 1], 'negation', 'absent')) return [];
  const subject = near
    ? subjectOf(clause, attend, context.knowledge)
    : laterSubject(clause, at, context.knowledge);
  return subject ? partiesOf(context, subject).filter((id) => isKind(context, id, 'official')) : [];
}

type Kind = Pick<Telling, 'form' | 'rule' | 'confidence' | 'series'>;

function telling(context: Context, clause: Clause, at: number, participants: string[], kind: Kind): Telling {
  const status = statusAt(clause, at, clause.sentence.first);
  const date = dateOf(context, clause, at);
  const { start, end } = clause.sentence;
  return {
    ...kind,
    generic: isGenericNoun(context, clause, at),
    participants: participants.map((entity) => ({ entity, role: 'participant' })),
    date: date?.value ?? null,
    dateText: date?.text ?? null,
    place: placesOf(context, clause, at),
    partOf: null,
    status: isAheadOf(status, date) ? 'planned' : status.status,
    statusTold: status.told || (date?.ahead ?? false),
    topics: [],
    minutes: null,
    evidence: { start, end },
    sentence: clause.index,
    token: (clause.parts[at] as Word).first,
    leading: clause.sentence.block === 'headline' || clause.sentence.block === 'lead',
  };
}

/** *Tổ chức* at the head of a name is capitalised; the verb is not. */
const isNameWord = (context: Context, part: Part): boolean =>
  (context.tokens.flags[part.first]! & Flag.capital) !== 0;

const GENERIC = new Set(['hội nghị', 'diễn đàn', 'cuộc họp', 'kỳ họp']);
function isGenericNoun(context: Context, clause: Clause, at: number): boolean {
  const { first, past } = clause.parts[at]!;
  return GENERIC.has(
    context.article.text.slice(context.tokens.start[first], context.tokens.end[past - 1]).toLowerCase(),
  );
}

/** The conference told after *bên lề, trong khuôn khổ, tại* in the talks' own clause. */
export function marginsTelling(
  clause: Clause,
  at: number,
  conferences: ReadonlyMap<number, Telling>,
): Telling | null {
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (has(part, 'stop', 'but')) return null;
    if (!has(part, 'margins', 'at')) continue;
    for (let j = i; j < Math.min(i + 3, clause.parts.length); j++) {
      const conference = conferences.get(j);
      if (conference && clause.parts[j]!.first - part.past <= 4) return conference;
    }
  }
  return null;
}
