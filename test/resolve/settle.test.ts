import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord, MeetingRecord } from '../../src/model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { meeting, record } from '../records.ts';

/** The articles of every meeting. */
const groups = (...records: ArticleRecord[]): string[] =>
  resolve(records)
    .meetings.map(({ reports }) => reports.map((r) => r.record.article.id).join(' '))
    .sort();

const both = 'biden putin';
const talks = (more: Parameters<typeof meeting>[2] = {}): MeetingRecord => meeting('summit', both, more);
/** So many articles that tell of a day as held. */
const told = (
  name: string,
  times: number,
  day: string,
  more: Parameters<typeof meeting>[2] = {},
): ArticleRecord[] =>
  Array.from({ length: times }, (_, i) => record(`${name}${i}`, day, [talks({ date: day, ...more })], {}));

interface Row {
  why: string;
  published: string | null;
  /** The days on which it may have been written, or from when until when. */
  open?: string[];
  within?: string;
  meeting: MeetingRecord;
  /** The occasion that it is put to; null where it stays alone. */
  home: 'spring' | 'summer' | null;
}

/** Held in Geneva on 16 June, told by three, and in Stockholm on 20 September, told by two. */
const occasions = [
  ...told('spring', 3, '2021-06-16', { place: ['geneva'], ordinal: 1 }),
  ...told('summer', 2, '2021-09-20', { place: ['stockholm'], ordinal: 2 }),
];

const ROWS: readonly Row[] = [
  {
    why: 'a plan for a month that slipped by two weeks',
    published: '2021-04-02',
    meeting: talks({ date: '2021-05', status: 'planned' }),
    home: 'spring',
  },
  {
    why: 'a plan for the end of a month or the beginning of the next',
    published: '2021-04-02',
    meeting: talks({ date: '2021-05-21/2021-06-10', status: 'planned' }),
    home: 'spring',
  },
  {
    why: 'a plan for a day that slipped by less than two weeks',
    published: '2021-05-20',
    meeting: talks({ date: '2021-06-05', status: 'planned' }),
    home: 'spring',
  },
  {
    why: 'a plan for a day weeks before is another',
    published: '2021-04-20',
    meeting: talks({ date: '2021-05-05', status: 'planned' }),
    home: null,
  },
  {
    why: 'a plan for a month long before is another',
    published: '2020-12-02',
    meeting: talks({ date: '2021-01', status: 'planned' }),
    home: null,
  },
  {
    why: 'a plan for a later month is no earlier meeting',
    published: '2021-05-01',
    meeting: talks({ date: '2021-07', status: 'planned', place: ['geneva'] }),
    home: null,
  },
  {
    why: 'a plan after the first is for the second',
    published: '2021-07-01',
    meeting: talks({ date: '2021-08', status: 'planned' }),
    home: 'summer',
  },
  {
    why: 'a plan for where they did not meet came about elsewhere',
    published: '2021-04-02',
    meeting: talks({ date: '2021-05', status: 'planned', place: ['US'] }),
    home: 'spring',
  },
  {
    why: 'not long before it',
    published: '2021-01-20',
    meeting: talks({ status: 'planned', place: ['US'] }),
    home: null,
  },
  {
    why: 'nor for a day',
    published: '2021-05-20',
    meeting: talks({ date: '2021-06-05', status: 'planned', place: ['US'] }),
    home: null,
  },
  {
    why: 'nor where they met another time',
    published: '2021-04-20',
    meeting: talks({ date: '2021-05', status: 'planned', place: ['stockholm'] }),
    home: null,
  },
  {
    why: 'held elsewhere is another',
    published: '2021-06-20',
    meeting: talks({ place: ['US'] }),
    home: null,
  },
  {
    why: 'a wish without a time, told in a year',
    published: '2021',
    meeting: talks({ status: 'proposed' }),
    home: 'spring',
  },
  {
    why: 'a wish told after all of them',
    published: '2021-10-20',
    meeting: talks({ status: 'proposed' }),
    home: null,
  },
  {
    why: 'what was told without a day two months later',
    published: '2021-08-10',
    meeting: talks(),
    home: 'spring',
  },
  { why: 'after both, the last of them', published: '2021-10-20', meeting: talks(), home: 'summer' },
  {
    why: 'after both, there',
    published: '2021-09-22',
    meeting: talks({ place: ['geneva'] }),
    home: 'spring',
  },
  { why: 'long after', published: '2022-03-20', meeting: talks(), home: null },
  {
    why: 'without a day of its own, where they met once',
    published: null,
    meeting: talks({ place: ['SE'] }),
    home: 'summer',
  },
  { why: 'nothing tells which', published: null, meeting: talks(), home: null },
  {
    why: 'long after, where they met once',
    published: '2022-03-20',
    meeting: talks({ place: ['SE'] }),
    home: 'summer',
  },
  {
    why: 'there before they met there',
    published: '2021-06-20',
    meeting: talks({ place: ['SE'] }),
    home: null,
  },
  {
    why: 'of the years on which it may have been told one in which it is news',
    published: null,
    open: ['2019-06-18', '2020-06-18', '2021-06-18'],
    meeting: talks(),
    home: 'spring',
  },
  {
    why: 'weeks after it is no news',
    published: null,
    open: ['2019-07-18', '2020-07-18', '2021-07-18'],
    meeting: talks(),
    home: null,
  },
  {
    why: 'news of either',
    published: null,
    open: ['2021-06-18', '2021-09-22'],
    meeting: talks(),
    home: null,
  },
  {
    why: 'a plan in years in which one came about',
    published: null,
    within: '2021-07-01/2024-06-30',
    meeting: talks({ status: 'planned' }),
    home: 'summer',
  },
  {
    why: 'a plan in years in which both came about',
    published: null,
    within: '2020-07-01/2024-06-30',
    meeting: talks({ status: 'planned' }),
    home: null,
  },
  {
    why: 'held in years of which one was before their end',
    published: null,
    within: '2019-01-20/2021-07-01',
    meeting: talks(),
    home: 'spring',
  },
  {
    why: 'talks in such years may be any',
    published: null,
    within: '2019-01-20/2021-07-01',
    meeting: meeting('talks', both),
    home: null,
  },
  {
    why: 'lần hai',
    published: null,
    within: '2021-01-20/2025-01-20',
    meeting: talks({ ordinal: 2 }),
    home: 'summer',
  },
  {
    why: 'a second time told before the first',
    published: '2021-04-02',
    meeting: talks({ status: 'planned', ordinal: 2 }),
    home: 'summer',
  },
  {
    why: 'a third time is none of two',
    published: '2021-06-20',
    meeting: talks({ ordinal: 3 }),
    home: null,
  },
  {
    why: 'hồi tháng 6',
    published: null,
    within: '2021-01-20/2025-01-20',
    meeting: talks({ dateText: 'tháng 6' }),
    home: 'spring',
  },
  {
    why: 'planned for the month before',
    published: null,
    within: '2020-01-20/2025-01-20',
    meeting: talks({ dateText: 'cuối tháng Tám', status: 'planned' }),
    home: 'summer',
  },
  {
    why: 'hồi tháng 7',
    published: null,
    within: '2021-01-20/2025-01-20',
    meeting: talks({ dateText: 'tháng 7' }),
    home: null,
  },
  {
    why: 'another day of that month',
    published: null,
    within: '2021-01-20/2025-01-20',
    meeting: talks({ dateText: 'ngày 17/6' }),
    home: null,
  },
  {
    why: 'a summit of their states',
    published: '2021-07-20',
    meeting: meeting('summit', 'US RU'),
    home: 'spring',
  },
  {
    why: 'one of whom is told by his state',
    published: '2021-07-20',
    meeting: meeting('summit', 'US putin'),
    home: 'spring',
  },
  {
    why: 'a summit of others of their states',
    published: '2021-07-20',
    meeting: meeting('summit', 'blinken putin'),
    home: null,
  },
  { why: 'held on another day', published: '2021-08-10', meeting: talks({ date: '2021-08-09' }), home: null },
  {
    why: 'told as if it were of the day itself, days after',
    published: '2021-06-20',
    meeting: talks({ date: '2021-06-20' }),
    home: 'spring',
  },
  {
    why: 'a week and more after',
    published: '2021-06-27',
    meeting: talks({ date: '2021-06-27' }),
    home: null,
  },
  {
    why: 'on a day that is told',
    published: '2021-06-20',
    meeting: talks({ date: '2021-06-20', dateText: 'hôm nay' }),
    home: null,
  },
  { why: 'a call is no summit', published: '2021-06-20', meeting: meeting('call', both), home: null },
  {
    why: 'delegations of two states meet often',
    published: '2021-08-10',
    meeting: meeting('talks', 'US RU'),
    home: null,
  },
];

describe('what is told of officials whose meetings are known', () => {
  const tellingOf = ({ published, open, within, meeting: own }: Row, id = 'x'): ArticleRecord => {
    const made = record(id, published, [own]);
    const article = { ...made.article };
    if (open) article.publishedOpen = open;
    if (within) article.publishedWithin = within;
    return { ...made, article };
  };

  test.each(ROWS)('$why', ({ home, ...row }) => {
    const own = tellingOf({ home, ...row });
    const found = groups(...occasions, own).find((group) => group.split(' ').includes('x'))!;
    expect(groups(own, ...occasions.toReversed())).toEqual(groups(...occasions, own));
    const others = found.split(' ').filter((id) => id !== 'x');
    expect(others.length > 0 ? others[0]!.slice(0, 6) : null).toBe(home);
  });

  test('all of them in whatever order', () => {
    const records = [...occasions, ...ROWS.map((row, i) => tellingOf(row, `x${i}`))];
    const expected = groups(...records);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(records, { minLength: records.length, maxLength: records.length }),
        (shuffled) => {
          expect(groups(...shuffled)).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });

  describe('what else an article tells bounds when it was written', () => {
    const between = (status: MeetingRecord['status']): ArticleRecord[] => {
      const other = meeting('summit', 'xi putin', { id: 'm2', date: '2021-07-20', status });
      const known = ['o1', 'o2'].map((id) => record(id, '2021-07-21', [{ ...other, status: 'held' }]));
      return [...occasions, ...known, record('x', null, [talks({ status: 'planned' }), other])];
    };
    const home = (...records: ArticleRecord[]): string =>
      groups(...records).find((group) => /(spring|summer).* x\b/.test(group)) ?? 'none';

    test.each<[string, MeetingRecord['status'], RegExp]>([
      ['a plan beside what has been is for what came after it', 'held', /^summer/],
      ['beside what is ahead it may be for any', 'planned', /^none/],
    ])('%s', (_, status, expected) => {
      expect(home(...between(status))).toMatch(expected);
      expect(home(...between(status).toReversed())).toMatch(expected);
    });
  });

  test('one report of a day makes no occasion known', () => {
    const plan = record('x', '2021-04-02', [talks({ date: '2021-05', status: 'planned' })]);
    expect(groups(...told('once', 1, '2021-06-16'), plan)).toEqual(['once0', 'x']);
  });

  test('an occasion that few tell does not take what many mean', () => {
    const plan = record('x', '2021-04-02', [talks({ date: '2021-05', status: 'planned' })]);
    const found = groups(...told('many', 7, '2021-06-16'), ...told('few', 2, '2021-06-03'), plan);
    expect(found.find((group) => group.includes('x'))).toContain('many0');
  });
});
