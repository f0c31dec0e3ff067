import { margins, offices, table, tellings, visits } from '../read.ts';

const DAY = '2018-12-12';

table('before somebody goes he is not there', tellings, [
  [
    'received at home',
    'Trước khi sang Mỹ, Tổng thống Hàn Quốc Moon Jae-in đã tiếp Ngoại trưởng Nhật Bản Taro Kono.',
    DAY,
    ['talks held 2018-12-12 @Hàn Quốc: Moon Jae-in + Taro Kono'],
  ],
  [
    'met somewhere',
    'Vài giờ trước khi tới Bắc Kinh, Ngoại trưởng Mỹ Mike Pompeo đã gặp Ngoại trưởng Nhật Bản Taro Kono.',
    DAY,
    ['talks held 2018-12-12 @nowhere: Mike Pompeo + Taro Kono'],
  ],
  [
    'met there',
    'Hôm 7/12, Ngoại trưởng Mỹ Mike Pompeo tới Bắc Kinh gặp Ngoại trưởng Nhật Bản Taro Kono.',
    DAY,
    ['talks held 2018-12-07 @Bắc Kinh: Mike Pompeo + Taro Kono'],
  ],
]);

table('who goes, told behind where', visits, [
  [
    'behind a day',
    'Hồi tháng 3, đến Hà Nội trong chuyến thăm cấp nhà nước, Tổng thống Hàn Quốc Moon Jae-in hội đàm với Chủ tịch nước Trần Đại Quang.',
    DAY,
    ['held: Moon Jae-in @Hà Nội'],
  ],
  [
    'past what a clause tells of him',
    'Tổng thống Nam Phi Cyril Ramaphosa, người từng chỉ trích Mỹ, tới Harare hôm qua.',
    DAY,
    ['held: Cyril Ramaphosa @Harare'],
  ],
]);

table('days of another clause', tellings, [
  [
    'còn and a subject of its own',
    'Một ủy ban sẽ nhóm họp vào ngày 15/12, còn Thủ tướng Israel Benjamin Netanyahu và Tổng thống Palestine Mahmoud Abbas sẽ gặp nhau.',
    DAY,
    ['talks planned undated @nowhere: Benjamin Netanyahu + Mahmoud Abbas'],
  ],
]);

table('round a conference told before', margins, [
  [
    'before it opens',
    'Hội nghị thượng đỉnh G20 khai mạc tại Osaka hôm 28/11. Ngay trước lễ khai mạc, Tổng thống Mỹ Donald Trump đã gặp Thủ tướng Nhật Bản Shinzo Abe.',
    DAY,
    ['Donald Trump + Shinzo Abe in G20'],
  ],
]);

table('hours from what was told', tellings, [
  [
    'before it',
    'Tổng thống Nga Vladimir Putin tối 7/12 phát biểu tại Hamburg. Vài giờ trước đó, ông hội đàm với Tổng thống Mỹ Donald Trump.',
    DAY,
    ['talks held 2018-12-07 @nowhere: Donald Trump + Vladimir Putin'],
  ],
  [
    'after it',
    'Tổng thống Nga Vladimir Putin tối 7/12 phát biểu tại Hamburg. Một giờ sau, ông hội đàm với Tổng thống Mỹ Donald Trump.',
    DAY,
    ['talks held 2018-12-07 @nowhere: Donald Trump + Vladimir Putin'],
  ],
]);

table('where somebody leaves behind a meeting', tellings, [
  [
    'behind the talks',
    'Ngoại trưởng Mỹ Mike Pompeo hôm 7/12 rời Bắc Kinh sau hai ngày hội đàm với Ngoại trưởng Trung Quốc Vương Nghị.',
    DAY,
    ['talks held 2018-12-07 @Bắc Kinh: Mike Pompeo + Vương Nghị'],
  ],
  [
    'hours before or after',
    'Ngoại trưởng Mỹ Mike Pompeo tối 7/12 gặp Ngoại trưởng Trung Quốc Vương Nghị. Ngoại trưởng Nga Sergei Lavrov cũng gặp ông Vương trước đó vài giờ.',
    DAY,
    [
      'talks held 2018-12-07 @nowhere: Mike Pompeo + Vương Nghị',
      'talks held 2018-12-07 @nowhere: Sergei Lavrov + Vương Nghị',
    ],
  ],
]);

table('sessions of one meeting; officials who are no heads', tellings, [
  [
    'sessions in the plural are of the summit told before',
    'Nga và Mỹ nói tới kết quả đạt được sau hội nghị thượng đỉnh của hai nước. Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin đạt được thỏa thuận sau các phiên làm việc tại Hamburg.',
    null,
    ['summit held undated @Hamburg: Donald Trump + Vladimir Putin'],
  ],
  [
    'meetings in the plural are not',
    'Nga và Mỹ nói tới kết quả đạt được sau hội nghị thượng đỉnh của hai nước. Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin đạt được thỏa thuận sau các cuộc gặp tại Hamburg.',
    null,
    ['summit held undated @nowhere: Donald Trump + Vladimir Putin'],
  ],
  [
    'hai quan chức are no presidents',
    'Tổng thống Mỹ Donald Trump hôm 7/12 điện đàm với Tổng thống Nga Vladimir Putin. Sau đó, hai quan chức gặp nhau tại Fairbanks.',
    DAY,
    [
      'call held 2018-12-07 @nowhere: Donald Trump + Vladimir Putin',
      'talks held 2018-12-07 @Fairbanks: Mỹ + Nga',
    ],
  ],
]);

table('a tour is as much ahead as its first stop', visits, [
  [
    'tomorrow',
    'Ngày mai, Thủ tướng Nhật Bản Shinzo Abe lên đường thăm Thụy Điển, chặng đầu của chuyến công du châu Âu.',
    DAY,
    ['planned: Shinzo Abe @Thụy Điển', 'planned: Shinzo Abe @châu Âu'],
  ],
  [
    'before its last stop it has begun',
    'Ngày mai, Thủ tướng Nhật Bản Shinzo Abe tới Thụy Điển, chặng cuối của chuyến công du châu Âu.',
    DAY,
    ['held: Shinzo Abe @châu Âu', 'planned: Shinzo Abe @Thụy Điển'],
  ],
]);

const ROUND =
  'Đặc phái viên Mỹ Steve Witkoff hôm 12/4 đàm phán với Ngoại trưởng Iran Abbas Araghchi tại Muscat. ';
table('the next round, as somebody tells it', tellings, [
  [
    'behind who says so',
    `${ROUND}Ông Araghchi xác nhận vòng kế tiếp sẽ diễn ra ở Rome ngày 19/4.`,
    '2025-04-13',
    [
      'talks held 2025-04-12 @Muscat: Abbas Araghchi + Steve Witkoff',
      'talks planned 2025-04-19 @Rome: Abbas Araghchi + Steve Witkoff',
    ],
  ],
  [
    'of an election',
    `${ROUND}Ông Araghchi nói vòng hai bầu cử tổng thống sẽ diễn ra ngày 19/4.`,
    '2025-04-13',
    ['talks held 2025-04-12 @Muscat: Abbas Araghchi + Steve Witkoff'],
  ],
]);

table('who has the same office is of another country', offices, [
  [
    'nobody says which',
    'Ngoại trưởng Mỹ John Kerry hội đàm với Ngoại trưởng Jonas Bergqvist tại Stockholm.',
    '2016-04-06',
    ['John Kerry foreign minister|Mỹ'],
  ],
  [
    'the one told before',
    'Chủ tịch Quốc hội Nguyễn Thị Kim Ngân thăm Thụy Điển. Tại Stockholm, Chủ tịch Quốc hội Việt Nam hội đàm với Chủ tịch Quốc hội Jonas Bergqvist.',
    '2016-04-06',
    [
      'Jonas Bergqvist chairman of the national assembly|Thụy Điển',
      'Nguyễn Thị Kim Ngân chairman of the national assembly|Việt Nam',
    ],
  ],
]);

table('nhà ngoại giao hàng đầu of two', tellings, [
  [
    'in the plural',
    'Các nhà ngoại giao hàng đầu của Nga và Mỹ gặp nhau tại Geneva hôm 10/5.',
    '2017-05-12',
    ['talks held 2017-05-10 @Geneva: Rex Tillerson + Sergei Lavrov'],
  ],
  [
    'nobody in particular',
    'Các nhà ngoại giao Nga và Mỹ gặp nhau tại Geneva hôm 10/5.',
    '2017-05-12',
    ['talks held 2017-05-10 @Geneva: Mỹ + Nga'],
  ],
]);
