import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';

test.each([
  ['Nguyễn Xuân Phúc', 'nguyen xuan phuc'],
  ['Đà Nẵng', 'da nang'],
  ['Bộ trưởng  Đặng-Hoà', 'bo truong dang hoa'],
  ['Vla-đi-mia Pu-tin', 'vla di mia pu tin'],
  ['  G20  (2017) ', 'g20 2017'],
  ['Trịnh\u00a0Đức Hải', 'trinh duc hai'],
  ['…', ''],
])('%j is %j', (text, key) => expect(fold(text)).toBe(key));

it('does not care how letters are composed, and folds once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
