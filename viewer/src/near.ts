import type { Data } from './data.ts';

/** Two steps, because two officials who met are two steps apart: official, meeting, official. */
export function keepNear(data: Data, nodes: Set<string>, edges: Set<string>, centre: string[]): void {
  const near = new Set(centre);
  let ring = centre;
  for (let step = 0; step < 2; step += 1) {
    const next: string[] = [];
    for (const node of ring) {
      data.graph.forEachEdge(node, (edge, _attributes, source, target) => {
        const other = source === node ? target : source;
        if (!edges.has(edge) || near.has(other)) return;
        near.add(other);
        next.push(other);
      });
    }
    ring = next;
  }
  for (const node of nodes) if (!near.has(node)) nodes.delete(node);
  for (const edge of edges)
    if (!data.graph.extremities(edge).every((end) => near.has(end))) edges.delete(edge);
}

/** Drops every node that is not in `only`. */
export function keepOnly(nodes: Set<string>, only: readonly string[]): void {
  const wanted = new Set(only);
  for (const node of nodes) if (!wanted.has(node)) nodes.delete(node);
}
