import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { readGraphJson, writeGraphJson } from '../../src/graph/json.ts';
import type {
  ArticleRecord,
  EdgeAttributes,
  Entity,
  MeetingNodeAttributes,
  MeetingRecord,
} from '../../src/model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { entity, meeting, record, relation, WHO, type Name } from '../records.ts';

const OPTIONS = { name: 'test', generator: 'test 0', iterations: 20 };
const build = (...records: ArticleRecord[]) => buildGraph(resolve(records), OPTIONS);
const both = 'blinken lavrov';

/** The only meeting of a graph. */
function only(graph: ReturnType<typeof build>): MeetingNodeAttributes {
  const meetings = [...graph.nodeEntries()]
    .map(({ attributes }) => attributes)
    .filter((node) => node.kind === 'meeting');
  expect(meetings).toHaveLength(1);
  return meetings[0] as MeetingNodeAttributes;
}

/** All edges as `source type target`, known entities by their short names. */
function lines(graph: ReturnType<typeof build>): string[] {
  const short = new Map(Object.entries(WHO).map(([name, { id }]) => [id as string, name]));
  const called = (key: string) => short.get(key) ?? key.replace(/^meeting:.*/, 'meeting');
  return [...graph.edgeEntries()]
    .map(({ attributes, source, target }) => `${called(source)} ${attributes.type} ${called(target)}`)
    .sort();
}

function edge(graph: ReturnType<typeof build>, type: EdgeAttributes['type'], source: Name): EdgeAttributes {
  const found = [...graph.edgeEntries()].filter(
    (e) => e.attributes.type === type && e.source === WHO[source].id,
  );
  expect(found).toHaveLength(1);
  return found[0]?.attributes as EdgeAttributes;
}

test('one who calls it a summit outweighs those who only say that they met', () => {
  const date = '2021-06-16';
  const told = [
    record('a', '2021-06-15', [meeting('talks', both, { date })]),
    record('b', '2021-06-16', [meeting('summit', both, { date })]),
    record('c', '2021-06-17', [meeting('talks', both, { date })]),
  ];
  expect(only(build(...told)).form).toBe('summit');
});

test.each<[rule: string, dates: string[], told: string]>([
  ['most tell', ['2021-06-13', '2021-06-16', '2021-06-16', '2021-06-16', '2021-06-16'], '2021-06-16'],
  ['both days', ['2021-06-16/2021-06-17', '2021-06-16/2021-06-17', '2021-06-17'], '2021-06-16/2021-06-17'],
  ['of two, the narrower', ['2021-06-16/2021-06-17', '2021-06-16'], '2021-06-16'],
  ['a day before any month', ['2021-06', '2021-06', '2021-06-16'], '2021-06-16'],
  ['of months and years the month', ['2021-06', '2021', '2021'], '2021-06'],
])('the date of a meeting is what %s', (_, dates, told) => {
  const records = dates.map((date, i) =>
    record(`r${i}`, '2021-06-20', [meeting('summit', 'biden putin', { date, place: ['geneva'] })]),
  );
  expect(only(build(...records)).date).toBe(told);
});

const planned = record('plan', '2021-12-01', [
  meeting('talks', both, { date: '2021-12', status: 'planned', place: ['SE'], confidence: 0.5 }),
]);
const held = record(
  'report',
  '2021-12-03',
  [
    meeting('conference', 'osce', { id: 'm1', date: '2021-12-02', place: ['stockholm'] }),
    meeting('talks', both, {
      id: 'm2',
      date: '2021-12-02',
      dateText: 'ngày 2/12',
      place: ['stockholm', 'SE'],
      partOf: 'm1',
      topics: ['ukraine'],
      minutes: 40,
      code: '046',
    }),
  ],
  {
    relations: [
      relation('blinken', 'holdsOffice', 'US', { office: 'secretary of state' }),
      relation('lavrov', 'accuses', 'nato'),
    ],
  },
);

describe('buildGraph', () => {
  it('has an edge for everything said of two', () => {
    expect(lines(build(held))).toEqual([
      'blinken holdsOffice US',
      'blinken participatedIn meeting',
      'blinken represents US',
      'lavrov accuses nato',
      'lavrov participatedIn meeting',
      'meeting about ukraine',
      'meeting heldAt stockholm',
      'meeting heldAt stockholm',
      'meeting partOf meeting',
      'osce participatedIn meeting',
      'stockholm locatedIn SE',
    ]);
  });

  it('leaves out who is only mentioned, keeps the country of who is not', () => {
    const graph = build(
      record('a', '2021-12-03', [], { relations: [relation('lavrov', 'warns', 'nato')], entities: [WHO.xi] }),
    );
    expect(graph.nodes()).toEqual([WHO.RU.id, WHO.lavrov.id, WHO.nato.id].sort());
    expect(graph.getNodeAttributes(WHO.lavrov.id)).toMatchObject({
      kind: 'official',
      label: 'Sergei Lavrov',
      names: ['Sergei Lavrov', 'Lavrov', 'Sergey Lavrov'],
      wikidata: 'Q58217',
      country: WHO.RU.id,
      articles: 1,
    });
  });

  it('tells a meeting as it was last told, with its history', () => {
    const node = only(build(planned, { ...held, meetings: held.meetings.slice(1) }));
    expect(node).toMatchObject({
      label: 'Hội đàm Blinken – Lavrov, 2/12/2021',
      labelEn: 'Blinken – Lavrov talks, 2 Dec 2021',
      status: 'held',
      date: '2021-12-02',
      from: '2021-12-02',
      until: '2021-12-02',
      dateText: 'ngày 2/12',
      minutes: 40,
      sources: 2,
      confidence: 0.9,
      reports: ['plan#m1', 'report#m2'],
      topics: [WHO.ukraine.id],
    });
    expect(node.history.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'plan#m1 planned',
      'report#m2 held',
    ]);
    expect(node.evidence.map((e) => e.quote)).toEqual(
      Array(2).fill('Hai bên trao đổi về quan hệ song phương.'),
    );
  });

  test.each([
    ['held beats planned of the same day', ['2021-12-02', 'planned'], ['2021-12-02', 'held'], 'held'],
    ['a later cancellation', ['2021-12-01', 'planned'], ['2021-12-02', 'cancelled'], 'cancelled'],
    ['a plan after a cancellation', ['2021-12-01', 'cancelled'], ['2021-12-02', 'planned'], 'planned'],
    ['an undated report of what was held', ['2021-12-01', 'planned'], [null, 'held'], 'held'],
    ['an undated plan', [null, 'planned'], ['2021-12-01', 'cancelled'], 'cancelled'],
  ] as const)('%s', (_, [pubA, statusA], [pubB, statusB], expected) => {
    const telling = (id: string, published: string | null, status: MeetingNodeAttributes['status']) =>
      record(id, published, [meeting('talks', both, { date: '2021-12-02', status })]);
    expect(only(build(telling('a', pubA, statusA), telling('b', pubB, statusB))).status).toBe(expected);
    expect(only(build(telling('b', pubA, statusA), telling('a', pubB, statusB))).status).toBe(expected);
  });

  describe('is as sure of a meeting as its reports together make it', () => {
    const at = (id: string, name: string, latitude: number, longitude: number): Entity => ({
      ...entity(id, 'place', name, { country: 'Q189' }),
      latitude,
      longitude,
    });
    const entities = [at('akureyri', 'Akureyri', 65.68, -18.09), at('hofn', 'Höfn', 64.25, -15.2)];
    const ON = { date: '2021-05-19', confidence: 0.9 };
    type Told = Partial<Omit<MeetingRecord, 'topics' | 'place'>> & { place?: string[] };
    const sure = (
      form: MeetingRecord['form'],
      told: readonly (readonly [published: string, more: Told])[],
    ): number => {
      const records = told.map(([published, { place = [], ...more }], i) => {
        const one = { ...meeting(form, both, { ...ON, ...more }), place };
        return record(`r${i}`, published, [one], { entities });
      });
      const cluster = {
        key: 'meeting:0',
        reports: records.map((of) => ({ record: of, meeting: of.meetings[0]! })),
      };
      const resolved = resolve(records);
      return only(buildGraph({ ...resolved, meetings: [cluster] }, OPTIONS)).confidence;
    };
    const HELD: Told = { status: 'held' };

    test.each<[string, MeetingRecord['form'], (readonly [string, Told])[], number]>([
      [
        'agreeing',
        'talks',
        [
          ['2021-05-19', HELD],
          ['2021-05-20', HELD],
        ],
        0.99,
      ],
      [
        'planned, then held',
        'talks',
        [
          ['2021-05-10', { status: 'planned' }],
          ['2021-05-20', HELD],
        ],
        0.99,
      ],
      [
        'called off, then held',
        'talks',
        [
          ['2021-05-10', { status: 'cancelled' }],
          ['2021-05-20', HELD],
        ],
        0.99,
      ],
      [
        'held, and called off',
        'talks',
        [
          ['2021-05-19', HELD],
          ['2021-05-20', { status: 'cancelled' }],
        ],
        0.45,
      ],
      [
        'of two days',
        'talks',
        [
          ['2021-05-19', HELD],
          ['2021-05-20', { date: '2021-05-18' }],
        ],
        0.45,
      ],
      [
        'of a day and its month',
        'talks',
        [
          ['2021-05-19', HELD],
          ['2021-05-20', { date: '2021-05' }],
        ],
        0.99,
      ],
      [
        'put off',
        'talks',
        [
          ['2021-05-10', { status: 'planned', date: '2021-05-18' }],
          ['2021-05-20', HELD],
          ['2021-05-21', HELD],
        ],
        0.99,
      ],
      [
        'in two cities',
        'talks',
        [
          ['2021-05-19', { place: ['akureyri'] }],
          ['2021-05-20', { place: ['hofn'] }],
        ],
        0.45,
      ],
      [
        'in a city and its country',
        'talks',
        [
          ['2021-05-19', { place: ['akureyri', 'Q189'] }],
          ['2021-05-20', { place: ['Q189'] }],
        ],
        0.99,
      ],
      [
        'on the way',
        'visit',
        [
          ['2021-05-19', { place: ['akureyri'] }],
          ['2021-05-20', { place: ['hofn'] }],
        ],
        0.99,
      ],
      [
        'two against one',
        'talks',
        [
          ['2021-05-18', { status: 'cancelled', confidence: 0.5 }],
          ['2021-05-17', HELD],
          ['2021-05-20', HELD],
        ],
        0.891,
      ],
    ])('%s', (_, form, told, expected) => {
      expect(sure(form, told)).toBeCloseTo(expected, 4);
    });
  });

  it('counts copies of one story once, and gathers the evidence of all', () => {
    const text = `Ông Lavrov cảnh báo NATO. ${Array.from({ length: 60 }, (_, i) => `câu${i}`).join(' ')}`;
    const telling = (id: string, published: string, more: { text?: string }) =>
      record(id, published, [], { ...more, relations: [relation('lavrov', 'warns', 'nato')] });
    const graph = build(
      telling('c', '2021-12-03', {}),
      telling('b', '2021-12-02', { text: `${text} hết` }),
      telling('a', '2021-12-01', { text }),
    );
    const warns = edge(graph, 'warns', 'lavrov');
    expect(warns).toMatchObject({ sources: 2, confidence: 0.99, rule: 'test.relation' });
    expect(warns).toMatchObject({ when: '2021-12-01/2021-12-03', from: '2021-12-01', until: '2021-12-03' });
    expect(warns.dates).toEqual(['2021-12-01', '2021-12-02', '2021-12-03']);
    expect(warns.evidence.map((e) => e.article)).toEqual(['a', 'b', 'c']);
    expect(warns.evidence[0]?.quote).toBe(text.slice(0, warns.evidence[0]?.end));
    expect(graph.getAttribute('articles')['b']?.copyOf).toBe('a');
  });

  it('keeps the dates of what was said several times, and none of what lasts', () => {
    const said = (id: string, published: string, date: string | null) =>
      record(id, published, [], {
        relations: [
          relation('lavrov', 'sanctions', 'nato', { date }),
          relation('lavrov', 'memberOf', 'nato', { date }),
        ],
      });
    const graph = build(
      said('a', '2019-04-05', '2019-04-02'),
      said('b', '2017-08-09', '2017-08'),
      said('c', '2019-04-07', '2019-04-02'),
    );
    const sanctions = edge(graph, 'sanctions', 'lavrov');
    expect(sanctions).toMatchObject({ dates: ['2017-08', '2019-04-02'], from: '2017-08-01' });
    expect(sanctions.evidence.map(({ article, date }) => [article, date])).toEqual([
      ['b', '2017-08'],
      ['a', '2019-04-02'],
      ['c', '2019-04-02'],
    ]);
    expect(edge(graph, 'memberOf', 'lavrov')).not.toHaveProperty('dates');
    const once = build(said('a', '2019-04-05', '2019-04-02'), said('c', '2019-04-07', '2019-04-02'));
    expect(edge(once, 'sanctions', 'lavrov')).not.toHaveProperty('dates');
    expect(edge(once, 'sanctions', 'lavrov').evidence[0]).not.toHaveProperty('date');
    expect(writeGraphJson(readGraphJson(writeGraphJson(graph)))).toBe(writeGraphJson(graph));
  });

  it('keeps a sentence that tells of two days for each of them', () => {
    const both = record('a', '2019-04-05', [], {
      relations: ['2014-09-12', '2018-04-06'].map((date) =>
        relation('lavrov', 'sanctions', 'nato', { date }),
      ),
    });
    const { evidence } = edge(build(both), 'sanctions', 'lavrov');
    expect(evidence.map(({ date }) => date)).toEqual(['2014-09-12', '2018-04-06']);
  });

  it('keeps offices apart, and lets nobody represent what he has left', () => {
    const offices = [
      relation('biden', 'holdsOffice', 'US', { office: 'president', date: '2021-01-20/2025-01-20' }),
      relation('biden', 'holdsOffice', 'US', { office: 'vice president', qualifier: 'former' }),
      relation('tillerson', 'holdsOffice', 'US', { office: 'secretary of state', qualifier: 'former' }),
    ];
    const graph = build(record('a', '2021-12-03', [], { relations: offices }));
    expect(lines(graph)).toEqual([
      'biden holdsOffice US',
      'biden holdsOffice US',
      'biden represents US',
      'tillerson holdsOffice US',
    ]);
    expect(edge(graph, 'represents', 'biden')).toMatchObject({ from: '2021-01-20', until: '2025-01-20' });
  });

  it('gives whoever held an office twice two edges, the second open while it lasts', () => {
    const tell = (id: string, published: string, date: string) =>
      record(id, published, [], {
        relations: [relation('putin', 'holdsOffice', 'RU', { office: 'president', date })],
      });
    const graph = build(
      tell('a', '2007-05-03', '2000-05-07/2008-05-07'),
      tell('b', '2021-12-03', '2012-05-07/..'),
      tell('c', '2022-12-03', '2012-05-07/..'),
    );
    const offices = graph
      .mapEdges((_, { type, when, from, until, evidence }) => ({
        type,
        when,
        from,
        until,
        n: evidence.length,
      }))
      .sort((a, b) => (a.type + a.from < b.type + b.from ? -1 : 1));
    expect(offices).toEqual([
      { type: 'holdsOffice', when: '2000-05-07/2008-05-07', from: '2000-05-07', until: '2008-05-07', n: 1 },
      { type: 'holdsOffice', when: '2012-05-07/..', from: '2012-05-07', until: null, n: 2 },
      { type: 'represents', when: '2000-05-07/..', from: '2000-05-07', until: null, n: 3 },
    ]);
  });

  it('puts a denial of nobody named on the node, even of one who is alone', () => {
    const graph = build(record('a', '2021-12-03', [], { relations: [relation('nato', 'denies', null)] }));
    expect(graph.size).toBe(0);
    expect(graph.getNodeAttributes(WHO.nato.id)).toMatchObject({
      statements: [
        { type: 'denies', evidence: [{ article: 'a', quote: expect.stringMatching(/^Hai bên/) }] },
      ],
    });
  });

  it('gives each participant the role told most, once', () => {
    const tell = (id: string, who: string) =>
      record(id, '2021-12-03', [meeting('talks', who, { date: '2021-12-02' })]);
    const graph = build(tell('a', 'blinken:guest lavrov'), tell('b', 'blinken lavrov:host'));
    expect(edge(graph, 'participatedIn', 'blinken').role).toBe('guest');
    expect(edge(graph, 'participatedIn', 'lavrov').role).toBe('host');
  });

  it('makes no edge from a node to itself, and a graph of nothing', () => {
    expect(build(record('a', null, [], { relations: [relation('US', 'accuses', 'US')] })).order).toBe(0);
    expect(build().order).toBe(0);
  });
});

describe('labels', () => {
  const leyen = entity('Q1', 'official', 'Ursula von der Leyen', { nameEn: 'Ursula von der Leyen' });
  const eas = entity('Q2', 'organisation', 'Hội nghị Cấp cao Đông Á', { nameEn: 'East Asia Summit' });
  test.each([
    ['talks', 'phuc xi', { date: '2017-05' }, 'Hội đàm Nguyễn Xuân Phúc – Tập Cận Bình, tháng 5/2017'],
    ['talks', 'US blinken RU', { date: '2021' }, 'Hội đàm Blinken – Nga, năm 2021'],
    [
      'call',
      'blinken Q1',
      { date: '2021-05-10/2021-05-14' },
      'Điện đàm Blinken – von der Leyen, 10–14/5/2021',
    ],
    ['summit', 'biden putin', { date: null }, 'Thượng đỉnh Biden – Putin'],
    ['summit', 'biden nato', { date: '2021-W19' }, 'Thượng đỉnh NATO, 10–16/5/2021'],
    ['conference', 'osce lavrov', { date: '2021-11-30/2021-12-01' }, 'Hội nghị OSCE, 30/11–1/12/2021'],
    ['conference', 'Q2', { date: '2010-10-30' }, 'Hội nghị Cấp cao Đông Á, 30/10/2010'],
    ['visit', 'tillerson', { date: '2017-04-11', place: ['moscow'] }, 'Tillerson thăm Nga, 11/4/2017'],
    ['visit', 'tillerson:guest RU:host', { date: '2017-04-11' }, 'Tillerson thăm Nga, 11/4/2017'],
    ['visit', 'tillerson lavrov', { date: null, place: ['RU'] }, 'Tillerson thăm Nga'],
    ['visit', 'biden', { date: '2021-12-30/2022-01-02' }, 'Chuyến thăm của Biden, 30/12/2021–2/1/2022'],
    ['talks', 'US RU VN CN', { date: null }, 'Hội đàm Mỹ – Nga và 2 bên khác'],
    ['talks', '', { date: '2021-12-02' }, 'Hội đàm, 2/12/2021'],
  ] as const)('%s of %s', (form, who, more, label) => {
    const told = meeting(form, who, { ...more, place: 'place' in more ? [...more.place] : [] });
    expect(only(build(record('a', null, [told], { entities: [leyen, eas] }))).label).toBe(label);
  });

  test.each([
    ['visit', 'tillerson', 'Tillerson visits Russia, 11–13 Apr 2017'],
    ['visit', 'tillerson biden', 'Tillerson – Biden visit Russia, 11–13 Apr 2017'],
    ['conference', 'osce', 'OSCE conference, 11–13 Apr 2017'],
    ['conference', 'Q2', 'East Asia Summit, 11–13 Apr 2017'],
    ['talks', 'phuc US', 'Nguyễn Xuân Phúc – United States talks, 11–13 Apr 2017'],
  ] as const)('in English: %s of %s', (form, who, label) => {
    const told = meeting(form, who, { date: '2017-04-11/2017-04-13', place: ['RU'] });
    expect(only(build(record('a', null, [told], { entities: [eas] }))).labelEn).toBe(label);
  });
});

describe('two meetings of one label', () => {
  const told = (id: string, place: Name[]) =>
    record(id, '2021-06-17', [meeting('talks', 'putin xi', { date: '2021-06-16', place })]);
  const labels = (...records: ArticleRecord[]): string[] =>
    [...build(...records).nodeEntries()]
      .flatMap(({ attributes: node }) => (node.kind === 'meeting' ? [node.label, node.labelEn] : []))
      .sort();

  test('are told apart by their places', () => {
    expect(labels(told('a', ['moscow', 'RU']), told('b', ['geneva', 'CH']))).toEqual([
      'Hội đàm Putin – Tập Cận Bình, 16/6/2021 (Geneva)',
      'Hội đàm Putin – Tập Cận Bình, 16/6/2021 (Moscow)',
      'Putin – Tập Cận Bình talks, 16 Jun 2021 (Geneva)',
      'Putin – Tập Cận Bình talks, 16 Jun 2021 (Moscow)',
    ]);
  });

  test('one alone goes without', () => {
    expect(labels(told('a', ['moscow', 'RU']))).toEqual([
      'Hội đàm Putin – Tập Cận Bình, 16/6/2021',
      'Putin – Tập Cận Bình talks, 16 Jun 2021',
    ]);
  });
});

describe('determinism', () => {
  const records = [
    planned,
    held,
    ...(['call', 'talks', 'summit'] as const).flatMap((form, i) => [
      record(`x${i}`, '2021-06-17', [
        meeting(form, 'biden putin', { date: '2021-06-16', place: ['geneva'] }),
      ]),
      record(`y${i}`, null, [meeting(form, 'putin xi', { date: '2021-06', status: 'planned' })], {
        relations: [relation('xi', 'supports', 'putin'), relation('putin', 'denies', null)],
      }),
    ]),
  ];
  const expected = writeGraphJson(build(...records));

  it('gives the same bytes for any order of the records', () => {
    const all = { minLength: records.length, maxLength: records.length };
    fc.assert(
      fc.property(fc.shuffledSubarray(records, all), (shuffled) => {
        expect(writeGraphJson(build(...shuffled))).toBe(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('gives the same bytes once read and written', () => {
    expect(writeGraphJson(readGraphJson(expected))).toBe(expected);
  });

  it('places every node, at two decimals', () => {
    const places = new Set<string>();
    build(...records).forEachNode((_, { x, y }) => {
      expect([x, y]).toEqual([Number(x.toFixed(2)), Number(y.toFixed(2))]);
      places.add(`${x} ${y}`);
    });
    expect(places.size).toBeGreaterThan(8);
  });
});
