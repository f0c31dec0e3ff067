import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { toDay } from '../../viewer/src/days.ts';
import { usePages } from './pages.ts';

const datesOf = (page: Page): (string | null)[] => {
  const params = new URLSearchParams(new URL(page.url()).hash.slice(1));
  return [params.get('from'), params.get('until')];
};

const steps = (page: Page): Promise<number> => page.evaluate('history.length');

describe('one pull of the reader is one step of history', { timeout: 60_000 }, () => {
  const pages = usePages();

  test('keys on a slider that follow each other, and after it is left anew', async () => {
    const page = await pages.open();
    const before = await steps(page);
    const [from, until] = [page.locator('[data-date="from"]'), page.locator('[data-date="until"]')];
    await from.focus();
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
    // The address follows when the keys have come to rest.
    const first = toDay(Number(await from.inputValue()));
    await expect.poll(() => datesOf(page)[0]).toBe(first);
    await expect.poll(() => steps(page)).toBe(before + 1);
    await until.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => datesOf(page)[1]).not.toBeNull();
    await expect.poll(() => steps(page)).toBe(before + 2);
    await page.goBack();
    await expect.poll(() => datesOf(page)).toEqual([first, null]);
    await expect.poll(() => until.inputValue()).toBe(await until.getAttribute('max'));
    await page.goBack();
    await expect.poll(() => datesOf(page)).toEqual([null, null]);
    await expect.poll(() => from.inputValue()).toBe(await from.getAttribute('min'));
    await page.goForward();
    await expect.poll(() => datesOf(page)).toEqual([first, null]);
  });

  test('a play from its first frame to its pause, with Undo too', async () => {
    const page = await pages.open({ hash: '#lang=vi&from=2021-06-01&until=2021-12-31' });
    const before = await steps(page);
    await page.locator('#play').click();
    await expect.poll(() => datesOf(page)[0]).not.toBe('2021-06-01');
    const [early] = datesOf(page);
    await expect.poll(() => datesOf(page)[0]).not.toBe(early);
    await page.locator('#play').click();
    const [rest] = datesOf(page);
    await page.waitForTimeout(1000);
    expect(datesOf(page)[0]).toBe(rest);
    await expect.poll(() => steps(page)).toBe(before + 1);
    await page.locator('#undo').click();
    await expect.poll(() => datesOf(page)).toEqual(['2021-06-01', '2021-12-31']);
    await page.locator('#redo').click();
    await expect.poll(() => datesOf(page)[0]).toBe(rest);
  });

  test('a drag over the bars', async () => {
    const page = await pages.open();
    const before = await steps(page);
    const box = (await page.locator('.timeline-box').boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.5, box.y + 20);
    await page.mouse.down();
    for (const share of [0.6, 0.7, 0.8]) await page.mouse.move(box.x + box.width * share, box.y + 20);
    await page.mouse.up();
    await expect.poll(() => datesOf(page)[0]).not.toBeNull();
    await expect.poll(() => steps(page)).toBe(before + 1);
    await page.goBack();
    await expect.poll(() => datesOf(page)).toEqual([null, null]);
  });
});
