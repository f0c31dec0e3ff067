import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { Vocabulary } from '../../src/text/vocabulary.ts';

test.each([
  ['hòa', 'hoà'],
  ['ký', 'KÍ'],
  ['Đức', 'đức'],
  ['Mỹ', 'mĩ'],
  ['việt', 'VIỆT'],
  ['москва', 'Москва'],
])('%s and %s are one word', (word, other) => {
  const vocabulary = new Vocabulary();
  const id = vocabulary.intern(word);
  expect(id).toBeGreaterThan(0);
  expect(vocabulary.find(other)).toBe(id);
  expect(vocabulary.intern(other)).toBe(id);
});

test.each([
  ['ma', 'má'],
  ['đa', 'da'],
  ['nga', 'ngà'],
  ['quý', 'quí'],
])('%s and %s are two words', (word, other) => {
  const vocabulary = new Vocabulary();
  vocabulary.intern(word);
  expect(vocabulary.find(other)).toBe(0);
});

it('gives each word an id that never changes, however many follow', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}$/), { maxLength: 400 }), (words) => {
      const vocabulary = new Vocabulary();
      const ids = words.map((w) => vocabulary.intern(w));
      expect(words.map((w) => vocabulary.find(w))).toEqual(ids);
      for (const id of ids) expect(id).toBeLessThan(vocabulary.size);
    }),
    { numRuns: 40 },
  );
});
