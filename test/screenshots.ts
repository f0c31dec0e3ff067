import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { GraphFile } from '../viewer/src/graph-file.ts';
import { toHash } from '../viewer/src/address.ts';
import { initialState } from '../viewer/src/state.ts';
import type { State } from '../viewer/src/state.ts';
import { launchBrowser, serveViewer } from './viewer/browser.ts';
import { sampleGraph } from './viewer/sample-graph.ts';

const ROOT = join(import.meta.dirname, '..');
const GRAPH = join(ROOT, 'out/graph.json');

/** The built graph, or the sample of the tests where nothing has been built. */
async function graphText(): Promise<string> {
  if (existsSync(GRAPH)) return readFile(GRAPH, 'utf8');
  console.log(
    'out/graph.json is absent (npm run bangiao -- build): taking pictures of the sample graph instead.',
  );
  return JSON.stringify(sampleGraph());
}

/** The meeting with the most to show: most sources, then most quotes and participants. */
function bestMeeting({ nodes, edges }: GraphFile): string | null {
  const degree = new Map<string, number>();
  for (const { source, target } of edges) {
    for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  let best: { key: string; score: number } | null = null;
  for (const { key, attributes } of nodes) {
    if (attributes.kind !== 'meeting' || attributes.date === null) continue;
    const score = attributes.sources * 10 + attributes.evidence.length * 3 + (degree.get(key) ?? 0);
    if (best === null || score > best.score || (score === best.score && key < best.key))
      best = { key, score };
  }
  return best?.key ?? null;
}

async function picture(browser: Browser, url: string, state: State, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await page.goto(url + toHash(state));
  await page.locator('#announce:not(:empty)').waitFor({ state: 'attached' });
  await page.waitForTimeout(1200);
  const path = join(ROOT, file);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path });
  await page.close();
  console.log(file);
}

const text = await graphText();
const node = bestMeeting(JSON.parse(text) as GraphFile);
const site = await serveViewer(text);
const browser = await launchBrowser();
try {
  const light: State = { ...initialState('vi'), node, theme: 'light' };
  await picture(browser, site.url, light, 'docs/images/viewer.png');
  await picture(browser, site.url, { ...light, lang: 'en', theme: 'dark' }, 'docs/images/viewer-dark-en.png');
} finally {
  await browser.close();
  await site.close();
}
