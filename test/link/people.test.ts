import { countries, offices, parties, people, table } from '../read.ts';

table('short names', people, [
  ['Trump is the president', 'Ông Trump phát biểu tại Washington.', '2019-05-05', ['Trump = Donald Trump']],
  [
    'Kim of the article',
    'Nhà lãnh đạo Triều Tiên Kim Jong-il rời Nga. Ông Kim đi tàu hỏa.',
    '2011-08-25',
    ['Kim Jong-il = Kim Jong-il', 'Kim = Kim Jong-il'],
  ],
  [
    'Bush with a first name',
    'Tổng thống Mỹ George W. Bush phát biểu. Ông Bush cảm ơn quân đội.',
    '2004-05-05',
    ['George W. Bush = George W. Bush', 'Bush = George W. Bush'],
  ],
  [
    'Tập',
    'Chủ tịch Trung Quốc Tập Cận Bình phát biểu. Ông Tập nói về Đài Loan.',
    '2022-10-16',
    ['Tập Cận Bình = Tập Cận Bình', 'Tập = Tập Cận Bình'],
  ],
  ['tập the word', 'Cuộc tập trận bắt đầu. Tập trung vào hải quân.', '2022-10-16', []],
  ['May the month is nobody', 'Vé may mắn thuộc về một sinh viên.', '2018-10-16', []],
  [
    'bà May',
    'Thủ tướng Anh Theresa May phát biểu. Bà May nói về Brexit.',
    '2018-10-16',
    ['Theresa May = Theresa May', 'May = Theresa May'],
  ],
  [
    'a wife of the same surname',
    'Tổng thống Mỹ Donald Trump và phu nhân Melania Trump tới Paris.',
    '2017-07-13',
    ['Donald Trump = Donald Trump', 'Melania Trump = Melania Trump'],
  ],
  [
    'a misspelt name in office',
    'Bộ trưởng Quốc phòng Pháp Jean Yves Le Drianne phát biểu.',
    '2014-10-13',
    ['Jean Yves Le Drianne = Jean-Yves Le Drian'],
  ],
  [
    'a misspelt first name',
    'Tổng thống Mỹ Donad Trump phát biểu.',
    '2018-10-13',
    ['Donad Trump = Donald Trump'],
  ],
]);

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

table('counterparts and pairs', parties, [
  [
    'người đồng cấp Nga',
    'Ngoại trưởng Mỹ Hillary Clinton hội đàm với người đồng cấp Nga tại Geneva.',
    '2009-03-06',
    ['talks: Hillary Clinton + Sergei Lavrov'],
  ],
  [
    'người đồng cấp with a name',
    'Thủ tướng Ấn Độ Narendra Modi gặp người đồng cấp Bangladesh Sheikh Hasina tại Dhaka.',
    '2015-06-06',
    ['talks: Narendra Modi + Sheikh Hasina'],
  ],
  [
    'người đồng nhiệm',
    'Bộ trưởng Quốc phòng Mỹ Robert Gates gặp người đồng nhiệm Trung Quốc Lương Quang Liệt tại Bắc Kinh.',
    '2011-01-10',
    ['talks: Lương Quang Liệt + Robert Gates'],
  ],
  [
    'hai ngoại trưởng',
    'Ngoại trưởng Nga Sergei Lavrov tới Istanbul cùng lúc với Ngoại trưởng Ukraine Dmytro Kuleba. Hai ngoại trưởng gặp nhau ở Antalya.',
    '2022-03-10',
    ['talks: Dmytro Kuleba + Sergei Lavrov'],
  ],
  [
    'hai nhà lãnh đạo',
    'Tổng thống Mỹ Barack Obama và Chủ tịch Trung Quốc Hồ Cẩm Đào phát biểu. Hai nhà lãnh đạo hội đàm trong hai giờ.',
    '2011-01-19',
    ['talks: Barack Obama + Hồ Cẩm Đào'],
  ],
  [
    'hai ông with names',
    'Hai ông Blinken và Lavrov gặp nhau tại Geneva.',
    '2022-01-21',
    ['talks: Antony Blinken + Sergei Lavrov'],
  ],
  ['hai bên of nobody', 'Hai bên hội đàm trong hai giờ.', '2022-01-21', []],
]);

table('nước này', countries, [
  [
    'the country told last',
    'Tổng thống Syria Bashar al-Assad phát biểu. Quân đội nước này tiến vào Aleppo.',
    '2016-12-10',
    ['Tổng thống Syria Bashar al-Assad = Syria'],
  ],
]);

table('metonyms', parties, [
  [
    'capitals meet',
    'Washington và Bình Nhưỡng đàm phán tại Stockholm.',
    '2019-10-05',
    ['talks: Mỹ + Triều Tiên'],
  ],
  [
    'a capital after tại is a place',
    'Thủ tướng Nhật Bản Naoto Kan hội đàm với Tổng thống Hàn Quốc Lee Myung-bak tại Seoul.',
    '2010-11-14',
    ['talks: Lee Myung-bak + Naoto Kan'],
  ],
]);
