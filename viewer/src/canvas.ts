import { createEdgeCurveProgram } from '@sigma/edge-curve';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../src/model.ts';
import { curvatureOf, middleOf } from './bend.ts';
import { cameraOf } from './camera.ts';
import type { CameraMoves } from './camera.ts';
import { partOf } from './change.ts';
import { dragNodes } from './drag.ts';
import type { Drag, DragEvents } from './drag.ts';
import { DRAWING } from './drawing.ts';
import { StraightArrow, StraightLine } from './lines.ts';
import { drawEdgeLabel, hoverDrawer } from './labels.ts';
import type { Placed } from './labels.ts';
import { curvatures, edgeLook, namedEdges, nodeLook, toPicture } from './look.ts';
import type { Picture, Touch } from './look.ts';
import { namesOn } from './names.ts';
import { NodeShapeProgram } from './node-shape.ts';
import { PatientSigma } from './patient.ts';
import { redrawOf } from './redraw.ts';
import type { Renderer } from './renderer.ts';
import { atRest } from './rest.ts';
import type { Scene } from './scene.ts';
import { slotted, SlottedShapes } from './slots.ts';
import type { State } from './state.ts';
import type { Steps } from './steps.ts';
import type { Palette } from './theme.ts';
import { axisMarks, drawAxisLines, drawAxisWords } from './time-axis.ts';
import { linkWords } from './unheld.ts';
import { Veil } from './veil.ts';

export interface Canvas extends CameraMoves {
  sigma: Renderer;
  draw: (scene: Scene, palette: Palette) => void;
  picture: () => Picture;
  /** The labels of the last frame, and where they stand. */
  labelled: () => readonly Placed[];
  /** The neighbour that the keyboard stands on, and the clusters that colour the nodes. */
  touch: (change: Partial<Touch>) => void;
  /** Gives the graphics card back what it holds. */
  kill: () => void;
  nudge: Drag['nudge'];
}

export interface CanvasEvents extends DragEvents {
  pickNode: (key: string) => void;
  pickEdge: (key: string) => void;
  pickNothing: () => void;
  /** Null for the view of what is selected, else of everything. */
  moved: (camera: State['camera']) => void;
  /** The browser took the graphics away: this canvas draws no more. */
  lost: () => void;
}

const ARROW = { extremity: 'target', lengthToThicknessRatio: 2.5, widenessToThicknessRatio: 2 } as const;
const MOST_POINTED = 20_000;
const SETTLED_MS = 250;

/** Draws `scene` into `box` and keeps it drawn. Throws where the browser has no WebGL. */
export function* canvasSteps(
  box: HTMLElement,
  scene: Scene,
  palette: Palette,
  events: CanvasEvents,
): Steps<Canvas> {
  const { graph } = scene.data;
  const bends = curvatures(scene.data);
  const veil = new Veil(scene.data.ledger);
  let picture: Picture = toPicture(scene, palette, { hoveredEdge: null, cursor: null, communities: null });
  const sigma = new PatientSigma(graph, box, {
    allowInvalidContainer: true,
    // To find the edge under the pointer, every edge is drawn twice.
    enableEdgeEvents: graph.size <= MOST_POINTED,
    enableCameraRotation: false,
    zIndex: true,
    hideEdgesOnMove: graph.size > 20_000,
    // `LabelChoice` knows what is hidden now, sigma only what was when it made its index.
    renderLabels: false,
    ...DRAWING,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    defaultNodeType: 'shape',
    defaultEdgeType: 'line',
    nodeProgramClasses: { shape: SlottedShapes },
    nodeHoverProgramClasses: { shape: NodeShapeProgram },
    edgeProgramClasses: edgePrograms(picture.layered),
    defaultDrawNodeHover: hoverDrawer(
      () => picture.palette,
      () => sigma.getDimensions(),
    ),
    nodeReducer: (key, node) => veil.node(key, nodeLook(key, node, graph.degree(key), picture)),
    edgeReducer: (key, edge) => veil.edge(key, edgeLook(key, edge, bends.get(key) ?? 0, picture)),
  });
  const names = namesOn(sigma, scene.data, veil);
  const flush = (): void => {
    names.draw(picture);
    const below = sigma.getCanvases()['edgeLabels']?.getContext('2d');
    if (!below) return;
    const [marks, size] = [axisMarks(picture.scene, sigma), sigma.getDimensions()];
    drawAxisLines(below, marks, size.height, picture.palette);
    nameEdges(below, sigma, picture);
    const above = sigma.getCanvases()['labels']?.getContext('2d');
    if (above) drawAxisWords(above, marks, size, picture.palette);
  };
  sigma.on('afterRender', flush);
  const camera = cameraOf(sigma, () => picture, veil.looks);
  // Once it is known where the nodes lie, and before they are drawn.
  sigma.once('afterProcess', () => camera.place(scene.state.camera));
  yield* sigma.fill();
  const redraw = redrawOf(sigma);
  const draw = (next: Picture): void => {
    const before = picture;
    picture = next;
    const part = partOf(before, next);
    if (part === null) return redraw.all();
    if (veil.lift(before, next)) sigma.scheduleRender();
    redraw.part(part);
  };
  const touch: Canvas['touch'] = (change) =>
    draw(toPicture(picture.scene, picture.palette, { ...picture.touch, ...change }));
  const drag = dragNodes(sigma, events);
  listen(sigma, box, events, drag, (hoveredEdge) => touch({ hoveredEdge }));
  tellMoves(sigma, camera, events.moved);
  const observer = new ResizeObserver(() => resize(sigma, box) && camera.keep(SETTLED_MS));
  observer.observe(box);
  return {
    sigma,
    ...camera,
    nudge: drag.nudge,
    picture: () => picture,
    labelled: names.placed,
    draw: (next, colours) => draw(toPicture(next, colours, { ...picture.touch, hoveredEdge: null })),
    touch,
    kill: () => {
      redraw.stop();
      observer.disconnect();
      sigma.kill();
    },
  };
}

/**
 * Programs draw one after another, so the foreground has its own after all others. A large graph has neither layers nor
 * bent edges: each program costs time to compile and in every frame.
 */
function edgePrograms(layered: boolean) {
  const [line, arrow] = [slotted(StraightLine), slotted(StraightArrow)];
  if (!layered) return { line, arrow };
  const curve = createEdgeCurveProgram<NodeAttributes, EdgeAttributes, GraphAttributes>;
  const [curved, curvedArrow] = [slotted(curve()), slotted(curve({ arrowHead: ARROW }))];
  const background = { line, arrow, curved, curvedArrow };
  return { ...background, lineTop: line, arrowTop: arrow, curvedTop: curved, curvedArrowTop: curvedArrow };
}

/** Tells whether the box has another size: an observer calls once for nothing, and a large graph is not drawn again for that. */
function resize(sigma: Renderer, box: HTMLElement): boolean {
  const { clientWidth, clientHeight } = box;
  const { width, height } = sigma.getDimensions();
  if (clientWidth === 0 || clientHeight === 0) return false;
  if (clientWidth === width && clientHeight === height) return false;
  sigma.resize();
  sigma.scheduleRefresh();
  return true;
}

/** sigma looks through all edges in every frame for those with a label; here at most two have one. */
function nameEdges(context: CanvasRenderingContext2D, sigma: Renderer, picture: Picture): void {
  const { graph } = picture.scene.data;
  for (const edge of namedEdges(picture)) {
    const [a, b] = graph.extremities(edge).map((end) => sigma.getNodeDisplayData(end));
    const shown = sigma.getEdgeDisplayData(edge);
    if (!a || !b || !shown) continue;
    const [from, to] = [sigma.framedGraphToViewport(a), sigma.framedGraphToViewport(b)];
    const words = linkWords(edge, picture.scene);
    drawEdgeLabel(context, words, middleOf(from, to, curvatureOf(shown)), picture.palette);
  }
}

function listen(
  sigma: Renderer,
  box: HTMLElement,
  events: CanvasEvents,
  drag: Drag,
  hover: (edge: string | null) => void,
): void {
  const point = (on: boolean): void => {
    box.classList.toggle('pointing', on);
  };
  const unlessDragged = (pick: () => void): void => {
    if (!drag.dragged()) pick();
  };
  sigma.on('clickNode', ({ node }) => unlessDragged(() => events.pickNode(node)));
  sigma.on('clickEdge', ({ edge }) => unlessDragged(() => events.pickEdge(edge)));
  sigma.on('clickStage', () => unlessDragged(events.pickNothing));
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
  for (const layer of Object.values(sigma.getCanvases()))
    layer.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      events.lost();
    });
}

/** Tells where the camera has come to rest; null where it shows what it was sent to, so that it may follow the filters. */
function tellMoves(sigma: Renderer, camera: CameraMoves, moved: CanvasEvents['moved']): void {
  sigma.getCamera().on(
    'updated',
    atRest(() => moved(camera.moved()), SETTLED_MS),
  );
}
