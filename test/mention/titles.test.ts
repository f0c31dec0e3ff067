import { offices, table } from '../read.ts';

table('a field behind whose the office is', offices, [
  [
    'in charge of',
    'Phó Tổng Thư ký Liên hợp quốc phụ trách nhân đạo Lars Holm tới Damascus.',
    '2022-05-10',
    ['Lars Holm deputy secretary general|Liên hợp quốc'],
  ],
  [
    'with a region in it',
    'Trợ lý Ngoại trưởng Mỹ phụ trách các vấn đề Nam Á Robert Quill tới Colombo.',
    '2011-05-10',
    ['Robert Quill assistant secretary of state|Mỹ'],
  ],
  [
    'before a comma',
    'Phó Tổng Thư ký Liên hợp quốc phụ trách các vấn đề chính trị, bà Rosa Petri, phát biểu.',
    '2022-05-10',
    ['Rosa Petri deputy secretary general|Liên hợp quốc'],
  ],
  [
    'behind a name',
    'Ông Robert Quill, Trợ lý Ngoại trưởng Hoa Kỳ về dân chủ và nhân quyền, tới Hà Nội.',
    '2008-05-10',
    ['Robert Quill assistant secretary of state|Mỹ'],
  ],
  [
    'what is talked of is no field',
    'Tổng thống Hàn Quốc Moon Jae-in nói với Thủ tướng Lào về mong muốn hòa bình.',
    '2018-10-10',
    ['Moon Jae-in president|Hàn Quốc'],
  ],
]);

table('a field, then whose the office is', offices, [
  [
    'of a body, name behind a comma',
    'Trưởng đoàn đàm phán Brexit của EU, ông Michel Barnier, tới London.',
    '2018-05-10',
    ['Michel Barnier chief negotiator|EU'],
  ],
  [
    'of a ministry, name before',
    'Ông Anders Holm, giám đốc hợp tác khu vực của Bộ Ngoại giao Đan Mạch, phát biểu.',
    '2018-05-10',
    ['Anders Holm director|Bộ Ngoại giao Đan Mạch'],
  ],
  [
    'of a leader who is named',
    'Juan Perales, trợ lý hàng đầu về đối ngoại của Tổng thống Chile Sebastian Pinera, cho biết như vậy.',
    '2019-05-10',
    ['Juan Perales aide|Chile', 'Sebastian Pinera president|Chile'],
  ],
  [
    'of a leader, by title and name',
    'Steffen Holm, phát ngôn viên của Thủ tướng Đức Angela Merkel, tuyên bố như vậy.',
    '2019-05-10',
    ['Angela Merkel chancellor|Đức', 'Steffen Holm spokesperson|Đức'],
  ],
  [
    'of a firm',
    'Bà Helen Moss từng làm giám đốc công ty luật hàng đầu của Canada Stone Brook.',
    '2019-05-10',
    [],
  ],
  [
    'the country behind a name',
    'Bộ trưởng Mohamad Tahir của Malaysia và Bộ trưởng Ngô Xuân Lịch của Việt Nam phát biểu.',
    '2019-05-10',
    ['Ngô Xuân Lịch defence minister|Việt Nam'],
  ],
]);

table('two titles', offices, [
  [
    'with a dash',
    'Phó thủ tướng - Bộ trưởng Ngoại giao Phạm Bình Minh tiếp khách.',
    '2018-05-10',
    ['Phạm Bình Minh deputy prime minister|Việt Nam', 'Phạm Bình Minh foreign minister|Việt Nam'],
  ],
  [
    'a rank before an office, both behind the name',
    'Đồng chí Lê Hoài Trung, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Ngoại giao, tới Bắc Kinh.',
    '2018-11-26',
    ['Lê Hoài Trung deputy foreign minister|Việt Nam'],
  ],
  [
    'the host behind the title',
    'Ngoại trưởng chủ nhà Canada Chrystia Freeland phát biểu.',
    '2018-01-16',
    ['Chrystia Freeland foreign minister|Canada'],
  ],
  [
    'a party with a small letter',
    'Phó Chủ tịch đảng Lao động Triều Tiên Kim Yong-chol phát biểu.',
    '2018-01-16',
    ['Kim Yong-chol vice chairman|Đảng Lao động Triều Tiên'],
  ],
  [
    'who runs for president for a party',
    'Ứng viên tranh cử tổng thống đảng Cộng hòa Donald Trump phát biểu.',
    '2016-08-03',
    [],
  ],
]);

table('an office that somebody is given', offices, [
  [
    'by somebody',
    'Tổng thống Peru bổ nhiệm ông Luis Ramos làm Bộ trưởng Ngoại giao Peru.',
    '2019-05-10',
    ['Luis Ramos foreign minister|Peru'],
  ],
  [
    'in the passive',
    'Ông Luis Ramos được bổ nhiệm làm Bộ trưởng Ngoại giao Peru.',
    '2019-05-10',
    ['Luis Ramos foreign minister|Peru'],
  ],
  [
    'for the time being',
    'Ông Lê Hoài Trung được giao làm quyền Bộ trưởng Bộ Ngoại giao.',
    '2025-08-30',
    ['Lê Hoài Trung acting foreign minister|Việt Nam'],
  ],
  [
    'beside another one',
    'Thượng viện phê chuẩn bà Ann Porter, Phó Giám đốc FBI, làm Bộ trưởng An ninh Nội địa Mỹ.',
    '2019-05-10',
    ['Ann Porter deputy director|FBI', 'Ann Porter secretary of homeland security|Mỹ'],
  ],
  [
    'held for years',
    'Ông Luis Ramos giữ chức Ngoại trưởng Peru từ năm 2017.',
    '2019-05-10',
    ['Luis Ramos foreign minister|Peru'],
  ],
  ['proposed', 'Tổng thống Peru đề cử ông Luis Ramos làm Bộ trưởng Ngoại giao Peru.', '2019-05-10', []],
  [
    'thought of',
    'Trong trường hợp ông Luis Ramos được phê chuẩn làm Ngoại trưởng Peru, đàm phán sẽ tiếp tục.',
    '2019-05-10',
    [],
  ],
]);

table('one title for several names', offices, [
  [
    'two ministers',
    'Hai ngoại trưởng Sergei Lavrov và Hillary Clinton phát biểu.',
    '2009-07-06',
    ['Hillary Clinton foreign minister|Mỹ', 'Sergei Lavrov foreign minister|Nga'],
  ],
  [
    'countries in brackets',
    'Các ngoại trưởng Sergei Lavrov (Nga), Mevlut Cavusoglu (Thổ Nhĩ Kỳ) và Javad Zarif (Iran) phát biểu.',
    '2018-07-06',
    [
      'Mevlut Cavusoglu foreign minister|Thổ Nhĩ Kỳ',
      'Mohammad Javad Zarif foreign minister|Iran',
      'Sergei Lavrov foreign minister|Nga',
    ],
  ],
  [
    'a country before each',
    'Thủ tướng Anh Theresa May, Đức Angela Merkel phát biểu.',
    '2018-07-06',
    ['Angela Merkel chancellor|Đức', 'Theresa May prime minister|Anh'],
  ],
  [
    'one title, then somebody else',
    'Ngoại trưởng Nga Sergei Lavrov và Hillary Clinton phát biểu.',
    '2009-07-06',
    ['Sergei Lavrov foreign minister|Nga'],
  ],
]);

table('an office held when it happened', offices, [
  [
    'then',
    'Năm 2011 ông gặp Tổng thống Nga khi đó là Dmitry Medvedev.',
    '2019-05-10',
    ['Dmitry Medvedev president|Nga'],
  ],
  [
    'late',
    'Cố Tổng thống Venezuela Hugo Chavez từng thăm Hà Nội.',
    '2019-05-10',
    ['Hugo Chavez president|Venezuela'],
  ],
  ['former', 'Nguyên Chủ tịch nước Trương Tấn Sang dự lễ.', '2019-05-10', []],
  [
    'the leader of that time has another',
    'Bà Condoleezza Rice, cựu ngoại trưởng Mỹ dưới thời tổng thống George W. Bush, phát biểu.',
    '2019-05-10',
    [],
  ],
]);
