import { parties, roles, statuses, table } from '../read.ts';

table('ambassadors and guests as the official press tells them', parties, [
  [
    'ambassadors behind a colon',
    'Chủ tịch nước Trần Đức Lương đã tiếp các Đại sứ: Peru, Maroc, Oman đến trình Quốc thư.',
    '2004-03-02',
    ['talks: Morocco + Trần Đức Lương', 'talks: Oman + Trần Đức Lương', 'talks: Peru + Trần Đức Lương'],
  ],
  [
    'credentials of several, taken in turn',
    'Chiều 12/9, Chủ tịch nước Tô Lâm tiếp Đại sứ Các Tiểu vương quốc Ả-rập Thống nhất (UAE), Peru và Lào trình Quốc thư.',
    '2024-09-12',
    ['talks: Lào + Tô Lâm', 'talks: Peru + Tô Lâm', 'talks: Tô Lâm + UAE'],
  ],
  [
    'by those who bring them',
    'Đại sứ Na Uy và Đại sứ Peru trình Quốc thư lên Chủ tịch nước Tô Lâm.',
    '2024-09-12',
    ['talks: Na Uy + Tô Lâm', 'talks: Peru + Tô Lâm'],
  ],
  [
    'ambassadors of states behind a colon',
    'Chủ tịch nước Trần Đức Lương tiếp Đại sứ các nước: Peru, Maroc và Oman.',
    '2004-03-02',
    ['talks: Morocco + Oman + Peru + Trần Đức Lương'],
  ],
  [
    'one ambassador and what he says',
    'Chủ tịch nước Trần Đức Lương nghe Đại sứ: Peru, Maroc là bạn.',
    '2004-03-02',
    [],
  ],
  [
    'an ambassador in full',
    'Thủ tướng Phan Văn Khải tiếp ông Pekka Lintu, Đại sứ Đặc mệnh toàn quyền Phần Lan tại Việt Nam.',
    '2003-10-07',
    ['talks: Pekka Lintu + Phan Văn Khải'],
  ],
  [
    'talks with the guest who came',
    'Thủ tướng Italy Matteo Renzi tới Hà Nội. Sau lễ đón, Thủ tướng Nguyễn Tấn Dũng hội đàm với vị khách.',
    '2014-06-09',
    ['talks: Matteo Renzi + Nguyễn Tấn Dũng'],
  ],
  [
    'no guest of anybody told',
    'Thủ tướng Nguyễn Tấn Dũng dự lễ khai trương. Thủ tướng Nguyễn Tấn Dũng trò chuyện với vị khách.',
    '2014-06-09',
    [],
  ],
  [
    'she whom two receive in turn',
    'Tổng thống Chile Michelle Bachelet tới Hà Nội. Tổng Bí thư Nguyễn Phú Trọng và Thủ tướng Nguyễn Xuân Phúc lần lượt tiếp bà.',
    '2017-11-09',
    ['talks: Michelle Bachelet + Nguyễn Phú Trọng', 'talks: Michelle Bachelet + Nguyễn Xuân Phúc'],
  ],
  [
    'chào Nhà vua',
    'Tại Phnom Penh, Thủ tướng Nguyễn Tấn Dũng đã chào Quốc vương Norodom Sihamoni, chào xã giao Chủ tịch Quốc hội Heng Samrin.',
    '2009-12-23',
    ['talks: Heng Samrin + Nguyễn Tấn Dũng', 'talks: Nguyễn Tấn Dũng + Norodom Sihamoni'],
  ],
  [
    'a salute',
    'Tổng thống Mỹ Donald Trump chào kiểu nhà binh Tổng thống Pháp Emmanuel Macron.',
    '2018-11-11',
    [],
  ],
  [
    'a speaker whom no table knows, on a visit',
    'Chủ tịch nước Nguyễn Minh Triết thăm Algeria. Chủ tịch nước hội kiến Chủ tịch Hội đồng Quốc gia và gặp Chủ tịch Thượng viện Amar Benhadda.',
    '2010-04-20',
    ['talks: Amar Benhadda + Nguyễn Minh Triết'],
  ],
  [
    'al- before a family name',
    'Bộ trưởng Dầu mỏ Iraq Thamir al-Ghadban hội đàm với Thủ tướng Nhật Bản Shinzo Abe.',
    '2019-09-12',
    ['talks: Shinzo Abe + Thamir al-Ghadban'],
  ],
]);

table('one after the other behind a semicolon', parties, [
  [
    'a list and a bare verb',
    'Thủ tướng Nguyễn Tấn Dũng đã gặp Tổng thống Indonesia Susilo Bambang Yudhoyono, Thủ tướng Singapore Lý Hiển Long; tiếp Thủ tướng Lào Thongsing Thammavong.',
    '2013-04-25',
    [
      'talks: Lý Hiển Long + Nguyễn Tấn Dũng',
      'talks: Nguyễn Tấn Dũng + Susilo Bambang Yudhoyono',
      'talks: Nguyễn Tấn Dũng + Thongsing Thammavong',
    ],
  ],
  [
    'a list in the margins',
    'Bộ trưởng Quốc phòng Phùng Quang Thanh đã gặp Bộ trưởng Quốc phòng Mỹ Chuck Hagel, Bộ trưởng Quốc phòng Singapore Ng Eng Hen bên lề hội nghị.',
    '2013-08-28',
    ['talks: Chuck Hagel + Phùng Quang Thanh', 'talks: Ng Eng Hen + Phùng Quang Thanh'],
  ],
  [
    'two whom a minister received',
    'Phó Thủ tướng Phạm Bình Minh đã có buổi tiếp Ngoại trưởng Iran Mohammad Javad Zarif và Ngoại trưởng Ba Lan Witold Waszczykowski.',
    '2016-10-08',
    ['talks: Mohammad Javad Zarif + Phạm Bình Minh', 'talks: Phạm Bình Minh + Witold Waszczykowski'],
  ],
  [
    'another subject behind it',
    'Thủ tướng Nguyễn Tấn Dũng đã gặp Tổng thống Indonesia Susilo Bambang Yudhoyono; Thủ tướng Singapore Lý Hiển Long tiếp Thủ tướng Lào Thongsing Thammavong.',
    '2013-04-25',
    ['talks: Lý Hiển Long + Thongsing Thammavong', 'talks: Nguyễn Tấn Dũng + Susilo Bambang Yudhoyono'],
  ],
  [
    'one title, two countries, two names',
    'Tổng thống Pháp Nicolas Sarkozy và Nga Dmitry Medvedev gặp nhau tại Evian.',
    '2008-10-08',
    ['talks: Dmitry Medvedev + Nicolas Sarkozy'],
  ],
]);

table('who else sits at the table', roles, [
  [
    'a country that joins them',
    'Ngoại trưởng Armenia Edward Nalbandyan và Ngoại trưởng Thổ Nhĩ Kỳ Ahmet Davutoglu đã hội đàm tại Zurich, với sự tham gia của Thụy Sĩ.',
    '2009-10-10',
    ['participant Ahmet Davutoglu', 'participant Edward Nalbandyan', 'participant Thụy Sĩ'],
  ],
  [
    'who presides and who joins, told behind',
    'Tổng thống Azerbaijan Ilham Aliyev và Thủ tướng Armenia Nikol Pashinyan gặp nhau tại Brussels. Cuộc gặp do Chủ tịch Hội đồng châu Âu Charles Michel chủ trì, có sự tham dự của Tổng thống Pháp Emmanuel Macron.',
    '2022-10-06',
    [
      'mediator Charles Michel',
      'participant Emmanuel Macron',
      'participant Ilham Aliyev',
      'participant Nikol Pashinyan',
    ],
  ],
  [
    'ministers of their own',
    'Tổng thống Azerbaijan Ilham Aliyev và Thủ tướng Armenia Nikol Pashinyan gặp nhau tại Brussels, với sự tham gia của Ngoại trưởng Armenia Ararat Mirzoyan.',
    '2022-10-06',
    ['participant Ilham Aliyev', 'participant Nikol Pashinyan'],
  ],
]);

table('one of several', statuses, [
  [
    'planned as they are',
    'Thủ tướng Anh Theresa May sẽ có một loạt cuộc gặp song phương, trong đó có cuộc gặp với Thủ tướng Nhật Bản Shinzo Abe.',
    '2018-11-28',
    ['planned: Shinzo Abe + Theresa May'],
  ],
  [
    'held as they are',
    'Thủ tướng Anh Theresa May đã có một loạt cuộc gặp song phương, trong đó có cuộc gặp với Thủ tướng Nhật Bản Shinzo Abe.',
    '2018-11-30',
    ['held: Shinzo Abe + Theresa May'],
  ],
]);
