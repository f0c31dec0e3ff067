import type { EdgeLook } from './look.ts';

export interface Point {
  x: number;
  y: number;
}

/** The point that pulls an edge from `a` to `b` aside (quadratic Bézier), on a screen whose y grows downwards. */
export function controlPoint(a: Point, b: Point, curvature: number): Point {
  return {
    x: (a.x + b.x) / 2 + (b.y - a.y) * curvature,
    y: (a.y + b.y) / 2 - (b.x - a.x) * curvature,
  };
}

/** Where an edge is half way. */
export function middleOf(a: Point, b: Point, curvature: number): Point {
  const pull = controlPoint(a, b, curvature);
  return { x: (a.x + b.x) / 4 + pull.x / 2, y: (a.y + b.y) / 4 + pull.y / 2 };
}

/** How far a drawn edge is bent; 0 is straight. sigma's own type of display data does not tell. */
export const curvatureOf = (shown: EdgeLook): number => shown.curvature ?? 0;
