import { expect, test } from 'vitest';
import { csvRecords } from '../../src/lexicon/csv-records.ts';

const rows: [why: string, text: string, records: [line: number, ...fields: string[]][]][] = [
  [
    'plain lines',
    'a,b\nNga,Mỹ\n',
    [
      [1, 'a', 'b'],
      [2, 'Nga', 'Mỹ'],
    ],
  ],
  [
    'no line end at the end',
    'a,b\nc,d',
    [
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ],
  ],
  ['empty fields', ',a,\n', [[1, '', 'a', '']]],
  [
    'empty lines are left out, and counted',
    'a\n\nb\n',
    [
      [1, 'a'],
      [3, 'b'],
    ],
  ],
  [
    'line ends of Windows',
    'a,b\r\nc,d\r\n',
    [
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ],
  ],
  ['a byte order mark', '\ufeffa,b\n', [[1, 'a', 'b']]],
  ['a comma within quotation marks', '"a, b",c\n', [[1, 'a, b', 'c']]],
  ['quotation marks within quotation marks', 'a,"""b"" c"\n', [[1, 'a', '"b" c']]],
  ['an empty quoted field', '"",a\n', [[1, '', 'a']]],
  ['a quoted field at the end of the text', 'a,"b"', [[1, 'a', 'b']]],
  [
    'a quoted line end',
    '"a\nb",c\nd,e\n',
    [
      [1, 'a\nb', 'c'],
      [3, 'd', 'e'],
    ],
  ],
  [
    'quoted, with a line end of Windows',
    '"a",b\r\nc,d\r\n',
    [
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ],
  ],
  ['nothing', '', []],
];

test.each(rows)('%s', (_, text, records) => {
  expect(csvRecords(text).map(({ line, fields }) => [line, ...fields])).toEqual(records);
});

test.each([
  ['never closed', 'a\nb,"c\n', 2, /not closed/],
  ['within a plain field', 'a,b"c\n', 1, /within b"c/],
  ['closed too early', 'a,"b"c\n', 1, /c behind a closing/],
])('a quotation mark %s is refused with its line', (_, text, line, message) => {
  expect(() => csvRecords(text)).toThrow(
    expect.objectContaining({ line, message: expect.stringMatching(message) }),
  );
});
