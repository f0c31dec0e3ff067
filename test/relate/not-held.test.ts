import { table, tellings, visits } from '../read.ts';

const DAY = '2010-09-08';

table('called off by somebody', tellings, [
  [
    'past what was planned of it',
    'Hội nghị cấp cao đặc biệt ASEAN - Mỹ, dự kiến ngày 14/10 tại Las Vegas, bị Nhà Trắng hoãn.',
    DAY,
    ['summit cancelled 2010-10-14 @Las Vegas: ASEAN + Mỹ'],
  ],
  [
    'that had been arranged',
    'Cuộc gặp chính thức đã được thu xếp giữa Thủ tướng Nhật Naoto Kan và Thủ tướng Trung Quốc Ôn Gia Bảo bị Bắc Kinh hủy.',
    DAY,
    ['talks cancelled undated @nowhere: Naoto Kan + Ôn Gia Bảo'],
  ],
  [
    'to another day',
    'Cuộc gặp giữa Thủ tướng Nhật Naoto Kan và Thủ tướng Trung Quốc Ôn Gia Bảo bị phía Trung Quốc hoãn sang tháng 10.',
    DAY,
    ['talks planned 2010-10 @nowhere: Naoto Kan + Ôn Gia Bảo'],
  ],
  [
    'that may be',
    'Cuộc gặp ngày 14/10 giữa Thủ tướng Nhật Naoto Kan và Thủ tướng Trung Quốc Ôn Gia Bảo có thể bị Bắc Kinh hủy.',
    DAY,
    ['talks planned 2010-10-14 @nowhere: Naoto Kan + Ôn Gia Bảo'],
  ],
]);

table('no meeting', tellings, [
  [
    'a report that is denied',
    'Bộ Ngoại giao Iran bác bỏ tin một tờ báo Anh cho rằng Ngoại trưởng Manouchehr Mottaki đã bí mật gặp Ngoại trưởng Mỹ Hillary Clinton.',
    DAY,
    [],
  ],
  [
    'nobody could arrange it',
    'Thủ tướng Nhật Naoto Kan không thu xếp được cuộc gặp song phương với Tổng thống Mỹ Barack Obama tại Washington.',
    DAY,
    [],
  ],
  [
    'any chance of it is ruled out',
    'Ngoại trưởng Mỹ Hillary Clinton loại trừ mọi khả năng tiếp xúc với Ngoại trưởng Iran Manouchehr Mottaki.',
    DAY,
    [],
  ],
]);

table('nobody has gone', visits, [
  ['none of those in office', 'Chưa có Tổng thống Mỹ nào thăm Myanmar.', DAY, []],
  ['not one', 'Chưa một Ngoại trưởng Mỹ nào đặt chân tới Bình Nhưỡng.', DAY, []],
]);

table('what is promised in it is ahead, the meeting is not', tellings, [
  [
    'behind a comma',
    'Thủ tướng Thái Lan Abhisit Vejjajiva và Thủ tướng Campuchia Hun Sen nhất trí sẽ giải quyết tranh chấp, trong cuộc gặp ở Jakarta.',
    DAY,
    ['talks held 2010-09-08 @Jakarta: Abhisit Vejjajiva + Hun Sen'],
  ],
  [
    'pledged to the other',
    'Thủ tướng Thái Lan Abhisit Vejjajiva cam kết sẽ rút quân trong cuộc gặp với Thủ tướng Campuchia Hun Sen.',
    DAY,
    ['talks held 2010-09-08 @nowhere: Abhisit Vejjajiva + Hun Sen'],
  ],
  [
    'what both are to discuss',
    'Thủ tướng Thái Lan Abhisit Vejjajiva và Thủ tướng Campuchia Hun Sen sẽ bàn vấn đề này trong cuộc gặp tại Jakarta.',
    DAY,
    ['talks planned undated @Jakarta: Abhisit Vejjajiva + Hun Sen'],
  ],
]);

table('what could not be done, or is offered, in a meeting that was held', tellings, [
  [
    'không thể',
    'Ngoại trưởng Đức Guido Westerwelle và Ngoại trưởng Pháp Bernard Kouchner không thể thu hẹp bất đồng trong cuộc gặp ở Jakarta hôm 3/9.',
    DAY,
    ['talks held 2010-09-03 @Jakarta: Bernard Kouchner + Guido Westerwelle'],
  ],
  [
    'an offer in two meetings',
    'Ngoại trưởng Đức Guido Westerwelle đã đưa ra đề xuất cụ thể trong hai cuộc gặp với Ngoại trưởng Pháp Bernard Kouchner.',
    DAY,
    ['talks held 2010-09-08 @nowhere: Bernard Kouchner + Guido Westerwelle'],
  ],
]);
