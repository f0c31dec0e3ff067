import { parties, table, tellings, visitDates, visits } from '../read.ts';

table('trips that are on', visits, [
  [
    'what is still ahead on it',
    'Ngoại trưởng Nhật Bản Yoshimasa Hayashi đang có chuyến thăm 4 ngày tới Ba Lan và dự kiến sẽ gặp Thủ tướng Mateusz Morawiecki.',
    '2023-09-05',
    ['held: Yoshimasa Hayashi @Ba Lan'],
  ],
  [
    'told by the verb',
    'Thủ tướng Ấn Độ Narendra Modi đang thăm chính thức Ai Cập và sẽ hội đàm với Tổng thống Abdel Fattah el-Sisi.',
    '2023-06-24',
    ['held: Narendra Modi @Ai Cập'],
  ],
  [
    'a trip that is to be',
    'Thủ tướng Ấn Độ Narendra Modi sẽ thăm chính thức Ai Cập và hội đàm với Tổng thống Abdel Fattah el-Sisi.',
    '2023-06-20',
    ['planned: Narendra Modi @Ai Cập'],
  ],
  [
    'on the way to plan one',
    'Thủ tướng Ấn Độ Narendra Modi đang có kế hoạch thăm Ai Cập và gặp Tổng thống Abdel Fattah el-Sisi.',
    '2023-06-20',
    ['planned: Narendra Modi @Ai Cập'],
  ],
]);

table('since when for the first time', tellings, [
  [
    'whoever has not met since then',
    'Ngày 19/11, Thủ tướng Anh Rishi Sunak đã hội đàm với Tổng thống Ukraine Volodymyr Zelensky tại Kiev. Đây là lần đầu tiên hai nhà lãnh đạo hội đàm trực tiếp kể từ tháng 2/2022.',
    '2022-11-20',
    ['talks held 2022-11-19 @Kiev: Rishi Sunak + Volodymyr Zelensky'],
  ],
  [
    'since a day',
    'Chiều 4/6, Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan gặp Ngoại trưởng Ai Cập Badr Abdelatty tại Cairo. Đây là lần đầu tiên hai ngoại trưởng gặp nhau kể từ ngày 12/2.',
    '2025-06-05',
    ['talks held 2025-06-04 @Cairo: Badr Abdelatty + Hakan Fidan'],
  ],
  [
    'when for the first time',
    'Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan và Ngoại trưởng Ai Cập Badr Abdelatty lần đầu tiên gặp nhau vào ngày 12/2.',
    '2025-06-05',
    ['talks held 2025-02-12 @nowhere: Badr Abdelatty + Hakan Fidan'],
  ],
]);

table('how long after another meeting', tellings, [
  [
    'less than a week after it',
    'Ngày 19/11, Thủ tướng Anh Rishi Sunak đã hội đàm với Tổng thống Ukraine Volodymyr Zelensky tại Kiev. Cuộc gặp diễn ra chưa đầy một tuần sau khi ông Sunak và Tổng thống Pháp Emmanuel Macron có cuộc gặp tại Bali (Indonesia).',
    '2022-11-20',
    [
      'talks held 2022-11-19 @Kiev: Rishi Sunak + Volodymyr Zelensky',
      'talks held undated @Bali, Indonesia: Emmanuel Macron + Rishi Sunak',
    ],
  ],
  [
    'right after it',
    'Ngày 19/11, sau khi Thủ tướng Anh Rishi Sunak và Tổng thống Pháp Emmanuel Macron có cuộc gặp tại Bali, hai bên ra tuyên bố chung.',
    '2022-11-20',
    ['talks held 2022-11-19 @Bali: Emmanuel Macron + Rishi Sunak'],
  ],
]);

table('each alone', parties, [
  [
    'two who hold talks of their own with a third',
    'Hai nhà lãnh đạo Armenia và Azerbaijan đã có các cuộc hội đàm riêng rẽ với Tổng thống Pháp Emmanuel Macron tại Paris ngày 12/5.',
    '2022-05-13',
    ['talks: Emmanuel Macron + Ilham Aliyev', 'talks: Emmanuel Macron + Nikol Pashinyan'],
  ],
  [
    'told by a verb',
    'Thủ tướng Armenia Nikol Pashinyan và Tổng thống Azerbaijan Ilham Aliyev đã gặp riêng Chủ tịch Hội đồng châu Âu Charles Michel tại Brussels.',
    '2022-05-13',
    ['talks: Charles Michel + Ilham Aliyev', 'talks: Charles Michel + Nikol Pashinyan'],
  ],
  [
    'all three',
    'Hai nhà lãnh đạo Armenia và Azerbaijan đã có cuộc hội đàm với Tổng thống Pháp Emmanuel Macron tại Paris ngày 12/5.',
    '2022-05-13',
    ['talks: Emmanuel Macron + Ilham Aliyev + Nikol Pashinyan'],
  ],
]);

table('who speaks for the sides', parties, [
  [
    'who takes part in the talks',
    'Ngày 12/5, vòng đàm phán gián tiếp thứ hai giữa Iran và Mỹ đã bắt đầu tại Doha (Qatar). Tham gia đàm phán có đặc phái viên Mỹ Robert Malley, đại diện cho Washington. Về phía Iran, Ngoại trưởng Hossein Amir-Abdollahian dẫn đầu phái đoàn tham dự đàm phán.',
    '2022-05-13',
    ['talks: Hossein Amir-Abdollahian + Robert Malley'],
  ],
  [
    'who is to',
    'Vòng đàm phán mới giữa Nga và Ukraine sẽ diễn ra tại Istanbul. Dự kiến, tham gia vòng đàm phán này có Ngoại trưởng Nga Sergei Lavrov và Ngoại trưởng Ukraine Dmytro Kuleba.',
    '2022-05-13',
    ['talks: Dmytro Kuleba + Sergei Lavrov'],
  ],
  [
    'whose kin somebody is',
    'Ngày 12/5, cuộc đàm phán giữa Iran và Mỹ đã bắt đầu tại Rome. Tham gia đàm phán có ông Jared Kushner - con rể Tổng thống Donald Trump.',
    '2025-05-13',
    ['talks: Iran + Jared Kushner'],
  ],
  [
    'who only speaks of them',
    'Ngày 12/5, cuộc đàm phán giữa Iran và Mỹ đã bắt đầu tại Rome. Ngoại trưởng Iran Abbas Araghchi cho biết sẽ không tham gia đàm phán có điều kiện.',
    '2025-05-13',
    ['talks: Iran + Mỹ'],
  ],
]);

table('a third who joins, told in a report', tellings, [
  [
    'a report of where, when and with whom',
    'Thủ tướng Armenia Nikol Pashinyan và Tổng thống Azerbaijan Ilham Aliyev sẽ gặp nhau vào tháng 10 tới. Văn phòng Thủ tướng cho biết cuộc họp sẽ diễn ra vào ngày 14/10 tại Praha với sự tham dự của Tổng thống Pháp Emmanuel Macron và Chủ tịch Hội đồng châu Âu Charles Michel.',
    '2022-09-10',
    ['talks planned 2022-10-14 @Praha: Charles Michel + Emmanuel Macron + Ilham Aliyev + Nikol Pashinyan'],
  ],
]);

table('where the host is at home', visits, [
  [
    'a trip at the invitation of a host',
    'Chuyến công tác của Thủ tướng Phạm Minh Chính và Phu nhân theo lời mời của Thủ tướng Singapore Lawrence Wong diễn ra trong hai ngày 8-9/12.',
    '2024-12-02',
    ['planned: Phạm Minh Chính @Singapore'],
  ],
  [
    'a trip to a conference',
    'Thủ tướng Phạm Minh Chính đã về đến Hà Nội, kết thúc tốt đẹp chuyến công tác tham dự Hội nghị Thượng đỉnh G20 tại Brazil.',
    '2024-11-22',
    ['held: Phạm Minh Chính @Brazil'],
  ],
]);

table('titles in two words', parties, [
  [
    'received between two others',
    'Thủ tướng Phạm Minh Chính đã có cuộc gặp Tổng thống Mỹ Joe Biden, tiếp Trưởng Đại diện Thương mại Mỹ Katherine Tai, điện đàm với Thủ tướng Canada Justin Trudeau.',
    '2022-12-02',
    [
      'call: Justin Trudeau + Phạm Minh Chính',
      'talks: Joe Biden + Phạm Minh Chính',
      'talks: Katherine Tai + Phạm Minh Chính',
    ],
  ],
]);

table('days of a stay', visitDates, [
  [
    'at an invitation',
    'Chuyến công tác của Thủ tướng Phạm Minh Chính và Phu nhân theo lời mời của Thủ tướng Singapore Lawrence Wong diễn ra trong hai ngày 8-9/12.',
    '2024-12-02',
    ['2024-12-08/2024-12-09'],
  ],
]);
