import { describe, expect, test } from 'vitest';
import { fromHash, toHash } from '../../viewer/src/address.ts';
import { toData } from '../../viewer/src/data.ts';
import { filterGraph } from '../../viewer/src/filter.ts';
import { speak } from '../../viewer/src/i18n.ts';
import { noMatch } from '../../viewer/src/no-match.ts';
import { initialState } from '../../viewer/src/state.ts';
import { announced, findings, shownCount, usePages } from './pages.ts';
import { sampleGraph } from './sample-graph.ts';

const file = sampleGraph();
const meeting = file.nodes.find(({ key }) => key === 'm-lavrov-blinken')!;
if (meeting.attributes.kind !== 'meeting') throw new Error('the sample has lost its meeting');
meeting.attributes.evidence[0]!.quote = 'Hai bên bàn về Hạt nhân, rồi về vùng biển Đông; hoa quả thì không.';
const data = toData(file);
const shown = (said: string) => filterGraph(data, { ...initialState('vi'), said });

describe('words that quotes or what stands beside them must hold', () => {
  test.each([
    ['hạt nhân', true],
    ['hat nhan', true],
    ['HẠT NHÂN rồi', true],
    ['hạt nhân'.normalize('NFD'), true],
    ['bien d', true],
    ['hạt', true],
    ['nhân hạt', false],
    ['hát nhân', false],
    ['ạt nhân', false],
    ['hoa quả', true],
    ['hòa quả', false],
    ['nhân. Rồi', true],
    ['trời bắc âu', true],
    ['', true],
  ])('“%s”: %s', (said, passes) => {
    expect(shown(said).claims.some(({ key }) => key === meeting.key)).toBe(passes);
  });

  test('leave only what they touch in the picture, and its facets', () => {
    const few = shown('biển đông');
    expect(few.claims.map(({ key }) => key)).toEqual([meeting.key]);
    expect(few.nodes.has('Q58217')).toBe(true);
    expect(few.nodes.has('Q148')).toBe(false);
    expect([...few.facets.relations]).toEqual([['talks', 1]]);
  });

  test('stand in the address, and may be let go of where nothing is left', () => {
    const state = { ...initialState('en'), said: 'biển Đông & "hạt nhân"' };
    expect(fromHash(toHash(state), 'en').said).toBe(state.said);
    const empty = { ...state, said: 'không đâu có' };
    const scene = {
      data,
      state: empty,
      shown: filterGraph(data, empty),
      speech: speak('en'),
      go: () => undefined,
    };
    expect(noMatch(scene).buttons?.[0]?.words).toMatch(/^Whatever words it is told with: \d+/u);
  });
});

describe('the field for words of quotes', { timeout: 60_000 }, () => {
  const pages = usePages();

  test('filters as one types, as one step, and the search hands its words over', async () => {
    const page = await pages.open({ hash: '#lang=en' });
    const all = await shownCount(page);
    const field = page.getByRole('searchbox', { name: 'Words in or beside quotes' });
    await field.pressSequentially('stockholm');
    await expect.poll(() => shownCount(page)).toBeLessThan(all);
    await expect.poll(() => page.url()).toContain('said=stockholm');
    await expect.poll(() => announced(page)).toMatch(/^Showing/u);
    expect(await findings(page)).toEqual([]);
    await page.goBack();
    await expect.poll(() => shownCount(page)).toBe(all);
    await expect.poll(() => field.inputValue()).toBe('');
    await page.locator('#search').fill('stockholm');
    await page.getByRole('option', { name: 'Only what is told with “stockholm”' }).click();
    await expect.poll(() => shownCount(page)).toBeLessThan(all);
    await expect.poll(() => field.inputValue()).toBe('stockholm');
    await expect.poll(() => page.locator('#hits').isHidden()).toBe(true);
  });
});
