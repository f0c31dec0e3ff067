import { expect, test } from 'vitest';
import { dayAndMonth, monthOf } from '../../src/resolve/yearless.ts';

test.each<[string, string | null]>([
  ['sáng 12/6', '06-12'],
  ['ngày 3 tháng 11', '11-03'],
  ['5–7/11', null],
  ['từ 4/6 đến 6/6', null],
  ['ngày 31/13', null],
  ['tháng 6', null],
])('day and month of "%s"', (text, day) => {
  expect(dayAndMonth(text)).toBe(day);
});

test.each<[string, number | null]>([
  ['tháng 6', 6],
  ['Cuối tháng Năm', 5],
  ['đầu tháng mười một', 11],
  ['tháng mười', 10],
  ['tháng giêng', 1],
  ['tháng 7 vừa qua', 7],
  ['tháng Sáu tới', 6],
  ['tháng 6/2018', null],
  ['tháng 13', null],
  ['tháng trước', null],
  ['tháng này', null],
  ['ngày 3 tháng 11', null],
  ['năm ngoái', null],
])('month of "%s"', (text, month) => {
  expect(monthOf(text)).toBe(month);
});
