import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { usePages } from './pages.ts';

/** How much of the drawing what is highlighted takes, and how many pixels of it stand outside. */
const framed = (page: Page): Promise<{ n: number; share: number; out: number }> =>
  page.evaluate(`(() => {
    const { sigma, graph } = window.bangiao;
    const { width, height } = sigma.getDimensions();
    const points = graph.nodes().map((key) => sigma.getNodeDisplayData(key))
      .filter((look) => !look.hidden && look.zIndex > 1).map((look) => sigma.framedGraphToViewport(look));
    const range = (axis) => [Math.min(...points.map((at) => at[axis])), Math.max(...points.map((at) => at[axis]))];
    const [[left, right], [top, bottom]] = [range('x'), range('y')];
    return { n: points.length, share: Math.max((right - left) / width, (bottom - top) / height),
      out: Math.max(-left, right - width, -top, bottom - height) };
  })()`);

const PAIR = 'pair=Q6279&pair=Q7747';
const WAY = 'path=bui-thanh-son&path=Q6279';

describe('the camera', { timeout: 90_000 }, () => {
  const pages = usePages();
  const rest = (page: Page): Promise<void> => page.waitForTimeout(900);

  async function expectFramed(page: Page): Promise<void> {
    await rest(page);
    const { n, share, out } = await framed(page);
    expect(n).toBeGreaterThan(1);
    // The shapes too, not their middles alone.
    expect(out).toBeLessThan(-10);
    expect(share).toBeGreaterThan(0.3);
  }

  test.each([
    ['', 1280, 800],
    ['', 360, 740],
    ['?embed=1', 700, 480],
    ['?embed=1', 360, 480],
    ['?embed=1', 1200, 420],
  ])('goes to what is selected in a page %s of %d × %d', async (search, width, height) => {
    for (const chosen of width > 1000 ? ['node=Q58217', WAY] : [PAIR]) {
      const at = pages.site().url + search;
      const page = await pages.open({ at, hash: `#lang=vi&${chosen}`, width, height });
      await expectFramed(page);
      expect(page.url(), chosen).not.toContain('at=');
    }
  });

  test('goes to what an address that is typed over selects, and to what was selected before', async () => {
    const page = await pages.open({ hash: '#lang=vi&node=Q58217' });
    await rest(page);
    for (const chosen of [PAIR, WAY]) {
      await page.evaluate(`location.hash = ${JSON.stringify(`#lang=vi&${chosen}`)}`);
      await expectFramed(page);
      expect(page.url(), chosen).not.toContain('at=');
    }
    await page.goBack();
    await expectFramed(page);
    expect(page.url()).not.toContain('at=');
  });

  test('stays with it while the room changes, and where the reader has put it', async () => {
    const page = await pages.open({ hash: `#lang=vi&${PAIR}`, width: 1280 });
    await expectFramed(page);
    await page.setViewportSize({ width: 480, height: 700 });
    await expectFramed(page);
    await page.locator('#zoom-out').click();
    await rest(page);
    expect(page.url()).toContain('at=');
  });

  test('that was sent to a selection stays when another thing is selected, and the address says where', async () => {
    const page = await pages.open({ hash: '#lang=vi&node=Q58217' });
    await rest(page);
    expect(page.url()).not.toContain('at=');
    const camera = (): Promise<string> =>
      page.evaluate('JSON.stringify(window.bangiao.sigma.getCamera().getState())');
    const before = await camera();
    await page.locator('#graph').focus();
    await page.keyboard.press('Escape');
    await rest(page);
    await expect.poll(() => camera()).toBe(before);
    expect(page.url()).toContain('at=');
  });
});
