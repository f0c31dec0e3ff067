import type { Data } from './data.ts';

/** Two steps, because two officials who met are two steps apart: official, meeting, official. */
export function nearMarks({ graph, ledger }: Data, edges: Uint8Array, centre: readonly string[]): Uint8Array {
  const near = ledger.nodes.pick(centre).marks;
  let ring = centre;
  for (let step = 0; step < 2; step += 1) {
    const next: string[] = [];
    for (const node of ring) {
      graph.forEachEdge(node, (edge, _attributes, source, target) => {
        const other = source === node ? target : source;
        const at = ledger.nodes.at(other);
        if (edges[ledger.edges.at(edge)] === 0 || near[at] === 1) return;
        near[at] = 1;
        next.push(other);
      });
    }
    ring = next;
  }
  return near;
}
