import type { EntityNodeAttributes, Status } from '../../../src/model.ts';
import { countryOf } from '../claims.ts';
import type { Claim } from '../claims.ts';
import type { ViewGraph } from '../data.ts';
import type { Scene } from '../scene.ts';
import { selectedNodes } from '../selection.ts';
import { fromWest, project } from './projection.ts';
import type { MapPoint } from './projection.ts';

/** A node where shown meetings are held: a city, a building, a country where nothing nearer is told. */
export interface Venue {
  key: string;
  node: EntityNodeAttributes;
  /** Null where its coordinates are not known. */
  at: MapPoint | null;
  meetings: readonly Claim[];
  statuses: ReadonlyMap<Status, number>;
  /** Does it concern the selection, or is nothing selected? */
  near: boolean;
}

/** Where the shown meetings are held. */
export interface Venues {
  /** Those on the map, the busiest first. */
  here: readonly Venue[];
  /** Those without coordinates. */
  nowhere: readonly Venue[];
  /** Shown meetings that name no place. */
  placeless: number;
}

/** Gathers the venues of the meetings that pass the filters. Linear in the shown meetings. */
export function venuesOf(scene: Scene): Venues {
  const { data, shown, state } = scene;
  const gone = new Set(state.gone);
  const byKey = new Map<string, Claim[]>();
  let placeless = 0;
  for (const claim of shown.claims) {
    if (!claim.isMeeting || !shown.nodes.has(claim.key)) continue;
    const keys = placesOf(data.graph, claim.key).filter((key) => !gone.has(key));
    if (keys.length === 0) placeless += 1;
    for (const key of keys) {
      const meetings = byKey.get(key);
      if (meetings === undefined) byKey.set(key, [claim]);
      else meetings.push(claim);
    }
  }
  const concerned = concernTest(new Set(selectedNodes(data, state)));
  const venues = [...byKey].map(([key, meetings]) => venueOf(data.graph, key, meetings, concerned));
  venues.sort((a, b) => b.meetings.length - a.meetings.length || (a.key < b.key ? -1 : 1));
  return {
    here: venues.filter(({ at }) => at !== null),
    nowhere: venues.filter(({ at }) => at === null),
    placeless,
  };
}

/** Where a meeting is held; its country only where no place in it is told. */
function placesOf(graph: ViewGraph, meeting: string): string[] {
  const places: string[] = [];
  graph.forEachOutEdge(meeting, (_edge, { type }, _source, target) => {
    if (type === 'heldAt' && !places.includes(target)) places.push(target);
  });
  const homes = new Set(places.map((key) => (isCountry(graph, key) ? null : countryOf(graph, key))));
  return places.filter((key) => !homes.has(key));
}

const isCountry = (graph: ViewGraph, key: string): boolean =>
  graph.getNodeAttribute(key, 'kind') === 'country';

type Concern = (key: string, meetings: readonly Claim[]) => boolean;

function concernTest(selected: ReadonlySet<string>): Concern {
  const touches = (keys: readonly string[]): boolean => keys.some((key) => selected.has(key));
  return (venue, meetings) =>
    selected.size === 0 ||
    selected.has(venue) ||
    meetings.some(({ key, nodes, countries }) => selected.has(key) || touches(nodes) || touches(countries));
}

function venueOf(graph: ViewGraph, key: string, meetings: readonly Claim[], concerned: Concern): Venue {
  const node = graph.getNodeAttributes(key) as EntityNodeAttributes;
  const statuses = new Map<Status, number>();
  for (const { status } of meetings)
    if (status !== null) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  return { key, node, at: pointOf(node), meetings, statuses, near: concerned(key, meetings) };
}

/** Degrees that no globe has count as none. */
function pointOf({ latitude, longitude }: EntityNodeAttributes): MapPoint | null {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    ? project(fromWest(longitude), latitude)
    : null;
}
