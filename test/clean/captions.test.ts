import { describe, expect, test } from 'vitest';
import { cleanPage, HEADLINE, LEAD, SECOND, texts, THIRD } from './page.ts';

const CAPTION = 'Hai ngoại trưởng bắt tay trước cửa Bộ Ngoại giao Pháp ngày 3/5.';
const BARE = CAPTION.slice(0, -1);

describe('a caption on a line of its own', () => {
  test.each([
    [`${CAPTION} (Ảnh: AFP/TTXVN)`, CAPTION],
    [`${CAPTION} Ảnh: Reuters`, CAPTION],
    [`${CAPTION} Ảnh: Reuters.`, CAPTION],
    [`${CAPTION} (Nguồn: Reuters)`, CAPTION],
    [`${BARE} - Ảnh: Reuters`, BARE],
    [`${BARE} (Ảnh: AFP).`, BARE],
    [`${BARE}Ảnh: REUTERS`, BARE],
    [`${CAPTION} Ảnh minh họa: Getty Images`, CAPTION],
    [`${CAPTION} Ảnh: Nguyễn Khánh`, CAPTION],
    [`${CAPTION} (Ảnh tư liệu)`, CAPTION],
    [`${HEADLINE} ảnh 1${CAPTION} (Nguồn: Reuters)`, CAPTION],
  ])('%s', (line, caption) => {
    const article = cleanPage([HEADLINE, LEAD, line, SECOND]);
    expect(texts(article)).toEqual([HEADLINE, LEAD, caption, SECOND]);
    expect(texts(article, 'caption')).toEqual([caption]);
  });

  test.each([
    'Ngoại trưởng Pháp (trái) bắt tay người đồng cấp Ấn Độ tại Paris hôm 3/5.',
    'Ngoại trưởng Pháp (thứ hai từ trái sang) đón khách tại Paris.',
    'Ngoại trưởng Ấn Độ (thứ hai, bên phải) tại cuộc họp báo',
    'Từ trái sang, ngoại trưởng Pháp, ngoại trưởng Ấn Độ và phiên dịch.',
  ])('without a credit, by where somebody stands: %s', (line) => {
    const article = cleanPage([HEADLINE, LEAD, SECOND, line, THIRD]);
    expect(texts(article, 'caption')).toEqual([line]);
    expect(texts(article, 'body')).toEqual([SECOND, THIRD]);
  });

  test.each([
    ['a wing of politics', 'Liên minh Nhân dân Pháp (phe cánh phải) phản đối thỏa thuận giữa hai bộ.'],
    ['a duty in brackets', 'Hai bên thống nhất khoản phí (phải trả hằng năm) cho cơ chế chung.'],
    ['a paragraph', `${SECOND} Ngoại trưởng Ấn Độ (trái) gật đầu. ${THIRD}`],
  ])('%s is none', (_, line) => {
    expect(texts(cleanPage([HEADLINE, LEAD, line, THIRD]), 'caption')).toEqual([]);
  });

  test('that is printed twice is kept once', () => {
    const line = `${BARE} - Ảnh: Reuters`;
    expect(texts(cleanPage([HEADLINE, LEAD, line, '', line, SECOND]), 'caption')).toEqual([BARE]);
  });

  test('a credit alone is cut and the short line above it is a caption', () => {
    const article = cleanPage([HEADLINE, LEAD, 'Ngoại trưởng Pháp.', 'Ảnh: Reuters', SECOND]);
    expect(texts(article, 'caption')).toEqual(['Ngoại trưởng Pháp.']);
    expect(texts(article)).not.toContain('Ảnh: Reuters');
  });

  test('a credit under the headline leaves the headline alone', () => {
    const article = cleanPage([HEADLINE, 'Ảnh: Tass', 'Ảnh: Tass', LEAD, SECOND]);
    expect(texts(article)).toEqual([HEADLINE, LEAD, SECOND]);
    expect(texts(article, 'headline')).toEqual([HEADLINE]);
  });

  test('before the lead does not become the lead', () => {
    expect(texts(cleanPage([HEADLINE, `${CAPTION} Ảnh: AP`, LEAD]), 'lead')).toEqual([LEAD]);
  });
});

describe('a caption within a paragraph', () => {
  test.each([
    [`${SECOND} ${CAPTION} Ảnh: AP ${THIRD}`],
    [`${SECOND} ${CAPTION} Ảnh: AFP/TTXVN ${THIRD}`],
    [`${SECOND} ${CAPTION} (Nguồn: AFP/TTXVN) ${THIRD}`],
    [`${SECOND} ${CAPTION} Ảnh: Tiến Tuấn. ${THIRD}`],
    [`${SECOND} ${CAPTION} Ảnh: NGUYỄN KHÁNH${THIRD}`],
    [`${SECOND}${CAPTION} (Ảnh: Reuters) ${THIRD}`],
    [`${SECOND} ${CAPTION} (Ảnh: Reuters)${THIRD}`],
    [`${SECOND} ${CAPTION} Ảnh: Giang Huy ${THIRD}`],
  ])('%s', (paragraph) => {
    const article = cleanPage([HEADLINE, LEAD, paragraph, 'Bình luận (0)']);
    expect(texts(article, 'caption')).toEqual([CAPTION]);
    expect(texts(article, 'body')).toEqual([SECOND, THIRD]);
  });

  test('is the sentence before the credit although an abbreviation stands in it', () => {
    const caption = 'Phái đoàn Pháp đến TP. Hồ Chí Minh sáng 3/5.';
    const article = cleanPage([HEADLINE, LEAD, `${SECOND} ${caption} Ảnh: VGP ${THIRD}`]);
    expect(texts(article, 'caption')).toEqual([caption]);
  });

  test('without credit that repeats the lead is cut', () => {
    const article = cleanPage([HEADLINE, LEAD, `${LEAD.slice(0, -1)} ${SECOND}`]);
    expect(texts(article)).toEqual([HEADLINE, LEAD, SECOND]);
  });
});

test('a name and its credit within the article are a caption, not the end', () => {
  const article = cleanPage([HEADLINE, LEAD, 'Emmanuel Macron (Nguồn: Reuters)', SECOND, THIRD]);
  expect(texts(article)).toEqual([HEADLINE, LEAD, 'Emmanuel Macron', SECOND, THIRD]);
});

test.each([
  'Ảnh hưởng của cuộc gặp còn chưa rõ, một nhà ngoại giao nói.',
  'Bức ảnh: đó là điều ông giữ lại từ chuyến thăm, theo một cộng sự.',
  'Nguồn: đó là từ mà phóng viên nào cũng tránh nêu tên.',
])('no credit: %s', (line) => {
  const article = cleanPage([HEADLINE, LEAD, line, THIRD]);
  expect(texts(article, 'body')).toEqual([line, THIRD]);
});
