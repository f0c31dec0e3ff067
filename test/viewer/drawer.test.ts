import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findings, shownCount, usePages } from './pages.ts';

const widthOf = async (page: Page, what: string): Promise<number> =>
  (await page.locator(what).boundingBox())?.width ?? 0;

describe('filters where there is no room for three columns', { timeout: 60_000 }, () => {
  const pages = usePages();

  test.each([900, 1024])(
    'are folded away at %i pixels, so that the drawing has most of the page',
    async (width) => {
      const page = await pages.open({ width });
      await expect.poll(() => widthOf(page, '#graph')).toBeGreaterThan(0.58 * width);
      await expect.poll(() => page.locator('#filters').isVisible()).toBe(false);
    },
  );

  test('open over the drawing, which stays as it is, and leave with Escape', async () => {
    const page = await pages.open({ hash: '#lang=en', width: 900 });
    const before = await widthOf(page, '#graph');
    const button = page.getByRole('button', { name: /^Filters/u });
    await button.click();
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
    const shown = await shownCount(page);
    await page.locator('[data-kind="meeting"]').click();
    await expect.poll(() => shownCount(page)).toBeLessThan(shown);
    await expect.poll(() => widthOf(page, '#graph')).toBe(before);
    await expect.poll(() => button.textContent()).toBe('Filters: 1');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#filters').isVisible()).toBe(false);
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('filters-open');
  });

  test('follow the window when it becomes wider or narrower', async () => {
    const page = await pages.open({ width: 900 });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator('#filters').waitFor();
    await expect.poll(() => page.locator('#filters-open').isVisible()).toBe(false);
    await page.setViewportSize({ width: 900, height: 800 });
    await page.locator('#filters').waitFor({ state: 'hidden' });
    await page.setViewportSize({ width: 700, height: 800 });
    await page.locator('#filter-fold > summary').click();
    await page.locator('#filters').waitFor();
  });
});
