import type { EdgeDisplayData } from 'sigma/types';
import type { EdgeAttributes, NodeAttributes } from '../../src/model.ts';
import type { Data } from './data.ts';
import { nodeName } from './data.ts';
import { selectedNodes } from './filter.ts';
import { FAMILY_OF, isStance } from './kinds.ts';
import { lookCode } from './node-shape.ts';
import type { ShapeData } from './node-shape.ts';
import type { Scene } from './scene.ts';
import type { Palette } from './theme.ts';

/** What the canvas draws: a scene, its colours and what is in the foreground. */
export interface Picture {
  scene: Scene;
  palette: Palette;
  selected: ReadonlySet<string>;
  /** The selection, what it touches and the edges between; null where nothing is selected. */
  foreground: { nodes: ReadonlySet<string>; edges: ReadonlySet<string> } | null;
  hoveredEdge: string | null;
}

export type EdgeLook = Partial<EdgeDisplayData> & { curvature?: number };

/** Works out the foreground of a scene. */
export function toPicture(scene: Scene, palette: Palette, hoveredEdge: string | null): Picture {
  const { data, state, shown } = scene;
  const selected = new Set(selectedNodes(data, state));
  if (selected.size === 0) return { scene, palette, selected, foreground: null, hoveredEdge };
  const nodes = new Set(selected);
  const edges = new Set<string>();
  if (state.edge !== null) edges.add(state.edge);
  else {
    for (const key of selected) {
      data.graph.forEachEdge(key, (edge, _attributes, source, target) => {
        if (!shown.edges.has(edge)) return;
        edges.add(edge);
        nodes.add(source === key ? target : source);
      });
    }
  }
  return { scene, palette, selected, foreground: { nodes, edges }, hoveredEdge };
}

const LONGEST_LABEL = 38;

function clip(text: string): string {
  if (text.length <= LONGEST_LABEL) return text;
  return `${text.slice(0, LONGEST_LABEL).replace(/\s+\S*$/u, '')}…`;
}

/** A label tells the status in words too, so that colour and ring are never alone. */
function canvasLabel(node: NodeAttributes, picture: Picture, whole: boolean): string {
  const { speech } = picture.scene;
  const name = nodeName(node, speech.lang);
  const text = whole ? name : clip(name);
  return node.kind === 'meeting' && node.status !== 'held' ? `${speech.status(node.status)}: ${text}` : text;
}

/** Display data of a node. `degree` is its number of edges. */
export function nodeLook(
  key: string,
  node: NodeAttributes,
  degree: number,
  picture: Picture,
): Partial<ShapeData> {
  const { palette, foreground, selected, scene } = picture;
  // sigma takes what a reducer returns instead of the attributes, not besides them.
  const { x, y } = node;
  if (!scene.shown.nodes.has(key)) return { x, y, hidden: true, label: null, size: 1 };
  const chosen = selected.has(key);
  const near = foreground === null || foreground.nodes.has(key);
  const crowd = Math.max(0.45, Math.min(1, Math.sqrt(400 / scene.shown.nodes.size)));
  const size = crowd * Math.min(21, (node.kind === 'meeting' ? 7.5 : 6.5) + 1.75 * Math.sqrt(degree));
  const status = node.kind === 'meeting' ? node.status : 'held';
  return {
    x,
    y,
    type: 'shape',
    label: near ? canvasLabel(node, picture, chosen) : null,
    color: near ? palette.kind[node.kind] : palette.faintNode,
    fill: palette.background,
    look: lookCode(node.kind, status, chosen),
    size: chosen ? size * 1.35 : size,
    forceLabel: foreground !== null && near,
    zIndex: chosen ? 3 : foreground !== null && near ? 2 : 1,
  };
}

/** Display data of an edge. `curvature` is 0 where it is the only edge between its ends. */
export function edgeLook(key: string, edge: EdgeAttributes, curvature: number, picture: Picture): EdgeLook {
  const { palette, foreground, scene, hoveredEdge } = picture;
  if (!scene.shown.edges.has(key)) return { hidden: true };
  const near = foreground === null || foreground.edges.has(key);
  const chosen = key === scene.state.edge || key === hoveredEdge;
  const arrow = isStance(edge.type);
  const thickness = arrow ? 2.8 : 2;
  return {
    type: curvature === 0 ? (arrow ? 'arrow' : 'line') : arrow ? 'curvedArrow' : 'curved',
    curvature,
    color: near || chosen ? palette.family[FAMILY_OF[edge.type]] : palette.faintEdge,
    size: chosen ? thickness + 2.4 : foreground !== null && near ? thickness + 0.6 : thickness,
    label: chosen ? scene.speech.relation(edge.type) : null,
    forceLabel: chosen,
    zIndex: chosen ? 3 : foreground !== null && near ? 2 : 1,
  };
}

/** How much each edge bends, so that edges between the same two nodes do not hide each other. */
export function curvatures(data: Data): Map<string, number> {
  const bundles = new Map<string, { edge: string; forward: boolean }[]>();
  for (const { edge, source, target } of data.graph.edgeEntries()) {
    const forward = source < target;
    const pair = JSON.stringify(forward ? [source, target] : [target, source]);
    const bundle = bundles.get(pair);
    if (bundle === undefined) bundles.set(pair, [{ edge, forward }]);
    else bundle.push({ edge, forward });
  }
  const bends = new Map<string, number>();
  for (const bundle of bundles.values()) {
    bundle.forEach(({ edge, forward }, i) => {
      const bend = (i - (bundle.length - 1) / 2) * Math.min(0.28, 1.2 / bundle.length);
      bends.set(edge, forward ? bend : -bend);
    });
  }
  return bends;
}
