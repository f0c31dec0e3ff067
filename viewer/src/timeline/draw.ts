import type { Claim } from '../claims.ts';
import { FONT } from '../labels.ts';
import { layersOf, paintColumn } from './layers.ts';
import type { Palette } from '../theme.ts';
import { columnCounts } from './lanes.ts';
import type { Lane } from './lanes.ts';
import { ticksOf } from './ticks.ts';

export interface Bars {
  lanes: readonly Lane[];
  /** Days since 1970. */
  min: number;
  max: number;
  palette: Palette;
}

/** Height of the row of dates below the bars, in CSS pixels. */
const AXIS = 16;
const COLUMN = 4;

/** Draws the bars of a timeline; the window over them is the page's. */
export function drawBars(canvas: HTMLCanvasElement, bars: Bars): void {
  const { clientWidth: width, clientHeight: height } = canvas;
  const context = canvas.getContext('2d');
  if (context === null || width === 0) return;
  const ratio = devicePixelRatio;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  context.scale(ratio, ratio);
  context.font = `11px ${FONT}`;
  drawAxis(context, bars, width, height);
  const room = (height - AXIS) / Math.max(1, bars.lanes.length);
  bars.lanes.forEach((lane, i) => {
    if (lane.name === null) drawStack(context, lane.claims, bars, { width, top: 0, room });
    else drawLane(context, lane, bars, { width, top: i * room, room });
  });
}

interface Place {
  width: number;
  top: number;
  room: number;
}

function drawAxis(context: CanvasRenderingContext2D, bars: Bars, width: number, height: number): void {
  const { min, max, palette } = bars;
  context.fillStyle = palette.muted;
  for (const { day, text } of ticksOf(min, max, width)) {
    const x = ((day - min) / (max - min + 1)) * width;
    context.globalAlpha = 0.25;
    context.fillRect(Math.round(x), 0, 1, height - AXIS);
    context.globalAlpha = 1;
    if (x + 36 < width) context.fillText(text, x + 3, height - 4);
  }
}

/** One histogram, the families of claims on top of each other. */
function drawStack(
  context: CanvasRenderingContext2D,
  claims: readonly Claim[],
  bars: Bars,
  { width, room }: Place,
): void {
  const columns = Math.max(1, Math.floor(width / COLUMN));
  const totals = columnCounts(claims, bars.min, bars.max, columns);
  const most = Math.max(1, ...totals);
  const filled = new Float64Array(columns);
  for (const layer of layersOf(claims, bars.palette)) {
    const counts = columnCounts(layer.claims, bars.min, bars.max, columns);
    counts.forEach((count, i) => {
      if (count === 0) return;
      const height = (count / most) * (room - 4) + 1.5;
      const base = filled[i] ?? 0;
      const box = { left: i * COLUMN, top: room - base - height, width: COLUMN - 1, height };
      paintColumn(context, box, layer);
      filled[i] = base + height;
    });
  }
}

/** One lane: a tick for every column with a claim, the higher the more there are. */
function drawLane(context: CanvasRenderingContext2D, lane: Lane, bars: Bars, place: Place): void {
  const { width, top, room } = place;
  const { palette } = bars;
  const columns = Math.max(1, Math.floor(width / COLUMN));
  const totals = columnCounts(lane.claims, bars.min, bars.max, columns);
  const most = Math.max(1, ...totals);
  const filled = new Float64Array(columns);
  for (const layer of layersOf(lane.claims, palette)) {
    const counts = columnCounts(layer.claims, bars.min, bars.max, columns);
    counts.forEach((count, i) => {
      if (count === 0) return;
      const whole = Math.max(3, ((totals[i] ?? 0) / most) * (room - 3));
      const height = (whole * count) / (totals[i] ?? 1);
      const base = filled[i] ?? 0;
      const box = { left: i * COLUMN, top: top + room - base - height, width: COLUMN - 1, height };
      paintColumn(context, box, layer);
      filled[i] = base + height;
    });
  }
  context.fillStyle = palette.muted;
  context.globalAlpha = 0.3;
  context.fillRect(0, top + room - 0.5, width, 0.5);
  context.globalAlpha = 1;
}
