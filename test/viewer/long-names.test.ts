import { describe, expect, test } from 'vitest';
import { capped } from '../../viewer/src/long-name.ts';
import { serveViewer } from './browser.ts';
import { announced, panelTitle, usePages } from './pages.ts';
import { sampleGraph } from './sample-graph.ts';

describe('a name without end', { timeout: 120_000 }, () => {
  const pages = usePages();

  test.each([
    ['Sergei Lavrov', 'Sergei Lavrov'],
    ['x'.repeat(120), 'x'.repeat(120)],
    ['x'.repeat(121), `${'x'.repeat(120)}…`],
    ['👩‍👩‍👧‍👦'.repeat(200), `${'👩‍👩‍👧‍👦'.repeat(43)}…`],
    ['ữ'.normalize('NFD').repeat(120), 'ữ'.normalize('NFD').repeat(120)],
  ])('%# is cut between letters', (name, expected) => {
    expect(capped(name)).toBe(expected);
  });

  test('is nowhere shown or read out whole but where somebody asks for it', async () => {
    const file = sampleGraph();
    const label = `Ông ${'x'.repeat(10_000)}`;
    for (const { key, attributes } of file.nodes)
      if (['Q58217', 'Q159'].includes(key)) Object.assign(attributes, { label, names: [label, `${label}y`] });
    const site = await serveViewer(JSON.stringify(file));
    /** The longest of what elements say by themselves: their own text, their name, their title. */
    const longest = `Math.max(...[...document.querySelectorAll('body *')].flatMap((element) => [
      [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data).join('').length,
      element.getAttribute('aria-label')?.length ?? 0,
      element.getAttribute('title')?.length ?? 0,
      element.value?.length ?? 0,
    ]))`;
    try {
      for (const hash of [
        'view=map&node=Q159',
        'view=table',
        'view=matrix',
        'view=dossier&node=Q159',
        'pair=Q159&pair=Q30',
      ]) {
        const page = await pages.open({ at: site.url, hash: `#lang=vi&${hash}` });
        await page.waitForTimeout(300);
        await expect.poll(() => page.evaluate(longest), { message: hash }).toBeLessThan(1000);
      }
      const page = await pages.open({ at: site.url, hash: '#lang=vi&node=Q58217' });
      await page.locator('#search').fill('xxxx');
      await page.getByRole('option').first().waitFor();
      await expect.poll(() => page.evaluate(longest)).toBeLessThan(1000);
      await page.keyboard.press('Enter');
      expect((await announced(page))?.length).toBeLessThan(300);
      for (const button of await page.getByRole('button', { name: 'Tên đầy đủ' }).all()) await button.click();
      await expect.poll(() => panelTitle(page)).toBe(label);
      await expect.poll(() => page.locator('#panel .facts dd').first().textContent()).toContain(`${label}y`);
    } finally {
      await site.close();
    }
  });

  test.each([
    [1280, 'node=Q58217', '#panel'],
    [1280, 'view=dossier&node=Q58217', '#dossier-box'],
    [360, 'view=dossier&node=Q159', '#dossier-box'],
  ])('of an office breaks where it must, at %d pixels: %s', async (width, chosen, place) => {
    const file = sampleGraph();
    for (const { attributes } of file.edges)
      if (attributes.office !== null) attributes.qualifier = 'q'.repeat(300);
    const site = await serveViewer(JSON.stringify(file));
    try {
      const page = await pages.open({ at: site.url, hash: `#lang=vi&${chosen}`, width });
      await page.getByText('qqqq').first().waitFor();
      const over = await page.locator(place).evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(over).toBeLessThanOrEqual(1);
    } finally {
      await site.close();
    }
  });
});
