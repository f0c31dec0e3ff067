import { claims, statuses, table, visitDates, visits } from '../read.ts';

table('tôi in a quotation is who is quoted', statuses, [
  [
    'told behind it',
    '"Tôi đã có cuộc trao đổi rất cởi mở với Thủ tướng Ấn Độ Narendra Modi", Tổng thống Pháp Emmanuel Macron nói.',
    '2019-08-23',
    ['held: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'told before it',
    'Tổng thống Pháp Emmanuel Macron nói: "Tôi sẽ gặp Thủ tướng Ấn Độ Narendra Modi vào tuần tới".',
    '2019-08-23',
    ['planned: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'cited by the press, some sentences later',
    '"Đức là bạn của chúng tôi. Thủ tướng Angela Merkel và tôi sẽ gặp lại vào ngày 4/9 tại Meseberg. Tôi mong đến ngày đó", Reuters dẫn lời Tổng thống Pháp Emmanuel Macron cho biết.',
    '2019-08-23',
    ['planned: Angela Merkel + Emmanuel Macron'],
  ],
  [
    'with marks that say which they are, and a verb of any kind',
    '“Cuộc gặp rất được mong đợi giữa Thủ tướng Angela Merkel và tôi sẽ diễn ra tại Meseberg ngày 4/9”, Tổng thống Pháp Emmanuel Macron đăng trên Twitter.',
    '2019-08-23',
    ['planned: Angela Merkel + Emmanuel Macron'],
  ],
  [
    'goes on behind who said it',
    '"Ấn Độ là bạn lâu năm", Tổng thống Pháp Emmanuel Macron nói. "Tôi vừa hội đàm với Thủ tướng Narendra Modi".',
    '2019-08-23',
    ['held: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'as whose the meeting is',
    '"Cuộc gặp của tôi với Thủ tướng Ấn Độ Narendra Modi rất hữu ích", Tổng thống Pháp Emmanuel Macron nói.',
    '2019-08-23',
    ['held: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'ông behind it is not whom it tells',
    'Tổng thống Pháp Emmanuel Macron hôm 20/8 nói về chuyến đi sắp tới. "Sau Paris, tôi sẽ tới New Delhi để gặp Thủ tướng Narendra Modi", ông viết trên Twitter.',
    '2019-08-23',
    ['planned: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'what others prepare elsewhere',
    '"Nhóm trợ lý đã tới Đức để sắp xếp các thỏa thuận cho cuộc gặp giữa Thủ tướng Ấn Độ Narendra Modi và tôi", Tổng thống Pháp Emmanuel Macron nói.',
    '2019-08-23',
    ['planned: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'with others, where they have met somebody',
    '"Chúng tôi đã có cuộc gặp rất tốt đẹp với Thủ tướng Ấn Độ Narendra Modi", Tổng thống Pháp Emmanuel Macron nói.',
    '2019-08-23',
    ['held: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'untold, where his meeting opens it',
    '"Cuộc gặp Thủ tướng Ấn Độ Narendra Modi tại Biarritz rất bổ ích", Tổng thống Pháp Emmanuel Macron viết trên Twitter.',
    '2019-08-23',
    ['held: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'untold, where nobody knows who speaks',
    '"Cuộc gặp Thủ tướng Ấn Độ Narendra Modi tại Biarritz rất bổ ích", một nhà quan sát Pháp viết.',
    '2019-08-23',
    [],
  ],
  [
    'with others, who negotiate on',
    '"Chúng tôi đang đàm phán với Ấn Độ", Tổng thống Pháp Emmanuel Macron nói.',
    '2019-08-23',
    [],
  ],
  [
    'nobody whom the text names',
    '"Tôi từng gặp Thủ tướng Ấn Độ Narendra Modi", một du khách Pháp kể.',
    '2019-08-23',
    [],
  ],
  [
    'an expert who is no official',
    'Trả lời báo giới Pháp, chuyên gia Paul Renard nói: "Tôi đã gặp Thủ tướng Ấn Độ Narendra Modi".',
    '2019-08-23',
    [],
  ],
  [
    'another speaks than is named in it',
    'Tổng thống Pháp Emmanuel Macron đang ở Biarritz. "Tôi đã gặp Thủ tướng Ấn Độ Narendra Modi", một nghị sĩ kể.',
    '2019-08-23',
    [],
  ],
  [
    'others of his',
    '"Phái đoàn của tôi đã gặp Thủ tướng Ấn Độ Narendra Modi", Tổng thống Pháp Emmanuel Macron nói.',
    '2019-08-23',
    [],
  ],
  [
    'one of his own country',
    '"Bộ trưởng Quốc phòng Florence Parly đã gặp tôi", Tổng thống Pháp Emmanuel Macron nói sau cuộc hội đàm với Thủ tướng Ấn Độ Narendra Modi.',
    '2019-08-23',
    ['held: Emmanuel Macron + Narendra Modi'],
  ],
]);

table('what is planned for when somebody comes', visits, [
  [
    'comes then',
    'Thủ tướng Ấn Độ Narendra Modi cho biết hai nước sẽ ký thỏa thuận khi Tổng thống Pháp Emmanuel Macron thăm New Delhi.',
    '2018-03-01',
    ['planned: Emmanuel Macron @New Delhi'],
  ],
  [
    'has been there since',
    'Thủ tướng Ấn Độ Narendra Modi sẽ dự lễ lần đầu tiên kể từ khi Tổng thống Pháp Emmanuel Macron thăm New Delhi năm 2018.',
    '2019-08-23',
    ['held: Emmanuel Macron @New Delhi'],
  ],
  [
    'was there when it was said',
    'Hai nước đã ký thỏa thuận khi Tổng thống Pháp Emmanuel Macron thăm New Delhi.',
    '2018-03-21',
    ['held: Emmanuel Macron @New Delhi'],
  ],
]);

table('the day of what is done when somebody comes', visitDates, [
  [
    'is the day of both',
    'Hai nhà lãnh đạo sẽ gặp lại nhau vào ngày 10/3, khi Tổng thống Pháp Emmanuel Macron thăm New Delhi.',
    '2018-03-01',
    ['2018-03-10'],
  ],
  [
    'stands apart from it',
    'Thủ tướng Ấn Độ Narendra Modi hôm 20/2 cho biết lễ ký sẽ diễn ra khi Tổng thống Pháp Emmanuel Macron thăm New Delhi.',
    '2018-03-01',
    ['undated'],
  ],
]);

table('what tôi thinks of others', claims, [
  [
    'as who speaks',
    '"Tôi ủng hộ Thủ tướng Ấn Độ Narendra Modi", Tổng thống Pháp Emmanuel Macron nói.',
    '2019-08-23',
    ['Emmanuel Macron supports Narendra Modi'],
  ],
]);
