import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { toData } from '../../viewer/src/data.ts';
import { createHand, putOn } from '../../viewer/src/hand.ts';
import { fitInto } from '../../viewer/src/layouts/places.ts';
import { initialState } from '../../viewer/src/state.ts';
import { announced, askPalette, panelTitle, usePages } from './pages.ts';
import { sampleGraph } from './sample-graph.ts';

interface Stand {
  key: string;
  name: string;
  /** In the page. */
  x: number;
  y: number;
}

/** The shown node with the most room around it, so that a pointer there means no other. */
const LONE = `(() => {
  const { sigma, graph } = window.bangiao;
  const shown = graph.nodes().filter((key) => !sigma.getNodeDisplayData(key).hidden);
  const points = shown.map((key) => sigma.graphToViewport(graph.getNodeAttributes(key)));
  const room = (i) => Math.min(...points.map((p, j) => (j === i ? Infinity : Math.hypot(p.x - points[i].x, p.y - points[i].y))));
  const { width, height } = sigma.getDimensions();
  const inside = ({ x, y }) => x > 150 && x < width - 150 && y > 120 && y < height - 120;
  const ranked = shown.map((key, i) => ({ key, i })).filter(({ i }) => inside(points[i])).sort((a, b) => room(b.i) - room(a.i));
  const { key, i } = ranked[0];
  const box = document.getElementById('graph').getBoundingClientRect();
  return { key, name: graph.getNodeAttribute(key, 'label'), x: points[i].x + box.left, y: points[i].y + box.top };
})()`;

const standOf = (page: Page, key: string): Promise<{ x: number; y: number }> =>
  page.evaluate(`(() => {
    const { sigma, graph } = window.bangiao;
    const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(${JSON.stringify(key)}));
    const box = document.getElementById('graph').getBoundingClientRect();
    return { x: x + box.left, y: y + box.top };
  })()`);

const spotOf = (page: Page, key: string): Promise<{ x: number; y: number }> =>
  page.evaluate(`(({ x, y }) => ({ x, y }))(window.bangiao.graph.getNodeAttributes(${JSON.stringify(key)}))`);

const others = (page: Page, key: string): Promise<string> =>
  page.evaluate(`JSON.stringify(window.bangiao.graph.nodes().filter((other) => other !== ${JSON.stringify(key)})
    .map((other) => window.bangiao.graph.getNodeAttributes(other)).map(({ x, y }) => [x, y]))`);

async function dragBy(page: Page, { x, y }: Stand, dx: number, dy: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: 6 });
  await page.mouse.up();
}

describe('the hand', () => {
  const { graph } = toData(sampleGraph());
  const at = (key: string): [number, number] => {
    const { x, y } = graph.getNodeAttributes(key);
    return [x, y];
  };

  test('moves what has a spot, and back what has none any more; a layout meanwhile gives a new home', () => {
    const hand = createHand(graph);
    const home = at('Q30');
    hand.apply([
      { key: 'Q30', x: 5, y: 6 },
      { key: 'unknown', x: 1, y: 1 },
    ]);
    expect(at('Q30')).toEqual([5, 6]);
    hand.apply([]);
    expect(at('Q30')).toEqual(home);
    hand.apply([{ key: 'Q30', x: 7, y: 8 }]);
    hand.rest('Q30', { x: 1, y: 2 });
    expect(at('Q30')).toEqual([7, 8]);
    hand.apply([]);
    expect(at('Q30')).toEqual([1, 2]);
  });

  test('what is put somewhere is pinned, once', () => {
    const once = { ...initialState('vi'), ...putOn(initialState('vi'), { key: 'a', x: 1, y: 1 }) };
    expect(putOn(once, { key: 'a', x: 2, y: 2 })).toEqual({
      spots: [{ key: 'a', x: 2, y: 2 }],
      pinned: ['a'],
    });
  });

  test('a layout comes in the frame of the file, in its own proportions', () => {
    const fitted = fitInto(new Float32Array([0, 0, 400, 100]), new Float32Array([-10, -10, 10, 10]));
    expect([...fitted]).toEqual([-10, -2.5, 10, 2.5]);
    const point = new Float32Array([3, 3, 3, 3]);
    expect(fitInto(point, point)).toEqual(point);
  });
});

describe('dragging', { timeout: 60_000 }, () => {
  const pages = usePages();

  test('a dragged node stays where it is put, is pinned and told; undo and redo', async () => {
    const page = await pages.open();
    const node = await page.evaluate<Stand>(LONE);
    const [home, rest] = [await spotOf(page, node.key), await others(page, node.key)];
    const camera = await page.evaluate('JSON.stringify(window.bangiao.sigma.getCamera().getState())');
    await dragBy(page, node, 90, -60);
    const there = await standOf(page, node.key);
    expect(Math.abs(there.x - node.x - 90)).toBeLessThan(2);
    expect(Math.abs(there.y - node.y + 60)).toBeLessThan(2);
    await expect.poll(() => panelTitle(page)).toBe('Chọn một mục để đọc');
    await expect.poll(() => announced(page)).toBe(`Đã dời và ghim ${node.name}.`);
    const address = new URLSearchParams(new URL(page.url()).hash.slice(1));
    expect(address.getAll('pin')).toEqual([node.key]);
    expect(address.get('spot')).toMatch(new RegExp(`,${node.key}$`, 'u'));
    await expect.poll(() => others(page, node.key)).toBe(rest);
    await expect
      .poll(() => page.evaluate('JSON.stringify(window.bangiao.sigma.getCamera().getState())'))
      .toBe(camera);
    const put = await spotOf(page, node.key);
    await page.locator('#undo').click();
    await expect.poll(() => spotOf(page, node.key)).toEqual(home);
    await page.locator('#redo').click();
    await expect
      .poll(() => spotOf(page, node.key))
      .toEqual({
        x: Number(put.x.toPrecision(6)),
        y: Number(put.y.toPrecision(6)),
      });
    const again = await pages.open({ hash: new URL(page.url()).hash });
    await expect.poll(() => spotOf(again, node.key)).toEqual(await spotOf(page, node.key));
  });

  test('a press that trembles is a click; beside the nodes the picture moves', async () => {
    const page = await pages.open();
    const node = await page.evaluate<Stand>(LONE);
    await dragBy(page, node, 2, 1);
    await expect.poll(() => panelTitle(page)).toBe(node.name);
    expect(page.url()).not.toContain('spot=');
    const before = await page.evaluate<number>('window.bangiao.sigma.getCamera().x');
    const box = await page.locator('#graph').boundingBox();
    const corner = { key: '', name: '', x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + (box?.height ?? 0) - 12 };
    await dragBy(page, corner, 80, -30);
    await expect.poll(() => page.evaluate<number>('window.bangiao.sigma.getCamera().x')).toBeLessThan(before);
    expect(page.url()).not.toContain('spot=');
  });

  test('a finger drags a node', async () => {
    const page = await pages.open();
    const node = await page.evaluate<Stand>(LONE);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    await touch('touchStart', node.x, node.y);
    for (const share of [0.3, 0.6, 1]) await touch('touchMove', node.x - 70 * share, node.y + 40 * share);
    await touch('touchEnd', 0, 0);
    const there = await standOf(page, node.key);
    expect(Math.abs(there.x - node.x + 70)).toBeLessThan(2);
    expect(Math.abs(there.y - node.y - 40)).toBeLessThan(2);
    expect(page.url()).toContain('spot=');
    await expect.poll(() => panelTitle(page)).toBe('Chọn một mục để đọc');
  });

  test('Alt and arrows move the selected node, one step back for all of them', async () => {
    const page = await pages.open({ hash: '#lang=vi&node=Q58217' });
    const [home, before] = [await spotOf(page, 'Q58217'), await standOf(page, 'Q58217')];
    await page.locator('#graph').focus();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('Alt+ArrowRight');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => announced(page)).toBe('Đã dời và ghim Sergei Lavrov.');
    const after = await standOf(page, 'Q58217');
    expect(after.x - before.x).toBeGreaterThan(40);
    expect(after.y - before.y).toBeLessThan(-12);
    await expect.poll(() => panelTitle(page)).toBe('Sergei Lavrov');
    await page.locator('#undo').click();
    await expect.poll(() => spotOf(page, 'Q58217')).toEqual(home);
  });

  test('layouts leave it in its place; a command frees all', async () => {
    const page = await pages.open({ hash: '#lang=vi&pin=Q58217&spot=12.5,-30,Q58217' });
    await expect.poll(() => spotOf(page, 'Q58217')).toEqual({ x: 12.5, y: -30 });
    const other = await spotOf(page, 'm-wang-son');
    for (const layout of ['time', 'force']) {
      await page.locator('#layout').selectOption(layout);
      await page.locator('#arrange[aria-pressed="false"]').waitFor();
      await expect.poll(() => spotOf(page, 'm-wang-son')).not.toEqual(other);
      await expect.poll(() => spotOf(page, 'Q58217')).toEqual({ x: 12.5, y: -30 });
    }
    await page.locator('#layout').selectOption('file');
    await expect.poll(async () => (await spotOf(page, 'm-wang-son')).x).toBeCloseTo(other.x, 3);
    await askPalette(page, 'Thả mọi mục');
    await page.keyboard.press('Enter');
    await expect.poll(() => spotOf(page, 'Q58217')).not.toEqual({ x: 12.5, y: -30 });
    expect(page.url()).not.toMatch(/pin=|spot=/u);
  });
});
