import { type View, table, tellings } from '../read.ts';

table('another meeting of the two told last', tellings, [
  [
    'of the pair in the sentence',
    'Hội nghị thượng đỉnh Biden - Putin diễn ra ba tháng sau cuộc gặp đầu tiên vào tháng 3 năm nay tại Geneva.',
    '2021-06-17',
    [
      'summit held undated @Thụy Sĩ: Joe Biden + Vladimir Putin',
      'talks held 2021-03 @Geneva: Joe Biden + Vladimir Putin',
    ],
  ],
  [
    'of the two told before',
    'Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Ấn Độ Narendra Modi tại Paris hôm 14/7. Hai bên thực hiện thỏa thuận đạt được tại cuộc gặp đầu tiên hồi tháng 3 ở New Delhi.',
    '2023-07-15',
    [
      'talks held 2023-07-14 @Paris: Emmanuel Macron + Narendra Modi',
      'talks held 2023-03 @New Delhi: Emmanuel Macron + Narendra Modi',
    ],
  ],
  [
    'told by their officials beside',
    'Triều Tiên và Mỹ đàm phán tại Stockholm hôm 5/10. Ông Trump nói ông Kim Jong-un đã nói vậy ở hội nghị thượng đỉnh lần thứ hai tại Hà Nội.',
    '2019-10-06',
    [
      'talks held 2019-10-05 @Stockholm: Mỹ + Triều Tiên',
      'summit held undated @Hà Nội: Donald Trump + Kim Jong-un',
    ],
  ],
  [
    'after what failed',
    'Nga và Ukraine đàm phán tại Istanbul hôm 29/3. Giao tranh tiếp diễn sau khi cuộc gặp gần nhất ở Antalya không đạt được thỏa thuận.',
    '2022-03-30',
    ['talks held 2022-03-29 @Istanbul: Nga + Ukraine', 'talks held undated @Antalya: Nga + Ukraine'],
  ],
  [
    'worse than before it',
    'Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Joe Biden điện đàm hôm 7/12. Tình hình còn xấu hơn trước hội nghị thượng đỉnh lần một ở Geneva.',
    '2021-12-08',
    [
      'call held 2021-12-07 @nowhere: Joe Biden + Vladimir Putin',
      'summit held undated @Geneva: Joe Biden + Vladimir Putin',
    ],
  ],
  [
    'which is ahead',
    'Tổng thống Mỹ Joe Biden và Chủ tịch Trung Quốc Tập Cận Bình điện đàm hôm 28/7. Hai bên sẽ chuẩn bị cho cuộc gặp trực tiếp đầu tiên vào tháng 11 tới.',
    '2022-07-29',
    [
      'call held 2022-07-28 @nowhere: Joe Biden + Tập Cận Bình',
      'talks planned 2022-11 @nowhere: Joe Biden + Tập Cận Bình',
    ],
  ],
]);

table('numbered, and of somebody else', tellings, [
  [
    'a third country speaks',
    'Tổng thống Mỹ Joe Biden gặp Tổng thống Nga Vladimir Putin tại Geneva hôm 16/6. Ngoại trưởng Đức Heiko Maas nhắc đến hội nghị thượng đỉnh đầu tiên hồi tháng 5 ở Berlin.',
    '2021-06-17',
    ['talks held 2021-06-16 @Geneva: Joe Biden + Vladimir Putin'],
  ],
  [
    'without a day or a place',
    'Tổng thống Mỹ Joe Biden gặp Tổng thống Nga Vladimir Putin tại Geneva hôm 16/6. Đó là kết quả của cuộc gặp đầu tiên.',
    '2021-06-17',
    ['talks held 2021-06-16 @Geneva: Joe Biden + Vladimir Putin'],
  ],
  [
    'first since',
    'Tổng thống Mỹ Joe Biden gặp Tổng thống Nga Vladimir Putin tại Geneva hôm 16/6. Đây là cuộc gặp đầu tiên kể từ năm 2018.',
    '2021-06-17',
    ['talks held 2021-06-16 @Geneva: Joe Biden + Vladimir Putin'],
  ],
  [
    'of whom nothing was told',
    'Thủ tướng Nhật Bản Kishida Fumio phát biểu. Ông nhắc đến cuộc gặp đầu tiên hồi tháng 5 ở Hiroshima.',
    '2023-06-17',
    [],
  ],
]);

/** The how manieth time each meeting is told to be; `untold` where nothing says so. */
const ordinals: View = ({ meetings }) => meetings.map((m) => `${m.form} ${m.ordinal ?? 'untold'}`);

table('the how manieth meeting', ordinals, [
  [
    'behind whose it is',
    'Hội nghị thượng đỉnh Nga - Mỹ lần hai giữa Tổng thống Vladimir Putin và Tổng thống Joe Biden dự kiến diễn ra vào tháng 9.',
    '2021-07-02',
    ['summit 2'],
  ],
  [
    'in figures',
    'Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Ấn Độ Narendra Modi lần thứ 3 tại Paris hôm 14/7.',
    '2023-07-15',
    ['talks 3'],
  ],
  [
    'the first, and where',
    'Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin đã có cuộc gặp đầu tiên ở Geneva hôm 16/6.',
    '2021-06-18',
    ['talks 1'],
  ],
  [
    'the first since is none',
    'Thủ tướng Na Uy Erna Solberg có cuộc gặp đầu tiên kể từ năm 2014 với Thủ tướng Phần Lan Juha Sipila tại Oslo hôm 1/9.',
    '2016-09-03',
    ['talks untold'],
  ],
  [
    'of what it follows is none',
    'Ngoại trưởng Nhật Bản Fumio Kishida hội đàm với Ngoại trưởng Mỹ John Kerry sau vụ thử hạt nhân lần 5 của Triều Tiên.',
    '2016-09-12',
    ['talks untold'],
  ],
  [
    'a summit of a body has its own, a trip none',
    'Thủ tướng Ấn Độ Narendra Modi tới Pháp lần thứ hai. Hội nghị cấp cao ASEAN lần thứ 31 khai mạc tại Manila.',
    '2017-11-13',
    ['visit untold', 'summit 31'],
  ],
]);
