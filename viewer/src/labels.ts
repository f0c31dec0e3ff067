import type { PartialButFor } from 'sigma/types';
import type { ShapeData } from './node-shape.ts';
import { around, bestPlace } from './room.ts';
import type { Box } from './room.ts';
import type { Palette } from './theme.ts';

export type Labelled = PartialButFor<ShapeData, 'x' | 'y' | 'size' | 'color'>;

export const FONT =
  'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Open Sans", "Noto Sans", sans-serif';
export const LABEL_SIZE = 12.5;
/** How many nodes a label may touch, by zIndex: none in the background, any for the selection. */
const PATIENCE: readonly number[] = [0, 0, 2, Infinity];

export interface Placed {
  node: Labelled;
  box: Box;
}

/** Draws the labels that find room. */
export class LabelLayer {
  /** Where the labels of the last frame stand. */
  placed: readonly Placed[] = [];
  private readonly widths = new Map<string, number>();

  /** Places the labels: forced ones first, then those of big nodes; `obstacles` are the nodes in view. */
  draw(
    context: CanvasRenderingContext2D,
    nodes: readonly Labelled[],
    palette: Palette,
    obstacles: Box[],
    edgeOfView: { width: number; height: number },
  ): void {
    const rank = (node: Labelled): number => (node.zIndex ?? 0) * 1000 + node.size;
    const labels = [...nodes].sort((a, b) => rank(b) - rank(a));
    const taken: Box[] = [];
    const placed: Placed[] = [];
    let font = '';
    for (const node of labels) {
      const text = node.name ?? '';
      // The browser reads a font anew each time that it is set, even to the same.
      if (font !== fontOf(node)) context.font = font = fontOf(node);
      const places = around(node, node.size * 0.85, this.widthOf(context, text));
      const box = bestPlace(places, taken, obstacles, edgeOfView, PATIENCE[node.zIndex ?? 0] ?? 0);
      if (box === null) continue;
      taken.push(box);
      placed.push({ node, box });
      drawText(context, text, box, palette);
    }
    this.placed = placed;
  }

  /** To measure costs more than to draw, and the names stay the same from frame to frame. */
  private widthOf(context: CanvasRenderingContext2D, text: string): number {
    const key = `${context.font} ${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      ({ width } = context.measureText(text));
      this.widths.set(key, width);
    }
    return width;
  }
}

/** Where the letters of a box stand. */
export const baselineOf = ({ top, bottom }: Box): number => (top + bottom) / 2 + LABEL_SIZE * 0.35;

function fontOf(node: Labelled): string {
  return `${(node.zIndex ?? 0) > 2 ? '600 ' : ''}${LABEL_SIZE}px ${FONT}`;
}

function drawText(context: CanvasRenderingContext2D, text: string, box: Box, palette: Palette): void {
  const baseline = baselineOf(box);
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeStyle = palette.background;
  context.strokeText(text, box.left, baseline);
  context.fillStyle = palette.ink;
  context.fillText(text, box.left, baseline);
}

/** Writes words across an edge, upright and on their own ground, so that neither line nor slope makes them hard to read. */
export function drawEdgeLabel(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y }: { x: number; y: number },
  palette: Palette,
): void {
  context.font = `600 ${LABEL_SIZE}px ${FONT}`;
  const half = context.measureText(text).width / 2;
  drawText(
    context,
    text,
    { left: x - half, right: x + half, top: y - LABEL_SIZE / 2, bottom: y + LABEL_SIZE / 2 },
    palette,
  );
}

/** The box around a node's drawing, which labels had better not cover. */
export function nodeBox(x: number, y: number, size: number): Box {
  const reach = size * 0.7;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** For sigma's `defaultDrawNodeHover`: the whole label on a card. */
export function hoverDrawer(palette: () => Palette) {
  return (context: CanvasRenderingContext2D, node: Labelled): void => {
    if (!node.name) return;
    const { background, ink, muted } = palette();
    context.font = `600 ${LABEL_SIZE}px ${FONT}`;
    const width = context.measureText(node.name).width;
    const left = node.x + node.size + 2;
    context.beginPath();
    context.roundRect(left, node.y - 13, width + 16, 26, 5);
    context.fillStyle = background;
    context.fill();
    context.strokeStyle = muted;
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = ink;
    context.fillText(node.name, left + 8, node.y + LABEL_SIZE * 0.35);
  };
}
