import type { FileNode, GraphFile } from '../graph-file.ts';
import { isStance } from '../kinds.ts';
import type { Scene } from '../scene.ts';
import { edgeWithin } from '../within.ts';
import { graphFileOf, itemsOf } from './graph-json.ts';

/** What passes the filters, and nothing that is only shown because it is selected or pinned. */
export function passingKeys({ data, shown }: Pick<Scene, 'data' | 'shown'>): {
  nodes: string[];
  edges: string[];
} {
  const { graph } = data;
  const nodes = [...shown.nodes].filter(
    (key) => graph.getNodeAttribute(key, 'kind') !== 'meeting' || shown.passes(key),
  );
  const kept = new Set(nodes);
  const edges = [...shown.edges].filter((key) =>
    isStance(graph.getEdgeAttribute(key, 'type'))
      ? shown.passes(key)
      : graph.extremities(key).every((end) => kept.has(end)),
  );
  return { nodes, edges };
}

/** What passes the filters in the format of `graph.json`: this page can open it again. */
export function toGraphFile(scene: Scene, keys = passingKeys(scene)): GraphFile {
  const { data, shown, state } = scene;
  const { nodes, edges } = itemsOf(data, keys.nodes, keys.edges);
  // What is said of nobody has neither date nor party that a filter could ask for.
  const filtered = shown.claims.length < data.claims.length;
  return graphFileOf(data, {
    nodes: filtered ? nodes.map(withoutStatements) : nodes,
    edges: edges.map(({ attributes, ...edge }) => ({
      ...edge,
      attributes: edgeWithin(attributes, state, data.articles),
    })),
  });
}

function withoutStatements({ key, attributes }: FileNode): FileNode {
  if (attributes.kind === 'meeting') return { key, attributes };
  const { statements: _said, ...rest } = attributes;
  return { key, attributes: rest };
}
