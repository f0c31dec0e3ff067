import type { EdgeDisplayData } from 'sigma/types';
import type { EdgeAttributes, NodeAttributes } from '../../src/model.ts';
import type { Communities } from './communities.ts';
import type { Data } from './data.ts';
import { nodeName } from './data.ts';
import { selectedNodes } from './selection.ts';
import { FAMILY_OF } from './kinds.ts';
import { drawnOf } from './limits.ts';
import type { Drawn } from './limits.ts';
import type { ShapeData } from './node-shape.ts';
import { dealingsBetween } from './pairs.ts';
import { wayShown } from './path/find.ts';
import { crowdOf, lineOf, MOST_BENT, nodeSize, shapeOf } from './plain-look.ts';
import { clip } from './room.ts';
import type { Scene } from './scene.ts';
import type { Palette } from './theme.ts';

/** What the canvas draws: a scene, its colours and what is in the foreground. */
export interface Picture {
  scene: Scene;
  palette: Palette;
  drawn: Drawn;
  selected: ReadonlySet<string>;
  /** The selection, what it touches and the edges between; null where nothing is selected. */
  foreground: { nodes: ReadonlySet<string>; edges: ReadonlySet<string> } | null;
  touch: Touch;
  /** Is the foreground drawn over everything? Only in graphs small enough to be indexed anew for it. */
  layered: boolean;
  /** Scale of the nodes: 1 for a few hundred, less for more. */
  crowd: number;
}

/** What pointer, keyboard and colouring add to a scene. */
export interface Touch {
  hoveredEdge: string | null;
  /** The neighbour that the keyboard stands on. */
  cursor: string | null;
  communities: Communities | null;
}

export type EdgeLook = Partial<EdgeDisplayData> & { curvature?: number };

/** Works out the foreground of a scene. */
export function toPicture(scene: Scene, palette: Palette, touch: Touch): Picture {
  const { data, state, shown } = scene;
  const selected = new Set(selectedNodes(data, state));
  const drawn = drawnOf(data, shown, [...selected]);
  return {
    scene,
    palette,
    drawn,
    selected,
    foreground: foregroundOf(scene, selected),
    touch,
    crowd: crowdOf(shown.nodes.size),
    layered: data.graph.size <= MOST_BENT,
  };
}

function foregroundOf(
  { data, state, shown }: Scene,
  selected: ReadonlySet<string>,
): { nodes: Set<string>; edges: Set<string> } | null {
  if (selected.size === 0) return null;
  const nodes = new Set(selected);
  const edges = new Set<string>();
  const { graph } = data;
  if (state.node !== null) {
    graph.forEachEdge(state.node, (edge, _attributes, source, target) => {
      if (!shown.edges.has(edge)) return;
      edges.add(edge);
      nodes.add(source === state.node ? target : source);
    });
  } else if (state.edge !== null) edges.add(state.edge);
  else if (state.pair !== null) {
    const { meetings, mutual, given, received } = dealingsBetween(data, shown.claims, state.pair);
    for (const { key, isMeeting, parties } of [...meetings, ...mutual, ...given, ...received]) {
      if (!isMeeting) edges.add(key);
      for (const node of isMeeting ? [key, ...parties] : parties) nodes.add(node);
      if (isMeeting) graph.forEachEdge(key, (edge) => shown.edges.has(edge) && edges.add(edge));
    }
  } else {
    for (const { node, edges: ties } of wayShown(data, shown, state.path)?.steps ?? []) {
      nodes.add(node);
      for (const edge of ties) {
        edges.add(edge);
        // A visit is tied to the country by the place there.
        for (const end of graph.extremities(edge)) nodes.add(end);
      }
    }
  }
  return { nodes, edges };
}

/** A label tells the status in words too, so that colour and ring are never alone. */
function canvasLabel(node: NodeAttributes, picture: Picture, chosen: boolean): string {
  const { speech } = picture.scene;
  const text = clip(nodeName(node, speech.lang), chosen);
  return node.kind === 'meeting' && node.status !== 'held' ? `${speech.status(node.status)}: ${text}` : text;
}

/** Display data of a node. `degree` is its number of edges. */
export function nodeLook(
  key: string,
  node: NodeAttributes,
  degree: number,
  picture: Picture,
): Partial<ShapeData> {
  const { palette, foreground, selected, touch, crowd } = picture;
  // sigma takes what a reducer returns instead of the attributes, not besides them.
  const { x, y } = node;
  const chosen = selected.has(key) || key === touch.cursor;
  const near = foreground === null || foreground.nodes.has(key);
  const size = nodeSize(node, degree, crowd);
  return {
    x,
    y,
    type: 'shape',
    // What is hidden has its look too, so that it can be shown by that alone.
    hidden: !picture.drawn.nodes.has(key),
    name: near || chosen ? canvasLabel(node, picture, chosen) : null,
    color: near || chosen ? nodeColour(key, node, picture) : palette.faintNode,
    fill: palette.background,
    look: shapeOf(node, chosen),
    size: chosen ? size * 1.35 : size,
    forceLabel: chosen || (foreground !== null && near),
    zIndex: chosen ? 3 : foreground !== null && near ? 2 : 1,
  };
}

function nodeColour(key: string, node: NodeAttributes, { palette, touch }: Picture): string {
  const cluster = touch.communities?.get(key);
  return (cluster === undefined ? undefined : palette.clusters[cluster]) ?? palette.kind[node.kind];
}

/** The edges whose relation is written on them. */
export function namedEdges({ scene, touch, drawn }: Picture): string[] {
  const edges = [scene.state.edge, touch.hoveredEdge].filter(
    (edge) => edge !== null && drawn.edges.has(edge),
  );
  return [...new Set(edges as string[])];
}

/** Display data of an edge. `curvature` is 0 where it is the only edge between its ends. */
export function edgeLook(key: string, edge: EdgeAttributes, curvature: number, picture: Picture): EdgeLook {
  const { palette, foreground, scene, touch } = picture;
  const { line: straight, thickness } = lineOf(edge);
  const near = foreground === null || foreground.edges.has(key);
  const top = picture.layered && foreground !== null && near;
  const line = curvature === 0 ? straight : straight === 'arrow' ? 'curvedArrow' : 'curved';
  const type = top ? `${line}Top` : line;
  const chosen = key === scene.state.edge || key === touch.hoveredEdge;
  return {
    type,
    curvature,
    hidden: !picture.drawn.edges.has(key),
    color: near || chosen ? palette.family[FAMILY_OF[edge.type]] : palette.faintEdge,
    size: chosen ? thickness + 2.4 : foreground !== null && near ? thickness + 0.6 : thickness,
    zIndex: chosen ? 3 : foreground !== null && near ? 2 : 1,
  };
}

/** How much each edge bends, so that edges between the same two nodes do not hide each other. */
export function curvatures(data: Data): Map<string, number> {
  if (data.graph.size > MOST_BENT) return new Map();
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
