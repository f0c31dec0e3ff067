import { margins, parties, table, tellings, visits } from '../read.ts';

table('whom a summit of states names', parties, [
  [
    'no predecessor whose time was over',
    'Chủ tịch Kim Jong-un muốn nối lại đối thoại sau hội nghị thượng đỉnh Mỹ - Triều hồi tháng 2/2019. Cha ông là lãnh đạo Kim Jong-il.',
    '2019-05-01',
    ['summit: Donald Trump + Kim Jong-un'],
  ],
  [
    'one head told, and no day that tells the other',
    'Thượng đỉnh Pháp - Nga sẽ mang lại hòa bình. Tổng thống Pháp Emmanuel Macron lạc quan.',
    null,
    ['summit: Nga + Pháp'],
  ],
]);

table('a summit told by its place alone', tellings, [
  [
    'behind the noun',
    'Nga và Mỹ cùng tỏ ra thận trọng. Giới quan sát không chờ đợi nhiều ở thượng đỉnh Geneva.',
    '2021-06-10',
    ['summit planned 2021-06-16 @nowhere: Mỹ + Nga'],
  ],
  [
    'behind tại, over when told',
    'Triều Tiên phóng tên lửa nhiều tuần sau cuộc gặp thượng đỉnh lần hai tại Hà Nội. Mỹ chưa bình luận.',
    '2019-05-10',
    ['summit held 2019-02-27/2019-02-28 @Hà Nội: Mỹ + Triều Tiên'],
  ],
  [
    'of others than the article names',
    'Lào và Campuchia theo dõi hội nghị thượng đỉnh tại Hà Nội.',
    '2019-02-20',
    [],
  ],
  ['on another day', 'Nga và Mỹ cân nhắc hội nghị thượng đỉnh ngày 3/9 tại Geneva.', '2021-08-10', []],
  ['years later', 'Nga và Mỹ cân nhắc hội nghị thượng đỉnh tại Geneva.', '2025-08-10', []],
  [
    'the place is that of a trip',
    'Ngoại trưởng Mỹ John Kerry đã tới Geneva để bàn với Nga về hội nghị thượng đỉnh.',
    '2021-06-10',
    [],
  ],
]);

table('two states and a comma', parties, [
  [
    'officials of both',
    'Quan chức Ba Lan, Litva hôm nay hội đàm ở Vilnius.',
    '2018-04-03',
    ['talks: Ba Lan + Lithuania'],
  ],
  [
    'behind a day',
    'Ngày 3/4, quan chức Ba Lan, Litva sẽ có một ngày hội đàm ở Vilnius.',
    '2018-04-02',
    ['talks: Ba Lan + Lithuania'],
  ],
  [
    'two clauses',
    'Theo quan chức Ba Lan, Litva sẽ hội đàm với Latvia ở Vilnius.',
    '2018-04-02',
    ['talks: Latvia + Lithuania'],
  ],
  ['what only one does', 'Quan chức Ba Lan, Litva phản đối dự luật.', '2018-04-02', []],
]);

table('trips of many', visits, [
  [
    'each of three states travels by himself',
    'Thủ tướng Canada Stephen Harper, Tổng thống Pháp Francois Hollande và Tổng thống Chile Michelle Bachelet sẽ thăm Ba Lan vào cuối tháng 5.',
    '2014-05-03',
    [
      'planned: Francois Hollande @Ba Lan',
      'planned: Michelle Bachelet @Ba Lan',
      'planned: Stephen Harper @Ba Lan',
    ],
  ],
  [
    'two may travel together',
    'Thủ tướng Canada Stephen Harper và Tổng thống Pháp Francois Hollande thăm Ba Lan.',
    '2014-05-03',
    ['held: Francois Hollande + Stephen Harper @Ba Lan'],
  ],
]);

table('talks at a conference', margins, [
  [
    'when somebody attends it',
    'Thủ tướng Italy Giuseppe Conte sẽ gặp Thủ tướng Canada Justin Trudeau khi tham dự hội nghị thượng đỉnh G7 tại Biarritz.',
    '2019-08-20',
    ['Giuseppe Conte + Justin Trudeau in G7 + Giuseppe Conte'],
  ],
  [
    'the conference that the article is about',
    'Hội nghị thượng đỉnh G7 khai mạc tại Biarritz. Thủ tướng Italy Giuseppe Conte và Thủ tướng Canada Justin Trudeau sẽ thảo luận tại hội nghị.',
    '2019-08-20',
    ['Giuseppe Conte + Justin Trudeau in G7'],
  ],
]);
