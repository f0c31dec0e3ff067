import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportToDisk } from './exported.ts';
import type { Exported } from './exported.ts';
import { panelTitle, shownCount, usePages } from './pages.ts';
import { sampleGraph } from './sample-graph.ts';

const MEETING = 'm-lavrov-blinken';
const HOSTILE =
  '</script><script>alert(1)</script><!--<script> <img src=x onerror=alert(1)> \u2028\u2029 \'"\\';

/** The sample with labels, quotes and ids that would end a script or a string. */
function hostileGraph(): ReturnType<typeof sampleGraph> {
  const file = sampleGraph();
  for (const { key, attributes } of file.nodes) {
    if (key === 'Q30') Object.assign(attributes, { label: HOSTILE, names: [HOSTILE] });
    if (key === MEETING && attributes.kind === 'meeting')
      for (const evidence of attributes.evidence) evidence.quote += HOSTILE;
  }
  file.attributes.name = HOSTILE;
  return file;
}

describe('a graph exported to the disk', { timeout: 60_000 }, () => {
  const pages = usePages();
  let exported: Exported;
  let hostile: Exported;

  beforeAll(async () => {
    [exported, hostile] = await Promise.all([exportToDisk(sampleGraph()), exportToDisk(hostileGraph())]);
  });
  afterAll(() => Promise.all([exported.remove(), hostile.remove()]));

  const WAYS = ['folder', 'page'] as const;

  /** A page from the disk; `asked` are the addresses that it has asked for. */
  async function open(at: string, hash = '#lang=vi', width = 1280): Promise<{ page: Page; asked: string[] }> {
    const asked: string[] = [];
    const page = await pages.open({ at, hash, width, asked });
    return { page, asked };
  }

  test.each(WAYS)('the %s draws, searches and shows the sentence, and asks for nothing else', async (way) => {
    const { page, asked } = await open(exported[way]);
    await expect.poll(() => page.locator('#graph canvas').count()).toBeGreaterThan(2);
    await expect.poll(() => shownCount(page)).toBeGreaterThan(20);
    await page.locator('#search').fill('blinken lavrov');
    await page.getByRole('option').first().click();
    await expect.poll(() => panelTitle(page)).toBe('Hội đàm Lavrov – Blinken, 2/12/2021');
    await expect.poll(() => page.locator('#panel blockquote').first().textContent()).toContain('đã hội đàm');
    await page.locator('#search').fill('năng lượng sạch');
    await page.locator('.hit-sentence').first().waitFor();
    for (const view of ['map', 'table', 'matrix', 'dossier', 'graph']) {
      await page.locator(`#as-${view}`).click();
      await page.locator(`#${view}-box:not(:empty)`).waitFor();
    }
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    expect(asked.filter((url) => url.startsWith('file:'))).toHaveLength(way === 'folder' ? 3 : 1);
  });

  test.each(WAYS)('the %s arranges in a worker, saves a picture and keeps its address', async (way) => {
    const { page } = await open(exported[way]);
    const x = (): Promise<number> =>
      page.evaluate(`window.bangiao.graph.getNodeAttribute(${JSON.stringify(MEETING)}, 'x')`);
    const before = await x();
    await page.getByRole('button', { name: 'Sắp xếp lại' }).click();
    await page.locator('#arrange[aria-pressed="false"]').waitFor();
    await expect.poll(x).not.toBe(before);
    for (const format of ['png', 'turtle']) {
      const waiting = page.waitForEvent('download');
      await page.locator('#export summary').click();
      await page.locator(`[data-format="${format}"]`).click();
      expect((await readFile(await (await waiting).path())).length).toBeGreaterThan(500);
    }
    const { page: other } = await open(page.url(), '');
    expect(other.url()).toContain('layout=force');
  });

  test('the folder offers its files whole, the page has none beside it', async () => {
    const { page } = await open(exported.folder);
    await page.locator('#export summary').click();
    const whole = page.locator('#formats a');
    await whole.first().waitFor();
    await expect
      .poll(() => whole.allTextContents())
      .toEqual(['Toàn bộ đồ thị: graph.json', 'Toàn bộ đồ thị: graph.ttl']);
    const { page: alone } = await open(exported.page);
    await alone.locator('#export summary').click();
    await alone.locator('#formats button').nth(6).waitFor();
    await expect.poll(() => alone.locator('#formats a').count()).toBe(0);
  });

  test.each(WAYS)('hostile text stays text in the %s', async (way) => {
    const { page } = await open(hostile[way], '#lang=vi&node=Q30');
    await expect.poll(() => panelTitle(page)).toBe(HOSTILE);
    await expect.poll(() => page.locator('img').count()).toBe(0);
    await expect.poll(() => page.locator('script').count()).toBe(way === 'folder' ? 3 : 2);
    await page.goto(`${hostile[way]}#lang=vi&node=${MEETING}`);
    await page.reload();
    await page.locator('#panel blockquote').first().waitFor({ state: 'attached' });
    await expect.poll(() => page.locator('#panel').textContent()).toContain('<img src=x onerror=alert(1)>');
  });

  test.each(WAYS)('the policy of the %s stops a script that got in', async (way) => {
    const { page } = await open(exported[way]);
    await page.evaluate(`(() => {
      const script = document.createElement('script');
      script.textContent = 'window.got = 1';
      if (${way === 'page'}) document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.got = 2">');
    })()`);
    await page.waitForTimeout(200);
    await expect.poll(() => page.evaluate('window.got')).toBeUndefined();
    pages.forgive('Content Security Policy');
  });

  test('a folder without its data says what is missing', async () => {
    const page = await pages.blank();
    await page.route('**/graph.js', (route) => route.abort());
    await page.goto(exported.folder);
    await page.getByRole('alert').waitFor();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('graph.js');
    pages.forgive('ERR_FAILED');
  });
});
