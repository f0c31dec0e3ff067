import { claims, parties, statuses, table, tellings } from '../read.ts';

table('officials of a field, and their country', parties, [
  [
    'who negotiate, and where',
    'Các nhà đàm phán Mỹ đang thảo luận với Triều Tiên tại Stockholm.',
    '2019-10-05',
    ['talks: Mỹ + Triều Tiên'],
  ],
  ['of what, and nowhere', 'Các quan chức Mỹ thảo luận với Nga về Syria.', '2019-10-05', []],
  [
    'right before the country',
    'Ông Duterte đã gặp một số quan chức quân đội Indonesia.',
    '2017-05-20',
    ['talks: Indonesia + Rodrigo Duterte'],
  ],
  [
    'before của',
    'Ông Duterte đã hội đàm với các quan chức thương mại cấp cao của Nhật Bản.',
    '2017-05-20',
    ['talks: Nhật Bản + Rodrigo Duterte'],
  ],
  [
    'an envoy without a name',
    'Trong cuộc họp với đặc phái viên thương mại Nhật Bản hôm qua, ông Duterte than phiền về thuế.',
    '2017-05-20',
    ['talks: Nhật Bản + Rodrigo Duterte'],
  ],
  [
    'cả before two parties',
    'Cả Mỹ và Cuba đã có những cuộc trao đổi về việc này.',
    '2017-05-20',
    ['talks: Cuba + Mỹ'],
  ],
  [
    'another deed stands between',
    'Ông Duterte đã gặp các quan chức phản đối chính sách của Nhật Bản.',
    '2017-05-20',
    [],
  ],
]);

table('talks in what somebody tells, and past who tells it', tellings, [
  [
    'what they declared after it',
    'Nga cho rằng điều này đi ngược tinh thần tuyên bố chung giữa Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Joe Biden sau cuộc gặp thượng đỉnh tại Geneva vào tháng 6.',
    '2021-08-10',
    ['summit held 2021-06 @Geneva: Joe Biden + Vladimir Putin'],
  ],
  [
    'both, and a day',
    'Thủ tướng Australia Scott Morrison cho biết, trong cuộc điện đàm tối 28/6, ông và Thủ tướng Ấn Độ Narendra Modi đã nhất trí mở rộng tập trận.',
    '2020-06-30',
    ['call held 2020-06-28 @nowhere: Narendra Modi + Scott Morrison'],
  ],
  [
    'the one to the other',
    'Thủ tướng Australia Scott Morrison kể lại rằng trong cuộc gặp hôm 28/6 ở Osaka, Thủ tướng Ấn Độ Narendra Modi đã trấn an ông về thuế.',
    '2019-07-08',
    ['talks held 2019-06-28 @Osaka: Narendra Modi + Scott Morrison'],
  ],
  [
    'by himself',
    'Thủ tướng Australia Scott Morrison nói rằng trong cuộc gặp ở Osaka, Thủ tướng Ấn Độ Narendra Modi phát biểu rất dài.',
    '2019-07-08',
    [],
  ],
  [
    'what the sentence goes on with is not of the noun',
    'Trong cuộc gặp hôm 28/6, Thủ tướng Australia Scott Morrison đã đề nghị Thủ tướng Ấn Độ Narendra Modi ngừng đánh thuế nhằm vào Australia.',
    '2019-07-08',
    ['talks held 2019-06-28 @nowhere: Narendra Modi + Scott Morrison'],
  ],
  [
    'as the press reports',
    'Trong cuộc điện đàm với Thủ tướng Ấn Độ Narendra Modi hôm 28/6, như AFP đưa tin, ông Scott Morrison nhấn mạnh hai nước là bạn.',
    '2020-06-30',
    ['call held 2020-06-28 @nowhere: Narendra Modi + Scott Morrison'],
  ],
  [
    'agreed between two',
    'Australia nới lỏng quy định sau một thỏa thuận đạt được giữa Thủ tướng Scott Morrison và Thủ tướng Ấn Độ Narendra Modi trong cuộc điện đàm hôm 28/6.',
    '2020-06-30',
    ['call held 2020-06-28 @nowhere: Narendra Modi + Scott Morrison'],
  ],
]);

table('of many who meet, those named', parties, [
  [
    'counterparts who come from',
    'Ngoại trưởng Đức Annalena Baerbock có kế hoạch hội đàm song phương với Ngoại trưởng Ai Cập Sameh Shoukry và những người đồng cấp từ Jordan và Qatar.',
    '2023-10-20',
    [
      'talks: Annalena Baerbock + Ayman Safadi',
      'talks: Annalena Baerbock + Mohammed bin Abdulrahman Al Thani',
      'talks: Annalena Baerbock + Sameh Shoukry',
    ],
  ],
  [
    'some few of a continent',
    'Thủ tướng Anh Keir Starmer mới chỉ điện đàm với một số ít lãnh đạo ở châu Phi, trong đó có Tổng thống Kenya William Ruto.',
    '2024-09-20',
    ['call: Keir Starmer + William Ruto'],
  ],
  [
    'whom a delegation leads',
    'Ngoại trưởng Lào Saleumxay Kommasith là một trong những người đứng đầu ngành ngoại giao các nước ASEAN tới Washington và gặp Ngoại trưởng Mỹ Antony Blinken.',
    '2022-05-14',
    ['talks: Antony Blinken + Saleumxay Kommasith'],
  ],
  [
    'who comes from somewhere is no counterpart',
    'Ngoại trưởng Đức Annalena Baerbock gặp người đồng cấp Pháp Catherine Colonna từ Brussels trở về.',
    '2023-10-20',
    ['talks: Annalena Baerbock + Catherine Colonna'],
  ],
  [
    'who only tells of it',
    'Thỏa thuận có thể đạt được tại cuộc gặp giữa Tổng thống Mỹ Joe Biden và Chủ tịch Trung Quốc Tập Cận Bình, Điện Kremlin cho biết hôm 11/11.',
    '2022-11-12',
    ['talks: Joe Biden + Tập Cận Bình'],
  ],
  [
    'counted',
    'Ngoại trưởng bốn nước gồm Pháp, Đức, Nga và Ukraine ngày 30/7 gặp mặt tại Berlin.',
    '2019-07-31',
    ['talks: Nga + Pháp + Ukraine + Đức'],
  ],
  [
    'counterparts by their countries',
    'Ngoại trưởng Canada Chrystia Freeland đã có các cuộc gặp kín với một loạt người đồng cấp, bao gồm Nhật Bản và Hàn Quốc.',
    '2018-01-16',
    ['talks: Chrystia Freeland + Hàn Quốc', 'talks: Chrystia Freeland + Nhật Bản'],
  ],
  [
    'who meet with bad weather',
    'Tàu của ba nước gồm Pháp, Nhật Bản và Hàn Quốc gặp mưa lớn trên biển.',
    '2018-01-16',
    [],
  ],
]);

table('sessions that two states hold in turn', tellings, [
  [
    'numbered behind',
    'Ngày 18/12, Đối thoại Chiến lược Australia - Indonesia lần thứ 9 diễn ra tại Hà Nội.',
    '2018-12-20',
    ['talks held 2018-12-18 @Hà Nội: Australia + Indonesia'],
  ],
  [
    'numbered before',
    'Ngày 18/12, Kỳ họp lần thứ 10 Ủy ban liên Chính phủ Việt Nam - Cuba được tổ chức tại Hà Nội.',
    '2018-12-20',
    ['talks held 2018-12-18 @Hà Nội: Cuba + Việt Nam'],
  ],
  [
    'ahead',
    'Hai bên nhất trí sẽ tổ chức Kỳ họp lần thứ 11 Ủy ban liên Chính phủ Việt Nam - Cuba vào tháng 3/2019.',
    '2018-12-20',
    ['talks planned 2019-03 @nowhere: Cuba + Việt Nam'],
  ],
  [
    'no session but the frame of many',
    'Hai bên nhất trí lập cơ chế Đối thoại Chiến lược Australia - Indonesia.',
    '2018-12-20',
    [],
  ],
]);

table('talks that go on', statuses, [
  [
    'somewhere',
    'Ngày 5/7, Armenia và Azerbaijan nối lại đàm phán tại Vienna.',
    '2019-07-08',
    ['held: Armenia + Azerbaijan'],
  ],
  [
    'some day, with whom',
    'Armenia sẽ nối lại đàm phán với Azerbaijan vào ngày 15/7.',
    '2019-07-08',
    ['planned: Armenia + Azerbaijan'],
  ],
  ['at some time', 'Armenia và Azerbaijan nối lại đàm phán biên giới.', '2019-07-08', []],
]);

table('officials of a field say something', claims, [
  [
    'of another state',
    'Các quan chức quân sự Indonesia cáo buộc Malaysia xâm phạm.',
    '2019-07-08',
    ['Indonesia accuses Malaysia'],
  ],
]);

table('with whom something is discussed, behind what of', parties, [
  [
    'about it',
    'Ngoại trưởng Mỹ Antony Blinken đã thảo luận về tình hình Sudan với Ngoại trưởng Pháp Catherine Colonna.',
    '2022-07-08',
    ['talks: Antony Blinken + Catherine Colonna'],
  ],
  [
    'it itself',
    'Ngoại trưởng Mỹ Antony Blinken trao đổi các biện pháp trừng phạt Nga với Ngoại trưởng Pháp Catherine Colonna.',
    '2022-07-08',
    ['talks: Antony Blinken + Catherine Colonna'],
  ],
  [
    'what is done with him is what it is about',
    'Nội các Anh thảo luận về việc sớm mở rộng phối hợp với Tổng thống Pháp Emmanuel Macron.',
    '2022-07-08',
    [],
  ],
  [
    'another deed has whom',
    'Nội các Anh thảo luận về Brexit trước khi phối hợp với Tổng thống Pháp Emmanuel Macron.',
    '2022-07-08',
    [],
  ],
  [
    'may be solved so',
    'Tổng thống Pháp Emmanuel Macron nói khi có vấn đề, ông có thể giải quyết bằng cách điện đàm trực tiếp với ông Joe Biden.',
    '2022-07-08',
    [],
  ],
]);

table('short ways to say it', parties, [
  [
    'what they agreed on in a call',
    'Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin nhất trí gặp nhau tại Geneva trong một cuộc điện đàm hồi đầu tháng 5.',
    '2021-05-25',
    ['call: Joe Biden + Vladimir Putin', 'talks: Joe Biden + Vladimir Putin'],
  ],
  [
    'two leaders, of two countries in a list',
    'Hãng tin cho biết hai lãnh đạo Mỹ, Trung Quốc dự kiến gặp nhau ở Florida vào cuối tháng 3.',
    '2019-03-12',
    ['talks: Donald Trump + Tập Cận Bình'],
  ],
  [
    'what the press quotes of it',
    'Thủ tướng Anh Boris Johnson khẳng định ông đã có "một buổi trò chuyện thật dài và hiệu quả" với Tổng thống Ukraine Volodymyr Zelensky.',
    '2022-03-12',
    ['talks: Boris Johnson + Volodymyr Zelensky'],
  ],
  [
    'a minister tells of his president',
    'Ngoại trưởng Mỹ Antony Blinken nói rằng thượng đỉnh với ông Vladimir Putin có thể diễn ra vào tháng 6. Tổng thống Mỹ Joe Biden chưa quyết định.',
    '2021-05-12',
    ['summit: Joe Biden + Vladimir Putin'],
  ],
  [
    'hội đàm without với',
    'Bộ trưởng Ngoại giao Bùi Thanh Sơn hôm nay hội đàm Ngoại trưởng Pháp Catherine Colonna.',
    '2022-07-08',
    ['talks: Bùi Thanh Sơn + Catherine Colonna'],
  ],
  [
    'who acts after it is no guest',
    'Sau hội đàm Tổng thống Pháp Emmanuel Macron tuyên bố ủng hộ Ấn Độ.',
    '2022-07-08',
    [],
  ],
  [
    'where two states speak',
    'Armenia và Azerbaijan hôm 6/7 trao đổi tại Vienna về biên giới.',
    '2022-07-08',
    ['talks: Armenia + Azerbaijan'],
  ],
  ['in a council', 'Mỹ và Nga thảo luận tại Hội đồng Bảo an về Syria.', '2022-07-08', []],
  [
    'what both started after it',
    'Khuôn khổ do Thủ tướng Đức Angela Merkel và Tổng thống Pháp Emmanuel Macron khởi xướng sau cuộc gặp hồi tháng 4 ở Berlin vẫn còn.',
    '2019-07-08',
    ['talks: Angela Merkel + Emmanuel Macron'],
  ],
  [
    'whose deed it is',
    'Đó là nỗ lực của Tổng thống Pháp Emmanuel Macron nhằm tìm ủng hộ trước cuộc gặp với Thủ tướng Đức Angela Merkel.',
    '2019-07-08',
    ['talks: Angela Merkel + Emmanuel Macron'],
  ],
]);
