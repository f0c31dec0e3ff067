import { dates, places, statuses, table } from '../read.ts';

table('the day of what is done or said about a meeting', dates, [
  [
    'called off on that day',
    'Tổng thống Pháp Emmanuel Macron hôm 9/9 bất ngờ hủy cuộc gặp với Thủ tướng Australia Scott Morrison.',
    '2021-09-12',
    ['undated'],
  ],
  [
    'called off, and the day for which it was planned',
    'Tổng thống Pháp Emmanuel Macron ngày 9/9 đột ngột hủy cuộc gặp với Thủ tướng Australia Scott Morrison dự kiến diễn ra vào ngày 20/9 tại Paris.',
    '2021-09-10',
    ['2021-09-20'],
  ],
  [
    'called off, and told behind a comma for which day it was',
    'Tổng thống Pháp Emmanuel Macron hủy cuộc gặp với Thủ tướng Australia Scott Morrison, dự kiến diễn ra ngày 20/9.',
    '2021-09-10',
    ['2021-09-20'],
  ],
  [
    'believed on that day',
    'Phát biểu tại Berlin ngày 3/5, Thủ tướng Đức Angela Merkel tin rằng cuộc gặp với Thủ tướng Ấn Độ Narendra Modi đang đi đúng hướng.',
    '2018-05-04',
    ['undated'],
  ],
  [
    'proposed on that day',
    'Ngày 3/5, Thủ tướng Đức Angela Merkel đề xuất tiến hành cuộc gặp với Thủ tướng Ấn Độ Narendra Modi.',
    '2018-05-04',
    ['undated'],
  ],
  [
    'some days after it',
    'Thủ tướng Đức Angela Merkel tròn 65 tuổi vào ngày 17/7, ba ngày sau cuộc gặp với Thủ tướng Ấn Độ Narendra Modi.',
    '2019-07-20',
    ['2019-07-14'],
  ],
  [
    'landed before it',
    'Tổng thống Brazil Jair Bolsonaro tối 8/6 đã đáp chuyên cơ xuống căn cứ không quân trước cuộc gặp với Tổng thống Argentina Alberto Fernandez.',
    '2020-06-09',
    ['undated'],
  ],
  [
    'praised on that day',
    'Báo chí Cuba ngày 13/6 ca ngợi thành công của cuộc gặp thượng đỉnh giữa Tổng thống Brazil Jair Bolsonaro và Tổng thống Argentina Alberto Fernandez.',
    '2020-06-14',
    ['undated'],
  ],
  [
    'held on that day',
    'Ngày 13/6, Tổng thống Brazil Jair Bolsonaro đã có cuộc gặp với Tổng thống Argentina Alberto Fernandez.',
    '2020-06-14',
    ['2020-06-13'],
  ],
  [
    'the year in which a treaty was signed',
    'Thủ tướng Đức Angela Merkel và Thủ tướng Ấn Độ Narendra Modi hội đàm về Hiệp định ký năm 1996.',
    '2019-07-20',
    ['2019-07-20'],
  ],
]);

table('digests', dates, [
  [
    'what is planned is not of the day of the digest',
    'Thủ tướng Đức Angela Merkel dự kiến gặp Thủ tướng Ấn Độ Narendra Modi; bão đổ bộ vào Philippines là những tin đáng chú ý trong ngày 20/7.',
    '2019-07-20',
    ['undated'],
  ],
]);

table('headlines that only speak of a meeting', dates, [
  [
    'hopeful of it',
    'Thủ tướng Đức lạc quan về thượng đỉnh Nga - Pháp\n\nThủ tướng Đức Angela Merkel hôm nay phát biểu trước các phóng viên tại Berlin.',
    '2019-07-20',
    ['undated'],
  ],
  [
    'after it',
    'Giá dầu tăng sau thượng đỉnh Nga - Pháp\n\nGiá dầu thế giới hôm nay tăng thêm 2 USD một thùng.',
    '2019-07-20',
    ['undated'],
  ],
  [
    'only wished for in the text',
    'Khó đoán cuộc gặp thượng đỉnh Nga - Pháp\n\nĐiện Kremlin hôm nay nói về tình hình châu Âu.\nTổng thống Nga Vladimir Putin sẽ họp thượng đỉnh với Tổng thống Pháp Emmanuel Macron.',
    '2019-07-20',
    ['undated'],
  ],
]);

table('no plans for a meeting', statuses, [
  [
    'kế hoạch nào cho',
    'Điện Kremlin nói không có kế hoạch nào cho cuộc gặp giữa Tổng thống Nga Vladimir Putin và Tổng thống Pháp Emmanuel Macron.',
    '2019-07-20',
    [],
  ],
  [
    'chưa có kế hoạch tổ chức',
    'Điện Kremlin chưa có kế hoạch tổ chức cuộc gặp giữa Tổng thống Nga Vladimir Putin và Tổng thống Pháp Emmanuel Macron.',
    '2019-07-20',
    [],
  ],
  [
    'before the verb',
    'Tổng thống Pháp Emmanuel Macron không có kế hoạch gặp Tổng thống Nga Vladimir Putin.',
    '2019-07-20',
    [],
  ],
  [
    'plans there are',
    'Điện Kremlin nói có kế hoạch cho cuộc gặp giữa Tổng thống Nga Vladimir Putin và Tổng thống Pháp Emmanuel Macron.',
    '2019-07-20',
    ['planned: Emmanuel Macron + Vladimir Putin'],
  ],
]);

table('stops of a trip', places, [
  [
    'what is told with its place is lent no other',
    'Bà Merkel hội đàm với lãnh đạo Ấn Độ\n\nNgày 1/11, Thủ tướng Đức Angela Merkel hội đàm với Thủ tướng Ấn Độ Narendra Modi tại New Delhi.\nSau đó, bà Merkel tới Mumbai gặp các doanh nhân.',
    '2019-11-02',
    ['New Delhi'],
  ],
  [
    'a welcome at the palace and talks in the city',
    'Ngày 9/6, Tổng thống Pháp Emmanuel Macron tiếp Thủ tướng Đức Angela Merkel tại Điện Elysee.\nNgày 9/6, Tổng thống Macron hội đàm với Thủ tướng Merkel ở Paris.',
    '2018-06-10',
    ['Điện Élysée, Paris, Pháp'],
  ],
]);
