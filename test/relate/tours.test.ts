import { parties, places, table, visits } from '../read.ts';

table('tours of regions', visits, [
  [
    'công du châu Phi',
    'Thủ tướng Đức Olaf Scholz bắt đầu chuyến công du châu Phi.',
    '2022-05-22',
    ['held: Olaf Scholz @châu Phi'],
  ],
  [
    'ba nước',
    'Thủ tướng Nhật Bản Fumio Kishida dự kiến đến thăm ba nước Đông Nam Á vào tháng tới.',
    '2022-04-10',
    ['planned: Fumio Kishida @Đông Nam Á'],
  ],
  [
    'its countries are told',
    'Thủ tướng Nhật Bản Fumio Kishida thăm ba nước châu Âu gồm Italy và Anh.',
    '2022-05-10',
    ['held: Fumio Kishida @Italy, Anh'],
  ],
  [
    'a policy does not travel',
    'Tổng thống Hàn Quốc Moon Jae-in xoay trục sang Đông Nam Á.',
    '2019-03-10',
    [],
  ],
  [
    'one country by its continent',
    'Ngoại trưởng Canada Melanie Joly đang thăm quốc gia châu Phi này.',
    '2022-05-10',
    [],
  ],
]);

table('talks on a tour', places, [
  [
    'on a continent nobody meets',
    'Thủ tướng Đức Olaf Scholz gặp Tổng thống Nga Vladimir Putin trong chuyến công du châu Á.',
    '2022-02-22',
    ['nowhere'],
  ],
]);

table('delegations without a country', parties, [
  [
    'by who leads it',
    'Đoàn đại biểu do Phó Thủ tướng Trịnh Đình Dũng dẫn đầu đã hội đàm với Phó Thủ tướng Campuchia Hor Namhong.',
    '2018-08-10',
    ['talks: Hor Namhong + Trịnh Đình Dũng'],
  ],
  [
    'received',
    'Thủ tướng Campuchia Hun Sen đã tiếp đoàn đại biểu do Phó Thủ tướng Trịnh Đình Dũng dẫn đầu.',
    '2018-08-10',
    ['talks: Hun Sen + Trịnh Đình Dũng'],
  ],
  ['led by nobody', 'Cuộc thi do đoàn đại biểu Campuchia dẫn đầu sau ba vòng.', '2018-08-10', []],
]);

table('one by one', parties, [
  [
    'named behind a colon',
    'Tổng thống Kazakhstan Kassym-Jomart Tokayev tiếp riêng từng nhà lãnh đạo: Tổng thống Tajikistan Emomali Rahmon và Tổng thống Kyrgyzstan Sadyr Japarov.',
    '2023-05-10',
    ['talks: Emomali Rahmon + Kassym-Jomart Tokayev', 'talks: Kassym-Jomart Tokayev + Sadyr Japarov'],
  ],
  [
    'who have arrived',
    'Tổng thống Tajikistan Emomali Rahmon và Tổng thống Kyrgyzstan Sadyr Japarov đã đến Astana. Tổng thống Kazakhstan Kassym-Jomart Tokayev gặp riêng từng vị khách.',
    '2023-05-10',
    ['talks: Emomali Rahmon + Kassym-Jomart Tokayev', 'talks: Kassym-Jomart Tokayev + Sadyr Japarov'],
  ],
  [
    'nobody was told',
    'Tổng thống Kazakhstan Kassym-Jomart Tokayev tiếp riêng từng nhà lãnh đạo.',
    '2023-05-10',
    [],
  ],
]);

table('who presides together', parties, [
  [
    'giữa hai nước',
    'Phó Thủ tướng Trương Hòa Bình cùng Phó Thủ tướng Singapore Teo Chee Hean chủ trì cuộc họp giữa hai nước.',
    '2017-03-10',
    ['talks: Teo Chee Hean + Trương Hòa Bình'],
  ],
  [
    'tham vấn',
    'Thứ trưởng Ngoại giao Bùi Thanh Sơn và Thứ trưởng Ngoại giao Indonesia Abdurrahman Mohammad Fachir chủ trì phiên tham vấn Việt Nam – Indonesia.',
    '2017-03-10',
    ['talks: Abdurrahman Mohammad Fachir + Bùi Thanh Sơn'],
  ],
  [
    'of one country',
    'Thủ tướng Nguyễn Xuân Phúc cùng Phó Thủ tướng Trương Hòa Bình chủ trì cuộc họp về giao thông.',
    '2017-03-10',
    [],
  ],
]);

table('whose guest the speaker is', parties, [
  [
    'the host speaks in the talks',
    'Phó Thủ tướng Vũ Đức Đam đang thăm Cuba. Tại cuộc hội đàm, Phó Chủ tịch Hội đồng Bộ trưởng Cuba Ricardo Cabrisas cảm ơn Việt Nam.',
    '2018-12-10',
    ['talks: Ricardo Cabrisas + Vũ Đức Đam'],
  ],
  [
    'somebody of a third country speaks',
    'Phó Thủ tướng Vũ Đức Đam đang thăm Cuba. Tại cuộc hội đàm, Ngoại trưởng Nga Sergei Lavrov cảm ơn Việt Nam.',
    '2018-12-10',
    [],
  ],
  [
    'rounds that they went through',
    'Mỹ và Taliban đã trải qua sáu vòng đàm phán tại Qatar.',
    '2019-06-10',
    ['talks: Mỹ + Taliban'],
  ],
]);

const LEADERS =
  'Ngày 5/3, Thủ tướng Australia Anthony Albanese hội đàm với Thủ tướng Malaysia Anwar Ibrahim tại Melbourne.';

table('hai nhà lãnh đạo', parties, [
  [
    'no minister told since is one of them',
    `${LEADERS} Ngoại trưởng Malaysia Mohamad Hasan cùng dự. Hai nhà lãnh đạo điện đàm lần gần nhất hồi tháng 1.`,
    '2024-03-06',
    ['call: Anthony Albanese + Anwar Ibrahim', 'talks: Anthony Albanese + Anwar Ibrahim'],
  ],
  [
    'who have met last though one does not lead',
    `${LEADERS} Ngày 6/3, ông Anwar Ibrahim gặp Chủ tịch Ủy ban châu Âu Ursula von der Leyen. Hai nhà lãnh đạo ăn tối.`,
    '2024-03-06',
    ['talks: Anthony Albanese + Anwar Ibrahim', 'talks: Anwar Ibrahim + Ursula von der Leyen'],
  ],
]);
