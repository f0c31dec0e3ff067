import { beforeAll, describe, expect, test } from 'vitest';
import { toData } from '../../viewer/src/data.ts';
import type { Data } from '../../viewer/src/data.ts';
import { pushApart } from '../../viewer/src/layouts/apart.ts';
import { countryPositions, timePositions } from '../../viewer/src/layouts/places.ts';
import { demoGraph } from './demo.ts';

describe('shapes of a layout', () => {
  let data: Data;
  let radii: Float32Array;
  beforeAll(async () => {
    data = toData(await demoGraph());
    radii = Float32Array.from(data.nodes, ({ key }) => 3 + Math.sqrt(data.graph.degree(key)));
  }, 120_000);

  /** Pairs that lie over each other by more than a tenth, where the positions span 1,000. */
  function overlaps(positions: Float32Array): number {
    const of = (axis: number): number[] => [...positions].filter((_, i) => i % 2 === axis);
    const [xs, ys] = [of(0), of(1)];
    const span = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    let count = 0;
    for (let i = 0; i < radii.length; i += 1)
      for (let j = 0; j < i; j += 1) {
        const far = (1000 * Math.hypot(xs[i]! - xs[j]!, ys[i]! - ys[j]!)) / span;
        if (far < 0.9 * (radii[i]! + radii[j]!)) count += 1;
      }
    return count;
  }

  test('by country lie beside each other', () => {
    const heaped = countryPositions(data);
    expect(overlaps(heaped)).toBeGreaterThan(100);
    expect(overlaps(pushApart(heaped, radii))).toBeLessThan(5);
  });

  test('by time too, and keep their days', () => {
    const heaped = timePositions(data, { from: null, until: null });
    const apart = pushApart(heaped, radii, true);
    expect(overlaps(apart)).toBeLessThan(overlaps(heaped) / 20);
    for (let i = 0; i < apart.length; i += 2) expect(apart[i]).toBeCloseTo(heaped[i]!, 1);
  });

  test('of one point are parted, the same way each time', () => {
    const one = new Float32Array([0, 0, 0, 0, 900, 0]);
    const sizes = new Float32Array([10, 10, 10]);
    const [x = 0, y = 0, u = 0, v = 0] = pushApart(one, sizes);
    expect(Math.hypot(x - u, y - v)).toBeGreaterThan(18);
    expect(pushApart(one, sizes)).toEqual(pushApart(one, sizes));
  });
});
