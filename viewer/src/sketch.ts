import type { EdgeDisplayData, RenderParams } from 'sigma/types';
import {
  createNormalizationFunction,
  getMatrixImpact,
  getPixelRatio,
  matrixFromCamera,
  multiplyVec2,
} from 'sigma/utils';
import type { EdgeAttributes } from '../../src/model.ts';
import { el } from './dom.ts';
import { DRAWING } from './drawing.ts';
import { EVERYTHING, noCorners, wholeOf, widen } from './frame.ts';
import type { Point } from './frame.ts';
import type { GraphFile } from './graph-file.ts';
import { sum } from './keys.ts';
import { FAMILY_OF } from './kinds.ts';
import { StraightArrow, StraightLine } from './lines.ts';
import { NodeShapeProgram } from './node-shape.ts';
import type { ShapeData } from './node-shape.ts';
import type { Outline } from './outline.ts';
import { crowdOf, lineOf, nodeSize, shapeOf } from './plain-look.ts';
import type { PlainMarks } from './plain-marks.ts';
import type { Palette } from './theme.ts';

/** A graph as it lies in its file, and which of it is shown. */
export interface Plain {
  file: GraphFile;
  outline: Outline;
  shown: PlainMarks;
}

/**
 * Draws a graph into `box` as sigma will, with the same programs, from its file alone: long before sigma has its indexes.
 * Straight lines, no names, nothing to point at. Null where the browser has no WebGL 2.
 */
export function drawSketch(box: HTMLElement, plain: Plain, palette: Palette): HTMLCanvasElement | null {
  const [width, height, pixelRatio] = [box.offsetWidth, box.offsetHeight, getPixelRatio()];
  const canvas = el('canvas', { class: 'sketch', width: width * pixelRatio, height: height * pixelRatio });
  const gl = canvas.getContext('webgl2', { antialias: false });
  if (gl === null) return null;
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  const nodes = shapesOf(plain, palette);
  const params = paramsOf(plain, nodes, { width, height, pixelRatio });
  for (const program of [...linesIn(gl, plain, nodes, palette), shapesIn(gl, nodes)]) program.render(params);
  box.append(canvas);
  return canvas;
}

/** No program asks the renderer that it is given. */
const NOBODY = null as never;

function shapesIn(gl: WebGL2RenderingContext, nodes: readonly ShapeData[]): NodeShapeProgram {
  const program = new NodeShapeProgram(gl, null, NOBODY);
  program.reallocate(nodes.length);
  nodes.forEach((node, i) => program.process(0, i, node));
  return program;
}

function linesIn(
  gl: WebGL2RenderingContext,
  { file, outline, shown }: Plain,
  nodes: readonly ShapeData[],
  palette: Palette,
) {
  const programs = {
    line: new StraightLine(gl, null, NOBODY),
    arrow: new StraightArrow(gl, null, NOBODY),
  };
  const counts = { line: 0, arrow: 0 };
  file.edges.forEach(({ attributes }, i) => (counts[lineOf(attributes).line] += shown.edges[i] ?? 0));
  for (const name of ['line', 'arrow'] as const) {
    programs[name].reallocate(counts[name]);
    counts[name] = 0;
  }
  const looks = new Map<EdgeAttributes['type'], EdgeDisplayData>();
  file.edges.forEach(({ attributes }, i) => {
    const [source, target] = [nodes[outline.source[i] ?? -1], nodes[outline.target[i] ?? -1]];
    if (shown.edges[i] === 0 || source === undefined || target === undefined) return;
    const { line, thickness } = lineOf(attributes);
    const look = looks.get(attributes.type) ?? {
      ...PLAIN,
      type: line,
      size: thickness,
      color: palette.family[FAMILY_OF[attributes.type]],
    };
    looks.set(attributes.type, look);
    programs[line].process(0, counts[line]++, source, target, look);
  });
  // In sigma's order.
  return [programs.arrow, programs.line];
}

const PLAIN = { label: null, hidden: false, forceLabel: false, zIndex: 1 };

/** Every node as the program draws it, in the frame from 0 to 1 that sigma lays around all nodes, shown or not. */
function shapesOf({ file, outline, shown }: Plain, palette: Palette): ShapeData[] {
  const normal = createNormalizationFunction(extentOf(outline));
  const crowd = crowdOf(sum(shown.nodes));
  return file.nodes.map(({ attributes }, i) => ({
    ...normal(pointOf(outline, i)),
    type: 'shape',
    label: null,
    name: null,
    hidden: shown.nodes[i] === 0,
    forceLabel: false,
    highlighted: false,
    zIndex: 1,
    size: nodeSize(attributes, outline.degree[i] ?? 0, crowd),
    color: palette.kind[attributes.kind],
    fill: palette.background,
    look: shapeOf(attributes, false),
  }));
}

function pointOf({ xy }: Outline, i: number): Point {
  return { x: xy[2 * i] ?? 0, y: xy[2 * i + 1] ?? 0 };
}

function extentOf(outline: Outline): { x: [number, number]; y: [number, number] } {
  const corners = noCorners();
  for (let i = 0; i < outline.degree.length; i += 1) {
    const { x, y } = pointOf(outline, i);
    widen(corners, x, y);
  }
  const [low, high] = corners;
  return { x: [low.x, high.x], y: [low.y, high.y] };
}

interface Size {
  width: number;
  height: number;
  pixelRatio: number;
}

/** What sigma would tell its programs of the camera that shows all. */
function paramsOf({ outline }: Plain, nodes: readonly ShapeData[], size: Size): RenderParams {
  const { x, y } = extentOf(outline);
  const graph = { width: x[1] - x[0] || 1, height: y[1] - y[0] || 1 };
  const matrixOf = (place: typeof EVERYTHING): Float32Array =>
    matrixFromCamera({ ...place, angle: 0 }, size, graph, DRAWING.stagePadding);
  const corners = noCorners();
  for (const node of nodes) if (!node.hidden) widen(corners, node.x, node.y);
  const everything = matrixOf(EVERYTHING);
  const toViewport = (point: Point): Point => {
    const at = multiplyVec2(everything, point);
    return { x: ((1 + at.x) * size.width) / 2, y: ((1 - at.y) * size.height) / 2 };
  };
  const place = wholeOf(corners, toViewport, size);
  const matrix = matrixOf(place);
  return {
    ...size,
    matrix,
    invMatrix: matrix,
    zoomRatio: place.ratio,
    cameraAngle: 0,
    sizeRatio: DRAWING.zoomToSizeRatioFunction(place.ratio),
    correctionRatio: getMatrixImpact(matrix, { ...place, angle: 0 }, size),
    downSizingRatio: 1,
    minEdgeThickness: DRAWING.minEdgeThickness,
    antiAliasingFeather: DRAWING.antiAliasingFeather,
  };
}
