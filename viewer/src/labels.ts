import type { PartialButFor } from 'sigma/types';
import type { ShapeData } from './node-shape.ts';
import { around, bestPlace, corners, fitted, inside, widest } from './room.ts';
import type { Box, Size } from './room.ts';
import type { Palette } from './theme.ts';

export type Labelled = PartialButFor<ShapeData, 'x' | 'y' | 'size' | 'color'>;

export const FONT =
  'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Open Sans", "Noto Sans", sans-serif';
export const LABEL_SIZE = 12.5;
/** How many heavier nodes a label may touch, by zIndex: none in the background, any for the selection. */
const PATIENCE: readonly number[] = [0.5, 0.5, 2.5, Infinity];
/** What it costs to cover a node that weighs less than the one named, so that the heaviest are the last without a name. */
const LIGHT = 0.01;
/** So many of the largest look further for a place, and may touch one that is heavier: they are looked for by name. */
const FIRST = 16;
const FIRST_PATIENCE = 1.5;
/** What it costs to cover a node that is selected: more than any but another selected one has patience for. */
const CHOSEN = 10;
/** `zIndex` of what is selected. */
const FRONT = 3;

export interface Placed {
  node: Labelled;
  text: string;
  box: Box;
}

/** Draws the labels that find room. */
export class LabelLayer {
  /** Where the labels of the last frame stand. */
  placed: readonly Placed[] = [];
  private readonly widths = new Map<string, Map<string, number>>();

  /** Places the labels: forced ones first, then those of big nodes; `shapes` are the nodes in view. */
  draw(
    context: CanvasRenderingContext2D,
    nodes: readonly Labelled[],
    palette: Palette,
    shapes: readonly NodeBox[],
    view: Size,
  ): void {
    const rank = (node: Labelled): number => (node.zIndex ?? 0) * 1000 + node.size;
    const labels = [...nodes].sort((a, b) => rank(b) - rank(a));
    const taken: Box[] = [];
    const placed: Placed[] = [];
    let font = '';
    for (const [i, node] of labels.entries()) {
      // The browser reads a font anew each time that it is set, even to the same.
      if (font !== fontOf(node)) context.font = font = fontOf(node);
      const widthOf = this.measureIn(context, font);
      const text = fitted(node.name ?? '', widest(view), widthOf);
      const places = around(node, node.size * 0.85, widthOf(text), view);
      const costOf = ({ size, chosen }: NodeBox): number => (chosen ? CHOSEN : size < node.size ? LIGHT : 1);
      const patience = PATIENCE[node.zIndex ?? 0] ?? 0;
      const find = (among: readonly Box[], most: number): Box | null =>
        bestPlace(among, taken, shapes, view, most, costOf);
      const further = (): Box[] => [...places, ...corners(node, node.size * 0.85, widthOf(text), view)];
      const box =
        find(places, patience) ?? (i < FIRST ? find(further(), Math.max(patience, FIRST_PATIENCE)) : null);
      if (box === null) continue;
      taken.push(box);
      placed.push({ node, text, box });
      drawText(context, text, box, palette);
    }
    this.placed = placed;
  }

  /** To measure costs more than to draw, and the names stay the same from frame to frame. */
  private measureIn(context: CanvasRenderingContext2D, font: string): (text: string) => number {
    const widths = this.widths.get(font) ?? new Map<string, number>();
    this.widths.set(font, widths);
    return (text) => {
      const known = widths.get(text);
      if (known !== undefined) return known;
      const { width } = context.measureText(text);
      widths.set(text, width);
      return width;
    };
  }
}

/** Where the letters of a box stand. */
export const baselineOf = ({ top, bottom }: Box): number => (top + bottom) / 2 + LABEL_SIZE * 0.35;

function fontOf(node: Labelled): string {
  return `${(node.zIndex ?? 0) >= FRONT ? '600 ' : ''}${LABEL_SIZE}px ${FONT}`;
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
export interface NodeBox extends Box {
  size: number;
  chosen: boolean;
}

export function nodeBox(x: number, y: number, size: number, zIndex = 0): NodeBox {
  const chosen = zIndex >= FRONT;
  // The ring of what is selected is seen whole.
  const reach = size * (chosen ? 0.85 : 0.7);
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach, size, chosen };
}

/** Between the border of a card and its words. */
const CARD_EDGE = 8;

/** For sigma's `defaultDrawNodeHover`: the whole label on a card, as much of it as `view` has room for. */
export function hoverDrawer(palette: () => Palette, view: () => Size) {
  return (context: CanvasRenderingContext2D, node: Labelled): void => {
    if (!node.name) return;
    const { background, ink, muted } = palette();
    context.font = `600 ${LABEL_SIZE}px ${FONT}`;
    const widthOf = (part: string): number => context.measureText(part).width + 2 * CARD_EDGE;
    const text = fitted(node.name, widest(view()), widthOf);
    const left = inside(node.x, node.x + node.size + 2, widthOf(text), view());
    context.beginPath();
    context.roundRect(left, node.y - 13, widthOf(text), 26, 5);
    context.fillStyle = background;
    context.fill();
    context.strokeStyle = muted;
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = ink;
    context.fillText(text, left + CARD_EDGE, node.y + LABEL_SIZE * 0.35);
  };
}
