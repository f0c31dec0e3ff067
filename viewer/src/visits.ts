import { countryOf } from './country-of.ts';
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

/**
 * Of a journey to several countries those of its parties that were visited: each met the guest, and none the others.
 * Nobody where one country was visited, or where nobody came from elsewhere.
 */
export function hostsApart(graph: ViewGraph, meeting: string, parties: readonly string[]): readonly string[] {
  const visited = new Set(placesOf(graph, meeting).map(({ place }) => countryOf(graph, place)));
  visited.delete(null);
  if (visited.size < 2) return [];
  const isGuest = (key: string): boolean =>
    graph.someDirectedEdge(key, meeting, (_edge, { role }) => role === 'guest');
  const hosts = parties.filter((key) => visited.has(countryOf(graph, key)) && !isGuest(key));
  return hosts.length < parties.length ? hosts : [];
}

/** What ties a meeting to one of its parties: the edges between them, else those to the places in the country visited. */
export function tiesToParty(graph: ViewGraph, meeting: string, party: string): string[] {
  const direct = graph.edges(meeting, party);
  if (direct.length > 0) return direct;
  const there = placesOf(graph, meeting).filter(({ place }) => countryOf(graph, place) === party);
  return there.map(({ edge }) => edge);
}
