import { describe, expect, test } from 'vitest';
import { toData } from '../../viewer/src/data.ts';
import { filterGraph } from '../../viewer/src/filter.ts';
import { initialState } from '../../viewer/src/state.ts';
import { pullFrom } from '../../viewer/src/timeline/brush.ts';
import { columnCounts, lanesOf } from '../../viewer/src/timeline/lanes.ts';
import { layersOf } from '../../viewer/src/timeline/layers.ts';
import { monthsLater } from '../../viewer/src/timeline/sliders.ts';
import { endsOf } from '../../viewer/src/timeline/timeline.ts';
import { ticksOf } from '../../viewer/src/timeline/ticks.ts';
import { toDay, toNumber } from '../../viewer/src/days.ts';
import type { Palette } from '../../viewer/src/theme.ts';
import { shownCount, usePages } from './pages.ts';
import { sampleGraph } from './sample-graph.ts';

const data = toData(sampleGraph());

/** Of two opaque colours, as WCAG has it. */
function contrast(...colours: [string, string]): number {
  const [a = 0, b = 0] = colours.map((colour) => {
    const [r = 0, g = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).slice(0, 3).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  });
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe('lanes and columns', () => {
  const { timed } = filterGraph(data, initialState('vi'));
  const dated = timed.filter(({ from }) => !Number.isNaN(from));

  test.each(['none', 'family', 'relation'] as const)('%s: every dated claim is in one lane', (mode) => {
    const lanes = lanesOf(timed, mode);
    expect(lanes.length).toBeLessThanOrEqual(8);
    expect(lanes.flatMap((lane) => lane.claims.map(({ key }) => key)).sort()).toEqual(
      dated.map(({ key }) => key).sort(),
    );
  });

  test('columns count every claim once', () => {
    const [min, max] = [toNumber(data.span?.from ?? ''), toNumber(data.span?.until ?? '')];
    const total = columnCounts(dated, min, max, 37).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(dated.length);
  });

  test('meetings lie in bars by how they ended, and look so', () => {
    const layers = layersOf(dated, { kind: {}, family: {} } as Palette);
    const meetings = layers.filter(({ claims }) => claims[0]?.isMeeting);
    expect(meetings.map(({ look }) => look)).toEqual(['full', 'hollow', 'striped']);
    expect(layers.flatMap(({ claims }) => claims)).toHaveLength(dated.length);
    for (const { look, claims } of meetings)
      for (const { status } of claims)
        expect(look).toBe(status === 'held' ? 'full' : status === 'cancelled' ? 'striped' : 'hollow');
  });

  test.each([
    [{ from: null, until: null }, ['2021-01-01', '2022-12-31']],
    [{ from: '2021-05-01', until: null }, ['2021-05-01', '2022-12-31']],
    [{ from: '2030-01-01', until: null }, ['2030-01-01', '..']],
    [{ from: null, until: '1999-01-01' }, ['..', '1999-01-01']],
    [{ from: '2030-01-01', until: '2031-01-01' }, ['2030-01-01', '2031-01-01']],
  ] as const)('%o: no stretch ends before it begins', (chosen, ends) => {
    expect(endsOf(chosen, { from: '2021-01-01', until: '2022-12-31' })).toEqual(ends);
  });

  test.each([
    ['2022-03-31', -1, '2022-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-12-15', 1, '2022-01-15'],
    ['2021-12-15', -12, '2020-12-15'],
  ])('%s and %i months', (day, months, expected) => {
    expect(toDay(monthsLater(toNumber(day), months))).toBe(expected);
  });

  test('ticks are firsts of years, and of months in a short span', () => {
    const texts = (from: string, until: string, width = 420): string[] =>
      ticksOf(toNumber(from), toNumber(until), width).map(({ text }) => text);
    expect(texts('2015-06-01', '2021-02-01')).toEqual(['2016', '2017', '2018', '2019', '2020', '2021']);
    expect(texts('1991-06-01', '2021-02-01')).toEqual(['1995', '2000', '2005', '2010', '2015', '2020']);
    expect(texts('2012-06-01', '2021-02-01', 340)).toEqual(['2014', '2016', '2018', '2020']);
    expect(texts('1999-06-01', '2026-04-30', 668)).toHaveLength(14);
    expect(texts('2020-06-01', '2021-08-01')).toEqual(['7/2020', '10/2020', '1/2021', '4/2021', '7/2021']);
    expect(texts('2021-11-15', '2022-02-01')).toEqual(['12/2021', '1/2022', '2/2022']);
  });
});

describe('a drag over the bars', () => {
  test('within nearly everything chooses anew; within a part drags it along', () => {
    const nearly = pullFrom(0.5, { from: 0.01, until: 1 }, 0.005);
    expect(nearly(0.75)).toEqual({ from: 0.5, until: 0.75 });
    const part = pullFrom(0.5, { from: 0.25, until: 0.75 }, 0.005);
    expect(part(0.625)).toEqual({ from: 0.375, until: 0.875 });
  });
});

describe('facets', () => {
  test('a value tells how many claims it would let pass, whatever is chosen in its own facet', () => {
    const all = filterGraph(data, initialState('vi'));
    const calls = filterGraph(data, { ...initialState('vi'), relations: ['call'] });
    expect(calls.facets.relations).toEqual(all.facets.relations);
    expect(calls.claims.every(({ relation }) => relation === 'call')).toBe(true);
    expect(calls.claims).toHaveLength(all.facets.relations.get('call') ?? 0);
    expect(calls.nodes.size).toBeLessThan(all.nodes.size);
  });
});

describe('timeline', { timeout: 60_000 }, () => {
  const pages = usePages();

  test('the latest meetings of the way in are those within the dates', async () => {
    const page = await pages.open({ hash: '#lang=vi&until=2021-12-31' });
    const latest = page.locator('#panel section').first();
    await expect.poll(() => latest.textContent()).toContain('Hội đàm Lavrov – Blinken, 2/12/2021');
    await expect.poll(() => latest.textContent()).not.toMatch(/202[2-9]/u);
    await page.getByRole('button', { name: 'Mọi ngày' }).click();
    await expect.poll(() => latest.textContent()).toMatch(/202[2-9]/u);
  });

  test('the pointer brushes: graph, count, address and sliders follow; one step back undoes it', async () => {
    const page = await pages.open();
    const before = await shownCount(page);
    const box = await page.locator('.timeline-box').boundingBox();
    if (box === null) throw new Error('no timeline');
    await page.mouse.move(box.x + box.width * 0.3, box.y + 20);
    await page.mouse.down();
    for (const share of [0.4, 0.5, 0.6]) await page.mouse.move(box.x + box.width * share, box.y + 20);
    await page.mouse.up();
    await expect.poll(() => shownCount(page)).toBeLessThan(before);
    await expect.poll(() => page.url()).toMatch(/from=20\d\d-\d\d-\d\d&until=20/u);
    await expect.poll(() => page.locator('.timeline-box .window').isVisible()).toBe(true);
    const slider = page.locator('[data-date="from"]');
    await expect.poll(() => slider.inputValue()).not.toBe(await slider.getAttribute('min'));
    await page.goBack();
    await expect.poll(() => shownCount(page)).toBe(before);
    expect(page.url()).not.toContain('from=');
  });

  test('play moves a window and pauses', async () => {
    const page = await pages.open();
    await page.locator('#play').click();
    await expect.poll(() => page.locator('#play').textContent()).toBe('Dừng');
    const words = (): Promise<string | null> => page.locator('.timeline .range-words').textContent();
    const first = await words();
    await expect.poll(words, { timeout: 5000 }).not.toBe(first);
    await page.locator('#play').click();
    await expect.poll(() => page.locator('#play').textContent()).toBe('Chạy');
    const rest = await words();
    await page.waitForTimeout(1000);
    await expect.poll(() => words()).toBe(rest);
  });

  test('names of lanes stay as dark as they are, whatever is chosen', async () => {
    const look = async (dates: string): Promise<Buffer> => {
      const page = await pages.open({ hash: `#lang=vi&lanes=family${dates}` });
      const name = page.locator('.lane-names span').first();
      const paint = await name.evaluate(
        '(({ color, backgroundColor }) => [color, backgroundColor])(getComputedStyle(document.querySelector(".lane-names span")))',
      );
      expect(contrast(...(paint as [string, string]))).toBeGreaterThan(4.5);
      // How many are chosen is told by the words.
      await name.evaluate('document.querySelector(".lane-names span").textContent = "Cuộc gặp"');
      return name.screenshot();
    };
    expect((await look('&from=2022-06-01')).equals(await look(''))).toBe(true);
  });

  test.each([
    [1440, 1],
    [1024, 1],
    [900, 2],
    [640, 1],
    [360, 2],
  ])('at %i pixels the dates need no more than %i lines', async (width, lines) => {
    for (const lang of ['vi', 'en']) {
      const page = await pages.open({ hash: `#lang=${lang}&from=2021-11-11&until=2022-11-12`, width });
      const words = page.locator('#timeline .range-words');
      await expect.poll(() => words.textContent()).toMatch(/ · \d+ .* · .*1/u);
      expect((await words.boundingBox())?.height, lang).toBeLessThan(20 * lines);
      const box = await page.locator('#timeline').boundingBox();
      expect(box?.height).toBeLessThan(150 + 20 * lines);
    }
  });

  test('what has no date is not counted as dated, chosen dates or not', async () => {
    const { claims } = data;
    const undated = claims.filter(({ from }) => Number.isNaN(from)).length;
    const dated = claims.length - undated;
    expect(undated).toBeGreaterThan(0);
    const page = await pages.open();
    const words = page.locator('#timeline .range-words');
    await expect
      .poll(() => words.textContent())
      .toMatch(new RegExp(` · ${dated} việc · ${undated} việc thiếu ngày$`, 'u'));
    await expect
      .poll(() => page.locator('#timeline canvas').getAttribute('aria-label'))
      .toContain(`${dated} việc có ngày`);
    await page.goto(`${pages.site().url}#lang=vi&from=1990-01-01&country=Q159`);
    await expect.poll(() => words.textContent()).toMatch(/ẩn 1 việc thiếu ngày$/u);
  });

  test('Shift and an arrow move a date by a month, a page by a year, an arrow by a day', async () => {
    const page = await pages.open({ hash: '#lang=vi&until=2023-03-31' });
    const until = page.locator('[data-date="until"]');
    const after = async (key: string): Promise<string | null> => {
      await until.press(key);
      return until.getAttribute('aria-valuetext');
    };
    expect(await after('Shift+ArrowLeft')).toBe('28/2/2023');
    expect(await after('ArrowLeft')).toBe('27/2/2023');
    expect(await after('PageDown')).toBe('27/2/2022');
    expect(await after('Shift+ArrowRight')).toBe('27/3/2022');
    await expect.poll(() => page.url()).toContain('until=2022-03-27');
  });

  test('lanes by kind call meetings by their name', async () => {
    const page = await pages.open({ hash: '#lang=vi&lanes=family' });
    await expect.poll(() => page.locator('.lane-names span').first().textContent()).toMatch(/^Cuộc gặp · /u);
  });

  test.each(['', '&from=2022-01-01', '&from=2030-01-01'])(
    'lanes count what the line above them counts: %s',
    async (dates) => {
      for (const mode of ['family', 'relation']) {
        const page = await pages.open({ hash: `#lang=vi&lanes=${mode}${dates}` });
        const words = await page.locator('#timeline .range-words').textContent();
        const names = await page.locator('.lane-names span').allTextContents();
        const sum = names.reduce((all, name) => all + Number(/\d+$/u.exec(name)?.[0]), 0);
        expect(sum, mode).toBe(Number(/ · (\d+) việc/u.exec(words ?? '')?.[1]));
      }
    },
  );

  test('lanes stand in the address', async () => {
    const page = await pages.open();
    await page.locator('#lanes').selectOption('relation');
    expect(page.url()).toContain('lanes=relation');
    await expect.poll(() => page.locator('#timeline').getAttribute('data-lanes')).toBe('relation');
  });

  test('a country is chosen in its facet', async () => {
    const page = await pages.open();
    const before = await shownCount(page);
    await page.locator('[data-countries="Q148"]').check();
    await expect.poll(() => shownCount(page)).toBeLessThan(before);
    expect(page.url()).toContain('country=Q148');
    await page.locator('[data-countries="Q148"]').uncheck();
    await expect.poll(() => shownCount(page)).toBe(before);
  });

  test('a higher confidence hides statements', async () => {
    const page = await pages.open({ hash: '#lang=vi&view=table&rows=links' });
    const row = page.getByRole('row', { name: /ký thỏa thuận với/u });
    await expect.poll(() => row.count()).toBeGreaterThan(0);
    await page.locator('#sure').fill('90');
    await expect.poll(() => row.count()).toBe(0);
    expect(page.url()).toContain('sure=90');
  });
});
