import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LabelChoice, quick } from '../../viewer/src/label-choice.ts';
import { atOnce, each, inSlices } from '../../viewer/src/steps.ts';
import { largeGraph } from '../bench/large-graph.ts';
import { serveViewer } from './browser.ts';
import type { Site } from './browser.ts';
import { compare, usePages } from './pages.ts';

const PATIENCE = 60_000;

describe('names', () => {
  const keys = ['small', 'large', 'middle', 'far'];
  const look = (x: number, y: number, size: number, more = {}) =>
    ({ x, y, size, name: 'A', hidden: false, forceLabel: false, ...more }) as never;
  const lens = {
    toViewport: quick(({ x, y }) => ({ x: 1000 * x, y: 500 - 1000 * y })),
    ratio: 1,
    scale: 1,
    width: 400,
    height: 400,
    forced: false,
  };
  const choose = (looks: never[], more = {}, first = 0): (string | undefined)[] => {
    const sizes = Float64Array.from([10, 30, 20, 25]);
    const choice = new LabelChoice(keys, sizes, { density: 1, threshold: 9, first });
    choice.lay(looks, lens.toViewport, lens.width);
    return choice.choose(looks, { ...lens, ...more }).map(({ key }) => key as string | undefined);
  };
  // All but the last lie in one cell.
  const [small, large, middle, far] = [
    look(0.1, 0.48, 10),
    look(0.11, 0.48, 30),
    look(0.12, 0.48, 20),
    look(0.3, 0.3, 25),
  ];

  test.each([
    ['the largest of each cell', [small, large, middle, far], {}, ['large', 'far']],
    [
      'the next where the largest is hidden',
      [small, look(0.11, 0.48, 30, { hidden: true }), middle, far],
      {},
      ['far', 'middle'],
    ],
    [
      'the next where the largest has none',
      [small, look(0.11, 0.48, 30, { name: null }), middle, far],
      {},
      ['far', 'middle'],
    ],
    ['more from nearer', [small, large, middle, far], { ratio: 0.6 }, ['large', 'far', 'middle', 'small']],
    ['none that is too small', [small, large, middle, far], { scale: 0.25 }, []],
    [
      'whatever is forced',
      [look(0.1, 0.48, 1, { forceLabel: true }), large, middle, far],
      { forced: true },
      ['large', 'far', 'small'],
    ],
    ['none far out of view', [small, large, middle, far], { width: 100 }, ['large']],
  ])('%s', (_name, looks, more, expected) => {
    expect(choose(looks, more)).toEqual(expected);
  });

  test('the largest of all though a larger one lies in their cell', () => {
    expect(choose([small, large, middle, far], {}, 3)).toEqual(['large', 'far', 'middle']);
  });
});

describe('work in parts', () => {
  function* count(n: number) {
    let sum = 0;
    yield* each(
      Array.from({ length: n }, (_, i) => i),
      (item) => (sum += item),
    );
    return sum;
  }

  test('comes to the same at once and in slices', async () => {
    expect(atOnce(count(12_000))).toBe(71_994_000);
    expect(await inSlices(count(12_000))).toBe(71_994_000);
  });

  test('lets go on its way, and tells what went wrong', async () => {
    expect([...count(12_000)].length).toBe(2);
    const wrong = each([1], () => {
      throw new Error('wrong');
    });
    await expect(inSlices(wrong)).rejects.toThrow('wrong');
  });
});

describe('a large graph under the brush', () => {
  const { blank } = usePages();
  let site: Site;
  beforeAll(async () => {
    site = await serveViewer(JSON.stringify(largeGraph(2000, 9000)));
  }, PATIENCE);
  afterAll(() => site.close());

  async function open(page: Page, hash: string): Promise<void> {
    await page.goto('about:blank');
    await page.goto(`${site.url}${hash}`);
    await page.locator('#announce:not(:empty)').waitFor({ state: 'attached' });
  }

  const drawn = (page: Page): Promise<number> =>
    page.evaluate(
      '(({ graph, sigma }) => graph.filterNodes((key) => !sigma.getNodeDisplayData(key).hidden).length)(bangiao)',
    );

  async function brush(page: Page, share: number): Promise<void> {
    await page.locator('[data-date="from"]').evaluate((slider, to) => {
      const input = slider as unknown as {
        min: string;
        max: string;
        value: string;
        dispatchEvent: (event: unknown) => void;
      };
      input.value = String(Math.round(Number(input.min) + (Number(input.max) - Number(input.min)) * to));
      input.dispatchEvent(new Event('input'));
    }, share);
  }

  test(
    'looks as if it had been opened so, and as before when all dates are back',
    async () => {
      const page = await blank();
      await open(page, '#lang=vi');
      const [whole, all] = [await page.locator('#graph').screenshot(), await drawn(page)];
      for (const share of [0.2, 0.9, 0.7]) await brush(page, share);
      await page.waitForTimeout(2000);
      const [part, few] = [await page.locator('#graph').screenshot(), await drawn(page)];
      const hash = await page.evaluate<string>('location.hash');
      await brush(page, 0);
      await page.waitForTimeout(2000);
      const again = await page.locator('#graph').screenshot();
      await open(page, hash);
      const opened = await page.locator('#graph').screenshot();
      // So few that all of them are drawn larger.
      expect([few <= 1024, all > 1024]).toEqual([true, true]);
      expect((await compare(page, part, opened)).different).toBeLessThan(0.001);
      expect((await compare(page, whole, again)).different).toBeLessThan(0.001);
      expect((await compare(page, whole, part)).different).toBeGreaterThan(0.05);
    },
    PATIENCE,
  );
});
