import type { Data } from './data.ts';
import type { Shown } from './filter.ts';
import type { Keys } from './keys.ts';

/** What the canvas draws of what is shown, and how much it leaves out. */
export interface Drawn {
  nodes: Keys;
  edges: Keys;
  nodesLeft: number;
  edgesLeft: number;
}

/** More than this, and a frame takes longer than a reader waits. */
export const MOST = { nodes: 150_000, edges: 150_000 };

/** The strongest of what is shown: nodes by degree, edges by sources and confidence; `keep` is always drawn. */
export function drawnOf({ graph, ledger }: Data, shown: Shown, keep: readonly string[], most = MOST): Drawn {
  const { nodes, edges } = shown;
  if (nodes.size <= most.nodes && edges.size <= most.edges)
    return { nodes, edges, nodesLeft: 0, edgesLeft: 0 };
  const kept =
    nodes.size <= most.nodes
      ? nodes
      : ledger.nodes.pick([...keep, ...top([...nodes], (key) => graph.degree(key), most.nodes)]);
  const ends = [...edges].filter((key) => kept.has(graph.source(key)) && kept.has(graph.target(key)));
  const strength = (key: string): number => {
    const { sources, confidence } = graph.getEdgeAttributes(key);
    return sources + confidence;
  };
  const lines = ledger.edges.pick(ends.length <= most.edges ? ends : top(ends, strength, most.edges));
  return { nodes: kept, edges: lines, nodesLeft: nodes.size - kept.size, edgesLeft: edges.size - lines.size };
}

function top(keys: readonly string[], value: (key: string) => number, count: number): string[] {
  const scored = keys.map((key) => ({ key, score: value(key) }));
  scored.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  return scored.slice(0, count).map(({ key }) => key);
}
