import { describe, expect, test } from 'vitest';
import type { EntityNodeAttributes } from '../../src/model.ts';
import { fromHash, toHash } from '../../viewer/src/address.ts';
import { toData } from '../../viewer/src/data.ts';
import { filterGraph } from '../../viewer/src/filter.ts';
import { knownState } from '../../viewer/src/known.ts';
import { initialState } from '../../viewer/src/state.ts';
import type { State } from '../../viewer/src/state.ts';
import { unreadOf } from '../../viewer/src/unread.ts';
import { addressOf } from '../../src/site/story/address.ts';
import { openGraph } from '../../src/index.ts';
import { serveViewer } from './browser.ts';
import { announced, findings, shownCount, usePages } from './pages.ts';
import { sampleGraph } from './sample-graph.ts';

const data = toData(sampleGraph());
const shown = (change: Partial<State>) => filterGraph(data, { ...initialState('vi'), ...change });
const keys = (change: Partial<State>): string[] => shown(change).claims.map(({ key }) => key);
const having = (...countries: string[]): string[] =>
  data.claims
    .filter((claim) => countries.every((key) => claim.countries.includes(key)))
    .map(({ key }) => key);

describe('what facets ask for', () => {
  test('any of what is chosen, or all of it', () => {
    const countries = ['Q159', 'Q30'];
    expect(keys({ countries })).toEqual(
      data.claims
        .filter((claim) => countries.some((key) => claim.countries.includes(key)))
        .map(({ key }) => key),
    );
    const both = keys({ countries, every: ['country'] });
    expect(both).toEqual(having('Q159', 'Q30'));
    expect(both).toEqual(expect.arrayContaining(['m-lavrov-blinken', 'Q30|sanctions|Q159']));
    expect(keys({ countries: ['Q159'], every: ['country'] })).toEqual(having('Q159'));
    expect(keys({ every: ['country', 'paper', 'topic'] })).toHaveLength(data.claims.length);
  });

  test('all papers and all topics too', () => {
    expect(keys({ topics: ['trade', 'climate'], every: ['topic'] })).toEqual(['m-scholz-hanoi']);
    const papers = ['TTXVN', 'Nhân Dân'];
    expect(keys({ papers, every: ['paper'] })).toEqual(['m-lavrov-blinken']);
    expect(keys({ papers, every: ['topic'] }).length).toBeGreaterThan(1);
  });

  test('nothing that has what is excluded', () => {
    const left = keys({ notCountries: ['Q30'] });
    const gone = new Set(having('Q30'));
    expect(left).toEqual(data.claims.filter(({ key }) => !gone.has(key)).map(({ key }) => key));
    expect(keys({ countries: ['Q159'], notCountries: ['Q30'] })).toEqual(
      left.filter((key) => having('Q159').includes(key)),
    );
    expect(keys({ notRelations: ['talks'] }).some((key) => key === 'm-antalya')).toBe(false);
    expect([...shown({ notCountries: ['Q30'] }).nodes]).not.toContain('Q7821917');
  });

  test('counts tell what a value would bring, or takes away', () => {
    const { facets } = shown({ countries: ['Q159'], every: ['country'] });
    expect(facets.countries.get('Q30')).toBe(having('Q159', 'Q30').length);
    expect(facets.countries.get('Q881')).toBeUndefined();
    const without = shown({ notCountries: ['Q30'] }).facets;
    expect(without.countries.get('Q30')).toBe(having('Q30').length);
    expect(without.countries.get('Q159')).toBe(having('Q159').length - having('Q159', 'Q30').length);
  });
});

describe('the address of facets', () => {
  const state: State = {
    ...initialState('vi'),
    countries: ['Q159', 'Q148'],
    every: ['country', 'topic'],
    notRelations: ['call', 'warns'],
    notCountries: ['Q30'],
    notPapers: ['', 'Nhân Dân'],
    notTopics: ['trade'],
  };

  test('brings back what is asked for and excluded', () => {
    const hash = toHash(state);
    expect(hash).toContain('not-country=Q30');
    expect(hash).toContain('every=country%2Ctopic');
    expect(fromHash(hash, 'vi')).toMatchObject({ ...state, notRelations: ['call', 'warns'] });
    expect(unreadOf(hash, null)).toEqual([]);
  });

  test('takes names, and tells what it does not know', () => {
    const typed = fromHash('#not-country=Mỹ&not-topic=thương mại&not-country=Atlantis', 'vi');
    const { state: known, complaints } = knownState(data, typed);
    expect([known.notCountries, known.notTopics]).toEqual([['Q30'], ['trade']]);
    expect(complaints.map(({ values }) => values['name'])).toEqual(['Atlantis']);
    expect(unreadOf('#every=country,colour&not-relation=dance', null)).toHaveLength(1);
  });

  test('is a view of a story too', () => {
    const kg = openGraph(JSON.parse(JSON.stringify(sampleGraph())));
    const { address, problems } = addressOf(toHash({ ...state, notPapers: ['Nhân Dân'] }), kg);
    expect(problems).toEqual([]);
    expect(address).toContain('not-topic=trade');
  });
});

describe('facets on the page', { timeout: 60_000 }, () => {
  const pages = usePages();

  test('a value is excluded and let back, in the address, announced, undone', async () => {
    const page = await pages.open({ hash: '#lang=vi' });
    const before = await shownCount(page);
    const exclude = page.getByRole('button', { name: 'Loại trừ Mỹ' });
    await exclude.press('Enter');
    expect(page.url()).toContain('not-country=Q30');
    await expect.poll(() => exclude.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => exclude.evaluate((it) => it === document.activeElement)).toBe(true);
    await expect.poll(() => announced(page)).toMatch(/^Đã loại trừ Mỹ\. Đang hiện /u);
    await expect.poll(() => shownCount(page)).toBeLessThan(before);
    await expect.poll(() => page.locator('.without').textContent()).toMatch(/^Mỹ−\d+$/u);
    // A value is asked for or excluded, never both.
    await page.locator('[data-countries="Q30"]').check();
    expect(page.url()).not.toContain('not-country');
    await expect.poll(() => exclude.getAttribute('aria-pressed')).toBe('false');
    await page.locator('#undo').click();
    await page.waitForFunction(() => location.hash.includes('not-country=Q30'));
    await page.locator('#undo').click();
    await page.waitForFunction(() => !location.hash.includes('country'));
    await expect.poll(() => shownCount(page)).toBe(before);
  });

  test.each([
    ['vi', 'light', 'Tất cả', 'Quốc gia: việc có đủ mọi mục đã chọn.'],
    ['en', 'dark', 'All', 'Country: what has all of those chosen.'],
  ])('all of what is chosen is asked for (%s, %s)', async (lang, theme, all, words) => {
    const page = await pages.open({ hash: `#lang=${lang}&theme=${theme}&country=Q159&country=Q30` });
    const facet = page.locator('[data-facet="countries"]');
    const any = await shownCount(page);
    await facet.getByRole('button', { name: all, exact: true }).click();
    expect(page.url()).toContain('every=country');
    await expect.poll(() => announced(page)).toContain(words);
    await expect.poll(() => shownCount(page)).toBeLessThan(any);
    expect(await findings(page)).toEqual([]);
  });

  test('a facet of many values has a search, whatever the tones', async () => {
    const file = sampleGraph();
    const model = file.nodes.find(({ key }) => key === 'trade')!;
    const edge = file.edges.find(({ key }) => key === 'm-wang-son|about|trade')!;
    for (let i = 0; i < 60; i += 1) {
      const key = `t${i}`;
      const label = i === 42 ? 'Đường sắt' : `Việc ${i}`;
      const attributes = { ...model.attributes, label, names: [label] } as EntityNodeAttributes;
      file.nodes.push({ key, attributes: { ...attributes, labelEn: null } });
      file.edges.push({ ...edge, key: `e${i}`, target: key });
    }
    const site = await serveViewer(JSON.stringify(file));
    try {
      const page = await pages.open({ at: site.url, hash: '#lang=vi' });
      const facet = page.locator('[data-facet="topics"]');
      await facet.locator('summary').click();
      await expect.poll(() => page.locator('[data-facet="countries"] input[type="search"]').count()).toBe(0);
      await facet.locator('input[type="search"]').fill('duong');
      await expect.poll(() => facet.locator('.facet-row').count()).toBe(1);
      await expect.poll(() => facet.locator('[role="status"]').textContent()).toBe('1 mục khớp');
      await facet.locator('.facet-row input').check();
      expect(page.url()).toContain('topic=t42');
      await facet.locator('input[type="search"]').fill('xyz');
      // What is chosen stays in sight.
      await expect.poll(() => facet.locator('.facet-row').count()).toBe(1);
      await expect.poll(() => facet.locator('[role="status"]').textContent()).toBe('0 mục khớp');
      expect(await findings(page)).toEqual([]);
    } finally {
      await site.close();
    }
  });
});
