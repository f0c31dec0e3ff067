import type { Knowledge } from '../lexicon/knowledge.ts';
import type { Session } from '../lexicon/sessions.ts';
import { signals } from '../lexicon/signals.ts';
import type { Chunk, Mentions, PersonChunk } from '../model.ts';
import { before } from '../text/before.ts';
import type { KnownDays, Window } from './published.ts';
import type { Trips } from './trips.ts';

/**
 * For each conference that a sentence names, the sessions it may be; those that who and where alone tell; and trips, least
 * surely where they are told far from any day of theirs.
 */
export function sessionsOf(mentions: Mentions, knowledge: Knowledge, trips: Trips): Window[][] {
  const names = namesIn(mentions, knowledge);
  const { named, places } = names;
  const told: Window[][] = [];
  for (const id of [...named.keys()].sort()) {
    const own = named.get(id);
    const sessions = knowledge.sessions.of(id).filter((s) => !own || own.has(s.id));
    const here = sessions.filter((s) => isHere(s, places));
    const asked = here.length > 0 ? here : sessions;
    if (asked.length > 0) told.push(asked.map(windowOfSession));
    // G20 ngày 29/6 … như ở Washington năm 2008: of the others a day that is their own tells.
    if (here.length > 0)
      told.push(
        sessions
          .filter((s) => !here.includes(s))
          .map((s) => ({ ...windowOfSession(s), exact: true, elsewhere: true })),
      );
  }
  return [
    ...told,
    ...untoldBy(names, knowledge).map((session) => [session]),
    ...trips.dated.map((trip) => [trip]),
    ...trips.undated.map((trip) => [{ ...trip, elsewhere: true }]),
  ];
}

/** The sessions of those named that were held at a place that is named too. */
export function sessionsHere(mentions: Mentions, knowledge: Knowledge): KnownDays[] {
  const { named, places } = namesIn(mentions, knowledge);
  return [...named].flatMap(([id, own]) =>
    knowledge.sessions
      .of(id)
      .filter((s) => (!own || own.has(s.id)) && isHere(s, places))
      .map(windowOfSession),
  );
}

/** Words beside which a body's name tells a session of it. */
const SESSION = signals('conference.noun', 'summit.noun', 'margins');

/** What an article names that may tell a session. */
interface Names {
  /** Organisations that a sentence with a conference names, and forums by name with the sessions that bear it. */
  named: Map<string, Set<string> | null>;
  /** Places, and what stands behind *tại, ở*. */
  places: Set<string>;
  /** Of them those where somebody is said to be: *hai ông gặp nhau ở Washington*, not what Washington says. */
  there: Set<string>;
  /** Whoever and whatever is named, and the countries of the officials. */
  all: Set<string>;
}

function namesIn({ sentences }: Mentions, { entities, speaksFor }: Knowledge): Names {
  const names: Names = { named: new Map(), places: new Set(), there: new Set(), all: new Set() };
  for (const { chunks, signals: told } of sentences) {
    for (let i = 0; i < chunks.length; i++) {
      const chunk = chunks[i]!;
      if (chunk.kind === 'series') nameSessions(chunk.series, chunk.sessions, names);
      if (chunk.kind === 'person') addPerson(chunk, names, entities);
      if (chunk.kind !== 'entity') continue;
      names.all.add(chunk.entity);
      const isThere = chunk.locative || standsAt(before(chunks, i));
      const isPlace = chunk.entityKind === 'place';
      if (isPlace || isThere) names.places.add(chunk.entity);
      if (isThere || (isPlace && !speaksFor.has(chunk.entity))) names.there.add(chunk.entity);
      if (chunk.sessions) nameSessions(chunk.entity, chunk.sessions, names);
      else if (chunk.entityKind === 'organisation' && (told & SESSION) !== 0)
        names.named.set(chunk.entity, null);
    }
  }
  return names;
}

/** *Hội nghị Tương lai châu Á lần thứ 23* narrows what *Hội nghị Tương lai châu Á* leaves open. */
function nameSessions(id: string, told: readonly string[], { named }: Names): void {
  const known = named.get(id);
  if (!known || told.length < known.size) named.set(id, new Set(told));
}

function addPerson(
  { posts, candidates }: PersonChunk,
  { all }: Names,
  entities: Knowledge['entities'],
): void {
  for (const post of posts) for (const of of post.of) all.add(of);
  for (const id of candidates) {
    const country = entities.get(id)?.country;
    if (country) all.add(country);
  }
}

const standsAt = (last: Chunk | undefined): boolean =>
  last?.kind === 'word' && last.types.some((t) => t === 'at' || t === 'open' || t === 'capital');

/**
 * *Joe Biden và Vladimir Putin bên hồ Geneva*, *bộ tứ Normandy … ở Minsk*: a session whose states or body, and whose
 * place, are named without its name. Too little but for a day told that is its own.
 */
function untoldBy({ named, all, there }: Names, knowledge: Knowledge): KnownDays[] {
  const isMet = ({ parties, organisation }: Session): boolean =>
    parties.length > 0 ? parties.every((p) => all.has(p)) : organisation !== null && all.has(organisation);
  return knowledge.sessions
    .at(there)
    .filter((session) => !named.has(session.series) && isMet(session))
    .map((session) => ({ ...windowOfSession(session), exact: true }));
}

/** The sessions that who and where alone tell. */
export const untoldSessions = (mentions: Mentions, knowledge: Knowledge): KnownDays[] =>
  untoldBy(namesIn(mentions, knowledge), knowledge);

const isHere = (session: Session, places: ReadonlySet<string>): boolean =>
  (session.place !== null && places.has(session.place)) ||
  (session.country !== null && places.has(session.country));

/**
 * The summits of the states that a sentence names beside the word, *cuộc thượng đỉnh Mỹ – Triều sắp tới*, and known
 * trips that are told as such.
 */
export function summitsOf(mentions: Mentions, knowledge: Knowledge, trips: Trips): Window[] {
  const named = new Set<string>();
  for (const { chunks } of mentions.sentences)
    for (const chunk of chunks) if (chunk.kind === 'series') named.add(chunk.series);
  const isTold = ({ parties, series }: Session): boolean =>
    named.has(series) || trips.summits.some((who) => parties.every((p) => who.has(p)));
  const summits =
    trips.summits.length > 0 || named.size > 0 ? knowledge.sessions.ofStates.filter(isTold) : [];
  return [...summits.map(windowOfSession), ...trips.visits];
}

/** The days of a session, by the name that it is known by. */
export const windowOfSession = ({ from, until, names: [reason] }: Session): KnownDays => ({
  from,
  until,
  reason: reason!,
});
