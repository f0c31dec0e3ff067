import { table, tellings, visitDates, visits } from '../read.ts';

const DAY = '2019-10-03';

table('a delegation, and who leads it', tellings, [
  [
    'received by another of the host country',
    'Thượng tướng Nguyễn Chí Vịnh hôm qua họp với Thứ trưởng Quốc phòng Nhật Bản Takashima Kenji tại Tokyo. Cuối giờ chiều, Bộ trưởng Quốc phòng Taro Kono đã tiếp đoàn.',
    DAY,
    [
      'talks held 2019-10-02 @Tokyo: Nguyễn Chí Vịnh + Takashima Kenji',
      'talks held 2019-10-02 @Nhật Bản: Nguyễn Chí Vịnh + Taro Kono',
    ],
  ],
  [
    'who leads it, wherever it goes',
    'Đồng chí Lê Hoài Trung, Trưởng Ban Đối ngoại Trung ương, đang dẫn đầu đoàn đại biểu Đảng Cộng sản Việt Nam làm việc tại hai nước châu Phi. Hôm nay, Tổng thống Nam Phi Cyril Ramaphosa sẽ tiếp đoàn.',
    DAY,
    ['talks planned 2019-10-03 @Nam Phi: Cyril Ramaphosa + Lê Hoài Trung'],
  ],
  [
    'its head, by the country',
    'Thứ trưởng Ngoại giao Hồ Xuân Sơn hôm qua họp với Bộ trưởng cao cấp Campuchia Var Kimhong tại Phnom Penh. Sáng nay, trưởng đoàn Việt Nam được Phó thủ tướng Hor Namhong tiếp.',
    DAY,
    [
      'talks held 2019-10-02 @Phnom Penh: Hồ Xuân Sơn + Var Kimhong',
      'talks held 2019-10-03 @Campuchia: Hor Namhong + Hồ Xuân Sơn',
    ],
  ],
  [
    'a head who is named before',
    'Thứ trưởng Ngoại giao Hồ Xuân Sơn hôm qua họp tại Phnom Penh. Đại sứ Vũ Quang Minh, trưởng đoàn Việt Nam, sáng nay gặp Phó thủ tướng Hor Namhong.',
    DAY,
    ['talks held 2019-10-03 @nowhere: Hor Namhong + Vũ Quang Minh'],
  ],
]);

table('posted to more than one country, or of a body', tellings, [
  [
    'kiêm nhiệm before the name',
    'Đại sứ Việt Nam tại Argentina kiêm nhiệm Uruguay Trần Quý Lâm hôm qua gặp Ngoại trưởng Uruguay Rodolfo Nin Novoa.',
    DAY,
    ['talks held 2019-10-02 @nowhere: Rodolfo Nin Novoa + Trần Quý Lâm'],
  ],
  [
    'who heads a mission of a body',
    'Phó Thủ tướng Phạm Bình Minh hôm qua tiếp Trưởng Phái đoàn Liên minh châu Âu tại Việt Nam Bruno Angelet.',
    DAY,
    ['talks held 2019-10-02 @Việt Nam: Bruno Angelet + Phạm Bình Minh'],
  ],
]);

table('days up to the end of a trip, or from its beginning', visitDates, [
  [
    'so many days that ended',
    'Tổng thống Nga Vladimir Putin hôm 20/9 kết thúc chuyến thăm hai ngày tới Hà Nội.',
    DAY,
    ['2019-09-19/2019-09-20'],
  ],
  [
    'from a day to that of leaving',
    'Sáng 20/9, Tổng thống Nga Vladimir Putin đã rời Hà Nội, kết thúc chuyến thăm chính thức Việt Nam từ ngày 18/9.',
    DAY,
    ['2019-09-18/2019-09-20'],
  ],
  [
    'begun on arrival',
    'Tổng thống Nga Vladimir Putin hôm 20/9 tới Hà Nội, bắt đầu chuyến thăm kéo dài ba ngày.',
    DAY,
    ['2019-09-20/2019-09-22'],
  ],
]);

table('what is only hoped for', visits, [
  [
    'mong',
    'Bộ trưởng Quốc phòng Nhật Bản Taro Kono mong Đại tướng Ngô Xuân Lịch sớm sang thăm Nhật Bản.',
    DAY,
    ['proposed: Ngô Xuân Lịch @Nhật Bản'],
  ],
  [
    'awaited, not hoped for',
    'Bộ trưởng Quốc phòng Nhật Bản Taro Kono mong đợi chuyến thăm Việt Nam vào tháng 12.',
    DAY,
    ['planned: Taro Kono @Việt Nam'],
  ],
]);

table('somebody out of office, without a name', tellings, [
  [
    'whom the article has named so',
    'Cựu Tổng thống Mỹ Jimmy Carter hôm 1/10 tới Bình Nhưỡng. Cựu Tổng thống Mỹ đã gặp Chủ tịch Quốc hội Triều Tiên Kim Yong-nam.',
    DAY,
    ['talks held 2019-10-01 @Bình Nhưỡng: Jimmy Carter + Kim Yong-nam'],
  ],
  [
    'nobody was named',
    'Cựu Tổng thống Mỹ hôm 1/10 đã gặp Chủ tịch Quốc hội Triều Tiên Kim Yong-nam.',
    DAY,
    [],
  ],
]);
