import type { Data } from './data.ts';
import { countryOf } from './sides.ts';
import type { ViewGraph } from './view-graph.ts';

/** The places of a meeting, with the edge that says so. */
function placesOf(graph: ViewGraph, meeting: string): { edge: string; place: string }[] {
  const edges = graph.filterOutEdges(meeting, (_edge, { type }) => type === 'heldAt');
  return edges.map((edge) => ({ edge, place: graph.target(edge) }));
}

/** The countries where a visit is held, but `own`, those of the guests: *Biden visits Vietnam* is a dealing with Vietnam. */
export function countriesVisited(graph: ViewGraph, meeting: string, own: readonly string[]): string[] {
  const hosts = placesOf(graph, meeting).map(({ place }) => countryOf(graph, place));
  const known = hosts.filter((key) => key !== null && graph.hasNode(key) && !own.includes(key));
  return [...new Set(known as string[])];
}

/** What ties a meeting to one of its parties: the edges between them, else those to the places in the country visited. */
export function tiesToParty(graph: ViewGraph, meeting: string, party: string): string[] {
  const direct = graph.edges(meeting, party);
  if (direct.length > 0) return direct;
  const there = placesOf(graph, meeting).filter(({ place }) => countryOf(graph, place) === party);
  return there.map(({ edge }) => edge);
}

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
