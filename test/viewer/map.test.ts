import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { toData } from '../../viewer/src/data.ts';
import { gather } from '../../viewer/src/gather.ts';
import { filterGraph } from '../../viewer/src/filter.ts';
import type { GraphFile } from '../../viewer/src/graph-file.ts';
import { speak } from '../../viewer/src/i18n.ts';
import { groupVenues } from '../../viewer/src/map/groups.ts';
import { isClosest, keepInside, lensAround, pan, scaleOf, WORLD, zoom } from '../../viewer/src/map/lens.ts';
import { HEIGHT, project, WIDTH } from '../../viewer/src/map/projection.ts';
import { venuesOf } from '../../viewer/src/map/venues.ts';
import type { Venues } from '../../viewer/src/map/venues.ts';
import { initialState } from '../../viewer/src/state.ts';
import type { State } from '../../viewer/src/state.ts';
import { basemap } from '../basemap/basemap.ts';
import { serveViewer } from './browser.ts';
import { announced, panelTitle, saved, usePages } from './pages.ts';
import { sampleGraph } from './sample-graph.ts';

const VIEW = '#lang=vi&view=map';

/** The sample with two more venues: talks somewhere in Türkiye, and a meeting in Hanoi that names Vietnam too. */
function mapGraph(): GraphFile {
  const file = sampleGraph();
  const heldAt = file.edges.find(({ attributes }) => attributes.type === 'heldAt');
  if (heldAt === undefined) throw new Error('the sample holds no meeting anywhere');
  for (const [source, target] of [
    ['m-antalya', 'Q43'],
    ['m-asean-hanoi', 'Q881'],
  ] as const)
    file.edges.push({ ...heldAt, key: `${source}|heldAt|${target}`, source, target });
  return file;
}

function venues(change: Partial<State> = {}, file = mapGraph()): Venues {
  const data = toData(file);
  const state = { ...initialState('vi'), ...change };
  const shown = filterGraph(data, state);
  return venuesOf({ data, state, shown, speech: speak('vi'), go: () => undefined });
}

const counts = ({ here }: Venues): Record<string, number> =>
  Object.fromEntries(here.map(({ key, meetings }) => [key, meetings.length]));

describe('venues', () => {
  test('each meeting counts at its place, and at its country only where no place is told', () => {
    expect(counts(venues())).toEqual({ Q1754: 2, Q1858: 2, Q71: 2, Q43: 1, Q649: 1 });
  });

  test('what has no coordinates is told apart, and so is what has no place', () => {
    const { nowhere, placeless } = venues();
    expect(nowhere.map(({ key }) => key)).toEqual(['Q956']);
    expect(placeless).toBe(3);
  });

  test.each([
    [{ hiddenStatuses: ['cancelled'] }, { Q1754: 2, Q1858: 2, Q71: 1, Q43: 1, Q649: 1 }],
    [
      { from: '2022-02-01', until: '2022-12-31' },
      { Q1858: 1, Q43: 1, Q649: 1, Q71: 1 },
    ],
    [{ countries: ['Q142'] }, { Q649: 1 }],
    [{ gone: ['Q71'] }, { Q1754: 2, Q1858: 2, Q43: 1, Q649: 1 }],
    [{ hiddenKinds: ['meeting'] }, {}],
    // Where meetings are held is what this view is about.
    [{ hiddenKinds: ['place', 'topic'] }, { Q1754: 2, Q1858: 2, Q71: 2, Q43: 1, Q649: 1 }],
  ] satisfies [Partial<State>, Record<string, number>][])('filters %o', (change, expected) => {
    expect(counts(venues(change))).toEqual(expected);
  });

  test('the selection is near where it takes part', () => {
    const near = (node: string): string[] =>
      venues({ node })
        .here.filter((venue) => venue.near)
        .map(({ key }) => key);
    expect(near('Q58217')).toEqual(['Q1754', 'Q71', 'Q43']);
    expect(near('m-macron-putin')).toEqual(['Q649']);
    expect(near('Q1858')).toEqual(['Q1858']);
  });

  test('only what the selection has a part in counts, at its places and at those without coordinates', () => {
    const { here, narrowed, placeless } = venues({ node: 'Q7821917' });
    expect(narrowed).toBe(true);
    expect(placeless).toBeLessThan(3);
    const near = here.filter((venue) => venue.near);
    expect(near.length).toBeGreaterThan(0);
    for (const { meetings } of near)
      for (const { parties } of meetings) expect(parties).toContain('Q7821917');
    expect(venues({ node: 'Q71' }).narrowed).toBe(false);
  });

  test('counts what panel and dossier count', () => {
    const data = toData(mapGraph());
    for (const key of data.graph.filterNodes((_key, { kind }) => kind !== 'meeting' && kind !== 'place')) {
      const { here, nowhere, placeless } = venues({ node: key });
      const near = [...here, ...nowhere].filter((venue) => venue.near);
      const told = new Set(near.flatMap(({ meetings }) => meetings.map((claim) => claim.key)));
      expect(told.size + placeless, key).toBe(gather(data, data.claims, key).meetings.length);
    }
  });

  test('of two counts what they have to do with each other', () => {
    const { here, nowhere } = venues({ pair: ['Q58217', 'Q7821917'] });
    const near = [...here, ...nowhere].filter((venue) => venue.near);
    expect(near.map(({ key, meetings }) => [key, meetings.length])).toEqual([
      ['Q1754', 2],
      ['Q71', 2],
    ]);
  });

  test.each([
    ['nobody has 91 degrees', 91, 0],
    ['nor 181', 0, 181],
    ['nor text', 'x' as unknown as number, 0],
  ])('%s', (_name, latitude, longitude) => {
    const file = mapGraph();
    const node = file.nodes.find(({ key }) => key === 'Q649');
    Object.assign(node?.attributes ?? {}, { latitude, longitude });
    expect(venues({}, file).nowhere.map(({ key }) => key)).toEqual(['Q649', 'Q956']);
  });
});

describe('marks that would lie over each other', () => {
  const { here } = venues();
  const group = (k: number, apart: string[] = []): string[] =>
    groupVenues(here, k, () => 10, new Set(apart)).map(
      ({ key, others, meetings }) => `${key}+${others.length}:${meetings.length}`,
    );

  test('are one from afar, under the busiest, and part on the way nearer', () => {
    expect(group(1e-9)).toEqual(['Q1754+4:8']);
    expect(group(1e9)).toEqual(here.map(({ key, meetings }) => `${key}+0:${meetings.length}`));
    const sizes = [0.005, 0.01, 0.02, 0.05, 0.2].map((k) => group(k).length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });

  test('what is selected stays alone', () => {
    expect(group(1e-9, ['Q71'])).toEqual(['Q1754+3:6', 'Q71+0:2']);
  });

  test('the lens that parts them holds them all and is nearer', () => {
    const points = here.flatMap(({ at }) => (at === null ? [] : [at]));
    const size = { width: 800, height: 400 };
    const lens = lensAround(points, WORLD);
    expect(lens.ratio).toBeLessThan(WORLD.ratio);
    const two = lensAround(points.slice(0, 1), WORLD);
    expect(isClosest(lensAround(points.slice(0, 1), { ...two, ratio: 0.03 }))).toBe(true);
    const { k, x, y } = scaleOf(lensAround(points.slice(2), WORLD), size);
    for (const [left, top] of points.slice(2)) {
      expect(left * k + x).toBeGreaterThanOrEqual(0);
      expect(left * k + x).toBeLessThanOrEqual(size.width);
      expect(top * k + y).toBeGreaterThanOrEqual(0);
      expect(top * k + y).toBeLessThanOrEqual(size.height);
    }
  });
});

describe('projection and lens', () => {
  const size = { width: 600, height: 300 };

  test('east is right, north is up, equal areas stay equal', () => {
    const [hanoi, moscow] = [project(105.8, 21), project(37.6, 55.8)];
    expect(hanoi[0]).toBeGreaterThan(moscow[0]);
    expect(hanoi[1]).toBeGreaterThan(moscow[1]);
    const area = (latitude: number): number => {
      const [left, top] = project(10.5, latitude + 0.5);
      const [right, bottom] = project(11.5, latitude - 0.5);
      return ((right - left) * (bottom - top)) / Math.cos((latitude * Math.PI) / 180);
    };
    expect(area(60) / area(0)).toBeCloseTo(1, 2);
    expect(area(21) / area(0)).toBeCloseTo(1, 2);
  });

  test('the whole world fits, and stays in the box', () => {
    const { k, x, y } = scaleOf(WORLD, size);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(-0.001);
    expect(x + WIDTH * k).toBeLessThanOrEqual(600.001);
    expect(y + HEIGHT * k).toBeLessThanOrEqual(300.001);
    expect(keepInside(pan(WORLD, size, 5000, 5000), size)).toEqual(WORLD);
  });

  test('a zoom keeps its point, a pan carries it along', () => {
    const at = (lens: typeof WORLD): readonly [number, number] => {
      const { k, x, y } = scaleOf(lens, size);
      return [5600 * k + x, 2100 * k + y];
    };
    const before = at(WORLD);
    const near = zoom(WORLD, size, 4, before);
    expect(near.ratio).toBeCloseTo(0.25);
    expect(at(near)[0]).toBeCloseTo(before[0]);
    expect(at(near)[1]).toBeCloseTo(before[1]);
    expect(at(pan(near, size, 30, -20))[0]).toBeCloseTo(before[0] + 30);
    expect(at(pan(near, size, 30, -20))[1]).toBeCloseTo(before[1] - 20);
    expect(zoom(near, size, 1e9, before).ratio).toBe(0.02);
  });
});

describe('basemap', () => {
  const file = join(import.meta.dirname, '../../viewer/src/map/basemap.json');
  const text = readFileSync(file, 'utf8');

  test('is what `npm run basemap` writes', () => {
    expect(text === basemap()).toBe(true);
  });

  test('has the countries of the sample, no ring over the whole width', () => {
    const { arcs, shapes } = JSON.parse(text) as { arcs: number[][]; shapes: [string | null, number[][]][] };
    const letters = shapes.map(([iso]) => iso);
    for (const iso of ['VN', 'RU', 'US', 'CN', 'DE', 'FR', 'UA', 'TR', 'CH', 'SG', 'XK'])
      expect(letters).toContain(iso);
    for (const [x0 = 0, , ...steps] of arcs) {
      let [x, widest] = [x0, 0];
      steps.forEach((step, i) => {
        if (i % 2 > 0) return;
        widest = Math.max(widest, Math.abs(step));
        x += step;
      });
      expect(widest).toBeLessThan(WIDTH / 10);
      expect(x).toBeLessThanOrEqual(WIDTH + 50);
    }
  });
});

describe('map', { timeout: 60_000 }, () => {
  const pages = usePages();
  const mark = (page: Page, key: string): Locator => page.locator(`[data-venue="${key}"]`);

  async function open(hash = VIEW, more = {}): Promise<Page> {
    const page = await pages.open({ hash, ...more });
    await page.locator('[data-venue]').first().waitFor();
    return page;
  }

  test('draws the places with their counts, and lists every one', async () => {
    const page = await open();
    await expect.poll(() => page.locator('[data-venue]').count()).toBe(4);
    await expect
      .poll(() => mark(page, 'Q71').getAttribute('aria-label'))
      .toBe('Geneva: 2 cuộc gặp (1 đã diễn ra, 1 đã hủy)');
    await expect.poll(() => mark(page, 'Q71').locator('.part-cancelled').count()).toBe(1);
    await expect.poll(() => page.locator('.map-list h2').textContent()).toBe('8 cuộc gặp ở 5 nơi');
    await expect.poll(() => page.locator('.venues tbody tr').count()).toBe(4);
    await expect.poll(() => page.locator('.map-list h3').textContent()).toBe('Không có trên bản đồ (1)');
    await expect.poll(() => page.locator('.off-map').textContent()).toContain('Bắc Kinh');
    await expect.poll(() => page.locator('.land').count()).toBeGreaterThan(190);
    await expect.poll(() => page.locator('.land.shade-4').count()).toBeGreaterThan(0);
  });

  test('a country is a square, a place a circle', async () => {
    const site = await serveViewer(JSON.stringify(mapGraph()));
    const page = await open(VIEW, { at: site.url });
    await expect.poll(() => mark(page, 'Q43').locator('rect.part').count()).toBe(1);
    await expect.poll(() => mark(page, 'Q649').locator('circle.part').count()).toBe(1);
    await expect.poll(() => page.locator('.map-legend').textContent()).toContain('cả nước');
    await site.close();
  });

  test('a click opens the meetings there, the address keeps it, a click beside it closes', async () => {
    const page = await open();
    await mark(page, 'Q1754').click();
    await expect.poll(() => panelTitle(page)).toBe('Stockholm');
    await expect.poll(() => page.locator('#panel').textContent()).toContain('Hội đàm Lavrov – Blinken');
    await expect.poll(() => page.url()).toContain('node=Q1754');
    await expect.poll(() => mark(page, 'Q1754').getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => page.locator('.venues tr.chosen').textContent()).toContain('Stockholm');
    await page.locator('#map').click({ position: { x: 10, y: 150 } });
    await expect.poll(() => page.url()).not.toContain('node=');
    await page.locator('.venues').getByRole('button', { name: 'Hà Nội' }).click();
    await expect.poll(() => panelTitle(page)).toBe('Hà Nội');
  });

  test('keyboard: Tab to the places, arrows to the next one, Enter opens; arrows and plus on the map', async () => {
    const page = await open();
    await page.locator('#map').focus();
    await page.keyboard.press('Tab');
    const first = await page.evaluate<string>('document.activeElement.dataset.venue');
    expect(['Q1754', 'Q1858', 'Q71']).toContain(first);
    await mark(page, 'Q71').focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.evaluate('document.activeElement.dataset.venue')).toBe('Q1754');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate('document.activeElement.dataset.venue')).toBe('Q649');
    await page.keyboard.press('Enter');
    await expect.poll(() => panelTitle(page)).toBe('Mátxcơva');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('panel-title');
    await expect.poll(() => announced(page)).toContain('Mátxcơva');
    const before = await mark(page, 'Q71').getAttribute('transform');
    await page.locator('#map').focus();
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => mark(page, 'Q71').getAttribute('transform')).not.toBe(before);
    await page.keyboard.press('0');
    await expect.poll(() => mark(page, 'Q71').getAttribute('transform')).toBe(before);
  });

  test('close places are one mark that a click parts; the selection counts alone', async () => {
    const file = mapGraph();
    for (const { key, attributes } of file.nodes)
      if (key === 'Q71') Object.assign(attributes, { latitude: 59.4, longitude: 18.2 });
    const site = await serveViewer(JSON.stringify(file));
    const page = await open(VIEW, { at: site.url });
    const group = mark(page, 'Q1754');
    await expect
      .poll(() => group.getAttribute('aria-label'))
      .toMatch(/^Stockholm và 1 nơi gần đó: 4 cuộc gặp/u);
    await expect.poll(() => group.locator('.ring').count()).toBe(1);
    await expect.poll(() => mark(page, 'Q71').count()).toBe(0);
    const several = page.locator('.map-legend li', { hasText: 'nhiều nơi gần nhau' });
    await expect.poll(() => several.isVisible()).toBe(true);
    for (let i = 0; i < 8 && (await mark(page, 'Q71').count()) === 0; i += 1) {
      await group.focus();
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => mark(page, 'Q71').count()).toBe(1);
    await expect.poll(() => several.isVisible()).toBe(false);
    expect((await saved(page, 'svg')).bytes.toString('utf8')).not.toContain('nhiều nơi gần nhau');
    await expect.poll(() => panelTitle(page)).toBe('Chọn một mục để đọc');
    await page.goto(`${site.url}${VIEW}&node=Q7821917`);
    await expect
      .poll(() => page.locator('.map-list h2').textContent())
      .toMatch(/^\d+ cuộc gặp của mục đang chọn, ở \d+ nơi$/u);
    await site.close();
  });

  test('filters and dates change what is drawn', async () => {
    const page = await open(`${VIEW}&from=2021-06-01&until=2021-12-31`);
    await expect.poll(() => page.locator('[data-venue]').count()).toBe(2);
    await page.goto(`${pages.site().url}${VIEW}&status=cancelled`);
    await expect
      .poll(() => mark(page, 'Q71').getAttribute('aria-label'))
      .toBe('Geneva: 1 cuộc gặp (1 đã diễn ra)');
    await page.goto(`${pages.site().url}${VIEW}&from=2030-01-01`);
    await expect.poll(() => page.locator('[data-venue]').count()).toBe(0);
    await expect.poll(() => page.locator('.map-list').textContent()).toContain('Không cuộc gặp nào');
    await page.goto(`${pages.site().url}${VIEW}&from=2030-01-01&pair=Q30&pair=Q159`);
    await expect
      .poll(() => page.locator('.map-list').textContent())
      .toContain('Mục đang chọn không có cuộc gặp nào');
  });

  test('wheel, drag and buttons move it; a drag opens nothing; the address brings it back', async () => {
    const page = await open();
    const geneva = (): Promise<string | null> => mark(page, 'Q71').getAttribute('transform');
    const start = await geneva();
    await mark(page, 'Q71').hover();
    await page.mouse.wheel(0, -300);
    await expect.poll(geneva).not.toBe(start);
    const box = await mark(page, 'Q71').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 8, (box?.y ?? 0) + 8];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 25, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => panelTitle(page)).toBe('Chọn một mục để đọc');
    const moved = await mark(page, 'Q71').boundingBox();
    expect((moved?.x ?? 0) - (box?.x ?? 0)).toBeGreaterThan(40);
    // Written down once for the wheel, once for the drag.
    const atRest = async (): Promise<boolean> => {
      const before = page.url();
      await page.waitForTimeout(800);
      return before.includes('lens=') && before === page.url();
    };
    await expect.poll(atRest, { timeout: 30_000 }).toBe(true);
    const again = await open(new URL(page.url()).hash);
    expect(Math.abs(((await mark(again, 'Q71').boundingBox())?.x ?? 0) - (moved?.x ?? 0))).toBeLessThan(2);
    await again.locator('#map-all').click();
    await expect.poll(() => mark(again, 'Q71').getAttribute('transform')).toBe(start);
    await again.locator('#map-in').click();
    await again.locator('#map-out').click();
    await expect.poll(() => again.url(), { timeout: 30_000 }).not.toContain('lens=');
  });

  test('touch: a finger moves the map, two zoom', async () => {
    const page = await open();
    const before = (await mark(page, 'Q71').boundingBox())?.x ?? 0;
    await page.locator('#map-in').click();
    const finger = (type: string, x: number, id = 7): Promise<void> =>
      page.evaluate(`document.getElementById('map').dispatchEvent(new PointerEvent('${type}', { bubbles: true,
        pointerId: ${id}, pointerType: 'touch', clientX: ${x}, clientY: 250, button: 0 }))`);
    await page.evaluate("document.getElementById('map').setPointerCapture = () => undefined");
    const zoomed = (await mark(page, 'Q71').boundingBox())?.x ?? 0;
    expect(zoomed).not.toBe(before);
    await finger('pointerdown', 500);
    await finger('pointermove', 440);
    expect((await mark(page, 'Q71').boundingBox())?.x ?? 0).toBeCloseTo(zoomed - 60, 0);
    await finger('pointerdown', 600, 8);
    await finger('pointermove', 760, 8);
    await finger('pointerup', 440);
    await finger('pointerup', 760, 8);
    const spread = async (): Promise<number> =>
      ((await mark(page, 'Q649').boundingBox())?.x ?? 0) - ((await mark(page, 'Q71').boundingBox())?.x ?? 0);
    await expect.poll(() => spread()).toBeGreaterThan(60);
  });

  test('names do not lie on each other', async () => {
    const page = await open();
    const meet = await page.evaluate<number>(`(() => {
      const boxes = [...document.querySelectorAll('.venue-name')]
        .filter((text) => text.getAttribute('visibility') !== 'hidden').map((text) => text.getBoundingClientRect());
      return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom - 4 && b.top < a.bottom - 4)).length;
    })()`);
    expect(meet).toBe(0);
    await expect.poll(() => page.locator('.venue-name[visibility="visible"]').count()).toBeGreaterThan(2);
  });

  test('the languages, 360 pixels, print', async () => {
    const page = await open('#lang=en&view=map', { width: 360, height: 740 });
    await expect.poll(() => mark(page, 'Q649').getAttribute('aria-label')).toBe('Moscow: 1 meeting (1 held)');
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    const map = await page.locator('#map').boundingBox();
    expect(map?.height).toBeGreaterThan(200);
    await page.locator('#lang-vi').click();
    await expect.poll(() => mark(page, 'Q649').getAttribute('aria-label')).toContain('Mátxcơva');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('#map').isVisible()).toBe(true);
    await expect.poll(() => page.locator('.top').isVisible()).toBe(false);
  });

  test('SVG and PNG of the map, with legend and sources, well-formed and without style sheets', async () => {
    const file = mapGraph();
    for (const { key, attributes } of file.nodes)
      if (key === 'Q71') Object.assign(attributes, { label: 'A<b>&"\u0007' });
    const site = await serveViewer(JSON.stringify(file));
    const page = await open(VIEW, { at: site.url });
    const [svg, png] = [await saved(page, 'svg'), await saved(page, 'png')];
    await site.close();
    expect([svg.name, png.name]).toEqual(['bangiao-map.svg', 'bangiao-map.png']);
    expect(png.bytes.length).toBeGreaterThan(30_000);
    const text = svg.bytes.toString('utf8');
    expect(/ (?:class|style)=|color\(|var\(|<b>/u.exec(text)?.[0]).toBeUndefined();
    expect(text.includes('\u0007')).toBe(false);
    for (const part of ['Đã hủy', 'Natural Earth', 'TTXVN, ', 'A&#60;b&#62;', 'id="crosses"'])
      expect(text.includes(part), part).toBe(true);
    const whole = `(new DOMParser().parseFromString(${JSON.stringify(text)}, 'image/svg+xml')).querySelector('parsererror')`;
    await expect.poll(() => page.evaluate(whole)).toBeNull();
  });

  test('hostile names are text', async () => {
    const file = mapGraph();
    const label = '<img src=x onerror=alert(1)>"\u202E' + 'x'.repeat(5000);
    for (const { key, attributes } of file.nodes) if (key === 'Q71') Object.assign(attributes, { label });
    const site = await serveViewer(JSON.stringify(file));
    const page = await open(`${VIEW}&node=Q71`, { at: site.url });
    await expect.poll(() => page.locator('img').count()).toBe(0);
    await expect.poll(() => mark(page, 'Q71').getAttribute('aria-label')).toContain('<img src=x');
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
    const row = page.locator('.venues tr.chosen');
    expect((await row.boundingBox())?.height).toBeLessThan(120);
    const list = await page.locator('.map-list').boundingBox();
    const table = await page.locator('.venues').boundingBox();
    expect(table?.width).toBeLessThanOrEqual(list?.width ?? 0);
    await site.close();
  });
});
