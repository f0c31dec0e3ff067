/** The camera around one node alone: so near that its name is read, so far that its surroundings are seen. */
const ALONE = 0.3;
/** The nearest that it comes to several. */
const NEAR = 0.04;

/** Where the camera stands over the framed graph, which lies from 0 to 1 either way. */
export interface Place {
  x: number;
  y: number;
  ratio: number;
}

export interface Point {
  x: number;
  y: number;
}

/** All that the graph has, where nothing is hidden. */
export const EVERYTHING: Place = { x: 0.5, y: 0.5, ratio: 1 };

/** Around what is fitted, in pixels: room for shapes, names and dates, and for the buttons above. */
const MARGIN = { side: 56, top: 64, bottom: 56 };
/** The nearest that the camera comes to a few nodes by itself. */
const NEAREST = 0.12;

export function isAt(a: Place, b: Place, slack = 2e-3): boolean {
  return (['x', 'y', 'ratio'] as const).every((part) => Math.abs(a[part] - b[part]) < slack);
}

/** The least and the greatest corner of what may come. */
export type Corners = readonly [low: Point, high: Point];

export const noCorners = (): Corners => [
  { x: Infinity, y: Infinity },
  { x: -Infinity, y: -Infinity },
];

/** Widens them to hold a point. */
export function widen([low, high]: Corners, x: number, y: number): void {
  [low.x, low.y] = [Math.min(low.x, x), Math.min(low.y, y)];
  [high.x, high.y] = [Math.max(high.x, x), Math.max(high.y, y)];
}

/** A part of the screen left free around what is shown, in pixels. */
interface Margin {
  side: number;
  top: number;
  bottom: number;
}

type ToViewport = (point: Point) => Point;
interface Size {
  width: number;
  height: number;
}

/**
 * The camera that shows all between two corners of the framed graph; the plain one where that is nearly the same.
 * `toViewport` is that of the plain one, in pixels.
 */
export function wholeOf(corners: Corners, toViewport: ToViewport, size: Size): Place {
  if (corners[0].x > corners[1].x) return EVERYTHING;
  const place = within(corners, toViewport, size, MARGIN, NEAREST);
  return isAt(place, EVERYTHING, 0.06) ? EVERYTHING : place;
}

/** The camera that shows all of what is selected, with room for its names. */
export function partOf(corners: Corners, toViewport: ToViewport, size: Size): Place {
  const [low, high] = corners;
  const alone = low.x === high.x && low.y === high.y;
  const margin = {
    side: Math.min(MOST_NAME, size.width * NAMES),
    top: Math.min(MARGIN.top, size.height * NAMES),
    bottom: Math.min(MARGIN.bottom, size.height * NAMES),
  };
  return within(corners, toViewport, size, margin, alone ? ALONE : NEAR);
}

/** Names stand beside what they name: at most so many pixels of them, and so much of a small screen. */
const MOST_NAME = 150;
const NAMES = 0.2;

function within(
  [low, high]: Corners,
  toViewport: ToViewport,
  { width, height }: Size,
  { side, top, bottom }: Margin,
  nearest: number,
): Place {
  const [a, b] = [toViewport(low), toViewport(high)];
  const [wide, tall] = [width - 2 * side, height - top - bottom];
  const [across, up] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)];
  const ratio = Math.max(nearest, across / Math.max(1, wide), up / Math.max(1, tall));
  const raised = up === 0 ? 0 : ((ratio * (top - bottom)) / 2) * ((high.y - low.y) / up);
  return { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 + raised, ratio };
}
