import { el, svg } from '../dom.ts';
import type { Scene } from '../scene.ts';
import { NOTHING } from '../state.ts';
import type { State } from '../state.ts';
import { zoomButtons } from './buttons.ts';
import { steerByKeys, steerByPointer } from './controls.ts';
import { createEye } from './eye.ts';
import type { Eye } from './eye.ts';
import { createLand } from './land.ts';
import { drawLegend, explainSeveral } from './legend.ts';
import { growth, isClosest, lensAround, scaleOf } from './lens.ts';
import { drawList } from './list.ts';
import { createMarks } from './marks.ts';
import type { MapPoint } from './projection.ts';
import { WIDTH } from './projection.ts';
import { venuesOf } from './venues.ts';

export interface MapView {
  update: (scene: Scene) => void;
}

/** A mark that the focus goes to stands at least this far inside the picture. */
const INSIDE = 30;

/** Makes the map once; `keep` writes down where the reader looks when he has stopped moving. */
export function createMap(box: HTMLElement, keep: (camera: State['mapCamera']) => void): MapView {
  let scene: Scene | null = null;
  const land = createLand();
  const marks = createMarks(
    (point) => reveal(eye, point),
    (points) => eye.look(lensAround(points, eye.lens())),
  );
  const place = (): void => {
    const scale = scaleOf(eye.lens(), eye.size());
    land.place(scale);
    marks.place(scale, eye.size(), growth(eye.lens(), eye.size()), isClosest(eye.lens()));
    explainSeveral(legend, marks.joined());
  };
  const eye = createEye(place, keep);
  const picture = svg('svg', { id: 'map', tabindex: 0, role: 'application' }) as SVGSVGElement;
  picture.append(crosses(), land.element, marks.element);
  const buttons = zoomButtons(eye);
  const credit = el('p', { class: 'map-credit' });
  const [legend, list] = [el('ul', { class: 'map-legend' }), el('div', { class: 'map-list' })];
  const stage = el('div', { class: 'map-stage' }, picture, credit, buttons.element);
  box.replaceChildren(stage, legend, list);
  const nothing = (): void => scene?.go(NOTHING);
  steerByPointer(picture, eye, nothing);
  steerByKeys(picture, eye, marks.step, nothing);
  // A step that is written down takes with it where the reader looks.
  picture.addEventListener('click', eye.write, { capture: true });
  const measure = (): void => fit(stage, picture, eye);
  new ResizeObserver(measure).observe(stage);
  const update = (next: Scene): void => {
    scene = next;
    const { speech, state } = next;
    const venues = venuesOf(next);
    picture.setAttribute('aria-label', speech.t('mapName'));
    credit.textContent = speech.t('mapBorders');
    buttons.name(next);
    land.shade(next);
    marks.update(venues.here, next);
    drawLegend(legend, venues.here, next);
    drawList(list, venues, next);
    measure();
    eye.follow(state.mapCamera);
    place();
  };
  return { update };
}

/** A box that is hidden has no size, and keeps the one it had. */
function fit({ clientWidth: width, clientHeight: height }: HTMLElement, picture: Element, eye: Eye): void {
  const before = eye.size();
  if (width === 0 || height === 0 || (width === before.width && height === before.height)) return;
  picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
  eye.resize({ width, height });
}

/** Moves the map where a point would be out of sight or at the very edge. */
function reveal(eye: Eye, [x, y]: MapPoint): void {
  const { width, height } = eye.size();
  const scale = scaleOf(eye.lens(), eye.size());
  const [left, top] = [x * scale.k + scale.x, y * scale.k + scale.y];
  const seen = left > INSIDE && left < width - INSIDE && top > INSIDE && top < height - INSIDE;
  if (!seen) eye.look({ ...eye.lens(), x: x / WIDTH, y: y / WIDTH });
}

/** The pattern of what was cancelled. */
function crosses(): SVGElement {
  const lines = svg('path', { d: 'M0 0L6 6M6 0L0 6' });
  const ground = svg('rect', { width: 6, height: 6 });
  const tile = { id: 'crosses', width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
  return svg('defs', {}, svg('pattern', tile, ground, lines));
}
