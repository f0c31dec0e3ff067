import { addDays, daysBetween, edtfSpan, spanDays, type EdtfSpan } from '../text/edtf.ts';
import { byText, groupBy } from '../text/order.ts';
import { A_DAY, centroidOf } from './centroid.ts';
import type { Profile } from './profile.ts';
import type { World } from './world.ts';

/** Reports of it as held, with its day, by which an occasion is known. */
const KNOWN = 2;
/** How many times as often the one of two occasions is told, where nobody means the other without its day. */
const FAR_MORE = 3;
/** Days after its time within which a plan is still that of the occasion that came of it: told by the day, or less exactly. */
const SLIP = { day: 14, longer: 60 };
/** Days before its time at which it may take place already. */
const EARLY = 2;
/** Days from the telling within which what is told without a day takes place, or took place. */
const REACH = { ahead: 200, soon: 45, back: 100 };
/** Days of the telling beyond which nothing can be said. */
const A_YEAR = 366;

/** A meeting that several have told as held on its day. */
interface Occasion {
  group: Profile[];
  centre: Profile;
  span: EdtfSpan;
  weight: number;
}

/**
 * Officials whose meetings are known: what else is told of them is put to the occasion that it must mean, a plan to the
 * next that came about, what is told without a day to the last before the telling. What fits none stays as it is.
 */
export function settle(groups: readonly Profile[][], world: World): Profile[][] {
  const byParties = groupBy(groups, (group) => partiesOf(centroidOf(group)));
  return [...byParties.values()].flatMap((own) => (areOfficials(own[0]!, world) ? settleAll(own) : own));
}

/** Talks may be called a summit. */
const partiesOf = ({ form, parties }: Profile): string =>
  `${form === 'summit' ? 'talks' : form} ${parties.join(' ')}`;

const areOfficials = ([first]: readonly Profile[], world: World): boolean =>
  first!.form !== 'visit' &&
  first!.form !== 'conference' &&
  first!.parties.length > 1 &&
  first!.parties.every((id) => world.entity(id)?.kind === 'official');

function settleAll(groups: readonly Profile[][]): Profile[][] {
  const known = groups.flatMap((group) => occasionOf(group) ?? []);
  if (known.length === 0) return [...groups];
  known.sort((a, b) => byText(a.span.from, b.span.from));
  const homes = new Set(known.map(({ group }) => group));
  const rest = groups
    .filter((group) => !homes.has(group))
    .map((group) => group.filter((own) => !settled(own, known)));
  return [...homes, ...rest.filter((group) => group.length > 0)];
}

const weigh = (group: readonly Profile[]): number =>
  group.reduce((sum, { reports }) => sum + reports.length, 0);

function occasionOf(group: Profile[]): Occasion | null {
  const centre = centroidOf(group);
  const held = group.filter(({ status, span }) => status === 'held' && spanDays(span) <= A_DAY);
  if (centre.span === null || spanDays(centre.span) > A_DAY || weigh(held) < KNOWN) return null;
  return { group, centre, span: centre.span, weight: weigh(group) };
}

/** Puts a profile to the occasion that it means; false where it means none that is known. */
function settled(own: Profile, known: readonly Occasion[]): boolean {
  const home = homeOf(own, known);
  home?.group.push(own);
  return home !== null;
}

function homeOf(own: Profile, known: readonly Occasion[]): Occasion | null {
  const told = toldOn(own);
  const fit = known.filter(({ centre }) => mayBeAt(own, centre));
  if (told === null) return onlyOneThere(own, fit);
  const isAhead = own.status !== 'held';
  const [next] = likely(fit, cameOf(own, told, isAhead ? REACH.ahead : REACH.soon));
  if (isAhead) return next ?? null;
  if (own.span !== null) return null;
  const isBefore = ({ span }: Occasion): boolean =>
    span.from <= told.until && daysBetween(span.from, told.from) <= REACH.back;
  return likely(fit, isBefore).at(-1) ?? next ?? null;
}

/** Whether an occasion may be what was told as ahead: not before its time, and not long after it. */
function cameOf({ span }: Profile, told: EdtfSpan, reach: number): (occasion: Occasion) => boolean {
  const since = addDays(told.from, -1);
  if (span === null)
    return (next) => next.span.from >= since && daysBetween(told.until, next.span.from) <= reach;
  const slip = spanDays(span) <= A_DAY ? SLIP.day : SLIP.longer;
  const earliest = byText(since, span.from) < 0 ? addDays(span.from, -EARLY) : since;
  return (next) => next.span.from >= earliest && daysBetween(span.until, next.span.from) <= slip;
}

/** First and last day on which it may have been told; null where that is no one year. */
function toldOn({ reports }: Profile): EdtfSpan | null {
  const spans = reports.flatMap(({ record }) => edtfSpan(record.article.published) ?? []);
  if (spans.length === 0) return null;
  const from = spans.map((span) => span.from).sort(byText)[0]!;
  const until = spans
    .map((span) => span.until)
    .sort(byText)
    .at(-1)!;
  return spanDays({ from, until }) <= A_YEAR ? { from, until } : null;
}

/** *ở Singapore* tells which, where they have met there once. */
function onlyOneThere(own: Profile, fit: readonly Occasion[]): Occasion | null {
  if (own.span !== null || own.countries.size === 0) return null;
  const there = fit.filter(({ centre }) => centre.countries.size > 0);
  return there.length === 1 ? there[0]! : null;
}

function likely(all: readonly Occasion[], isNear: (occasion: Occasion) => boolean): Occasion[] {
  const near = all.filter(isNear);
  const most = Math.max(0, ...near.map(({ weight }) => weight));
  return near.filter(({ weight }) => weight * FAR_MORE >= most);
}

/** Where either tells no country, or both one. */
const mayBeAt = (a: Profile, b: Profile): boolean =>
  a.countries.size === 0 || b.countries.size === 0 || [...a.countries].some((id) => b.countries.has(id));
