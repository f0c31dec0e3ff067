import type { Picture } from './look.ts';
import type { Renderer } from './renderer.ts';
import type { State } from './state.ts';
import { prefersCalm } from './theme.ts';

const MOST_FRAMED = 200;
const EVERYTHING = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

/** The camera that shows these points with room around them for labels. */
function frame(points: readonly { x: number; y: number }[]): { x: number; y: number; ratio: number } {
  const range = (axis: 'x' | 'y'): [number, number] => {
    const values = points.map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)];
  };
  const [[left, right], [low, high]] = [range('x'), range('y')];
  const ratio = Math.min(1, Math.max(0.04, 1.9 * Math.max(right - left, high - low)));
  return { x: (left + right) / 2, y: (low + high) / 2, ratio };
}

/** Keyboard: Shift and arrows move, plus and minus zoom, 0 shows everything. Tells whether the key was one of these. */
export function steer(sigma: Renderer, event: KeyboardEvent): boolean {
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
    '0': EVERYTHING,
  };
  const move = moves[event.key];
  const wanted = move !== undefined && event.key.startsWith('Arrow') === event.shiftKey;
  const plus = event.key === '+' && move !== undefined;
  if (!(wanted || plus) || event.ctrlKey || event.metaKey || event.altKey) return false;
  event.preventDefault();
  camera.setState(move);
  return true;
}

/** Where the camera can be sent. */
export interface CameraMoves {
  /** Brings the selection and what it touches into view. */
  show: () => void;
  zoom: (step: 'in' | 'out' | 'all') => void;
  place: (camera: State['camera']) => void;
}

/** Moves of the camera; `now` gives the picture that is drawn. */
export function cameraOf(sigma: Renderer, now: () => Picture): CameraMoves {
  const camera = sigma.getCamera();
  const glide = (to: Partial<{ x: number; y: number; ratio: number; angle: number }>): void => {
    if (prefersCalm()) camera.setState(to);
    else void camera.animate(to, { duration: 350 });
  };
  const show = (): void => {
    const { selected, foreground } = now();
    const keys = [...(foreground?.nodes ?? [])].slice(0, MOST_FRAMED);
    const points = [...new Set([...selected, ...keys])].flatMap((key) => sigma.getNodeDisplayData(key) ?? []);
    if (points.length > 0) glide(frame(points));
  };
  const zoom: CameraMoves['zoom'] = (step) =>
    glide(step === 'all' ? EVERYTHING : { ratio: step === 'in' ? camera.ratio / 1.5 : camera.ratio * 1.5 });
  return { show, zoom, place: (to) => camera.setState(to ?? EVERYTHING) };
}
