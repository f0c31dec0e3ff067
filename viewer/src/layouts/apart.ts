/** The positions of one picture are taken as if they spanned so much. */
const WIDTH = 1000;
const MARGIN = 1;
/** Of a large graph each step costs. */
const stepsFor = (count: number): number => (count < 3000 ? 300 : 60);

/**
 * Pushes overlapping nodes apart, each half of the way; radii in units of which the positions span `WIDTH`. With `upright` they
 * move up and down alone, and keep their day.
 */
export function pushApart(positions: Float32Array, radii: Float32Array, upright = false): Float32Array {
  const scale = WIDTH / Math.max(spanOf(positions, 0), spanOf(positions, 1), 1e-9);
  const points = positions.map((value) => value * scale);
  const cell = 2 * (radii.reduce((a, b) => Math.max(a, b), 0) + MARGIN);
  for (let step = stepsFor(radii.length); step > 0; step -= 1)
    if (!pushOnce(points, radii, cell, upright)) break;
  return points.map((value) => value / scale);
}

function spanOf(positions: Float32Array, axis: 0 | 1): number {
  let [low, high] = [Infinity, -Infinity];
  for (let i = axis; i < positions.length; i += 2) {
    low = Math.min(low, positions[i] ?? 0);
    high = Math.max(high, positions[i] ?? 0);
  }
  return high - low;
}

/** Tells whether anything had to move. */
function pushOnce(points: Float32Array, radii: Float32Array, cell: number, upright: boolean): boolean {
  const cells = new Map<string, number[]>();
  let moved = false;
  for (let i = 0; i < radii.length; i += 1) {
    const column = Math.floor((points[2 * i] ?? 0) / cell);
    const row = Math.floor((points[2 * i + 1] ?? 0) / cell);
    for (let c = column - 1; c <= column + 1; c += 1)
      for (let r = row - 1; r <= row + 1; r += 1)
        for (const j of cells.get(`${c} ${r}`) ?? [])
          if (part(points, i, j, (radii[i] ?? 0) + (radii[j] ?? 0) + MARGIN, upright)) moved = true;
    const here = `${column} ${row}`;
    cells.set(here, [...(cells.get(here) ?? []), i]);
  }
  return moved;
}

/** Moves two nodes that are nearer than `least` away from each other. */
function part(points: Float32Array, i: number, j: number, least: number, upright: boolean): boolean {
  const x = (points[2 * i] ?? 0) - (points[2 * j] ?? 0);
  const y = (points[2 * i + 1] ?? 0) - (points[2 * j + 1] ?? 0);
  const far = Math.hypot(x, y);
  if (far > least - 0.01) return false;
  // On one point: the later one goes up, or its own way.
  const [a, b] = upright ? [0, y < 0 ? -1 : 1] : far > 0 ? [x / far, y / far] : [Math.cos(i), Math.sin(i)];
  const way = (upright ? Math.sqrt(least ** 2 - x ** 2) - Math.abs(y) : least - far) / 2;
  points[2 * i] = (points[2 * i] ?? 0) + a * way;
  points[2 * i + 1] = (points[2 * i + 1] ?? 0) + b * way;
  points[2 * j] = (points[2 * j] ?? 0) - a * way;
  points[2 * j + 1] = (points[2 * j + 1] ?? 0) - b * way;
  return true;
}
