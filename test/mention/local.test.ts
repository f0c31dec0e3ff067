import { people, table } from '../read.ts';

table('later names', people, [
  [
    'of somebody unknown',
    'Bộ trưởng Du lịch Malta Clayton Bartolo phát biểu. Bartolo nói về hàng không.',
    '2022-03-03',
    ['Clayton Bartolo = Clayton Bartolo', 'Bartolo = Clayton Bartolo'],
  ],
  [
    'a surname shared by two is whom the article names',
    'Tổng thống Hàn Quốc Park Geun-hye phát biểu. Bà Park nói về thương mại.',
    '2013-06-27',
    ['Park Geun-hye = Park Geun-hye', 'Park = Park Geun-hye'],
  ],
  [
    'a headline comes before the full name',
    'Putin nói về khí đốt. Tổng thống Nga Vladimir Putin phát biểu hôm 2/2.',
    '2006-02-03',
    ['Putin = Vladimir Putin', 'Vladimir Putin = Vladimir Putin'],
  ],
]);
