import { countries, parties, people, table } from '../read.ts';

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

table('who is not the holder of the office on the day', people, [
  ['an ambassador posted elsewhere', 'Đại sứ Trung Quốc tại Malaysia dự họp.', '2025-07-28', []],
  ['a spokesperson of a ministry', 'Người phát ngôn Bộ Ngoại giao Việt Nam lên tiếng.', '2025-07-28', []],
  [
    'a leader of this country',
    'Iceland rời cuộc họp với Nga. Lãnh đạo nước này lên tiếng.',
    '2018-03-27',
    [],
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
