import type { Status } from '../../../src/model.ts';
import { svg } from '../dom.ts';
import { STATUSES } from '../kinds.ts';
import type { Speech } from '../i18n.ts';
import { shownName } from '../long-name.ts';
import type { Venue } from './venues.ts';

const [LEAST, MOST, ONE] = [5, 30, 8];

/** Radii whose circles are as large as the numbers of meetings, the largest within `MOST` pixels. */
export function radiusFor(venues: readonly Venue[]): (venue: Venue) => number {
  const most = Math.max(1, ...venues.map(({ meetings }) => meetings.length));
  const one = Math.min(ONE, MOST / Math.sqrt(most));
  return ({ meetings }) => Math.min(MOST, Math.max(LEAST, one * Math.sqrt(meetings.length)));
}

/** What a mark says in words: *Hà Nội: 3 cuộc gặp (2 đã diễn ra, 1 dự kiến)*. */
export function markWords(venue: Venue, speech: Speech): string {
  const lead = shownName(venue.node, speech.lang);
  const more = venue.others.length;
  const name = more === 0 ? lead : speech.t('mapGroup', { name: lead, n: more });
  return speech.t('mapMark', { name, n: venue.meetings.length, split: splitWords(venue, speech) });
}

/** How many meetings of which status. */
export function splitWords({ statuses }: Venue, speech: Speech): string {
  return STATUSES.filter((status) => statuses.has(status))
    .map((status) => `${speech.number(statuses.get(status) ?? 0)} ${speech.status(status).toLowerCase()}`)
    .join(', ');
}

/** Draws a venue around 0, 0: a circle in sectors for a place, with a ring for several, a square in layers for a country. */
export function drawMark(venue: Venue, radius: number): SVGElement[] {
  const parts = STATUSES.map((status) => [status, venue.statuses.get(status) ?? 0] as const).filter(
    ([, n]) => n > 0,
  );
  const all = parts.reduce((sum, [, n]) => sum + n, 0);
  const group = venue.others.length > 0;
  const square = venue.node.kind === 'country' && !group;
  let done = 0;
  const ring = svg('circle', { class: 'ring', r: (radius + 2.5).toFixed(1) });
  const shapes = parts.map(([status, n]) => {
    const [from, to] = [done / all, (done += n) / all];
    const part = square ? layer(from, to, radius) : sector(from, to, radius);
    part.setAttribute('class', `part part-${status satisfies Status}`);
    return part;
  });
  return group ? [ring, ...shapes] : shapes;
}

/** As large as the circle: its side is that of a square of the same area. */
function layer(from: number, to: number, radius: number): SVGElement {
  const side = radius * Math.sqrt(Math.PI);
  const box = { x: -side / 2, y: side / 2 - to * side, width: side, height: (to - from) * side };
  return svg('rect', round(box));
}

function sector(from: number, to: number, radius: number): SVGElement {
  if (to - from >= 1) return svg('circle', round({ r: radius }));
  const rim = (share: number): string => {
    const turn = 2 * Math.PI * share;
    return `${(radius * Math.sin(turn)).toFixed(2)} ${(-radius * Math.cos(turn)).toFixed(2)}`;
  };
  const r = radius.toFixed(2);
  return svg('path', { d: `M0 0L${rim(from)}A${r} ${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${rim(to)}Z` });
}

function round(values: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.toFixed(2)]));
}
