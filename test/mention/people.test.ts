import { countries, offices, people, table } from '../read.ts';

table('title, country and name in every order', offices, [
  [
    'title country name',
    'Ngoại trưởng Mỹ Condoleezza Rice thăm Beirut.',
    '2006-07-25',
    ['Condoleezza Rice foreign minister|Mỹ'],
  ],
  [
    'title của country',
    'Tổng thống của Philippines Gloria Macapagal Arroyo phát biểu.',
    '2005-07-08',
    ['Gloria Macapagal Arroyo president|Philippines'],
  ],
  [
    'name, title country',
    'Bà Federica Mogherini, Ngoại trưởng Italy, phát biểu tại Rome.',
    '2014-07-03',
    ['Federica Mogherini foreign minister|Italy'],
  ],
  [
    'former office name, what he is now, about a field',
    'Cựu Thủ tướng Na Uy Gro Harlem Brundtland, đặc phái viên của Liên Hợp Quốc về biến đổi khí hậu, phát biểu.',
    '2007-09-21',
    ['Gro Harlem Brundtland special envoy|Liên hợp quốc'],
  ],
  [
    'a house is nobody',
    'Dinh thự đại sứ Pháp Beauvallon House mở cửa cho khách tham quan.',
    '2012-11-07',
    [],
  ],
  [
    'one foreign word is a name',
    'Phó Tổng thống Indonesia Boediono phát biểu.',
    '2012-11-07',
    ['Boediono vice president|Indonesia'],
  ],
  ['a word that Vietnamese may have is none', 'Phó Tổng thống Indonesia Thang phát biểu.', '2012-11-07', []],
  [
    'title country, ông name',
    'Ngoại trưởng Nga, ông Sergei Lavrov, tuyên bố như vậy.',
    '2011-02-12',
    ['Sergei Lavrov foreign minister|Nga'],
  ],
  [
    'name của country',
    'Vua Salman của Saudi Arabia phát biểu.',
    '2017-05-21',
    ['Salman bin Abdulaziz Al Saud king|Saudi Arabia'],
  ],
  [
    'Bộ trưởng Ngoại giao',
    'Bộ trưởng Ngoại giao Lào Thongloun Sisoulith phát biểu.',
    '2012-07-10',
    ['Thongloun Sisoulith foreign minister|Lào'],
  ],
  [
    'Bộ trưởng Bộ',
    'Bộ trưởng Bộ Quốc phòng Phùng Quang Thanh phát biểu.',
    '2014-05-31',
    ['Phùng Quang Thanh defence minister|Việt Nam'],
  ],
  [
    'kiêm',
    'Phó Thủ tướng kiêm Ngoại trưởng Italy Antonio Tajani phát biểu.',
    '2023-02-14',
    ['Antonio Tajani deputy prime minister|Italy', 'Antonio Tajani foreign minister|Italy'],
  ],
  ['who was holds no office', 'Cựu Tổng thống Mỹ Jimmy Carter phát biểu.', '2011-04-27', []],
  [
    'acting',
    'Quyền Bộ trưởng Quốc phòng Mỹ Patrick Shanahan phát biểu.',
    '2019-06-01',
    ['Patrick Shanahan acting defence minister|Mỹ'],
  ],
  [
    'quyền in the middle',
    'Quyền Tổng thống Hàn Quốc Hwang Kyo-ahn phát biểu.',
    '2017-01-23',
    ['Hwang Kyo-ahn acting president|Hàn Quốc'],
  ],
  [
    'elect',
    'Tổng thống đắc cử Mỹ Donald Trump phát biểu.',
    '2016-11-20',
    ['Donald Trump president-elect|Mỹ'],
  ],
  ['tân', 'Tân Tổng thống Hàn Quốc Moon Jae-in phát biểu.', '2017-05-11', ['Moon Jae-in president|Hàn Quốc']],
  [
    'đương kim',
    'Đương kim Tổng thống Pháp Nicolas Sarkozy phát biểu.',
    '2012-04-23',
    ['Nicolas Sarkozy president|Pháp'],
  ],
  [
    'NATO secretary general',
    'Tổng Thư ký NATO Anders Fogh Rasmussen phát biểu.',
    '2014-04-01',
    ['Anders Fogh Rasmussen secretary general|NATO'],
  ],
  [
    'deputy',
    'Thứ trưởng Ngoại giao Trung Quốc Lạc Ngọc Thành phát biểu.',
    '2021-06-01',
    ['Lạc Ngọc Thành deputy foreign minister|Trung Quốc'],
  ],
  [
    'spokesperson of a ministry',
    'Người phát ngôn Bộ Ngoại giao Nga Maria Zakharova phát biểu.',
    '2021-12-15',
    ['Maria Zakharova spokesperson|Bộ Ngoại giao Nga'],
  ],
  [
    'press secretary of the president',
    'Thư ký báo chí của Tổng thống Nga, ông Dmitry Peskov phát biểu.',
    '2022-10-01',
    ['Dmitry Peskov press secretary|Nga'],
  ],
  [
    'ambassador at an organisation',
    'Đại sứ Syria tại Liên hợp quốc Bashar Jaafari phát biểu.',
    '2016-09-26',
    ['Bashar Jaafari ambassador|Syria'],
  ],
  [
    'home ministers need no country',
    'Bộ trưởng Ngoại giao Nguyễn Dy Niên phát biểu.',
    '2004-10-07',
    ['Nguyễn Dy Niên foreign minister|Việt Nam'],
  ],
  [
    'unknown to the lexicon',
    'Bộ trưởng Du lịch Malta Clayton Bartolo phát biểu.',
    '2022-03-03',
    ['Clayton Bartolo tourism minister|Malta'],
  ],
  ['no office told', 'Ông Sergei Lavrov phát biểu.', '2015-03-03', []],
  [
    'nguyên is not nguyên thủ, head of state',
    'Nguyên Thủ tướng Nhật Bản Yasuo Fukuda phát biểu.',
    '2018-06-24',
    [],
  ],
  [
    'elect after the country',
    'Tổng thống Mỹ đắc cử Joe Biden phát biểu.',
    '2020-12-01',
    ['Joe Biden president-elect|Mỹ'],
  ],
  [
    'then in office, no longer',
    'Bộ trưởng Quốc phòng Trung Quốc khi đó là ông Lý Thượng Phúc không dự.',
    '2024-06-01',
    ['Lý Thượng Phúc defence minister|Trung Quốc'],
  ],
  [
    'of the host',
    'Tổng thống nước chủ nhà Joko Widodo phát biểu.',
    '2022-11-15',
    ['Joko Widodo president|Indonesia'],
  ],
  [
    'of the country told before',
    'Quốc hội Campuchia họp. Ngoại trưởng nước này Prak Sokhonn phát biểu.',
    '2022-08-03',
    ['Prak Sokhonn foreign minister|Campuchia'],
  ],
  [
    'who serves a leader',
    'Trợ lý của ông Putin, ông Yuri Ushakov, phát biểu.',
    '2024-08-03',
    ['Yuri Ushakov aide to the president|Nga'],
  ],
  ['the leader served holds another office', 'Thư ký báo chí Tổng thống Putin vắng mặt.', '2024-08-03', []],
  [
    'a party tells the country of a senator',
    'Thượng nghị sĩ Cộng hòa Rand Walters phát biểu.',
    '2021-06-03',
    ['Rand Walters senator|Mỹ'],
  ],
  [
    'a rank, then the office',
    'Trung tướng Kairat Omarov, Bộ trưởng Quốc phòng Kazakhstan, phát biểu.',
    '2019-06-03',
    ['Kairat Omarov defence minister|Kazakhstan'],
  ],
  [
    'whose country the text tells before',
    'Đại sứ quán Peru tại Bắc Kinh mở cửa. Đại sứ Carlos Mendez Quiroga phát biểu.',
    '2019-06-03',
    ['Carlos Mendez Quiroga ambassador|Peru'],
  ],
  [
    'not of whoever expels',
    'Peru phản đối Bolivia. La Paz trục xuất Đại sứ Carlos Mendez Quiroga.',
    '2019-06-03',
    ['Carlos Mendez Quiroga ambassador|Peru'],
  ],
  [
    'named before, the office told later',
    'Bà Angela Merkel tới Minsk. Thủ tướng Đức nói bà hy vọng.',
    '2015-02-12',
    ['Angela Merkel chancellor|Đức'],
  ],
  ['an office of somebody not named', 'Thủ tướng Đức tới Minsk.', '2015-02-12', []],
  [
    'who is at home in a palace is president of the country',
    'Ông Vladimir Putin lên tiếng. Ông chủ Điện Kremlin nói về khí đốt.',
    '2014-02-12',
    ['Vladimir Putin president|Nga'],
  ],
]);

table('whose relative somebody is makes no office', offices, [
  ['a wife by her own name', 'Phu nhân Tổng thống Pháp Bernadette Chirac dự lễ.', '2006-07-25', []],
  ['a daughter', 'Con gái Tổng thống Nga Katerina Tikhonova phát biểu.', '2016-07-25', []],
  [
    'a wife by her husband\u2019s',
    'Phu nhân Tổng thống Pháp Nicolas Sarkozy dự lễ.',
    '2008-07-25',
    ['Nicolas Sarkozy president|Pháp'],
  ],
  [
    'both',
    'Vợ chồng Tổng thống Togo Edem Kodjovi Mensah dự lễ.',
    '2008-07-25',
    ['Edem Kodjovi Mensah president|Togo'],
  ],
  [
    'set with spaces about the hyphen',
    'Đệ nhất phu nhân Hàn Quốc Kim Yoon - sook và Ngoại trưởng Hàn Quốc Ban Ki-moon dự lễ.',
    '2009-07-25',
    ['Ban Ki-moon foreign minister|Hàn Quốc', 'Kim Yoon-sook first lady|Hàn Quốc'],
  ],
]);

table('people of states told seldom', offices, [
  [
    'a president of the Dominican Republic',
    'Tổng thống Cộng hòa Dominica Leonel Fernandez phát biểu.',
    '2008-03-07',
    ['Leonel Fernandez president|Cộng hòa Dominicana'],
  ],
  [
    'a minister whom Vietnam has too',
    'Bộ trưởng Công an Vương Tiểu Hồng phát biểu.',
    '2023-12-12',
    ['Vương Tiểu Hồng minister of public security|Trung Quốc'],
  ],
]);

table('a rank, a field, a title behind the name', offices, [
  [
    'who leads by no other title',
    'Nhà lãnh đạo Cuba Fidel Castro tiếp đoàn.',
    '1999-10-12',
    ['Fidel Castro leader|Cuba'],
  ],
  [
    'a rank says less than the office told too',
    'Nhà lãnh đạo Triều Tiên Kim Jong-un tới ga. Chủ tịch Triều Tiên Kim Jong-un vẫy tay.',
    '2023-09-12',
    ['Kim Jong-un chairman of the state affairs commission|Triều Tiên'],
  ],
  [
    'a field that no table names, with country',
    'Tư lệnh Hải quân Hy Lạp Stylianos Petrakis phát biểu.',
    '2021-03-02',
    ['Stylianos Petrakis commander|Hy Lạp'],
  ],
  [
    'a field, the lexicon knows whose',
    'Cố vấn kinh tế Larry Kudlow trả lời báo giới.',
    '2019-05-12',
    ['Larry Kudlow economic adviser|Mỹ'],
  ],
  [
    'a minister of some field',
    'Bộ trưởng Khí tượng Sri Lanka Ranil Perera dự lễ.',
    '2008-05-12',
    ['Ranil Perera minister|Sri Lanka'],
  ],
  ['what it is about is no holder', 'Cố vấn về vấn đề Sudan Peter Hallmark phát biểu.', '2008-05-12', []],
  ['a candidate', 'Ứng viên tranh cử tổng thống đảng Lao động Tony Blair phát biểu.', '2008-05-12', []],
  [
    'title behind a name that nobody knows',
    'Olena Hrynko, người phát ngôn của Tổng thống Ukraine, xác nhận tin này.',
    '2011-04-06',
    ['Olena Hrynko spokesperson|Ukraine'],
  ],
  [
    'behind a name, in quotation',
    '"Chúng tôi phản đối", Reuters dẫn lời Jorge Ovando, đại sứ Chile tại Lima, nói.',
    '2011-04-06',
    ['Jorge Ovando ambassador|Chile'],
  ],
  ['behind a place', 'Tại Panama City, đại sứ Cuba lên tiếng.', '2011-04-06', []],
  ['behind a paper', 'Theo Evening Standard, người phát ngôn Điện Kremlin lên tiếng.', '2011-04-06', []],
  [
    'under a former government',
    'Ông Thomas Pickering, đại sứ Mỹ tại Nga dưới thời chính quyền Bill Clinton, nhận định.',
    '2014-04-06',
    [],
  ],
  [
    'a short name of the country',
    'Tổng thống Hàn Lee Myung-bak phát biểu.',
    '2010-05-24',
    ['Lee Myung-bak president|Hàn Quốc'],
  ],
  [
    'of a body and of a member',
    'Chủ tịch AU, Tổng thống Senegal Macky Sall, tới Sochi.',
    '2022-06-03',
    ['Macky Sall chairman|Liên minh châu Phi', 'Macky Sall president|Senegal'],
  ],
  [
    'lãnh đạo đối lập',
    'Lãnh đạo đối lập Juan Guaido kêu gọi biểu tình.',
    '2019-04-30',
    ['Juan Guaido opposition leader|Venezuela'],
  ],
  [
    'vice chairman of a party',
    'Phó Chủ tịch Đảng Lao động Triều Tiên Choe Thae-il tới Hà Nội.',
    '2016-08-30',
    ['Choe Thae-il vice chairman|Đảng Lao động Triều Tiên'],
  ],
]);

table('titles that lead to a country or a body', offices, [
  [
    'a country in one syllable behind the title',
    'Tổng thống Hàn Lee Myung-bak và Thủ tướng Ấn Manmohan Singh gặp báo giới.',
    '2010-01-25',
    ['Lee Myung-bak president|Hàn Quốc', 'Manmohan Singh prime minister|Ấn Độ'],
  ],
  [
    'the family name is no country',
    'Phó Chủ tịch Hàn Chính phát biểu.',
    '2023-09-21',
    ['Hàn Chính vice president|Trung Quốc'],
  ],
  [
    'an envoy about a country',
    'Đặc phái viên của Tổng Thư ký LHQ về Sudan Volker Perthes tới Khartoum.',
    '2021-03-01',
    ['Volker Perthes special envoy|Liên hợp quốc'],
  ],
  [
    'two fields of one ministry',
    'Bộ trưởng Ngoại giao và Hợp tác Quốc tế Italia Angelino Alfano tới Tripoli.',
    '2017-05-06',
    ['Angelino Alfano foreign minister|Italy'],
  ],
  [
    'acting, between title and country',
    'Thủ tướng lâm thời Iraq Iyad Allawi thăm Cairo.',
    '2004-07-21',
    ['Ayad Allawi acting prime minister|Iraq'],
  ],
  [
    'in office, between title and country',
    'Tổng thống sắp mãn nhiệm Chile Ricardo Lagos tiếp khách.',
    '2006-02-20',
    ['Ricardo Lagos president|Chile'],
  ],
  [
    'the ministry of 2025',
    'Bộ trưởng Chiến tranh Mỹ Pete Hegseth tới Tokyo.',
    '2025-10-28',
    ['Pete Hegseth defence minister|Mỹ'],
  ],
]);

table('whom a title alone makes an official', people, [
  [
    'head of a body',
    'Người đứng đầu Ủy ban châu Âu Hana Vránová tới Praha.',
    '2031-05-02',
    ['Hana Vránová = Hana Vránová'],
  ],
  ['a leader without a name is nobody', 'Lãnh đạo hai nước bắt tay nhau.', '2019-05-02', []],
]);

table('where somebody is posted', countries, [
  [
    'the ambassador’s host',
    'Đại sứ Việt Nam tại Hungary Trần Lan Hương tiếp khách.',
    '2019-05-02',
    [
      'Đại sứ Việt Nam tại Hungary Trần Lan Hương = Việt Nam',
      'Đại sứ Việt Nam tại Hungary Trần Lan Hương = Hungary',
    ],
  ],
]);
