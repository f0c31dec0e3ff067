import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { fromWest, project, WIDTH } from '../../viewer/src/map/projection.ts';

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Ring = [longitude: number, latitude: number][];

const load = createRequire(import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(load.resolve(name), 'utf8'));

/** What the map does without: nobody lives there. */
const LEFT_OUT: ReadonlySet<string> = new Set(['Antarctica']);
/** ISO 3166 has no number for it, but keeps XK free for whoever needs letters. */
const LETTERS: Readonly<Record<string, string>> = { Kosovo: 'XK' };
/** Bends and islets of fewer square units than this are smoothed away; the map is 10,000 units wide. */
const LEAST_BEND = 15;
const LEAST_ISLET = 4;

/** Rings run over 180° without a jump, and as a whole to the side of the map where most of them lies. */
function projected(ring: Ring): Ring {
  let before = ring[0]?.[0] ?? 0;
  const east = ring.map(([longitude]) => (before += ((longitude - before + 540) % 360) - 180));
  const middle = east.reduce((sum, longitude) => sum + longitude, 0) / east.length;
  const turn = fromWest(middle) - middle - (middle > 191 ? 360 : 0);
  return ring.map(([, latitude], i) => [...project((east[i] ?? 0) + turn, latitude)]);
}

/** Letters of ISO 3166-1 by its numbers. */
function lettersByNumber(): Map<string, string> {
  const codes = read('i18n-iso-countries/codes.json') as [two: string, three: string, number: string][];
  return new Map(codes.map(([two, , number]) => [number, two]));
}

/** The land as the viewer reads it: borders that two countries share stand in it once. */
export function basemap(): string {
  const world = read('world-atlas/countries-50m.json') as World;
  const letters = lettersByNumber();
  const countries = feature(world, world.objects.countries);
  countries.features = countries.features.filter(({ properties }) => !LEFT_OUT.has(properties.name));
  for (const { geometry } of countries.features) {
    if (geometry.type === 'Polygon') geometry.coordinates = (geometry.coordinates as Ring[]).map(projected);
    if (geometry.type === 'MultiPolygon')
      geometry.coordinates = (geometry.coordinates as Ring[][]).map((rings) => rings.map(projected));
  }
  const fine = presimplify(topology({ countries }, 100 * WIDTH) as World);
  const rough = filter(simplify(fine, LEAST_BEND), filterWeight(fine, LEAST_ISLET));
  const whole = quantize(rough, { scale: [1, 1], translate: [0, 0] }) as World;
  const shapes = whole.objects.countries.geometries.flatMap((shape) => {
    const { id, properties } = shape;
    const iso = letters.get(String(id)) ?? LETTERS[(properties as { name?: string }).name ?? ''] ?? null;
    const rings =
      shape.type === 'Polygon' ? shape.arcs : shape.type === 'MultiPolygon' ? shape.arcs.flat() : [];
    const kept = rings.filter((ring) => bounds(ring, whole.arcs));
    return kept.length === 0 ? [] : [{ iso, rings: kept }];
  });
  return `${JSON.stringify(compact(shapes, whole.arcs))}\n`;
}

type Arcs = World['arcs'];

const lineOf = (arc: number): number => (arc < 0 ? ~arc : arc);

/** Smoothed away to a point or a line, a ring bounds nothing. */
function bounds(ring: readonly number[], arcs: Arcs): boolean {
  return ring.reduce((points, arc) => points + (arcs[lineOf(arc)]?.length ?? 0) - 1, 0) > 2;
}

/** Only the lines that a shape uses, counted anew. */
function compact(shapes: readonly { iso: string | null; rings: number[][] }[], arcs: Arcs) {
  const used = [...new Set(shapes.flatMap(({ rings }) => rings.flat().map(lineOf)))];
  const place = new Map(used.map((line, i) => [line, i]));
  const moved = (arc: number): number => {
    const line = place.get(lineOf(arc)) ?? 0;
    return arc < 0 ? ~line : line;
  };
  return {
    arcs: used.map((line) => arcs[line]?.flat()),
    shapes: shapes.map(({ iso, rings }) => [iso, rings.map((ring) => ring.map(moved))]),
  };
}
