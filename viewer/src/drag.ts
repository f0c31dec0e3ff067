import type { Renderer } from './renderer.ts';
import type { Spot } from './state.ts';

export interface DragEvents {
  /** A node is about to be moved. */
  grabbed: (key: string) => void;
  /** It was let go at this spot. */
  dropped: (spot: Spot) => void;
}

interface Point {
  x: number;
  y: number;
}

export interface Drag {
  /** Was the last press a drag, so that the click which follows means nothing? */
  dragged: () => boolean;
  /** Moves a node by pixels, as the keyboard does; it is let go when the keys rest. */
  nudge: (key: string, dx: number, dy: number) => void;
}

/** Fingers and mice tremble: what moves by fewer pixels is a click. */
const THRESHOLD = 6;
const REST_MS = 500;

/** Lets pointer and fingers move nodes; what begins beside a node moves the picture as before. */
export function dragNodes(sigma: Renderer, { grabbed, dropped }: DragEvents): Drag {
  let held: { key: string; from: Point; offset: Point; moved: boolean } | null = null;
  let dragged = false;
  const begin = (key: string): void => {
    // Else the picture would be fitted anew to every step.
    if (sigma.getCustomBBox() === null) sigma.setCustomBBox(sigma.getBBox());
    grabbed(key);
  };
  const drop = (): void => {
    if (held?.moved) dropped(spotOf(sigma, held.key));
    held = null;
  };
  sigma.on('downNode', ({ node: key, event }) => {
    const { x, y } = sigma.graphToViewport(sigma.getGraph().getNodeAttributes(key));
    dragged = false;
    held = { key, from: event, offset: { x: x - event.x, y: y - event.y }, moved: false };
  });
  for (const name of ['downEdge', 'downStage'] as const)
    sigma.on(name, () => {
      dragged = false;
    });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (held === null) return;
    if ('touches' in event.original && event.original.touches.length > 1) return drop();
    preventSigmaDefault();
    if (!held.moved && Math.hypot(event.x - held.from.x, event.y - held.from.y) < THRESHOLD) return;
    if (!held.moved) begin(held.key);
    held.moved = dragged = true;
    moveTo(sigma, held.key, { x: event.x + held.offset.x, y: event.y + held.offset.y });
  });
  for (const name of ['upNode', 'upEdge', 'upStage'] as const) sigma.on(name, drop);
  return { dragged: () => dragged, nudge: nudger(sigma, begin, dropped) };
}

function nudger(sigma: Renderer, begin: (key: string) => void, dropped: (spot: Spot) => void): Drag['nudge'] {
  let moving: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const letGo = (): void => {
    if (moving !== null) dropped(spotOf(sigma, moving));
    moving = null;
  };
  return (key, dx, dy) => {
    clearTimeout(timer);
    if (moving !== key) {
      letGo();
      begin(key);
      moving = key;
    }
    const { x, y } = sigma.graphToViewport(sigma.getGraph().getNodeAttributes(key));
    moveTo(sigma, key, { x: x + dx, y: y + dy });
    timer = setTimeout(letGo, REST_MS);
  };
}

/** As many digits as the address keeps, so that it brings back the very spot. */
function spotOf(sigma: Renderer, key: string): Spot {
  const { x, y } = sigma.getGraph().getNodeAttributes(key);
  return { key, x: Number(x.toPrecision(6)), y: Number(y.toPrecision(6)) };
}

/** Draws only the node and its edges anew; told through the graph, sigma would index everything at every step. */
function moveTo(sigma: Renderer, key: string, point: Point): void {
  const graph = sigma.getGraph();
  Object.assign(graph.getNodeAttributes(key), sigma.viewportToGraph(point));
  sigma.refresh({
    partialGraph: { nodes: [key], edges: graph.edges(key) },
    skipIndexation: true,
    schedule: true,
  });
}
