import type { NewsGraph } from '../graph/type.ts';
import { byText } from '../text/order.ts';
import type { GraphEdge, GraphNode } from './type.ts';

/** A node with its key. The key must be in the graph. */
export function nodeAt(graph: NewsGraph, key: string): GraphNode {
  return { key, ...graph.getNodeAttributes(key) };
}

/** An edge with its key and those of its ends. The key must be in the graph. */
export function edgeAt(graph: NewsGraph, key: string): GraphEdge {
  const [source, target] = graph.extremities(key);
  return { key, source, target, ...graph.getEdgeAttributes(key) };
}

/** The edges of a node that pass, by the key of the node at the other end, in order of keys. */
export function around(
  graph: NewsGraph,
  key: string,
  pass: (edge: GraphEdge) => boolean = () => true,
): [neighbour: string, edges: GraphEdge[]][] {
  const found = new Map<string, GraphEdge[]>();
  for (const { edge } of graph.edgeEntries(key)) {
    const seen = edgeAt(graph, edge);
    if (!pass(seen)) continue;
    const other = graph.opposite(key, edge);
    const edges = found.get(other);
    if (edges) edges.push(seen);
    else found.set(other, [seen]);
  }
  for (const edges of found.values()) edges.sort((a, b) => byText(a.type, b.type) || byText(a.key, b.key));
  return [...found].sort((a, b) => byText(a[0], b[0]));
}
