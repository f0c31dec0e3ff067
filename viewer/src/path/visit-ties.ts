import type { Data } from '../data.ts';
import { tiesToParty } from '../visits.ts';

const tied = new WeakMap<Data, ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>>();

/** By visit the country visited, and by country its visits, where no edge of their own ties them, with the edges that do. */
export function visitTies(data: Data): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  let ties = tied.get(data);
  if (ties === undefined) tied.set(data, (ties = findTies(data)));
  return ties;
}

function findTies({ graph, claims }: Data): Map<string, Map<string, readonly string[]>> {
  const ties = new Map<string, Map<string, readonly string[]>>();
  const tie = (from: string, to: string, edges: readonly string[]): void => {
    ties.set(from, (ties.get(from) ?? new Map<string, readonly string[]>()).set(to, edges));
  };
  for (const { key, relation, parties } of claims) {
    if (relation !== 'visit') continue;
    for (const party of parties) {
      if (graph.hasDirectedEdge(party, key)) continue;
      const edges = tiesToParty(graph, key, party);
      tie(key, party, edges);
      tie(party, key, edges);
    }
  }
  return ties;
}
