import type { Knowledge } from '../lexicon/knowledge.ts';
import type { Session } from '../lexicon/sessions.ts';
import type { Chunk, EntityChunk, Mentions, SentenceChunks } from '../model.ts';
import type { Window } from './published.ts';

/** For each conference that a sentence names, the sessions it may be; and those that who and where alone tell. */
export function sessionsOf(mentions: Mentions, knowledge: Knowledge): Window[][] {
  const named = new Map<string, Set<string> | null>();
  for (const sentence of mentions.sentences) nameSessions(sentence, named);
  const places = placesNamed(mentions);
  const told = [...named.keys()].sort().flatMap((id) => {
    const own = named.get(id);
    const sessions = knowledge.sessions.filter(
      (s) => (s.organisation === id || s.series === id) && (!own || own.has(s.id)),
    );
    const here = sessions.filter((s) => isHere(s, places));
    const asked = here.length > 0 ? here : sessions;
    return asked.length > 0
      ? [asked.map(({ from, until, names }) => ({ from, until, reason: names[0]! }))]
      : [];
  });
  return [...told, ...untoldSessions(mentions, knowledge, named)];
}

/** Organisations that a sentence with a conference names, and forums by name with the sessions that bear it. */
function nameSessions({ chunks }: SentenceChunks, named: Map<string, Set<string> | null>): void {
  let meets: boolean | null = null;
  for (const chunk of chunks) {
    const told = chunk.kind === 'series' || chunk.kind === 'entity' ? chunk.sessions : null;
    if (told) {
      const id = chunk.kind === 'series' ? chunk.series : (chunk as EntityChunk).entity;
      const known = named.get(id);
      // Hội nghị Tương lai châu Á lần thứ 23 narrows what Hội nghị Tương lai châu Á leaves open.
      if (!known || told.length < known.size) named.set(id, new Set(told));
    } else if (chunk.kind === 'entity' && chunk.entityKind === 'organisation') {
      meets ??= chunks.some(tellsSession);
      if (meets) named.set(chunk.entity, null);
    }
  }
}

const tellsSession = (chunk: Chunk): boolean =>
  chunk.kind === 'word' &&
  chunk.types.some((t) => t === 'conference.noun' || t === 'summit.noun' || t === 'margins');

/**
 * *Joe Biden và Vladimir Putin bên hồ Geneva*, *bộ tứ Normandy … ở Minsk*: a session whose states or body, and whose
 * place, are named without its name. Too little but for a day told that is its own.
 */
function untoldSessions(
  mentions: Mentions,
  knowledge: Knowledge,
  named: ReadonlyMap<string, unknown>,
): Window[][] {
  const who = entitiesNamed(mentions, knowledge);
  const isMet = ({ parties, organisation }: Session): boolean =>
    parties.length > 0 ? parties.every((p) => who.has(p)) : organisation !== null && who.has(organisation);
  return knowledge.sessions.flatMap((s) => {
    if (s.place === null || !who.has(s.place) || named.has(s.series) || !isMet(s)) return [];
    return [[{ from: s.from, until: s.until, reason: s.names[0]!, exact: true }]];
  });
}

/** Whoever and whatever is named, and the countries of the officials. */
function entitiesNamed({ sentences }: Mentions, { entities }: Knowledge): Set<string> {
  const found = new Set<string>();
  for (const { chunks } of sentences)
    for (const chunk of chunks) {
      if (chunk.kind === 'entity') found.add(chunk.entity);
      if (chunk.kind !== 'person') continue;
      for (const post of chunk.posts) for (const of of post.of) found.add(of);
      for (const id of chunk.candidates) {
        const country = entities.get(id)?.country;
        if (country) found.add(country);
      }
    }
  return found;
}

const isHere = (session: Session, places: ReadonlySet<string>): boolean =>
  (session.place !== null && places.has(session.place)) ||
  (session.country !== null && places.has(session.country));

/** Places told behind *tại, ở* of a sentence with a conference. */
function placesNamed({ sentences }: Mentions): Set<string> {
  const places = new Set<string>();
  for (const { chunks } of sentences)
    chunks.forEach((chunk, i) => {
      if (chunk.kind !== 'entity') return;
      const before = chunks[i - 1];
      const at =
        before?.kind === 'word' && before.types.some((t) => t === 'at' || t === 'open' || t === 'capital');
      if (at || chunk.entityKind === 'place') places.add(chunk.entity);
    });
  return places;
}
