import { signals } from '../../lexicon/signals.ts';
import type { Participant, Role } from '../../model.ts';
import { laterSubject } from '../arguments.ts';
import {
  type Context,
  countryOf,
  isKind,
  isOpenPair,
  officialsOf,
  partiesOf,
  textBetween,
} from '../context.ts';
import { type Clause, type Group, type Word, groupWith, has, mayTell, refsOf } from '../parts.ts';
import { takesPart } from '../telling.ts';

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

/** *gặp riêng, các cuộc hội đàm riêng rẽ*: one after the other. */
export const isAlone = (word: string): boolean => /(^| )riêng( rẽ| biệt)?$/u.test(word);

const IN_TURN = signals('in-turn');
const MANY_SIDED = signals('many-sided');

/** Two sides. Several officials met are met one by one, unless one of them is of the subject's own side. */
export function between(
  context: Context,
  subject: Group,
  object: Group,
  rule: string,
  clause: Clause,
): Parties | null {
  const hosts = partiesOf(context, subject);
  const met = partiesOf(context, object);
  const guests = met.filter((id) => !hosts.includes(id));
  // Tại cuộc hội đàm với B, A và B nhất trí …
  if (hosts.length === 2 && met.length > 0 && guests.length === 0 && isNamedPair(subject, object))
    return ofBoth(clause, hosts);
  if (hosts.length === 0 || guests.length === 0 || isOwnOfficial(context, hosts, guests)) return null;
  const receives = rule === 'receives';
  const sides = (own: readonly string[], others: readonly string[]) => [
    ...people(own, receives ? 'host' : 'participant'),
    ...people(others, receives ? 'guest' : 'participant'),
  ];
  if (guests.length === 1 && meetInTurn(context, clause, hosts, rule)) {
    const meetings = hosts.map((id) => sides([id], guests));
    return { meetings, rule: 'each in turn', confidence: 0.88, from: subject.past };
  }
  const [host, ...more] = hosts;
  const apart = more.length === 0 && areMetApart(context, clause, host!, guests, { subject, object, rule });
  return {
    meetings: apart ? guests.map((id) => sides(hosts, [id])) : [sides(hosts, guests)],
    rule: receives ? 'host receives guest' : 'subject meets object',
    confidence: 0.92,
    from: subject.first < object.first ? subject.past : sentenceStart(clause),
  };
}

/** *Ngoại trưởng A và Ngoại trưởng B lần lượt gặp C*: each of several hosts sees the one guest alone. */
const meetInTurn = (context: Context, clause: Clause, hosts: readonly string[], rule: string): boolean =>
  hosts.length > 1 &&
  (rule === 'congratulates' ||
    mayTell(clause, IN_TURN) ||
    (rule === 'alone' && new Set(hosts.map((id) => countryOf(context, id))).size === hosts.length));

/** Whether the one host meets several guests one by one; two delegations sit at one table. */
function areMetApart(
  context: Context,
  clause: Clause,
  host: string,
  guests: readonly string[],
  { subject, object, rule }: { subject: Group; object: Group; rule: string },
): boolean {
  if (guests.length < 2 || rule === 'negotiates') return false;
  if (rule === 'receives' && !mayTell(clause, IN_TURN)) return false;
  if (mayTell(clause, MANY_SIDED) && !isOfTwoSides(context, subject, object)) return false;
  if (guests.some((id) => countryOf(context, id) === countryOf(context, host))) return false;
  const areOfficials = guests.every((id) => isKind(context, id, 'official'));
  // lần lượt tiếp Đại sứ các nước Peru và Lào
  const areSent = rule === 'receives' && object.actors.every(({ chunk }) => chunk.kind === 'person');
  const isEach = rule === 'each' || rule === 'alone' || areSent;
  return isEach || areOfficials || isOfPeople(object) || isOfOffices(object);
}

/** *Bên cạnh cuộc họp đa phương, bà A hội đàm song phương với B và C*. */
const isOfTwoSides = (context: Context, subject: Group, object: Group): boolean =>
  textBetween(context, subject.past, object.first).includes('song phương');

/** *với Ngoại trưởng Ai Cập A và những người đồng cấp từ Jordan và EU*: people, though nobody knows all of them. */
const isOfPeople = ({ actors }: Group): boolean =>
  actors.length > 1 &&
  actors.every(
    ({ chunk }) =>
      chunk.kind === 'person' || (chunk.kind === 'entity' && chunk.entityKind === 'organisation'),
  ) &&
  actors.some(({ chunk }) => chunk.kind === 'person' && chunk.counterpart);

/** *với Thủ tướng Bỉ, Thủ tướng Luxembourg*: by offices, whose holders nobody may know on an open day. */
const isOfOffices = ({ actors }: Group): boolean =>
  actors.length > 1 && actors.every(({ chunk }) => chunk.kind === 'person' && chunk.posts.length > 0);

/** *Mỹ – Triều, liên Triều*: two in one word. */
export const isOfStates = ({ dashed, actors: [actor] }: Group): boolean =>
  dashed || (actor!.chunk.kind === 'pair' && actor!.chunk.states.length > 0);

/** Two actors of whom the object names one; *Trong cuộc hội đàm với B, hai bên …*: they are B and another. */
const isNamedPair = (subject: Group, object: Group): boolean =>
  object.actors.every(({ chunk }) => chunk.kind === 'person') &&
  (subject.actors.length === 2
    ? subject.actors.every(({ chunk }) => chunk.kind === 'person')
    : subject.actors[0]!.chunk.kind === 'pair' && object.past < subject.first);

const ofBoth = (clause: Clause, both: readonly string[]): Parties => ({
  meetings: [people(both)],
  rule: 'subject meets object',
  confidence: 0.88,
  from: sentenceStart(clause),
});

/** *Syria gặp Tổng thống Syria*: nobody meets himself. */
function isOwnOfficial(context: Context, hosts: readonly string[], guests: readonly string[]): boolean {
  const isOf = (official: string, country: string): boolean =>
    isKind(context, official, 'official') && countryOf(context, official) === country;
  const [[host], [guest]] = [hosts, guests];
  return hosts.length === 1 && guests.length === 1 && (isOf(guest!, host!) || isOf(host!, guest!));
}

/**
 * *Ngoại trưởng Hàn Quốc tiết lộ Trung Quốc đã thuận tình, sau cuộc điện đàm với người đồng cấp Trung Quốc*: where the nearest
 * subject is the other side's own country, or *hai nước* of nobody told yet, the speaker before it took part, whatever that clause plans.
 */
export function betweenSpeakers(
  context: Context,
  clause: Clause,
  at: number,
  subject: Group,
  object: Group,
  rule: string,
): Parties | null {
  const lands = refsOf(object).map((id) => countryOf(context, id));
  const isOther =
    refsOf(subject).some((id) => lands.includes(id)) ||
    ((clause.parts[at] as Word).noun && isOpenPair(subject));
  const speaker = isOther
    ? (speakerBefore(context, clause, subject, lands) ?? laterSubject(clause, at, context.knowledge))
    : null;
  if (!speaker) return between(context, subject, object, rule, clause);
  const parties = between(context, speaker, object, rule, clause);
  const speaks = clause.parts
    .slice(clause.parts.indexOf(speaker), clause.parts.indexOf(subject))
    .some((p) => has(p, 'quote'));
  return parties && { ...parties, from: speaks ? clause.parts[at]!.first : subject.past };
}

/** *Tại cuộc gặp với Thủ tướng Canada, hai bên …*: of the two told last the one of whom the text has told that he met him. */
export function whoMet(context: Context, pair: Group, other: Group): Group {
  const [guest, ...more] = partiesOf(context, other);
  const both = refsOf(pair);
  if (!guest || more.length > 0 || both.length !== 2 || both.includes(guest)) return pair;
  if (!pair.actors.every(({ chunk }) => chunk.kind === 'pair')) return pair;
  const met = context.tellings.findLast(
    (t) => takesPart(t, guest) && t.participants.some((p) => both.includes(p.entity)),
  );
  const own = both.filter((id) => met && takesPart(met, id));
  return own.length === 1
    ? groupWith(pair, { actors: pair.actors.map((actor) => ({ ...actor, refs: own })) })
    : pair;
}

function speakerBefore(
  context: Context,
  clause: Clause,
  subject: Group,
  lands: readonly (string | null)[],
): Group | null {
  const before = clause.parts.slice(0, clause.parts.indexOf(subject));
  const isAbroad = (group: Group): boolean => {
    const officials = officialsOf(context, group);
    return officials.length > 0 && !officials.some((id) => lands.includes(countryOf(context, id)));
  };
  return (
    before.findLast(
      (p): p is Group => p.kind === 'group' && (p.prep === null || p.prep === 'by') && isAbroad(p),
    ) ?? null
  );
}
