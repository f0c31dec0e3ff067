import { offices, parties, table } from '../read.ts';

table(
  'offices by date',
  parties,
  [
    [
      'April 2017',
      'Ngoại trưởng Mỹ gặp Ngoại trưởng Nga ở Moskva.',
      '2017-04-12',
      ['talks: Rex Tillerson + Sergei Lavrov'],
    ],
    [
      '2021',
      'Ngoại trưởng Mỹ gặp Ngoại trưởng Nga ở Reykjavik.',
      '2021-05-19',
      ['talks: Antony Blinken + Sergei Lavrov'],
    ],
    [
      '2005',
      'Ngoại trưởng Mỹ gặp Ngoại trưởng Đức ở Berlin.',
      '2005-12-06',
      ['talks: Condoleezza Rice + Frank-Walter Steinmeier'],
    ],
    [
      '2009, two terms',
      'Tổng thống Nga gặp Thủ tướng Nhật Bản tại Sakhalin.',
      '2009-02-18',
      ['talks: Dmitry Medvedev + Taro Aso'],
    ],
    [
      'a term that returns',
      'Thủ tướng Israel gặp Tổng thống Mỹ tại Nhà Trắng.',
      '2009-05-18',
      ['talks: Barack Obama + Benjamin Netanyahu'],
    ],
    [
      'between two terms',
      'Thủ tướng Israel gặp Tổng thống Mỹ tại Nhà Trắng.',
      '2021-08-27',
      ['talks: Joe Biden + Naftali Bennett'],
    ],
    [
      'nhà lãnh đạo Triều Tiên',
      'Tổng thống Hàn Quốc gặp nhà lãnh đạo Triều Tiên tại Bình Nhưỡng.',
      '2007-10-03',
      ['talks: Kim Jong-il + Roh Moo-hyun'],
    ],
    [
      'nhà lãnh đạo Triều Tiên, later',
      'Tổng thống Hàn Quốc gặp nhà lãnh đạo Triều Tiên tại Bình Nhưỡng.',
      '2018-09-19',
      ['talks: Kim Jong-un + Moon Jae-in'],
    ],
    [
      'Thủ tướng Đức is the chancellor',
      'Thủ tướng Đức hội đàm với Tổng thống Pháp tại Berlin.',
      '2005-04-20',
      ['talks: Gerhard Schroeder + Jacques Chirac'],
    ],
    [
      'Tổng Thư ký NATO',
      'Tổng thống Ukraine gặp Tổng Thư ký NATO tại Brussels.',
      '2008-01-20',
      ['talks: Jaap de Hoop Scheffer + Viktor Yushchenko'],
    ],
    [
      'before the day of change',
      'Ngoại trưởng Trung Quốc gặp Ngoại trưởng Nga ở Bắc Kinh.',
      '2013-02-22',
      ['talks: Dương Khiết Trì + Sergei Lavrov'],
    ],
  ],
  [
    [
      'the Pope — an office that needs no country',
      'Tổng thống Mỹ gặp Giáo hoàng tại Vatican.',
      '2014-03-27',
      ['talks: Barack Obama + Francis'],
    ],
  ],
);

table('former, acting, elect', offices, [
  ['who was holds no office', 'Cựu Ngoại trưởng Mỹ Hillary Clinton phát biểu.', '2016-07-28', []],
  ['former without a name is nobody', 'Cựu Tổng thống Mỹ phát biểu.', '2018-07-28', []],
  [
    'elect',
    'Thủ tướng đắc cử Nhật Bản Shinzo Abe phát biểu.',
    '2012-12-20',
    ['Shinzo Abe prime minister-elect|Nhật Bản'],
  ],
  [
    'acting',
    'Quyền Ngoại trưởng Ukraine Andriy Deshchytsya phát biểu.',
    '2014-05-10',
    ['Andriy Deshchytsya acting foreign minister|Ukraine'],
  ],
  [
    'a Vietnamese name without a country',
    'Thứ trưởng Ngoại giao Đặng Minh Khôi phát biểu.',
    '2017-05-10',
    ['Đặng Minh Khôi deputy foreign minister|Việt Nam'],
  ],
  ['a foreign name without a country', 'Bộ trưởng Jordan Petersen phát biểu.', '2017-05-10', []],
]);

table('a title behind the word for a wife', offices, [
  ['of whom it is', 'Phu nhân Thủ tướng, bà Lê Thị Bích Trân dự lễ.', '2024-07-02', []],
  [
    'with his name',
    'Tổng thống Mỹ Joe Biden và phu nhân, bà Jill Biden, dự lễ.',
    '2021-06-10',
    ['Joe Biden president|Mỹ'],
  ],
]);

table('names that could be Vietnamese', offices, [
  [
    'an article on China alone speaks of its own',
    'Trung Quốc phản đối Mỹ. Thứ trưởng Thương mại Hà Á Quần phát biểu.',
    '2010-01-31',
    ['Hà Á Quần deputy trade minister|Trung Quốc'],
  ],
  [
    'where Vietnam is named too they are its own',
    'Trung Quốc phản đối Mỹ. Thứ trưởng Thương mại Hà Á Quần nói Việt Nam theo dõi sát tình hình.',
    '2010-01-31',
    ['Hà Á Quần deputy trade minister|Việt Nam'],
  ],
  [
    'and where no country is',
    'Thứ trưởng Thương mại Hà Á Quần phát biểu.',
    '2010-01-31',
    ['Hà Á Quần deputy trade minister|Việt Nam'],
  ],
]);
