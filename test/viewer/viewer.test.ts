import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { GraphFile } from '../../viewer/src/graph-file.ts';
import { largeGraph } from '../bench/large-graph.ts';
import { launchBrowser, serveViewer } from './browser.ts';
import type { Site } from './browser.ts';
import { sampleGraph } from './sample-graph.ts';

const PATIENCE = 60_000;
const MEETING = 'm-lavrov-blinken';
const sample = sampleGraph();
let browser: Browser;
let site: Site;
let complaints: string[] = [];
const open: Page[] = [];

interface Options {
  at?: string;
  hash?: string;
  width?: number;
  height?: number;
  /** Runs in the page before its own scripts. */
  begin?: string;
}

async function openPage({
  at = site.url,
  hash = '#lang=vi',
  width = 1280,
  height = 800,
  begin = '',
}: Options = {}): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: 'reduce',
    locale: 'vi-VN',
  });
  open.push(page);
  page.on('console', (message) => {
    const text = message.text();
    // Drawing in software is slow, and the driver says so.
    if (text.includes('GPU stall due to ReadPixels')) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(text);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(begin);
  await page.goto(at + hash);
  return page;
}

/** A page whose graph is there. */
async function openGraph(options: Options = {}): Promise<Page> {
  const page = await openPage(options);
  await page.locator('#announce:not(:empty)').waitFor({ state: 'attached' });
  return page;
}

/** Where a node, or the middle of an edge, is on the page. Evaluated as text: the page has its own globals. */
async function positionOf(page: Page, key: string, what: 'node' | 'edge'): Promise<{ x: number; y: number }> {
  return page.evaluate(`(() => {
    const { sigma, graph } = window.bangiao;
    const keys = ${JSON.stringify(what)} === 'node' ? [${JSON.stringify(key)}] : graph.extremities(${JSON.stringify(key)});
    const points = keys.map((end) => sigma.framedGraphToViewport(sigma.getNodeDisplayData(end)));
    const box = sigma.getContainer().getBoundingClientRect();
    const mean = (axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
    return { x: box.x + mean('x'), y: box.y + mean('y') };
  })()`);
}

async function clickOn(page: Page, key: string, what: 'node' | 'edge' = 'node'): Promise<void> {
  await page.waitForTimeout(400);
  const { x, y } = await positionOf(page, key, what);
  await page.mouse.move(x, y);
  await page.waitForTimeout(150);
  await page.mouse.click(x, y);
}

/** How many pixels of the layer for names of edges are painted. */
const inkOnEdges = (page: Page): Promise<number> =>
  page.evaluate(`(() => {
    const canvas = window.bangiao.sigma.getCanvases().edgeLabels;
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
    let ink = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i] > 0) ink += 1;
    return ink;
  })()`);

const COUNT_RESIZES = `(() => {
  window.resizes = 0;
  let given;
  Object.defineProperty(window, 'bangiao', {
    get: () => given,
    set: (value) => {
      given = value;
      value.sigma.on('resize', () => { window.resizes += 1; });
    },
  });
})()`;

async function shownCount(page: Page): Promise<number> {
  const text = (await page.locator('#count').textContent()) ?? '';
  return Number(/\d+/u.exec(text)?.[0]);
}

const title = (page: Page): Promise<string | null> => page.locator('#panel-title').textContent();

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveViewer(JSON.stringify(sample));
}, 120_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((page) => page.close()));
  const found = complaints;
  complaints = [];
  expect(found).toEqual([]);
});

describe('viewer', { timeout: PATIENCE }, () => {
  test('loads, announces its counts and draws on a named canvas', async () => {
    const page = await openGraph();
    const said = await page.locator('#announce').textContent();
    expect(said).toBe(`Đã tải ${sample.nodes.length} mục và ${sample.edges.length} liên kết.`);
    await expect
      .poll(() => page.getByRole('application', { name: /Đồ thị quan hệ ngoại giao/u }).count())
      .toBe(1);
    await expect.poll(() => page.locator('#graph canvas').count()).toBeGreaterThan(2);
  });

  test('the drawing is made in its last size, so that it is made once', async () => {
    // So many that a line above says so and takes room from the drawing.
    const crowded = await serveViewer(JSON.stringify(largeGraph(4000, 12_000)));
    const page = await openPage({ at: crowded.url, begin: COUNT_RESIZES });
    await page.locator('#announce:not(:empty)').waitFor({ state: 'attached' });
    await page.locator('#notice:not([hidden])').waitFor();
    await page.waitForTimeout(300);
    await expect.poll(() => page.evaluate('window.resizes')).toBe(0);
    await crowded.close();
  });

  test('the camera shows what is shown, and stays where the reader has put it', async () => {
    const page = await openGraph({ hash: '#lang=vi&from=2022-11-01&until=2022-11-30' });
    const settle = (): Promise<void> => page.waitForTimeout(1500);
    /** The shares of the drawing that its shapes take, and how far they leave it, in pixels. */
    const room = (): Promise<{ wide: number; high: number; out: number }> =>
      page.evaluate(`(() => {
        const { sigma, graph } = window.bangiao;
        const { width, height } = sigma.getDimensions();
        const points = graph.nodes().map((key) => sigma.getNodeDisplayData(key)).filter(({ hidden }) => !hidden)
          .map((node) => sigma.framedGraphToViewport(node));
        const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
        const [left, right] = [Math.min(...xs), Math.max(...xs)];
        const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
        return { wide: (right - left) / width, high: (bottom - top) / height,
          out: Math.max(-left, right - width, -top, bottom - height) };
      })()`);
    const fits = async (): Promise<void> => {
      await settle();
      const { wide, high, out } = await room();
      expect(Math.max(wide, high)).toBeGreaterThan(0.6);
      expect(out).toBeLessThan(0);
      expect(page.url()).not.toContain('at=');
    };
    const camera = (): Promise<string> =>
      page.evaluate('JSON.stringify(window.bangiao.sigma.getCamera().getState())');
    await fits();
    await page.locator('#layout').selectOption('time');
    await fits();
    await page.getByRole('button', { name: 'Mọi ngày' }).click();
    await fits();
    await page.locator('#zoom-in').click();
    await settle();
    const before = await camera();
    await page.locator('[data-kind="place"]').uncheck();
    await settle();
    await expect.poll(() => camera()).toBe(before);
    expect(page.url()).toContain('at=');
    await page.locator('#zoom-all').click();
    await fits();
    await page.locator('#search').fill('vuong nghi');
    await page.keyboard.press('Enter');
    await settle();
    await page.locator('[data-action="focus"]').click();
    await fits();
    await page.locator('#layout').selectOption('country');
    await fits();
    await page.setViewportSize({ width: 1100, height: 700 });
    await fits();
  });

  test('search folds tones, but the exact ones come first', async () => {
    const page = await openGraph();
    const search = page.getByRole('combobox', { name: 'Tìm tên' });
    const first = page.getByRole('option').first();
    await search.fill('Đức');
    await expect.poll(() => first.getAttribute('data-key')).toBe('Q183');
    await search.fill('duc');
    await expect.poll(() => page.locator('[data-key="Q183"]').count()).toBe(1);
    await expect.poll(() => page.locator('[data-key="duc-nguyen"]').count()).toBe(1);
    await search.fill('lavrov');
    await expect.poll(() => first.textContent()).toContain('Sergei Lavrov');
    await search.fill('lavrov blinken');
    await expect.poll(() => first.textContent()).toMatch(/Hội đàm · 2\d?\/\d+\/202\d/u);
    await search.fill('qqqq');
    await expect
      .poll(() => page.locator('#hits').textContent())
      .toContain('Không có tên hay câu nào như “qqqq”');
  });

  test('a click on a meeting shows its sentence, paper and copies', async () => {
    const page = await openGraph();
    await clickOn(page, MEETING);
    await page.locator('#panel section > .quotes blockquote').first().waitFor();
    await expect.poll(() => title(page)).toBe('Hội đàm Lavrov – Blinken, 2/12/2021');
    const story = page.locator('#panel section:has(> h3:text-is("Câu dẫn")) figure').first();
    await expect
      .poll(() => story.locator('blockquote').textContent())
      .toContain('đã hội đàm với người đồng cấp Mỹ');
    await expect.poll(() => story.locator('mark').allTextContents()).toContain('Sergei Lavrov');
    await expect.poll(() => story.locator('figcaption').textContent()).toContain('TTXVN');
    await expect
      .poll(() => story.locator('figcaption a').getAttribute('href'))
      .toBe('https://bao.example/a02');
    await expect.poll(() => story.textContent()).toMatch(/meeting-talks · 93%/u);
    await expect.poll(() => story.locator('.copies summary').textContent()).toContain('2 nơi khác');
    await expect
      .poll(() => page.locator('#announce').textContent())
      .toContain('Đã chọn Hội đàm Lavrov – Blinken');
  });

  test('a neighbour in the panel is one click away', async () => {
    const page = await openGraph({ hash: `#lang=vi&node=${MEETING}` });
    await page.locator('#panel').getByRole('button', { name: 'Antony Blinken' }).first().click();
    await expect.poll(() => title(page)).toBe('Antony Blinken');
    await expect.poll(() => page.locator('#panel').textContent()).toContain('secretary of state');
    await expect
      .poll(() => page.locator('#panel a[href="https://www.wikidata.org/wiki/Q7821917"]').count())
      .toBe(1);
  });

  test('a click on an edge shows its sentence', async () => {
    const page = await openGraph();
    await clickOn(page, 'Q183|signsAgreementWith|Q881', 'edge');
    await page.locator('#panel section > .quotes blockquote').first().waitFor();
    await expect.poll(() => title(page)).toBe('Đức ký thỏa thuận với Việt Nam');
    await expect
      .poll(() => page.locator('#panel blockquote').textContent())
      .toContain('ký thỏa thuận về năng lượng sạch');
  });

  test('only the chosen edge bears its relation', async () => {
    const page = await openGraph();
    await expect.poll(() => inkOnEdges(page)).toBe(0);
    await clickOn(page, 'Q183|signsAgreementWith|Q881', 'edge');
    await page.locator('#panel blockquote').waitFor();
    await page.mouse.move(2, 2);
    await page.waitForTimeout(600);
    await expect.poll(() => inkOnEdges(page)).toBeGreaterThan(100);
  });

  test('filters change the counts, and reset brings them back', async () => {
    const page = await openGraph();
    const before = await shownCount(page);
    await page.locator('[data-kind="meeting"]').uncheck();
    const fewer = await shownCount(page);
    expect(fewer).toBeLessThan(before);
    await expect.poll(() => page.locator('#announce').textContent()).toContain(`Đang hiện ${fewer} trên`);
    await page.locator('[data-kind="official"]').uncheck();
    await expect.poll(() => shownCount(page)).toBeLessThan(fewer);
    await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
    await expect.poll(() => shownCount(page)).toBe(before);
  });

  test('when nothing passes, the page says so', async () => {
    const page = await openGraph({ hash: '#lang=vi&hide=meeting,official,country,organisation,place,topic' });
    await expect
      .poll(() => page.locator('#message').textContent())
      .toContain('Không mục nào qua được bộ lọc');
    await page.locator('#message button').click();
    await expect.poll(() => page.locator('#message').isHidden()).toBe(true);
  });

  test('the date sliders hide meetings', async () => {
    const page = await openGraph({ hash: '#lang=vi&view=table' });
    const row = page.getByRole('row', { name: /Putin – Biden/u });
    await expect.poll(() => row.count()).toBe(1);
    const from = page.locator('[data-date="from"]');
    await from.focus();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('PageUp');
    await expect.poll(() => row.count()).toBe(0);
    await expect.poll(() => from.getAttribute('aria-valuetext')).toMatch(/^\d+\/\d+\/20\d\d$/u);
    expect(page.url()).toContain('from=20');
  });

  test('the address restores selection, filters and language in a new page', async () => {
    const page = await openGraph();
    await page.locator('[data-status="cancelled"]').uncheck();
    await page.getByRole('button', { name: 'English' }).click();
    await clickOn(page, MEETING);
    await page.locator('#panel section > .quotes blockquote').first().waitFor();
    const address = page.url();
    const other = await openGraph({ at: address, hash: '' });
    await expect.poll(() => title(other)).toBe('Lavrov – Blinken talks, 2 Dec 2021');
    await expect.poll(() => other.locator('[data-status="cancelled"]').isChecked()).toBe(false);
    await expect.poll(() => other.locator('html').getAttribute('lang')).toBe('en');
    await expect.poll(() => shownCount(other)).toBe(await shownCount(page));
  });

  test('the button copies the address of the view', async () => {
    const page = await openGraph({ hash: `#lang=vi&node=${MEETING}` });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    // The address follows the camera.
    await page.locator('#zoom-in').click();
    await expect.poll(() => page.url()).toContain('at=');
    await page.getByRole('button', { name: 'Chép liên kết' }).click();
    await expect.poll(() => page.locator('#announce').textContent()).toContain('Đã chép liên kết');
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    await expect.poll(() => page.url()).toBe(copied);
  });

  test('back and forward walk through the selections', async () => {
    const page = await openGraph({ hash: `#lang=vi&node=${MEETING}` });
    await page.locator('#panel').getByRole('button', { name: 'Stockholm', exact: true }).first().click();
    await expect.poll(() => title(page)).toBe('Stockholm');
    await page.goBack();
    await expect.poll(() => title(page)).toBe('Hội đàm Lavrov – Blinken, 2/12/2021');
    await page.goForward();
    await expect.poll(() => title(page)).toBe('Stockholm');
  });

  test('the language switch translates names, dates and lang', async () => {
    const page = await openGraph({ hash: `#lang=vi&node=${MEETING}` });
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await expect.poll(() => title(page)).toBe('Lavrov – Blinken talks, 2 Dec 2021');
    await expect.poll(() => page.locator('#filters').textContent()).toContain('Cancelled');
    await expect.poll(() => page.locator('blockquote').first().getAttribute('lang')).toBe('vi');
  });

  test('dark theme by choice and by system', async () => {
    const page = await openGraph();
    const theme = (): Promise<string | null> => page.locator('html').getAttribute('data-theme');
    await expect.poll(() => theme()).toBe('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(theme).toBe('dark');
    await page.locator('#theme').selectOption('light');
    await expect.poll(() => theme()).toBe('light');
  });

  test('keyboard alone: search, Enter, panel, neighbour, Escape', async () => {
    const page = await openGraph();
    await page.locator('#search').focus();
    await page.keyboard.type('blinken lavrov');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.locator('#search').getAttribute('aria-activedescendant')).toBe('hit-0');
    await page.keyboard.press('Enter');
    const focused = (): Promise<string> => page.evaluate('document.activeElement.id');
    await expect.poll(() => focused()).toBe('panel-title');
    await expect.poll(() => title(page)).toContain('Blinken');
    const onName = (): Promise<boolean> => page.evaluate("document.activeElement.className === 'goto'");
    for (let i = 0; i < 12 && !(await onName()); i += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused()).toBe('panel-title');
    await expect.poll(() => title(page)).not.toContain('Hội đàm');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused()).toBe('search');
    await expect.poll(() => title(page)).toBe('Chọn một mục để đọc');
  });

  test('the table sorts and selects', async () => {
    const page = await openGraph();
    await page.getByRole('button', { name: 'Bảng', exact: true }).click();
    const names = (): Promise<string[]> => page.locator('tbody .col-name').allTextContents();
    expect((await names())[0]).toContain('ASEAN');
    await page.locator('[data-column="name"]').click();
    await expect.poll(() => page.locator('th[aria-sort="ascending"]').textContent()).toBe('Tên');
    const sorted = await names();
    expect(sorted).toEqual([...sorted].sort(new Intl.Collator('vi').compare));
    await page.locator('tbody').getByRole('button', { name: 'Vương Nghị', exact: true }).click();
    await expect.poll(() => title(page)).toBe('Vương Nghị');
  });

  test('the layout worker starts, and lays the same graph out the same way twice', async () => {
    const place = async (): Promise<unknown> => {
      const page = await openGraph();
      const spot = (): Promise<unknown> =>
        page.evaluate(`(({ x, y }) => ({ x, y }))(window.bangiao.graph.getNodeAttributes('${MEETING}'))`);
      const before = await spot();
      await page.getByRole('button', { name: 'Sắp xếp lại' }).click();
      await page.locator('#arrange[aria-pressed="false"]').waitFor();
      await page.waitForTimeout(300);
      const after = await spot();
      expect(after).not.toEqual(before);
      expect(page.url()).toContain('layout=force');
      return after;
    };
    expect(await place()).toEqual(await place());
  });

  test('a graph without positions is laid out', async () => {
    const flat = structuredClone(sample);
    for (const { attributes } of flat.nodes) Object.assign(attributes, { x: 0, y: 0 });
    const flatSite = await serveViewer(JSON.stringify(flat));
    const page = await openGraph({ at: flatSite.url });
    await page.waitForTimeout(600);
    const [a, b] = [await positionOf(page, 'Q881', 'node'), await positionOf(page, 'Q30', 'node')];
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(20);
    await flatSite.close();
  });

  test('no sideways scrolling at 360 pixels', async () => {
    for (const hash of ['#lang=vi', `#lang=vi&node=${MEETING}`, '#lang=en&view=table']) {
      const page = await openGraph({ hash, width: 360, height: 720 });
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect(width).toBeLessThanOrEqual(360);
    }
  });
});

describe('what goes wrong', { timeout: PATIENCE }, () => {
  async function withGraph(graph: string | null, check: (at: string) => Promise<void>): Promise<void> {
    const other = await serveViewer(graph);
    await check(other.url).finally(() => other.close());
  }

  test('hostile text stays text', async () => {
    const hostile: GraphFile = structuredClone(sample);
    const bad = '<img src=x onerror=alert(1)>';
    for (const { key, attributes } of hostile.nodes) {
      if (key === MEETING) Object.assign(attributes, { label: bad, labelEn: bad, dateText: bad });
    }
    Object.assign(hostile.attributes.articles['a02'] ?? {}, { title: bad, url: 'javascript:alert(1)' });
    await withGraph(JSON.stringify(hostile), async (at) => {
      const page = await openGraph({ at, hash: `#lang=vi&node=${MEETING}` });
      await expect.poll(() => title(page)).toBe(bad);
      await page.locator('#search').fill('<img');
      await expect.poll(() => page.getByRole('option').first().textContent()).toContain(bad);
      // The sentences are read when somebody searches; the site may not end before.
      await page.waitForLoadState('networkidle');
      await expect.poll(() => page.locator('img').count()).toBe(0);
      await expect.poll(() => page.locator('a[href^="javascript"]').count()).toBe(0);
    });
  });

  test('a name without end leaves room for the drawing and for what is told of it', async () => {
    const endless: GraphFile = structuredClone(sample);
    const label = 'x'.repeat(10_000);
    for (const { key, attributes } of endless.nodes)
      if (key === 'Q58217') Object.assign(attributes, { label });
    await withGraph(JSON.stringify(endless), async (at) => {
      const page = await openGraph({ at, hash: '#lang=vi&node=Q58217' });
      const drawn = "bangiao.sigma.getNodeDisplayData('Q58217').name.length";
      await expect.poll(() => page.evaluate(drawn)).toBeLessThan(100);
      const height = async () => (await page.locator('#panel-title').boundingBox())?.height ?? 0;
      await expect.poll(() => height()).toBeLessThan(140);
      await page.getByRole('button', { name: 'Tên đầy đủ' }).click();
      await expect.poll(() => height()).toBeGreaterThan(500);
      await expect.poll(() => title(page)).toBe(label);
    });
  });

  test.each([
    ['{"nodes": [', 'hỏng hoặc chưa ghi xong'],
    ['{"nodes": [{}], "edges": []}', 'attributes.articles'],
  ])('a broken graph.json %s says what to do', async (graph, words) => {
    await withGraph(graph, async (at) => {
      const page = await openPage({ at });
      const alert = page.getByRole('alert');
      await alert.waitFor();
      await expect.poll(() => alert.textContent()).toContain(words);
      await expect.poll(() => alert.textContent()).toContain('bangiao build');
    });
  });

  test('a missing graph.json says what to do', async () => {
    await withGraph(null, async (at) => {
      const page = await openPage({ at });
      await page.getByRole('alert').waitFor();
      await expect.poll(() => page.getByRole('alert').textContent()).toContain('Không tìm thấy graph.json');
      // The browser itself reports the 404.
      complaints = complaints.filter((text) => !text.includes('404'));
    });
  });

  test('an empty graph says how to fill it', async () => {
    const empty = { attributes: { name: '', generator: '', articles: {} }, nodes: [], edges: [] };
    await withGraph(JSON.stringify(empty), async (at) => {
      const page = await openGraph({ at });
      await expect.poll(() => page.locator('#message').textContent()).toContain('Chưa có gì để xem');
    });
  });

  test('a large graph brings a hint', async () => {
    const large = structuredClone(sample);
    const meeting = large.nodes.find(({ key }) => key === MEETING);
    for (let i = 0; i < 3000 && meeting !== undefined; i += 1) {
      large.nodes.push({ key: `extra-${i}`, attributes: { ...meeting.attributes, x: i % 60, y: i / 60 } });
    }
    await withGraph(JSON.stringify(large), async (at) => {
      const page = await openGraph({ at });
      await expect.poll(() => page.locator('#notice').textContent()).toContain('Đồ thị lớn');
      await page.locator('[data-kind="meeting"]').uncheck();
      await expect.poll(() => page.locator('#notice').isHidden()).toBe(true);
    });
  });

  test('an address that points nowhere says so', async () => {
    const page = await openGraph({ hash: '#lang=vi&node=nobody' });
    await expect
      .poll(() => page.locator('#notice').textContent())
      .toContain('không mục nào có khoá hay tên ấy');
  });

  test('without WebGL the table stands in', async () => {
    const plain = await launchBrowser({ graphics: false });
    try {
      const page = await plain.newPage();
      await page.goto(`${site.url}#lang=vi`);
      await page.locator('table').waitFor();
      // The table comes first, the line that says why a moment later.
      await page.locator('#notice', { hasText: 'không có WebGL' }).waitFor();
      await page.locator('tbody').getByRole('button', { name: 'Olaf Scholz' }).first().click();
      await expect.poll(() => title(page)).toBe('Olaf Scholz');
    } finally {
      await plain.close();
    }
  });
});
