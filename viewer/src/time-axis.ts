import type { Renderer } from './renderer.ts';
import type { Data } from './data.ts';
import { FONT } from './labels.ts';
import type { Scene } from './scene.ts';
import { endsOfTime, UNDATED } from './layouts/places.ts';
import type { Size } from './room.ts';
import type { State } from './state.ts';
import type { Palette } from './theme.ts';
import { ticksOf } from './timeline/ticks.ts';

/** A date below the layout by time, in pixels of the view. */
export interface AxisMark {
  x: number;
  text: string;
  /** Is it a day, with a line above, or only words? */
  line: boolean;
}

/** Meetings that are asked where the days lie; more make it no truer. */
const ASKED = 400;
const ROOM = 70;
/** Of the words, above the lower edge. */
const RAISED = 10;
/** Height of the band of dates. */
const BAND = 26;

/** The dates of the layout by time as it lies now; none in other layouts, or where too little is dated. */
export function axisMarks({ data, state, speech }: Scene, sigma: Renderer): AxisMark[] {
  if (state.layout !== 'time') return [];
  const { days, first, last } = datedMeetings(data, state);
  const pinned = new Set(state.pinned);
  const line = fitted(
    days
      .filter(([key]) => !pinned.has(key))
      .map(([key, day]) => [day, data.graph.getNodeAttribute(key, 'x')]),
  );
  if (line === null) return [];
  const at = (day: number): number => sigma.graphToViewport({ x: line(day), y: 0 }).x;
  const { width } = sigma.getDimensions();
  const marks = ticksOf(first, last, Math.abs(at(last) - at(first))).map(({ day, text }) => ({
    x: at(day),
    text,
    line: true,
  }));
  const undated = { x: at(first + UNDATED * (last - first)), text: speech.t('noDate'), line: false };
  // With dates chosen nothing is shown that has none.
  const open = state.from === null && state.until === null;
  const shown =
    open && data.undated > 0 ? [undated, ...marks.filter(({ x }) => x - undated.x > ROOM)] : marks;
  return shown.filter(({ x }) => x > 0 && x < width);
}

interface Dated {
  days: readonly (readonly [key: string, day: number])[];
  first: number;
  last: number;
}

type Dates = Pick<State, 'from' | 'until'>;

const known = new WeakMap<Data, { dates: Dates; dated: Dated }>();

/** Meetings within the chosen dates that tell where days lie. */
function datedMeetings(data: Data, { from, until }: Dates): Dated {
  const found = known.get(data);
  if (found !== undefined && found.dates.from === from && found.dates.until === until) return found.dated;
  const [first, last] = endsOfTime(data, { from, until });
  const all = data.claims.filter((claim) => claim.isMeeting && claim.from >= first && claim.from <= last);
  const step = Math.max(1, Math.floor(all.length / ASKED));
  const days = all.filter((_, i) => i % step === 0).map((claim) => [claim.key, claim.from] as const);
  const dated = { days, first, last };
  known.set(data, { dates: { from, until }, dated });
  return dated;
}

/** The straight line through points by least squares: meetings are pushed a little aside so that none lies on another. */
function fitted(points: readonly (readonly [number, number])[]): ((day: number) => number) | null {
  if (points.length < 2) return null;
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [day, x] = [mean(0), mean(1)];
  let [over, under] = [0, 0];
  for (const [a, b] of points) {
    over += (a - day) * (b - x);
    under += (a - day) ** 2;
  }
  return over <= 0 || under === 0 ? null : (at) => x + ((at - day) * over) / under;
}

/** Draws the lines of the dates, below the nodes. */
export function drawAxisLines(
  context: CanvasRenderingContext2D,
  marks: readonly AxisMark[],
  height: number,
  palette: Palette,
): void {
  context.fillStyle = palette.muted;
  context.globalAlpha = 0.3;
  for (const { x, line } of marks) if (line) context.fillRect(Math.round(x), 0, 1, height - BAND);
  context.globalAlpha = 1;
}

/** Writes the dates on a band of their own, over the nodes. */
export function drawAxisWords(
  context: CanvasRenderingContext2D,
  marks: readonly AxisMark[],
  { width, height }: Size,
  palette: Palette,
): void {
  if (marks.length === 0) return;
  context.fillStyle = palette.background;
  context.globalAlpha = 0.92;
  context.fillRect(0, height - BAND, width, BAND);
  context.globalAlpha = 1;
  context.font = `11.5px ${FONT}`;
  context.textAlign = 'center';
  context.fillStyle = palette.muted;
  for (const { x, text } of marks) context.fillText(text, x, height - RAISED);
  context.textAlign = 'start';
}

/** The lines as SVG. */
export function axisLinesSvg(marks: readonly AxisMark[], height: number, palette: Palette): string {
  const lines = marks.filter(({ line }) => line).map(({ x }) => `M${x.toFixed(1)} 0V${height - BAND}`);
  return lines.length === 0
    ? ''
    : `<path d="${lines.join('')}" stroke="${palette.muted}" stroke-opacity="0.3"/>`;
}

/** The band of the dates as SVG. */
export function axisWordsSvg(marks: readonly AxisMark[], { width, height }: Size, palette: Palette): string {
  if (marks.length === 0) return '';
  const band = `<rect y="${height - BAND}" width="${width}" height="${BAND}" fill="${palette.background}" fill-opacity="0.92"/>`;
  const words = marks.map(
    ({ x, text }) => `<text x="${x.toFixed(1)}" y="${height - RAISED}" stroke="none">${text}</text>`,
  );
  return `${band}<g fill="${palette.muted}" font-size="11.5" text-anchor="middle">${words.join('')}</g>`;
}
