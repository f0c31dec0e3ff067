import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Phrases } from '../../src/text/phrases.ts';

/** A sealed trie whose phrases carry themselves. */
function trieOf(...phrases: string[]): Phrases<string, string> {
  const trie = new Phrases<string, string>((found) => [...found].sort().join('|'));
  for (const phrase of phrases) trie.add(phrase, phrase);
  return trie.seal();
}

function foundIn(trie: Phrases<string, string>, text: string): string[] {
  const tokens = trie.tokenize(text);
  return trie
    .find(tokens)
    .map((f) => `${text.slice(tokens.start[f.first], tokens.end[f.past - 1])} = ${f.payloads}`);
}

describe('what is found', () => {
  const trie = trieOf(
    'Nga',
    'hội đàm',
    'cuộc hội đàm',
    'Bộ Ngoại giao',
    'Việt Nam',
    'đàm phán',
    'An ninh và Hợp tác châu Âu',
    'hòa bình',
    'ký kết',
    'Mỹ - Trung',
  );
  test.each([
    ['the longest', 'một cuộc hội đàm kín', ['cuộc hội đàm = cuộc hội đàm']],
    ['none that overlaps another', 'hội đàm phán', ['hội đàm = hội đàm']],
    ['a name keeps its capital', 'thiên nga và Nga', ['Nga = Nga']],
    ['a word has any capitals', 'Hội Đàm và HỘI ĐÀM', ['Hội Đàm = hội đàm', 'HỘI ĐÀM = hội đàm']],
    ['a short name needs all its capitals', 'việt nam, Việt nam, Việt Nam', ['Việt Nam = Việt Nam']],
    [
      'a long name needs its first',
      'họp An ninh và hợp tác châu Âu',
      ['An ninh và hợp tác châu Âu = An ninh và Hợp tác châu Âu'],
    ],
    ['another place of the tone', 'nền hoà bình', ['hoà bình = hòa bình']],
    ['i and y', 'lễ kí kết', ['kí kết = ký kết']],
    ['another dash', 'quan hệ Mỹ – Trung', ['Mỹ – Trung = Mỹ - Trung']],
    ['not past the end of a line', 'Việt\nNam', []],
    ['not part of a syllable', 'Ngay hôm đó', []],
    ['two of a kind', 'Nga, Nga', ['Nga = Nga', 'Nga = Nga']],
  ])('%s: %s', (_, text, expected) => expect(foundIn(trie, text)).toEqual(expected));

  it('gathers all that one phrase carries', () => {
    const trie = new Phrases<string, string>((found) => found.join('|'));
    trie.add('Nga', 'country');
    trie.add('Nga', 'given name');
    expect(foundIn(trie.seal(), 'Nga')).toEqual(['Nga = country|given name']);
  });

  it('tells a name from the word of the same letters', () => {
    const trie = trieOf('Anh', 'anh');
    expect(foundIn(trie, 'anh Anh')).toEqual(['anh = anh', 'Anh = Anh|anh']);
  });

  it('takes a relaxed name by its first capital', () => {
    const trie = new Phrases<string, string>((found) => found.join('|'));
    trie.add('Bắc Kinh', 'capital', true);
    expect(foundIn(trie.seal(), 'Bắc kinh và bắc kinh')).toEqual(['Bắc kinh = capital']);
  });

  it('refuses a phrase without letters', () => expect(() => trieOf('  ')).toThrow(/empty phrase/));
});

const syllable = fc.constantFrom('nga', 'mỹ', 'hòa', 'ký', 'bộ', 'ngoại', 'giao', 'tổng', 'thống', 'g20');
const phrase = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

it('finds every phrase that was added, whole, wherever it stands alone', () => {
  fc.assert(
    fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 12 }), (phrases) => {
      const trie = trieOf(...phrases);
      for (const text of phrases) expect(foundIn(trie, `… ${text}.`)).toEqual([`${text} = ${text}`]);
    }),
  );
});

it('finds what a search word by word finds', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(phrase, { minLength: 1, maxLength: 8 }),
      fc.array(syllable, { maxLength: 20 }),
      (phrases, words) => {
        const expected: string[] = [];
        for (let i = 0; i < words.length;) {
          const here = phrases
            .filter((p) => words.slice(i, i + p.split(' ').length).join(' ') === p)
            .sort((a, b) => b.split(' ').length - a.split(' ').length)[0];
          if (here) expected.push(`${here} = ${here}`);
          i += here ? here.split(' ').length : 1;
        }
        expect(foundIn(trieOf(...phrases), words.join(' '))).toEqual(expected);
      },
    ),
  );
});
