import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filterGraph } from '../../viewer/src/filter.ts';
import { toData } from '../../viewer/src/data.ts';
import type { GraphFile } from '../../viewer/src/graph-file.ts';
import { outlineOf } from '../../viewer/src/outline.ts';
import { plainMarks } from '../../viewer/src/plain-marks.ts';
import { initialState } from '../../viewer/src/state.ts';
import { largeGraph } from '../bench/large-graph.ts';
import { serveViewer } from './browser.ts';
import type { Site } from './browser.ts';
import { compare, usePages } from './pages.ts';
import { sampleGraph } from './sample-graph.ts';

const PATIENCE = 60_000;

/** So large that its sketch is shown first, with topics and with officials whom nothing is linked to. */
function sketched(): GraphFile {
  const file = largeGraph(2000, 9000);
  file.nodes.forEach(({ attributes }, i) => {
    if (attributes.kind === 'official' && i % 40 === 0) attributes.kind = 'topic';
  });
  const alone = new Set(file.nodes.filter((_, i) => i % 31 === 1).map(({ key }) => key));
  const edges = file.edges.filter(({ source }) => !alone.has(source));
  return { ...file, edges };
}

describe('what is shown where the address asks for nothing', () => {
  test.each([
    ['a large graph', sketched()],
    ['the sample', sampleGraph()],
  ])('%s', (_name, file) => {
    const data = toData(file);
    const shown = filterGraph(data, initialState('vi'));
    const marks = plainMarks(file, outlineOf(file));
    expect(marks).toEqual({ nodes: shown.nodes.marks, edges: shown.edges.marks });
    expect(shown.nodes.size).toBeLessThan(data.graph.order);
  });
});

/** Holds every frame back until `release()`. */
const HOLD = `(() => {
  const next = window.requestAnimationFrame.bind(window);
  const waiting = [];
  window.requestAnimationFrame = (draw) => (window.released ? next(draw) : waiting.push(draw));
  window.release = () => {
    window.released = true;
    for (const draw of waiting.splice(0)) next(draw);
  };
})()`;

describe('the sketch of a large graph', () => {
  const { blank } = usePages();
  let site: Site;
  beforeAll(async () => {
    site = await serveViewer(JSON.stringify(sketched()));
  }, PATIENCE);
  afterAll(() => site.close());

  test(
    'is the picture that sigma draws over it, but for the names',
    async () => {
      const page = await blank();
      await page.addInitScript(HOLD);
      await page.goto(`${site.url}#lang=vi`);
      await page.locator('.sketch').waitFor();
      await expect.poll(() => page.locator('#message').isHidden()).toBe(true);
      await expect.poll(() => page.locator('#graph').getAttribute('aria-busy')).toBe('true');
      const sketch = await page.locator('#graph').screenshot();
      await page.evaluate('release()');
      await page.locator('#announce:not(:empty)').waitFor({ state: 'attached' });
      await expect.poll(() => page.locator('.sketch').count()).toBe(0);
      await expect.poll(() => page.locator('#graph').getAttribute('aria-busy')).toBeNull();
      await page.evaluate(
        `document.querySelectorAll('.sigma-labels, .sigma-edgeLabels').forEach((layer) => layer.remove())`,
      );
      const whole = await page.locator('#graph').screenshot();
      const { different, drawn } = await compare(page, sketch, whole);
      expect(drawn).toBeGreaterThan(0.1);
      expect(different).toBeLessThan(0.001);
    },
    PATIENCE,
  );

  test.each(['#lang=vi&from=2010-01-01', '#lang=vi&node=n3', '#lang=vi&view=table'])(
    'is not shown at %s',
    async (hash) => {
      const page = await blank();
      await page.addInitScript(`new MutationObserver(() => {
        window.sketches ||= document.querySelector('.sketch') !== null;
      }).observe(document, { childList: true, subtree: true })`);
      await page.goto(site.url + hash);
      await page.locator('#announce:not(:empty)').waitFor({ state: 'attached' });
      await expect.poll(() => page.evaluate('window.sketches')).toBe(false);
    },
    PATIENCE,
  );
});
