import type { Status } from '../../../src/model.ts';
import type { Claim } from '../claims.ts';
import type { Venue } from './venues.ts';

/** How far one mark may lie over another, in shares of both radii. */
const OVERLAP = 0.8;

/**
 * Venues of which no two marks lie over each other: those that would are one, under the name of the busiest. `apart`
 * stay alone. `k`: pixels to a unit of the map; `radius`: of a mark, in pixels.
 */
export function groupVenues(
  venues: readonly Venue[],
  k: number,
  radius: (venue: Venue) => number,
  apart: ReadonlySet<string>,
): Venue[] {
  let groups = [...venues];
  for (;;) {
    const next = groupOnce(groups, k, radius, apart);
    if (next.length === groups.length) return next;
    groups = next;
  }
}

function groupOnce(
  venues: readonly Venue[],
  k: number,
  radius: (venue: Venue) => number,
  apart: ReadonlySet<string>,
): Venue[] {
  const leads: { venue: Venue; size: number; with: Venue[] }[] = [];
  for (const venue of venues) {
    const size = radius(venue);
    const lead = apart.has(venue.key)
      ? undefined
      : leads.find(
          (other) =>
            !apart.has(other.venue.key) &&
            other.venue.near === venue.near &&
            distance(other.venue, venue) * k < OVERLAP * (other.size + size),
        );
    if (lead === undefined) leads.push({ venue, size, with: [] });
    else lead.with.push(venue);
  }
  return leads.map(({ venue, with: others }) => (others.length === 0 ? venue : joined(venue, others)));
}

function distance({ at: a }: Venue, { at: b }: Venue): number {
  return a === null || b === null ? Infinity : Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** One venue for all; a meeting that names two of them counts once. */
function joined(lead: Venue, others: readonly Venue[]): Venue {
  const meetings = new Map<string, Claim>();
  for (const venue of [lead, ...others]) for (const claim of venue.meetings) meetings.set(claim.key, claim);
  const statuses = new Map<Status, number>();
  for (const { status } of meetings.values())
    if (status !== null) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const members = others.flatMap((venue) => [{ ...venue, others: [] }, ...venue.others]);
  return { ...lead, meetings: [...meetings.values()], statuses, others: [...lead.others, ...members] };
}
