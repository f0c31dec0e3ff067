import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceSpan } from '../../src/clean/assemble.ts';
import { normalise } from '../../src/clean/normalise.ts';
import { growth, LINEAR } from '../growth.ts';
import { cleanPage, HEADLINE, LEAD, SECOND, texts } from './page.ts';

const LINES = [
  HEADLINE,
  `TPO - ${LEAD}`,
  `${SECOND} Hai ngoại trưởng. Ảnh: AP ${SECOND}`,
  '15/05/2021 06:45 GMT+7',
  'Bài liên quan',
  '  Hướng ra biển ',
  `${SECOND}  [Chile động đất mạnh]  ${LEAD}`,
  'Chia sẻ',
  'Ông nói: “Không”./.',
  'Theo TTXVN',
  '',
];
const page = fc.array(
  fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: fc.constantFrom(...'aÂ đ.:[]()Ả/>\n') })),
);

describe('the map back to the source', () => {
  test('every own character of a plain text equals the source character that it maps to', () => {
    fc.assert(
      fc.property(page, (lines) => {
        const source = lines.join('\n');
        const article = cleanPage(lines);
        for (const segment of article.source) {
          expect(segment.length).toBe(segment.sourceLength);
          const own = article.text.slice(segment.own, segment.own + segment.length);
          expect(own).toBe(source.slice(segment.source, segment.source + segment.sourceLength));
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('blocks are in order, trimmed, joined by line ends, and cover the text', () => {
    fc.assert(
      fc.property(page, (lines) => {
        const article = cleanPage(lines);
        expect(texts(article).join('\n')).toBe(article.text);
        for (const block of texts(article)) expect(block).toBe(block.trim());
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  test('cleaning is the same for decomposed text', () => {
    const composed = cleanPage([HEADLINE, LEAD, SECOND]);
    const decomposed = cleanPage([HEADLINE, LEAD, SECOND].map((line) => line.normalize('NFD')));
    expect(decomposed.text).toBe(composed.text);
    expect(decomposed.id).toBe(composed.id);
  });

  test('an own stretch of decomposed text leads back to its letters', () => {
    const source = `${HEADLINE}\n${LEAD}`.normalize('NFD');
    const article = cleanPage([source]);
    const start = article.text.indexOf('gặp');
    const span = sourceSpan(article.source, { start, end: start + 3 })!;
    expect(source.slice(span.start, span.end)).toBe('gặp'.normalize('NFD'));
  });

  test('a stretch that stands in no source has none', () => {
    const article = cleanPage([LEAD], { title: HEADLINE });
    expect(sourceSpan(article.source, { start: 0, end: HEADLINE.length })).toBeNull();
  });
});

describe('normalise', () => {
  test.each([
    ['Tô\u00a0Lâm', 'Tô Lâm'],
    ['dự\u200b\u200bkiến', 'dựkiến'],
    ['\ufeffHà Nội', 'Hà Nội'],
    ['một\r\nhai\rba', 'một\nhai\nba'],
    ['Hà Nội'.normalize('NFD'), 'Hà Nội'],
    ['\u1112\u1161\u11ab', '한'],
    ['\u00d0ức và thủ tƣớng', 'Đức và thủ tướng'],
    ['Sigurðardóttir', 'Sigurðardóttir'],
    ['', ''],
  ])('%j', (source, text) => {
    const normalised = normalise(source);
    expect(normalised.text).toBe(text);
    expect(normalised.segments.reduce((sum, { length }) => sum + length, 0)).toBe(text.length);
    expect(normalised.segments.reduce((sum, part) => sum + part.sourceLength, 0)).toBe(source.length);
  });

  test('segments follow each other without gaps, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const { text, segments } = normalise(source);
        expect(text).toBe(text.normalize('NFC'));
        let [own, from] = [0, 0];
        for (const part of segments) {
          expect([part.own, part.source]).toEqual([own, from]);
          own += part.length;
          from += part.sourceLength;
        }
        expect([own, from]).toEqual([text.length, source.length]);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

test('the id is the beginning of the SHA-256 of the own text', () => {
  const article = cleanPage(['Quốc tế', HEADLINE, LEAD, 'Tin mới']);
  const hash = createHash('sha256').update(`${HEADLINE}\n${LEAD}`).digest('hex');
  expect(article.id).toBe(hash.slice(0, 16));
});

test.each([
  '(',
  '[',
  '>',
  '.',
  'A',
  '”',
  'aB.',
  'Ảnh: ',
  '(Ảnh: ',
  'TPO - ',
  'Video: A ',
  '[A b c] ',
  '. Xem thêm: a',
  'A. (Nguồn: B) ',
])('cost grows with the length of a page that repeats %j', (unit) => {
  const read = (length: number) => cleanPage([`A ${unit.repeat(length / unit.length)} B]`]);
  expect(growth(read)).toBeLessThan(LINEAR);
});

test('spaces before a mark are read in linear time', () => {
  const read = (length: number) => cleanPage([HEADLINE, `A.${' '.repeat(length)}>> B`]);
  expect(growth(read)).toBeLessThan(LINEAR);
});
