import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';

const vocabulary = new Vocabulary();

function split(text: string): string[] {
  const tokens = tokenize(text, vocabulary);
  return sentencesOf(tokens, []).map((s) => text.slice(tokens.start[s.first], tokens.end[s.past - 1]));
}

describe('where a sentence ends', () => {
  test.each([
    ['a full stop', 'Nga im lặng. Mỹ trả lời.', ['Nga im lặng.', 'Mỹ trả lời.']],
    ['a question and an exclamation', 'Ai thắng? Không ai! Hết.', ['Ai thắng?', 'Không ai!', 'Hết.']],
    ['a decimal number', 'Viện trợ 3.6 tỷ USD. Hết.', ['Viện trợ 3.6 tỷ USD.', 'Hết.']],
    ['a date with dots', 'Họp ngày 2.12 ở Lima. Hết.', ['Họp ngày 2.12 ở Lima.', 'Hết.']],
    ['TP. HCM', 'Ông tới TP. HCM hôm qua. Hết.', ['Ông tới TP. HCM hôm qua.', 'Hết.']],
    [
      'lands of one letter',
      'Ông thăm Đông Nam Á. Sau đó ông tới Ý. Hết.',
      ['Ông thăm Đông Nam Á.', 'Sau đó ông tới Ý.', 'Hết.'],
    ],
    ['an initial', 'Tổng thống B. Obama phát biểu. Hết.', ['Tổng thống B. Obama phát biểu.', 'Hết.']],
    ['a title', 'Theo TS. Nguyễn Văn An. Hết.', ['Theo TS. Nguyễn Văn An.', 'Hết.']],
    ['v.v. within', 'Gạo, cà phê, v.v. được bán. Hết.', ['Gạo, cà phê, v.v. được bán.', 'Hết.']],
    ['quotation marks', '“Tôi đồng ý.” Ông Kim nói.', ['“Tôi đồng ý.”', 'Ông Kim nói.']],
    ['a quotation that goes on', '“Tôi đồng ý.”, ông Kim nói.', ['“Tôi đồng ý.”, ông Kim nói.']],
    ['three dots', 'Rồi sao… Không rõ.', ['Rồi sao…', 'Không rõ.']],
    ['dots within', 'Ông nói... rồi đi.', ['Ông nói... rồi đi.']],
    ['a bracket begins anew', 'Họ về nước. (Ảnh của hãng)', ['Họ về nước.', '(Ảnh của hãng)']],
    ['a number begins anew', 'Họ về nước. 2 bên im lặng.', ['Họ về nước.', '2 bên im lặng.']],
    [
      'a full stop without its space',
      'Ông gặp bà Rama.Hai bên im lặng.',
      ['Ông gặp bà Rama.', 'Hai bên im lặng.'],
    ],
    ['an address', 'Theo Baohanoi.Com hôm nay. Hết.', ['Theo Baohanoi.Com hôm nay.', 'Hết.']],
    ['initials', 'Ông George W.Bush và U.S.Steel. Hết.', ['Ông George W.Bush và U.S.Steel.', 'Hết.']],
    ['a new line', 'Tiêu đề không chấm\nĐoạn đầu.', ['Tiêu đề không chấm', 'Đoạn đầu.']],
    ['a colon goes on', 'Ông nói: Được.', ['Ông nói: Được.']],
    ['none', '', []],
  ])('%s: %j', (_, text, expected) => expect(split(text)).toEqual(expected));

  it('begins anew where a block does', () => {
    const text = 'Chú thích ảnh Đoạn đầu.';
    const tokens = tokenize(text, vocabulary);
    expect(sentencesOf(tokens, [{ start: 14, end: text.length }])).toEqual([
      { first: 0, past: 3 },
      { first: 3, past: tokens.count },
    ]);
  });
});

it('leaves no token out and takes none twice', () => {
  const piece = fc.constantFrom(
    'Nga',
    'mỹ',
    '.',
    '!',
    '…',
    '"',
    '”',
    ')',
    '(',
    ' ',
    '\n',
    '3',
    'TP',
    'v',
    ',',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(60), (pieces, at) => {
      const tokens = tokenize(pieces.join(''), vocabulary);
      const start = tokens.start[at % Math.max(tokens.count, 1)] ?? 0;
      let past = 0;
      for (const sentence of sentencesOf(tokens, [{ start, end: start }])) {
        expect(sentence.first).toBe(past);
        expect(sentence.past).toBeGreaterThan(sentence.first);
        past = sentence.past;
      }
      expect(past).toBe(tokens.count);
    }),
  );
});
