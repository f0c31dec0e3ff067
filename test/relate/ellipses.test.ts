import { parties, roles, table, tellings, visits } from '../read.ts';

table('who is meant where the meeting names nobody', parties, [
  [
    'to whom somebody spoke, past a however',
    'Tuy nhiên, trong cuộc điện đàm hồi tháng 4, Tổng thống Mỹ Donald Trump đã khen Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan, góp phần làm giảm căng thẳng với Thổ Nhĩ Kỳ.',
    '2017-11-13',
    ['call: Donald Trump + Recep Tayyip Erdogan'],
  ],
  [
    'whom a host receives is not the host',
    'Tổng thống Pháp Francois Hollande tới Yerevan hôm 12/5. Tổng thống Serzh Sargsyan đón ông tại sân bay.',
    '2014-05-13',
    ['talks: Francois Hollande + Serzh Sargsyan'],
  ],
  [
    'the two presidents are not the ministers who prepare it',
    'Ngoại trưởng Pháp Laurent Fabius gặp Ngoại trưởng Nga Sergei Lavrov ngày 4/6/2014 để chuẩn bị cho cuộc gặp giữa hai tổng thống vào ngày 6/6.',
    '2014-06-05',
    ['talks: Laurent Fabius + Sergei Lavrov', 'talks: Nga + Pháp'],
  ],
  [
    'two secretaries of a committee are',
    'Thứ trưởng Ngoại giao Lê Hoài Trung và Thứ trưởng Ngoại giao Trung Quốc Khổng Huyễn Hựu đã có cuộc gặp giữa hai tổng thư ký ủy ban chỉ đạo hợp tác ngày 14/9/2018.',
    '2018-09-15',
    ['talks: Khổng Huyễn Hựu + Lê Hoài Trung'],
  ],
  [
    'with whom somebody talks is not himself',
    'Thủ tướng Đan Mạch Helle Thorning-Schmidt tới Hà Nội. Chủ tịch nước Trương Tấn Sang hội đàm với bà.',
    '2012-09-13',
    ['talks: Helle Thorning-Schmidt + Trương Tấn Sang'],
  ],
  [
    'who speaks of himself is meant',
    'Tổng thống Nga Dmitry Medvedev tới Hà Nội. Tổng thống cho biết ông sẽ gặp Thủ tướng Nguyễn Tấn Dũng.',
    '2010-10-30',
    ['talks: Dmitry Medvedev + Nguyễn Tấn Dũng'],
  ],
  [
    'Bộ trưởng alone is the minister told before',
    'Bộ trưởng Ngoại giao Nguyễn Dy Niên thăm Madrid. Bộ trưởng đã hội đàm với Ngoại trưởng Tây Ban Nha Miguel Angel Moratinos.',
    '2005-03-13',
    ['talks: Miguel Angel Moratinos + Nguyễn Dy Niên'],
  ],
  [
    'hai bên behind the guest are he and whom the text is about',
    'Ngoại trưởng Đức Annalena Baerbock thăm Ai Cập trước chuyến đi của Tổng thống Đức Frank-Walter Steinmeier. Trong cuộc hội đàm với Ngoại trưởng Sameh Shoukry, hai bên nhất trí thúc đẩy thương mại.',
    '2023-05-10',
    ['talks: Annalena Baerbock + Sameh Shoukry'],
  ],
  [
    'hai bên behind the guest of talks to come, and a source',
    'Ngoại trưởng Hàn Quốc Park Jin sẽ thăm Hà Nội. Theo Đại sứ quán Hàn Quốc, tại cuộc hội đàm sắp tới với Bộ trưởng Ngoại giao Bùi Thanh Sơn ngày 18/10, hai bên dự kiến bàn về đầu tư.',
    '2022-10-15',
    ['talks: Bùi Thanh Sơn + Park Jin'],
  ],
  [
    'two of a region are others',
    'Thủ tướng Anh Keir Starmer gặp Ngoại trưởng Pháp Jean-Noel Barrot. Trong bữa tối với Ngoại trưởng Mỹ Marco Rubio, hai ngoại trưởng châu Phi hỏi về thuế.',
    '2025-03-10',
    ['talks: Jean-Noel Barrot + Keir Starmer'],
  ],
  [
    'hai bên behind the guest where nobody else is told',
    'Trong cuộc hội đàm với Ngoại trưởng Ai Cập Sameh Shoukry, hai bên nhất trí thúc đẩy thương mại.',
    '2023-05-10',
    [],
  ],
  [
    'other ministers are nobody',
    'Bộ trưởng Ngoại giao Nguyễn Dy Niên thăm Madrid. Các bộ trưởng đã hội đàm với Ngoại trưởng Tây Ban Nha Miguel Angel Moratinos.',
    '2005-03-13',
    [],
  ],
  [
    'two presidents of whom one has another title at home',
    'Chủ tịch nước Trần Đức Lương thăm Peru theo lời mời của Tổng thống Peru Alejandro Toledo. Chủ tịch nước đã hội đàm với Tổng thống.',
    '2004-11-19',
    ['talks: Alejandro Toledo + Trần Đức Lương'],
  ],
  [
    'two leaders, not their minister',
    'Cuộc gặp giữa Tổng thống Pháp Francois Hollande và Ngoại trưởng Mỹ John Kerry là theo đề nghị của Tổng thống Barack Obama trong cuộc điện đàm giữa hai nhà lãnh đạo.',
    '2016-09-06',
    ['call: Barack Obama + Francois Hollande', 'talks: Francois Hollande + John Kerry'],
  ],
  [
    'before the press together',
    'Tổng thống Pháp Emmanuel Macron nói như vậy trong họp báo chung với Tổng thống Ukraine Volodymyr Zelensky sau cuộc hội đàm tại Paris.',
    '2024-02-17',
    ['talks: Emmanuel Macron + Volodymyr Zelensky'],
  ],
  [
    'a press conference alone',
    'Tổng thống Pháp Emmanuel Macron nói như vậy trong họp báo chung với Tổng thống Ukraine Volodymyr Zelensky.',
    '2024-02-17',
    [],
  ],
  [
    'talks of so many hours by the two told before',
    'Ngoại trưởng Ấn Độ S. Jaishankar và Ngoại trưởng Trung Quốc Vương Nghị nhất trí rút quân. Kết quả này đạt được sau hơn hai giờ thương lượng.',
    '2020-09-11',
    ['talks: S. Jaishankar + Vương Nghị'],
  ],
  [
    'governments negotiate for months, not those who announce the end',
    'Tổng thống Mỹ Barack Obama và Chủ tịch Cuba Raul Castro công bố thỏa thuận, kết quả của 18 tháng đàm phán.',
    '2014-12-18',
    ['talks: Cuba + Mỹ'],
  ],
  [
    'so many hours with somebody whom the sentence names later',
    'Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin gặp nhau. Ngoại trưởng Mỹ Antony Blinken có hơn hai giờ hội đàm rồi dự bữa tối với Ngoại trưởng Nga Sergei Lavrov.',
    '2021-06-17',
    ['talks: Antony Blinken + Sergei Lavrov', 'talks: Joe Biden + Vladimir Putin'],
  ],
  [
    'one of the two told last, on a day of its own',
    'Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin sẽ gặp nhau tại Geneva vào ngày 16/6. Ý tưởng do ông Biden nêu ra trong cuộc điện đàm ngày 13/4.',
    '2021-05-26',
    ['call: Joe Biden + Vladimir Putin', 'talks: Joe Biden + Vladimir Putin'],
  ],
  [
    'without a day it may be any meeting',
    'Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin sẽ gặp nhau tại Geneva vào ngày 16/6. Ý tưởng do ông Biden nêu ra trong cuộc điện đàm.',
    '2021-05-26',
    ['talks: Joe Biden + Vladimir Putin'],
  ],
  [
    'whose trip ends with it',
    'Chuyến thăm Bắc Kinh của Ngoại trưởng Mỹ Antony Blinken khép lại bằng cuộc gặp với Chủ tịch Trung Quốc Tập Cận Bình.',
    '2023-06-19',
    ['talks: Antony Blinken + Tập Cận Bình'],
  ],
  [
    'ended by both',
    'Ngoại trưởng Nga Sergei Lavrov và Ngoại trưởng Mỹ John Kerry đã kết thúc các cuộc đàm phán tại Geneva.',
    '2013-09-14',
    ['talks: John Kerry + Sergei Lavrov'],
  ],
  [
    'a meal',
    'Tổng thống Mỹ Donald Trump ăn tối với Thủ tướng Nhật Bản Shinzo Abe tại Tokyo.',
    '2019-05-27',
    ['talks: Donald Trump + Shinzo Abe'],
  ],
  [
    'two names after the pair that announces them',
    'Ngoại trưởng Mỹ Antony Blinken gặp hai nhà ngoại giao hàng đầu Trung Quốc là Dương Khiết Trì và Vương Nghị.',
    '2021-03-19',
    ['talks: Antony Blinken + Dương Khiết Trì', 'talks: Antony Blinken + Vương Nghị'],
  ],
]);

table('one delegation', parties, [
  [
    'joins those told last',
    'Tổng thống Mỹ Donald Trump gặp nhà lãnh đạo Triều Tiên Kim Jong-un. Sau đó là phiên họp mở rộng với sự tham gia của Ngoại trưởng Mỹ Mike Pompeo và Cố vấn An ninh Quốc gia Mỹ John Bolton.',
    '2018-06-12',
    ['talks: Donald Trump + John Bolton + Kim Jong-un + Mike Pompeo', 'talks: Donald Trump + Kim Jong-un'],
  ],
  [
    'confers with itself',
    'Cuộc họp có sự tham gia của Ngoại trưởng Mỹ Mike Pompeo và Cố vấn An ninh Quốc gia Mỹ John Bolton.',
    '2018-06-12',
    [],
  ],
]);

table('who brings others together', roles, [
  [
    'với sự trung gian của',
    'Ngoại trưởng Azerbaijan Jeyhun Bayramov hội đàm với Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan với sự trung gian của Ngoại trưởng Nga Sergei Lavrov.',
    '2023-10-24',
    ['mediator Sergei Lavrov', 'participant Hakan Fidan', 'participant Jeyhun Bayramov'],
  ],
  [
    'làm trung gian cho',
    'Thủ tướng Malaysia Anwar Ibrahim làm trung gian cho cuộc gặp giữa Thủ tướng Campuchia Hun Manet và Thủ tướng Thái Lan Anutin Charnvirakul.',
    '2025-10-27',
    ['mediator Anwar Ibrahim', 'participant Anutin Charnvirakul', 'participant Hun Manet'],
  ],
  [
    'a country that mediates is no party',
    'Mỹ và Iran đàm phán tại Muscat với sự trung gian của Oman.',
    '2025-04-13',
    ['participant Iran', 'participant Mỹ'],
  ],
]);

table('ways to arrive', visits, [
  [
    'an arrival planned for itself',
    'Tổng thống Ukraine Volodymyr Zelensky sẽ bay sang Washington hôm thứ Hai.',
    '2025-08-16',
    ['planned: Volodymyr Zelensky @Washington'],
  ],
  [
    'an arrival planned that leads to talks',
    'Ngoại trưởng Mỹ Mike Pompeo sẽ tới Seoul gặp Tổng thống Hàn Quốc Moon Jae-in.',
    '2018-06-12',
    ['planned: Mike Pompeo @Seoul'],
  ],
  [
    'an arrival planned that leads to a conference',
    'Tổng thống Nga Dmitry Medvedev sẽ tới Washington dự hội nghị thượng đỉnh G20.',
    '2008-11-12',
    ['planned: Dmitry Medvedev @Washington'],
  ],
  [
    'talks of the next subject',
    'Quốc vương Jordan Abdullah II dự kiến tới Kuwait, Ngoại trưởng Mỹ Rex Tillerson hội đàm với Ngoại trưởng Úc Julie Bishop.',
    '2017-06-05',
    ['planned: Abdullah II @Kuwait'],
  ],
  [
    'the sentence opens with it',
    'Có mặt tại Sydney, Ngoại trưởng Mỹ Rex Tillerson kêu gọi các bên kiềm chế.',
    '2017-06-05',
    ['held: Rex Tillerson @Sydney'],
  ],
  [
    'a plane that brings somebody',
    'Chuyên cơ hạ cánh xuống sân bay Nội Bài tối nay, đưa Tổng thống Nga Vladimir Putin đến thăm.',
    '2024-06-20',
    ['held: Vladimir Putin @Sân bay Nội Bài'],
  ],
  [
    'companions between',
    'Tổng thống Nam Phi Jacob Zuma cùng ba nguyên thủ khác của châu Phi hạ cánh xuống Tripoli.',
    '2011-04-11',
    ['held: Jacob Zuma @Tripoli'],
  ],
  ['dừng chân', 'Giáo hoàng Francis dừng chân ở Cuba.', '2016-02-12', ['held: Francis @Cuba']],
]);

table('who refuses, who puts off, who prepares', tellings, [
  [
    'it should have been',
    'Lẽ ra Ngoại trưởng Mỹ John Kerry gặp Ngoại trưởng Nga Sergei Lavrov hôm 5/6, song cuộc gặp đã không diễn ra.',
    '2015-06-08',
    ['talks cancelled 2015-06-05 @nowhere: John Kerry + Sergei Lavrov'],
  ],
  [
    'a request refused',
    'Bộ trưởng Quốc phòng Trung Quốc Lý Thượng Phúc khước từ đề nghị gặp của Bộ trưởng Quốc phòng Mỹ Lloyd Austin.',
    '2023-06-01',
    ['talks cancelled undated @nowhere: Lloyd Austin + Lý Thượng Phúc'],
  ],
  [
    'put off to a day',
    'Cuộc gặp giữa Ngoại trưởng Mỹ Mike Pompeo và Ngoại trưởng Nga Sergei Lavrov được lùi lại sang ngày 15/11.',
    '2018-11-08',
    ['talks planned 2018-11-15 @nowhere: Mike Pompeo + Sergei Lavrov'],
  ],
  [
    'who stands in apposition calls nothing off',
    'Ngoại trưởng John Kerry, người tháp tùng Tổng thống Mỹ Barack Obama, hủy cuộc gặp với Ngoại trưởng Nga Sergei Lavrov.',
    '2015-06-08',
    ['talks cancelled undated @nowhere: John Kerry + Sergei Lavrov'],
  ],
  [
    'no session is off because somebody is not met there',
    'Tổng thống Mỹ Donald Trump sẽ không gặp Tổng thống Nga Vladimir Putin tại hội nghị G20 ở Argentina.',
    '2018-11-29',
    ['talks cancelled undated @Argentina: Donald Trump + Vladimir Putin'],
  ],
  [
    'advisers do not meet where their presidents will',
    'Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin sẽ gặp nhau tại Budapest. Trước đó, các cố vấn cấp cao hai nước sẽ gặp nhau vào tuần tới.',
    '2025-10-17',
    [
      'talks planned undated @Budapest: Donald Trump + Vladimir Putin',
      'talks planned 2025-10-20/2025-10-26 @nowhere: Mỹ + Nga',
    ],
  ],
  [
    'officials at work in a place',
    'Đặc phái viên Mỹ Stephen Biegun và người đồng cấp Triều Tiên Kim Hyok-chol đã làm việc ở Hà Nội.',
    '2019-02-26',
    ['talks held 2019-02-26 @Hà Nội: Kim Hyok-chol + Stephen Biegun'],
  ],
  [
    'two exchange views, told nowhere',
    'Ngoại trưởng Nga Sergei Lavrov và Ngoại trưởng Mỹ John Kerry trao đổi quan điểm về Syria.',
    '2013-09-26',
    [],
  ],
]);

table('what goes on from the sentence before', tellings, [
  [
    'in the afternoon of the same day',
    'Sáng 23/5, Chủ tịch nước Trần Đại Quang tiếp Tổng thống Mỹ Barack Obama. Buổi chiều, Thủ tướng Nguyễn Xuân Phúc hội kiến Tổng thống Mỹ.',
    '2016-05-25',
    [
      'talks held 2016-05-23 @Việt Nam: Barack Obama + Trần Đại Quang',
      'talks held 2016-05-23 @Việt Nam: Barack Obama + Nguyễn Xuân Phúc',
    ],
  ],
  [
    'in the evening of a day still ahead',
    'Sáng mai ông Donald Trump sẽ hội kiến Chủ tịch nước Nguyễn Phú Trọng tại Hà Nội. Buổi tối, ông ăn tối với ông Kim Jong-un tại khách sạn Metropole.',
    '2019-02-26',
    [
      'talks planned 2019-02-27 @Hà Nội: Donald Trump + Nguyễn Phú Trọng',
      'talks planned 2019-02-27 @Khách sạn Metropole: Donald Trump + Kim Jong-un',
    ],
  ],
  [
    'he too met',
    'Hôm 5/10, Ngoại trưởng Mỹ Mike Pompeo gặp Tổng thống Israel Reuven Rivlin. Ông cũng hội kiến Thủ tướng Benjamin Netanyahu.',
    '2020-10-07',
    [
      'talks held 2020-10-05 @nowhere: Mike Pompeo + Reuven Rivlin',
      'talks held 2020-10-05 @nowhere: Benjamin Netanyahu + Mike Pompeo',
    ],
  ],
  [
    'no word that leads on',
    'Hôm 5/10, Ngoại trưởng Mỹ Mike Pompeo gặp Tổng thống Israel Reuven Rivlin. Thủ tướng Anh Boris Johnson từng gặp Tổng thống Pháp Emmanuel Macron.',
    '2020-10-07',
    [
      'talks held 2020-10-05 @nowhere: Mike Pompeo + Reuven Rivlin',
      'talks held undated @nowhere: Boris Johnson + Emmanuel Macron',
    ],
  ],
  [
    'he goes on: who the sentence before was about, not whom he met there',
    'Trong cuộc gặp với Ngoại trưởng Nga Sergei Lavrov hôm 1/2, Ngoại trưởng Mỹ John Kerry nêu vấn đề Syria. Sau đó ông tới Jerusalem gặp Thủ tướng Israel Benjamin Netanyahu.',
    '2015-02-04',
    [
      'talks held 2015-02-01 @nowhere: John Kerry + Sergei Lavrov',
      'talks held 2015-02-01 @Jerusalem: Benjamin Netanyahu + John Kerry',
    ],
  ],
  [
    'the guest told before',
    'Sáng 18/6, Phó thủ tướng Phạm Bình Minh hội đàm với Ủy viên Quốc vụ Trung Quốc Dương Khiết Trì tại Hà Nội. Buổi chiều, Thủ tướng Nguyễn Tấn Dũng tiếp vị khách.',
    '2014-06-20',
    [
      'talks held 2014-06-18 @Hà Nội: Dương Khiết Trì + Phạm Bình Minh',
      'talks held 2014-06-18 @Việt Nam: Dương Khiết Trì + Nguyễn Tấn Dũng',
    ],
  ],
  ['no guest told before', 'Thủ tướng Nguyễn Tấn Dũng tiếp vị khách tại Hà Nội.', '2014-06-20', []],
  [
    'the third of three',
    'Ngoại trưởng Iran Hossein Amir-Abdollahian hội đàm với Ngoại trưởng Saudi Arabia Faisal bin Farhan hôm 6/4. Ngoại trưởng Trung Quốc Tần Cương sau đó tham gia cuộc gặp ba bên.',
    '2023-04-08',
    [
      'talks held 2023-04-06 @nowhere: Faisal bin Farhan Al Saud + Hossein Amir-Abdollahian',
      'talks held 2023-04-06 @nowhere: Faisal bin Farhan Al Saud + Hossein Amir-Abdollahian + Tần Cương',
    ],
  ],
  [
    'who accompanies both holds no talks of his own',
    'Tổng thống Mỹ Donald Trump và Chủ tịch Trung Quốc Tập Cận Bình gặp nhau hôm 29/6 ở Osaka. Phó thủ tướng Trung Quốc Lưu Hạc và Đại diện Thương mại Mỹ Robert Lighthizer cùng dự cuộc gặp.',
    '2019-07-01',
    ['talks held 2019-06-29 @Osaka: Donald Trump + Tập Cận Bình'],
  ],
  [
    'speaks with hosts where he goes',
    'Ngày 13/6, Ngoại trưởng Mỹ Mike Pompeo tới Seoul thông báo kết quả cho Tổng thống Hàn Quốc Moon Jae-in.',
    '2018-06-15',
    ['talks held 2018-06-13 @Seoul: Mike Pompeo + Moon Jae-in'],
  ],
  [
    'speaks there of somebody elsewhere',
    'Ngày 13/6, Ngoại trưởng Mỹ Mike Pompeo tới Seoul với thông điệp cho Thủ tướng Israel Benjamin Netanyahu.',
    '2018-06-15',
    [],
  ],
]);

table('whose trip it is', visits, [
  [
    'who visits beside the speaker',
    'Phát biểu bên cạnh Ngoại trưởng Hàn Quốc Park Jin, đang thăm Washington, Ngoại trưởng Mỹ Antony Blinken lên án vụ thử tên lửa.',
    '2023-02-04',
    ['held: Park Jin @Washington'],
  ],
]);
