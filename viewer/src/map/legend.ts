import { el, svg } from '../dom.ts';
import { STATUSES } from '../kinds.ts';
import type { Scene } from '../scene.ts';
import type { Venue } from './venues.ts';

/** What the marks on the map mean; only what is there. */
export function drawLegend(place: HTMLElement, venues: readonly Venue[], { speech }: Scene): void {
  const item = (mark: SVGElement[], words: string): HTMLElement =>
    el(
      'li',
      {},
      svg('svg', { viewBox: '-8 -8 16 16', 'aria-hidden': 'true', class: 'kind-meeting' }, ...mark),
      words,
    );
  const statuses = STATUSES.filter((status) => venues.some((venue) => venue.statuses.has(status)));
  const items = statuses.map((status) =>
    item([svg('circle', { r: 6, class: `part part-${status}` })], speech.status(status)),
  );
  const outline = (square: boolean): SVGElement[] =>
    square
      ? [svg('rect', { x: -5.5, y: -5.5, width: 11, height: 11, class: 'outline' })]
      : [svg('circle', { r: 6, class: 'outline' })];
  if (venues.some(({ node }) => node.kind === 'country'))
    items.push(item(outline(false), speech.t('mapCity')), item(outline(true), speech.t('mapWhole')));
  const shades = [1, 2, 3, 4].map((shade) =>
    svg('rect', { x: -12.8 + 4.8 * shade, y: -5, width: 4.8, height: 10, class: `land shade-${shade}` }),
  );
  items.push(item(shades, speech.t('mapShade')));
  const rings = [svg('circle', { r: 4.5, class: 'outline' }), svg('circle', { r: 7.2, class: 'ring' })];
  const several = item(rings, speech.t('mapSeveral'));
  several.classList.add('several', 'absent');
  items.push(several);
  place.setAttribute('aria-label', speech.t('mapLegend'));
  place.replaceChildren(...items);
}

/** Zooming joins and parts marks. The words keep their room, so that the map does not change its size and regroup. */
export function explainSeveral(place: HTMLElement, joined: boolean): void {
  place.querySelector('.several')?.classList.toggle('absent', !joined);
}
