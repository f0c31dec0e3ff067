import type { Data } from './data.ts';
import type { State } from './state.ts';

/** The nodes of what is selected: always shown, whatever the filters say. */
export function selectedNodes({ graph }: Data, { node, edge, pair, path }: State): string[] {
  if (node !== null && graph.hasNode(node)) return [node];
  if (edge !== null && graph.hasEdge(edge)) return [...new Set(graph.extremities(edge))];
  if (pair !== null) return pair.filter((key) => graph.hasNode(key));
  if (path !== null)
    return [path.from, path.to].filter((key) => key !== null && graph.hasNode(key)) as string[];
  return [];
}
