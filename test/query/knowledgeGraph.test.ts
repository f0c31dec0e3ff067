import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { writeGraphJson } from '../../src/graph/json.ts';
import { openGraph, type KnowledgeGraph } from '../../src/query/knowledgeGraph.ts';
import type { NeighbourOptions } from '../../src/query/neighbours.ts';
import { UnknownNameError } from '../../src/query/names.ts';
import type { GraphNode } from '../../src/query/type.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { entity, meeting, record, relation, WHO } from '../records.ts';

const both = 'blinken lavrov';
const records = [
  record(
    'a',
    '2021-12-03',
    [
      meeting('conference', 'osce', { id: 'm1', date: '2021-12-02', place: ['stockholm'] }),
      meeting('talks', both, { id: 'm2', date: '2021-12-02', place: ['stockholm'], partOf: 'm1' }),
      meeting('talks', both, { id: 'm3', date: '2021-05', place: ['reykjavik'] }),
      meeting('summit', 'biden putin', { id: 'm4', date: '2021-06', place: ['geneva'] }),
    ],
    {
      relations: [
        relation('lavrov', 'accuses', 'nato'),
        relation('lavrov', 'holdsOffice', 'RU', { office: 'foreign minister' }),
      ],
    },
  ),
  record('b', '2021-12-20', [meeting('call', 'biden putin', { date: '2021-12', status: 'planned' })], {
    relations: [
      relation('lavrov', 'warns', 'US'),
      relation('putin', 'holdsOffice', 'RU', { office: 'president' }),
    ],
  }),
  record('c', null, [meeting('call', both, {})], { relations: [relation('lavrov', 'urges', 'nato')] }),
  record('d', '2017-05-15', [meeting('talks', 'xi phuc', { date: '2017-05-11' })]),
  record('e', '2017-06-15', [meeting('talks', 'hoa1 hoa2', { date: '2017-06-11' })], {
    entities: [
      entity('hoa1', 'official', 'Trần Hoa', { country: 'Q881' }),
      entity('hoa2', 'official', 'Trần Hòa', { country: 'Q881' }),
    ],
  }),
];
const graph = buildGraph(resolve(records), { name: 'test', generator: 'test 0', iterations: 5 });
const kg: KnowledgeGraph = openGraph(writeGraphJson(graph));
const labels = (nodes: readonly GraphNode[]): string[] => nodes.map((node) => node.label);

describe('find', () => {
  test.each([
    ['Sergei Lavrov', 'Sergei Lavrov'],
    ['sergey  LAVROV', 'Sergei Lavrov'],
    ['Lavrov', 'Sergei Lavrov'],
    ['Lav', 'Sergei Lavrov'],
    ['Q58217', 'Sergei Lavrov'],
    ['q58217', 'Sergei Lavrov'],
    ['Nguyen Xuan Phuc', 'Nguyễn Xuân Phúc'],
    ['Phúc', 'Nguyễn Xuân Phúc'],
    ['phuc', 'Nguyễn Xuân Phúc'],
    ['Tập', 'Tập Cận Bình'],
    ['Russia', 'Nga'],
    ['RU', 'Nga'],
    ['thuy dien', 'Thụy Điển'],
    ['Thuỵ Điển', 'Thụy Điển'],
    ['Nguyễn Xuân Phúc'.normalize('NFD'), 'Nguyễn Xuân Phúc'],
  ])('%s', (name, label) => {
    expect(kg.find(name)[0]?.label).toBe(label);
  });

  it('takes tones as typed first, and what most articles name where none is typed', () => {
    expect(labels(kg.find('Trần Hòa'))).toEqual(['Trần Hòa', 'Trần Hoa']);
    expect(labels(kg.find('Trần Hoa'))).toEqual(['Trần Hoa', 'Trần Hòa']);
    expect(labels(kg.find('tran hoa'))).toEqual(['Trần Hoa', 'Trần Hòa']);
  });

  it('takes a word of the name before a word of what it is called otherwise', () => {
    const named = [
      entity('kim', 'official', 'Kim Jong-un'),
      entity('han', 'official', 'Han Duck-soo', { names: ['Han Duck-soo', 'người xứ kim chi'] }),
    ];
    const built = buildGraph(
      resolve([
        record('x', '2018-01-01', [meeting('talks', 'kim han', {})], { entities: named }),
        record('y', '2018-02-01', [meeting('talks', 'han putin', {})], { entities: named }),
      ]),
      { name: 'test', generator: 'test 0' },
    );
    expect(labels(openGraph(writeGraphJson(built)).find('Kim'))).toEqual(['Kim Jong-un', 'Han Duck-soo']);
  });

  it('finds nobody for nothing', () => {
    expect(kg.find('')).toEqual([]);
    expect(kg.find('…')).toEqual([]);
    expect(kg.find('Merkel')).toEqual([]);
  });

  it('finds every entity by each of its names, in any case, composed or not, with or without tones', () => {
    const names = graph
      .mapNodes((key, node) =>
        node.kind === 'meeting' ? [] : node.names.map((name) => [key, name] as const),
      )
      .flat();
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        ([key, name], up, nfd, bare) => {
          const cased = up ? name.toUpperCase() : name;
          const marks = cased.normalize('NFD');
          const typed = bare ? marks.replace(/\p{M}/gu, '') : nfd ? marks : cased;
          expect(kg.find(typed).map((node) => node.key)).toContain(key);
          if (!bare) expect(kg.find(typed)[0]?.key).toBe(key);
        },
      ),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(Array.isArray(kg.find(name))).toBe(true);
      }),
    );
  });
});

describe('an unknown name', () => {
  it('is told with the nearest ones', () => {
    expect(() => kg.node('Lavrof')).toThrow(UnknownNameError);
    expect(() => kg.neighbours('Serge Lavrof')).toThrow(
      'nothing in the graph is called "Serge Lavrof"; did you mean Sergei Lavrov?',
    );
    expect(() => kg.path('Nga', 'zzzzzzzzzzzz')).toThrow(/^nothing in the graph is called "zzzzzzzzzzzz"$/);
  });

  it.each([
    ['Puttin', ['Vladimir Putin']],
    ['Lavrvo', ['Sergei Lavrov']],
    ['Blinkn', ['Antony Blinken']],
    ['Anthony Blinkenn', ['Antony Blinken']],
    ['Thuy Dein', ['Thụy Điển']],
    ['Thuy Sin', ['Thụy Sĩ', 'Thụy Điển']],
    ['Nag', ['Nga', 'Việt Nam']],
    ['xyz', []],
    ['qwerty uiop', []],
    ['?', []],
  ])('%s is near %j', (typed, suggestions) => {
    expect(() => kg.timeline(typed)).toThrow(expect.objectContaining({ suggestions }));
  });
});

describe('neighbours', () => {
  const near = (...args: Parameters<KnowledgeGraph['neighbours']>): string[] =>
    labels(kg.neighbours(...args).map(({ node }) => node));

  it('are the meetings since a month, by date, without the undated', () => {
    expect(near('Sergei Lavrov', { kinds: ['meeting'], since: '2021-05' })).toEqual([
      'Hội đàm Blinken – Lavrov, tháng 5/2021',
      'Hội đàm Blinken – Lavrov, 2/12/2021',
    ]);
    expect(near('Lavrov', { kinds: ['meeting'], until: '2021-11' })).toEqual([
      'Hội đàm Blinken – Lavrov, tháng 5/2021',
    ]);
    expect(near('Lavrov', { kinds: ['meeting'], since: '2021-05-20', until: '2021-W20' })).toHaveLength(1);
    expect(near('Lavrov', { kinds: ['meeting'] }).at(-1)).toBe('Điện đàm Blinken – Lavrov');
  });

  it('leave out what happened without a date within a period, and keep what lasts', () => {
    expect(near('Lavrov', { types: ['urges'] })).toEqual(['NATO']);
    expect(near('Lavrov', { types: ['urges'], since: '2000' })).toEqual([]);
    expect(near('Lavrov', { types: ['urges'], until: '2100' })).toEqual([]);
    expect(near('Lavrov', { types: ['represents'], since: '2021' })).toEqual(['Nga']);
    expect(near('Lavrov', { types: ['holdsOffice'], since: '2021' })).toEqual(['Nga']);
  });

  it('are meetings, officials, countries, organisations, in this order', () => {
    const all = kg.neighbours('Lavrov');
    expect(all.map(({ node }) => node.kind)).toEqual([
      'meeting',
      'meeting',
      'meeting',
      'country',
      'country',
      'organisation',
    ]);
    expect(all.every(({ hops }) => hops === 1)).toBe(true);
    expect(all.at(-1)?.path.at(-1)?.edges[0]).toMatchObject({
      type: 'accuses',
      source: WHO.lavrov.id,
      target: WHO.nato.id,
      evidence: [{ article: 'a', quote: expect.stringMatching(/^Hai bên/) }],
    });
  });

  it('two steps away are the counterparts, with the way there', () => {
    const [counterpart, ...others] = kg.neighbours('Lavrov', {
      kinds: ['official'],
      types: ['participatedIn'],
      depth: 2,
      since: '2021-12',
    });
    expect(others).toEqual([]);
    expect(counterpart?.node.label).toBe('Antony Blinken');
    expect(counterpart?.hops).toBe(2);
    expect(counterpart?.path.map(({ node }) => node.kind)).toEqual(['meeting', 'official']);
  });

  it('keep to the kinds, the edges, the period and the limit', () => {
    expect(near('Stockholm', { kinds: ['country'] })).toEqual(['Thụy Điển']);
    expect(near('Lavrov', { types: ['warns'] })).toEqual(['Mỹ']);
    expect(near('Lavrov', { types: ['accuses', 'warns'], since: '2021-12-10' })).toEqual(['Mỹ']);
    expect(near('Lavrov', { limit: 2 })).toHaveLength(2);
    expect(near('Lavrov', { limit: 0 })).toEqual([]);
  });

  test.each([
    [{ since: 'yesterday' }, 'since: "yesterday" is no date; expected a day 2021-12-02'],
    [{ until: '2021-13' }, 'until: "2021-13" is no date'],
    [{ since: '2022', until: '2021' }, 'since: "2022" is after until "2021"'],
    [{ depth: 0 }, 'depth: 0; expected 1 or more'],
    [{ kinds: ['foo' as never] }, 'kinds: "foo" is none of official, country, organisation, meeting,'],
    [{ types: ['warns', 'meets' as never] }, 'types: "meets" is none of participatedIn, '],
    [{ limit: -1 }, 'limit: -1; expected 0 or more'],
  ] as [NeighbourOptions, string][])('refuse %j', (options, message) => {
    expect(() => kg.neighbours('Lavrov', options)).toThrow(message);
  });
});

describe('meetings', () => {
  it('are all, by date, the undated last', () => {
    expect(kg.meetings().map(({ date }) => date)).toEqual([
      '2017-05-11',
      '2017-06-11',
      '2021-05',
      '2021-06',
      '2021-12',
      '2021-12-02',
      '2021-12-02',
      null,
    ]);
  });

  it('are those in which all take part, for a country those who act for it', () => {
    expect(labels(kg.meetings(['Blinken', 'Lavrov'], { since: '2021-06' }))).toEqual([
      'Hội đàm Blinken – Lavrov, 2/12/2021',
    ]);
    expect(kg.meetings(['Nga', 'Mỹ'])).toHaveLength(5);
    expect(kg.meetings(['Nga', 'Mỹ', 'Blinken'])).toHaveLength(3);
    expect(kg.meetings(['Nga', 'Việt Nam'])).toEqual([]);
  });

  it('keep to status, form and limit', () => {
    expect(labels(kg.meetings([], { status: 'planned' }))).toEqual(['Điện đàm Biden – Putin, tháng 12/2021']);
    expect(kg.meetings(['Nga'], { form: 'call' }).map(({ form }) => form)).toEqual(['call', 'call']);
    expect(kg.meetings([], { limit: 1 })).toHaveLength(1);
  });

  it('refuse a status or a form that there is not', () => {
    expect(() => kg.meetings([], { status: 'done' as never })).toThrow(
      'status: "done" is none of held, planned',
    );
    expect(() => kg.meetings([], { form: 'chat' as never })).toThrow('form: "chat" is none of talks, call');
  });
});

describe('what was said years apart', () => {
  const told = (id: string, date: string) =>
    record(id, date, [], { relations: [relation('lavrov', 'sanctions', 'nato', { date })] });
  const resolved = resolve([told('a', '2014-09-12'), told('b', '2018-04-06')]);
  const twice = openGraph(writeGraphJson(buildGraph(resolved, { name: 'test', generator: 'test 0' })));
  test.each<[since: string, until: string, times: string[]]>([
    ['2014-09', '2014-09', ['2014-09-12']],
    ['2018', '2018', ['2018-04-06']],
    ['2010', '2020', ['2014-09-12', '2018-04-06']],
    ['2014-10', '2018-03', []],
    ['2019', '2020', []],
  ])('since %s until %s', (since, until, times) => {
    const period = { since, until };
    expect(twice.timeline('Lavrov', period).map(({ date }) => date)).toEqual(times);
    const near = twice.neighbours('Lavrov', { ...period, types: ['sanctions'] });
    expect(labels(near.map(({ node }) => node))).toEqual(times.length > 0 ? ['NATO'] : []);
  });
});

describe('timeline', () => {
  it('tells meetings and statements by date', () => {
    expect(kg.timeline('Lavrov').map(({ date, edge }) => `${date} ${edge.type}`)).toEqual([
      '2021-05 participatedIn',
      '2021-12-02 participatedIn',
      '2021-12-03 accuses',
      '2021-12-20 warns',
      expect.stringMatching(/^null /),
      expect.stringMatching(/^null /),
      expect.stringMatching(/^null /),
    ]);
    expect(kg.timeline('Lavrov', { since: '2021-12-03' }).map(({ node }) => node.label)).toEqual([
      'NATO',
      'Mỹ',
    ]);
  });

  it('of a country tells what those did who act for it, of a place what was held there', () => {
    expect(
      labels(kg.timeline('Nga', { since: '2021-06', until: '2021-06' }).map(({ node }) => node)),
    ).toEqual(['Thượng đỉnh Biden – Putin, tháng 6/2021']);
    expect(kg.timeline('Geneva').map(({ edge }) => edge.type)).toEqual(['heldAt']);
  });
});

describe('path', () => {
  it('is the shortest, with what ties the steps', () => {
    const steps = kg.path('Blinken', 'NATO');
    expect(steps?.map(({ node, edges }) => `${edges[0]?.type} ${node.kind}`)).toEqual([
      'participatedIn meeting',
      'participatedIn official',
      'accuses organisation',
    ]);
    expect(kg.path('Blinken', 'Blinken')).toEqual([]);
    expect(kg.path('Blinken', 'Trần Hoa')).toBeNull();
  });
});

describe('openGraph', () => {
  it('takes text or what was parsed, and refuses all else', () => {
    expect(openGraph(JSON.parse(writeGraphJson(graph))).graph.order).toBe(graph.order);
    expect(() => openGraph('[]')).toThrow('not a graph of this program');
    expect(() => openGraph(7)).toThrow('not a graph of this program');
  });

  it('finds a node by its key, meetings too', () => {
    const [first] = kg.meetings();
    expect(kg.node(first?.key ?? '')).toEqual(first);
    expect(kg.node('nga')).toMatchObject({ key: WHO.RU.id, kind: 'country', iso: 'RU' });
  });
});
