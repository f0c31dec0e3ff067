import { EVER } from '../text/edtf.ts';
import { byText } from '../text/order.ts';
import type { Profile } from './profile.ts';
import { widen } from './window.ts';
import type { World } from './world.ts';

/** Sides of a meeting that are paired; a longer list of participants is no closer told by its tail. */
const SIDES = 10;
/** Days by which the dates of one meeting may differ. */
const SLACK = 3;

/**
 * Calls back once with every two profiles, by index, that share a block and whose windows meet. Blocks are the pairs
 * of sides of talks, calls and summits, the single sides of visits and conferences; a side is the country for which
 * somebody acts.
 */
export function eachPair(
  profiles: readonly Profile[],
  world: World,
  visit: (a: number, b: number) => void,
): void {
  const keys = profiles.map((profile) => blockKeys(profile, world));
  const blocks = new Map<string, number[]>();
  keys.forEach((own, index) => {
    for (const key of own) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  for (const [key, block] of blocks) {
    sweep(block, profiles, (a, b) => {
      if (keys[a]?.find((own) => keys[b]?.includes(own)) === key) visit(a, b);
    });
  }
}

function blockKeys(profile: Profile, world: World): string[] {
  const of = (ids: Iterable<string>): string[] =>
    [...new Set([...ids].flatMap((id) => sidesOf(id, world)))].sort().slice(0, SIDES);
  if (profile.form === 'visit') return of(profile.movers).map((side) => `visit ${side}`);
  const sides = of(profile.parties);
  const open = profile.form === 'conference' || (profile.form === 'summit' && profile.bodies.size > 0);
  const keys = open ? [...new Set([...profile.bodies, ...sides])].map((side) => `open ${side}`) : [];
  if (profile.form === 'conference') return keys;
  const kind = profile.form === 'call' ? 'call' : 'talks';
  if (sides.length === 1) keys.push(`${kind} ${sides[0]}`);
  sides.forEach((a, i) => keys.push(...sides.slice(i + 1).map((b) => `${kind} ${a} ${b}`)));
  return keys;
}

function sidesOf(id: string, world: World): string[] {
  const masters = [...world.actsFor(id)];
  return masters.length ? masters : [id];
}

/** Walks a block in order of time and holds each profile against those not yet over. */
function sweep(
  block: readonly number[],
  profiles: readonly Profile[],
  visit: (a: number, b: number) => void,
): void {
  const timed = block.map((index) => {
    const window = profiles[index]?.window;
    return { index, ...(window ? widen(window, SLACK) : EVER) };
  });
  timed.sort((a, b) => byText(a.from, b.from) || a.index - b.index);
  let open: typeof timed = [];
  for (const next of timed) {
    open = open.filter(({ until }) => until >= next.from);
    for (const { index } of open) visit(Math.min(index, next.index), Math.max(index, next.index));
    open.push(next);
  }
}
