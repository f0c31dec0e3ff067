import text from './basemap.json?raw';
import { project } from './projection.ts';
import type { MapPoint } from './projection.ts';

/** Land that is drawn and shaded as one, as an SVG path in units of the map. */
export interface Land {
  /** ISO 3166-1 alpha-2; null where there are no letters for it. */
  iso: string | null;
  path: string;
}

interface File {
  /** Lines as x and y, each but the first point as steps from the one before. */
  arcs: readonly (readonly number[])[];
  /** Rings of arcs; `~i` runs the arc `i` backwards. */
  shapes: readonly (readonly [iso: string | null, rings: readonly (readonly number[])[]])[];
}

/** Islets too small for the basemap, each named as geography names it. Degrees east and north. */
const ISLETS = {
  hoangSa: [
    [111.61, 16.53],
    [112.34, 16.83],
    [112.73, 16.66],
    [111.2, 15.78],
    [111.9, 16.45],
  ],
  truongSa: [
    [111.92, 8.65],
    [114.36, 10.38],
    [114.33, 9.88],
    [114.28, 11.43],
    [115.8, 10.73],
    [112.9, 8.85],
    [114.1, 10.18],
  ],
} as const;

export type Islets = keyof typeof ISLETS;

/** The islets of the South China Sea with the middle of each group, where its name stands. */
export const islets = (Object.keys(ISLETS) as Islets[]).map((name) => {
  const points: MapPoint[] = ISLETS[name].map(([east, north]) => project(east, north));
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return { name, points, middle: [mean(0), mean(1)] as MapPoint };
});

/** Reads the land once; 200 shapes of 16,000 points. */
export function readLands(): Land[] {
  const { arcs, shapes } = JSON.parse(text) as File;
  const lines = arcs.map(pointsOf);
  return shapes.map(([iso, rings]) => ({ iso, path: rings.map((ring) => pathOf(ring, lines)).join('') }));
}

function pointsOf(steps: readonly number[]): string[] {
  const points: string[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    points.push(`${x} ${y}`);
  }
  return points;
}

function pathOf(ring: readonly number[], lines: readonly (readonly string[])[]): string {
  const points = ring.flatMap((arc) => (arc < 0 ? (lines[~arc] ?? []).toReversed() : (lines[arc] ?? [])));
  return `M${points.join('L')}Z`;
}
