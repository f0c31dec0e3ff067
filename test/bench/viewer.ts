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

/**
 * Notes when the first frame with the whole drawing has been handed to the graphics, and when the drawing answers to the
 * pointer. Where `FINISH` is true also when the graphics have drawn that frame: to read a pixel waits for them, and holds up
 * all else. The next frame is no measure: a browser may keep it back while it clears away the page before.
 */
const WATCH = `(() => {
  const times = (window.times = { tasks: [] });
  const contextOf = (canvas) => canvas.getContext('webgl2') ?? canvas.getContext('2d');
  const finish = (context) =>
    context.getImageData
      ? context.getImageData(0, 0, 1, 1)
      : context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
  const answering = () => window.drawn === true || Boolean(window.bangiao && window.bangiao.sigma);
  const look = () => {
    const pictures = [...document.querySelectorAll('.sketch')];
    if (answering()) pictures.push(...document.querySelectorAll('canvas'));
    if (pictures.length > 0 && times.handed === undefined) {
      times.handed = performance.now();
      if (FINISH) {
        for (const canvas of pictures) finish(contextOf(canvas));
        times.drawn = performance.now();
      }
    }
    if (!answering()) return requestAnimationFrame(look);
    times.answering = performance.now();
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => times.tasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask', buffered: true });
})()`;

interface Times {
  handed?: number;
  drawn?: number;
  answering?: number;
  /** The tasks of the main thread that took longer than 50 ms. */
  tasks: number[];
}

async function opened(browser: Browser, url: string, finish = false): Promise<{ page: Page; times: Times }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await page.addInitScript(WATCH.replace('FINISH', String(finish)));
  await page.goto(url);
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    const times = await page.evaluate<Times>('window.times');
    if (times.answering !== undefined) return { page, times };
    await page.waitForTimeout(50);
  }
  throw new Error(`${url}: no frame within ${PATIENCE_MS / 1000} s`);
}

/** When the first frame is drawn, in an opening of its own: to wait for it costs what comes after. */
async function drawnAt(browser: Browser, url: string): Promise<number> {
  const { page, times } = await opened(browser, url, true);
  await page.close();
  return times.drawn ?? NaN;
}

/** Pans the camera, a step every other frame. */
const PAN = `(async () => {
  const { sigma } = window.bangiao;
  for (let i = 0; i < STEPS; i += 1) {
    sigma.getCamera().setState({ x: 0.5 + 0.004 * i });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
})()`;

/** Moves the brush step by step; tells the longest task, which is how long a reader waits at most. */
const BRUSH = `(async () => {
  const tasks = [0];
  const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  watch.observe({ type: 'longtask' });
  const slider = document.querySelector('[data-date="from"]');
  const [min, max] = [Number(slider.min), Number(slider.max)];
  for (let i = 1; i <= STEPS; i += 1) {
    slider.value = String(Math.round(min + ((max - min) * i) / (2 * STEPS)));
    slider.dispatchEvent(new Event('input'));
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  watch.disconnect();
  return Math.max(...tasks);
})()`;

/** A brush comes about this often while it is moved, less often than lists and counts would need to follow it. */
const PAUSE_MS = 150;

/** What a page has taken of the main thread, in milliseconds of the processor: what else the machine does is not counted. */
async function busyOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
}

/** What a step of panning takes of the main thread, everything counted. */
async function panned(page: Page, steps: number): Promise<number> {
  const busy = await busyOf(page);
  const before = await busy();
  await page.evaluate(PAN.replaceAll('STEPS', String(steps)));
  return ((await busy()) - before) / steps;
}

/** What a step of the brush takes of the main thread, everything counted, and what follows when it rests. */
async function brushed(page: Page, steps: number): Promise<Map<string, number>> {
  const busy = await busyOf(page);
  const script = BRUSH.replaceAll('STEPS', String(steps)).replace('PAUSE_MS', String(PAUSE_MS));
  const before = await busy();
  const longest = await page.evaluate<number>(script);
  const after = await busy();
  await page.waitForTimeout(2500);
  const rested = await busy();
  return new Map([
    ['brush (a step)', (after - before) / steps],
    ['brush (longest task)', longest],
    ['brush (at rest)', rested - after],
  ]);
}

interface Subject {
  name: string;
  url: string;
  pans: boolean;
  brushes: boolean;
}

/** One opening of one page: first frame, panning, brushing. */
async function once(
  browser: Browser,
  { url, pans, brushes }: Subject,
  steps: number,
): Promise<Map<string, number>> {
  const found = new Map([['drawn', await drawnAt(browser, url)]]);
  const { page, times } = await opened(browser, url);
  found.set('first frame', times.handed ?? NaN).set('answers', times.answering ?? NaN);
  await page.waitForTimeout(3000);
  const { tasks } = await page.evaluate<Times>('window.times');
  found.set('opening (longest task)', Math.max(0, ...tasks));
  if (pans) {
    found.set('pan (a step)', await panned(page, steps));
    await page.waitForTimeout(1500);
  }
  if (brushes) for (const [what, time] of await brushed(page, steps)) found.set(what, time);
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
      `round ${i + 1} of ${RUNS}: ${round.map((times) => [...times].map(([part, time]) => `${part} ${ms(time)}`).join(', ')).join(' | ')}`,
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

/** Scripts that the page names itself, gzipped, and all others. */
async function firstLoad(): Promise<void> {
  const assets = join(ROOT, 'viewer/dist/assets');
  const html = await readFile(join(ROOT, 'viewer/dist/index.html'), 'utf8');
  let [first, all] = [0, 0];
  for (const file of await readdir(assets)) {
    if (!file.endsWith('.js')) continue;
    const size = gzipSync(await readFile(join(assets, file))).length;
    all += size;
    if (html.includes(file)) first += size;
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
    const steps = order > 50_000 ? 4 : 16;
    console.log(`${order} nodes, ${size} edges, ${(text.length / 1e6).toFixed(1)} MB`);
    const subjects: Subject[] = [
      { name: 'this viewer', url: `${own.url}#lang=vi`, pans: true, brushes: true },
      { name: 'sigma alone', url: `${alone.url}sigma.html`, pans: true, brushes: false },
      { name: 'cytoscape.js alone', url: `${alone.url}cytoscape.html`, pans: false, brushes: false },
    ];
    // Cytoscape.js takes minutes for the large graph.
    await compare(browser, order > 50_000 ? subjects.slice(0, 2) : subjects, steps);
    await Promise.all([own.close(), alone.close()]);
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
