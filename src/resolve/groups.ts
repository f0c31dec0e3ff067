import type { Form } from '../model.ts';
import { meet, spanDays } from '../text/edtf.ts';
import { eachPair } from './blocks.ts';
import { boundsOf } from './bounds.ts';
import { A_DAY, centroidOf, weigh } from './centroid.ts';
import { cluster, type Link } from './cluster.ts';
import { areTwo, compare, SAME_MEETING } from './compare.ts';
import { sameParties } from './participants.ts';
import { type Profile, share } from './profile.ts';
import { settle } from './settle.ts';
import { widen } from './window.ts';
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
  // What is settled tells when its articles were written, and that settles more.
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
  const [others, summits] = joinForm(groups, 'summit', (group, kept) => {
    const many = kept.filter((other) => weigh(other) >= ERROR.times * weigh(group));
    const alone = attach([group], kept, world, 0, areTwoSummits);
    return attach(alone, many, world, ERROR.days, areTwoSummits);
  });
  return [...joinClocks(attach(others, summits, world, 0, areTwoSummits), world), ...summits];
}

/** Calls of the same people that one report, or few, put on the day before or after: by the clock of the other. */
function joinClocks(groups: readonly Group[], world: World): Group[] {
  return joinForm(groups, 'call', (group, kept) => {
    const centre = centroidOf(group);
    const isMore = (other: Group): boolean =>
      weigh(group) === 1 || weigh(other) >= ERROR.times * weigh(group);
    const many = kept.filter((other) => isMore(other) && sameParties(centroidOf(other), centre));
    return attach([group], many, world, 1);
  }).flat();
}

/** The days of one stay. */
const joinStays = (groups: readonly Group[], world: World): Group[] =>
  joinForm(groups, 'visit', (group, kept) => attach([group], kept, world, 0, areTwoStays)).flat();

/**
 * Puts groups of a form, those told most often first, to what has been kept of them.
 * @param join puts one group to those kept, and returns it where it fits none: it is kept too
 * @returns the groups of other forms, and those kept
 */
function joinForm(
  groups: readonly Group[],
  form: Form,
  join: (group: Group, kept: readonly Group[]) => Group[],
): [others: Group[], kept: Group[]] {
  const own = groups.filter(([first]) => first?.form === form);
  const kept: Group[] = [];
  for (const group of own.sort((a, b) => weigh(b) - weigh(a))) kept.push(...join(group, kept));
  return [groups.filter(([first]) => first?.form !== form), kept];
}

/** What an article tells of the same people within days, *tối 27/2* and *ngày 28/2*, is one summit: nobody holds two. */
const areTwoSummits: typeof areTwo = (a, b) => areTwo(a, b) && !(areNear(a, b) && sameParties(a, b));

/** What an article tells of the same guests in one country within days, *đến hôm 26/2* and *thăm ngày 27/2*, is one stay. */
const areTwoStays: typeof areTwo = (a, b) =>
  areTwo(a, b) &&
  !(
    areNear(a, b) &&
    a.movers.join() === b.movers.join() &&
    a.status !== 'cancelled' &&
    b.status !== 'cancelled' &&
    share(a.countries, b.countries)
  );

/** Whether both are told with days that may be meant for one. */
const areNear = ({ span: a }: Profile, { span: b }: Profile): boolean =>
  a !== null && b !== null && meet(widen(a, ERROR.days), b);

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
