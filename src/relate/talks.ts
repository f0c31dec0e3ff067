import type { Form } from '../model.ts';
import { subjectOf } from './arguments.ts';
import type { Context } from './context.ts';
import { minutesOf } from './minutes.ts';
import { type Clause, type Word, has } from './parts.ts';
import { isAheadOf, statusAt } from './status.ts';
import { nounParties } from './talks/noun.ts';
import type { Parties } from './talks/sides.ts';
import { verbParties } from './talks/verb.ts';
import type { Telling } from './telling.ts';
import { type ToldDate, dateOf, placesOf } from './when-where.ts';

const FORMS: readonly [string, Form][] = [
  ['summit.noun', 'summit'],
  ['call.noun', 'call'],
  ['call.verb', 'call'],
  ['talks.noun', 'talks'],
  ['talks.verb', 'talks'],
];

/** Meetings, calls and two-party summits that the word at `at` tells of; empty where it names nobody. */
export function talksAt(context: Context, clause: Clause, at: number): Telling[] {
  const word = clause.parts[at] as Word;
  const form = word.event ? FORMS.find(([type]) => word.types.includes(type))?.[1] : undefined;
  if (!form) return [];
  const parties = word.noun ? nounParties(context, clause, at) : verbParties(context, clause, at);
  if (!parties) return [];
  return parties.meetings
    .filter((participants) => participants.length >= 2)
    .map((participants) => telling(context, clause, at, { ...parties, meetings: [participants] }, form));
}

function telling(context: Context, clause: Clause, at: number, parties: Parties, form: Form): Telling {
  const status = statusAt(clause, at, parties.from, isAsked(clause, at, context));
  const date = dateOf(context, clause, at) ?? tripDate(context, clause, at);
  const { start, end } = clause.sentence;
  return {
    form,
    participants: status.denied ? [] : parties.meetings[0]!,
    date: date?.value ?? null,
    dateText: date?.text ?? null,
    place: form === 'call' ? [] : placesOf(context, clause, at),
    partOf: null,
    status: isAheadOf(status, date) ? 'planned' : status.status,
    statusTold: status.told || (date?.ahead ?? false),
    topics: [],
    minutes: minutesOf(context, clause, at),
    evidence: { start, end },
    rule: parties.rule,
    confidence: parties.confidence,
    sentence: clause.index,
    token: clause.parts[at]!.first,
    leading: clause.sentence.block === 'headline' || clause.sentence.block === 'lead',
    generic: false,
    series: null,
  };
}

/** *ngày 27/6 đã đến Mỹ gặp Ngoại trưởng Rex Tillerson*: one day for what one verb leads to. */
function tripDate(context: Context, clause: Clause, at: number): ToldDate | null {
  const trip = clause.parts.findLastIndex((p, i) => i < at && has(p, 'arrive.verb', 'visit.verb'));
  if (trip < 0 || clause.parts.slice(trip, at).some((p) => has(p, 'that', 'but', 'before', 'stop', 'quote')))
    return null;
  return dateOf(context, clause, trip);
}

/** *mời Tổng thống Nga thăm, hy vọng A và B đàm phán, tạo điều kiện cho A và B điện đàm*: asked for, not yet done. */
function isAsked(clause: Clause, at: number, context: Context): boolean {
  const subject =
    subjectOf(clause, at, context.knowledge) ?? clause.parts.slice(0, at).findLast((p) => p.kind === 'group');
  if (!subject) return false;
  const i = clause.parts.indexOf(subject);
  const before = has(clause.parts[i - 1], 'for') ? clause.parts[i - 2] : clause.parts[i - 1];
  return has(before, 'proposed', 'invites', 'urges') && subject.first - before!.past <= 2;
}
