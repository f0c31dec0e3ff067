import { describe, expect, test } from 'vitest';
import { panelTitle, shownCount, usePages } from './pages.ts';

describe('the address', { timeout: 60_000 }, () => {
  const pages = usePages();

  test.each([
    ['#lang=en&node=nobody&sure=80', 'The address names “nobody”, but no item here has that key or name'],
    [
      '#lang=vi&view=dossier&node=nobody',
      'Địa chỉ nêu “nobody”, nhưng ở đây không mục nào có khoá hay tên ấy',
    ],
    ['#lang=en&spot=1e308,1e308,Q30', 'The address puts an item far beyond the picture'],
    ['#lang=vi&at=99,99,1', 'Địa chỉ nhìn ra ngoài đồ thị'],
    ['#lang=en&pair=Q30&pair=Q30', 'The address names the same item twice'],
  ])('%s: the notice says what is wrong, the rest stands', async (hash, words) => {
    const page = await pages.open({ hash });
    await expect.poll(() => page.locator('#notice').textContent()).toContain(words);
    await expect.poll(() => shownCount(page)).toBeGreaterThan(20);
  });

  test('a way from an item to itself asks for the other end', async () => {
    const page = await pages.open({ hash: '#lang=en&path=Q30&path=Q30' });
    await expect.poll(() => panelTitle(page)).toBe('How are A and B connected?');
    await expect.poll(() => page.locator('#panel').textContent()).toContain('Choose two different items');
  });

  test('an unknown key that is typed over is told, and the next step clears it', async () => {
    const page = await pages.open({ hash: '#lang=en' });
    await page.evaluate(`location.hash = '#lang=en&node=nobody'`);
    await expect.poll(() => page.locator('#notice').textContent()).toContain('“nobody”');
    await page.locator('#as-table').click();
    await expect.poll(() => page.locator('#notice').isVisible()).toBe(false);
  });

  test('the order of the table stands in the address; back and forward go along', async () => {
    const page = await pages.open({ hash: '#lang=en&view=table' });
    const first = () => page.locator('tbody tr').first().textContent();
    const sorted = (column: string) =>
      page.locator(`th:has([data-column="${column}"])`).getAttribute('aria-sort');
    const newest = await first();
    await page.locator('[data-column="name"]').click();
    expect(page.url()).toContain('order=name');
    await expect.poll(() => page.evaluate('document.activeElement.dataset.column')).toBe('name');
    const byName = await first();
    expect(byName).not.toBe(newest);
    await page.locator('[data-column="name"]').click();
    expect(page.url()).toContain('order=-name');
    await page.goBack();
    await expect.poll(first).toBe(byName);
    await expect.poll(() => sorted('name')).toBe('ascending');
    await page.goBack();
    await expect.poll(first).toBe(newest);
    await page.goForward();
    await expect.poll(first).toBe(byName);
    const again = await pages.open({ hash: '#lang=en&view=table&rows=links&order=-confidence' });
    await expect.poll(() => again.locator('th[aria-sort="descending"]').textContent()).toBe('Confidence');
  });

  test('panel and dossier tell the same within the dates, and say what they leave out', async () => {
    const hash = '#lang=en&node=Q58217&from=2022-01-01';
    const page = await pages.open({ hash });
    const panel = page.locator('#panel');
    await expect.poll(() => panel.textContent()).not.toContain('2 Dec 2021');
    const words = await panel.locator('.scope').textContent();
    expect(words).toMatch(/within the filters; [0-9]+ more (?:is|are) left out/u);
    await page.locator('[data-action="dossier"]').click();
    await expect.poll(() => page.locator('#dossier-box .scope').textContent()).toBe(words);
    await panel.locator('.scope button').click();
    await expect.poll(() => panel.textContent()).toContain('2 Dec 2021');
    await expect.poll(() => page.locator('.scope').count()).toBe(0);
  });
});
