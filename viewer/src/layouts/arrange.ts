import { inferSettings } from 'graphology-layout-forceatlas2';
import type { Data } from '../data.ts';
import type { Layout, State } from '../state.ts';
import { prefersCalm } from '../theme.ts';
import { countryPositions, filePositions, fitInto, timePositions } from './places.ts';
import type { Positions } from './places.ts';
import type { LayoutAnswer, LayoutQuestion } from './worker.ts';
import LayoutWorker from './worker.ts?worker&inline';

/** What of a state a layout depends on. */
type Asked = Pick<State, 'layout' | 'pinned' | 'from' | 'until'>;

export interface Arranger {
  running: () => boolean;
  /** Lays the graph out anew; `layout` of the address is the same picture every time. */
  arrange: (state: Asked) => void;
  stop: () => void;
}

const GLIDE_MS = 400;
const MOST_GLIDING = 3000;

function stepsFor(order: number): number {
  return order < 500 ? 500 : order < 5000 ? 300 : order < 20_000 ? 120 : 50;
}

/** Where a pinned node would stand if it were free. */
type Rest = (key: string, home: { x: number; y: number }) => void;

/** Layouts that run in a worker; `changed` is called on every start and stop and told when one has ended by itself, `rest` for what is pinned. */
export function createArranger(data: Data, rest: Rest, changed: (done: boolean) => void): Arranger {
  const home = filePositions(data);
  let worker: Worker | null = null;
  const end = (done: boolean): void => {
    if (worker === null) return;
    worker.terminate();
    worker = null;
    changed(done);
  };
  const stop = (): void => end(false);
  const ask = (question: LayoutQuestion, pinned: ReadonlySet<string>): void => {
    // Around pinned nodes forces keep the measure; else every layout comes in that of the file.
    const framed = (positions: Positions): Positions =>
      question.steps > 0 && pinned.size > 0 ? positions : fitInto(positions, home);
    stop();
    worker = new LayoutWorker();
    worker.addEventListener('message', ({ data: answer }: MessageEvent<LayoutAnswer>) => {
      place(data, framed(answer.positions), pinned, rest, answer.done && question.steps === 0);
      if (answer.done) end(true);
    });
    worker.postMessage(question, [question.nodes.buffer, question.edges.buffer]);
    changed(false);
  };
  const arrange: Arranger['arrange'] = (state) => {
    const { layout, pinned } = state;
    const fixed = new Set(pinned);
    stop();
    if (layout === 'file') {
      place(data, home, fixed, rest, true);
      return changed(true);
    }
    ask(questionOf(data, startOf(state, data, home), fixed, layout), fixed);
  };
  return { running: () => worker !== null, arrange, stop };
}

function startOf(state: Asked, data: Data, home: Positions): Positions {
  const { layout } = state;
  return layout === 'time'
    ? timePositions(data, state)
    : layout === 'country'
      ? countryPositions(data)
      : home;
}

/** The matrices of ForceAtlas2: x, y, four of movement, mass, convergence, size, fixed; and source, target, weight. */
function questionOf(
  { graph }: Data,
  start: Positions,
  fixed: ReadonlySet<string>,
  layout: Layout,
): LayoutQuestion {
  const nodes = new Float32Array(10 * graph.order);
  const radii = new Float32Array(graph.order);
  const index = new Map<string, number>();
  let i = 0;
  graph.forEachNode((key, { x, y }) => {
    index.set(key, 10 * i);
    radii[i] = Math.min(16, 5 + 1.3 * Math.sqrt(graph.degree(key)));
    nodes.set(fixed.has(key) ? [x, y] : [start[2 * i] ?? 0, start[2 * i + 1] ?? 0], 10 * i);
    nodes.set([1 + graph.degree(key), 1, radii[i] ?? 1, fixed.has(key) ? 1 : 0], 10 * i + 6);
    i += 1;
  });
  const edges = new Float32Array(3 * graph.size);
  let e = 0;
  graph.forEachEdge((_edge, _attributes, source, target) => {
    edges.set([index.get(source) ?? 0, index.get(target) ?? 0, 1], 3 * e++);
  });
  const settings = { ...inferSettings(graph), gravity: 0.8, scalingRatio: 12, slowDown: 8 };
  const steps = layout === 'force' ? stepsFor(graph.order) : 0;
  const upright = layout === 'time';
  return {
    nodes,
    edges,
    settings,
    steps,
    upright,
    radii: radii.map((radius) => radius * crowd(graph.order)),
  };
}

/** Nodes of a large graph are drawn small, so they need less room. */
function crowd(order: number): number {
  return Math.max(0.08, Math.min(1, Math.sqrt(400 / Math.max(1, order))));
}

/** Moves every node but the pinned ones; glides where the graph is small and the reader has not asked for calm. */
function place(
  data: Data,
  positions: Positions,
  pinned: ReadonlySet<string>,
  rest: Rest,
  glide: boolean,
): void {
  const { graph } = data;
  let i = 0;
  graph.forEachNode((key) => {
    if (pinned.has(key)) rest(key, { x: positions[i] ?? 0, y: positions[i + 1] ?? 0 });
    i += 2;
  });
  if (!glide || prefersCalm() || graph.order > MOST_GLIDING) return write(data, positions, pinned);
  const start = filePositions(data);
  const begun = performance.now();
  const frame = (): void => {
    const share = Math.min(1, (performance.now() - begun) / GLIDE_MS);
    const ease = share * (2 - share);
    write(
      data,
      positions.map((to, i) => (start[i] ?? 0) + (to - (start[i] ?? 0)) * ease),
      pinned,
    );
    if (share < 1) requestAnimationFrame(frame);
  };
  frame();
}

function write({ graph }: Data, positions: Positions, pinned: ReadonlySet<string>): void {
  let i = -2;
  graph.updateEachNodeAttributes(
    (key, attributes) => {
      i += 2;
      if (pinned.has(key)) return attributes;
      return { ...attributes, x: positions[i] ?? 0, y: positions[i + 1] ?? 0 };
    },
    { attributes: ['x', 'y'] },
  );
}
