import type { ViewGraph } from './view-graph.ts';

/** Key of the country that a node is or belongs to; null where there is none. */
export function countryOf(graph: ViewGraph, key: string): string | null {
  const node = graph.getNodeAttributes(key);
  if (node.kind === 'country') return key;
  return node.kind === 'meeting' ? null : node.country;
}
