import type { Knowledge } from '../lexicon/knowledge.ts';
import { signals } from '../lexicon/signals.ts';
import type { Trip } from '../lexicon/trips.ts';
import type { DateExpression, DateMention, Mentions } from '../model.ts';
import { monthAndDay } from '../text/edtf.ts';
import type { KnownDays } from './published.ts';
import { type Travellers, VISITS } from './travellers.ts';

const SUMMITS = signals('summit.noun');

/** Known trips of the officials whom sentences tell of as abroad. */
export interface Trips {
  /** Those told beside a day or month of theirs, which speaks for its year. */
  dated: KnownDays[];
  /** Those told far from any day of theirs. */
  undated: KnownDays[];
  /** Those told as trips. */
  visits: KnownDays[];
  /** For each sentence those that it tells as a trip, or as something that took place there. */
  stays: KnownDays[][];
  /** Whoever and whatever each sentence names that tells a summit. */
  summits: ReadonlySet<string>[];
}

/** Sentences before and behind one that tells a trip in which its day may stand. */
const REACH = 2;

export function tripsOf(
  { sentences }: Mentions,
  dates: readonly DateMention[],
  travellers: Travellers,
  knowledge: Knowledge,
): Trips {
  const [all, dated, visits] = [
    new Map<string, KnownDays>(),
    new Set<string>(),
    new Map<string, KnownDays>(),
  ];
  const summits: Set<string>[] = [];
  const stays: KnownDays[][] = [];
  sentences.forEach((sentence, i) => {
    if ((sentence.signals & SUMMITS) !== 0) summits.push(travellers.namedIn(sentence));
    const trips = travellers.tripsIn(sentence);
    const stay = trips.length > 0 ? travellers.staysIn(sentence) : [];
    stays.push(stay.map((trip) => windowOfTrip(trip, knowledge)));
    if (trips.length === 0) return;
    const [first, last] = [
      sentences[Math.max(0, i - REACH)]!,
      sentences[Math.min(sentences.length - 1, i + REACH)]!,
    ];
    const told = dates.filter((d) => first.first <= d.first && d.first < last.past);
    for (const trip of trips) {
      const key = `${trip.official} ${trip.from}`;
      const window = all.get(key) ?? windowOfTrip(trip, knowledge);
      all.set(key, window);
      if ((sentence.signals & VISITS) !== 0 && stay.includes(trip)) visits.set(key, window);
      if (told.some(({ expression }) => mayBeWithin(expression, trip))) dated.add(key);
    }
  });
  const [near, far] = [[] as KnownDays[], [] as KnownDays[]];
  for (const [key, window] of all) (dated.has(key) ? near : far).push(window);
  return { dated: near, undated: far, visits: [...visits.values()], stays, summits };
}

/** The days of a trip, told only by a day that is its own. */
export function windowOfTrip({ official, country, from, until }: Trip, { entities }: Knowledge): KnownDays {
  const names = [official, country].map((entity) => entities.get(entity)?.names[0]);
  return { from, until, reason: names.join(', '), exact: true };
}

/** Whether a day, some days or a month may be of a trip, whatever their year. */
function mayBeWithin(e: DateExpression, { from, until }: Trip): boolean {
  if (e.type === 'month') return isWithin(e.month, null, from, until);
  if (e.type === 'day') return isWithin(e.month, e.day, from, until);
  if (e.type === 'relative') return e.day !== null && isWithin(e.day.month, e.day.day, from, until);
  return (
    e.type === 'days' && [e.from, e.until].some((d) => isWithin(d.month ?? e.until.month, d.day, from, until))
  );
}

/** Whether some day of a stay is this day of the month, or any day of it; a day without its month may be of any. */
function isWithin(month: number | null, day: number | null, from: string, until: string): boolean {
  if (month === null) return true;
  const [first, last] = [from.slice(5), until.slice(5)];
  const [begins, ends] = [monthAndDay(month, day ?? 1), monthAndDay(month, day ?? 31)];
  return first <= last ? first <= ends && begins <= last : first <= ends || begins <= last;
}
