import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveDates } from '../../src/link/when.ts';
import type { CalendarDay, DateExpression, DateMention, Toward } from '../../src/model.ts';
import { isEdtf } from '../../src/text/edtf.ts';

const mention = (expression: DateExpression, at = 0): DateMention => ({
  first: at,
  past: at + 1,
  start: at * 10,
  end: at * 10 + 5,
  expression,
});

const day = (d: number, month: number | null = null, year: CalendarDay['year'] = null): CalendarDay => ({
  day: d,
  month,
  year,
});
const onDay = (told: CalendarDay, toward: Toward = null, weekday: number | null = null): DateExpression => ({
  type: 'day',
  ...told,
  weekday,
  toward,
});
type Of<Type extends DateExpression['type']> = Extract<DateExpression, { type: Type }>;
const month = (rest: Partial<Of<'month'>> & { month: number }): DateExpression => ({
  type: 'month',
  year: null,
  part: null,
  toward: null,
  ...rest,
});
const relative = (
  unit: Of<'relative'>['unit'],
  offset: number | null,
  rest: Partial<Of<'relative'>> = {},
): DateExpression => ({
  type: 'relative',
  unit,
  offset,
  part: null,
  day: null,
  ...rest,
});
const weekday = (value: number, week: number | null = null, toward: Toward = null): DateExpression => ({
  type: 'weekday',
  weekday: value,
  week,
  toward,
});

const resolve = (e: DateExpression, published: string | null, tense: Toward = null) =>
  resolveDates([mention(e)], published, () => tense)[0]!;

describe('one date', () => {
  // 2021-05-15 is a Saturday.
  test.each<[string, DateExpression, string | null, Toward, string | null]>([
    ['ngày 2/12', onDay(day(2, 12)), '2021-12-03', null, '2021-12-02'],
    ['ngày 30/12, told in January', onDay(day(30, 12)), '2022-01-02', 'past', '2021-12-30'],
    ['ngày 5/1, planned in December', onDay(day(5, 1)), '2021-12-20', 'future', '2022-01-05'],
    ['ngày 5/1, soon, no tense', onDay(day(5, 1)), '2021-12-20', null, '2022-01-05'],
    ['ngày 15/3, no tense, in December', onDay(day(15, 3)), '2021-12-02', null, '2021-03-15'],
    ['ngày 15/3 tới', onDay(day(15, 3), 'future'), '2021-12-02', 'past', '2022-03-15'],
    ['a plan told the day after', onDay(day(2, 12)), '2021-12-03', 'future', '2021-12-02'],
    ['ngày 15/12 đã, two weeks ahead', onDay(day(15, 12)), '2021-12-02', 'past', '2020-12-15'],
    ['ngày 2/12/2019', onDay(day(2, 12, 2019)), '2021-12-03', 'future', '2019-12-02'],
    ['ngày 5/6 năm ngoái', onDay(day(5, 6, 'last')), '2021-12-03', null, '2020-06-05'],
    ['ngày 29/2/2021 is no day', onDay(day(29, 2, 2021)), '2021-12-03', null, null],
    ['ngày 29/2 in a leap year', onDay(day(29, 2)), '2020-03-02', null, '2020-02-29'],
    [
      'thứ Năm (2/3), another year for its weekday',
      onDay(day(2, 3), null, 4),
      '2018-01-10',
      null,
      '2017-03-02',
    ],
    ['ngày 14', onDay(day(14)), '2021-05-15', null, '2021-05-14'],
    ['ngày 28, told early in the month', onDay(day(28)), '2021-05-03', 'past', '2021-04-28'],
    ['ngày 31, after a short month', onDay(day(31)), '2021-05-03', 'past', '2021-03-31'],
    ['ngày 20, planned', onDay(day(20)), '2021-05-15', 'future', '2021-05-20'],
    [
      'từ ngày 4-8/6',
      { type: 'days', from: day(4, 6), until: day(8, 6), toward: null },
      '2017-06-05',
      null,
      '2017-06-04/2017-06-08',
    ],
    [
      'từ 30/12 đến 2/1',
      { type: 'days', from: day(30, 12), until: day(2, 1), toward: null },
      '2018-01-03',
      null,
      '2017-12-30/2018-01-02',
    ],
    [
      'ngày 14-15',
      { type: 'days', from: day(14), until: day(15), toward: null },
      '2017-06-16',
      null,
      '2017-06-14/2017-06-15',
    ],
    ['tháng 6 vừa qua', month({ month: 6, toward: 'past' }), '2021-12-02', null, '2021-06'],
    ['tháng 6 vừa qua, told in June', month({ month: 6, toward: 'past' }), '2021-06-29', null, '2021-06'],
    ['tháng 12 tới', month({ month: 12, toward: 'future' }), '2021-05-15', 'past', '2021-12'],
    ['hồi tháng 11, in February', month({ month: 11, toward: 'past' }), '2018-02-10', null, '2017-11'],
    [
      'đầu tháng 7 tới',
      month({ month: 7, part: 'early', toward: 'future' }),
      '2017-06-20',
      null,
      '2017-07-01/2017-07-10',
    ],
    ['giữa tháng 1', month({ month: 1, part: 'middle' }), '2017-02-01', null, '2017-01-11/2017-01-20'],
    [
      'cuối tháng 12/2016',
      month({ month: 12, year: 2016, part: 'late' }),
      null,
      null,
      '2016-12-21/2016-12-31',
    ],
    ['tháng 5 năm ngoái', month({ month: 5, year: 'last' }), '2017-06-20', null, '2016-05'],
    ['quý I/2020', { type: 'quarter', quarter: 1, year: 2020, toward: null }, null, null, '2020-01/2020-03'],
    ['quý tới', relative('quarter', 1), '2021-12-02', null, '2022-01/2022-03'],
    [
      'mùa hè năm 2017',
      { type: 'season', season: 'summer', year: 2017, part: null, toward: null },
      null,
      null,
      '2017-06/2017-08',
    ],
    [
      'đầu mùa thu năm 2017',
      { type: 'season', season: 'autumn', year: 2017, part: 'early', toward: null },
      null,
      null,
      '2017-09',
    ],
    [
      'mùa đông năm 2017',
      { type: 'season', season: 'winter', year: 2017, part: null, toward: null },
      null,
      null,
      '2017-12/2018-02',
    ],
    ['năm 2017', { type: 'year', year: 2017, part: null }, null, null, '2017'],
    ['cuối năm 2016', { type: 'year', year: 2016, part: 'late' }, null, null, '2016-09/2016-12'],
    ['năm ngoái', relative('year', -1), '2021-05-15', null, '2020'],
    ['năm ngoái, year of writing known only', relative('year', -1), '2021', null, '2020'],
    ['hôm qua', relative('day', -1), '2021-05-15', null, '2021-05-14'],
    ['hôm qua 31/12', relative('day', -1, { day: day(31, 12) }), '2018-01-01', null, '2017-12-31'],
    [
      'hôm nay 3-6, written two days later',
      relative('day', 0, { day: day(3, 6) }),
      '2017-06-05',
      null,
      '2017-06-03',
    ],
    ['hôm thứ Sáu', weekday(5), '2021-05-15', 'past', '2021-05-14'],
    ['hôm thứ Bảy, on that day', weekday(6), '2021-05-15', 'past', '2021-05-15'],
    ['thứ Sáu, planned', weekday(5), '2021-05-15', 'future', '2021-05-21'],
    ['thứ Bảy tới, on a Saturday', weekday(6, null, 'future'), '2021-05-15', null, '2021-05-22'],
    ['thứ Ba tuần tới', weekday(2, 1), '2021-05-15', null, '2021-05-18'],
    ['tuần tới', relative('week', 1), '2021-05-15', null, '2021-05-17/2021-05-23'],
    ['tuần trước', relative('week', -1), '2022-01-21', null, '2022-01-10/2022-01-16'],
    ['đầu tuần này', relative('week', 0, { part: 'early' }), '2021-05-15', null, '2021-05-10/2021-05-12'],
    ['cuối tuần qua', relative('weekend', -1), '2021-05-18', null, '2021-05-14/2021-05-16'],
    ['cuối tuần, planned', relative('weekend', null), '2021-05-18', 'future', '2021-05-21/2021-05-23'],
    ['hồi cuối tuần', relative('weekend', null), '2021-05-18', 'past', '2021-05-14/2021-05-16'],
    ['tháng trước, in January', relative('month', -1), '2022-01-21', null, '2021-12'],
    ['cuối tháng này', relative('month', 0, { part: 'late' }), '2022-02-03', null, '2022-02-21/2022-02-28'],
    ['no publication date, no year', onDay(day(2, 12)), null, null, null],
    ['year of writing known only', onDay(day(2, 12)), '2021', null, '2021-12-02'],
    ['tuần tới without a day of writing', relative('week', 1), '2021-05', null, null],
    ['hôm thứ Sáu without a day of writing', weekday(5), null, 'past', null],
  ])('%s', (_, expression, published, tense, expected) => {
    expect(resolve(expression, published, tense).value).toBe(expected);
  });

  test.each<[string, DateExpression, string]>([
    ['a full date', onDay(day(2, 12, 2021)), 'stated'],
    ['a year supplied', onDay(day(2, 12)), 'inferred'],
    ['năm ngoái', onDay(day(2, 12, 'last')), 'relative'],
    ['hôm qua', relative('day', -1), 'relative'],
    ['a weekday', weekday(1), 'relative'],
  ])('anchor of %s', (_, expression, anchor) => {
    expect(resolve(expression, '2021-12-10').anchor).toBe(anchor);
  });
});

describe('dates of one article', () => {
  const values = (dates: [DateExpression, Toward][], published: string | null): (string | null)[] => {
    const mentions = dates.map(([e], i) => mention(e, i));
    return resolveDates(mentions, published, (date) => dates[date.first]![1]).map((w) => w.value);
  };
  const sameDay = (shift: number): DateExpression => ({ type: 'sameDay', shift });

  test('cùng ngày is the last day told', () => {
    expect(
      values(
        [
          [onDay(day(2, 12)), 'past'],
          [sameDay(0), 'past'],
        ],
        '2021-12-03',
      ),
    ).toEqual(['2021-12-02', '2021-12-02']);
  });
  test('cùng ngày of what happened passes over a plan', () => {
    expect(
      values(
        [
          [onDay(day(20, 1)), 'past'],
          [onDay(day(21, 1)), 'future'],
          [sameDay(0), 'past'],
        ],
        '2022-01-21',
      ).at(-1),
    ).toBe('2022-01-20');
  });
  test('trước đó một ngày counts from it, over a new year', () => {
    expect(
      values(
        [
          [onDay(day(1, 1, 2020)), 'past'],
          [sameDay(-1), 'past'],
        ],
        null,
      ),
    ).toEqual(['2020-01-01', '2019-12-31']);
  });
  test('cùng ngày with no day before it is unknown', () => {
    expect(
      values(
        [
          [relative('week', -1), 'past'],
          [sameDay(0), 'past'],
        ],
        null,
      ),
    ).toEqual([null, null]);
  });
  test('cùng năm is the year of the last day told', () => {
    expect(
      values(
        [
          [onDay(day(11, 6, 1993)), 'past'],
          [month({ month: 9, year: 'same' }), 'past'],
        ],
        null,
      ),
    ).toEqual(['1993-06-11', '1993-09']);
  });
  test('the result is aligned with the dates', () => {
    const dates = [mention(weekday(1), 3), mention(onDay(day(2, 12)), 5)];
    expect(resolveDates(dates, null, () => null).map((w) => w.span)).toEqual([
      { start: 30, end: 35 },
      { start: 50, end: 55 },
    ]);
  });
});

const toward = fc.constantFrom<Toward>('past', 'future', null);
const part = fc.constantFrom('early' as const, 'middle' as const, 'late' as const, null);
const year = fc.oneof(
  fc.integer({ min: 1000, max: 2199 }),
  fc.constantFrom('last' as const, 'this' as const, 'next' as const, 'same' as const, null),
);
const calendarDay = fc.record({
  day: fc.integer({ min: 1, max: 31 }),
  month: fc.option(fc.integer({ min: 1, max: 12 })),
  year,
});
const expressions: fc.Arbitrary<DateExpression> = fc.oneof(
  fc.tuple(calendarDay, toward, fc.option(fc.integer({ min: 1, max: 7 }))).map(([d, t, w]) => onDay(d, t, w)),
  fc.record({ type: fc.constant('days' as const), from: calendarDay, until: calendarDay, toward }),
  fc.record({
    type: fc.constant('month' as const),
    month: fc.integer({ min: 1, max: 12 }),
    year,
    part,
    toward,
  }),
  fc.record({ type: fc.constant('quarter' as const), quarter: fc.integer({ min: 1, max: 4 }), year, toward }),
  fc.record({
    type: fc.constant('season' as const),
    season: fc.constantFrom('spring' as const, 'summer' as const, 'autumn' as const, 'winter' as const),
    year,
    part,
    toward,
  }),
  fc.record({ type: fc.constant('year' as const), year: fc.integer({ min: 1000, max: 2199 }), part }),
  fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.option(fc.integer({ min: -1, max: 1 })), toward)
    .map((w) => weekday(...w)),
  fc.record({
    type: fc.constant('relative' as const),
    unit: fc.constantFrom(
      'day' as const,
      'week' as const,
      'weekend' as const,
      'month' as const,
      'quarter' as const,
      'year' as const,
    ),
    offset: fc.option(fc.integer({ min: -99, max: 99 })),
    part,
    day: fc.option(calendarDay),
  }),
  fc.record({ type: fc.constant('sameDay' as const), shift: fc.integer({ min: -99, max: 99 }) }),
);
const published = fc.oneof(
  fc.constantFrom(
    null,
    '0001-01-01',
    '9999-12-31',
    '0001',
    '9999-12',
    '2020-02-29',
    '2021-05',
    '2021',
    'soon',
    '2021-W01',
  ),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
);

test('every value is EDTF, whatever is told and whenever', () => {
  fc.assert(
    fc.property(fc.array(expressions, { maxLength: 6 }), published, toward, (told, when, tense) => {
      const resolved = resolveDates(
        told.map((e, i) => mention(e, i)),
        when,
        () => tense,
      );
      expect(resolved).toHaveLength(told.length);
      for (const { value } of resolved) expect(value === null || isEdtf(value), String(value)).toBe(true);
    }),
    { seed: 11, numRuns: 2000 },
  );
});
