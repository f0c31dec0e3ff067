import type { Claim } from '../claims.ts';
import type { Data } from '../data.ts';
import { toDay } from '../days.ts';
import type { Shown } from '../filter.ts';
import { areTogether } from '../sides.ts';
import { tiesToParty } from '../visits.ts';
import type { Step, Way } from './type.ts';

/** A claim on one of its days. */
type Dated = readonly [day: number, claim: Claim];

/** That word has come to someone, and how. */
interface Reached {
  key: string;
  steps: number;
  /** The claim that brought it, on what day, and where it was before; null where it began. */
  by: { claim: Claim; day: number; before: Reached } | null;
}

/**
 * The way by which word could have travelled soonest: each claim is no earlier than the one before it; of equally early
 * ones that of the fewest steps. Held meetings and dated stances of what is shown; planned and cancelled meetings pass
 * nothing on. Null where there is none.
 */
export function timedWay(data: Data, shown: Shown, from: string, to: string): Way | null {
  if (from === to) return null;
  const reached = new Map<string, Reached>([[from, { key: from, steps: 0, by: null }]]);
  const days = byDay(shown.claims.filter(carries));
  for (const claims of days) {
    // Two meetings of one day may follow each other either way: go round until nothing is nearer.
    while (spread(data, claims, reached));
    const end = reached.get(to);
    if (end !== undefined) return unroll(data, end);
  }
  return null;
}

function carries(claim: Claim): boolean {
  return claim.status === null || claim.status === 'held';
}

function byDay(claims: readonly Claim[]): Dated[][] {
  const days = new Map<number, Dated[]>();
  for (const claim of claims)
    for (const { from } of claim.times) days.set(from, [...(days.get(from) ?? []), [from, claim]]);
  return [...days].sort(([a], [b]) => a - b).map(([, list]) => list);
}

/** Passes word on within the claims; tells whether someone was reached, or by fewer steps than before. */
function spread(data: Data, claims: readonly Dated[], reached: Map<string, Reached>): boolean {
  let grew = false;
  for (const [day, claim] of claims) {
    const carriers = claim.parties.flatMap((key) => reached.get(key) ?? []).sort((a, b) => a.steps - b.steps);
    for (const key of claim.parties) {
      const before = carriers.find((one) => areTogether(data.graph, one.key, key, claim));
      if (before === undefined) continue;
      // A meeting is a step itself, and so is whom one meets there.
      const steps = before.steps + (claim.isMeeting ? 2 : 1);
      if ((reached.get(key)?.steps ?? Infinity) <= steps) continue;
      reached.set(key, { key, steps, by: { claim, day, before } });
      grew = true;
    }
  }
  return grew;
}

function unroll({ graph }: Data, end: Reached): Way {
  const steps: Step[] = [];
  let last = end;
  while (last.by !== null) {
    const { key, by } = last;
    const day = toDay(by.day);
    if (by.claim.isMeeting) {
      const meeting = by.claim.key;
      steps.unshift(
        { node: meeting, edges: tiesToParty(graph, meeting, by.before.key), day },
        { node: key, edges: tiesToParty(graph, meeting, key), day },
      );
    } else steps.unshift({ node: key, edges: [by.claim.key], day });
    last = by.before;
  }
  return { from: last.key, steps };
}
