import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { quadsOf } from '../../src/export/quads.ts';
import { toData } from '../../viewer/src/data.ts';
import { gather } from '../../viewer/src/gather.ts';
import { csvRow } from '../../viewer/src/export/csv.ts';
import { toGraphFile } from '../../viewer/src/export/passing.ts';
import { hash } from '../../viewer/src/export/sha256.ts';
import { toTurtle } from '../../viewer/src/export/turtle.ts';
import { filterGraph } from '../../viewer/src/filter.ts';
import type { GraphFile } from '../../viewer/src/graph-file.ts';
import { speak } from '../../viewer/src/i18n.ts';
import { drawnOf } from '../../viewer/src/limits.ts';
import { checkGraph } from '../../viewer/src/load.ts';
import { countPairs } from '../../viewer/src/matrix/count.ts';
import { dealingsBetween } from '../../viewer/src/pairs.ts';
import { readOffices } from '../../viewer/src/offices.ts';
import { timePositions } from '../../viewer/src/layouts/places.ts';
import type { Scene } from '../../viewer/src/scene.ts';
import { initialState } from '../../viewer/src/state.ts';
import type { State } from '../../viewer/src/state.ts';
import { Parser } from 'n3';
import { lines, violations } from '../export/rdf.ts';
import { serveViewer } from './browser.ts';
import { announced, findings, panelTitle, saved, shownCount, usePages } from './pages.ts';
import { sampleGraph } from './sample-graph.ts';

const HOSTILE = '<img src=x onerror=alert(1)>"\\\u0007\uD800 =1+1';

function hostileScene(): Scene {
  const file = sampleGraph();
  for (const { key, attributes } of file.nodes) if (key === 'Q30') attributes.label = HOSTILE;
  const data = toData(file);
  const state = initialState('vi');
  return { data, state, shown: filterGraph(data, state), speech: speak('vi'), go: () => undefined };
}

describe('files of what is shown', () => {
  const scene = hostileScene();

  test('JSON opens again as it was', () => {
    const file = checkGraph(JSON.parse(JSON.stringify(toGraphFile(scene))));
    expect(file.nodes).toHaveLength(scene.shown.nodes.size);
    expect(file.edges).toHaveLength(scene.shown.edges.size);
  });

  test('Turtle parses, hostile labels and all, and says who met', async () => {
    const quads = new Parser().parse(await toTurtle(scene));
    const labels = quads
      .filter(({ predicate }) => predicate.value.endsWith('label'))
      .map(({ object }) => object.value);
    expect(labels).toContain(HOSTILE.replace('\u0007', '\uFFFD').replace('\uD800', '\uFFFD'));
    const actors = quads.filter(({ predicate }) => predicate.value.endsWith('#actor'));
    expect(actors.some(({ subject }) => subject.value.endsWith('m-lavrov-blinken'))).toBe(true);
  });

  test.each<[what: string, change: Partial<State>]>([
    ['a part', { from: '2021-12-01', until: '2022-02-28' }],
    ['meetings without people', { hiddenKinds: ['official', 'country'] }],
  ])('Turtle of %s says what that of the whole says, and holds to the shapes', async (_, change) => {
    const data = toData(sampleGraph());
    const state = { ...initialState('vi'), ...change };
    const shown = filterGraph(data, state);
    const quads = new Parser().parse(await toTurtle({ ...scene, data, state, shown }));
    const whole = new Set(lines(quadsOf(data.graph)));
    const own = quads.filter(({ subject }) => !subject.value.includes('/dataset'));
    expect(own.length).toBeGreaterThan(100);
    expect(lines(own).filter((line) => !whole.has(line))).toEqual([]);
    expect(await violations(quads)).toEqual([]);
  });

  test.each(['', 'Việt Nam', 'a'.repeat(55), 'b'.repeat(56), 'ữ'.repeat(700)])(
    'digests text %# as Node does',
    (text) => {
      expect(hash('sha256', text, 'hex')).toBe(createHash('sha256').update(text).digest('hex'));
    },
  );

  test('CSV quotes, and runs no formula', () => {
    expect(csvRow(['a', 'b,c', 'd"e', '=1+1', null, 3])).toBe('a,"b,c","d""e",\'=1+1,,3\r\n');
  });
});

describe('places of the layout by time', () => {
  const data = toData(sampleGraph());
  const share = (key: string, dates: Pick<State, 'from' | 'until'>): number => {
    const i = data.graph.nodes().indexOf(key);
    return (timePositions(data, dates)[2 * i] ?? NaN) / 2400;
  };
  const ALL = { from: null, until: null };

  test.each([
    ['m-geneva', ALL, 0],
    ['m-geneva', { from: '2021-06-16', until: '2021-12-02' }, 0],
    ['m-lavrov-blinken', { from: '2021-06-16', until: '2021-12-02' }, 1],
    // Amid its claims of these days alone.
    ['Q183', { from: '2022-11-13', until: null }, 0],
    // What lies outside stands at the end.
    ['m-antalya', { from: null, until: '2021-12-02' }, 1],
    ['m-geneva', { from: '2022-01-01', until: null }, 0],
  ])('%s within %j stands at %d', (key, dates, expected) => {
    expect(share(key, dates)).toBeCloseTo(expected, 2);
  });

  test('what has no date stands before all', () => {
    expect(share('m-zelensky-putin', ALL)).toBeLessThan(0);
  });
});

describe('dossier and matrix', () => {
  const { data, shown } = hostileScene();

  test('a country acts through its officials; nobody meets himself', () => {
    const dossier = gather(data, shown.claims, 'Q159');
    expect(dossier.meetings.map(({ key }) => key)).toContain('m-lavrov-blinken');
    expect(dossier.counterparts[0]?.key).toBe('Q30');
    expect(dossier.counterparts.map(({ key }) => key)).not.toContain('Q159');
    const days = dossier.meetings.map(({ from }) => from).filter((day) => !Number.isNaN(day));
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  test('meetings and agreements count both ways, other stances one way', () => {
    const meetings = countPairs(data, shown.claims, 'meetings', 9);
    const { countries, cells } = meetings;
    countries.forEach((_a, i) => countries.forEach((_b, j) => expect(cells[i]?.[j]).toEqual(cells[j]?.[i])));
    const stances = countPairs(data, shown.claims, 'claims', 9);
    const at = (from: string, to: string) =>
      stances.cells[stances.countries.indexOf(from)]?.[stances.countries.indexOf(to)];
    expect(at('Q183', 'Q881')).toEqual({ meetings: 0, stances: 1 });
    expect(at('Q881', 'Q183')).toEqual({ meetings: 0, stances: 1 });
    expect(at('Q142', 'Q212')).toEqual({ meetings: 0, stances: 1 });
    expect(at('Q212', 'Q142')).toEqual({ meetings: 0, stances: 0 });
  });

  test.each(['both', 'meetings', 'claims'] as const)(
    'a cell counts what the panel of its two countries lists, called off or not: %s',
    (count) => {
      expect(shown.claims.some(({ status }) => status === 'cancelled')).toBe(true);
      const { countries, cells } = countPairs(data, shown.claims, count, 99);
      countries.forEach((a, i) =>
        countries.forEach((b, j) => {
          if (a === b) return;
          const { meetings, mutual, given } = dealingsBetween(data, shown.claims, [a, b]);
          expect(cells[i]?.[j], `${a} ${b}`).toEqual({
            meetings: count === 'claims' ? 0 : meetings.length,
            stances: count === 'meetings' ? 0 : given.length + mutual.length,
          });
        }),
      );
    },
  );

  test('how often two dealt with each other is what the panel of the two lists', () => {
    for (const key of ['Q159', 'Q58217', 'Q30'])
      for (const other of gather(data, shown.claims, key).counterparts) {
        const { meetings, ...stances } = dealingsBetween(data, shown.claims, [key, other.key]);
        expect([other.meetings, other.claims], `${key} ${other.key}`).toEqual([
          meetings.length,
          Object.values(stances).flat().length,
        ]);
      }
  });

  test('a graph beyond the limit is drawn in part, and says how much is left', () => {
    const part = drawnOf(data, shown, ['duc-nguyen'], { nodes: 10, edges: 5 });
    expect(part.nodes.size).toBeLessThanOrEqual(11);
    expect(part.nodes.has('duc-nguyen')).toBe(true);
    expect(part.edges.size).toBeLessThanOrEqual(5);
    expect(part.nodesLeft).toBe(shown.nodes.size - part.nodes.size);
    expect(part.edgesLeft).toBe(shown.edges.size - part.edges.size);
  });

  test('the first plain title of an office is its name', () => {
    const csv =
      'title,office,of,source\nChủ tịch,president|chairman,any,press\nTổng thống,president,country,press\n';
    expect([...readOffices(csv)]).toEqual([
      ['president', 'Tổng thống'],
      ['chairman', 'Chủ tịch'],
    ]);
  });
});

/** The sample with a meeting of thirty countries. */
function manyCountries(): GraphFile {
  const file = sampleGraph();
  const country = file.nodes.find(({ key }) => key === 'Q212')!;
  const edge = file.edges.find(({ attributes }) => attributes.type === 'participatedIn')!;
  for (let i = 0; i < 30; i += 1) {
    const key = `land-${i}`;
    file.nodes.push({
      key,
      attributes: { ...country.attributes, label: `Nước thứ ${i} có tên dài` },
    });
    file.edges.push({ ...edge, key: `e-${key}`, source: key, target: 'm-osce-2021' });
  }
  return file;
}

describe('views', { timeout: 60_000 }, () => {
  const pages = usePages();

  test('the menu hands out every kind of file', async () => {
    const page = await pages.open({ hash: '#lang=vi&node=Q58217' });
    await page.waitForTimeout(500);
    const svg = await saved(page, 'svg');
    const text = svg.bytes.toString('utf8');
    expect(text).toContain('Dự kiến');
    expect(text).toContain('TTXVN, ');
    expect(text).toContain('Sergei Lavrov');
    // Edges between the same two nodes are bent on the screen, and so in the file.
    expect(text).toMatch(/<path d="M[-\d. ]+Q[-\d. ]+" fill="none"/u);
    const png = await saved(page, 'png');
    expect([...png.bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    expect(png.bytes.length).toBeGreaterThan(20_000);
    const csv = await saved(page, 'csv');
    expect(csv.name).toBe('bangiao-items.csv');
    expect(csv.bytes.toString('utf8').split('\r\n').length - 2).toBe(await shownCount(page));
    for (const format of ['links-csv', 'json', 'gexf', 'turtle'])
      expect((await saved(page, format)).bytes.length, format).toBeGreaterThan(500);
  });

  test('a picture has the legend of what it draws, and the sources of all of it', async () => {
    const page = await pages.open({ hash: '#lang=vi&only=Q183&only=Q881&only=Q159' });
    await page.waitForTimeout(500);
    const text = (await saved(page, 'svg')).bytes.toString('utf8');
    const { attributes } = JSON.parse((await saved(page, 'json')).bytes.toString('utf8')) as GraphFile;
    const titles = Object.values(attributes.articles).map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(1);
    for (const title of titles) expect(text).toContain(title);
    const legend = text.split(/<\/svg>\n<g/u)[1] ?? '';
    expect(legend).toContain('>Quốc gia</text>');
    for (const absent of ['Chủ đề', 'Quan chức', 'Dự kiến', 'Dự họp'])
      expect(legend).not.toContain(`>${absent}`);
  });

  test('on a picture the bright lies over the faded, and the legend has the arrows', async () => {
    const page = await pages.open({ hash: '#lang=vi&node=m-wang-son' });
    await page.waitForTimeout(500);
    const text = (await saved(page, 'svg')).bytes.toString('utf8');
    const faded = await page.evaluate<string>("window.bangiao.sigma.getNodeDisplayData('Q81299').color");
    const [drawn = '', legend = ''] = text.split(/<\/svg>\n<g/u);
    const shapes = [...drawn.matchAll(/<g transform="[^"]+" fill="[^"]+" stroke="([^"]+)"/gu)];
    const isFaded = shapes.map(([, colour]) => colour === faded);
    expect(isFaded.indexOf(false)).toBeGreaterThan(5);
    expect(isFaded.lastIndexOf(true)).toBeLessThan(isFaded.indexOf(false));
    expect(legend.match(/M-6 -3\.5L2 0L-6 3\.5z/gu)).toHaveLength(3);
  });

  test('labels of a picture do not lie on each other', async () => {
    const page = await pages.open();
    await page.waitForTimeout(500);
    const text = (await saved(page, 'svg')).bytes.toString('utf8');
    const meet = await page.evaluate<number[]>(`(() => {
      document.body.insertAdjacentHTML('beforeend', '<div id="picture">' + ${JSON.stringify(text)} + '</div>');
      const texts = [...document.querySelectorAll('#picture svg svg svg text')];
      const boxes = texts.map((text) => text.getBoundingClientRect());
      const over = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3));
      return [texts.length, over.length];
    })()`);
    expect(meet[0]).toBeGreaterThan(8);
    expect(meet[1]).toBe(0);
  });

  test('the layout by time bears its dates, on the screen and in the picture', async () => {
    const page = await pages.open({ hash: '#lang=vi&layout=time' });
    await page.locator('#arrange[aria-pressed="false"]').waitFor();
    const at = async (): Promise<number[]> => {
      const text = (await saved(page, 'svg')).bytes.toString('utf8');
      const marks = [...text.matchAll(/<text x="([-\d.]+)" y="[\d.]+" stroke="none">(?:(\d+)\/)?(\d{4})</gu)];
      const days = marks.map(([, , month, year]) => 12 * Number(year) + Number(month ?? 1));
      expect(days.length).toBeGreaterThan(2);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      expect(text).toContain('>không rõ ngày</text>');
      return marks.map(([, x]) => Number(x));
    };
    const xs = await at();
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    await page.locator('#layout').selectOption('file');
    await page.waitForTimeout(300);
    expect((await saved(page, 'svg')).bytes.toString('utf8')).not.toContain('>không rõ ngày</text>');
  });

  test('the layout by time spreads the chosen dates, and writes its dates over the shapes', async () => {
    const page = await pages.open({ hash: '#lang=vi&layout=time&from=2021-12-01&until=2022-03-31' });
    const months = async (): Promise<string[]> => {
      await page.locator('#arrange[aria-pressed="false"]').waitFor();
      await page.waitForTimeout(1200);
      const text = (await saved(page, 'svg')).bytes.toString('utf8');
      // The band of the dates comes last.
      expect(text.indexOf('fill-opacity="0.92"')).toBeGreaterThan(
        text.lastIndexOf('<g transform="translate(', text.indexOf('</svg>\n<g')),
      );
      const marks = [...text.matchAll(/<text x="[-\d.]+" y="[\d.]+" stroke="none">([^<]+)</gu)];
      return marks.map(([, words = '']) => words);
    };
    await expect.poll(() => months()).toEqual(['12/2021', '1/2022', '2/2022', '3/2022']);
    const x = (key: string): Promise<number> =>
      page.evaluate(
        `window.bangiao.sigma.graphToViewport(window.bangiao.graph.getNodeAttributes('${key}')).x`,
      );
    const width = await page.evaluate<number>('window.bangiao.sigma.getDimensions().width');
    expect((await x('m-antalya')) - (await x('m-lavrov-blinken'))).toBeGreaterThan(0.4 * width);
    // Dates that are chosen later are spread in their turn.
    await page.getByRole('button', { name: 'Mọi ngày' }).click();
    await expect.poll(() => months()).not.toContain('2/2022');
  });

  test.each([
    ['pair=Q183&pair=Q881', 'Giữa Đức và Việt Nam'],
    ['path=Q183&path=Q881', 'Giữa Đức và Việt Nam'],
    ['edge=Q183|signsAgreementWith|Q881', 'Giữa Đức và Việt Nam'],
  ])('the dossier of two (%s): what they share, and the way to each', async (chosen, name) => {
    const page = await pages.open({ hash: `#lang=vi&view=dossier&${chosen}` });
    const box = page.locator('#dossier-box');
    await box.locator('article').waitFor();
    await expect.poll(() => box.locator('h2').textContent()).toBe(`Hồ sơ: ${name}`);
    await expect
      .poll(() => box.locator('.intro').textContent())
      .toBe('1 cuộc gặp, 1 phát biểu và biện pháp, từ 13/11/2022 đến 13/11/2022.');
    await expect
      .poll(() => box.locator('h3').allTextContents())
      .toEqual(['Gặp gỡ theo thời gian', 'Hai bên cùng ký kết']);
    await expect.poll(() => box.locator('.printed .said').count()).toBe(2);
    expect(await findings(page)).toEqual([]);
    await box.locator('.each .goto').last().click();
    await expect.poll(() => box.locator('h2').textContent()).toBe('Hồ sơ: Việt Nam');
  });

  test('the dossier of two follows the filters, and says what they leave out', async () => {
    const page = await pages.open({
      hash: '#lang=en&view=dossier&pair=Q58217&pair=Q7821917&from=2021-01-01&until=2021-12-31',
    });
    const box = page.locator('#dossier-box');
    await box.locator('article').waitFor();
    await expect
      .poll(() => box.locator('tbody tr:not(.printed) .col-date').allTextContents())
      .toEqual(['16 Jun 2021', '2 Dec 2021', '2–3 Dec 2021']);
    const row = box.locator('tbody tr:not(.printed)').nth(1);
    await expect
      .poll(() => row.locator('.goto').allTextContents())
      .toEqual(['Lavrov – Blinken talks, 2 Dec 2021', 'Sergei Lavrov', 'Antony Blinken']);
    await expect.poll(() => box.locator('.scope').textContent()).toContain('1 more is left out');
  });

  test('the dossier of a link to a meeting leads to those who were there', async () => {
    const page = await pages.open({
      hash: '#lang=vi&view=dossier&edge=Q7747|participatedIn|m-macron-putin',
    });
    const box = page.locator('#dossier-box');
    await box.locator('.rows').first().waitFor();
    await expect
      .poll(() => box.locator('.rows .goto').allTextContents())
      .toEqual(['Vladimir Putin', 'Emmanuel Macron', 'Vladimir Putin']);
  });

  test('the matrix has as many countries as asked for, and is walked by keyboard', async () => {
    const site = await serveViewer(JSON.stringify(manyCountries()));
    try {
      const page = await pages.open({ at: site.url, hash: '#lang=vi&view=matrix', width: 900 });
      const heads = page.locator('.matrix thead th');
      await page.locator('.matrix').waitFor();
      await expect.poll(() => heads.count()).toBe(24);
      const most = page.getByLabel('Số nước');
      await most.focus();
      await most.selectOption('all');
      await expect.poll(() => heads.count()).toBeGreaterThan(24);
      expect(page.url()).toContain('most=all');
      await expect.poll(() => page.locator('#matrix-box > .hint').count()).toBe(1);
      await expect.poll(() => most.evaluate((it) => it === document.activeElement)).toBe(true);
      expect(await findings(page)).toEqual([]);
      // One stop, then arrows; what has the focus is not under the names.
      await expect.poll(() => page.locator('.matrix button[tabindex="0"]').count()).toBe(1);
      await page.locator('.matrix button').last().focus();
      await expect.poll(() => page.locator('.matrix button[tabindex="0"]').count()).toBe(1);
      const name = () => page.evaluate<string>('document.activeElement.getAttribute("aria-label")');
      const last = await name();
      for (let i = 0; i < 30; i += 1) await page.keyboard.press(i % 2 === 0 ? 'ArrowLeft' : 'ArrowUp');
      await expect.poll(() => name()).not.toBe(last);
      const [cell, row, column] = await page.evaluate<DOMRect[]>(`
        [document.activeElement, document.querySelector('.matrix tbody th'), document.querySelector('.matrix thead th')]
          .map((it) => it.getBoundingClientRect().toJSON())`);
      expect(cell!.left).toBeGreaterThanOrEqual(row!.right - 1);
      expect(cell!.top).toBeGreaterThanOrEqual(column!.bottom - 1);
      await page.locator('#undo').click();
      await expect.poll(() => heads.count()).toBe(24);
    } finally {
      await site.close();
    }
  });

  test('a number of the matrix opens what is between the two', async () => {
    const page = await pages.open({ hash: '#lang=vi&view=matrix' });
    const cell = page.getByRole('button', { name: /^Nga với Mỹ: /u });
    await cell.waitFor();
    await expect.poll(() => page.locator('#matrix-box').textContent()).toContain('Hàng: nước nói hoặc làm');
    const name = (await cell.getAttribute('aria-label')) ?? '';
    const told = /(\d+) cuộc gặp của hai nước, (\d+) phát biểu, biện pháp của Nga đối với Mỹ\)$/u.exec(name);
    expect(Number(told?.[1]) + Number(told?.[2]), name).toBe(Number(await cell.textContent()));
    await cell.click();
    await expect.poll(() => panelTitle(page)).toBe('Giữa Nga và Mỹ');
    await expect
      .poll(() => page.locator('#panel h3').first().textContent())
      .toBe(`Cuộc gặp giữa hai bên ${told?.[1]}`);
    await expect.poll(() => page.locator('#panel').textContent()).toContain('Hội đàm Lavrov – Blinken');
    expect(page.url()).toContain('pair=Q159&pair=Q30');
    await page.locator('#as-graph').click();
    await expect.poll(() => panelTitle(page)).toBe('Giữa Nga và Mỹ');
  });

  test('a dossier tells offices, counterparts and encounters, and prints without the rest', async () => {
    const page = await pages.open({ hash: '#lang=vi&node=Q58217' });
    await page.locator('[data-action="dossier"]').click();
    const dossier = page.locator('.dossier');
    await dossier.waitFor();
    const text = await dossier.textContent();
    for (const part of ['Hồ sơ: Sergei Lavrov', 'Ngoại trưởng', 'Antony Blinken', 'Hội đàm Lavrov – Blinken'])
      expect(text).toContain(part);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.top').isVisible()).toBe(false);
    await expect.poll(() => page.locator('#panel').isVisible()).toBe(false);
    await expect.poll(() => dossier.isVisible()).toBe(true);
  });

  test.each(['Q58217', 'Q30'])('at 360 pixels nothing of the dossier of %s is cut off', async (key) => {
    const page = await pages.open({ hash: `#lang=vi&node=${key}&view=dossier`, width: 360 });
    await page.locator('.dossier .grid').first().waitFor();
    const over = `[...document.querySelectorAll('.dossier .grid')].map((grid) =>
      Math.max(grid.scrollWidth, grid.getBoundingClientRect().width) - grid.parentElement.clientWidth)`;
    for (const pixels of (await page.evaluate(over)) as number[]) expect(pixels).toBeLessThanOrEqual(1);
    const latest = page.getByRole('columnheader', { name: 'Gần nhất' }).first();
    const box = await latest.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
  });

  test('at 360 pixels the list of the map keeps the words of names whole', async () => {
    const page = await pages.open({ hash: '#lang=en&view=map', width: 360 });
    await page.locator('.venues tbody th').first().waitFor();
    const broken = `[...document.querySelectorAll('.venues tbody th .goto span')].flatMap((name) =>
      [...name.textContent.matchAll(/\\S+/gu)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(name.firstChild, index);
        range.setEnd(name.firstChild, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      }))`;
    await expect.poll(() => page.evaluate(broken)).toEqual([]);
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });

  test('on paper every encounter and statement has its first quote and its source, on light ground, no buttons', async () => {
    const page = await pages.open({ hash: '#lang=vi&node=Q58217&view=dossier&theme=dark' });
    const quotes = page.locator('.dossier figure.printed');
    await quotes.first().waitFor({ state: 'attached' });
    await expect.poll(() => quotes.count()).toBeGreaterThan(3);
    await expect.poll(() => quotes.first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    for (const quote of await quotes.all()) {
      await expect.poll(() => quote.locator('.said').isVisible()).toBe(true);
      await expect.poll(() => quote.locator('figcaption').textContent()).toMatch(/\d{4}$/u);
    }
    for (const part of ['.print', '.fold', '.scope button', '.cite'])
      await expect
        .poll(() => page.locator(`.dossier ${part}`).locator('visible=true').count(), { message: part })
        .toBe(0);
    const style = (of: string, what: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${of}')).${what}`);
    await expect.poll(() => style('body', 'backgroundColor')).toBe('rgb(255, 255, 255)');
    await expect.poll(() => style('body', 'colorScheme')).toBe('light');
    await expect.poll(() => style('.dossier .col-links button', 'borderTopStyle')).toBe('none');
  });

  test('a page prints its view and its quotes, not the views that were open before', async () => {
    const page = await pages.open({ hash: '#lang=vi&view=map' });
    await page.locator('[data-venue]').first().waitFor();
    await page.locator('#as-graph').click();
    await page.goto(`${pages.site().url}#lang=vi&node=m-lavrov-blinken`);
    await expect.poll(() => panelTitle(page)).toContain('Lavrov – Blinken');
    await page.emulateMedia({ media: 'print' });
    for (const box of ['map', 'table', 'matrix', 'dossier'])
      await expect.poll(() => page.locator(`#${box}-box`).isVisible(), { message: box }).toBe(false);
    await expect.poll(() => page.locator('#panel blockquote').first().isVisible()).toBe(true);
  });

  test('the graph prints what is told of it, every quote unfolded, without an empty picture', async () => {
    const page = await pages.open({ hash: '#lang=vi&theme=dark&node=Q58217' });
    const folds = page.locator('#panel details.fold');
    const open = (): Promise<number> => page.locator('#panel details.fold[open]').count();
    const before = await open();
    await expect.poll(() => folds.count()).toBeGreaterThan(before);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.stage').isVisible()).toBe(false);
    await expect.poll(() => open()).toBe(await folds.count());
    await expect.poll(() => folds.last().locator('blockquote').first().isVisible()).toBe(true);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    await expect.poll(() => open()).toBe(before);
  });

  test('nothing lies over a dossier on paper, and a matrix is as wide as the sheet', async () => {
    const narrow = await pages.open({ hash: '#lang=vi&view=dossier&node=Q159', width: 360, height: 740 });
    await narrow.locator('#peek').waitFor();
    await narrow.emulateMedia({ media: 'print' });
    await expect.poll(() => narrow.locator('#peek').isVisible()).toBe(false);
    const site = await serveViewer(JSON.stringify(manyCountries()));
    try {
      const page = await pages.open({ at: site.url, hash: '#lang=vi&view=matrix' });
      await page.locator('.matrix').waitFor();
      await page.emulateMedia({ media: 'print' });
      // A4 within the margins of a printer.
      await page.setViewportSize({ width: 718, height: 1000 });
      const box = await page.locator('.matrix').boundingBox();
      await expect.poll(() => page.locator('.matrix thead th').count()).toBe(24);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(718);
      await expect.poll(() => page.locator('.matrix-head .segment').isVisible()).toBe(false);
      const note = await page.locator('#matrix-box > .hint').last().boundingBox();
      expect(note?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
    } finally {
      await site.close();
    }
  });

  test('the dossier of a meeting is those of whom it brought together', async () => {
    const page = await pages.open({ hash: '#lang=vi&view=dossier&node=m-lavrov-blinken' });
    const box = page.locator('#dossier-box');
    await expect.poll(() => box.textContent()).toContain('Cuộc gặp không có hồ sơ riêng');
    await expect
      .poll(() => box.locator('.goto').allTextContents())
      .toEqual(['Sergei Lavrov', 'Antony Blinken']);
    await box.locator('.goto').first().click();
    await expect.poll(() => box.locator('h2').textContent()).toContain('Sergei Lavrov');
  });

  test('a way in an address is looked at, whether the page opens with it or is sent there', async () => {
    const hash = '#lang=vi&path=Q58217&path=Q7821917';
    const ratio = (page: Page): Promise<number> => page.evaluate('window.bangiao.sigma.getCamera().ratio');
    const page = await pages.open({ hash });
    await page.waitForTimeout(500);
    const framed = await ratio(page);
    expect(framed).toBeLessThan(1);
    const sent = await pages.open();
    await sent.goto(`${pages.site().url}${hash}`);
    await sent.waitForTimeout(500);
    await expect.poll(() => ratio(sent)).toBeCloseTo(framed, 3);
  });

  test('inside another page a dossier leads back to the graph', async () => {
    const page = await pages.open({ at: `${pages.site().url}?embed=1`, hash: '#lang=vi&node=Q58217' });
    await expect.poll(() => page.locator('#as-graph').isVisible()).toBe(false);
    await page.locator('[data-action="dossier"]').click();
    await page.locator('.dossier').waitFor();
    await page.locator('#as-graph').click();
    await expect.poll(() => page.locator('#graph').isVisible()).toBe(true);
    await expect.poll(() => page.locator('#as-graph').isVisible()).toBe(false);
  });

  test('a name stands once on the picture', async () => {
    const page = await pages.open({ hash: '#lang=vi&path=Q58217&path=Q7821917' });
    await page.waitForTimeout(500);
    const once = await page.locator('#graph').screenshot();
    await page.evaluate('window.bangiao.sigma.refresh()');
    await page.waitForTimeout(300);
    expect((await page.locator('#graph').screenshot()).equals(once)).toBe(true);
  });

  test('links as rows, sorted by the alphabet of the language', async () => {
    const page = await pages.open({ hash: '#lang=vi&view=table&rows=links' });
    await page.locator('[data-column="source"]').click();
    const names = await page.locator('tbody .col-source').allTextContents();
    expect(names.length).toBeGreaterThan(20);
    expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare));
  });

  test('layouts by time and country, colours by cluster, in the address', async () => {
    const page = await pages.open();
    const at = (key: string): Promise<number> =>
      page.evaluate(`window.bangiao.graph.getNodeAttribute(${JSON.stringify(key)}, 'x')`);
    await page.locator('#layout').selectOption('time');
    await page.locator('#arrange[aria-pressed="false"]').waitFor();
    await expect
      .poll(async () => (await at('m-wang-son')) - (await at('m-lavrov-blinken')))
      .toBeGreaterThan(0);
    await page.locator('#colour').selectOption('community');
    // Folded where there is little room.
    await page.locator('#clusters li').first().waitFor({ state: 'attached' });
    expect(page.url()).toMatch(/layout=time&colour=community/u);
    await page.locator('#layout').selectOption('country');
    await page.locator('#arrange[aria-pressed="false"]').waitFor();
    await expect.poll(() => page.locator('#clusters li').count()).toBeGreaterThan(1);
    await expect.poll(() => announced(page)).toBe('Đã sắp xếp xong đồ thị.');
  });

  test('a lost drawing comes back', async () => {
    const page = await pages.open({ hash: '#lang=vi&node=Q58217' });
    await page.evaluate(`(() => {
      const canvas = window.bangiao.sigma.getCanvases().nodes;
      (canvas.getContext('webgl2') ?? canvas.getContext('webgl')).getExtension('WEBGL_lose_context').loseContext();
    })()`);
    const drawn = (): Promise<boolean> =>
      page.evaluate('window.bangiao.sigma !== null && document.querySelectorAll("#graph canvas").length > 2');
    await expect.poll(drawn).toBe(false);
    await expect.poll(drawn).toBe(true);
    await expect
      .poll(() => page.evaluate('window.bangiao.sigma.getNodeDisplayData("Q58217").hidden'))
      .toBeFalsy();
    await expect.poll(() => page.locator('#notice').isHidden()).toBe(true);
    pages.forgive('CONTEXT_LOST');
    pages.forgive('context');
  });

  test('labels of any kind stay labels', async () => {
    const file = sampleGraph();
    const labels = ['x'.repeat(10_000), 'مرحبا \u202Eabc', '👩‍👩‍👧‍👦 họp', 'Đức'.normalize('NFD'), HOSTILE];
    file.nodes.forEach(({ attributes }, i) => {
      const label = labels[i];
      if (label === undefined || attributes.kind === 'meeting') return;
      attributes.label = label;
      attributes.names = [label];
      attributes.labelEn = null;
    });
    const site = await serveViewer(JSON.stringify(file));
    for (const view of ['graph', 'map', 'table', 'matrix', 'dossier']) {
      const key = file.nodes[0]?.key ?? '';
      const page = await pages.open({ at: site.url, hash: `#lang=vi&view=${view}&node=${key}` });
      await expect.poll(() => panelTitle(page)).toBe(`${'x'.repeat(120)}…`);
      await expect.poll(() => page.locator('img').count()).toBe(0);
      await expect
        .poll(() => page.evaluate('document.documentElement.scrollWidth'))
        .toBeLessThanOrEqual(1280);
      // The script of a view may still be on its way when its site goes.
      await page.waitForLoadState('networkidle');
    }
    await site.close();
  });

  test('a graph inside the page needs no file beside it', async () => {
    const page = await pages.open();
    await page.route('**/?inline', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const json = JSON.stringify(sampleGraph()).replaceAll('<', '\\u003c');
      const element = `<script type="application/json" id="bangiao-graph">${json}</script>`;
      // As an exported page has it: the graph inside, none asked for.
      const page = text.replace(/<link rel="preload"[^>]*>/u, '');
      await route.fulfill({ response, body: page.replace('</body>', () => `${element}</body>`) });
    });
    let asked = false;
    page.on('request', (request) => {
      asked ||= request.url().endsWith('graph.json');
    });
    await page.goto(`${pages.site().url}?inline#lang=en`);
    await page.locator('#announce:not(:empty)').waitFor({ state: 'attached' });
    expect(asked).toBe(false);
    await expect.poll(() => shownCount(page)).toBeGreaterThan(20);
  });
});
