import { parties, statuses, table, tellings } from '../read.ts';

table('talks that two agree to take up again', tellings, [
  [
    'of the two states, ahead',
    'Ấn Độ và Pakistan hồi tháng trước nhất trí nối lại đàm phán thương mại.',
    '2019-05-10',
    ['talks planned undated @nowhere: Pakistan + Ấn Độ'],
  ],
  [
    'by their leaders, with a month of their own',
    'Tổng thống Nga Vladimir Putin và Thủ tướng Nhật Bản Shinzo Abe đồng ý khởi động lại các cuộc đàm phán vào tháng 7/2019.',
    '2019-05-10',
    ['talks planned 2019-07 @nowhere: Nga + Nhật Bản'],
  ],
  [
    'by one with the other',
    'Iran đồng ý nối lại đối thoại với Pháp.',
    '2019-05-10',
    ['talks planned undated @nowhere: Iran + Pháp'],
  ],
  ['not agreed', 'Ấn Độ và Pakistan không nhất trí nối lại đàm phán.', '2019-05-10', []],
  [
    'since when something else has been',
    'Thương mại tăng mạnh từ khi Ấn Độ và Pakistan nhất trí nối lại đàm phán.',
    '2019-05-10',
    [],
  ],
]);

table('they of whom somebody else is met', parties, [
  [
    'the one state told',
    'Nhật Bản không dự phiên khai mạc, nhưng họ sẽ hội đàm với khối ASEAN ngày 24/7.',
    '2019-07-20',
    ['talks: ASEAN + Nhật Bản'],
  ],
  [
    'not the two told before',
    'Ngoại trưởng Nga Sergei Lavrov gặp Ngoại trưởng Ấn Độ Sushma Swaraj. Mỹ cho biết họ sẽ hội đàm với Trung Quốc.',
    '2019-05-03',
    ['talks: Mỹ + Trung Quốc', 'talks: Sergei Lavrov + Sushma Swaraj'],
  ],
]);

table('officials of both sides who are to speak', statuses, [
  [
    'the guest and the hosts',
    'Khi Tổng thống Pháp Emmanuel Macron đến thăm Ấn Độ từ 9/3 đến 12/3/2020, lãnh đạo hai bên cũng sẽ trao đổi về các vấn đề khu vực.',
    '2020-02-10',
    ['planned: Emmanuel Macron + Ấn Độ'],
  ],
  [
    'of two states named together',
    'Căng thẳng giữa Ấn Độ và Pháp gia tăng, theo Reuters. Đại diện thương mại hai nước sẽ điện đàm trong tuần tới.',
    '2019-05-10',
    ['planned: Pháp + Ấn Độ'],
  ],
  [
    'no second talks of those who are to meet',
    'Tổng thống Pháp Emmanuel Macron sẽ hội đàm với Thủ tướng Ấn Độ Narendra Modi. Lãnh đạo hai bên sẽ trao đổi về các vấn đề khu vực.',
    '2019-05-10',
    ['planned: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'not hai bên alone',
    'Tổng thống Pháp Emmanuel Macron thăm Ấn Độ từ 9/3 đến 12/3/2020. Hai bên sẽ trao đổi về các vấn đề khu vực.',
    '2020-02-10',
    [],
  ],
  [
    'of the states where somebody goes',
    'Đặc phái viên Nga Alexander Lavrentyev đến Iran và Iraq để thảo luận với các quan chức chính phủ hai nước về Syria.',
    '2019-05-10',
    ['held: Alexander Lavrentiev + Iran + Iraq'],
  ],
]);

table('who stands face to face', parties, [
  [
    'handing over a letter',
    'Đặc phái viên Mỹ Brett McGurk đã trao thư của Tổng thống Mỹ Donald Trump cho Thủ tướng Iraq Haider al-Abadi.',
    '2017-05-10',
    ['talks: Brett McGurk + Haider al-Abadi'],
  ],
  [
    'going to hand over one that is sent',
    'Đặc phái viên Mỹ Brett McGurk tới Baghdad để trao bức thư của Tổng thống Donald Trump gửi Thủ tướng Iraq Haider al-Abadi.',
    '2017-05-10',
    ['talks: Brett McGurk + Haider al-Abadi'],
  ],
  [
    'not in sending one',
    'Tổng thống Mỹ Donald Trump gửi thư cho Thủ tướng Iraq Haider al-Abadi.',
    '2017-05-10',
    [],
  ],
  [
    'not in an exchange of letters',
    'Tổng thống Mỹ Donald Trump trao đổi thư với Thủ tướng Iraq Haider al-Abadi.',
    '2017-05-10',
    [],
  ],
  [
    'at a dinner that somebody gives',
    'Ngoại trưởng Nga Sergei Lavrov dự tiệc chiêu đãi do Ngoại trưởng Ấn Độ Sushma Swaraj chủ trì tại New Delhi.',
    '2019-05-03',
    ['talks: Sergei Lavrov + Sushma Swaraj'],
  ],
  [
    'not at a dinner of an embassy',
    'Thủ tướng Canada Justin Trudeau dự tiệc do Đại sứ quán Pháp tổ chức.',
    '2019-05-03',
    [],
  ],
  [
    'in a handshake',
    'Cái bắt tay giữa Tổng thống Cuba Raul Castro và Tổng thống Mỹ Barack Obama tại Panama gây chú ý.',
    '2015-04-12',
    ['talks: Barack Obama + Raul Castro'],
  ],
  ['not in one of states', 'Cái bắt tay giữa Nga và Trung Quốc gây chú ý.', '2015-04-12', []],
]);

table('talks told by what came of them', tellings, [
  [
    'the day on which they broke down',
    'Đàm phán thương mại song phương giữa Ấn Độ và Nhật Bản đổ vỡ hồi tháng 3 khiến thị trường lo ngại.',
    '2019-05-10',
    ['talks held 2019-03 @nowhere: Nhật Bản + Ấn Độ'],
  ],
  ['none that drag on', 'Đàm phán thương mại giữa Ấn Độ và Nhật Bản vẫn bế tắc.', '2019-05-10', []],
  [
    'what one asks of the other there',
    'Trong các cuộc đàm phán gần đây, Ngoại trưởng Pháp Jean-Yves Le Drian đã yêu cầu Iran ngừng làm giàu uranium.',
    '2019-05-10',
    ['talks held undated @nowhere: Iran + Jean-Yves Le Drian'],
  ],
  [
    'between the speaker and the verb',
    'Ngoại trưởng Pháp Jean-Yves Le Drian trong các cuộc đàm phán đã yêu cầu Iran ngừng làm giàu uranium.',
    '2019-05-10',
    ['talks held undated @nowhere: Iran + Jean-Yves Le Drian'],
  ],
  [
    'not what is said of a third',
    'Trong các cuộc đàm phán gần đây, Pháp cáo buộc Iran làm giàu uranium.',
    '2019-05-10',
    [],
  ],
]);

table('two meetings told in one', tellings, [
  [
    'of two dashed pairs',
    'Hai hội nghị thượng đỉnh Nga - Nhật và Nga - Ấn sẽ diễn ra trong tháng 6/2019.',
    '2019-05-10',
    ['summit planned 2019-06 @nowhere: Nga + Nhật Bản', 'summit planned 2019-06 @nowhere: Nga + Ấn Độ'],
  ],
  [
    'not of one that three hold',
    'Cuộc gặp Nga - Nhật - Ấn diễn ra hôm 3/5.',
    '2019-05-10',
    ['talks held 2019-05-03 @nowhere: Nga + Nhật Bản + Ấn Độ'],
  ],
  [
    'on two days',
    'Đã có hai cuộc gặp giữa Ngoại trưởng Pháp Jean-Yves Le Drian và Ngoại trưởng Iran Mohammad Javad Zarif, diễn ra lần lượt vào ngày 3/3 và 5/4.',
    '2019-05-10',
    [
      'talks held 2019-03-03 @nowhere: Jean-Yves Le Drian + Mohammad Javad Zarif',
      'talks held 2019-04-05 @nowhere: Jean-Yves Le Drian + Mohammad Javad Zarif',
    ],
  ],
  [
    'not one that took two days',
    'Cuộc gặp giữa Pháp và Nga diễn ra vào ngày 3/5 và 4/5.',
    '2019-05-10',
    ['talks held 2019-05-03 @nowhere: Nga + Pháp'],
  ],
  [
    'a second that both arrange',
    'Ngoại trưởng Nga Sergei Lavrov hôm 2/5 gặp Ngoại trưởng Ấn Độ Sushma Swaraj. Lavrov và Swaraj đã nhanh chóng sắp xếp cuộc gặp thứ hai.',
    '2019-05-10',
    [
      'talks held 2019-05-02 @nowhere: Sergei Lavrov + Sushma Swaraj',
      'talks planned undated @nowhere: Sergei Lavrov + Sushma Swaraj',
    ],
  ],
  [
    'none that they arrange for others',
    'Tổng thống Pháp Emmanuel Macron và Thủ tướng Ấn Độ Narendra Modi đang tìm cách sắp xếp cuộc gặp.',
    '2019-05-10',
    [],
  ],
]);
