import { claims, margins, parties, table, tellings, visitDates, visits } from '../read.ts';

table('days of something else', tellings, [
  [
    'of what is told of somebody behind a comma',
    'Ngoại trưởng Ba Lan Radoslaw Sikorski đã nói như vậy trong cuộc gặp với Thứ trưởng Ngoại giao Hungary Levente Magyar, người đã được bổ nhiệm làm Đại sứ tại NATO vào tháng 3/2025.',
    '2025-06',
    ['talks held undated @nowhere: Levente Magyar + Radoslaw Sikorski'],
  ],
  [
    'a meeting told of somebody behind a comma has its own',
    'Ngoại trưởng Ba Lan Radoslaw Sikorski khen ngợi Thứ trưởng Ngoại giao Hungary Levente Magyar, người đã gặp Ngoại trưởng Séc Jan Lipavsky vào tháng 3/2025.',
    '2025-06',
    ['talks held 2025-03 @nowhere: Jan Lipavsky + Levente Magyar'],
  ],
  [
    'the day on which it is said, and the day of which',
    'Bộ Ngoại giao ngày 15/9/2022 cho biết, chiều 14/9, nhân dịp Hội nghị cấp cao ASEAN, Bộ trưởng Ngoại giao Bùi Thanh Sơn đã có cuộc gặp ngắn với Ngoại trưởng Đức Annalena Baerbock.',
    '2022-09-15',
    [
      'summit held 2022-09-14 @nowhere: ASEAN',
      'talks held 2022-09-14 @nowhere: Annalena Baerbock + Bùi Thanh Sơn',
    ],
  ],
  [
    'the day of a later meeting that is agreed on',
    'Ngày 9/4/2019, Ngoại trưởng Vanuatu đã gặp người đồng cấp Tonga và cho biết, hai nước đã nhất trí tổ chức hội nghị thượng đỉnh vào tháng 6/2019.',
    '2019-04-09',
    ['talks held 2019-04-09 @nowhere: Tonga + Vanuatu', 'summit planned 2019-06 @nowhere: Tonga + Vanuatu'],
  ],
]);

table('whom one meets one by one', parties, [
  [
    'tiếp xúc song phương với several ministers',
    'Ngày 5/9/2018, Ngoại trưởng Lào Saleumxay Kommasith đã tiếp xúc song phương với các Bộ trưởng Ngoại giao Hàn Quốc Kang Kyung-wha, Bộ trưởng Ngoại giao Nhật Bản Taro Kono và Đại diện cao cấp về chính sách đối ngoại và an ninh của Liên minh châu Âu (EU) Federica Mogherini.',
    '2018-09-05',
    [
      'talks: Federica Mogherini + Saleumxay Kommasith',
      'talks: Kang Kyung-wha + Saleumxay Kommasith',
      'talks: Saleumxay Kommasith + Taro Kono',
    ],
  ],
  [
    'các cuộc gặp song phương, of offices whose holders nobody knows',
    'Ngoại trưởng Lào Saleumxay Kommasith đã có các cuộc gặp song phương với Ngoại trưởng Vanuatu, Ngoại trưởng St. Vincent and the Grenadines và Ngoại trưởng Tonga.',
    null,
    [
      'talks: Saint Vincent và Grenadines + Saleumxay Kommasith',
      'talks: Saleumxay Kommasith + Tonga',
      'talks: Saleumxay Kommasith + Vanuatu',
    ],
  ],
  [
    'a policy is no meeting',
    'Ngoại trưởng Lào Saleumxay Kommasith ủng hộ việc đàm phán song phương với Campuchia về biên giới.',
    '2018-09-05',
    [],
  ],
]);

table('delegations at one table', parties, [
  [
    'each by who leads it',
    'Ngoại trưởng Qatar Mohammed bin Abdulrahman Al Thani sẽ chủ trì cuộc họp tại Doha với phái đoàn Israel do Bộ trưởng Ron Dermer dẫn đầu, phái đoàn Mỹ do Ngoại trưởng Antony Blinken dẫn đầu và phái đoàn Ai Cập do Ngoại trưởng Badr Abdelatty làm trưởng đoàn.',
    '2024-08-03',
    ['talks: Antony Blinken + Badr Abdelatty + Mohammed bin Abdulrahman Al Thani + Ron Dermer'],
  ],
  [
    'both hold the talks',
    'Phái đoàn Peru do Ngoại trưởng Elmer Schialer dẫn đầu và đoàn Chile do Ngoại trưởng Alberto van Klaveren dẫn đầu đã bắt đầu cuộc đàm phán.',
    '2024-10-03',
    ['talks: Alberto van Klaveren + Elmer Schialer'],
  ],
]);

table('where something is said has been held', tellings, [
  [
    'nói khi bắt đầu cuộc hội đàm',
    'Ngoại trưởng Anh David Lammy hy vọng sẽ gặp lại người đồng cấp Trung Quốc Vương Nghị tại Johannesburg. “Tôi rất vui khi gặp ông”, ông Lammy nói khi bắt đầu cuộc hội đàm với Ngoại trưởng Trung Quốc Vương Nghị.',
    '2025-02-13',
    [
      'talks planned undated @Johannesburg: David Lammy + Vương Nghị',
      'talks held 2025-02-13 @nowhere: David Lammy + Vương Nghị',
    ],
  ],
  [
    'sẽ phát biểu tại cuộc gặp is ahead',
    'Ngoại trưởng Anh David Lammy sẽ phát biểu tại cuộc gặp với Ngoại trưởng Trung Quốc Vương Nghị.',
    '2025-02-13',
    ['talks planned undated @nowhere: David Lammy + Vương Nghị'],
  ],
  [
    'trong cuộc gặp may open what is said',
    'Ngoại trưởng Anh David Lammy sẽ thăm Bắc Kinh. Một trợ lý cho biết trong cuộc gặp với Ngoại trưởng Trung Quốc Vương Nghị, ông Lammy sẽ nêu vấn đề Hong Kong.',
    '2025-02-13',
    ['talks planned undated @Bắc Kinh: David Lammy + Vương Nghị'],
  ],
  [
    'sau điện đàm of two names',
    '“Ấn Độ và Pakistan sẽ ngừng bắn” sau điện đàm Rubio - Jaishankar',
    '2025-05-11',
    ['call held 2025-05-11 @nowhere: Marco Rubio + S. Jaishankar'],
  ],
  [
    'what they do in the call is no second meeting',
    'Ngoại trưởng Mỹ Marco Rubio và Ngoại trưởng Ấn Độ S. Jaishankar vừa có cuộc điện đàm kéo dài hơn 1 giờ, trao đổi sâu về khả năng chấm dứt xung đột.',
    '2025-05-11',
    ['call held 2025-05-11 @nowhere: Marco Rubio + S. Jaishankar'],
  ],
  [
    'ban đầu được kỳ vọng diễn ra',
    'Cuộc gặp tại Geneva, Thụy Sĩ, ban đầu được kỳ vọng diễn ra giữa Tổng thống Syria Bashar al-Assad và Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan trong ngày 15/5.',
    '2023-05-17',
    ['talks planned 2023-05-15 @Geneva, Thụy Sĩ: Bashar al-Assad + Recep Tayyip Erdogan'],
  ],
  [
    'họ are all of a list',
    'Ngoại trưởng Úc Penny Wong, Ngoại trưởng Nhật Bản Takeshi Iwaya và Ngoại trưởng Mỹ Marco Rubio chụp ảnh sau cuộc hội đàm của họ tại Kuala Lumpur ngày 3.7.2025.',
    '2025-07-04',
    ['talks held 2025-07-03 @Kuala Lumpur: Marco Rubio + Penny Wong + Takeshi Iwaya'],
  ],
  [
    'Phủ Tổng thống El Mouradia is nobody',
    'Tổng thống Algeria Abdelmadjid Tebboune đã phát biểu như trên trong cuộc gặp với Ngoại trưởng Pháp Catherine Colonna tại Phủ Tổng thống El Mouradia ở thủ đô Algiers.',
    '2022-07-24',
    ['talks held 2022-07-24 @Algiers, Algeria: Abdelmadjid Tebboune + Catherine Colonna'],
  ],
]);

table('two trips of one sentence', visits, [
  [
    'each at the invitation of its host',
    'Chủ tịch nước Trương Tấn Sang kết thúc chuyến thăm cấp Nhà nước đến Cộng hòa Thống nhất Tanzania từ ngày 8 - 11/3 theo lời mời của Tổng thống Tanzania John Magufuli và thăm cấp Nhà nước đến Cộng hòa Mozambique từ ngày 11 - 13/3 theo lời mời của Tổng thống Mozambique Filipe Nyusi.',
    '2016-03-14',
    ['held: Trương Tấn Sang @Mozambique', 'held: Trương Tấn Sang @Tanzania'],
  ],
]);

table('their days', visitDates, [
  [
    'of each its own',
    'Chủ tịch nước Trương Tấn Sang kết thúc chuyến thăm cấp Nhà nước đến Cộng hòa Thống nhất Tanzania từ ngày 8 - 11/3 theo lời mời của Tổng thống Tanzania John Magufuli và thăm cấp Nhà nước đến Cộng hòa Mozambique từ ngày 11 - 13/3 theo lời mời của Tổng thống Mozambique Filipe Nyusi.',
    '2016-03-14',
    ['2016-03-08/2016-03-11', '2016-03-11/2016-03-13'],
  ],
  [
    'trong vòng sáu ngày kể từ',
    'Trong vòng sáu ngày kể từ thứ Hai 06/05/2019, Ngoại trưởng Nhật Bản Taro Kono công du Lào và Thái Lan.',
    '2019-05-07',
    ['2019-05-06/2019-05-11'],
  ],
]);

table('who invites whom', claims, [
  [
    'the host of each trip',
    'Chủ tịch nước Trương Tấn Sang kết thúc chuyến thăm Tanzania theo lời mời của Tổng thống Tanzania John Magufuli và thăm Mozambique theo lời mời của Tổng thống Mozambique Filipe Nyusi.',
    '2016-03-14',
    ['Filipe Nyusi invites Trương Tấn Sang', 'John Magufuli invites Trương Tấn Sang'],
  ],
  [
    'mời duyệt đội danh dự is none',
    'Thủ tướng Nguyễn Xuân Phúc mời Thủ tướng Italy Giuseppe Conte duyệt đội danh dự Quân đội nhân dân Việt Nam.',
    '2019-06-05',
    [],
  ],
  [
    'mời thăm is',
    'Thủ tướng Nguyễn Xuân Phúc mời Thủ tướng Italy Giuseppe Conte thăm Việt Nam và duyệt binh.',
    '2019-06-05',
    ['Nguyễn Xuân Phúc invites Giuseppe Conte'],
  ],
]);

table('in whose margins', margins, [
  [
    'nhân dịp between commas, behind who says it',
    'Bộ Ngoại giao ngày 15/9/2022 cho biết, chiều 14/9, nhân dịp Hội nghị cấp cao ASEAN, Bộ trưởng Ngoại giao Bùi Thanh Sơn đã có cuộc gặp ngắn với Ngoại trưởng Đức Annalena Baerbock.',
    '2022-09-15',
    ['Annalena Baerbock + Bùi Thanh Sơn in ASEAN'],
  ],
  [
    'who goes there meets',
    'Thủ tướng Australia Scott Morrison dự kiến gặp Thủ tướng Italy Giuseppe Conte khi cùng dự hội nghị thượng đỉnh G20 tại Riyadh.',
    '2020-11-10',
    ['Giuseppe Conte + Scott Morrison in G20 + Scott Morrison'],
  ],
  [
    'who goes there meets, told first',
    'Trong thời gian tham dự hội nghị thượng đỉnh APEC tại Bali, Thủ tướng Nhật Bản Shinzo Abe đã gặp Tổng thống Chile Sebastián Piñera.',
    '2013-10-08',
    ['Sebastian Pinera + Shinzo Abe in APEC + Shinzo Abe'],
  ],
  [
    'who goes there later does not',
    'Thủ tướng Australia Scott Morrison đã gặp Thủ tướng Italy Giuseppe Conte. Ông sẽ dự hội nghị thượng đỉnh G20 tại Riyadh.',
    '2020-11-10',
    [],
  ],
]);

table('trips among other things', visits, [
  [
    'who is received is on the trip',
    'Ngày 15/2/2023, tại Rome, Tổng thống Italy Sergio Mattarella đã có buổi tiếp Ngoại trưởng Nhật Bản Yoshimasa Hayashi đang có chuyến thăm châu Âu.',
    '2023-02-15',
    ['held: Yoshimasa Hayashi @châu Âu'],
  ],
  [
    'to a conference and to work behind it',
    'Chiều 27/6/2019, chuyên cơ chở Thủ tướng Nguyễn Xuân Phúc đã về tới Sân bay quốc tế Nội Bài, Hà Nội, kết thúc tốt đẹp chuyến công tác tham dự Hội nghị Cấp cao ASEAN lần thứ 34 tổ chức tại Bangkok và làm việc tại Thái Lan từ ngày 24 đến 27/6.',
    '2019-06-27',
    ['held: Nguyễn Xuân Phúc @Thái Lan'],
  ],
  [
    'bắt đầu thăm, of whom a plane carries',
    'Tối 16/11/2024 (theo giờ địa phương, sáng 17/11 giờ Hà Nội), chuyên cơ chở Chủ tịch nước Lương Cường đã tới sân bay Jorge Chavez, bắt đầu thăm chính thức Chile.',
    '2024-11-17',
    ['held: Lương Cường @Chile'],
  ],
]);

table('and their days', visitDates, [
  [
    'a clock in brackets',
    'Tổng thống Serbia Aleksandar Vucic chiều 5/5/2024 (giờ Paris) đã đến Pháp, bắt đầu chuyến công du cấp nhà nước tới Pháp, Bỉ và Hà Lan.',
    '2024-05-05',
    ['2024-05-05'],
  ],
  [
    'all days of a trip that ends',
    'Chiều 27/6/2019, chuyên cơ chở Thủ tướng Nguyễn Xuân Phúc đã về tới Hà Nội, kết thúc chuyến công tác tham dự Hội nghị Cấp cao ASEAN tổ chức tại Bangkok và làm việc tại Thái Lan từ ngày 24 đến 27/6.',
    '2019-06-27',
    ['2019-06-24/2019-06-27'],
  ],
  [
    'of whom a plane carries',
    'Tối 16/11/2024 (theo giờ địa phương, sáng 17/11 giờ Hà Nội), chuyên cơ chở Chủ tịch nước Lương Cường đã tới sân bay Jorge Chavez, bắt đầu thăm chính thức Chile.',
    '2024-11-17',
    ['2024-11-16'],
  ],
]);

table('days of a conference that is over', tellings, [
  [
    'not the day of what comes after it',
    'Sau khi kết thúc Hội nghị Thượng đỉnh APEC tại Peru, tối 16/11/2024, Chủ tịch nước Lương Cường đã tới Chile.',
    '2024-11-17',
    ['summit held undated @Peru: APEC'],
  ],
  [
    'not the day of the return',
    'Chiều 27/6/2019, Thủ tướng Nguyễn Xuân Phúc đã về tới Hà Nội, kết thúc chuyến thăm Thái Lan và dự Hội nghị Cấp cao ASEAN tại Bangkok.',
    '2019-06-27',
    ['summit held undated @Bangkok: ASEAN + Nguyễn Xuân Phúc'],
  ],
]);

table('together, not one by one', parties, [
  [
    'another sentence says so',
    'Trong cuộc gặp với Ngoại trưởng Áo Alexander Schallenberg và Ngoại trưởng Séc Jan Lipavsky, Ngoại trưởng Slovakia Miroslav Wlachovsky cho rằng châu Âu cần đoàn kết. Ngày 13/6/2023, Ngoại trưởng Slovakia Miroslav Wlachovsky có cuộc gặp ba bên với Ngoại trưởng Áo Alexander Schallenberg và Ngoại trưởng Séc Jan Lipavsky.',
    '2023-06-13',
    ['talks: Alexander Schallenberg + Jan Lipavsky + Miroslav Wlachovsky'],
  ],
  [
    'nothing says so',
    'Trong cuộc gặp với Ngoại trưởng Áo Alexander Schallenberg và Ngoại trưởng Séc Jan Lipavsky, Ngoại trưởng Slovakia Miroslav Wlachovsky cho rằng châu Âu cần đoàn kết.',
    '2023-06-13',
    ['talks: Alexander Schallenberg + Miroslav Wlachovsky', 'talks: Jan Lipavsky + Miroslav Wlachovsky'],
  ],
  [
    'the country of a city meets nobody',
    'Theo lịch trình dự kiến, Thủ tướng Ba Lan Donald Tusk sẽ đến Brussels, Bỉ trong những ngày tới để gặp gỡ các quan chức thuộc Liên minh châu Âu (EU).',
    '2023-12-14',
    ['talks: Donald Tusk + EU'],
  ],
]);

table('trips of others, further places', visits, [
  [
    'a trip of a told length',
    'Ngoại trưởng Anh David Cameron hôm 11/1/2024 đã khép lại chuyến thăm kéo dài gần 1 tuần tới Trung Á nhưng chưa đạt thỏa thuận.',
    '2024-01-11',
    ['held: David Cameron @Trung Á'],
  ],
  [
    'what it is for does not propose it',
    'Ngày 26/5/2021, ông Antony Blinken đang có chuyến công du một loạt quốc gia Trung Đông nhằm thúc đẩy một lệnh ngừng bắn.',
    '2021-05-26',
    ['held: Antony Blinken @Trung Đông'],
  ],
  [
    'two places',
    'Ngày 26/5/2021, Ngoại trưởng Đức Heiko Maas cũng đã đến Jerusalem và thành phố Ramallah ở Bờ Tây.',
    '2021-05-26',
    ['held: Heiko Maas @Jerusalem, Ramallah'],
  ],
  [
    'no trip home',
    'Ngày 31/8/2022, Cố vấn an ninh quốc gia Hàn Quốc Kim Sung-han hội đàm với Cố vấn an ninh quốc gia Nhật Bản Akiba Takeo. Nhà Trắng thông báo sau cuộc họp, ông Jake Sullivan sẽ đến thăm Bộ Tư lệnh Ấn Độ - Thái Bình Dương Mỹ.',
    '2022-08-31',
    [],
  ],
  [
    'of who came before',
    'Ngày 20/11/2018, Chủ tịch Trung Quốc Tập Cận Bình là chủ tịch Trung Quốc đầu tiên thăm Panama, sau chuyến thăm của ông Hồ Cẩm Đào năm 2005.',
    '2018-11-20',
    ['held: Hồ Cẩm Đào @Panama', 'held: Tập Cận Bình @Panama'],
  ],
]);

table('ministers of two states', tellings, [
  [
    'đối thoại 2+2',
    'Malaysia-Hàn Quốc sẽ đối thoại 2+2 vào ngày 9/9/2021.',
    '2021-09-02',
    ['talks planned 2021-09-09 @nowhere: Hàn Quốc + Malaysia'],
  ],
  [
    'who was there of either side',
    'Theo Bernama, ngày 20/4/2017, Nhật Bản và Australia đã tổ chức cuộc hội đàm an ninh tại Tokyo. Tham dự cuộc họp phía Nhật Bản có Ngoại trưởng Fumio Kishida, Bộ trưởng Quốc phòng Tomomi Inada, trong khi phía Australia lần lượt là các bộ trưởng Julie Bishop và Marise Payne.',
    '2017-04-20',
    ['talks held 2017-04-20 @Tokyo: Fumio Kishida + Julie Bishop + Marise Payne + Tomomi Inada'],
  ],
  [
    'giữa bộ trưởng hai nước behind sau',
    'Pháp và Hy Lạp sẽ tiến hành hàng loạt sáng kiến theo tuyên bố chung sau hội đàm giữa bộ trưởng Quốc phòng hai nước ở Athens trong hai ngày 4 và 5/6/2021.',
    '2021-06-06',
    ['talks held 2021-06-04/2021-06-05 @Athens: Hy Lạp + Pháp'],
  ],
  [
    'những người đồng cấp are named behind là',
    'Ngoại trưởng Mỹ Antony J. Blinken và Bộ trưởng Quốc phòng Lloyd Austin sẽ họp trực tuyến với những người đồng cấp Hàn Quốc là Ngoại trưởng Chung Eui-yong và Bộ trưởng Quốc phòng Suh Wook vào ngày 6/1/2022.',
    '2022-01-05',
    ['call planned 2022-01-06 @nowhere: Antony Blinken + Chung Eui-yong + Lloyd Austin + Suh Wook'],
  ],
  [
    'who was there of neither',
    'Ngày 20/4/2017, Nhật Bản và Australia đã tổ chức cuộc hội đàm an ninh tại Tokyo. Tham dự cuộc họp có Đại sứ Pháp tại Nhật Bản Thierry Dana.',
    '2017-04-20',
    ['talks held 2017-04-20 @Tokyo: Australia + Nhật Bản + Thierry Dana'],
  ],
]);

table('calls and exchanges', tellings, [
  [
    'cuộc trao đổi of those who telephoned',
    'Ngày 30/8/2025, Thủ tướng Canada Mark Carney đã điện đàm với Tổng thống Mexico Claudia Sheinbaum. Về phần mình, bà Sheinbaum cho biết bà đã có “cuộc trao đổi hiệu quả” với Thủ tướng Carney.',
    '2025-08-30',
    ['call held 2025-08-30 @nowhere: Claudia Sheinbaum + Mark Carney'],
  ],
  [
    'cuộc trao đổi somewhere is another',
    'Ngày 30/8/2025, Thủ tướng Canada Mark Carney đã điện đàm với Tổng thống Mexico Claudia Sheinbaum. Hôm 4/6, Tổng thống Mexico Claudia Sheinbaum đã có cuộc trao đổi với Thủ tướng Carney tại Ottawa.',
    '2025-08-30',
    [
      'call held 2025-08-30 @nowhere: Claudia Sheinbaum + Mark Carney',
      'talks held 2025-06-04 @Ottawa: Claudia Sheinbaum + Mark Carney',
    ],
  ],
  [
    'who presides stands for each delegation',
    'Ngày 23/8/2024, cuộc hội đàm song phương giữa phái đoàn Nepal và Bhutan do Thủ tướng Nepal K. P. Sharma Oli và Thủ tướng Bhutan Tshering Tobgay chủ trì đã được tổ chức tại Thimphu.',
    '2024-08-24',
    ['talks held 2024-08-23 @Thimphu: K.P. Sharma Oli + Tshering Tobgay'],
  ],
]);

table('expulsions announced', claims, [
  [
    'tuyên bố sẽ trục xuất',
    'Hôm 8/5/2024, Anh tuyên bố sẽ trục xuất tùy viên quốc phòng Nga.',
    '2024-05-08',
    ['Anh expelsDiplomatsOf Nga'],
  ],
  [
    'what another says may come is none',
    'Bộ Ngoại giao Nga cảnh báo Litva có thể sẽ trục xuất tùy viên quốc phòng Belarus.',
    '2024-05-08',
    ['Bộ Ngoại giao Nga warns Lithuania'],
  ],
]);

table('armed bodies, gifts, rows of hosts', tellings, [
  [
    'phiến quân of a body',
    'Nga và phiến quân Taliban ngày 22/8/2021 đã bắt đầu vòng đàm phán thứ ba tại Doha (Qatar).',
    '2021-08-23',
    ['talks held 2021-08-22 @Doha, Qatar: Nga + Taliban'],
  ],
  [
    'đại diện của lực lượng of a body',
    'Tại thủ đô Doha, Qatar, Đại sứ Khalilzad sẽ nối lại các cuộc đàm phán hòa bình với đại diện của lực lượng Taliban.',
    '2021-08-20',
    ['talks planned undated @Doha, Qatar: Taliban + Zalmay Khalilzad'],
  ],
  [
    'somebody is given something there',
    'Trong cuộc gặp chiều 8/12/2023, Chủ tịch nước Võ Văn Thưởng tặng Thủ tướng Belarus Roman Golovchenko cuốn sách.',
    '2023-12-09',
    ['talks held 2023-12-08 @nowhere: Roman Golovchenko + Võ Văn Thưởng'],
  ],
  [
    'hoan nghênh và chào mừng there',
    'Bước vào cuộc hội đàm, Thủ tướng Phạm Minh Chính hoan nghênh và chào mừng Thủ tướng Singapore Lý Hiển Long thăm chính thức Việt Nam.',
    '2024-08-28',
    ['talks held 2024-08-28 @Việt Nam: Lý Hiển Long + Phạm Minh Chính'],
  ],
  [
    'gọi điện chúc mừng, each',
    'Ngày 9/4/2021, Bộ trưởng Ngoại giao Lào Saleumxay Kommasith, Bộ trưởng Ngoại giao Campuchia Prak Sokhonn và Bộ trưởng Ngoại giao Indonesia Retno Marsudi đã gọi điện chúc mừng Bộ trưởng Ngoại giao Bùi Thanh Sơn.',
    '2021-04-10',
    [
      'call held 2021-04-09 @nowhere: Bùi Thanh Sơn + Saleumxay Kommasith',
      'call held 2021-04-09 @nowhere: Bùi Thanh Sơn + Prak Sokhonn',
      'call held 2021-04-09 @nowhere: Bùi Thanh Sơn + Retno Marsudi',
    ],
  ],
]);

table('no trips, no names', visits, [
  [
    'who takes leave of his post',
    'Ngày 31/3/2015, Phó Thủ tướng Phạm Bình Minh đã tiếp Đại sứ Italy Lorenzo Angeloni đến chào từ biệt nhân kết thúc nhiệm kỳ công tác tại Việt Nam.',
    '2015-03-31',
    [],
  ],
  [
    'a line of capitals names nobody',
    'CHỦ TỊCH NƯỚC TÔ LÂM ĐÓN TỔNG THỐNG LÀO VÀ ĐOÀN CÔNG TÁC THĂM CHÍNH THỨC VIỆT NAM\n\nSáng ngày 6/12/2024, Chủ tịch nước Tô Lâm đã đón và hội đàm với Chủ tịch nước Lào Thongloun Sisoulith.',
    '2024-12-06',
    ['held: Thongloun Sisoulith @Việt Nam'],
  ],
]);

table('talks beside conferences', tellings, [
  [
    'who attended the talks, not the summit',
    'Kazakhstan và Uzbekistan nhất trí sẽ tổ chức hội nghị thượng đỉnh tại Turkistan vào ngày 27 tháng 4/2023. Hai nước đã tổ chức cuộc hội đàm cấp cao tại Almaty và đưa ra thông cáo chung vào ngày 29/3/2023. Ngoại trưởng Kazakhstan Murat Nurtleu và Ngoại trưởng Uzbekistan Bakhtiyor Saidov đã tham dự cuộc hội đàm này.',
    '2023-03-30',
    [
      'summit planned 2023-04-27 @nowhere: Kazakhstan + Uzbekistan',
      'talks held 2023-03-29 @Almaty: Bakhtiyor Saidov + Murat Nurtleu',
    ],
  ],
  [
    'by telephone',
    'Cuộc gặp diễn ra sau cuộc trò chuyện qua điện thoại giữa Tổng thống Serbia Aleksandar Vucic và Tổng thống Hungary Tamas Sulyok.',
    '2024-05-05',
    ['call held 2024-05-05 @nowhere: Aleksandar Vucic + Tamas Sulyok'],
  ],
  [
    'Đức before a name is no country',
    'Tổng thống Pháp Nicolas Sarkozy đã tiếp kiến Đức Dalai Lama tại Gdansk.',
    '2008-12-07',
    ['talks held 2008-12-07 @Gdansk: Nicolas Sarkozy + Đạt Lai Lạt Ma'],
  ],
  [
    'at the head of a sentence it is',
    'Đức tiếp Ngoại trưởng Ba Lan Radoslaw Sikorski tại Berlin.',
    '2024-05-05',
    ['talks held 2024-05-05 @Berlin: Radoslaw Sikorski + Đức'],
  ],
  [
    'what the talks are about stands between',
    'Từ ngày 12 đến 14/11/2025, tại Washington, vòng đàm phán cấp kỹ thuật Hiệp định Thương mại đối ứng cân bằng và công bằng giữa Việt Nam và Mỹ được triển khai.',
    '2025-11-15',
    ['talks held 2025-11-12/2025-11-14 @Washington: Mỹ + Việt Nam'],
  ],
]);

table('guests one by one, and what else is met', tellings, [
  [
    'the meeting held every year',
    'Sáng 28/10/2025, Thủ tướng Phạm Minh Chính và Thủ tướng Singapore Lawrence Wong đã có cuộc họp thường niên lần thứ 2.',
    '2025-10-29',
    ['summit held 2025-10-28 @nowhere: Lawrence Wong + Phạm Minh Chính'],
  ],
  [
    'whose soldiers are visited',
    'Trong chuyến thăm bất ngờ, ông Volodymyr Zelensky sẽ gặp Thủ tướng Anh Rishi Sunak, thăm những binh lính Ukraine đang được quân đội Anh huấn luyện.',
    '2023-02-08',
    ['talks planned undated @nowhere: Rishi Sunak + Volodymyr Zelensky'],
  ],
  [
    'a permanent secretary',
    'Ngày 4/5/2018, Bí thư Thường trực Bộ Ngoại giao Thái Lan Busaya Mathelin hội đàm với Thứ trưởng Ngoại giao Lào Khamphao Ernthavanh.',
    '2018-05-05',
    ['talks held 2018-05-04 @nowhere: Busaya Mathelin + Khamphao Ernthavanh'],
  ],
  [
    'with one another by telephone',
    'Tổng thống Chile Sebastian Pinera và Tổng thống Peru Martin Vizcarra đã trò chuyện với nhau qua điện thoại hôm 4/5/2018.',
    '2018-05-05',
    ['call held 2018-05-04 @nowhere: Martin Vizcarra + Sebastian Pinera'],
  ],
  [
    'each guest on his day',
    'Thủ tướng Canada Justin Trudeau gặp Chủ tịch Trung Quốc Tập Cận Bình vào tối 18/4/2016 và Thủ tướng Lý Khắc Cường vào ngày 19/4.',
    '2016-04-20',
    [
      'talks held 2016-04-18 @nowhere: Justin Trudeau + Tập Cận Bình',
      'talks held 2016-04-19 @nowhere: Justin Trudeau + Lý Khắc Cường',
    ],
  ],
  [
    'and other officials',
    'Thượng nghị sĩ Mỹ John McCain hội đàm với Tổng thống Myanmar Thein Sein, Ngoại trưởng Wunna Maung Lwin, và các quan chức khác.',
    '2014-05-05',
    [
      'talks held 2014-05-05 @nowhere: John McCain + Thein Sein',
      'talks held 2014-05-05 @nowhere: John McCain + Wunna Maung Lwin',
    ],
  ],
]);

table('each guest where he is met', tellings, [
  [
    'a place and a day behind each',
    'Ngoại trưởng Mỹ John Kerry đã gặp Tổng thống Palestine Mahmoud Abbas tại Ramallah hôm 23/5/2013 và Thủ tướng Israel Benjamin Netanyahu tại Jerusalem hôm 24/5.',
    '2013-05-25',
    [
      'talks held 2013-05-23 @Ramallah: John Kerry + Mahmoud Abbas',
      'talks held 2013-05-24 @Jerusalem: Benjamin Netanyahu + John Kerry',
    ],
  ],
  [
    'a place behind both',
    'Ngoại trưởng Mỹ John Kerry đã gặp Tổng thống Palestine Mahmoud Abbas và Thủ tướng Israel Benjamin Netanyahu tại Jerusalem.',
    '2013-05-25',
    [
      'talks held 2013-05-25 @Jerusalem: John Kerry + Mahmoud Abbas',
      'talks held 2013-05-25 @Jerusalem: Benjamin Netanyahu + John Kerry',
    ],
  ],
  [
    'the palace of the host',
    'Tổng thống Ấn Độ Ram Nath Kovind đón Tổng thống Nga Vladimir Putin tại Phủ Tổng thống ngày 3/10/2018.',
    '2018-10-04',
    ['talks held 2018-10-03 @Ấn Độ: Ram Nath Kovind + Vladimir Putin'],
  ],
]);

table('counted back from what the sentence tells', tellings, [
  [
    'a day after it',
    'Ngày 17/6/2021, Tổng thống Mỹ Joe Biden điện đàm với Thủ tướng Anh Boris Johnson, một ngày sau cuộc gặp với Tổng thống Nga Vladimir Putin.',
    '2021-06-18',
    [
      'call held 2021-06-17 @nowhere: Boris Johnson + Joe Biden',
      'talks held 2021-06-16 @nowhere: Joe Biden + Vladimir Putin',
    ],
  ],
  [
    'two days after, at the head',
    'Hai ngày sau khi gặp Tổng thống Nga Vladimir Putin, Tổng thống Mỹ Joe Biden điện đàm với Thủ tướng Anh Boris Johnson ngày 17/6/2021.',
    '2021-06-18',
    [
      'talks held 2021-06-15 @nowhere: Joe Biden + Vladimir Putin',
      'call held 2021-06-17 @nowhere: Boris Johnson + Joe Biden',
    ],
  ],
  [
    'more days than there are',
    'Ngày 17/6/2021, Tổng thống Mỹ Joe Biden điện đàm với Thủ tướng Anh Boris Johnson, 9999999 ngày sau cuộc gặp với Tổng thống Nga Vladimir Putin.',
    '2021-06-18',
    [
      'call held 2021-06-17 @nowhere: Boris Johnson + Joe Biden',
      'talks held undated @nowhere: Joe Biden + Vladimir Putin',
    ],
  ],
  [
    'what is told, counted on from another day',
    'Ba ngày sau cuộc gặp với Tổng thống Nga Vladimir Putin hôm 16/6/2021, Tổng thống Mỹ Joe Biden điện đàm với Thủ tướng Anh Boris Johnson.',
    '2021-06-20',
    [
      'talks held 2021-06-16 @nowhere: Joe Biden + Vladimir Putin',
      'call held 2021-06-19 @nowhere: Boris Johnson + Joe Biden',
    ],
  ],
  [
    'a day before it, and a day before that',
    'Một ngày trước cuộc gặp với Tổng thống Nga Vladimir Putin hôm 16/6/2021, Tổng thống Mỹ Joe Biden hội đàm với Tổng thống Thụy Sĩ Guy Parmelin.',
    '2021-06-20',
    [
      'talks held 2021-06-16 @Thụy Sĩ: Joe Biden + Vladimir Putin',
      'talks held 2021-06-15 @Thụy Sĩ: Guy Parmelin + Joe Biden',
    ],
  ],
  [
    'two days before',
    'Ngày 14/6/2021, Tổng thống Mỹ Joe Biden gặp Tổng thống Thổ Nhĩ Kỳ Tayyip Erdogan, hai ngày trước khi hội đàm với Tổng thống Nga Vladimir Putin.',
    '2021-06-15',
    [
      'talks held 2021-06-14 @nowhere: Joe Biden + Recep Tayyip Erdogan',
      'talks planned 2021-06-16 @nowhere: Joe Biden + Vladimir Putin',
    ],
  ],
  [
    'months before it',
    'Ngày 13/4/2021, Tổng thống Mỹ Joe Biden điện đàm với Thủ tướng Anh Boris Johnson, hai tháng trước cuộc gặp với Tổng thống Nga Vladimir Putin.',
    '2021-04-15',
    [
      'call held 2021-04-13 @nowhere: Boris Johnson + Joe Biden',
      'talks planned undated @nowhere: Joe Biden + Vladimir Putin',
    ],
  ],
  [
    'nothing is counted',
    'Ngay sau cuộc gặp với Tổng thống Nga Vladimir Putin hôm 16/6/2021, Tổng thống Mỹ Joe Biden điện đàm với Thủ tướng Anh Boris Johnson.',
    '2021-06-20',
    [
      'talks held 2021-06-16 @nowhere: Joe Biden + Vladimir Putin',
      'call held 2021-06-16 @nowhere: Boris Johnson + Joe Biden',
    ],
  ],
  [
    'a day of its own',
    'Một tháng sau cuộc gặp với Tổng thống Nga Vladimir Putin hôm 16/6/2021, Tổng thống Mỹ Joe Biden đề cập an ninh mạng.',
    '2021-07-18',
    ['talks held 2021-06-16 @nowhere: Joe Biden + Vladimir Putin'],
  ],
]);

table('at table together', tellings, [
  [
    'to welcome a guest',
    'Tối 12/11/2017, Chủ tịch nước Trần Đại Quang chiêu đãi chào mừng Chủ tịch nước Trung Quốc Tập Cận Bình tại Trung tâm Hội nghị Quốc tế.',
    '2017-11-13',
    ['talks held 2017-11-12 @Trung tâm Hội nghị Quốc tế: Trần Đại Quang + Tập Cận Bình'],
  ],
  [
    'a state banquet',
    'Trưa 9/11/2017, Chủ tịch nước Trần Đại Quang chủ trì Quốc yến trọng thể chào mừng Tổng thống Michelle Bachelet.',
    '2017-11-10',
    ['talks held 2017-11-09 @Việt Nam: Michelle Bachelet + Trần Đại Quang'],
  ],
  [
    'talks, then the banquet of the host',
    'Ngày 31/5/2018, Chủ tịch nước Trần Đại Quang đã hội đàm và dự chiêu đãi chính thức của Thủ tướng Nhật Bản Shinzo Abe.',
    '2018-06-01',
    ['talks held 2018-05-31 @Nhật Bản: Shinzo Abe + Trần Đại Quang'],
  ],
]);

table('two hosts and their guest', claims, [
  [
    'long titles',
    'Nhận lời mời của Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam Nguyễn Phú Trọng và Chủ tịch nước Cộng hòa Xã hội chủ nghĩa Việt Nam Trần Đại Quang, Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Trung Quốc, Chủ tịch nước Cộng hòa Nhân dân Trung Hoa Tập Cận Bình đã tới Thủ đô Hà Nội.',
    '2017-11-12',
    ['Nguyễn Phú Trọng invites Tập Cận Bình', 'Trần Đại Quang invites Tập Cận Bình'],
  ],
  [
    'with their wives',
    'Nhận lời mời của Tổng Bí thư Nguyễn Phú Trọng và phu nhân, Chủ tịch nước Võ Văn Thưởng và phu nhân, Chủ tịch nước Trung Quốc Tập Cận Bình và phu nhân sẽ có chuyến thăm cấp nhà nước tới Việt Nam.',
    '2023-12-10',
    ['Nguyễn Phú Trọng invites Tập Cận Bình', 'Võ Văn Thưởng invites Tập Cận Bình'],
  ],
]);

table('whom a host with his wife invites', visits, [
  [
    'is who goes',
    'Nhận lời mời của Chủ tịch nước Võ Văn Thưởng và phu nhân, Chủ tịch nước Trung Quốc Tập Cận Bình và phu nhân sẽ có chuyến thăm Việt Nam.',
    '2023-12-10',
    ['planned: Tập Cận Bình @Việt Nam'],
  ],
]);

table('people meet at a forum', tellings, [
  [
    'which does not',
    'Đặc phái viên Stephen Biegun sẽ tới Singapore để dự Hội nghị thượng đỉnh an ninh châu Á, hay còn gọi là Đối thoại Shangri-La, đồng thời gặp Bộ trưởng Quốc phòng Hàn Quốc Jeong Kyeong-doo.',
    '2019-05-30',
    ['talks planned undated @Singapore: Jeong Kyeong-doo + Stephen Biegun'],
  ],
  [
    'told behind a day, its country behind the city',
    'Ngày 31/7/2019, bên lề hội nghị tại Bangkok, Thái Lan, Phó Thủ tướng Phạm Bình Minh đã gặp Bộ trưởng Ngoại giao Na Uy Ine Eriksen Soreide.',
    '2019-08-01',
    ['talks held 2019-07-31 @Bangkok, Thái Lan: Ine Eriksen Soreide + Phạm Bình Minh'],
  ],
  [
    'of Koreans with a like name',
    'Ông Kim Hyun-jong gặp Đặc phái viên Stephen Biegun và Ngoại trưởng Hàn Quốc Kang Kyung-wha tại Seoul.',
    '2019-08-23',
    [],
  ],
  [
    'nor does whoever is to be helped',
    'Mỹ và Triều Tiên bất đồng. Liên hợp quốc hỗ trợ hai bên đàm phán một thỏa thuận.',
    '2019-08-23',
    [],
  ],
]);

table('first and second talks', tellings, [
  [
    'of two states, told apart',
    'Đây là cuộc hội đàm thứ 2 giữa Campuchia và Thái Lan về biên giới. Cuộc hội đàm đầu tiên diễn ra hôm 21/7 giữa Thủ tướng Thái Lan và Bộ trưởng Quốc phòng Campuchia Tea Banh.',
    '2008-07-29',
    [
      'talks held 2008-07-29 @nowhere: Campuchia + Thái Lan',
      'talks held 2008-07-21 @nowhere: Samak Sundaravej + Tea Banh',
    ],
  ],
  [
    'a speaker of a legislative assembly',
    'Thủ tướng Nguyễn Tấn Dũng sẽ hội kiến Chủ tịch Hội đồng Lập pháp quốc gia Thái Lan Pornpetch Wichitcholchai.',
    '2015-07-23',
    ['talks planned undated @nowhere: Nguyễn Tấn Dũng + Pornpetch Wichitcholchai'],
  ],
]);

table('named of a delegation', visits, [
  [
    'who came with it',
    'Phái đoàn đặc biệt của Tổng thống Hàn Quốc gồm 10 người, trong đó có Chánh Văn phòng An ninh Quốc gia Chung Eui-yong và Giám đốc Cơ quan Tình báo Quốc gia Suh Hoon, đến Bình Nhưỡng vào chiều 5/3/2018.',
    '2018-03-06',
    ['held: Chung Eui-yong + Suh Hoon @Bình Nhưỡng'],
  ],
]);
