import { conferences, table, tellings } from '../read.ts';

const DAY = '2010-09-08';

table('whoever is met next', tellings, [
  [
    'rồi, a day later',
    'Tổng thống Pháp Nicolas Sarkozy gặp Thủ tướng Israel Benjamin Netanyahu hôm Chủ nhật rồi Tổng thống Palestine Mahmoud Abbas một ngày sau.',
    DAY,
    [
      'talks held 2010-09-05 @nowhere: Benjamin Netanyahu + Nicolas Sarkozy',
      'talks held 2010-09-06 @nowhere: Mahmoud Abbas + Nicolas Sarkozy',
    ],
  ],
  [
    'rồi with its own với',
    'Tổng thống Pháp Nicolas Sarkozy hôm 3/9 hội đàm với Thủ tướng Israel Benjamin Netanyahu, rồi với Tổng thống Palestine Mahmoud Abbas.',
    DAY,
    [
      'talks held 2010-09-03 @nowhere: Benjamin Netanyahu + Nicolas Sarkozy',
      'talks held 2010-09-03 @nowhere: Mahmoud Abbas + Nicolas Sarkozy',
    ],
  ],
]);

table('who sits at the table', tellings, [
  [
    'those with whom somebody attends',
    'Ngoại trưởng Iran Manouchehr Mottaki hôm 3/9 tham dự hội đàm ba bên ở Bắc Kinh cùng các thứ trưởng Nga và Trung Quốc.',
    DAY,
    ['talks held 2010-09-03 @Bắc Kinh: Manouchehr Mottaki + Nga + Trung Quốc'],
  ],
  [
    'who presides with whom, behind the states',
    'Ngoại trưởng Mỹ Hillary Clinton hôm 3/9 đồng chủ trì Đối thoại chiến lược Mỹ - Pháp cùng người đồng cấp Bernard Kouchner.',
    DAY,
    ['talks held 2010-09-03 @nowhere: Bernard Kouchner + Hillary Clinton'],
  ],
  [
    'who only looks on',
    'Hôm 3/9, trước sự chứng kiến của Tổng thống Pháp Nicolas Sarkozy, Ngoại trưởng Mỹ Hillary Clinton hội đàm với Ngoại trưởng Đức Guido Westerwelle.',
    DAY,
    ['talks held 2010-09-03 @nowhere: Guido Westerwelle + Hillary Clinton'],
  ],
  [
    'two who talk to each other',
    'Ngoại trưởng Mỹ Hillary Clinton và Ngoại trưởng Iran Manouchehr Mottaki hôm 3/9 nói chuyện với nhau trước mặt chủ nhà.',
    DAY,
    ['talks held 2010-09-03 @nowhere: Hillary Clinton + Manouchehr Mottaki'],
  ],
]);

table('sessions of two ministries', tellings, [
  [
    'a number makes it one',
    'Tham khảo chính trị lần thứ 7 giữa Bộ Ngoại giao Việt Nam và Bộ Ngoại giao Ba Lan đã diễn ra tại Warsaw ngày 10/5.',
    DAY,
    ['talks held 2010-05-10 @Warsaw: Ba Lan + Việt Nam'],
  ],
  [
    'of both',
    'Đối thoại chính sách quốc phòng giữa hai Bộ Quốc phòng Việt Nam và Ba Lan diễn ra tại Warsaw ngày 10/5.',
    DAY,
    ['talks held 2010-05-10 @Warsaw: Ba Lan + Việt Nam'],
  ],
]);

table('sessions that a body calls', conferences, [
  [
    'in haste',
    'Liên đoàn Ả Rập triệu tập cuộc họp khẩn cấp ở Cairo hôm thứ Bảy.',
    DAY,
    ['held @Cairo: Liên đoàn Arab'],
  ],
  [
    'where the sentence opens, not what it is about',
    'Tại Geneva, Hội đồng Nhân quyền Liên Hiệp Quốc hôm 4/9 họp phiên đặc biệt và lập phái bộ điều tra cuộc trấn áp biểu tình ở Iran.',
    DAY,
    ['held @Geneva: Hội đồng Nhân quyền Liên hợp quốc'],
  ],
]);
