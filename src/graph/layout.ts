import forceAtlas2Module from 'graphology-layout-forceatlas2';
import type { NewsGraph } from './type.ts';

/** The package is CommonJS that exports the function itself; its types tell of a `default` that is not there. */
const forceAtlas2 = forceAtlas2Module as unknown as (typeof forceAtlas2Module)['default'];

const MOST_ITERATIONS = 200;
/** Nodes times iterations that take a second or two. */
const PATIENCE = 400_000;
/** From so many nodes on, far ones are taken together. */
const BARNES_HUT = 500;

/**
 * Gives every node its place, the same for the same graph: from a disc by the hash of its key, then ForceAtlas2.
 * @param iterations of ForceAtlas2; by default up to 200, fewer for large graphs. 0 leaves the nodes on the disc.
 */
export function layOut(graph: NewsGraph, iterations = usualIterations(graph.order)): void {
  const radius = 10 * Math.sqrt(graph.order);
  graph.updateEachNodeAttributes((key, attributes) => {
    const angle = 2 * Math.PI * unit(key, 0x811c9dc5);
    const distance = radius * Math.sqrt(unit(key, 0x9747b28c));
    return { ...attributes, x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  });
  if (iterations > 0 && graph.order > 1) {
    const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > BARNES_HUT };
    forceAtlas2.assign(graph, { iterations, settings });
  }
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: round(attributes.x),
    y: round(attributes.y),
  }));
}

function usualIterations(nodes: number): number {
  return Math.min(MOST_ITERATIONS, Math.ceil(PATIENCE / Math.max(1, nodes)));
}

/** Two decimals, and no negative zero. */
function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** A number from 0 to 1 from the letters of a key. */
function unit(key: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
