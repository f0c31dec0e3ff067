/** How many frames a picture stays the same until it is at rest. */
const FRAMES = 3;

/**
 * Gives what is to be called at every move; `act` is called once nothing has moved for so long, and for some frames: where the
 * graphics take longer than that for one, the time between two moves is no rest.
 */
export function atRest(act: () => void, ms: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moves = 0;
  const wait = (frames: number, seen: number): void => {
    if (seen !== moves) return;
    if (frames === 0 || document.hidden) act();
    else requestAnimationFrame(() => wait(frames - 1, seen));
  };
  return () => {
    moves += 1;
    clearTimeout(timer);
    timer = setTimeout(wait, ms, FRAMES, moves);
  };
}
