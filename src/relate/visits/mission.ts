import type { PhraseList } from '../../text/phrase-list.ts';
import { subjectOf } from '../arguments.ts';
import { type Context, isKind, landOf, landOrSelf, textLeadingTo } from '../context.ts';
import { type Clause, type Group, type Part, has, refsOf } from '../parts.ts';
import { statusAt } from '../status.ts';
import { toldAs } from '../status/told.ts';
import { tell } from '../tell.ts';
import type { Telling } from '../telling.ts';
import { destination } from './destination.ts';
import { stayOf } from './stay.ts';
import { isStillAhead } from './still-ahead.ts';
import { onlyOne } from '../only-one.ts';

/** A delegation of which nobody is named. */
interface Mission {
  /** Whose it is. */
  party: string;
  /** The part whose words tell whether it goes, and the token before which its subject ends. */
  told: number;
  from: number;
}

/**
 * *Đoàn quan chức Ấn Độ đến Kathmandu; Ai Cập cử phái đoàn quân sự tới Ankara; chuyến thăm Lima của một phái đoàn Pháp*: a trip of
 * the country whose people go, where nobody of them is named.
 */
export function missionsAt(context: Context, clause: Clause, at: number): Telling[] {
  const mission =
    goingBefore(context, clause, at) ?? sentBefore(context, clause, at) ?? ownerBehind(context, clause, at);
  if (!mission) return [];
  const { party } = mission;
  const places = destination(context, clause, at);
  if (places.length === 0 || places.some((id) => id === party || landOf(context, id) === party)) return [];
  const status = statusAt(clause, mission.told, mission.from);
  if (status.denied) return [];
  const trip = tell(clause, clause.parts[at]!.first, {
    form: 'visit',
    participants: [{ entity: party, role: 'guest' }],
    status: isStillAhead(context, clause, at, status) ? toldAs('planned', false) : status,
    date: stayOf(context, clause, at),
    place: places,
    rule: 'delegation travels',
    confidence: 0.75,
  });
  trip.delegated = true;
  return [trip];
}

const isTense = (part: Part | undefined): boolean =>
  part?.kind === 'date' || has(part, 'past', 'planned', 'held', 'ongoing', 'proposed', 'negation', 'light');

/** Tokens of *cũng, hiện* between a delegation and its verb. */
const ALSO = 1;

/** *Một phái đoàn Pháp (hôm qua cũng đã) tới Algiers*. */
function goingBefore(context: Context, clause: Clause, at: number): Mission | null {
  let i = at - 1;
  while (isTense(clause.parts[i]) && isNear(clause, i)) i--;
  const group = clause.parts[i];
  if (group?.kind !== 'group' || !isNear(clause, i)) return null;
  const begin = beginOfMission(context, clause, group);
  const party = begin < 0 || isLed(context, clause, begin) ? null : partyOf(context, group);
  return party === null ? null : { party, told: at, from: group.past };
}

const isNear = ({ parts }: Clause, i: number): boolean => parts[i + 1]!.first - parts[i]!.past <= ALSO;

/** Who is meant goes himself, or with somebody. */
const LED =
  /(^|\s)(dẫn đầu|đứng đầu|trưởng|phó|cùng|với|và|theo|tháp tùng|hộ tống|thành viên)( một| các)? $/u;
/** Tokens of *dẫn đầu một*. */
const LED_TOKENS = 3;

/** *A dẫn đầu phái đoàn Pháp, A cùng đoàn đại biểu Pháp*. */
const isLed = (context: Context, clause: Clause, begin: number): boolean =>
  LED.test(textLeadingTo(context, clause, begin, LED_TOKENS));

const SENDS = /(^|\s)(cử|gửi|phái|điều)( một| hai| ba| các| những| \d+)? $/u;
/** Tokens of *cử một* and of what tells how high they rank. */
const SENDS_TOKENS = 2;

/** *Ai Cập (sẽ) cử một phái đoàn tới Ankara; Tổng thống gửi đặc sứ sang Nepal*. */
function sentBefore(context: Context, clause: Clause, at: number): Mission | null {
  const { parts, sentence } = clause;
  const { first } = parts[at]!;
  const { mission, emissary } = context.lexicon.collocates;
  const begin = [mission, emissary]
    .map((list) => beginOf(context, sentence.first, first, list))
    .find((token) => token >= 0);
  if (begin === undefined) return null;
  if (!SENDS.test(textLeadingTo(context, clause, begin, SENDS_TOKENS))) return null;
  const from = Math.max(sentence.first, begin - SENDS_TOKENS);
  const sends = parts.findLastIndex((p) => p.kind === 'word' && p.first >= from && p.past <= begin);
  if (!has(parts[sends], 'sends', 'aids') || isOnlyMeant(clause, sends)) return null;
  const sender = subjectOf(clause, sends, context.knowledge);
  const party = sender ? partyOf(context, sender) : null;
  return sender && party !== null ? { party, told: sends, from: sender.past } : null;
}

/** *tốt hơn hết là cử một quan chức tới Ankara*: nobody has sent him. */
const isOnlyMeant = ({ parts }: Clause, sends: number): boolean =>
  has(parts[sends - 1], 'that') && parts[sends - 1]!.past === parts[sends]!.first;

/** Parts of *Nhật Bản của một phái đoàn* between a trip and whose it is. */
const OF_WHOM = 4;

/** *chuyến thăm Nhật Bản của một phái đoàn Pháp; chuyến thăm của phái đoàn Pháp tới Nhật Bản*. */
function ownerBehind(context: Context, clause: Clause, at: number): Mission | null {
  const { parts } = clause;
  if (!has(parts[at], 'visit.noun')) return null;
  const group = parts
    .slice(at + 1, at + 1 + OF_WHOM)
    .find((p): p is Group => p.kind === 'group' && beginOfMission(context, clause, p) >= 0);
  if (!group) return null;
  const begin = beginOfMission(context, clause, group);
  const of = parts.findLast((p) => has(p, 'of') && p.past <= begin);
  if (!of || of.first < parts[at]!.past || begin - of.past > 1) return null;
  const party = partyOf(context, group);
  return party === null ? null : { party, told: at, from: clause.sentence.first };
}

/** Tokens of *phái đoàn đàm phán quân sự cấp cao của*. */
const LONGEST = 12;

/** Where the words begin that make a group a delegation: *phái đoàn quân sự cấp cao (của) Pháp*; -1 where none do. */
const beginOfMission = (context: Context, { sentence }: Clause, group: Group): number =>
  beginOf(context, sentence.first, group.first, context.lexicon.collocates.mission, group.past);

/**
 * The token at which a phrase of `heads` begins behind which up to token `end` only words stand of what such people are; the last of
 * them may reach up to `past`, *nghị sĩ Pháp* being one name.
 */
function beginOf(
  { tokens, lexicon }: Context,
  first: number,
  end: number,
  heads: PhraseList,
  past = end,
): number {
  const { delegate } = lexicon.collocates;
  for (let from = Math.max(first, end - LONGEST); from < end; from++) {
    let t = heads.pastAt(tokens, from, past);
    for (let next = t; t > from && t < end; t = next) {
      next = delegate.pastAt(tokens, t, past);
      if (next === t) break;
    }
    if (t > from && t >= end) return from;
  }
  return -1;
}

/** The one country, or body of several, of whose people a group speaks; null where they are somebody's or of two. */
const partyOf = (context: Context, group: Group): string | null =>
  onlyOne(refsOf(group).map((id) => (isKind(context, id, 'place') ? null : landOrSelf(context, id))));
