import type { Knowledge } from '../lexicon/knowledge.ts';
import type { Session } from '../lexicon/sessions.ts';
import type { Mentions, SentenceChunks } from '../model.ts';
import type { Window } from './published.ts';

/** What tells a trip, and what else says that somebody is or was abroad: each the word of an event. */
const VISITS = ['visit.noun', 'visit.verb'];
const ABROAD = [...VISITS, 'arrive.verb', 'talks.noun', 'talks.verb', 'summit.noun'];

/** Known trips of an official whom a sentence tells of as abroad: a day told within one speaks for its year. */
export function tripsOf(mentions: Mentions, knowledge: Knowledge, words = ABROAD): Window[] {
  const found = new Map<string, Window>();
  for (const sentence of sentencesWith(mentions, words)) {
    const who = entitiesNamed(sentence, knowledge);
    for (const id of who)
      for (const { official, country, from, until } of knowledge.trips.get(id) ?? []) {
        if (!who.has(country)) continue;
        const names = [official, country].map((entity) => knowledge.entities.get(entity)?.names[0]);
        found.set(`${official} ${from}`, { from, until, reason: names.join(', '), exact: true });
      }
  }
  return [...found.values()];
}

/**
 * The summits of the states that a sentence names beside the word, *cuộc thượng đỉnh Mỹ – Triều sắp tới*, and known
 * trips that are told as such.
 */
export function summitsOf(mentions: Mentions, knowledge: Knowledge): Window[] {
  const told = sentencesWith(mentions, ['summit.noun']).map((sentence) => entitiesNamed(sentence, knowledge));
  const named = new Set<string>();
  for (const { chunks } of mentions.sentences)
    for (const chunk of chunks) if (chunk.kind === 'series') named.add(chunk.series);
  const isTold = ({ parties, series }: Session): boolean =>
    named.has(series) || told.some((who) => parties.every((p) => who.has(p)));
  const summits = told.length > 0 || named.size > 0 ? knowledge.sessions.ofStates.filter(isTold) : [];
  return [
    ...summits.map(({ from, until, names: [reason] }) => ({ from, until, reason: reason! })),
    ...tripsOf(mentions, knowledge, VISITS),
  ];
}

const sentencesWith = ({ sentences }: Mentions, types: readonly string[]): SentenceChunks[] =>
  sentences.filter(({ chunks }) =>
    chunks.some((c) => c.kind === 'word' && c.event && c.types.some((t) => types.includes(t))),
  );

/** Whoever and whatever a sentence names, and the countries of the officials. */
function entitiesNamed({ chunks }: SentenceChunks, { entities }: Knowledge): Set<string> {
  const found = new Set<string>();
  for (const chunk of chunks) {
    if (chunk.kind === 'entity') found.add(chunk.entity);
    if (chunk.kind !== 'person') continue;
    for (const post of chunk.posts) for (const of of post.of) found.add(of);
    for (const id of chunk.candidates) {
      found.add(id);
      const country = entities.get(id)?.country;
      if (country) found.add(country);
    }
  }
  return found;
}
