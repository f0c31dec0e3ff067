/** A point of the map, in its own units: x from 0 to `WIDTH`, y from 0 at the top to `HEIGHT`. */
export type MapPoint = readonly [x: number, y: number];

/** Room for the whole turn of the globe, and for what lies between these degrees north. */
export const WIDTH = 10_000;
const [NORTH, SOUTH] = [84, -57];

const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const TURN = Math.PI / 180;
/** The meridian in the middle: at 169° west, opposite, the map cuts no land. */
const MIDDLE = 11;

/** Equal Earth (Šavrič, Patterson and Jenny 2018), in which equal areas stay equal. */
function equalEarth(longitude: number, latitude: number): MapPoint {
  const t = Math.asin(M * Math.sin(latitude * TURN));
  const t2 = t * t;
  const t6 = t2 ** 3;
  const x = (longitude * TURN * Math.cos(t)) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
  return [x, t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))];
}

const [edge] = equalEarth(180, 0);
const unit = WIDTH / (2 * edge);
const [, top] = equalEarth(0, NORTH);
const [, bottom] = equalEarth(0, SOUTH);

export const HEIGHT = Math.round((top - bottom) * unit);

/** Degrees east as the map counts them, from 169° west to 191° east. */
export function fromWest(longitude: number): number {
  return longitude < MIDDLE - 180 ? longitude + 360 : longitude;
}

/** Where a place stands on the map; degrees east, as the map counts them, and north. */
export function project(longitude: number, latitude: number): MapPoint {
  const [x, y] = equalEarth(longitude - MIDDLE, latitude);
  return [(x + edge) * unit, (top - y) * unit];
}
