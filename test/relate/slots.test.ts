import {
  conferenceDates,
  conferences,
  dates,
  places,
  statuses,
  table,
  tellings,
  visitDates,
  visits,
} from '../read.ts';

table('plans in a row', statuses, [
  [
    'one sẽ governs all that the subject does',
    'Tại Jakarta, Thủ tướng Ấn Độ Narendra Modi dự kiến hội đàm với Tổng thống Indonesia Joko Widodo, đặt hoa tại nghĩa trang liệt sĩ ở trung tâm thủ đô, thăm một đền thờ Hồi giáo và gặp Ngoại trưởng Indonesia Retno Marsudi.',
    '2018-05-28',
    ['planned: Joko Widodo + Narendra Modi', 'planned: Narendra Modi + Retno Marsudi'],
  ],
  [
    'a subject of its own ends the row',
    'Thủ tướng Ấn Độ Narendra Modi dự kiến hội đàm với Tổng thống Indonesia Joko Widodo, trong khi tại Delhi, Ngoại trưởng Ấn Độ Sushma Swaraj gặp Ngoại trưởng Pháp Jean-Yves Le Drian.',
    '2018-05-28',
    ['held: Jean-Yves Le Drian + Sushma Swaraj', 'planned: Joko Widodo + Narendra Modi'],
  ],
  [
    'đã ends it too',
    'Thủ tướng Ấn Độ Narendra Modi dự kiến thăm Indonesia, và trước khi lên đường, ngay tại sân bay của thủ đô Delhi, ông đã gặp Ngoại trưởng Pháp Jean-Yves Le Drian.',
    '2018-05-28',
    ['held: Jean-Yves Le Drian + Narendra Modi'],
  ],
  [
    'a day before a title does not count its holders',
    'Chủ tịch Quốc hội Nguyễn Thị Kim Ngân đang ở Seoul. Theo lịch, ngày 6/6 Chủ tịch Quốc hội sẽ hội kiến Thủ tướng Hàn Quốc Lee Nak-yon.',
    '2018-06-05',
    ['planned: Lee Nak-yon + Nguyễn Thị Kim Ngân'],
  ],
  [
    'a number does',
    'Chủ tịch Quốc hội Nguyễn Thị Kim Ngân đang ở Seoul. Ngày mai 10 Chủ tịch Quốc hội sẽ gặp Thủ tướng Hàn Quốc Lee Nak-yon.',
    '2018-06-05',
    [],
  ],
]);

table('after a meeting that is ahead', statuses, [
  [
    'who is to leave after it has yet to meet',
    'Thủ tướng Israel Benjamin Netanyahu dự kiến rời Moskva tối 11/7, vài giờ sau cuộc gặp với Tổng thống Nga Vladimir Putin.',
    '2018-07-10',
    ['planned: Benjamin Netanyahu + Vladimir Putin'],
  ],
  [
    'what is decided after it may follow one that was',
    'Israel sẽ xem xét yêu cầu này sau cuộc gặp giữa Thủ tướng Israel Benjamin Netanyahu và Tổng thống Nga Vladimir Putin.',
    '2018-07-12',
    ['held: Benjamin Netanyahu + Vladimir Putin'],
  ],
  [
    'a decision that is to follow one that is ahead',
    'Quyết định dự kiến được đưa ra sau cuộc gặp thượng đỉnh Mỹ - Nga.\nThượng đỉnh Mỹ - Nga sẽ diễn ra tại Helsinki.',
    '2018-07-10',
    ['planned: Mỹ + Nga'],
  ],
  [
    'a summit told with two nouns',
    'Ba Lan đã đề nghị NATO tăng quân sau hội nghị thượng đỉnh Mỹ - Nga diễn ra tại Helsinki.',
    '2018-07-20',
    ['held: Mỹ + Nga'],
  ],
]);

table('summits that are over', statuses, [
  [
    'what has ended was held, whatever is asked for besides',
    'Hội nghị thượng đỉnh Mỹ - Nga kết thúc mà không có tuyên bố chung. Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin không ăn tối cùng nhau.\nĐức từ lâu đề nghị Mỹ và Nga đối thoại trực tiếp.',
    '2018-07-20',
    ['held: Donald Trump + Vladimir Putin', 'proposed: Mỹ + Nga'],
  ],
]);

table('visits and their state', visits, [
  [
    'what is to be done on a trip does not plan the trip',
    'Trong chuyến thăm Ba Lan, Tổng thống Mỹ Joe Biden sẽ gặp binh sĩ NATO.\nTổng thống Mỹ Joe Biden đã tới Ba Lan sáng nay.',
    '2022-03-25',
    ['held: Joe Biden @Ba Lan'],
  ],
  [
    'nor does what the text plans before: the trip is still ahead where nothing else is told',
    'Trong chuyến thăm Ba Lan, Tổng thống Mỹ Joe Biden sẽ gặp binh sĩ NATO.',
    '2022-03-20',
    ['planned: Joe Biden @Ba Lan'],
  ],
  [
    'who makes a trip longer is on it',
    'Truyền hình cho biết Ngoại trưởng Iran Mohammad Javad Zarif sẽ kéo dài chuyến thăm Ấn Độ.',
    '2018-05-29',
    ['held: Mohammad Javad Zarif @Ấn Độ'],
  ],
  [
    'a trip that begins when the plan comes true',
    'Chiều nay, Tổng thống Pháp Emmanuel Macron sẽ hạ cánh xuống Belgrade sau khi rời hội nghị ở Sofia, bắt đầu chuyến thăm Serbia.',
    '2019-07-14',
    ['planned: Emmanuel Macron @Belgrade, Serbia'],
  ],
  [
    'an invitation taken, whoever made it',
    'Thủ tướng Singapore Lý Hiển Long đã nhận lời mời của Thủ tướng Thái Lan Prayuth Chan-ocha thăm chính thức Thái Lan.',
    '2018-01-12',
    ['planned: Lý Hiển Long @Thái Lan'],
  ],
  [
    'a journey called off',
    'Thủ tướng Đức Angela Merkel đã hủy chuyến đi tới Oslo vì dịch bệnh.',
    '2020-03-12',
    ['cancelled: Angela Merkel @Oslo'],
  ],
  [
    'words are sent to somebody, nobody travels',
    'Tổng thống Pháp Emmanuel Macron gửi lời chúc mừng đến cựu thị trưởng thành phố London Boris Johnson.',
    '2019-07-24',
    [],
  ],
  [
    'who says that another has come has not',
    'Ông Dmitry Peskov, người phát ngôn của Điện Kremlin, cũng xác nhận ông Hartwell đã đến Moskva.',
    '2025-03-14',
    [],
  ],
]);

table('days of a stay', visitDates, [
  [
    'by whose invitation it takes place stands between',
    'Chuyến thăm Lào của Chủ tịch nước Trần Đại Quang diễn ra theo lời mời của Chủ tịch nước Lào Bounnhang Vorachith và sẽ kéo dài từ ngày 12 đến 14/6.',
    '2016-06-10',
    ['2016-06-12/2016-06-14'],
  ],
  [
    'the days of trip and conference',
    'Thủ tướng Thái Lan Prayuth Chan-ocha sẽ thăm chính thức Đức theo lời mời của Thủ tướng Angela Merkel và tham dự Hội nghị thượng đỉnh G20 tại Hamburg từ ngày 7-9/7.',
    '2017-07-01',
    ['2017-07-07/2017-07-09'],
  ],
  [
    'a trip of so many days from a day on',
    'Thủ tướng Thái Lan Prayuth Chan-ocha bắt đầu chuyến thăm Đức kéo dài ba ngày từ 7/7.',
    '2017-07-08',
    ['2017-07-07/2017-07-09'],
  ],
  [
    'who arrives on one day and stays for more',
    'Thủ tướng Thái Lan Prayuth Chan-ocha đáp xuống Berlin ngày 7/7, bắt đầu chuyến thăm Đức.\nThủ tướng Thái Lan Prayuth Chan-ocha thăm Đức từ ngày 7 đến 9/7.',
    '2017-07-10',
    ['2017-07-07/2017-07-09'],
  ],
  [
    'so many days of something else',
    'Thủ tướng Thái Lan Prayuth Chan-ocha thăm Đức ngày 7/7, hai ngày trước lễ hội.',
    '2017-07-08',
    ['2017-07-07'],
  ],
  [
    'days of something else: said in between',
    'Thủ tướng Thái Lan Prayuth Chan-ocha sẽ thăm Đức, Bộ Ngoại giao cho biết trong cuộc họp báo về lễ hội kéo dài từ ngày 7 đến 9/7.',
    '2017-07-01',
    ['undated'],
  ],
  [
    'the days outweigh the part of a month',
    'Thủ tướng Thái Lan Prayuth Chan-ocha sẽ thăm Đức vào đầu tháng 7.\nThủ tướng Thái Lan Prayuth Chan-ocha sẽ thăm Đức từ ngày 7 đến 9/7.',
    '2017-06-28',
    ['2017-07-07/2017-07-09'],
  ],
  [
    'one day of it does not outweigh the days',
    'Thủ tướng Thái Lan Prayuth Chan-ocha thăm Đức từ ngày 7 đến 9/7.\nNgày 8/7, Thủ tướng Thái Lan Prayuth Chan-ocha thăm Đức trong không khí hữu nghị.',
    '2017-07-10',
    ['2017-07-07/2017-07-09'],
  ],
]);

table('whose day it is', dates, [
  [
    'the day of who tells of it',
    'Giá dầu tăng.\nVàng giảm nhẹ.\nViệc đó đã được bàn trong cuộc gặp của Tổng thống Pháp Emmanuel Macron với Tổng thống Ai Cập Abdel Fattah el-Sisi, Ngoại trưởng Pháp Jean-Yves Le Drian ngày 29/1 cho biết.',
    '2019-02-02',
    ['undated'],
  ],
  [
    'the day of the source',
    'Hai bên sẽ chuẩn bị cho cuộc gặp giữa Tổng thống Pháp Emmanuel Macron và Tổng thống Ai Cập Abdel Fattah el-Sisi, theo Reuters ngày 10/1.',
    '2019-01-11',
    ['undated'],
  ],
  [
    'its own day behind the parties',
    'Việc đó đã được bàn trong cuộc gặp của Tổng thống Pháp Emmanuel Macron với Tổng thống Ai Cập Abdel Fattah el-Sisi ngày 28/1, Ngoại trưởng Pháp Jean-Yves Le Drian cho biết.',
    '2019-02-02',
    ['2019-01-28'],
  ],
  [
    'a year of what is spoken of',
    'Giá dầu tăng.\nVàng giảm nhẹ.\nBà bị hỏi về cuộc trưng cầu năm 2016 trong cuộc gặp giữa Thủ tướng Anh Theresa May và Tổng thống Pháp Emmanuel Macron.',
    '2018-01-20',
    ['undated'],
  ],
]);

table('what the way leads to', tellings, [
  [
    'who arranges a meeting is not there',
    'Ngoại trưởng Thổ Nhĩ Kỳ Mevlut Cavusoglu đến Kiev ngày 17/3 nhằm thu xếp cuộc gặp giữa Tổng thống Nga Vladimir Putin và Tổng thống Ukraine Volodymyr Zelensky.',
    '2022-03-18',
    ['talks planned undated @nowhere: Vladimir Putin + Volodymyr Zelensky'],
  ],
  [
    'he arrives before the day of the summit',
    'Tổng thống Mỹ Joe Biden hôm 15/6 đáp xuống Geneva để tham dự cuộc họp thượng đỉnh với Tổng thống Nga Vladimir Putin.',
    '2021-06-15',
    ['summit planned undated @Geneva: Joe Biden + Vladimir Putin'],
  ],
  [
    'he has come and talks that day',
    'Ngày 20/1, Ngoại trưởng Mỹ Antony Blinken đã đến Berlin để hội đàm với Ngoại trưởng Đức Annalena Baerbock.',
    '2022-01-21',
    ['talks held 2022-01-20 @Berlin: Annalena Baerbock + Antony Blinken'],
  ],
  [
    'home again after it',
    'Giá dầu tăng.\nVàng giảm nhẹ.\nThủ tướng Nhật Bản Shinzo Abe về tới Tokyo hôm nay sau cuộc hội đàm với Tổng thống Mỹ Donald Trump.',
    '2018-04-20',
    ['talks held undated @nowhere: Donald Trump + Shinzo Abe'],
  ],
]);

table('where', places, [
  [
    'on a trip told behind the talks',
    'Quan điểm trên được đưa ra tại cuộc hội đàm giữa Ngoại trưởng Việt Nam Phạm Bình Minh và Ngoại trưởng Cuba Bruno Rodriguez trong khuôn khổ chuyến thăm Cuba của Tổng Bí thư Nguyễn Phú Trọng.',
    '2018-03-29',
    ['Cuba'],
  ],
  [
    'a past reception was at home, wherever the host goes now',
    'Chủ tịch Trung Quốc Tập Cận Bình sẽ thăm Nga ngày 3/7.\nTháng trước, Chủ tịch Trung Quốc Tập Cận Bình tiếp Tổng thống Nga Vladimir Putin.',
    '2017-06-28',
    ['Trung Quốc'],
  ],
]);

table('conferences in a row of plans', statuses, [
  [
    'as far ahead as the rest',
    'Tại Berlin, Thủ tướng Việt Nam Nguyễn Xuân Phúc dự kiến hội đàm với Thủ tướng Đức Angela Merkel, gặp đại diện nhiều doanh nghiệp lớn của nước chủ nhà và dự Hội nghị thượng đỉnh G20.',
    '2017-07-01',
    ['planned: Angela Merkel + Nguyễn Xuân Phúc', 'planned: G20 + Nguyễn Xuân Phúc'],
  ],
]);

table('before a body', conferences, [
  [
    'who speaks before it stands in front of it',
    'Tổng thống Pháp Emmanuel Macron phát biểu trước Đại hội đồng Liên hợp quốc hồi giữa tháng 9.',
    '2018-09-26',
    ['held @nowhere: Đại hội đồng Liên hợp quốc'],
  ],
]);

table('where nơi stands', places, [
  [
    'behind the place that is left',
    'Ngoại trưởng Nga Sergei Lavrov hôm qua rời Paris, nơi ông gặp Ngoại trưởng Pháp Laurent Fabius, và tới London.',
    '2013-06-05',
    ['Paris'],
  ],
  [
    'behind a stop to come',
    'Chặng cuối là Thái Lan, nơi Tổng thống Indonesia Joko Widodo sẽ gặp Thủ tướng Thái Lan Prayuth Chan-ocha.',
    '2018-06-05',
    ['Thái Lan'],
  ],
  [
    'its own place is told behind',
    'Ngoại trưởng Nga Sergei Lavrov rời Paris, nơi hôm qua ông bay đến từ Rome, và gặp Ngoại trưởng Anh William Hague tại London.',
    '2013-06-05',
    ['London'],
  ],
]);

table('cùng ngày behind several days', dates, [
  [
    'the one day told before',
    'Sáng 12/3, Tổng thống Serbia Aleksandar Vucic, thăm Hungary từ ngày 12 đến 14/3, hội đàm với Tổng thống Hungary Janos Ader. Chiều cùng ngày, ông gặp Thủ tướng Hungary Viktor Orban.',
    '2019-03-15',
    ['2019-03-12', '2019-03-12'],
  ],
]);

table('trong ngày', dates, [
  [
    'opens a sentence: the day told last',
    'Ngày 12/3, Tổng thống Serbia Aleksandar Vucic hội đàm với Tổng thống Hungary Janos Ader. Trong ngày, ông gặp Thủ tướng Hungary Viktor Orban.',
    '2019-03-15',
    ['2019-03-12', '2019-03-12'],
  ],
  [
    'within a sentence it is no day of its own',
    'Tổng thống Serbia Aleksandar Vucic trong ngày làm việc đầu tiên gặp Thủ tướng Hungary Viktor Orban.',
    '2019-03-15',
    ['2019-03-15'],
  ],
]);

table('whoever is quoted is somewhere else', conferences, [
  [
    'one beside the other',
    'Thủ tướng Canada Justin Trudeau gặp Ngoại trưởng Nhật Bản Taro Kono bên lề Hội nghị Ngoại trưởng NATO, và Ngoại trưởng Anh Jeremy Hunt bên lề Hội nghị Bộ trưởng Ngoại giao ASEAN tại Singapore.',
    '2018-12-05',
    ['held @Singapore: ASEAN', 'held @nowhere: NATO'],
  ],
  [
    'behind the quotation stands where it is said',
    '"Tôi từng uống trà tại hội nghị các bộ trưởng ngoại giao ASEAN", Reuters dẫn lời Ngoại trưởng Pháp Jean-Yves Le Drian phát biểu trong một cuộc họp báo tại thủ đô Manila.',
    '2018-12-05',
    ['held @nowhere: ASEAN'],
  ],
  [
    'a word in quotation marks moves nothing',
    'Hội nghị Ngoại trưởng NATO mà báo chí gọi là "lịch sử" diễn ra tại Brussels.',
    '2018-12-05',
    ['held @Brussels: NATO'],
  ],
  [
    'the place told before it',
    'Ngoại trưởng Anh Jeremy Hunt nêu bất đồng trong cuộc họp song phương với Ngoại trưởng Đức Heiko Maas tại Bucharest, Romania, bên lề Hội nghị Ngoại trưởng NATO.',
    '2018-12-05',
    ['held @Bucharest, Romania: NATO'],
  ],
]);

table('where somebody has a house', places, [
  [
    'an embassy',
    'Nơi được nhắc tới cho cuộc gặp giữa Tổng thống Pháp Emmanuel Macron và Tổng thống Iran Hassan Rouhani là Oman, nước có đại sứ quán tại Tehran.',
    '2018-09-05',
    ['nowhere'],
  ],
  [
    'in an embassy they may meet',
    'Tổng thống Pháp Emmanuel Macron gặp Tổng thống Iran Hassan Rouhani tại đại sứ quán Pháp ở New York.',
    '2018-09-26',
    ['New York'],
  ],
]);

table('days of other deeds', dates, [
  [
    'called off on that day',
    'Ông Emmanuel Macron đột ngột hủy cuộc gặp với Thủ tướng Italy Giuseppe Conte hôm 24/5 với lý do sức khỏe.',
    '2019-05-26',
    ['undated'],
  ],
  [
    'planned for that day and called off',
    'Ông Emmanuel Macron đột ngột hủy cuộc gặp ngày 24/6 với Thủ tướng Italy Giuseppe Conte.',
    '2019-05-26',
    ['2019-06-24'],
  ],
  [
    'since that day',
    'Iran không thử tên lửa từ ngày 28/11 và hứa không thử trong cuộc hội đàm giữa Tổng thống Iran Hassan Rouhani và Tổng thống Pháp Emmanuel Macron.',
    '2018-12-26',
    ['2018-12-26'],
  ],
]);

table('what another is likened to, and what comes before a plan', statuses, [
  [
    'likened to one that has been',
    'Họ lo rằng cuộc gặp sẽ mang âm hưởng giống như hội nghị thượng đỉnh giữa Tổng thống Pháp Emmanuel Macron và Tổng thống Iran Hassan Rouhani.',
    '2018-12-26',
    ['held: Emmanuel Macron + Hassan Rouhani'],
  ],
  [
    'before another, on the eve of both',
    'Sau cuộc gặp với Thủ tướng Italy Giuseppe Conte, Tổng thống Pháp Emmanuel Macron dự kiến gặp Giáo hoàng Francis.\nHai nước đã bày tỏ thiện chí trước thềm cuộc gặp giữa Thủ tướng Italy Giuseppe Conte và Tổng thống Pháp Emmanuel Macron.',
    '2018-06-20',
    ['planned: Emmanuel Macron + Francis', 'planned: Emmanuel Macron + Giuseppe Conte'],
  ],
]);

table('days of sessions', conferenceDates, [
  [
    'the year behind its name',
    'Việt Nam đã tổ chức thành công nhiều sự kiện như hội nghị Bộ trưởng Ngoại giao ASEM 2009.',
    '2018-12-05',
    ['2009'],
  ],
  [
    'a number of something else',
    'Hội nghị Bộ trưởng Ngoại giao ASEM tại Hà Nội bàn 2009 dự án.',
    '2009-05-26',
    ['undated'],
  ],
]);
