import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ArticleRecord, MeetingRecord } from '../../src/model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { entity, meeting, record, relation, WHO } from '../records.ts';

/** The reports of every meeting, as `article#meeting`. */
function groups(...records: ArticleRecord[]): string[] {
  return resolve(records)
    .meetings.map(({ reports }) => reports.map((r) => `${r.record.article.id}#${r.meeting.id}`).join(' '))
    .sort();
}

/** One meeting told by an article of the given day. */
type Telling = readonly [published: string | null, meeting: MeetingRecord];

const both = 'blinken lavrov';

const SAME: readonly (readonly [rule: string, a: Telling, b: Telling])[] = [
  [
    'same day, same people',
    ['2021-12-02', meeting('talks', both, { date: '2021-12-02', status: 'planned', place: ['SE'] })],
    ['2021-12-03', meeting('talks', 'lavrov blinken', { date: '2021-12-02', place: ['stockholm', 'SE'] })],
  ],
  [
    'a planned week and a held month overlap',
    [
      '2021-05-15',
      meeting('talks', both, { date: '2021-05-17/2021-05-23', status: 'planned', place: ['IS'] }),
    ],
    ['2021-12-02', meeting('talks', both, { date: '2021-05', place: ['reykjavik', 'IS'] })],
  ],
  [
    'planned without a date, held a month later',
    ['2021-05-15', meeting('summit', 'biden putin', { status: 'planned' })],
    ['2021-12-02', meeting('summit', 'biden putin', { date: '2021-06', place: ['geneva'] })],
  ],
  [
    'held without a date, told three days after',
    ['2021-12-05', meeting('talks', both)],
    ['2021-12-03', meeting('talks', both, { date: '2021-12-02', place: ['stockholm'] })],
  ],
  [
    'officials and their countries',
    ['2021-12-03', meeting('talks', 'US RU', { date: '2021-12-02' })],
    ['2021-12-03', meeting('talks', both, { date: '2021-12-02' })],
  ],
  [
    'countries beside their own officials do not count',
    ['2021-12-03', meeting('talks', 'blinken US lavrov RU', { date: '2021-12-02' })],
    ['2021-12-03', meeting('talks', both, { date: '2021-12-02' })],
  ],
  [
    'talks that another paper calls a summit',
    ['2021-06-17', meeting('talks', 'biden putin', { date: '2021-06-16' })],
    ['2021-06-17', meeting('summit', 'biden putin', { date: '2021-06-16', place: ['geneva'] })],
  ],
  [
    'the session of one organisation, whoever is named',
    ['2021-12-02', meeting('conference', 'osce lavrov', { date: '2021-12-02', place: ['SE'] })],
    ['2021-12-03', meeting('conference', 'osce blinken', { date: '2021-12-02/2021-12-03' })],
  ],
  [
    'a conference told as a summit, the day known',
    ['2021-06-14', meeting('conference', 'nato', { date: '2021-06-14' })],
    ['2021-06-15', meeting('summit', 'nato biden', { date: '2021-06-14' })],
  ],
  [
    'a visit told by its eve and by its last day',
    ['2017-04-12', meeting('visit', 'tillerson', { date: '2017-04-11', place: ['moscow'] })],
    ['2017-04-13', meeting('visit', 'tillerson:guest RU:host', { date: '2017-04-12', place: ['RU'] })],
  ],
  [
    'day and month of an article without a year',
    ['2018-06-13', meeting('summit', 'biden putin', { date: '2018-06-12', place: ['geneva'] })],
    [null, meeting('summit', 'biden putin', { dateText: 'sáng 12/6' })],
  ],
  [
    'two places of no one country',
    ['2019-07-01', meeting('talks', both, { date: '2019-06-30', place: ['panmunjom'] })],
    ['2019-07-01', meeting('talks', both, { date: '2019-06-30', place: ['dmz'] })],
  ],
  [
    'the same officials on one day that both tell',
    ['2021-12-04', meeting('talks', both, { date: '2021-12-02', dateText: 'hôm 2/12', place: ['geneva'] })],
    ['2021-12-04', meeting('talks', both, { date: '2021-12-02', dateText: 'hôm 2/12', place: ['SE'] })],
  ],
  [
    'planned, then cancelled',
    ['2021-12-01', meeting('visit', 'phuc', { date: '2021-12-10', status: 'planned', place: ['FR'] })],
    ['2021-12-05', meeting('visit', 'phuc', { date: '2021-12-10', status: 'cancelled', place: ['FR'] })],
  ],
];

const DIFFERENT: typeof SAME = [
  [
    'a second time is not the first',
    ['2021-12-03', meeting('summit', 'biden putin', { ordinal: 1, place: ['geneva'] })],
    ['2021-12-03', meeting('summit', 'biden putin', { ordinal: 2, place: ['geneva'] })],
  ],
  [
    'another day and month, though no year is told',
    ['2018-06-13', meeting('summit', 'biden putin', { date: '2018-06-12', place: ['geneva'] })],
    [null, meeting('summit', 'biden putin', { dateText: 'sáng 13/6', place: ['geneva'] })],
  ],
  [
    'a range without a year tells no day',
    ['2018-06-13', meeting('summit', 'biden putin', { date: '2018-06-12' })],
    [null, meeting('summit', 'biden putin', { dateText: 'từ ngày 10 đến 12/6' })],
  ],
  [
    'two days',
    ['2021-12-04', meeting('talks', both, { date: '2021-12-02' })],
    ['2021-12-04', meeting('talks', both, { date: '2021-12-03' })],
  ],
  [
    'two visits of one official in two months',
    ['2021-05-30', meeting('visit', 'phuc', { date: '2021-05', place: ['FR'] })],
    ['2021-11-30', meeting('visit', 'phuc', { date: '2021-11', place: ['FR'] })],
  ],
  [
    'two visits of one official to two countries',
    ['2021-11-30', meeting('visit', 'phuc', { date: '2021-11', place: ['FR'] })],
    ['2021-11-30', meeting('visit', 'phuc', { date: '2021-11', place: ['CH'] })],
  ],
  [
    'a call is not talks',
    ['2021-12-02', meeting('call', both, { date: '2021-12-02' })],
    ['2021-12-02', meeting('talks', both, { date: '2021-12-02' })],
  ],
  [
    'a visit is not the talks held on it',
    ['2021-12-02', meeting('visit', both, { date: '2021-12-02', place: ['stockholm'] })],
    ['2021-12-02', meeting('talks', both, { date: '2021-12-02', place: ['stockholm'] })],
  ],
  [
    'Geneva is not Stockholm',
    ['2021-12-04', meeting('talks', both, { date: '2021-12', place: ['geneva'] })],
    ['2021-12-04', meeting('talks', both, { date: '2021-12', place: ['stockholm'] })],
  ],
  [
    'states meet in two places on one day',
    [
      '2021-12-04',
      meeting('talks', 'US RU', { date: '2021-12-02', dateText: 'hôm 2/12', place: ['geneva'] }),
    ],
    ['2021-12-04', meeting('talks', 'US RU', { date: '2021-12-02', dateText: 'hôm 2/12', place: ['SE'] })],
  ],
  [
    'elsewhere, on the day of the news',
    ['2021-12-02', meeting('talks', both, { date: '2021-12-02', place: ['geneva'] })],
    ['2021-12-04', meeting('talks', both, { date: '2021-12-02', dateText: 'hôm 2/12', place: ['SE'] })],
  ],
  [
    'Geneva is not in Sweden',
    ['2021-12-04', meeting('talks', both, { place: ['geneva'] })],
    ['2021-12-04', meeting('talks', both, { place: ['SE'] })],
  ],
  [
    'a summit is not talks of others beside',
    ['2021-06-17', meeting('talks', 'biden putin lavrov', { date: '2021-06-16' })],
    ['2021-06-17', meeting('summit', 'biden putin', { date: '2021-06-16' })],
  ],
  [
    'the minister alone and the minister with his president',
    ['2017-04-12', meeting('talks', 'tillerson lavrov', { date: '2017-04-12', place: ['moscow'] })],
    ['2017-04-13', meeting('talks', 'tillerson lavrov putin', { date: '2017-04-12', place: ['moscow'] })],
  ],
  [
    'two officials of one country',
    ['2021-12-03', meeting('talks', both, { date: '2021-12-02' })],
    ['2021-12-03', meeting('talks', 'biden lavrov', { date: '2021-12-02' })],
  ],
  [
    'planned without a date, more than 200 days before',
    ['2021-05-15', meeting('talks', both, { status: 'planned' })],
    ['2021-12-03', meeting('talks', both, { date: '2021-12-02' })],
  ],
  [
    'planned after it was held',
    ['2021-12-10', meeting('talks', both, { status: 'planned' })],
    ['2021-12-03', meeting('talks', both, { date: '2021-12-02' })],
  ],
  [
    'held without a date, told two months after',
    ['2022-02-05', meeting('talks', both)],
    ['2021-12-03', meeting('talks', both, { date: '2021-12-02' })],
  ],
  [
    'neither date nor publication known',
    [null, meeting('talks', both)],
    ['2021-12-03', meeting('talks', both, { date: '2021-12-02' })],
  ],
  [
    'sessions of two organisations',
    ['2021-12-02', meeting('conference', 'osce blinken', { date: '2021-12-02' })],
    ['2021-12-02', meeting('conference', 'nato blinken', { date: '2021-12-02' })],
  ],
  [
    'nobody takes part',
    ['2021-12-02', meeting('talks', '', { date: '2021-12-02' })],
    ['2021-12-03', meeting('talks', both, { date: '2021-12-02' })],
  ],
];

describe('one meeting told twice', () => {
  test.each(SAME)('%s', (_, [pubA, a], [pubB, b]) => {
    expect(groups(record('a', pubA, [a]), record('b', pubB, [b]))).toEqual(['a#m1 b#m1']);
    expect(groups(record('b', pubA, [a]), record('a', pubB, [b]))).toEqual(['a#m1 b#m1']);
  });
});

describe('two meetings', () => {
  test.each(DIFFERENT)('%s', (_, [pubA, a], [pubB, b]) => {
    expect(groups(record('a', pubA, [a]), record('b', pubB, [b]))).toEqual(['a#m1', 'b#m1']);
  });
});

describe('several tellings', () => {
  const planned = (week: string): MeetingRecord =>
    meeting('talks', both, { date: week, status: 'planned', place: ['IS'] });
  const held = meeting('talks', both, { date: '2021-05-19', place: ['reykjavik'] });

  it('joins two plans and what was held', () => {
    const records = [
      record('a', '2021-05-10', [planned('2021-05')]),
      record('b', '2021-05-15', [planned('2021-W20')]),
      record('c', '2021-05-20', [held]),
    ];
    expect(groups(...records)).toEqual(['a#m1 b#m1 c#m1']);
  });

  it('gives a plan to the next meeting, not to a later one', () => {
    const later = meeting('talks', both, { date: '2021-09-23' });
    const plan = meeting('talks', both, { status: 'planned' });
    const records = [
      record('a', '2021-05-15', [plan]),
      record('b', '2021-05-20', [held]),
      record('c', '2021-09-24', [later]),
    ];
    expect(groups(...records)).toEqual(['a#m1 b#m1', 'c#m1']);
  });

  it('keeps apart what one article tells apart, even through a third', () => {
    const first = record('a', '2021-12-10', [
      meeting('talks', both, { id: 'm1', date: '2021-12-02', place: ['stockholm'] }),
      meeting('talks', both, { id: 'm2', date: '2021-12-09', place: ['stockholm'] }),
    ]);
    const vague = record('b', '2021-12-11', [meeting('talks', both, { date: '2021-12' })]);
    expect(groups(first, vague)).toHaveLength(2);
  });

  it('joins what one article tells twice in the same terms', () => {
    const twice = ['m1', 'm2'].map((id) => meeting('talks', both, { id, date: '2021-12-02' }));
    expect(groups(record('a', '2021-12-03', twice))).toEqual(['a#m1 a#m2']);
  });

  it('keeps apart what was held and what is planned without a date in one article', () => {
    const meetings = [
      meeting('talks', both, { id: 'm1' }),
      meeting('talks', both, { id: 'm2', status: 'planned' }),
    ];
    expect(groups(record('a', '2021-12-03', meetings))).toEqual(['a#m1', 'a#m2']);
  });

  it('tells talks in the margins of two conferences apart', () => {
    const at = (body: string): MeetingRecord[] => [
      meeting('conference', body, { id: 'm1', date: '2021-12' }),
      meeting('talks', both, { id: 'm2', date: '2021-12', partOf: 'm1' }),
    ];
    expect(groups(record('a', '2021-12-30', at('osce')), record('b', '2021-12-30', at('nato')))).toHaveLength(
      4,
    );
    expect(groups(record('a', '2021-12-30', at('osce')), record('b', '2021-12-30', at('osce')))).toHaveLength(
      2,
    );
  });

  it('knows for which organisation an official acts from what any article tells', () => {
    const chief = entity('Q57270', 'official', 'Jens Stoltenberg');
    const secretary = relation('Q57270', 'holdsOffice', 'nato', { office: 'secretary general' });
    const a = record('a', '2021-12-03', [meeting('talks', 'Q57270 lavrov', { date: '2021-12-02' })], {
      entities: [chief],
    });
    const b = record('b', '2021-12-03', [meeting('talks', 'nato lavrov', { date: '2021-12-02' })], {
      entities: [WHO.nato],
    });
    const c = record('c', '2021-12-03', [], { relations: [secretary], entities: [chief, WHO.nato] });
    expect(groups(a, b)).toEqual(['a#m1', 'b#m1']);
    expect(groups(a, b, c)).toEqual(['a#m1 b#m1']);
  });
});

describe('what no article dates', () => {
  const call = (id: string, text?: string): ArticleRecord =>
    record(id, null, [meeting('call', both)], text === undefined ? {} : { text });

  it('is of one meeting in copies of one story alone', () => {
    expect(groups(call('a'), call('b'))).toEqual(['a#m1', 'b#m1']);
    const story = Array.from({ length: 40 }, (_, i) => `lời${i}`).join(' ');
    expect(groups(call('a', story), call('b', story))).toEqual(['a#m1 b#m1']);
  });
});

describe('a meeting told often', () => {
  const geneva = (more: Parameters<typeof meeting>[2] = {}): MeetingRecord =>
    meeting('summit', 'biden putin', { place: ['geneva'], ...more });
  const often = (times: number, day = '2021-06-16'): ArticleRecord[] =>
    Array.from({ length: times }, (_, i) => record(`${day}-${i}`, '2021-06-18', [geneva({ date: day })]));
  /** How many articles tell each meeting, the fewest first. */
  const sizes = (...records: ArticleRecord[]): number[] =>
    groups(...records)
      .map((group) => group.split(' ').length)
      .sort((a, b) => a - b);

  it('takes in what a few put on a day nearby', () => {
    const bare = (day: string): ArticleRecord =>
      record('x', '2021-06-18', [meeting('summit', 'biden putin', { date: day })]);
    expect(sizes(...often(4), bare('2021-06-13'))).toEqual([5]);
    expect(sizes(...often(4), bare('2021-06-12'))).toEqual([1, 4]);
    expect(sizes(...often(3), bare('2021-06-13'))).toEqual([1, 3]);
  });

  it('does not take in talks of another day', () => {
    const talks = (id: string, day: string): ArticleRecord =>
      record(id, '2021-12-05', [meeting('talks', both, { date: day })]);
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => talks(id, '2021-12-02'));
    expect(sizes(...many, talks('x', '2021-12-03'))).toEqual([1, 5]);
  });

  it('takes in a call that one puts on the next day', () => {
    const call = (id: string, day: string): ArticleRecord =>
      record(id, '2021-12-05', [meeting('call', both, { date: day })]);
    expect(sizes(call('a', '2021-12-02'), call('b', '2021-12-02'), call('x', '2021-12-03'))).toEqual([3]);
    expect(sizes(call('a', '2021-12-02'), call('x', '2021-12-04'))).toEqual([1, 1]);
    const next = ['x', 'y'].map((id) => call(id, '2021-12-03'));
    expect(sizes(call('a', '2021-12-02'), call('b', '2021-12-02'), ...next)).toEqual([2, 2]);
    const others = record('x', '2021-12-05', [meeting('call', 'biden putin', { date: '2021-12-03' })]);
    expect(sizes(call('a', '2021-12-02'), others)).toEqual([1, 1]);
  });

  it('is one though an article tells its evening and its second day apart', () => {
    const evening = meeting('talks', 'biden putin', { id: 'm2', date: '2021-06-16', place: ['geneva'] });
    const apart = record('x', '2021-06-18', [geneva({ date: '2021-06-17' }), evening]);
    expect(sizes(...often(3), ...often(1, '2021-06-17'), apart)).toEqual([6]);
    const later = record('x', '2021-06-18', [
      geneva({ date: '2021-06-17' }),
      { ...evening, date: '2021-06-10' },
    ]);
    expect(sizes(...often(3), ...often(1, '2021-06-17'), later)).toEqual([1, 5]);
  });

  it('is one stay though an article tells its days apart', () => {
    const stay = (id: string, date: string, more: Parameters<typeof meeting>[2] = {}): MeetingRecord =>
      meeting('visit', 'phuc:guest', { id, date, place: ['FR'], ...more });
    const known = record('a', '2021-11-06', [stay('m1', '2021-11-03/2021-11-05')]);
    const apart = (...meetings: MeetingRecord[]): ArticleRecord => record('x', '2021-11-06', meetings);
    const arrival = stay('m1', '2021-11-02');
    expect(sizes(known, apart(arrival, stay('m2', '2021-11-04')))).toEqual([3]);
    expect(sizes(known, apart(arrival, stay('m2', '2021-11-04', { place: ['CH'] })))).toEqual([1, 2]);
    expect(sizes(known, apart(arrival, stay('m2', '2021-11-20')))).toEqual([1, 2]);
    const off = stay('m2', '2021-11-04', { status: 'cancelled' });
    expect(sizes(apart(stay('m1', '2021-11-05', { status: 'planned' }), off))).toEqual([1, 1]);
  });

  it('is one on both its days', () => {
    const both = [0, 1].map((i) => record(`r${i}`, null, [geneva({ date: '2021-06-16/2021-06-17' })]));
    expect(sizes(...often(2), ...often(2, '2021-06-17'), ...both)).toEqual([6]);
  });

  it('takes in what tells the place alone, before a plan that few told', () => {
    const plan = record('plan', '2021-05-01', [geneva({ date: '2021-07', status: 'planned' })]);
    const vague = [0, 1, 2].map((i) => record(`v${i}`, null, [geneva()]));
    expect(sizes(...often(3), plan, ...vague)).toEqual([1, 6]);
  });

  it('is told at its places, not where a single article puts it', () => {
    const astray = record('z', '2021-06-18', [
      geneva({ date: '2021-06-16', place: ['geneva', 'stockholm'] }),
    ]);
    const vague = record('v', null, [meeting('summit', 'biden putin', { place: ['stockholm'] })]);
    expect(sizes(...often(5), astray, vague)).toEqual([1, 6]);
  });

  it('keeps its day where more articles tell the year alone', () => {
    const year = ['a', 'b', 'c'].map((id) => record(id, '2022-01-10', [geneva({ date: '2021' })]));
    const other = record('o', '2021-01-20', [meeting('summit', 'biden putin', { date: '2021-01-15' })]);
    expect(sizes(...often(1), ...year, other)).toEqual([1, 4]);
  });
});

test('an article of no known season does not tell when its undated meeting was', () => {
  const dated = record('a', '2021-12-03', [meeting('talks', both, { date: '2021-12-02' })]);
  expect(groups(dated, record('b', '2021', [meeting('talks', both)]))).toHaveLength(2);
  expect(groups(dated, record('b', '2021-12', [meeting('talks', both)]))).toHaveLength(1);
});

describe('any order', () => {
  const records = [...SAME, ...DIFFERENT].flatMap(([, a, b], i) =>
    [a, b].map(([published, told], j) => record(`r${i}-${j}`, published, [told])),
  );
  const expected = JSON.stringify(resolve(records));

  it('gives the same bytes', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(records, { minLength: records.length, maxLength: records.length }),
        (shuffled) => {
          expect(JSON.stringify(resolve(shuffled))).toBe(expected);
        },
      ),
      { numRuns: 10 },
    );
  });

  it('puts every report into one meeting and never merges what contradicts', () => {
    const { meetings } = resolve(records);
    const ids = meetings.flatMap(({ reports }) =>
      reports.map((r) => `${r.record.article.id}#${r.meeting.id}`),
    );
    expect(new Set(ids).size).toBe(records.length);
    expect(ids).toHaveLength(records.length);
    for (const { key, reports } of meetings) {
      expect(key).toMatch(/^meeting:[0-9a-f]{12}$/);
      const forms = new Set(reports.map((r) => r.meeting.form));
      if (forms.has('visit') || forms.has('call')) expect(forms.size).toBe(1);
    }
  });
});
