import type { Claim } from '../claims.ts';
import type { Data } from '../data.ts';
import { toDay } from '../days.ts';
import type { Shown } from '../filter.ts';
import type { Step, Way } from './type.ts';

interface Reached {
  day: number;
  /** Who passed it on, and in which claim. */
  from: string;
  claim: Claim;
}

/**
 * The way by which word could have travelled soonest: each claim is no earlier than the one before it. Held meetings
 * and dated stances of what is shown; planned and cancelled meetings pass nothing on. Null where there is none.
 */
export function timedWay(data: Data, shown: Shown, from: string, to: string): Way | null {
  if (from === to) return null;
  const reached = new Map<string, Reached | null>([[from, null]]);
  const days = byDay(shown.claims.filter(carries));
  for (const claims of days) {
    // Two meetings of one day may follow each other either way: go round until nobody new is reached.
    while (spread(claims, reached)) if (reached.has(to)) break;
    if (reached.has(to)) return unroll(data, reached, to);
  }
  return null;
}

function carries(claim: Claim): boolean {
  return !Number.isNaN(claim.from) && (claim.status === null || claim.status === 'held');
}

function byDay(claims: readonly Claim[]): Claim[][] {
  const days = new Map<number, Claim[]>();
  for (const claim of claims) days.set(claim.from, [...(days.get(claim.from) ?? []), claim]);
  return [...days].sort(([a], [b]) => a - b).map(([, list]) => list);
}

function spread(claims: readonly Claim[], reached: Map<string, Reached | null>): boolean {
  let grew = false;
  for (const claim of claims) {
    const from = claim.parties.find((key) => reached.has(key));
    if (from === undefined) continue;
    for (const key of claim.parties) {
      if (reached.has(key)) continue;
      reached.set(key, { day: claim.from, from, claim });
      grew = true;
    }
  }
  return grew;
}

function unroll({ graph }: Data, reached: ReadonlyMap<string, Reached | null>, to: string): Way {
  const steps: Step[] = [];
  let key = to;
  for (let last = reached.get(key); last; last = reached.get(key)) {
    const day = toDay(last.day);
    if (last.claim.isMeeting) {
      const meeting = last.claim.key;
      steps.unshift(
        { node: meeting, edges: graph.edges(last.from, meeting), day },
        { node: key, edges: graph.edges(meeting, key), day },
      );
    } else steps.unshift({ node: key, edges: [last.claim.key], day });
    key = last.from;
  }
  return { from: key, steps };
}
