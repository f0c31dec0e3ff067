import { type View, table } from '../read.ts';

/** The day on which the article was written, and why; `unknown` where it is not certain. */
const written: View = ({ article }) => [
  article.published ?? `unknown: ${article.publishedReason?.split('; ').at(-1)}`,
];

table('tense of the day of writing', written, [
  [
    'a plan before the word of saying is not of the day on which it was said',
    'Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin sẽ gặp nhau vào ngày 16/6 tới, Thư ký báo chí Nhà Trắng Jen Psaki thông báo hôm 25/5/2021.',
    null,
    ['2021-05-25'],
  ],
  [
    'the day said beside its weekday',
    'Ông Joe Biden và ông Vladimir Putin sẽ gặp nhau tháng tới, Thư ký báo chí Nhà Trắng Jen Psaki thông báo hôm thứ Ba (25/5).',
    null,
    ['2021-05-26'],
  ],
  [
    'what is prepared is ahead',
    'Ngày 5/5/2018, Đặc phái viên Nhật Bản Kanji Yamanouchi đã tới Seoul gặp ông Chung Eui-yong để chuẩn bị cho cuộc gặp giữa Thủ tướng Nhật Bản Shinzo Abe và Tổng thống Hàn Quốc Moon Jae-in tại Tokyo vào ngày 9/5.',
    null,
    ['2018-05-05'],
  ],
  [
    'what is furthered is not dated by the day of the report',
    'Bức thư nhằm thúc đẩy đối thoại giữa hai nước, đài NHK ngày 9/5/2018 dẫn lời Thủ tướng Nhật Bản Shinzo Abe.',
    null,
    ['2018-05-09'],
  ],
  [
    'what is announced for a day is ahead',
    'Thư ký báo chí Nhà Trắng Jen Psaki hôm 10/5/2021 thông báo ngày 16/6 Tổng thống Joe Biden sẽ gặp Tổng thống Nga Vladimir Putin.',
    null,
    ['2021-05-10'],
  ],
]);

table('offices that date', written, [
  [
    'names written by ear',
    'Ngày 20/5, Thủ tướng Anh Tô-ni Ble-ơ đã gặp Ngoại trưởng Mỹ Côn-đô-li-da Rai-xơ và Tổng thống Ba Lan A-lếch-xan-đrơ Coa-xni-ép-xki.',
    null,
    ['2005-05-20'],
  ],
  [
    'the counterpart holds the office told before',
    'Ngày 5/9, Bộ trưởng Quốc phòng Mỹ Jim Mattis hội đàm với người đồng cấp Ấn Độ Nirmala Sitharaman. Cùng dự có Ngoại trưởng Mỹ Mike Pompeo.',
    null,
    ['2018-09-05'],
  ],
  [
    'an office without a name was held by the one holder whom the article names',
    'Ngoại trưởng Mỹ gặp người đồng cấp Nga tại Geneva ngày 12/9. Ông Kerry cho biết hai bên đã nhất trí. Thủ tướng Anh Theresa May hoan nghênh.',
    null,
    ['2016-09-12'],
  ],
  [
    'who has another title here is not asked for this one',
    'Ngày 12/9, Thủ tướng Anh họp với Ngoại trưởng Anh Boris Johnson.',
    null,
    ['unknown: year open: 2016, 2017'],
  ],
  [
    'two terms apart',
    'Ngày 5/6, Tổng thống Mỹ Donald Trump điện đàm với Thủ tướng Đức Angela Merkel và Thủ tướng Anh Boris Johnson.',
    null,
    ['2020-06-05'],
  ],
]);

table('sessions that date', written, [
  [
    'a summit of the two without its name: who, where and the day agree',
    'Ông Joe Biden và ông Vladimir Putin gặp nhau bên hồ Geneva hôm 16/6. Tổng thống Mỹ nói cuộc gặp hữu ích.',
    null,
    ['2021-06-16'],
  ],
  [
    'another day says nothing',
    'Ông Joe Biden và ông Vladimir Putin được mời tới Geneva hôm 19/6. Tổng thống Mỹ chưa trả lời.',
    null,
    ['unknown: year open: 2021, 2022, 2023, 2024'],
  ],
]);

table('jubilees that date', written, [
  [
    "years of two countries' relations",
    'Ngày 21/6, Thủ tướng Nhật Bản Shinzo Abe gửi điện mừng. Năm nay, Việt Nam và Nhật Bản kỷ niệm 45 năm thiết lập quan hệ ngoại giao.',
    null,
    ['2018-06-21'],
  ],
  [
    'an odd number of years past',
    'Ngày 31/5, Tổng thống Mỹ Donald Trump khen ngợi quan hệ Việt - Mỹ trong 22 năm qua.',
    null,
    ['2017-05-31'],
  ],
  [
    'a round number of years past is a guess',
    'Ngày 31/5, Tổng thống Mỹ Donald Trump khen ngợi quan hệ Việt - Mỹ trong 25 năm qua.',
    null,
    ['unknown: year open: 2017 to 2026'],
  ],
  [
    'prepared for the next year',
    'Ngày 21/6, Thủ tướng Nhật Bản Shinzo Abe cho biết Việt Nam và Nhật Bản sẽ kỷ niệm 45 năm thiết lập quan hệ ngoại giao vào năm tới.',
    null,
    ['2017-06-21'],
  ],
  [
    'a jubilee of something else',
    'Ngày 21/6, Thủ tướng Nhật Bản Shinzo Abe dự lễ kỷ niệm 45 năm thành lập một trường đại học ở Tokyo.',
    null,
    ['unknown: year open: 2007 to 2020'],
  ],
]);
