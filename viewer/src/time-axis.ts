import type { Renderer } from './renderer.ts';
import type { Data } from './data.ts';
import { FONT } from './labels.ts';
import type { Scene } from './scene.ts';
import { endsOfTime, UNDATED } from './layouts/places.ts';
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

/** The dates of the layout by time as it lies now; none in other layouts, or where too little is dated. */
export function axisMarks({ data, state, speech }: Scene, sigma: Renderer): AxisMark[] {
  if (state.layout !== 'time') return [];
  const { days, first, last } = datedMeetings(data);
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
  const shown = data.undated > 0 ? [undated, ...marks.filter(({ x }) => x - undated.x > ROOM)] : marks;
  return shown.filter(({ x }) => x > 0 && x < width);
}

interface Dated {
  days: readonly (readonly [key: string, day: number])[];
  first: number;
  last: number;
}

const known = new WeakMap<Data, Dated>();

function datedMeetings(data: Data): Dated {
  const found = known.get(data);
  if (found !== undefined) return found;
  const dated = data.claims.filter(({ from }) => !Number.isNaN(from));
  const step = Math.max(1, Math.floor(dated.length / ASKED));
  const days = dated
    .filter(({ isMeeting }, i) => isMeeting && i % step === 0)
    .map(({ key, from }) => [key, from] as const);
  const [first, last] = endsOfTime(data);
  known.set(data, { days, first, last });
  return { days, first, last };
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

/** Draws the dates below the nodes. */
export function drawAxis(
  context: CanvasRenderingContext2D,
  marks: readonly AxisMark[],
  height: number,
  palette: Palette,
): void {
  context.font = `11.5px ${FONT}`;
  context.textAlign = 'center';
  for (const { x, text, line } of marks) {
    context.fillStyle = palette.muted;
    context.globalAlpha = 0.3;
    if (line) context.fillRect(Math.round(x), 0, 1, height - 26);
    context.globalAlpha = 1;
    context.fillText(text, x, height - RAISED);
  }
  context.textAlign = 'start';
}

/** The same as SVG. */
export function axisSvg(marks: readonly AxisMark[], height: number, palette: Palette): string {
  const parts = marks.map(({ x, text, line }) => {
    const rule = line ? `<path d="M${x.toFixed(1)} 0V${height - 26}" stroke-opacity="0.3"/>` : '';
    return `${rule}<text x="${x.toFixed(1)}" y="${height - RAISED}" stroke="none">${text}</text>`;
  });
  const style = `fill="${palette.muted}" stroke="${palette.muted}" font-size="11.5" text-anchor="middle"`;
  return parts.length === 0 ? '' : `<g ${style}>${parts.join('')}</g>`;
}
