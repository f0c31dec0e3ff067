import { describe, expect, test } from 'vitest';
import { cleanPage, HEADLINE, LEAD, SECOND, texts, THIRD } from './page.ts';

const OTHER = 'Chile động đất mạnh, nhiều làng bị cô lập';
const ABSTRACT = 'Giới chức Chile điều trực thăng đến các làng ven biển phía bắc.';
const STORY = [HEADLINE, LEAD, SECOND, THIRD];

describe('after the article', () => {
  test.each([
    ['related, headline twice', ['tin liên quan', '', OTHER, OTHER, ABSTRACT]],
    ['listing', ['Tin cùng chuyên mục', 'Làng chài ở Chile. (Ảnh: AFP/TTXVN)', OTHER, ABSTRACT]],
    ['listing, category after each', ['Tin mới', OTHER, OTHER, `(CLO) ${ABSTRACT}`, 'Thế giới 24h', OTHER]],
    ['hot news', ['MỚI - NÓNG', OTHER, ABSTRACT, ABSTRACT]],
    ['read more with a colon', ['Đọc thêm:', OTHER, OTHER]],
    ['comments', ['Bình luận (0)', 'Bạn An viết rất hay, cảm ơn tòa soạn.']],
    ['replies', ['0 Trả lời', ABSTRACT]],
    ['tags', ['Từ khóa: Chile, động đất', ABSTRACT]],
    ['a headline alone', [OTHER]],
    ['one-line teaser', [`Xem thêm: ${OTHER}`]],
    ['one-line teaser without colon', [`Xem thêm ${OTHER}`]],
    ['arrows', [`>>> ${OTHER}`, `Đọc thêm > > > ${OTHER}`]],
    ['share bar', ['Chia sẻ   In   Gửi email', 'Facebook Twitter Zalo 15']],
  ])('%s', (_, tail) => {
    expect(texts(cleanPage([...STORY, ...tail]))).toEqual(STORY);
  });

  test('a byline over a list of other stories is no headline of one', () => {
    const byline = 'Vũ Hà Lam (Theo Reuters, Le Monde)';
    expect(texts(cleanPage([...STORY, byline, 'Tin mới', OTHER, ABSTRACT, 'Peru bầu cử', ABSTRACT]))).toEqual(
      STORY,
    );
  });

  test('nothing after the byline is own text', () => {
    expect(texts(cleanPage([...STORY, 'Nguyễn Lam', 'Tin khác', OTHER, ABSTRACT, SECOND]))).toEqual(STORY);
  });
});

describe('within the article', () => {
  test.each([
    ['heading without teasers', ['Bài liên quan', '']],
    ['heading with headlines', ['Bài liên quan', OTHER, 'Peru bầu quốc hội mới']],
    ['headline twice with abstract', ['Tin liên quan', OTHER, OTHER, ABSTRACT]],
    ['bracketed headline', [`[${OTHER}]`]],
    ['arrows', [`>>> Xem thêm: ${OTHER}`]],
    ['video', ['Video: Hai ngoại trưởng bắt tay']],
    ['share bar', ['Chia sẻ']],
    ['icons', ['icon facebook Facebook']],
  ])('%s', (_, middle) => {
    expect(texts(cleanPage([HEADLINE, LEAD, ...middle, SECOND, THIRD]))).toEqual(STORY);
  });

  test.each([
    ['bracketed headline', `${SECOND}  [${OTHER}]  ${THIRD}`],
    ['video up to the next full sentence', `${SECOND} Video: Hai ngoại trưởng bắt tay. ${THIRD}`],
  ])('inline: %s', (_, paragraph) => {
    expect(texts(cleanPage([HEADLINE, LEAD, paragraph]))).toEqual(STORY);
  });

  test.each([`Xem thêm: ${OTHER} Quỳnh Vinh`, `Đọc thêm > > > ${OTHER}`, `>>> ${OTHER}`])(
    'at the end of a paragraph: %s',
    (teaser) => {
      expect(texts(cleanPage([HEADLINE, LEAD, `${SECOND} ${THIRD} ${teaser}`]))).toEqual([
        HEADLINE,
        LEAD,
        `${SECOND} ${THIRD}`,
      ]);
    },
  );

  test('inline: video up to a word that opens a sentence', () => {
    const rest = 'Theo đó, đối thoại sẽ có cả lãnh đạo hải quân hai nước.';
    const article = cleanPage([HEADLINE, LEAD, `${SECOND} Video: Hai ngoại trưởng bắt tay ở Paris ${rest}`]);
    expect(texts(article)).toEqual([HEADLINE, LEAD, SECOND, rest]);
  });

  test.each([
    'Ông nói "[Ấn Độ] là đối tác không thể thiếu" của Pháp tại Ấn Độ Dương.',
    'Báo cáo [bản sửa đổi] được trình lên hai chính phủ vào cuối tháng này.',
    'Video: một từ trong câu kết thúc bằng dấu chấm thì vẫn là video.',
  ])('kept or dropped by structure: %s', (line) => {
    const kept = line.startsWith('Video') ? [] : [line];
    expect(texts(cleanPage([HEADLINE, LEAD, line, THIRD]))).toEqual([HEADLINE, LEAD, ...kept, THIRD]);
  });

  test('a subheading between paragraphs is kept', () => {
    const article = cleanPage([HEADLINE, LEAD, 'Hướng ra Ấn Độ Dương', SECOND, 'Kinh tế', THIRD]);
    expect(texts(article, 'subheading')).toEqual(['Hướng ra Ấn Độ Dương', 'Kinh tế']);
  });

  test('a subheading of two capitalised words is no byline', () => {
    const article = cleanPage([HEADLINE, LEAD, 'Biển Đỏ', SECOND, THIRD]);
    expect(texts(article)).toEqual([HEADLINE, LEAD, 'Biển Đỏ', SECOND, THIRD]);
  });

  test('a paragraph printed twice is kept once', () => {
    expect(texts(cleanPage([HEADLINE, LEAD, SECOND, LEAD, THIRD]))).toEqual(STORY);
  });
});
