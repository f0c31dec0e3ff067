import { controlPoint, curvatureOf, middleOf } from '../bend.ts';
import type { Point } from '../bend.ts';
import type { Canvas } from '../canvas.ts';
import { OUTLINES } from '../glyph.ts';
import { FAMILIES, FAMILY_OF, isDirected, isStance, KINDS, STATUSES } from '../kinds.ts';
import type { Picture } from '../look.ts';
import type { Status } from '../../../src/model.ts';
import type { Kind } from '../kinds.ts';
import { baselineOf, LABEL_SIZE } from '../labels.ts';
import { xml } from './xml.ts';
import { axisLinesSvg, axisMarks, axisWordsSvg } from '../time-axis.ts';
import { sheet } from './sheet.ts';
import type { LegendMark, Sheet } from './sheet.ts';

/** The graph as it is on the screen, with legend and sources below, as an SVG document. */
export function toSvg(canvas: Canvas, most: number): Sheet {
  const picture = canvas.picture();
  const { scene, palette } = picture;
  const size = canvas.sigma.getDimensions();
  const marks = legendOf(picture);
  return sheet({ size, drawing: drawing(canvas, picture), marks, scene, palette, most });
}

/** A part of the drawing; the higher layers lie over the lower ones, as on the screen. */
interface Layered {
  layer: number;
  text: string;
}

function stacked(parts: readonly Layered[]): string {
  return [...parts]
    .sort((a, b) => a.layer - b.layer)
    .map(({ text }) => text)
    .join('');
}

function drawing(canvas: Canvas, picture: Picture): string {
  const { sigma } = canvas;
  const { graph } = picture.scene.data;
  const at = new Map<string, Point>();
  const nodes: Layered[] = [];
  for (const key of picture.drawn.nodes) {
    const shown = sigma.getNodeDisplayData(key);
    if (shown === undefined) continue;
    const point = sigma.framedGraphToViewport(shown);
    at.set(key, point);
    const radius = sigma.scaleSize(shown.size);
    const node = graph.getNodeAttributes(key);
    const status = node.kind === 'meeting' ? node.status : 'held';
    const mark = shape(node.kind, status, point, radius * 0.9, shown.color, picture.palette.background);
    nodes.push({ layer: shown.zIndex ?? 0, text: mark });
  }
  const lines = [...picture.drawn.edges].flatMap((key): Layered[] => {
    const [a, b] = graph.extremities(key).map((end) => at.get(end));
    const shown = sigma.getEdgeDisplayData(key);
    if (!a || !b || !shown) return [];
    const bend = curvatureOf(shown);
    const head = isStance(graph.getEdgeAttribute(key, 'type')) ? arrowHead(a, b, bend, shown.color) : '';
    const way = bend === 0 ? `L${spot(b)}` : `Q${spot(controlPoint(a, b, bend))} ${spot(b)}`;
    const line = `<path d="M${spot(a)}${way}" fill="none" stroke="${shown.color}" stroke-width="${(shown.size / 2).toFixed(1)}"/>`;
    return [{ layer: shown.zIndex ?? 0, text: line + head }];
  });
  const [marks, size] = [axisMarks(picture.scene, sigma), sigma.getDimensions()];
  const rules = axisLinesSvg(marks, size.height, picture.palette);
  const words = axisWordsSvg(marks, size, picture.palette);
  return rules + stacked(lines) + stacked(nodes) + labelled(canvas, picture) + words;
}

/** The labels that the screen has room for, where it has it. */
function labelled({ sigma, labelled: placed }: Canvas, { palette }: Picture): string {
  const texts = placed().map(({ node, text, box }) => {
    const weight = (node.zIndex ?? 0) > 2 ? ' font-weight="600"' : '';
    const place = `x="${box.left.toFixed(1)}" y="${baselineOf(box).toFixed(1)}"`;
    return `<text ${place}${weight}>${xml(text)}</text>`;
  });
  const { width, height } = sigma.getDimensions();
  const style = `fill="${palette.ink}" stroke="${palette.background}" stroke-width="4" font-size="${LABEL_SIZE}"`;
  return `<svg width="${width}" height="${height}"><g ${style} paint-order="stroke" stroke-linejoin="round">${texts.join('')}</g></svg>`;
}

const spot = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Half way, where a bent edge runs as its chord does. */
function arrowHead(a: Point, b: Point, bend: number, colour: string): string {
  const turn = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
  const place = `translate(${spot(middleOf(a, b, bend))}) rotate(${turn.toFixed(1)})`;
  return `<path d="M-6 -3.5L2 0L-6 3.5z" fill="${colour}" transform="${place}"/>`;
}

/** The outline of a kind, filled as its status: hollow where a meeting was not held, crossed where cancelled. */
function shape(
  kind: Kind,
  status: Status,
  { x, y }: Point,
  radius: number,
  colour: string,
  ground: string,
): string {
  const place = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(radius / 8).toFixed(3)}) translate(-8 -8)`;
  const hollow = status !== 'held';
  const dash = status === 'proposed' ? ' stroke-dasharray="2.6 2"' : '';
  const cross = status === 'cancelled' ? '<path d="M5 5l6 6M11 5l-6 6"/>' : '';
  return `<g transform="${place}" fill="${hollow ? ground : colour}" stroke="${colour}" stroke-width="${hollow ? 2 : 0.5}"${dash}><path d="${OUTLINES[kind]}"/>${cross}</g>`;
}

/** What the picture draws, not all that the filters would let pass. */
function legendOf({ scene, palette, drawn }: Picture): LegendMark[] {
  const { speech, data } = scene;
  const nodes = [...drawn.nodes].map((key) => data.graph.getNodeAttributes(key));
  const kinds = new Set(nodes.map(({ kind }) => kind));
  const statuses = new Set(nodes.map((node) => (node.kind === 'meeting' ? node.status : null)));
  const items: LegendMark[] = [];
  const middle = { x: 7, y: -4 };
  for (const kind of KINDS)
    if (kinds.has(kind))
      items.push({ words: speech.kind(kind), mark: shape(kind, 'held', middle, 7, palette.kind[kind], '') });
  for (const status of STATUSES.slice(1))
    if (statuses.has(status))
      items.push({
        words: speech.status(status),
        mark: shape('meeting', status, middle, 7, palette.kind.meeting, palette.background),
      });
  const families = new Set(
    [...drawn.edges].map((key) => FAMILY_OF[data.graph.getEdgeAttribute(key, 'type')]),
  );
  for (const family of FAMILIES.filter((name) => families.has(name))) {
    const colour = palette.family[family];
    const head = isDirected(family) ? arrowHead({ x: 0, y: -4 }, { x: 20, y: -4 }, 0, colour) : '';
    items.push({
      words: speech.family(family),
      mark: `<path d="M0 -4h14" stroke="${colour}" stroke-width="2.4"/>${head}`,
    });
  }
  return items;
}
