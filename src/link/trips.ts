import type { Knowledge } from '../lexicon/knowledge.ts';
import type { Session } from '../lexicon/sessions.ts';
import { signals } from '../lexicon/signals.ts';
import type { Trip } from '../lexicon/trips.ts';
import type { Mentions, SentenceChunks } from '../model.ts';
import type { Window } from './published.ts';

/** What tells a trip, and what else says that somebody is or was abroad: each the word of an event. */
const VISITS = signals('visit.noun', 'visit.verb');
const SUMMITS = signals('summit.noun');
const ABROAD = VISITS | SUMMITS | signals('arrive.verb', 'talks.noun', 'talks.verb');

/** Known trips of the officials whom sentences tell of as abroad: a day told within one speaks for its year. */
export interface Trips {
  all: Window[];
  /** Those told as trips. */
  visits: Window[];
  /** Whoever and whatever each sentence names that tells a summit. */
  summits: ReadonlySet<string>[];
}

export function tripsOf({ sentences }: Mentions, knowledge: Knowledge): Trips {
  const [all, visits] = [new Map<string, Window>(), new Map<string, Window>()];
  const summits: Set<string>[] = [];
  for (const sentence of sentences) {
    if ((sentence.signals & ABROAD) === 0) continue;
    const who = entitiesNamed(sentence, knowledge);
    if ((sentence.signals & SUMMITS) !== 0) summits.push(who);
    for (const id of who)
      for (const trip of knowledge.trips.get(id) ?? NONE) {
        if (!who.has(trip.country)) continue;
        const key = `${trip.official} ${trip.from}`;
        const window = windowOfTrip(trip, knowledge);
        all.set(key, window);
        if ((sentence.signals & VISITS) !== 0) visits.set(key, window);
      }
  }
  return { all: [...all.values()], visits: [...visits.values()], summits };
}

const NONE: readonly never[] = [];
/** *ông Trump* may be two or three. */
const NAMESAKES = 4;

/** The days of a trip, told only by a day that is its own. */
export function windowOfTrip({ official, country, from, until }: Trip, { entities }: Knowledge): Window {
  const names = [official, country].map((entity) => entities.get(entity)?.names[0]);
  return { from, until, reason: names.join(', '), exact: true };
}

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

/** Whoever and whatever a sentence names, and the countries of the officials. */
export function entitiesNamed({ chunks }: SentenceChunks, { entities }: Knowledge): Set<string> {
  const found = new Set<string>();
  for (const chunk of chunks) {
    if (chunk.kind === 'entity') found.add(chunk.entity);
    if (chunk.kind !== 'person') continue;
    for (const post of chunk.posts) for (const of of post.of) found.add(of);
    for (const id of chunk.candidates) {
      // ông Kim: one of so many is nobody.
      if (chunk.candidates.length <= NAMESAKES) found.add(id);
      const country = entities.get(id)?.country;
      if (country) found.add(country);
    }
  }
  return found;
}

/** The days of a session, by the name that it is known by. */
export const windowOfSession = ({ from, until, names: [reason] }: Session): Window => ({
  from,
  until,
  reason: reason!,
});
