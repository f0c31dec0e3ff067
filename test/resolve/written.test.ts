import { describe, expect, test } from 'vitest';
import type { ArticleRecord, MeetingRecord } from '../../src/model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { meeting, record } from '../records.ts';

const open = (id: string, days: string[], meetings: MeetingRecord[]): ArticleRecord => {
  const made = record(id, null, meetings);
  return { ...made, article: { ...made.article, publishedOpen: days } };
};
const JUNE = ['2020-06-17', '2021-06-17', '2022-06-17'];
const summit = (who: string, date: string | null = '2021-06-16') => meeting('talks', who, { date });

/** The day on which the article `open` was written, after all records are resolved. */
const written = (...records: ArticleRecord[]): string | null =>
  resolve(records).records.find(({ article }) => article.id === 'open')!.article.published;

describe('an article whose year is open', () => {
  test.each<[string, ArticleRecord[], string | null]>([
    [
      'is of the year in which another tells the meeting',
      [record('b', '2021-06-17', [summit('biden putin')]), open('open', JUNE, [summit('biden putin', null)])],
      '2021-06-17',
    ],
    [
      'a country may stand for its president',
      [record('b', '2021-06-17', [summit('biden putin')]), open('open', JUNE, [summit('US putin', null)])],
      '2021-06-17',
    ],
    [
      'another official of the country is another meeting',
      [
        record('b', '2021-06-17', [summit('biden putin')]),
        open('open', JUNE, [summit('blinken putin', null)]),
      ],
      null,
    ],
    [
      'a meeting a week before is no news of the day',
      [
        record('b', '2021-06-17', [summit('biden putin', '2021-06-09')]),
        open('open', JUNE, [summit('biden putin', null)]),
      ],
      null,
    ],
    [
      'two years in which they met on that day leave it open',
      [
        record('b', '2021-06-17', [summit('biden putin')]),
        record('c', '2022-06-17', [summit('biden putin', '2022-06-16')]),
        open('open', JUNE, [summit('biden putin', null)]),
      ],
      null,
    ],
    [
      'a plan tells no year',
      [
        record('b', '2021-05-25', [
          meeting('talks', 'biden putin', { date: '2021-06-16', status: 'planned' }),
        ]),
        open('open', JUNE, [summit('biden putin', null)]),
      ],
      null,
    ],
    [
      'one undated article dates no other',
      [
        open('b', JUNE, [summit('biden putin', '2021-06-16')]),
        open('open', JUNE, [summit('biden putin', null)]),
      ],
      null,
    ],
  ])('%s', (_, records, day) => {
    expect(written(...records)).toBe(day);
    expect(written(...[...records].reverse())).toBe(day);
  });

  test('says why it is of that year', () => {
    const { records } = resolve([
      record('b', '2021-06-17', [summit('biden putin')]),
      open('open', JUNE, [summit('biden putin', null)]),
    ]);
    const { article } = records.find((r) => r.article.id === 'open')!;
    expect(article.publishedBasis).toBe('inferred');
    expect(article.publishedReason).toContain('another article tells the same meeting on 2021-06-16');
    expect(article.publishedOpen).toBeUndefined();
  });
});
