import type { Form, Participant, Role } from '../model.ts';
import { acts, laterSubject, objectOf, sidesAfterBetween, subjectOf } from './arguments.ts';
import { type Context, countryOf, isKind, isOpenPair, partiesOf } from './context.ts';
import { minutesOf } from './minutes.ts';
import { type Clause, type Group, type Word, has, refsOf } from './parts.ts';
import { isAheadOf, statusAt } from './status.ts';
import type { Telling } from './telling.ts';
import { dateOf, placesOf } from './when-where.ts';

/** Who takes part, by which construction of the sentence. */
interface Parties {
  /** Each list is a meeting of its own. */
  meetings: Participant[][];
  rule: string;
  confidence: number;
  /** First token that words about the status may stand at. */
  from: number;
}

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
  const form = FORMS.find(([type]) => word.types.includes(type))?.[1];
  if (!form) return [];
  const isNoun = word.types.some((t) => t.endsWith('.noun'));
  const parties = isNoun ? nounParties(context, clause, at) : verbParties(context, clause, at);
  if (!parties) return [];
  return parties.meetings
    .filter((participants) => participants.length >= 2)
    .map((participants) => telling(context, clause, at, { ...parties, meetings: [participants] }, form));
}

function telling(context: Context, clause: Clause, at: number, parties: Parties, form: Form): Telling {
  const status = statusAt(clause, at, parties.from, isAsked(clause, at, context));
  const date = dateOf(context, clause, at);
  const { start, end } = clause.sentence;
  return {
    form,
    participants: status.denied ? [] : parties.meetings[0]!,
    date: date?.value ?? null,
    dateText: date?.text ?? null,
    place: placesOf(context, clause, at),
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

/** *mời Tổng thống Nga thăm, hy vọng A và B đàm phán, tạo điều kiện cho A và B điện đàm*: asked for, not yet done. */
function isAsked(clause: Clause, at: number, context: Context): boolean {
  const subject =
    subjectOf(clause, at, context.knowledge) ?? clause.parts.slice(0, at).findLast((p) => p.kind === 'group');
  if (!subject) return false;
  const i = clause.parts.indexOf(subject);
  const before = has(clause.parts[i - 1], 'for') ? clause.parts[i - 2] : clause.parts[i - 1];
  return has(before, 'proposed', 'invites', 'urges') && subject.first - before!.past <= 2;
}

const people = (refs: readonly string[], role: Role = 'participant'): Participant[] =>
  refs.map((entity) => ({ entity, role }));

const sentenceStart = (clause: Clause): number => clause.sentence.first;

/** *A gặp B, A hội đàm với B, A và B hội đàm, A tiếp B, hai bên gặp nhau*. */
function verbParties(context: Context, clause: Clause, at: number): Parties | null {
  const word = clause.parts[at] as Word;
  const before = subjectOf(clause, at, context.knowledge);
  // Kết thúc hội đàm, hai Tổng thống ký …: the word is a noun here and looks back.
  if (!before && has(clause.parts[at - 1], 'light', 'after', 'before', 'inside', 'at'))
    return lookingBack(context, clause, at);
  const subject = before ?? laterSubject(clause, at, context.knowledge);
  if (has(clause.parts[at - 1], 'by') && clause.parts[at - 1]!.past === word.first)
    return passive(context, clause, at);
  const agent = agentBefore(clause, at);
  if (agent) return received(context, clause, agent);
  const object = objectOf(clause, at, context.knowledge);
  const needsWith = word.pattern === 'with' || word.pattern === 'with-person';
  if (object && (!needsWith || object.prep === 'with')) {
    if (!subject) return null;
    if (!namesParty(context, object)) return null;
    if (word.pattern === 'with-person' && !namesOfficial(context, object)) return null;
    return between(context, subject, object, word.pattern === 'receive' ? 'receives' : 'verb', clause);
  }
  if (!subject || word.pattern === 'receive') return null;
  const each = partiesOf(context, subject);
  // hai ông trao đổi 10 phút is a meeting, hai bên trao đổi ý kiến is not.
  if (word.pattern === 'with-person' && minutesOf(context, clause, at) === null) return null;
  const mutual = has(clause.parts[at + 1], 'each-other') || needsWith || word.pattern === 'direct';
  if (each.length < 2 || !mutual || isOpenPair(subject)) return null;
  return {
    meetings: [people(each)],
    rule: 'both parties before the verb',
    confidence: 0.9,
    from: subject.past,
  };
}

/** Only officials, bodies and countries' people are met: *gặp Mỹ* is a football match. */
function namesParty(context: Context, group: Group): boolean {
  return group.actors.some(({ chunk, refs }) =>
    refs.some(
      (id) =>
        isKind(context, id, 'official', 'organisation') ||
        (isKind(context, id, 'country') && chunk.kind !== 'pronoun'),
    ),
  );
}

/** *Tại họp báo sau hội đàm ở Hà Nội hôm 16/1, hai thủ tướng …*: who the sentence then speaks of held it. */
function lookingBack(context: Context, clause: Clause, at: number): Parties | null {
  const subject = laterSubject(clause, at, context.knowledge);
  const both = subject ? partiesOf(context, subject) : [];
  if (both.length !== 2) return null;
  return {
    meetings: [people(both)],
    rule: 'both look back on it',
    confidence: 0.8,
    from: sentenceStart(clause),
  };
}

const namesOfficial = (context: Context, group: Group): boolean =>
  refsOf(group).some((id) => isKind(context, id, 'official'));

/** *sẽ được ông Trump tiếp*: who does it stands between *được* and the verb. */
function agentBefore(clause: Clause, at: number): Group | null {
  const agent = clause.parts[at - 1];
  return agent?.kind === 'group' && agent.prep === 'by' && clause.parts[at]!.first === agent.past
    ? agent
    : null;
}

function received(context: Context, clause: Clause, host: Group): Parties | null {
  const guest = subjectOf(clause, clause.parts.indexOf(host), context.knowledge);
  const parties = guest && between(context, host, guest, 'receives', clause);
  return parties && guest ? { ...parties, from: guest.past } : null;
}

/** *Ngoại trưởng Mỹ được Tổng thống Nga tiếp*. */
function passive(context: Context, clause: Clause, at: number): Parties | null {
  const guest = subjectOf(clause, at - 1, context.knowledge);
  const host = objectOf(clause, at, context.knowledge);
  return guest && host ? between(context, host, guest, 'receives', clause) : null;
}

/** Two sides. Several officials met are met one by one, unless one of them is of the subject's own side. */
function between(
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
  const apart =
    (!receives || inTurn) &&
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

/** *cuộc gặp giữa A và B; cuộc điện đàm của A với B; A có cuộc gặp với B; hội nghị thượng đỉnh Mỹ – Triều*. */
function nounParties(context: Context, clause: Clause, at: number): Parties | null {
  return (
    betweenSides(context, clause, at) ??
    adjacentPair(context, clause, at) ??
    ofAndWith(context, clause, at) ??
    attendees(context, clause, at) ??
    holders(context, clause, at)
  );
}

function betweenSides(context: Context, clause: Clause, at: number): Parties | null {
  const between = nextWord(clause, at, 'between', 14);
  if (between === null) return null;
  const sides = sidesAfterBetween(clause, between).filter((g) => acts(g, context.knowledge));
  const again = sides.findIndex((g, i) => i > 0 && g.prep === 'between');
  const all = partiesOf(context, ...sides);
  const apart = again > 0 && all.length > 2;
  const [first, ...others] = all;
  return {
    meetings: apart ? others.map((id) => people([first!, id])) : [people(all)],
    rule: 'meeting between',
    confidence: 0.95,
    from: sentenceStart(clause),
  };
}

/** *thượng đỉnh Mỹ – Triều, cuộc gặp Blinken-Lavrov*. */
function adjacentPair(context: Context, clause: Clause, at: number): Parties | null {
  const next = clause.parts[at + 1];
  if (next?.kind !== 'group' || next.first - clause.parts[at]!.past > 1) return null;
  const all = partiesOf(context, next);
  const parties = all.every((id) => isKind(context, id, 'official', 'country'));
  if (all.length < 2 || !parties || (next.prep !== null && next.prep !== 'of')) return null;
  return {
    meetings: [people(all)],
    rule: 'meeting of a named pair',
    confidence: 0.85,
    from: sentenceStart(clause),
  };
}

/** *cuộc gặp của A với B*; *A có cuộc gặp với B*. */
function ofAndWith(context: Context, clause: Clause, at: number): Parties | null {
  const groups = governedBy(clause, at);
  const other = groups.find(
    (g) => (g.prep === 'with' || isDirect(context, clause, at, g)) && acts(g, context.knowledge),
  );
  const owner = groups.find((g) => g.prep === 'of' && acts(g, context.knowledge));
  if (!other)
    return owner && partiesOf(context, owner).length >= 2 ? ownedPair(context, clause, owner) : null;
  const subject =
    owner ?? subjectOf(clause, at, context.knowledge) ?? laterSubject(clause, at, context.knowledge);
  if (!subject || !namesParty(context, other)) return null;
  const parties = between(context, subject, other, 'noun', clause);
  return parties && { ...parties, rule: 'meeting with', from: owner ? sentenceStart(clause) : parties.from };
}

/** *hủy cuộc gặp Ngoại trưởng Nga*: the guest right behind the noun. */
const isDirect = (context: Context, clause: Clause, at: number, group: Group): boolean =>
  group.prep === null &&
  group.first === clause.parts[at]!.past &&
  refsOf(group).some((id) => isKind(context, id, 'official'));

const ownedPair = (context: Context, clause: Clause, owner: Group): Parties => ({
  meetings: [people(partiesOf(context, owner))],
  rule: 'meeting of both',
  confidence: 0.85,
  from: sentenceStart(clause),
});

/** Groups that a noun's own prepositions bring, until another event begins. */
function governedBy(clause: Clause, at: number): Group[] {
  const groups: Group[] = [];
  let edge = clause.parts[at]!.past;
  // với các nhân vật quyền lực như Thủ tướng Đức: the preposition reaches over a common noun.
  let pending: string | null = null;
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - edge > 6) break;
    if (
      part.kind === 'word' &&
      (part.types.some((t) => t.includes('.')) || has(part, 'that', 'but', 'stop', 'quote', 'when'))
    )
      break;
    if (part.kind === 'group') {
      groups.push(part.prep === null && pending ? { ...part, prep: pending } : part);
      pending = null;
    } else if (has(part, 'with')) pending = 'with';
    edge = part.past;
  }
  return groups;
}

/** *mời Nga và các nước NATO tham gia vòng đàm phán*. */
function attendees(context: Context, clause: Clause, at: number): Parties | null {
  const attend = clause.parts[at - 1];
  const group = clause.parts[at - 2];
  if (!has(attend, 'attend') || group?.kind !== 'group' || attend!.first - group.past > 2) return null;
  const all = partiesOf(context, group);
  if (all.length < 2) return null;
  return {
    meetings: [people(all)],
    rule: 'both attend the meeting',
    confidence: 0.8,
    from: sentenceStart(clause),
  };
}

/** *Trump và Putin đã có cuộc gặp*; *Blinken và Lavrov không họp báo sau cuộc hội đàm*: a light verb or a time links both. */
function holders(context: Context, clause: Clause, at: number): Parties | null {
  const subject = subjectOf(clause, at, context.knowledge);
  if (!subject || isOpenPair(subject)) return null;
  const all = partiesOf(context, subject);
  const between = clause.parts.slice(clause.parts.indexOf(subject) + 1, at);
  if (all.length < 2 || between.some((p) => has(p, 'that', 'topic') || p.kind === 'group')) return null;
  const link = between.at(-1);
  const linked =
    has(link, 'light', 'after', 'before', 'inside', 'past', 'attend') &&
    clause.parts[at]!.first - link!.past <= 1;
  if (!linked) return null;
  return { meetings: [people(all)], rule: 'both hold the meeting', confidence: 0.85, from: subject.past };
}

function nextWord(clause: Clause, at: number, type: string, reach: number): number | null {
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - clause.parts[at]!.past > reach) return null;
    if (has(part, type)) return i;
    if (part.kind === 'group' || (part.kind === 'word' && part.types.some((t) => t.includes('.'))))
      return null;
  }
  return null;
}
