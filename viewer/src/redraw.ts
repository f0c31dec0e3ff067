import type { Renderer } from './renderer.ts';

/** What of a drawing looks different now. */
export interface Part {
  nodes: string[];
  edges: string[];
}

export interface Redraw {
  /** Draws these nodes and edges anew. */
  part: (part: Part) => void;
  /** Draws everything anew, at once. */
  all: () => void;
  stop: () => void;
}

const REST_MS = 1200;

/** Redraws what looks different, and works out the order of drawing when things have come to rest. */
export function redrawOf(sigma: Renderer): Redraw {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const all = (): void => {
    stop();
    sigma.refresh();
  };
  // What every item looks like is known: only the order of drawing is made anew.
  const order = (): unknown => sigma.refresh({ partialGraph: { nodes: [], edges: [] } });
  const part: Redraw['part'] = (partialGraph) => {
    const { nodes, edges } = partialGraph;
    if (nodes.length + edges.length === 0) return;
    sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
    if (nodes.length === 0) return;
    stop();
    timer = setTimeout(order, REST_MS);
  };
  return { part, all, stop };
}
