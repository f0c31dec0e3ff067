import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser, serveViewer } from './browser.ts';
import type { Site } from './browser.ts';
import { sampleGraph } from './sample-graph.ts';

export interface PageOptions {
  at?: string;
  hash?: string;
  width?: number;
  height?: number;
  /** Filled with the addresses that the page asks for. */
  asked?: string[];
}

/** A browser for the tests of one file, whose pages may not complain. */
export interface Pages {
  site: () => Site;
  /** A page whose graph is there. */
  open: (options?: PageOptions) => Promise<Page>;
  /** A page that has not gone anywhere. */
  blank: (options?: PageOptions) => Promise<Page>;
  /** Complaints that a test expects. */
  forgive: (part: string) => void;
}

/** Starts a browser and a site with the sample before the tests of a file, and ends them after. */
export function usePages(): Pages {
  let browser: Browser;
  let site: Site;
  let complaints: string[] = [];
  const opened: Page[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    site = await serveViewer(JSON.stringify(sampleGraph()));
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
    const found = complaints;
    complaints = [];
    expect(found).toEqual([]);
  });
  const blank = async ({ width = 1280, height = 800, asked }: PageOptions = {}) => {
    const page = await browser.newPage({
      viewport: { width, height },
      reducedMotion: 'reduce',
      locale: 'vi-VN',
      acceptDownloads: true,
    });
    opened.push(page);
    page.on('console', (message) => {
      const text = message.text();
      // Drawing in software is slow, and the driver says so.
      if (text.includes('GPU stall due to ReadPixels')) return;
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(text);
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => asked?.push(request.url()));
    return page;
  };
  const open = async (options: PageOptions = {}) => {
    const { at = site.url, hash = '#lang=vi' } = options;
    const page = await blank(options);
    await page.goto(at + hash);
    await page.locator('#announce:not(:empty)').waitFor({ state: 'attached' });
    return page;
  };
  const forgive = (part: string): void => {
    complaints = complaints.filter((text) => !text.includes(part));
  };
  return { site: () => site, open, blank, forgive };
}

/** Opens the palette by keyboard and types on at once. */
export async function askPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
}

/** The heading of the panel. */
export const panelTitle = (page: Page): Promise<string | null> => page.locator('#panel-title').textContent();

/** How many items are shown. */
export async function shownCount(page: Page): Promise<number> {
  const text = (await page.locator('#count').textContent()) ?? '';
  return Number(/\d+/u.exec(text)?.[0]);
}

/** What screen readers were told last. */
export const announced = (page: Page): Promise<string | null> => page.locator('#announce').textContent();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds, one line a finding. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) =>
      id + ': ' + html.slice(0, 160) + ' ' + (any[0]?.message ?? ''))))`);
}

/** A file that the menu hands out. */
export async function saved(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.locator('#export summary').click();
  await page.locator(`[data-format="${format}"]`).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/**
 * The share of pixels that look different in two pictures, and of those of the first that are no ground. Leaves the page.
 */
export async function compare(
  page: Page,
  ...pictures: readonly [Buffer, Buffer]
): Promise<{ different: number; drawn: number }> {
  const sources = pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
  await page.goto('about:blank');
  return page.evaluate(`(async (sources) => {
    const [a, b] = await Promise.all(sources.map(async (src) => {
      const image = Object.assign(new Image(), { src });
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(0, 0, image.width, image.height).data;
    }));
    let [different, drawn] = [a.length === b.length ? 0 : Infinity, 0];
    const far = (x, y, i) => [0, 1, 2].some((part) => Math.abs(x[i + part] - y[part]) > 24);
    for (let i = 0; i < a.length; i += 4) {
      different += far(a, b.slice(i, i + 4), i) ? 1 : 0;
      drawn += far(a, a.slice(0, 4), i) ? 1 : 0;
    }
    return { different: (4 * different) / a.length, drawn: (4 * drawn) / a.length };
  })(${JSON.stringify(sources)})`);
}
