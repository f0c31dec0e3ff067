import type { Participant, Role } from '../../model.ts';
import { acts, laterSubject } from '../arguments.ts';
import { type Context, countryOf, isKind, partiesOf } from '../context.ts';
import { type Clause, type Group, has, refsOf } from '../parts.ts';

/** Who takes part, by which construction of the sentence. */
export interface Parties {
  /** Each list is a meeting of its own. */
  meetings: Participant[][];
  rule: string;
  confidence: number;
  /** First token that words about the status may stand at. */
  from: number;
}

export const people = (refs: readonly string[], role: Role = 'participant'): Participant[] =>
  refs.map((entity) => ({ entity, role }));

export const sentenceStart = (clause: Clause): number => clause.sentence.first;

/** Only officials, bodies and countries' people are met: *gặp Mỹ* is a football match. */
export function namesParty(context: Context, group: Group): boolean {
  return group.actors.some(({ chunk, refs }) =>
    refs.some(
      (id) =>
        isKind(context, id, 'official', 'organisation') ||
        (isKind(context, id, 'country') && chunk.kind !== 'pronoun'),
    ),
  );
}

/** Two sides. Several officials met are met one by one, unless one of them is of the subject's own side. */
export function between(
  context: Context,
  subject: Group,
  object: Group,
  rule: string,
  clause: Clause,
): Parties | null {
  const hosts = partiesOf(context, subject);
  const guests = partiesOf(context, object).filter((id) => !hosts.includes(id));
  if (hosts.length === 0 || guests.length === 0) return null;
  const receives = rule === 'receives';
  const sides = (met: readonly string[]) => [
    ...people(hosts, receives ? 'host' : 'participant'),
    ...people(met, receives ? 'guest' : 'participant'),
  ];
  const inTurn = clause.parts.some((p) => has(p, 'in-turn'));
  if (inTurn && hosts.length > 1 && guests.length === 1)
    return {
      meetings: hosts.map((id) => [
        ...people([id], receives ? 'host' : 'participant'),
        ...people(guests, receives ? 'guest' : 'participant'),
      ]),
      rule: 'each in turn',
      confidence: 0.88,
      from: subject.past,
    };
  // Two delegations sit at one table.
  const apart =
    hosts.length === 1 &&
    rule !== 'negotiates' &&
    (!receives || inTurn) &&
    !clause.parts.some((p) => has(p, 'many-sided')) &&
    guests.length > 1 &&
    guests.every((id) => isKind(context, id, 'official')) &&
    !guests.some((id) => hosts.some((h) => countryOf(context, h) === countryOf(context, id)));
  return {
    meetings: apart ? guests.map((id) => sides([id])) : [sides(guests)],
    rule: receives ? 'host receives guest' : 'subject meets object',
    confidence: 0.92,
    from: subject.first < object.first ? subject.past : sentenceStart(clause),
  };
}

/**
 * *Tại họp báo sau hội đàm ở Hà Nội hôm 16/1, hai thủ tướng …*: who the sentence then speaks of held it. *Kết thúc cuộc
 * gặp, Tổng thống Putin thông báo ông và Tổng thống Biden …*: who the speaker names beside himself.
 */
export function lookingBack(context: Context, clause: Clause, at: number): Parties | null {
  const subject = laterSubject(clause, at, context.knowledge);
  if (!subject) return null;
  const after = clause.parts.indexOf(subject);
  const told = clause.parts[after + 2];
  const named =
    has(clause.parts[after + 1], 'quote') && told?.kind === 'group' && acts(told, context.knowledge);
  const both = [subject, ...(named ? [told] : [])]
    .map((group) => partiesOf(context, group))
    .find(
      (all, i) =>
        (all.length === 2 || (i === 0 && isManySided(context, all))) &&
        (i === 0 || refsOf(subject).some((id) => all.includes(id))),
    );
  if (!both) return null;
  return {
    meetings: [people(both)],
    rule: 'both look back on it',
    confidence: 0.8,
    from: sentenceStart(clause),
  };
}

/** *Tại vòng đàm phán ở Bắc Kinh, Mỹ, Trung Quốc, Nga … ra tuyên bố chung*. */
const isManySided = (context: Context, all: readonly string[]): boolean =>
  all.length > 2 && new Set(all.map((id) => countryOf(context, id) ?? id)).size === all.length;
