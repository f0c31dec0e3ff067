import type { State } from '../state.ts';
import { keepInside, sameLens, WORLD } from './lens.ts';
import type { Lens, Size } from './lens.ts';

/** Where the reader looks, in step with the address. */
export interface Eye {
  lens: () => Lens;
  size: () => Size;
  look: (lens: Lens) => void;
  /** Shows the whole map. */
  all: () => void;
  resize: (size: Size) => void;
  /** Looks where the address says, if it says something new. */
  follow: (camera: State['mapCamera']) => void;
  /** Writes down at once where the reader looks. */
  write: () => void;
}

const REST_MS = 250;

/** `moved` draws, `keep` writes down where the reader looks when he has stopped moving; null for everything. */
export function createEye(moved: () => void, keep: (camera: State['mapCamera']) => void): Eye {
  let lens: Lens = WORLD;
  let size: Size = { width: 0, height: 0 };
  /** What the address says, as far as it was read or written here. */
  let told: State['mapCamera'] = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    const now = sameLens(lens, keepInside(WORLD, size)) ? null : lens;
    if (sameLens(now, told)) return;
    told = now;
    keep(now);
  };
  const look = (next: Lens): void => {
    lens = keepInside(next, size);
    moved();
    clearTimeout(timer);
    timer = setTimeout(write, REST_MS);
  };
  return {
    lens: () => lens,
    size: () => size,
    look,
    all: () => look(WORLD),
    resize: (next) => {
      size = next;
      lens = keepInside(lens, size);
      moved();
    },
    follow: (camera) => {
      if (sameLens(camera, told)) return;
      told = camera;
      lens = keepInside(camera ?? WORLD, size);
      moved();
    },
    write,
  };
}
