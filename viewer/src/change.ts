import type { Picture } from './look.ts';

/**
 * The nodes and edges that look different in two pictures for more than being hidden or shown, where only filters, hovering
 * or the cursor changed; null where anything may differ.
 */
export function partOf(before: Picture, now: Picture): { nodes: string[]; edges: string[] } | null {
  if (!alike(before, now)) return null;
  const nodes = new Set<string>();
  const edges = new Set<string>();
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
  return { nodes: [...nodes], edges: [...edges] };
}

function alike(a: Picture, b: Picture): boolean {
  const [x, y] = [a.scene.state, b.scene.state];
  return (
    a.scene.data === b.scene.data &&
    a.palette === b.palette &&
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
