import { describe, expect, test } from 'vitest';
import { extractRecord, loadTools } from '../../src/pipeline.ts';

const tools = loadTools();
const officesOf = (text: string, published: string | null) =>
  extractRecord({ path: 'own.txt', text, url: null, title: null, publisher: null, published }, tools)
    .relations.filter(({ type }) => type === 'holdsOffice')
    .map(({ office, date }) => [office, date]);

describe('an office is dated by', () => {
  test.each([
    [
      'its tenure',
      'Ngoại trưởng Mỹ Antony Blinken tới Paris.',
      '2021-12-02',
      'foreign minister',
      '2021-01-26/2025-01-20',
    ],
    [
      'its beginning where it lasts',
      'Ngoại trưởng Nga Sergei Lavrov tới Paris.',
      '2021-12-02',
      'foreign minister',
      '2004-03-09/..',
    ],
    [
      'the second of two tenures',
      'Tổng thống Mỹ Donald Trump tới Paris.',
      '2025-06-02',
      'president',
      '2025-01-20/..',
    ],
    [
      'the first of two tenures',
      'Tổng thống Mỹ Donald Trump tới Paris.',
      '2018-06-02',
      'president',
      '2017-01-20/2021-01-20',
    ],
    [
      'its tenure where that is long over',
      'Hồi tháng 10/2002, Tổng thống Mexico Vicente Fox tiếp ông tại Los Cabos.',
      '2015-06-02',
      'president',
      '2000-12-01/2006-11-30',
    ],
    [
      'the day told where it is of which of two times nothing tells',
      'Tổng thống Mỹ Donald Trump tới Paris.',
      '2016-12-02',
      'president',
      '2016-12-02',
    ],
    [
      'the day told where nobody knows more',
      'Ngoại trưởng Pháp Jean Nouvel-Martin tới Moscow.',
      '2021-12-02',
      'foreign minister',
      '2021-12-02',
    ],
  ])('%s', (_, text, published, office, date) => {
    expect(officesOf(text, published)).toEqual([[office, date]]);
  });
});

test.each([
  ['before he held it', '2012-03-20', []],
  ['while he held it', '2019-03-20', [['defence minister', '2016-04-09/2021-04-07']]],
])('the rank of a general tells his office %s', (_, published, offices) => {
  expect(officesOf('Thượng tướng Ngô Xuân Lịch thăm Lào.', published)).toEqual(offices);
});

describe('an office of', () => {
  test.each([
    ['a city', 'Bí thư Thành ủy Hải Phòng Trần Lưu Quang tiếp khách.', '2022-03-02', 'city party secretary'],
    [
      'a province',
      'Chủ tịch UBND TP HCM Phan Văn Mãi tiếp khách.',
      '2022-03-02',
      "chairman of the people's committee",
    ],
    [
      'a deputy',
      'Phó Tư lệnh Hải quân Nhật Bản Hideki Yuasa tới Yokosuka.',
      '2022-03-02',
      'deputy commander',
    ],
    [
      'a mission',
      'Trưởng đại diện UNDP tại Việt Nam Pauline Tamesis phát biểu.',
      '2022-03-02',
      'resident representative',
    ],
    ['state', 'Bộ trưởng Nhà nước Đức Anna Luhrmann phát biểu.', '2022-03-02', 'minister of state'],
  ])('%s', (_, text, published, office) => {
    expect(officesOf(text, published).map(([name]) => name)).toEqual([office]);
  });
});
