import forceDefaults from 'graphology-layout-forceatlas2/defaults';
import force from 'graphology-layout-forceatlas2/iterate';
import apartDefaults from 'graphology-layout-noverlap/defaults';
import apart from 'graphology-layout-noverlap/iterate';

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
}

/** x and y of every node. */
export interface LayoutAnswer {
  positions: Float32Array;
  done: boolean;
}

const PER_NODE = 10;
const TELL_MS = 120;
const APART_STEPS = 60;
const WIDTH = 1000;

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

/** Pushes overlapping nodes apart, as if the positions spanned `WIDTH`. */
function pushApart(positions: Float32Array, radii: Float32Array): Float32Array {
  const [lows, highs] = [
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ] as [number[], number[]];
  positions.forEach((value, i) => {
    lows[i % 2] = Math.min(lows[i % 2] ?? 0, value);
    highs[i % 2] = Math.max(highs[i % 2] ?? 0, value);
  });
  const [x0, y0] = [lows[0] ?? 0, lows[1] ?? 0];
  const span = Math.max((highs[0] ?? 0) - x0, (highs[1] ?? 0) - y0, 1e-9);
  const matrix = new Float32Array(3 * radii.length);
  radii.forEach((radius, i) => {
    matrix[3 * i] = (((positions[2 * i] ?? 0) - x0) * WIDTH) / span;
    matrix[3 * i + 1] = (((positions[2 * i + 1] ?? 0) - y0) * WIDTH) / span;
    matrix[3 * i + 2] = radius;
  });
  const settings = { ...apartDefaults, margin: 1, ratio: 1, speed: 3 };
  for (let i = 0; i < APART_STEPS; i += 1) if (apart(settings, matrix).converged) break;
  return positionsOf(matrix, 3).map((value, i) => (value * span) / WIDTH + (i % 2 === 0 ? x0 : y0));
}

addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  const { nodes, edges, steps, radii } = data;
  const settings = { ...forceDefaults, ...data.settings };
  let told = performance.now();
  for (let i = 0; i < steps; i += 1) {
    force(settings, nodes, edges);
    if (performance.now() - told < TELL_MS) continue;
    told = performance.now();
    tell({ positions: positionsOf(nodes, PER_NODE), done: false });
  }
  tell({ positions: pushApart(positionsOf(nodes, PER_NODE), radii), done: true });
});
