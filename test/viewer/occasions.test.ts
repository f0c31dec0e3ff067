import { describe, expect, test } from 'vitest';
import { serveViewer } from './browser.ts';
import type { Site } from './browser.ts';
import { findings, usePages } from './pages.ts';
import { sampleGraph } from './sample-graph.ts';

/** The sample with sanctions of two days, each in a sentence of its own. */
function sampleOfTwoDays(): { text: string; key: string; source: string } {
  const file = sampleGraph();
  const { key, source, attributes } = file.edges.find((edge) => edge.attributes.type === 'sanctions')!;
  const [model] = attributes.evidence;
  const dates = ['2014-09-12', '2018-04'];
  const evidence = dates.map((date, i) => ({
    ...model!,
    date,
    quote: `Lần ${i + 1} trừng phạt.`,
    start: 500 * i,
  }));
  Object.assign(attributes, {
    dates,
    when: '2014-09-12/2018-04',
    from: '2014-09-12',
    until: '2018-04-30',
    evidence,
  });
  return { text: JSON.stringify(file), key, source };
}

describe('what was done on several days', { timeout: 60_000 }, () => {
  const pages = usePages();
  const { text, key, source } = sampleOfTwoDays();

  async function withSite(act: (site: Site) => Promise<void>): Promise<void> {
    const site = await serveViewer(text);
    await act(site).finally(() => site.close());
  }

  test('stands in a dossier day by day, on paper with the sentence of each, and within the dates', () =>
    withSite(async (site) => {
      const page = await pages.open({ at: site.url, hash: `#lang=vi&view=dossier&node=${source}` });
      const days = page.locator('#dossier-box .occasions > li');
      await days.first().waitFor();
      await expect.poll(() => days.locator('time').allTextContents()).toEqual(['12/9/2014', '4/2018']);
      await expect
        .poll(() => days.locator('.printed .said').allTextContents())
        .toEqual(['Lần 1 trừng phạt.', 'Lần 2 trừng phạt.']);
      expect(await findings(page)).toEqual([]);
      const later = await pages.open({
        at: site.url,
        hash: `#lang=vi&view=dossier&node=${source}&from=2016-01-01`,
      });
      await later.locator('#dossier-box .occasions > li').waitFor();
      await expect
        .poll(() => later.locator('#dossier-box .occasions time').allTextContents())
        .toEqual(['4/2018']);
    }));

  test('takes no more room in the panel than there is, however long its quotes', () => {
    const file = JSON.parse(text) as ReturnType<typeof sampleGraph>;
    for (const { attributes } of file.edges)
      for (const one of attributes.evidence)
        one.quote = `${'Một câu dài về lệnh trừng phạt. '.repeat(20)}`.trim();
    return serveViewer(JSON.stringify(file)).then(async (site) => {
      const page = await pages.open({ at: site.url, hash: `#lang=vi&node=${source}` });
      await expect.poll(() => page.locator('.occasions').count()).toBeGreaterThan(0);
      const room =
        'document.querySelector("#panel").scrollWidth - document.querySelector("#panel").clientWidth';
      await expect.poll(() => page.evaluate(room)).toBe(0);
      await site.close();
    });
  });

  test('has its quotes under their days in the panel', () =>
    withSite(async (site) => {
      const page = await pages.open({ at: site.url, hash: `#lang=en&edge=${encodeURIComponent(key)}` });
      await expect
        .poll(() => page.locator('.occasion h4').allTextContents())
        .toEqual(['12 Sep 2014', 'Apr 2018']);
      await expect.poll(() => page.locator('.occasion .said').allTextContents()).toHaveLength(2);
      expect(await findings(page)).toEqual([]);
    }));
});
