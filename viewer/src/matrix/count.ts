import type { Claim } from '../claims.ts';
import type { Data } from '../data.ts';
import { countryOf } from '../country-of.ts';
import { isMutual } from '../kinds.ts';
import { areTogether } from '../sides.ts';
import type { Count } from '../state.ts';

/** What two countries have to do with each other, as the panel of the two lists it; 0 of what is not counted. */
export interface Cell {
  meetings: number;
  /** Stances of the country of the row towards that of the column, and what binds both alike. */
  stances: number;
}

export interface CountryMatrix {
  /** The busiest first. */
  countries: readonly string[];
  cells: readonly (readonly Cell[])[];
  /** Countries that found no room. */
  left: number;
}

/** Counts claims by pairs of countries: meetings, held or not, for both; stances for the one that takes them, agreements for both. */
export function countPairs(data: Data, claims: readonly Claim[], count: Count, most: number): CountryMatrix {
  const pairs = new Map<string, Map<string, Cell>>();
  const totals = new Map<string, number>();
  const add = (what: keyof Cell, a: string, b: string): void => {
    const row = pairs.get(a) ?? new Map<string, Cell>();
    const cell = row.get(b) ?? { meetings: 0, stances: 0 };
    pairs.set(a, row.set(b, { ...cell, [what]: cell[what] + 1 }));
    totals.set(a, (totals.get(a) ?? 0) + 1);
    if (!totals.has(b)) totals.set(b, 0);
  };
  for (const claim of claims) {
    if (claim.isMeeting) {
      if (count === 'claims') continue;
      for (const a of claim.countries)
        for (const b of claim.countries)
          if (a !== b && areTogether(data.graph, a, b, claim)) add('meetings', a, b);
    } else if (count !== 'meetings') {
      const [a, b] = claim.parties.map((party) => countryOf(data.graph, party));
      if (!a || !b || a === b) continue;
      add('stances', a, b);
      if (isMutual(claim.relation)) add('stances', b, a);
    }
  }
  const ranked = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
  const countries = ranked.filter((key) => data.graph.hasNode(key)).slice(0, most);
  const cells = countries.map((a) =>
    countries.map((b) => pairs.get(a)?.get(b) ?? { meetings: 0, stances: 0 }),
  );
  return { countries, cells, left: ranked.length - countries.length };
}
