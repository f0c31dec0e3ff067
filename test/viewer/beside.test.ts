import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/model.ts';
import { callNames, namingFirst } from '../../viewer/src/call-names.ts';
import { contextOf } from '../../viewer/src/context.ts';
import { toData } from '../../viewer/src/data.ts';
import { noPicture } from '../../viewer/src/export/no-picture.ts';
import { filterGraph } from '../../viewer/src/filter.ts';
import { speak } from '../../viewer/src/i18n.ts';
import { noCorners, partOf, widen } from '../../viewer/src/frame.ts';
import { knownState } from '../../viewer/src/known.ts';
import { checkGraph } from '../../viewer/src/load.ts';
import { placeAll } from '../../viewer/src/map/place-marks.ts';
import type { Mark } from '../../viewer/src/map/place-marks.ts';
import { soughtPassage, soughtQuote } from '../../viewer/src/quote-key.ts';
import { indexSentences } from '../../viewer/src/sentences.ts';
import { initialState } from '../../viewer/src/state.ts';
import type { State } from '../../viewer/src/state.ts';
import { splitAtNames } from '../../viewer/src/stories.ts';
import { BEFORE, sampleGraph } from './sample-graph.ts';

const data = toData(sampleGraph());

describe('a sentence that stands beside a quote', () => {
  test('is found, opens the fact that it stands beside, and is known there', async () => {
    const [hit] = (await indexSentences(data)).search('bac au co tuyet', 3);
    if (hit === undefined) throw new Error('nothing found');
    expect(hit.quote).toBe(BEFORE);
    const state: State = { ...initialState('vi'), node: hit.node, edge: hit.edge, quote: hit.key };
    expect(knownState(data, state).complaints).toEqual([]);
    const piece = soughtQuote(data, state);
    if (piece === null) throw new Error('no quote beside it');
    expect(`${piece.article}:2-${2 + BEFORE.length}`).toBe(hit.key);
    expect(soughtPassage(data, state)).toBe(BEFORE);
  });

  test('is shown whole where it was looked for, shortened elsewhere', async () => {
    const [hit] = (await indexSentences(data)).search('bao chi cho lau', 3);
    if (hit === undefined) throw new Error('nothing found');
    const piece = soughtQuote(data, { node: hit.node, edge: hit.edge, quote: hit.key });
    if (piece === null) throw new Error('no quote beside it');
    expect(contextOf(data.graph, piece, [piece]).after).toMatch(/…$/u);
    expect(contextOf(data.graph, piece, [piece], hit.quote).after).toBe(hit.quote);
  });

  test('a quote itself is no sentence beside one', async () => {
    const edge = data.graph.findEdge((_key, { evidence }) => evidence.length > 0) ?? '';
    const [piece] = data.graph.getEdgeAttribute(edge, 'evidence');
    if (piece === undefined) throw new Error('no evidence');
    const quote = `${piece.article}:${piece.start}-${piece.end}`;
    expect(soughtPassage(data, { node: null, edge, quote })).toBeNull();
    expect(soughtQuote(data, { node: null, edge, quote })).toBe(piece);
  });
});

describe('names as the press spells them', () => {
  const file = sampleGraph();
  for (const { key, attributes } of file.nodes) {
    if (attributes.kind === 'meeting') continue;
    if (key === 'Q6279') attributes.names = ['Joe Biden', 'Giô Bai-đơn'];
    if (key === 'Q15031') attributes.names = ['Tập Cận Bình'];
  }
  const spelt = toData(file);
  const marked = (quote: string, ...keys: string[]): string[] =>
    splitAtNames(quote, callNames(spelt, keys)).flatMap(({ text, named }) => (named ? [text] : []));

  test.each([
    ['Ông Giô Bai-đơn đã tới.', ['Giô Bai-đơn']],
    ['Ông Giô Baiđơn đã tới.', ['Giô Baiđơn']],
    ['Ông Baiđơn đã tới cùng ông Bai-đơn.', ['Baiđơn', 'Bai-đơn']],
    ['Ông Biden đã tới Hòa Bình.', ['Biden']],
  ])('%s', (quote, names) => {
    expect(marked(quote, 'Q6279', 'Q15031')).toEqual(names);
  });

  test('the sentence that names both leads, else the order stays', () => {
    const piece = (quote: string): Evidence => ({
      article: 'a01',
      quote,
      rule: 'r',
      confidence: 1,
      start: 0,
      end: 9,
    });
    const pieces = ['Hai bên hội đàm.', 'Ông Biden nói.', 'Ông Biden gặp ông Tập Cận Bình.', 'Hết.'].map(
      piece,
    );
    expect(namingFirst(pieces, ['Q6279', 'Q15031'], spelt).map(({ quote }) => quote)).toEqual([
      'Ông Biden gặp ông Tập Cận Bình.',
      'Ông Biden nói.',
      'Hai bên hội đàm.',
      'Hết.',
    ]);
  });
});

describe('what is alone, empty or in a crowd', () => {
  test('one node alone keeps its surroundings in view, two come nearer', () => {
    const size = { width: 1000, height: 500 };
    const around = (...points: { x: number; y: number }[]) => {
      const corners = noCorners();
      for (const { x, y } of points) widen(corners, x, y);
      return partOf(corners, ({ x, y }) => ({ x: 1000 * x, y: 500 * (1 - y) }), size);
    };
    expect(around({ x: 0.4, y: 0.6 })).toEqual({ x: 0.4, y: 0.6, ratio: 0.3 });
    // 50 of the 700 pixels that names leave.
    expect(around({ x: 0.4, y: 0.6 }, { x: 0.45, y: 0.6 }).ratio).toBeCloseTo(50 / 700);
    // What is tall needs the height.
    expect(around({ x: 0.4, y: 0 }, { x: 0.45, y: 1 }).ratio).toBeCloseTo(500 / 380);
  });

  test('without WebGL a picture of the graph says what it needs', () => {
    const state = initialState('en');
    const scene = { data, state, shown: filterGraph(data, state), speech: speak('en'), go: () => undefined };
    expect(noPicture('png', scene, false)).toContain('WebGL');
    expect(noPicture('png', scene, true)).toBeNull();
    expect(noPicture('csv', scene, false)).toBeNull();
  });

  test('an empty graph is one, whoever wrote it; articles are missed only where something cites them', () => {
    const options = { type: 'mixed', multi: false, allowSelfLoops: true };
    const empty = checkGraph({ options, attributes: {}, nodes: [], edges: [] });
    expect(toData(empty).graph.order).toBe(0);
    expect(toData(checkGraph({ nodes: [], edges: [] })).graph.order).toBe(0);
    const { nodes, edges } = sampleGraph();
    expect(() => checkGraph({ attributes: {}, nodes, edges })).toThrow(/attributes\.articles/u);
  });

  test('the largest mark of the map has a name, whatever lies around it', () => {
    const element = (): SVGElement => {
      const said = new Map<string, string>();
      return {
        setAttribute: (name: string, value: string) => void said.set(name, value),
        getAttribute: (name: string) => said.get(name) ?? null,
      } as unknown as SVGElement;
    };
    const mark = (x: number, y: number, radius: number): Mark =>
      ({
        venue: { near: true },
        at: [x, y],
        radius,
        shape: element(),
        label: element(),
        number: element(),
        width: 60,
        chosen: false,
      }) as unknown as Mark;
    const ring = [-40, 0, 40].flatMap((dx) =>
      [-40, 0, 40].flatMap((dy) => (dx === 0 && dy === 0 ? [] : [mark(200 + dx, 200 + dy, 18)])),
    );
    const large = mark(200, 200, 25);
    placeAll([...ring, large], { k: 1, x: 0, y: 0 }, { width: 400, height: 400 }, 1);
    expect(large.label.getAttribute('visibility')).toBe('visible');
  });
});
