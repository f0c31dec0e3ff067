import type { Claim } from './claims.ts';
import { countryOf } from './country-of.ts';
import type { ViewGraph } from './view-graph.ts';

/** Does `key` stand for this party: itself, or for a country one of its people or bodies? */
export function standsFor(graph: ViewGraph, key: string, party: string | undefined): boolean {
  return party !== undefined && (party === key || countryOf(graph, party) === key);
}

/** Has `key` a part in this, itself or through its people and bodies? A place or a topic has in what is there or about it. */
export function hasPart(graph: ViewGraph, key: string, { nodes, parties }: Claim): boolean {
  const { kind } = graph.getNodeAttributes(key);
  if (kind === 'place' || kind === 'topic') return nodes.includes(key);
  return parties.some((party) => standsFor(graph, key, party));
}

/** Whom `key` met: nobody meets himself, and a country not its own people. */
export function othersIn(graph: ViewGraph, key: string, { parties }: Claim): string[] {
  return parties.filter((party) => !standsFor(graph, key, party));
}
