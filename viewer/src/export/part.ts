import { toData } from '../data.ts';
import type { Scene } from '../scene.ts';
import type { ViewGraph } from '../view-graph.ts';
import { graphFileOf } from './graph-json.ts';

/** These nodes and edges as a graph of their own, for what writes whole graphs; both ends of each edge must be among the nodes. */
export function partOf(data: Scene['data'], nodes: Iterable<string>, edges: Iterable<string>): ViewGraph {
  return toData(graphFileOf(data, nodes, edges)).graph;
}
