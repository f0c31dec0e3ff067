import { describe, expect, test } from 'vitest';
import { citationOf } from '../../viewer/src/cite.ts';
import { toData } from '../../viewer/src/data.ts';
import { differencesOf } from '../../viewer/src/differences.ts';
import { speak } from '../../viewer/src/i18n.ts';
import { serveViewer } from './browser.ts';
import { announced, usePages } from './pages.ts';
import { BEFORE, sampleGraph } from './sample-graph.ts';

const MEETING = 'm-lavrov-blinken';

/** The sample, its meeting told as held by one paper and as cancelled, on another day, by a second. */
function quarrel(): ReturnType<typeof sampleGraph> {
  const file = structuredClone(sampleGraph());
  for (const { key, attributes } of file.nodes) {
    if (key !== MEETING || attributes.kind !== 'meeting') continue;
    const [first] = attributes.history;
    if (first === undefined) throw new Error('the sample has lost its reports');
    attributes.history = [
      { ...first, article: 'a02', status: 'held', date: '2021-12-02' },
      { ...first, article: 'a09', status: 'cancelled', date: '2021-12-05' },
    ];
  }
  return file;
}

describe('differences', () => {
  const of = (file: ReturnType<typeof sampleGraph>) => {
    const { graph } = toData(file);
    const node = graph.getNodeAttributes(MEETING);
    if (node.kind !== 'meeting') throw new Error('no meeting');
    return differencesOf(graph, MEETING, node);
  };

  test('held and cancelled, two days: contradictions', () => {
    expect(of(quarrel()).map(({ what, development }) => [what, development])).toEqual([
      ['status', false],
      ['date', false],
    ]);
  });

  test.each([
    ['called off, then held: a development', ['a02', 'cancelled'], ['a09', 'held'], true],
    ['held, then called off: no development', ['a02', 'held'], ['a09', 'cancelled'], false],
    ['both on one day: no development', ['a02', 'cancelled'], ['a02', 'held'], false],
  ] as const)('%s', (_what, one, other, development) => {
    const file = quarrel();
    for (const { attributes } of file.nodes) {
      if (attributes.kind !== 'meeting' || attributes.history.length !== 2) continue;
      for (const [i, [article, status]] of [one, other].entries())
        Object.assign(attributes.history[i] ?? {}, { article, status, date: '2021-12-02' });
    }
    expect(of(file).map((difference) => [difference.what, difference.development])).toEqual([
      ['status', development],
    ]);
  });

  test('planned, then held: a development; a month and its day: none', () => {
    const file = quarrel();
    for (const { attributes } of file.nodes) {
      if (attributes.kind !== 'meeting' || attributes.history.length !== 2) continue;
      Object.assign(attributes.history[0] ?? {}, { article: 'a01', status: 'planned', date: '2021-12' });
      Object.assign(attributes.history[1] ?? {}, { article: 'a02', status: 'held', date: '2021-12-02' });
    }
    expect(of(file).map(({ what, development }) => [what, development])).toEqual([['status', true]]);
  });
});

describe('places that reports tell differently', () => {
  /** The meeting held at two more places, each told by an article of its own. */
  const places = (country: string, latitude: number | undefined): string[] => {
    const file = structuredClone(sampleGraph());
    const held = file.edges.find(
      ({ source, attributes }) => source === MEETING && attributes.type === 'heldAt',
    );
    if (held === undefined) throw new Error('the sample has lost its place');
    const first = file.nodes.find(({ key }) => key === held.target);
    Object.assign(first?.attributes ?? {}, { country: 'Q34', latitude: 59.33, longitude: 18.07 });
    const hotel = { ...first?.attributes, label: 'Khách sạn Bờ Hồ', country, latitude, longitude: 18.1 };
    file.nodes.push({ key: 'hotel', attributes: hotel as (typeof file.nodes)[number]['attributes'] });
    const [proof] = held.attributes.evidence;
    if (proof === undefined) throw new Error('the sample has lost its quotes');
    const told = { ...held.attributes, evidence: [{ ...proof, article: 'a09' }] };
    file.edges.push({ key: 'to-hotel', source: MEETING, target: 'hotel', attributes: told });
    const { graph } = toData(file);
    const node = graph.getNodeAttributes(MEETING);
    if (node.kind !== 'meeting') throw new Error('no meeting');
    return differencesOf(graph, MEETING, node)
      .filter(({ what }) => what === 'place')
      .flatMap(({ tellings }) => tellings.map(({ value }) => value));
  };

  test.each([
    ['a house in the same town', 'Q34', 59.34, 0],
    ['a house of which only the country is known', 'Q34', undefined, 0],
    ['another town of the country', 'Q34', 55.6, 2],
    ['another country', 'Q39', undefined, 2],
  ])('%s', (_name, country, latitude, n) => {
    expect(places(country, latitude)).toHaveLength(n);
  });
});

describe('citation', () => {
  const article = {
    ...sampleGraph().attributes.articles['a02'],
    title: '<b>Hai bên</b>',
  } as NonNullable<ReturnType<typeof sampleGraph>['attributes']['articles'][string]>;

  test('quote, title, paper, date, address; markup stays text', () => {
    const { plain, html } = citationOf(['Hai bên hội đàm.'], article, 'https://bao.example/a02', speak('vi'));
    expect(plain).toBe('“Hai bên hội đàm.” — <b>Hai bên</b>. TTXVN, 3/12/2021. https://bao.example/a02');
    expect(html).not.toContain('<b>');
    expect(html).toContain('<a href="https://bao.example/a02">');
  });
});

describe('evidence in the panel', { timeout: 60_000 }, () => {
  const pages = usePages();

  test('reports that differ stand side by side with their sources', async () => {
    const site = await serveViewer(JSON.stringify(quarrel()));
    const page = await pages.open({ at: site.url, hash: `#lang=vi&node=${MEETING}` });
    const columns = page.locator('.differences .comparison').first().locator('.telling');
    await expect.poll(() => columns.locator('.told').allTextContents()).toEqual(['Đã diễn ra', 'Đã hủy']);
    await expect.poll(() => columns.nth(1).textContent()).toContain('VnExpress');
    const [a, b] = [await columns.nth(0).boundingBox(), await columns.nth(1).boundingBox()];
    expect(a?.y).toBe(b?.y);
    await site.close();
  });

  test('the sentence stands in its context, long neighbours shortened', async () => {
    const page = await pages.open({ hash: `#lang=vi&node=${MEETING}` });
    const quote = page.locator('section > .quotes blockquote').first();
    const [before, after] = await quote.locator('.around').allTextContents();
    expect(before).toBe(BEFORE);
    expect(after).toMatch(/^Báo chí chờ lâu\. .{20,140}…$/u);
    await expect
      .poll(() => quote.locator('.said').textContent())
      .toContain('đã hội đàm với người đồng cấp Mỹ');
    await expect.poll(() => quote.locator('.said mark').count()).toBeGreaterThan(0);
  });

  test('every fact shows how its first quote begins, and its quotes on request', async () => {
    const page = await pages.open({ hash: '#lang=vi&node=Q58217' });
    const fold = page.locator('#panel .fold').first();
    await expect.poll(() => fold.locator('.glimpse').textContent()).toMatch(/\p{L}{2}/u);
    await expect.poll(() => fold.locator('blockquote').count()).toBe(0);
    await fold.locator('summary').click();
    await fold.locator('blockquote').first().waitFor();
  });

  test('the quotes of what two have to do with each other are at hand', async () => {
    const page = await pages.open({ hash: '#lang=vi&pair=Q159&pair=Q30' });
    await page.locator('#panel .fold summary').first().click();
    await page.locator('#panel .fold blockquote').first().waitFor();
  });

  test('a citation goes to the clipboard, formatted', async () => {
    const page = await pages.open({ hash: `#lang=vi&node=${MEETING}` });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('section > .quotes .cite').first().click();
    await expect.poll(() => announced(page)).toBe('Đã chép trích dẫn.');
    await expect
      .poll(() => page.evaluate('navigator.clipboard.readText()'))
      .toMatch(
        /^“.*” — Nga và Mỹ hội đàm bên lề hội nghị OSCE\. TTXVN, 3\/12\/2021\. https:\/\/bao\.example\/a02$/u,
      );
  });

  test('of an article without an address it leads to the sentence in this page', async () => {
    const file = sampleGraph();
    for (const article of Object.values(file.attributes.articles)) article.url = null;
    const site = await serveViewer(JSON.stringify(file));
    try {
      const page = await pages.open({ at: site.url, hash: `#lang=vi&node=${MEETING}` });
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('section > .quotes .cite').first().click();
      await expect.poll(() => announced(page)).toBe('Đã chép trích dẫn.');
      const text = await page.evaluate<string>('navigator.clipboard.readText()');
      const [, address = ''] = /TTXVN, 3\/12\/2021\. (http\S+)$/u.exec(text) ?? [];
      const other = await pages.open({ at: site.url, hash: new URL(address).hash });
      await expect.poll(() => other.locator('#sought').textContent()).toContain('bên lề hội nghị OSCE');
    } finally {
      await site.close();
    }
  });

  test('the address of one sentence goes to the clipboard, also from a fold', async () => {
    const page = await pages.open({ hash: `#lang=vi&node=${MEETING}` });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const [place, owner] of [
      ['section > .quotes', 'node='],
      ['.fold .quotes', 'edge='],
    ] as const) {
      if (owner === 'edge=') await page.locator('#panel .fold > summary').first().click();
      await page.locator(`${place} .cite`).nth(1).click();
      await expect.poll(() => announced(page)).toBe('Đã chép liên kết đến câu này.');
      const address = await page.evaluate<string>('navigator.clipboard.readText()');
      expect(address).toContain(owner);
      const other = await pages.open({ hash: new URL(address).hash });
      await other.locator('#sought').waitFor();
    }
  });

  test('offices are named in the language of the page', async () => {
    const page = await pages.open({ hash: '#lang=vi&node=Q58217' });
    await expect.poll(() => page.locator('#panel .office').first().textContent()).toBe('Ngoại trưởng');
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => page.locator('#panel .office').first().textContent()).toBe('foreign minister');
  });
});
