/** The steps of this page in the browser's history: what undo, redo, back and forward walk along. */
export interface Trail {
  /** `push` makes a step of its own; `replace` changes the present one, written when things have come to rest. */
  write: (hash: string, step: 'push' | 'replace') => void;
  /** After the browser has moved along the trail. */
  arrived: () => void;
  canUndo: () => boolean;
  canRedo: () => boolean;
}

const REST_MS = 250;

interface Mark {
  depth: number;
}

function depthNow(): number {
  const mark = history.state as Mark | null;
  return mark?.depth ?? 0;
}

/** Opens the trail at the present address. Browsers refuse hundreds of replacements a minute, hence the rest. */
export function openTrail(): Trail {
  let top = depthNow();
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    if (waiting !== null) history.replaceState({ depth: depthNow() } satisfies Mark, '', waiting);
    waiting = null;
  };
  addEventListener('pagehide', flush);
  return {
    write: (hash, step) => {
      if (step === 'replace') {
        waiting = hash;
        clearTimeout(timer);
        timer = setTimeout(flush, REST_MS);
        return;
      }
      flush();
      top = depthNow() + 1;
      history.pushState({ depth: top } satisfies Mark, '', hash);
    },
    arrived: () => {
      clearTimeout(timer);
      waiting = null;
      top = Math.max(top, depthNow());
    },
    canUndo: () => depthNow() > 0,
    canRedo: () => depthNow() < top,
  };
}
