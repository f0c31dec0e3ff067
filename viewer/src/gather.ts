import type { Status } from '../../src/model.ts';
import type { Claim } from './claims.ts';
import { timesWithin } from './claims.ts';
import type { Data } from './data.ts';
import { toDay } from './days.ts';
import { countryOf } from './country-of.ts';
import { isMutual } from './kinds.ts';
import { areTogether, hasPart, standsFor } from './sides.ts';
import type { State } from './state.ts';

/** Somebody dealt with, how often and when last (EDTF, as exact as it was told; null where nothing is dated). */
export interface Counterpart {
  key: string;
  meetings: number;
  claims: number;
  last: string | null;
  /** Of the meeting that was last; null of a statement. */
  lastStatus: Status | null;
}

/** All lists are oldest first, undated last. */
export interface Dossier {
  /** In which it has a part, itself or through its people and bodies; of a place or a topic, those there or about it. */
  meetings: readonly Claim[];
  /** Meetings in it or about it, in which it has no part. */
  elsewhere: readonly Claim[];
  /** Statements and measures of either side. */
  stances: readonly Claim[];
  given: readonly Claim[];
  received: readonly Claim[];
  /** Most frequent first. */
  counterparts: readonly Counterpart[];
  from: string | null;
  until: string | null;
}

/** All that is told, whenever it was. */
const ALWAYS = { from: null, until: null };

/**
 * Everything that `claims` tell of one entity, counted as `dealingsBetween` counts: a country acts through its people. Of
 * what was on several days those within `dates` are told.
 */
export function gather(
  data: Data,
  claims: readonly Claim[],
  key: string,
  dates: Pick<State, 'from' | 'until'> = ALWAYS,
): Dossier {
  const told = oldestFirst(concerning(data, claims, key), dates);
  const own = told.filter((claim) => hasPart(data.graph, key, claim));
  const stances = own.filter(({ isMeeting }) => !isMeeting);
  return {
    meetings: own.filter(({ isMeeting }) => isMeeting),
    elsewhere: told.filter((claim) => claim.isMeeting && !hasPart(data.graph, key, claim)),
    stances,
    // An agreement is signed by either.
    given: stances.filter(
      ({ parties, relation }) => isMutual(relation) || standsFor(data.graph, key, parties[0]),
    ),
    received: stances.filter(
      ({ parties, relation }) => !isMutual(relation) && standsFor(data.graph, key, parties[1]),
    ),
    counterparts: counterparts(data, own, key, dates),
    ...spanOf(own, dates),
  };
}

/** By when they were within the dates, the undated last. */
export function oldestFirst(claims: readonly Claim[], dates: Pick<State, 'from' | 'until'>): Claim[] {
  const first = new Map(claims.map((claim) => [claim, timesWithin(claim, dates)[0]?.from ?? Infinity]));
  const begin = (claim: Claim): number => first.get(claim) ?? Infinity;
  return [...claims].sort((a, b) => (begin(a) === begin(b) ? (a.key < b.key ? -1 : 1) : begin(a) - begin(b)));
}

/** Their first and last day within the dates; null where none is dated. */
export function spanOf(
  claims: readonly Claim[],
  dates: Pick<State, 'from' | 'until'>,
): Pick<Dossier, 'from' | 'until'> {
  const days = claims.flatMap((claim) =>
    timesWithin(claim, dates).flatMap(({ from, until }) => [from, until]),
  );
  return {
    from: days.length === 0 ? null : toDay(days.reduce((a, b) => Math.min(a, b))),
    until: days.length === 0 ? null : toDay(days.reduce((a, b) => Math.max(a, b))),
  };
}

/** How many meetings and statements about an entity are not among `claims`. */
export function leftOut(data: Data, claims: readonly Claim[], key: string): number {
  return concerning(data, data.claims, key).length - concerning(data, claims, key).length;
}

function concerning({ graph }: Data, claims: readonly Claim[], key: string): Claim[] {
  return claims.filter((claim) => claim.nodes.includes(key) || hasPart(graph, key, claim));
}

/**
 * Countries are counted against countries; everybody else against people and bodies, and against countries through whoever
 * acts for them: who meets a minister meets the country too.
 */
function counterparts(
  data: Data,
  own: readonly Claim[],
  key: string,
  dates: Pick<State, 'from' | 'until'>,
): Counterpart[] {
  const isCountry = data.graph.getNodeAttribute(key, 'kind') === 'country';
  const home = countryOf(data.graph, key);
  const found = new Map<string, Counterpart>();
  const latest = new Map<string, number>();
  for (const claim of own) {
    const time = timesWithin(claim, dates).at(-1);
    const others = isCountry ? claim.countries : [...claim.parties, ...claim.countries];
    for (const other of new Set(others)) {
      if (other === key || other === home || !data.graph.hasNode(other)) continue;
      if (!areTogether(data.graph, key, other, claim)) continue;
      const before = found.get(other) ?? { key: other, meetings: 0, claims: 0, last: null, lastStatus: null };
      const later = time !== undefined && time.from > (latest.get(other) ?? -Infinity);
      if (later) latest.set(other, time.from);
      found.set(other, {
        key: other,
        meetings: before.meetings + (claim.isMeeting ? 1 : 0),
        claims: before.claims + (claim.isMeeting ? 0 : 1),
        last: later ? time.date : before.last,
        lastStatus: later ? claim.status : before.lastStatus,
      });
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      b.meetings + b.claims - a.meetings - a.claims || b.meetings - a.meetings || (a.key < b.key ? -1 : 1),
  );
}
