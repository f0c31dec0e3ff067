import { offices, parties, table } from '../read.ts';

table('whom ông and bà mean', parties, [
  [
    'a man without a name',
    'Ngoại trưởng Peru Allan Wagner rời Lima.\nCảnh sát bắt người đàn ông mang hộ chiếu giả khi ông sắp gặp Ngoại trưởng Chile Ignacio Walker.',
    '2005-05-07',
    [],
  ],
  [
    'a woman without a name, and him',
    'Ngoại trưởng Peru Allan Wagner rời Lima.\nGiúp một người phụ nữ ở sân bay xong, ông gặp Ngoại trưởng Chile Ignacio Walker.',
    '2005-05-07',
    ['talks: Allan Wagner + Ignacio Walker'],
  ],
  [
    'the inviter is not who the sentence is about',
    'Theo lời mời của Chủ tịch Quốc hội Nguyễn Thị Kim Ngân, Chủ tịch Duma Quốc gia Nga Vyacheslav Volodin thăm Việt Nam. Ông đã hội kiến Thủ tướng Nguyễn Xuân Phúc.',
    '2018-12-24',
    ['talks: Nguyễn Xuân Phúc + Vyacheslav Volodin'],
  ],
  [
    'bà is who is called so',
    'Ngoại trưởng Đức Guido Westerwelle phát biểu cùng bà Catherine Ashton tại Brussels. Bà sẽ gặp Ngoại trưởng Iran Ali Akbar Salehi.',
    '2012-03-05',
    ['talks: Ali Akbar Salehi + Catherine Ashton'],
  ],
  [
    'ông is nobody who is called bà',
    'Tổng thống Brazil Lula da Silva đang ở Berlin. Bà Angela Merkel ca ngợi chuyến thăm. Ông sẽ hội đàm với Tổng thống Pháp Nicolas Sarkozy.',
    '2009-12-04',
    ['talks: Luiz Inacio Lula da Silva + Nicolas Sarkozy'],
  ],
  [
    'who is only among the guests is not meant',
    'Tổng thống Mexico Felipe Calderon đọc diễn văn. Trước hàng trăm người, trong đó có Thủ tướng Canada Stephen Harper và Tổng thống Chile Sebastian Pinera, ông Calderon nói về ma túy. Ông sẽ gặp Tổng thống Peru Alan Garcia.',
    '2010-05-20',
    ['talks: Alan Garcia + Felipe Calderon'],
  ],
  [
    'nor who has left before the other speaks',
    'Sau khi ông Stephen Harper ra về, Tổng thống Mexico Felipe Calderon phát biểu. Ông sẽ gặp Tổng thống Peru Alan Garcia.',
    '2010-05-20',
    ['talks: Alan Garcia + Felipe Calderon'],
  ],
  [
    'one sentence after the other',
    'Thủ tướng Thái Lan Abhisit Vejjajiva thăm Tokyo. Ông gặp Thủ tướng Nhật Bản Taro Aso. Ông cũng gặp Bộ trưởng Tài chính Nhật Bản Shoichi Nakagawa.',
    '2009-02-06',
    ['talks: Abhisit Vejjajiva + Shoichi Nakagawa', 'talks: Abhisit Vejjajiva + Taro Aso'],
  ],
  [
    'neither of two hosts but whom they receive, past a sentence that names nobody',
    'Thủ tướng Đức Angela Merkel và Tổng thống Đức Joachim Gauck tiếp ông Narendra Modi. Công tác an ninh được thắt chặt. Ngày mai ông sẽ gặp Tổng thống Pháp Francois Hollande.',
    '2015-04-14',
    [
      'talks: Angela Merkel + Narendra Modi',
      'talks: Francois Hollande + Narendra Modi',
      'talks: Joachim Gauck + Narendra Modi',
    ],
  ],
  [
    'of two who met each other the first',
    'Thủ tướng Ấn Độ Narendra Modi và Tổng thống Pháp Francois Hollande hội đàm. Ngày mai ông sẽ gặp Thủ tướng Pháp Manuel Valls.',
    '2015-04-10',
    ['talks: Francois Hollande + Narendra Modi', 'talks: Manuel Valls + Narendra Modi'],
  ],
]);

table('of whom somebody is the counterpart', parties, [
  [
    'a rank is no office',
    'Đại tướng Phùng Quang Thanh đã hội đàm với người đồng cấp Australia Stephen Smith.',
    '2011-12-05',
    ['talks: Phùng Quang Thanh + Stephen Smith'],
  ],
  [
    'the office of who stands nearest, told before another',
    'Bộ trưởng Quốc phòng Mỹ Robert Gates gặp Thủ tướng Nhật Bản Naoto Kan. Ông Gates cũng hội đàm với người đồng cấp Nhật Bản.',
    '2011-01-13',
    ['talks: Naoto Kan + Robert Gates', 'talks: Robert Gates + Toshimi Kitazawa'],
  ],
]);

table('whom two titles mean', parties, [
  [
    'the two told together, not who looks on',
    'Ngoại trưởng Nga Sergei Lavrov và Ngoại trưởng Mỹ John Kerry họp ở Geneva với sự chứng kiến của Ngoại trưởng Thụy Sĩ Didier Burkhalter. Tổng thống Thụy Sĩ Ueli Maurer tiếp hai vị ngoại trưởng.',
    '2013-11-24',
    [
      'talks: Didier Burkhalter + John Kerry + Sergei Lavrov',
      'talks: John Kerry + Sergei Lavrov + Ueli Maurer',
    ],
  ],
  [
    'a chair of something else is no president',
    'Tổng thống Brazil Michel Temer phát biểu. Thủ tướng Na Uy Erna Solberg gặp Chủ tịch Liên minh Nghị sĩ hữu nghị.',
    '2017-06-23',
    [],
  ],
  [
    'Chủ tịch who was called so',
    'Chủ tịch Cuba Raul Castro rời La Habana. Thủ tướng Na Uy Erna Solberg gặp Chủ tịch tại Lima.',
    '2015-06-23',
    ['talks: Erna Solberg + Raul Castro'],
  ],
]);

table('the office of a counterpart', offices, [
  [
    'joined to his countryman: that of who meets both',
    'Bộ trưởng Quốc phòng Ấn Độ Manohar Parrikar gặp Chủ tịch nước Trần Đại Quang và người đồng cấp Ngô Xuân Lịch.',
    '2016-06-05',
    [
      'Manohar Parrikar defence minister|Ấn Độ',
      'Ngô Xuân Lịch defence minister|Việt Nam',
      'Trần Đại Quang president|Việt Nam',
    ],
  ],
  [
    'joined to somebody of another state: his',
    'Thủ tướng Anh David Cameron nói về cuộc gặp giữa Ngoại trưởng Nga Sergei Lavrov và người đồng cấp Mỹ John Kerry.',
    '2014-06-05',
    [
      'David Cameron prime minister|Anh',
      'John Kerry foreign minister|Mỹ',
      'Sergei Lavrov foreign minister|Nga',
    ],
  ],
]);

table('whom hai ông, hai nhà lãnh đạo mean', parties, [
  [
    'not who tells of them',
    'Ngày 3/4, Tổng thống Peru Alan Garcia gặp Tổng thống Chile Sebastian Pinera tại Lima. Tổng thống Colombia Alvaro Uribe cho biết kết quả cuộc gặp giữa hai nhà lãnh đạo.',
    '2010-04-04',
    ['talks: Alan Garcia + Sebastian Pinera'],
  ],
  [
    'heads before ministers told last',
    'Ngày 3/4, Tổng thống Peru Alan Garcia gặp Tổng thống Chile Sebastian Pinera tại Lima. Ngoại trưởng Chile Alfredo Moreno và Ngoại trưởng Brazil Celso Amorim cũng có mặt. Hôm nay, Tổng thống Colombia Alvaro Uribe tiếp hai nhà lãnh đạo.',
    '2010-04-04',
    ['talks: Alan Garcia + Alvaro Uribe + Sebastian Pinera', 'talks: Alan Garcia + Sebastian Pinera'],
  ],
]);
