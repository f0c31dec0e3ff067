import { byText, groupBy } from '../text/order.ts';
import type { Bounds } from './bounds.ts';
import { centroidOf } from './centroid.ts';
import { homeOf } from './home.ts';
import { type Occasion, occasionOf } from './occasions.ts';
import { areOfficials, sameParties } from './participants.ts';
import type { Profile } from './profile.ts';
import type { World } from './world.ts';

/**
 * Officials whose meetings are known: what else is told of them, and of a summit of their states, is put to the occasion that it
 * must mean, a plan to the next that came about, what is told without a day to the last before the telling. What fits none stays as
 * it is. The groups of known occasions grow in place.
 * @param bounds what is known of when the articles were written beside what they say of it
 */
export function settle(groups: readonly Profile[][], world: World, bounds: Bounds): Profile[][] {
  const bySides = groupBy(groups, (group) => sidesOf(centroidOf(group), world));
  return [...bySides.values()].flatMap((own) => settleAll(own, world, bounds));
}

/** Whose states meet; talks may be called a summit. */
function sidesOf({ form, parties }: Profile, world: World): string {
  const sides = parties.map((id) => world.entity(id)?.country ?? id).sort();
  return `${form === 'summit' ? 'talks' : form} ${sides.join(' ')}`;
}

function settleAll(groups: readonly Profile[][], world: World, bounds: Bounds): Profile[][] {
  const known = groups.flatMap((group) => (areOfficials(group[0]!, world) ? (occasionOf(group) ?? []) : []));
  if (known.length === 0) return [...groups];
  known.sort((a, b) => byText(a.span.from, b.span.from));
  const homes = new Set(known.map(({ group }) => group));
  const rest = groups
    .filter((group) => !homes.has(group))
    .map((group) => unsettled(group, known, world, bounds));
  return [...homes, ...rest.filter((group) => group.length > 0)];
}

/** Puts the profiles of a group to the occasions that they mean; returns those that mean none that is known. */
function unsettled(
  group: readonly Profile[],
  known: readonly Occasion[],
  world: World,
  bounds: Bounds,
): Profile[] {
  const rest: Profile[] = [];
  for (const own of group) {
    const theirs = known.filter((occasion) => isOfThem(own, occasion, world));
    const home = homeOf(own, theirs, world, bounds);
    (home?.group ?? rest).push(own);
  }
  return rest;
}

/** The same people, or states whose heads hold a summit: *thượng đỉnh Mỹ – Nga*. */
function isOfThem(own: Profile, { centre, summit }: Occasion, world: World): boolean {
  if (sameParties(own, centre)) return true;
  if (own.form !== 'summit' || !summit || own.parties.length !== centre.parties.length) return false;
  return own.parties.every((id) => centre.parties.some((p) => p === id || world.entity(p)?.country === id));
}
