/** Measures the viewer against Sigma and cytoscape.js alone: `npx tsx test/bench/viewer.ts [runs] [most nodes]`. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser, serveViewer } from '../viewer/browser.ts';
import { largeGraph } from './large-graph.ts';

const RUNS = Number(process.argv[2] ?? 3);
const MOST = Number(process.argv[3] ?? Infinity);
const SIZES = (
  [
    [10_000, 30_000],
    [100_000, 150_000],
  ] as const
).filter(([order]) => order <= MOST);
const PATIENCE_MS = 120_000;
const ROOT = join(import.meta.dirname, '../..');
const PAGES = join(import.meta.dirname, 'pages');

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN;
const ms = (value: number): string => `${value.toFixed(value < 20 ? 1 : 0)} ms`;

/** Notes when the first frame with the drawing has been handed over. */
const WATCH = `(() => {
  const look = () => {
    const there = window.drawn === true || (window.bangiao && window.bangiao.sigma && document.querySelector('canvas'));
    if (there) requestAnimationFrame(() => { window.firstFrame = performance.now(); });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

async function opened(browser: Browser, url: string): Promise<{ page: Page; first: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await page.addInitScript(WATCH);
  await page.goto(url);
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    const first = await page.evaluate<number | undefined>('window.firstFrame');
    if (first !== undefined) return { page, first };
    await page.waitForTimeout(50);
  }
  throw new Error(`${url}: no frame within ${PATIENCE_MS / 1000} s`);
}

/** What sigma's drawing takes of the main thread, frame by frame, while the camera pans. */
const PAN = `(async () => {
  const { sigma } = window.bangiao;
  const drawing = [];
  let begun = 0;
  sigma.on('beforeRender', () => { begun = performance.now(); });
  sigma.on('afterRender', () => drawing.push(performance.now() - begun));
  for (let i = 0; i < STEPS; i += 1) {
    sigma.getCamera().setState({ x: 0.5 + 0.004 * i });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
  return { drawing };
})()`;

/** What a step of a brush takes of the main thread: filters, facets, bars and table apart from sigma's drawing. */
const BRUSH = `(async () => {
  const { sigma } = window.bangiao;
  const [page, drawing] = [[], []];
  let begun = 0;
  sigma.on('beforeRender', () => { begun = performance.now(); });
  sigma.on('afterRender', () => drawing.push(performance.now() - begun));
  const slider = document.querySelector('[data-date="from"]');
  const [min, max] = [Number(slider.min), Number(slider.max)];
  for (let i = 1; i <= STEPS; i += 1) {
    const before = performance.now();
    slider.value = String(Math.round(min + ((max - min) * i) / (2 * STEPS)));
    slider.dispatchEvent(new Event('input'));
    page.push(performance.now() - before);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
  return { page, drawing };
})()`;

interface Subject {
  name: string;
  url: string;
  scripts: readonly [string, string][];
}

/** One opening of one page: first frame, and what its scripts measure. */
async function once(
  browser: Browser,
  { url, scripts }: Subject,
  steps: number,
): Promise<Map<string, number>> {
  const { page, first } = await opened(browser, url);
  const found = new Map([['first frame', first]]);
  await page.waitForTimeout(1500);
  for (const [what, script] of scripts) {
    const parts = await page.evaluate<Record<string, number[]>>(script.replaceAll('STEPS', String(steps)));
    for (const [part, times] of Object.entries(parts)) found.set(`${what} (${part})`, median(times));
    await page.waitForTimeout(1500);
  }
  await page.close();
  return found;
}

/** Takes turns, so that whatever else the machine does falls on all alike; tells medians, and ratios of each turn. */
async function compare(browser: Browser, subjects: readonly Subject[], steps: number): Promise<void> {
  // The first page of a browser pays for what the others find ready.
  for (const { url } of subjects) await (await opened(browser, url)).page.close();
  const rounds: Map<string, number>[][] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const round: Map<string, number>[] = [];
    for (const subject of subjects) round.push(await once(browser, subject, steps));
    rounds.push(round);
    console.log(
      `round ${i + 1} of ${RUNS}: ${round.map((times) => ms(times.get('first frame') ?? NaN)).join(', ')}`,
    );
  }
  subjects.forEach(({ name }, s) => {
    const parts = [...(rounds[0]?.[s]?.keys() ?? [])].map((part) => {
      const times = rounds.map((round) => round[s]?.get(part) ?? NaN);
      const shares = rounds.map((round) => (round[0]?.get(part) ?? NaN) / (round[s]?.get(part) ?? NaN));
      const share = s === 0 ? '' : ` (this viewer: ${median(shares).toFixed(2)} times that)`;
      return `${part} ${ms(median(times))}${share}`;
    });
    console.log(`${name.padEnd(20)} ${parts.join('; ')}`);
  });
}

/** Scripts that the page names itself and those that it always loads after, gzipped. */
async function firstLoad(): Promise<void> {
  const assets = join(ROOT, 'viewer/dist/assets');
  const html = await readFile(join(ROOT, 'viewer/dist/index.html'), 'utf8');
  let [first, all] = [0, 0];
  for (const file of await readdir(assets)) {
    if (!file.endsWith('.js')) continue;
    const size = gzipSync(await readFile(join(assets, file))).length;
    all += size;
    const drawn = /^(?:canvas|arrange|places|getters|is-graph)-/u.test(file);
    if (html.includes(file) || drawn) first += size;
  }
  console.log(
    `scripts gzipped: ${(first / 1000).toFixed(1)} kB until the first frame, ${(all / 1000).toFixed(1)} kB with everything lazy`,
  );
}

async function buildAlone(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'bangiao-bench-'));
  const input = { sigma: join(PAGES, 'sigma.html'), cytoscape: join(PAGES, 'cytoscape.html') };
  const target = 'es2022';
  await build({
    root: PAGES,
    base: './',
    logLevel: 'warn',
    build: { outDir, target, emptyOutDir: true, rolldownOptions: { input } },
  });
  return outDir;
}

await build({ root: join(ROOT, 'viewer'), logLevel: 'warn' });
await firstLoad();
const folder = await buildAlone();
const browser = await launchBrowser();
try {
  for (const [order, size] of SIZES) {
    const text = JSON.stringify(largeGraph(order, size));
    const [own, alone] = [await serveViewer(text), await serveViewer(text, folder)];
    // A software renderer takes seconds for a frame of the large graph.
    const steps = order > 50_000 ? 4 : 8;
    console.log(`${order} nodes, ${size} edges, ${(text.length / 1e6).toFixed(1)} MB`);
    const subjects: Subject[] = [
      {
        name: 'this viewer',
        url: `${own.url}#lang=vi`,
        scripts: [
          ['pan', PAN],
          ['brush', BRUSH],
        ],
      },
      { name: 'sigma alone', url: `${alone.url}sigma.html`, scripts: [['pan', PAN]] },
      { name: 'cytoscape.js alone', url: `${alone.url}cytoscape.html`, scripts: [] },
    ];
    // Cytoscape.js takes minutes for the large graph.
    await compare(browser, order > 50_000 ? subjects.slice(0, 2) : subjects, steps);
    await Promise.all([own.close(), alone.close()]);
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
