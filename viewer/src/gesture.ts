import type { Scene } from './scene.ts';
import type { State } from './state.ts';

export interface Gesture {
  move: (change: Partial<State>) => void;
  end: () => void;
}

/** What a reader does with one pull of a slider is one step to undo: its first move that changes anything makes it. */
export function gestureOf(now: () => Scene): Gesture {
  let begun = false;
  return {
    move: (change) => {
      const before = now().state;
      now().go(change, begun ? 'replace' : 'push');
      begun ||= now().state !== before;
    },
    end: () => {
      begun = false;
    },
  };
}
