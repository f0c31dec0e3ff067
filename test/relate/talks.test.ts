import { parties, places, roles, table } from '../read.ts';

table('words for a meeting', parties, [
  [
    'bữa ăn tối giữa',
    'Bữa ăn tối giữa Tổng thống Chile Ricardo Lagos và Tổng thống Peru Alejandro Toledo kéo dài 90 phút.',
    '2004-11-20',
    ['talks: Alejandro Toledo + Ricardo Lagos'],
  ],
  [
    'cuộc đàm thoại',
    'Cuộc đàm thoại giữa Thủ tướng Ấn Độ Manmohan Singh và Tổng thống Pakistan Pervez Musharraf diễn ra hôm 3/4.',
    '2006-04-05',
    ['call: Manmohan Singh + Pervez Musharraf'],
  ],
  [
    'thương thảo với',
    'Ngoại trưởng Đức Sigmar Gabriel đã thương thảo với Ngoại trưởng Iran Mohammad Javad Zarif tại Berlin.',
    '2017-06-28',
    ['talks: Mohammad Javad Zarif + Sigmar Gabriel'],
  ],
  [
    'gặp',
    'Tổng thống Mỹ Barack Obama gặp Chủ tịch Cuba Raul Castro tại Panama ngày 11/4.',
    '2015-04-12',
    ['talks: Barack Obama + Raul Castro'],
  ],
  [
    'kết thúc cuộc gặp thượng đỉnh',
    'Kết thúc cuộc gặp thượng đỉnh ở Geneva ngày 16/6, Tổng thống Nga Vladimir Putin thông báo ông và Tổng thống Mỹ Joe Biden đã thỏa thuận trao đổi đại sứ.',
    '2021-06-17',
    ['summit: Joe Biden + Vladimir Putin'],
  ],
  [
    'đàm phán ba bên với',
    'Hàn Quốc và Triều Tiên sẽ đàm phán ba bên với Mỹ.',
    '2018-04-28',
    ['talks: Hàn Quốc + Mỹ + Triều Tiên'],
  ],
  [
    'giờ Hà Nội',
    'Tổng thống Ukraine Volodymyr Zelensky rạng sáng nay (giờ Hà Nội) hội đàm với Tổng thống Mỹ Joe Biden.',
    '2022-12-22',
    ['talks: Joe Biden + Volodymyr Zelensky'],
  ],
  [
    'a clock told behind the noun is nobody',
    'Chủ tịch Quốc hội Vương Đình Huệ đã có cuộc điện đàm với Chủ tịch Hạ viện Nhật Bản Hiroyuki Hosoda tối 12/4/2022 (giờ Hà Nội).',
    '2022-04-13',
    ['call: Hiroyuki Hosoda + Vương Đình Huệ'],
  ],
  [
    'ministers of countries in a list without và',
    'Ngoại trưởng Thụy Sĩ Didier Burkhalter tiếp ngoại trưởng các nước Áo, Phần Lan tại Bern.',
    '2014-02-03',
    ['talks: Didier Burkhalter + Erkki Tuomioja + Sebastian Kurz'],
  ],
  [
    'đến chào',
    'Ngoại trưởng Mông Cổ Luvsantseren Orgil đến chào Chủ tịch nước Trần Đức Lương.',
    '2002-05-03',
    ['talks: Luvsantseren Orgil + Trần Đức Lương'],
  ],
  [
    'under the auspices of others',
    'Các quan chức Armenia và Azerbaijan bắt đầu vòng đàm phán kể từ mùa xuân 2010, dưới sự bảo trợ của OSCE và EU.',
    '2010-09-12',
    ['talks: Armenia + Azerbaijan'],
  ],
  [
    'hội đàm cùng',
    'Thủ tướng Bỉ Elio Di Rupo hội đàm cùng Thủ tướng Luxembourg Xavier Bettel tại Brussels.',
    '2014-01-20',
    ['talks: Elio Di Rupo + Xavier Bettel'],
  ],
  [
    'cuộc gặp cùng',
    'Thủ tướng Bỉ Elio Di Rupo có cuộc gặp cùng với Thủ tướng Luxembourg Xavier Bettel tại Brussels.',
    '2014-01-20',
    ['talks: Elio Di Rupo + Xavier Bettel'],
  ],
  [
    'cùng between two who do something else',
    'Thủ tướng Bỉ Elio Di Rupo cùng Thủ tướng Luxembourg Xavier Bettel rời Brussels.',
    '2014-01-20',
    [],
  ],
  [
    'hội đàm giữa without cuộc',
    'Hội đàm giữa Tổng thống Nga Vladimir Putin và Thủ tướng Nhật Bản Junichiro Koizumi đã kết thúc ở Tokyo.',
    '2005-11-22',
    ['talks: Junichiro Koizumi + Vladimir Putin'],
  ],
  [
    'hội đàm before a dashed pair',
    'Hội đàm Áo – Hungary diễn ra ngày 14/4 tại Vienna.',
    '2008-04-15',
    ['talks: Hungary + Áo'],
  ],
  [
    'mở tiệc chiêu đãi',
    'Nhà vua Campuchia Norodom Sihamoni mở tiệc chiêu đãi Tổng thống Ấn Độ Pratibha Patil.',
    '2010-09-14',
    ['talks: Norodom Sihamoni + Pratibha Patil'],
  ],
  [
    'đồng sự',
    'Ngoại trưởng Tây Ban Nha Ana Palacio và đồng sự Bồ Đào Nha Antonio Martins da Cruz hôm 21/2/2003 hội đàm tại Madrid.',
    '2003-02-22',
    ['talks: Ana Palacio + Antonio Martins da Cruz'],
  ],
  [
    'hội đàm với',
    'Ngày 2/12, Ngoại trưởng Mỹ Antony Blinken hội đàm với Ngoại trưởng Nga Sergei Lavrov tại Stockholm.',
    '2021-12-03',
    ['talks: Antony Blinken + Sergei Lavrov'],
  ],
  [
    'hội kiến',
    'Thủ tướng Nhật Bản Fumio Kishida hội kiến Chủ tịch nước Nguyễn Xuân Phúc ở Hà Nội.',
    '2022-05-01',
    ['talks: Fumio Kishida + Nguyễn Xuân Phúc'],
  ],
  [
    'tiếp',
    'Tổng Bí thư Nguyễn Phú Trọng tiếp Ngoại trưởng Mỹ Mike Pompeo tại Trụ sở Trung ương Đảng.',
    '2018-07-09',
    ['talks: Mike Pompeo + Nguyễn Phú Trọng'],
  ],
  [
    'tiếp kiến',
    'Giáo hoàng Francis tiếp kiến Tổng thống Ukraine Volodymyr Zelensky tại Vatican hôm 13/5.',
    '2023-05-14',
    ['talks: Francis + Volodymyr Zelensky'],
  ],
  [
    'đàm phán với',
    'Ngoại trưởng Iran Abbas Araghchi đã đàm phán với đặc phái viên Mỹ Steve Witkoff tại Muscat.',
    '2025-04-13',
    ['talks: Abbas Araghchi + Steve Witkoff'],
  ],
  [
    'điện đàm với',
    'Tổng thống Pháp Emmanuel Macron điện đàm với Tổng thống Nga Vladimir Putin hôm 28/2.',
    '2022-03-01',
    ['call: Emmanuel Macron + Vladimir Putin'],
  ],
  [
    'gọi điện cho',
    'Tổng thống Mỹ George W. Bush đã gọi điện cho Thủ tướng Anh Tony Blair.',
    '2006-08-01',
    ['call: George W. Bush + Tony Blair'],
  ],
  [
    'cuộc điện đàm giữa',
    'Cuộc điện đàm giữa Thủ tướng Đức Olaf Scholz và Chủ tịch Trung Quốc Tập Cận Bình diễn ra hôm 21/12.',
    '2021-12-22',
    ['call: Olaf Scholz + Tập Cận Bình'],
  ],
  [
    'họp trực tuyến',
    'Tổng thống Mỹ Joe Biden họp trực tuyến với Chủ tịch Trung Quốc Tập Cận Bình.',
    '2021-11-16',
    ['call: Joe Biden + Tập Cận Bình'],
  ],
  [
    'trao đổi qua điện thoại',
    'Ngoại trưởng Trung Quốc Vương Nghị trao đổi qua điện thoại với Ngoại trưởng Iran Mohammad Javad Zarif.',
    '2020-01-05',
    ['call: Mohammad Javad Zarif + Vương Nghị'],
  ],
  [
    'cuộc gặp thượng đỉnh',
    'Cuộc gặp thượng đỉnh giữa Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin diễn ra tại Helsinki ngày 16/7.',
    '2018-07-17',
    ['summit: Donald Trump + Vladimir Putin'],
  ],
  [
    'ministers hold talks',
    'Cuộc gặp giữa Ngoại trưởng Hàn Quốc Kang Kyung-wha và Ngoại trưởng Nhật Bản Taro Kono diễn ra ở Bắc Kinh.',
    '2019-08-22',
    ['talks: Kang Kyung-wha + Taro Kono'],
  ],
  [
    'buổi làm việc',
    'Bộ trưởng Quốc phòng Phan Văn Giang có buổi làm việc với Bộ trưởng Quốc phòng Mỹ Lloyd Austin.',
    '2021-07-30',
    ['talks: Lloyd Austin + Phan Văn Giang'],
  ],
  [
    'chào xã giao',
    'Ngoại trưởng Philippines Enrique Manalo đã chào xã giao Thủ tướng Phạm Minh Chính.',
    '2023-08-02',
    ['talks: Enrique Manalo + Phạm Minh Chính'],
  ],
  [
    'trao đổi with somebody',
    'Bên lề hội nghị, Ngoại trưởng Australia Penny Wong đã trao đổi với Ngoại trưởng Ấn Độ S. Jaishankar.',
    '2022-10-10',
    ['talks: Penny Wong + S. Jaishankar'],
  ],
  [
    'hội ngộ',
    'Tổng thống Hàn Quốc Moon Jae-in và nhà lãnh đạo Triều Tiên Kim Jong-un hội ngộ lần thứ hai tại Bàn Môn Điếm.',
    '2018-05-27',
    ['talks: Kim Jong-un + Moon Jae-in'],
  ],
  [
    'vòng đàm phán',
    'Vòng đàm phán giữa Iran và Mỹ diễn ra tại Rome ngày 19/4.',
    '2025-04-20',
    ['talks: Iran + Mỹ'],
  ],
  [
    'tiệc tối',
    'Chủ tịch Trung Quốc Tập Cận Bình có bữa tối với Tổng thống Mỹ Donald Trump tại Buenos Aires.',
    '2018-12-02',
    ['talks: Donald Trump + Tập Cận Bình'],
  ],
]);

table('words that look like a meeting', parties, [
  [
    'tránh gặp',
    'Thủ tướng Israel Benjamin Netanyahu tìm cách tránh một cuộc gặp với Ngoại trưởng Đức Sigmar Gabriel.',
    '2017-04-25',
    [],
  ],
  ['gặp trở ngại', 'Kế hoạch của Mỹ gặp trở ngại với Nga ở Hội đồng Bảo an.', '2012-02-05', []],
  ['gặp khó khăn', 'Tổng thống Venezuela Nicolas Maduro gặp khó khăn khi Mỹ siết cấm vận.', '2019-02-01', []],
  ['gặp phải', 'Thủ tướng Anh Theresa May gặp phải sự phản đối của Đức.', '2018-09-21', []],
  [
    'tiếp tục',
    'Ngoại trưởng Mỹ John Kerry tiếp tục gây sức ép với Ngoại trưởng Nga Sergei Lavrov.',
    '2015-11-01',
    [],
  ],
  ['tiếp theo', 'Tiếp theo Mỹ, Nga cũng rút khỏi hiệp ước tên lửa.', '2019-02-04', []],
  [
    'trực tiếp',
    'Tổng thống Pháp Nicolas Sarkozy trực tiếp trách Tổng thống Nga Dmitry Medvedev về Gruzia.',
    '2008-08-14',
    [],
  ],
  [
    'họp báo',
    'Tổng thống Mỹ Barack Obama họp báo với Thủ tướng Đức Angela Merkel tại Berlin.',
    '2016-11-18',
    [],
  ],
  [
    'thăm dò',
    'Theo một cuộc thăm dò, cử tri Pháp tin Tổng thống Emmanuel Macron hơn Tổng thống Mỹ Donald Trump.',
    '2019-05-01',
    [],
  ],
  [
    'phỏng vấn',
    'Trong cuộc phỏng vấn với đài CNN, Thủ tướng Anh David Cameron nói về Tổng thống Syria Bashar al-Assad.',
    '2015-12-03',
    [],
  ],
  [
    'từ chối tiếp xúc',
    'Ngoại trưởng Iran Manouchehr Mottaki từ chối tiếp xúc với báo chí.',
    '2007-05-05',
    [],
  ],
  ['tiếp cận', 'Trung Quốc tiếp cận Nga để mua dầu.', '2009-02-18', []],
  [
    'tiếp quản',
    'Taliban tiếp quản Kabul sau khi Tổng thống Afghanistan Ashraf Ghani rời đi.',
    '2021-08-16',
    [],
  ],
  ['tiếp viện', 'Mỹ tiếp viện Ukraine thêm tên lửa.', '2022-06-02', []],
  ['tiếp giáp', 'Khu vực này tiếp giáp Ba Lan và Belarus.', '2021-11-10', []],
  ['thăm hỏi', 'Thủ tướng Nhật Bản Shinzo Abe thăm hỏi nạn nhân động đất.', '2016-04-24', []],
  ['gặp cử tri', 'Thủ tướng Phạm Minh Chính tiếp xúc cử tri Cần Thơ.', '2023-05-06', []],
  ['gọi là', 'Nga mở cái gọi là chiến dịch đặc biệt tại Ukraine.', '2022-02-25', []],
  [
    'làm việc without anybody',
    'Tổng Thư ký Liên hợp quốc Ban Ki-moon làm việc mười năm tại New York.',
    '2016-12-30',
    [],
  ],
  [
    'cuộc họp nội các',
    'Thủ tướng Israel Benjamin Netanyahu chủ trì cuộc họp nội các về Iran.',
    '2018-05-06',
    [],
  ],
  [
    'họp quốc hội',
    'Tổng thống Ukraine Petro Poroshenko và Thủ tướng Arseniy Yatsenyuk dự họp quốc hội.',
    '2015-02-05',
    [],
  ],
  [
    'nhật ký, ký ức',
    'Trong nhật ký, cựu Tổng thống Mỹ George W. Bush nhắc đến Tổng thống Nga Vladimir Putin.',
    '2010-11-10',
    [],
  ],
  [
    'chưa từng gặp',
    'Tổng thống Mỹ Joe Biden chưa từng gặp nhà lãnh đạo Triều Tiên Kim Jong-un.',
    '2023-05-10',
    [],
  ],
  [
    'không gặp',
    'Ngoại trưởng Mỹ Antony Blinken không gặp Ngoại trưởng Nga Sergei Lavrov tại Bali.',
    '2022-07-08',
    [],
  ],
  ['mối quan hệ', 'Quan hệ giữa Nga và Thổ Nhĩ Kỳ xấu đi sau vụ bắn máy bay.', '2015-11-26', []],
  ['gặp as a game', 'Ở bán kết, Pháp gặp Bỉ còn Croatia gặp Anh.', '2018-07-09', []],
]);

table('who takes part', parties, [
  [
    'who goes with another, and his counterpart',
    'Ngoại trưởng Hàn Quốc Chung Eui-yong, tháp tùng Tổng thống Moon Jae-in, gặp người đồng cấp Mỹ Antony Blinken.',
    '2021-05-21',
    ['talks: Antony Blinken + Chung Eui-yong'],
  ],
  [
    'whose man he is, between commas',
    'Ông Kim Yong-chol, quan chức Đảng Lao động Triều Tiên, gặp Tổng thống Hàn Quốc Moon Jae-in.',
    '2018-02-25',
    ['talks: Kim Yong-chol + Moon Jae-in'],
  ],
  [
    'a body past the comma that has nobody before it',
    'Theo ông Kim Yong-chol, Đảng Lao động Triều Tiên gặp Đảng Cộng sản Trung Quốc.',
    '2018-02-25',
    ['talks: Đảng Cộng sản Trung Quốc + Đảng Lao động Triều Tiên'],
  ],
  [
    'two delegations of two are one meeting',
    'Bộ trưởng Ngoại giao Mỹ Antony Blinken và Bộ trưởng Quốc phòng Mỹ Lloyd Austin hội đàm với Ngoại trưởng Nhật Bản Toshimitsu Motegi và Bộ trưởng Quốc phòng Nhật Bản Nobuo Kishi.',
    '2021-03-17',
    ['talks: Antony Blinken + Lloyd Austin + Nobuo Kishi + Toshimitsu Motegi'],
  ],
  [
    'A gặp B',
    'Ngoại trưởng Nhật Bản Yoshimasa Hayashi gặp Ngoại trưởng Trung Quốc Tần Cương ngày 2/4.',
    '2023-04-03',
    ['talks: Tần Cương + Yoshimasa Hayashi'],
  ],
  [
    'giữa A và B',
    'Cuộc gặp giữa Tổng thống Nga Vladimir Putin và Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan diễn ra tại Sochi.',
    '2023-09-05',
    ['talks: Recep Tayyip Erdogan + Vladimir Putin'],
  ],
  [
    'giữa A với B',
    'Cuộc hội đàm giữa Thủ tướng Thái Lan Prayut Chan-o-cha với Thủ tướng Campuchia Hun Sen kết thúc hôm 19/12.',
    '2015-12-20',
    ['talks: Hun Sen + Prayut Chan-o-cha'],
  ],
  [
    'cuộc gặp của A với B',
    'Cuộc gặp của Tổng thống Brazil Luiz Inacio Lula da Silva với Tổng thống Ukraine Volodymyr Zelensky kéo dài một giờ.',
    '2023-09-21',
    ['talks: Luiz Inacio Lula da Silva + Volodymyr Zelensky'],
  ],
  [
    'A và B hội đàm',
    'Thủ tướng Ấn Độ Narendra Modi và Tổng thống Nga Vladimir Putin hội đàm tại New Delhi ngày 6/12.',
    '2021-12-07',
    ['talks: Narendra Modi + Vladimir Putin'],
  ],
  [
    'A có cuộc gặp với B',
    'Thủ tướng Canada Justin Trudeau có cuộc gặp với Thủ tướng Anh Boris Johnson tại London.',
    '2022-03-08',
    ['talks: Boris Johnson + Justin Trudeau'],
  ],
  [
    'A, B và C',
    'Tổng thống Nga Vladimir Putin, Tổng thống Iran Hassan Rouhani và Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan hội đàm tại Ankara hôm 4/4.',
    '2018-04-05',
    ['talks: Hassan Rouhani + Recep Tayyip Erdogan + Vladimir Putin'],
  ],
  [
    'cuộc gặp 4 bên giữa',
    'Cuộc gặp 4 bên giữa Tổng thống Nga Vladimir Putin, Tổng thống Ukraine Petro Poroshenko, Tổng thống Pháp Francois Hollande và Thủ tướng Đức Angela Merkel diễn ra ở Minsk.',
    '2015-02-12',
    ['talks: Angela Merkel + Francois Hollande + Petro Poroshenko + Vladimir Putin'],
  ],
  [
    'a list met one by one',
    'Ngoại trưởng Mỹ Hillary Clinton đã gặp Ngoại trưởng Nga Sergei Lavrov và Ngoại trưởng Đức Guido Westerwelle.',
    '2012-06-30',
    ['talks: Guido Westerwelle + Hillary Clinton', 'talks: Hillary Clinton + Sergei Lavrov'],
  ],
  [
    'lần lượt',
    'Tổng Bí thư Nguyễn Phú Trọng và Thủ tướng Nguyễn Xuân Phúc lần lượt tiếp Tổng thống Hàn Quốc Moon Jae-in.',
    '2018-03-24',
    ['talks: Moon Jae-in + Nguyễn Phú Trọng', 'talks: Moon Jae-in + Nguyễn Xuân Phúc'],
  ],
  [
    'lần lượt, one host',
    'Thủ tướng Nguyễn Tấn Dũng lần lượt hội đàm với Thủ tướng Australia Tony Abbott và Thủ tướng New Zealand John Key.',
    '2015-03-19',
    ['talks: John Key + Nguyễn Tấn Dũng', 'talks: Nguyễn Tấn Dũng + Tony Abbott'],
  ],
  [
    'được … tiếp',
    'Ngoại trưởng Mỹ Rex Tillerson được Tổng thống Nga Vladimir Putin tiếp tại Điện Kremlin.',
    '2017-04-12',
    ['talks: Rex Tillerson + Vladimir Putin'],
  ],
  ['được tiếp bởi nobody', 'Ngoại trưởng Anh Jack Straw được tiếp đón nồng hậu.', '2005-01-20', []],
  [
    'relative clause',
    'Thủ tướng Campuchia Hun Sen, người vừa gặp Chủ tịch Trung Quốc Tập Cận Bình, cho biết hai nước sẽ mở rộng hợp tác.',
    '2020-02-06',
    ['talks: Hun Sen + Tập Cận Bình'],
  ],
  [
    'theo lời mời does not hide the talks',
    'Theo lời mời của Chủ tịch Trung Quốc Tập Cận Bình, Tổng Bí thư Tô Lâm sang Bắc Kinh và hội đàm với Thủ tướng Lý Cường.',
    '2024-08-19',
    ['talks: Lý Cường + Tô Lâm'],
  ],
  [
    'a date between subject and verb',
    'Ngoại trưởng Ấn Độ Sushma Swaraj hôm 23/4 đã gặp Ngoại trưởng Trung Quốc Vương Nghị.',
    '2018-04-24',
    ['talks: Sushma Swaraj + Vương Nghị'],
  ],
  [
    'place between subject and verb',
    'Thủ tướng Lào Thongloun Sisoulith tại Viêng Chăn đã hội đàm với Thủ tướng Nguyễn Xuân Phúc.',
    '2019-01-06',
    ['talks: Nguyễn Xuân Phúc + Thongloun Sisoulith'],
  ],
  [
    'countries as parties',
    'Hàn Quốc và Triều Tiên hội đàm cấp cao tại Bàn Môn Điếm ngày 9/1.',
    '2018-01-10',
    ['talks: Hàn Quốc + Triều Tiên'],
  ],
  ['dash', 'Thượng đỉnh Mỹ - Triều diễn ra tại Hà Nội ngày 27/2.', '2019-02-28', ['summit: Mỹ + Triều Tiên']],
  [
    'organisation as party',
    'Tổng thống Mỹ Joe Biden gặp Tổng Thư ký NATO Jens Stoltenberg tại Nhà Trắng.',
    '2023-06-14',
    ['talks: Jens Stoltenberg + Joe Biden'],
  ],
  [
    'two meetings in one sentence',
    'Tổng thống Mỹ Donald Trump gặp Thủ tướng Nhật Bản Shinzo Abe, còn Ngoại trưởng Mỹ Rex Tillerson gặp Ngoại trưởng Nhật Bản Fumio Kishida.',
    '2017-02-11',
    ['talks: Donald Trump + Shinzo Abe', 'talks: Fumio Kishida + Rex Tillerson'],
  ],
  [
    'người đồng cấp',
    'Ngoại trưởng Pháp Jean-Yves Le Drian gặp người đồng cấp Đức Heiko Maas ở Berlin.',
    '2019-01-15',
    ['talks: Heiko Maas + Jean-Yves Le Drian'],
  ],
  [
    'người đồng cấp in the object of giữa',
    'Cuộc điện đàm giữa Bộ trưởng Quốc phòng Nga Sergei Shoigu và người đồng cấp Mỹ Lloyd Austin diễn ra hôm 21/10.',
    '2022-10-22',
    ['call: Lloyd Austin + Sergei Shoigu'],
  ],
  [
    'ngoại trưởng hai nước',
    'Ngoại trưởng Mỹ John Kerry tới Geneva cùng ngày với Ngoại trưởng Nga Sergei Lavrov. Ngoại trưởng hai nước đã hội đàm ba giờ.',
    '2013-09-13',
    ['talks: John Kerry + Sergei Lavrov'],
  ],
  [
    'hai bên',
    'Thủ tướng Hà Lan Mark Rutte gặp Thủ tướng Phạm Minh Chính tại Hà Nội. Hai bên hội đàm về cảng biển.',
    '2023-11-03',
    ['talks: Mark Rutte + Phạm Minh Chính'],
  ],
  [
    'ông',
    'Ngoại trưởng Nga Sergei Lavrov đến Tehran hôm 23/6. Ông đã gặp Ngoại trưởng Iran Hossein Amir-Abdollahian.',
    '2022-06-24',
    ['talks: Hossein Amir-Abdollahian + Sergei Lavrov'],
  ],
  [
    'bà',
    'Ngoại trưởng Đức Annalena Baerbock tới Bắc Kinh hôm 13/4. Bà đã hội đàm với Ngoại trưởng Trung Quốc Tần Cương.',
    '2023-04-14',
    ['talks: Annalena Baerbock + Tần Cương'],
  ],
  [
    'gặp nhau',
    'Tổng thống Mỹ Donald Trump và Chủ tịch Trung Quốc Tập Cận Bình gặp nhau tại Osaka.',
    '2019-06-29',
    ['talks: Donald Trump + Tập Cận Bình'],
  ],
  [
    'offices without names',
    'Ngoại trưởng Nga và Mỹ gặp nhau ở Reykjavik ngày 19/5.',
    '2021-05-20',
    ['talks: Antony Blinken + Sergei Lavrov'],
  ],
  [
    'a holder for each of two offices',
    'Tổng thống Pháp và Thủ tướng Đức hội đàm tại Paris.',
    '2013-01-22',
    ['talks: Angela Merkel + Francois Hollande'],
  ],
  [
    'delegations without names',
    'Phái đoàn Mỹ gặp phái đoàn Taliban ở Doha.',
    '2019-01-25',
    ['talks: Mỹ + Taliban'],
  ],
  [
    'relative clause on the object',
    'Nhà Trắng nhắc tới Tổng thống Nga Vladimir Putin, người mà Tổng thống Mỹ Donald Trump đã gặp ở Hamburg.',
    '2017-07-08',
    ['talks: Donald Trump + Vladimir Putin'],
  ],
]);

table('hosts and guests', roles, [
  [
    'who is called on receives, each alone',
    'Chiều 29/4, Ngoại trưởng Nhật Bản Fumio Kishida đã đến chào xã giao Thủ tướng Nguyễn Tấn Dũng và Chủ tịch nước Trương Tấn Sang.',
    '2014-05-01',
    ['guest Fumio Kishida', 'host Nguyễn Tấn Dũng', 'guest Fumio Kishida', 'host Trương Tấn Sang'],
  ],
  [
    'tiếp',
    'Chủ tịch nước Trương Tấn Sang tiếp Ngoại trưởng Trung Quốc Dương Khiết Trì tại Hà Nội.',
    '2012-07-20',
    ['guest Dương Khiết Trì', 'host Trương Tấn Sang'],
  ],
  [
    'được … tiếp',
    'Thủ tướng Hungary Viktor Orban được Tổng thống Mỹ Donald Trump tiếp tại Nhà Trắng.',
    '2019-05-14',
    ['guest Viktor Orban', 'host Donald Trump'],
  ],
  [
    'đón',
    'Tổng thống Mỹ Joe Biden đón Tổng thống Hàn Quốc Yoon Suk-yeol tại Nhà Trắng ngày 26/4.',
    '2023-04-27',
    ['guest Yoon Suk-yeol', 'host Joe Biden'],
  ],
  [
    'hội đàm has neither',
    'Thủ tướng Italy Giorgia Meloni hội đàm với Thủ tướng Anh Rishi Sunak.',
    '2023-04-28',
    ['participant Giorgia Meloni', 'participant Rishi Sunak'],
  ],
  [
    'the guest comes from abroad',
    'Vua Salman của Ả Rập Saudi tiếp Tổng thống Ai Cập Abdel Fattah el-Sisi.',
    '2016-04-08',
    ['guest Abdel Fattah el-Sisi', 'host Salman bin Abdulaziz Al Saud'],
  ],
]);

table('whose talks they are', parties, [
  [
    'the adviser confirms, his president meets',
    'Cố vấn Tổng thống Nga Yuri Ushakov xác nhận các cuộc gặp của Tổng thống Nga Vladimir Putin với Chủ tịch Trung Quốc Tập Cận Bình, riêng cuộc hội đàm với Tổng thống Mỹ Donald Trump còn để ngỏ.',
    '2017-11-09',
    ['talks: Donald Trump + Vladimir Putin', 'talks: Tập Cận Bình + Vladimir Putin'],
  ],
  [
    'a part played in talks is none in them',
    'Tổng thống Mỹ Donald Trump cho rằng Trung Quốc không còn đóng vai trò trong các cuộc đàm phán với Triều Tiên.',
    '2018-06-20',
    [],
  ],
  [
    'a list after a comma goes on',
    'Động thái nhằm chuẩn bị cho các cuộc gặp thượng đỉnh với Tổng thống Hàn Quốc Moon Jae-in, và Mỹ, trong tháng 5.',
    '2018-03-28',
    [],
  ],
]);

table('where a call was', places, [
  [
    'nowhere, whatever it was about',
    'Tổng thống Nga Vladimir Putin điện đàm với Thủ tướng Israel Benjamin Netanyahu. Trong cuộc điện đàm, hai bên trao đổi về hợp tác ở Syria.',
    '2018-12-10',
    ['nowhere'],
  ],
]);

table('who the next sentence says was there', parties, [
  [
    'cùng dự',
    'Ngoại trưởng Nga Sergei Lavrov và Ngoại trưởng Mỹ John Kerry gặp nhau ở Geneva. Cùng dự cuộc gặp có Ngoại trưởng Thụy Sĩ Didier Burkhalter và Đại sứ Mỹ.',
    '2013-06-05',
    ['talks: Didier Burkhalter + John Kerry + Sergei Lavrov'],
  ],
  [
    'the host',
    'Tổng thống Algeria Abdelaziz Bouteflika và Quốc vương Maroc Mohammed VI gặp nhau. Chủ nhà là Tổng thống Tunisia Zine El Abidine Ben Ali.',
    '2005-03-23',
    ['talks: Abdelaziz Bouteflika + Mohammed VI + Zine El Abidine Ben Ali'],
  ],
  [
    'who presides over it',
    'Tổng thống Uganda Yoweri Museveni và Tổng thống Rwanda Paul Kagame gặp nhau hôm qua. Tổng thống Angola João Lourenço chủ trì cuộc gặp ba bên.',
    '2020-02-22',
    ['talks: Joao Lourenco + Paul Kagame + Yoweri Museveni'],
  ],
  [
    'who presides over another',
    'Tổng thống Uganda Yoweri Museveni và Tổng thống Rwanda Paul Kagame gặp nhau hôm qua. Tổng thống Angola João Lourenço chủ trì cuộc họp nội các về dầu mỏ.',
    '2020-02-22',
    ['talks: Paul Kagame + Yoweri Museveni'],
  ],
  [
    'who stays away',
    'Ngoại trưởng Nga Sergei Lavrov và Ngoại trưởng Mỹ John Kerry gặp nhau ở Geneva. Ngoại trưởng Thụy Sĩ Didier Burkhalter không dự cuộc gặp.',
    '2013-06-05',
    ['talks: John Kerry + Sergei Lavrov'],
  ],
]);

table('one by one', parties, [
  [
    'who leads party, state and parliament receives alone',
    'Chủ tịch nước Nguyễn Minh Triết, Thủ tướng Nguyễn Tấn Dũng và Chủ tịch Quốc hội Nguyễn Phú Trọng tiếp Thủ tướng Nhật Bản Naoto Kan.',
    '2010-10-31',
    [
      'talks: Naoto Kan + Nguyễn Minh Triết',
      'talks: Naoto Kan + Nguyễn Phú Trọng',
      'talks: Naoto Kan + Nguyễn Tấn Dũng',
    ],
  ],
  [
    'a minister sits beside his leader',
    'Tổng thống Mỹ Barack Obama và Ngoại trưởng Mỹ John Kerry tiếp Thủ tướng Iraq Haider al-Abadi.',
    '2015-04-14',
    ['talks: Barack Obama + Haider al-Abadi + John Kerry'],
  ],
  [
    'each of two told before',
    'Tổng thống Zambia Levy Mwanawasa và Tổng thống Liberia Ellen Johnson Sirleaf họp ở Lusaka. Ngoại trưởng Anh David Miliband đã gặp riêng từng người.',
    '2007-08-15',
    [
      'talks: David Miliband + Ellen Johnson Sirleaf',
      'talks: David Miliband + Levy Mwanawasa',
      'talks: Ellen Johnson Sirleaf + Levy Mwanawasa',
    ],
  ],
  [
    'talks that others hold',
    'Ngoại trưởng Nga Sergei Lavrov và Ngoại trưởng Mỹ John Kerry thông báo đàm phán giữa Chính phủ Syria với các nhóm nổi dậy sẽ mở ra ở Paris.',
    '2013-06-05',
    [],
  ],
  [
    'họ of a delegation with its one member',
    'Tổng thống Mali Amadou Toumani Toure tiếp Tổng thống Senegal Abdoulaye Wade. Ngoại trưởng Australia Bob Carr thuộc một phái đoàn của các nước Thái Bình Dương. Họ đã hội đàm với Thủ tướng Fiji Voreqe Bainimarama.',
    '2012-12-15',
    ['talks: Abdoulaye Wade + Amadou Toumani Toure', 'talks: Bob Carr + Frank Bainimarama'],
  ],
]);

table('whom two states mean', parties, [
  [
    'not the homeland of who acts for a body',
    'Ngoại trưởng Nga Sergei Lavrov gặp Ngoại trưởng Gruzia Grigol Vashadze tại Geneva. Tổng thư ký LHQ Ban Ki-moon hội kiến Tổng thống Thụy Sĩ Doris Leuthard. Hai nước sẽ đàm phán tại Tbilisi ngày 2/7.',
    '2010-06-08',
    ['talks: Ban Ki-moon + Doris Leuthard', 'talks: Grigol Vashadze + Sergei Lavrov', 'talks: Gruzia + Nga'],
  ],
]);

table('a sentence on the meeting told before', parties, [
  [
    'who else was there makes no other',
    'Ngoại trưởng Nga Sergei Lavrov hội đàm với Ngoại trưởng Iran Ali Akbar Salehi. Cuộc gặp diễn ra tại Moskva, với sự có mặt của các nhà ngoại giao Đức và Pháp.',
    '2012-06-14',
    ['talks: Ali Akbar Salehi + Sergei Lavrov'],
  ],
  [
    'a wider round does',
    'Ngoại trưởng Nga Sergei Lavrov hội đàm với Ngoại trưởng Iran Ali Akbar Salehi. Phiên họp sau đó có sự tham dự của Ngoại trưởng Đức Guido Westerwelle và Ngoại trưởng Pháp Laurent Fabius.',
    '2012-06-14',
    ['talks: Ali Akbar Salehi + Sergei Lavrov', 'talks: Guido Westerwelle + Laurent Fabius'],
  ],
]);
