import { spanDays } from '../text/edtf.ts';
import { eachPair } from './blocks.ts';
import { A_DAY, centroidOf } from './centroid.ts';
import { cluster, type Link } from './cluster.ts';
import { areTwo, compare, SAME_MEETING } from './compare.ts';
import type { Profile } from './profile.ts';
import { boundsOf, settle } from './settle.ts';
import { meet, widen } from './window.ts';
import type { World } from './world.ts';

/** What being told often adds for those who may belong to several meetings, and at most. */
const OFTEN = { factor: 0.02, most: 0.12 };
/** How many times as often the one of two days of a summit is told, and days between them, where the other is an error. */
const ERROR = { times: 4, days: 3 };
/** Of the articles of the smaller of two groups the part that may tell both, by an error of their own. */
const TELLING_BOTH = 0.1;

/** The profiles of one meeting. */
type Group = Profile[];

/**
 * The profiles of each meeting together. Those whose day is told come first and stand by themselves; months and weeks,
 * then what has no date, are put to the meeting which they fit best, and to each other where they fit none. What is left of
 * officials whose meetings are known is settled last.
 */
export function groupProfiles(profiles: readonly Profile[], world: World): Group[] {
  let groups: Group[] = [];
  for (const level of [0, 1, 2]) {
    const own = profiles.filter((profile) => levelOf(profile) === level);
    const rest = attach(
      own.map((profile) => [profile]),
      groups,
      world,
      0,
    );
    groups = [...groups, ...clusterAlike(rest.flat(), world)];
    if (level === 0) groups = joinStays(joinDays(groups, world), world);
  }
  const settled = settle(groups, world, new Map());
  return settle(settled, world, boundsOf(settled));
}

const levelOf = ({ span }: Profile): number => (span === null ? 2 : spanDays(span) > A_DAY ? 1 : 0);

function clusterAlike(profiles: readonly Profile[], world: World): Group[] {
  const links: Link[] = [];
  eachPair(profiles, world, (a, b) => {
    const score = areTwo(profiles[a]!, profiles[b]!) ? null : compare(profiles[a]!, profiles[b]!, world);
    if (score !== null) links.push({ a, b, score });
  });
  return cluster(profiles.length, links, SAME_MEETING).map((group) => group.map((i) => profiles[i]!));
}

/** The days of one summit, the talks on it, and a summit that few put on another day than many. */
function joinDays(groups: readonly Group[], world: World): Group[] {
  const summits = groups.filter(([first]) => first?.form === 'summit');
  const others = groups.filter((group) => !summits.includes(group));
  const byWeight = summits.sort((a, b) => weigh(b) - weigh(a));
  const kept: Group[] = [];
  for (const group of byWeight) {
    const many = kept.filter((other) => weigh(other) >= ERROR.times * weigh(group));
    const alone = attach([group], kept, world, 0, areTwoSummits);
    if (attach(alone, many, world, ERROR.days, areTwoSummits).length) kept.push(group);
  }
  return [...joinClocks(attach(others, kept, world, 0, areTwoSummits), world), ...kept];
}

/** Calls of the same people that one report, or few, put on the day before or after: by the clock of the other. */
function joinClocks(groups: readonly Group[], world: World): Group[] {
  const calls = groups.filter(([first]) => first?.form === 'call');
  const kept: Group[] = [];
  for (const group of calls.sort((a, b) => weigh(b) - weigh(a))) {
    const parties = centroidOf(group).parties.join();
    const isMore = (other: Group): boolean =>
      weigh(group) === 1 || weigh(other) >= ERROR.times * weigh(group);
    const many = kept.filter((other) => isMore(other) && centroidOf(other).parties.join() === parties);
    if (attach([group], many, world, 1).length) kept.push(group);
  }
  return [...groups.filter((group) => !calls.includes(group)), ...kept];
}

/** What an article tells of the same people within days, *tối 27/2* and *ngày 28/2*, is one summit: nobody holds two. */
const areTwoSummits: typeof areTwo = (a, b) =>
  areTwo(a, b) &&
  !(a.span && b.span && meet(widen(a.span, ERROR.days), b.span) && a.parties.join() === b.parties.join());

/** The days of one stay. */
function joinStays(groups: readonly Group[], world: World): Group[] {
  const stays = groups.filter(([first]) => first?.form === 'visit');
  const kept: Group[] = [];
  for (const group of stays.sort((a, b) => weigh(b) - weigh(a)))
    if (attach([group], kept, world, 0, areTwoStays).length) kept.push(group);
  return [...groups.filter((group) => !stays.includes(group)), ...kept];
}

/** What an article tells of the same guests in one country within days, *đến hôm 26/2* and *thăm ngày 27/2*, is one stay. */
const areTwoStays: typeof areTwo = (a, b) =>
  areTwo(a, b) &&
  !(
    a.span &&
    b.span &&
    meet(widen(a.span, ERROR.days), b.span) &&
    a.movers.join() === b.movers.join() &&
    a.status !== 'cancelled' &&
    b.status !== 'cancelled' &&
    [...a.countries].some((id) => b.countries.has(id))
  );

const weigh = (group: Group): number => group.reduce((sum, { reports }) => sum + reports.length, 0);

/** Whether articles tell of both groups as of two meetings, more of them than may err. */
function tellTwo(a: Group, b: Group, areApart: typeof areTwo): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const telling = few.flatMap((x) => many.filter((y) => areApart(x, y))).length;
  return telling > TELLING_BOTH * few.reduce((sum, { articles }) => sum + articles.size, 0);
}

/**
 * Puts each to the group which it fits best, the best fit first, and of several the one told most often.
 * @param doubt days by which the dates may differ beyond what they may between any two reports
 * @returns those that fit none.
 */
function attach(
  own: readonly Group[],
  groups: readonly Group[],
  world: World,
  doubt: number,
  areApart = areTwo,
): Group[] {
  const centroids = [...groups, ...own].map(centroidOf);
  const fits: { to: number; which: number; rank: number }[] = [];
  eachPair(centroids, world, (to, which) => {
    if (to >= groups.length || which < groups.length) return;
    const score = compare(centroids[to]!, centroids[which]!, world, doubt);
    if (score === null || score < SAME_MEETING) return;
    const often = Math.min(OFTEN.most, OFTEN.factor * Math.log2(weigh(groups[to]!)));
    fits.push({ to, which: which - groups.length, rank: score + often });
  });
  const placed = new Set<number>();
  for (const { to, which } of fits.sort((x, y) => y.rank - x.rank || x.to - y.to || x.which - y.which)) {
    const [group, members] = [groups[to]!, own[which]!];
    if (placed.has(which) || tellTwo(group, members, areApart)) continue;
    group.push(...members);
    placed.add(which);
  }
  return own.filter((_, which) => !placed.has(which));
}
