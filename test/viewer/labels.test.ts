import { describe, expect, test } from 'vitest';
import { hoverDrawer, LabelLayer, nodeBox } from '../../viewer/src/labels.ts';
import type { Labelled } from '../../viewer/src/labels.ts';
import type { Palette } from '../../viewer/src/theme.ts';

const VIEW = { width: 360, height: 600 };
const palette = { background: '#fff', ink: '#000', muted: '#888' } as Palette;

/** Words that a context has written, with where they begin; each letter is 7 pixels wide. */
function paper(): { context: CanvasRenderingContext2D; written: { text: string; left: number }[] } {
  const written: { text: string; left: number }[] = [];
  const context = {
    measureText: (text: string) => ({ width: 7 * text.length }),
    fillText: (text: string, left: number) => written.push({ text, left }),
    strokeText: () => undefined,
    ...Object.fromEntries(
      ['beginPath', 'roundRect', 'fill', 'stroke'].map((name) => [name, () => undefined]),
    ),
  };
  return { context: context as unknown as CanvasRenderingContext2D, written };
}

const node = (label: string, size: number, x: number, y: number, zIndex = 1): Labelled =>
  ({ name: label, size, x, y, zIndex, color: '#000' }) as Labelled;

function named(nodes: readonly Labelled[]): string[] {
  const { context } = paper();
  const layer = new LabelLayer();
  layer.draw(
    context,
    nodes.filter(({ name }) => name !== ''),
    palette,
    nodes.map(({ x, y, size, zIndex }) => nodeBox(x, y, size, zIndex)),
    VIEW,
  );
  return layer.placed.map(({ text }) => text);
}

describe('labels', () => {
  const ring = Array.from({ length: 12 }, (_, i) =>
    node(`small ${i}`, 8, 180 + 26 * Math.cos((i * Math.PI) / 6), 300 + 26 * Math.sin((i * Math.PI) / 6)),
  );

  test('the heaviest node is named though lighter ones surround it', () => {
    expect(named([...ring, node('Vietnam', 20, 180, 300)])[0]).toBe('Vietnam');
  });

  test('a light one is not named over a heavier one', () => {
    const heavy = [...ring.keys()].map((i) => node('', 12, ring[i]?.x ?? 0, ring[i]?.y ?? 0));
    expect(named([...heavy, node('light', 9, 180, 300)])).toEqual([]);
  });

  test('one of the largest is named at a corner where names stand on all four sides', () => {
    const names = [
      node('Right of it', 30, 215, 300),
      node('A long name above it', 29, 180, 245),
      node('A long name below it', 28, 180, 355),
      node('Left of it', 27, 145, 300),
    ];
    const all = [...names, node('Middle', 12, 180, 300)];
    expect(named(all)).toContain('Middle');
    // Of many only the largest may ask for so much.
    const far = Array.from({ length: 20 }, (_, i) =>
      node(`F${i}`, 20, 20 + (i % 5) * 80, 20 + 30 * Math.floor(i / 5)),
    );
    expect(named([...far, ...all])).not.toContain('Middle');
  });

  test.each([
    [2, true],
    [3, false],
  ])('lie over neighbours of the selection, not over the selected: %i', (zIndex, expected) => {
    const around = [0, 1, 2, 3].map((i) => (i * Math.PI) / 2);
    const boxes = around.map((a) => nodeBox(180 + 40 * Math.cos(a), 300 + 20 * Math.sin(a), 20, zIndex));
    const layer = new LabelLayer();
    layer.draw(paper().context, [node('neighbour', 8, 180, 300, 2)], palette, boxes, VIEW);
    const meets = layer.placed.some(({ box }) =>
      boxes.some(
        (other) =>
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom,
      ),
    );
    expect(meets).toBe(expected);
  });

  test.each([
    ['at the left edge', 10],
    ['at the right edge', 350],
    ['in the middle', 180],
  ])('of what is selected stay inside: %s', (_name, x) => {
    for (const label of [
      'Ngoại trưởng Nguyễn Cơ Thạch',
      'A – B talks in the margins of a conference of many words and names',
    ])
      for (const { zIndex } of [{ zIndex: 1 }, { zIndex: 3 }]) {
        const { context } = paper();
        const layer = new LabelLayer();
        layer.draw(context, [node(label, 15, x, 300, zIndex)], palette, [nodeBox(x, 300, 15)], VIEW);
        expect(layer.placed).toHaveLength(1);
        for (const { box } of layer.placed) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(VIEW.width);
        }
      }
  });

  test.each([10, 180, 350])('and so does the card under the pointer, at %i', (x) => {
    const { context, written } = paper();
    hoverDrawer(
      () => palette,
      () => VIEW,
    )(context, node('Talks of two whose names need some room, in 2021', 12, x, 300));
    expect(written).toHaveLength(1);
    for (const { text, left } of written) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + 7 * text.length).toBeLessThanOrEqual(VIEW.width);
      expect(text).toMatch(/^Talks of two/u);
    }
  });
});
