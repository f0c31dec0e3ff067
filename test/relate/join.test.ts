import { parties, statuses, table, tellings, visits } from '../read.ts';

table('one meeting told twice', tellings, [
  [
    'what was planned for a place and took place there',
    'Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin đã hội đàm tại Helsinki.\nThời tiết đẹp.\nÔng Trump sẽ gặp ông Putin tại Helsinki, báo chí đưa tin từ tuần trước.',
    '2018-07-17',
    ['talks held 2018-07-17 @Helsinki: Donald Trump + Vladimir Putin'],
  ],
  [
    'negotiations, once of the states and once of those who lead them there',
    'Nga và Ukraine đàm phán tại Istanbul hôm 16/5. Trưởng đoàn Ukraine Rustem Umerov đàm phán với Nga tại Istanbul.',
    '2025-05-17',
    ['talks held 2025-05-16 @Istanbul: Nga + Rustem Umerov'],
  ],
  [
    'the year before, still spoken of',
    'Tổng thống Mỹ George W. Bush gặp Thủ tướng Nhật Bản Junichiro Koizumi tại Kyoto năm 2005. Tại cuộc gặp đó, ông Bush và ông Koizumi thảo luận về Iraq.',
    '2006-06-30',
    ['talks held 2005 @Kyoto: George W. Bush + Junichiro Koizumi'],
  ],
  [
    'a session, once with one guest and once with another',
    'Ngày 12/7/2018, Thủ tướng Canada Justin Trudeau dự hội nghị thượng đỉnh NATO tại Brussels. Thủ tướng Hungary Viktor Orban cũng dự hội nghị thượng đỉnh NATO.',
    '2018-07-12',
    ['summit held 2018-07-12 @Brussels: Justin Trudeau + NATO + Viktor Orban'],
  ],
  [
    'what is said of it before it',
    'Tổng thống Mỹ Joe Biden gặp Chủ tịch Trung Quốc Tập Cận Bình tại Bali hôm 14/11. Ông Biden trước khi gặp ông Tập đã cảnh báo rằng nếu hai bên không nhượng bộ, Mỹ sẽ tăng thuế.',
    '2022-11-15',
    ['talks held 2022-11-14 @Bali: Joe Biden + Tập Cận Bình'],
  ],
  [
    'a message about it',
    'Thủ tướng Anh Boris Johnson hủy cuộc gặp với Tổng thống Pháp Emmanuel Macron dự kiến ngày 12/6. Ông Johnson đã đưa ra một thông điệp về cuộc gặp ông Macron.',
    '2021-06-10',
    ['talks cancelled 2021-06-12 @nowhere: Boris Johnson + Emmanuel Macron'],
  ],
  [
    'the day on which it is accepted',
    'Tổng thống Pháp Emmanuel Macron ngày 8/3 nhận lời mời gặp thượng đỉnh từ Tổng thống Nga Vladimir Putin. Cuộc gặp Macron - Putin có thể diễn ra trong tháng 5.',
    '2021-03-10',
    ['summit planned 2021-05 @nowhere: Emmanuel Macron + Vladimir Putin'],
  ],
  [
    'next month and on a day, of which the year is open',
    'Tổng thống Nga Vladimir Putin nói rằng cuộc gặp tháng tới giữa ông và Tổng thống Mỹ Joe Biden sẽ không diễn ra. Trước đó, Nga và Mỹ đã nhất trí sẽ tổ chức hội nghị thượng đỉnh giữa hai nước tại Geneva vào ngày 12/6.',
    null,
    ['summit cancelled 2021-06-12 @Geneva: Joe Biden + Vladimir Putin'],
  ],
  [
    'a summit of a body, with whoever opens it',
    'Hội nghị thượng đỉnh BRICS khai mạc tại Brasilia hôm nay. Tổng thống Brazil Jair Bolsonaro tuyên bố khai mạc Hội nghị thượng đỉnh BRICS.',
    '2019-11-10',
    ['summit held 2019-11-10 @Brasilia: BRICS + Jair Bolsonaro'],
  ],
  [
    'in the margins of this year, not of that in an old picture',
    'Thủ tướng Nhật Bản Fumio Kishida dự thượng đỉnh G20 ở Bali năm 2022. Thượng đỉnh G20 ở New Delhi khai mạc ngày 9/9. Ông Kishida sẽ gặp Thủ tướng Anh Rishi Sunak bên lề G20.',
    '2023-09-08',
    [
      'summit held 2022 @Bali: Fumio Kishida + G20',
      'summit planned 2023-09-09 @New Delhi: G20',
      'talks planned 2023-09-09 @New Delhi: Fumio Kishida + Rishi Sunak',
    ],
  ],
  [
    'an exchange of a day is the call told before',
    'Thủ tướng Canada Mark Carney điện đàm với Thủ tướng Anh Keir Starmer. Trong cuộc thảo luận hôm 17/4, ông Carney và ông Starmer bàn về thương mại.',
    '2025-04-18',
    ['call held 2025-04-17 @nowhere: Keir Starmer + Mark Carney'],
  ],
  [
    'what they spoke of when one called',
    'Thủ tướng Canada Mark Carney và Thủ tướng Anh Keir Starmer đã thảo luận về thương mại khi ông Starmer gọi điện chúc mừng người đồng cấp Canada.',
    '2025-04-30',
    ['call held 2025-04-30 @nowhere: Keir Starmer + Mark Carney'],
  ],
  [
    'another was called meanwhile',
    'Thủ tướng Canada Mark Carney thảo luận với Thủ tướng Anh Keir Starmer, khi ông Starmer gọi điện cho Tổng thống Pháp Emmanuel Macron.',
    '2025-04-30',
    [
      'talks held 2025-04-30 @nowhere: Keir Starmer + Mark Carney',
      'call held 2025-04-30 @nowhere: Emmanuel Macron + Keir Starmer',
    ],
  ],
  [
    'what a call was',
    'Ở Ottawa, văn phòng thủ tướng có bản tóm tắt cuộc điện đàm cho biết Thủ tướng Canada Mark Carney trao đổi với Thủ tướng Anh Keir Starmer về thương mại.',
    '2025-04-30',
    ['call held 2025-04-30 @nowhere: Keir Starmer + Mark Carney'],
  ],
  [
    'on the border of two, and in one of them',
    'Tổng thống Hàn Quốc Moon Jae-in gặp Chủ tịch Triều Tiên Kim Jong-un tại Triều Tiên ngày 26/5. Cuộc hội đàm giữa ông Moon và ông Kim diễn ra ở Bàn Môn Điếm.',
    '2018-05-27',
    ['talks held 2018-05-26 @Bàn Môn Điếm, Triều Tiên: Kim Jong-un + Moon Jae-in'],
  ],
  [
    'on that border and in a third country',
    'Tổng thống Hàn Quốc Moon Jae-in gặp Chủ tịch Triều Tiên Kim Jong-un tại Bàn Môn Điếm. Cuộc hội đàm giữa ông Moon và ông Kim ở Trung Quốc diễn ra năm 2017.',
    '2018-05-27',
    [
      'talks held undated @Bàn Môn Điếm: Kim Jong-un + Moon Jae-in',
      'talks held 2017 @Trung Quốc: Kim Jong-un + Moon Jae-in',
    ],
  ],
  [
    'officials who speak of it',
    'Tổng thống Nga Vladimir Putin sẽ gặp Tổng thống Mỹ Joe Biden ngày 16/6. Các quan chức Mỹ nói rằng cuộc gặp thượng đỉnh Nga - Mỹ sẽ tập trung vào kiểm soát vũ khí.',
    '2021-06-01',
    ['summit planned 2021-06-16 @nowhere: Joe Biden + Vladimir Putin'],
  ],
  [
    'a headline of what is ahead',
    'Kỳ vọng gì từ thượng đỉnh Nga - Mỹ?\n\nTổng thống Mỹ Joe Biden sẽ gặp Tổng thống Nga Vladimir Putin tại Geneva ngày 16/6.',
    '2021-06-01',
    ['summit planned 2021-06-16 @Geneva: Joe Biden + Vladimir Putin'],
  ],
  [
    'những cuộc tiếp theo: none in particular',
    'Mỹ và Iran hội đàm tại Muscat hôm 12/4. Nếu những cuộc đàm phán tiếp theo không diễn ra, căng thẳng sẽ tăng.',
    '2025-04-20',
    ['talks held 2025-04-12 @Muscat: Iran + Mỹ'],
  ],
  [
    'the second sentence names them again',
    'Ngày 15/2, Tổng thống Nga Vladimir Putin gặp Thủ tướng Đức Olaf Scholz tại Moskva. Tổng thống Vladimir Putin đã hội đàm với Thủ tướng Olaf Scholz về Ukraine.',
    '2022-02-16',
    ['talks held 2022-02-15 @Moskva: Olaf Scholz + Vladimir Putin'],
  ],
  [
    'by short names',
    'Tổng thống Mỹ Donald Trump gặp Tổng thống Ukraine Volodymyr Zelensky tại Nhà Trắng ngày 28/2. Cuộc gặp giữa ông Trump và ông Zelensky đổ vỡ.',
    '2025-03-01',
    ['talks held 2025-02-28 @Nhà Trắng, Mỹ: Donald Trump + Volodymyr Zelensky'],
  ],
  [
    'planned first, then held',
    'Ngày 15/8, Tổng thống Mỹ Donald Trump gặp Tổng thống Nga Vladimir Putin tại Anchorage. Cuộc gặp giữa ông Trump và ông Putin kết thúc sau ba giờ.',
    '2025-08-16',
    ['talks held 2025-08-15 @Anchorage: Donald Trump + Vladimir Putin'],
  ],
  [
    'what is said of a call',
    'Thủ tướng Ấn Độ Narendra Modi điện đàm với Tổng thống Pháp Emmanuel Macron ngày 2/9/2020. "Tôi đã trao đổi sâu sắc với Tổng thống Macron về tình hình Liban", ông Modi nói.',
    '2020-09-02',
    ['call held 2020-09-02 @nowhere: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'what is said of a call, and talks elsewhere',
    'Thủ tướng Ấn Độ Narendra Modi điện đàm với Tổng thống Pháp Emmanuel Macron ngày 2/9/2020. Ông Modi đã trao đổi với Tổng thống Macron tại Paris ngày 22/8/2019.',
    '2020-09-02',
    [
      'call held 2020-09-02 @nowhere: Emmanuel Macron + Narendra Modi',
      'talks held 2019-08-22 @Paris: Emmanuel Macron + Narendra Modi',
    ],
  ],
]);

table('two meetings of the same people', tellings, [
  [
    'trade talks of their states',
    'Thủ tướng Nhật Bản Shinzo Abe gặp Thủ tướng Australia Scott Morrison tại Darwin hôm 16/11.\nThời tiết rất đẹp.\nNhật Bản và Australia đang tiến hành đàm phán thương mại.',
    '2018-11-17',
    [
      'talks held 2018-11-16 @Darwin: Scott Morrison + Shinzo Abe',
      'talks held undated @nowhere: Australia + Nhật Bản',
    ],
  ],
  [
    'those of the other state, whom nobody names',
    'Chủ tịch nước Trương Tấn Sang sẽ hội đàm với Tổng thống Ba Lan Bronisław Komorowski. Chủ tịch nước Trương Tấn Sang cũng sẽ gặp một số nghị sĩ Ba Lan.',
    '2014-06-10',
    [
      'talks planned undated @nowhere: Bronislaw Komorowski + Trương Tấn Sang',
      'talks planned undated @nowhere: Ba Lan + Trương Tấn Sang',
    ],
  ],
  [
    'all that they had, told of no day, tells none of its own',
    'Thủ tướng Nhật Bản Shinzo Abe gặp Tổng thống Nga Vladimir Putin tại Sochi hôm 6/5. Ông Abe từng nhiều lần gặp ông Putin.',
    '2016-05-07',
    ['talks held 2016-05-06 @Sochi: Shinzo Abe + Vladimir Putin'],
  ],
  [
    'one that has been and one ahead',
    'Thủ tướng Nhật Bản Shinzo Abe gặp Tổng thống Nga Vladimir Putin tại Sochi hôm 6/5. Ông Abe dự kiến gặp ông Putin trong chuyến thăm Trung Quốc.',
    '2016-06-07',
    [
      'talks held 2016-05-06 @Sochi: Shinzo Abe + Vladimir Putin',
      'talks planned undated @Trung Quốc: Shinzo Abe + Vladimir Putin',
    ],
  ],
  [
    'in the margins of two sessions',
    'Thủ tướng Nhật Bản Shinzo Abe gặp Tổng thống Nga Vladimir Putin bên lề G20. Ông Abe và ông Putin cũng gặp nhau bên lề APEC.',
    '2018-12-07',
    [
      'talks held undated @nowhere: Shinzo Abe + Vladimir Putin',
      'talks held undated @nowhere: Shinzo Abe + Vladimir Putin',
    ],
  ],
  [
    'declined, and spoken in somewhere else',
    'Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan tuyên bố từ chối hội đàm với Thủ tướng Đức Angela Merkel. Trong cuộc gặp ngắn tại Brussels, bà Merkel kêu gọi ông Erdogan thả các nhà báo.',
    '2018-07-20',
    [
      'talks cancelled undated @nowhere: Angela Merkel + Recep Tayyip Erdogan',
      'talks held 2018-07-20 @Brussels: Angela Merkel + Recep Tayyip Erdogan',
    ],
  ],
  [
    'called off beside one forum, held beside another',
    'Tổng thống Pháp Emmanuel Macron sẽ không gặp Tổng thống Nga Vladimir Putin bên lề APEC. Ông Macron gặp ông Putin tại Hội nghị thượng đỉnh G20 ở Nhật Bản hồi tháng 6.',
    '2019-10-20',
    [
      'talks cancelled undated @nowhere: Emmanuel Macron + Vladimir Putin',
      'talks held 2019-06 @Nhật Bản: Emmanuel Macron + Vladimir Putin',
      'summit held 2019-06 @Nhật Bản: G20',
    ],
  ],
  [
    'spoken of beforehand only',
    'Tổng thống Mỹ Joe Biden sẽ gặp Tổng thống Nga Vladimir Putin. Trong cuộc gặp với ông Putin, ông Biden sẽ nêu vấn đề Ukraine.',
    '2021-06-10',
    ['talks planned undated @nowhere: Joe Biden + Vladimir Putin'],
  ],
  [
    'a dinner now and a summit of another year',
    'Chủ tịch Triều Tiên Kim Jong-un ăn tối với đoàn đặc phái viên Hàn Quốc. Ông Suh Hoon từng thu xếp cuộc gặp thượng đỉnh liên Triều năm 2000.',
    '2018-03-06',
    [
      'talks held 2018-03-06 @nowhere: Hàn Quốc + Kim Jong-un',
      'summit held 2000 @nowhere: Hàn Quốc + Triều Tiên',
    ],
  ],
  [
    'who negotiates, and their leaders',
    'Tại cuộc đàm phán thương mại Mỹ - Ấn ở Washington hôm nay, các đại diện đề xuất cuộc gặp giữa Thủ tướng Ấn Độ Narendra Modi và Tổng thống Mỹ Donald Trump tại Ấn Độ vào cuối tháng 2.',
    '2020-02-05',
    [
      'talks held 2020-02-05 @Washington: Mỹ + Ấn Độ',
      'talks proposed 2020-02-21/2020-02-29 @Ấn Độ: Donald Trump + Narendra Modi',
    ],
  ],
  [
    'what had a length, and what is agreed',
    'Ngoại trưởng Armenia Zohrab Mnatsakanyan và Ngoại trưởng Azerbaijan Jeyhun Bayramov ngừng bắn sau mười giờ đàm phán tại Moskva. Hai nước sẽ mở đàm phán tiếp.',
    '2020-10-11',
    [
      'talks held 2020-10-11 @Moskva: Jeyhun Bayramov + Zohrab Mnatsakanian',
      'talks planned undated @nowhere: Armenia + Azerbaijan',
    ],
  ],
  [
    'the conference of last time is another',
    'Lần gần nhất Tổng thống Mỹ Joe Biden và Chủ tịch Trung Quốc Tập Cận Bình gặp mặt là tại hội nghị thượng đỉnh G20 ở Bali, Indonesia. Cuộc gặp giữa hai lãnh đạo bên lề hội nghị thượng đỉnh G20 ngày 9/9 rất được quan tâm.',
    null,
    [
      'talks held undated @Bali, Indonesia: Joe Biden + Tập Cận Bình',
      'summit held undated @Bali, Indonesia: G20',
      'talks held 2023-09-09 @nowhere: Joe Biden + Tập Cận Bình',
      'summit held 2023-09-09 @nowhere: G20',
    ],
  ],
  [
    'discussed with somebody, who is to be met',
    'Hôm qua, Tổng thống Mỹ Joe Biden đã thảo luận về hội nghị thượng đỉnh này với Thủ tướng Nhật Bản Kishida Fumio. Hai ông sẽ gặp mặt vào tháng tới.',
    '2023-04-12',
    [
      'talks held 2023-04-11 @nowhere: Fumio Kishida + Joe Biden',
      'talks planned 2023-05 @nowhere: Fumio Kishida + Joe Biden',
    ],
  ],
  [
    'called off, and one that lasted',
    'Trung Quốc hủy cuộc gặp ngoại trưởng với Canada.\nSau đó, Ngoại trưởng Trung Quốc Vương Nghị và Ngoại trưởng Canada Chrystia Freeland gặp nhau 10 phút.',
    '2018-07-01',
    [
      'talks cancelled undated @nowhere: Canada + Trung Quốc',
      'talks held undated @nowhere: Chrystia Freeland + Vương Nghị',
    ],
  ],
  [
    'two days',
    'Ngày 12/6/2018, Tổng thống Mỹ Donald Trump gặp nhà lãnh đạo Triều Tiên Kim Jong-un tại Singapore. Ngày 27/2/2019, Tổng thống Mỹ Donald Trump gặp nhà lãnh đạo Triều Tiên Kim Jong-un tại Hà Nội.',
    '2019-02-28',
    [
      'talks held 2018-06-12 @Singapore: Donald Trump + Kim Jong-un',
      'talks held 2019-02-27 @Hà Nội: Donald Trump + Kim Jong-un',
    ],
  ],
  [
    'held and planned',
    'Tổng thống Pháp Emmanuel Macron gặp Tổng thống Nga Vladimir Putin ngày 7/2. Tổng thống Emmanuel Macron sẽ gặp Tổng thống Vladimir Putin ngày 20/2.',
    '2022-02-08',
    [
      'talks held 2022-02-07 @Nga: Emmanuel Macron + Vladimir Putin',
      'talks planned 2022-02-20 @nowhere: Emmanuel Macron + Vladimir Putin',
    ],
  ],
]);

table('a call is no talks', parties, [
  [
    'two forms',
    'Hôm 12/2, Tổng thống Mỹ Joe Biden điện đàm với Tổng thống Nga Vladimir Putin. Hai ông đã gặp nhau tại Geneva hồi tháng 6.',
    '2022-02-13',
    ['call: Joe Biden + Vladimir Putin', 'talks: Joe Biden + Vladimir Putin'],
  ],
]);

table('planned stays planned', statuses, [
  [
    'told twice',
    'Thủ tướng Anh Rishi Sunak sẽ gặp Tổng thống Mỹ Joe Biden ngày 8/6. Cuộc gặp giữa ông Sunak và ông Biden dự kiến diễn ra ở Nhà Trắng.',
    '2023-06-05',
    ['planned: Joe Biden + Rishi Sunak'],
  ],
]);

table('one trip told twice', visits, [
  [
    'chuyến thăm and thăm',
    'Chủ tịch Trung Quốc Tập Cận Bình thăm Việt Nam ngày 12/12. Chuyến thăm Việt Nam của Chủ tịch Tập Cận Bình kéo dài hai ngày.',
    '2023-12-13',
    ['held: Tập Cận Bình @Việt Nam'],
  ],
  [
    'two countries are two trips',
    'Tổng thống Mỹ George W. Bush thăm Việt Nam ngày 17/11. Ngày 20/11, Tổng thống George W. Bush thăm Indonesia.',
    '2006-11-21',
    ['held: George W. Bush @Indonesia', 'held: George W. Bush @Việt Nam'],
  ],
]);

table('the how manieth time, and when, are two', tellings, [
  [
    'yesterday and last month',
    'Sáng qua, Tổng thống Mỹ Joe Biden thảo luận với Thủ tướng Nhật Bản Kishida Fumio. Ông Kishida mới gặp ông Biden hồi tháng trước ở Tokyo.',
    null,
    [
      'talks held undated @nowhere: Fumio Kishida + Joe Biden',
      'talks held undated @Tokyo: Fumio Kishida + Joe Biden',
    ],
  ],
  [
    'first and second',
    'Ông Moon Jae-in và ông Kim Jong-un ăn trưa trong cuộc gặp thượng đỉnh lần hai. Cuộc gặp thượng đỉnh lần thứ nhất giữa ông Moon Jae-in và ông Kim Jong-un kéo dài một ngày.',
    null,
    [
      'summit held undated @nowhere: Kim Jong-un + Moon Jae-in',
      'summit held undated @nowhere: Kim Jong-un + Moon Jae-in',
    ],
  ],
  [
    'first since something is first of a time only',
    'Tổng thống Mỹ Joe Biden gặp Chủ tịch Trung Quốc Tập Cận Bình. Đây là cuộc gặp đầu tiên kể từ năm ngoái giữa ông Biden và ông Tập.',
    null,
    ['talks held undated @nowhere: Joe Biden + Tập Cận Bình'],
  ],
  [
    'the last time',
    'Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Đức Olaf Scholz. Lần gần nhất Tổng thống Emmanuel Macron gặp Thủ tướng Olaf Scholz là ở Meseberg.',
    null,
    [
      'talks held undated @nowhere: Emmanuel Macron + Olaf Scholz',
      'talks held undated @Meseberg: Emmanuel Macron + Olaf Scholz',
    ],
  ],
  [
    'today and some months ago',
    'Thủ tướng Đức Olaf Scholz hôm nay gặp Tổng thống Pháp Emmanuel Macron. Thủ tướng Olaf Scholz gặp Tổng thống Emmanuel Macron hồi tháng 3.',
    null,
    [
      'talks held undated @nowhere: Emmanuel Macron + Olaf Scholz',
      'talks held undated @nowhere: Emmanuel Macron + Olaf Scholz',
    ],
  ],
  [
    'yesterday and last week may be one',
    'Thủ tướng Đức Olaf Scholz hôm qua gặp Tổng thống Pháp Emmanuel Macron. Thủ tướng Olaf Scholz gặp Tổng thống Emmanuel Macron tuần trước.',
    null,
    ['talks held undated @nowhere: Emmanuel Macron + Olaf Scholz'],
  ],
]);

table('one trip told twice', visits, [
  [
    'a trip that has begun and goes on',
    'Thủ tướng Canada Justin Trudeau đã đến Hà Nội chiều 8/11.\nSau đó ông Trudeau sẽ thăm Việt Nam thêm ba ngày.',
    '2017-11-08',
    ['held: Justin Trudeau @Hà Nội, Việt Nam'],
  ],
]);
