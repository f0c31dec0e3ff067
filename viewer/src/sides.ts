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

/** Have two that have a part in this to do with each other in it? Hosts of one guest in different countries have not. */
export function areTogether(graph: ViewGraph, a: string, b: string, claim: Claim): boolean {
  const { parties, hostsApart } = claim;
  if (hostsApart.length === 0) return true;
  const of = (key: string): string[] => parties.filter((party) => standsFor(graph, key, party));
  const met = (one: string, other: string): boolean =>
    !hostsApart.includes(one) ||
    !hostsApart.includes(other) ||
    countryOf(graph, one) === countryOf(graph, other);
  const [mine, theirs] = [of(a), of(b)];
  // A place or a topic is no party.
  if (mine.length === 0 || theirs.length === 0) return true;
  return mine.some((one) => theirs.some((other) => met(one, other)));
}

/** Whom `key` met: nobody meets himself, and a country not its own people. */
export function othersIn(graph: ViewGraph, key: string, claim: Claim): string[] {
  return claim.parties.filter(
    (party) => !standsFor(graph, key, party) && areTogether(graph, key, party, claim),
  );
}
