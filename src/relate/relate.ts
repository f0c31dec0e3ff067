import { signals } from '../lexicon/signals.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Article, DateMention, Linked, MeetingRecord, RelationRecord, When } from '../model.ts';
import type { Tokens } from '../text/tokens.ts';
import { conferenceAt, placedAt } from './conferences.ts';
import { gather } from './conferences/gather.ts';
import { knownSummit } from './conferences/known-summit.ts';
import { nextAt } from './conferences/next.ts';
import { shareRow } from './conferences/row.ts';
import { joinMargins, marginsTelling } from './conferences/margins.ts';
import { acceptInvitation } from './acceptance.ts';
import { isForum } from './arguments.ts';
import { type Context, contextWith } from './context.ts';
import { joinTellings } from './join.ts';
import { recordOf } from './join/record.ts';
import { settleSession, shareMargins } from './join/session.ts';
import { recall } from './recall.ts';
import { chairedIn } from './chairs.ts';
import { membershipsIn, namesMembers } from './memberships.ts';
import { officesIn } from './offices.ts';
import { type Clause, has, mayTell } from './parts.ts';
import { partsOf } from './parts/read.ts';
import { partiesTold, settlePairs } from './pairs.ts';
import { settleDelegation } from './pairs/delegation.ts';
import { demandsAt, stancesAt } from './stances.ts';
import { keptByStates } from './stances/kept.ts';
import { talksAt } from './talks.ts';
import { listedAt } from './talks/listed.ts';
import { picturedIn } from './talks/pictured.ts';
import { signedIn } from './talks/signed.ts';
import { type Telling, faceToFace } from './telling.ts';
import { adjustTellings } from './timing.ts';
import { addTopics } from './topics.ts';
import { visitsAt, withoutPlaceless } from './visits.ts';
import { narrowest } from './where.ts';
import { placeAbroad } from './where/abroad.ts';
import { placeAtHome } from './where/at-home.ts';
import { placeHere } from './where/here.ts';
import { landsBeside } from './where/lands.ts';

export interface Relations {
  meetings: MeetingRecord[];
  relations: RelationRecord[];
}

export interface RelateInput {
  article: Article;
  tokens: Tokens;
  linked: Linked;
  dates: readonly DateMention[];
  /** Aligned with `dates`. */
  whens: readonly When[];
}

/** Who met whom, who said what of whom: the claims of one article, each with its sentence. */
export function relate(input: RelateInput, lexicon: Lexicon): Relations {
  const clauses = clausesOf(input, lexicon);
  const { article, tokens, linked, dates, whens } = input;
  const { knowledge } = lexicon;
  const context: Context = {
    article,
    tokens,
    lexicon,
    knowledge,
    linked,
    dates,
    whens,
    clauses,
    last: nobody,
    tellings: [],
  };
  const tellings = readTellings(context, clauses);
  adjustTellings(context, tellings);
  addTopics(context, tellings);
  const told = contextWith(context, tellings, nobody);
  const relations: RelationRecord[] = [];
  for (const clause of clauses) readClaims(told, clause, relations);
  const coded = once(keptByStates(told, relations));
  for (const relation of coded) relation.code = lexicon.codes.get(`${relation.type}|`) ?? null;
  return { meetings: meetingsOf(context, tellings), relations: [...officesIn(context), ...coded] };
}

const nobody = (): string[] => [];

/** Sentence by sentence: *hai bên* of one are the parties told before. */
function readTellings(context: Context, clauses: readonly Clause[]): Telling[] {
  const tellings: Telling[] = [];
  let at = 0;
  let last: string[] | null = null;
  const here = contextWith(
    context,
    tellings,
    () => (last ??= partiesTold(context, clauses.slice(0, at), tellings)),
  );
  for (; at < clauses.length; at++) {
    const clause = clauses[at]!;
    last = null;
    settleDelegation(here, clause);
    settlePairs(here, clause);
    const found = tellingsIn(here, clause);
    joinMargins(context, clause, found, tellings);
    placeHere(context, clause, found, tellings);
    gather(context, clause, found, tellings);
    acceptInvitation(clause, found, tellings);
    const next = nextAt(context, clause, found, tellings);
    if (next) found.push(next);
    const signed = found.some(faceToFace) ? null : signedIn(here, clause);
    if (signed) found.push(signed);
    const listed = listedAt(context, clause, found, tellings);
    if (listed) found.push(listed);
    const pictured = found.length === 0 ? picturedIn(here, clause) : null;
    if (pictured) found.push(pictured);
    if (found.length === 0) recall(context, clause, tellings);
    tellings.push(...found);
  }
  return withoutPlaceless(tellings.filter((t) => !t.denied));
}

/** Sentences with a word that opens a claim; the others cost nothing more. */
function clausesOf({ linked, dates }: RelateInput, { knowledge }: Lexicon): Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  linked.sentences.forEach((sentence, index) => {
    if (!sentence.chunks.some((c) => c.kind === 'word' || c.kind === 'series' || isForum(knowledge, c)))
      return;
    while (at < dates.length && dates[at]!.past <= sentence.first) at++;
    let past = at;
    while (past < dates.length && dates[past]!.first < sentence.past) past++;
    clauses.push(partsOf(sentence, index, dates, at, past));
  });
  return clauses;
}

function tellingsIn(context: Context, clause: Clause): Telling[] {
  const { parts } = clause;
  const conferences = sessionsIn(context, clause);
  const tellings: Telling[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    if (part.kind !== 'word' || !part.event || conferences.has(at)) continue;
    const found = [...talksAt(context, clause, at), ...visitsAt(context, clause, at)];
    const placed =
      found.length === 0 ? (placedAt(context, clause, at) ?? knownSummit(context, clause, at)) : null;
    if (placed) tellings.push(placed);
    if (found.length === 0) continue;
    const margins = marginsTelling(context, clause, at, conferences);
    for (const telling of found) {
      // nhất trí nối lại đàm phán tại hội nghị G20: what is still ahead is no part of it.
      if (telling.form !== 'visit' && !telling.nextRound) telling.partOf = margins;
      if (telling.participants.length > 0) tellings.push(telling);
    }
  }
  for (const session of conferences.values())
    if (session.participants.length > 0 || session.series !== null) tellings.push(session);
  return tellings.length > 1 ? tellings.sort((a, b) => a.token - b.token) : tellings;
}

/** The sessions that a sentence tells, by the part that does. */
function sessionsIn(context: Context, clause: Clause): ReadonlyMap<number, Telling> {
  let sessions: Map<number, Telling> | null = null;
  for (let at = 0; at < clause.parts.length; at++) {
    const session = opensSession(context, clause, at) ? conferenceAt(context, clause, at) : null;
    if (!session) continue;
    sessions ??= new Map();
    if (![...sessions.values()].some((s) => sameSession(s, session))) sessions.set(at, session);
  }
  return sessions ? shareRow(context, clause, sessions) : NO_SESSIONS;
}

const NO_SESSIONS: ReadonlyMap<number, Telling> = new Map();

/** Whether a part may be, or lead to, a session of a body or a forum. */
function opensSession({ knowledge }: Context, { parts }: Clause, at: number): boolean {
  const part = parts[at]!;
  if (part.kind === 'group') return isForum(knowledge, part.actors[0]!.chunk) || has(parts[at - 1], 'attend');
  return part.kind === 'series' || (part.kind === 'word' && (part.event || has(part, 'margins')));
}

/** *bên lề Hội nghị … OSCE*: the margins and the noun tell one session. */
const sameSession = (a: Telling, b: Telling): boolean =>
  a.participants[0]?.entity === b.participants[0]?.entity &&
  a.series === b.series &&
  Math.abs(a.token - b.token) <= 12;

const MEMBERS = signals('member', 'include');

/** Adds what a sentence says one party thinks, or is, of another. */
function readClaims(context: Context, clause: Clause, relations: RelationRecord[]): void {
  const { parts } = clause;
  let bodies = false;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    if (part.kind === 'word' && part.stance !== null) relations.push(...stancesAt(context, clause, at));
    if (has(part, 'quote', 'source')) relations.push(...demandsAt(context, clause, at));
    if (part.kind === 'group') bodies ||= namesMembers(context, part);
  }
  if (bodies || mayTell(clause, MEMBERS)) relations.push(...membershipsIn(context, clause));
  relations.push(...chairedIn(context, clause));
}

function meetingsOf(context: Context, tellings: Telling[]): MeetingRecord[] {
  const meetings = joinTellings(context, tellings);
  const idOf = new Map<Telling, string>();
  meetings.forEach((m, i) => m.tellings.forEach((t) => idOf.set(t, `m${i + 1}`)));
  const records = meetings.map((meeting, i) => {
    const margins = meeting.tellings.find((t) => t.partOf)?.partOf;
    const id = `m${i + 1}`;
    const whole = margins ? (idOf.get(margins) ?? null) : null;
    // bắt tay tại hội nghị thượng đỉnh Mỹ - Triều: nobody meets in the margins of his own meeting.
    const record = recordOf(context, meeting, id, '', whole === id ? null : whole);
    return {
      ...record,
      place: narrowest(context, [...record.place, ...landsBeside(context, meeting.tellings)]),
      code: context.lexicon.codes.get(`${record.form}|${record.status}`) ?? '040',
    };
  });
  for (const record of records) {
    const conference = records.find((r) => r.id === record.partOf);
    if (conference) shareMargins(record, conference);
    const session = conference && meetings[records.indexOf(conference)]!;
    if (session?.tellings.every((t) => !t.statusTold)) settleSession(records, conference!, context);
  }
  placeAtHome(context, records);
  placeAbroad(context, records);
  const told = records.filter((r) => r.participants.length > 0);
  const ids = new Set(told.map((r) => r.id));
  return told.map((r) => (r.partOf === null || ids.has(r.partOf) ? r : { ...r, partOf: null }));
}

/** The same claim told twice is one claim with two sentences, unless they tell it of two days. */
function once(relations: RelationRecord[]): RelationRecord[] {
  const byKey = new Map<string, RelationRecord[]>();
  for (const relation of relations) {
    const key = [relation.subject, relation.type, relation.object].join('|');
    const same = byKey.get(key) ?? [];
    byKey.set(key, same);
    const known = same.find(({ date }) => date === relation.date) ?? same.find((r) => isOpen(r, relation));
    if (!known) same.push(relation);
    else {
      known.date ??= relation.date;
      if (!known.evidence.some((e) => e.start === relation.evidence[0]!.start))
        known.evidence.push(...relation.evidence);
    }
  }
  return [...byKey.values()].flat();
}

const isOpen = (a: RelationRecord, b: RelationRecord): boolean => a.date === null || b.date === null;
