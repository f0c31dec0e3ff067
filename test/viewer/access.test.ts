import { describe, expect, test } from 'vitest';
import { announced, findings, panelTitle, usePages } from './pages.ts';

const MEETING = 'm-lavrov-blinken';

describe('axe-core finds nothing', { timeout: 90_000 }, () => {
  const pages = usePages();

  test.each([
    ['the overview', '#lang=vi&theme=light'],
    ['the overview in the dark', '#lang=en&theme=dark'],
    ['a meeting', `#lang=vi&theme=light&node=${MEETING}`],
    ['a meeting in the dark', `#lang=vi&theme=dark&node=${MEETING}`],
    ['an official', '#lang=en&theme=light&node=Q58217'],
    ['a way', '#lang=vi&theme=light&path=Q58217&path=Q7821917'],
    ['the table', '#lang=vi&theme=light&view=table&only=Q58217&only=Q30&only=m-lavrov-blinken'],
    ['the links in the dark', '#lang=en&theme=dark&view=table&rows=links'],
    ['the map', '#lang=vi&theme=light&view=map'],
    ['a place on the map in the dark', '#lang=en&theme=dark&view=map&node=Q71'],
    ['the matrix', '#lang=vi&theme=light&view=matrix'],
    ['the matrix in the dark', '#lang=vi&theme=dark&view=matrix'],
    ['a dossier', '#lang=en&theme=light&view=dossier&node=Q30'],
    ['a brushed timeline', '#lang=vi&theme=dark&from=2021-06-01&until=2022-01-31&lanes=relation'],
  ])('on %s', async (_name, hash) => {
    const page = await pages.open({ hash });
    await page.waitForTimeout(200);
    expect(await findings(page)).toEqual([]);
  });

  test('with search, palette and menu open', async () => {
    const page = await pages.open({ hash: '#lang=vi&theme=light' });
    await page.locator('#search').fill('lavrov');
    expect(await findings(page)).toEqual([]);
    await page.locator('#export summary').click();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test('at 360 pixels, and nothing scrolls sideways in any view, at 200 % neither', async () => {
    for (const view of ['graph', 'map', 'table', 'matrix', 'dossier']) {
      const page = await pages.open({ hash: `#lang=vi&view=${view}&node=Q58217`, width: 360, height: 740 });
      expect(await page.evaluate('document.documentElement.scrollWidth'), view).toBeLessThanOrEqual(360);
      if (view !== 'table') expect(await findings(page)).toEqual([]);
    }
    // A window of 1280 by 800 at 200 % has 640 by 400 of the page's pixels.
    const page = await pages.open({ width: 640, height: 400 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(640);
  });
});

describe('keyboard', { timeout: 60_000 }, () => {
  const pages = usePages();

  test('walks the graph: arrows step, Enter opens, Escape leaves, and all of it is told', async () => {
    const page = await pages.open();
    await page.locator('#graph').focus();
    await page.keyboard.press('Enter');
    const first = await panelTitle(page);
    expect(first).not.toBe('Chọn một mục để đọc');
    await page.keyboard.press('ArrowRight');
    const stop = /^1 trên \d+: (.*), [^,]+, [^,]+$/u.exec((await announced(page)) ?? '');
    expect(stop).not.toBeNull();
    await page.keyboard.press('ArrowRight');
    expect(await announced(page)).toMatch(/^2 trên /u);
    await page.keyboard.press('ArrowLeft');
    expect(await announced(page)).toContain(stop?.[1] ?? '?');
    await page.keyboard.press('Enter');
    expect(await panelTitle(page)).toBe(stop?.[1]);
    expect(await panelTitle(page)).not.toBe(first);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('panel-title');
    await page.locator('#graph').focus();
    await page.keyboard.press('Escape');
    expect(await panelTitle(page)).toBe('Chọn một mục để đọc');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.id')).toBe('search');
  });

  test('Shift and arrows move the picture, plus and minus zoom', async () => {
    const page = await pages.open();
    const ratio = (): Promise<number> => page.evaluate('window.bangiao.sigma.getCamera().ratio');
    const x = (): Promise<number> => page.evaluate('window.bangiao.sigma.getCamera().x');
    await page.locator('#graph').focus();
    const before = [await ratio(), await x()];
    await page.keyboard.press('+');
    expect(await ratio()).toBeLessThan(before[0] ?? 0);
    await page.keyboard.press('Shift+ArrowRight');
    expect(await x()).toBeGreaterThan(before[1] ?? 0);
  });

  test('every control of the page is reached by Tab, none twice, and shows its focus', async () => {
    const page = await pages.open({ hash: `#lang=vi&node=${MEETING}` });
    const seen = new Set<string>();
    await page.locator('#skip').focus();
    for (let i = 0; i < 120; i += 1) {
      const id = await page.evaluate<string>(
        "document.activeElement.id || document.activeElement.getAttribute('data-action') || document.activeElement.className",
      );
      seen.add(id);
      await page.keyboard.press('Tab');
    }
    for (const id of [
      'search',
      'as-matrix',
      'commands',
      'theme',
      'copy',
      'graph',
      'layout',
      'arrange',
      'play',
      'lanes',
      'expand',
    ])
      expect([...seen], id).toContain(id);
  });
});
