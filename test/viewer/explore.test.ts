import { describe, expect, test } from 'vitest';
import { fromHash, toHash } from '../../viewer/src/address.ts';
import type { Claim } from '../../viewer/src/claims.ts';
import { toData } from '../../viewer/src/data.ts';
import { toNumber } from '../../viewer/src/days.ts';
import { collapse, expand, STEP } from '../../viewer/src/explore.ts';
import { filterGraph } from '../../viewer/src/filter.ts';
import { speak } from '../../viewer/src/i18n.ts';
import { knownState } from '../../viewer/src/known.ts';
import { shortestWays } from '../../viewer/src/path/shortest.ts';
import { timedWay } from '../../viewer/src/path/timed.ts';
import type { Scene } from '../../viewer/src/scene.ts';
import { shortcutOf } from '../../viewer/src/shortcuts.ts';
import { initialState } from '../../viewer/src/state.ts';
import type { State } from '../../viewer/src/state.ts';
import { serveViewer } from './browser.ts';
import { announced, askPalette, panelTitle, shownCount, usePages } from './pages.ts';
import { sampleGraph } from './sample-graph.ts';

const data = toData(sampleGraph());
const shown = filterGraph(data, initialState('vi'));

describe('ways', () => {
  test('the shortest goes through the meeting, each step tied by edges', () => {
    const [way] = shortestWays(data, shown, 'Q58217', 'Q7821917');
    expect(way?.from).toBe('Q58217');
    expect(way?.steps.at(-1)?.node).toBe('Q7821917');
    expect(way?.steps.map(({ node }) => data.graph.getNodeAttribute(node, 'kind'))).toEqual([
      'meeting',
      'official',
    ]);
    expect(way?.steps.every(({ edges }) => edges.length > 0)).toBe(true);
  });

  test('nothing leads to what is not connected', () => {
    expect(shortestWays(data, shown, 'Q58217', 'trade')).toEqual([]);
    expect(timedWay(data, shown, 'Q58217', 'trade')).toBeNull();
  });

  test('a way in time never goes back in time', () => {
    let found = 0;
    const officials = data.graph.filterNodes((_key, { kind }) => kind === 'official');
    for (const from of officials) {
      for (const to of officials) {
        const way = timedWay(data, shown, from, to);
        if (way === null) continue;
        found += 1;
        const days = way.steps.map(({ day }) => day ?? '');
        expect(days).toEqual([...days].sort());
        expect(way.steps.at(-1)?.node).toBe(to);
      }
    }
    expect(found).toBeGreaterThan(4);
  });
});

describe('of equally early ways in time', () => {
  const claim = (key: string, date: string, ...parties: string[]): Claim => ({
    key,
    isMeeting: false,
    family: 'criticism',
    relation: 'criticises',
    status: null,
    times: [{ date, from: toNumber(date), until: toNumber(date) }],
    countries: [],
    papers: [],
    topics: [],
    nodes: parties,
    from: toNumber(date),
    until: toNumber(date),
    confidence: 1,
    parties,
    hostsApart: [],
  });
  const stages = (...claims: Claim[]): unknown =>
    timedWay(data, { ...shown, claims }, 'Q30', 'Q159')?.steps.map(({ node, edges, day }) => [
      node,
      edges[0],
      day,
    ]);

  test('the one of the fewest steps is taken', () => {
    const ways = stages(
      claim('a', '2021-01-01', 'Q30', 'Q148'),
      claim('b', '2021-01-02', 'Q148', 'Q183'),
      claim('c', '2021-01-03', 'Q183', 'Q142'),
      claim('d', '2021-01-04', 'Q30', 'Q142'),
      claim('e', '2021-01-05', 'Q142', 'Q159'),
    );
    expect(ways).toEqual([
      ['Q142', 'd', '2021-01-04'],
      ['Q159', 'e', '2021-01-05'],
    ]);
  });

  test('a nearer way that comes later does not change how word came before', () => {
    const ways = stages(
      claim('a', '2021-01-01', 'Q30', 'Q148'),
      claim('b', '2021-01-02', 'Q148', 'Q183'),
      claim('c', '2021-01-03', 'Q183', 'Q142'),
      claim('d', '2021-01-04', 'Q142', 'Q159'),
      claim('e', '2021-01-05', 'Q30', 'Q183'),
    );
    expect(ways).toEqual([
      ['Q148', 'a', '2021-01-01'],
      ['Q183', 'b', '2021-01-02'],
      ['Q142', 'c', '2021-01-03'],
      ['Q159', 'd', '2021-01-04'],
    ]);
  });
});

describe('growing', () => {
  const sceneOf = (change: Partial<State>): Scene => {
    const state: State = { ...initialState('vi'), ...change };
    return { data, state, shown: filterGraph(data, state), speech: speak('vi'), go: () => undefined };
  };

  test('a step adds the strongest neighbours, no more than the cap', () => {
    const { change, added } = expand(sceneOf({ only: ['Q30'] }), 'Q30');
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThanOrEqual(STEP);
    expect(change.only).toHaveLength(added + 1);
    expect(change.grown).toEqual([{ key: 'Q30', n: added }]);
  });

  test('from the whole view nothing leaves the picture', () => {
    expect(expand(sceneOf({ node: 'Q183' }), 'Q183')).toEqual({
      change: { only: null, grown: [], gone: [] },
      added: 0,
      rest: 0,
    });
  });

  test('what was collapsed or hidden comes back, the rest of what is hidden does not', () => {
    const scene = sceneOf({ node: 'Q30', gone: ['Q7821917', 'Q148'] });
    expect(data.graph.areNeighbors('Q30', 'Q7821917')).toBe(true);
    expect(data.graph.areNeighbors('Q30', 'Q148')).toBe(false);
    expect(expand(scene, 'Q30')).toEqual({
      change: { only: null, grown: [], gone: ['Q148'] },
      added: 1,
      rest: 0,
    });
  });

  test('a step counts what it shows: what the filters hide is not added', () => {
    const { change } = expand(sceneOf({ only: ['Q30'], from: '2090-01-01' }), 'Q30');
    expect(filterGraph(data, { ...initialState('vi'), ...change, from: '2090-01-01' }).nodes.size).toBe(
      change.only!.length - 1,
    );
  });
});

describe('shrinking', () => {
  const sceneOf = (change: Partial<State>): Scene => {
    const state: State = { ...initialState('vi'), ...change };
    return { data, state, shown: filterGraph(data, state), speech: speak('vi'), go: () => undefined };
  };
  const meeting = 'm-lavrov-blinken';

  test('what is hidden by the filters holds no neighbour back', () => {
    // Each of the two has an office in his country as well, which is chosen but not shown.
    const only = ['Q58217', meeting, 'Q7821917', 'Q30'];
    const told = collapse(sceneOf({ only, hiddenKinds: ['country'] }), meeting);
    expect(told.removed).toBe(2);
    expect(told.change.only).toEqual([meeting, 'Q30']);
  });

  test('where none goes it is told how many stay', () => {
    const only = ['Q58217', meeting];
    const scene = sceneOf({ only, pinned: ['Q58217'] });
    expect(collapse(scene, meeting)).toEqual({
      change: { only, grown: [], gone: [] },
      removed: 0,
      rest: 1,
    });
    expect(collapse(sceneOf({ only: ['Q58217'] }), 'Q58217')).toMatchObject({ removed: 0, rest: 0 });
  });

  test('takes away what expanding has brought, and what that has brought in turn', () => {
    const first = sceneOf({ only: ['Q7747', 'm-geneva'], node: 'Q7747' });
    const grown = sceneOf(expand(first, 'Q7747').change);
    const more = sceneOf(expand(grown, 'm-macron-putin').change);
    const beside = sceneOf(expand(more, 'm-geneva').change);
    expect(beside.state.only!.length).toBeGreaterThan(more.state.only!.length);
    expect(collapse(beside, 'm-macron-putin').change.only).not.toContain('Q3052772');
    const { change } = collapse(beside, 'Q7747');
    expect(change.only).not.toContain('m-macron-putin');
    expect(change.only).not.toContain('Q3052772');
    expect(change.grown).toEqual(beside.state.grown.slice(2));
    expect(collapse(sceneOf(change), 'm-geneva').change.only).toEqual(['Q7747', 'm-geneva']);
  });

  test('what is pinned stays, and the address brings the steps back', () => {
    const grown = sceneOf({ ...expand(sceneOf({ only: ['Q7747'] }), 'Q7747').change, pinned: ['Q159'] });
    expect(collapse(grown, 'Q7747').change).toMatchObject({ only: ['Q7747', 'Q159'], grown: [] });
    const back = knownState(data, fromHash(toHash(grown.state), 'vi')).state;
    expect(back).toMatchObject({ only: grown.state.only, grown: grown.state.grown });
    const less = { ...grown.state, only: [...grown.state.only!, 'Atlantis'] };
    expect(knownState(data, less).state.grown).toEqual([]);
  });
});

describe('keys for undo and redo', () => {
  const pressed = (key: string, more: Partial<KeyboardEvent> = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...more,
  });

  test.each([
    ['z', { ctrlKey: true }, 'undo', null],
    ['Z', { ctrlKey: true, shiftKey: true }, 'redo', null],
    ['z', { metaKey: true }, 'undo', null],
    ['z', { metaKey: true, shiftKey: true }, 'redo', null],
    ['k', { ctrlKey: true }, 'commands', 'commands'],
    ['z', {}, null, null],
    ['z', { ctrlKey: true, altKey: true }, null, null],
    ['y', { ctrlKey: true }, null, null],
  ] as const)('%s %o: %s, in a text field %s', (key, more, outside, inside) => {
    expect(shortcutOf(pressed(key, more), false)).toBe(outside);
    expect(shortcutOf(pressed(key, more), true)).toBe(inside);
  });
});

describe('exploring', { timeout: 60_000 }, () => {
  const pages = usePages();

  test('how are A and B connected: question, way, evidence, other direction', async () => {
    const page = await pages.open({ hash: '#lang=vi&node=Q58217' });
    await page.locator('[data-action="connect"]').click();
    await expect.poll(() => panelTitle(page)).toBe('A và B liên quan thế nào?');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('path-to');
    await page.keyboard.type('blinken');
    await page.keyboard.press('Enter');
    const steps = page.locator('.way > li');
    await expect.poll(() => steps.first().textContent()).toContain('Sergei Lavrov');
    await expect.poll(() => steps.last().textContent()).toContain('Antony Blinken');
    await steps.nth(1).locator('blockquote').first().waitFor();
    expect(page.url()).toContain('path=Q58217&path=Q7821917');
    await page.getByRole('button', { name: 'Theo thứ tự thời gian' }).click();
    expect(page.url()).toContain('timed=1');
    await expect.poll(() => page.locator('.way > li').last().textContent()).toContain('Antony Blinken');
    await page.getByRole('button', { name: 'Đổi chiều' }).click();
    await expect.poll(() => page.locator('.way > li').first().textContent()).toContain('Antony Blinken');
  });

  test('a way through a meeting that is only proposed says so', async () => {
    const page = await pages.open({ hash: '#lang=en&path=Q3874799&path=m-zelensky-putin' });
    await expect
      .poll(() => page.locator('.way .tie').first().textContent())
      .toContain('took part in (proposed)');
    await page.locator('#path-to').fill('Blinken – Lavrov talks');
    const option = page.locator('#path-to-list [data-key="m-geneva-cancelled"]');
    await expect.poll(() => option.textContent()).toContain('(cancelled)');
  });

  test('focus, expand, collapse, undo, redo', async () => {
    const page = await pages.open({ hash: '#lang=vi&node=bui-thanh-son' });
    const all = await shownCount(page);
    await page.locator('[data-action="focus"]').click();
    const near = await shownCount(page);
    expect(near).toBeLessThan(all);
    await page.locator('#panel').getByRole('button', { name: 'Việt Nam' }).first().click();
    await page.locator('[data-action="expand"]').click();
    await expect.poll(() => announced(page)).toMatch(/^Đã thêm \d+ mục liền kề/u);
    const grown = await shownCount(page);
    expect(grown).toBeGreaterThan(near);
    await page.locator('[data-action="collapse"]').click();
    await expect.poll(() => shownCount(page)).toBeLessThan(grown);
    await page.locator('#undo').click();
    await expect.poll(() => shownCount(page)).toBe(grown);
    await page.locator('#redo').click();
    await expect.poll(() => shownCount(page)).toBeLessThan(grown);
  });

  test('expanding from the whole view shows no less; what was collapsed comes back', async () => {
    const page = await pages.open({ hash: '#lang=vi&node=Q159' });
    const all = await shownCount(page);
    await page.locator('[data-action="expand"]').click();
    await expect.poll(() => announced(page)).toBe('Mọi mục liền kề mà bộ lọc cho qua đều đang hiện.');
    await expect.poll(() => shownCount(page)).toBe(all);
    await page.locator('[data-action="collapse"]').click();
    const fewer = await shownCount(page);
    expect(fewer).toBeLessThan(all);
    await page.locator('[data-action="expand"]').click();
    await expect.poll(() => shownCount(page)).toBe(all);
    await page.locator('#undo').click();
    await expect.poll(() => shownCount(page)).toBe(fewer);
  });

  test('keys undo and redo, but not in a text field; where nothing collapses the reason is seen', async () => {
    const page = await pages.open({ hash: '#lang=en&node=Q58217&only=Q58217' });
    const collapse = page.locator('[data-action="collapse"]');
    await expect.poll(() => collapse.getAttribute('aria-disabled')).toBe('true');
    const why = 'Nothing to collapse: no neighbour is shown.';
    await expect.poll(() => page.getByRole('button', { name: 'Collapse', description: why }).count()).toBe(1);
    await collapse.press('Enter');
    const reason = page.locator('.actions .hint');
    await expect.poll(() => reason.textContent()).toBe('Nothing to collapse: no neighbour is shown.');
    await expect.poll(() => reason.isVisible()).toBe(true);
    await expect.poll(() => announced(page)).toBe(await reason.textContent());
    await page.locator('[data-action="pin"]').click();
    await expect.poll(() => page.url()).toContain('pin=');
    await page.locator('#search').focus();
    await page.keyboard.press('Control+z');
    await page.locator('#panel-title').focus();
    expect(page.url()).toContain('pin=');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.url()).not.toContain('pin=');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => page.url()).toContain('pin=');
  });

  test('two undos in a row are two steps back, and a brush is not cut short by one', async () => {
    const page = await pages.open();
    await page.evaluate(`(() => {
      const slider = document.querySelector('[data-date="from"]');
      for (const day of [18700, 18800, 18900]) {
        slider.value = day;
        slider.dispatchEvent(new Event('input'));
      }
      slider.dispatchEvent(new Event('change'));
      document.getElementById('undo').click();
    })()`);
    await expect.poll(() => page.url()).not.toContain('from=');
    await page.locator('#redo').click();
    await expect.poll(() => page.url()).toContain('from=2021-09-30');
    await page.locator('#as-table').click();
    await page.locator('#as-matrix').click();
    await page.evaluate(`document.getElementById('undo').click(); document.getElementById('undo').click();`);
    await expect.poll(() => page.url()).not.toContain('view=');
    expect(page.url()).toContain('from=2021-09-30');
  });

  test('buttons act on what is there now, not on what was when they were drawn', async () => {
    const page = await pages.open({ hash: '#lang=vi&node=Q183' });
    await page.locator('[data-action="focus"]').click();
    await page.locator('[data-action="expand"]').click();
    const grown = await shownCount(page);
    await page.locator('[data-action="collapse"]').click();
    await expect.poll(() => shownCount(page)).toBeLessThan(grown);
    expect(page.url()).toContain('only=');
    await page.locator('[data-action="hide"]').click();
    expect(page.url()).toContain('only=');
    expect(page.url()).toContain('gone=Q183');
  });

  test('hide and show again; what is pinned stays whatever the filters say', async () => {
    const page = await pages.open({ hash: '#lang=vi&node=Q183' });
    const all = await shownCount(page);
    await page.locator('[data-action="pin"]').click();
    await expect.poll(() => page.locator('[data-action="pin"]').getAttribute('aria-pressed')).toBe('true');
    await page.goto(`${pages.site().url}#lang=vi&view=table&hide=country&pin=Q183`);
    await page.locator('tbody').getByRole('button', { name: 'Đức', exact: true }).first().waitFor();
    await page.goto(`${pages.site().url}#lang=vi&node=Q183`);
    await page.locator('[data-action="hide"]').click();
    await expect.poll(() => shownCount(page)).toBeLessThan(all);
    await expect.poll(() => page.locator('.by-hand').textContent()).toContain('Đang ẩn 1 mục');
    await page.locator('.by-hand button').click();
    await expect.poll(() => shownCount(page)).toBe(all);
  });

  test('the palette opens by keyboard, finds commands and names, and closes', async () => {
    const page = await pages.open();
    const dialog = page.getByRole('dialog', { name: 'Bảng lệnh' });
    await askPalette(page, 'ma tran');
    await page.keyboard.press('Enter');
    await page.locator('.matrix').waitFor();
    await expect.poll(() => dialog.count()).toBe(0);
    await askPalette(page, 'vuong nghi');
    await expect.poll(() => dialog.getByRole('option').first().textContent()).toContain('Vương Nghị');
    await page.keyboard.press('Enter');
    await expect.poll(() => panelTitle(page)).toBe('Vương Nghị');
    await askPalette(page, 'zelensky – putin');
    await expect
      .poll(() => dialog.getByRole('option').last().textContent())
      .toContain('Putin (được đề nghị)');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    // Each of his neighbours has other links: where nothing goes it is not offered.
    await askPalette(page, 'thu lai');
    await expect.poll(() => dialog.getByRole('option').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.evaluate("location.hash = '#lang=vi&node=Q159'");
    await expect.poll(() => panelTitle(page)).toBe('Nga');
    await askPalette(page, 'thu lai');
    await page.keyboard.press('Enter');
    await expect.poll(() => announced(page)).toMatch(/^Đã thu/u);
  });

  test('a sentence that was found is scrolled to, marked in words, told, and stands in the address', async () => {
    const file = sampleGraph();
    const wanted = 'Hai bên cùng xem ngọn hải đăng cũ trước khi chia tay.';
    for (const { key, attributes } of file.nodes) {
      if (key !== 'm-lavrov-blinken' || attributes.kind !== 'meeting') continue;
      const [first] = attributes.evidence;
      if (first === undefined) throw new Error('the sample has lost its quotes');
      const more = [...'abcdefghijklmnopqrst'].map((letter, i) => {
        const quote = `Câu ${letter} của bài kể dài dòng về bữa tiệc, khách mời và những món ăn được bày ra.`;
        return { ...first, quote, start: 400 + 200 * i, end: 400 + 200 * i + quote.length };
      });
      attributes.evidence.push(...more, { ...first, quote: wanted, start: 9000, end: 9060 });
    }
    const site = await serveViewer(JSON.stringify(file));
    const page = await pages.open({ at: site.url });
    const sought = page.locator('#sought');
    const isSeen = (): Promise<boolean> =>
      page.evaluate(`(() => {
        const box = document.getElementById('sought').getBoundingClientRect();
        const panel = document.getElementById('panel').getBoundingClientRect();
        return box.top >= panel.top && box.bottom <= Math.min(panel.bottom, innerHeight);
      })()`);
    await page.locator('#search').fill('ngọn hải đăng');
    await page.locator('.hit-sentence').first().click();
    await expect.poll(() => sought.textContent()).toContain(wanted);
    await expect.poll(() => isSeen()).toBe(true);
    await expect.poll(() => page.locator('.sought-note').textContent()).toBe('Câu đã tìm');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('sought');
    await expect.poll(() => announced(page)).toContain(`Câu đã tìm: ${wanted}`);
    const address = page.url();
    await page.keyboard.press('Escape');
    await expect.poll(() => sought.count()).toBe(0);
    await page.goBack();
    await sought.waitFor();
    await expect.poll(() => isSeen()).toBe(true);
    const other = await pages.open({ at: site.url, hash: new URL(address).hash });
    await expect.poll(() => other.locator('#sought').textContent()).toContain(wanted);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.reload();
    await sought.waitFor();
    await expect.poll(isSeen).toBe(true);
    const wrong = await pages.open({ at: site.url, hash: '#lang=vi&node=m-lavrov-blinken&quote=a02:1-2' });
    await expect.poll(() => wrong.locator('#sought').count()).toBe(0);
    await expect.poll(() => wrong.locator('#notice').isVisible()).toBe(true);
    await site.close();
  });

  test('search finds sentences, with or without tones', async () => {
    const page = await pages.open();
    await page.locator('#search').fill('nang luong sach');
    const hit = page.locator('.hit-sentence').first();
    await hit.waitFor();
    await expect.poll(() => hit.locator('mark').allTextContents()).toEqual(['năng', 'lượng', 'sạch']);
    await hit.click();
    await expect.poll(() => panelTitle(page)).toBe('Đức ký thỏa thuận với Việt Nam');
  });
});
