import { createEdgeCurveProgram } from '@sigma/edge-curve';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../src/model.ts';
import { FONT, hoverDrawer, LabelLayer, nodeBox } from './labels.ts';
import { curvatures, edgeLook, nodeLook, toPicture } from './look.ts';
import type { Picture } from './look.ts';
import { NodeShapeProgram } from './node-shape.ts';
import type { Scene } from './scene.ts';
import type { State } from './state.ts';
import { prefersCalm } from './theme.ts';
import type { Palette } from './theme.ts';

export type Renderer = Sigma<NodeAttributes, EdgeAttributes, GraphAttributes>;

export interface Canvas {
  sigma: Renderer;
  draw: (scene: Scene, palette: Palette) => void;
  /** Brings the selection and what it touches into view. */
  show: () => void;
  zoom: (step: 'in' | 'out' | 'all') => void;
  place: (camera: State['camera']) => void;
}

export interface CanvasEvents {
  pickNode: (key: string) => void;
  pickEdge: (key: string) => void;
  pickNothing: () => void;
  /** Null for the view of everything. */
  moved: (camera: State['camera']) => void;
}

const ARROW = { extremity: 'target', lengthToThicknessRatio: 2.5, widenessToThicknessRatio: 2 } as const;
const MANY_NODES = 600;
const MOST_FRAMED = 200;
const EVERYTHING = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

/** Draws `scene` into `box` and keeps it drawn. Throws where the browser has no WebGL. */
export function createCanvas(box: HTMLElement, scene: Scene, palette: Palette, events: CanvasEvents): Canvas {
  const { graph } = scene.data;
  const bends = curvatures(scene.data);
  const labels = new LabelLayer();
  let picture: Picture = toPicture(scene, palette, null);
  const sigma: Renderer = new Sigma<NodeAttributes, EdgeAttributes, GraphAttributes>(graph, box, {
    allowInvalidContainer: true,
    enableEdgeEvents: true,
    enableCameraRotation: false,
    zIndex: true,
    renderEdgeLabels: true,
    hideEdgesOnMove: graph.size > 20_000,
    labelFont: FONT,
    edgeLabelFont: FONT,
    edgeLabelSize: 12,
    labelDensity: 1.6,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: graph.order > MANY_NODES ? 9 : 5,
    stagePadding: 46,
    minEdgeThickness: 1.4,
    // Shapes and lines grow with the zoom, but never to more than about twice their size.
    zoomToSizeRatioFunction: (ratio) => Math.min(2, Math.max(0.55, Math.sqrt(ratio))),
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    defaultNodeType: 'shape',
    defaultEdgeType: 'line',
    nodeProgramClasses: { shape: NodeShapeProgram },
    edgeProgramClasses: {
      line: EdgeRectangleProgram,
      arrow: EdgeArrowProgram,
      curved: createEdgeCurveProgram<NodeAttributes, EdgeAttributes, GraphAttributes>(),
      curvedArrow: createEdgeCurveProgram<NodeAttributes, EdgeAttributes, GraphAttributes>({
        arrowHead: ARROW,
      }),
    },
    defaultDrawNodeLabel: labels.collect,
    defaultDrawNodeHover: hoverDrawer(() => picture.palette),
    nodeReducer: (key, node) => nodeLook(key, node, graph.degree(key), picture),
    edgeReducer: (key, edge) => edgeLook(key, edge, bends.get(key) ?? 0, picture),
  });
  sigma.on('afterRender', () =>
    labels.flush(picture.palette, nodeBoxes(sigma, picture), sigma.getDimensions()),
  );
  const draw = (next: Picture): void => {
    picture = next;
    sigma.setSetting('edgeLabelColor', { color: next.palette.ink });
    sigma.refresh({ skipIndexation: false });
  };
  listen(sigma, box, events, (edge) => draw(toPicture(picture.scene, picture.palette, edge)));
  new ResizeObserver(() => resize(sigma, box)).observe(box);
  return { sigma, ...cameraOf(sigma, () => picture), draw: (s, p) => draw(toPicture(s, p, null)) };
}

function resize(sigma: Renderer, box: HTMLElement): void {
  if (box.clientWidth === 0 || box.clientHeight === 0) return;
  sigma.resize();
  sigma.refresh();
}

function nodeBoxes(sigma: Renderer, { scene }: Picture): ReturnType<typeof nodeBox>[] {
  if (scene.shown.nodes.size > MANY_NODES) return [];
  const boxes = [];
  for (const key of scene.shown.nodes) {
    const node = sigma.getNodeDisplayData(key);
    if (node === undefined) continue;
    const { x, y } = sigma.framedGraphToViewport(node);
    boxes.push(nodeBox(x, y, sigma.scaleSize(node.size)));
  }
  return boxes;
}

function listen(
  sigma: Renderer,
  box: HTMLElement,
  events: CanvasEvents,
  hover: (edge: string | null) => void,
): void {
  const point = (on: boolean): void => {
    box.classList.toggle('pointing', on);
  };
  sigma.on('clickNode', ({ node }) => events.pickNode(node));
  sigma.on('clickEdge', ({ edge }) => events.pickEdge(edge));
  sigma.on('clickStage', () => events.pickNothing());
  sigma.on('enterNode', () => point(true));
  sigma.on('leaveNode', () => point(false));
  sigma.on('enterEdge', ({ edge }) => {
    point(true);
    hover(edge);
  });
  sigma.on('leaveEdge', () => {
    point(false);
    hover(null);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  sigma.getCamera().on('updated', ({ x, y, ratio }) => {
    clearTimeout(timer);
    const still = Math.abs(x - 0.5) < 1e-3 && Math.abs(y - 0.5) < 1e-3 && Math.abs(ratio - 1) < 1e-3;
    timer = setTimeout(() => events.moved(still ? null : { x, y, ratio }), 250);
  });
  box.addEventListener('keydown', (event) => steer(sigma, event));
}

/** The camera that shows these points with room around them for labels. */
function frame(points: readonly { x: number; y: number }[]): { x: number; y: number; ratio: number } {
  const range = (axis: 'x' | 'y'): [number, number] => {
    const values = points.map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)];
  };
  const [[left, right], [low, high]] = [range('x'), range('y')];
  const ratio = Math.min(1, Math.max(0.04, 1.9 * Math.max(right - left, high - low)));
  return { x: (left + right) / 2, y: (low + high) / 2, ratio };
}

/** Keyboard: arrows move, plus and minus zoom, 0 shows everything. */
function steer(sigma: Renderer, event: KeyboardEvent): void {
  const camera = sigma.getCamera();
  const { x, y, ratio } = camera.getState();
  const step = 0.08 * ratio;
  const moves: Record<string, Partial<{ x: number; y: number; ratio: number }>> = {
    ArrowLeft: { x: x - step },
    ArrowRight: { x: x + step },
    ArrowUp: { y: y + step },
    ArrowDown: { y: y - step },
    '+': { ratio: ratio / 1.3 },
    '=': { ratio: ratio / 1.3 },
    '-': { ratio: ratio * 1.3 },
    '0': EVERYTHING,
  };
  const move = moves[event.key];
  if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  camera.setState(move);
}

function cameraOf(sigma: Renderer, now: () => Picture): Pick<Canvas, 'show' | 'zoom' | 'place'> {
  const camera = sigma.getCamera();
  const glide = (to: Partial<{ x: number; y: number; ratio: number; angle: number }>): void => {
    if (prefersCalm()) camera.setState(to);
    else void camera.animate(to, { duration: 350 });
  };
  const show = (): void => {
    const { selected, foreground } = now();
    const keys = [...(foreground?.nodes ?? [])].slice(0, MOST_FRAMED);
    const points = [...new Set([...selected, ...keys])].flatMap((key) => sigma.getNodeDisplayData(key) ?? []);
    if (points.length > 0) glide(frame(points));
  };
  const zoom: Canvas['zoom'] = (step) =>
    glide(step === 'all' ? EVERYTHING : { ratio: step === 'in' ? camera.ratio / 1.5 : camera.ratio * 1.5 });
  return { show, zoom, place: (to) => camera.setState(to ?? EVERYTHING) };
}
