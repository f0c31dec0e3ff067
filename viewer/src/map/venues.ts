import type { EntityNodeAttributes, Status } from '../../../src/model.ts';
import type { Claim } from '../claims.ts';
import type { ViewGraph } from '../view-graph.ts';
import type { Scene } from '../scene.ts';
import { selectedNodes } from '../selection.ts';
import { countryOf } from '../country-of.ts';
import { areTogether, hasPart } from '../sides.ts';
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
  /** What one mark stands for besides it, where marks would lie over each other. */
  others: readonly Venue[];
}

/** Where the shown meetings are held. */
export interface Venues {
  /** Those on the map, the busiest first. */
  here: readonly Venue[];
  /** Those without coordinates. */
  nowhere: readonly Venue[];
  /** Shown meetings that name no place. */
  placeless: number;
  /** Is only counted what concerns the selection? A place that is selected leaves the others as they are. */
  narrowed: boolean;
}

/** Gathers the venues of the meetings that pass the filters. Linear in the shown meetings. */
export function venuesOf(scene: Scene): Venues {
  const { data, shown, state } = scene;
  const gone = new Set(state.gone);
  const selected = selectedNodes(data, state);
  const { narrowed, concerns } = concernOf(scene);
  const byKey = new Map<string, Claim[]>();
  let placeless = 0;
  for (const claim of shown.claims) {
    if (!claim.isMeeting || !shown.nodes.has(claim.key)) continue;
    const keys = placesOf(data.graph, claim.key).filter((key) => !gone.has(key));
    if (keys.length === 0 && (!narrowed || concerns(claim))) placeless += 1;
    for (const key of keys) {
      const meetings = byKey.get(key);
      if (meetings === undefined) byKey.set(key, [claim]);
      else meetings.push(claim);
    }
  }
  const venues = [...byKey].map(([key, meetings]) => {
    const own = selected.length === 0 || (!narrowed && selected.includes(key));
    const near = own ? meetings : meetings.filter(concerns);
    return venueOf(data.graph, key, near.length > 0 ? near : meetings, near.length > 0);
  });
  venues.sort((a, b) => b.meetings.length - a.meetings.length || (a.key < b.key ? -1 : 1));
  return {
    here: venues.filter(({ at }) => at !== null),
    nowhere: venues.filter(({ at }) => at === null),
    placeless,
    narrowed,
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

interface Concern {
  narrowed: Venues['narrowed'];
  /** Has the selection a part in it? */
  concerns: (claim: Claim) => boolean;
}

/** What the map counts of the shown claims. */
export function concernOf({ data, state }: Scene): Concern {
  const { graph } = data;
  const selected = selectedNodes(data, state);
  const takesPart = (key: string, claim: Claim): boolean =>
    graph.getNodeAttribute(key, 'kind') === 'meeting'
      ? claim.key === key || claim.nodes.includes(key)
      : hasPart(graph, key, claim);
  return {
    narrowed: selected.some((key) => graph.getNodeAttribute(key, 'kind') !== 'place'),
    concerns: (claim) =>
      state.pair === null
        ? selected.some((key) => takesPart(key, claim))
        : selected.every((key) => takesPart(key, claim)) && areTogether(graph, ...state.pair, claim),
  };
}

function venueOf(graph: ViewGraph, key: string, meetings: readonly Claim[], near: boolean): Venue {
  const node = graph.getNodeAttributes(key) as EntityNodeAttributes;
  const statuses = new Map<Status, number>();
  for (const { status } of meetings)
    if (status !== null) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  return { key, node, at: pointOf(node), meetings, statuses, near, others: [] };
}

/** Degrees that no globe has count as none. */
function pointOf({ latitude, longitude }: EntityNodeAttributes): MapPoint | null {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    ? project(fromWest(longitude), latitude)
    : null;
}
