import type { Claim } from '../claims.ts';
import type { Data } from '../data.ts';
import { countryOf } from '../claims.ts';
import type { Count } from '../state.ts';

export interface CountryMatrix {
  /** The busiest first. */
  countries: readonly string[];
  /** `cells[i][j]`: meetings of both, and stances from `i` to `j`. */
  cells: readonly (readonly number[])[];
  /** Countries that found no room. */
  left: number;
}

/** Counts claims by pairs of countries. Cancelled meetings count for nothing. */
export function countPairs(data: Data, claims: readonly Claim[], count: Count, most: number): CountryMatrix {
  const pairs = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  const add = (a: string, b: string): void => {
    const row = pairs.get(a) ?? new Map<string, number>();
    pairs.set(a, row.set(b, (row.get(b) ?? 0) + 1));
    totals.set(a, (totals.get(a) ?? 0) + 1);
    if (!totals.has(b)) totals.set(b, 0);
  };
  for (const claim of claims) {
    if (claim.isMeeting) {
      if (count === 'claims' || claim.status === 'cancelled') continue;
      for (const a of claim.countries) for (const b of claim.countries) if (a !== b) add(a, b);
    } else if (count !== 'meetings') {
      const [a, b] = claim.parties.map((party) => countryOf(data.graph, party));
      if (a && b && a !== b) add(a, b);
    }
  }
  const ranked = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
  const countries = ranked.filter((key) => data.graph.hasNode(key)).slice(0, most);
  const cells = countries.map((a) => countries.map((b) => pairs.get(a)?.get(b) ?? 0));
  return { countries, cells, left: ranked.length - countries.length };
}
