import { describe, expect, test } from 'vitest';
import { othersIn } from '../../viewer/src/claims.ts';
import { toData } from '../../viewer/src/data.ts';
import { gather, leftOut } from '../../viewer/src/gather.ts';
import { filterGraph } from '../../viewer/src/filter.ts';
import { countPairs } from '../../viewer/src/matrix/count.ts';
import { dealingsBetween } from '../../viewer/src/pairs.ts';
import { initialState } from '../../viewer/src/state.ts';
import { sampleGraph } from './sample-graph.ts';

/** The sample, and a meeting of Wang Yi and Bùi Thanh Sơn in Russia, which has no part in it. */
function sampleWithHost() {
  const file = sampleGraph();
  const model = file.edges.find(({ attributes }) => attributes.type === 'heldAt')!;
  file.edges.push({
    key: 'e-host',
    source: 'm-wang-son',
    target: 'Q159',
    attributes: { ...model.attributes },
  });
  return toData(file);
}

const data = sampleWithHost();
const { claims } = data;
const numbers = (a: string, b: string): number[] => {
  const { meetings, given, received } = dealingsBetween(data, claims, [a, b]);
  return [meetings.length, given.length + received.length];
};

describe('one rule for what two have to do with each other', () => {
  const actors = data.graph.filterNodes((_key, { kind }) =>
    ['country', 'official', 'organisation'].includes(kind),
  );
  const countries = actors.filter((key) => data.graph.getNodeAttribute(key, 'kind') === 'country');

  test('every counterpart of every dossier is counted as the panel of the two lists it', () => {
    let seen = 0;
    for (const key of actors)
      for (const other of gather(data, claims, key).counterparts) {
        seen += 1;
        expect([other.meetings, other.claims], `${key} ${other.key}`).toEqual(numbers(key, other.key));
      }
    expect(seen).toBeGreaterThan(20);
  });

  test('dossiers of two countries, their panel and the matrix tell one number', () => {
    const matrix = countPairs(data, claims, 'both', 999);
    const cell = (a: string, b: string) =>
      matrix.cells[matrix.countries.indexOf(a)]?.[matrix.countries.indexOf(b)] ?? { meetings: 0, stances: 0 };
    const told = (a: string, b: string): number[] => {
      const found = gather(data, claims, a).counterparts.find(({ key }) => key === b);
      return [found?.meetings ?? 0, found?.claims ?? 0];
    };
    for (const a of countries)
      for (const b of countries) {
        if (a === b) continue;
        expect(told(a, b), `${a} ${b}`).toEqual(numbers(a, b));
        expect(told(b, a), `${b} ${a}`).toEqual(numbers(a, b));
        const [to, back] = [cell(a, b), cell(b, a)];
        expect([to.meetings, to.stances + back.stances], `${a} ${b}`).toEqual(numbers(a, b));
      }
  });

  test('a meeting in a country that has no part in it is told apart', () => {
    const dossier = gather(data, claims, 'Q159');
    const keys = (list: readonly { key: string }[]): string[] => list.map(({ key }) => key);
    expect(keys(dossier.meetings)).not.toContain('m-wang-son');
    expect(keys(dossier.elsewhere)).toContain('m-wang-son');
    expect(keys(dossier.meetings)).toContain('m-lavrov-blinken');
  });

  test.each(countries)('%s: the filter by country lets pass what its dossier counts', (key) => {
    const passing = filterGraph(data, { ...initialState('en'), countries: [key] }).claims;
    const { meetings, stances } = gather(data, claims, key);
    expect(passing.map((claim) => claim.key).sort()).toEqual(
      [...meetings, ...stances].map((claim) => claim.key).sort(),
    );
  });

  test('what the filters leave out is one number, whoever tells it', () => {
    const { claims: few } = filterGraph(data, { ...initialState('en'), from: '2022-01-01' });
    const [all, rest] = [gather(data, claims, 'Q159'), gather(data, few, 'Q159')];
    expect(leftOut(data, few, 'Q159')).toBe(
      all.meetings.length +
        all.stances.length +
        all.elsewhere.length -
        (rest.meetings.length + rest.stances.length + rest.elsewhere.length),
    );
    expect(leftOut(data, claims, 'Q159')).toBe(0);
  });

  test('counterparts stand in the order of the number that is shown', () => {
    const stances = claims.filter(({ isMeeting }) => !isMeeting);
    const outspoken = [...claims, ...stances, ...stances, ...stances];
    for (const key of actors) {
      const shown = gather(data, outspoken, key).counterparts.map((one) => one.meetings + one.claims);
      expect(shown, key).toEqual([...shown].sort((a, b) => b - a));
    }
  });

  test.each([
    ['Q159', ['Q7821917']],
    ['Q58217', ['Q7821917']],
    ['Q30', ['Q58217']],
  ])('%s is not among those whom it met, nor are its people', (key, others) => {
    const claim = claims.find((one) => one.key === 'm-lavrov-blinken')!;
    expect(othersIn(data.graph, key, claim)).toEqual(others);
  });
});
