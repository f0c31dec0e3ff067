import { describe, expect, test } from 'vitest';
import { pageDate } from '../../src/clean/page-date.ts';
import { cleanPage, HEADLINE, LEAD, SECOND, texts } from './page.ts';

describe('date header', () => {
  test.each([
    ['Thứ bảy, 15/05/2021 06:45 AM - 0 Trả lời', '2021-05-15'],
    ['07:01, 21/01/2022', '2022-01-21'],
    ['15/05/2021 06:45 GMT+7', '2021-05-15'],
    ['Thứ Ba, ngày 12/4/2017', '2017-04-12'],
    ['Cập nhật lúc 07:01, 21/01/2022', '2022-01-21'],
    ['Thứ năm, 02-12-2021 | 14h05', '2021-12-02'],
    ['Chủ Nhật, 2 tháng 12 năm 2018', '2018-12-02'],
    ['2021-12-02 14:05', '2021-12-02'],
    ['Thanh Niên - 18:20 - 29/06/2019', '2019-06-29'],
    ['Lê Đạt | 10/05/2025 | 22:41', '2025-05-10'],
    ['22 Tháng 6 2005 - Cập nhật 00h40 GMT', '2005-06-22'],
    ['4 tháng tư 2022', '2022-04-04'],
    ['4 tháng 5 năm 2022, 10:05', '2022-05-04'],
    ['4 Tháng Năm 2022, 10:05 GMT', '2022-05-04'],
    ['12 January 2010', '2010-01-12'],
    ['Tuesday, May 4, 2011 10:05', '2011-05-04'],
    ['Tháng Năm 4, 2011', '2011-05-04'],
    ['Đăng ngày: 04/05/2011 - 13:20Sửa đổi ngày: 05/05/2011 - 10:11', '2011-05-04'],
    ['10:05 04.05.2011 (Đã cập nhật: 11:05 05.05.2011)', '2011-05-04'],
    ['2011.05.04', '2011-05-04'],
    ['04/05/11 10:05', '2011-05-04'],
    ['Thế giới Thứ tư, 4/5/2011, 14:17 (GMT+7)', '2011-05-04'],
    ['20:15 | 04/05/2011 (GMT+7)', '2011-05-04'],
    ['Cập nhật 15:04 ngày 12-5-2008', '2008-05-12'],
    ['31 Tháng Năm 20179:19 CH(Xem: 13648)', '2017-05-31'],
  ])('%s', (line, day) => {
    expect(pageDate(line)).toBe(day);
  });

  test.each([
    'Ngày 12/4/2017, hai ngoại trưởng gặp nhau tại Paris',
    'Thỏa thuận được ký ngày 15/5/2021',
    'Thứ bảy, 31/02/2021 06:45',
    'Thứ bảy, 15/05 06:45',
    'Chiến dịch kéo dài đến năm 2021',
    'Vòng 4/5/11 bàn về cá',
    'Ngày hội May 4, 2011 tại Paris',
    'Ngày 4 tháng 5 năm 2022, hai bộ ký thỏa thuận nghề cá',
  ])('no date header: %s', (line) => {
    expect(pageDate(line)).toBeNull();
  });

  test('states the publication date', () => {
    const article = cleanPage([HEADLINE, '• 07:01, 21/01/2022', LEAD]);
    expect(article).toMatchObject({
      published: '2022-01-21',
      publishedBasis: 'stated',
      publishedReason: 'page header',
    });
    expect(texts(article)).toEqual([HEADLINE, LEAD]);
  });

  test.each([
    [
      'the day on which the page was saved stands above',
      ['Thứ Hai, 30/11/2026', HEADLINE, '04/05/2011 10:05', LEAD],
    ],
    [
      'the later of two above the headline is nearer',
      ['Thứ Hai, 30/11/2026', 'Thế giới', '04/05/2011', HEADLINE, LEAD],
    ],
    ['under the lead with its clock', [HEADLINE, LEAD, 'Lê Đạt 04/05/2011 10:05 GMT+7', SECOND]],
    ['behind a paper', [HEADLINE, 'BBC Tiếng Việt, 4 tháng 5 2011', LEAD]],
    ['behind an agency and its office', [HEADLINE, 'TTXVN (Paris) 4/5/2011', LEAD]],
    ['behind a paper in brackets', [HEADLINE, '(VOV) - 04/05/2011', LEAD]],
    ['behind a paper and ngày', [HEADLINE, 'Nhân Dân điện tử, ngày 4/5/2011', LEAD]],
    ['the first of two under the headline', [HEADLINE, '04/05/2011 10:05', '05/05/2011 11:00', LEAD]],
  ])('%s', (_, lines) => {
    const article = cleanPage(lines);
    expect(article.published).toBe('2011-05-04');
    expect(texts(article).slice(0, 2)).toEqual([HEADLINE, LEAD]);
  });

  test('a paper that tells something on a day is no header', () => {
    const article = cleanPage([HEADLINE, 'Nhân Dân, ngày 4/5/2011 đã đăng toàn văn tuyên bố chung.', LEAD]);
    expect(article.publishedBasis).not.toBe('stated');
  });

  test('a day without a clock under the lead heads a chronicle', () => {
    const article = cleanPage([HEADLINE, LEAD, 'Ngày 4/5/2011', SECOND]);
    expect(article.published).toBeNull();
  });

  test('gives way to the date that the source states', () => {
    const article = cleanPage([HEADLINE, '07:01, 21/01/2022', LEAD], { published: '2022-01-20' });
    expect(article).toMatchObject({
      published: '2022-01-20',
      publishedBasis: 'stated',
      publishedReason: 'source',
    });
  });

  test('dates of the story and of teasers do not count', () => {
    const story = 'Hiệp định được ký ngày 5/6/2019 tại Paris.';
    const article = cleanPage([HEADLINE, LEAD, story, 'Tin mới', 'Pháp bầu tổng thống', '09:00, 1/2/2023']);
    expect(article).toMatchObject({ published: null, publishedBasis: 'unknown', publishedReason: null });
  });
});

describe('headline', () => {
  test('is the first line that is no menu', () => {
    const menu = ['Quốc tế', 'icon facebook Facebook icon phone Liên hệ', 'icon category Chuyên mục', ''];
    const article = cleanPage([...menu, HEADLINE, '', '  • icon gmail', '  • Chia sẻ 12', LEAD]);
    expect(article.title).toBe(HEADLINE);
    expect(texts(article)).toEqual([HEADLINE, LEAD]);
    expect(article.blocks.map((block) => block.kind)).toEqual(['headline', 'lead']);
  });

  test('is kept once', () => {
    expect(texts(cleanPage([HEADLINE, HEADLINE, LEAD]))).toEqual([HEADLINE, LEAD]);
  });

  test('that the source tells apart becomes a block of its own without source', () => {
    const article = cleanPage([LEAD, SECOND], { title: ` ${HEADLINE} ` });
    expect(texts(article)).toEqual([HEADLINE, LEAD, SECOND]);
    expect(article.source[0]).toMatchObject({ own: HEADLINE.length + 1, source: 0 });
  });

  test('that the source tells and the page repeats maps to the page', () => {
    const article = cleanPage(['Thế giới', HEADLINE, LEAD], { title: HEADLINE });
    expect(texts(article)).toEqual([HEADLINE, LEAD]);
    expect(article.source[0]).toMatchObject({ own: 0, source: 'Thế giới\n'.length });
  });

  test('is missing where the page begins with a paragraph', () => {
    const article = cleanPage([LEAD, SECOND]);
    expect(article.blocks.map((block) => block.kind)).toEqual(['lead', 'body']);
    expect(article.title).toBe(LEAD);
  });

  test('an empty page gives an empty article', () => {
    expect(cleanPage([' ', ''])).toMatchObject({ text: '', title: '', blocks: [], source: [] });
  });
});

describe('dateline', () => {
  test.each([
    ['TPO - ', 'TPO'],
    ['(CLO) ', 'CLO'],
    ['(Dân trí) - ', 'Dân trí'],
    ['VOV.VN - ', 'VOV.VN'],
    ['Hà Nội (TTXVN) - ', 'TTXVN'],
    ['Viêng Chăn, 3/5 (TTXVN) – ', 'TTXVN'],
    ['(Baonghean.vn) - ', 'Baonghean.vn'],
    ['(SGGPO).- ', 'SGGPO'],
    ['(VOV5) - ', 'VOV5'],
    ['TP - ', 'TP'],
    ['TGVN. ', 'TGVN'],
    ['PARIS (Sputnik) - ', null],
    ['- ', null],
  ])('%s', (dateline, publisher) => {
    const article = cleanPage([HEADLINE, dateline + LEAD, SECOND]);
    expect(article.publisher).toBe(publisher);
    expect(texts(article)).toEqual([HEADLINE, LEAD, SECOND]);
  });

  test.each(['NATO - ', 'Paris - ', '(Thủ đô) ', 'Pháp (EU) - '])('no dateline: %s', (words) => {
    const article = cleanPage([HEADLINE, words + LEAD, SECOND]);
    expect(article.publisher).toBeNull();
    expect(texts(article, 'lead')).toEqual([words + LEAD]);
  });

  test('gives way to the publisher that the source states', () => {
    expect(cleanPage([HEADLINE, `TPO - ${LEAD}`], { publisher: 'Báo Mới' }).publisher).toBe('Báo Mới');
  });
});
