import type { Knowledge } from '../lexicon/knowledge.ts';
import type { Session } from '../lexicon/sessions.ts';
import type { Chunk, EntityChunk, Mentions, PersonChunk, SentenceChunks } from '../model.ts';
import { addDays } from '../text/edtf.ts';
import { hasTenure, tenuresFor } from './offices.ts';
import type { Window } from './published.ts';

/** When each person named with an office held it: an article that calls Rex Tillerson *Ngoại trưởng Mỹ* is of 2017–18. */
export function windowsOf(mentions: Mentions, knowledge: Knowledge): Window[] {
  const windows = new Map<string, Window>();
  for (const { chunks } of mentions.sentences)
    for (const chunk of chunks) {
      if (chunk.kind !== 'person' || chunk.candidates.length === 0 || chunk.posts.length === 0) continue;
      const window = windowOf(chunk, knowledge);
      if (window) windows.set(window.reason, window);
    }
  return [...windows.values()];
}

/** A minister dismissed is still called one, and so is one named but not yet sworn in: days on either side. */
const SLACK = 10;
/** Days for which the press calls somebody *tân*. */
const NEW_FOR = 240;

function windowOf(person: PersonChunk, knowledge: Knowledge): Window | null {
  const posts = person.posts.filter((p) => p.qualifier === null && p.offices.length > 0);
  // Tổng thống Biden: of all Bidens one has been president.
  if (posts.length === 0) return null;
  const fitting = [...new Set(person.candidates)].filter((id) =>
    posts.some((p) => hasTenure(knowledge, id, p.offices, p.of, null)),
  );
  if (fitting.length !== 1) return null;
  const official = fitting[0]!;
  const tenures = posts.flatMap((p) => tenuresFor(knowledge, official, p.offices, p.of, null));
  if (tenures.length === 0) return null;
  // Two terms apart leave the years between open: the outer edges still hold.
  const from = tenures.map((t) => t.from).reduce((a, b) => (a === null || b === null ? null : a < b ? a : b));
  const until = tenures
    .map((t) => t.until)
    .reduce((a, b) => (a === null || b === null ? null : a > b ? a : b));
  const reason = `${knowledge.entities.get(official)?.names[0]} as ${tenures[0]!.office}`;
  const recent = posts.some((p) => p.recent) && tenures.length === 1 && from !== null;
  return {
    from: from && addDays(from, -SLACK),
    until: recent ? addDays(from, NEW_FOR) : until ? addDays(until, SLACK) : `${knowledge.horizon}-12-31`,
    reason,
  };
}

/** For each conference that a sentence names, the sessions it may be. */
export function sessionsOf(mentions: Mentions, knowledge: Knowledge): Window[][] {
  const named = new Map<string, Set<string> | null>();
  for (const sentence of mentions.sentences) nameSessions(sentence, named);
  if (named.size === 0) return [];
  const places = placesNamed(mentions);
  return [...named.keys()].sort().flatMap((id) => {
    const told = named.get(id);
    const sessions = knowledge.sessions.filter(
      (s) => (s.organisation === id || s.series === id) && (!told || told.has(s.id)),
    );
    const here = sessions.filter((s) => isHere(s, places));
    const asked = here.length > 0 ? here : sessions;
    return asked.length > 0
      ? [asked.map(({ from, until, names }) => ({ from, until, reason: names[0]! }))]
      : [];
  });
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
