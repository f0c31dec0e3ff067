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

/** From when until when an article was written of which no day is known. */
const within: View = ({ article }) => [
  `${article.published ?? 'unknown'}: ${article.publishedWithin ?? 'any time'}`,
];

table('from when until when it was written', within, [
  [
    'while the offices named were held, a year beyond one',
    'Ngoại trưởng Mỹ Mike Pompeo ca ngợi thỏa thuận. Thủ tướng Anh Boris Johnson cũng hoan nghênh.',
    null,
    ['unknown: 2019-07-24/2021-01-20'],
  ],
  [
    'not before the latest day told',
    'Thủ tướng Anh Theresa May và Ngoại trưởng Mỹ Mike Pompeo bàn về Iran. Thỏa thuận có hiệu lực trở lại, tuyên bố viết. Quan hệ hai nước đã tốt hơn nhiều so với trước kia, các nhà phân tích nhận định, và người ta trông đợi thêm nhiều bước đi khác trong thời gian tới, theo một bài báo dài trên tờ Guardian. Nhiều nhà ngoại giao cho rằng những bước đi ấy sẽ được công bố dần dần, tùy theo thái độ của các bên liên quan, và không ai muốn đi trước. Một số người khác thì tin rằng chỉ có thời gian mới trả lời được câu hỏi ấy, còn những ai vội vàng sẽ phải thất vọng. Dù sao đi nữa, cuộc bàn thảo vẫn tiếp tục trong các trụ sở bộ ngoại giao, nơi người ta cân nhắc từng chữ. Các chuyên gia cũng chia rẽ, một bên lạc quan, một bên hoài nghi về mọi lời hứa. Ông Pompeo thăm Brussels hôm 5/12/2018 và hôm 4/12 họp tại đó.',
    null,
    ['2018: 2018-12-04/2018-12-31'],
  ],
  [
    'not after what is planned',
    'Thủ tướng Anh Theresa May sẽ gặp Ngoại trưởng Mỹ Mike Pompeo tại London vào ngày 8/5. Tổng thống Iran Hassan Rouhani chỉ trích. Thủ tướng Australia Scott Morrison cũng lên tiếng.',
    null,
    ['2019: 2019-01-01/2019-05-08'],
  ],
  [
    'nothing more where its day is known',
    'Thủ tướng Anh Theresa May gặp Ngoại trưởng Mỹ Mike Pompeo tại London hôm nay, 8/5/2019.',
    null,
    ['2019-05-08: any time'],
  ],
  ['nothing bounds it', 'Hai bên trao đổi về quan hệ song phương.', null, ['unknown: any time']],
]);
