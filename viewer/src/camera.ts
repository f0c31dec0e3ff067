import { EVERYTHING, frame, isAt, noCorners, wholeOf, widen } from './frame.ts';
import type { Place } from './frame.ts';
import type { Picture } from './look.ts';
import type { ShapeData } from './node-shape.ts';
import type { Renderer } from './renderer.ts';
import type { State } from './state.ts';
import { prefersCalm } from './theme.ts';

const MOST_FRAMED = 200;

/** The camera that shows all nodes that are not hidden. */
function placeOf(sigma: Renderer, looks: readonly ShapeData[]): Place {
  const corners = noCorners();
  for (const { hidden, x, y } of looks) if (!hidden) widen(corners, x, y);
  const cameraState = { ...EVERYTHING, angle: 0 };
  return wholeOf(
    corners,
    (point) => sigma.framedGraphToViewport(point, { cameraState }),
    sigma.getDimensions(),
  );
}

/** Keyboard: Shift and arrows move, plus and minus zoom, 0 shows everything. Tells whether the key was one of these. */
export function steer(
  { sigma, fit }: Pick<CameraMoves, 'fit'> & { sigma: Renderer },
  event: KeyboardEvent,
): boolean {
  const camera = sigma.getCamera();
  const { x, y, ratio } = camera.getState();
  const step = 0.08 * ratio;
  const moves: Record<string, Partial<{ x: number; y: number; ratio: number }>> = {
    ArrowLeft: { x: x - step },
    ArrowRight: { x: x + step },
    ArrowUp: { y: y + step },
    ArrowDown: { y: y - step },
    '+': { ratio: ratio / 1.3 },
    '=': { ratio: ratio / 1.3 },
    '-': { ratio: ratio * 1.3 },
    '0': {},
  };
  const move = moves[event.key];
  const wanted = move !== undefined && event.key.startsWith('Arrow') === event.shiftKey;
  const plus = event.key === '+' && move !== undefined;
  if (!(wanted || plus) || event.ctrlKey || event.metaKey || event.altKey) return false;
  event.preventDefault();
  if (event.key === '0') fit();
  else camera.setState(move);
  return true;
}

/** Where the camera can be sent. */
export interface CameraMoves {
  /** Brings the selection and what it touches into view. */
  show: () => void;
  zoom: (step: 'in' | 'out' | 'all') => void;
  /** Null for all that is drawn. */
  place: (camera: State['camera']) => void;
  /** Shows all that is drawn; with a delay only if the reader has not moved the picture by then. */
  fit: (after?: number) => void;
  /** Does the camera show all that is drawn, as `fit` left it? */
  fitted: () => boolean;
}

/** Moves of the camera; `now` gives the picture that is drawn, `looks` what its nodes look like. */
export function cameraOf(sigma: Renderer, now: () => Picture, looks: readonly ShapeData[]): CameraMoves {
  const camera = sigma.getCamera();
  let goal: Place = EVERYTHING;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const glide = (to: Partial<Place & { angle: number }>): void => {
    clearTimeout(timer);
    if (prefersCalm()) camera.setState(to);
    else void camera.animate(to, { duration: 350 });
  };
  const fitted = (): boolean => isAt(camera.getState(), goal);
  const whole = (): Place => (goal = placeOf(sigma, looks));
  const fit: CameraMoves['fit'] = (after) => {
    clearTimeout(timer);
    if (after === undefined) return glide(whole());
    timer = setTimeout(() => {
      if (fitted() && !isAt(goal, whole())) glide(goal);
    }, after);
  };
  const show = (): void => {
    const { selected, foreground } = now();
    const keys = [...(foreground?.nodes ?? [])].slice(0, MOST_FRAMED);
    const points = [...new Set([...selected, ...keys])].flatMap((key) => sigma.getNodeDisplayData(key) ?? []);
    if (points.length > 0) glide(frame(points));
  };
  const zoom: CameraMoves['zoom'] = (step) => {
    if (step === 'all') fit();
    else glide({ ratio: step === 'in' ? camera.ratio / 1.5 : camera.ratio * 1.5 });
  };
  const place: CameraMoves['place'] = (to) => {
    clearTimeout(timer);
    camera.setState({ angle: 0, ...(to ?? whole()) });
  };
  return { show, zoom, place, fit, fitted };
}
