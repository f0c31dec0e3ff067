import { table, tellings } from '../read.ts';

table('lines of pictures', tellings, [
  [
    'who stands where, and when',
    'Thủ tướng Đức Olaf Scholz (trái) và Tổng thống Ghana Nana Akufo-Addo tại Accra năm 2023.',
    '2024-02-10',
    ['talks held 2023 @Accra: Nana Akufo-Addo + Olaf Scholz'],
  ],
  [
    'the place between commas',
    'Tổng thống Pháp Emmanuel Macron và Thủ tướng Ấn Độ Narendra Modi (phải) tại Paris, Pháp, tháng 7/2023.',
    '2024-01-26',
    ['talks held 2023-07 @Paris, Pháp: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'without sides, but where and when',
    'Thủ tướng Nhật Bản Fumio Kishida và Tổng thống Hàn Quốc Yoon Suk-yeol tại Seoul ngày 7/5.',
    '2023-05-10',
    ['talks held 2023-05-07 @Seoul: Fumio Kishida + Yoon Suk-yeol'],
  ],
  [
    'with a side, and where',
    'Ngoại trưởng Ba Lan Radoslaw Sikorski (giữa) và Ngoại trưởng Đức Annalena Baerbock ở Warsaw.',
    '2024-03-10',
    ['talks held 2024-03-10 @Warsaw: Annalena Baerbock + Radoslaw Sikorski'],
  ],
  [
    'at an occasion',
    'Thủ tướng Việt Nam Phạm Minh Chính (trái) và Thủ tướng Hà Lan Mark Rutte tại lễ đón ở Hà Nội hôm 2/11.',
    '2023-11-03',
    ['talks held 2023-11-02 @Hà Nội: Mark Rutte + Phạm Minh Chính'],
  ],
  [
    'before the press',
    'Thủ tướng Việt Nam Phạm Minh Chính (trái) và Thủ tướng Hà Lan Mark Rutte tại cuộc họp báo ở Hà Nội hôm 2/11.',
    '2023-11-03',
    [],
  ],
  [
    'neither where nor when',
    'Thủ tướng Nhật Bản Fumio Kishida (trái) và Tổng thống Hàn Quốc Yoon Suk-yeol.',
    '2023-05-10',
    [],
  ],
  [
    'countrymen',
    'Tổng thống Pháp Emmanuel Macron (trái) và Thủ tướng Pháp Gabriel Attal tại Paris tháng 1/2024.',
    '2024-02-10',
    [],
  ],
  [
    'what they do is told',
    'Thủ tướng Nhật Bản Fumio Kishida và Tổng thống Hàn Quốc Yoon Suk-yeol phát biểu tại Seoul ngày 7/5.',
    '2023-05-10',
    [],
  ],
  [
    'others of whom one is named',
    'Ngoại trưởng Áo Alexander Schallenberg (giữa) cùng hai vị khách tại Vienna ngày 7/5.',
    '2023-05-10',
    [],
  ],
]);
