import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { toData } from '../../viewer/src/data.ts';
import type { Data } from '../../viewer/src/data.ts';
import { gather } from '../../viewer/src/gather.ts';
import { dealingsBetween } from '../../viewer/src/pairs.ts';
import { serveViewer } from './browser.ts';
import type { Site } from './browser.ts';
import { demoGraph } from './demo.ts';
import { usePages } from './pages.ts';

describe('counterparts in the graph that comes with the program', () => {
  let data: Data;
  let site: Site;
  beforeAll(async () => {
    const file = await demoGraph();
    data = toData(file);
    site = await serveViewer(JSON.stringify(file));
  }, 120_000);
  afterAll(() => site.close());
  const pages = usePages();

  const keyOf = (label: string): string =>
    data.graph.findNode((_, node) => node.label === label) ?? expect.fail(label);
  const counterparts = (label: string) => gather(data, data.claims, keyOf(label)).counterparts;

  test.each([
    ['Sergei Lavrov', ['Mỹ', 'Trung Quốc', 'Ấn Độ']],
    ['Vladimir Putin', ['Mỹ', 'Ukraine', 'Đức', 'Pháp']],
  ])('%s deals with countries through whoever acts for them', (label, countries) => {
    const listed = counterparts(label).map(({ key }) => data.graph.getNodeAttribute(key, 'label'));
    for (const country of countries) expect(listed).toContain(country);
  });

  test('no country is behind its own people, nor left out where they are not', () => {
    let seen = 0;
    for (const { key, attributes } of data.nodes) {
      if (attributes.kind !== 'official') continue;
      const list = gather(data, data.claims, key).counterparts;
      const told = new Map(list.map((one) => [one.key, one.meetings + one.claims]));
      for (const [other, n] of told) {
        const node = data.graph.getNodeAttributes(other);
        if (node.kind !== 'official' || node.country === null || node.country === attributes.country)
          continue;
        seen += 1;
        expect(told.get(node.country) ?? 0, `${attributes.label}: ${node.label}`).toBeGreaterThanOrEqual(n);
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  test('are counted as the panel of the two lists them', () => {
    for (const label of ['Sergei Lavrov', 'Vladimir Putin'])
      for (const other of counterparts(label)) {
        const { meetings, ...stances } = dealingsBetween(data, data.claims, [keyOf(label), other.key]);
        const numbers = [meetings.length, Object.values(stances).flat().length];
        expect([other.meetings, other.claims], `${label} ${other.key}`).toEqual(numbers);
      }
  });

  test('stand under what is counted, and all of them come by a button that says how many', async () => {
    const page = await pages.open({ at: site.url, hash: '#lang=vi&view=dossier&node=Q30' });
    const list = page.locator('.dossier section', { hasText: 'Nước có nhiều việc chung nhất' });
    const all = counterparts('Mỹ').length;
    expect(all).toBeGreaterThan(25);
    await expect.poll(() => list.locator('tbody tr').count()).toBe(25);
    await list.getByRole('button', { name: `Hiện thêm ${all - 25} mục` }).click();
    await expect.poll(() => list.locator('tbody tr').count()).toBe(all);
    await expect
      .poll(() => page.locator('.dossier .hint').allTextContents())
      .toEqual([expect.stringContaining('kể cả dự kiến, đề xuất và đã hủy, cùng phát biểu')]);
    await expect.poll(() => page.locator('.dossier').textContent()).not.toContain('Đối tác gặp');
  });

  test('the latest that is only planned says so', async () => {
    const { key } = counterparts('John Kerry').find(({ lastStatus }) => lastStatus === 'planned')!;
    const hash = `#lang=en&view=dossier&node=${keyOf('John Kerry')}`;
    const page = await pages.open({ at: site.url, hash });
    const row = page.locator('.dossier tr:has(meter)', {
      hasText: data.graph.getNodeAttribute(key, 'labelEn')!,
    });
    await expect.poll(() => row.locator('.col-date').textContent()).toContain('(planned)');
  });
});
