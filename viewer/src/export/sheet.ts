import { FONT } from '../labels.ts';
import type { Scene } from '../scene.ts';
import type { Palette } from '../theme.ts';
import { xml } from './xml.ts';
import { sourcesOf } from './sources.ts';

/** An SVG document. */
export interface Sheet {
  text: string;
  width: number;
  height: number;
}

/** A mark about 14 pixels wide, its middle 4 above the line, as SVG, and what it means. */
export interface LegendMark {
  words: string;
  mark: string;
}

interface Content {
  size: { width: number; height: number };
  /** SVG of that size. */
  drawing: string;
  marks: readonly LegendMark[];
  scene: Scene;
  palette: Palette;
  /** More sources are told as their number. */
  most: number;
}

const FOOT_LINE = 15;
const MARGIN = 16;

/** Puts a drawing on a sheet, with its legend and the sources of what is shown below. */
export function sheet({ size, drawing, marks, scene, palette, most }: Content): Sheet {
  const { width, height } = size;
  const foot = sourceLines(scene, most);
  const legend = flow(marks, width, palette.ink);
  const total = height + legend.height + foot.length * FOOT_LINE + 3 * MARGIN;
  const lines = foot.map((line, i) => `<text y="${(i + 1) * FOOT_LINE - 4}">${xml(line)}</text>`).join('');
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" font-family="${xml(FONT)}" font-size="12">
<rect width="${width}" height="${total}" fill="${palette.background}"/>
<svg width="${width}" height="${height}">${drawing}</svg>
<g transform="translate(${MARGIN} ${height + MARGIN})">${legend.text}</g>
<g transform="translate(${MARGIN} ${height + legend.height + 2 * MARGIN})" fill="${palette.muted}" font-size="11">${lines}</g>
</svg>`;
  return { text, width, height: total };
}

/** Marks with their words in as many lines as they need. */
function flow(items: readonly LegendMark[], width: number, ink: string): { text: string; height: number } {
  let [x, y] = [0, 14];
  const parts = items.map(({ words, mark }) => {
    const room = 30 + words.length * 7;
    if (x + room > width - 2 * MARGIN) [x, y] = [0, y + 20];
    const part = `<g transform="translate(${x} ${y})">${mark}<text x="20" fill="${ink}">${xml(words)}</text></g>`;
    x += room;
    return part;
  });
  return { text: parts.join(''), height: y + 6 };
}

function sourceLines(scene: Scene, most: number): string[] {
  const { data, speech } = scene;
  const ids = sourcesOf(scene);
  const lines = ids.slice(0, most).map((id) => {
    const article = data.articles[id];
    const paper = article?.publisher ?? speech.t('noPublisher');
    return article === undefined ? id : `${paper}, ${speech.date(article.published)}: ${article.title}`;
  });
  const more = ids.length > most ? [speech.t('moreSources', { n: ids.length - most })] : [];
  return ids.length === 0 ? [] : [`${speech.t('sourcesTitle')}:`, ...lines, ...more];
}
