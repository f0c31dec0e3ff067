import { describe, expect, test } from 'vitest';
import type { EdgeType, Role } from '../../src/model.ts';
import { toData } from '../../viewer/src/data.ts';
import type { Data } from '../../viewer/src/data.ts';
import { gather, leftOut } from '../../viewer/src/gather.ts';
import { filterGraph } from '../../viewer/src/filter.ts';
import { countPairs } from '../../viewer/src/matrix/count.ts';
import { dealingsBetween } from '../../viewer/src/pairs.ts';
import { shortestWays } from '../../viewer/src/path/shortest.ts';
import { timedWay } from '../../viewer/src/path/timed.ts';
import { othersIn } from '../../viewer/src/sides.ts';
import { initialState } from '../../viewer/src/state.ts';
import { sampleGraph } from './sample-graph.ts';

/**
 * The sample, and a meeting of Wang Yi and Bùi Thanh Sơn in Russia, which has no part in it. Nobody receives Scholz in
 * Hanoi, nor in China, of which Beijing is told too; Xi receives Bùi Thanh Sơn, at home.
 */
function sampleWithHost() {
  const file = sampleGraph();
  const model = file.edges.find(({ attributes }) => attributes.type === 'heldAt')!;
  file.edges.push({
    key: 'e-host',
    source: 'm-wang-son',
    target: 'Q159',
    attributes: { ...model.attributes },
  });
  file.edges.push({
    key: 'e-china',
    source: 'm-scholz-xi',
    target: 'Q148',
    attributes: { ...model.attributes },
  });
  const gone = new Set([
    'Q15031|participatedIn|m-scholz-xi',
    'pham-minh-chinh|participatedIn|m-scholz-hanoi',
  ]);
  file.edges = file.edges.filter(({ key }) => !gone.has(key));
  return toData(file);
}

const data = sampleWithHost();
const { claims } = data;
const numbersIn =
  (all: Data) =>
  (a: string, b: string): number[] => {
    const { meetings, ...stances } = dealingsBetween(all, all.claims, [a, b]);
    return [meetings.length, Object.values(stances).flat().length];
  };
const numbers = numbersIn(data);

/** The sample with a journey of Macron: Xi receives him in Beijing, somebody in Hanoi, and he comes home by Geneva. */
function sampleWithJourney(role: 'guest' | 'participant' = 'guest') {
  const file = sampleGraph();
  const node = file.nodes.find(({ key }) => key === 'm-scholz-xi')!;
  const edge = file.edges.find(({ key }) => key === 'Q61053|participatedIn|m-scholz-xi')!;
  file.nodes.push({ key: 'm-journey', attributes: { ...node.attributes, label: 'Macron công du' } });
  const link = (source: string, type: EdgeType, target: string, of: Role | null): void => {
    const attributes = { ...edge.attributes, type, role: of };
    file.edges.push({ key: `${source}|${type}|${target}`, source, target, attributes });
  };
  link('Q3052772', 'participatedIn', 'm-journey', role);
  link('Q15031', 'participatedIn', 'm-journey', 'host');
  for (const place of ['Q956', 'Q1858', 'Q71']) link('m-journey', 'heldAt', place, null);
  return toData(file);
}

describe('a journey to several countries', () => {
  const journey = sampleWithJourney();
  const meets = (a: string, b: string): boolean =>
    dealingsBetween(journey, journey.claims, [a, b]).meetings.some(({ key }) => key === 'm-journey');

  test.each([
    ['Q142', 'Q148', true],
    ['Q142', 'Q881', true],
    ['Q3052772', 'Q39', true],
    ['Q15031', 'Q142', true],
    ['Q148', 'Q881', false],
    ['Q881', 'Q39', false],
    ['Q15031', 'Q881', false],
  ])('is a dealing of %s and %s: %s', (a, b, expected) => {
    expect([meets(a, b), meets(b, a)]).toEqual([expected, expected]);
  });

  test('of one who is not called a guest counts alike', () => {
    const plain = sampleWithJourney('participant');
    expect(numbersIn(plain)('Q881', 'Q39')).toEqual(numbers('Q881', 'Q39'));
    expect(numbersIn(plain)('Q142', 'Q39')[0]).toBe(1);
  });

  test('is no encounter of the hosts in matrix, counterparts and dossiers', () => {
    const { countries, cells } = countPairs(journey, journey.claims, 'both', 999);
    expect(cells[countries.indexOf('Q881')]?.[countries.indexOf('Q39')]).toEqual({
      meetings: 0,
      stances: 0,
    });
    const others = gather(journey, journey.claims, 'Q39').counterparts.map(({ key }) => key);
    expect(others).toEqual(['Q142']);
    const claim = journey.claims.find(({ key }) => key === 'm-journey')!;
    expect(othersIn(journey.graph, 'Q39', claim)).toEqual(['Q3052772']);
    expect(othersIn(journey.graph, 'Q142', claim)).toEqual(['Q15031', 'Q881', 'Q39']);
  });

  test('passes word from host to host through the guest alone', () => {
    const shown = filterGraph(journey, { ...initialState('en'), from: '2022-11-04', until: '2022-11-04' });
    const way = timedWay(journey, shown, 'Q881', 'Q39');
    expect(way?.steps.map(({ node }) => node)).toEqual(['m-journey', 'Q3052772', 'm-journey', 'Q39']);
  });
});

describe('an agreement', () => {
  const signed = claims.find(({ relation }) => relation === 'signsAgreementWith')!;
  const [a, b] = signed.countries as [string, string];

  test.each([
    [a, b],
    [b, a],
  ])('binds %s and %s alike, in panel, matrix and dossiers', (one, other) => {
    const { mutual, given, received } = dealingsBetween(data, claims, [one, other]);
    expect(mutual).toContain(signed);
    expect([...given, ...received]).not.toContain(signed);
    const { countries, cells } = countPairs(data, claims, 'claims', 99);
    const { stances } = cells[countries.indexOf(one)]![countries.indexOf(other)]!;
    expect(stances).toBe(given.length + mutual.length);
    expect(gather(data, claims, one).given).toContain(signed);
    expect(gather(data, claims, one).received).not.toContain(signed);
  });
});

describe('a visit is a dealing with the country visited', () => {
  const visit = (key: string) => claims.find((claim) => claim.key === key)!;

  test.each([
    ['told as such', 'm-scholz-xi', ['Q61053', 'Q148']],
    ['told by a place there', 'm-scholz-hanoi', ['Q61053', 'Q183', 'Q881']],
    [
      'and of a meeting of another form only with those who take part',
      'm-wang-son',
      ['Q704870', 'bui-thanh-son'],
    ],
  ])('%s', (_name, key, parties) => {
    expect(visit(key).parties).toEqual(parties);
  });

  test('in facet, matrix, pair, dossier and dossier of the guest', () => {
    expect(filterGraph(data, { ...initialState('en'), countries: ['Q881'] }).passes('m-scholz-hanoi')).toBe(
      true,
    );
    expect(numbers('Q183', 'Q881')).toEqual([1, 1]);
    expect(numbers('Q61053', 'Q148')).toEqual([1, 0]);
    expect(gather(data, claims, 'Q148').meetings.map(({ key }) => key)).toContain('m-scholz-xi');
    expect(gather(data, claims, 'Q61053').counterparts.map(({ key }) => key)).toEqual(['Q148', 'Q881']);
  });

  test('a meeting in a country that has no part in it is told apart', () => {
    const dossier = gather(data, claims, 'Q159');
    const keys = (list: readonly { key: string }[]): string[] => list.map(({ key }) => key);
    expect(keys(dossier.meetings)).not.toContain('m-wang-son');
    expect(keys(dossier.elsewhere)).toContain('m-wang-son');
    expect(keys(dossier.meetings)).toContain('m-lavrov-blinken');
  });

  test('a visit at home is none', () => {
    const file = sampleGraph();
    for (const { attributes } of file.nodes)
      if (attributes.kind === 'meeting' && attributes.form === 'conference') attributes.form = 'visit';
    const home = toData(file).claims.find(({ key }) => key === 'm-asean-hanoi');
    expect(home?.parties.filter((key) => key === 'Q881')).toEqual(['Q881']);
  });

  test('ways lead through it, by the place where it was', () => {
    const shown = filterGraph(data, initialState('en'));
    const steps = [
      { node: 'm-scholz-hanoi', edges: ['Q61053|participatedIn|m-scholz-hanoi'] },
      { node: 'Q881', edges: ['m-scholz-hanoi|heldAt|Q1858'] },
    ];
    expect(shortestWays(data, shown, 'Q61053', 'Q881')[0]).toMatchObject({ steps });
    expect(shortestWays(data, shown, 'Q881', 'Q61053')).toHaveLength(2);
    expect(timedWay(data, shown, 'Q61053', 'Q881')).toMatchObject({ steps });
  });
});

describe.each([
  ['the sample', data],
  ['a sample with a journey', sampleWithJourney()],
])('one rule for what two have to do with each other: %s', (_name, data) => {
  const { claims } = data;
  const numbers = numbersIn(data);
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
        // What binds both alike stands in both cells.
        const { mutual } = dealingsBetween(data, claims, [a, b]);
        const stances = to.stances + back.stances - mutual.length;
        expect([to.meetings, stances], `${a} ${b}`).toEqual(numbers(a, b));
      }
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
