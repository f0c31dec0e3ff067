import { dates, places, statuses, table, tellings } from '../read.ts';

table('how far ahead', statuses, [
  [
    'what both are to speak of there',
    'Đại sứ Nga tiết lộ Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Joe Biden trong cuộc gặp bên lề hội nghị ở Geneva sẽ bàn ba chủ đề.',
    '2021-06-10',
    ['planned: Joe Biden + Vladimir Putin'],
  ],
  [
    'what both said there that they will do',
    'Tổng thống Pháp Emmanuel Macron và Thủ tướng Anh Theresa May trong cuộc gặp hôm qua nói sẽ hợp tác.',
    '2018-01-19',
    ['held: Emmanuel Macron + Theresa May'],
  ],
  [
    'until it is held',
    'Hội đồng An ninh Quốc gia chưa nhóm họp trước khi cuộc gặp Biden – Putin diễn ra.',
    '2021-06-10',
    ['planned: Joe Biden + Vladimir Putin'],
  ],
  [
    'ready for a session',
    'Lào sẵn sàng cho hội nghị thượng đỉnh ASEAN tại Viêng Chăn.',
    '2016-09-01',
    ['planned: ASEAN'],
  ],
  [
    'ready for a meeting',
    'Tổng thống Nga Vladimir Putin sẵn sàng cho một cuộc gặp với Tổng thống Ukraine Volodymyr Zelensky.',
    '2021-05-09',
    ['proposed: Vladimir Putin + Volodymyr Zelensky'],
  ],
  [
    'cannot be resumed',
    'Mỹ và Hàn Quốc không thể nối lại các cuộc đàm phán cấp cao với Triều Tiên.',
    '2019-06-19',
    [],
  ],
  [
    'before going on to a conference',
    'Thủ tướng Canada Mark Carney ngày 3/9 thăm Ba Lan trước khi đến Đức tham dự hội nghị thượng đỉnh NATO.',
    '2025-09-03',
    ['planned: Mark Carney + NATO'],
  ],
  [
    'before having gone on to a conference',
    'Thủ tướng Canada Mark Carney đã thăm Ba Lan trước khi đến Đức tham dự hội nghị thượng đỉnh NATO.',
    '2025-09-03',
    ['held: Mark Carney + NATO'],
  ],
  [
    'on the way',
    'Ngoại trưởng Ý Franco Frattini đang trên đường tới Doha để gặp Ngoại trưởng Iran Manouchehr Mottaki.',
    '2010-02-12',
    ['planned: Franco Frattini + Manouchehr Mottaki'],
  ],
  [
    'not ruled out',
    'Ngoại trưởng Hy Lạp Dora Bakoyannis không loại trừ việc gặp Ngoại trưởng Serbia Vuk Jeremic.',
    '2009-11-20',
    ['proposed: Dora Bakoyannis + Vuk Jeremic'],
  ],
  [
    'a report that is denied',
    'Bộ Ngoại giao Ấn Độ bác bỏ tin Ngoại trưởng Pranab Mukherjee gặp Ngoại trưởng Iran Manouchehr Mottaki.',
    '2008-05-05',
    [],
  ],
]);

table('where no table knows the venue', places, [
  [
    'past the airport',
    'Tổng thống Mỹ Joe Biden dự kiến tới sân bay Nội Bài vào tối 10/9 và gặp Tổng Bí thư Nguyễn Phú Trọng vào ngày 11/9.',
    '2023-09-08',
    ['Việt Nam'],
  ],
  [
    'at a conference on the same day',
    'Thủ tướng Canada Justin Trudeau gặp Thủ tướng Ấn Độ Narendra Modi bên lề hội nghị thượng đỉnh G20 ở Argentina hôm 30/11. Hai bên bàn về thương mại. Ông Trudeau hôm 30/11 đã có cuộc trao đổi với Tổng thống Pháp Emmanuel Macron.',
    '2018-12-01',
    ['Argentina', 'Argentina', 'Argentina'],
  ],
  [
    'talks within which they met',
    'Các quan chức Nga đã có cuộc gặp với các quan chức Mỹ trong khuôn khổ các cuộc đàm phán không chính thức tại Oslo, Na Uy.',
    '2017-05-09',
    ['Oslo, Na Uy'],
  ],
  [
    'where it is said, and what may be elsewhere',
    'Trong bài phát biểu tại Berlin, Tổng thống Mỹ Barack Obama cho biết ông có thể dự hội nghị thượng đỉnh với Tổng thống Nga Vladimir Putin vào tháng 9.',
    '2013-06-20',
    ['nowhere'],
  ],
  [
    'a conference and those beside it',
    'Thủ tướng Phạm Minh Chính hôm nay gặp Thủ tướng Nhật Bản Kishida Fumio nhân dịp dự Hội nghị cấp cao ASEAN lần thứ 40 và các hội nghị cấp cao liên quan tại Phnom Penh, Campuchia.',
    '2022-11-12',
    ['Phnom Penh, Campuchia', 'Phnom Penh, Campuchia'],
  ],
  [
    'a session of that day',
    'Trong cuộc họp hôm 7/7 bên lề Hội nghị G20, Tổng thống Pháp Emmanuel Macron và Tổng thống Nga Vladimir Putin đã thảo luận về Syria. Ông Macron nói với các phóng viên ở Hamburg rằng cuộc gặp tốt đẹp.',
    '2017-07-08',
    ['Hamburg'],
  ],
  [
    'its region follows the comma',
    'Tổng thống Séc Vaclav Klaus hội đàm với Tổng thống Áo Heinz Fischer tại lâu đài ở Valtice, miền nam Séc, ngày 3/5.',
    '2005-05-10',
    ['Séc'],
  ],
  [
    'its country follows the comma',
    'Tổng thống Kenya Mwai Kibaki hội đàm với Tổng thống Uganda Yoweri Museveni tại khu nghỉ dưỡng ven hồ, Kenya, hôm 3/5.',
    '2008-05-10',
    ['Kenya'],
  ],
  [
    'who comes behind the comma is no place',
    'Tổng thống Kenya Mwai Kibaki hội đàm với Tổng thống Uganda Yoweri Museveni tại khu nghỉ dưỡng, Kenya hy vọng ký thỏa thuận.',
    '2008-05-10',
    ['nowhere'],
  ],
  [
    'a seat opens the sentence',
    'Tại trụ sở Bộ Ngoại giao ở Warsaw, Ngoại trưởng Ba Lan Radoslaw Sikorski hội đàm với Ngoại trưởng Latvia Maris Riekstins.',
    '2009-05-10',
    ['Warsaw'],
  ],
]);

table('whose days they are', dates, [
  [
    'of what is told',
    'Thủ tướng Anh Theresa May gặp Thủ tướng Ireland Leo Varadkar hôm 10/3. Hai bên hài lòng. Người phát ngôn Nhà Trắng thông tin ngày 11/3 rằng các cuộc đàm phán giữa Washington và Bắc Kinh đang diễn ra.',
    null,
    ['undated', 'undated'],
  ],
  [
    'until when something else is done',
    'Tại hội nghị thượng đỉnh G20, hai nhà lãnh đạo nhất trí ngừng áp thuế "sau ngày 1/1".',
    '2018-12-02',
    ['undated'],
  ],
  [
    'of what stands against it',
    'Ông Joe Biden vẫn muốn gặp Tổng thống Nga Vladimir Putin dù 4 ngày trước, ông thông báo hủy cuộc gặp.',
    '2021-05-12',
    ['undated'],
  ],
  [
    'since it was accepted',
    'Kể từ khi nhận lời gặp Tổng thống Nga Vladimir Putin vào ngày 8/3, Tổng thống Mỹ Joe Biden chưa triệu tập cuộc họp nào.',
    '2021-03-20',
    ['undated'],
  ],
  [
    'of the way, not of what came before',
    'Ngoại trưởng Nga Sergei Lavrov sẽ tới New Delhi vào ngày 14/6 sau hội nghị thượng đỉnh giữa Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin.',
    '2021-06-10',
    ['undated'],
  ],
  [
    'of what changed since',
    'Thủ tướng Israel Benjamin Netanyahu tới Moskva. Những cuộc gặp giữa Tổng thống Nga Vladimir Putin và Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan đã trở nên thường xuyên hơn kể từ khi quân đội Nga can dự vào Syria, hồi năm 2015.',
    null,
    ['undated'],
  ],
  [
    'of the trip on which they met',
    'Ngoại trưởng Ấn Độ Subrahmanyam Jaishankar đã gặp Ngoại trưởng Mỹ Antony Blinken trong chuyến thăm Washington cuối tháng 5. Hai ông sẽ gặp lại ngày 14/6.',
    '2021-06-02',
    ['2021-05-21/2021-05-31', '2021-06-14'],
  ],
  [
    'of the speech and of the talks before it',
    'Thủ tướng Đức Olaf Scholz phát biểu hôm 5/6 sau cuộc gặp với Thủ tướng Ba Lan Donald Tusk.',
    '2024-06-06',
    ['2024-06-05'],
  ],
  [
    'of what somebody was told to have done',
    'Tổng thống Chile Michelle Bachelet, người nhậm chức ngày 11/3/2006, hội đàm với Tổng thống Peru Alan Garcia hôm 18/10/2006.',
    '2006-10-20',
    ['2006-10-18'],
  ],
]);

table('a day later', tellings, [
  [
    'than what is told, not than today',
    'Hôm 20/6/2010, Ngoại trưởng Ai Cập Ahmed Aboul Gheit gặp Ngoại trưởng Jordan Nasser Judeh. Một ngày sau đó, ông điện đàm với Ngoại trưởng Đức Guido Westerwelle.',
    null,
    [
      'talks held 2010-06-20 @nowhere: Ahmed Aboul Gheit + Nasser Judeh',
      'call held 2010-06-21 @nowhere: Ahmed Aboul Gheit + Guido Westerwelle',
    ],
  ],
]);

table('who is host there', places, [
  [
    'his country',
    'Tổng thống Gruzia Mikheil Saakashvili hội đàm với Thủ tướng nước chủ nhà Donald Tusk.',
    '2009-05-10',
    ['Ba Lan'],
  ],
]);
