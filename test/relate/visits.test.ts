import { table, visitDates, visits } from '../read.ts';

table(
  'trips',
  visits,
  [
    [
      'thăm',
      'Tổng thống Mỹ Barack Obama thăm Việt Nam từ ngày 23/5.',
      '2016-05-24',
      ['held: Barack Obama @Việt Nam'],
    ],
    [
      'days spent there',
      'Đặc phái viên Mỹ Sung Kim đã dành hai ngày tại Bàn Môn Điếm để chuẩn bị cho cuộc gặp.',
      '2018-06-01',
      ['held: Sung Kim @Bàn Môn Điếm'],
    ],
    [
      'days spent at home',
      'Thủ tướng Nguyễn Xuân Phúc dành hai ngày ở Quảng Nam để kiểm tra thiệt hại do lũ.',
      '2017-11-09',
      [],
    ],
    [
      'a programme of work abroad',
      'Buổi nói chuyện nằm trong chương trình công tác của Tổng thư ký Liên hợp quốc Ban Ki-moon tới Cuba.',
      '2014-01-29',
      ['held: Ban Ki-moon @Cuba'],
    ],
    [
      'thăm cấp nhà nước',
      'Tổng thống Nga Vladimir Putin thăm cấp nhà nước Việt Nam ngày 20/6.',
      '2024-06-21',
      ['held: Vladimir Putin @Việt Nam'],
    ],
    [
      'chuyến thăm of somebody',
      'Chuyến thăm Việt Nam của Chủ tịch Trung Quốc Tập Cận Bình bắt đầu ngày 12/12.',
      '2023-12-13',
      ['held: Tập Cận Bình @Việt Nam'],
    ],
    [
      'bắt đầu chuyến thăm',
      'Thủ tướng Ấn Độ Narendra Modi bắt đầu chuyến thăm Ukraine hôm 23/8.',
      '2024-08-24',
      ['held: Narendra Modi @Ukraine'],
    ],
    [
      'đã đến',
      'Ngoại trưởng Mỹ Rex Tillerson đã đến Bắc Kinh ngày 18/3.',
      '2017-03-19',
      ['held: Rex Tillerson @Bắc Kinh'],
    ],
    ['sẽ thăm', 'Giáo hoàng Francis sẽ thăm Mông Cổ.', '2023-06-04', ['planned: Francis @Mông Cổ']],
    [
      'dự kiến chuyến thăm',
      'Thủ tướng Đức Friedrich Merz dự kiến thăm Mỹ vào tháng 6.',
      '2025-05-29',
      ['planned: Friedrich Merz @Mỹ'],
    ],
    [
      'hủy chuyến thăm',
      'Tổng thống Mỹ Donald Trump hủy chuyến thăm Đan Mạch.',
      '2019-08-21',
      ['cancelled: Donald Trump @Đan Mạch'],
    ],
    [
      'chuyến thăm bị hoãn',
      'Chuyến thăm Nhật Bản của Chủ tịch Trung Quốc Tập Cận Bình bị hoãn.',
      '2020-03-05',
      ['cancelled: Tập Cận Bình @Nhật Bản'],
    ],
    [
      'invited to visit',
      'Chủ tịch nước Nguyễn Minh Triết mời Tổng thống Nga Dmitry Medvedev thăm Việt Nam.',
      '2008-10-28',
      ['proposed: Dmitry Medvedev @Việt Nam'],
    ],
    [
      'theo lời mời',
      'Theo lời mời của Thủ tướng Nguyễn Tấn Dũng, Thủ tướng Hà Lan Mark Rutte thăm Việt Nam.',
      '2014-06-16',
      ['held: Mark Rutte @Việt Nam'],
    ],
    [
      'a guest on a trip',
      'Thủ tướng Nguyễn Xuân Phúc tiếp Ngoại trưởng Nga Sergei Lavrov nhân dịp ông sang thăm Việt Nam.',
      '2018-03-23',
      ['held: Sergei Lavrov @Việt Nam'],
    ],
    [
      'two countries',
      'Ngoại trưởng Nga Sergei Lavrov thăm Ai Cập và Ethiopia.',
      '2022-07-25',
      ['held: Sergei Lavrov @Ai Cập, Ethiopia'],
    ],
    [
      'công du',
      'Thủ tướng Nhật Bản Shinzo Abe công du Iran ngày 12/6.',
      '2019-06-13',
      ['held: Shinzo Abe @Iran'],
    ],
  ],
  [],
);

table('no trip of an official', visits, [
  ['thăm bệnh viện', 'Thủ tướng Anh Boris Johnson thăm bệnh viện ở ngoại ô.', '2019-11-04', []],
  ['đến nay', 'Từ năm 2014 đến nay, Nga và Ukraine chưa yên.', '2018-05-05', []],
  ['liên quan đến', 'Tổng thống Pháp Francois Hollande nói về vụ việc liên quan đến Mali.', '2013-01-15', []],
  [
    'thăm dò',
    'Cuộc thăm dò cho thấy Thủ tướng Israel Benjamin Netanyahu dẫn trước tại Israel.',
    '2015-03-10',
    [],
  ],
  ['goods travel', 'Hai tàu chở lúa mì của Nga đã tới Ai Cập.', '2022-08-01', []],
  ['chưa từng thăm', 'Tổng thống Mỹ Joe Biden chưa từng thăm Triều Tiên.', '2023-03-03', []],
  ['a leader comes home', 'Tổng thống Nga Vladimir Putin đã về tới Moskva.', '2019-11-15', []],
  ['sang năm', 'Thủ tướng Thái Lan Srettha Thavisin sang năm sẽ cải tổ nội các.', '2023-12-20', []],
]);

table('when a trip was', visitDates, [
  [
    'the day of the film is not that of the trip',
    'Tối 28/4, Đài Truyền hình Trung ương Triều Tiên chiếu phim về chuyến thăm Nga của nhà lãnh đạo Kim Jong-un.',
    '2019-04-29',
    ['undated'],
  ],
  [
    'what follows the trip is its own',
    'Ngày 28/4, Bộ Ngoại giao Nga ra thông báo về chuyến thăm Việt Nam của Tổng thống Vladimir Putin hôm 20/4.',
    '2024-04-29',
    ['2024-04-20'],
  ],
  [
    'a date in brackets is of the trip before it',
    'Đó là chuyến thăm tới Nga của Tổng Bí thư Nguyễn Phú Trọng (tháng 9-2018), chuyến thăm Việt Nam của Thủ tướng Nga Mikhail Mishustin (tháng 1-2025) và chuyến thăm Nga sắp tới của Tổng Bí thư Tô Lâm.',
    '2025-04-20',
    ['2018-09', '2025-01', 'undated'],
  ],
  [
    'from … to',
    'Tổng thống Hàn Quốc Lee Myung-bak thăm Việt Nam từ ngày 20 đến 22/10.',
    '2009-10-23',
    ['2009-10-20/2009-10-22'],
  ],
  ['one day', 'Ngày 10/9, Tổng thống Mỹ Joe Biden thăm Việt Nam.', '2023-09-11', ['2023-09-10']],
  [
    'a month to come',
    'Thủ tướng Nhật Bản Shigeru Ishiba sẽ thăm Mỹ vào tháng 2 tới.',
    '2025-01-20',
    ['2025-02'],
  ],
  [
    'two trips of one person',
    'Tổng thống Nga Vladimir Putin thăm Trung Quốc hôm 16/5. Ngày 19/6, Tổng thống Nga Vladimir Putin thăm Triều Tiên.',
    '2024-06-20',
    ['2024-05-16', '2024-06-19'],
  ],
]);

table('who travels', visits, [
  [
    'ghé thăm',
    'Tổng thống Mexico Felipe Calderon ghé thăm Uruguay.',
    '2009-08-18',
    ['held: Felipe Calderon @Uruguay'],
  ],
  [
    'past quotation marks',
    'Thủ tướng Anh Theresa May sẽ có chuyến thăm 3 ngày "đáng chú ý" đến Ấn Độ.',
    '2016-09-06',
    ['planned: Theresa May @Ấn Độ'],
  ],
  [
    'a tour of several countries',
    'Thủ tướng Ấn Độ Narendra Modi có chuyến công du 3 nước châu Âu gồm Đức, Tây Ban Nha và Pháp.',
    '2017-05-10',
    ['held: Narendra Modi @Đức, Tây Ban Nha, Pháp'],
  ],
  [
    'trước chuyến thăm',
    'Trả lời phỏng vấn trước chuyến thăm Na Uy ngày 12/5, Thủ tướng Ấn Độ Narendra Modi nói về khí hậu.',
    '2015-05-10',
    ['planned: Narendra Modi @Na Uy'],
  ],
  [
    'sẽ cử',
    'Tổng thống Pháp cho biết sẽ cử Ngoại trưởng Jean-Yves Le Drian đến Liban.',
    '2020-07-01',
    ['planned: Jean-Yves Le Drian @Liban'],
  ],
  [
    'wished on a trip',
    'Tổng thống Barack Obama từng muốn tới đây trong chuyến thăm Kenya năm 2015.',
    '2016-07-01',
    ['held: Barack Obama @Kenya'],
  ],
  [
    'who speaks while he visits',
    'Phát biểu khi đang ở thăm Hà Lan ngày 27/6, Thủ tướng Ấn Độ Narendra Modi nêu rõ lập trường.',
    '2017-06-28',
    ['held: Narendra Modi @Hà Lan'],
  ],
  [
    'where he did not go',
    'Thay vì tới Na Uy, hôm 3/5, Thủ tướng Ấn Độ Narendra Modi đã tiếp khách ở nhà.',
    '2017-05-08',
    [],
  ],
  [
    'with wife and delegation',
    'Chủ tịch nước Nguyễn Minh Triết và Phu nhân, cùng đoàn đại biểu cấp cao Việt Nam thực hiện chuyến thăm cấp Nhà nước tới Cuba từ ngày 27/9.',
    '2009-09-28',
    ['held: Nguyễn Minh Triết @Cuba'],
  ],
  ['a ship', 'Tàu khu trục USS John S. McCain đến Cam Ranh.', '2016-10-03', []],
  [
    'two who go together make one trip',
    'Thủ tướng Đức Angela Merkel và Tổng thống Pháp Francois Hollande thăm Nga hôm 6/2.',
    '2015-02-07',
    ['held: Angela Merkel + Francois Hollande @Nga'],
  ],
  [
    'the office travels, là says who held it',
    'Ngoại trưởng Mỹ Mike Pompeo bắt đầu chuyến thăm Hungary. Ngoại trưởng Mỹ gần nhất thăm Budapest là bà Hillary Clinton vào năm 2011.',
    '2019-02-11',
    ['held: Hillary Clinton @Budapest', 'held: Mike Pompeo @Hungary'],
  ],
  [
    'whoever is sent goes',
    'Tổng Bí thư Nguyễn Phú Trọng cử đặc phái viên sang Trung Quốc.',
    '2017-11-12',
    ['held: Việt Nam @Trung Quốc'],
  ],
  [
    'a day without its year is not a year long past',
    'Sáng 20-11, ông Tập Cận Bình thăm Philippines. Lần trước, Chủ tịch Trung Quốc Tập Cận Bình thăm Philippines năm 2005.',
    null,
    ['held: Tập Cận Bình @Philippines', 'held: Tập Cận Bình @Philippines'],
  ],
]);

table('where and when a trip leads', visits, [
  [
    'its day may stand before its place',
    'Ngoại trưởng Mỹ Mike Pompeo sẽ có chuyến thăm ngắn vào ngày 14/4 tại thành phố Cucuta, Colombia.',
    '2019-04-08',
    ['planned: Mike Pompeo @Cucuta, Colombia'],
  ],
]);

table('a place that no table knows, and its country', visits, [
  [
    'an airport of somewhere',
    'Tổng thống Ukraine Volodymyr Zelensky đáp xuống sân bay quốc tế Nnamdi của Nigeria sáng 3/5.',
    '2024-05-04',
    ['held: Volodymyr Zelensky @Nigeria'],
  ],
  [
    'a plane of somewhere brings nobody there',
    'Tổng thống Ukraine Volodymyr Zelensky đến bằng máy bay của Ba Lan sáng 3/5.',
    '2024-05-04',
    [],
  ],
]);

table('behind a country that ends a clause', visits, [
  [
    'somebody who goes there',
    'Philippines ký bản ghi nhớ với Nhật Bản và Tổng thống Ferdinand Marcos Jr dự kiến thăm Nhật Bản đầu năm sau.',
    '2023-11-20',
    ['planned: Ferdinand Marcos Jr. @Nhật Bản'],
  ],
  [
    'with a royal delegation',
    'Thủ tướng Hun Manet cùng đoàn đại biểu chính phủ Hoàng gia Campuchia sẽ thăm chính thức Việt Nam.',
    '2023-12-05',
    ['planned: Hun Manet @Việt Nam'],
  ],
]);

table('the plan of a trip', visits, [
  [
    'of somebody behind it',
    'Điện Kremlin đã huỷ kế hoạch thăm Ấn Độ của Tổng thống Nga Vladimir Putin.',
    '2023-08-25',
    ['cancelled: Vladimir Putin @Ấn Độ'],
  ],
  [
    'of who has it',
    'Tổng thống Nga Vladimir Putin có kế hoạch thăm Ấn Độ trong năm nay.',
    '2023-08-25',
    ['planned: Vladimir Putin @Ấn Độ'],
  ],
]);

table('a request to come', visits, [
  [
    'that is accepted',
    'Thủ tướng Lào Sonexay Siphandone đã chấp nhận lời đề nghị từ Tổng thống Pháp Emmanuel Macron đến thăm Paris.',
    '2024-05-09',
    ['planned: Sonexay Siphandone @Paris'],
  ],
  [
    'that is only made',
    'Tổng thống Pháp Emmanuel Macron đề nghị Thủ tướng Lào Sonexay Siphandone đến thăm Paris.',
    '2024-05-09',
    ['proposed: Sonexay Siphandone @Paris'],
  ],
]);

table('a country told before', visits, [
  [
    'thăm nước này',
    'Tổng thống Hàn Quốc Yoon Suk-yeol nói Kazakhstan là đối tác tin cậy. Ông sẽ tới thăm nước này vào tháng 6.',
    '2024-05-20',
    ['planned: Yoon Suk-yeol @Kazakhstan'],
  ],
  [
    'by where it lies',
    'Ngoại trưởng Đức Heiko Maas hôm nay phát biểu ở thủ đô Amman của Jordan khi đang thăm quốc gia Trung Đông này.',
    '2019-06-09',
    ['held: Heiko Maas @Jordan'],
  ],
  [
    'tới nước này behind its noun',
    'Ngoại trưởng Syria Walid Muallem nói với Chủ tịch Quốc hội Iran Ali Larijani trong chuyến thăm ba ngày tới nước này.',
    '2019-02-05',
    ['held: Walid al-Muallem @Iran'],
  ],
  [
    'not the own country, though it was told last',
    'Chile mời Tổng thống Pháp Emmanuel Macron thăm nước này.',
    '2024-11-01',
    ['proposed: Emmanuel Macron @Chile'],
  ],
  [
    'several countries are none',
    'Ngoại trưởng Đức Heiko Maas nói về Jordan và Iraq khi đang thăm hai quốc gia Trung Đông này.',
    '2019-06-09',
    ['held: Heiko Maas @Trung Đông'],
  ],
]);

table('trips beside trips', visits, [
  [
    'right before another of last year',
    'Bà Federica Mogherini hồi tháng 11 năm ngoái thăm Cuba, ngay trước chuyến thăm của Tổng thống Bồ Đào Nha Marcelo Rebelo de Sousa.',
    '2017-02-03',
    ['held: Federica Mogherini @Cuba', 'held: Marcelo Rebelo de Sousa @Cuba'],
  ],
  [
    'since another',
    'Thủ tướng Hàn Quốc Lee Nak-yon thăm Kuwait, chuyến đi đầu tiên kể từ chuyến thăm của cựu Tổng thống Lee Myung-bak năm 2009.',
    '2019-05-02',
    ['held: Lee Myung-bak @Kuwait', 'held: Lee Nak-yon @Kuwait'],
  ],
  [
    'before another that is ahead',
    'Ngoại trưởng Nga Sergei Lavrov thăm Bình Nhưỡng hôm nay, trước chuyến thăm của Tổng thống Nga Vladimir Putin.',
    '2023-10-18',
    ['held: Sergei Lavrov @Bình Nhưỡng', 'planned: Vladimir Putin @Bình Nhưỡng'],
  ],
  [
    'since that of somebody whom nobody knows',
    'Tổng thống Mỹ Barack Obama là người đầu tiên thăm Cuba kể từ chuyến thăm của ông Calvin Coolidge năm 1928.',
    '2016-03-22',
    ['held: Barack Obama @Cuba'],
  ],
]);

table('a day on the trip, and that of the arrival', visitDates, [
  [
    'one trip from its first day',
    'Ngày 27/8, trong chuyến thăm chính thức Brunei của Thủ tướng Malaysia Anwar Ibrahim, hai nước ký thỏa thuận. Thủ tướng Malaysia Anwar Ibrahim đã đến Brunei chiều 26/8.',
    '2023-08-28',
    ['2023-08-26'],
  ],
  [
    'to the day on which it ends',
    'Thủ tướng Malaysia Anwar Ibrahim đã đến Brunei chiều 26/8, bắt đầu chuyến thăm chính thức tới ngày 28/8.',
    '2023-08-27',
    ['2023-08-26/2023-08-28'],
  ],
  [
    'the day on which it will be over',
    'Thủ tướng Malaysia Anwar Ibrahim sẽ tới Brunei chiều 26/8. An ninh được tăng cường đến hết ngày 28/8, khi ông Anwar kết thúc chuyến thăm Brunei.',
    '2023-08-25',
    ['2023-08-26'],
  ],
  [
    'what is said on it in a year',
    'Năm 1993, Tổng thống Pháp François Mitterrand nói với báo chí trong chuyến thăm Việt Nam rằng hai nước nhìn về tương lai.',
    '2018-03-02',
    ['1993'],
  ],
  [
    'who else tells of it in a year',
    'Năm 2018, ông Trọng kể rằng Tổng thống Pháp François Mitterrand nói nhiều trong chuyến thăm Việt Nam.',
    '2019-03-02',
    ['undated'],
  ],
  [
    'a trip of weeks later is another',
    'Ngày 27/8, trong chuyến thăm chính thức Brunei của Thủ tướng Malaysia Anwar Ibrahim, hai nước ký thỏa thuận. Thủ tướng Malaysia Anwar Ibrahim từng đến Brunei ngày 3/8.',
    '2023-08-28',
    ['2023-08-27', '2023-08-03'],
  ],
]);

table('a year since', visitDates, [
  [
    'từ năm 1965 is no date of the trip',
    'Ông Mike Pompeo là Ngoại trưởng Mỹ đầu tiên thăm Paraguay từ năm 1965.',
    '2019-04-20',
    ['undated'],
  ],
]);
