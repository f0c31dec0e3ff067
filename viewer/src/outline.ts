import type { GraphFile } from './graph-file.ts';
import { KeyList } from './keys.ts';

/** The bones of a graph in columns of numbers, in the order of its file. */
export interface Outline {
  nodes: KeyList;
  /** Places of the ends of each edge among the nodes. */
  source: Int32Array;
  target: Int32Array;
  /** How many ends of edges each node has. */
  degree: Uint32Array;
  /** x and y of each node; 0 where the file does not tell. */
  xy: Float64Array;
  /** Does the file tell where any node stands? */
  placed: boolean;
}

/** The outline of a checked file. Linear in its size. */
export function outlineOf({ nodes, edges }: Pick<GraphFile, 'nodes' | 'edges'>): Outline {
  const list = new KeyList(nodes.map(({ key }) => key));
  const [source, target] = [new Int32Array(edges.length), new Int32Array(edges.length)];
  const degree = new Uint32Array(nodes.length);
  edges.forEach((edge, i) => {
    const [a, b] = [list.at(edge.source), list.at(edge.target)];
    source[i] = a;
    target[i] = b;
    degree[a] = (degree[a] ?? 0) + 1;
    degree[b] = (degree[b] ?? 0) + 1;
  });
  const xy = new Float64Array(2 * nodes.length);
  nodes.forEach(({ attributes: { x, y } }, i) => {
    if (Number.isFinite(x) && Number.isFinite(y)) xy.set([x, y], 2 * i);
  });
  return { nodes: list, source, target, degree, xy, placed: xy.some((value) => value !== 0) };
}
