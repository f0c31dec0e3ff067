import type { Eye } from './eye.ts';
import { pan, zoom } from './lens.ts';

const THRESHOLD = 4;
export const STEP = 1.5;
const STRIDE = 60;

type Point = readonly [x: number, y: number];

/** Moves the map by pointer, fingers and wheel; a press that hardly moves stays a click, on a mark or on nothing. */
export function steerByPointer(svg: SVGSVGElement, eye: Eye, nothing: () => void): void {
  const spot = (event: MouseEvent): Point => {
    const { left, top } = svg.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const moved = dragBy(svg, eye, spot);
  // Before any mark hears of it.
  svg.addEventListener('click', (event) => moved() && event.stopPropagation(), { capture: true });
  svg.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('[data-venue]')) nothing();
  });
  svg.addEventListener('dblclick', (event) => eye.look(zoom(eye.lens(), eye.size(), STEP, spot(event))));
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const factor = Math.exp(-Math.max(-100, Math.min(100, event.deltaY)) / 250);
    eye.look(zoom(eye.lens(), eye.size(), factor, spot(event)));
  };
  svg.addEventListener('wheel', wheel, { passive: false });
}

/** One finger or the pointer moves the map, two zoom it. Returns whether the last press moved it. */
function dragBy(svg: SVGSVGElement, eye: Eye, spot: (event: MouseEvent) => Point): () => boolean {
  const fingers = new Map<number, Point>();
  let moved = false;
  let start: Point = [0, 0];
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (fingers.size === 0) [moved, start] = [false, spot(event)];
    fingers.set(event.pointerId, spot(event));
  });
  svg.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    const now = spot(event);
    if (!moved && fingers.size === 1 && distance(start, now) < THRESHOLD) return;
    if (!moved) svg.setPointerCapture(event.pointerId);
    moved = true;
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    // Each of two fingers moves their middle by half.
    const [dx, dy] = [now[0] - before[0], now[1] - before[1]].map((way) => way / fingers.size);
    fingers.set(event.pointerId, now);
    const lens = pan(eye.lens(), eye.size(), dx ?? 0, dy ?? 0);
    if (other === undefined) return eye.look(lens);
    const factor = distance(now, other) / Math.max(1, distance(before, other));
    eye.look(zoom(lens, eye.size(), factor, [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]));
  });
  for (const name of ['pointerup', 'pointercancel'] as const)
    svg.addEventListener(name, (event) => fingers.delete(event.pointerId));
  return () => moved;
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrows move the map, or from mark to mark where one has the focus; plus, minus and 0 zoom, Escape lets go. */
export function steerByKeys(
  svg: SVGSVGElement,
  eye: Eye,
  step: (from: Element, dx: number, dy: number) => boolean,
  nothing: () => void,
): void {
  svg.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    const { width, height } = eye.size();
    const by = (factor: number): void =>
      eye.look(zoom(eye.lens(), eye.size(), factor, [width / 2, height / 2]));
    if (arrow !== undefined) {
      const [dx, dy] = arrow;
      const walked = !event.shiftKey && step(event.target as Element, dx, dy);
      if (!walked) eye.look(pan(eye.lens(), eye.size(), -dx * STRIDE, -dy * STRIDE));
    } else if (event.key === '+' || event.key === '=') by(STEP);
    else if (event.key === '-') by(1 / STEP);
    else if (event.key === '0') eye.all();
    else if (event.key === 'Escape') nothing();
    else return;
    event.preventDefault();
  });
}
