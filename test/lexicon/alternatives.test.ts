import { describe, expect, test } from 'vitest';
import { alternatives, namesOf } from '../../src/lexicon/alternatives.ts';

describe('alternatives', () => {
  test.each([
    ['Thượng đỉnh G20', ['Thượng đỉnh G20']],
    ['{Nga/Mỹ} họp', ['Nga họp', 'Mỹ họp']],
    ['{A/B} - {C/D}', ['A - C', 'A - D', 'B - C', 'B - D']],
    ['Nhóm {Normandy}', ['Nhóm Normandy']],
    ['', ['']],
  ])('%j', (pattern, expected) => expect(alternatives(pattern)).toEqual(expected));

  const row = (names: string) => ({ file: 'knowledge/series.csv', line: 7, fields: { names } });
  test('a list of patterns', () =>
    expect(namesOf(row('{Cuộc họp/Hội nghị} EPC| EPC '), 'names')).toEqual([
      'Cuộc họp EPC',
      'Hội nghị EPC',
      'EPC',
    ]));
  test.each(['{Nga/Mỹ họp', 'Nga} họp', '{A/{B/C}} họp', '{} họp'])('%j is refused with its line', (names) =>
    expect(() => namesOf(row(names), 'names')).toThrow(/series\.csv:7: names is/),
  );
});
