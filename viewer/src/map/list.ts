import { el } from '../dom.ts';
import { nodeButton } from '../facts.ts';
import type { Scene } from '../scene.ts';
import { splitWords } from './mark.ts';
import type { Venue, Venues } from './venues.ts';

const PAGE = 60;

/** Every venue in words: what the map shows, then what it cannot show. */
export function drawList(place: HTMLElement, venues: Venues, scene: Scene, limit = PAGE): void {
  const { speech } = scene;
  const { placeless, narrowed } = venues;
  const counted = (list: readonly Venue[]): readonly Venue[] =>
    narrowed ? list.filter(({ near }) => near) : list;
  const [here, nowhere] = [counted(venues.here), counted(venues.nowhere)];
  const meetings = new Set([...here, ...nowhere].flatMap((venue) => venue.meetings.map(({ key }) => key)));
  const title = speech.t(narrowed ? 'mapTitleOf' : 'mapTitle', {
    n: here.length + nowhere.length,
    m: meetings.size,
  });
  const grow = (): void => drawList(place, venues, scene, limit + 5 * PAGE);
  place.replaceChildren(
    el('h2', {}, title),
    ...(here.length > 0
      ? [table(here.slice(0, limit), scene)]
      : [el('p', { class: 'intro' }, speech.t(narrowed ? 'mapNoneOf' : 'mapNone'))]),
    ...(here.length > limit
      ? [
          el(
            'button',
            { type: 'button', class: 'plain', click: grow },
            speech.t('mapMore', { n: here.length - limit }),
          ),
        ]
      : []),
    ...(nowhere.length > 0 ? off(nowhere, scene) : []),
    ...(placeless > 0 ? [el('p', { class: 'hint' }, speech.t('mapPlaceless', { n: placeless }))] : []),
  );
}

function table(venues: readonly Venue[], scene: Scene): HTMLElement {
  const { speech } = scene;
  const heads = (['place', 'mapCountry', 'meetings', 'mapSplit'] as const).map((word) =>
    el('th', { scope: 'col', class: `venue-${word}` }, speech.t(word)),
  );
  return el(
    'table',
    { class: 'venues' },
    el('caption', { class: 'unseen' }, speech.t('mapTable')),
    el('thead', {}, el('tr', {}, ...heads)),
    el('tbody', {}, ...venues.map((venue) => row(venue, scene))),
  );
}

function row(venue: Venue, scene: Scene): HTMLElement {
  const { data, state, speech } = scene;
  const { country } = venue.node;
  const home = country !== null && data.graph.hasNode(country) ? nodeButton(country, scene) : '';
  return el(
    'tr',
    { class: state.node === venue.key ? 'chosen' : '' },
    el('th', { scope: 'row' }, nodeButton(venue.key, scene)),
    el('td', { class: 'venue-mapCountry' }, home),
    el('td', { class: 'venue-meetings' }, speech.number(venue.meetings.length)),
    el('td', {}, splitWords(venue, speech)),
  );
}

function off(venues: readonly Venue[], scene: Scene): HTMLElement[] {
  const { speech } = scene;
  const items = venues.map((venue) =>
    el('li', {}, nodeButton(venue.key, scene), el('span', { class: 'aside' }, splitWords(venue, speech))),
  );
  return [
    el('h3', {}, speech.t('mapOff', { n: venues.length })),
    el('p', { class: 'hint' }, speech.t('mapOffHint')),
    el('ul', { class: 'off-map' }, ...items),
  ];
}
