import type { State } from '../state.ts';
import { HEIGHT, WIDTH } from './projection.ts';
import type { MapPoint } from './projection.ts';

/** What of the map is seen: its middle in widths of the map, and which share of the whole fits. */
export type Lens = NonNullable<State['mapCamera']>;

export interface Size {
  width: number;
  height: number;
}

/** From units of the map to pixels. */
export interface Scale {
  k: number;
  x: number;
  y: number;
}

const TALL = HEIGHT / WIDTH;
const CLOSEST = 0.02;
export const WORLD: Lens = { x: 0.5, y: TALL / 2, ratio: 1 };

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** How a lens shows the map in a box of this size. */
export function scaleOf({ x, y, ratio }: Lens, { width, height }: Size): Scale {
  const k = Math.min(width / WIDTH, height / HEIGHT) / ratio;
  return { k, x: width / 2 - x * WIDTH * k, y: height / 2 - y * WIDTH * k };
}

/** How large marks are drawn: less on a small map of the whole world, so that neighbours stay apart. */
export function growth({ ratio }: Lens, { width }: Size): number {
  return between(0.45, Math.sqrt(width / 2000) * ratio ** -0.35, 1.2);
}

/** The lens, held over the map: the sea beyond its edges stays out of the box where it can. */
export function keepInside(lens: Lens, size: Size): Lens {
  const ratio = between(CLOSEST, lens.ratio, 1);
  const { k } = scaleOf({ ...lens, ratio }, size);
  const [half, tall] = [size.width / (2 * k * WIDTH), size.height / (2 * k * WIDTH)];
  return {
    x: between(Math.min(0.5, half), lens.x, Math.max(0.5, 1 - half)),
    y: between(Math.min(TALL / 2, tall), lens.y, Math.max(TALL / 2, TALL - tall)),
    ratio,
  };
}

/** Can the map come no nearer? */
export function isClosest({ ratio }: Lens): boolean {
  return ratio <= CLOSEST;
}

/** The lens that shows these points apart: all of them with room around, and nearer than now. */
export function lensAround(points: readonly MapPoint[], now: Lens): Lens {
  const range = (axis: 0 | 1): [number, number] => {
    const values = points.map((point) => point[axis] / WIDTH);
    return [Math.min(...values), Math.max(...values)];
  };
  const [[left, right], [top, bottom]] = [range(0), range(1)];
  const ratio = 2 * Math.max(right - left, (bottom - top) / TALL);
  const nearer = Math.max(CLOSEST, Math.min(ratio, now.ratio / 2));
  return { x: (left + right) / 2, y: (top + bottom) / 2, ratio: nearer };
}

/** Moves what is seen by pixels. */
export function pan(lens: Lens, size: Size, dx: number, dy: number): Lens {
  const { k } = scaleOf(lens, size);
  return keepInside({ ...lens, x: lens.x - dx / (k * WIDTH), y: lens.y - dy / (k * WIDTH) }, size);
}

/** Zooms by a factor, above 1 nearer; the point of the box stays where it is. */
export function zoom(lens: Lens, size: Size, factor: number, at: readonly [x: number, y: number]): Lens {
  const before = scaleOf(lens, size);
  const ratio = between(CLOSEST, lens.ratio / factor, 1);
  const after = scaleOf({ ...lens, ratio }, size);
  const shift = (axis: 'x' | 'y', i: 0 | 1): number => {
    const point = (at[i] - before[axis]) / before.k;
    return (after[axis] + point * after.k - at[i]) / (after.k * WIDTH);
  };
  return keepInside({ x: lens.x + shift('x', 0), y: lens.y + shift('y', 1), ratio }, size);
}

/** Are both the same picture, as far as the address can tell? */
export function sameLens(a: Lens | null, b: Lens | null): boolean {
  const text = (lens: Lens | null): string =>
    lens === null ? '' : [lens.x, lens.y, lens.ratio].map((n) => n.toFixed(4)).join();
  return text(a) === text(b);
}
