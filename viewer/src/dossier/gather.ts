import type { Claim } from '../claims.ts';
import { countryOf, standsFor } from '../claims.ts';
import type { Data } from '../data.ts';
import { toDay } from '../days.ts';

/** Somebody met, how often and when last (EDTF, as exact as it was told; null where no meeting is dated). */
export interface Counterpart {
  key: string;
  meetings: number;
  claims: number;
  last: string | null;
}

export interface Dossier {
  /** Oldest first, undated last. */
  meetings: readonly Claim[];
  given: readonly Claim[];
  received: readonly Claim[];
  /** Most frequent first. */
  counterparts: readonly Counterpart[];
  papers: number;
  from: string | null;
  until: string | null;
}

/** Everything that `claims` tell of one entity. A country acts through its officials and bodies. */
export function gather(data: Data, claims: readonly Claim[], key: string): Dossier {
  const own = claims.filter(
    ({ nodes, parties }) => nodes.includes(key) || parties.some((party) => standsFor(data.graph, key, party)),
  );
  own.sort((a, b) => (a.from || Infinity) - (b.from || Infinity) || (a.key < b.key ? -1 : 1));
  const stances = own.filter(({ isMeeting }) => !isMeeting);
  const days = own.flatMap(({ from, until }) => (Number.isNaN(from) ? [] : [from, until]));
  const papers = new Set(own.flatMap((claim) => claim.papers));
  return {
    meetings: own.filter(({ isMeeting }) => isMeeting),
    given: stances.filter(({ parties }) => standsFor(data.graph, key, parties[0])),
    received: stances.filter(({ parties }) => standsFor(data.graph, key, parties[1])),
    counterparts: counterparts(data, own, key),
    papers: papers.size,
    from: days.length === 0 ? null : toDay(days.reduce((a, b) => Math.min(a, b))),
    until: days.length === 0 ? null : toDay(days.reduce((a, b) => Math.max(a, b))),
  };
}

/** Countries are counted against countries, everybody else against whom they met. */
function counterparts(data: Data, own: readonly Claim[], key: string): Counterpart[] {
  const isCountry = data.graph.getNodeAttribute(key, 'kind') === 'country';
  const home = countryOf(data.graph, key);
  const found = new Map<string, Counterpart>();
  const latest = new Map<string, number>();
  for (const claim of own) {
    for (const other of isCountry ? claim.countries : claim.parties) {
      if (standsFor(data.graph, key, other) || other === home) continue;
      const before = found.get(other) ?? { key: other, meetings: 0, claims: 0, last: null };
      const later = claim.from > (latest.get(other) ?? -Infinity);
      if (later) latest.set(other, claim.from);
      found.set(other, {
        key: other,
        meetings: before.meetings + (claim.isMeeting ? 1 : 0),
        claims: before.claims + (claim.isMeeting ? 0 : 1),
        last: later ? claim.date : before.last,
      });
    }
  }
  return [...found.values()].sort(
    (a, b) => b.meetings - a.meetings || b.claims - a.claims || (a.key < b.key ? -1 : 1),
  );
}
