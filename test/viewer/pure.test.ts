import { dateInEnglish } from '../../src/graph/dates.ts';
import { describe, expect, test } from 'vitest';
import { toData } from '../../viewer/src/data.ts';
import { gather } from '../../viewer/src/gather.ts';
import { edgeDate } from '../../viewer/src/facts.ts';
import { toNumber } from '../../viewer/src/days.ts';
import { timedWay } from '../../viewer/src/path/timed.ts';
import { columnCounts } from '../../viewer/src/timeline/lanes.ts';
import { toCsv } from '../../viewer/src/export/csv.ts';
import { shownOccasions } from '../../viewer/src/within.ts';
import { FAMILY_OF } from '../../viewer/src/kinds.ts';
import { filterGraph } from '../../viewer/src/filter.ts';
import { speak } from '../../viewer/src/i18n.ts';
import { KINDS } from '../../viewer/src/kinds.ts';
import { knownState } from '../../viewer/src/known.ts';
import { checkGraph, LoadError } from '../../viewer/src/load.ts';
import { noMatch } from '../../viewer/src/no-match.ts';
import { indexNames, searchNames } from '../../viewer/src/search.ts';
import { fromHash, toHash } from '../../viewer/src/address.ts';
import { initialState } from '../../viewer/src/state.ts';
import type { State } from '../../viewer/src/state.ts';
import { foldCopies, splitAtNames } from '../../viewer/src/stories.ts';
import { sampleGraph } from './sample-graph.ts';

const file = sampleGraph();
const data = toData(file);

describe('search', () => {
  const index = indexNames(data);
  const first = (query: string): string | undefined => searchNames(index, query, 5)[0]?.key;

  test.each([
    ['Đức', 'Q183'],
    ['đức', 'Q183'],
    ['Duc', 'Q183'],
    ['Duc N', 'duc-nguyen'],
    ['lavrov', 'Q58217'],
    ['vuong nghi', 'Q704870'],
    ['Zelenskyy', 'Q3874799'],
    ['hoa ky', 'Q30'],
    ['kuleba lavrov', 'm-antalya'],
    ['Germany', 'Q183'],
    ['my', 'Q30'],
  ])('%s finds %s first', (query, key) => {
    expect(first(query)).toBe(key);
  });

  test('without tones both namesakes are found, with tones the other one is not before its own', () => {
    const keys = searchNames(index, 'duc', 12).map(({ key }) => key);
    expect(keys).toContain('Q183');
    expect(keys).toContain('duc-nguyen');
    const exact = searchNames(index, 'Đức', 12).map(({ key }) => key);
    expect(exact.indexOf('Q183')).toBeLessThan(exact.indexOf('duc-nguyen'));
  });

  test('a whole name without its tones comes before what only begins so', () => {
    const told = sampleGraph();
    const official = told.nodes.find(({ key }) => key === 'dmytro-kuleba');
    Object.assign(official?.attributes ?? {}, {
      label: 'Mykola Kuleba',
      labelEn: 'Mykola Kuleba',
      articles: 99,
    });
    const keys = searchNames(indexNames(toData(told)), 'my', 3).map(({ key }) => key);
    expect(keys).toEqual(['Q30', 'dmytro-kuleba']);
  });

  test('words answer from their beginning: hủy is the cancelled meeting, and no Thụy Sĩ', () => {
    const keys = searchNames(index, 'hủy', 99).map(({ key }) => key);
    expect(keys).toContain('m-geneva-cancelled');
    expect(keys.map((key) => data.graph.getNodeAttribute(key, 'label'))).not.toContain('Thụy Sĩ');
    expect(searchNames(index, 'cancelled', 9)[0]?.key).toBe('m-geneva-cancelled');
    expect(searchNames(index, 'vrov', 9)).toEqual([]);
  });

  test('an emoji within a name is found', () => {
    const told = sampleGraph();
    const meeting = told.nodes.find(({ key }) => key === 'm-lavrov-blinken')!;
    meeting.attributes.label = 'Hội đàm hòa bình🕊️ Stockholm';
    const of = (query: string): unknown => searchNames(indexNames(toData(told)), query, 3)[0]?.key;
    expect([of('🕊'), of('hội đàm 🕊️')]).toEqual(['m-lavrov-blinken', 'm-lavrov-blinken']);
  });

  test('decomposed letters find the same', () => {
    expect(first('Đức'.normalize('NFD'))).toBe('Q183');
  });

  test('nothing for nothing', () => {
    expect(searchNames(index, '  ', 5)).toEqual([]);
    expect(searchNames(index, 'xyzzy', 5)).toEqual([]);
  });
});

describe('state in the address', () => {
  const full: State = {
    ...initialState('vi'),
    node: 'm-lavrov-blinken',
    hiddenKinds: ['place'],
    hiddenFamilies: ['office', 'measure'],
    hiddenStatuses: ['cancelled'],
    from: '2021-12-01',
    until: '2022-01-31',
    connected: false,
    near: true,
    relations: ['talks', 'warns'],
    countries: ['Q30', 'a,b & c'],
    papers: ['TTXVN', ''],
    topics: ['trade'],
    confidence: 0.85,
    only: ['Q30', 'Q159'],
    gone: ['Q148'],
    pinned: ['Q881', 'a,b'],
    spots: [{ key: 'a,b', x: -1.25, y: 1e-7 }],
    path: { from: 'Q58217', to: 'Q7821917', timed: true, way: 2 },
    rows: 'links',
    order: { column: 'confidence', down: false },
    count: 'claims',
    layout: 'time',
    colour: 'community',
    lanes: 'relation',
    view: 'table',
    lang: 'en',
    theme: 'dark',
    camera: { x: 0.25, y: 0.5, ratio: 0.75 },
    mapCamera: { x: 0.5125, y: 0.25, ratio: 0.1 },
  };

  test('comes back as it was', () => {
    expect(fromHash(toHash(full), 'vi')).toEqual(full);
    expect(fromHash(toHash(initialState('en')), 'vi')).toEqual(initialState('en'));
  });

  test.each([
    ['name', { column: 'name', down: false }],
    ['-links', { column: 'links', down: true }],
    ['-colour', { column: 'date', down: true }],
    ['', { column: 'date', down: true }],
  ])('order=%s', (text, order) => {
    expect(fromHash(`#order=${text}`, 'vi').order).toEqual(order);
  });

  test('rubbish leaves the initial state', () => {
    const hash =
      '#at=1,2&spot=1,x,Q30&spot=Q30&lens=0&from=yesterday&lang=xx&view=cube&hide=%3Cimg%3E&theme=pink';
    expect(fromHash(hash, 'vi')).toEqual({ ...initialState('vi'), hiddenKinds: [] });
  });
});

describe('filter', () => {
  const shown = (change: Partial<State>) => filterGraph(data, { ...initialState('vi'), ...change });

  test('dates hide the meetings outside and the undated ones', () => {
    const { nodes } = shown({ from: '2021-12-03', until: '2022-01-31' });
    const meetings = [...nodes].filter((key) => data.graph.getNodeAttribute(key, 'kind') === 'meeting');
    expect(meetings.sort()).toEqual(['m-osce-2021', 'm-wang-son']);
  });

  test.each<[dates: Partial<State>, there: string[], absent: string[]]>([
    // Biden's office is of 2021, Putin's and Lavrov's are older; nothing is told of either country itself.
    [{ from: '2021-06-01', until: '2021-06-30' }, ['Q7747', 'Q159', 'Q6279', 'Q30'], ['Q881', 'Q183']],
    [{ from: '2022-01-01', until: '2022-01-31' }, ['Q704870', 'Q148', 'Q881'], ['Q159', 'Q30']],
    // Particular claims bring those alone whom they touch.
    [{ from: '2021-06-01', until: '2021-06-30', relations: ['summit'] }, ['Q7747'], ['Q159', 'Q30']],
  ])('in %o people act for their countries', (dates, there, absent) => {
    const { nodes } = shown(dates);
    expect(there.filter((key) => !nodes.has(key))).toEqual([]);
    expect(absent.filter((key) => nodes.has(key))).toEqual([]);
  });

  test('an office that was over brings no country', () => {
    const older = sampleGraph();
    for (const { target, attributes } of older.edges)
      if (target === 'Q30' && attributes.until !== null) attributes.until = '2021-06-01';
    const summit = { from: '2021-06-10', until: '2021-06-30', connected: false };
    const { nodes } = filterGraph(toData(older), { ...initialState('vi'), ...summit });
    expect(['Q6279', 'Q159', 'Q30'].map((key) => nodes.has(key))).toEqual([true, true, false]);
  });

  test('a status hides its meetings, but never the selected one', () => {
    expect(shown({ hiddenStatuses: ['cancelled'] }).nodes.has('m-geneva-cancelled')).toBe(false);
    const kept = shown({ hiddenStatuses: ['cancelled'], node: 'm-geneva-cancelled' });
    expect(kept.nodes.has('m-geneva-cancelled')).toBe(true);
    expect(kept.selectionHidden).toBe(true);
  });

  test('a family hides its edges; what has no other link goes too', () => {
    const all = shown({});
    const fewer = shown({ hiddenFamilies: ['office'] });
    expect(fewer.edges.size).toBeLessThan(all.edges.size);
    expect(all.nodes.has('Q458')).toBe(true);
    expect(fewer.nodes.has('Q458')).toBe(false);
    expect(shown({ hiddenFamilies: ['office'], connected: false }).nodes.has('Q458')).toBe(true);
  });

  test('kinds count what is shown, without what has no link', () => {
    const lonely = sampleGraph();
    const model = lonely.nodes.find(({ key }) => key === 'Q458')!;
    lonely.nodes.push({ key: 'alone', attributes: { ...model.attributes } });
    const told = toData(lonely);
    const view = (change: Partial<State>) => filterGraph(told, { ...initialState('vi'), ...change });
    const sum = ({ kinds }: { kinds: ReadonlyMap<string, number> }): number =>
      [...kinds.values()].reduce((a, b) => a + b, 0);
    for (const change of [
      {},
      { connected: false },
      { hiddenFamilies: ['office'] },
      { countries: ['Q881'] },
    ] as const) {
      const now = view({ hiddenKinds: [], ...change });
      expect(sum(now)).toBe(now.nodes.size);
      for (const kind of ['place', 'organisation', 'official', 'country'] as const)
        expect(view({ ...change, hiddenKinds: [kind] }).kinds.get(kind), kind).toBe(now.kinds.get(kind));
    }
  });

  test('near narrows what is counted as it narrows the picture', () => {
    const all = shown({ node: 'bui-thanh-son' });
    const near = shown({ node: 'bui-thanh-son', near: true });
    const inPicture = ({ isMeeting, key }: (typeof near.claims)[number]): boolean =>
      isMeeting ? near.nodes.has(key) : near.edges.has(key);
    expect(near.claims.length).toBeGreaterThan(0);
    expect(near.claims.length).toBeLessThan(all.claims.length);
    expect(near.claims.filter((claim) => !inPicture(claim))).toEqual([]);
    expect(near.timed).toHaveLength(near.claims.length);
    const meetings = near.claims.filter(({ isMeeting }) => isMeeting);
    expect(near.kinds.get('meeting')).toBe(meetings.length);
    expect([...near.kinds.values()].reduce((a, b) => a + b)).toBeLessThan(
      [...all.kinds.values()].reduce((a, b) => a + b),
    );
    expect(near.families.get('meeting')).toBe(
      [...near.edges].filter((key) => FAMILY_OF[data.graph.getEdgeAttribute(key, 'type')] === 'meeting')
        .length,
    );
  });

  test('near still tells how many of a hidden status or kind, or of another form, would come back', () => {
    const near = shown({ node: 'Q58217', near: true });
    const few = shown({
      node: 'Q58217',
      near: true,
      hiddenStatuses: ['held'],
      hiddenKinds: ['topic', 'country'],
    });
    expect(few.statuses.get('held')).toBeGreaterThan(0);
    expect(few.kinds.get('country')).toBeGreaterThan(0);
    const calls = shown({ node: 'Q58217', near: true, relations: ['call'] });
    expect(calls.facets.relations.get('talks')).toBeGreaterThan(0);
    expect(calls.facets.relations.get('talks')).toBeLessThanOrEqual(near.facets.relations.get('talks') ?? 0);
  });

  test('near keeps two steps around the selection', () => {
    const { nodes } = shown({ node: 'bui-thanh-son', near: true });
    expect(nodes.has('Q704870')).toBe(true);
    expect(nodes.has('Q58217')).toBe(false);
  });
});

describe('a statement that was told years apart', () => {
  const copy = structuredClone(file);
  const edge = copy.edges.find(({ attributes }) => attributes.type === 'sanctions');
  const dates = ['2014-09-12', '2018-04', '2018-04-06'];
  if (edge === undefined) throw new Error('the sample has no sanctions');
  Object.assign(edge.attributes, {
    dates,
    when: '2014-09-12/2018-04-30',
    from: dates[0],
    until: '2018-04-30',
  });
  const told = toData(checkGraph(copy));

  test.each([
    ['2014-09-01', '2014-09-30', true],
    ['2018-04-29', '2018-05-03', true],
    ['2014-09-13', '2018-03-31', false],
    ['2018-05-01', null, false],
    [null, '2014-09-11', false],
    [null, null, true],
  ])('counts on its days: %s to %s', (from, until, passes) => {
    const shown = filterGraph(told, { ...initialState('vi'), from, until });
    expect(shown.claims.some(({ key }) => key === edge.key)).toBe(passes);
    expect(shown.edges.has(edge.key)).toBe(passes);
  });

  test('has a bar for each of its days', () => {
    const claim = told.claims.filter(({ key }) => key === edge.key);
    const [min, max] = [toNumber('2010-01-01'), toNumber('2019-12-31')];
    expect([...columnCounts(claim, min, max, 10)]).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 2, 0]);
  });

  test('tells its days, of many their number', () => {
    const words = (list: string[]): string | null =>
      edgeDate({ ...edge.attributes, dates: list }, speak('en'));
    expect(words(dates.slice(0, 2))).toBe('12 Sep 2014, Apr 2018');
    expect(words([...dates, '2018-04-30'])).toBe('4 times, 12 Sep 2014 – 30 Apr 2018');
  });

  test('was last on the last of them', () => {
    const own = told.claims.filter(({ key }) => key === edge.key);
    expect(gather(told, own, edge.source).counterparts[0]?.last).toBe('2018-04-06');
  });

  test('was last on the last of them within the dates, and its dossier begins and ends there', () => {
    const own = told.claims.filter(({ key }) => key === edge.key);
    const early = gather(told, own, edge.source, { from: '2010-01-01', until: '2017-12-31' });
    expect(early.counterparts[0]?.last).toBe('2014-09-12');
    expect([early.from, early.until]).toEqual(['2014-09-12', '2014-09-12']);
  });

  test('tells the days within the dates, each with its own sentences', () => {
    const evidence = dates.map((date) => ({ ...edge.attributes.evidence[0]!, date, quote: date }));
    const days = (from: string | null, until: string | null): unknown[] =>
      shownOccasions({ ...edge.attributes, evidence }, { from, until }).map((one) => [
        one.date,
        one.evidence.length,
      ]);
    expect(days(null, null)).toEqual(dates.map((date) => [date, 1]));
    expect(days('2018-04-10', null)).toEqual([['2018-04', 1]]);
    expect(days(null, '2014-12-31')).toEqual([['2014-09-12', 1]]);
  });

  test('carries word on each of its days', () => {
    const all = filterGraph(told, { ...initialState('vi'), relations: ['sanctions'] });
    expect(timedWay(told, all, edge.source, edge.target)?.steps.map(({ day }) => day)).toEqual([
      '2014-09-12',
    ]);
  });

  test('a date that is none is refused', () => {
    const wrong = structuredClone(file);
    Object.assign(wrong.edges[0]?.attributes ?? {}, { dates: ['soon'] });
    expect(() => checkGraph(wrong)).toThrow(/edges\[0\]\.attributes\.dates/u);
  });
});

describe('quotes', () => {
  test('copies fold into the story that they copy', () => {
    const node = data.graph.getNodeAttributes('m-lavrov-blinken');
    if (node.kind !== 'meeting') throw new Error('the sample has lost its meeting');
    const stories = foldCopies(node.evidence, data.articles);
    expect(stories.map(({ article, copies }) => [article, copies])).toEqual([
      ['a02', ['a03', 'a04']],
      ['a01', []],
    ]);
  });

  test('the paper that words the sought sentence so leads, and is not told as its own copy', () => {
    const node = data.graph.getNodeAttributes('m-lavrov-blinken');
    if (node.kind !== 'meeting') throw new Error('the sample has lost its meeting');
    const own = { ...node.evidence[0]!, article: 'a03', quote: 'Hai ông ngồi lại với nhau ở Stockholm.' };
    const evidence = [...node.evidence.filter(({ article }) => article !== 'a03'), own];
    const [story] = foldCopies(evidence, data.articles, own);
    expect([story?.article, story?.copies]).toEqual(['a03', ['a02', 'a04']]);
    expect(foldCopies(evidence, data.articles, node.evidence[0])[0]?.article).toBe('a02');
  });

  test('names are cut out as whole words, the longest first', () => {
    const named = (quote: string, names: string[]): string[] =>
      splitAtNames(quote, names)
        .filter((piece) => piece.named)
        .map(({ text }) => text);
    expect(named('Ông Sergei Lavrov rời Nga.', ['Lavrov', 'Sergei Lavrov', 'Nga'])).toEqual([
      'Sergei Lavrov',
      'Nga',
    ]);
    expect(named('Sáng ngày ấy, Ngai vàng.', ['Nga'])).toEqual([]);
  });

  test('cutting loses nothing', () => {
    const quote = 'Đức và Việt Nam, “Đức”.';
    const pieces = splitAtNames(quote, ['Đức', 'Việt Nam']);
    expect(pieces.map(({ text }) => text).join('')).toBe(quote);
  });
});

describe('dates in words', () => {
  test.each([
    ['2021-12-02', '2/12/2021', '2 Dec 2021'],
    ['2021-12', '12/2021', 'Dec 2021'],
    ['2021-09-07', '7/9/2021', '7 Sep 2021'],
    ['2021-13-01', '1/13/2021', '2021-13-01'],
    ['2021', '2021', '2021'],
    ['2021-W19', 'tuần 19 năm 2021', 'week 19 of 2021'],
    ['2021-05-10/2021-05-14', '10–14/5/2021', '10–14 May 2021'],
    ['hôm qua', 'hôm qua', 'hôm qua'],
  ])('%s', (edtf, vi, en) => {
    expect(speak('vi').date(edtf)).toBe(vi);
    expect(speak('en').date(edtf)).toBe(en);
  });

  test('the months of labels and of dates are the same', () => {
    for (let month = 1; month <= 12; month += 1) {
      const day = `2021-${String(month).padStart(2, '0')}-15`;
      expect(speak('en').date(day)).toBe(dateInEnglish(day));
    }
  });
});

describe('a wrong file is refused, naming the place', () => {
  const broken = (change: (copy: ReturnType<typeof sampleGraph>) => void): string => {
    const copy = structuredClone(file);
    change(copy);
    try {
      checkGraph(copy);
    } catch (error) {
      return error instanceof LoadError ? error.detail : String(error);
    }
    return 'accepted';
  };

  test('a key that no drawing can hold', () => {
    expect(broken((copy) => Object.assign(copy.nodes[1]!, { key: '__proto__' }))).toMatch(
      /^nodes\[1\]\.key/u,
    );
    expect(broken((copy) => Object.assign(copy.edges[2]!, { key: '__proto__' }))).toMatch(
      /^edges\[2\]\.key/u,
    );
  });

  test('and a right one is taken', () => {
    expect(broken(() => undefined)).toBe('accepted');
  });

  test('an edge to nowhere', () => {
    expect(broken((copy) => Object.assign(copy.edges[2] ?? {}, { target: 'nowhere' }))).toMatch(
      /^edges\[2\]\.target/u,
    );
  });

  test('a kind that is not known', () => {
    expect(broken((copy) => Object.assign(copy.nodes[1]?.attributes ?? {}, { kind: 'dog' }))).toMatch(
      /^nodes\[1\]\.attributes\.kind/u,
    );
  });

  test('two nodes of one key', () => {
    expect(broken((copy) => Object.assign(copy.nodes[1] ?? {}, { key: copy.nodes[0]?.key }))).toMatch(
      /^nodes\[1\]\.key/u,
    );
  });
});

describe('what strangers typed and what files say', () => {
  test.each(['2022-99-99', '2021-02-30', '2022-1-1'])('%s is no day', (text) => {
    expect(fromHash(`#from=${text}`, 'vi').from).toBeNull();
  });

  test('a leap day is one', () => {
    expect(fromHash('#from=2024-02-29', 'vi').from).toBe('2024-02-29');
  });

  test('evidence that is no quote is named', () => {
    const broken = structuredClone(file);
    Object.assign(broken.nodes.find(({ attributes }) => attributes.kind === 'meeting')!.attributes, {
      evidence: [null],
    });
    expect(() => checkGraph(broken)).toThrow(/evidence\[0\]/u);
  });

  test('files tell dates as exactly as the papers did', () => {
    const month = structuredClone(file);
    const meeting = month.nodes.find(({ attributes }) => attributes.kind === 'meeting')!;
    Object.assign(meeting.attributes, { date: '2022-01', from: '2022-01-01', until: '2022-01-31' });
    const own = toData(month);
    const state = initialState('en');
    const scene = {
      data: own,
      state,
      shown: filterGraph(own, state),
      speech: speak('en'),
      go: () => undefined,
    };
    const row = toCsv(scene, 'items')
      .split('\r\n')
      .find((line) => line.startsWith(meeting.key));
    expect(row).toContain(',2022-01,');
    expect(row).not.toContain('2022-01-01');
    const person = own.claims.find(({ key }) => key === meeting.key)!.parties[0]!;
    const met = gather(own, own.claims, person).counterparts.map(({ last }) => last);
    expect(met).not.toContain('2022-01-01');
  });
});

describe('words by number, and spans of days', () => {
  const [vi, en] = [speak('vi'), speak('en')];

  test.each([
    [0, '0 times'],
    [1, '1 time'],
    [2, '2 times'],
  ])('%i', (n, words) => {
    expect(en.t('times', { n })).toBe(words);
    expect(vi.t('times', { n })).toBe(`${n} lần`);
  });

  test.each([
    ['2025-10-20/2025-10-26', '20–26/10/2025', '20–26 Oct 2025'],
    ['2025-09-28/2025-10-03', '28/9 – 3/10/2025', '28 Sep – 3 Oct 2025'],
    ['2024-12-30/2025-01-02', '30/12/2024 – 2/1/2025', '30 Dec 2024 – 2 Jan 2025'],
    ['2025-10-20/2025-10-20', '20/10/2025', '20 Oct 2025'],
    ['2025-10/2025-11', '10/2025 – 11/2025', 'Oct 2025 – Nov 2025'],
    ['2004-03-09/..', '9/3/2004 – …', '9 Mar 2004 – …'],
  ])('%s', (edtf, inVietnamese, inEnglish) => {
    expect(vi.date(edtf)).toBe(inVietnamese);
    expect(en.date(edtf)).toBe(inEnglish);
  });
});

describe('an address with dates the wrong way round', () => {
  test('is read the right way, and the reader is told', () => {
    const asked = fromHash('#from=2022-05-01&until=2021-05-01', 'vi');
    const { state, complaints } = knownState(data, asked);
    expect([state.from, state.until]).toEqual(['2021-05-01', '2022-05-01']);
    expect(complaints.map(({ word }) => word)).toEqual(['datesSwapped']);
    expect(knownState(data, state).complaints).toEqual([]);
  });
});

describe('an address that this graph cannot show', () => {
  test.each<[hash: string, word: string, Partial<State>]>([
    ['node=nobody&sure=80', 'unknownKey', { node: null, confidence: 0.8 }],
    ['edge=nothing', 'unknownKey', { edge: null }],
    ['pair=nobody&pair=Q30', 'unknownKey', { pair: null }],
    ['path=Q30&path=nobody', 'unknownKey', { path: null }],
    ['only=Q30&only=nobody', 'unknownKey', { only: ['Q30'] }],
    ['only=nobody', 'unknownKey', { only: null }],
    ['gone=nobody&pin=Q30', 'unknownKey', { gone: [], pinned: ['Q30'] }],
    ['country=nobody&country=Q159', 'unknownKey', { countries: ['Q159'] }],
    ['pair=Q30&pair=Q30', 'sameTwice', { pair: null }],
    ['path=Q30&path=Q30', 'sameTwice', { path: { from: 'Q30', to: null, timed: false, way: 0 } }],
    ['spot=1e308,-1e308,Q30', 'spotAway', { spots: [] }],
    ['spot=0,9e9,Q30', 'spotAway', { spots: [] }],
    ['at=99,99,1', 'cameraAway', { camera: null }],
    ['at=0.5,-7,2', 'cameraAway', { camera: null }],
  ])('%s: %s, and the rest stands', (hash, word, change) => {
    const asked = fromHash(`#${hash}`, 'en');
    const { state, complaints } = knownState(data, asked);
    expect(complaints.map((complaint) => complaint.word)).toEqual([word]);
    expect(state).toMatchObject(change);
  });

  test.each([
    'spot=900,-900,Q30',
    'at=1.2,0.5,0.5',
    'at=0.5,0.5,4',
    'only=',
    'path=Q30',
    'pair=Q30&pair=Q159',
  ])('%s is nothing to complain of', (hash) => {
    const asked = fromHash(`#${hash}`, 'en');
    expect(knownState(data, asked)).toEqual({ state: asked, complaints: [] });
  });
});

describe('an address that was typed with names', () => {
  test.each<[hash: string, Partial<State>]>([
    ['node=Putin', { node: 'Q7747' }],
    ['node=vuong nghi', { node: 'Q704870' }],
    ['node=Đức', { node: 'Q183' }],
    ['country=Nga&country=viet nam', { countries: ['Q159', 'Q881'] }],
    ['topic=thuong mai', { topics: ['trade'] }],
    ['node=g20', { node: 'Q19771' }],
    ['path=Putin&path=Biden', { path: { from: 'Q7747', to: 'Q6279', timed: false, way: 0 } }],
    ['pair=lavrov&pair=Antony Blinken', { pair: ['Q58217', 'Q7821917'] }],
    [
      'only=Putin&only=Nga&gone=Kuleba&pin=NATO',
      { only: ['Q7747', 'Q159'], gone: ['dmytro-kuleba'], pinned: ['Q7184'] },
    ],
  ])('%s', (hash, change) => {
    const { state, complaints } = knownState(data, fromHash(`#${hash}`, 'en'));
    expect(complaints).toEqual([]);
    expect(state).toMatchObject(change);
  });

  test.each([
    ['node=Q99', 'unknownKey'],
    ['node=m-2021', 'unknownKey'],
    ['country=Putin', 'unknownKey'],
    ['pair=Putin&pair=Vladimir Putin', 'sameTwice'],
  ])('%s: %s', (hash, word) => {
    const { complaints } = knownState(data, fromHash(`#${hash}`, 'en'));
    expect(complaints.map((complaint) => complaint.word)).toEqual([word]);
  });
});

describe('what was chosen or hidden by hand', () => {
  const shown = (change: Partial<State>) => filterGraph(data, { ...initialState('vi'), ...change });
  const meeting = 'm-lavrov-blinken';
  const only = [meeting, 'Q58217', 'Q7821917'];

  test('counts, timeline and facets are those of what is drawn', () => {
    const { nodes, claims, timed, kinds, statuses, facets } = shown({ only });
    expect([...nodes].sort()).toEqual([...only].sort());
    expect(claims.map(({ key }) => key)).toEqual([meeting]);
    expect(timed).toEqual(claims);
    expect(Object.fromEntries(kinds)).toEqual({ meeting: 1, official: 2 });
    expect([...statuses.values()]).toEqual([1]);
    expect([...facets.relations]).toEqual([['talks', 1]]);
  });

  test('a hidden meeting counts no more, a hidden speaker takes his statements along', () => {
    const all = shown({});
    expect(shown({ gone: [meeting] }).claims).toHaveLength(all.claims.length - 1);
    const stance = all.claims.find(({ isMeeting }) => !isMeeting)!;
    const keys = shown({ gone: [stance.nodes[0]!] }).claims.map(({ key }) => key);
    expect(keys).not.toContain(stance.key);
  });

  test('what is selected or pinned is there all the same', () => {
    expect(shown({ only, node: 'm-osce-2021' }).claims.map(({ key }) => key)).toContain('m-osce-2021');
    expect(shown({ gone: [meeting], pinned: [meeting] }).claims.map(({ key }) => key)).toContain(meeting);
  });
});

describe('where nothing passes the filters', () => {
  const offers = (change: Partial<State>, own = data): string[] => {
    const state = { ...initialState('en'), ...change };
    const scene = {
      data: own,
      state,
      shown: filterGraph(own, state),
      speech: speak('en'),
      go: () => undefined,
    };
    expect(scene.shown.nodes.size).toBe(0);
    return (noMatch(scene).buttons ?? []).map(({ words }) => words.replace(/:.*/u, ''));
  };

  test('each part of the filters that is in the way is offered, nothing else', () => {
    expect(offers({ from: '2090-01-01' })).toEqual(['All dates']);
    expect(offers({ from: '2090-01-01', hiddenKinds: ['topic', 'country'] })).toEqual([
      'All dates',
      'Reset filters',
    ]);
    expect(offers({ hiddenKinds: KINDS })).toEqual(['All kinds']);
    expect(offers({ only: [] })).toEqual(['Also what was hidden by hand']);
  });

  test('where nothing has links, items without links are', () => {
    const own = toData({
      ...file,
      nodes: file.nodes.filter(({ attributes }) => attributes.kind === 'official'),
      edges: [],
    });
    expect(offers({}, own)).toEqual(['Also items without links']);
    expect(offers({ hiddenKinds: KINDS }, own)).toEqual(['Also items without links']);
  });
});
