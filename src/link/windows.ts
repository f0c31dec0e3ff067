import type { Knowledge, Session } from '../lexicon/knowledge.ts';
import type { Mentions, PersonChunk, SentenceChunks } from '../model.ts';
import { tenuresFor } from './offices.ts';
import type { Window } from './published.ts';

/** When each person named with an office held it: an article that calls Rex Tillerson *Ngoại trưởng Mỹ* is of 2017–18. */
export function windowsOf(mentions: Mentions, knowledge: Knowledge): Window[] {
  const windows = new Map<string, Window>();
  for (const { chunks } of mentions.sentences)
    for (const chunk of chunks) {
      if (chunk.kind !== 'person' || chunk.candidates.length !== 1 || chunk.posts.length === 0) continue;
      const window = windowOf(chunk, knowledge);
      if (window) windows.set(window.reason, window);
    }
  return [...windows.values()];
}

function windowOf(person: PersonChunk, knowledge: Knowledge): Window | null {
  const official = person.candidates[0]!;
  const posts = person.posts.filter((p) => p.qualifier === null && p.offices.length > 0);
  const tenures = posts.flatMap((p) => tenuresFor(knowledge, official, p.offices, p.of, null));
  if (tenures.length === 0) return null;
  // Two terms apart leave the years between open: the outer edges still hold.
  const from = tenures.map((t) => t.from).reduce((a, b) => (a === null || b === null ? null : a < b ? a : b));
  const until = tenures
    .map((t) => t.until)
    .reduce((a, b) => (a === null || b === null ? null : a > b ? a : b));
  return { from, until, reason: `${knowledge.entities.get(official)?.names[0]} as ${tenures[0]!.office}` };
}

/** For each conference that a sentence names, the sessions it may be. */
export function sessionsOf(mentions: Mentions, knowledge: Knowledge): Window[][] {
  const named = new Set<string>();
  for (const sentence of mentions.sentences) for (const id of conferencesIn(sentence)) named.add(id);
  const places = placesNamed(mentions);
  return [...named].sort().flatMap((id) => {
    const sessions = knowledge.sessions.filter((s) => s.organisation === id || s.series === id);
    const here = sessions.filter((s) => isHere(s, places));
    const asked = here.length > 0 ? here : sessions;
    return asked.length > 0
      ? [asked.map(({ from, until, names }) => ({ from, until, reason: names[0]! }))]
      : [];
  });
}

const isHere = (session: Session, places: ReadonlySet<string>): boolean =>
  (session.place !== null && places.has(session.place)) ||
  (session.country !== null && places.has(session.country));

function conferencesIn({ chunks }: SentenceChunks): string[] {
  const meets = chunks.some(
    (c) =>
      c.kind === 'word' && c.types.some((t) => ['conference.noun', 'summit.noun', 'margins'].includes(t)),
  );
  return chunks.flatMap((c) => {
    if (c.kind === 'series') return [c.series];
    return meets && c.kind === 'entity' && c.entityKind === 'organisation' ? [c.entity] : [];
  });
}

/** Places told behind *tại, ở* of a sentence with a conference. */
function placesNamed({ sentences }: Mentions): Set<string> {
  const places = new Set<string>();
  for (const { chunks } of sentences)
    chunks.forEach((chunk, i) => {
      const before = chunks[i - 1];
      const at =
        before?.kind === 'word' && before.types.some((t) => t === 'at' || t === 'open' || t === 'capital');
      if (chunk.kind === 'entity' && (at || chunk.entityKind === 'place')) places.add(chunk.entity);
    });
  return places;
}
