import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Data } from './data.ts';

/** Which cluster a node is in: 0 for the largest; nodes of clusters beyond the palette share the last number. */
export type Communities = ReadonlyMap<string, number>;

/** How many clusters have a colour of their own. */
const COLOURED = 8;

/** Clusters by Louvain's method, always the same for a graph: the walk takes the nodes in their order. */
export function communitiesOf({ graph }: Data): Communities {
  const ties = new UndirectedGraph<object, { weight: number }>();
  for (const key of [...graph.nodes()].sort()) ties.addNode(key);
  graph.forEachEdge((_edge, _attributes, source, target) => {
    if (source === target) return;
    ties.updateEdge(source, target, (edge) => ({ weight: (edge.weight ?? 0) + 1 }));
  });
  const found = louvain(ties, { randomWalk: false, getEdgeWeight: 'weight' });
  const sizes = new Map<number, number>();
  for (const cluster of Object.values(found)) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  const ranked = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([cluster]) => cluster);
  const rank = new Map(ranked.map((cluster, i) => [cluster, Math.min(i, COLOURED)]));
  return new Map(Object.entries(found).map(([key, cluster]) => [key, rank.get(cluster) ?? COLOURED]));
}
