import type { Keys } from './keys.ts';
import type { Picture } from './look.ts';

/** More than this share of the graph, and drawing everything anew costs no more. */
const MOST = 0.8;

/**
 * The nodes and edges whose looks differ between two pictures, where only filters, hovering or the cursor changed; null
 * where anything may differ. Brushing the timeline over a large graph stays quick by this.
 */
export function partOf(before: Picture, now: Picture): { nodes: string[]; edges: string[] } | null {
  if (!alike(before, now)) return null;
  const nodes = new Set<string>();
  const edges = new Set<string>();
  addChanges(nodes, before.drawn.nodes, now.drawn.nodes);
  addChanges(edges, before.drawn.edges, now.drawn.edges);
  if (before.foreground !== null && now.foreground !== null) {
    addDifference(nodes, before.foreground.nodes, now.foreground.nodes);
    addDifference(edges, before.foreground.edges, now.foreground.edges);
  }
  for (const { touch } of [before, now]) {
    if (before.touch.hoveredEdge !== now.touch.hoveredEdge && touch.hoveredEdge !== null)
      edges.add(touch.hoveredEdge);
    if (before.touch.cursor !== now.touch.cursor && touch.cursor !== null) nodes.add(touch.cursor);
  }
  // What enters or leaves the foreground changes its layer, which only a new index can do.
  if (now.layered && before.foreground !== null && !same(before.foreground.edges, now.foreground?.edges))
    return null;
  const { graph } = now.scene.data;
  if (nodes.size + edges.size > MOST * (graph.order + graph.size)) return null;
  return { nodes: [...nodes], edges: [...edges] };
}

function alike(a: Picture, b: Picture): boolean {
  const [x, y] = [a.scene.state, b.scene.state];
  return (
    a.scene.data === b.scene.data &&
    a.palette === b.palette &&
    a.crowd === b.crowd &&
    a.touch.communities === b.touch.communities &&
    x.lang === y.lang &&
    x.node === y.node &&
    x.edge === y.edge &&
    x.pair === y.pair &&
    x.path === y.path
  );
}

function same(a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): boolean {
  if (a.size !== b?.size) return false;
  for (const key of a) if (!b.has(key)) return false;
  return true;
}

function addDifference(to: Set<string>, a: ReadonlySet<string>, b: ReadonlySet<string>): void {
  if (a === b) return;
  for (const key of a) if (!b.has(key)) to.add(key);
  for (const key of b) if (!a.has(key)) to.add(key);
}

function addChanges(to: Set<string>, a: Keys, b: Keys): void {
  const { keys } = a.list;
  for (let i = 0; i < keys.length; i += 1) if (a.marks[i] !== b.marks[i]) to.add(keys[i] ?? '');
}
