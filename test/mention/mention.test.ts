import { countries, table } from '../read.ts';

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
