import { parties, places, dates, statuses, table } from '../read.ts';

table('who met behind what the noun says of it', parties, [
  [
    'place and day before giữa',
    'Cuộc gặp tại Tashkent hôm 22/4 giữa Tổng thống Pháp Francois Hollande và Tổng thống Uzbekistan Islam Karimov kéo dài 70 phút.',
    '2013-04-24',
    ['talks: Francois Hollande + Islam Karimov'],
  ],
  [
    'a country behind the place',
    'Cuộc hội đàm tại Lisbon, Bồ Đào Nha, giữa Ngoại trưởng Tây Ban Nha Alfonso Dastis và Ngoại trưởng Bồ Đào Nha Augusto Santos Silva đã khép lại.',
    '2017-05-29',
    ['talks: Alfonso Dastis + Augusto Santos Silva'],
  ],
  [
    'the margins before giữa',
    'Cuộc gặp bên lề hội nghị APEC ở Lima giữa Thủ tướng Canada Justin Trudeau và Tổng thống Mexico Enrique Pena Nieto đã diễn ra.',
    '2016-11-21',
    ['talks: Enrique Pena Nieto + Justin Trudeau'],
  ],
  [
    'what the talks are about lies between others',
    'Cuộc đàm phán ở Vienna về tranh chấp giữa Armenia và Azerbaijan bế tắc.',
    '2016-05-17',
    [],
  ],
  [
    'a border lies between them',
    'Bộ trưởng đến thăm sau cuộc hội đàm tại Delhi và tại khu vực biên giới giữa Ấn Độ và Nepal.',
    '2015-03-02',
    [],
  ],
]);

table('talks of a guest with his hosts', places, [
  [
    'on the days of the trip, in another sentence',
    'Ngoại trưởng Na Uy Anniken Huitfeldt thăm Rome ngày 18/6/2022.\nHôm 19/6, bà Huitfeldt hội đàm với Ngoại trưởng Italy Luigi Di Maio.',
    '2022-06-20',
    ['Rome'],
  ],
  [
    'on another day they may be anywhere',
    'Ngoại trưởng Na Uy Anniken Huitfeldt thăm Rome ngày 18/6/2022.\nHôm 9/6, bà Huitfeldt hội đàm với Ngoại trưởng Italy Luigi Di Maio.',
    '2022-06-20',
    ['nowhere'],
  ],
  [
    'with somebody who is not at home there',
    'Ngoại trưởng Na Uy Anniken Huitfeldt thăm Rome ngày 18/6/2022.\nHôm 19/6, bà Huitfeldt hội đàm với Ngoại trưởng Phần Lan Pekka Haavisto.',
    '2022-06-20',
    ['nowhere'],
  ],
]);

table('how long, before whom', parties, [
  [
    'hơn ba giờ với',
    'Thủ tướng Na Uy Erna Solberg đã hội đàm hơn ba giờ với Thủ tướng Thụy Điển Stefan Lofven.',
    '2016-11-02',
    ['talks: Erna Solberg + Stefan Lofven'],
  ],
  [
    'trong gần hai tiếng với',
    'Ngoại trưởng Áo Sebastian Kurz hội đàm riêng trong gần hai tiếng với Ngoại trưởng Croatia Davor Ivo Stier.',
    '2017-03-09',
    ['talks: Davor Ivo Stier + Sebastian Kurz'],
  ],
  [
    'whom the sentence names later is no guest',
    'Thủ tướng Na Uy Erna Solberg đã hội đàm hơn ba giờ, theo báo giới, cùng quan điểm với Thủ tướng Thụy Điển Stefan Lofven.',
    '2016-11-02',
    [],
  ],
]);

table('who else is there', parties, [
  [
    'witnesses',
    'Tổng thống Serbia Tomislav Nikolic gặp Tổng thống Kosovo Atifete Jahjaga tại Brussels, với sự chứng kiến của Đại diện cấp cao EU Catherine Ashton.',
    '2013-02-07',
    ['talks: Atifete Jahjaga + Catherine Ashton + Tomislav Nikolic'],
  ],
  [
    'who is present owns no meeting',
    'Thủ tướng Ethiopia Abiy Ahmed có cuộc gặp với Tổng thống Eritrea Isaias Afwerki, với sự góp mặt của Ngoại trưởng Saudi Arabia Adel al-Jubeir.',
    '2018-07-25',
    ['talks: Abiy Ahmed + Adel al-Jubeir + Isaias Afwerki'],
  ],
  [
    'who joins another in it',
    'Thủ tướng Hà Lan Mark Rutte đã cùng Thủ tướng Đan Mạch Mette Frederiksen gặp Tổng thống Ukraine Volodymyr Zelensky.',
    '2023-08-21',
    ['talks: Mark Rutte + Mette Frederiksen + Volodymyr Zelensky'],
  ],
  [
    'who only agrees with somebody did not join him',
    'Thủ tướng Hà Lan Mark Rutte ủng hộ việc Thủ tướng Đan Mạch Mette Frederiksen gặp Tổng thống Ukraine Volodymyr Zelensky.',
    '2023-08-21',
    ['talks: Mette Frederiksen + Volodymyr Zelensky'],
  ],
  [
    'who makes up a delegation',
    'Phái đoàn Hàn Quốc gồm Ngoại trưởng Yun Byung-se và Bộ trưởng Quốc phòng Han Min-koo hội đàm với Ngoại trưởng Mỹ John Kerry.',
    '2016-10-19',
    ['talks: Han Min-goo + John Kerry + Yun Byung-se'],
  ],
  [
    'an organisation with members is no delegation',
    'ASEAN, gồm Lào và Myanmar, hội đàm với Ngoại trưởng Mỹ John Kerry.',
    '2016-07-25',
    ['talks: ASEAN + John Kerry'],
  ],
]);

table('lists', parties, [
  [
    'two guests end the sentence',
    'Chủ tịch nước Trương Tấn Sang gặp Tổng thống Chile Michelle Bachelet, Thủ tướng New Zealand John Key.',
    '2014-11-11',
    ['talks: John Key + Trương Tấn Sang', 'talks: Michelle Bachelet + Trương Tấn Sang'],
  ],
  [
    'who does something behind the comma is no guest',
    'Chủ tịch nước Trương Tấn Sang gặp Tổng thống Chile Michelle Bachelet, Thủ tướng New Zealand John Key chủ trì tiệc tối.',
    '2014-11-11',
    ['talks: Michelle Bachelet + Trương Tấn Sang'],
  ],
  [
    'several meetings announced, each by its guest',
    'Thủ tướng Nguyễn Tấn Dũng đã có các cuộc gặp song phương. Với Thủ tướng Na Uy Erna Solberg, Thủ tướng cảm ơn sự giúp đỡ của Oslo.',
    '2014-10-17',
    ['talks: Erna Solberg + Nguyễn Tấn Dũng'],
  ],
  [
    'nothing announced',
    'Thủ tướng Nguyễn Tấn Dũng trả lời báo chí. Với Thủ tướng Na Uy Erna Solberg, Thủ tướng bày tỏ sự cảm thông.',
    '2014-10-17',
    [],
  ],
  [
    'several preside for two countries',
    'Kỳ họp Ủy ban liên chính phủ do Bộ trưởng Trần Tuấn Anh, Thứ trưởng Đặng Hoàng An và Bộ trưởng Nga Denis Manturov đồng chủ trì.',
    '2020-02-10',
    ['talks: Denis Manturov + Trần Tuấn Anh + Đặng Hoàng An'],
  ],
]);

table('whom the sentence stays with', parties, [
  [
    'ông behind a semicolon',
    'Ngoại trưởng Canada John Baird tới Trung Đông. Tại Amman, ông gặp Quốc vương Jordan Abdullah II; tại Doha, ông hội đàm với Ngoại trưởng Qatar Khalid bin Mohammad al-Attiyah.',
    '2013-09-09',
    ['talks: Abdullah II + John Baird', 'talks: John Baird + Khalid bin Mohammad Al Attiyah'],
  ],
  [
    'those who receive him in turn are not he',
    'Thủ tướng Australia Tony Abbott thăm Nhật Bản và Hàn Quốc. Thủ tướng Nhật Bản Shinzo Abe và Tổng thống Hàn Quốc Park Geun-hye lần lượt tiếp ông.',
    '2014-04-09',
    ['talks: Park Geun-hye + Tony Abbott', 'talks: Shinzo Abe + Tony Abbott'],
  ],
]);

table('receptions and what is done in them', parties, [
  [
    'tại buổi tiếp',
    'Tại buổi tiếp Đại sứ Brazil Marco Brandao, Chủ tịch Quốc hội Nguyễn Sinh Hùng đánh giá cao hợp tác hai nước.',
    '2014-06-05',
    ['talks: Marco Brandao + Nguyễn Sinh Hùng'],
  ],
  [
    'honoured by the other',
    'Tổng thống Italia Sergio Mattarella được Vua Tây Ban Nha Felipe VI trao huân chương trong cuộc gặp tại Madrid.',
    '2021-11-16',
    ['talks: Felipe VI + Sergio Mattarella'],
  ],
  [
    'honoured by his own in a meeting with nobody',
    'Bộ trưởng Quốc phòng Mỹ James Mattis được Tổng thống Mỹ Donald Trump khen ngợi trong cuộc gặp tại Washington.',
    '2018-03-08',
    [],
  ],
]);

table('sessions', (record) => record.meetings.map((m) => `${m.form} ${m.status}`), [
  [
    'a body has one',
    'Hội đồng Bảo an Liên hợp quốc đã có phiên họp khẩn về Mali.',
    '2013-01-10',
    ['conference held'],
  ],
  ['a body meets the other side', 'EU có cuộc họp với Thổ Nhĩ Kỳ.', '2015-10-16', ['talks held']],
]);

table('places that no table knows', places, [
  [
    'its country stands behind',
    'Thủ tướng Phần Lan Alexander Stubb gặp Thủ tướng Estonia Taavi Roivas tại khu nghỉ dưỡng Vihtavuori của Phần Lan.',
    '2014-08-20',
    ['Phần Lan'],
  ],
  [
    'whose deed it is is no place',
    'Thủ tướng Phần Lan Alexander Stubb gặp Thủ tướng Estonia Taavi Roivas trong nỗ lực hòa giải của Thụy Điển.',
    '2014-08-20',
    ['nowhere'],
  ],
]);

table('told in its turn', statuses, [
  [
    'một ngày sau',
    'Ngày 3/9/2013, Tổng thống Phần Lan Sauli Niinisto gặp Tổng thống Estonia Toomas Hendrik Ilves. Một ngày sau, ông tiếp Tổng thống Latvia Andris Berzins.',
    null,
    ['held: Andris Berzins + Sauli Niinisto', 'held: Sauli Niinisto + Toomas Hendrik Ilves'],
  ],
  [
    'một ngày sau, with sẽ',
    'Ngày 3/9/2013, Tổng thống Phần Lan Sauli Niinisto gặp Tổng thống Estonia Toomas Hendrik Ilves. Một ngày sau, ông sẽ tiếp Tổng thống Latvia Andris Berzins.',
    null,
    ['held: Sauli Niinisto + Toomas Hendrik Ilves', 'planned: Andris Berzins + Sauli Niinisto'],
  ],
  [
    'past the comma the aim is over',
    'Tổng thống Brazil Luiz Inacio Lula da Silva tới Bắc Kinh trong nỗ lực hòa giải, rồi hội đàm với Chủ tịch Trung Quốc Tập Cận Bình.',
    '2023-04-15',
    ['held: Luiz Inacio Lula da Silva + Tập Cận Bình'],
  ],
  [
    'the aim itself',
    'Tổng thống Brazil Luiz Inacio Lula da Silva đang nỗ lực gặp Chủ tịch Trung Quốc Tập Cận Bình.',
    '2023-04-10',
    ['proposed: Luiz Inacio Lula da Silva + Tập Cận Bình'],
  ],
]);

table('a speech is one deed of several', dates, [
  [
    'the day serves what follows',
    'Ngày 9/10, ông Joko Widodo sẽ phát biểu trước Quốc hội, hội kiến Tổng thống Hàn Quốc Moon Jae-in.',
    '2019-10-08',
    ['2019-10-09'],
  ],
  [
    'the day of a saying is no day of what it says',
    'Ngày 9/10, ông Joko Widodo phát biểu rằng ông sẽ hội kiến Tổng thống Hàn Quốc Moon Jae-in.',
    '2019-10-09',
    ['undated'],
  ],
]);

table('whose word counts', parties, [
  [
    'the chancellor, not the president',
    'Tổng thống Ba Lan Andrzej Duda gặp nhà lãnh đạo Đức tại Warsaw.',
    '2017-02-08',
    ['talks: Andrzej Duda + Angela Merkel'],
  ],
  [
    'the prime minister since he leads',
    'Thủ tướng Canada Justin Trudeau gặp nhà lãnh đạo Ấn Độ tại New Delhi.',
    '2018-02-23',
    ['talks: Justin Trudeau + Narendra Modi'],
  ],
  [
    'the president where he leads',
    'Thủ tướng Canada Justin Trudeau gặp nhà lãnh đạo Pháp tại Paris.',
    '2018-04-17',
    ['talks: Emmanuel Macron + Justin Trudeau'],
  ],
]);

table('whom nobody knows', parties, [
  [
    'a name behind ông is not who was told before',
    'Tổng thống Phần Lan Sauli Niinisto nói ông Virtakoski đã gặp Thủ tướng Na Uy Erna Solberg.',
    '2014-05-10',
    [],
  ],
  [
    'ông alone is',
    'Tổng thống Phần Lan Sauli Niinisto nói ông đã gặp Thủ tướng Na Uy Erna Solberg.',
    '2014-05-10',
    ['talks: Erna Solberg + Sauli Niinisto'],
  ],
  [
    'a title behind ngài is no name',
    'Tổng thống Phần Lan Sauli Niinisto nói: "Tôi đã gặp ngài Thủ tướng". Hôm sau, ông gặp Thủ tướng Na Uy Erna Solberg.',
    '2014-05-10',
    ['talks: Erna Solberg + Sauli Niinisto'],
  ],
]);

table('who rules', parties, [
  [
    'of two bare names joined by a dash',
    'Đại sứ Triều Tiên Kim Song nói hội nghị thượng đỉnh Moon – Kim ở Bàn Môn Điếm đã thành công.',
    '2018-05-04',
    ['summit: Kim Jong-un + Moon Jae-in'],
  ],
  [
    'a bare name alone is who the article speaks of',
    'Đại sứ Triều Tiên Kim Song gặp Ngoại trưởng Thụy Sĩ Ignazio Cassis. Ông Kim nói sẽ gặp Ngoại trưởng Áo Karin Kneissl.',
    '2018-05-04',
    ['talks: Ignazio Cassis + Kim Song', 'talks: Karin Kneissl + Kim Song'],
  ],
  [
    'of a text without a day, the one who ever did',
    'Ông Trump gặp Tổng thống Chile Sebastian Pinera.',
    null,
    ['talks: Donald Trump + Sebastian Pinera'],
  ],
  [
    'not where another of the name was a minister',
    'Bà Clinton gặp Tổng thống Chile Sebastian Pinera.',
    null,
    [],
  ],
]);

table('talks of a named pair', parties, [
  [
    'that sit somewhere',
    'Đàm phán trực tiếp Serbia – Kosovo được nối lại ở Brussels hôm 12/7.',
    '2020-07-14',
    ['talks: Kosovo + Serbia'],
  ],
  ['that drag on', 'Đàm phán Serbia – Kosovo vẫn bế tắc.', '2020-07-14', []],
  ['that may sit', 'Đàm phán Serbia – Kosovo có thể được nối lại ở Brussels hôm 12/7.', '2020-07-01', []],
]);

table('what is given to the other in it', parties, [
  [
    'an aim is nobody who is met',
    'Tổng thống Philippines Gloria Arroyo họp với các cố vấn hôm 3/5/2006 tại Manila với hy vọng cải thiện quan hệ Philippines – Malaysia.',
    '2006-05-04',
    [],
  ],
  [
    'whoever is met, and an aim',
    'Tổng thống Philippines Gloria Arroyo có cuộc gặp với Thủ tướng Malaysia Abdullah Badawi với mong muốn cải thiện quan hệ với Indonesia.',
    '2006-05-04',
    ['talks: Abdullah Ahmad Badawi + Gloria Macapagal Arroyo'],
  ],
  [
    'trao … cho',
    'Phó Thủ tướng Lào Thongloun Sisoulith trao thư cho Thủ tướng Campuchia Hun Sen trong cuộc gặp tại Siem Reap.',
    '2013-11-08',
    ['talks: Hun Sen + Thongloun Sisoulith'],
  ],
  [
    'nobody receives it',
    'Phó Thủ tướng Lào Thongloun Sisoulith đọc thư trong cuộc gặp tại Siem Reap.',
    '2013-11-08',
    [],
  ],
  [
    'được … chiêu đãi',
    'Tổng thống Indonesia Joko Widodo được Vua Hà Lan Willem-Alexander chiêu đãi tại The Hague.',
    '2016-04-22',
    ['talks: Joko Widodo + Willem-Alexander'],
  ],
]);

table('where who meets is', places, [
  [
    'between him and the meeting',
    'Ngoại trưởng Thổ Nhĩ Kỳ Mevlut Cavusoglu tại Munich tối 18/2 có cuộc gặp kín với Ngoại trưởng Hy Lạp Nikos Dendias.',
    '2022-02-19',
    ['Munich'],
  ],
  [
    'where he only speaks',
    'Ngoại trưởng Thổ Nhĩ Kỳ Mevlut Cavusoglu tại Munich nói sẽ có cuộc gặp với Ngoại trưởng Hy Lạp Nikos Dendias.',
    '2022-02-19',
    ['nowhere'],
  ],
]);

table('online', parties, [
  [
    'buổi làm việc trực tuyến',
    'Bộ trưởng Nguyễn Chí Dũng có buổi làm việc trực tuyến cùng Bộ trưởng Tài chính Singapore Lawrence Wong.',
    '2021-08-20',
    ['call: Lawrence Wong + Nguyễn Chí Dũng'],
  ],
  [
    'buổi làm việc',
    'Bộ trưởng Nguyễn Chí Dũng có buổi làm việc với Bộ trưởng Tài chính Singapore Lawrence Wong.',
    '2021-08-20',
    ['talks: Lawrence Wong + Nguyễn Chí Dũng'],
  ],
]);

table('around one table', parties, [
  [
    'ngồi lại với',
    'Ngoại trưởng Ai Cập Sameh Shoukry sẽ ngồi lại với Ngoại trưởng Jordan Ayman Safadi và Ngoại trưởng Iraq Fuad Hussein.',
    '2021-03-28',
    ['talks: Ayman Safadi + Fuad Hussein + Sameh Shoukry'],
  ],
  [
    'gặp may be one after the other',
    'Ngoại trưởng Ai Cập Sameh Shoukry sẽ gặp Ngoại trưởng Jordan Ayman Safadi và Ngoại trưởng Iraq Fuad Hussein.',
    '2021-03-28',
    ['talks: Ayman Safadi + Sameh Shoukry', 'talks: Fuad Hussein + Sameh Shoukry'],
  ],
]);

table('who presides with whom', parties, [
  [
    'over a committee of two countries',
    'Phó Thủ tướng Trịnh Đình Dũng cùng Phó Thủ tướng Nga Maxim Akimov chủ trì khóa họp lần thứ 22 Ủy ban liên Chính phủ tại Hà Nội.',
    '2019-10-08',
    ['talks: Maxim Akimov + Trịnh Đình Dũng'],
  ],
  [
    'over a conference of many',
    'Phó Thủ tướng Trịnh Đình Dũng cùng Phó Thủ tướng Nga Maxim Akimov chủ trì hội nghị doanh nghiệp tại Hà Nội.',
    '2019-10-08',
    [],
  ],
]);

table('a place set apart', places, [
  [
    'behind what opens the sentence',
    'Trong khuôn khổ chuyến công tác, tại thành phố Lyon, Thủ tướng Bulgaria Boyko Borisov tiếp Thủ tướng Kosovo Ramush Haradinaj.',
    '2018-03-05',
    ['Lyon'],
  ],
  [
    'of a meeting whose word opens it',
    'Trong cuộc gặp kéo dài tám phút tại Durban hôm 27/3, bên lề lễ khai mạc, Tổng thống Ai Cập Mohamed Morsi bắt tay Tổng thống Nam Phi Jacob Zuma.',
    '2013-03-28',
    ['Durban'],
  ],
  [
    'of the press, to whom somebody tells it',
    'Tại họp báo ở Sofia, Thủ tướng Bulgaria Boyko Borisov nói sẽ tiếp Thủ tướng Kosovo Ramush Haradinaj.',
    '2018-03-05',
    ['Bulgaria'],
  ],
  [
    'of the host',
    'Thủ tướng Bulgaria Boyko Borisov sẽ hội đàm với Thủ tướng nước chủ nhà Theresa May.',
    '2018-02-21',
    ['Anh'],
  ],
  [
    'who is only like a host',
    'Thủ tướng Bulgaria Boyko Borisov gặp Thủ tướng Anh Theresa May như thể ông là thủ tướng nước chủ nhà.',
    '2018-02-21',
    ['nowhere'],
  ],
]);

table('ranks of two countries', parties, [
  [
    'meet and not their heads',
    'Tổng thống Nam Sudan Salva Kiir gặp Tổng thống Sudan Omar al-Bashir hôm 12/4. Theo đó, các tư lệnh quân khu hai nước họp vào sáng mai.',
    '2013-04-12',
    ['talks: Nam Sudan + Sudan', 'talks: Omar al-Bashir + Salva Kiir Mayardit'],
  ],
  [
    'hai bên are those who met',
    'Tổng thống Nam Sudan Salva Kiir gặp Tổng thống Sudan Omar al-Bashir hôm 12/4. Sau đó, hai bên gặp lại nhau hôm 12/4.',
    '2013-04-13',
    ['talks: Omar al-Bashir + Salva Kiir Mayardit'],
  ],
]);

table('received', parties, [
  [
    'sau khi được … tiếp, who speaks then',
    'Phát biểu ở Ankara sau khi được Tổng thống Thổ Nhĩ Kỳ Abdullah Gul tiếp, Thủ tướng Ba Lan Donald Tusk cảm ơn nước chủ nhà.',
    '2014-03-05',
    ['talks: Abdullah Gul + Donald Tusk'],
  ],
  [
    'by two of one country, each for himself',
    'Ngoại trưởng Phần Lan Erkki Tuomioja được Chủ tịch nước Trương Tấn Sang và Thủ tướng Nguyễn Tấn Dũng tiếp.',
    '2014-03-05',
    ['talks: Erkki Tuomioja + Nguyễn Tấn Dũng', 'talks: Erkki Tuomioja + Trương Tấn Sang'],
  ],
  [
    'welcomed by two together',
    'Ngoại trưởng Phần Lan Erkki Tuomioja được Chủ tịch nước Trương Tấn Sang và Thủ tướng Nguyễn Tấn Dũng đón.',
    '2014-03-05',
    ['talks: Erkki Tuomioja + Nguyễn Tấn Dũng + Trương Tấn Sang'],
  ],
  [
    'by two of two countries',
    'Ngoại trưởng Phần Lan Erkki Tuomioja được Thủ tướng Estonia Andrus Ansip và Thủ tướng Latvia Laimdota Straujuma tiếp.',
    '2014-03-05',
    ['talks: Andrus Ansip + Erkki Tuomioja + Laimdota Straujuma'],
  ],
]);

table(
  'trips of two, and since whom',
  (record) => record.meetings.map((m) => `${m.form} ${m.date ?? 'undated'} ${m.participants.length}`),
  [
    [
      'two names and a comma before the way',
      'Tổng thống Latvia Raimonds Vejonis, Tổng thống Estonia Kersti Kaljulaid tới Tbilisi hôm 26/5.',
      '2018-05-27',
      ['visit 2018-05-26 2'],
    ],
    [
      'kể từ ông A năm 2006',
      'Ông Vejonis là Tổng thống Latvia đầu tiên thăm Gruzia kể từ bà Vaira Vike-Freiberga năm 2006.',
      '2018-05-27',
      ['visit undated 1'],
    ],
  ],
);
