import { bodies, table } from '../read.ts';

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
  [
    'a ministry that one country has',
    'Bộ An ninh Nội địa ra thông cáo.',
    '2012-05-07',
    ['Bộ An ninh Nội địa = Bộ An ninh Nội địa Mỹ'],
  ],
  [
    'a ministry that one country has',
    'Bộ Thống nhất ra thông cáo.',
    '2012-05-07',
    ['Bộ Thống nhất = Bộ Thống nhất Hàn Quốc'],
  ],
  [
    'ministry of a country',
    'Bộ Thương mại của Ai Cập ra thông cáo.',
    '2012-05-07',
    ['Bộ Thương mại của Ai Cập = Bộ Thương mại Ai Cập'],
  ],
  [
    'ministry of a capital',
    'Bộ Công nghiệp của Jakarta ra thông cáo.',
    '2012-05-07',
    ['Bộ Công nghiệp của Jakarta = Bộ Công nghiệp Indonesia'],
  ],
  [
    'alone, where the text never speaks of Vietnam, it is of whom it speaks',
    'Ông Sergei Shoigu rời Điện Kremlin. Đây là người mới ở Bộ Quốc phòng.',
    '2012-11-07',
    ['Điện Kremlin = Điện Kremlin', 'Bộ Quốc phòng = Bộ Quốc phòng Nga'],
  ],
  ['alone, and two countries before it', 'Peru cáo buộc Chile do thám Bộ Quốc phòng.', '2012-11-07', []],
  [
    'alone, where the text speaks of Vietnam too',
    'Phó Thủ tướng Phạm Bình Minh đến Lima. Peru cảm ơn Bộ Ngoại giao.',
    '2018-11-07',
    ['Bộ Ngoại giao = Bộ Ngoại giao Việt Nam'],
  ],
  [
    'two of one country',
    'Tổng thống ca ngợi nỗ lực của Bộ Ngoại giao và Bộ Quốc phòng Peru.',
    '2012-11-07',
    ['Bộ Ngoại giao = Bộ Ngoại giao Peru', 'Bộ Quốc phòng Peru = Bộ Quốc phòng Peru'],
  ],
  ['one that Vietnam has not is nobody\u2019s', 'Bộ Dầu mỏ ra thông cáo.', '2012-05-07', []],
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
  [
    'a parliament in small letters',
    'Hiệp định được quốc hội Thái Lan và nghị viện châu Âu phê chuẩn.',
    '2009-07-27',
    ['quốc hội Thái Lan = Quốc hội Thái Lan', 'nghị viện châu Âu = Nghị viện châu Âu'],
  ],
  [
    'a party whose name holds that of another',
    'Liên minh Đảng Dân chủ Người Kurd (PYD) ra tuyên bố.',
    '2017-07-27',
    [
      'Liên minh Đảng Dân chủ Người Kurd = Đảng Liên minh Dân chủ người Kurd',
      'PYD = Đảng Liên minh Dân chủ người Kurd',
    ],
  ],
  ['two letters of a name', 'Trang Al Balad và bà Lim Eu Jin đưa tin.', '2017-07-27', []],
  ['two capitals', 'AL ra tuyên bố chung.', '2017-07-27', ['AL = Liên đoàn Arab']],
  ['an embassy is not its country', 'Đại sứ quán Mỹ tại Hà Nội mở cửa.', '2009-07-27', []],
]);
