import { claims, table, tellings, visits } from '../read.ts';

table('several meetings in which others speak', tellings, [
  [
    'each of them met whom the text tells of',
    'Ngày 21/9, Thủ tướng Bỉ Alexander De Croo dự phiên thảo luận của Đại hội đồng Liên hợp quốc. Trong các cuộc gặp song phương, Tổng thống Kenya William Ruto, Thủ tướng Nepal Pushpa Kamal Dahal và Tổng thống Chile Gabriel Boric đều đánh giá cao vai trò của Bỉ.',
    '2023-09-22',
    [
      'talks held 2023-09-21 @nowhere: Alexander De Croo + William Ruto',
      'talks held 2023-09-21 @nowhere: Alexander De Croo + Pushpa Kamal Dahal',
      'talks held 2023-09-21 @nowhere: Alexander De Croo + Gabriel Boric',
    ],
  ],
  [
    'a meeting in which several sit',
    'Ngày 21/9, Thủ tướng Bỉ Alexander De Croo dự phiên thảo luận của Đại hội đồng Liên hợp quốc. Trong các cuộc gặp, Tổng thống Kenya William Ruto đánh giá cao vai trò của Bỉ.',
    '2023-09-22',
    [],
  ],
  [
    'two who might have been the one whom they met',
    'Thủ tướng Bỉ Alexander De Croo và Thủ tướng Hà Lan Mark Rutte lên tiếng. Trong các cuộc gặp, Tổng thống Kenya William Ruto và Tổng thống Chile Gabriel Boric im lặng.',
    '2023-09-22',
    [],
  ],
]);

table('rounds of talks', tellings, [
  [
    'the one before, where it sat and who led it',
    'Vòng đàm phán thứ tư giữa Armenia và Azerbaijan kết thúc hôm 4/3. Trước đó, vào ngày 23/1, vòng đàm phán thứ ba đã được tổ chức tại Berlin. Cuộc gặp được dẫn dắt bởi Ngoại trưởng Armenia Ararat Mirzoyan và Ngoại trưởng Azerbaijan Jeyhun Bayramov.',
    '2024-03-05',
    [
      'talks held 2024-03-04 @nowhere: Armenia + Azerbaijan',
      'talks held 2024-01-23 @Berlin: Ararat Mirzoyan + Jeyhun Bayramov',
    ],
  ],
  [
    'the one before, in a town of a third country',
    'Vòng đàm phán thứ tư giữa Armenia và Azerbaijan kết thúc hôm 4/3. Trước đó, vào ngày 23/1, vòng đàm phán thứ ba đã được tổ chức tại thủ đô Berlin của Đức.',
    '2024-03-05',
    [
      'talks held 2024-03-04 @nowhere: Armenia + Azerbaijan',
      'talks held 2024-01-23 @Berlin, Đức: Armenia + Azerbaijan',
    ],
  ],
  [
    'one that a third country leads',
    'Vòng đàm phán thứ tư giữa Armenia và Azerbaijan kết thúc hôm 4/3. Trước đó, vào ngày 23/1, Đức đã dự vòng đàm phán thứ ba tại Berlin.',
    '2024-03-05',
    ['talks held 2024-03-04 @nowhere: Armenia + Azerbaijan'],
  ],
  [
    'to whom somebody is on the way, with the day of a stop',
    'Hôm 4/3, Thủ tướng Bỉ Alexander De Croo đã đến Ba Lan trên đường tới Moldova để gặp Tổng thống Maia Sandu.',
    '2024-03-05',
    ['talks planned undated @Moldova: Alexander De Croo + Maia Sandu'],
  ],
  [
    'who is to lead both sides',
    'Armenia và Azerbaijan sẽ tiến hành vòng đàm phán thứ tư tại Almaty. Vòng đàm phán lần này tiếp tục do Ngoại trưởng Armenia Ararat Mirzoyan và Ngoại trưởng Azerbaijan Jeyhun Bayramov làm trưởng đoàn của mỗi bên.',
    '2024-05-01',
    ['talks planned undated @Almaty: Ararat Mirzoyan + Jeyhun Bayramov'],
  ],
  [
    'who took part in them',
    'Vòng đàm phán giữa Armenia và Azerbaijan đã kết thúc tại Berlin hôm 29/2. Ngoại trưởng Armenia Ararat Mirzoyan và Ngoại trưởng Azerbaijan Jeyhun Bayramov đã tham gia cuộc đàm phán tại dinh thự Villa Borsig.',
    '2024-03-01',
    ['talks held 2024-02-29 @Berlin: Ararat Mirzoyan + Jeyhun Bayramov'],
  ],
  [
    'whoever speaks of them, or led others',
    'Vòng đàm phán giữa Armenia và Azerbaijan đã kết thúc tại Berlin hôm 29/2. Cựu Ngoại trưởng Armenia Zohrab Mnatsakanyan từng dẫn đầu các cuộc họp khác với Azerbaijan.',
    '2024-03-01',
    ['talks held 2024-02-29 @Berlin: Armenia + Azerbaijan'],
  ],
  [
    'how long the talks took whose sides are named',
    'Thủ tướng Anh Rishi Sunak điện đàm với Tổng thống Pháp Emmanuel Macron. Các cuộc thảo luận ở Vienna giữa Ngoại trưởng Anh David Cameron và Ngoại trưởng Áo Alexander Schallenberg kết thúc tối 4/3 sau ba giờ thương thảo.',
    '2024-03-05',
    [
      'call held 2024-03-04 @nowhere: Emmanuel Macron + Rishi Sunak',
      'talks held 2024-03-04 @Vienna: Alexander Schallenberg + David Cameron',
    ],
  ],
]);

table('on the way', tellings, [
  [
    'whom he goes to see',
    'Ngày 4/3, trên hành trình tới Doha (Qatar) để gặp Quốc vương Tamim, Tổng thống Kenya William Ruto đã dừng chân tại Ai Cập.',
    '2024-03-05',
    ['talks planned undated @Doha, Qatar: Tamim bin Hamad Al Thani + William Ruto'],
  ],
  [
    'a stop, and what is done there',
    'Ngày 4/3, Tổng thống Kenya William Ruto đã có chặng dừng chân tại Ai Cập. Tại đây, ông đã hội đàm với Tổng thống Ai Cập Abdel Fattah El-Sisi.',
    '2024-03-05',
    ['talks held 2024-03-04 @Ai Cập: Abdel Fattah el-Sisi + William Ruto'],
  ],
  [
    'where whoever has gone meets an envoy of no country',
    'Tổng thống Moldova Maia Sandu đã tới thủ đô Brussels (Bỉ). Bà Sandu và Chủ tịch Ủy ban châu Âu Ursula von der Leyen hội đàm tại Brussels hôm 4/3.',
    '2024-03-05',
    ['talks held 2024-03-04 @Brussels: Maia Sandu + Ursula von der Leyen'],
  ],
  [
    'whom he has with him',
    'Chiều 4/3, Tổng thống Kenya William Ruto tới Cairo gặp Tổng thống Ai Cập Abdel Fattah El-Sisi. Tiếp đó, hai lãnh đạo cùng đoàn cấp cao Kenya và Ai Cập bước vào buổi hội đàm.',
    '2024-03-05',
    ['talks held 2024-03-04 @Cairo: Abdel Fattah el-Sisi + William Ruto'],
  ],
]);

table('what comes after a meeting that is ahead', tellings, [
  [
    'perhaps',
    'Ngày 25/4 tới, Thủ tướng Ấn Độ Narendra Modi sẽ hội đàm với Tổng thống Pháp Emmanuel Macron. Sau cuộc hội đàm với Tổng thống Macron, Thủ tướng Modi có thể sẽ gặp gỡ kiều bào.',
    '2023-04-20',
    ['talks planned 2023-04-25 @nowhere: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'after one that was held',
    'Ngày 19/4, Thủ tướng Ấn Độ Narendra Modi đã hội đàm với Tổng thống Pháp Emmanuel Macron. Sau cuộc hội đàm với Tổng thống Macron, Thủ tướng Modi có thể sẽ gặp gỡ kiều bào.',
    '2023-04-20',
    ['talks held 2023-04-19 @nowhere: Emmanuel Macron + Narendra Modi'],
  ],
]);

table('days of a session of this year', tellings, [
  [
    'two days',
    'Hội nghị thượng đỉnh G20 năm nay diễn ra trong 2 ngày là 9 và 10/9 tại thủ đô New Delhi.',
    '2023-09-12',
    ['summit held 2023-09-09/2023-09-10 @New Delhi: G20'],
  ],
  [
    'three days',
    'Hội nghị thượng đỉnh G7 năm nay diễn ra trong các ngày 19, 20 và 21/5 tại Hiroshima.',
    '2023-05-25',
    ['summit held 2023-05-19/2023-05-21 @Hiroshima: G7'],
  ],
  [
    'a day of something else',
    'Hội nghị thượng đỉnh G20 năm nay rất quan trọng, theo bài viết đăng hôm 3/2.',
    '2023-02-12',
    ['summit held 2023 @nowhere: G20'],
  ],
]);

table('what is said on the telephone and what elsewhere', tellings, [
  [
    'an exchange somewhere',
    'Thủ tướng Ấn Độ Narendra Modi điện đàm với Tổng thống Pháp Emmanuel Macron hôm 4/3. Ông Macron đã trao đổi với Thủ tướng Modi tại Paris hôm 2/2.',
    '2024-03-05',
    [
      'call held 2024-03-04 @nowhere: Emmanuel Macron + Narendra Modi',
      'talks held 2024-02-02 @Paris: Emmanuel Macron + Narendra Modi',
    ],
  ],
]);

table('who is with whom', tellings, [
  [
    'a deputy of the government',
    'Ngày 6/4, tại Hà Nội, Phó Thủ tướng Chính phủ Lê Thành Long đã tiếp Đại sứ Mỹ tại Việt Nam Marc Knapper.',
    '2025-04-07',
    ['talks held 2025-04-06 @Hà Nội: Lê Thành Long + Marc Knapper'],
  ],
  [
    'a king and his wife',
    'Ngày 12/9, Tổng thống Pháp Emmanuel Macron đón Quốc vương Tây Ban Nha Felipe VI và Hoàng hậu Letizia tại Paris.',
    '2023-09-13',
    ['talks held 2023-09-12 @Paris: Emmanuel Macron + Felipe VI'],
  ],
  [
    'a queen who reigns',
    'Ngày 12/9, Tổng thống Pháp Emmanuel Macron và Nữ hoàng Đan Mạch Margrethe II hội đàm tại Paris.',
    '2023-09-13',
    ['talks held 2023-09-12 @Paris: Emmanuel Macron + Margrethe II'],
  ],
  [
    'at whose invitation somebody goes with others',
    'Sáng 14/11, nhận lời mời của Tổng thống Peru Dina Boluarte, Thủ tướng Nhật Bản Ishiba Shigeru cùng Bộ trưởng Ngoại giao Iwaya Takeshi lên đường dự Hội nghị thượng đỉnh APEC tại Lima.',
    '2024-11-14',
    ['summit held 2024-11-14 @Lima: APEC + Shigeru Ishiba + Takeshi Iwaya'],
  ],
]);

table('what is no meeting', tellings, [
  [
    'talks of which two speak',
    'Tối 4/3, Thủ tướng Ấn Độ Narendra Modi đã có cuộc điện đàm với Tổng thống Pháp Emmanuel Macron về quan hệ hai nước và đàm phán về thuế giữa hai bên.',
    '2024-03-05',
    ['call held 2024-03-04 @nowhere: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'those who negotiate for two',
    'Thủ tướng Ấn Độ Narendra Modi và Tổng thống Pháp Emmanuel Macron hoan nghênh việc hai đoàn đàm phán của hai nước đã đạt tiến triển.',
    '2024-03-05',
    [],
  ],
  [
    'within what states work together',
    'Hai bên nhất trí phối hợp chặt chẽ trong các vấn đề cùng quan tâm tại khu vực, đặc biệt trong khuôn khổ Liên minh châu Phi (AU).',
    '2024-03-05',
    [],
  ],
  [
    'a plan of whoever speaks of it',
    'Người phát ngôn Phủ Tổng thống Kenya Hussein Mohamed ngày 21/8 đã công bố lịch trình thăm Ấn Độ và Nhật Bản của Tổng thống William Ruto.',
    '2024-08-22',
    [],
  ],
]);

table('days that come every year', tellings, [
  [
    'a national day',
    'Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Ấn Độ Narendra Modi\n\nTổng thống Macron bày tỏ vui mừng trước sự hiện diện của Thủ tướng Modi tại Lễ kỷ niệm Quốc khánh 14/7 của Pháp.',
    '2023-07-16',
    ['talks held 2023-07-16 @nowhere: Emmanuel Macron + Narendra Modi'],
  ],
]);

table('trips', visits, [
  [
    'one day of it, then all of them',
    'Tối 12/4, Chủ tịch Hạ viện Nhật Bản Nukaga Fukushiro đã về tới Tokyo, kết thúc chuyến thăm Canada. Ông Nukaga thăm chính thức Canada từ ngày 7 đến 12/4.',
    '2024-04-13',
    ['held: Fukushiro Nukaga @Canada'],
  ],
  [
    'whom a host welcomes with others',
    'Hoan nghênh Thứ trưởng Quốc phòng Nhật Bản Kihara Minoru cùng các thành viên Đoàn sang thăm, làm việc tại Việt Nam, Đại tướng Phan Văn Giang đánh giá cao hợp tác.',
    '2024-04-13',
    ['held: Minoru Kihara @Việt Nam'],
  ],
  [
    'the seat of a body',
    'Ngoại trưởng Kenya Musalia Mudavadi sẽ thăm trụ sở của Liên hợp quốc ở Geneva từ ngày 26 đến 28/9.',
    '2024-09-20',
    ['planned: Musalia Mudavadi @Geneva'],
  ],
  [
    'a plan with its month',
    'Ấn Độ đang chuẩn bị cho kế hoạch thăm Nhật Bản vào tháng 1/2026 của Thủ tướng Narendra Modi.',
    '2025-12-09',
    ['planned: Narendra Modi @Nhật Bản'],
  ],
]);

table('receptions and rows of them', tellings, [
  [
    'one told without its day between others of that day',
    'Sáng 13/10, tại Berlin, Thủ tướng Đức Olaf Scholz hội đàm với Thủ tướng Kenya Musalia Mudavadi. Tại tòa nhà Quốc hội, Chủ tịch Quốc hội Đức Bärbel Bas đã có cuộc hội kiến với ông Mudavadi. Cũng trong ngày 13/10, ông Mudavadi dự một diễn đàn doanh nghiệp.',
    '2024-10-14',
    [
      'talks held 2024-10-13 @Berlin: Musalia Mudavadi + Olaf Scholz',
      'talks held 2024-10-13 @Berlin: Bärbel Bas + Musalia Mudavadi',
    ],
  ],
  [
    'others whom both meet',
    'Tổng thống Pháp Emmanuel Macron sẽ cùng Thủ tướng Ấn Độ Narendra Modi gặp các thành viên Hội Hữu nghị Pháp - Ấn.',
    '2024-01-20',
    [],
  ],
  [
    'both meet each other',
    'Tổng thống Pháp Emmanuel Macron và Thủ tướng Ấn Độ Narendra Modi sẽ gặp gỡ tại Jaipur.',
    '2024-01-20',
    ['talks planned undated @Jaipur: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'a house by its whole name',
    'Sáng 29/9, tại Jakarta, Tổng thống Indonesia Prabowo Subianto tiếp Chủ tịch Hội đồng Liên bang Quốc hội Liên bang Nga Valentina Matviyenko.',
    '2025-09-30',
    ['talks held 2025-09-29 @Jakarta: Prabowo Subianto + Valentina Matvienko'],
  ],
  [
    'a forum by its name in full',
    'Thủ tướng Bỉ Charles Michel sẽ tới Milan để tham dự Hội nghị Cấp cao diễn đàn hợp tác Á-Âu lần thứ 10, sau khi thăm Liên minh châu Âu.',
    '2014-10-13',
    ['summit planned undated @Milan: ASEM + Charles Michel'],
  ],
]);

table('trips with their days', visits, [
  [
    'with a wife and a delegation, then a day of it',
    'Chuyến thăm cấp Nhà nước của Tổng thống Pháp Emmanuel Macron và phu nhân Brigitte Macron, cùng đoàn đại biểu cấp cao Pháp tới Ấn Độ từ ngày 25 đến 27/1 được quan tâm. Trong khuôn khổ chuyến thăm cấp Nhà nước tới Ấn Độ, tối 26/1, Tổng thống Macron đã dự chiêu đãi.',
    '2024-01-28',
    ['held: Emmanuel Macron @Ấn Độ'],
  ],
  [
    'two in a row, and another',
    'Tổng thống Kenya William Ruto sẽ thăm chính thức UAE, Nhà nước Qatar và thăm làm việc tại Saudi Arabia, từ ngày 27/10 đến 1/11.',
    '2024-10-20',
    ['planned: William Ruto @Saudi Arabia', 'planned: William Ruto @UAE, Qatar'],
  ],
  [
    'what this is, of one that has begun',
    'Ngày 27/2, Tổng thống Pháp Emmanuel Macron tới New Delhi, bắt đầu chuyến thăm Ấn Độ. Đây sẽ là chuyến thăm Ấn Độ thứ ba của ông Macron.',
    '2024-02-28',
    ['held: Emmanuel Macron @New Delhi, Ấn Độ'],
  ],
  [
    'one before, by the month of its noun',
    'Ngày 27/2, Tổng thống Pháp Emmanuel Macron tới New Delhi. Ông đã đến thăm Ấn Độ trong chuyến thăm chính thức song phương tháng 4/2022.',
    '2024-02-28',
    ['held: Emmanuel Macron @New Delhi, Ấn Độ', 'held: Emmanuel Macron @Ấn Độ'],
  ],
]);

table('plans of trips', visits, [
  [
    'whose itinerary it is',
    'Lịch trình thăm Nhật Bản vào tháng 9 của Thủ tướng Bỉ Alexander De Croo đã được công bố.',
    '2024-08-05',
    ['planned: Alexander De Croo @Nhật Bản'],
  ],
  [
    'put off',
    'Kế hoạch thăm Nhật Bản của Thủ tướng Bỉ Alexander De Croo bị hoãn.',
    '2024-08-05',
    ['cancelled: Alexander De Croo @Nhật Bản'],
  ],
  [
    'the plan of whoever has it',
    'Thủ tướng Bỉ Alexander De Croo có kế hoạch thăm Nhật Bản.',
    '2024-08-05',
    ['planned: Alexander De Croo @Nhật Bản'],
  ],
]);

table('who invites, who chairs', claims, [
  [
    'all in whose lands the trips told before are',
    'Thủ tướng Kenya Musalia Mudavadi thăm Bỉ và Đức. Các chuyến thăm được thực hiện theo lời mời của Thủ tướng Bỉ Alexander De Croo; Thủ tướng Đức Olaf Scholz và Giáo hoàng Francis.',
    '2024-05-05',
    [
      'Alexander De Croo invites Musalia Mudavadi',
      'Francis invites Musalia Mudavadi',
      'Olaf Scholz invites Musalia Mudavadi',
    ],
  ],
  [
    'whom a host leads up the steps',
    'Tổng thống Hàn Quốc Lee Jae Myung mời Tổng thống Pháp Emmanuel Macron bước lên bục danh dự.',
    '2025-08-11',
    [],
  ],
  [
    'an office of a body',
    'Đây là chuyến thăm thứ ba của bà Ursula von der Leyen trên cương vị Chủ tịch Ủy ban châu Âu.',
    '2025-02-28',
    [],
  ],
]);
