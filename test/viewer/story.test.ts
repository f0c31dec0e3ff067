import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph, readStory } from '../../src/index.ts';
import { toHash } from '../../viewer/src/address.ts';
import { FAMILIES, KINDS, RELATIONS, STATUSES } from '../../viewer/src/kinds.ts';
import { COUNTS, EVERY, initialState, LANES, LAYOUTS, MOST, VIEWS } from '../../viewer/src/state.ts';
import type { State } from '../../viewer/src/state.ts';
import { storyFile, stepOf, withWords } from '../../viewer/src/story/draft.ts';
import { atStep, opened, strayed, viewAt, wordsIn } from '../../viewer/src/story/story.ts';
import { exportToDisk } from './exported.ts';
import type { Exported } from './exported.ts';
import { serveViewer } from './browser.ts';
import { announced, askPalette, findings, panelTitle, shownCount, usePages } from './pages.ts';
import { sampleGraph } from './sample-graph.ts';

const MEETING = 'm-lavrov-blinken';
const HOSTILE = '<img src=x onerror=alert(1)></script><!--';
const TOLD = {
  title: { vi: `Chuyện Stockholm ${HOSTILE}`, en: 'A Stockholm story' },
  lead: { vi: 'Lời dẫn.', en: 'The lead.' },
  steps: [
    {
      heading: { vi: 'Hai ngoại trưởng', en: 'Two ministers' },
      text: {
        vi: `Một **cuộc gặp** *dài*.\n\n- thứ nhất\n- thứ hai\n\nĐọc [Lavrov](#node=Lavrov) và [nguồn](https://bao.example/a?b=1). ${HOSTILE}`,
        en: 'A meeting.',
      },
      view: `#node=${MEETING}&lang=en&theme=dark`,
    },
    { heading: 'Chỉ tiếng Việt', text: 'Một năm.', view: { from: '2021', until: '2021' } },
    { heading: { en: 'By time' }, text: { en: 'Along the years.' }, view: { layout: 'time', as: 'graph' } },
  ],
};
const kg = openGraph(JSON.parse(JSON.stringify(sampleGraph())));
const story = readStory(JSON.stringify(TOLD), 'story.json', kg);
const usual = initialState('vi');

describe('the steps of a story', () => {
  test('keep language and theme of the reader', () => {
    const state: State = { ...usual, theme: 'dark', node: 'Q30' };
    const first = atStep(story, state, 1);
    expect(first).toMatchObject({ lang: 'vi', theme: 'dark', node: MEETING, story: 1 });
    expect(atStep(story, first, 2)).toMatchObject({ node: null, from: '2021-01-01', until: '2021-12-31' });
    expect(atStep(story, first, 99).story).toBe(3);
  });

  test('know when the reader has turned elsewhere', () => {
    const first = atStep(story, usual, 1);
    expect(strayed(story, { ...first, lang: 'en', camera: { x: 0, y: 0, ratio: 1 } })).toBe(false);
    expect(strayed(story, { ...first, node: 'Q30' })).toBe(true);
    expect(strayed(story, viewAt('#node=Q58217', first))).toBe(true);
    expect(strayed(story, usual)).toBe(false);
  });

  test('begin unless the address asks for something else', () => {
    expect(opened(story, usual, '#lang=vi').story).toBe(0);
    expect(opened(story, { ...usual, story: 2 }, '#story=2&lang=vi')).toMatchObject({
      story: 2,
      from: '2021-01-01',
    });
    expect(opened(story, { ...usual, node: 'Q30' }, '#node=Q30')).toMatchObject({ story: null, node: 'Q30' });
    expect(opened(story, { ...usual, story: 9, node: 'Q30' }, '#node=Q30&story=9')).toMatchObject({
      story: 3,
      node: 'Q30',
    });
    expect(opened(null, { ...usual, story: 2 }, '#story=2').story).toBeNull();
  });

  test('speak the other language where one is missing', () => {
    expect(wordsIn({ vi: 'a', en: 'b' }, 'en')).toEqual({ text: 'b', lang: 'en' });
    expect(wordsIn({ vi: 'a' }, 'en')).toEqual({ text: 'a', lang: 'vi' });
  });

  test('every address that the viewer writes is a view', () => {
    const keys = fc.uniqueArray(fc.constantFrom('Q30', 'Q58217', MEETING, 'Q183'), { maxLength: 3 });
    const day = fc.constantFrom(null, '2021-01-31', '2022-12-01');
    const states = fc.record({
      node: fc.constantFrom(null, 'Q30', MEETING),
      pair: fc.constantFrom(null, ['Q30', 'Q159'] as const),
      path: fc.constantFrom(null, { from: 'Q30', to: 'Q159', timed: true, way: 2 }),
      hiddenKinds: fc.subarray([...KINDS]),
      hiddenFamilies: fc.subarray([...FAMILIES]),
      hiddenStatuses: fc.subarray([...STATUSES]),
      relations: fc.subarray([...RELATIONS]),
      countries: fc.subarray(['Q30', 'Q159']),
      notRelations: fc.subarray([...RELATIONS]),
      notCountries: fc.subarray(['Q148', 'Q183']),
      every: fc.subarray([...EVERY]),
      most: fc.constantFrom(...MOST),
      confidence: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
      from: day,
      until: day,
      connected: fc.boolean(),
      near: fc.boolean(),
      only: fc.option(keys),
      grown: fc.subarray([{ key: 'Q30', n: 1 }]),
      gone: keys,
      pinned: keys,
      spots: fc.subarray([
        { key: 'Q30', x: -12.5, y: 1e-7 },
        { key: MEETING, x: 0, y: 1234.56 },
      ]),
      view: fc.constantFrom(...VIEWS),
      rows: fc.constantFrom('items', 'links'),
      count: fc.constantFrom(...COUNTS),
      layout: fc.constantFrom(...LAYOUTS),
      colour: fc.constantFrom('kind', 'community'),
      lanes: fc.constantFrom(...LANES),
      camera: fc.option(
        fc.record({
          x: fc.double({ min: -2, max: 2, noNaN: true }),
          y: fc.constant(0.5),
          ratio: fc.constant(0.2),
        }),
      ),
      mapCamera: fc.constantFrom(null, { x: 0.5125, y: 0.2, ratio: 0.1 }),
      story: fc.constantFrom(null, 3),
    });
    fc.assert(
      fc.property(states, (part) => {
        const state = { ...usual, ...part } as State;
        const draft = {
          title: { vi: 'a' },
          lead: null,
          view: '#',
          steps: [{ ...stepOf(state, 'b'), text: withWords({}, 'vi', ' c ') }],
        };
        const [step] = readStory(storyFile(draft), 'story.json', kg).steps;
        expect(toHash({ ...viewAt(step?.view ?? '', usual) })).toBe(
          toHash({ ...viewAt(toHash(state), usual) }),
        );
        expect(step).toMatchObject({ heading: { vi: 'b' }, text: { vi: 'c' } });
      }),
    );
  });
});

describe('a page with a story', { timeout: 90_000 }, () => {
  const pages = usePages();
  let exported: Exported;
  const heading = (page: Page): Promise<string | null> => page.locator('#story-title').textContent();
  const next = (page: Page): Promise<void> => page.locator('.story-next').click();
  const focused = (page: Page): Promise<string> =>
    page.evaluate('document.activeElement.id || document.activeElement.className');

  beforeAll(async () => {
    exported = await exportToDisk(sampleGraph(), TOLD);
  });
  afterAll(() => exported.remove());

  test('is read from the lead to the end, and left', async () => {
    const page = await pages.open({ at: exported.page });
    await expect.poll(() => heading(page)).toBe(TOLD.title.vi);
    await expect.poll(() => page.locator('.story img').count()).toBe(0);
    await expect.poll(() => page.locator('.side').isVisible()).toBe(false);
    await next(page);
    await expect.poll(() => announced(page)).toBe('Bước 1 trên 3: Hai ngoại trưởng');
    await expect.poll(() => panelTitle(page)).toBe('Hội đàm Lavrov – Blinken, 2/12/2021');
    expect(page.url()).toContain('story=1');
    await expect.poll(() => page.locator('.story-text li').first().textContent()).toBe('thứ nhất');
    await expect.poll(() => page.locator('.story-text strong').textContent()).toBe('cuộc gặp');
    await expect.poll(() => page.locator('.story-text em').textContent()).toBe('dài');
    await expect.poll(() => page.locator('.story-text').textContent()).toContain(HOSTILE);
    await next(page);
    await expect
      .poll(() => page.locator('#timeline .range-words').textContent())
      .toContain('1/1/2021 – 31/12/2021');
    await page.goBack();
    await expect.poll(() => heading(page)).toBe('Hai ngoại trưởng');
    await page.goForward();
    await next(page);
    await expect.poll(() => heading(page)).toBe('By time');
    await expect.poll(() => page.locator('#story-title').getAttribute('lang')).toBe('en');
    await page.locator('#arrange[aria-pressed="false"]').waitFor();
    await expect.poll(() => page.locator('#layout').inputValue()).toBe('time');
    await expect.poll(() => page.locator('.story-next').textContent()).toBe('Tự khám phá');
    await next(page);
    await expect.poll(() => page.locator('#story').isVisible()).toBe(false);
    await expect.poll(() => page.locator('.side').isVisible()).toBe(true);
    await expect.poll(() => focused(page)).toBe('story-open');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page)).toBe('By time');
    await expect.poll(() => focused(page)).toBe('story-title');
  });

  test('opens at a step, lets the reader stray and brings him back', async () => {
    const page = await pages.open({ at: exported.folder, hash: '#lang=en&story=1' });
    await expect.poll(() => heading(page)).toBe('Two ministers');
    await expect.poll(() => page.locator('.story-home').first().isVisible()).toBe(false);
    await page.locator('#panel').getByRole('button', { name: 'Antony Blinken' }).first().click();
    await expect.poll(() => panelTitle(page)).toBe('Antony Blinken');
    await page.getByRole('button', { name: 'Back to the view of this step' }).click();
    await expect.poll(() => panelTitle(page)).toBe('Lavrov – Blinken talks, 2 Dec 2021');
    await expect.poll(() => focused(page)).toContain('story-next');
    await page.locator('#lang-vi').click();
    await page.locator('.story-text').getByRole('link', { name: 'Lavrov' }).click();
    await expect.poll(() => panelTitle(page)).toBe('Sergei Lavrov');
    await expect.poll(() => heading(page)).toBe('Hai ngoại trưởng');
    await expect
      .poll(() => page.locator('.story-text a').last().getAttribute('rel'))
      .toBe('noopener noreferrer');
  });

  test('turns its pages by keyboard, but takes no key from search, graph and sliders', async () => {
    const page = await pages.open({ at: exported.page });
    const at = async (): Promise<string | null> => new URL(page.url()).hash.match(/story=(\d)/u)?.[1] ?? null;
    await page.keyboard.press('PageDown');
    await expect.poll(at).toBe('1');
    await page.keyboard.press('ArrowRight');
    await expect.poll(at).toBe('2');
    await page.locator('.story-text').focus();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(at).toBe('0');
    for (const id of ['#search', '#graph', '#layout', '[data-date="from"]']) {
      await page.locator(id).focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => at(), { message: id }).toBe('0');
    }
    await page.locator('.story-next').focus();
    for (const heading of ['Hai ngoại trưởng', 'Chỉ tiếng Việt', 'By time']) {
      await page.keyboard.press('Enter');
      await expect.poll(() => announced(page)).toContain(heading);
      await expect.poll(() => focused(page)).toContain('story-next');
    }
  });

  test.each([
    ['#lang=vi&theme=light', 1280],
    ['#lang=en&theme=dark&story=1', 1280],
    ['#lang=vi&theme=dark&story=2', 360],
    ['#lang=en&theme=light&story=1', 360],
  ])('axe-core finds nothing on %s at %i pixels, and nothing scrolls sideways', async (hash, width) => {
    const page = await pages.open({ at: exported.page, hash, width, height: 740 });
    await page.waitForTimeout(300);
    expect(await findings(page)).toEqual([]);
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const button = await page.locator('.story-next').boundingBox();
    expect((button?.y ?? 9999) + (button?.height ?? 0)).toBeLessThan(740);
  });

  test('inside another page: one bar, the graph, a way out; quotes when they are asked for', async () => {
    const at = `${exported.page}?embed=1`;
    const page = await pages.open({
      at,
      hash: `#lang=vi&theme=light&node=${MEETING}`,
      width: 700,
      height: 480,
    });
    for (const hidden of ['#search', '.side', '#timeline', '#commands', '.arrange'])
      await expect.poll(() => page.locator(hidden).isVisible(), { message: hidden }).toBe(false);
    await expect.poll(() => page.locator('#panel').isVisible()).toBe(true);
    expect(await findings(page)).toEqual([]);
    const whole = page.getByRole('link', { name: 'Mở toàn trang' });
    const href = async (): Promise<string> => (await whole.getAttribute('href')) ?? '';
    await expect.poll(() => href()).toBe(`${exported.page}#node=${MEETING}&theme=light&lang=vi`);
    // Also where the camera has come to rest.
    await page.locator('#zoom-in').click();
    await expect.poll(href).toMatch(/&at=[\d.%2C-]+&/u);
    await expect.poll(() => whole.getAttribute('target')).toBe('_blank');
    const steps = await page.evaluate('history.length');
    await page.locator('#panel-title').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('graph');
    await expect.poll(() => page.locator('#panel').isVisible()).toBe(false);
    await expect.poll(() => page.evaluate('history.length')).toBe(steps);
    await page.locator('#story-open').click();
    await page.locator('.story-next').click();
    await expect.poll(() => panelTitle(page)).toBe('Hội đàm Lavrov – Blinken, 2/12/2021');
    await expect.poll(() => page.locator('#panel').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Câu dẫn', exact: true }).click();
    await expect.poll(() => page.locator('#panel').isVisible()).toBe(true);
    await expect.poll(() => focused(page)).toBe('panel-title');
    await page.locator('#lang-en').click();
    expect(await findings(page)).toEqual([]);
    const narrow = await pages.open({ at, hash: '#lang=en&theme=dark&story=1', width: 360, height: 560 });
    expect(await findings(narrow)).toEqual([]);
    await expect.poll(() => narrow.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect((await narrow.locator('#graph').boundingBox())?.height).toBeGreaterThan(150);
    // Nothing lies over the buttons of the drawing.
    await narrow.getByRole('button', { name: 'Show everything' }).click({ timeout: 3000 });
  });

  test('on a server, the code that embeds a view is copied and works', async () => {
    const site = await serveViewer(null, exported.site);
    const page = await pages.open({ at: site.url, hash: `#lang=vi&node=${MEETING}` });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#export summary').click();
    await page.locator('#copy-embed').click();
    await expect.poll(() => announced(page)).toContain('Đã chép mã nhúng');
    const code = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(code).toContain(`src="${site.url}?embed=1#node=${MEETING}&amp;`);
    expect(code).toContain('title="Chuyện Stockholm &lt;img src=x onerror=alert(1)&gt;');
    const other = await pages.blank();
    await other.setContent(`<!doctype html><title>Bài báo</title>${code}`);
    const frame = other.frameLocator('iframe');
    await frame.locator('#announce:not(:empty)').waitFor({ state: 'attached' });
    await expect
      .poll(() => frame.locator('#panel-title').textContent())
      .toBe('Hội đàm Lavrov – Blinken, 2/12/2021');
    await other.close();
    await site.close();
  });

  test('on a disk no code is offered, as the page has no address', async () => {
    const page = await pages.open({ at: exported.page, hash: `#lang=vi&node=${MEETING}` });
    await page.locator('#export summary').click();
    await page.locator('#formats button').first().waitFor();
    await expect.poll(() => page.locator('#copy-embed').count()).toBe(0);
  });

  test('a reader writes a story out of views', async () => {
    const page = await pages.open({ hash: `#lang=vi&node=${MEETING}&from=2021-01-01` });
    const command = async (words: string): Promise<void> => {
      await askPalette(page, words);
      await page.keyboard.press('Enter');
      await page.locator('#story-editor').waitFor();
    };
    await command('Thêm khung nhìn này');
    const editor = page.locator('#story-editor');
    await expect
      .poll(() => editor.getByLabel('Tiêu đề').inputValue())
      .toBe('Hội đàm Lavrov – Blinken, 2/12/2021');
    expect(await findings(page)).toEqual([]);
    await editor.getByLabel('Lời', { exact: true }).fill('Cuộc gặp ở Stockholm.');
    await editor.getByRole('button', { name: 'Đóng' }).click();
    await page.locator('#as-matrix').click();
    await command('Thêm khung nhìn này');
    await editor.getByLabel('Tên câu chuyện').fill('Chuyện của tôi');
    await editor.getByLabel('Lời', { exact: true }).nth(1).fill('Ma trận.');
    await editor.getByRole('button', { name: 'Lên' }).nth(1).click();
    const waiting = page.waitForEvent('download');
    await editor.getByRole('button', { name: 'Tải story.json' }).click();
    const text = await readFile(await (await waiting).path(), 'utf8');
    const written = readStory(text, 'story.json', kg);
    expect(written.title).toEqual({ vi: 'Chuyện của tôi' });
    expect(written.steps.map(({ text: words }) => words.vi)).toEqual(['Ma trận.', 'Cuộc gặp ở Stockholm.']);
    expect(written.steps[1]?.view).toContain(`node=${MEETING}&from=2021-01-01`);
    await editor.getByRole('button', { name: 'Xem', exact: true }).nth(1).click();
    await expect.poll(() => page.locator('#graph-box').isVisible()).toBe(true);
    await page.reload();
    await page.locator('#announce:not(:empty)').waitFor({ state: 'attached' });
    await command('Soạn câu chuyện');
    await expect.poll(() => editor.getByLabel('Tên câu chuyện').inputValue()).toBe('Chuyện của tôi');
    await expect.poll(() => shownCount(page)).toBeGreaterThan(0);
  });
});
