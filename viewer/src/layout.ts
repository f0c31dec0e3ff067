import { inferSettings } from 'graphology-layout-forceatlas2';
import ForceAtlas2 from 'graphology-layout-forceatlas2/worker';
import type { Data } from './data.ts';

export interface Arranger {
  running: () => boolean;
  start: () => void;
  stop: () => void;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Lays the nodes of a graph without positions on a spiral, in key order: ForceAtlas2 cannot start from one point. */
export function seedPositions({ graph }: Data): void {
  [...graph.nodes()].sort().forEach((key, i) => {
    const [radius, turn] = [Math.sqrt(i + 1), i * GOLDEN_ANGLE];
    graph.mergeNodeAttributes(key, { x: radius * Math.cos(turn), y: radius * Math.sin(turn) });
  });
}

/** ForceAtlas2 in a worker; `changed` is called on every start and stop. */
export function createArranger({ graph }: Data, changed: () => void): Arranger {
  let layout: ForceAtlas2 | null = null;
  return {
    running: () => layout?.isRunning() ?? false,
    start: () => {
      const settings = { ...inferSettings(graph), gravity: 0.8, scalingRatio: 12, slowDown: 8 };
      layout ??= new ForceAtlas2(graph, { settings, getEdgeWeight: null });
      layout.start();
      changed();
    },
    stop: () => {
      if (layout === null) return;
      layout.kill();
      layout = null;
      changed();
    },
  };
}
