import type { Claim } from './claims.ts';
import type { Data } from './data.ts';
import { isMutual } from './kinds.ts';
import { areTogether, hasPart, standsFor } from './sides.ts';

/** What two nodes have to do with each other; meetings count held or not, as the filters by status let them. */
export interface Dealings {
  meetings: Claim[];
  /** What binds both alike, whoever is named first: an agreement signed. */
  mutual: Claim[];
  /** Stances of the first towards the second. */
  given: Claim[];
  /** Stances of the second towards the first. */
  received: Claim[];
}

/** The claims that concern both nodes: a country acts through its officials and bodies. */
export function dealingsBetween(
  { graph }: Data,
  claims: readonly Claim[],
  [a, b]: readonly [string, string],
): Dealings {
  const between = (one: string, other: string, claim: Claim): boolean =>
    !claim.isMeeting && standsFor(graph, one, claim.parties[0]) && standsFor(graph, other, claim.parties[1]);
  const stance = (giver: string, receiver: string): Claim[] =>
    claims.filter((claim) => !isMutual(claim.relation) && between(giver, receiver, claim));
  return {
    meetings: claims.filter(
      (claim) =>
        claim.isMeeting &&
        hasPart(graph, a, claim) &&
        hasPart(graph, b, claim) &&
        areTogether(graph, a, b, claim),
    ),
    mutual: claims.filter(
      (claim) => isMutual(claim.relation) && (between(a, b, claim) || between(b, a, claim)),
    ),
    given: stance(a, b),
    received: stance(b, a),
  };
}
