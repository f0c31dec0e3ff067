import { statuses, table, visits } from '../read.ts';

table('what has begun, and what was ahead before', statuses, [
  [
    'đang diễn ra outweighs what it will bring',
    'Hội nghị thượng đỉnh Ấn Độ - Nhật Bản đang diễn ra tại Tokyo. Hội nghị thượng đỉnh Ấn Độ - Nhật Bản sẽ kết thúc tối nay.',
    '2018-10-29',
    ['held: Nhật Bản + Ấn Độ'],
  ],
  [
    'what is hoped to come of a meeting ahead',
    'Hai bên kỳ vọng vào kết quả đạt được trong cuộc gặp sắp tới giữa Tổng thống Serbia Aleksandar Vucic và Thủ tướng Kosovo Albin Kurti.',
    '2023-02-27',
    ['planned: Albin Kurti + Aleksandar Vucic'],
  ],
  [
    'sau khi with a subject',
    'Tuyên bố được đưa ra sau khi Tổng thống Serbia Aleksandar Vucic và Thủ tướng Kosovo Albin Kurti hôm nay có cuộc gặp. Ông Vucic sẽ gặp ông Kurti vào năm sau.',
    '2023-02-27',
    ['held: Albin Kurti + Aleksandar Vucic', 'planned: Albin Kurti + Aleksandar Vucic'],
  ],
  [
    'trước thềm another event',
    'Tổng thống Indonesia Joko Widodo nói với Thủ tướng Australia Anthony Albanese trong cuộc gặp trước thềm hội nghị thượng đỉnh G20 ở Bali hôm qua.',
    '2022-11-15',
    ['held: Anthony Albanese + Joko Widodo', 'held: G20'],
  ],
  [
    'whether they meet is open',
    'Hiện chưa rõ Thủ tướng Australia Anthony Albanese và Chủ tịch Trung Quốc Tập Cận Bình có gặp song phương tại Bali hay không.',
    '2022-11-10',
    ['proposed: Anthony Albanese + Tập Cận Bình'],
  ],
  [
    'not whether, but that they met',
    'Thủ tướng Australia Anthony Albanese có gặp Chủ tịch Trung Quốc Tập Cận Bình tại Bali nhưng báo chí không được vào.',
    '2022-11-17',
    ['held: Anthony Albanese + Tập Cận Bình'],
  ],
  [
    'what is wished for is of it, and is something else',
    'Thủ tướng Anh Rishi Sunak vừa hội đàm với Tổng thống Mỹ Joe Biden. Báo chí muốn viết thêm về cuộc hội đàm giữa ông Sunak và ông Biden.',
    '2023-06-09',
    ['held: Joe Biden + Rishi Sunak'],
  ],
  [
    'trước đó it was ahead',
    'Thủ tướng Anh Rishi Sunak vừa hội đàm với Tổng thống Mỹ Joe Biden. Trước đó, ông Sunak cho biết sẽ gặp ông Biden để bàn về thương mại.',
    '2023-06-09',
    ['held: Joe Biden + Rishi Sunak'],
  ],
  [
    'trước đó alone it is ahead',
    'Trước đó, Thủ tướng Anh Rishi Sunak cho biết sẽ gặp Tổng thống Mỹ Joe Biden để bàn về thương mại.',
    '2023-06-01',
    ['planned: Joe Biden + Rishi Sunak'],
  ],
]);

table('planned', statuses, [
  [
    'by whose word the talks told before will take place',
    'Bộ Ngoại giao Chile nói về cuộc gặp giữa Tổng thống Chile Michelle Bachelet và Tổng thống Peru Alan Garcia. Theo ông Foxley, cuộc gặp sẽ diễn ra tại Lima.',
    '2008-03-05',
    ['planned: Alan Garcia + Michelle Bachelet'],
  ],
  [
    'what is hoped to come of it',
    'Thủ tướng Anh Theresa May sẽ nêu những gì muốn đạt được trong cuộc hội đàm với Thủ tướng Ba Lan Beata Szydlo.',
    '2017-12-01',
    ['planned: Beata Szydlo + Theresa May'],
  ],
  [
    'much awaited',
    'Sự kiện được chờ đợi nhất là cuộc gặp giữa Tổng thống Pháp Emmanuel Macron và Thủ tướng Italy Giuseppe Conte vào cuối tuần.',
    '2018-06-12',
    ['planned: Emmanuel Macron + Giuseppe Conte'],
  ],
  [
    'between commas, with a verb of its own',
    'Nhà Trắng đánh giá cao cuộc gặp thượng đỉnh giữa Nga và Nhật Bản, dự kiến diễn ra trong tháng 5, cũng như các kết quả khác.',
    '2016-04-12',
    ['planned: Nga + Nhật Bản'],
  ],
  [
    'hours before who has met is to be home',
    'Tổng thống Pháp Emmanuel Macron dự kiến về nước chiều 12/6, vài tiếng sau cuộc gặp với Thủ tướng Italy Giuseppe Conte tại Rome.',
    '2018-06-11',
    ['planned: Emmanuel Macron + Giuseppe Conte'],
  ],
  [
    'hours after which somebody came home',
    'Tổng thống Pháp Emmanuel Macron về nước chiều 12/6, vài tiếng sau cuộc gặp với Thủ tướng Italy Giuseppe Conte tại Rome.',
    '2018-06-13',
    ['held: Emmanuel Macron + Giuseppe Conte'],
  ],
  [
    'set for a day, whatever has been',
    'Thủ tướng Nhật Bản đã đóng vai trò kiến tạo cho cuộc gặp thượng đỉnh Mỹ - Nga dự kiến diễn ra tháng 6.',
    '2018-05-20',
    ['planned: Mỹ + Nga'],
  ],
  [
    'as soon as may be',
    'Hai bên thống nhất để hội nghị thượng đỉnh giữa Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin diễn ra càng sớm càng tốt.',
    '2021-05-20',
    ['planned: Joe Biden + Vladimir Putin'],
  ],
  [
    'sẽ',
    'Tổng thống Mỹ Joe Biden sẽ gặp Tổng thống Nga Vladimir Putin tại Geneva.',
    '2021-05-26',
    ['planned: Joe Biden + Vladimir Putin'],
  ],
  [
    'dự kiến',
    'Ngoại trưởng Mỹ Antony Blinken dự kiến hội đàm với Ngoại trưởng Trung Quốc Tần Cương.',
    '2023-06-16',
    ['planned: Antony Blinken + Tần Cương'],
  ],
  [
    'sắp',
    'Thủ tướng Anh Keir Starmer sắp gặp Tổng thống Mỹ Donald Trump tại Nhà Trắng.',
    '2025-02-25',
    ['planned: Donald Trump + Keir Starmer'],
  ],
  [
    'có kế hoạch',
    'Thủ tướng Nhật Bản Shinzo Abe có kế hoạch hội đàm với Tổng thống Nga Vladimir Putin ở Yamaguchi.',
    '2016-12-10',
    ['planned: Shinzo Abe + Vladimir Putin'],
  ],
  [
    'theo kế hoạch opens the sentence',
    'Theo kế hoạch, Ngoại trưởng Đức Heiko Maas gặp Ngoại trưởng Ukraine Dmytro Kuleba tại Berlin.',
    '2020-06-01',
    ['planned: Dmytro Kuleba + Heiko Maas'],
  ],
  [
    'sắp tới behind the noun',
    'Điện Kremlin nói về cuộc gặp sắp tới giữa Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Donald Trump.',
    '2018-07-01',
    ['planned: Donald Trump + Vladimir Putin'],
  ],
  [
    'dự kiến diễn ra behind the noun',
    'Cuộc hội đàm giữa Thủ tướng Ấn Độ Narendra Modi và Chủ tịch Trung Quốc Tập Cận Bình dự kiến diễn ra tại Vũ Hán.',
    '2018-04-22',
    ['planned: Narendra Modi + Tập Cận Bình'],
  ],
  [
    'a date ahead',
    'Ngoại trưởng Nga Sergei Lavrov gặp Ngoại trưởng Mỹ Antony Blinken vào ngày mai.',
    '2022-01-20',
    ['planned: Antony Blinken + Sergei Lavrov'],
  ],
  [
    'có lịch',
    'Thủ tướng Phạm Minh Chính có lịch gặp Thủ tướng Singapore Lý Hiển Long.',
    '2023-02-07',
    ['planned: Lý Hiển Long + Phạm Minh Chính'],
  ],
  [
    'sẽ reaches over a second verb',
    'Ngoại trưởng Pháp Catherine Colonna sẽ tới Bắc Kinh và hội đàm với Ngoại trưởng Trung Quốc Vương Nghị.',
    '2023-11-20',
    ['planned: Catherine Colonna + Vương Nghị'],
  ],
  [
    'trước thềm',
    'Trước thềm cuộc gặp giữa Tổng thống Hàn Quốc Moon Jae-in và nhà lãnh đạo Triều Tiên Kim Jong-un, hai miền nối lại đường dây nóng.',
    '2018-04-20',
    ['planned: Kim Jong-un + Moon Jae-in'],
  ],
]);

table('held', statuses, [
  [
    'what is hoped for while somebody is received',
    'Tổng thống Ai Cập Hosni Mubarak bày tỏ hy vọng về vấn đề Libya trong khi tiếp Ngoại trưởng Italy Franco Frattini.',
    '2010-03-05',
    ['held: Franco Frattini + Hosni Mubarak'],
  ],
  [
    'what two states are hoped to do',
    'Tổng thống Ai Cập Hosni Mubarak bày tỏ hy vọng hai nước tăng cường buôn bán khi gặp Ngoại trưởng Italy Franco Frattini.',
    '2010-03-05',
    ['held: Franco Frattini + Hosni Mubarak'],
  ],
  [
    'what is asked of others while talking',
    'Thủ tướng Thái Lan Abhisit Vejjajiva đề nghị Campuchia kiềm chế khi hội đàm với Tổng thống Indonesia Susilo Bambang Yudhoyono.',
    '2011-02-21',
    ['held: Abhisit Vejjajiva + Susilo Bambang Yudhoyono'],
  ],
  [
    'what came of it',
    'Hai nước sẽ tiếp tục bàn việc triển khai thỏa thuận đạt được trong cuộc hội đàm giữa Thủ tướng Đức Angela Merkel và Thủ tướng Ba Lan Beata Szydlo.',
    '2017-04-27',
    ['held: Angela Merkel + Beata Szydlo'],
  ],
  [
    'nobody had planned it',
    'Cuộc gặp gỡ không được lên kế hoạch trước giữa Tổng thống Pháp Emmanuel Macron và Tổng thống Iran Hassan Rouhani khiến cảnh sát bất ngờ.',
    '2018-09-27',
    ['held: Emmanuel Macron + Hassan Rouhani'],
  ],
  [
    'what was ahead before it came about',
    'Thủ tướng Anh Theresa May hôm nay có cuộc trao đổi nhanh với Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan tại Buenos Aires.\nTrước đó, truyền thông đưa tin về khả năng hai nhà lãnh đạo sẽ có cuộc hội đàm tại Buenos Aires.',
    '2018-12-01',
    ['held: Recep Tayyip Erdogan + Theresa May'],
  ],
  [
    'what is wanted when somebody is received',
    'Thủ tướng Thái Lan Srettha Thavisin cho rằng cần đẩy mạnh thảo luận về biên giới khi tiếp Thủ tướng Malaysia Anwar Ibrahim.',
    '2023-10-12',
    ['held: Anwar Ibrahim + Srettha Thavisin'],
  ],
  [
    'wished in a meeting',
    'Chủ tịch nước Trương Tấn Sang mong muốn hai nước mở rộng thương mại trong cuộc hội đàm với Tổng thống Philippines Benigno Aquino.',
    '2012-07-01',
    ['held: Benigno Aquino III + Trương Tấn Sang'],
  ],
  [
    'promised in a meeting',
    'Tại cuộc hội đàm với Tổng thống Argentina Mauricio Macri, Thủ tướng Nhật Bản Shinzo Abe hứa sẽ mở cửa thị trường thịt bò.',
    '2016-11-22',
    ['held: Mauricio Macri + Shinzo Abe'],
  ],
  [
    'no word says so',
    'Tổng thống Philippines Ferdinand Marcos Jr gặp Thủ tướng Nhật Bản Fumio Kishida tại Tokyo hôm 9/2.',
    '2023-02-10',
    ['held: Ferdinand Marcos Jr. + Fumio Kishida'],
  ],
  [
    'đã',
    'Tổng thống Belarus Alexander Lukashenko đã gặp Tổng thống Nga Vladimir Putin ở Sochi.',
    '2020-09-15',
    ['held: Alexander Lukashenko + Vladimir Putin'],
  ],
  [
    'vừa',
    'Thủ tướng Israel Benjamin Netanyahu vừa hội đàm với Tổng thống Mỹ Donald Trump.',
    '2025-02-05',
    ['held: Benjamin Netanyahu + Donald Trump'],
  ],
  [
    'sau',
    'Sau cuộc gặp Tổng thống Mỹ Barack Obama, Thủ tướng Iraq Haider al-Abadi sẽ về nước.',
    '2015-04-15',
    ['held: Barack Obama + Haider al-Abadi'],
  ],
  [
    'sẽ of another verb',
    'Sau khi hội đàm với Ngoại trưởng Nga Sergei Lavrov, Ngoại trưởng Thổ Nhĩ Kỳ Mevlut Cavusoglu cho biết hai nước sẽ mở hành lang ngũ cốc.',
    '2022-06-08',
    ['held: Mevlut Cavusoglu + Sergei Lavrov'],
  ],
  [
    'a plan told of what is said there',
    'Tại cuộc gặp Tổng thống Mỹ Barack Obama, Thủ tướng Ấn Độ Manmohan Singh nói Ấn Độ sẽ mua thêm lò phản ứng.',
    '2013-09-28',
    ['held: Barack Obama + Manmohan Singh'],
  ],
  [
    'không họp báo chung sau cuộc hội đàm',
    'Ngoại trưởng Mỹ Antony Blinken và Ngoại trưởng Nga Sergei Lavrov không dự họp báo chung sau cuộc hội đàm.',
    '2021-12-03',
    ['held: Antony Blinken + Sergei Lavrov'],
  ],
  [
    'không đạt thỏa thuận',
    'Tổng thống Mỹ Donald Trump và nhà lãnh đạo Triều Tiên Kim Jong-un gặp nhau tại Hà Nội nhưng không đạt thỏa thuận.',
    '2019-03-01',
    ['held: Donald Trump + Kim Jong-un'],
  ],
  [
    'kể từ sau',
    'Đây là hành động đầu tiên kể từ sau cuộc gặp giữa Tổng thống Mỹ Donald Trump và nhà lãnh đạo Triều Tiên Kim Jong-un.',
    '2018-08-01',
    ['held: Donald Trump + Kim Jong-un'],
  ],
  [
    'đã hủy something else',
    'Tổng thống Mỹ Donald Trump hủy họp báo rồi gặp Thủ tướng Nhật Bản Shinzo Abe.',
    '2018-06-08',
    ['held: Donald Trump + Shinzo Abe'],
  ],
]);

table('proposed', statuses, [
  [
    'a meeting that is itself hoped for',
    'Tổng thống Ai Cập Hosni Mubarak bày tỏ hy vọng gặp Ngoại trưởng Italy Franco Frattini.',
    '2010-03-05',
    ['proposed: Franco Frattini + Hosni Mubarak'],
  ],
  [
    'too early for it',
    'Tổng thống Hàn Quốc Yoon Suk Yeol cho biết còn quá sớm để tổ chức một cuộc gặp với Thủ tướng Nhật Bản Kishida Fumio.',
    '2022-09-12',
    ['proposed: Fumio Kishida + Yoon Suk-yeol'],
  ],
  [
    'on the way to it, perhaps',
    'Chủ tịch Triều Tiên Kim Jong-un có thể đang đi tàu tới Vladivostok để họp thượng đỉnh với Tổng thống Nga Vladimir Putin.',
    '2023-09-10',
    ['proposed: Kim Jong-un + Vladimir Putin'],
  ],
  [
    'đề xuất',
    'Tổng thống Ukraine Volodymyr Zelensky đề xuất gặp Tổng thống Nga Vladimir Putin ở Donbass.',
    '2021-04-21',
    ['proposed: Vladimir Putin + Volodymyr Zelensky'],
  ],
  [
    'muốn',
    'Thủ tướng Nhật Bản Fumio Kishida muốn gặp nhà lãnh đạo Triều Tiên Kim Jong-un.',
    '2024-03-26',
    ['proposed: Fumio Kishida + Kim Jong-un'],
  ],
  [
    'sẵn sàng',
    'Tổng thống Iran Hassan Rouhani sẵn sàng gặp Tổng thống Mỹ Donald Trump.',
    '2019-08-27',
    ['proposed: Donald Trump + Hassan Rouhani'],
  ],
  [
    'nếu có',
    'Cuộc gặp (nếu có) giữa Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Joe Biden sẽ bàn về Ukraine.',
    '2022-02-20',
    ['proposed: Joe Biden + Vladimir Putin'],
  ],
  [
    'có thể',
    'Chủ tịch Trung Quốc Tập Cận Bình có thể gặp Tổng thống Hàn Quốc Lee Jae-myung tại Gyeongju.',
    '2025-10-01',
    ['proposed: Lee Jae-myung + Tập Cận Bình'],
  ],
  [
    'kêu gọi A gặp B',
    'Thổ Nhĩ Kỳ kêu gọi Tổng thống Nga Vladimir Putin gặp Tổng thống Ukraine Volodymyr Zelensky.',
    '2022-08-19',
    ['proposed: Vladimir Putin + Volodymyr Zelensky'],
  ],
  [
    'khả năng',
    'Nhà Trắng để ngỏ khả năng Tổng thống Mỹ Barack Obama gặp Chủ tịch Cuba Raul Castro.',
    '2015-03-20',
    ['proposed: Barack Obama + Raul Castro'],
  ],
  [
    'đề nghị with a noun',
    'Seoul đề nghị tổ chức cuộc gặp giữa Ngoại trưởng Hàn Quốc Yun Byung-se và Ngoại trưởng Nhật Bản Fumio Kishida.',
    '2014-08-05',
    ['proposed: Fumio Kishida + Yun Byung-se'],
  ],
]);

table('cancelled', statuses, [
  [
    'hủy cuộc gặp',
    'Tổng thống Mỹ Barack Obama hủy cuộc gặp với Tổng thống Philippines Rodrigo Duterte.',
    '2016-09-06',
    ['cancelled: Barack Obama + Rodrigo Duterte'],
  ],
  [
    'bị hủy',
    'Cuộc gặp giữa Tổng thống Mỹ Donald Trump và nhà lãnh đạo Triều Tiên Kim Jong-un bị hủy.',
    '2018-05-25',
    ['cancelled: Donald Trump + Kim Jong-un'],
  ],
  [
    'bị hoãn',
    'Cuộc hội đàm giữa Thủ tướng Ấn Độ Narendra Modi và Thủ tướng Bangladesh Sheikh Hasina bị hoãn.',
    '2020-03-10',
    ['cancelled: Narendra Modi + Sheikh Hasina'],
  ],
  [
    'hoãn',
    'Ngoại trưởng Mỹ Antony Blinken hoãn cuộc gặp với Ngoại trưởng Trung Quốc Tần Cương.',
    '2023-02-04',
    ['cancelled: Antony Blinken + Tần Cương'],
  ],
  [
    'hủy kế hoạch gặp',
    'Tổng thống Mexico Enrique Pena Nieto hủy kế hoạch gặp Tổng thống Mỹ Donald Trump.',
    '2017-01-27',
    ['cancelled: Donald Trump + Enrique Pena Nieto'],
  ],
  [
    'không diễn ra',
    'Cuộc gặp giữa Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Barack Obama không diễn ra.',
    '2013-08-08',
    ['cancelled: Barack Obama + Vladimir Putin'],
  ],
  [
    'không muốn gặp',
    'Tổng thống Ukraine Petro Poroshenko không muốn gặp Tổng thống Nga Vladimir Putin.',
    '2018-11-30',
    ['cancelled: Petro Poroshenko + Vladimir Putin'],
  ],
  [
    'sẽ không gặp',
    'Tổng thống Mỹ Donald Trump sẽ không gặp Tổng thống Nga Vladimir Putin tại Argentina.',
    '2018-11-29',
    ['cancelled: Donald Trump + Vladimir Putin'],
  ],
  [
    'từ chối gặp',
    'Tổng thống Palestine Mahmoud Abbas từ chối gặp Phó Tổng thống Mỹ Mike Pence.',
    '2017-12-10',
    ['cancelled: Mahmoud Abbas + Mike Pence'],
  ],
]);

table(
  'not at all',
  statuses,
  [
    [
      'chưa gặp',
      'Tổng thống Hàn Quốc Yoon Suk-yeol chưa gặp Thủ tướng Nhật Bản Fumio Kishida lần nào.',
      '2022-07-10',
      [],
    ],
    [
      'không hề gặp',
      'Thủ tướng Malaysia Najib Razak nói ông không hề gặp Tổng thống Mỹ Donald Trump.',
      '2017-08-01',
      [],
    ],
    [
      'không có cuộc gặp',
      'Không có cuộc gặp nào giữa Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin tại Bali.',
      '2022-11-15',
      [],
    ],
    [
      'phủ nhận đã gặp',
      'Ngoại trưởng Saudi Arabia Faisal bin Farhan phủ nhận Thái tử Mohammed bin Salman đã gặp Thủ tướng Israel Benjamin Netanyahu.',
      '2020-11-24',
      [],
    ],
    [
      'bác tin sẽ gặp',
      'Điện Kremlin bác tin Tổng thống Nga Vladimir Putin sẽ gặp Tổng thống Ukraine Volodymyr Zelensky tại Geneva.',
      '2025-08-20',
      [],
    ],
  ],
  [],
);

table('ahead or behind by the date, whatever the year', statuses, [
  [
    'tuần tới',
    'Ngoại trưởng Ai Cập Sameh Shoukry tới Rome trước khi gặp Ngoại trưởng Italy Angelino Alfano tuần tới.',
    '2017',
    ['planned: Angelino Alfano + Sameh Shoukry'],
  ],
  [
    'năm sau, of an article whose day is not known',
    'Thủ tướng Ấn Độ Narendra Modi gặp Thủ tướng Canada Justin Trudeau vào năm sau.',
    '2017-02',
    ['planned: Justin Trudeau + Narendra Modi'],
  ],
  [
    'trước cuộc gặp: ahead then',
    'Thủ tướng Israel Benjamin Netanyahu phát biểu trước cuộc gặp với Thủ tướng Đức Angela Merkel.',
    '2018-06-04',
    ['planned: Angela Merkel + Benjamin Netanyahu'],
  ],
  [
    'trước cuộc gặp of last week: it has been',
    'Thủ tướng Israel Benjamin Netanyahu phát biểu trước cuộc gặp với Thủ tướng Đức Angela Merkel tuần trước.',
    '2018',
    ['held: Angela Merkel + Benjamin Netanyahu'],
  ],
  [
    'what is announced is ahead',
    'Điện Kremlin xác nhận cuộc gặp giữa Tổng thống Nga Vladimir Putin và Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan.',
    '2018-04-01',
    ['planned: Recep Tayyip Erdogan + Vladimir Putin'],
  ],
  [
    'what is announced and was yesterday has been',
    'Điện Kremlin xác nhận cuộc gặp giữa Tổng thống Nga Vladimir Putin và Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan hôm qua.',
    '2018-04-01',
    ['held: Recep Tayyip Erdogan + Vladimir Putin'],
  ],
  [
    'what is announced to be put off is off',
    'Bộ Ngoại giao Mỹ thông báo cuộc gặp giữa Ngoại trưởng Mỹ John Kerry và Ngoại trưởng Iran Mohammad Javad Zarif bị hoãn.',
    '2015-06-01',
    ['cancelled: John Kerry + Mohammad Javad Zarif'],
  ],
  [
    'trong tương lai behind the noun',
    'Hai bên nhắc tới các cuộc đàm phán giữa Serbia và Kosovo trong tương lai.',
    '2012-06-01',
    ['planned: Kosovo + Serbia'],
  ],
  [
    'what is planned is to speak of something of it',
    'Thủ tướng Nhật Bản Fumio Kishida dự định nói về các kết quả của cuộc hội đàm giữa Tổng thống Mỹ Joe Biden và Tổng thống Hàn Quốc Yoon Suk Yeol.',
    '2023-04-28',
    ['held: Joe Biden + Yoon Suk-yeol'],
  ],
  [
    'what is quoted wishes for nothing of the sentence around it',
    '"Chúng tôi muốn có hòa bình", Ngoại trưởng Nhật Bản Taro Kono nói tại cuộc gặp với Ngoại trưởng Hàn Quốc Kang Kyung-wha.',
    '2018-04-11',
    ['held: Kang Kyung-wha + Taro Kono'],
  ],
  [
    'trông chờ vào một cuộc gặp',
    'Người ta trông chờ vào một cuộc gặp giữa Tổng thống Ai Cập Abdel Fattah el-Sisi và Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan.',
    '2021-05-01',
    ['proposed: Abdel Fattah el-Sisi + Recep Tayyip Erdogan'],
  ],
]);

table('trips that have begun, and trips to come', visits, [
  [
    'awaited',
    'Thủ tướng Đức Angela Merkel cho biết, nước này chờ đón chuyến thăm Đức cuối năm nay của Tổng thống Chile Michelle Bachelet.',
    '2014-09-06',
    ['planned: Michelle Bachelet @Đức'],
  ],
  [
    'by whose word the trip told before will be made',
    'Bộ Ngoại giao nói về chuyến thăm Chile của Tổng thống Peru Alan Garcia. Theo ông Foxley, chuyến thăm sẽ được thực hiện trong những ngày tới.',
    '2008-03-05',
    ['planned: Alan Garcia @Chile'],
  ],
  [
    'a trip that took place',
    'Bộ Ngoại giao nói về chuyến thăm Chile của Tổng thống Peru Alan Garcia. Theo ông Foxley, chuyến thăm diễn ra tốt đẹp.',
    '2008-03-05',
    ['held: Alan Garcia @Chile'],
  ],
  [
    'what may be done on it',
    'Tổng thống Nga Vladimir Putin có thể thúc đẩy đàm phán khi có chuyến thăm Triều Tiên.',
    '2024-06-19',
    ['held: Vladimir Putin @Triều Tiên'],
  ],
  [
    'arranged for somebody to come',
    'Theo thông tin từ phía Hàn Quốc, Seoul có kế hoạch sắp xếp để Thủ tướng Canada Justin Trudeau thăm Hàn Quốc trong năm nay.',
    '2018-01-28',
    ['planned: Justin Trudeau @Hàn Quốc'],
  ],
  [
    'khi … đến thăm, hai bên sẽ',
    'Khi Tổng thống Indonesia Joko Widodo đến thăm Úc ngày 8/2, hai nước sẽ ký hiệp định.',
    '2020',
    ['planned: Joko Widodo @Australia'],
  ],
  [
    'bắt đầu chuyến thăm of days that are not over',
    'Ngày 5/6, Tổng thống Chile Michelle Bachelet đã bắt đầu chuyến thăm Đức từ ngày 5 đến 8/6.',
    '2017-06-05',
    ['held: Michelle Bachelet @Đức'],
  ],
  [
    'sẽ bắt đầu chuyến thăm',
    'Tổng thống Chile Michelle Bachelet sẽ bắt đầu chuyến thăm Đức từ ngày 5 đến 8/6.',
    '2017-06-05',
    ['planned: Michelle Bachelet @Đức'],
  ],
  [
    'sau chuyến công du, dự kiến từ',
    'Chuyến thăm Ấn Độ của Thủ tướng Úc Malcolm Turnbull diễn ra sau chuyến công du Pháp, dự kiến từ ngày 8-9/7.',
    '2017',
    ['held: Malcolm Turnbull @Ấn Độ', 'planned: Malcolm Turnbull @Pháp'],
  ],
]);

table('words within words', statuses, [
  [
    'không chỉ denies nothing',
    'Ngoại trưởng Mỹ Antony Blinken không chỉ gặp Ngoại trưởng Trung Quốc Tần Cương mà còn hội kiến Chủ tịch Trung Quốc Tập Cận Bình.',
    '2023-06-19',
    ['held: Antony Blinken + Tần Cương', 'held: Antony Blinken + Tập Cận Bình'],
  ],
  [
    'a week-end that begins on the day of writing is ahead',
    'Cuối tuần này, Tổng thống Brazil Lula da Silva đón Tổng thống Argentina Nestor Kirchner tại Brasilia.',
    '2005-11-25',
    ['planned: Luiz Inacio Lula da Silva + Nestor Kirchner'],
  ],
  [
    'not received',
    'Đặc phái viên Mỹ Stephen Bosworth đã gặp Thứ trưởng Ngoại giao Triều Tiên Kang Sok-ju nhưng không được Chủ tịch Kim Jong-il tiếp.',
    '2009-12-11',
    ['held: Kang Sok-ju + Stephen Bosworth'],
  ],
  [
    'the air force is no negation',
    'Bộ trưởng Quốc phòng Nga Sergei Shoigu cùng các tướng lĩnh Không quân gặp Bộ trưởng Quốc phòng Việt Nam Phan Văn Giang.',
    '2022-12-05',
    ['held: Phan Văn Giang + Sergei Shoigu'],
  ],
  [
    'phim tài liệu asks no question',
    'Truyền hình Triều Tiên chiếu phim tài liệu về thượng đỉnh Kim - Putin. Nhà lãnh đạo Kim Jong-un gặp Tổng thống Nga Vladimir Putin hôm 25/4.',
    '2019-04-29',
    ['held: Kim Jong-un + Vladimir Putin'],
  ],
  [
    'who was ready to talk, and then is told to have talked, has',
    'Ngoại trưởng Mỹ Rex Tillerson sẵn sàng hội đàm với Ngoại trưởng Nga Sergei Lavrov ngày 6/8. Ngày 6/8, Ngoại trưởng Mỹ Rex Tillerson đã hội đàm với Ngoại trưởng Nga Sergei Lavrov.',
    '2017-08-07',
    ['held: Rex Tillerson + Sergei Lavrov'],
  ],
  [
    'what was called off later is another event',
    'Các cuộc đàm phán giữa Triều Tiên và Mỹ bế tắc sau khi Tổng thống Mỹ Donald Trump hủy chuyến thăm Triều Tiên của Ngoại trưởng Mike Pompeo.',
    '2018-09-06',
    ['held: Mỹ + Triều Tiên'],
  ],
  [
    'thinking about talks is not holding them',
    'Washington đang suy nghĩ về việc tái thiết lập các cuộc hội đàm với Triều Tiên.',
    '2017-04-09',
    ['proposed: Mỹ + Triều Tiên'],
  ],
]);

const PLANNED_FOR = 'Tổng thống Kenya Uhuru Kenyatta gặp Tổng thống Uganda Yoweri Museveni';
const TWO = 'Uhuru Kenyatta + Yoweri Museveni';

table('plans that others have', statuses, [
  ['a plan alone', `Kế hoạch để ${PLANNED_FOR} được hai bên ủng hộ.`, '2016-05-03', [`proposed: ${TWO}`]],
  ['called off', `Kế hoạch để ${PLANNED_FOR} bị hủy vào phút chót.`, '2016-05-03', [`cancelled: ${TWO}`]],
  ['dropped', `Kế hoạch để ${PLANNED_FOR} bị bỏ.`, '2016-05-03', [`cancelled: ${TWO}`]],
  [
    'an idea that was turned down',
    'Ý tưởng về một cuộc gặp giữa Tổng thống Kenya Uhuru Kenyatta và Tổng thống Uganda Yoweri Museveni bị bác bỏ.',
    '2016-05-03',
    [`cancelled: ${TWO}`],
  ],
  [
    'a plan that has its day',
    `Trong kế hoạch, ${PLANNED_FOR.replace('gặp', 'sẽ gặp')} ngày 5/5.`,
    '2016-05-03',
    [`planned: ${TWO}`],
  ],
  [
    'a proposal by others, before the comma',
    `Theo đề nghị của Liên minh châu Phi, ${PLANNED_FOR}.`,
    '2016-05-03',
    [`held: ${TWO}`],
  ],
  ['jailed is not dropped', `${PLANNED_FOR}, người từng bị bỏ tù.`, '2016-05-03', [`held: ${TWO}`]],
  [
    'another plan turned down',
    `${PLANNED_FOR}. Kế hoạch hòa bình của ông bị bác bỏ.`,
    '2016-05-03',
    [`held: ${TWO}`],
  ],
]);

table('trips given up', visits, [
  [
    'từ bỏ kế hoạch',
    'Tổng thống Kenya Uhuru Kenyatta từ bỏ kế hoạch thăm Uganda.',
    '2016-05-03',
    ['cancelled: Uhuru Kenyatta @Uganda'],
  ],
]);
