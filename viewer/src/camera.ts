import { EVERYTHING, isAt, noCorners, partOf, wholeOf, widen } from './frame.ts';
import type { Place, Point } from './frame.ts';
import type { Picture } from './look.ts';
import type { ShapeData } from './node-shape.ts';
import type { Renderer } from './renderer.ts';
import type { State } from './state.ts';
import { prefersCalm } from './theme.ts';

/** What the camera may be sent to: all that is drawn, or the selection and what it touches. */
type Aim = 'all' | 'selection';

/** From the framed graph to pixels, as the camera shows it that stands over everything. */
function plainly(sigma: Renderer): (point: Point) => Point {
  const cameraState = { ...EVERYTHING, angle: 0 };
  return (point) => sigma.framedGraphToViewport(point, { cameraState });
}

function placeOfAll(sigma: Renderer, looks: readonly ShapeData[]): Place {
  const corners = noCorners();
  for (const { hidden, x, y } of looks) if (!hidden) widen(corners, x, y);
  return wholeOf(corners, plainly(sigma), sigma.getDimensions());
}

/** Null where nothing of it is drawn. */
function placeOfSelection(sigma: Renderer, { selected, foreground }: Picture): Place | null {
  const corners = noCorners();
  for (const key of new Set([...selected, ...(foreground?.nodes ?? [])])) {
    const shown = sigma.getNodeDisplayData(key);
    if (shown !== undefined && !shown.hidden) widen(corners, shown.x, shown.y);
  }
  return corners[0].x > corners[1].x ? null : partOf(corners, plainly(sigma), sigma.getDimensions());
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
  /** Some time later, shows anew what it was sent to, if it is still there: what is drawn or the room for it has changed. */
  keep: (after: number) => void;
  /** Where the reader has moved it; null where it shows what it was sent to, and so would a page that is newly opened. */
  moved: () => State['camera'];
}

/** Moves of the camera; `now` gives the picture that is drawn, `looks` what its nodes look like. */
export function cameraOf(sigma: Renderer, now: () => Picture, looks: readonly ShapeData[]): CameraMoves {
  const camera = sigma.getCamera();
  let goal: Place = EVERYTHING;
  let aim: Aim = 'all';
  /** What was selected when the camera was sent there. */
  let sentFor = '';
  let gliding = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const glide = (to: Partial<Place & { angle: number }>, sent: boolean): void => {
    clearTimeout(timer);
    gliding = sent;
    if (prefersCalm()) camera.setState(to);
    else void camera.animate(to, { duration: 350 });
  };
  const selection = (): string => JSON.stringify([...now().selected]);
  const placeNow = (): Place =>
    (aim === 'all' ? null : placeOfSelection(sigma, now())) ?? placeOfAll(sigma, looks);
  const send = (to: Aim): Place => {
    [aim, sentFor] = [to, selection()];
    return (goal = placeNow());
  };
  const isThere = (): boolean => isAt(camera.getState(), goal) || (gliding && camera.isAnimated());
  const isMeant = (): boolean => aim === 'all' || sentFor === selection();
  const keep: CameraMoves['keep'] = (after) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isThere() && isMeant() && !isAt(goal, placeNow())) glide((goal = placeNow()), true);
    }, after);
  };
  const fit: CameraMoves['fit'] = (after) => {
    if (after === undefined) return glide(send('all'), true);
    const { x, y, ratio } = camera.getState();
    [aim, goal] = ['all', { x, y, ratio }];
    keep(after);
  };
  const show = (): void => {
    if (placeOfSelection(sigma, now()) !== null) glide(send('selection'), true);
  };
  const zoom: CameraMoves['zoom'] = (step) => {
    if (step === 'all') fit();
    else glide({ ratio: step === 'in' ? camera.ratio / 1.5 : camera.ratio * 1.5 }, false);
  };
  const place: CameraMoves['place'] = (to) => {
    clearTimeout(timer);
    gliding = false;
    camera.setState({ angle: 0, ...(to ?? send('all')) });
  };
  const moved: CameraMoves['moved'] = () => {
    const { x, y, ratio } = camera.getState();
    return isAt({ x, y, ratio }, goal) && isMeant() ? null : { x, y, ratio };
  };
  return { show, zoom, place, fit, keep, moved };
}
