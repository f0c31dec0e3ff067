import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { GraphFile } from '../viewer/src/graph-file.ts';
import { toHash } from '../viewer/src/address.ts';
import { initialState } from '../viewer/src/state.ts';
import type { State } from '../viewer/src/state.ts';
import { launchBrowser, serveViewer } from './viewer/browser.ts';
import { exportToDisk } from './viewer/exported.ts';
import { sampleGraph } from './viewer/sample-graph.ts';

const ROOT = join(import.meta.dirname, '..');
const GRAPH = join(ROOT, 'out/graph.json');
const IMAGES = join(ROOT, 'docs/images');
const LANGS = ['vi', 'en'] as const;
const THEMES = ['light', 'dark'] as const;

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

interface Shot {
  /** Under docs/images, without its ending. */
  file: string;
  state: State;
  /** Another page than the viewer's. */
  at?: string;
  width?: number;
  height?: number;
}

async function picture(
  browser: Browser,
  url: string,
  { file, state, at, width, height }: Shot,
): Promise<void> {
  const viewport = { width: width ?? 1280, height: height ?? 800 };
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  await page.goto((at ?? url) + toHash(state));
  await page.locator('#announce:not(:empty)').waitFor({ state: 'attached' });
  await page.waitForTimeout(1500);
  const path = join(IMAGES, `${file}.webp`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await webp(browser, await page.screenshot()));
  await page.close();
  console.log(`docs/images/${file}.webp`);
}

/** A picture in a third of the bytes, by the browser itself. */
async function webp(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  const address = await page.evaluate<string>(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png.toString('base64')}';
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.72);
  })()`);
  await page.close();
  return Buffer.from(address.replace(/^[^,]*,/u, ''), 'base64');
}

/** The two officials with the most links: the ends of the way that is pictured. */
function busiest({ nodes, edges }: GraphFile): [string, string] | null {
  const degree = new Map<string, number>();
  for (const { source } of edges) degree.set(source, (degree.get(source) ?? 0) + 1);
  const officials = nodes.filter(({ attributes }) => attributes.kind === 'official').map(({ key }) => key);
  officials.sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1));
  const [a, , , d] = officials;
  return a === undefined || d === undefined ? null : [a, d];
}

/** Asia and Europe, in widths of the map. */
const ASIA = { x: 0.64, y: 0.175, ratio: 0.62 };

/** The views that are pictured, by name: what each changes of the state that a page begins with. */
function viewsOf(graph: GraphFile): Record<string, Partial<State>> {
  const node = bestMeeting(graph);
  const ends = busiest(graph);
  return {
    graph: {},
    evidence: { node },
    timeline: { from: '2018-01-01', until: '2022-12-31', lanes: 'family', layout: 'time' },
    path: { path: ends === null ? null : { from: ends[0], to: ends[1], timed: false, way: 0 } },
    map: { view: 'map', mapCamera: ASIA },
    table: { view: 'table', rows: 'links' },
    matrix: { view: 'matrix' },
    dossier: { view: 'dossier', node: ends?.[0] ?? null },
  };
}

/** Every view in both languages and both themes, and one on a narrow screen. */
function shotsOf(graph: GraphFile): Shot[] {
  const views = Object.entries(viewsOf(graph));
  const shots = views.flatMap(([name, change]) =>
    LANGS.flatMap((lang) =>
      THEMES.map((theme) => ({
        file: `${name}-${lang}-${theme}`,
        state: { ...initialState(lang), theme, ...change },
      })),
    ),
  );
  const state: State = { ...initialState('vi'), theme: 'light', node: bestMeeting(graph) };
  return [...shots, { file: 'narrow', state, width: 360, height: 780 }];
}

/** A step of the story that comes with the program, from a page on the disk; the sample knows nobody in it. */
async function storyShots(text: string, take: (shot: Shot) => Promise<void>): Promise<void> {
  if (!existsSync(GRAPH)) return;
  const story = JSON.parse(await readFile(join(ROOT, 'data/stories/russia-us.json'), 'utf8')) as object;
  const exported = await exportToDisk(JSON.parse(text) as GraphFile, story);
  try {
    const state: State = { ...initialState('vi'), theme: 'light', story: 3 };
    await take({ file: 'story', state, at: exported.page });
  } finally {
    await exported.remove();
  }
}

const text = await graphText();
const site = await serveViewer(text);
const browser = await launchBrowser();
try {
  for (const shot of shotsOf(JSON.parse(text) as GraphFile)) await picture(browser, site.url, shot);
  await storyShots(text, (shot) => picture(browser, site.url, shot));
} finally {
  await browser.close();
  await site.close();
}
