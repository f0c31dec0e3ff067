import { around, bestPlace } from '../room.ts';
import type { Box } from '../room.ts';
import type { Scale, Size } from './lens.ts';
import type { MapPoint } from './projection.ts';
import type { Venue } from './venues.ts';

/** A venue as it is drawn. */
export interface Mark {
  venue: Venue;
  at: MapPoint;
  radius: number;
  shape: SVGElement;
  label: SVGElement;
  number: SVGElement;
  width: number;
  chosen: boolean;
}

const NUMBERED_FROM = 9;
const MOST_NAMED = 60;

function set({ shape, number, radius }: Mark, { x, y }: { x: number; y: number }, grow: number): void {
  shape.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${grow.toFixed(3)})`);
  number.setAttribute('transform', `scale(${(1 / grow).toFixed(3)}) translate(0 4)`);
  number.setAttribute('visibility', radius * grow >= NUMBERED_FROM ? 'visible' : 'hidden');
}

/** Marks hardly grow with the zoom; names go where they meet neither a mark nor another name. */
export function placeAll(marks: readonly Mark[], { k, x, y }: Scale, size: Size, grow: number): void {
  const boxes = marks.map((mark): Box => {
    const { at } = mark;
    const radius = mark.radius * grow;
    const [left, top] = [at[0] * k + x, at[1] * k + y];
    return { left: left - radius, right: left + radius, top: top - radius, bottom: top + radius };
  });
  // Where a selection fades the rest, names may lie on what is faded.
  const obstacles = boxes.filter((_box, i) => marks[i]?.venue.near);
  const taken: Box[] = [];
  let named = 0;
  const ranked = [...marks.entries()].sort(([, a], [, b]) => rank(b) - rank(a));
  // The largest has a name whatever lies around it.
  const lead = ranked.find(([, { venue, chosen }]) => venue.near && !chosen)?.[1];
  for (const [i, mark] of ranked) {
    const { label, width, chosen, venue } = mark;
    const box = boxes[i] as Box;
    const radius = mark.radius * grow;
    const middle = { x: box.left + radius, y: box.top + radius };
    set(mark, middle, grow);
    const inside = box.right > 0 && box.left < size.width && box.bottom > 0 && box.top < size.height;
    const asked = inside && named < MOST_NAMED && (venue.near || chosen);
    const place = asked
      ? bestPlace(
          around(middle, radius, width, size),
          taken,
          obstacles,
          size,
          chosen || mark === lead ? Infinity : 0,
        )
      : null;
    label.setAttribute('visibility', place === null ? 'hidden' : 'visible');
    if (place === null) continue;
    named += 1;
    taken.push(place);
    label.setAttribute('x', place.left.toFixed(1));
    label.setAttribute('y', (place.bottom - 5).toFixed(1));
  }
}

const rank = ({ chosen, venue, radius }: Mark): number =>
  (chosen ? 1e6 : 0) + (venue.near ? 1e3 : 0) + radius;

/** The nearest mark within 45 degrees of a direction; sideways counts double. */
export function nearest(from: Mark, marks: readonly Mark[], dx: number, dy: number): Mark | undefined {
  let best: Mark | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const [x, y] = [mark.at[0] - from.at[0], mark.at[1] - from.at[1]];
    const [along, across] = [x * dx + y * dy, Math.abs(x * dy - y * dx)];
    if (mark === from || along <= 0 || across > along) continue;
    const cost = along + 2 * across;
    if (cost < least) [best, least] = [mark, cost];
  }
  return best;
}
