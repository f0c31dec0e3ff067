import { table, tellings } from '../read.ts';

const DAY = '2010-09-08';

table('those who talk by other means than the word says', tellings, [
  [
    'by telephone, behind who is spoken to',
    'Ngoại trưởng Nhật Bản Katsuya Okada đã trao đổi với Ngoại trưởng Mỹ Hillary Clinton qua điện thoại hôm 3/9.',
    DAY,
    ['call held 2010-09-03 @nowhere: Hillary Clinton + Katsuya Okada'],
  ],
  [
    'by video',
    'Ngoại trưởng Nhật Bản Katsuya Okada hội đàm với Ngoại trưởng Mỹ Hillary Clinton theo hình thức trực tuyến hôm 3/9.',
    DAY,
    ['call held 2010-09-03 @nowhere: Hillary Clinton + Katsuya Okada'],
  ],
  [
    'told first',
    'Qua điện thoại, Ngoại trưởng Nhật Bản Katsuya Okada hôm 3/9 thảo luận với Ngoại trưởng Mỹ Hillary Clinton về vấn đề này.',
    DAY,
    ['call held 2010-09-03 @nowhere: Hillary Clinton + Katsuya Okada'],
  ],
  [
    'what both discuss',
    'Tổng thống Pháp Nicolas Sarkozy và Thủ tướng Đức Angela Merkel đã thảo luận hồ sơ hạt nhân qua điện thoại hôm 3/9.',
    DAY,
    ['call held 2010-09-03 @nowhere: Angela Merkel + Nicolas Sarkozy'],
  ],
  [
    'of another clause',
    'Ngoại trưởng Nhật Bản Katsuya Okada gặp Ngoại trưởng Mỹ Hillary Clinton sau khi trao đổi qua điện thoại với Ngoại trưởng Đức Guido Westerwelle.',
    DAY,
    [
      'talks held 2010-09-08 @nowhere: Hillary Clinton + Katsuya Okada',
      'call held 2010-09-08 @nowhere: Guido Westerwelle + Katsuya Okada',
    ],
  ],
]);
