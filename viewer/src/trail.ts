/** The steps of this page in the browser's history: what undo, redo, back and forward walk along. */
export interface Trail {
  /** `push` makes a step of its own; `replace` changes the present one, written when things have come to rest. */
  write: (hash: string, step: 'push' | 'replace') => void;
  undo: () => void;
  redo: () => void;
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
  /** The browser moves when it finds time; steps asked for meanwhile are taken when it has. */
  let moving = false;
  let due = 0;
  const step = (): void => {
    const way = Math.sign(due);
    due -= way;
    moving = way !== 0 && depthNow() + way >= 0 && depthNow() + way <= top;
    if (!moving) due = 0;
    else history.go(way);
  };
  const walk = (way: 1 | -1): void => {
    // What waits to be written belongs to the step that is left.
    flush();
    due += way;
    if (!moving) step();
  };
  return {
    write: (hash, kind) => {
      if (kind === 'replace') {
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
      step();
    },
    undo: () => walk(-1),
    redo: () => walk(1),
    canUndo: () => depthNow() > 0,
    canRedo: () => depthNow() < top,
  };
}
