/** A stretch of the timeline, as shares of its width from 0 to 1. */
export interface Stretch {
  from: number;
  until: number;
}

interface Brush {
  /** The stretch that is chosen now; null for everything. */
  now: () => Stretch | null;
  /** `first` on the first change of a gesture, `last` when it ends. */
  change: (stretch: Stretch | null, moment: 'first' | 'next' | 'last') => void;
}

const EDGE = 7;
const SLACK = 4;
/** A stretch as wide as this has no room to be dragged along: a drag within it chooses anew. */
const FULL = 0.9;

/** Lets the pointer choose a stretch: drag anew, drag its edges, drag it along, double click to clear. */
export function brushBy(box: HTMLElement, { now, change }: Brush): void {
  let move: ((at: number) => Stretch) | null = null;
  let startX = 0;
  let begun = false;
  let last: Stretch | null = null;
  let frame = 0;
  const send = (): void => {
    frame = 0;
    change(last, begun ? 'next' : 'first');
    begun = true;
  };
  box.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    box.setPointerCapture(event.pointerId);
    startX = event.clientX;
    begun = false;
    last = null;
    move = pullFrom(shareOf(box, event), now(), EDGE / box.clientWidth);
  });
  box.addEventListener('pointermove', (event) => {
    if (move === null || (!begun && Math.abs(event.clientX - startX) < SLACK)) return;
    last = move(shareOf(box, event));
    frame ||= requestAnimationFrame(send);
  });
  const end = (): void => {
    if (move === null) return;
    move = null;
    if (frame !== 0) {
      cancelAnimationFrame(frame);
      send();
    }
    if (begun) change(last, 'last');
  };
  box.addEventListener('pointerup', end);
  box.addEventListener('pointercancel', end);
  box.addEventListener('dblclick', () => change(null, 'first'));
}

/** Where in a box the pointer is, from 0 to 1. */
function shareOf(box: HTMLElement, { clientX }: PointerEvent): number {
  const { left, width } = box.getBoundingClientRect();
  return Math.min(1, Math.max(0, (clientX - left) / width));
}

/** What a drag that begins at `start` does to the stretch. */
export function pullFrom(start: number, now: Stretch | null, edge: number): (at: number) => Stretch {
  const span = (a: number, b: number): Stretch => ({ from: Math.min(a, b), until: Math.max(a, b) });
  if (now === null) return (at) => span(start, at);
  if (Math.abs(start - now.from) < edge) return (at) => span(at, now.until);
  if (Math.abs(start - now.until) < edge) return (at) => span(now.from, at);
  if (start < now.from || start > now.until) return (at) => span(start, at);
  const width = now.until - now.from;
  if (width > FULL) return (at) => span(start, at);
  return (at) => {
    const from = Math.min(1 - width, Math.max(0, now.from + at - start));
    return { from, until: from + width };
  };
}
