import { conferences, margins, parties, table } from '../read.ts';

table('sessions of institutions', conferences, [
  [
    'an organisation and a city',
    'Hội nghị Bộ trưởng Ngoại giao ASEAN diễn ra tại Jakarta ngày 11/7.',
    '2023-07-12',
    ['held @Jakarta: ASEAN'],
  ],
  [
    'planned',
    'Hội nghị APEC sẽ diễn ra tại San Francisco vào tháng 11.',
    '2023-10-01',
    ['planned @San Francisco: APEC'],
  ],
  ['a party congress is none', 'Hội nghị Trung ương 6 của Đảng bàn về bộ máy.', '2017-10-05', []],
  ['a press conference is none', 'NATO tổ chức họp báo tại Brussels.', '2022-03-16', []],
]);

table(
  'in the margins',
  margins,
  [
    [
      'bên lề behind',
      'Thủ tướng Nguyễn Tấn Dũng gặp Tổng thống Mỹ Barack Obama bên lề hội nghị ASEAN tại Naypyidaw.',
      '2014-11-14',
      ['Barack Obama + Nguyễn Tấn Dũng in ASEAN'],
    ],
    [
      'not in the margins',
      'Ngoại trưởng Ấn Độ S. Jaishankar gặp Ngoại trưởng Nga Sergei Lavrov ở Moskva. Hội nghị G20 diễn ra tại Bali.',
      '2022-11-10',
      [],
    ],
  ],
  [
    [
      'bên lề — bên lề before its talks does not reach them',
      'Bên lề hội nghị OSCE ở Stockholm, Ngoại trưởng Mỹ Antony Blinken gặp Ngoại trưởng Nga Sergei Lavrov.',
      '2021-12-03',
      ['Antony Blinken + Sergei Lavrov in OSCE'],
    ],
    [
      'trong khuôn khổ — bên lề before its talks does not reach them',
      'Trong khuôn khổ hội nghị APEC tại Đà Nẵng, Chủ tịch nước Trần Đại Quang gặp Thủ tướng Canada Justin Trudeau.',
      '2017-11-10',
      ['Justin Trudeau + Trần Đại Quang in APEC'],
    ],
    [
      'nhân dịp dự — bên lề before its talks does not reach them',
      'Nhân dịp dự hội nghị G20 ở Hàng Châu, Thủ tướng Anh Theresa May gặp Chủ tịch Trung Quốc Tập Cận Bình.',
      '2016-09-06',
      ['Theresa May + Tập Cận Bình in G20'],
    ],
  ],
);

table('talks beside a session', parties, [
  [
    'both are told',
    'Bên lề hội nghị ASEAN tại Vientiane, Ngoại trưởng Nga Sergei Lavrov hội đàm với Ngoại trưởng Trung Quốc Vương Nghị.',
    '2024-07-26',
    ['talks: Sergei Lavrov + Vương Nghị'],
  ],
  [
    'to attend is not to talk',
    'Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone tham dự hội nghị ASEAN tại Jakarta.',
    '2023-05-11',
    [],
  ],
]);
