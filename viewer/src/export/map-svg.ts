import type { Scene } from '../scene.ts';
import type { Palette } from '../theme.ts';
import { xml } from './xml.ts';
import { sheet } from './sheet.ts';
import type { LegendMark, Sheet } from './sheet.ts';

/** What style sheets say of the map, and a file of its own has to say itself. */
const OF_SHAPES = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'vector-effect'];
const OF_TEXT = ['font-size', 'font-weight', 'font-style', 'text-anchor', 'paint-order', 'stroke-linejoin'];

/** Attributes that mean nothing outside a page. */
const OF_PAGES = /^(?:class|role|tabindex|visibility|aria-.*|data-.*)$/u;

/** The map as it is on the screen, with legend and sources below, as an SVG document; null where there is none. */
export function mapToSvg(scene: Scene, palette: Palette, most: number): Sheet | null {
  const map = document.getElementById('map');
  if (map === null || map.clientWidth === 0) return null;
  const size = { width: map.clientWidth, height: map.clientHeight };
  const sea = plain(getComputedStyle(map.parentElement ?? map).backgroundColor);
  const drawing = `<rect width="${size.width}" height="${size.height}" fill="${sea}"/>${written(map)}`;
  const credit = scene.speech.t('mapBorders');
  const marks = [...legendMarks(), { words: credit, mark: '' }];
  return sheet({ size, drawing, marks, scene, palette, most });
}

/** An element that looks the same without any style sheet; what is not seen stays out. */
function written(element: Element): string {
  const style = getComputedStyle(element);
  if (element.tagName === 'title' || style.visibility === 'hidden') return '';
  const text = element.tagName === 'text';
  const shape = /^(?:path|circle|rect)$/u.test(element.tagName);
  const names = text ? [...OF_SHAPES, ...OF_TEXT] : shape ? OF_SHAPES : [];
  const pairs = [
    ...[...element.attributes]
      .filter(({ name }) => !OF_PAGES.test(name))
      .map(({ name, value }) => [name, value]),
    ...names.map((name) => [name, plain(style.getPropertyValue(name))]),
    ...(style.opacity === '1' ? [] : [['opacity', style.opacity]]),
  ];
  const attributes = pairs.map(([name, value]) => ` ${name}="${xml(value ?? '')}"`).join('');
  const inside = [...element.childNodes].map((child) =>
    child instanceof Element ? written(child) : xml(child.textContent ?? ''),
  );
  return `<${element.tagName}${attributes}>${inside.join('')}</${element.tagName}>`;
}

/** Mixed colours are computed as `color(srgb 0.5 0.25 0)`, which hardly any reader of SVG knows. */
function plain(value: string): string {
  return value.replace(/color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)/gu, (_all, ...parts: string[]) => {
    const [r, g, b] = parts.slice(0, 3).map((part) => Math.round(255 * Number(part)));
    return `rgb(${r}, ${g}, ${b})`;
  });
}

/** The marks of the map's own legend. */
function legendMarks(): LegendMark[] {
  return [...document.querySelectorAll('.map-legend li:not(.absent)')].map((item) => {
    const mark = item.querySelector('svg');
    const shapes = mark === null ? '' : [...mark.children].map(written).join('');
    return { words: item.textContent, mark: `<g transform="translate(7 -4)">${shapes}</g>` };
  });
}
