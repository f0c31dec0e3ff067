import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Flag, plainMark, tokenText, tokenize } from '../../src/text/tokens.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';

const vocabulary = new Vocabulary();
for (const word of ['việt', 'nam', 'gặp', '-', '"', ',']) vocabulary.intern(word);

const split = (text: string): string[] => {
  const tokens = tokenize(text, vocabulary);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
};

/** Letters of the flags of the token that reads `word`: `W`ord, `N`umber, `M`ark, `C`apital, `G`lued, `L`ine, `S`hout. */
function flagsOf(text: string, word: string): string {
  const tokens = tokenize(text, vocabulary);
  const at = split(text).indexOf(word);
  const letters: [string, number][] = [
    ['W', Flag.word],
    ['N', Flag.number],
    ['M', Flag.mark],
    ['C', Flag.capital],
    ['G', Flag.glued],
    ['L', Flag.line],
    ['S', Flag.shout],
  ];
  return letters.flatMap(([letter, bit]) => ((tokens.flags[at]! & bit) === 0 ? [] : [letter])).join('');
}

/** Vietnamese letters, other scripts, marks, spaces, digits and lone surrogates. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('Việt', 'Đức', 'hoà', 'G20', '7/9', '–', '“', ' ', '\u00a0', '\n', '.', '(', 'đ', 'ế'),
    )
    .map((a) => a.join('')),
);

describe('splitting', () => {
  test.each([
    ['Việt Nam gặp Lào.', ['Việt', 'Nam', 'gặp', 'Lào', '.']],
    ['ngày 7/9/2021', ['ngày', '7', '/', '9', '/', '2021']],
    ['G20 và COP26', ['G20', 'và', 'COP26']],
    ['Mỹ – Triều', ['Mỹ', '–', 'Triều']],
    ['Moo-hyun', ['Moo', '-', 'hyun']],
    ['“Nga”', ['“', 'Nga', '”']],
    ['TP.HCM', ['TP', '.', 'HCM']],
    ['Việt\u00a0Nam\tvà\r\nLào', ['Việt', 'Nam', 'và', 'Lào']],
    ['Москва', ['Москва']],
    ['', []],
    [' \n ', []],
  ])('%j is %j', (text, expected) => expect(split(text)).toEqual(expected));

  it('keeps letters and their marks together where the text is decomposed', () => {
    expect(split('Việt Đức'.normalize('NFD'))).toEqual(['Việt', 'Đức'].map((w) => w.normalize('NFD')));
  });
});

describe('what a token is', () => {
  test.each([
    ['Nga gặp Mỹ', 'Nga', 'WCL'],
    ['Nga gặp Mỹ', 'gặp', 'W'],
    ['Nga gặp Đức', 'Đức', 'WC'],
    ['theo ẤN ĐỘ', 'ĐỘ', 'WCS'],
    ['ngày 12', '12', 'N'],
    ['họp G20', 'G20', 'WCS'],
    ['họp xong.', '.', 'MG'],
    ['họp\nNga', 'Nga', 'WCL'],
  ])('%j: %s is %s', (text, word, expected) => expect(flagsOf(text, word)).toBe(expected));
});

test.each([
  ['–', '-'],
  ['—', '-'],
  ['“', '"'],
  ['’', "'"],
  ['.', '.'],
])('%s is written %s', (mark, plain) => expect(plainMark(mark, 0)).toBe(plain));

it('finds the words of the vocabulary in any case, and dashes and quotation marks as one', () => {
  const { word } = tokenize('VIỆT nam – “xyz”', vocabulary);
  expect([...word]).toEqual([
    vocabulary.intern('việt'),
    vocabulary.intern('nam'),
    vocabulary.intern('-'),
    vocabulary.intern('"'),
    0,
    vocabulary.intern('"'),
  ]);
});

it('covers all but the spaces, in order, never overlapping', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { count, start, end } = tokenize(text, vocabulary);
      let past = 0;
      for (let i = 0; i < count; i++) {
        expect(start[i]).toBeGreaterThanOrEqual(past);
        expect(end[i]).toBeGreaterThan(start[i]!);
        expect(text.slice(past, start[i])).toMatch(/^\s*$/u);
        past = end[i]!;
      }
      expect(text.slice(past)).toMatch(/^\s*$/u);
    }),
  );
});

it('is one kind of token: word, number or mark', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const flags of tokenize(text, vocabulary).flags)
        expect([Flag.word, Flag.number, Flag.mark].filter((kind) => (flags & kind) !== 0)).toHaveLength(1);
    }),
  );
});

it('shares nothing between two texts', () => {
  const first = tokenize('Việt Nam gặp Lào', vocabulary);
  const before = [...first.start];
  tokenize('một văn bản khác, dài hơn nhiều', vocabulary);
  expect([...first.start]).toEqual(before);
});
