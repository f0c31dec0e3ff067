import { statuses, table, tellings } from '../read.ts';

table('agreed on', statuses, [
  [
    'nhất trí gặp nhau',
    'Tổng thống Kazakhstan Kassym-Jomart Tokayev và Tổng thống Uzbekistan Shavkat Mirziyoyev nhất trí gặp nhau tại Turkistan trong tháng này.',
    '2022-12-05',
    ['planned: Kassym-Jomart Tokayev + Shavkat Mirziyoyev'],
  ],
  [
    'đã đồng ý hội đàm',
    'Ngoại trưởng Armenia Ararat Mirzoyan và Ngoại trưởng Azerbaijan Jeyhun Bayramov đã đồng ý hội đàm ở Almaty.',
    '2024-05-02',
    ['planned: Ararat Mirzoyan + Jeyhun Bayramov'],
  ],
  [
    'agreed in a meeting that has been',
    'Ngoại trưởng Armenia Ararat Mirzoyan và Ngoại trưởng Azerbaijan Jeyhun Bayramov nhất trí cắm mốc biên giới khi gặp nhau ở Almaty.',
    '2024-05-12',
    ['held: Ararat Mirzoyan + Jeyhun Bayramov'],
  ],
]);

table('ahead, in other words', statuses, [
  [
    'mong được gặp',
    'Thủ tướng Úc Anthony Albanese nói ông mong được gặp Tổng thống Indonesia Joko Widodo.',
    '2022-05-22',
    ['proposed: Anthony Albanese + Joko Widodo'],
  ],
  [
    'chưa rõ khi nào',
    'Chưa rõ khi nào Thủ tướng Úc Anthony Albanese gặp Tổng thống Indonesia Joko Widodo.',
    '2022-05-22',
    ['planned: Anthony Albanese + Joko Widodo'],
  ],
  [
    'sẽ là nguyên thủ thứ ba hội đàm',
    'Tổng thống Indonesia Joko Widodo sẽ là nguyên thủ thứ ba hội đàm với Thủ tướng Úc Anthony Albanese trong tháng này.',
    '2022-05-22',
    ['planned: Anthony Albanese + Joko Widodo'],
  ],
  [
    'là lần thứ ba',
    'Đây là lần thứ ba Thủ tướng Úc Anthony Albanese gặp Tổng thống Indonesia Joko Widodo.',
    '2022-09-22',
    ['held: Anthony Albanese + Joko Widodo'],
  ],
  [
    'điều kiện cho cuộc gặp',
    'Thủ tướng Úc Anthony Albanese đặt điều kiện cho cuộc gặp với Tổng thống Indonesia Joko Widodo.',
    '2022-05-22',
    ['planned: Anthony Albanese + Joko Widodo'],
  ],
]);

const TWO = 'Ngoại trưởng Ấn Độ Subrahmanyam Jaishankar và Ngoại trưởng Úc Penny Wong';
const PARTIES = 'Penny Wong + S. Jaishankar';

table('a plan of both', statuses, [
  [
    'kế hoạch gặp trực tiếp giữa',
    `Đại sứ bàn về kế hoạch gặp trực tiếp giữa ${TWO}.`,
    '2023-10-10',
    [`planned: ${PARTIES}`],
  ],
  [
    'called off',
    `Bộ Ngoại giao Úc đã hủy kế hoạch hội đàm giữa ${TWO}.`,
    '2023-10-10',
    [`cancelled: ${PARTIES}`],
  ],
  ['proposed', `Quốc hội bàn về đề xuất hội đàm giữa ${TWO}.`, '2023-10-10', [`proposed: ${PARTIES}`]],
  ['a plan of something else', `Kế hoạch hợp tác giữa ${TWO} được công bố.`, '2023-10-10', []],
]);

table('what was planned, and became of it', tellings, [
  [
    'vốn định vào thứ Sáu',
    'Ngoại trưởng Canada Melanie Joly hoãn cuộc gặp Ngoại trưởng Ấn Độ Subrahmanyam Jaishankar vốn định vào thứ Sáu ở Ottawa.',
    '2023-09-20',
    ['talks cancelled 2023-09-22 @Ottawa: Melanie Joly + S. Jaishankar'],
  ],
  [
    'put off, with both days',
    'Cuộc hội đàm giữa Thủ tướng Hà Lan Mark Rutte và Thủ tướng Bỉ Alexander De Croo ban đầu dự kiến vào ngày 20/6 đã bị hoãn sang tuần tới.',
    '2022-06-22',
    ['talks planned 2022-06-27/2022-07-03 @nowhere: Alexander De Croo + Mark Rutte'],
  ],
  [
    'hoãn sang',
    'Bộ Ngoại giao Hà Lan đã hoãn cuộc gặp giữa Thủ tướng Hà Lan Mark Rutte và Thủ tướng Bỉ Alexander De Croo sang tuần tới.',
    '2022-06-22',
    ['talks planned 2022-06-27/2022-07-03 @nowhere: Alexander De Croo + Mark Rutte'],
  ],
  [
    'put off without a new day',
    'Bộ Ngoại giao Hà Lan đã hoãn cuộc gặp giữa Thủ tướng Hà Lan Mark Rutte và Thủ tướng Bỉ Alexander De Croo vào tuần tới.',
    '2022-06-22',
    ['talks cancelled 2022-06-27/2022-07-03 @nowhere: Alexander De Croo + Mark Rutte'],
  ],
  [
    'cuộc gặp dự kiến đã diễn ra',
    'Cuộc gặp dự kiến giữa Thủ tướng Hà Lan Mark Rutte và Thủ tướng Bỉ Alexander De Croo đã diễn ra hôm 21/6 tại Maastricht.',
    '2022-06-22',
    ['talks held 2022-06-21 @Maastricht: Alexander De Croo + Mark Rutte'],
  ],
  [
    'between commas',
    'Cuộc gặp giữa Thủ tướng Hà Lan Mark Rutte và Thủ tướng Bỉ Alexander De Croo, dự kiến từ tuần trước, đã diễn ra hôm 21/6.',
    '2022-06-22',
    ['talks held 2022-06-21 @nowhere: Alexander De Croo + Mark Rutte'],
  ],
  [
    'still to come',
    'Cuộc gặp giữa Thủ tướng Hà Lan Mark Rutte và Thủ tướng Bỉ Alexander De Croo dự kiến diễn ra ngày 25/6.',
    '2022-06-22',
    ['talks planned 2022-06-25 @nowhere: Alexander De Croo + Mark Rutte'],
  ],
  [
    'lẽ ra đã diễn ra',
    'Cuộc gặp dự kiến giữa Thủ tướng Hà Lan Mark Rutte và Thủ tướng Bỉ Alexander De Croo lẽ ra đã diễn ra hôm 21/6.',
    '2022-06-22',
    ['talks planned 2022-06-21 @nowhere: Alexander De Croo + Mark Rutte'],
  ],
]);
