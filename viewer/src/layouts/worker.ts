import forceDefaults from 'graphology-layout-forceatlas2/defaults';
import force from 'graphology-layout-forceatlas2/iterate';
import { pushApart } from './apart.ts';

/** What the page asks for. The same question has the same answer: nothing here is left to chance or to the clock. */
export interface LayoutQuestion {
  /** ForceAtlas2: ten numbers a node. */
  nodes: Float32Array;
  /** ForceAtlas2: three numbers an edge. */
  edges: Float32Array;
  settings: Record<string, unknown>;
  /** Steps of ForceAtlas2; 0 only pushes nodes apart. */
  steps: number;
  /** Radius of each node, in the units of the positions where they span 1,000. */
  radii: Float32Array;
  /** Are they only pushed up and down, so that they keep their day? */
  upright: boolean;
}

/** x and y of every node. */
export interface LayoutAnswer {
  positions: Float32Array;
  done: boolean;
}

const PER_NODE = 10;
const TELL_MS = 120;

function positionsOf(nodes: Float32Array, per: number): Float32Array {
  const count = nodes.length / per;
  const positions = new Float32Array(2 * count);
  for (let i = 0; i < count; i += 1) {
    positions[2 * i] = nodes[per * i] ?? 0;
    positions[2 * i + 1] = nodes[per * i + 1] ?? 0;
  }
  return positions;
}

function tell(answer: LayoutAnswer): void {
  postMessage(answer, { transfer: [answer.positions.buffer] });
}

addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  const { nodes, edges, steps, radii, upright } = data;
  const settings = { ...forceDefaults, ...data.settings };
  let told = performance.now();
  for (let i = 0; i < steps; i += 1) {
    force(settings, nodes, edges);
    if (performance.now() - told < TELL_MS) continue;
    told = performance.now();
    tell({ positions: positionsOf(nodes, PER_NODE), done: false });
  }
  tell({ positions: pushApart(positionsOf(nodes, PER_NODE), radii, upright), done: true });
});
