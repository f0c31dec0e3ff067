import { isTrigger, laterSubject, nameAfterIs, subjectOf } from './arguments.ts';
import { type Context, countryOf, isKind } from './context.ts';
import { opensAt } from './opening.ts';
import { type Clause, type Group, type Part, type Word, has, hasAny } from './parts.ts';
import { statusAt, withDate } from './status.ts';
import type { Telling } from './telling.ts';
import { dateOf } from './when-where.ts';
import { locations, narrowest } from './where.ts';

/** Tokens between a traveller and the verb that his companions take. */
const COMPANIONS = 12;
/** Longer lists are of those who came to a conference. */
const MOST_TRAVELLERS = 4;

const TO = [
  'none',
  'of',
  'arrive.verb',
  'visit.verb',
  'at',
  'capital',
  'of-noun',
  'people',
  'past',
  'comma',
  'and',
  'toward',
  'include',
  'quote-mark',
];

/**
 * Trips that the word at `at` tells of. *X thăm chính thức Y; chuyến thăm Y của X; X đã đến Moscow*.
 * An arrival still planned that leads to talks or a conference is no visit of its own.
 */
export function visitsAt(context: Context, clause: Clause, at: number): Telling[] {
  const word = clause.parts[at] as Word;
  if (!word.event) return [];
  const arrives = word.types.includes('arrive.verb') && !word.types.includes('visit.verb');
  const noun = word.types.includes('visit.noun');
  if (!arrives && !noun && !word.types.includes('visit.verb')) return [];
  const visitor = noun ? nounVisitor(context, clause, at) : traveller(context, clause, at);
  if (arrives && visitor && (!isClose(clause, visitor, at) || isSent(clause, visitor, at))) return [];
  const told = visitor ? officialsOf(context, visitor) : [];
  const places = destination(context, clause, at);
  const visitors = abroad(context, clause, at, told, places);
  if (visitors.length === 0 || visitors.length > MOST_TRAVELLERS) return [];
  if (places.length === 0) return [];
  const status = statusAt(
    clause,
    at,
    noun || isLater(visitor!, word) || isDispatched(clause, visitor!) ? clause.sentence.first : visitor!.past,
    !noun && isAsked(clause, visitor!),
  );
  if (status.denied) return [];
  if (arrives && status.status !== 'held' && !isAsked(clause, visitor!) && leadsToMeeting(clause, at))
    return [];
  const date = dateOf(context, clause, at);
  const settled = withDate(status, date);
  const { start, end } = clause.sentence;
  const trip: Telling = {
    form: 'visit',
    // Thủ tướng Đức và Tổng thống Pháp thăm Moskva: one trip of both.
    participants: visitors.map((entity) => ({ entity, role: 'guest' })),
    date: date?.value ?? null,
    dateText: date?.text ?? null,
    place: places,
    partOf: null,
    status: settled.status,
    statusTold: settled.told,
    topics: [],
    minutes: null,
    evidence: { start, end },
    rule: arrives ? 'official arrives' : noun ? 'visit of an official' : 'official visits',
    confidence: arrives ? 0.8 : 0.92,
    sentence: clause.index,
    token: word.first,
    leading: clause.sentence.block === 'headline' || clause.sentence.block === 'lead',
    generic: false,
    delegated: false,
    series: null,
  };
  return [trip];
}

/** *Tổng Bí thư cử đặc phái viên sang Trung Quốc*: whoever is sent goes, not who sends. */
const isSent = (clause: Clause, visitor: Group, at: number): boolean =>
  clause.parts.slice(clause.parts.indexOf(visitor) + 1, at).some((p) => has(p, 'sends'));

/** *sẽ cử Bộ trưởng A đến Trung Quốc*: what is said of the sending holds for the trip. */
const isDispatched = (clause: Clause, visitor: Group): boolean =>
  has(clause.parts[clause.parts.indexOf(visitor) - 1], 'sends');

const isLater = (visitor: Group, word: Word): boolean => visitor.first > word.first;

/**
 * Who goes: before the verb; after the phrase with which it opens the sentence (*Có mặt tại Sydney, ông Tillerson nói*);
 * whom the plane brings (*Chuyên cơ hạ cánh xuống Nội Bài, đưa ông Trump đến*).
 */
function traveller(context: Context, clause: Clause, at: number): Group | null {
  const subject = subjectOf(clause, at, context.knowledge);
  if (subject) return nameAfterIs(clause, subject, at);
  const { parts } = clause;
  // Phát biểu khi đang ở thăm Singapore, ông Lý nói …
  const opens = parts[at]!.first - clause.sentence.first <= 1 || isLedIn(parts.slice(opensAt(clause), at));
  const later = opens ? laterSubject(clause, at, context.knowledge) : null;
  if (later) return later;
  const carries = parts.findIndex((p, i) => i > at && has(p, 'carries'));
  const carried = carries < 0 ? undefined : parts[carries + 1];
  return carried?.kind === 'group' && carried.first - parts[carries]!.past <= 1 ? carried : null;
}

const isLedIn = (parts: readonly Part[]): boolean =>
  parts.some((p) => has(p, 'quote', 'when', 'ongoing')) &&
  parts.every((p) => p.kind === 'word' && !p.event && p.stance === null);

/** *sẽ tới Seoul gặp …, dự kiến đến Osaka dự …*: what the way leads to is the news, up to the next subject. */
function leadsToMeeting(clause: Clause, at: number): boolean {
  for (const [i, part] of clause.parts.entries()) {
    if (i <= at) continue;
    if (has(part, 'stop', 'but')) return false;
    if (has(part, 'attend', 'talks.verb', 'talks.noun', 'summit.noun', 'conference.noun')) return true;
    if (part.kind === 'group' && part.prep === null && has(clause.parts[i - 1], 'comma')) return false;
  }
  return false;
}

/** *ông Obama đã đến*; in *hai bên ký hiệp định … vận chuyển vũ khí tới* something else moves. */
function isClose(clause: Clause, visitor: Group, at: number): boolean {
  const i = clause.parts.indexOf(visitor);
  if (i > at) return true;
  const between = clause.parts.slice(i + 1, at);
  // Tổng thống Nam Phi cùng ba nguyên thủ khác của châu Phi hạ cánh: companions stand between.
  const joined = has(between[0], 'with') && between[0]!.first === visitor.past;
  if (joined && clause.parts[at]!.first - visitor.past <= COMPANIONS) return true;
  const verbs = between.some((p) => isTrigger(p) || p.kind === 'group');
  return (
    clause.parts[at]!.first - visitor.past <= (between.length > 0 ? 6 : 3) ||
    (!verbs && between.some((p) => p.kind === 'date'))
  );
}

/** *mời Tổng thống Nga thăm Nhà Trắng*. */
function isAsked(clause: Clause, visitor: Group): boolean {
  const before = clause.parts[clause.parts.indexOf(visitor) - 1];
  return has(before, 'proposed', 'invites', 'urges') && visitor.first - before!.past <= 2;
}

/** *Phạm Bình Minh tiếp ông John Kerry nhân dịp ông sang thăm Việt Nam*: nobody visits home; the guest beside is meant. */
function abroad(
  context: Context,
  clause: Clause,
  at: number,
  visitors: string[],
  places: string[],
): string[] {
  const lands = places.map((id) => (isKind(context, id, 'country') ? id : countryOf(context, id)));
  const isHome = (id: string) => lands.includes(countryOf(context, id) ?? '');
  if (!visitors.some(isHome)) return visitors;
  const others = clause.parts
    .slice(0, at)
    .flatMap((p) => (p.kind === 'group' ? officialsOf(context, p) : []))
    .filter((id) => !isHome(id));
  return [...new Set(others)].slice(-1);
}

const officialsOf = (context: Context, group: Group): string[] => [
  ...new Set(group.actors.flatMap((a) => a.refs).filter((id) => isKind(context, id, 'official'))),
];

/** *chuyến thăm (Mỹ) của X*; else who makes it: *X bắt đầu chuyến thăm*. */
function nounVisitor(context: Context, clause: Clause, at: number): Group | null {
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - clause.parts[at]!.past > 10) break;
    // chuyến thăm tới Mỹ của X: the way there is part of the noun.
    const leads = i === at + 1 && has(part, 'arrive.verb');
    if (part.kind === 'word' && !leads && (part.event || has(part, 'that', 'quote', 'but'))) break;
    if (part.kind === 'group' && part.prep === 'of' && officialsOf(context, part).length > 0) return part;
  }
  return (
    subjectOf(clause, at, context.knowledge) ??
    laterSubject(clause, at, context.knowledge) ??
    travellerBefore(context, clause, at)
  );
}

/** *Chuyến thăm Nhật Bản của Thủ tướng diễn ra sau chuyến công du Mỹ*: one traveller, two trips. */
const travellerBefore = (context: Context, clause: Clause, at: number): Group | null =>
  clause.parts
    .slice(0, at)
    .findLast(
      (p): p is Group => p.kind === 'group' && p.prep === 'of' && officialsOf(context, p).length > 0,
    ) ?? null;

/** *của X tới Y*: the way on stands right behind the traveller. */
const leadsOn = (clause: Clause, i: number): boolean =>
  has(clause.parts[i + 1], 'arrive.verb') && clause.parts[i + 1]!.first === clause.parts[i]!.past;

const isContinent = (context: Context, part: Group): boolean =>
  part.actors.every(({ refs }) => refs.every((id) => context.knowledge.placeType.get(id) === 'macroregion'));

/** Countries and places right after the word: *thăm chính thức Nhật Bản, tới thủ đô Riyadh (Saudi Arabia)*. */
function destination(context: Context, clause: Clause, at: number): string[] {
  let edge = clause.parts[at]!.past;
  let toured = false;
  const found: string[] = [];
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - edge > 4) break;
    if (part.kind === 'group') {
      // sân bay quốc tế Vua Khalid ở thủ đô Riyadh: the airport's name is no destination.
      if (part.prep === null && part.actors.every((a) => a.refs.length === 0)) {
        edge = part.past;
        continue;
      }
      // công du ba nước châu Âu gồm Pháp và Đức
      if (isContinent(context, part)) {
        toured = true;
        edge = part.past;
        continue;
      }
      // chuyến thăm của Tổng thống Mỹ tới Việt Nam: the traveller stands between.
      if (part.prep === 'of' && leadsOn(clause, i)) {
        edge = part.past;
        continue;
      }
      if (part.prep === 'of' || part.prep === 'with') break;
      const places = locations(context, part);
      if (places.length === 0) break;
      found.push(...places);
      break;
    }
    // chuyến thăm ngắn ngày 14/4 tại Cucuta, Colombia
    if (part.kind !== 'date' && !hasAny(part, TO) && !(toured && has(part, 'that'))) break;
    edge = part.past;
  }
  return narrowest(context, found);
}
