import { expect, test } from 'vitest';
import { readText } from '../read.ts';

const codes = (text: string) =>
  readText(text, { published: '2022-03-01' }).relations.map(({ type, code }) => [type, code]);

test.each([
  ['Nga cáo buộc Ukraine vi phạm lệnh ngừng bắn.', [['accuses', '112']]],
  ['Đức phủ nhận cáo buộc.', [['denies', '016']]],
  ['Pháp trục xuất ba nhà ngoại giao Nga.', [['expelsDiplomatsOf', '166']]],
  // What lasts is no event.
  ['Ngoại trưởng Nga Sergei Lavrov phát biểu.', [['holdsOffice', null]]],
  ['Việt Nam là thành viên của ASEAN.', [['memberOf', null]]],
])('what is said and done has a code: %s', (text, expected) => {
  expect(codes(text)).toEqual(expected);
});
