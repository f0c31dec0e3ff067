import type { EdtfSpan } from '../text/edtf.ts';
import { byText, groupBy } from '../text/order.ts';
import { centroidOf } from './centroid.ts';
import { homeOf } from './home.ts';
import { type Occasion, occasionOf } from './occasions.ts';
import type { Profile } from './profile.ts';
import type { Bounds } from './window.ts';
import type { World } from './world.ts';

/**
 * Officials whose meetings are known: what else is told of them, and of a summit of their states, is put to the occasion that it
 * must mean, a plan to the next that came about, what is told without a day to the last before the telling. What fits none stays as
 * it is.
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
  const known = groups.flatMap((group) => (areOfficials(group, world) ? (occasionOf(group) ?? []) : []));
  if (known.length === 0) return [...groups];
  known.sort((a, b) => byText(a.span.from, b.span.from));
  const homes = new Set(known.map(({ group }) => group));
  const rest = groups
    .filter((group) => !homes.has(group))
    .map((group) => group.filter((own) => !settled(own, known, world, bounds)));
  return [...homes, ...rest.filter((group) => group.length > 0)];
}

const areOfficials = ([first]: readonly Profile[], world: World): boolean =>
  first!.form !== 'visit' &&
  first!.form !== 'conference' &&
  first!.parties.length > 1 &&
  first!.parties.every((id) => world.entity(id)?.kind === 'official');

/** Puts a profile to the occasion that it means; false where it means none that is known. */
function settled(own: Profile, known: readonly Occasion[], world: World, bounds: Bounds): boolean {
  const home = homeOf(
    own,
    known.filter((occasion) => isOfThem(own, occasion, world)),
    world,
    bounds,
  );
  home?.group.push(own);
  return home !== null;
}

/** The same people, or states whose heads hold a summit: *thượng đỉnh Mỹ – Nga*. */
function isOfThem(own: Profile, { centre: { parties }, summit }: Occasion, world: World): boolean {
  if (own.parties.join() === parties.join()) return true;
  if (own.form !== 'summit' || !summit || own.parties.length !== parties.length) return false;
  return own.parties.every((id) => parties.some((p) => p === id || world.entity(p)?.country === id));
}

const EVER: EdtfSpan = { from: '0001-01-01', until: '9999-12-31' };

/** From when until when each article was written: not before what it tells as held, nor after what it tells as ahead. */
export function boundsOf(groups: readonly Profile[][]): Bounds {
  const bounds = new Map<string, EdtfSpan>();
  for (const group of groups) {
    const occasion = occasionOf(group);
    if (!occasion) continue;
    for (const { record, meeting } of group.flatMap(({ reports }) => reports)) {
      const { from, until } = bounds.get(record.article.id) ?? EVER;
      const { span } = occasion;
      if (meeting.status === 'held')
        bounds.set(record.article.id, { from: from > span.from ? from : span.from, until });
      else if (meeting.status !== 'cancelled')
        bounds.set(record.article.id, { from, until: until < span.until ? until : span.until });
    }
  }
  return new Map([...bounds].filter(([, { from, until }]) => from <= until));
}
