import { bodies, countries, people, table } from '../read.ts';

table(
  'countries that are words or given names',
  countries,
  [
    ['Anh the country', 'Chính phủ Anh công bố ngân sách.', '2010-06-22', ['Anh = Anh']],
    ['Anh before a verb', 'Anh cáo buộc Iran bắt tàu.', '2019-07-20', ['Anh = Anh', 'Iran = Iran']],
    ['anh he', 'Anh ấy sống tại Pháp.', '2019-07-20', ['Pháp = Pháp']],
    ['anh in lower case', 'Hai anh em sống ở Nga.', '2019-07-20', ['Nga = Nga']],
    ['Ý kiến', 'Ý kiến của Đức được Pháp ủng hộ.', '2015-07-20', ['Đức = Đức', 'Pháp = Pháp']],
    [
      'Ý the country',
      'Thủ tướng Ý Matteo Renzi từ chức.',
      '2016-12-07',
      ['Thủ tướng Ý Matteo Renzi = Italy'],
    ],
    ['Đức as a given name', 'Tổng Bí thư Nông Đức Mạnh phát biểu.', '2006-04-18', []],
    [
      'Nga as a given name',
      'Bà Nguyễn Phương Nga phát biểu tại Nhật Bản.',
      '2013-04-18',
      ['Nhật Bản = Nhật Bản'],
    ],
    ['Mỹ as a given name', 'Ca sĩ Trần Hoài Mỹ hát tại Thái Lan.', '2013-04-18', ['Thái Lan = Thái Lan']],
    ['nga in lower case', 'Thiên nga bay về Thụy Điển.', '2013-04-18', ['Thụy Điển = Thụy Điển']],
    ['Lào Cai', 'Đoàn tới Lào Cai rồi sang Trung Quốc.', '2018-04-18', ['Trung Quốc = Trung Quốc']],
    [
      'Áo the country',
      'Ngoại trưởng Áo Sebastian Kurz phát biểu.',
      '2016-04-18',
      ['Ngoại trưởng Áo Sebastian Kurz = Áo'],
    ],
    ['Hà Lan', 'Tòa án ở Hà Lan xử vụ MH17.', '2022-11-18', ['Hà Lan = Hà Lan']],
    ['Hoa Kỳ', 'Hoa Kỳ và Úc tập trận.', '2022-11-18', ['Hoa Kỳ = Mỹ', 'Úc = Australia']],
    ['Mĩ', 'Mĩ và Triều Tiên đàm phán.', '2018-07-07', ['Mĩ = Mỹ', 'Triều Tiên = Triều Tiên']],
    ['tone on the other vowel', 'Thuỵ Sĩ đóng vai trung gian.', '2018-07-07', ['Thuỵ Sĩ = Thụy Sĩ']],
    ['old tone on hoà', 'Cộng hoà Séc giữ ghế chủ tịch.', '2022-07-07', ['Cộng hoà Séc = Séc']],
    ['a no-break space', 'Việt\u00a0Nam và Lào hợp tác.', '2022-07-07', ['Việt Nam = Việt Nam', 'Lào = Lào']],
    [
      'a dash of one-syllable names',
      'Quan hệ Mỹ – Trung căng thẳng.',
      '2020-07-07',
      ['Mỹ = Mỹ', 'Trung = Trung Quốc'],
    ],
    ['trung without a dash', 'Miền Trung mưa lớn.', '2020-10-07', []],
    ['Bắc Kinh is a place', 'Tuyết rơi ở Bắc Kinh.', '2020-01-07', []],
    [
      'a capital that acts',
      'Moskva cáo buộc London và Kiev.',
      '2020-01-07',
      ['Moskva = Nga', 'London = Anh', 'Kiev = Ukraine'],
    ],
  ],
  [
    [
      'Đức as a given name at the end — a given name behind a name that the lexicon has by chance',
      'Anh Nguyễn Minh Đức sống ở Canada.',
      '2006-04-18',
      ['Canada = Canada'],
    ],
    [
      'Áo dài — a capital at the head of a sentence proves nothing',
      'Áo dài được trưng bày tại Hàn Quốc.',
      '2018-04-18',
      ['Hàn Quốc = Hàn Quốc'],
    ],
  ],
);

table('bodies', bodies, [
  [
    'ministry with country',
    'Bộ Ngoại giao Nga ra tuyên bố.',
    '2014-03-03',
    ['Bộ Ngoại giao Nga = Bộ Ngoại giao Nga'],
  ],
  [
    'ministry without country is Vietnam\u2019s',
    'Bộ Ngoại giao ra thông cáo.',
    '2014-05-07',
    ['Bộ Ngoại giao = Bộ Ngoại giao Việt Nam'],
  ],
  [
    'ministry named before',
    'Bộ Ngoại giao Pháp lên tiếng. Bộ Ngoại giao nói thêm.',
    '2014-05-07',
    ['Bộ Ngoại giao Pháp = Bộ Ngoại giao Pháp', 'Bộ Ngoại giao = Bộ Ngoại giao Pháp'],
  ],
  ['abbreviation', 'LHQ kêu gọi ngừng bắn.', '2014-07-27', ['LHQ = Liên hợp quốc']],
  [
    'the abbreviation is surer than its expansion',
    'Tổ chức An ninh và Hợp tác châu Âu (OSCE) họp.',
    '2021-12-02',
    ['Tổ chức An ninh và Hợp tác châu Âu = OSCE', 'OSCE = OSCE'],
  ],
  ['old spelling', 'Liên Hiệp Quốc họp khẩn.', '2006-07-27', ['Liên Hiệp Quốc = Liên hợp quốc']],
  ['Nhà Trắng', 'Nhà Trắng công bố kế hoạch.', '2009-07-27', ['Nhà Trắng = Nhà Trắng']],
  ['a newspaper is no party', 'Tờ The New York Times đưa tin.', '2009-07-27', []],
  ['an embassy is not its country', 'Đại sứ quán Mỹ tại Hà Nội mở cửa.', '2009-07-27', []],
]);

table('later names', people, [
  [
    'of somebody unknown',
    'Bộ trưởng Du lịch Malta Clayton Bartolo phát biểu. Bartolo nói về hàng không.',
    '2022-03-03',
    ['Clayton Bartolo = Clayton Bartolo', 'Bartolo = Clayton Bartolo'],
  ],
  [
    'a surname shared by two is whom the article names',
    'Tổng thống Hàn Quốc Park Geun-hye phát biểu. Bà Park nói về thương mại.',
    '2013-06-27',
    ['Park Geun-hye = Park Geun-hye', 'Park = Park Geun-hye'],
  ],
  [
    'a headline comes before the full name',
    'Putin nói về khí đốt. Tổng thống Nga Vladimir Putin phát biểu hôm 2/2.',
    '2006-02-03',
    ['Putin = Vladimir Putin', 'Vladimir Putin = Vladimir Putin'],
  ],
]);
