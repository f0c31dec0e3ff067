import { controlPoint, curvatureOf, middleOf } from '../bend.ts';
import type { Point } from '../bend.ts';
import type { Canvas } from '../canvas.ts';
import { OUTLINES } from '../glyph.ts';
import { FAMILIES, FAMILY_OF, isStance, KINDS, STATUSES } from '../kinds.ts';
import { FONT } from '../labels.ts';
import type { Picture } from '../look.ts';
import type { Status } from '../../../src/model.ts';
import type { Kind } from '../kinds.ts';
import { quotedArticles } from './graph-json.ts';
import { xml } from './gexf.ts';

/** A picture of more items than this cannot be read. */
export const MOST_PICTURED = 3000;
const FOOT_LINE = 15;
const MOST_SOURCES = 12;
const MARGIN = 16;

/** The graph as it is on the screen, with legend and sources below, as an SVG document. */
export function toSvg(canvas: Canvas): { text: string; width: number; height: number } {
  const picture = canvas.picture();
  const { width, height } = canvas.sigma.getDimensions();
  const foot = sourceLines(picture);
  const legend = legendOf(picture, width);
  const total = height + legend.height + foot.length * FOOT_LINE + 3 * MARGIN;
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" font-family="${xml(FONT)}" font-size="12">
<rect width="${width}" height="${total}" fill="${picture.palette.background}"/>
<svg width="${width}" height="${height}">${drawing(canvas, picture)}</svg>
<g transform="translate(${MARGIN} ${height + MARGIN})">${legend.text}</g>
<g transform="translate(${MARGIN} ${height + legend.height + 2 * MARGIN})" fill="${picture.palette.muted}" font-size="11">${foot
    .map((line, i) => `<text y="${(i + 1) * FOOT_LINE - 4}">${xml(line)}</text>`)
    .join('')}</g>
</svg>`;
  return { text, width, height: total };
}

function drawing(canvas: Canvas, picture: Picture): string {
  const { sigma } = canvas;
  const { graph } = picture.scene.data;
  const at = new Map<string, Point>();
  const nodes: string[] = [];
  const labels: string[] = [];
  for (const key of picture.drawn.nodes) {
    const shown = sigma.getNodeDisplayData(key);
    if (shown === undefined) continue;
    const point = sigma.framedGraphToViewport(shown);
    at.set(key, point);
    const radius = sigma.scaleSize(shown.size);
    const node = graph.getNodeAttributes(key);
    const status = node.kind === 'meeting' ? node.status : 'held';
    nodes.push(shape(node.kind, status, point, radius * 0.9, shown.color, picture.palette.background));
    if (shown.label)
      labels.push(
        `<text x="${(point.x + radius + 3).toFixed(1)}" y="${(point.y + 4).toFixed(1)}">${xml(shown.label)}</text>`,
      );
  }
  const lines = [...picture.drawn.edges].map((key) => {
    const [a, b] = graph.extremities(key).map((end) => at.get(end));
    const shown = sigma.getEdgeDisplayData(key);
    if (!a || !b || !shown) return '';
    const bend = curvatureOf(shown);
    const head = isStance(graph.getEdgeAttribute(key, 'type')) ? arrowHead(a, b, bend, shown.color) : '';
    const way = bend === 0 ? `L${spot(b)}` : `Q${spot(controlPoint(a, b, bend))} ${spot(b)}`;
    return `<path d="M${spot(a)}${way}" fill="none" stroke="${shown.color}" stroke-width="${(shown.size / 2).toFixed(1)}"/>${head}`;
  });
  const { ink, background } = picture.palette;
  return `${lines.join('')}${nodes.join('')}<g fill="${ink}" stroke="${background}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${labels.join('')}</g>`;
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

function legendOf({ scene, palette }: Picture, width: number): { text: string; height: number } {
  const { speech, data, shown } = scene;
  const items: { words: string; mark: string }[] = [];
  const middle = { x: 7, y: -4 };
  for (const kind of KINDS)
    if (shown.kinds.has(kind))
      items.push({ words: speech.kind(kind), mark: shape(kind, 'held', middle, 7, palette.kind[kind], '') });
  for (const status of STATUSES.slice(1))
    if (shown.statuses.has(status))
      items.push({
        words: speech.status(status),
        mark: shape('meeting', status, middle, 7, palette.kind.meeting, palette.background),
      });
  const families = new Set(
    [...shown.edges].map((key) => FAMILY_OF[data.graph.getEdgeAttribute(key, 'type')]),
  );
  for (const family of FAMILIES.filter((name) => families.has(name)))
    items.push({
      words: speech.family(family),
      mark: `<path d="M0 -4h14" stroke="${palette.family[family]}" stroke-width="2.4"/>`,
    });
  let [x, y] = [0, 14];
  const parts = items.map(({ words, mark }) => {
    const room = 30 + words.length * 7;
    if (x + room > width - 2 * MARGIN) [x, y] = [0, y + 20];
    const part = `<g transform="translate(${x} ${y})">${mark}<text x="20" fill="${palette.ink}">${xml(words)}</text></g>`;
    x += room;
    return part;
  });
  return { text: parts.join(''), height: y + 6 };
}

function sourceLines({ scene }: Picture): string[] {
  const { data, shown, speech } = scene;
  const nodes = [...shown.nodes].map((key) => ({ key, attributes: data.graph.getNodeAttributes(key) }));
  const ids = quotedArticles({ nodes, edges: [] });
  const lines = ids.slice(0, MOST_SOURCES).map((id) => {
    const article = data.articles[id];
    const paper = article?.publisher ?? speech.t('noPublisher');
    return article === undefined ? id : `${paper}, ${speech.date(article.published)}: ${article.title}`;
  });
  const more = ids.length > MOST_SOURCES ? [speech.t('moreSources', { n: ids.length - MOST_SOURCES })] : [];
  return ids.length === 0 ? [] : [`${speech.t('sourcesTitle')}:`, ...lines, ...more];
}
