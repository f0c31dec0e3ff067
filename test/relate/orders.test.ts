import { margins, offices, table, tellings } from '../read.ts';

const PUBLISHED = '2018-05-10';

table('appositions that a comma closes, or none', tellings, [
  [
    'the comma ends the apposition, not the clause',
    'Sau khi hội đàm với bà Angela Merkel, Thủ tướng Đức, ở Geneva hôm thứ Ba, Ngoại trưởng Nga Sergei Lavrov nói hai bên còn nhiều bất đồng.',
    PUBLISHED,
    ['talks held 2018-05-08 @Geneva: Angela Merkel + Sergei Lavrov'],
  ],
  [
    'none closes it',
    'Cuộc gặp giữa Tổng thống Pháp Emmanuel Macron và bà Angela Merkel, Thủ tướng Đức diễn ra ở Vienna hôm qua.',
    PUBLISHED,
    ['talks held 2018-05-09 @Vienna: Angela Merkel + Emmanuel Macron'],
  ],
  [
    'between who is received and the verb',
    'Tổng thống Pháp Emmanuel Macron được bà Angela Merkel, Thủ tướng Đức, tiếp tại Vienna sáng 8/5.',
    PUBLISHED,
    ['talks held 2018-05-08 @Vienna: Angela Merkel + Emmanuel Macron'],
  ],
  [
    'another clause begins behind it',
    'Sau khi gặp bà Angela Merkel, Thủ tướng Đức, Ngoại trưởng Nga Sergei Lavrov bay tới Vienna.',
    PUBLISHED,
    ['talks held undated @nowhere: Angela Merkel + Sergei Lavrov'],
  ],
]);

table('an office behind a name without its comma', offices, [
  [
    'that the lexicon knows as his',
    'Bà Angela Merkel, Thủ tướng Đức nói rằng châu Âu cần đoàn kết.',
    PUBLISHED,
    ['Angela Merkel chancellor|Đức'],
  ],
  [
    'of somebody who is named behind it',
    'Sau cuộc gặp với bà Angela Merkel, Thủ tướng Anh Theresa May lên đường về nước.',
    PUBLISHED,
    ['Theresa May prime minister|Anh'],
  ],
]);

table('words that only look like a name', tellings, [
  [
    'Ba of a weekday',
    'Ngoại trưởng Iran Mohammad Javad Zarif và Tổng thống Indonesia Joko Widodo hôm thứ Ba vừa có cuộc gặp tại Geneva.',
    PUBLISHED,
    ['talks held 2018-05-08 @Geneva: Joko Widodo + Mohammad Javad Zarif'],
  ],
  [
    'Hồi that opens a sentence',
    'Hồi tháng 3, ở thủ đô Budapest đã diễn ra cuộc hội đàm giữa Tổng thống Indonesia Joko Widodo và Tổng thống Pháp Emmanuel Macron.',
    PUBLISHED,
    ['talks held 2018-03 @Budapest: Emmanuel Macron + Joko Widodo'],
  ],
]);

table('who, when and where in other orders', tellings, [
  [
    'past a city to which somebody has gone',
    'Tổng thống Indonesia Joko Widodo hôm qua tới thủ đô Budapest để hội đàm với Thủ tướng Anh Theresa May.',
    PUBLISHED,
    ['talks held 2018-05-09 @Budapest: Joko Widodo + Theresa May'],
  ],
  [
    'no lawyer of a land meets for it',
    'Ngoại trưởng Iran Mohammad Javad Zarif nói luật sư Nga gặp Thủ tướng Anh Theresa May ở Vienna.',
    PUBLISHED,
    [],
  ],
  [
    'a city and its land between a meeting and its sides',
    'Cuộc gặp diễn ra hôm qua tại Helsinki, Phần Lan giữa Tổng thống Indonesia Joko Widodo và Tổng thống Pháp Emmanuel Macron mang tính xây dựng.',
    PUBLISHED,
    ['talks held 2018-05-09 @Helsinki, Phần Lan: Emmanuel Macron + Joko Widodo'],
  ],
  [
    'behind Vào and a day',
    'Vào ngày 23/5, ở thành phố Geneva của Thụy Sĩ, Tổng thống Pháp Emmanuel Macron sẽ gặp Thủ tướng Canada Justin Trudeau.',
    PUBLISHED,
    ['talks planned 2018-05-23 @Geneva, Thụy Sĩ: Emmanuel Macron + Justin Trudeau'],
  ],
  [
    'the day of who does it, not of who says so',
    'Điện Kremlin cho biết Tổng thống Indonesia Joko Widodo ngày 3/5 đã lần đầu tiên hội kiến Thủ tướng Anh Theresa May tại Vienna.',
    PUBLISHED,
    ['talks held 2018-05-03 @Vienna: Joko Widodo + Theresa May'],
  ],
  [
    'the day of who says so',
    'Tổng thống Pháp Emmanuel Macron cho biết hôm 8/5 rằng ông sẽ gặp Thủ tướng Canada Justin Trudeau ở Vienna.',
    PUBLISHED,
    ['talks planned undated @Vienna: Emmanuel Macron + Justin Trudeau'],
  ],
  [
    'spoken of when they met',
    'Thủ tướng Canada Justin Trudeau và Tổng thống Indonesia Joko Widodo đã thảo luận về vấn đề Syria khi gặp nhau ở Singapore năm ngoái.',
    PUBLISHED,
    ['talks held 2017 @Singapore: Joko Widodo + Justin Trudeau'],
  ],
  [
    'a day before the news',
    'Một ngày sau khi Ngoại trưởng Iran Mohammad Javad Zarif hội đàm với Tổng thống Pháp Emmanuel Macron ở Geneva, Mỹ lên tiếng chỉ trích.',
    PUBLISHED,
    ['talks held 2018-05-09 @Geneva: Emmanuel Macron + Mohammad Javad Zarif'],
  ],
]);

table('an earlier meeting of the same two', tellings, [
  [
    'behind the second one',
    'Tổng thống Pháp Emmanuel Macron hôm qua hội đàm với Thủ tướng Canada Justin Trudeau tại Vienna. Đây là cuộc gặp thứ hai giữa hai nhà lãnh đạo, sau cuộc gặp hồi tháng 3 tại Geneva.',
    PUBLISHED,
    [
      'talks held 2018-05-09 @Vienna: Emmanuel Macron + Justin Trudeau',
      'talks held 2018-03 @Geneva: Emmanuel Macron + Justin Trudeau',
    ],
  ],
  [
    'the meeting itself, where no other is counted',
    'Tổng thống Pháp Emmanuel Macron hôm qua hội đàm với Thủ tướng Canada Justin Trudeau tại Vienna. Hai nhà lãnh đạo họp báo sau cuộc gặp tại Vienna.',
    PUBLISHED,
    ['talks held 2018-05-09 @Vienna: Emmanuel Macron + Justin Trudeau'],
  ],
]);

table('days counted back in the middle of a sentence', tellings, [
  [
    'before the verb',
    'Tổng thống Indonesia Joko Widodo hai ngày trước đã gặp Thủ tướng Anh Theresa May ở Vienna.',
    PUBLISHED,
    ['talks held 2018-05-08 @Vienna: Joko Widodo + Theresa May'],
  ],
  [
    'before the place',
    'Tổng thống Indonesia Joko Widodo gặp Thủ tướng Anh Theresa May ba ngày trước tại Vienna.',
    PUBLISHED,
    ['talks held 2018-05-07 @Vienna: Joko Widodo + Theresa May'],
  ],
  [
    'not from today',
    'Hai ngày trước cuộc bầu cử, Tổng thống Indonesia Joko Widodo nói sẽ gặp Thủ tướng Anh Theresa May tại Vienna.',
    PUBLISHED,
    ['talks planned undated @Vienna: Joko Widodo + Theresa May'],
  ],
]);

table('days of a row of deeds', tellings, [
  [
    'behind the noun of a trip',
    'Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan tháng trước có chuyến thăm tới Nga, hội đàm với Tổng thống Vladimir Putin.',
    PUBLISHED,
    ['talks held 2018-04 @Nga: Recep Tayyip Erdogan + Vladimir Putin'],
  ],
  [
    'where he went',
    'Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan cuối tuần qua có chuyến thăm Iran, nơi ông hội đàm với Tổng thống Hassan Rouhani.',
    PUBLISHED,
    ['talks held 2018-05-04/2018-05-06 @Iran: Hassan Rouhani + Recep Tayyip Erdogan'],
  ],
  [
    'of two meetings',
    'Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan tuần trước gặp Tổng thống Vladimir Putin và điện đàm với Thủ tướng Đức Angela Merkel.',
    PUBLISHED,
    [
      'talks held 2018-04-30/2018-05-06 @nowhere: Recep Tayyip Erdogan + Vladimir Putin',
      'call held 2018-04-30/2018-05-06 @nowhere: Angela Merkel + Recep Tayyip Erdogan',
    ],
  ],
  [
    'what is ahead is no part of it',
    'Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan tuần trước gặp Tổng thống Vladimir Putin và sẽ gặp Thủ tướng Đức Angela Merkel.',
    PUBLISHED,
    [
      'talks held 2018-04-30/2018-05-06 @nowhere: Recep Tayyip Erdogan + Vladimir Putin',
      'talks planned undated @nowhere: Angela Merkel + Recep Tayyip Erdogan',
    ],
  ],
]);

table('not of the day of the article', tellings, [
  [
    'told a week before',
    'Ngày 3/5, Tổng thống Indonesia Joko Widodo cho biết đã gặp Thủ tướng Anh Theresa May tại Vienna.',
    PUBLISHED,
    ['talks held undated @Vienna: Joko Widodo + Theresa May'],
  ],
  [
    'on a trip that is over',
    'Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan thăm Nga hồi tháng 3. Ông đã hội đàm với Tổng thống Vladimir Putin.',
    PUBLISHED,
    ['talks held 2018-03 @Nga: Recep Tayyip Erdogan + Vladimir Putin'],
  ],
]);

table('months of what is wished for or called off', tellings, [
  [
    'with the verb',
    'Tổng thống Indonesia Joko Widodo muốn gặp Thủ tướng Anh Theresa May vào tháng 8.',
    PUBLISHED,
    ['talks proposed 2018-08 @nowhere: Joko Widodo + Theresa May'],
  ],
  [
    'past a light verb',
    'Tổng thống Indonesia Joko Widodo muốn có cuộc gặp với Thủ tướng Anh Theresa May vào tháng 8.',
    PUBLISHED,
    ['talks proposed 2018-08 @nowhere: Joko Widodo + Theresa May'],
  ],
  [
    'a plan that is off',
    'Tổng thống Indonesia Joko Widodo đã hủy kế hoạch gặp Thủ tướng Anh Theresa May vào tháng 8.',
    PUBLISHED,
    ['talks cancelled 2018-08 @nowhere: Joko Widodo + Theresa May'],
  ],
  [
    'a wish of some time ago',
    'Tổng thống Indonesia Joko Widodo từng muốn gặp Thủ tướng Anh Theresa May vào tháng 3.',
    PUBLISHED,
    ['talks proposed 2018-03 @nowhere: Joko Widodo + Theresa May'],
  ],
]);

table('a weekday before bên', margins, [
  [
    'Tuesday, not three sides',
    'Tổng thống Indonesia Joko Widodo gặp Thủ tướng Anh Theresa May hôm thứ Ba bên lề hội nghị G20 tại Osaka.',
    PUBLISHED,
    ['Joko Widodo + Theresa May in G20'],
  ],
  [
    'Monday, not two',
    'Tổng thống Indonesia Joko Widodo gặp Thủ tướng Anh Theresa May hôm thứ Hai bên lề hội nghị G20 tại Osaka.',
    PUBLISHED,
    ['Joko Widodo + Theresa May in G20'],
  ],
]);
