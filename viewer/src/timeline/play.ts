import type { Data } from '../data.ts';
import { toDay, toNumber } from '../days.ts';
import { gestureOf } from '../gesture.ts';
import type { Scene } from '../scene.ts';

const FRAME_MS = 700;
const FRAMES = 24;

export interface Player {
  playing: () => boolean;
  start: () => void;
  stop: () => void;
}

/** Moves a window of the chosen width, else of a twelfth of the span, through time. `changed` on start and stop. */
export function createPlayer(span: NonNullable<Data['span']>, now: () => Scene, changed: () => void): Player {
  const [min, max] = [toNumber(span.from), toNumber(span.until)];
  let timer: ReturnType<typeof setInterval> | null = null;
  let [from, width] = [min, 0];
  // The first frame may be the stretch that is chosen: the step to undo is the first that differs from it.
  const gesture = gestureOf(now);
  const show = (): void => gesture.move({ from: toDay(from), until: toDay(Math.min(max, from + width)) });
  const stop = (): void => {
    if (timer === null) return;
    clearInterval(timer);
    timer = null;
    changed();
  };
  const start = (): void => {
    const { state } = now();
    const [a, b] = [state.from ?? span.from, state.until ?? span.until].map(toNumber) as [number, number];
    const whole = b - a >= max - min;
    width = whole ? Math.max(1, Math.round((max - min) / 12)) : b - a;
    from = whole || b >= max ? min : a;
    const step = Math.max(1, Math.round((max - min) / FRAMES / 2));
    timer = setInterval(() => {
      from += step;
      if (from + width >= max) {
        from = Math.max(min, max - width);
        stop();
      }
      show();
    }, FRAME_MS);
    gesture.end();
    show();
    changed();
  };
  return { playing: () => timer !== null, start, stop };
}
