import { table, topics } from '../read.ts';

table('what a meeting was about', topics, [
  [
    'in its own sentence',
    'Ngoại trưởng Đức Heiko Maas hội đàm với Ngoại trưởng Pháp Jean-Yves Le Drian về xung đột ở Libya.',
    '2019-05-03',
    ['xung đột Libya'],
  ],
  [
    'in the next, which names its subjects',
    'Ngoại trưởng Ấn Độ S. Jaishankar gặp Ngoại trưởng Nga Sergei Lavrov. Những chủ đề chính của cuộc thảo luận là khủng hoảng Ukraine và biến đổi khí hậu.',
    '2022-04-02',
    ['khủng hoảng Ukraine, biến đổi khí hậu'],
  ],
  [
    'hai bên of the next',
    'Thủ tướng Australia Malcolm Turnbull hội đàm với Thủ tướng Singapore Lý Hiển Long. Hai bên trao đổi về an ninh mạng.',
    '2017-06-03',
    ['an ninh mạng'],
  ],
  [
    'a sentence of something else',
    'Thủ tướng Australia Malcolm Turnbull hội đàm với Thủ tướng Singapore Lý Hiển Long. Sau đó, Quốc hội Australia bàn về biến đổi khí hậu.',
    '2017-06-03',
    ['untold'],
  ],
  [
    'another meeting begins',
    'Thủ tướng Australia Malcolm Turnbull gặp Thủ tướng Singapore Lý Hiển Long. Ông Turnbull cũng gặp Thủ tướng New Zealand Bill English. Hai bên trao đổi về an ninh mạng.',
    '2017-06-03',
    ['untold', 'an ninh mạng'],
  ],
]);
