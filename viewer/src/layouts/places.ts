import { timesWithin } from '../claims.ts';
import { countryOf } from '../country-of.ts';
import type { Data } from '../data.ts';
import { toNumber } from '../days.ts';
import type { State } from '../state.ts';

/** x and y of every node, in the order of `graph.nodes()`. */
export type Positions = Float32Array;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The `i`th point of a sunflower: as dense everywhere. */
function seed(i: number, spread: number): [number, number] {
  const radius = spread * Math.sqrt(i + 0.5);
  return [radius * Math.cos(i * GOLDEN_ANGLE), radius * Math.sin(i * GOLDEN_ANGLE)];
}

/** Lays the nodes of a graph without positions on a spiral, in key order: ForceAtlas2 cannot start from one point. */
export function seedPositions({ graph }: Data): void {
  [...graph.nodes()].sort().forEach((key, i) => {
    const [x, y] = seed(i, 1);
    graph.mergeNodeAttributes(key, { x, y });
  });
}

/** Where the file puts every node. */
export function filePositions({ graph }: Data): Positions {
  const positions = new Float32Array(2 * graph.order);
  let i = 0;
  graph.forEachNode((_key, { x, y }) => {
    positions[i] = x;
    positions[i + 1] = y;
    i += 2;
  });
  return positions;
}

function boundsOf(positions: Positions): [left: number, low: number, right: number, high: number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  positions.forEach((value, i) => {
    bounds[i % 2] = Math.min(bounds[i % 2] ?? value, value);
    bounds[2 + (i % 2)] = Math.max(bounds[2 + (i % 2)] ?? value, value);
  });
  return bounds;
}

/** The same picture in the middle of the frame of another, as large as fits: what is pinned there stays in its place. */
export function fitInto(positions: Positions, frame: Positions): Positions {
  const [a, b, c, d] = boundsOf(positions);
  const [left, low, right, high] = boundsOf(frame);
  const scales = [(right - left) / (c - a), (high - low) / (d - b)].filter(
    (n) => n > 0 && Number.isFinite(n),
  );
  if (scales.length === 0) return positions;
  const scale = Math.min(...scales);
  return positions.map((value, i) =>
    i % 2 === 0
      ? (value - (a + c) / 2) * scale + (left + right) / 2
      : (value - (b + d) / 2) * scale + (low + high) / 2,
  );
}

/** Countries with how many nodes belong to them, the largest first; null, for what belongs to none, comes last. */
function groupsOf({ graph }: Data): [country: string | null, size: number][] {
  const sizes = new Map<string | null, number>();
  graph.forEachNode((key, { kind }) => {
    if (kind === 'meeting') return;
    const country = countryOf(graph, key);
    sizes.set(country, (sizes.get(country) ?? 0) + 1);
  });
  return [...sizes].sort(
    ([a, m], [b, n]) => Number(a === null) - Number(b === null) || n - m || (String(a) < String(b) ? -1 : 1),
  );
}

type Place = (key: string, country: string | null, nth: number) => [number, number];

/** Places what is no meeting by its country, then every meeting by `meeting` among those who take part. */
function placeAll(
  data: Data,
  place: Place,
  meeting: (key: string, mean: [number, number], nth: number) => [number, number],
): Positions {
  const { graph } = data;
  const places = new Map<string, [number, number]>();
  const counts = new Map<string | null, number>();
  for (const key of [...graph.nodes()].sort()) {
    if (graph.getNodeAttribute(key, 'kind') === 'meeting') continue;
    const country = countryOf(graph, key);
    const nth = counts.get(country) ?? 0;
    counts.set(country, nth + 1);
    places.set(key, place(key, country, nth));
  }
  const positions = new Float32Array(2 * graph.order);
  let i = 0;
  let nth = 0;
  graph.forEachNode((key) => {
    const point = places.get(key) ?? meeting(key, meanOf(data, key, places), nth++);
    positions.set(point, 2 * i++);
  });
  return positions;
}

function meanOf(
  { graph }: Data,
  key: string,
  places: ReadonlyMap<string, [number, number]>,
): [number, number] {
  let [x, y, n] = [0, 0, 0];
  graph.forEachNeighbor(key, (other) => {
    const place = places.get(other);
    if (place === undefined) return;
    x += place[0];
    y += place[1];
    n += 1;
  });
  return n === 0 ? [0, 0] : [x / n, y / n];
}

const SPREAD = 20;
const GAP = 8;

/** How far meetings are strewn about the middle of their parties. */
const MEETINGS = 90;

/** Every country's people, bodies and places together, the groups around a circle, meetings between them. */
export function countryPositions(data: Data): Positions {
  const widths = groupsOf(data).map(
    ([country, size]) => [country, 2 * SPREAD * Math.sqrt(size) + GAP] as const,
  );
  const around = widths.reduce((sum, [, width]) => sum + width, 0);
  const ring = around / (2 * Math.PI);
  const turns = new Map<string | null, number>();
  let past = 0;
  for (const [country, width] of widths) {
    turns.set(country, (2 * Math.PI * (past + width / 2)) / around - Math.PI / 2);
    past += width;
  }
  return placeAll(
    data,
    (_key, country, nth) => {
      const turn = turns.get(country) ?? 0;
      const [x, y] = seed(nth, SPREAD);
      return [ring * Math.cos(turn) + x, ring * Math.sin(turn) + y];
    },
    // Meetings of the same parties would lie on one point, from which nothing is pushed apart.
    (_key, [x, y], nth) => {
      const [dx, dy] = seed(nth, Math.min(5, MEETINGS / Math.sqrt(data.claims.length + 1)));
      return [0.6 * x + dx, 0.6 * y + dy];
    },
  );
}

/** Where in the layout by time that stands which has no date: in shares of the span, left of its first day. */
export const UNDATED = -0.115;
const WIDTH = 2400;
const ROW = 26;

type Dates = Pick<State, 'from' | 'until'>;

/** Time runs from left to right, over the chosen dates; a band for each country, the busiest in the middle. */
export function timePositions(data: Data, dates: Dates): Positions {
  const row = new Map(
    groupsOf(data).map(([country], i) => [country, (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2)]),
  );
  const times = timesOf(data, dates);
  const x = (key: string, nth: number): number => {
    const time = times(key);
    // In a block rather than a column.
    return WIDTH * (time ?? UNDATED + ((nth % 12) - 5.5) * 0.012);
  };
  return placeAll(
    data,
    (key, country, nth) => [x(key, nth), (row.get(country) ?? 0) * ROW + ((nth % 5) - 2) * 5],
    (key, [, y], nth) => [x(key, nth), y + ((nth % 7) - 3) * 6],
  );
}

/** The ends of the layout by time, and so of its dates: the chosen dates, else the days on which claims begin. */
export function endsOfTime({ claims }: Data, { from, until }: Dates): [first: number, last: number] {
  let [first, last] = [Infinity, -Infinity];
  for (const { times } of claims)
    for (const time of times) [first, last] = [Math.min(first, time.from), Math.max(last, time.from)];
  // An address may name days before or after all of them.
  const begin = from === null ? first : Math.min(last, Math.max(first, toNumber(from)));
  return [begin, until === null ? last : Math.max(begin, Math.min(last, toNumber(until)))];
}

type Sum = readonly [sum: number, n: number];

/**
 * Share of the span at which a node stands: a meeting on its day, everything else amid its claims of the chosen dates, and
 * what has none then, or lies outside, at the nearer end; null for what has no date at all.
 */
function timesOf(data: Data, dates: Dates): (key: string) => number | null {
  const [within, ever] = [new Map<string, Sum>(), new Map<string, Sum>()];
  const add = (sums: Map<string, Sum>, key: string, day: number): void => {
    const [sum, n] = sums.get(key) ?? [0, 0];
    sums.set(key, [sum + day, n + 1]);
  };
  for (const claim of data.claims) {
    const nodes = claim.isMeeting ? [claim.key, ...claim.nodes] : claim.nodes;
    for (const { from } of claim.times) for (const node of nodes) add(ever, node, from);
    for (const { from } of timesWithin(claim, dates)) for (const node of nodes) add(within, node, from);
  }
  const [first, last] = endsOfTime(data, dates);
  return (key) => {
    const found = within.get(key) ?? ever.get(key);
    if (found === undefined) return null;
    const [sum, n] = found;
    return Math.min(1, Math.max(0, (sum / n - first) / Math.max(1, last - first)));
  };
}
