import type { Claim } from './claims.ts';
import { countryOf } from './claims.ts';
import type { Data } from './data.ts';

/** Which claims concern both nodes: a country is a party through its officials and bodies too. */
export function claimsBetween(
  { graph }: Data,
  claims: readonly Claim[],
  [a, b]: readonly [string, string],
): Claim[] {
  const isParty = (key: string, { parties, countries }: Claim): boolean =>
    parties.includes(key) || (graph.getNodeAttribute(key, 'kind') === 'country' && countries.includes(key));
  const apart = (claim: Claim): boolean => claim.isMeeting || crosses(graph, claim, a, b);
  return claims.filter((claim) => isParty(a, claim) && isParty(b, claim) && apart(claim));
}

/** A stance within one country is no dealing between two. */
function crosses(graph: Data['graph'], { parties }: Claim, a: string, b: string): boolean {
  const stands = (key: string, end: string | undefined): boolean =>
    end === key || (end !== undefined && countryOf(graph, end) === key);
  const [source, target] = parties;
  return (stands(a, source) && stands(b, target)) || (stands(b, source) && stands(a, target));
}
