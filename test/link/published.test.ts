import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PublishedInput, type ToldDate, type Window, inferPublished } from '../../src/link/published.ts';
import type { CalendarDay, DateExpression, ToldYear, Toward } from '../../src/model.ts';
import { isEdtf } from '../../src/text/edtf.ts';

const told = (
  expression: DateExpression,
  tense: Toward = 'past',
  lead = true,
  where: Pick<ToldDate, 'headline' | 'caption'> = {},
): ToldDate => ({
  date: { first: 0, past: 1, start: 0, end: 5, expression },
  tense,
  lead,
  ...where,
});
const day = (
  d: number,
  month: number,
  year: CalendarDay['year'] = null,
  weekday: number | null = null,
): DateExpression => ({
  type: 'day',
  day: d,
  month,
  year,
  weekday,
  toward: null,
});
const near = (offset: number, d: number, month: number): DateExpression => ({
  type: 'relative',
  unit: 'day',
  offset,
  part: null,
  day: { day: d, month, year: null },
});
const yesterday: DateExpression = { type: 'relative', unit: 'day', offset: -1, part: null, day: null };
const today: DateExpression = { type: 'relative', unit: 'day', offset: 0, part: null, day: null };
const month = (value: number, year: ToldYear = null, toward: Toward = 'past'): DateExpression => ({
  type: 'month',
  month: value,
  year,
  part: null,
  toward,
});
const span = (from: string | null, until: string | null, reason: string): Window => ({ from, until, reason });

const tillerson = span('2017-02-01', '2018-03-13', 'Tillerson');
const blinken = span('2021-01-26', '2025-01-20', 'Blinken');
const truss = span('2021-09-15', '2022-09-06', 'Truss');
const lavrov = span('2004-03-09', null, 'Lavrov');
const kerry = span('2013-02-01', '2017-01-20', 'Kerry');
const trump = [span('2017-01-20', '2021-01-20', 'Trump'), span('2025-01-20', null, 'Trump')];
const osce = [
  span('2021-12-02', '2021-12-03', 'OSCE 2021'),
  span('2022-12-01', '2022-12-02', 'OSCE 2022'),
  span('2023-11-30', '2023-12-01', 'OSCE 2023'),
];
const nato = [span('2021-11-30', '2021-12-01', 'NATO 2021'), span('2022-11-29', '2022-11-30', 'NATO 2022')];

const input = (
  dates: ToldDate[],
  windows: Window[] = [],
  sessions: Window[][] = [],
  jubilees: Window[] = [],
  summits: Window[] = [],
  near: Window[] = [],
): PublishedInput => ({ dates, pictures: [], windows, sessions, jubilees, summits, near });

describe('dated by what the article tells', () => {
  test.each<[string, PublishedInput, string, string]>([
    [
      'hôm qua 11/4',
      input([told(near(-1, 11, 4))], [tillerson, lavrov]),
      '2017-04-12',
      'the text calls 11/4 yesterday',
    ],
    [
      'sáng nay 8-11',
      input([told(day(9, 11)), told(near(0, 8, 11))], [tillerson]),
      '2017-11-08',
      'the text calls 8/11 today',
    ],
    [
      'ngày mai (1-3)',
      input([told(near(1, 1, 3), 'future')], [span('2020', '2020', 'x')]),
      '2020-02-29',
      'the text calls 1/3 tomorrow',
    ],
    [
      'a full date of the lead, later than a day without a year',
      input([told(day(15, 8, 2025), null, true), told(day(8, 8), 'past')]),
      '2025-08-15',
      'latest day told 15/8; the lead tells the year',
    ],
    [
      'the latest day, two offices',
      input([told(day(2, 12)), told(day(28, 11))], [blinken, truss]),
      '2021-12-02',
      'latest day told 2/12',
    ],
    [
      'over a new year',
      input([told(day(30, 12)), told(day(2, 1))], [truss]),
      '2022-01-02',
      'latest day told 2/1',
    ],
    [
      'the lead outweighs history',
      input([told(day(2, 12)), told(day(15, 3), 'past', false), told(day(9, 9), 'past', false)], [truss]),
      '2021-12-02',
      'latest day told 2/12',
    ],
    [
      'a plan for tomorrow in the lead',
      input([told(day(2, 12), 'future', true), told(day(1, 12))], [blinken, lavrov], [osce, nato]),
      '2021-12-02',
      'the lead plans 2/12, the day after the latest day told; a session then: OSCE 2021',
    ],
    [
      'a plan far off does not date',
      input([told(day(20, 12), 'future', true), told(day(1, 12))], [truss]),
      '2021-12-01',
      'latest day told 1/12',
    ],
    [
      'only a plan in the lead: written before it',
      input([told(day(2, 12), 'future')], [truss]),
      '2021',
      'the lead plans 2/12',
    ],
    [
      'a day that only the background tells',
      input([told(day(2, 12), 'past', false)], [truss]),
      '2021',
      'latest day told 2/12, not in the lead',
    ],
    [
      'a day that a caption and the background tell',
      input([told(day(2, 12), 'past', false, { caption: true }), told(day(2, 12), 'past', false)], [truss]),
      '2021-12-02',
      'latest day told 2/12',
    ],
    [
      'hôm nay without figures, and an earlier day',
      input([told(today, null), told(day(7, 4))], [tillerson]),
      '2017-04',
      'days after the latest day told 7/4',
    ],
    [
      'hôm nay late in a month: which month it is stays open',
      input([told(today, null), told(day(28, 4))], [tillerson]),
      '2017',
      'days after the latest day told 28/4',
    ],
    [
      'hôm nay, and a picture of the day',
      input([told(today, null), told(day(7, 4), 'past', true, { caption: true })], [tillerson]),
      '2017-04-07',
      'latest day told 7/4',
    ],
    [
      'hôm nay of a session of one day',
      input([told(today, null), told(day(16, 6))], [truss], [[span('2022-06-16', '2022-06-16', 'x')]]),
      '2022-06-16',
      'days after the latest day told 16/6',
    ],
    [
      'the day in the headline, whatever was yesterday',
      input([told(day(25, 9), null, true, { headline: true }), told(yesterday, null)], [tillerson]),
      '2017-09-25',
      'latest day told 25/9',
    ],
    [
      'the weekday',
      input([told(day(14, 5, null, 5))], [blinken]),
      '2021-05-15',
      'weekday and day agree in that year only',
    ],
    [
      'the year told',
      input([told(day(31, 5, 2017)), told(day(2, 6))], [lavrov]),
      '2017-06-02',
      'a date of 2017 is told',
    ],
    [
      'a full date in the lead',
      input([told(day(31, 5, 2017), 'past', true)]),
      '2017-05-31',
      'the lead tells the year',
    ],
    [
      'years told leave one',
      input(
        [told(day(5, 6)), told({ type: 'year', year: 2018, part: null })],
        [span('2016-01-01', '2018-12-31', 'x')],
      ),
      '2018-06-05',
      'the years told leave only that one',
    ],
    [
      'no office, a session on the day',
      input([told(day(3, 12))], [], [osce]),
      '2021-12-03',
      'a session then: OSCE 2021',
    ],
    [
      'an office told as history',
      input([told(day(2, 12))], [blinken, truss, kerry]),
      '2021-12-02',
      'latest day told 2/12',
    ],
    [
      'a session of last year',
      input([told(day(10, 2)), told(month(12))], [span('2022-01-01', '2023-12-31', 'x')], [[osce[0]!]]),
      '2022-02-10',
      'a session then: OSCE 2021',
    ],
    [
      'two terms apart: the years between are none',
      input([told(day(5, 6))], [...trump, span('2018-07-01', '2020-01-01', 'x')]),
      '2019-06-05',
      'the offices and events named overlap in that year only',
    ],
    [
      'before the end of what is planned',
      input(
        [told(day(14, 9)), told({ type: 'year', year: 2018, part: 'middle' }, 'future')],
        [span('2017-01-20', '2021-01-20', 'x')],
      ),
      '2017-09-14',
      'the years told leave only that one',
    ],
    [
      'a month with its year is of the year before',
      input([told(day(12, 7)), told(month(11, 2016))], [span('2017-01-20', '2021-01-20', 'x')]),
      '2017-07-12',
      'months of 2016 are told with their year',
    ],
    [
      'a conference planned for next year',
      input([told(day(2, 12)), told(month(11, 'next', null), 'future')], [blinken], [[nato[1]!]]),
      '2021-12-02',
      'a session then: NATO 2022',
    ],
    [
      'a summit that is about to be',
      input(
        [told(day(12, 2))],
        [span('2018-01-01', '2020-12-31', 'x')],
        [],
        [],
        [span('2019-02-27', '2019-02-28', 's')],
      ),
      '2019-02-12',
      'a summit near it: s',
    ],
    [
      'a time told in figures and counted from today',
      input(
        [
          told(day(12, 5)),
          told({ type: 'relative', unit: 'year', offset: -3, part: null, day: null }),
          told(month(5, 2016)),
        ],
        [span('2017-01-01', '2021-12-31', 'x')],
      ),
      '2019-05-12',
      'counted from today',
    ],
    [
      'before a month told as past with its year nobody writes of it',
      input([told(day(29, 6)), told(month(7, 2018))], [span('2018-01-01', '2019-12-31', 'x')]),
      '2019-06-29',
      'the years told leave only that one',
    ],
    [
      'a month of the lead is planned within a year',
      input(
        [told(day(14, 5)), told(month(6, 2019, null), 'future')],
        [span('2017-01-20', '2020-12-31', 'x')],
      ),
      '2019-05-14',
      'the years told leave only that one',
    ],
    [
      'the week before, of a conference',
      input(
        [told(day(9, 12)), told({ type: 'relative', unit: 'week', offset: -1, part: null, day: null })],
        [blinken],
        [osce.slice(0, 1)],
      ),
      '2021-12-09',
      'a session then: OSCE 2021',
    ],
    [
      'a session that nothing names, on the day',
      input([told(day(2, 12))], [blinken], [[{ ...osce[0]!, exact: true }]]),
      '2021-12-02',
      'a session then: OSCE 2021',
    ],
    [
      'a jubilee',
      input([told(day(2, 12))], [blinken], [], [span('2022-10', '2023-11', '50 years')]),
      '2022-12-02',
      '50 years',
    ],
    [
      'of two tellings of a day the one with its weekday',
      input([told(day(14, 5)), told(day(14, 5, null, 5))], [blinken]),
      '2021-05-15',
      'the day after the latest day told',
    ],
    [
      'hôm qua without figures',
      input([told(yesterday, null, true), told(day(16, 6), null)], [tillerson]),
      '2017-06-17',
      'the day after the latest day told',
    ],
    [
      'no day, offices of one year',
      input([], [kerry, span('2017-01-03', null, 'x')]),
      '2017-01',
      'the offices and events named overlap only then',
    ],
  ])('%s', (_, given, value, reason) => {
    const inferred = inferPublished(given);
    expect(inferred).toMatchObject({ value, basis: 'inferred' });
    expect(inferred.reason).toContain(reason);
  });
});

describe('not dated', () => {
  test.each<[string, PublishedInput, string]>([
    ['nothing told', input([]), 'no day told'],
    [
      'a plan told in full goes on in words of the past',
      input([told(day(18, 4, 2016), 'future'), told(day(19, 4))], [span('2013-03-15', '2016-12-12', 'x')]),
      'year open: 2015, 2016',
    ],
    ['several years possible', input([told(day(2, 12))], [blinken]), 'year open: 2021, 2022, 2023, 2024'],
    ['no year at all', input([told(day(2, 12))]), 'nothing tells the year'],
    [
      'offices that contradict each other',
      input([told(day(2, 12))], [kerry, blinken]),
      'no year fits the offices named',
    ],
    [
      'a month only, no office',
      input([told(day(10, 2)), told(month(12))], [], [osce]),
      'nothing tells the year',
    ],
    [
      'a full date of history',
      input([told(day(28, 9, 2015), 'past', false)]),
      'a full date outside the lead may be history',
    ],
    [
      'a full date before the offices',
      input([told(day(28, 9, 2015), 'past', true)], [blinken]),
      'no year fits the offices named',
    ],
    [
      'a year alone says little of the year of writing',
      input(
        [told(day(2, 12)), told({ type: 'year', year: 2021, part: null }, null)],
        [span('2022-01-26', '2025-01-20', 'x')],
      ),
      'year open: 2022, 2023, 2024',
    ],
    [
      'a month of a year that may be that of writing',
      input([told(day(12, 7)), told(month(2, 2018))], [span('2018-01-20', '2021-01-20', 'x')]),
      'year open: 2018, 2019, 2020',
    ],
    [
      'a session that nothing names, a day off',
      input([told(day(4, 12))], [blinken], [[{ ...osce[0]!, exact: true }]]),
      'year open: 2021, 2022, 2023, 2024',
    ],
    [
      'terms that only their slack lets meet',
      input(
        [told(day(28, 4)), told(day(27, 4))],
        [
          { ...span('2012-05-07', null, 'x'), slack: 10 },
          { ...span('2008-05-07', '2012-05-07', 'y'), slack: 10 },
          span('2000-01-01', null, 'z'),
        ],
      ),
      'year open',
    ],
    [
      'a full date of the lead, older than another year told',
      input([told(day(28, 10, 1949), 'past', true), told({ type: 'year', year: 2008, part: null }, null)]),
      'a full date outside the lead may be history',
    ],
    [
      'no day, offices of a year before the newest told',
      input([told({ type: 'year', year: 2019, part: null })], [kerry, span('2017-01-03', null, 'x')]),
      'no day told',
    ],
    ['only last year is told', input([told(day(2, 12, 'last'))], [truss]), 'no day told'],
  ])('%s', (_, given, reason) => {
    const inferred = inferPublished(given);
    expect(inferred).toMatchObject({ value: null, basis: 'unknown' });
    expect(inferred.reason).toContain(reason);
  });
});

const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const window = fc.record({
  from: fc.oneof(date, fc.constantFrom(null, '2017', '2017-02', 'unclear')),
  until: fc.oneof(date, fc.constantFrom(null, '2018', '9999')),
  reason: fc.constant('x'),
});
const anyTold = fc
  .record({
    d: fc.integer({ min: 1, max: 31 }),
    m: fc.integer({ min: 1, max: 12 }),
    year: fc.constantFrom(null, 2016, 2017, 'last' as const, 'this' as const),
    weekday: fc.option(fc.integer({ min: 1, max: 7 })),
    offset: fc.constantFrom(null, null, 0, -1, 1),
    tense: fc.constantFrom<Toward>('past', 'future', null),
    lead: fc.boolean(),
  })
  .map((t) =>
    told(t.offset === null ? day(t.d, t.m, t.year, t.weekday) : near(t.offset, t.d, t.m), t.tense, t.lead),
  );

test('whatever is told, the value is EDTF and known exactly where it is inferred', () => {
  fc.assert(
    fc.property(
      fc.array(anyTold, { maxLength: 6 }),
      fc.array(window, { maxLength: 4 }),
      fc.array(fc.array(window, { maxLength: 3 }), { maxLength: 2 }),
      (dates, windows, sessions) => {
        const { value, basis, reason } = inferPublished({
          dates,
          pictures: [],
          windows,
          sessions,
          jubilees: [],
          summits: [],
          near: [],
        });
        expect(value === null || isEdtf(value), String(value)).toBe(true);
        expect(basis).toBe(value === null ? 'unknown' : 'inferred');
        expect(reason).not.toBe('');
      },
    ),
    { seed: 13, numRuns: 1000 },
  );
});
