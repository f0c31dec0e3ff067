import { places, statuses, table, tellings, visits } from '../read.ts';

table('a tense of something else than the meeting', statuses, [
  [
    'what is pledged at a meeting of a day gone',
    'Tổng thống Brazil Jair Bolsonaro cam kết sẽ cắt giảm phát thải tại cuộc họp lịch sử với Tổng thống Argentina Mauricio Macri ở Montevideo hồi tháng 1.',
    '2019-05-10',
    ['held: Jair Bolsonaro + Mauricio Macri'],
  ],
  [
    'what is pledged for one to come',
    'Tổng thống Brazil Jair Bolsonaro cam kết sẽ cắt giảm phát thải tại cuộc họp với Tổng thống Argentina Mauricio Macri vào tháng 6 tới.',
    '2019-05-10',
    ['planned: Jair Bolsonaro + Mauricio Macri'],
  ],
  [
    'where the first one was held',
    'Bà May cho biết hội nghị lần hai sẽ không diễn ra tại Montevideo, nơi tổ chức hội nghị đầu tiên giữa Tổng thống Brazil Jair Bolsonaro và Tổng thống Argentina Mauricio Macri.',
    '2019-05-10',
    ['held: Jair Bolsonaro + Mauricio Macri'],
  ],
  [
    'where the first one is to be held',
    'Nhiều người tin rằng Uruguay sẽ là nơi diễn ra cuộc gặp đầu tiên giữa Tổng thống Brazil Jair Bolsonaro và Tổng thống Argentina Mauricio Macri.',
    '2019-05-10',
    ['planned: Jair Bolsonaro + Mauricio Macri'],
  ],
  [
    'an outcome that may do something',
    'Kết quả của cuộc gặp giữa Tổng thống Ai Cập Abdel Fattah el-Sisi và Tổng thống Sudan Omar al-Bashir có thể góp phần ổn định khu vực.',
    '2019-03-10',
    ['held: Abdel Fattah el-Sisi + Omar al-Bashir'],
  ],
  [
    'a meeting that may be',
    'Cuộc gặp giữa Tổng thống Ai Cập Abdel Fattah el-Sisi và Tổng thống Sudan Omar al-Bashir có thể diễn ra ở Cairo.',
    '2019-03-10',
    ['proposed: Abdel Fattah el-Sisi + Omar al-Bashir'],
  ],
  [
    'an outcome that is open',
    'Kết quả cuộc gặp giữa Tổng thống Ai Cập Abdel Fattah el-Sisi và Tổng thống Sudan Omar al-Bashir phụ thuộc vào thiện chí của hai bên.',
    '2019-03-10',
    ['planned: Abdel Fattah el-Sisi + Omar al-Bashir'],
  ],
  [
    'an outcome of a day gone',
    'Kết quả cuộc gặp hồi tháng 1 giữa Tổng thống Ai Cập Abdel Fattah el-Sisi và Tổng thống Sudan Omar al-Bashir phụ thuộc vào thiện chí của hai bên.',
    '2019-03-10',
    ['held: Abdel Fattah el-Sisi + Omar al-Bashir'],
  ],
  [
    'an effort to draw attention from it',
    'Theo giới quan sát, đây là nỗ lực chuyển hướng sự chú ý từ cuộc gặp Macron - Merkel sang vấn đề nội bộ.',
    '2019-05-10',
    ['held: Angela Merkel + Emmanuel Macron'],
  ],
  [
    'an effort for it',
    'Theo giới quan sát, đây là nỗ lực tổ chức cuộc gặp giữa Tổng thống Pháp Emmanuel Macron và Tổng thống Iran Hassan Rouhani.',
    '2019-05-10',
    ['proposed: Emmanuel Macron + Hassan Rouhani'],
  ],
  [
    'a report of what came of it',
    'Ngoại trưởng Ấn Độ Sushma Swaraj sẽ thăm Hàn Quốc vào ngày 29/5 và thông báo kết quả cuộc gặp thượng đỉnh giữa Thủ tướng Narendra Modi và Tổng thống Nga Vladimir Putin.',
    '2019-05-10',
    ['held: Narendra Modi + Vladimir Putin'],
  ],
]);

table('sure, sought and hinted at', statuses, [
  [
    'one to be arranged',
    'Chính phủ Na Uy liên lạc với phía Belarus nhằm sắp xếp một cuộc gặp giữa Thủ tướng Erna Solberg và Tổng thống Alexander Lukashenko.',
    '2018-05-10',
    ['planned: Alexander Lukashenko + Erna Solberg'],
  ],
  [
    'one that somebody hopes is arranged',
    'Bà Merkel hy vọng Na Uy thu xếp một cuộc gặp giữa Thủ tướng Erna Solberg và Tổng thống Belarus Alexander Lukashenko.',
    '2018-05-10',
    ['proposed: Alexander Lukashenko + Erna Solberg'],
  ],
  [
    'of which the days are talked over',
    'Hai bên bàn về lịch trình hội nghị thượng đỉnh giữa Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin.',
    '2021-05-10',
    ['planned: Joe Biden + Vladimir Putin'],
  ],
  [
    'sure to take place',
    'Tổng thống Brazil Jair Bolsonaro khẳng định cuộc gặp với Tổng thống Argentina Mauricio Macri chắc chắn diễn ra.',
    '2019-05-10',
    ['planned: Jair Bolsonaro + Mauricio Macri'],
  ],
  [
    'surely held',
    'Tổng thống Brazil Jair Bolsonaro chắc chắn đã gặp Tổng thống Argentina Mauricio Macri hôm 8/5.',
    '2019-05-10',
    ['held: Jair Bolsonaro + Mauricio Macri'],
  ],
  [
    'negotiated about',
    'Brazil và Argentina đang đàm phán để tổ chức hội nghị thượng đỉnh lần thứ ba giữa Tổng thống Jair Bolsonaro và Tổng thống Mauricio Macri.',
    '2019-05-10',
    ['proposed: Jair Bolsonaro + Mauricio Macri'],
  ],
  [
    'negotiations about something else',
    'Brazil và Argentina đang đàm phán để mở lại biên giới.',
    '2019-05-10',
    ['held: Argentina + Brazil'],
  ],
  [
    'hinted at',
    'Tổng thống Pháp Emmanuel Macron ám chỉ một cuộc gặp với Tổng thống Iran Hassan Rouhani.',
    '2019-05-10',
    ['proposed: Emmanuel Macron + Hassan Rouhani'],
  ],
  [
    'hinted at, of a day gone',
    'Tổng thống Pháp Emmanuel Macron ám chỉ một cuộc gặp với Tổng thống Iran Hassan Rouhani hồi tháng 1.',
    '2019-05-10',
    ['held: Emmanuel Macron + Hassan Rouhani'],
  ],
  [
    'what somebody strives for',
    'Một điều nữa mà Ankara theo đuổi là có các cuộc tham vấn với Hy Lạp về Síp.',
    '2019-05-10',
    ['proposed: Hy Lạp + Thổ Nhĩ Kỳ'],
  ],
  [
    'what somebody is asked to become the first to do',
    'Nhật Bản đã mời Tổng thống Pháp Emmanuel Macron trở thành nguyên thủ đầu tiên hội kiến Nhật hoàng Naruhito.',
    '2019-05-10',
    ['proposed: Emmanuel Macron + Naruhito'],
  ],
  [
    'what somebody was the first to do',
    'Tổng thống Pháp Emmanuel Macron trở thành nguyên thủ đầu tiên hội kiến Nhật hoàng Naruhito.',
    '2019-05-10',
    ['held: Emmanuel Macron + Naruhito'],
  ],
  [
    'how much it matters to resume them',
    'Thủ tướng Ấn Độ Narendra Modi nhấn mạnh tầm quan trọng của việc nối lại các cuộc đàm phán với Pakistan.',
    '2019-05-10',
    ['proposed: Pakistan + Ấn Độ'],
  ],
  [
    'resumed',
    'Thủ tướng Ấn Độ Narendra Modi đã nối lại các cuộc đàm phán với Pakistan.',
    '2019-05-10',
    ['held: Pakistan + Ấn Độ'],
  ],
]);

table('trips that follow on what is planned', visits, [
  [
    'asked to be the first to come',
    'Nhật Bản đã mời Tổng thống Pháp Emmanuel Macron trở thành nguyên thủ nước ngoài đầu tiên thăm Okinawa.',
    '2019-05-10',
    ['proposed: Emmanuel Macron @Okinawa'],
  ],
  [
    'then he goes on, as far ahead',
    'Thủ tướng Ấn Độ Narendra Modi sẽ thăm chính thức Ba Lan. Thủ tướng sau đó thăm chính thức Na Uy ngày 24-26/5.',
    null,
    ['planned: Narendra Modi @Ba Lan', 'planned: Narendra Modi @Na Uy'],
  ],
  [
    'then he went on',
    'Thủ tướng Ấn Độ Narendra Modi đã thăm chính thức Ba Lan. Thủ tướng sau đó thăm chính thức Na Uy ngày 24-26/5.',
    null,
    ['held: Narendra Modi @Ba Lan', 'held: Narendra Modi @Na Uy'],
  ],
]);

table('what a trip is for', statuses, [
  [
    'as far ahead as the trip',
    'Thủ tướng Ấn Độ Narendra Modi sẽ có chuyến thăm Nhật Bản để hội đàm với Thủ tướng Shinzo Abe.',
    '2019-05-10',
    ['planned: Narendra Modi + Shinzo Abe'],
  ],
  [
    'as far behind',
    'Thủ tướng Ấn Độ Narendra Modi đã có chuyến thăm Nhật Bản để hội đàm với Thủ tướng Shinzo Abe.',
    '2019-05-10',
    ['held: Narendra Modi + Shinzo Abe'],
  ],
]);

table('days and places of what only speaks of a meeting', tellings, [
  [
    'the day of an interview',
    'Hôm 8/3, Ngoại trưởng Ấn Độ Sushma Swaraj đã trả lời phóng viên về các câu hỏi liên quan đến cuộc họp thượng đỉnh giữa Tổng thống Ai Cập Abdel Fattah el-Sisi và Tổng thống Sudan Omar al-Bashir.',
    '2019-03-10',
    ['summit held undated @nowhere: Abdel Fattah el-Sisi + Omar al-Bashir'],
  ],
  [
    'the day of the meeting',
    'Hôm 8/3 đã diễn ra cuộc họp thượng đỉnh giữa Tổng thống Ai Cập Abdel Fattah el-Sisi và Tổng thống Sudan Omar al-Bashir.',
    '2019-03-10',
    ['summit held 2019-03-08 @nowhere: Abdel Fattah el-Sisi + Omar al-Bashir'],
  ],
  [
    'when a prisoner was freed',
    'Cuộc đàm phán giữa Mỹ và Iran bị phủ bóng bởi cái chết của một nhà báo bị giam, được thả hôm 3/5.',
    '2019-05-10',
    ['talks held 2019-05-10 @nowhere: Iran + Mỹ'],
  ],
]);

table('places of another clause', places, [
  [
    'where the report is taken to',
    'Ngoại trưởng Ấn Độ Sushma Swaraj sẽ thăm Hàn Quốc và thông báo kết quả cuộc gặp thượng đỉnh giữa Thủ tướng Narendra Modi và Tổng thống Nga Vladimir Putin.',
    '2019-05-10',
    ['nowhere'],
  ],
  [
    'where somebody stops on the way',
    'Thủ tướng Ấn Độ Narendra Modi thăm Tokyo trên đường sang Hàn Quốc và gặp Thủ tướng Shinzo Abe tại đây.',
    '2019-05-10',
    ['Tokyo'],
  ],
  [
    'where somebody is on the way to',
    'Thủ tướng Ấn Độ Narendra Modi đang trên đường sang Hàn Quốc để gặp Tổng thống Moon Jae-in.',
    '2019-05-10',
    ['Hàn Quốc'],
  ],
  [
    'what is left out of account',
    'Nếu không kể tới nghi vấn Iran can thiệp bầu cử, cuộc gặp Macron - Putin vẫn gây chú ý.',
    '2019-05-10',
    ['nowhere'],
  ],
  [
    'what somebody looks for on a trip',
    'Ông Macron sẽ thăm Oman và họp với Quốc vương Oman Qaboos để tìm cách nối lại các cuộc đàm phán với Iran.',
    '2019-05-10',
    ['Oman', 'nowhere'],
  ],
]);
