import { conferences, dates, parties, places, statuses, table, visits } from '../read.ts';

/* What passages of papers, radio and ministries of 2003–2012 showed. */

table('who stands behind a comma and an honorific', parties, [
  [
    'is somebody else than the foreign leader before the comma',
    'Sau khi hội đàm với Thủ tướng Tây Ban Nha, ông Sarkozy đã gặp Thủ tướng Hy Lạp George Papandreou.',
    '2010-02-10',
    ['talks: Giorgos Papandreou + Nicolas Sarkozy', 'talks: Jose Luis Rodriguez Zapatero + Nicolas Sarkozy'],
  ],
  [
    'bears the title where the lexicon knows that he holds it',
    'Ngoại trưởng Nga, ông Lavrov, đã gặp Thủ tướng Hy Lạp George Papandreou.',
    '2010-02-10',
    ['talks: Giorgos Papandreou + Sergei Lavrov'],
  ],
  [
    'bears it where nobody knows him',
    'Thứ trưởng Ngoại giao Na Uy, ông Erik Hansen Dahl, đã gặp Thủ tướng Hy Lạp George Papandreou.',
    '2010-02-10',
    ['talks: Erik Hansen Dahl + Giorgos Papandreou'],
  ],
]);

table('envoys of leaders', parties, [
  [
    'whose leader is named',
    'Thủ tướng Nguyễn Tấn Dũng tiếp Đặc phái viên của Tổng thống Nam Phi Jacob Zuma.',
    '2010-02-10',
    ['talks: Nam Phi + Nguyễn Tấn Dũng'],
  ],
  [
    'who are named before',
    'Thủ tướng Nguyễn Tấn Dũng tiếp ông Sergei Ivanov, Đặc phái viên của Tổng thống Nga Dmitry Medvedev.',
    '2010-02-10',
    ['talks: Nguyễn Tấn Dũng + Sergei Ivanov'],
  ],
  [
    'who are named behind',
    'Thủ tướng Nguyễn Tấn Dũng tiếp Đặc phái viên của Tổng thống Nga Sergei Ivanov.',
    '2010-02-10',
    ['talks: Nguyễn Tấn Dũng + Sergei Ivanov'],
  ],
  [
    'who only have the family name of a leader',
    'Thủ tướng Nguyễn Tấn Dũng tiếp Đặc phái viên của Tổng thống Hàn Quốc Lee Sang-deuk.',
    '2010-02-10',
    ['talks: Lee Sang-deuk + Nguyễn Tấn Dũng'],
  ],
  [
    'of who holds two offices',
    'Thủ tướng Nguyễn Tấn Dũng tiếp Đặc phái viên của Tổng Bí thư, Chủ tịch nước Trung Quốc Hồ Cẩm Đào.',
    '2010-02-10',
    ['talks: Nguyễn Tấn Dũng + Trung Quốc'],
  ],
]);

table('guests of the party', parties, [
  [
    'whose central organs are shortened',
    'Chiều 9/2, Chủ tịch nước Nguyễn Minh Triết tiếp Ủy viên Bộ Chính trị, Trưởng ban Tuyên truyền T.Ư, Trưởng đoàn đại biểu Đảng Cộng sản Trung Quốc Hà Đại Sơn.',
    '2010-02-10',
    ['talks: Hà Đại Sơn + Nguyễn Minh Triết'],
  ],
  [
    'who lead a delegation, with a title that no table knows',
    'Chiều 9/2, Chủ tịch nước Nguyễn Minh Triết tiếp Đoàn đại biểu Đảng Lao động Thụy Sĩ do đồng chí Norberto Crivelli, ủy viên thư ký danh dự, dẫn đầu.',
    '2010-02-10',
    ['talks: Nguyễn Minh Triết + Norberto Crivelli'],
  ],
  [
    'an alliance is no delegation',
    'Bầu cử Iraq kết thúc. Liên minh do ông Salman Qadir dẫn đầu đã gặp Thủ tướng Anh Gordon Brown.',
    '2010-02-10',
    [],
  ],
]);

table('names spelt by ear', parties, [
  [
    'of whom nobody knows, behind a title and its country',
    'Chủ tịch Trung Quốc Hồ Cẩm Đào tiếp Bộ trưởng Tài chính Lát-vi-a Xpu-ra-ghe.',
    '2005-02-10',
    ['talks: Hồ Cẩm Đào + Xpu-ra-ghe'],
  ],
  [
    'and the Icelandic letter of older pages',
    'Thủ tướng Phan Văn Khải hội đàm với Thủ tướng \u00d0ức Gerhard Schröder tại Hà Nội.',
    '2004-10-10',
    ['talks: Gerhard Schroeder + Phan Văn Khải'],
  ],
]);

table('talks before a trip', dates, [
  [
    'of whose day is the trip alone',
    'Sau khi hội đàm với Ngoại trưởng Ba Lan Radoslaw Sikorski tại Warsaw, chiều 9/2 Ngoại trưởng Pháp Bernard Kouchner đã lên đường sang Ukraine.',
    '2010-02-10',
    ['undated'],
  ],
  [
    'what one sees after them is of their day',
    'Sau khi hội đàm với Ngoại trưởng Ba Lan Radoslaw Sikorski, chiều 9/2 Ngoại trưởng Pháp Bernard Kouchner đã tới thăm viện bảo tàng.',
    '2010-02-10',
    ['2010-02-09'],
  ],
  [
    'before the day of the news, within the days of the trip',
    'Ngày 21/6, Chủ tịch nước Lào Choummaly Sayasone tới thành phố Đà Nẵng trong chuyến thăm Việt Nam từ 19 đến 22/6. Trước đó, tại Hà Nội, ông Choummaly Sayasone hội đàm với Chủ tịch nước Trần Đức Lương.',
    '2006-06-21',
    ['2006-06-19/2006-06-21'],
  ],
]);

table('the house where somebody is met', places, [
  [
    'in small letters',
    'Tổng thống Mỹ George W. Bush gặp Thủ tướng Iraq Nouri al-Maliki tại tòa Bạch Ốc.',
    '2006-07-25',
    ['Nhà Trắng, Mỹ'],
  ],
]);

table('talks on a matter between two', statuses, [
  [
    'who negotiate on it',
    'Vòng đàm phán thứ tư về phân định biển giữa Colombia và Nicaragua đã bị hoãn.',
    '2007-05-10',
    ['cancelled: Colombia + Nicaragua'],
  ],
  [
    'what others may meet on as well',
    'Hội đồng Bảo an tiến hành đàm phán về cuộc xung đột giữa Colombia và Nicaragua.',
    '2007-05-10',
    [],
  ],
  [
    'talks about a treaty of theirs',
    'Quốc hội đang đàm phán về hiệp định giữa Colombia và Nicaragua.',
    '2007-05-10',
    [],
  ],
  [
    'a chance to meet',
    'Hội nghị là dịp để Thủ tướng Na Uy Jens Stoltenberg gặp Tổng thống Nga Dmitry Medvedev.',
    '2010-04-20',
    ['proposed: Dmitry Medvedev + Jens Stoltenberg'],
  ],
  [
    'what the talks that go on will bring',
    'Thủ tướng Na Uy Jens Stoltenberg và Tổng thống Nga Dmitry Medvedev bắt đầu hội đàm tại Oslo hôm 27/4. Trong cuộc hội đàm lần này, hai bên sẽ trao đổi ý kiến về biển Barents.',
    '2010-04-27',
    ['held: Dmitry Medvedev + Jens Stoltenberg'],
  ],
]);

table('those met before somebody leaves', parties, [
  [
    'two names and a comma',
    'Tổng thống Peru Alan Garcia sẽ hội đàm với Thủ tướng Italia Romano Prodi, Tổng thống Pháp Nicolas Sarkozy trước khi lên đường đi Maroc.',
    '2007-09-10',
    ['talks: Alan Garcia + Nicolas Sarkozy', 'talks: Alan Garcia + Romano Prodi'],
  ],
  [
    'who stands behind the comma acts',
    'Sau khi hội đàm với Thủ tướng Italia Romano Prodi, Tổng thống Pháp Nicolas Sarkozy tới Rabat trước khi gặp báo giới.',
    '2007-09-10',
    ['talks: Nicolas Sarkozy + Romano Prodi'],
  ],
  [
    'the preposition told again',
    'Ngoại trưởng Đức Joschka Fischer đã có các cuộc gặp riêng với Tổng thống Ai Cập Hosni Mubarak cũng như với Quốc vương Jordan Abdullah II.',
    '2004-02-11',
    ['talks: Abdullah II + Joschka Fischer', 'talks: Hosni Mubarak + Joschka Fischer'],
  ],
  [
    'with what aim, behind a comma',
    'Ngoại trưởng Đức Joschka Fischer đã gặp Tổng thống Ai Cập Hosni Mubarak, với mục tiêu thúc đẩy hòa bình.',
    '2004-02-11',
    ['talks: Hosni Mubarak + Joschka Fischer'],
  ],
  [
    'two behind hai ông',
    'Thủ tướng Ấn Độ Atal Bihari Vajpayee và Tổng thống Pakistan Pervez Musharraf dự hội nghị. Ngoại trưởng Đức Joschka Fischer sẽ gặp riêng hai ông Vajpayee và Musharraf.',
    '2004-01-03',
    ['talks: Atal Bihari Vajpayee + Joschka Fischer', 'talks: Joschka Fischer + Pervez Musharraf'],
  ],
]);

table('who is to do it with somebody', statuses, [
  [
    'the tense stands before who joins',
    'Tổng thống Pháp Nicolas Sarkozy sẽ cùng Thủ tướng Italia Romano Prodi hội đàm tại Nice.',
    '2007-09-10',
    ['planned: Nicolas Sarkozy + Romano Prodi'],
  ],
  [
    'and what has been',
    'Tổng thống Pháp Nicolas Sarkozy đã cùng Thủ tướng Italia Romano Prodi hội đàm tại Nice.',
    '2007-09-10',
    ['held: Nicolas Sarkozy + Romano Prodi'],
  ],
  [
    'what is looked forward to',
    'Tổng thống Pháp Nicolas Sarkozy nói ông mong đợi tiến hành hội đàm với Thủ tướng Italia Romano Prodi.',
    '2007-09-10',
    ['proposed: Nicolas Sarkozy + Romano Prodi'],
  ],
]);

table('ông in what somebody is said to have said', parties, [
  [
    'is who said it',
    'Ngoại trưởng Pháp Bernard Kouchner nói rằng Tổng thống Sarkozy khẳng định ông sẽ gặp Thủ tướng Italia Romano Prodi.',
    '2007-09-10',
    ['talks: Nicolas Sarkozy + Romano Prodi'],
  ],
  [
    'is no spokesman without a name',
    'Tổng thống Pháp Nicolas Sarkozy tới Rome, người phát ngôn của Chính phủ Italia cho biết ông sẽ gặp Thủ tướng Romano Prodi.',
    '2007-09-10',
    ['talks: Nicolas Sarkozy + Romano Prodi'],
  ],
  [
    'is who speaks where another is only told of',
    'Ngoại trưởng Pháp Bernard Kouchner ca ngợi Tổng thống Sarkozy và nói rằng ông sẽ gặp Thủ tướng Italia Romano Prodi.',
    '2007-09-10',
    ['talks: Bernard Kouchner + Romano Prodi'],
  ],
]);

table('states with their style', visits, [
  [
    'before a name in old spelling',
    'Từ ngày 3-5/4/2006, Tổng thống nước Cộng hòa Liên bang Ni-giê-ri-a Ô-lu-xê-gun Ô-ba-san-giô đã thăm chính thức Thái Lan.',
    '2006-04-06',
    ['held: Olusegun Obasanjo @Thái Lan'],
  ],
  [
    'Nhà nước before a name',
    'Ngài Si-môn Pê-rét, Tổng thống Nhà nước I-xra-en, đã thăm chính thức Hàn Quốc từ ngày 8 đến 10/6/2010.',
    '2010-06-12',
    ['held: Shimon Peres @Hàn Quốc'],
  ],
]);

table('Chủ tịch QH', parties, [
  [
    'is who presides over the national assembly',
    'Chiều 5/4, Chủ tịch QH Nguyễn Sinh Hùng hội đàm với Chủ tịch Quốc hội Lào Pany Yathotou.',
    '2012-04-06',
    ['talks: Nguyễn Sinh Hùng + Pany Yathotou'],
  ],
]);

table('a day tới đây', dates, [
  [
    'is the next of its name',
    'Thứ ba tới đây Tổng thống Pháp Nicolas Sarkozy sẽ hội kiến Thủ tướng Italia Romano Prodi tại Rome.',
    '2007-12-15',
    ['2007-12-18'],
  ],
  [
    'is ahead behind figures too',
    'Tổng thống Pháp Nicolas Sarkozy sẽ gặp Thủ tướng Italia Romano Prodi ngày 20/12 tới đây.',
    '2007-12-15',
    ['2007-12-20'],
  ],
  [
    'has been where somebody came to sign',
    'Thủ tướng Italia Romano Prodi ngày 13/12 tới đây để hội đàm với Tổng thống Pháp Nicolas Sarkozy.',
    '2007-12-15',
    ['2007-12-13'],
  ],
]);

table('a line in brackets that is no source', visits, [
  [
    'of the order of what follows',
    'Hoạt động trong tháng\n(Theo thứ tự thời gian)\nTừ ngày 3-5/4/2006, Thủ tướng Thái Lan Thaksin Shinawatra đã thăm chính thức Ấn Độ.',
    '2006-04-06',
    ['held: Thaksin Shinawatra @Ấn Độ'],
  ],
]);

table('a trip to somewhere of another than who speaks', visits, [
  [
    'is the trip of whose it is',
    'Ngoại trưởng Pháp Bernard Kouchner nói về chuyến công du tới Brazil của Tổng thống Nicolas Sarkozy.',
    '2008-12-22',
    ['held: Nicolas Sarkozy @Brazil'],
  ],
  [
    'is the own trip where nobody else is told',
    'Ngoại trưởng Pháp Bernard Kouchner bắt đầu chuyến công du tới Brazil.',
    '2008-12-22',
    ['held: Bernard Kouchner @Brazil'],
  ],
]);

table('a trip of which a comma says that it is ahead', visits, [
  [
    'is planned',
    'Hai bên bàn về chuyến thăm tới Brazil lần đầu tiên của Tổng thống Pháp Nicolas Sarkozy, dự kiến diễn ra trong nửa cuối năm nay.',
    '2008-03-04',
    ['planned: Nicolas Sarkozy @Brazil'],
  ],
  [
    'is held where the plan is of a summit told between',
    'Trong chuyến thăm Brazil, Tổng thống Pháp Nicolas Sarkozy nói về hội nghị thượng đỉnh G20, dự kiến diễn ra tháng 4.',
    '2008-12-23',
    ['held: Nicolas Sarkozy @Brazil'],
  ],
]);

table('a conference whose guests the next sentence lists', conferences, [
  [
    'tham gia hội nghị có',
    'Ngày 14-6, hội nghị quốc tế về tương lai của Syria đã khai mạc tại Geneva. Tham gia hội nghị có Ngoại trưởng Nga Sergei Lavrov và Ngoại trưởng Pháp Laurent Fabius.',
    '2012-06-15',
    ['held @Geneva: Laurent Fabius + Sergei Lavrov'],
  ],
  [
    'by their states',
    'Ngày 14-6, hội nghị quốc tế về Syria đã khai mạc tại Geneva. Tham dự hội nghị có các ngoại trưởng đến từ 20 nước, trong đó có Nga, Pháp và Ba Lan.',
    '2012-06-15',
    ['held @Geneva: Ba Lan + Nga + Pháp'],
  ],
]);

table('bắt đầu tuần', visits, [
  [
    'is no beginning of a week',
    'Ngoại trưởng Pháp Bernard Kouchner ngày 28-2 bắt đầu tuần công du Chile.',
    '2010-03-02',
    ['held: Bernard Kouchner @Chile'],
  ],
]);
