import { parties, statuses, table, tellings, visits } from '../read.ts';

table('what comes to nothing', statuses, [
  [
    'refused to hold',
    'Thủ tướng Hungary Viktor Orban từ chối tổ chức cuộc gặp với Tổng thống Ukraine Volodymyr Zelensky vào tháng 6.',
    '2025-05-20',
    ['cancelled: Viktor Orban + Volodymyr Zelensky'],
  ],
  [
    'refused something else',
    'Thủ tướng Hungary Viktor Orban từ chối bình luận về cuộc gặp với Tổng thống Ukraine Volodymyr Zelensky hôm 3/5.',
    '2025-05-05',
    ['held: Viktor Orban + Volodymyr Zelensky'],
  ],
  ['ruled out', 'Iran đe dọa trả đũa và loại trừ khả năng đàm phán với Mỹ.', '2025-06-24', []],
  [
    'not ruled out',
    'Tổng thống Pháp Emmanuel Macron chưa loại trừ khả năng gặp Tổng thống Nga Vladimir Putin.',
    '2025-02-20',
    ['proposed: Emmanuel Macron + Vladimir Putin'],
  ],
  [
    'what of a meeting is ruled out',
    'Nhà Trắng loại trừ khả năng cuộc gặp giữa Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin sẽ kéo dài sang ngày thứ hai.',
    '2021-06-14',
    ['planned: Joe Biden + Vladimir Putin'],
  ],
  [
    'not the time for it',
    'Tổng thống Mỹ Joe Biden khẳng định hiện không phải là lúc tiến hành các cuộc hội đàm với Iran.',
    '2022-10-20',
    ['proposed: Iran + Mỹ'],
  ],
  [
    'what somebody thinks of negotiating',
    'Ngoại trưởng Iran Abbas Araghchi cảnh báo đàm phán với Mỹ không phải là trò chơi.',
    '2025-04-20',
    [],
  ],
  [
    'what somebody thinks of a meeting',
    'Ngoại trưởng Iran Abbas Araghchi nói cuộc gặp với Ngoại trưởng Nga Sergei Lavrov là cơ hội tốt.',
    '2025-04-20',
    ['held: Abbas Araghchi + Sergei Lavrov'],
  ],
]);

table('trips that come to nothing', visits, [
  [
    'what is sent goes',
    'Ngoại trưởng Iran Abbas Araghchi đã gửi cảnh báo này tới Mỹ hôm 3/4.',
    '2025-04-05',
    [],
  ],
  [
    'what is spoken of',
    'Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan không nhắc trực tiếp tới Mỹ.',
    '2024-04-05',
    [],
  ],
  [
    'sent, and gone',
    'Ngoại trưởng Iran Abbas Araghchi đã gửi cảnh báo này và tới Moskva hôm 3/4.',
    '2025-04-05',
    ['held: Abbas Araghchi @Moskva'],
  ],
  [
    'no invitation accepted',
    'Tổng thống Brazil Lula da Silva không nhận lời mời của Tổng thống Nga Vladimir Putin thăm Moskva.',
    '2023-05-27',
    ['cancelled: Luiz Inacio Lula da Silva @Moskva'],
  ],
  [
    'accepted',
    'Tổng thống Brazil Lula da Silva nhận lời mời của Tổng thống Nga Vladimir Putin thăm Moskva.',
    '2023-05-27',
    ['planned: Luiz Inacio Lula da Silva @Moskva'],
  ],
  [
    'not arranged',
    'Chính phủ Ba Lan không sắp xếp để Tổng thống Ukraine Volodymyr Zelensky thăm Warsaw.',
    '2023-03-20',
    [],
  ],
  [
    'arranged',
    'Chính phủ Ba Lan sắp xếp để Tổng thống Ukraine Volodymyr Zelensky thăm Warsaw.',
    '2023-03-20',
    ['planned: Volodymyr Zelensky @Warsaw'],
  ],
  [
    'not on it',
    'Người phát ngôn nói Ngoại trưởng Iran Abbas Araghchi không đang thăm Moskva.',
    '2025-04-20',
    [],
  ],
  [
    'on it',
    'Người phát ngôn nói Ngoại trưởng Iran Abbas Araghchi đang thăm Moskva.',
    '2025-04-20',
    ['held: Abbas Araghchi @Moskva'],
  ],
]);

table('ahead, by what stands around it', statuses, [
  [
    'may',
    'Tổng thống Mỹ Joe Biden có thể sẽ gặp Tổng thống Nga Vladimir Putin tại Geneva.',
    '2021-05-10',
    ['proposed: Joe Biden + Vladimir Putin'],
  ],
  [
    'may well',
    'Tổng thống Mỹ Joe Biden có khả năng sẽ có cuộc gặp với Tổng thống Nga Vladimir Putin tại Geneva.',
    '2021-05-10',
    ['proposed: Joe Biden + Vladimir Putin'],
  ],
  [
    'will most probably',
    'Tổng thống Mỹ Joe Biden nhiều khả năng sẽ gặp Tổng thống Nga Vladimir Putin tại Geneva.',
    '2021-05-10',
    ['planned: Joe Biden + Vladimir Putin'],
  ],
  [
    'somebody will not attend what others hold',
    'Thủ tướng Nhật Bản Shigeru Ishiba nói ông sẽ không tham dự cuộc gặp giữa Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Friedrich Merz.',
    '2025-06-14',
    ['held: Emmanuel Macron + Friedrich Merz'],
  ],
  [
    'somebody did not attend what others held',
    'Tổng thống Philippines Ferdinand Marcos không dự cuộc họp giữa Tổng thống Pháp Emmanuel Macron và Thủ tướng Ấn Độ Narendra Modi tại Lào.',
    '2024-10-14',
    ['held: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'a goal to be reached',
    'Tổng thống Pháp Emmanuel Macron nêu mục tiêu cần đạt được trong cuộc gặp với Thủ tướng Đức Olaf Scholz.',
    '2022-10-20',
    ['planned: Emmanuel Macron + Olaf Scholz'],
  ],
  [
    'a goal reached',
    'Tổng thống Pháp Emmanuel Macron nêu mục tiêu đạt được trong cuộc gặp với Thủ tướng Đức Olaf Scholz.',
    '2022-10-27',
    ['held: Emmanuel Macron + Olaf Scholz'],
  ],
  [
    'together with somebody',
    'Tổng thống Kenya William Ruto sẽ cùng Ngoại trưởng Kenya Musalia Mudavadi tham gia các cuộc họp với Thủ tướng Ethiopia Abiy Ahmed.',
    '2024-02-20',
    ['planned: Abiy Ahmed + Musalia Mudavadi'],
  ],
  [
    'sent to meet',
    'Tổng thống Mỹ Joe Biden sẽ lập tức cử Ngoại trưởng Antony Blinken đến gặp Quốc vương Jordan Abdullah II.',
    '2023-10-10',
    ['planned: Abdullah II + Antony Blinken'],
  ],
  [
    'sent, and met',
    'Tổng thống Mỹ Joe Biden đã cử Ngoại trưởng Antony Blinken đến gặp Quốc vương Jordan Abdullah II.',
    '2023-10-20',
    ['held: Abdullah II + Antony Blinken'],
  ],
  [
    'may',
    'Thủ tướng Ấn Độ Narendra Modi có khả năng gặp Thủ tướng Pakistan Shehbaz Sharif tại Astana.',
    '2024-06-20',
    ['proposed: Narendra Modi + Shehbaz Sharif'],
  ],
  [
    'what a meeting may be for',
    'Cuộc gặp giữa Thủ tướng Ấn Độ Narendra Modi và Thủ tướng Nepal KP Sharma Oli có khả năng nhằm khép lại bất đồng.',
    '2025-09-20',
    ['held: K.P. Sharma Oli + Narendra Modi'],
  ],
  [
    'thought of',
    'Tổng thống Pháp Emmanuel Macron đã tính tới việc gặp Tổng thống Nga Vladimir Putin.',
    '2024-03-20',
    ['proposed: Emmanuel Macron + Vladimir Putin'],
  ],
  [
    'asked for after it',
    'Thủ tướng Nepal KP Sharma Oli yêu cầu về nước sớm vì sau khi họp với Thủ tướng Ấn Độ Narendra Modi, ông không còn việc gì.',
    '2025-04-20',
    ['held: K.P. Sharma Oli + Narendra Modi'],
  ],
  [
    'of former talks',
    'Ngoại trưởng Hungary Peter Szijjarto tuyên bố sẽ không lặp lại những thất bại trong các cuộc đàm phán trước đây với Ukraine.',
    '2024-01-20',
    ['held: Hungary + Ukraine'],
  ],
]);

table('sessions that somebody misses, or goes to', tellings, [
  [
    'what may come of it',
    'Các phong trào biểu tình có thể gây rối Hội nghị thượng đỉnh G20 tại Hamburg.',
    null,
    ['summit planned undated @Hamburg: G20'],
  ],
  [
    'what it may be like',
    'Giới quan sát nhận định hội nghị thượng đỉnh G20 nhiều khả năng sẽ diễn ra rất căng thẳng.',
    null,
    ['summit planned undated @nowhere: G20'],
  ],
  [
    'called for',
    'Thủ tướng Pakistan Shehbaz Sharif đề nghị tổ chức cuộc họp thượng đỉnh bất thường của Tổ chức Hợp tác Hồi giáo (OIC).',
    null,
    ['summit proposed undated @nowhere: Tổ chức Hợp tác Hồi giáo'],
  ],
  [
    'of two states, which may come about',
    'Hội nghị thượng đỉnh Mỹ - Triều có thể diễn ra vào tháng 6.',
    null,
    ['summit proposed undated @nowhere: Mỹ + Triều Tiên'],
  ],
  [
    'will not attend',
    'Tổng thống Brazil Lula da Silva xác nhận sẽ không tham dự hội nghị thượng đỉnh BRICS ở Kazan.',
    null,
    ['summit planned undated @Kazan: BRICS'],
  ],
  [
    'did not attend',
    'Tổng thống Brazil Lula da Silva đã không tham dự hội nghị thượng đỉnh BRICS ở Kazan.',
    null,
    ['summit held undated @Kazan: BRICS'],
  ],
  [
    'will not come to attend',
    'Thủ tướng Ấn Độ Narendra Modi sẽ không đến Sydney dự hội nghị thượng đỉnh Bộ tứ.',
    null,
    ['summit planned undated @Sydney: Bộ tứ'],
  ],
  [
    'may meet beside it',
    'Thủ tướng Ấn Độ Narendra Modi có thể gặp Thủ tướng Pakistan Shehbaz Sharif bên lề hội nghị thượng đỉnh SCO tại Astana.',
    null,
    ['talks proposed undated @Astana: Narendra Modi + Shehbaz Sharif', 'summit planned undated @Astana: SCO'],
  ],
  [
    'when he comes to attend',
    'Khi đến Bali tham dự Hội nghị thượng đỉnh G20, Tổng thống Mỹ Joe Biden sẽ nêu tầm nhìn của Mỹ.',
    null,
    ['summit planned undated @Bali: G20'],
  ],
  [
    'a day planned after it',
    'Chuyến thăm của Thủ tướng Nhật Bản Fumio Kishida dự kiến vào tháng 11 tới, ngay sau Hội nghị cấp cao APEC ở San Francisco.',
    null,
    ['summit planned undated @San Francisco: APEC'],
  ],
  [
    'held, as somebody met beside it',
    'Thủ tướng Ấn Độ Narendra Modi gặp Thủ tướng Anh Keir Starmer sáng 18/11/2024 tại Rio de Janeiro. Cuộc gặp giữa ông Modi và ông Starmer bên lề hội nghị thượng đỉnh G20 rất được quan tâm.',
    '2024-11-18',
    [
      'talks held 2024-11-18 @Rio de Janeiro: Keir Starmer + Narendra Modi',
      'summit held undated @Rio de Janeiro: G20',
    ],
  ],
]);

table('what others wish for, of those who have met', tellings, [
  [
    'what was supposed before the day is told',
    'Nếu Thủ tướng Na Uy Jens Stoltenberg gặp Thủ tướng Canada Stephen Harper tại Deauville, hai nước sẽ xích lại gần nhau. Ngày 26/5/2011, ông Stoltenberg gặp ông Harper.',
    null,
    ['talks held 2011-05-26 @Deauville: Jens Stoltenberg + Stephen Harper'],
  ],
  [
    'states wish to talk',
    'Trong cuộc gặp đầu tiên với Ngoại trưởng Nga Sergei Lavrov ở Riyadh, Ngoại trưởng Mỹ Marco Rubio nêu vấn đề Ukraine. Ông Lavrov tin Mỹ sẵn sàng đàm phán với Nga.',
    null,
    ['talks held undated @Riyadh: Marco Rubio + Sergei Lavrov'],
  ],
  [
    'after the day of it',
    'Thủ tướng Anh Keir Starmer và Tổng thống Pháp Emmanuel Macron hội đàm ở London ngày 9/1/2025. Chỉ Anh và Pháp thể hiện ý định muốn thương lượng.',
    '2025-01-09',
    ['talks held 2025-01-09 @London: Emmanuel Macron + Keir Starmer'],
  ],
  [
    'wished for, and no day yet',
    'Thủ tướng Anh Keir Starmer nói về cuộc gặp với Tổng thống Pháp Emmanuel Macron. Ông Starmer đề nghị gặp ông Macron ở London.',
    null,
    ['talks proposed undated @London: Emmanuel Macron + Keir Starmer'],
  ],
]);

table('who is there, and who only speaks of it', parties, [
  [
    'a wife, who is no official',
    'Ngày 2/12/2010, tại Oslo, phu nhân Thủ tướng Malaysia Najib Razak, bà Rosmah Mansor, đã gặp Ngoại trưởng Na Uy Jonas Gahr Store.',
    null,
    [],
  ],
  [
    'with his wife',
    'Ngày 2/12/2010, tại Oslo, Thủ tướng Malaysia Najib Razak và phu nhân đã gặp Ngoại trưởng Na Uy Jonas Gahr Store.',
    null,
    ['talks: Jonas Gahr Store + Najib Razak'],
  ],
  [
    'what somebody did in it',
    'Dư luận nhớ lại hành động của Tổng thống Mỹ Joe Biden tại hội nghị thượng đỉnh với Tổng thống Nga Vladimir Putin ở Geneva.',
    '2021-06-20',
    ['summit: Joe Biden + Vladimir Putin'],
  ],
  [
    'whose country it is about',
    'Dư luận nhớ lại khó khăn của Mỹ tại hội nghị thượng đỉnh với Nga ở Geneva.',
    '2021-06-20',
    [],
  ],
  [
    'right behind the noun, many',
    'Thông điệp này được Thủ tướng Malaysia Anwar Ibrahim đưa ra tại cuộc gặp các nhà lãnh đạo ASEAN.',
    '2025-10-11',
    ['talks: ASEAN + Anwar Ibrahim'],
  ],
  [
    'who has held it',
    'Điều này quan trọng đối với Tổng thống Ukraine Volodymyr Zelensky, người đã tổ chức một cuộc họp bất ngờ vào cuối tuần trước với Thủ tướng Anh Keir Starmer.',
    '2025-01-20',
    ['talks: Keir Starmer + Volodymyr Zelensky'],
  ],
  [
    'on a trip to meet',
    'Đề xuất được Thủ tướng Anh Keir Starmer đưa ra trong chuyến đi tới Kiev, Ukraine để gặp Tổng thống Volodymyr Zelensky.',
    '2025-01-20',
    ['talks: Keir Starmer + Volodymyr Zelensky'],
  ],
  [
    'of the leaders of two states',
    'Thương mại cũng là một chủ đề quan trọng trong cuộc họp của các lãnh đạo Nga - Ấn.',
    '2024-07-10',
    ['talks: Narendra Modi + Vladimir Putin'],
  ],
  [
    'with somebody else',
    'Tổng thống Nga Vladimir Putin và Thủ tướng Ấn Độ Narendra Modi đã hội đàm với doanh nghiệp hai nước.',
    '2024-07-10',
    [],
  ],
  [
    'with each other',
    'Tổng thống Nga Vladimir Putin và Thủ tướng Ấn Độ Narendra Modi đã hội đàm với nhau.',
    '2024-07-10',
    ['talks: Narendra Modi + Vladimir Putin'],
  ],
  [
    'calls for something after it',
    'Sau cuộc gặp giữa Tổng thống Nga Vladimir Putin và Tổng thống Nam Phi Cyril Ramaphosa, Ngoại trưởng Anh James Cleverly kêu gọi Nga ngừng bắn.',
    '2023-06-20',
    ['talks: Cyril Ramaphosa + Vladimir Putin'],
  ],
  [
    'three of a list',
    'Sau cuộc gặp giữa Tổng thống Nga Vladimir Putin, Tổng thống Nam Phi Cyril Ramaphosa và Tổng thống Zambia Hakainde Hichilema, các bên ra tuyên bố.',
    '2023-06-20',
    ['talks: Cyril Ramaphosa + Hakainde Hichilema + Vladimir Putin'],
  ],
  [
    'is not to take part',
    'Cuộc gặp với Ngoại trưởng Iran Abbas Araghchi lần này sẽ không có sự tham gia của các quan chức Mỹ và Israel.',
    '2025-04-20',
    [],
  ],
  [
    'chat on the way',
    'Thủ tướng Anh Keir Starmer và người đồng cấp Ấn Độ Narendra Modi trò chuyện trên đường tới nơi chụp ảnh chung.',
    '2025-07-24',
    ['talks: Keir Starmer + Narendra Modi'],
  ],
  [
    'chat with the press',
    'Thủ tướng Anh Keir Starmer và các cố vấn trò chuyện trên đường tới nơi chụp ảnh chung.',
    '2025-07-24',
    [],
  ],
  [
    'together with, behind where it is',
    'Tổng thống Kenya William Ruto đã có cuộc thảo luận tại Nairobi cùng với Thủ tướng Ethiopia Abiy Ahmed.',
    '2024-02-28',
    ['talks: Abiy Ahmed + William Ruto'],
  ],
  [
    'beside his own minister',
    'Thủ tướng Canada Mark Carney đã có cuộc gặp ở Ottawa cùng Ngoại trưởng Canada Anita Anand với Thủ tướng Anh Keir Starmer.',
    '2025-06-14',
    ['talks: Keir Starmer + Mark Carney'],
  ],
  [
    'behind what is thought of it',
    'Thủ tướng Anh Keir Starmer hôm 3/5 có cuộc điện đàm được đánh giá là "tích cực" với người đồng cấp Ấn Độ Narendra Modi.',
    '2025-05-05',
    ['call: Keir Starmer + Narendra Modi'],
  ],
  [
    'whose it is, behind what is thought of it',
    'Cuộc gặp được đánh giá là lịch sử giữa Thủ tướng Anh Keir Starmer và Thủ tướng Ấn Độ Narendra Modi diễn ra ở London.',
    '2025-07-24',
    ['talks: Keir Starmer + Narendra Modi'],
  ],
  [
    'who thinks so',
    'Thủ tướng Anh Keir Starmer có cuộc gặp được mô tả là "thẳng thắn", theo lời Thủ tướng Ấn Độ Narendra Modi.',
    '2025-07-24',
    [],
  ],
]);

table('by telephone, one by one', tellings, [
  [
    'to speak of something',
    'Thủ tướng Canada Mark Carney đã điện đàm trao đổi kết quả với lãnh đạo các nước Anh, Pháp, Đức.',
    null,
    [
      'call held undated @nowhere: Anh + Mark Carney',
      'call held undated @nowhere: Mark Carney + Pháp',
      'call held undated @nowhere: Mark Carney + Đức',
    ],
  ],
  [
    'all at once',
    'Thủ tướng Canada Mark Carney điện đàm chung với lãnh đạo các nước Anh, Pháp, Đức.',
    null,
    ['call held undated @nowhere: Anh + Mark Carney + Pháp + Đức'],
  ],
]);
