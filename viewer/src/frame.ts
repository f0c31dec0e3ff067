/** The camera around one node alone: so near that its name is read, so far that its surroundings are seen. */
const ALONE = 0.3;
/** The nearest that it comes to several. */
const NEAR = 0.04;

/** The camera that shows these points with room around them for labels. */
export function frame(points: readonly { x: number; y: number }[]): { x: number; y: number; ratio: number } {
  const range = (axis: 'x' | 'y'): [number, number] => {
    const values = points.map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)];
  };
  const [[left, right], [low, high]] = [range('x'), range('y')];
  const least = points.length === 1 ? ALONE : NEAR;
  const ratio = Math.min(1, Math.max(least, 1.9 * Math.max(right - left, high - low)));
  return { x: (left + right) / 2, y: (low + high) / 2, ratio };
}

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

/**
 * The camera that shows all between two corners of the framed graph; the plain one where that is nearly the same.
 * `toViewport` is that of the plain one, in pixels.
 */
export function wholeOf(
  [low, high]: Corners,
  toViewport: (point: Point) => Point,
  { width, height }: { width: number; height: number },
): Place {
  if (low.x > high.x) return EVERYTHING;
  const [a, b] = [toViewport(low), toViewport(high)];
  const [wide, tall] = [width - 2 * MARGIN.side, height - MARGIN.top - MARGIN.bottom];
  const [across, up] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)];
  const ratio = Math.max(NEAREST, across / Math.max(1, wide), up / Math.max(1, tall));
  const raised = up === 0 ? 0 : ((ratio * (MARGIN.top - MARGIN.bottom)) / 2) * ((high.y - low.y) / up);
  const place = { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 + raised, ratio };
  return isAt(place, EVERYTHING, 0.06) ? EVERYTHING : place;
}
