import { shownName } from '../long-name.ts';
import { svg } from '../dom.ts';
import { clip } from '../room.ts';
import type { Scene } from '../scene.ts';
import { NOTHING } from '../state.ts';
import { groupVenues } from './groups.ts';
import type { Scale, Size } from './lens.ts';
import { drawMark, markWords, radiusFor } from './mark.ts';
import { nearest, placeAll } from './place-marks.ts';
import type { Mark } from './place-marks.ts';
import type { MapPoint } from './projection.ts';
import type { Venue } from './venues.ts';

/** The marks of the venues, with their names where there is room. */
export interface MarkLayer {
  element: SVGElement;
  update: (venues: readonly Venue[], scene: Scene) => void;
  /** `grow` times their size, and where the map is; `closest` where it cannot come nearer. */
  place: (scale: Scale, size: Size, grow: number, closest: boolean) => void;
  /** Does a mark stand for several venues? */
  joined: () => boolean;
  /** Moves the focus to the nearest mark that way; tells whether there is one. */
  step: (from: Element, dx: number, dy: number) => boolean;
}

/** Zooming by less than this factor leaves the marks as they are grouped. */
const REGROUPED = 1.15;

/** Marks for one map; only one of them is a stop of the Tab key, arrows go on from there. `open` shows a group apart. */
export function createMarks(
  moveTo: (point: MapPoint) => void,
  open: (points: readonly MapPoint[]) => void,
): MarkLayer {
  const shapes = svg('g', { role: 'group' });
  const labels = svg('g', { class: 'venue-names', 'aria-hidden': 'true' });
  let marks: Mark[] = [];
  let asked: { venues: readonly Venue[]; scene: Scene } | null = null;
  /** Pixels to a unit of the map when the marks were grouped; 0 where they are not. */
  let groupedAt = 0;
  const build = (k: number, grow: number, closest: boolean): void => {
    if (asked === null) return;
    groupedAt = k;
    const { venues, scene } = asked;
    const held = marks.find(({ shape }) => shape.contains(document.activeElement));
    const radius = radiusFor(venues);
    const apart = new Set([scene.state.node ?? '']);
    // What the nearest look does not part is shown as it lies.
    const groups = closest ? venues : groupVenues(venues, k, (venue) => radius(venue) * grow, apart);
    marks = groups.map((venue) => markOf(venue, radius(venue), scene, open));
    shapes.setAttribute('aria-label', scene.speech.t('mapPlaces'));
    shapes.replaceChildren(...layered(marks).map(({ shape }) => shape));
    labels.replaceChildren(...marks.map(({ label }) => label));
    for (const mark of marks) mark.width = widthOf(mark.label);
    takeFocus(marks, moveTo);
    marks.find(({ venue }) => venue.key === held?.venue.key)?.shape.focus();
  };
  return {
    element: svg('g', {}, shapes, labels),
    update: (venues, scene) => {
      asked = { venues, scene };
      groupedAt = 0;
    },
    place: (scale, size, grow, closest) => {
      const factor = groupedAt / scale.k;
      if (scale.k > 0 && (factor > REGROUPED || factor < 1 / REGROUPED)) build(scale.k, grow, closest);
      placeAll(marks, scale, size, grow);
    },
    joined: () => marks.some(({ venue }) => venue.others.length > 0),
    step: (from, dx, dy) => {
      const start = marks.find(({ shape }) => shape === from);
      const next = start && nearest(start, marks, dx, dy);
      next?.shape.focus();
      return start !== undefined;
    },
  };
}

/** The marks from the lowest: small ones lie on top of large ones, what concerns the selection on top of the rest. */
function layered(marks: readonly Mark[]): Mark[] {
  const layer = ({ chosen, venue }: Mark): number => Number(chosen) + Number(venue.near);
  return marks.toReversed().sort((a, b) => layer(a) - layer(b) || b.radius - a.radius);
}

/** Makes the mark that had the focus last the one stop of the Tab key, at first the chosen one. */
function takeFocus(marks: readonly Mark[], moveTo: (point: MapPoint) => void): void {
  const stand = (mark: Mark): void => {
    for (const { shape } of marks) shape.setAttribute('tabindex', shape === mark.shape ? '0' : '-1');
  };
  for (const mark of marks)
    mark.shape.addEventListener('focus', () => {
      stand(mark);
      if (mark.shape.matches(':focus-visible')) moveTo(mark.at);
    });
  const first = marks.find(({ chosen }) => chosen) ?? marks[0];
  if (first !== undefined) stand(first);
}

function markOf(
  venue: Venue,
  radius: number,
  scene: Scene,
  part: (points: readonly MapPoint[]) => void,
): Mark {
  const { speech, state } = scene;
  const chosen = state.node === venue.key;
  const shape = shapeOf(venue, radius, scene, part);
  const number = svg('text', { class: 'venue-number' });
  number.textContent = speech.number(venue.meetings.length);
  shape.append(number);
  const label = svg('text', { class: chosen ? 'venue-name chosen' : 'venue-name' });
  const others = venue.others.length > 0 ? ` +${venue.others.length}` : '';
  label.textContent = clip(shownName(venue.node, speech.lang)) + others;
  return { venue, at: venue.at ?? [0, 0], radius, shape, label, number, width: 0, chosen };
}

/** A mark as a button: it opens the venue, or shows several apart. */
function shapeOf(
  venue: Venue,
  radius: number,
  { speech, go, state }: Scene,
  part: (points: readonly MapPoint[]) => void,
): SVGElement {
  const title = svg('title');
  title.textContent = markWords(venue, speech);
  const chosen = state.node === venue.key;
  const group = venue.others.length > 0;
  const open = (): void => {
    if (group) part([venue, ...venue.others].flatMap(({ at }) => (at === null ? [] : [at])));
    else go({ ...NOTHING, node: venue.key });
  };
  return svg(
    'g',
    {
      class: `venue kind-meeting${chosen ? ' chosen' : ''}${venue.near ? '' : ' far'}`,
      role: 'button',
      tabindex: -1,
      'data-venue': venue.key,
      'aria-label': markWords(venue, speech),
      'aria-pressed': group ? null : String(chosen),
      click: open,
      keydown: (event) => {
        if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        open();
        if (!group) document.getElementById('panel-title')?.focus();
      },
    },
    title,
    svg('circle', { class: 'reach', r: (radius + 4).toFixed(1) }),
    ...drawMark(venue, radius),
  );
}

function widthOf(label: SVGElement): number {
  return label instanceof SVGTextElement ? label.getComputedTextLength() : 0;
}
