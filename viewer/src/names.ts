import type { Data } from './data.ts';
import { EVERYTHING } from './frame.ts';
import { LabelChoice, lensOf, quick } from './label-choice.ts';
import { LabelLayer, nodeBox } from './labels.ts';
import type { Placed } from './labels.ts';
import type { Picture } from './look.ts';
import { nodeSize } from './plain-look.ts';
import type { Renderer } from './renderer.ts';
import type { Veil } from './veil.ts';

/** The names of nodes over a drawing. */
export interface Names {
  draw: (picture: Picture) => void;
  /** Those of the last frame, and where they stand. */
  placed: () => readonly Placed[];
}

const MANY_NODES = 600;

export function namesOn(sigma: Renderer, { graph, nodes, ledger }: Data, veil: Veil): Names {
  const many = graph.order > MANY_NODES;
  const sizes = Float64Array.from(nodes, ({ key, attributes }) => nodeSize(attributes, graph.degree(key), 1));
  const choice = new LabelChoice(ledger.nodes.keys, sizes, {
    density: graph.order > MANY_NODES * 4 ? 1 : 1.6,
    threshold: many ? 9 : 5,
    first: 20,
  });
  const layer = new LabelLayer();
  const lay = (): void => {
    const cameraState = { ...EVERYTHING, angle: 0 };
    const toViewport = quick((point) => sigma.framedGraphToViewport(point, { cameraState }));
    choice.lay(veil.looks, toViewport, sigma.getDimensions().width);
  };
  sigma.on('afterProcess', lay);
  const draw = (picture: Picture): void => {
    const context = sigma.getCanvases()['labels']?.getContext('2d');
    if (!context) return;
    const forced = picture.foreground !== null || picture.touch.cursor !== null;
    const named = choice.choose(veil.looks, lensOf(sigma, forced));
    layer.draw(context, named, picture.palette, nodeBoxes(sigma, picture), sigma.getDimensions());
  };
  return { draw, placed: () => layer.placed };
}

/** What names had better not cover: of many nodes only those that are selected. */
function nodeBoxes(sigma: Renderer, { drawn, selected }: Picture): ReturnType<typeof nodeBox>[] {
  const boxes = [];
  for (const key of drawn.nodes.size > MANY_NODES ? selected : drawn.nodes) {
    const node = sigma.getNodeDisplayData(key);
    if (node === undefined || node.hidden) continue;
    const { x, y } = sigma.framedGraphToViewport(node);
    boxes.push(nodeBox(x, y, sigma.scaleSize(node.size), node.zIndex));
  }
  return boxes;
}
