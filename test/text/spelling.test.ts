import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { spellings } from '../../src/text/spelling.ts';

describe('one syllable, several spellings', () => {
  test.each([
    ['hòa', ['hòa', 'hoà']],
    ['hoà', ['hoà', 'hòa']],
    ['khỏe', ['khỏe', 'khoẻ']],
    ['thủy', ['thủy', 'thuỷ']],
    ['ký', ['ký', 'kí']],
    ['kì', ['kì', 'kỳ']],
    ['mỹ', ['mỹ', 'mĩ']],
    ['sĩ', ['sĩ', 'sỹ']],
    ['hoàn', ['hoàn']],
    ['quý', ['quý']],
    ['quả', ['quả']],
    ['ý', ['ý']],
    ['hoa', ['hoa']],
    ['đức', ['đức']],
    ['ly', ['ly', 'li']],
  ])('%s: %j', (word, expected) => {
    expect([...spellings(word)].sort()).toEqual([...expected].map((w) => w.normalize('NFC')).sort());
    expect(spellings(word)[0]).toBe(word.normalize('NFC'));
  });
});

const word = fc
  .tuple(
    fc.constantFrom('', 'h', 'k', 'l', 'm', 's', 't', 'qu', 'th', 'đ', 'ng'),
    fc.constantFrom('oa', 'oe', 'uy', 'y', 'i', 'oan', 'ươ', 'â'),
    fc.constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'),
  )
  .map(([head, tail, tone]) => (head + tail + tone).normalize('NFC'));

it('is the same set from each of its members, and NFC', () => {
  fc.assert(
    fc.property(word, (text) => {
      const all = spellings(text);
      expect(new Set(all).size).toBe(all.length);
      for (const spelling of all) {
        expect(spelling).toBe(spelling.normalize('NFC'));
        expect([...spellings(spelling)].sort()).toEqual([...all].sort());
      }
    }),
  );
});

it('does not care how letters are composed', () => {
  fc.assert(
    fc.property(word, (text) => {
      expect(spellings(text.normalize('NFD'))).toEqual(spellings(text));
    }),
  );
});
