import { claims, conferences, parties, table, tellings, visitDates, visits } from '../read.ts';

table('trips that are on', visits, [
  [
    'what is still ahead on it',
    'Ngoại trưởng Nhật Bản Yoshimasa Hayashi đang có chuyến thăm 4 ngày tới Ba Lan và dự kiến sẽ gặp Thủ tướng Mateusz Morawiecki.',
    '2023-09-05',
    ['held: Yoshimasa Hayashi @Ba Lan'],
  ],
  [
    'told by the verb',
    'Thủ tướng Ấn Độ Narendra Modi đang thăm chính thức Ai Cập và sẽ hội đàm với Tổng thống Abdel Fattah el-Sisi.',
    '2023-06-24',
    ['held: Narendra Modi @Ai Cập'],
  ],
  [
    'a trip that is to be',
    'Thủ tướng Ấn Độ Narendra Modi sẽ thăm chính thức Ai Cập và hội đàm với Tổng thống Abdel Fattah el-Sisi.',
    '2023-06-20',
    ['planned: Narendra Modi @Ai Cập'],
  ],
  [
    'on the way to plan one',
    'Thủ tướng Ấn Độ Narendra Modi đang có kế hoạch thăm Ai Cập và gặp Tổng thống Abdel Fattah el-Sisi.',
    '2023-06-20',
    ['planned: Narendra Modi @Ai Cập'],
  ],
]);

table('since when for the first time', tellings, [
  [
    'whoever has not met since then',
    'Ngày 19/11, Thủ tướng Anh Rishi Sunak đã hội đàm với Tổng thống Ukraine Volodymyr Zelensky tại Kiev. Đây là lần đầu tiên hai nhà lãnh đạo hội đàm trực tiếp kể từ tháng 2/2022.',
    '2022-11-20',
    ['talks held 2022-11-19 @Kiev: Rishi Sunak + Volodymyr Zelensky'],
  ],
  [
    'since a day',
    'Chiều 4/6, Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan gặp Ngoại trưởng Ai Cập Badr Abdelatty tại Cairo. Đây là lần đầu tiên hai ngoại trưởng gặp nhau kể từ ngày 12/2.',
    '2025-06-05',
    ['talks held 2025-06-04 @Cairo: Badr Abdelatty + Hakan Fidan'],
  ],
  [
    'when for the first time',
    'Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan và Ngoại trưởng Ai Cập Badr Abdelatty lần đầu tiên gặp nhau vào ngày 12/2.',
    '2025-06-05',
    ['talks held 2025-02-12 @nowhere: Badr Abdelatty + Hakan Fidan'],
  ],
]);

table('how long after another meeting', tellings, [
  [
    'less than a week after it',
    'Ngày 19/11, Thủ tướng Anh Rishi Sunak đã hội đàm với Tổng thống Ukraine Volodymyr Zelensky tại Kiev. Cuộc gặp diễn ra chưa đầy một tuần sau khi ông Sunak và Tổng thống Pháp Emmanuel Macron có cuộc gặp tại Bali (Indonesia).',
    '2022-11-20',
    [
      'talks held 2022-11-19 @Kiev: Rishi Sunak + Volodymyr Zelensky',
      'talks held undated @Bali, Indonesia: Emmanuel Macron + Rishi Sunak',
    ],
  ],
  [
    'right after it',
    'Ngày 19/11, sau khi Thủ tướng Anh Rishi Sunak và Tổng thống Pháp Emmanuel Macron có cuộc gặp tại Bali, hai bên ra tuyên bố chung.',
    '2022-11-20',
    ['talks held 2022-11-19 @Bali: Emmanuel Macron + Rishi Sunak'],
  ],
]);

table('each alone', parties, [
  [
    'two who hold talks of their own with a third',
    'Hai nhà lãnh đạo Armenia và Azerbaijan đã có các cuộc hội đàm riêng rẽ với Tổng thống Pháp Emmanuel Macron tại Paris ngày 12/5.',
    '2022-05-13',
    ['talks: Emmanuel Macron + Ilham Aliyev', 'talks: Emmanuel Macron + Nikol Pashinyan'],
  ],
  [
    'told by a verb',
    'Thủ tướng Armenia Nikol Pashinyan và Tổng thống Azerbaijan Ilham Aliyev đã gặp riêng Chủ tịch Hội đồng châu Âu Charles Michel tại Brussels.',
    '2022-05-13',
    ['talks: Charles Michel + Ilham Aliyev', 'talks: Charles Michel + Nikol Pashinyan'],
  ],
  [
    'all three',
    'Hai nhà lãnh đạo Armenia và Azerbaijan đã có cuộc hội đàm với Tổng thống Pháp Emmanuel Macron tại Paris ngày 12/5.',
    '2022-05-13',
    ['talks: Emmanuel Macron + Ilham Aliyev + Nikol Pashinyan'],
  ],
]);

table('who speaks for the sides', parties, [
  [
    'who takes part in the talks',
    'Ngày 12/5, vòng đàm phán gián tiếp thứ hai giữa Iran và Mỹ đã bắt đầu tại Doha (Qatar). Tham gia đàm phán có đặc phái viên Mỹ Robert Malley, đại diện cho Washington. Về phía Iran, Ngoại trưởng Hossein Amir-Abdollahian dẫn đầu phái đoàn tham dự đàm phán.',
    '2022-05-13',
    ['talks: Hossein Amir-Abdollahian + Robert Malley'],
  ],
  [
    'who is to',
    'Vòng đàm phán mới giữa Nga và Ukraine sẽ diễn ra tại Istanbul. Dự kiến, tham gia vòng đàm phán này có Ngoại trưởng Nga Sergei Lavrov và Ngoại trưởng Ukraine Dmytro Kuleba.',
    '2022-05-13',
    ['talks: Dmytro Kuleba + Sergei Lavrov'],
  ],
  [
    'whose kin somebody is',
    'Ngày 12/5, cuộc đàm phán giữa Iran và Mỹ đã bắt đầu tại Rome. Tham gia đàm phán có ông Jared Kushner - con rể Tổng thống Donald Trump.',
    '2025-05-13',
    ['talks: Iran + Jared Kushner'],
  ],
  [
    'who only speaks of them',
    'Ngày 12/5, cuộc đàm phán giữa Iran và Mỹ đã bắt đầu tại Rome. Ngoại trưởng Iran Abbas Araghchi cho biết sẽ không tham gia đàm phán có điều kiện.',
    '2025-05-13',
    ['talks: Iran + Mỹ'],
  ],
]);

table('a third who joins, told in a report', tellings, [
  [
    'a report of where, when and with whom',
    'Thủ tướng Armenia Nikol Pashinyan và Tổng thống Azerbaijan Ilham Aliyev sẽ gặp nhau vào tháng 10 tới. Văn phòng Thủ tướng cho biết cuộc họp sẽ diễn ra vào ngày 14/10 tại Praha với sự tham dự của Tổng thống Pháp Emmanuel Macron và Chủ tịch Hội đồng châu Âu Charles Michel.',
    '2022-09-10',
    ['talks planned 2022-10-14 @Praha: Charles Michel + Emmanuel Macron + Ilham Aliyev + Nikol Pashinyan'],
  ],
]);

table('where the host is at home', visits, [
  [
    'a trip at the invitation of a host',
    'Chuyến công tác của Thủ tướng Phạm Minh Chính và Phu nhân theo lời mời của Thủ tướng Singapore Lawrence Wong diễn ra trong hai ngày 8-9/12.',
    '2024-12-02',
    ['planned: Phạm Minh Chính @Singapore'],
  ],
  [
    'a trip to a conference',
    'Thủ tướng Phạm Minh Chính đã về đến Hà Nội, kết thúc tốt đẹp chuyến công tác tham dự Hội nghị Thượng đỉnh G20 tại Brazil.',
    '2024-11-22',
    ['held: Phạm Minh Chính @Brazil'],
  ],
]);

table('titles in two words', parties, [
  [
    'received between two others',
    'Thủ tướng Phạm Minh Chính đã có cuộc gặp Tổng thống Mỹ Joe Biden, tiếp Trưởng Đại diện Thương mại Mỹ Katherine Tai, điện đàm với Thủ tướng Canada Justin Trudeau.',
    '2022-12-02',
    [
      'call: Justin Trudeau + Phạm Minh Chính',
      'talks: Joe Biden + Phạm Minh Chính',
      'talks: Katherine Tai + Phạm Minh Chính',
    ],
  ],
]);

table('days of a stay', visitDates, [
  [
    'at an invitation',
    'Chuyến công tác của Thủ tướng Phạm Minh Chính và Phu nhân theo lời mời của Thủ tướng Singapore Lawrence Wong diễn ra trong hai ngày 8-9/12.',
    '2024-12-02',
    ['2024-12-08/2024-12-09'],
  ],
]);

table('lists of guests', tellings, [
  [
    'before another deed',
    'Tổng thống Kenya William Ruto dự kiến hội kiến Thủ tướng Phạm Minh Chính, Chủ tịch Quốc hội Vương Đình Huệ, thăm một trang trại và có các hoạt động khác.',
    '2023-05-20',
    [
      'talks planned undated @nowhere: Phạm Minh Chính + William Ruto',
      'talks planned undated @nowhere: Vương Đình Huệ + William Ruto',
    ],
  ],
  [
    'who does something itself behind the comma',
    'Ngoại trưởng Pháp Catherine Colonna gặp Ngoại trưởng Kenya Alfred Mutua, Tổng thống Kenya William Ruto sẽ thăm Paris.',
    '2023-05-20',
    ['talks held 2023-05-20 @nowhere: Alfred Nganga Mutua + Catherine Colonna'],
  ],
  [
    'whose house has two names',
    'Ngày 6/4, Chủ tịch Quốc hội Trần Thanh Mẫn đã gặp Chủ tịch Hội đồng Liên bang (Thượng viện) Nga Valentina Matvienko và Chủ tịch Hạ viện Ấn Độ Om Birla.',
    '2025-04-07',
    [
      'talks held 2025-04-06 @nowhere: Trần Thanh Mẫn + Valentina Matvienko',
      'talks held 2025-04-06 @nowhere: Om Birla + Trần Thanh Mẫn',
    ],
  ],
  [
    'two who take their leave',
    'Chiều 12/4, Chủ tịch nước Võ Văn Thưởng tiếp bà Annie Devereaux, Đại sứ Canada và ông Pedro Ruiz, Đại sứ Chile, đến chào từ biệt.',
    '2023-04-13',
    ['talks held 2023-04-12 @Việt Nam: Annie Devereaux + Pedro Ruiz + Võ Văn Thưởng'],
  ],
  [
    'who only greets a guest',
    'Đón Phó Chủ tịch nước Võ Thị Ánh Xuân tại sân bay Nairobi có Đại sứ Việt Nam tại Kenya Trần Văn Nam, Bộ trưởng Ngoại giao Kenya Alfred Mutua.',
    '2023-09-14',
    [],
  ],
]);

table('who leaves, and where to', visits, [
  [
    'with a wife by name',
    'Trưa 11/3, Tổng Bí thư Tô Lâm và Phu nhân Ngô Phương Ly cùng Đoàn đại biểu cấp cao Việt Nam rời Astana, kết thúc chuyến thăm cấp Nhà nước tại Kazakhstan.',
    '2025-03-11',
    ['held: Tô Lâm @Kazakhstan'],
  ],
  [
    'on the way to two countries',
    'Sáng 10/4/2023, Thủ tướng Phạm Minh Chính rời Hà Nội, lên đường thăm chính thức Brunei và thăm chính thức Philippines từ ngày 10 đến ngày 13/4/2023.',
    '2023-04-10',
    ['held: Phạm Minh Chính @Brunei', 'held: Phạm Minh Chính @Philippines'],
  ],
  [
    'delegation of party and state',
    'Nhận lời mời của Chủ tịch Quốc hội Vương Đình Huệ, Ủy viên trưởng Nhân đại toàn quốc Trung Quốc Triệu Lạc Tế dẫn đầu Đoàn đại biểu cấp cao Đảng, Nhà nước Trung Quốc thăm chính thức Việt Nam từ ngày 1/12 đến ngày 3/12.',
    '2023-12-02',
    ['held: Triệu Lạc Tế @Việt Nam'],
  ],
  [
    'on the way somewhere else',
    'Hôm nay, Tổng thống Brazil Lula da Silva đã đến Ba Lan trên đường tới Moldova trong một sứ mệnh hòa bình.',
    '2023-09-14',
    ['held: Luiz Inacio Lula da Silva @Ba Lan', 'planned: Luiz Inacio Lula da Silva @Moldova'],
  ],
  [
    'whom somebody hopes to welcome',
    'Đại sứ cho biết Thủ tướng Hà Lan mong sớm đón Thủ tướng Phạm Minh Chính thăm Hà Lan.',
    '2023-04-13',
    ['proposed: Phạm Minh Chính @Hà Lan'],
  ],
]);

table('said in a meeting, held somewhere', tellings, [
  [
    'whose proposal it was',
    'Đây là đề xuất của Tổng thống Pháp Emmanuel Macron trong cuộc điện đàm với Tổng thống Ukraine Volodymyr Zelensky ngày 11/4.',
    '2023-04-13',
    ['call held 2023-04-11 @nowhere: Emmanuel Macron + Volodymyr Zelensky'],
  ],
  [
    'beside whose border',
    'Ukraine cho biết vòng đàm phán thứ hai sẽ diễn ra ở Moldova, gần biên giới với Romania.',
    '2023-04-13',
    [],
  ],
  [
    'a city of where the trip led',
    'Nhân chuyến thăm chính thức tới Chile, chiều 10/11 tại thủ đô Santiago, Chủ tịch nước Lương Cường đã tiếp Chủ tịch Thượng viện Chile José García.',
    '2024-11-12',
    ['talks held 2024-11-10 @Santiago: José García + Lương Cường'],
  ],
  [
    'days after talks that have been',
    'Nga và Ukraine sẽ đàm phán tối nay. Cuộc đàm phán này diễn ra chỉ hai ngày sau khi phái đoàn Nga và Ukraine gặp nhau ở Minsk.',
    '2022-03-02',
    ['talks planned 2022-03-02 @nowhere: Nga + Ukraine', 'talks held undated @Minsk: Nga + Ukraine'],
  ],
]);

table('hosts in a row, and who comes', visits, [
  [
    'three hosts of three countries',
    'Nhận lời mời của Tổng thống Phần Lan Sauli Niinisto, Tổng thống Ba Lan Andrzej Duda và Thủ tướng Hungary Viktor Orban, Chủ tịch nước Võ Văn Thưởng và phu nhân cùng đoàn đại biểu cấp cao Việt Nam sẽ thăm cấp Nhà nước tới Phần Lan, Ba Lan, dự diễn đàn doanh nghiệp và thăm chính thức Hungary. Các chuyến thăm diễn ra từ ngày 3/9 đến ngày 9/9 tới.',
    '2023-08-20',
    ['planned: Võ Văn Thưởng @Hungary', 'planned: Võ Văn Thưởng @Phần Lan, Ba Lan'],
  ],
  [
    'a trip behind a semicolon',
    'Thủ tướng Phạm Minh Chính sẽ thực hiện chuyến thăm chính thức Thụy Sĩ; thăm chính thức Romania và thăm chính thức Croatia.',
    '2024-01-05',
    [
      'planned: Phạm Minh Chính @Croatia',
      'planned: Phạm Minh Chính @Romania',
      'planned: Phạm Minh Chính @Thụy Sĩ',
    ],
  ],
  [
    'what has been behind a semicolon',
    'Thủ tướng Phạm Minh Chính sẽ thăm chính thức Thụy Sĩ; tháng trước ông đã thăm Romania.',
    '2024-01-05',
    ['held: Phạm Minh Chính @Romania', 'planned: Phạm Minh Chính @Thụy Sĩ'],
  ],
]);

table('days told in the sentence behind', visitDates, [
  [
    'of the trip announced',
    'Tổng thống Kazakhstan Kassym-Jomart Tokayev sẽ thăm cấp Nhà nước tới Mông Cổ. Chuyến thăm diễn ra từ ngày 28 đến 29/10/2024.',
    '2024-10-20',
    ['2024-10-28/2024-10-29'],
  ],
  [
    'of what it is a part of',
    'Tổng thống Kazakhstan Kassym-Jomart Tokayev sẽ thăm cấp Nhà nước tới Mông Cổ. Chuyến thăm diễn ra trong bối cảnh hai nước kỷ niệm quan hệ.',
    '2024-10-20',
    ['undated'],
  ],
  [
    'the first month by its name',
    'Thủ tướng Nhật Bản Fumio Kishida đã thăm Ottawa hồi tháng Một.',
    '2023-05-18',
    ['2023-01'],
  ],
]);

table('who invites', claims, [
  [
    'each of the hosts',
    'Nhận lời mời của Tổng thống Phần Lan Sauli Niinisto, Tổng thống Ba Lan Andrzej Duda và Thủ tướng Hungary Viktor Orban, Chủ tịch nước Võ Văn Thưởng và phu nhân sẽ thăm chính thức ba nước.',
    '2023-08-20',
    [
      'Andrzej Duda invites Võ Văn Thưởng',
      'Sauli Niinisto invites Võ Văn Thưởng',
      'Viktor Orban invites Võ Văn Thưởng',
    ],
  ],
]);

table('of whom the text has told', parties, [
  [
    'who of both has met the third',
    'Thủ tướng Phạm Minh Chính đã gặp Thủ tướng Canada Justin Trudeau và Tổng thống Zambia Hakainde Hichilema. Tại cuộc gặp với Thủ tướng Canada, hai bên bàn về thương mại.',
    '2021-11-04',
    ['talks: Hakainde Hichilema + Phạm Minh Chính', 'talks: Justin Trudeau + Phạm Minh Chính'],
  ],
]);

table('what a summit was about, and who came', tellings, [
  [
    'about something, with several',
    'Tối 27/10, tại thành phố Istanbul đã bắt đầu diễn ra cuộc gặp thượng đỉnh bàn về vấn đề Syria với sự có mặt của Tổng thống Nga Vladimir Putin, Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Angela Merkel.',
    '2018-10-28',
    ['summit held 2018-10-27 @Istanbul: Angela Merkel + Emmanuel Macron + Vladimir Putin'],
  ],
  [
    'who is met is listed by semicolons',
    'Ngày 12/5, Thủ tướng Đức Friedrich Merz đã gặp Tổng thống Pháp Emmanuel Macron; Thủ tướng Ba Lan Donald Tusk; Thủ tướng Anh Keir Starmer.',
    '2025-05-13',
    [
      'talks held 2025-05-12 @nowhere: Emmanuel Macron + Friedrich Merz',
      'talks held 2025-05-12 @nowhere: Donald Tusk + Friedrich Merz',
      'talks held 2025-05-12 @nowhere: Friedrich Merz + Keir Starmer',
    ],
  ],
  [
    'a semicolon before who does something else',
    'Ngày 12/5, Thủ tướng Đức Friedrich Merz đã gặp Tổng thống Pháp Emmanuel Macron; Thủ tướng Ba Lan Donald Tusk phát biểu tại Quốc hội.',
    '2025-05-13',
    ['talks held 2025-05-12 @nowhere: Emmanuel Macron + Friedrich Merz'],
  ],
  [
    'whose envoy it is did not lead the talks',
    'Mỹ và Nga đang có cuộc đàm phán tại Qatar bắt đầu vào ngày 24/3, trong đó Đặc phái viên Trung Đông của Tổng thống Mỹ Donald Trump, ông Steve Witkoff, và Ngoại trưởng Nga Sergei Lavrov dẫn đầu phái đoàn của hai nước.',
    '2025-03-24',
    ['talks held 2025-03-24 @Qatar: Sergei Lavrov + Steve Witkoff'],
  ],
  [
    'a call to congratulate',
    'Ngày 2/7, Thủ tướng Đức Friedrich Merz đã có cuộc điện đàm chúc mừng sinh nhật Tổng thống Pháp Emmanuel Macron.',
    '2025-07-03',
    ['call held 2025-07-02 @nowhere: Emmanuel Macron + Friedrich Merz'],
  ],
  [
    'so many calls since then',
    'Ngày 2/7, Thủ tướng Đức Friedrich Merz điện đàm với Tổng thống Pháp Emmanuel Macron. Kể từ đầu tháng 5 tới nay, hai nhà lãnh đạo đã có 4 cuộc điện đàm.',
    '2025-07-03',
    ['call held 2025-07-02 @nowhere: Emmanuel Macron + Friedrich Merz'],
  ],
]);

table('who is named behind an office and a comma', parties, [
  [
    'between two commas',
    'Ngoại trưởng Na Uy Anniken Huitfeldt gặp thủ tướng Ý, Giorgia Meloni, tại Roma.',
    '2023-05-10',
    ['talks: Anniken Huitfeldt + Giorgia Meloni'],
  ],
  [
    'one who held the office once',
    'Ngoại trưởng Na Uy Anniken Huitfeldt gặp ngoại trưởng Trung Quốc, Vương Nghị, tại Oslo.',
    '2023-02-20',
    ['talks: Anniken Huitfeldt + Vương Nghị'],
  ],
  [
    'somebody of another office',
    'Ngoại trưởng Na Uy Anniken Huitfeldt gặp Ngoại trưởng Ý, Emmanuel Macron cho biết.',
    '2023-05-14',
    ['talks: Anniken Huitfeldt + Antonio Tajani'],
  ],
]);

table('all at one table', parties, [
  [
    'a summit with several',
    'Tổng thống Hàn Quốc Lee Jae Myung chủ trì một hội nghị thượng đỉnh với lãnh đạo Jordan, Indonesia và Qatar.',
    '2025-09-20',
    ['summit: Abdullah II + Lee Jae-myung + Prabowo Subianto + Tamim bin Hamad Al Thani'],
  ],
  [
    'talks with several',
    'Tổng thống Hàn Quốc Lee Jae Myung có cuộc gặp với lãnh đạo Jordan, Indonesia và Qatar.',
    '2025-09-20',
    [
      'talks: Abdullah II + Lee Jae-myung',
      'talks: Lee Jae-myung + Prabowo Subianto',
      'talks: Lee Jae-myung + Tamim bin Hamad Al Thani',
    ],
  ],
]);

table('who speaks for others', visits, [
  [
    'on the eve of their trip',
    'Tổng thống Ba Lan Andrzej Duda sẽ thăm Nhật Bản. Người phát ngôn Marcin Przydacz cho biết trước thềm chuyến thăm Nhật Bản, hai bên sẽ ký một thỏa thuận.',
    '2023-04-05',
    ['planned: Andrzej Duda @Nhật Bản'],
  ],
  [
    'of his own trip',
    'Tổng thống Ba Lan Andrzej Duda cho biết trong chuyến thăm Nhật Bản, hai bên sẽ ký một thỏa thuận.',
    '2023-04-05',
    ['planned: Andrzej Duda @Nhật Bản'],
  ],
]);

table('a trip that a host wishes for', visits, [
  [
    'to welcome somebody on it',
    'Thủ tướng Phạm Minh Chính bày tỏ mong muốn sớm được đón Tổng thống Chile Gabriel Boric thăm chính thức Việt Nam.',
    '2023-05-24',
    ['proposed: Gabriel Boric @Việt Nam'],
  ],
  [
    'to welcome a king',
    'Thủ tướng Phạm Minh Chính mong muốn đón Quốc vương Jordan sang thăm Việt Nam.',
    '2023-05-24',
    ['proposed: Abdullah II @Việt Nam'],
  ],
]);

table('who is welcomed', parties, [
  [
    'on a trip that is wished for',
    'Thủ tướng Phạm Minh Chính bày tỏ mong muốn sớm được đón Tổng thống Chile Gabriel Boric thăm chính thức Việt Nam.',
    '2023-05-24',
    [],
  ],
  [
    'at last',
    'Sáng 24/5, Thủ tướng Phạm Minh Chính đón Quốc vương Jordan tại Hà Nội.',
    '2023-05-24',
    ['talks: Abdullah II + Phạm Minh Chính'],
  ],
]);

table('what both do after a call', tellings, [
  [
    'what they agree on is ahead, the call is not',
    'Tuần trước, Thủ tướng Ấn Độ Narendra Modi và Thủ tướng Anh Rishi Sunak có cuộc điện đàm và hai bên nhất trí sẽ tăng cường hợp tác.',
    '2023-03-08',
    ['call held 2023-02-27/2023-03-05 @nowhere: Narendra Modi + Rishi Sunak'],
  ],
  [
    'a call between both sides that is ahead',
    'Cuộc điện đàm giữa Thủ tướng Ấn Độ Narendra Modi và Thủ tướng Anh Rishi Sunak sẽ diễn ra ngày mai.',
    '2023-03-08',
    ['call planned 2023-03-09 @nowhere: Narendra Modi + Rishi Sunak'],
  ],
]);

table('political consultations', tellings, [
  [
    'presided over on a trip',
    'Ngày 3/6, Thứ trưởng Ngoại giao Hà Kim Ngọc đã thăm Peru và cùng Thứ trưởng Ngoại giao Luis Quesada đồng chủ trì Tham vấn chính trị lần thứ 3 giữa hai Bộ Ngoại giao Việt Nam - Peru.',
    '2019-06-04',
    ['talks held 2019-06-03 @Peru: Hà Kim Ngọc + Luis Quesada'],
  ],
  [
    'of two states',
    'Tham khảo chính trị Việt Nam - Ba Lan lần thứ 9 diễn ra tại Hà Nội ngày 8/6.',
    '2023-06-10',
    ['talks held 2023-06-08 @Hà Nội: Ba Lan + Việt Nam'],
  ],
  [
    'by the rank of those who hold them',
    'Ngày 28/8, Tham khảo chính trị cấp Thứ trưởng Ngoại giao Việt Nam - Maroc lần thứ 5 diễn ra tại Rabat.',
    '2022-08-29',
    ['talks held 2022-08-28 @Rabat: Morocco + Việt Nam'],
  ],
  [
    'held with somebody',
    'Ngày 3/6, Thứ trưởng Ngoại giao Hà Kim Ngọc đã tiến hành Tham khảo chính trị lần thứ 4 với Thứ trưởng Ngoại giao Peru Luis Quesada.',
    '2019-06-04',
    ['talks held 2019-06-03 @nowhere: Hà Kim Ngọc + Luis Quesada'],
  ],
  [
    'what is to be kept up',
    'Hai bên nhất trí duy trì cơ chế Tham khảo chính trị giữa Việt Nam và Peru; Thứ trưởng Hà Kim Ngọc hoan nghênh việc tiến hành tham khảo chính trị với Peru.',
    '2019-06-04',
    [],
  ],
]);

table('a bare office behind who was met', parties, [
  [
    'of the same country',
    'Tại Helsinki, Chủ tịch nước Lương Cường sẽ hội đàm với Tổng thống Alexander Stubb, hội kiến Thủ tướng.',
    '2025-10-16',
    ['talks: Alexander Stubb + Lương Cường', 'talks: Lương Cường + Petteri Orpo'],
  ],
  ['met by who is named', 'Chủ tịch nước Lương Cường hội kiến Thủ tướng.', '2025-10-16', []],
]);

table('where and when a session sits', tellings, [
  [
    'the city in its name',
    'Tổng thống Phần Lan Alexander Stubb gặp Thủ tướng Ấn Độ Narendra Modi hôm 15/2 tại Hội nghị An ninh Munich.',
    '2025-02-16',
    ['talks held 2025-02-15 @Munich: Alexander Stubb + Narendra Modi'],
  ],
  [
    'the day behind the week',
    'ASEAN sẽ tổ chức hội nghị cấp cao đặc biệt ở Jakarta vào cuối tuần này. Hội nghị sẽ diễn ra ngày 24/4 tại trụ sở Ban Thư ký ASEAN.',
    '2021-04-20',
    ['summit planned 2021-04-24 @Jakarta: ASEAN'],
  ],
  [
    'what talks were about',
    'Nội dung chính mà Tổng thống Pháp Emmanuel Macron nêu trong cuộc gặp với Thủ tướng Ấn Độ Narendra Modi là tình hình ở Sudan.',
    '2023-07-15',
    ['talks held 2023-07-15 @nowhere: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'where they last met',
    'Lần gần nhất Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Ấn Độ Narendra Modi là tại Bali.',
    '2023-07-10',
    ['talks held undated @Bali: Emmanuel Macron + Narendra Modi'],
  ],
]);

table('lists of those who were met or were there', tellings, [
  [
    'several by one office, then by another',
    'Ngày 9/9, Thủ tướng Phạm Minh Chính đã gặp các Tổng thống Hàn Quốc và Brazil, các Thủ tướng Ấn Độ và Anh, Tổng Thư ký Liên Hợp quốc.',
    '2023-09-10',
    [
      'talks held 2023-09-09 @nowhere: Phạm Minh Chính + Yoon Suk-yeol',
      'talks held 2023-09-09 @nowhere: Luiz Inacio Lula da Silva + Phạm Minh Chính',
      'talks held 2023-09-09 @nowhere: Narendra Modi + Phạm Minh Chính',
      'talks held 2023-09-09 @nowhere: Phạm Minh Chính + Rishi Sunak',
      'talks held 2023-09-09 @nowhere: Antonio Guterres + Phạm Minh Chính',
    ],
  ],
  [
    'somebody by name, and several',
    'Ngày 9/9, Thủ tướng Phạm Minh Chính đã gặp Tổng thống Hàn Quốc Yoon Suk Yeol, các Thủ tướng nói chuyện với báo chí.',
    '2023-09-10',
    ['talks held 2023-09-09 @nowhere: Phạm Minh Chính + Yoon Suk-yeol'],
  ],
  [
    'each alone, beside the conference of all',
    'Ngày 3/5, Hội nghị Bộ trưởng Ngoại giao ba nước đã diễn ra tại Astana với sự tham dự của Ngoại trưởng Kazakhstan Murat Nurtleu; Ngoại trưởng Italy Antonio Tajani; Ngoại trưởng Ba Lan Radoslaw Sikorski. Trước đó, ông Murat Nurtleu đã có các cuộc gặp riêng với Ngoại trưởng Italy Antonio Tajani và Ngoại trưởng Ba Lan Radoslaw Sikorski.',
    '2024-05-04',
    [
      'talks held 2024-05-03 @Astana: Antonio Tajani + Murat Nurtleu',
      'talks held 2024-05-03 @Astana: Murat Nurtleu + Radoslaw Sikorski',
    ],
  ],
]);

table('who leads either delegation', parties, [
  [
    'talks that took place between them',
    'Sáng 27/9, tại Rabat đã diễn ra hội đàm cấp cao giữa Đoàn đại biểu Bộ Công an Việt Nam do Thượng tướng Lương Tam Quang, Bộ trưởng Bộ Công an làm trưởng đoàn và Đoàn đại biểu Bộ Nội vụ Maroc do ông Karim Benali, Bộ trưởng Bộ Nội vụ Maroc làm trưởng đoàn.',
    '2024-09-28',
    ['talks: Karim Benali + Lương Tam Quang'],
  ],
  [
    'a minister of no country told',
    'Thủ tướng Phạm Minh Chính tiếp đoàn đại biểu Chile do Bộ trưởng Pedro Fuentes dẫn đầu.',
    '2024-09-28',
    ['talks: Pedro Fuentes + Phạm Minh Chính'],
  ],
]);

table('where they stand in a picture', parties, [
  [
    'by a letter',
    'Thủ tướng Ấn Độ Narendra Modi (T) và tổng thống Pháp Emmanuel Macron (P) trong cuộc họp thượng đỉnh tại Paris ngày 14/07/2023.',
    '2024-01-26',
    ['summit: Emmanuel Macron + Narendra Modi'],
  ],
]);

table('since when they had not met', tellings, [
  [
    'since a meeting of theirs somewhere',
    'Tổng thống Serbia Aleksandar Vucic và Thủ tướng Kosovo Albin Kurti gặp nhau ngày 14/9 tại Brussels. Đây là cuộc gặp trực tiếp đầu tiên giữa hai nhà lãnh đạo kể từ cuộc gặp tại Ohrid hồi tháng 3.',
    '2023-09-15',
    [
      'talks held 2023-09-14 @Brussels: Albin Kurti + Aleksandar Vucic',
      'talks held 2023-03 @Ohrid: Albin Kurti + Aleksandar Vucic',
    ],
  ],
  [
    'since something else',
    'Tổng thống Serbia Aleksandar Vucic và Thủ tướng Kosovo Albin Kurti gặp nhau ngày 14/9 tại Brussels. Đây là cuộc gặp trực tiếp đầu tiên giữa hai nhà lãnh đạo kể từ tháng 3.',
    '2023-09-15',
    ['talks held 2023-09-14 @Brussels: Albin Kurti + Aleksandar Vucic'],
  ],
]);

table('what is ahead as well', tellings, [
  [
    'and at the same time',
    'Thủ tướng Phạm Minh Chính sẽ ở lại Jakarta đến ngày 7/9 và dự kiến tham dự lễ khai mạc, đồng thời có cuộc hội đàm với Tổng thống Indonesia Joko Widodo.',
    '2023-09-05',
    ['talks planned undated @nowhere: Joko Widodo + Phạm Minh Chính'],
  ],
  [
    'who has been there',
    'Thủ tướng Phạm Minh Chính đã ở lại Jakarta và tham dự lễ khai mạc, đồng thời có cuộc hội đàm với Tổng thống Indonesia Joko Widodo.',
    '2023-09-08',
    ['talks held 2023-09-08 @nowhere: Joko Widodo + Phạm Minh Chính'],
  ],
]);

table('who was there, listed by semicolons', conferences, [
  [
    'to the end',
    'Hội nghị Bộ trưởng Ngoại giao ba nước đã diễn ra ngày 3/5 tại Astana (Kazakhstan) với sự tham dự của Ngoại trưởng Kazakhstan Murat Nurtleu; Phó Thủ tướng, Ngoại trưởng Italy Antonio Tajani; Ngoại trưởng Ba Lan Radoslaw Sikorski.',
    '2024-05-04',
    ['held @Astana, Kazakhstan: Antonio Tajani + Murat Nurtleu + Radoslaw Sikorski'],
  ],
  [
    'who does something behind a semicolon',
    'Hội nghị Bộ trưởng Ngoại giao ba nước đã diễn ra ngày 3/5 tại Astana (Kazakhstan) với sự tham dự của Ngoại trưởng Kazakhstan Murat Nurtleu; Ngoại trưởng Ba Lan Radoslaw Sikorski nói đang theo dõi.',
    '2024-05-04',
    ['held @Astana, Kazakhstan: Murat Nurtleu'],
  ],
]);
