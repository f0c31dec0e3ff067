import { places, table, visitDates, visits } from '../read.ts';

table('who goes with others', visits, [
  [
    'with wife and delegation',
    'Chủ tịch nước Trương Tấn Sang cùng phu nhân và đoàn đại biểu cấp cao của Việt Nam đang có chuyến thăm chính thức Italy.',
    '2014-11-24',
    ['held: Trương Tấn Sang @Italy'],
  ],
  [
    'wife and delegation behind a comma',
    'Chủ tịch nước Tô Lâm, phu nhân và đoàn đại biểu cấp cao Việt Nam sáng nay đến Vientiane.',
    '2024-07-11',
    ['held: Tô Lâm @Vientiane'],
  ],
  [
    'who heads the delegation',
    'Phó Chủ tịch Quốc hội Tòng Thị Phóng, Trưởng đoàn đại biểu cấp cao Quốc hội Việt Nam đã tới Geneva ngày 13/10/2018.',
    '2018-10-14',
    ['held: Tòng Thị Phóng @Geneva'],
  ],
  [
    'of another country',
    'Thủ tướng Lào Sonexay Siphandone và đoàn đại biểu Việt Nam dự lễ khai mạc.',
    '2023-01-11',
    [],
  ],
  [
    'behind who invited',
    'Nhận lời mời của Thủ tướng Singapore Lý Hiển Long, Thủ tướng Phạm Minh Chính và phu nhân, cùng đoàn đại biểu cấp cao Việt Nam thăm chính thức Singapore từ ngày 8 đến 10/2.',
    '2023-02-10',
    ['held: Phạm Minh Chính @Singapore'],
  ],
  [
    'delegation behind its leader',
    'Bộ trưởng Thương mại Trung Quốc Vương Văn Đào đang dẫn đầu một phái đoàn Trung Quốc đến Ottawa.',
    '2024-07-04',
    ['held: Vương Văn Đào @Ottawa'],
  ],
  [
    'what somebody is of a delegation',
    'Bộ trưởng Thống nhất Cho Myoung-gyon là trưởng phái đoàn Hàn Quốc thăm Triều Tiên tuần này.',
    '2018-10-05',
    ['held: Cho Myoung-gyon @Triều Tiên'],
  ],
  [
    'two who lead a delegation',
    'Phái đoàn Mỹ do Đại diện thương mại Katherine Tai và Bộ trưởng Thương mại Gina Raimondo dẫn đầu, hôm qua có mặt tại Manila.',
    '2024-03-12',
    ['held: Gina Raimondo + Katherine Tai @Manila'],
  ],
  [
    'named of a delegation',
    'Đó là chuyến thăm của phái đoàn Triều Tiên sang Trung Quốc, trong đó có bà Choe Son Hui, Ngoại trưởng Triều Tiên.',
    '2024-07-05',
    ['held: Choe Son-hui @Trung Quốc'],
  ],
]);

table('who goes, far before the verb', visits, [
  [
    'who he is, told with một',
    'Tổng thống Pháp Emmanuel Macron, một người mê bóng đá, đã đến Doha hôm 14/12 để xem trận bán kết.',
    '2022-12-15',
    ['held: Emmanuel Macron @Doha'],
  ],
  [
    'who he is, between commas',
    'Ngoại trưởng Nga Sergei Lavrov, người được coi là kiến trúc sư của thỏa thuận, đã đến Tehran.',
    '2023-10-23',
    ['held: Sergei Lavrov @Tehran'],
  ],
  [
    'kin between commas',
    'Lãnh đạo Cuba Raul Castro, em trai của Fidel Castro, đã tới Moskva năm 2015.',
    '2016-05-06',
    ['held: Raul Castro @Moskva'],
  ],
  [
    'between commas somebody says it',
    'Ngoại trưởng Nga Sergei Lavrov, người nói ông Macron vừa phạm sai lầm, tên lửa sẽ tới Syria.',
    '2023-10-23',
    [],
  ],
  [
    'third to come',
    'Thủ tướng Ấn Độ Narendra Modi là nhà lãnh đạo thứ ba ở châu Á tới Mỹ trong năm nay.',
    '2025-02-14',
    ['held: Narendra Modi @Mỹ'],
  ],
  [
    'the owner of an office between',
    'Tin được công bố sau khi cố vấn an ninh quốc gia của Tổng thống Biden – ông Jake Sullivan, tới Riyadh.',
    '2023-05-08',
    ['held: Jake Sullivan @Riyadh'],
  ],
  [
    'the next stop',
    'Ngoại trưởng Mỹ Antony Blinken đã đến Amman, sau đó sẽ bay tới Doha.',
    '2024-02-06',
    ['held: Antony Blinken @Amman', 'planned: Antony Blinken @Doha'],
  ],
  [
    'arms go on',
    'Ngoại trưởng Mỹ Antony Blinken đã đến Amman, nói tên lửa sẽ tới Doha.',
    '2024-02-06',
    ['held: Antony Blinken @Amman'],
  ],
  [
    'where he comes from',
    'Trước khi rời Hungary để sang Serbia, Chủ tịch Trung Quốc Tập Cận Bình viết thư.',
    '2024-05-10',
    ['held: Tập Cận Bình @Serbia'],
  ],
  [
    'a country pressed on the trip',
    'Ngoại trưởng Mỹ Antony Blinken dồn Nga vào thế khó trong chuyến thăm Ba Lan.',
    '2022-03-07',
    ['held: Antony Blinken @Ba Lan'],
  ],
  [
    'day between comma and name',
    'Trong khuôn khổ chuyến thăm cấp nhà nước tới Ba Lan, tối 2-6 Thủ tướng Nhật Bản Fumio Kishida dự tiệc.',
    '2023-06-03',
    ['held: Fumio Kishida @Ba Lan'],
  ],
]);

table('where the trip leads', visits, [
  [
    'second trip',
    'Ngoại trưởng Anh David Cameron hôm 8/5 đã có chuyến đi lần thứ hai tới Kiev.',
    '2024-05-09',
    ['held: David Cameron @Kiev'],
  ],
  [
    'in an office',
    'Ngoại trưởng Anh David Cameron bắt đầu chuyến thăm đầu tiên trên cương vị người đứng đầu ngành ngoại giao Anh tới Kiev.',
    '2023-11-16',
    ['held: David Cameron @Kiev'],
  ],
  [
    'in an office, the holder last',
    'Trong chuyến công du đầu tiên tới châu Phi trên cương vị Thủ tướng Đức, ông Olaf Scholz nói nhiều về năng lượng.',
    '2022-05-24',
    ['held: Olaf Scholz @châu Phi'],
  ],
  [
    'whom he met there',
    'Ngoại trưởng Nga Sergei Lavrov đã có chuyến thăm và gặp gỡ Tổng thống Syria Bashar al-Assad.',
    '2020-09-08',
    ['held: Sergei Lavrov @Syria'],
  ],
  [
    'nơi ông tới thăm',
    'Người dân Mông Cổ, nơi Giáo hoàng Francis tới thăm vào 1/9, đón ông nồng nhiệt.',
    '2023-09-03',
    ['held: Francis @Mông Cổ'],
  ],
  ['what he sees there', 'Ông rời Mông Cổ, nơi Giáo hoàng Francis sẽ thăm một trại trẻ.', '2023-09-03', []],
  [
    'a land which he visits',
    'Lào là quốc gia Đông Nam Á duy nhất mà Ngoại trưởng Nga Sergei Lavrov đến thăm.',
    '2022-07-06',
    ['held: Sergei Lavrov @Lào'],
  ],
  [
    'Tại opens the sentence',
    'Tại Angola, Tổng thống Mỹ Joe Biden đã có chuyến thăm chính thức.',
    '2024-12-05',
    ['held: Joe Biden @Angola'],
  ],
  [
    'said on a trip to be',
    'Thủ tướng Ấn Độ Narendra Modi nhấn mạnh hai nước sẽ không là kẻ thù trong chuyến thăm Pakistan.',
    '2015-12-26',
    ['held: Narendra Modi @Pakistan'],
  ],
]);

table('stops of a tour', visits, [
  [
    'the stop is a place',
    'Điểm dừng chân đầu tiên của Ngoại trưởng Anh James Cleverly là thủ đô Bogota.',
    '2023-05-22',
    ['held: James Cleverly @Bogota'],
  ],
  [
    'the place is a stop',
    'Kenya sẽ là chặng dừng chân cuối cùng của Thủ tướng Đức Olaf Scholz.',
    '2023-05-02',
    ['planned: Olaf Scholz @Kenya'],
  ],
  [
    'one of the tour with its day',
    'Ngoại trưởng Anh James Cleverly sẽ thăm Chile, Colombia và Jamaica. Khi thăm Chile ngày 22/5, ông sẽ gặp Tổng thống Gabriel Boric.',
    '2023-05-18',
    ['planned: James Cleverly @Chile', 'planned: James Cleverly @Colombia, Jamaica'],
  ],
  [
    'a tour told trip by trip',
    'Thủ tướng Phạm Minh Chính thăm Hungary và Romania. Thủ tướng Phạm Minh Chính thăm Hungary từ ngày 18 đến 20/1. Thủ tướng Phạm Minh Chính thăm Romania từ ngày 20 đến 22/1.',
    '2024-01-23',
    ['held: Phạm Minh Chính @Hungary', 'held: Phạm Minh Chính @Romania'],
  ],
  [
    'for a conference, and on',
    'Thủ tướng Phạm Minh Chính sắp thăm Thụy Sĩ để dự Hội nghị Davos và thăm Hungary.',
    '2024-01-10',
    ['planned: Phạm Minh Chính @Hungary', 'planned: Phạm Minh Chính @Thụy Sĩ'],
  ],
  [
    'a trip told after another that is ahead',
    'Ngoại trưởng Anh James Cleverly sẽ có chuyến thăm Jamaica ngày 24/5 sau chuyến thăm Chile.',
    '2023-05-18',
    ['planned: James Cleverly @Chile', 'planned: James Cleverly @Jamaica'],
  ],
]);

table('other ways to tell a trip', visits, [
  [
    'đang ở',
    'Ngoại trưởng Nhật Bản Yoko Kamikawa đang ở Helsinki để bàn về Ukraine.',
    '2024-01-09',
    ['held: Yoko Kamikawa @Helsinki'],
  ],
  [
    'back from there',
    'Trên chuyến bay trở về từ Ukraine, Thủ tướng Anh Boris Johnson nói với các phóng viên.',
    '2022-04-10',
    ['held: Boris Johnson @Ukraine'],
  ],
  [
    'the plane of somebody',
    'Máy bay của Tổng thống Brazil Lula da Silva đáp xuống Thượng Hải.',
    '2023-04-12',
    ['held: Luiz Inacio Lula da Silva @Thượng Hải'],
  ],
  [
    'a shipment lands',
    'Máy bay chở vắc xin của Trung Quốc đáp xuống Santiago, Tổng thống Sebastian Pinera nói.',
    '2021-01-29',
    [],
  ],
  [
    'left where it was',
    'Tổng thống Brazil Lula da Silva rời Lisbon chiều 25/4, kết thúc chuyến thăm.',
    '2023-04-26',
    ['held: Luiz Inacio Lula da Silva @Lisbon'],
  ],
  [
    'the host tells of it',
    'Hàn Quốc xác nhận chuyến thăm của Thủ tướng Nhật Bản Fumio Kishida vào ngày 7/5.',
    '2023-05-02',
    ['planned: Fumio Kishida @Hàn Quốc'],
  ],
  [
    'beside a border',
    'Ngoại trưởng Nhật Bản Yoko Kamikawa sắp thăm khu vực giáp biên giới Ukraine.',
    '2024-01-09',
    [],
  ],
  [
    'an invitation',
    'Thủ tướng Nhật Bản Fumio Kishida tuần trước nhận được lời mời đến Seoul.',
    '2023-03-20',
    ['proposed: Fumio Kishida @Seoul'],
  ],
  [
    'not ruled out',
    'Thủ tướng Nhật Bản Fumio Kishida không bác bỏ khả năng đến Bình Nhưỡng để gặp lãnh đạo Triều Tiên.',
    '2023-06-20',
    ['proposed: Fumio Kishida @Bình Nhưỡng'],
  ],
  [
    'who comes home met somebody elsewhere',
    'Sau khi gặp ông Fumio Kishida, Thủ tướng Australia Anthony Albanese đã về đến Canberra. Thủ tướng Nhật Bản Fumio Kishida nói vậy.',
    '2023-05-22',
    [],
  ],
]);

table('trips of somebody, wherever they lead', visits, [
  [
    'no place is told',
    'Báo chí Đức bình luận nhiều sau chuyến thăm của Ngoại trưởng Anh David Lammy.',
    '2024-07-08',
    ['held: David Lammy @nowhere'],
  ],
  [
    'its place is told elsewhere',
    'Ngoại trưởng Anh David Lammy thăm Đức. Báo chí bình luận nhiều sau chuyến thăm của ông Lammy.',
    '2024-07-08',
    ['held: David Lammy @Đức'],
  ],
  ['many', 'Báo chí nhắc đến các chuyến thăm của Ngoại trưởng Anh David Lammy.', '2024-07-08', []],
  [
    'to a place that nobody knows',
    'Báo chí đưa tin về chuyến thăm của Ngoại trưởng Anh David Lammy tới một trang trại.',
    '2024-07-08',
    [],
  ],
  [
    'where something is told on its occasion',
    'Bản ghi nhớ được công bố tại Amman nhân chuyến thăm của Ngoại trưởng Anh David Lammy.',
    '2024-07-08',
    ['held: David Lammy @Amman'],
  ],
]);

table('days of trips', visitDates, [
  [
    'a year that is told is seldom that of the news',
    'Thủ tướng Anh Gordon Brown thăm Trung Quốc. Năm 2005, ông tới Trung Quốc để dự một hội nghị.',
    null,
    ['undated', '2005'],
  ],
  [
    'a trip now and one of another year',
    'Thủ tướng Đức Angela Merkel thăm Nga. Năm 2015, bà tới Nga để dự lễ duyệt binh.',
    '2017-05-02',
    ['undated', '2015'],
  ],
  [
    'by verb and noun',
    'Tổng thống Nga Vladimir Putin là lãnh đạo Nga đầu tiên tới Triều Tiên sau 24 năm khi thực hiện chuyến thăm cấp nhà nước từ ngày 18/6 đến 19/6.',
    '2024-06-19',
    ['2024-06-18/2024-06-19'],
  ],
  [
    'past the comma another plan',
    'Ông Anthony Albanese, thủ tướng Australia thứ hai thăm Ấn Độ trong năm, sẽ vào Mumbai ngày mai. Thủ tướng Anthony Albanese nói vậy.',
    '2023-03-08',
    ['undated'],
  ],
]);

table('an arrival begins the trip', visitDates, [
  [
    'a day whose date is open',
    'Chủ tịch nước Trương Tấn Sang chiều nay đến Roma, bắt đầu chuyến thăm Italy ngày 23-25/11.',
    '2014-11',
    ['2014-11-23/2014-11-25'],
  ],
]);

table('talks and a trip of another year', places, [
  [
    'no place of that trip',
    'Ngoại trưởng Nga Sergei Lavrov gặp Ngoại trưởng Mỹ Antony Blinken. Ông Lavrov từng có chuyến thăm Mỹ năm 2019.',
    null,
    ['nowhere'],
  ],
]);
