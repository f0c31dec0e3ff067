import { describe, expect, test } from 'vitest';
import { quadsOf } from '../../src/export/quads.ts';
import { toData } from '../../viewer/src/data.ts';
import { toCsv } from '../../viewer/src/export/csv.ts';
import { toGexf } from '../../viewer/src/export/gexf.ts';
import { toGraphFile } from '../../viewer/src/export/passing.ts';
import { sheet } from '../../viewer/src/export/sheet.ts';
import { sourcesOf } from '../../viewer/src/export/sources.ts';
import { toTurtle } from '../../viewer/src/export/turtle.ts';
import { filterGraph } from '../../viewer/src/filter.ts';
import type { GraphFile } from '../../viewer/src/graph-file.ts';
import { speak } from '../../viewer/src/i18n.ts';
import type { Scene } from '../../viewer/src/scene.ts';
import type { Palette } from '../../viewer/src/theme.ts';
import { initialState } from '../../viewer/src/state.ts';
import type { Lang, State } from '../../viewer/src/state.ts';
import { linkWords } from '../../viewer/src/unheld.ts';
import { Parser } from 'n3';
import { lines } from '../export/rdf.ts';
import { isWellFormed } from '../export/xml.ts';
import { sampleGraph } from './sample-graph.ts';

function sceneOf(file: GraphFile, change: Partial<State> = {}, lang: Lang = 'vi'): Scene {
  const data = toData(file);
  const state = { ...initialState(lang), ...change };
  return { data, state, shown: filterGraph(data, state), speech: speak(lang), go: () => undefined };
}

/** The sample with sanctions of two days. */
function sampleOfTwoDays(): GraphFile {
  const file = sampleGraph();
  const { attributes } = file.edges.find((edge) => edge.attributes.type === 'sanctions')!;
  Object.assign(attributes, { dates: ['2014-09-12', '2018-04'], from: '2014-09-12', until: '2018-04-30' });
  return file;
}

describe('GEXF of what is shown', () => {
  test('carries time, names in the language of the page, and stays XML whatever they hold', async () => {
    const file = sampleGraph();
    const blinken = file.nodes.find(({ key }) => key === 'Q7821917')!;
    Object.assign(blinken.attributes, { labelEn: '<img src=x>"\u0007\uD800' });
    const [vi, en] = [await toGexf(sceneOf(file)), await toGexf(sceneOf(file, {}, 'en'))];
    expect(vi).toContain('mode="dynamic"');
    expect(vi).toMatch(/<node id="m-lavrov-blinken"[^>]* start="2021-12-02" end="2021-12-02"/u);
    expect(vi).toContain('<node id="Q159" label="Nga"');
    expect(en).toContain('<node id="Q159" label="Russia"');
    expect(en).toMatch(/<node id="Q7821917" label="&lt;img src=x&gt;/u);
    expect([isWellFormed(vi), isWellFormed(en)]).toEqual([true, true]);
  });

  test('has a spell for each day of what was on several', async () => {
    const text = await toGexf(sceneOf(sampleOfTwoDays()));
    expect(text.match(/<spell /gu)).toHaveLength(2);
    expect(text).toContain('<spell start="2018-04-01" end="2018-04-30"/>');
  });
});

test('CSV has every quote of a meeting and of a link, each sentence once', () => {
  const file = sampleGraph();
  const quotes = ['Ông Lavrov dự kiến gặp ông Blinken', 'Ngoại trưởng Nga Sergei Lavrov đã hội đàm'];
  for (const [rows, id] of [
    ['items', 'm-lavrov-blinken'],
    ['links', 'Q58217|participatedIn|m-lavrov-blinken'],
  ] as const) {
    const row = toCsv(sceneOf(file), rows)
      .split('\r\n')
      .find((line) => line.startsWith(id));
    for (const quote of quotes) expect(row?.split(quote), rows).toHaveLength(2);
  }
});

test.each([
  ['Q7821917|participatedIn|m-geneva-cancelled', ',Đã hủy,'],
  ['m-asean-hanoi|heldAt|Q1858', ',Dự kiến,'],
  ['Q58217|participatedIn|m-lavrov-blinken', ',Đã diễn ra,'],
])('CSV of links tells the status of the meeting of %s', (id, status) => {
  const row = toCsv(sceneOf(sampleGraph()), 'links')
    .split('\r\n')
    .find((line) => line.startsWith(id));
  expect(row).toContain(status);
});

test('CSV of links leaves the status empty where there is no meeting', () => {
  const [head, ...rows] = toCsv(sceneOf(sampleGraph()), 'links').split('\r\n');
  expect(head).toContain('Đối tượng,Tình trạng,');
  const act = rows.find((row) => row.includes('|sanctions|'));
  expect(act).not.toMatch(/Đã diễn ra|Dự kiến|Được đề nghị|Đã hủy/u);
});

test.each([
  ['Q7821917|participatedIn|m-geneva-cancelled', 'vi', 'tham dự (đã hủy)'],
  ['Q7747|participatedIn|m-zelensky-putin', 'en', 'took part in (proposed)'],
  ['m-asean-hanoi|heldAt|Q1858', 'en', 'was held at (planned)'],
  ['Q58217|participatedIn|m-lavrov-blinken', 'en', 'took part in'],
] as const)('%s in words (%s): %s', (key, lang, words) => {
  expect(linkWords(key, sceneOf(sampleGraph(), {}, lang))).toBe(words);
});

test('CSV of links lists the days of what was on several', () => {
  const rows = toCsv(sceneOf(sampleOfTwoDays()), 'links').split('\r\n');
  const act = rows.find((row) => row.includes('|sanctions|'));
  expect(act).toContain(',2014-09-12 | 2018-04,');
  expect(act).not.toContain('2014-09-12/');
});

test.each<Partial<State>>([{ hiddenKinds: ['country'] }, { hiddenKinds: ['organisation'] }, {}])(
  'Turtle of a part says for whom somebody acts as that of the whole does: %j',
  async (change) => {
    const file = sampleGraph();
    const model = file.edges.find(({ attributes }) => attributes.type === 'holdsOffice')!;
    const attributes = { ...model.attributes, type: 'represents' as const, office: null };
    for (const target of ['Q159', 'Q7184'])
      file.edges.push({ key: `e-${target}`, source: 'Q58217', target, attributes });
    const scene = sceneOf(file, change);
    const whole = new Set(lines(quadsOf(scene.data.graph)));
    const own = new Parser().parse(await toTurtle(scene));
    const strange = lines(own.filter(({ subject }) => !subject.value.includes('/dataset')));
    expect(strange.filter((line) => !whole.has(line))).toEqual([]);
  },
);

describe('files of a stretch of time', () => {
  /** Sanctions of three days, each in a sentence of its own between others, and what is said of nobody. */
  function told(change: Partial<State> = { from: '2016-01-01', until: '2019-12-31' }): Scene {
    const file = sampleOfTwoDays();
    const { attributes } = file.edges.find((edge) => edge.attributes.type === 'sanctions')!;
    const [model] = attributes.evidence;
    const dates = ['2014-09-12', '2018-04', '2019-02-03'];
    const articles = ['a01', 'a02', 'a05'];
    const evidence = dates.map((date, i) => ({
      ...model!,
      date,
      article: articles[i]!,
      quote: `Lần thứ ${i + 1} áp đặt.`,
    }));
    Object.assign(attributes, { dates, when: '2014-09-12/2019-02-03', until: '2019-02-03', evidence });
    Object.assign(attributes, { sources: 3, confidence: 0.99 });
    file.attributes.passages = Object.fromEntries(
      articles.map((id, i) => [id, [{ start: 900, end: 920, text: `Sau lần thứ ${i + 1}.` }]]),
    );
    const russia = file.nodes.find(({ key }) => key === 'Q159')!;
    Object.assign(russia.attributes, {
      statements: [{ type: 'denies', evidence: [{ ...model, article: 'a06', quote: 'Nga bác bỏ.' }] }],
    });
    return sceneOf(file, change);
  }
  const texts = async (scene: Scene): Promise<[name: string, text: string][]> => [
    ['json', JSON.stringify(toGraphFile(scene))],
    ['turtle', await toTurtle(scene)],
    ['gexf', await toGexf(scene)],
    ['csv', toCsv(scene, 'links')],
  ];

  test('hold the days within it, and the sentences that tell of these', async () => {
    for (const [name, text] of await texts(told())) {
      for (const day of ['2018-04', '2019-02-03']) expect(text, name).toContain(day);
      expect(text, name).not.toContain('2014-09');
      if (name === 'gexf') continue;
      expect(text, name).toContain('Lần thứ 2');
      expect(text, name).not.toContain('ần thứ 1');
    }
  });

  test('of one day that is left say what a graph of that day would', () => {
    const { edges, nodes, attributes } = toGraphFile(told({ from: '2019-01-01', until: '2019-12-31' }));
    const [act, ...others] = edges.filter((edge) => edge.attributes.type === 'sanctions');
    expect(others).toEqual([]);
    const { dates, when, from, until, sources, confidence, evidence } = act!.attributes;
    expect({ dates, when, from, until, sources, confidence }).toEqual({
      dates: undefined,
      when: '2019-02-03',
      from: '2019-02-03',
      until: '2019-02-03',
      sources: 1,
      confidence: 0.88,
    });
    expect(evidence.map(({ quote, date }) => [quote, date])).toEqual([['Lần thứ 3 áp đặt.', undefined]]);
    expect(Object.keys(attributes.articles)).toEqual(['a05']);
    expect(attributes.passages).toEqual({ a05: [{ start: 900, end: 920, text: 'Sau lần thứ 3.' }] });
    expect(nodes.filter(({ attributes: node }) => 'statements' in node)).toEqual([]);
  });

  test.each<Partial<State>>([
    { edge: 'Q183|expelsDiplomatsOf|Q159' },
    { node: 'm-antalya' },
    { pinned: ['m-antalya'] },
  ])('leave out what is only shown because it is selected or pinned: %j', async (chosen) => {
    const scene = told({ from: '2016-01-01', until: '2019-12-31', ...chosen });
    for (const [name, text] of await texts(scene)) {
      expect(text, name).not.toMatch(/antalya|expelsDiplomatsOf/u);
      expect(text, name).not.toMatch(/2022-0[23]/u);
    }
  });

  test('without dates hold all days, and what is said of nobody', () => {
    const { edges, nodes } = toGraphFile(told({}));
    expect(edges.find((edge) => edge.attributes.type === 'sanctions')?.attributes.dates).toHaveLength(3);
    expect(nodes.filter(({ attributes }) => 'statements' in attributes)).toHaveLength(1);
  });
});

describe('sources of a picture', () => {
  /** Sanctions of *a09* beside an office that an older and a newer article name. */
  function told(): Scene {
    const file = sampleGraph();
    const { evidence } = file.edges.find(({ attributes }) => attributes.type === 'sanctions')!.attributes;
    const office = file.edges.find(({ source, target }) => source === 'Q7747' && target === 'Q159')!;
    office.attributes.evidence = ['a12', 'a07', 'a05', 'a09'].map((article) => ({
      ...evidence[0]!,
      article,
    }));
    return sceneOf(file, { only: ['Q7747', 'Q159', 'Q30'] });
  }

  test('those of events come first, then those of offices, each in order of publication', () => {
    expect(sourcesOf(told())).toEqual(['a09', 'a05', 'a07', 'a12']);
  });

  test.each([
    [2, ['Mỹ hủy', 'Thượng đỉnh', 'và 2 bài nữa']],
    [Infinity, ['Mỹ hủy', 'Thượng đỉnh', 'Thủ tướng Đức', 'Quan hệ Việt Nam']],
  ])('a sheet names %d of them', (most, words) => {
    const size = { width: 600, height: 100 };
    const palette = { ink: '#111', muted: '#555', background: '#fff' } as Palette;
    const { text } = sheet({ size, drawing: '', marks: [], scene: told(), palette, most });
    const places = words.map((word) => text.indexOf(word));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text.includes('bài nữa')).toBe(most === 2);
  });
});
