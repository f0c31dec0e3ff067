import type { Status } from '../../src/model.ts';
import { svg } from './dom.ts';
import { isDirected } from './kinds.ts';
import type { Family, Kind } from './kinds.ts';

/** Outlines of the kinds in a box of 16. */
export const OUTLINES: Readonly<Record<Kind, string>> = {
  official: 'M8 2.2a5.8 5.8 0 1 1 0 11.6a5.8 5.8 0 1 1 0-11.6z',
  country:
    'M3.7 2.6h8.6a1.1 1.1 0 0 1 1.1 1.1v8.6a1.1 1.1 0 0 1-1.1 1.1h-8.6a1.1 1.1 0 0 1-1.1-1.1v-8.6a1.1 1.1 0 0 1 1.1-1.1z',
  organisation: 'M4.8 2.4h6.4l3.2 5.6l-3.2 5.6h-6.4l-3.2-5.6z',
  place: 'M1.9 3.4h12.2l-6.1 10.6z',
  meeting: 'M8 1l7 7l-7 7l-7-7z',
  topic: 'M6 1.6h4v4.4h4.4v4h-4.4v4.4h-4v-4.4h-4.4v-4h4.4z',
};

/** The shape that the canvas draws for a kind and, for meetings, a status. Decorative: the word stands beside it. */
export function kindGlyph(kind: Kind, status: Status = 'held'): SVGElement {
  const outline = svg('path', { d: OUTLINES[kind], class: `shape shape-${status}` });
  const parts: Node[] = [outline];
  if (status === 'cancelled')
    parts.push(svg('path', { d: 'M5 5l6 6M11 5l-6 6', class: 'shape shape-planned' }));
  return svg('svg', { viewBox: '0 0 16 16', class: `glyph kind-${kind}`, 'aria-hidden': 'true' }, ...parts);
}

/** The line that the canvas draws for a family of links. */
export function familyGlyph(family: Family): SVGElement {
  const arrow = isDirected(family) ? 'M1 8h13M10 4.5l4.5 3.5l-4.5 3.5' : 'M1 8h14';
  const line = svg('path', { d: arrow, class: 'shape line' });
  return svg('svg', { viewBox: '0 0 16 16', class: `glyph family-${family}`, 'aria-hidden': 'true' }, line);
}
