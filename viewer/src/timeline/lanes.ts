import type { Claim } from '../claims.ts';
import { FAMILIES, RELATIONS } from '../kinds.ts';
import type { Lanes } from '../state.ts';

/** One row of the timeline: its claims that have a date. */
export interface Lane {
  /** A family or a relation; null for the one band of everything. */
  name: string | null;
  claims: readonly Claim[];
}

const MOST = 8;

export const isDated = ({ from }: Claim): boolean => !Number.isNaN(from);

/** Sorts dated claims into lanes, in the order of the vocabulary; beyond eight the smallest share the last one. */
export function lanesOf(claims: readonly Claim[], mode: Lanes): Lane[] {
  const dated = claims.filter(isDated);
  if (mode === 'none') return [{ name: null, claims: dated }];
  const names: readonly string[] = mode === 'family' ? FAMILIES : RELATIONS;
  const lanes = names
    .map((name) => ({ name, claims: dated.filter((claim) => claim[mode] === name) }))
    .filter((lane) => lane.claims.length > 0);
  if (lanes.length <= MOST) return lanes;
  const bySize = [...lanes].sort((a, b) => b.claims.length - a.claims.length || (a.name < b.name ? -1 : 1));
  const kept = new Set(bySize.slice(0, MOST - 1));
  const rest = bySize.slice(MOST - 1).flatMap((lane) => lane.claims);
  return [...lanes.filter((lane) => kept.has(lane)), { name: 'other', claims: rest }];
}

/** Counts claims by the column of `columns` that their first day falls into, of a stance each time that it was. */
export function columnCounts(
  claims: readonly Claim[],
  min: number,
  max: number,
  columns: number,
): Uint32Array {
  const counts = new Uint32Array(columns);
  const scale = columns / (max - min + 1);
  for (const { times } of claims)
    for (const { from } of times) {
      const column = Math.floor((from - min) * scale);
      if (column >= 0 && column < columns) counts[column] = (counts[column] ?? 0) + 1;
    }
  return counts;
}
