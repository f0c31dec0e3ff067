import { claims, conferences, parties, places, statuses, table, tellings, visits } from '../read.ts';

table('two meetings of one sentence', tellings, [
  [
    'each with its place and day',
    'Thủ tướng Ấn Độ Narendra Modi và Tổng thống Pháp Emmanuel Macron đã gặp nhau tại Paris tháng 7/2023 và tại New Delhi tháng 1/2024, nhưng hợp đồng vẫn chưa được ký.',
    '2024-06-10',
    [
      'talks held 2023-07 @Paris: Emmanuel Macron + Narendra Modi',
      'talks held 2024-01 @New Delhi: Emmanuel Macron + Narendra Modi',
    ],
  ],
  [
    'none of either',
    'Thủ tướng Ấn Độ Narendra Modi và Tổng thống Pháp Emmanuel Macron không gặp nhau tại Paris tháng 7/2023 và tại New Delhi tháng 1/2024.',
    '2024-06-10',
    [],
  ],
  [
    'one of two places',
    'Thủ tướng Ấn Độ Narendra Modi và Tổng thống Pháp Emmanuel Macron đã gặp nhau tại Paris và tại Marseille tháng 2/2025.',
    '2025-06-10',
    ['talks held 2025-02 @Paris, Marseille: Emmanuel Macron + Narendra Modi'],
  ],
]);

table('spoken to in what is held in the margins', tellings, [
  [
    'a session of two',
    'Ngoại trưởng Brazil Mauro Vieira ngày 25/4 nói với người đồng cấp Ai Cập Badr Abdelatty trong cuộc họp bên lề hội nghị G20 tại Johannesburg.',
    '2025-04-26',
    ['talks held 2025-04-25 @Johannesburg: Badr Abdelatty + Mauro Vieira'],
  ],
  [
    'a session of whoever sits in it',
    'Ngoại trưởng Brazil Mauro Vieira ngày 25/4 nói với Ngoại trưởng Ai Cập Badr Abdelatty trong cuộc họp của Ủy ban Kinh tế.',
    '2025-04-26',
    [],
  ],
]);

table('who met, told behind', parties, [
  [
    'by the trip on which it was',
    'Cuộc gặp với Thủ tướng Thái Lan Srettha Thavisin giữ vai trò quan trọng trong chuyến thăm Bangkok của Thủ tướng Đức Olaf Scholz.',
    '2024-01-27',
    ['talks: Olaf Scholz + Srettha Thavisin'],
  ],
  [
    'not by the trip of a third, where somebody else acts',
    'Cuộc gặp với Thủ tướng Thái Lan Srettha Thavisin được Tổng thống Áo Alexander Van der Bellen nhắc lại trong chuyến thăm Bangkok của Thủ tướng Đức Olaf Scholz.',
    '2024-01-27',
    [],
  ],
  [
    'in what is welcomed',
    'Ngoại trưởng Thái Lan Maris Sangiampongsa hoan nghênh việc Tổng thống Nga Vladimir Putin xác nhận nối lại cuộc gặp với Tổng thống Ukraine Volodymyr Zelensky.',
    '2025-05-12',
    ['talks: Vladimir Putin + Volodymyr Zelensky'],
  ],
]);

table('officials from several countries', tellings, [
  [
    'who open the sentence',
    'Các quan chức cấp cao từ Thái Lan và Campuchia đã gặp nhau tại Kuala Lumpur hôm 7/8.',
    '2025-08-08',
    ['talks held 2025-08-07 @Kuala Lumpur: Campuchia + Thái Lan'],
  ],
  [
    'behind the day',
    'Ngày 7/8, các nhà ngoại giao từ Kenya và Uganda đã hội đàm tại Nairobi.',
    '2025-08-08',
    ['talks held 2025-08-07 @Nairobi: Kenya + Uganda'],
  ],
  [
    'whom somebody takes home',
    'Bộ Ngoại giao Pháp rút các nhà ngoại giao từ Niger và Mali đã gặp nguy hiểm.',
    '2023-08-08',
    [],
  ],
]);

table('a call in which something else is asked for', tellings, [
  [
    'to see the other',
    'Tổng thống Chile Gabriel Boric đề nghị gặp Tổng thống Colombia Gustavo Petro trong cuộc điện đàm tuần trước.',
    '2023-05-10',
    [
      'talks proposed undated @nowhere: Gabriel Boric + Gustavo Petro',
      'call held 2023-05-01/2023-05-07 @nowhere: Gabriel Boric + Gustavo Petro',
    ],
  ],
  [
    'to see a third',
    'Tổng thống Chile Gabriel Boric đề nghị gặp Tổng thống Colombia Gustavo Petro trong cuộc điện đàm với Tổng thống Peru Dina Boluarte.',
    '2023-05-10',
    [
      'talks proposed undated @nowhere: Gabriel Boric + Gustavo Petro',
      'call held 2023-05-10 @nowhere: Dina Boluarte + Gabriel Boric',
    ],
  ],
]);

table('whose letter it is behind who speaks', parties, [
  [
    'of a third',
    'Khi được hỏi về hội nghị thượng đỉnh ở Hà Nội với Chủ tịch Triều Tiên Kim Jong-un, Tổng thống Mỹ Donald Trump nhắc đến bức thư của Thủ tướng Nhật Bản Shinzo Abe.',
    '2019-02-16',
    ['summit: Donald Trump + Kim Jong-un'],
  ],
]);

table('longer sentences that tell a meeting', parties, [
  [
    'when and where before whom',
    'Ngoại trưởng Đức Heiko Maas đã hội đàm tại Budapest hôm 3/11 với Ngoại trưởng Hungary Peter Szijjarto.',
    '2020-11-04',
    ['talks: Heiko Maas + Peter Szijjarto'],
  ],
  [
    'who is asked to hold it',
    'Tổng thống Hàn Quốc Park Geun-hye đã đề nghị Tổng thống Mỹ Barack Obama nối lại cuộc gặp thượng đỉnh với Thủ tướng Nhật Bản Shinzo Abe.',
    '2016-07-01',
    ['summit: Barack Obama + Shinzo Abe'],
  ],
  [
    'whom he asks there',
    'Tại cuộc gặp ở Manila, Tổng thống Philippines Benigno Aquino đã đề nghị Thủ tướng Nhật Bản Shinzo Abe cấp thêm tàu tuần tra.',
    '2016-07-01',
    ['talks: Benigno Aquino III + Shinzo Abe'],
  ],
  [
    'whom he asks elsewhere',
    'Tại cuộc họp nội các, Thủ tướng Israel Benjamin Netanyahu đề nghị Thủ tướng Nhật Bản Shinzo Abe ủng hộ.',
    '2016-07-01',
    [],
  ],
  [
    'in quotation marks',
    'Thủ tướng Canada Justin Trudeau và Thủ tướng Italy Paolo Gentiloni đã có "cuộc gặp thân mật" ở Roma.',
    '2017-05-01',
    ['talks: Justin Trudeau + Paolo Gentiloni'],
  ],
  [
    'họp mặt',
    'Ngoại trưởng Australia Julie Bishop và Ngoại trưởng Indonesia Retno Marsudi sẽ họp mặt tại Bali.',
    '2017-05-01',
    ['talks: Julie Bishop + Retno Marsudi'],
  ],
  [
    'a forum in brackets meets nobody',
    'Phát biểu tại Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương (APEC), cuộc gặp với Tổng thống Mỹ Donald Trump không được nhắc tới.',
    '2019-11-20',
    [],
  ],
  [
    'a source is no party',
    'Theo Bộ Ngoại giao Nhật Bản, tại cuộc gặp với Thủ tướng Campuchia Hun Sen, Ngoại trưởng Fumio Kishida đề cao hợp tác.',
    '2017-03-20',
    ['talks: Fumio Kishida + Hun Sen'],
  ],
  [
    'who speaks, not of whom',
    'Hôm 14/5, Ngoại trưởng Ấn Độ Sushma Swaraj khẳng định Ấn Độ và Iran sẽ mở rộng thương mại trong cuộc gặp với người đồng cấp Iran Mohammad Javad Zarif.',
    '2019-05-15',
    ['talks: Mohammad Javad Zarif + Sushma Swaraj'],
  ],
  [
    'nobody meets himself',
    'Ai Cập cho biết giới chức nước này đã gặp Tổng thống Ai Cập Abdel Fattah el-Sisi.',
    '2019-05-15',
    [],
  ],
  [
    'by whom it was put forward there',
    'Đề xuất được Thủ tướng Canada Justin Trudeau đưa ra trong cuộc gặp với Tổng thống Peru Ollanta Humala.',
    '2016-07-01',
    ['talks: Justin Trudeau + Ollanta Humala'],
  ],
  [
    'past the comma another clause',
    'Sau cuộc điện đàm giữa Thủ tướng Australia Malcolm Turnbull với Tổng thống Indonesia Joko Widodo, Bộ Ngoại giao Trung Quốc ra tuyên bố.',
    '2017-07-01',
    ['call: Joko Widodo + Malcolm Turnbull'],
  ],
  [
    'with a result, not with somebody',
    'Thủ tướng Anh Boris Johnson hy vọng kết thúc cuộc gặp với việc Pháp và Đức cùng có lợi.',
    '2020-07-01',
    [],
  ],
  [
    'whose the city is',
    'Tổng thống Belarus Alexander Lukashenko cho biết ông đã có cuộc gặp thượng đỉnh với Tổng thống Azerbaijan Ilham Aliyev tại thành phố Gabala của Azerbaijan.',
    '2016-07-01',
    ['summit: Alexander Lukashenko + Ilham Aliyev'],
  ],
  [
    'a source with its country in brackets',
    'Theo Kyodo (Nhật Bản), Ấn Độ hội đàm với Australia ở Delhi.',
    '2020-07-01',
    ['talks: Australia + Ấn Độ'],
  ],
  [
    'a head of a commission and a head of government',
    'Chủ tịch Ủy ban châu Âu Ursula von der Leyen và Thủ tướng Anh Keir Starmer hội đàm ở Brussels.',
    '2024-10-03',
    ['talks: Keir Starmer + Ursula von der Leyen'],
  ],
  [
    'a light verb',
    'Tại Bali, Thủ tướng Ôn Gia Bảo và Tổng thống Barack Obama đã có cuộc gặp ngắn.',
    '2011-11-19',
    ['talks: Barack Obama + Ôn Gia Bảo'],
  ],
  [
    'tiến hành',
    'Ngay sau lễ đón, Chủ tịch nước Trần Đại Quang và Tổng thống Mỹ Barack Obama tiến hành hội đàm.',
    '2016-05-23',
    ['talks: Barack Obama + Trần Đại Quang'],
  ],
  [
    'two titles and a comma',
    'Tổng Bí thư Nguyễn Phú Trọng đã hội đàm với Tổng Bí thư, Chủ tịch nước Trung Quốc Tập Cận Bình.',
    '2023-12-12',
    ['talks: Nguyễn Phú Trọng + Tập Cận Bình'],
  ],
  [
    'they meet one another',
    'Ngoại trưởng Nga Sergei Lavrov và người đồng cấp Ukraine Dmytro Kuleba gặp nhau tại Antalya hôm 10/3.',
    '2022-03-11',
    ['talks: Dmytro Kuleba + Sergei Lavrov'],
  ],
  [
    'the guest before the host in the sentence',
    'Trong cuộc hội đàm đầu tiên với Tổng thống Mỹ Barack Obama, Chủ tịch Trung Quốc Tập Cận Bình đề xuất quan hệ nước lớn kiểu mới.',
    '2013-06-08',
    ['talks: Barack Obama + Tập Cận Bình'],
  ],
  [
    'two countries and a dash',
    'Cuộc hội đàm Mỹ - Trung tại Anchorage khép lại mà không có tuyên bố chung.',
    '2021-03-20',
    ['talks: Mỹ + Trung Quốc'],
  ],
  [
    'bắt tay',
    'Ông Obama và ông Castro bắt tay nhau tại Panama.',
    '2015-04-11',
    ['talks: Barack Obama + Raul Castro'],
  ],
  [
    'an ambassador calls',
    'Đại sứ Mỹ tại Việt Nam Daniel Kritenbrink chào xã giao Bộ trưởng Công Thương Trần Tuấn Anh.',
    '2018-02-01',
    ['talks: Daniel Kritenbrink + Trần Tuấn Anh'],
  ],
  [
    'old tone on hoà đàm',
    'Chính phủ Colombia hoà đàm với FARC tại Oslo.',
    '2012-10-19',
    ['talks: Colombia + FARC'],
  ],
  [
    'to say to somebody',
    'Thủ tướng Ấn Độ Narendra Modi nói với báo giới rằng Tổng thống Nga Vladimir Putin hiểu ông.',
    '2022-09-17',
    [],
  ],
  [
    'before another meeting',
    'Trước cuộc gặp với nhà lãnh đạo Triều Tiên Kim Jong-un, Tổng thống Mỹ Donald Trump gặp Thủ tướng Singapore Lý Hiển Long.',
    '2018-06-11',
    ['talks: Donald Trump + Kim Jong-un', 'talks: Donald Trump + Lý Hiển Long'],
  ],
  [
    'sau khi gặp',
    'Sau khi gặp Tổng thống Ai Cập Hosni Mubarak, Ngoại trưởng Mỹ Colin Powell nói về Gaza.',
    '2003-05-12',
    ['talks: Colin Powell + Hosni Mubarak'],
  ],
  [
    'another sentence before',
    'Ông Annan tới Baghdad. Tổng Thư ký Liên hợp quốc Kofi Annan gặp Thủ tướng Anh Tony Blair ở New York.',
    '2005-09-14',
    ['talks: Kofi Annan + Tony Blair'],
  ],
  [
    'a negation of something else',
    'Ngoại trưởng Mỹ Antony Blinken không họp báo chung với Ngoại trưởng Nga Sergei Lavrov sau cuộc hội đàm giữa hai ông.',
    '2021-12-03',
    ['talks: Antony Blinken + Sergei Lavrov'],
  ],
  [
    'a summit told beside',
    'Đặc phái viên Mỹ Stephen Biegun gặp người đồng cấp Triều Tiên Kim Hyok-chol tại Hà Nội trước hội nghị thượng đỉnh Mỹ - Triều.',
    '2019-02-22',
    ['summit: Mỹ + Triều Tiên', 'talks: Kim Hyok-chol + Stephen Biegun'],
  ],
  [
    'in the passive, with a noun',
    'Cuộc gặp được Thổ Nhĩ Kỳ tổ chức cho Ngoại trưởng Nga Sergei Lavrov và Ngoại trưởng Ukraine Dmytro Kuleba.',
    '2022-03-10',
    ['talks: Dmytro Kuleba + Sergei Lavrov'],
  ],
  [
    'six parties',
    'Tại vòng đàm phán ở Bắc Kinh, Mỹ, Trung Quốc, Nga, Nhật Bản, Hàn Quốc và Triều Tiên ra tuyên bố chung.',
    '2005-09-19',
    ['talks: Hàn Quốc + Mỹ + Nga + Nhật Bản + Triều Tiên + Trung Quốc'],
  ],
  [
    'trao đổi',
    'Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin trao đổi ngắn bên lề APEC tại Đà Nẵng.',
    '2017-11-11',
    ['talks: Donald Trump + Vladimir Putin'],
  ],
]);

table('planned, proposed or off in longer sentences', statuses, [
  [
    'instead of somebody else',
    'Theo Nhà Trắng, Tổng thống Mỹ Barack Obama sẽ gặp Tổng thống Hàn Quốc Park Geun-hye thay vì Tổng thống Philippines Rodrigo Duterte.',
    '2016-09-05',
    ['planned: Barack Obama + Park Geun-hye'],
  ],
  [
    'a day after the article',
    'Mỹ, Nhật Bản và Philippines tổ chức thượng đỉnh ba bên tại Washington ngày 11/4.',
    '2024-04-10',
    ['planned: Mỹ + Nhật Bản + Philippines'],
  ],
  [
    'delegations',
    'Phái đoàn Mỹ sẽ gặp phái đoàn Triều Tiên tại Stockholm.',
    '2019-10-02',
    ['planned: Mỹ + Triều Tiên'],
  ],
  [
    'hoãn vô thời hạn',
    'Cuộc gặp giữa ông Trump và ông Putin ở Budapest bị hoãn vô thời hạn.',
    '2025-10-21',
    ['cancelled: Donald Trump + Vladimir Putin'],
  ],
  [
    'hủy after a plan',
    'Cuộc gặp dự kiến giữa Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin đã bị hủy.',
    '2018-11-30',
    ['cancelled: Donald Trump + Vladimir Putin'],
  ],
  [
    'đã nhất trí gặp',
    'Tổng thống Mỹ George W. Bush và Tổng thống Nga Vladimir Putin đã nhất trí sẽ gặp nhau tại Sochi.',
    '2008-03-26',
    ['planned: George W. Bush + Vladimir Putin'],
  ],
  [
    'a hope',
    'Ngoại trưởng Indonesia Marty Natalegawa hy vọng gặp Ngoại trưởng Australia Julie Bishop.',
    '2013-12-04',
    ['proposed: Julie Bishop + Marty Natalegawa'],
  ],
  [
    'từng',
    'Tổng thống Nga Vladimir Putin từng gặp nhà lãnh đạo Triều Tiên Kim Jong-il tại Vladivostok.',
    '2011-08-20',
    ['held: Kim Jong-il + Vladimir Putin'],
  ],
  [
    'lùi lại',
    'Cuộc hội đàm giữa Ngoại trưởng Mỹ Mike Pompeo và quan chức Triều Tiên Kim Yong-chol được lùi lại.',
    '2018-11-08',
    ['cancelled: Kim Yong-chol + Mike Pompeo'],
  ],
]);

table('two places in one sentence', places, [
  [
    'each talks where they were',
    'Tổng thống Pháp Nicolas Sarkozy đến Moskva gặp Tổng thống Nga Dmitry Medvedev, sau đó bay tới Tbilisi gặp Tổng thống Gruzia Mikheil Saakashvili.',
    '2008-08-13',
    ['Moskva', 'Tbilisi'],
  ],
]);

table('trips in longer sentences', visits, [
  [
    'the plane of somebody',
    'Trưa 10/6, chuyên cơ chở nhà lãnh đạo Triều Tiên Kim Jong-un đã hạ cánh xuống Singapore.',
    '2018-06-10',
    ['held: Kim Jong-un @Singapore'],
  ],
  [
    'nhận lời mời',
    'Nhận lời mời của Tổng thống Barack Obama, Chủ tịch nước Trương Tấn Sang thăm chính thức Mỹ từ ngày 24 đến 26/7.',
    '2013-07-25',
    ['held: Trương Tấn Sang @Mỹ'],
  ],
  [
    'on the occasion of a session',
    'Nhân dịp dự Hội nghị APEC tại Hà Nội, Tổng thống Chile Michelle Bachelet đã thăm chính thức Việt Nam.',
    '2006-11-18',
    ['held: Michelle Bachelet @Việt Nam'],
  ],
  [
    'agreed upon',
    'Hai bên nhất trí Thủ tướng Nguyễn Xuân Phúc sẽ thăm Hàn Quốc vào cuối tháng 11.',
    '2019-11-15',
    ['planned: Nguyễn Xuân Phúc @Hàn Quốc'],
  ],
]);

table('sessions in longer sentences', conferences, [
  [
    'a body sits',
    'Hội đồng NATO - Nga họp tại Brussels ngày 12/1.',
    '2022-01-13',
    ['held @Brussels: Hội đồng Nga - NATO'],
  ],
  [
    'the abbreviation contradicts its expansion',
    'Hội nghị Bộ trưởng Tổ chức Hợp tác và Phát triển châu Âu (OSCE) diễn ra tại Milan ngày 6/12.',
    '2018-12-07',
    ['held @Milan: OSCE'],
  ],
]);

table('claims in longer sentences', claims, [
  [
    'each of a list',
    'Saudi Arabia, UAE, Bahrain và Ai Cập cáo buộc Qatar hậu thuẫn khủng bố.',
    '2017-06-06',
    ['Ai Cập accuses Qatar', 'Bahrain accuses Qatar', 'Saudi Arabia accuses Qatar', 'UAE accuses Qatar'],
  ],
  [
    'sanctions of A on B',
    'Nga cấm nhập khẩu thực phẩm nhằm đáp trả lệnh trừng phạt của Mỹ đối với Nga.',
    '2014-08-08',
    ['Mỹ sanctions Nga'],
  ],
  [
    'the ambassador is called in',
    'Hàn Quốc triệu Đại sứ Nhật Bản tới để trao công hàm.',
    '2019-07-19',
    ['Hàn Quốc summonsAmbassadorOf Nhật Bản'],
  ],
  [
    'urged in the passive',
    'Trung Quốc bị Mỹ hối thúc gây sức ép lên Triều Tiên.',
    '2010-11-25',
    ['Mỹ urges Trung Quốc'],
  ],
  [
    'recalled from two',
    'Pháp triệu hồi đại sứ tại Mỹ và Australia.',
    '2021-09-18',
    ['Pháp recallsAmbassadorFrom Australia', 'Pháp recallsAmbassadorFrom Mỹ'],
  ],
  ['kí', 'Nga kí hiệp định với Cuba.', '2014-07-12', ['Nga signsAgreementWith Cuba']],
  [
    'NFD',
    'Nhật Bản cảnh báo Triều Tiên về tên lửa.'.normalize('NFD'),
    '2009-03-28',
    ['Nhật Bản warns Triều Tiên'],
  ],
  [
    'a no-break space',
    'Hàn\u00a0Quốc lên\u00a0án Triều\u00a0Tiên.',
    '2010-05-21',
    ['Hàn Quốc criticises Triều Tiên'],
  ],
  [
    'the speaker of a plural',
    'Mỹ và Anh kêu gọi Iran kiềm chế.',
    '2007-03-29',
    ['Anh urges Iran', 'Mỹ urges Iran'],
  ],
  ['hứa viện trợ', 'Trung Quốc cam kết viện trợ cho Campuchia.', '2012-09-02', ['Trung Quốc aids Campuchia']],
  [
    'a denial of a report',
    'Điện Kremlin bác bỏ thông tin về cuộc gặp.',
    '2025-08-20',
    ['Điện Kremlin denies *'],
  ],
  [
    'a call for talks',
    'Liên hợp quốc kêu gọi Armenia và Azerbaijan ngừng bắn.',
    '2020-09-29',
    ['Liên hợp quốc urges Armenia', 'Liên hợp quốc urges Azerbaijan'],
  ],
  [
    'an accusation denied is still made',
    'Nga phủ nhận việc Ukraine cáo buộc Nga bắn rơi máy bay.',
    '2014-07-20',
    ['Nga denies *', 'Ukraine accuses Nga'],
  ],
  [
    'phản đối of a noun',
    'Bất chấp sự phản đối của Trung Quốc, Mỹ bán vũ khí cho Đài Loan.',
    '2010-01-30',
    ['Trung Quốc criticises Mỹ'],
  ],
  [
    'lời chỉ trích của',
    'Lời chỉ trích của Iran nhằm vào Saudi Arabia không dừng lại.',
    '2016-01-04',
    ['Iran criticises Saudi Arabia'],
  ],
  [
    'theo lời mời with the visitor first',
    'Tổng thống Ấn Độ Pranab Mukherjee thăm Việt Nam theo lời mời của Chủ tịch nước Trương Tấn Sang.',
    '2014-09-14',
    ['Trương Tấn Sang invites Pranab Mukherjee'],
  ],
  [
    'the chair denies',
    'Campuchia, nước Chủ tịch luân phiên ASEAN, bác bỏ chỉ trích của Philippines.',
    '2012-07-14',
    ['Campuchia chairs ASEAN', 'Campuchia denies Philippines'],
  ],
]);
