import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  daysBetween,
  edtfEnds,
  edtfInterval,
  edtfSpan,
  isEdtf,
  overlaps,
  spanDays,
} from '../../src/text/edtf.ts';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

test.each([
  ['2021-01-26', '2025-01-20', '2021-01-26/2025-01-20'],
  ['2021-01-26', null, '2021-01-26/..'],
  [null, '2025-01-20', '../2025-01-20'],
  ['2021-01-26', '2021-01-26', '2021-01-26'],
  [null, null, null],
])('from %s to %s is %s, and back', (from, until, value) => {
  expect(edtfInterval(from, until)).toBe(value);
  expect(edtfEnds(value)).toEqual({ from, until });
});

describe('edtfSpan', () => {
  test.each([
    ['2021-12-02', '2021-12-02', '2021-12-02'],
    ['2020-02-29', '2020-02-29', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-W19', '2021-05-10', '2021-05-16'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2021-05-10/2021-05-14', '2021-05-10', '2021-05-14'],
    ['2021-05/2021-W30', '2021-05-01', '2021-08-01'],
    ['9999-12', '9999-12-01', '9999-12-31'],
    ['2021-05-10/..', '2021-05-10', '9999-12-31'],
    ['../2020-02', '0001-01-01', '2020-02-29'],
  ])('%s', (value, from, until) => {
    expect(edtfSpan(value)).toEqual({ from, until });
    expect(isEdtf(value)).toBe(true);
  });

  test.each([
    '2021-02-29',
    '2021-13',
    '2021-13-01',
    '2021-00-10',
    '2021-04-31',
    '2021-W00',
    '2021-W53',
    '9999-W52',
    '0000',
    '2021-5-1',
    '2021-05-14/2021-05-10',
    '../..',
    '2021-05-10/',
    '..',
    '2021/2022/2023',
    '2/12/2021',
    ' 2021',
    '',
  ])('refuses %j', (value) => {
    expect(edtfSpan(value)).toBeNull();
    expect(isEdtf(value)).toBe(false);
  });

  it('has no span for an unknown date', () => expect(edtfSpan(null)).toBeNull());

  it('knows every day and no other, as Date does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (y, m, d) => {
          const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          const date = new Date(`${text}T00:00:00Z`);
          expect(isEdtf(text)).toBe(!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text));
        },
      ),
    );
  });

  it('gives weeks of seven days from a Monday, the first with 4 January in it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), fc.integer({ min: 1, max: 52 }), (y, w) => {
        const span = edtfSpan(`${y}-W${String(w).padStart(2, '0')}`);
        expect(spanDays(span)).toBe(7);
        expect(new Date(span?.from ?? '').getUTCDay()).toBe(1);
        if (w === 1) expect(overlaps(`${y}-W01`, `${y}-01-04`)).toBe(true);
      }),
    );
  });
});

describe('days', () => {
  it('adds and takes away', () => {
    expect(addDays('2020-02-28', 2)).toBe('2020-03-01');
    expect(addDays('2021-01-01', -1)).toBe('2020-12-31');
    expect(daysBetween('2021-05-15', '2021-12-01')).toBe(200);
  });

  it('goes there and back, as Date does', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const days = daysBetween(a, b);
        expect(days).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000);
        expect(addDays(a, days)).toBe(b);
      }),
    );
  });

  it('refuses what is no day', () => {
    expect(() => addDays('2021-02-29', 1)).toThrow('"2021-02-29" is no day; expected YYYY-MM-DD');
    expect(() => addDays('9999-12-31', 1)).toThrow(/0001 and 9999/);
  });
});

describe('overlaps', () => {
  test.each([
    ['2021-05-17/2021-05-23', '2021-05', true],
    ['2021-05-31', '2021-06', false],
    ['2021-W20', '2021-05-17', true],
    ['2021', '2021-12-31', true],
    ['2021-02-30', '2021', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });
});
