import { dates, lengths, places, table, tellings } from '../read.ts';

table(
  'when',
  dates,
  [
    [
      'day and month take the year of the article',
      'Ngày 8/6, Thủ tướng Nga Vladimir Putin hội đàm với Thủ tướng Pháp Francois Fillon tại Paris.',
      '2010-06-09',
      ['2010-06-08'],
    ],
    [
      'a December day told in January',
      'Ngày 28/12, Ngoại trưởng Nga Sergei Lavrov gặp Ngoại trưởng Iran Hossein Amir-Abdollahian.',
      '2023-01-03',
      ['2022-12-28'],
    ],
    [
      'background keeps its own time',
      'Chiều 28/7, Thủ tướng Malaysia Anwar Ibrahim thông báo lệnh ngừng bắn.\nTháng trước, Thủ tướng Campuchia Hun Manet đã gặp quyền Thủ tướng Thái Lan Phumtham Wechayachai.',
      '2025-07-28',
      ['2025-06'],
    ],
    [
      'an opening that looks back far is no news of the day',
      'Ngày 3/7, lệnh ngừng bắn có hiệu lực.\nThủ tướng Campuchia Hun Manet có cuộc gặp với quyền Thủ tướng Thái Lan Phumtham Wechayachai.',
      '2025-07-28',
      ['undated'],
    ],
    [
      'what a speaker recalls is no news of the day',
      '“Khi Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Nhật Bản Kishida Fumio, hai bên đã bàn về ODA” – người phát ngôn Chính phủ nói.\nTại cuộc họp báo chiều 4/2, Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Trần Văn Sơn trả lời các phóng viên về chuyến công tác của Thủ tướng.',
      '2023-02-04',
      ['undated'],
    ],
    [
      'a quoted opening word is no speech',
      '"Phá băng" quan hệ, Ngoại trưởng Úc Penny Wong gặp Ngoại trưởng Trung Quốc Vương Nghị tại Bắc Kinh.',
      '2022-12-21',
      ['2022-12-21'],
    ],
    [
      'the day of what came before is not that of the news',
      'Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Đức Angela Merkel sau khi đắc cử ngày 7/5.',
      '2017-05-16',
      ['2017-05-16'],
    ],
    [
      'the day of what comes after is not that of the news',
      'Tổng thống Pháp Francois Hollande gặp Thủ tướng Đức Angela Merkel trước khi chuyển giao quyền lực ngày 14/5.',
      '2017-05-10',
      ['2017-05-10'],
    ],
    [
      'the day of what was signed in it',
      'Nga muốn Mỹ sẽ giữ những gì hai bên đã ký trong cuộc hội đàm ngày 12/6 giữa Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin.',
      '2021-07-05',
      ['2021-06-12'],
    ],
    [
      'hôm qua',
      'Thủ tướng Phan Văn Khải hôm qua gặp Tổng thống Mỹ George W. Bush tại Nhà Trắng.',
      '2005-06-22',
      ['2005-06-21'],
    ],
    [
      'ngày mai',
      'Ngày mai, Tổng thống Mỹ Donald Trump sẽ gặp Thủ tướng Canada Mark Carney.',
      '2025-05-05',
      ['2025-05-06'],
    ],
    [
      'hôm nay',
      'Hôm nay, Ngoại trưởng Trung Quốc Lý Triệu Tinh tiếp Ngoại trưởng Hàn Quốc Ban Ki-moon.',
      '2005-04-12',
      ['2005-04-12'],
    ],
    [
      'cùng ngày',
      'Ngày 10/9, Tổng Bí thư Nguyễn Phú Trọng hội đàm với Tổng thống Mỹ Joe Biden. Cùng ngày, Ngoại trưởng Bùi Thanh Sơn gặp Ngoại trưởng Mỹ Antony Blinken.',
      '2023-09-11',
      ['2023-09-10', '2023-09-10'],
    ],
    [
      'tháng 6 vừa qua',
      'Tổng thống Mỹ Joe Biden đã gặp Tổng thống Nga Vladimir Putin hồi tháng 6 vừa qua.',
      '2021-12-02',
      ['2021-06'],
    ],
    [
      'tháng 5 tới',
      'Thủ tướng Nhật Bản Shinzo Abe và Tổng thống Mỹ Barack Obama nhất trí gặp nhau vào tháng 5 tới.',
      '2016-03-31',
      ['2016-05'],
    ],
    [
      'a full date',
      'Hiệp định được bàn khi Tổng thống Mỹ Richard Nixon gặp Chủ tịch Trung Quốc Mao Trạch Đông ngày 21/2/1972.',
      '2022-02-21',
      ['1972-02-21'],
    ],
    [
      'năm ngoái',
      'Tổng thống Hàn Quốc Moon Jae-in đã gặp Thủ tướng Nhật Bản Shinzo Abe hồi tháng 12 năm ngoái.',
      '2020-02-01',
      ['2019-12'],
    ],
    [
      'the date of the speech is not that of the talks',
      'Bộ Ngoại giao Nga hôm 2/12 cho biết Ngoại trưởng Sergei Lavrov sẽ gặp Ngoại trưởng Anh Liz Truss vào tháng 2.',
      '2021-12-03',
      ['2022-02'],
    ],
    [
      'a date in brackets',
      'Chủ tịch nước Nguyễn Minh Triết tiếp Thủ tướng Lào Bouasone Bouphavanh (5/2) tại Hà Nội.',
      '2007-02-06',
      ['2007-02-05'],
    ],
    [
      'weekday',
      'Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Anh Rishi Sunak hôm thứ Sáu.',
      '2023-03-12',
      ['2023-03-10'],
    ],
    [
      'one day of a trip serves the talks',
      'Ngày 20/1, Ngoại trưởng Mỹ Antony Blinken đã đến Berlin để hội đàm với Ngoại trưởng Đức Annalena Baerbock.',
      '2022-01-21',
      ['2022-01-20'],
    ],
    [
      'a date of founding is nobody\u2019s meeting',
      'Thủ tướng Nguyễn Tấn Dũng tiếp Thủ tướng Nhật Bản Shinzo Abe ngày 16/1, 40 năm sau khi hai nước lập quan hệ năm 1973.',
      '2013-01-17',
      ['2013-01-16'],
    ],
    [
      'each date to its own word',
      'Ngoại trưởng Mỹ Mike Pompeo gặp Thái tử Saudi Arabia Mohammed bin Salman ngày 24/6 và hội đàm với Ngoại trưởng Ấn Độ S. Jaishankar ngày 26/6.',
      '2019-06-27',
      ['2019-06-24', '2019-06-26'],
    ],
  ],
  [
    [
      'the day that the article opens with',
      'Chiều 28/7, tại Putrajaya, Thủ tướng Malaysia Anwar Ibrahim thông báo lệnh ngừng bắn.\nThủ tướng Campuchia Hun Manet có cuộc gặp với quyền Thủ tướng Thái Lan Phumtham Wechayachai.',
      '2025-07-28',
      ['2025-07-28'],
    ],
    [
      'the day of the opening, not that of the paper',
      'Thượng đỉnh Normandy nối lại hôm thứ Hai (9/12).\nGiữa hai phiên họp, ông Volodymyr Zelensky có cuộc gặp riêng với Tổng thống Nga Vladimir Putin.',
      '2019-12-10',
      ['2019-12-09', '2019-12-09'],
    ],
  ],
);

table('where', places, [
  [
    'an ambassador lives abroad',
    'Tại dinh Đại sứ Pháp, Ngoại trưởng Hungary Peter Balazs gặp Ngoại trưởng Áo Michael Spindelegger.',
    '2009-06-04',
    ['nowhere'],
  ],
  [
    'the city of a later sentence before the country of the first',
    'Ngoại trưởng Hungary Peter Balazs gặp Ngoại trưởng Áo Michael Spindelegger ở Áo hôm 3/6.\nHai ngoại trưởng gặp nhau tại Vienna.',
    '2009-06-04',
    ['Vienna, Áo'],
  ],
  [
    'the site that was chosen',
    'Địa điểm được chọn cho cuộc gặp giữa Tổng thống Colombia Juan Manuel Santos và Tổng thống Venezuela Nicolas Maduro là thành phố Quito.',
    '2015-09-18',
    ['Quito'],
  ],
  [
    'tại đây',
    'Ngoại trưởng Nhật Bản Fumio Kishida thăm Sri Lanka.\nTại đây, ông Kishida hội đàm với Ngoại trưởng Ấn Độ Salman Khurshid.',
    '2014-05-01',
    ['Sri Lanka'],
  ],
  [
    'where he says that he will',
    'Tại Oslo, Thủ tướng Na Uy Erna Solberg nói bà sẽ gặp Thủ tướng Đức Angela Merkel.',
    '2014-05-01',
    ['nowhere'],
  ],
  [
    'while he is there',
    'Trong thời gian dự Diễn đàn Kinh tế Thế giới ở thành phố Davos, ông Shinzo Abe đã gặp Thủ tướng Na Uy Erna Solberg.',
    '2014-05-01',
    ['Davos'],
  ],
  [
    'the same day in the next sentence',
    'Sáng 5/9, Thủ tướng Italy Matteo Renzi gặp Thủ tướng Ấn Độ Narendra Modi tại Hàng Châu. Chiều 5/9, ông Renzi hội đàm với Thủ tướng Canada Justin Trudeau.',
    '2016-09-06',
    ['Hàng Châu', 'Hàng Châu'],
  ],
  [
    'another day in the next sentence',
    'Sáng 3/9, Thủ tướng Italy Matteo Renzi gặp Thủ tướng Ấn Độ Narendra Modi tại Hàng Châu. Chiều 5/9, ông Renzi hội đàm với Thủ tướng Canada Justin Trudeau.',
    '2016-09-06',
    ['Hàng Châu', 'nowhere'],
  ],
  [
    'ở chính',
    'Ngoại trưởng Anh Boris Johnson và Ngoại trưởng Mỹ John Kerry gặp nhau ở chính London.',
    '2016-09-06',
    ['London'],
  ],
  [
    'a palace and its country',
    'Tổng thống Mỹ Barack Obama tiếp Thủ tướng Anh David Cameron tại Nhà Trắng.',
    '2012-03-15',
    ['Nhà Trắng, Mỹ'],
  ],
  [
    'where it is spoken of right after',
    'Phát biểu ở Berlin sau cuộc hội đàm với Thủ tướng Đức Angela Merkel, Tổng thống Ukraine Petro Poroshenko kêu gọi đối thoại.',
    '2016-07-01',
    ['Berlin'],
  ],
  [
    'where somebody prepares it',
    'Cố vấn Susan Rice tới Bắc Kinh để hoàn tất nội dung của cuộc gặp giữa Tổng thống Mỹ Barack Obama và Thủ tướng Anh David Cameron.',
    '2016-07-01',
    ['nowhere'],
  ],
  [
    'a port',
    'Tổng thống Pháp Emmanuel Macron gặp Tổng thống Nga Vladimir Putin tại thành phố cảng Vladivostok.',
    '2018-06-01',
    ['Vladivostok'],
  ],
  [
    'song phương',
    'Chủ tịch nước Trương Tấn Sang có cuộc tiếp xúc song phương với Tổng thống Chile Sebastian Pinera tại Vladivostok.',
    '2012-09-10',
    ['Vladivostok'],
  ],
  [
    'past hours and offices',
    'Trưa 7/9 theo giờ địa phương, tại Phủ Thủ tướng ở thủ đô Athens, Thủ tướng Hy Lạp Alexis Tsipras hội đàm với Tổng thống Pháp Emmanuel Macron.',
    '2017-09-08',
    ['Athens, Hy Lạp'],
  ],
  [
    'no sea',
    'Ngoại trưởng Philippines Albert del Rosario hội đàm với Ngoại trưởng Nhật Bản Fumio Kishida về tranh chấp ở Biển Đông.',
    '2015-07-01',
    ['nowhere'],
  ],
  [
    'where the topic is',
    'Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Italy Giuseppe Conte bàn về tình hình bất ổn ở Libya.',
    '2019-07-01',
    ['nowhere'],
  ],
  [
    'behind the topic',
    'Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Italy Giuseppe Conte bàn về Libya tại Rome.',
    '2019-07-01',
    ['Rome'],
  ],
  [
    'where the source is',
    'Nguồn tin ngoại giao ở Brussels cho biết Thủ tướng Anh Theresa May đã gặp Thủ tướng Ireland Leo Varadkar.',
    '2018-07-01',
    ['nowhere'],
  ],
  [
    'at an office',
    'Thủ tướng Ấn Độ Narendra Modi đã đến dinh Tổng thống Singapore để có cuộc gặp với Thủ tướng Lý Hiển Long.',
    '2017-04-30',
    ['Singapore'],
  ],
  [
    'where its contents are told',
    'Ngoại trưởng Trung Quốc Vương Nghị đến Ấn Độ để trao đổi về nội dung cuộc gặp giữa Thủ tướng Nhật Bản Shinzo Abe và Tổng thống Mỹ Donald Trump.',
    '2018-12-22',
    ['nowhere'],
  ],
  [
    'who receives abroad',
    'Hội nghị thượng đỉnh APEC khai mạc hôm nay tại Bali, Indonesia.\nChiều nay, Chủ tịch nước Trương Tấn Sang tiếp Thủ tướng Australia Tony Abbott.',
    '2013-10-07',
    ['Bali, Indonesia', 'nowhere'],
  ],
  [
    'tại',
    'Tổng thống Mỹ Barack Obama hội đàm với Tổng thống Nga Dmitry Medvedev tại Praha.',
    '2010-04-09',
    ['Praha'],
  ],
  [
    'ở',
    'Thủ tướng Thái Lan Yingluck Shinawatra gặp Tổng thống Myanmar Thein Sein ở Bangkok.',
    '2011-11-20',
    ['Bangkok'],
  ],
  [
    'thủ đô',
    'Ngoại trưởng Nga Sergei Lavrov hội đàm với Ngoại trưởng Cuba Bruno Rodriguez Parrilla tại thủ đô La Habana.',
    '2023-04-21',
    ['La Habana'],
  ],
  [
    'a country in brackets',
    'Ngoại trưởng Nga Sergei Lavrov gặp Ngoại trưởng Mỹ Antony Blinken tại Geneva (Thụy Sĩ).',
    '2022-01-22',
    ['Geneva, Thụy Sĩ'],
  ],
  [
    'where they have gone',
    'Ngoại trưởng Iran Mohammad Javad Zarif đã đến Moskva để hội đàm với Ngoại trưởng Nga Sergei Lavrov.',
    '2019-05-09',
    ['Moskva'],
  ],
  [
    'a palace',
    'Tổng thống Nga Vladimir Putin tiếp Thủ tướng Hungary Viktor Orban tại Điện Kremlin.',
    '2022-02-02',
    ['Điện Kremlin, Nga'],
  ],
  [
    'opens the sentence',
    'Tại Paris, Tổng thống Pháp Jacques Chirac đã hội đàm với Thủ tướng Đức Gerhard Schroeder.',
    '2004-10-27',
    ['Paris'],
  ],
  [
    'where something else happened',
    'Ngoại trưởng Mỹ Colin Powell gặp Ngoại trưởng Nga Igor Ivanov để bàn về đánh bom tại Baghdad.',
    '2003-08-25',
    ['nowhere'],
  ],
  [
    'a theme is no place',
    'Tổng thống Mỹ George W. Bush và Thủ tướng Anh Tony Blair hội đàm về tình hình Iraq.',
    '2005-06-08',
    ['nowhere'],
  ],
  [
    'who receives does so at home',
    'Thủ tướng Ấn Độ Manmohan Singh tiếp Thủ tướng Trung Quốc Ôn Gia Bảo.',
    '2010-12-16',
    ['Ấn Độ'],
  ],
  [
    'the place of the conference in the margins',
    'Bên lề hội nghị ASEAN tại Jakarta, Ngoại trưởng Nga Sergei Lavrov gặp Ngoại trưởng Indonesia Retno Marsudi.',
    '2023-07-13',
    ['Jakarta'],
  ],
  [
    'the home of a newspaper',
    'Theo báo The Washington Post, Tổng thống Ukraine Viktor Yushchenko gặp Tổng thống Ba Lan Lech Kaczynski.',
    '2007-03-07',
    ['nowhere'],
  ],
]);

table('how long', lengths, [
  [
    'phút',
    'Cuộc điện đàm giữa Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin kéo dài 90 phút.',
    '2025-02-12',
    ['90'],
  ],
  [
    'giờ',
    'Cuộc hội đàm giữa Ngoại trưởng Mỹ John Kerry và Ngoại trưởng Nga Sergei Lavrov kéo dài ba giờ.',
    '2013-09-13',
    ['180'],
  ],
  [
    'giờ and phút',
    'Tổng thống Pháp Emmanuel Macron gặp Chủ tịch Trung Quốc Tập Cận Bình trong 1 giờ 45 phút.',
    '2023-04-07',
    ['105'],
  ],
  [
    'rưỡi',
    'Ngoại trưởng Mỹ Antony Blinken hội đàm với Ngoại trưởng Trung Quốc Tần Cương trong năm tiếng rưỡi.',
    '2023-06-18',
    ['330'],
  ],
  [
    'giờ đồng hồ',
    'Hôm 7/2, Tổng thống Nga Vladimir Putin hội đàm với Tổng thống Pháp Emmanuel Macron hơn năm giờ đồng hồ.',
    '2022-02-08',
    ['300'],
  ],
  [
    'time of day',
    'Thủ tướng Nguyễn Xuân Phúc gặp Thủ tướng Campuchia Hun Sen lúc 9 giờ.',
    '2019-10-04',
    ['untold'],
  ],
  [
    'told by the next sentence',
    'Ngày 16/6, Tổng thống Mỹ Joe Biden gặp Tổng thống Nga Vladimir Putin tại Geneva. Cuộc hội đàm kéo dài gần bốn giờ.',
    '2021-06-17',
    ['240'],
  ],
  [
    'how long a flight took',
    'Sau chuyến bay dài 15 giờ, Tổng thống Hàn Quốc Park Geun-hye gặp Tổng thống Mỹ Barack Obama.',
    '2015-10-16',
    ['untold'],
  ],
  [
    'a time after something',
    'Tổng thống Mỹ Joe Biden gặp Thủ tướng Israel Yair Lapid 30 phút sau khi hạ cánh.',
    '2022-07-14',
    ['untold'],
  ],
]);

table('what one sentence alone does not tell', tellings, [
  [
    'a later sentence adds the place',
    'Ngoại trưởng Ấn Độ S. Jaishankar gặp Ngoại trưởng Trung Quốc Vương Nghị hôm 10/9. Cuộc gặp diễn ra tại Moskva.',
    '2020-09-11',
    ['talks held 2020-09-10 @Moskva: S. Jaishankar + Vương Nghị'],
  ],
  [
    'a later sentence adds the day',
    'Tổng thống Mỹ Donald Trump hội đàm với Thủ tướng Ấn Độ Narendra Modi tại New Delhi. Cuộc hội đàm diễn ra ngày 25/2.',
    '2020-02-26',
    ['talks held 2020-02-25 @New Delhi: Donald Trump + Narendra Modi'],
  ],
]);

table('where no table knows the place', places, [
  [
    'a place that no table knows, told with its country',
    'Bộ trưởng Ngoại giao Việt Nam Phạm Bình Minh gặp Ngoại trưởng Malaysia Anifah Aman tại Kudahura, Maldives.',
    '2017-02-21',
    ['Kudahura, Maldives'],
  ],
  [
    'the same with the country in brackets',
    'Ngoại trưởng Nga Sergei Lavrov gặp Ngoại trưởng Trung Quốc Vương Nghị ở thị trấn Bandarvo (Ấn Độ).',
    '2020-02-21',
    ['Bandarvo, Ấn Độ'],
  ],
  [
    'a long date before the place that opens the sentence',
    'Ngày 26/2/2017 tại Vienna, Áo, Ngoại trưởng Nga Sergei Lavrov gặp Ngoại trưởng Iran Mohammad Javad Zarif.',
    '2017-02-27',
    ['Vienna, Áo'],
  ],
  [
    'an agency with its country is no place',
    'Theo hãng Kyodoma (Nhật Bản), Ngoại trưởng Nga Sergei Lavrov gặp Ngoại trưởng Iran Mohammad Javad Zarif.',
    '2017-02-27',
    ['nowhere'],
  ],
]);

table('who is soon to come', places, [
  [
    'sắp and tới before a place',
    'Ngoại trưởng Peru Nestor Popolizio sắp tới Santiago để gặp Ngoại trưởng Chile Roberto Ampuero.',
    '2019-03-05',
    ['Santiago'],
  ],
  [
    'the coming trip',
    'Chuyến thăm sắp tới Chile của Tổng thống Peru Martin Vizcarra sẽ có cuộc gặp với Ngoại trưởng Ecuador Jose Valencia.',
    '2019-03-05',
    ['nowhere'],
  ],
]);

table('where the tables know that they were', places, [
  [
    'on that day, in a country that the text names',
    'Tổng thống Mỹ George W. Bush hội đàm với Tổng thống Nga Vladimir Putin ngày 24/2/2005. Slovakia siết chặt an ninh.',
    '2005-02-25',
    ['Slovakia'],
  ],
  [
    'a country that it does not name is not told',
    'Tổng thống Mỹ George W. Bush hội đàm với Tổng thống Nga Vladimir Putin ngày 24/2/2005.',
    '2005-02-25',
    ['nowhere'],
  ],
  [
    'a guest with his host',
    'Tổng thống Mỹ Barack Obama hội đàm với Thủ tướng Canada Stephen Harper ngày 19/2/2009. Nga và Canada bàn về Bắc Cực.',
    '2009-02-20',
    ['Canada'],
  ],
  [
    'where two met in the month that is told',
    'Ngày 25/8/2018, ông Moon ca ngợi cuộc gặp giữa Tổng thống Mỹ Donald Trump và lãnh đạo Triều Tiên Kim Jong-un hồi tháng 6. Singapore và Trung Quốc hoan nghênh.',
    '2018-08-25',
    ['Singapore'],
  ],
  [
    'of two times nothing tells which',
    'Ngày 25/8/2019, ông Moon ca ngợi cuộc gặp giữa Tổng thống Mỹ Donald Trump và lãnh đạo Triều Tiên Kim Jong-un trong năm 2019. Singapore, Hàn Quốc và Việt Nam hoan nghênh.',
    '2019-04-25',
    ['nowhere'],
  ],
  [
    'what is ahead at some time may be elsewhere',
    'Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin sẽ hội đàm vào tháng 7/2018. Phần Lan và Nga là láng giềng.',
    '2018-06-10',
    ['nowhere'],
  ],
]);
