import { conferenceDates, conferences, margins, parties, roles, table, tellings } from '../read.ts';

table('sessions of institutions', conferences, [
  [
    'who stays away calls no session off',
    'Ngoại trưởng Mỹ Rex Tillerson hủy dự Hội nghị Ngoại trưởng NATO tại Brussels.',
    '2017-06-28',
    ['planned @Brussels: NATO'],
  ],
  [
    'nor does a meeting that will not be held beside it',
    'Tổng thống Brazil Michel Temer sẽ không gặp Tổng thống Argentina Mauricio Macri bên lề APEC.',
    '2017-11-01',
    ['planned @nowhere: APEC'],
  ],
  [
    'a session called off',
    'Hội nghị Ngoại trưởng NATO tại Brussels bị hủy.',
    '2017-06-28',
    ['cancelled @Brussels: NATO'],
  ],
  [
    'a body stands for its session where somebody attends',
    'Thủ tướng Ấn Độ Narendra Modi sẽ tới Thổ Nhĩ Kỳ dự G20 ở Antalya.',
    '2015-11-10',
    ['planned @Antalya: G20 + Narendra Modi'],
  ],
  [
    'by its whole name',
    'Thủ tướng New Zealand John Key tham dự Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương tại Lima.',
    '2016-11-20',
    ['held @Lima: APEC + John Key'],
  ],
  [
    'a minister comes to the session of the leaders',
    'Tổng thống Peru Pedro Pablo Kuczynski khai mạc Hội nghị APEC tại Lima. Ngoại trưởng Canada Stephane Dion cũng tới Lima dự APEC.',
    '2016-11-20',
    ['held @Lima: APEC + Pedro Pablo Kuczynski + Stephane Dion'],
  ],
  [
    'a forum by another name',
    'Tổng thống Mông Cổ Khaltmaa Battulga sẽ tham dự Diễn đàn Kinh tế Đông của Nga tại Vladivostok.',
    '2018-09-05',
    ['planned @Vladivostok: Diễn đàn Kinh tế phương Đông + Khaltmaagiin Battulga'],
  ],
  ['who joins a body attends nothing', 'Montenegro tham gia NATO năm 2017.', '2018-01-10', []],
  ['who works in it neither', 'Đại sứ Ba Lan có mặt tại NATO từ năm 2015.', '2018-01-10', []],
  [
    'those who lead a body hold its session',
    'Các lãnh đạo EU tuần sau tổ chức cuộc họp thượng đỉnh. Các ngoại trưởng NATO sẽ tổ chức hội nghị ở Vilnius.',
    '2023-07-03',
    ['planned @Vilnius: NATO'],
  ],
  [
    'two states that hold it, wherever it is',
    'Hội nghị quốc tế về Libya do Pháp và Italy đồng tổ chức sẽ bàn về bầu cử.',
    '2018-05-20',
    ['held @nowhere: Italy + Pháp'],
  ],
  [
    'a comma between them',
    'Ngoại trưởng Bồ Đào Nha Augusto Santos Silva phát biểu hôm 5/2 tại cuộc họp về vấn đề Venezuela do Uruguay, Mexico đồng tổ chức ở Montevideo.',
    '2019-02-08',
    ['held @Montevideo: Mexico + Uruguay'],
  ],
  [
    'where and when those attend it',
    'Hội nghị quốc tế về Libya do Pháp và Italy tổ chức quy tụ nhiều nước. Các quan chức của 15 nước tham dự hội nghị hôm qua (29-5) tại Palermo.',
    '2018-05-30',
    ['held @Palermo: Italy + Pháp'],
  ],
  [
    'what else two hold',
    'Cuộc diễn tập do Mỹ và Philippines đồng tổ chức kết thúc ở Luzon.',
    '2018-05-20',
    [],
  ],
  [
    'forums in which two work together',
    'Việt Nam và Ấn Độ phối hợp chặt chẽ tại các diễn đàn quốc tế như Liên hợp quốc, Hội nghị Phong trào Không liên kết, Diễn đàn Khu vực ASEAN (ARF).',
    '2018-12-01',
    [],
  ],
  [
    'a body and its partner, and the body alone',
    'Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 52 họp tại Bangkok. Tại Hội nghị Bộ trưởng Ngoại giao ASEAN - Mỹ, các bộ trưởng đánh giá cao cam kết của Mỹ.',
    '2019-08-01',
    ['held @Bangkok: ASEAN', 'held @Bangkok: ASEAN + Mỹ'],
  ],
  [
    'to cooperate within a body is no session',
    'Thủ tướng Lào Sonexay Siphandone và Thủ tướng Thái Lan Srettha Thavisin trao đổi về việc tăng cường hợp tác trong khuôn khổ ASEAN và các cơ chế tiểu vùng.',
    '2023-10-30',
    [],
  ],
  [
    'an organisation and a city',
    'Hội nghị Bộ trưởng Ngoại giao ASEAN diễn ra tại Jakarta ngày 11/7.',
    '2023-07-12',
    ['held @Jakarta: ASEAN'],
  ],
  [
    'planned',
    'Hội nghị APEC sẽ diễn ra tại San Francisco vào tháng 11.',
    '2023-10-01',
    ['planned @San Francisco: APEC'],
  ],
  [
    'one behind the other, each in its place',
    'Thủ tướng Ấn Độ Narendra Modi dự kiến có mặt tại Đại hội đồng Liên Hợp Quốc vào tháng 9, tham dự Diễn đàn Kinh tế Phương Đông tại thành phố Vladivostok.',
    '2019-08-01',
    [
      'planned @Vladivostok: Diễn đàn Kinh tế phương Đông + Narendra Modi',
      'planned @nowhere: Narendra Modi + Đại hội đồng Liên hợp quốc',
    ],
  ],
  ['a party congress is none', 'Hội nghị Trung ương 6 của Đảng bàn về bộ máy.', '2017-10-05', []],
  ['a press conference is none', 'NATO tổ chức họp báo tại Brussels.', '2022-03-16', []],
]);

table('days of the way there', conferenceDates, [
  [
    'who arrives for it',
    'Chiều 10/11, chuyên cơ đưa Thủ tướng Australia Anthony Albanese tới Lima để tham dự hội nghị APEC.',
    '2024-11-11',
    ['undated'],
  ],
  [
    'who attends it that day',
    'Chiều 10/11, Thủ tướng Australia Anthony Albanese dự hội nghị APEC tại Lima.',
    '2024-11-11',
    ['2024-11-10'],
  ],
  [
    'a year that opens the next line',
    'Hội nghị Bộ trưởng APEC\n2017 là năm bận rộn của ngoại giao.',
    '2019-05-03',
    ['undated'],
  ],
]);

table('in the margins', margins, [
  [
    'a source before it',
    'Theo TTXVN, nhân dịp tham dự Hội nghị thượng đỉnh G20 tại Hàng Châu, ngày 4/9, Tổng thống Argentina Mauricio Macri hội kiến với Chủ tịch Trung Quốc Tập Cận Bình.',
    '2016-09-05',
    ['Mauricio Macri + Tập Cận Bình in G20 + Mauricio Macri'],
  ],
  [
    'bên lề sự kiện',
    'Thủ tướng Italy Matteo Renzi gặp Thủ tướng Nhật Bản Shinzo Abe bên lề sự kiện G7 ở Nhật Bản.',
    '2016-09-05',
    ['Matteo Renzi + Shinzo Abe in G7'],
  ],
  [
    'bên lề behind',
    'Thủ tướng Nguyễn Tấn Dũng gặp Tổng thống Mỹ Barack Obama bên lề hội nghị ASEAN tại Naypyidaw.',
    '2014-11-14',
    ['Barack Obama + Nguyễn Tấn Dũng in ASEAN'],
  ],
  [
    'not in the margins',
    'Ngoại trưởng Ấn Độ S. Jaishankar gặp Ngoại trưởng Nga Sergei Lavrov ở Moskva. Hội nghị G20 diễn ra tại Bali.',
    '2022-11-10',
    [],
  ],
  [
    'bên lề opens the sentence',
    'Bên lề hội nghị OSCE ở Stockholm, Ngoại trưởng Mỹ Antony Blinken gặp Ngoại trưởng Nga Sergei Lavrov.',
    '2021-12-03',
    ['Antony Blinken + Sergei Lavrov in OSCE'],
  ],
  [
    'trong khuôn khổ opens the sentence',
    'Trong khuôn khổ hội nghị APEC tại Đà Nẵng, Chủ tịch nước Trần Đại Quang gặp Thủ tướng Canada Justin Trudeau.',
    '2017-11-10',
    ['Justin Trudeau + Trần Đại Quang in APEC'],
  ],
  [
    'nhân dịp dự opens the sentence',
    'Nhân dịp dự hội nghị G20 ở Hàng Châu, Thủ tướng Anh Theresa May gặp Chủ tịch Trung Quốc Tập Cận Bình.',
    '2016-09-06',
    ['Theresa May + Tập Cận Bình in G20 + Theresa May'],
  ],
]);

table('talks beside a session', parties, [
  [
    'both are told',
    'Bên lề hội nghị ASEAN tại Vientiane, Ngoại trưởng Nga Sergei Lavrov hội đàm với Ngoại trưởng Trung Quốc Vương Nghị.',
    '2024-07-26',
    ['talks: Sergei Lavrov + Vương Nghị'],
  ],
  [
    'to attend is not to talk',
    'Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone tham dự hội nghị ASEAN tại Jakarta.',
    '2023-05-11',
    [],
  ],
]);

table('forums, which exist as their meetings', conferences, [
  [
    'the name alone sits',
    'Đối thoại Shangri-La khai mạc tại Singapore hôm 31/5.',
    '2024-06-01',
    ['held @Singapore: Đối thoại Shangri-La'],
  ],
  [
    'a numbered session of next year, and who hosts it',
    'COP30 sẽ do Brazil đăng cai tại thành phố Belem năm sau.',
    '2024-11-24',
    ['planned @Belem: Brazil + Hội nghị Liên hợp quốc về biến đổi khí hậu'],
  ],
  [
    'who speaks there takes part',
    'Phát biểu tại Hội nghị An ninh Munich hôm 14/2, Phó Tổng thống Mỹ J.D. Vance chỉ trích châu Âu.',
    '2025-02-15',
    ['held @Munich: Hội nghị An ninh Munich + JD Vance'],
  ],
  [
    'a kind of session that several bodies have belongs to the one behind it',
    'Chủ tịch Quốc hội Nguyễn Sinh Hùng dự kỳ họp Đại hội đồng IPU.',
    '2015-03-28',
    ['held @nowhere: Liên minh Nghị viện Thế giới + Nguyễn Sinh Hùng'],
  ],
  ['what is only compared with one is none', 'Nhiều cuốn sách viết về đàm phán sáu bên.', '2016-05-01', []],
]);

table('a body holds it, told otherwise', conferences, [
  [
    'a session by its rank after the one body that the sentence names',
    'Na Uy trao lại chức Chủ tịch luân phiên Hội đồng Bắc Cực cho Đan Mạch tại hội nghị bộ trưởng ở Tromso.',
    '2025-05-13',
    ['held @Tromso: Hội đồng Bắc Cực'],
  ],
  [
    'a sitting of a council of two sides',
    'Tổng thống Nga Vladimir Putin dự phiên họp Hội đồng Nga - NATO tại Bucharest hôm 4/4.',
    '2008-04-05',
    ['held @Bucharest: Hội đồng Nga - NATO + Vladimir Putin'],
  ],
  [
    'negotiations that a body holds',
    'Phe đối lập nhận lời dự vòng đàm phán của Liên hợp quốc tại Geneva ngày 8/2.',
    '2017-01-25',
    ['planned @Geneva: Liên hợp quốc'],
  ],
  [
    'two sides that hold a meeting with a body are no session of it',
    'Ngoại trưởng Nga Sergei Lavrov có cuộc họp với NATO tại Brussels.',
    '2008-12-03',
    [],
  ],
]);

table('who takes part in a conference that no body holds', conferences, [
  [
    'who opens it, told before by what is said there',
    'Kết quả được Tổng thống Mỹ George W. Bush công bố hôm 27/11 khi khai mạc hội nghị quốc tế tại Washington.',
    '2007-11-28',
    ['held @Washington: George W. Bush'],
  ],
  [
    'with whom',
    'Tổng thống Pháp Emmanuel Macron chủ trì hội nghị cùng Thủ tướng Đức Angela Merkel tại Paris.',
    '2020-01-20',
    ['held @Paris: Angela Merkel + Emmanuel Macron'],
  ],
  [
    'với sự tham dự của',
    'Hội nghị về người tị nạn họp tại Berlin với sự tham dự của Ngoại trưởng Pháp Jean-Yves Le Drian và Ngoại trưởng Ý Luigi Di Maio.',
    '2020-06-20',
    ['held @Berlin: Jean-Yves Le Drian + Luigi Di Maio'],
  ],
  [
    'do … đồng tổ chức',
    'Hội nghị về Triều Tiên do Mỹ và Canada đồng tổ chức diễn ra tại Vancouver ngày 16/1.',
    '2018-01-17',
    ['held @Vancouver: Canada + Mỹ'],
  ],
  [
    'those of the sentences that follow: at it, also there, heads of delegations',
    'Hội nghị quốc tế về Syria khai mạc tại Paris hôm 6/7. Tại hội nghị, Ngoại trưởng Mỹ Hillary Clinton kêu gọi gây sức ép. Dự họp còn có Ngoại trưởng Anh William Hague. Thứ trưởng Ngoại giao Thổ Nhĩ Kỳ Feridun Sinirlioglu dẫn đầu đoàn của nước này.',
    '2012-07-07',
    ['held @Paris: Feridun Sinirlioglu + Hillary Clinton + William Hague'],
  ],
  [
    'negotiations of delegations',
    'Hai ngày hòa đàm tại Astana kết thúc hôm 24/1. Trưởng đoàn Nga Alexander Lavrentiev nói kết quả tốt. Đặc phái viên Liên hợp quốc Staffan de Mistura làm trung gian.',
    '2017-01-24',
    ['held @Astana: Alexander Lavrentiev + Staffan de Mistura'],
  ],
  [
    'who only speaks of it elsewhere does not',
    'Hội nghị quốc tế về Trung Đông khai mạc tại Paris hôm 15/1. Tại Tehran, Tổng thống Iran Hassan Rouhani nói hội nghị sẽ thất bại.',
    '2017-01-16',
    [],
  ],
  [
    'nobody told to be there: nothing to tell',
    'Hội nghị khách hàng khai mạc tại Đà Nẵng hôm 27/11.',
    '2017-11-28',
    [],
  ],
]);

table('a body sits, told otherwise', conferences, [
  [
    'the body behind the verb',
    'Nhật Bản đề nghị họp khẩn Hội đồng Bảo an Liên hợp quốc vào tuần tới.',
    '2017-09-04',
    ['proposed @nowhere: Hội đồng Bảo an Liên hợp quốc'],
  ],
  [
    'the council of the body for which the speaker acts',
    'Tổng thư ký OAS Luis Almagro đề nghị họp hội đồng thường trực vào tuần tới.',
    '2024-04-07',
    ['proposed @nowhere: Tổ chức các nước châu Mỹ'],
  ],
  [
    'a council of a state is no body of several',
    'Tổng thống Nga Vladimir Putin yêu cầu họp hội đồng an ninh vào tuần tới.',
    '2024-04-07',
    [],
  ],
]);

table('days of a session', conferenceDates, [
  [
    'of a session and of the meetings beside it',
    'Đà Nẵng chuẩn bị đón Hội nghị lãnh đạo APEC và các cuộc gặp song phương trong ngày 10 và 11/11.',
    '2017-11-08',
    ['2017-11-10/2017-11-11'],
  ],
  [
    'on which it will be over',
    'Hội nghị Bộ trưởng Ngoại giao ASEAN sẽ kéo dài đến ngày 8/8.',
    '2017-08-05',
    ['undated'],
  ],
  [
    'on which it was called',
    'Một cuộc họp khẩn của các nhà lãnh đạo Liên đoàn Arab đã được triệu tập ngày 30/5 theo yêu cầu của Ai Cập.',
    '2019-05-31',
    ['2019-05-30'],
  ],
  [
    'it ends after some days',
    'Đối thoại Shangri-La bế mạc hôm nay tại Singapore, sau ba ngày làm việc.',
    '2024-06-02',
    ['2024-05-31/2024-06-02'],
  ],
  ['it ends on a day', 'Đối thoại Shangri-La bế mạc hôm nay tại Singapore.', '2024-06-02', ['2024-06-02']],
]);

table('a conference that two sides hold by themselves', parties, [
  [
    'its short name in brackets',
    'Đối thoại kinh tế và chiến lược Mỹ - Ấn (S&ED), diễn ra tại New Delhi ngày 6/6, bàn luận về khí hậu.',
    '2016-06-07',
    ['talks: Mỹ + Ấn Độ'],
  ],
  [
    'the pair right behind the noun',
    'Tổng thống Mỹ Donald Trump và lãnh đạo Triều Tiên Kim Jong-un đều khen hội nghị Mỹ - Triều.',
    '2018-06-14',
    ['summit: Donald Trump + Kim Jong-un'],
  ],
  [
    'between',
    'Hội nghị giữa Tổng thống Mỹ Donald Trump và lãnh đạo Triều Tiên Kim Jong-un diễn ra tại Singapore.',
    '2018-06-14',
    ['summit: Donald Trump + Kim Jong-un'],
  ],
  [
    'words between the noun and its pair',
    'Cả thế giới chờ đợi hội nghị thượng đỉnh lịch sử Mỹ - Triều giữa tháng này.',
    '2018-06-04',
    ['summit: Mỹ + Triều Tiên'],
  ],
  [
    'three sides, one by its minister',
    'Ngoại trưởng Nga Sergei Lavrov hôm nay chủ trì cuộc gặp ba bên Nga - Ấn - Trung.',
    '2020-09-10',
    ['talks: Sergei Lavrov + Trung Quốc + Ấn Độ'],
  ],
  [
    'two who attend one of many are not its sides',
    'Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone dự hội nghị tại Jakarta.',
    '2023-05-11',
    [],
  ],
]);

table('several at one table', parties, [
  [
    'cuộc gặp ba bên với',
    'Thủ tướng Nhật Bản Shinzo Abe có cuộc gặp ba bên với Tổng thống Mỹ Barack Obama và Tổng thống Hàn Quốc Park Geun-hye.',
    '2015-07-01',
    ['talks: Barack Obama + Park Geun-hye + Shinzo Abe'],
  ],
  [
    'negotiations with a list',
    'Tổng thống Nga Vladimir Putin thương lượng với Thủ tướng Đức Angela Merkel, Tổng thống Pháp Francois Hollande và Tổng thống Ukraine Petro Poroshenko tại Minsk.',
    '2015-02-12',
    ['talks: Angela Merkel + Francois Hollande + Petro Poroshenko + Vladimir Putin'],
  ],
  [
    'a list met may be met one by one',
    'Tổng thống Nga Vladimir Putin gặp Thủ tướng Đức Angela Merkel, Tổng thống Pháp Francois Hollande và Thủ tướng Anh David Cameron tại Antalya.',
    '2015-11-16',
    [
      'talks: Angela Merkel + Vladimir Putin',
      'talks: David Cameron + Vladimir Putin',
      'talks: Francois Hollande + Vladimir Putin',
    ],
  ],
]);

table('who brings two sides together', roles, [
  [
    'a mediator',
    'Thủ tướng Malaysia Anwar Ibrahim làm trung gian cho cuộc gặp giữa Thủ tướng Campuchia Hun Manet và quyền Thủ tướng Thái Lan Phumtham Wechayachai.',
    '2025-07-28',
    ['mediator Anwar Ibrahim', 'participant Hun Manet', 'participant Phumtham Wechayachai'],
  ],
  [
    'who only welcomes it is none',
    'Tổng thống Mỹ Joe Biden hoan nghênh cuộc gặp giữa Thủ tướng Armenia Nikol Pashinyan và Tổng thống Azerbaijan Ilham Aliyev.',
    '2023-05-14',
    ['participant Ilham Aliyev', 'participant Nikol Pashinyan'],
  ],
]);

table('in the margins of the conference told before', margins, [
  [
    'on the day it opens',
    'Đối thoại Shangri-La diễn ra tại Singapore. Ngay hôm khai mạc, Bộ trưởng Quốc phòng Mỹ Lloyd Austin gặp Bộ trưởng Quốc phòng Trung Quốc Đổng Quân.',
    '2024-06-02',
    ['Lloyd Austin + Đổng Quân in Đối thoại Shangri-La'],
  ],
  [
    'between two sittings',
    'Hội nghị thượng đỉnh NATO khai mạc tại Vilnius. Giữa hai phiên họp, Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Anh Rishi Sunak.',
    '2023-07-11',
    ['Emmanuel Macron + Rishi Sunak in NATO'],
  ],
]);

table('those who met meet again', tellings, [
  [
    'none in particular',
    'Ngoại trưởng Mỹ Mike Pompeo gặp Phó Chủ tịch Triều Tiên Kim Yong-chol hôm 31/5. Hai bên để ngỏ cửa cho các cuộc đàm phán tiếp theo.',
    '2018-06-01',
    ['talks held 2018-05-31 @Mỹ: Kim Yong-chol + Mike Pompeo'],
  ],
  [
    'another round',
    'Tổng thống Mỹ Joe Biden tiếp Tổng thống Hàn Quốc Yoon Suk Yeol và Thủ tướng Nhật Bản Fumio Kishida tại Trại David hôm 18/8. Ông Yoon đề nghị đăng cai cuộc gặp kế tiếp tại Hàn Quốc.',
    '2023-08-19',
    [
      'talks held 2023-08-18 @Trại David: Fumio Kishida + Joe Biden + Yoon Suk-yeol',
      'talks proposed undated @Hàn Quốc: Fumio Kishida + Joe Biden + Yoon Suk-yeol',
    ],
  ],
  [
    'as many as the words count',
    'Hôm 13/9, Ngoại trưởng Mỹ John Kerry và Ngoại trưởng Nga Sergei Lavrov hội đàm ba bên với đặc phái viên Lakhdar Brahimi ở Geneva. Ba người hẹn gặp lại ở New York ngày 28/9, bên lề kỳ họp Đại hội đồng.',
    '2013-09-14',
    [
      'talks held 2013-09-13 @Geneva: John Kerry + Lakhdar Brahimi + Sergei Lavrov',
      'talks planned 2013-09-28 @New York: John Kerry + Lakhdar Brahimi + Sergei Lavrov',
    ],
  ],
]);

table('a body meets again', conferences, [
  [
    'without those it was told with',
    'Vòng bốn đàm phán sáu bên khép lại hôm nay tại Bắc Kinh. Trưởng đoàn Nhật Bản Kenichiro Sasae ủng hộ kết quả. Vòng năm dự kiến diễn ra đầu tháng 11.',
    '2005-09-19',
    ['held @Bắc Kinh: Kenichiro Sasae + đàm phán sáu bên', 'planned @Bắc Kinh: đàm phán sáu bên'],
  ],
]);

table('a summit in the margins of another', tellings, [
  [
    'the summit is of the two, the conference is not',
    'Tổng thống Mỹ Donald Trump và Chủ tịch Trung Quốc Tập Cận Bình sẽ có cuộc gặp thượng đỉnh bên lề Hội nghị G20 ở Argentina ngày 1-12.',
    '2018-11-21',
    ['summit planned 2018-12-01 @Argentina: Donald Trump + Tập Cận Bình'],
  ],
]);

table('a conference with plans in its margins', conferences, [
  [
    'nothing told of it but what is planned beside it',
    'Thủ tướng Canada Justin Trudeau dự kiến gặp Tổng thống Mexico Enrique Pena Nieto bên lề Hội nghị Ngoại trưởng NATO tại Brussels.',
    '2018-01-28',
    ['planned @Brussels: NATO'],
  ],
  [
    'it is ahead as they are',
    'Tổng thống Mỹ Donald Trump và Chủ tịch Trung Quốc Tập Cận Bình sẽ gặp nhau bên lề Hội nghị G20 ở Argentina.',
    '2018-11-21',
    ['planned @Argentina: G20'],
  ],
]);

table('sessions of many kinds', conferences, [
  [
    'a body that meets',
    'Ngoại trưởng Canada Chrystia Freeland sẽ dự cuộc gặp G7 vào ngày 20-21/5.',
    '2019-05-10',
    ['planned @nowhere: Chrystia Freeland + G7'],
  ],
  [
    'a body that meets somebody',
    'Ngoại trưởng Canada Chrystia Freeland sẽ dự cuộc gặp G7 với Ukraine vào ngày 20-21/5.',
    '2019-05-10',
    [],
  ],
  [
    'the forum told before',
    'Diễn đàn Kinh tế Thế giới công bố báo cáo về lao động. Diễn đàn sẽ tổ chức họp thường niên vào ngày mai, với sự tham gia của Ngoại trưởng Canada Chrystia Freeland.',
    '2019-05-10',
    ['planned @nowhere: Chrystia Freeland + Diễn đàn Kinh tế Thế giới'],
  ],
  [
    'a forum that nobody named',
    'Ngoại trưởng Canada Chrystia Freeland ở Davos. Diễn đàn sẽ tổ chức họp thường niên vào ngày mai.',
    '2019-05-10',
    [],
  ],
  [
    'two of one row',
    'Ngoại trưởng Ấn Độ Sushma Swaraj sẽ dự Hội nghị Cấp cao Đông Á và Diễn đàn Khu vực ASEAN ở Bangkok.',
    '2019-05-10',
    [
      'planned @Bangkok: Diễn đàn Khu vực ASEAN + Sushma Swaraj',
      'planned @Bangkok: Hội nghị Cấp cao Đông Á + Sushma Swaraj',
    ],
  ],
  [
    'where states work together',
    'Hai thủ tướng khẳng định tiếp tục hợp tác chặt chẽ tại Diễn đàn Khu vực ASEAN (ARF) và Liên hợp quốc.',
    '2019-05-10',
    [],
  ],
  [
    'who meets somebody while he is there',
    'Trong thời gian tham dự Diễn đàn Dầu khí Caspi ở Hamburg, Thủ tướng Ấn Độ Narendra Modi sẽ gặp Thủ tướng Canada Justin Trudeau.',
    '2019-05-10',
    ['planned @Hamburg: Narendra Modi'],
  ],
  [
    'who says something while others are there',
    'Trong thời gian các bộ trưởng tham dự Diễn đàn Dầu khí Caspi ở Hamburg, Thủ tướng Ấn Độ Narendra Modi sẽ gặp Thủ tướng Canada Justin Trudeau.',
    '2019-05-10',
    [],
  ],
  [
    'held together, on a trip to come',
    'Thủ tướng Ấn Độ Narendra Modi sẽ tới Cairo. Trong chương trình, ông Modi cũng đồng chủ tọa một hội nghị an ninh về châu Phi với chính quyền Ai Cập.',
    '2019-05-10',
    ['planned @nowhere: Ai Cập + Narendra Modi'],
  ],
  [
    'held together, on a trip that was',
    'Thủ tướng Ấn Độ Narendra Modi đã tới Cairo. Trong chương trình, ông Modi cũng đồng tổ chức một hội nghị an ninh về châu Phi với Ai Cập.',
    '2019-05-10',
    ['held @nowhere: Ai Cập + Narendra Modi'],
  ],
  [
    'before one that is over',
    'Thủ tướng Ấn Độ Narendra Modi gặp Thủ tướng Canada Justin Trudeau ngay trước cuộc họp G7.',
    '2021-06-20',
    ['held @nowhere: G7'],
  ],
  [
    'before one that is to come',
    'Thủ tướng Ấn Độ Narendra Modi gặp Thủ tướng Canada Justin Trudeau ngay trước cuộc họp G7.',
    '2021-06-10',
    ['planned @nowhere: G7'],
  ],
  [
    'a summit by what it is about',
    'Thủ tướng Ấn Độ Narendra Modi dự hội nghị thượng đỉnh về an ninh hạt nhân tại Seoul hôm 7/5.',
    '2019-05-10',
    ['held @Seoul: Narendra Modi'],
  ],
  [
    'a summit by whose it is',
    'Thủ tướng Ấn Độ Narendra Modi sẽ tới Seoul dự hội nghị thượng đỉnh với Tổng thống Hàn Quốc Moon Jae-in.',
    '2019-05-10',
    [],
  ],
  [
    'for which somebody travels',
    'Thủ tướng Ấn Độ Narendra Modi đã thăm Okinawa nhân chuyến công du Hàn Quốc để tham dự một hội nghị thượng đỉnh hạt nhân.',
    '2019-05-10',
    ['held @Hàn Quốc: Narendra Modi'],
  ],
  [
    'those of some states, and none in particular',
    'Thủ tướng ba nước đến Seoul dự thượng đỉnh về nguồn nước. Thủ tướng Ấn Độ Narendra Modi ở Delhi.',
    '2019-05-10',
    [],
  ],
]);
