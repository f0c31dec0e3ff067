import type { Renderer } from './renderer.ts';

/** What of a drawing looks different now. */
export interface Part {
  nodes: Iterable<string>;
  edges: Iterable<string>;
}

export interface Redraw {
  /** Draws these nodes and edges anew. */
  part: (part: Part) => void;
  /** Draws everything anew, at once. */
  all: () => void;
  stop: () => void;
}

/** How long a slice may hold up the page: a large graph is redrawn in many, so that a brush can go on meanwhile. */
const SLICE_MS = 12;
const BATCH = 300;
const REST_MS = 1200;

/**
 * Redraws what changed of a drawing, a slice at a time; what changes again before its turn is drawn once. `settle` is
 * called when things have come to rest and tells whether everything looks different now.
 */
export function redrawOf(sigma: Renderer, settle: () => boolean): Redraw {
  const [nodes, edges] = [new Set<string>(), new Set<string>()];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Have nodes changed since labels and order of drawing were worked out? */
  let unindexed = false;
  const stop = (): void => {
    clearTimeout(timer);
    nodes.clear();
    edges.clear();
    unindexed = false;
  };
  const all = (): void => {
    stop();
    sigma.refresh();
  };
  const rest = (): void => {
    if (settle()) return all();
    unindexed = false;
    // What every item looks like is known: only the index of labels and the order of drawing are made anew.
    sigma.refresh({ partialGraph: { nodes: [], edges: [] } });
  };
  const slice = (): void => {
    const end = performance.now() + SLICE_MS;
    while (nodes.size + edges.size > 0 && performance.now() < end) {
      const batch = { nodes: take(nodes), edges: nodes.size > 0 ? [] : take(edges) };
      sigma.refresh({ partialGraph: batch, skipIndexation: true, schedule: true });
    }
    schedule();
  };
  const schedule = (): void => {
    clearTimeout(timer);
    if (nodes.size + edges.size > 0) timer = setTimeout(slice);
    else if (unindexed) timer = setTimeout(rest, REST_MS);
  };
  const part: Redraw['part'] = (changed) => {
    for (const key of changed.nodes) nodes.add(key);
    unindexed ||= nodes.size > 0;
    for (const key of changed.edges) edges.add(key);
    if (nodes.size + edges.size > 0) slice();
  };
  return { part, all, stop };
}

/** Takes the next few out of a set. */
function take(set: Set<string>): string[] {
  const taken: string[] = [];
  for (const key of set) {
    if (taken.length === BATCH) break;
    taken.push(key);
    set.delete(key);
  }
  return taken;
}
