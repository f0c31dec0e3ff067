import type { Data } from './data.ts';

/** Keys by how much they are connected, then by key: the same order every time. */
export function byStrength({ graph }: Data, keys: readonly string[]): string[] {
  return [...keys].sort((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1));
}
