import type { Scene } from './scene.ts';
import type { State } from './state.ts';

export interface Gesture {
  move: (change: Partial<State>) => void;
  /** Ends it unless the next move follows at once, as keys on a slider do. */
  rest: () => void;
  end: () => void;
}

const REST_MS = 1000;

/**
 * What a reader does with one pull of a slider, or with keys that follow each other, is one step to undo: its first
 * move that changes anything makes it.
 */
export function gestureOf(now: () => Scene): Gesture {
  /** What the last move left behind; null before the first. */
  let left: Partial<State> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    left = null;
  };
  return {
    move: (change) => {
      clearTimeout(timer);
      const before = now().state;
      // A step that came between, such as an undo, is not written over.
      const goesOn = left !== null && holds(before, left);
      now().go(change, goesOn ? 'replace' : 'push');
      if (goesOn || now().state !== before) left = change;
    },
    rest: () => {
      clearTimeout(timer);
      timer = setTimeout(end, REST_MS);
    },
    end,
  };
}

function holds(state: State, part: Partial<State>): boolean {
  return (Object.keys(part) as (keyof State)[]).every((name) => state[name] === part[name]);
}

/** The gestures of a slider: a pull is one, and so are keys that follow each other until the slider is left. */
export function followSlider(input: HTMLInputElement, gesture: Gesture): void {
  input.addEventListener('change', gesture.rest);
  input.addEventListener('pointerdown', gesture.end);
  input.addEventListener('blur', gesture.end);
}
