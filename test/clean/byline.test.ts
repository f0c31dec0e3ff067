import { describe, expect, test } from 'vitest';
import { readByline } from '../../src/clean/byline.ts';
import { cleanPage, HEADLINE, LEAD, markers, SECOND, texts } from './page.ts';

const BYLINES: [string, string | null][] = [
  ['Theo TTXVN', 'TTXVN'],
  ['(TTXVN/Vietnam+)', 'TTXVN/Vietnam+'],
  ['Theo Lê Đạt (TTXVN/Vietnam+)', 'TTXVN/Vietnam+'],
  ['TTXVN/Tin Tức', 'TTXVN/Tin Tức'],
  ['Phạm Hà/VOV-Trung tâm Tin Theo Reuters', 'VOV'],
  ['Thu An (Theo Sputnik)', null],
  ['Phương Thảo - Phượng Nguyễn', null],
  ['B.T (Theo Sputniks)', null],
  ['Song Hy (Nguồn: The Hill)', null],
  ['Công Danh (tổng hợp)', null],
  ['Tin, ảnh: HỒ QUANG PHƯƠNG (từ Niu Y-oóc, Hoa Kỳ)', null],
  ['Theo Theo RIA Novosti', null],
  ['Quỳnh Vinh', null],
];

describe('byline', () => {
  test.each(BYLINES)('on a line of its own: %s', (byline, publisher) => {
    const article = cleanPage([HEADLINE, LEAD, SECOND, byline]);
    expect(texts(article)).toEqual([HEADLINE, LEAD, SECOND]);
    expect(article.publisher).toBe(publisher);
  });

  test.each(BYLINES)('at the end of the last paragraph: %s', (byline, publisher) => {
    const article = cleanPage([HEADLINE, LEAD, `${SECOND} ${byline}`]);
    expect(texts(article)).toEqual([HEADLINE, LEAD, SECOND]);
    expect(article.publisher).toBe(publisher);
  });

  test.each(BYLINES)('after the story end: %s', (byline, publisher) => {
    const article = cleanPage([HEADLINE, LEAD, `${SECOND.slice(0, -1)}./. ${byline}`]);
    expect(texts(article)).toEqual([HEADLINE, LEAD, SECOND]);
    expect(article.publisher).toBe(publisher);
  });

  test('the publisher on the line after the story end', () => {
    const article = cleanPage([HEADLINE, LEAD, `${SECOND.slice(0, -1)}./.`, '', '(TTXVN/Vietnam+)']);
    expect(texts(article)).toEqual([HEADLINE, LEAD, SECOND]);
    expect(article.publisher).toBe('TTXVN/Vietnam+');
  });

  test.each([
    'Theo Bộ Ngoại giao Pháp, cuộc gặp kéo dài hai giờ.',
    'Hai bên đồng ý gặp lại',
    'Pháp và Ấn Độ (hai nước ven Ấn Độ Dương)',
    'Đối thoại thẳng thắn',
    'Theo kế hoạch, hai bộ sẽ họp lại',
  ])('no byline: %s', (line) => {
    expect(readByline(line, markers)).toBeNull();
  });

  test('the author under the headline does not end the article', () => {
    expect(texts(cleanPage([HEADLINE, 'Nguyễn Lam', LEAD, SECOND]))).toEqual([HEADLINE, LEAD, SECOND]);
  });
});
