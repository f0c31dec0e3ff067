import { shownName } from '../long-name.ts';
import { svg } from '../dom.ts';
import type { Scene } from '../scene.ts';
import { concernOf } from './venues.ts';
import { islets, readLands } from './basemap.ts';
import type { Land } from './basemap.ts';
import type { Scale } from './lens.ts';

/** The land below the marks. */
export interface LandLayer {
  element: SVGElement;
  /** Shades each country by the number of shown events that it has a part in. */
  shade: (scene: Scene) => void;
  place: (scale: Scale) => void;
}

const SHADES = 4;
/** Pixels that a unit of the map takes before islets are seen, and before they are named. */
const [SEEN_FROM, NAMED_FROM] = [0.12, 0.28];

/** Draws the basemap once; only its transform, its shades and the names of islets change. */
export function createLand(): LandLayer {
  const lands = readLands().map((land) => ({ land, shape: svg('path', { d: land.path, class: 'land' }) }));
  const dots = islets.flatMap(({ points }) =>
    points.map(([x, y]) => svg('path', { d: `M${x.toFixed(1)} ${y.toFixed(1)}h0`, class: 'islet' })),
  );
  const names = islets.map(({ name, middle }) => ({
    name,
    middle,
    text: svg('text', { class: 'islet-name' }),
  }));
  const group = svg('g', {}, ...dots);
  const whole = svg('g', {}, ...lands.map(({ shape }) => shape), group);
  const labels = names.map(({ text }) => text);
  return {
    element: svg('g', { 'aria-hidden': 'true' }, whole, ...labels),
    shade: (scene) => {
      for (const { name, text } of names) text.textContent = scene.speech.t(name);
      const events = eventsOf(scene);
      const most = Math.max(1, ...[...events.values()].map(({ n }) => n));
      for (const { land, shape } of lands) shadeOne(shape, land, events, most, scene);
    },
    place: ({ k, x, y }) => {
      whole.setAttribute('transform', `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${k.toFixed(6)})`);
      group.setAttribute('visibility', k > SEEN_FROM ? 'visible' : 'hidden');
      for (const { text, middle } of names) {
        text.setAttribute('x', (middle[0] * k + x).toFixed(1));
        text.setAttribute('y', (middle[1] * k + y + 18).toFixed(1));
        text.setAttribute('visibility', k > NAMED_FROM ? 'visible' : 'hidden');
      }
    },
  };
}

type Events = ReadonlyMap<string, { n: number; key: string }>;

/** Shown events, with a selection only its own, by the letters of the countries that have a part in them. */
function eventsOf(scene: Scene): Events {
  const { data, shown } = scene;
  const counts = new Map<string, number>();
  const { narrowed, concerns } = concernOf(scene);
  for (const claim of narrowed ? shown.claims.filter(concerns) : shown.claims)
    for (const key of claim.countries) counts.set(key, (counts.get(key) ?? 0) + 1);
  const events = new Map<string, { n: number; key: string }>();
  for (const [key, n] of counts) {
    const node = data.graph.hasNode(key) ? data.graph.getNodeAttributes(key) : null;
    if (node !== null && node.kind === 'country' && node.iso !== null) events.set(node.iso, { n, key });
  }
  return events;
}

function shadeOne(shape: SVGElement, { iso }: Land, events: Events, most: number, scene: Scene): void {
  const event = iso === null ? undefined : events.get(iso);
  const share = event === undefined ? 0 : Math.log(event.n + 1) / Math.log(most + 1);
  shape.setAttribute('class', `land shade-${event === undefined ? 0 : Math.ceil(SHADES * share)}`);
  shape.replaceChildren();
  if (event === undefined) return;
  const name = shownName(scene.data.graph.getNodeAttributes(event.key), scene.speech.lang);
  const title = svg('title');
  title.textContent = scene.speech.t('mapLand', { name, n: event.n });
  shape.append(title);
}
