import { describe, expect, test } from 'vitest';
import { announced, findings, panelTitle, usePages } from './pages.ts';

const MEETING = 'm-lavrov-blinken';

describe('axe-core finds nothing', { timeout: 90_000 }, () => {
  const pages = usePages();

  const SELECTED = `node=${MEETING}`;
  const VIEWS: readonly (readonly [name: string, hash: string])[] = [
    ['the overview', ''],
    ['a meeting', SELECTED],
    ['an official', 'node=Q58217'],
    ['a link', `edge=${encodeURIComponent('Q183|signsAgreementWith|Q881')}`],
    ['two countries', 'pair=Q159&pair=Q30'],
    ['a way', 'path=Q58217&path=Q7821917'],
    ['a way in time that is not there', 'path=Q58217&path=trade&timed=1'],
    ['the table', `view=table&only=Q58217&only=Q30&only=${MEETING}`],
    ['the links', 'view=table&rows=links'],
    ['the map', 'view=map'],
    ['a place on the map', 'view=map&node=Q71'],
    ['the matrix', 'view=matrix'],
    ['a dossier', 'view=dossier&node=Q30'],
    ['a dossier of nobody', 'view=dossier'],
    ['a brushed timeline in lanes', 'from=2021-06-01&until=2022-01-31&lanes=relation'],
    ['the layout by time, coloured by cluster', 'layout=time&colour=community'],
    ['an empty picture', 'from=2090-01-01'],
    ['an address that points nowhere', 'node=nobody'],
  ];

  test.each(VIEWS)('on %s, in the light and in the dark', async (_name, hash) => {
    const page = await pages.open({ hash: `#lang=vi&theme=light&${hash}` });
    await page.waitForTimeout(300);
    for (const fold of await page.locator('#panel .fold > summary').all()) await fold.click();
    expect(await findings(page)).toEqual([]);
    await page.locator('#theme').selectOption('dark');
    await page.waitForTimeout(300);
    expect(await findings(page)).toEqual([]);
  });

  test.each(['light', 'dark'])(
    'with search, palette, menu and story editor open in the %s',
    async (theme) => {
      const page = await pages.open({ hash: `#lang=en&theme=${theme}` });
      await page.locator('#search').fill('lavrov');
      expect(await findings(page)).toEqual([]);
      await page.locator('#search').fill('qqqq');
      expect(await findings(page)).toEqual([]);
      await page.locator('#export summary').click();
      expect(await findings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      expect(await findings(page)).toEqual([]);
      await page.keyboard.type('Add this view');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      expect(await findings(page)).toEqual([]);
    },
  );

  test.each(['light', 'dark'])('on errors and while loading, in the %s', async (theme) => {
    const page = await pages.blank();
    await page.route('**/graph.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${pages.site().url}#lang=en&theme=${theme}`);
    await page.getByRole('alert').waitFor();
    expect(await findings(page)).toEqual([]);
    pages.forgive('404');
    await page.unroute('**/graph.json');
    await page.route('**/graph.json', () => undefined);
    await page.reload();
    await page.locator('#message progress').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test.each(['light', 'dark'])('inside another page, in the %s', async (theme) => {
    const page = await pages.open({
      at: `${pages.site().url}?embed=1`,
      hash: `#lang=vi&theme=${theme}&${SELECTED}`,
    });
    expect(await findings(page)).toEqual([]);
    const [graph, panel] = [
      await page.locator('#graph').boundingBox(),
      await page.locator('#panel').boundingBox(),
    ];
    expect((graph?.x ?? 0) + (graph?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0);
    await page.setViewportSize({ width: 480, height: 640 });
    await page.waitForTimeout(300);
    const [above, below] = [
      await page.locator('#graph').boundingBox(),
      await page.locator('#panel').boundingBox(),
    ];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    expect(above?.height).toBeGreaterThan(200);
  });

  test('at 360 pixels, and nothing scrolls sideways in any view, at 200 % neither', async () => {
    for (const view of ['graph', 'map', 'table', 'matrix', 'dossier']) {
      const page = await pages.open({ hash: `#lang=vi&view=${view}&node=Q58217`, width: 360, height: 740 });
      await expect
        .poll(() => page.evaluate('document.documentElement.scrollWidth'), { message: view })
        .toBeLessThanOrEqual(360);
      if (view !== 'table') expect(await findings(page)).toEqual([]);
    }
    // A window of 1280 by 800 at 200 % has 640 by 400 of the page's pixels.
    const page = await pages.open({ width: 640, height: 400 });
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(640);
  });
});

/** Words of the buttons that are wider or higher than their button, or leave the group that they stand in. */
const CUT = `[...document.querySelectorAll('button, summary.plain')]
  .filter((button) => button.offsetParent !== null && getComputedStyle(button).display !== 'inline')
  .filter((button) => {
    const { right } = button.closest('.segment')?.getBoundingClientRect() ?? { right: Infinity };
    return button.scrollHeight > button.clientHeight + 1 || button.scrollWidth > button.clientWidth + 1
      || button.getBoundingClientRect().right > right + 1;
  })
  .map((button) => button.textContent || button.id)`;

describe('no words are cut', { timeout: 60_000 }, () => {
  const pages = usePages();

  test.each([1440, 1024, 900, 360])('buttons hold their words at %i pixels', async (width) => {
    for (const lang of ['vi', 'en']) {
      const hash = `#lang=${lang}&node=Q58217&gone=Q212&gone=Q183&pin=Q30&only=Q58217&only=Q30&only=Q159&from=2021-01-01`;
      const page = await pages.open({ hash, width });
      if (width < 1101) await page.locator(width < 861 ? '#filter-fold > summary' : '#filters-open').click();
      for (const view of ['matrix', 'table', 'dossier', 'map', 'graph']) {
        await page.locator(`#as-${view}`).click();
        await page.locator(`#${view}-box`).waitFor();
        await page.waitForTimeout(200);
        await expect.poll(() => page.evaluate(CUT), { message: `${lang} ${view}` }).toEqual([]);
      }
    }
  });
});

describe('on a narrow screen', { timeout: 60_000 }, () => {
  const pages = usePages();

  test.each(['items', 'links'])(
    'rows of %s are cards with whole words, under headings that stay',
    async (rows) => {
      const page = await pages.open({ hash: `#lang=vi&view=table&rows=${rows}`, width: 360, height: 740 });
      const box = page.locator('#table-box');
      const [sideways, narrowest, high] = await box.evaluate((place) => [
        place.scrollWidth - place.clientWidth,
        Math.min(
          ...[...place.querySelectorAll('tbody .goto span')].map(
            (name) => name.getBoundingClientRect().width,
          ),
        ),
        place.clientHeight / (place.querySelector('tbody tr')?.getBoundingClientRect().height ?? 0),
      ]);
      expect(sideways).toBeLessThanOrEqual(0);
      expect(narrowest).toBeGreaterThan(16);
      expect(high).toBeGreaterThan(5);
      const cut = await box.evaluate(
        (place) =>
          // Headings too.
          [...place.querySelectorAll('tr > *')].filter((cell) => {
            const { left, right } = cell.getBoundingClientRect();
            return left < 0 || right > 360;
          }).length,
      );
      expect(cut).toBe(0);
      await expect.poll(() => page.getByRole('row').nth(1).getByRole('cell').count()).toBeGreaterThan(3);
      await box.evaluate((place) => place.scrollTo(0, 400));
      const [head, top] = [await page.locator('#table-box thead').boundingBox(), await box.boundingBox()];
      expect(head?.y).toBeCloseTo(top?.y ?? 0, 0);
      expect(await findings(page)).toEqual([]);
    },
  );

  test.each([1440, 1280, 1024, 900])('no column of the tables is cut at %i pixels', async (width) => {
    for (const lang of ['vi', 'en'])
      for (const rows of ['items', 'links']) {
        const page = await pages.open({ hash: `#lang=${lang}&view=table&rows=${rows}`, width });
        const beyond = await page
          .locator('#table-box')
          .evaluate((place) => place.scrollWidth - place.clientWidth);
        expect(beyond, `${lang} ${rows}`).toBeLessThanOrEqual(0);
      }
  });

  test('what was chosen is told at the foot, and leads to the panel further down', async () => {
    const page = await pages.open({ hash: '#lang=vi&view=matrix', width: 360, height: 740 });
    const bar = page.locator('#peek');
    await expect.poll(() => bar.isVisible()).toBe(false);
    await page.locator('.matrix button').first().click();
    await bar.waitFor();
    await expect.poll(() => bar.textContent()).toMatch(/^Chi tiết: Giữa /u);
    expect(await findings(page)).toEqual([]);
    await bar.click();
    await bar.waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('panel-title');
    expect((await page.locator('#panel').boundingBox())?.y).toBeLessThan(200);
  });

  test('the menu of files is as wide as the page, not wider', async () => {
    const page = await pages.open({ width: 360, height: 740 });
    await page.locator('#export summary').click();
    const box = await page.locator('#formats').boundingBox();
    expect(box?.x).toBeGreaterThan(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  });

  test('the matrix shows many rows, and keeps the names of rows and columns', async () => {
    const page = await pages.open({ hash: '#lang=vi&view=matrix', width: 360, height: 740 });
    const scroll = page.locator('.matrix-scroll');
    await scroll.waitFor();
    const rows = await scroll.evaluate((place) => {
      const { bottom } = place.getBoundingClientRect();
      return [...place.querySelectorAll('tbody tr')].filter(
        (row) => row.getBoundingClientRect().bottom <= bottom,
      ).length;
    });
    expect(rows).toBeGreaterThanOrEqual(8);
    await page.setViewportSize({ width: 300, height: 420 });
    await scroll.evaluate((place) => place.scrollTo(60, 60));
    const at = (what: string) => page.locator(what).first().boundingBox();
    const place = await scroll.boundingBox();
    expect((await at('.matrix thead th'))?.y).toBeCloseTo(place?.y ?? 0, 0);
    expect((await at('.matrix tbody th'))?.x).toBeCloseTo(place?.x ?? 0, 0);
  });
});

describe('keyboard', { timeout: 60_000 }, () => {
  const pages = usePages();

  test('walks the graph: arrows step, Enter opens, Escape leaves, and all of it is told', async () => {
    const page = await pages.open();
    await page.locator('#graph').focus();
    await page.keyboard.press('Enter');
    const first = await panelTitle(page);
    expect(first).not.toBe('Chọn một mục để đọc');
    await page.keyboard.press('ArrowRight');
    const stop = /^1 trên \d+: (.*), [^,]+, [^,]+$/u.exec((await announced(page)) ?? '');
    expect(stop).not.toBeNull();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => announced(page)).toMatch(/^2 trên /u);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => announced(page)).toContain(stop?.[1] ?? '?');
    await page.keyboard.press('Enter');
    await expect.poll(() => panelTitle(page)).toBe(stop?.[1]);
    await expect.poll(() => panelTitle(page)).not.toBe(first);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('panel-title');
    await page.locator('#graph').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => panelTitle(page)).toBe('Chọn một mục để đọc');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('search');
  });

  test('the walk tells of a meeting that did not happen', async () => {
    const page = await pages.open({ hash: '#lang=en&node=Q3874799' });
    await page.locator('#graph').focus();
    const told: (string | null)[] = [];
    for (let i = 0; i < 8; i += 1) {
      await page.keyboard.press('ArrowRight');
      told.push(await announced(page));
    }
    expect(told.join('\n')).toMatch(/Talks Zelensky – Putin, Meeting, took part in \(proposed\)/u);
  });

  test('the options of the search tell of a meeting that was called off', async () => {
    const page = await pages.open({ hash: '#lang=en' });
    await page.locator('#search').fill('Blinken – Lavrov talks');
    const option = page.locator('#hits [data-key="m-geneva-cancelled"]');
    await expect.poll(() => option.textContent()).toContain('Talks (cancelled) · 24 Feb 2022');
  });

  test('Shift and arrows move the picture, plus and minus zoom', async () => {
    const page = await pages.open();
    const ratio = (): Promise<number> => page.evaluate('window.bangiao.sigma.getCamera().ratio');
    const x = (): Promise<number> => page.evaluate('window.bangiao.sigma.getCamera().x');
    await page.locator('#graph').focus();
    const before = [await ratio(), await x()];
    await page.keyboard.press('+');
    await expect.poll(() => ratio()).toBeLessThan(before[0] ?? 0);
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => x()).toBeGreaterThan(before[1] ?? 0);
  });

  test('every control of the page is reached by Tab, none twice, and shows its focus', async () => {
    const page = await pages.open({ hash: `#lang=vi&node=${MEETING}` });
    const seen = new Set<string>();
    await page.locator('#skip').focus();
    for (let i = 0; i < 120; i += 1) {
      const id = await page.evaluate<string>(
        "document.activeElement.id || document.activeElement.getAttribute('data-action') || document.activeElement.className",
      );
      seen.add(id);
      await page.keyboard.press('Tab');
    }
    for (const id of [
      'search',
      'as-matrix',
      'commands',
      'theme',
      'copy',
      'graph',
      'layout',
      'arrange',
      'play',
      'lanes',
      'expand',
    ])
      expect([...seen], id).toContain(id);
  });
});
