import { claims, table } from '../read.ts';

table(
  'who says what of whom',
  claims,
  [
    [
      'accuses',
      'Ukraine cáo buộc Nga vi phạm lệnh ngừng bắn ở miền Đông.',
      '2015-02-18',
      ['Ukraine accuses Nga'],
    ],
    [
      'accuses by an official',
      'Ngoại trưởng Anh Boris Johnson cáo buộc Nga đứng sau vụ đầu độc.',
      '2018-03-17',
      ['Boris Johnson accuses Nga'],
    ],
    ['tố', 'Thổ Nhĩ Kỳ tố Hy Lạp xâm phạm vùng biển.', '2020-08-10', ['Thổ Nhĩ Kỳ accuses Hy Lạp']],
    [
      'criticises',
      'Tổng thống Venezuela Hugo Chavez chỉ trích Mỹ tại Liên hợp quốc.',
      '2006-09-21',
      ['Hugo Chavez criticises Mỹ'],
    ],
    [
      'condemns',
      'Hàn Quốc lên án Triều Tiên thử hạt nhân.',
      '2006-10-09',
      ['Hàn Quốc criticises Triều Tiên'],
    ],
    [
      'denies nobody\u2019s allegation',
      'Triều Tiên phủ nhận cáo buộc tấn công mạng.',
      '2014-12-07',
      ['Triều Tiên denies *'],
    ],
    [
      'bác bỏ a proposal',
      'Triều Tiên bác bỏ đề xuất của Hàn Quốc về đoàn tụ gia đình.',
      '2014-01-09',
      ['Triều Tiên rejects Hàn Quốc'],
    ],
    [
      'từ chối',
      'Israel từ chối đề xuất của Pháp về hội nghị hòa bình.',
      '2016-04-29',
      ['Israel rejects Pháp'],
    ],
    [
      'warns',
      'Tổng thống Mỹ Barack Obama cảnh báo Syria về vũ khí hóa học.',
      '2012-08-21',
      ['Barack Obama warns Syria'],
    ],
    [
      'lời cảnh báo của',
      'Lời cảnh báo của Mỹ đối với Nga về Ukraine được nhắc lại ở Brussels.',
      '2021-12-01',
      ['Mỹ warns Nga'],
    ],
    [
      'urges',
      'Tổng Thư ký Liên hợp quốc Antonio Guterres kêu gọi Israel kiềm chế.',
      '2023-11-01',
      ['Antonio Guterres urges Israel'],
    ],
    [
      'hối thúc',
      'Liên minh châu Âu hối thúc Myanmar trả tự do cho bà Aung San Suu Kyi.',
      '2021-02-02',
      ['EU urges Myanmar'],
    ],
    [
      'invites',
      'Tổng thống Pháp Emmanuel Macron mời Thủ tướng Ấn Độ Narendra Modi dự duyệt binh.',
      '2023-05-05',
      ['Emmanuel Macron invites Narendra Modi'],
    ],
    [
      'theo lời mời của',
      'Theo lời mời của Chủ tịch nước Võ Văn Thưởng, Tổng thống Hàn Quốc Yoon Suk-yeol thăm Việt Nam từ ngày 22/6.',
      '2023-06-22',
      ['Võ Văn Thưởng invites Yoon Suk-yeol'],
    ],
    [
      'nhận lời mời của',
      'Nhận lời mời của Thủ tướng Phạm Minh Chính, Thủ tướng Malaysia Anwar Ibrahim thăm Việt Nam.',
      '2023-07-20',
      ['Phạm Minh Chính invites Anwar Ibrahim'],
    ],
    [
      'supports',
      'Trung Quốc ủng hộ Nga trong vấn đề NATO mở rộng.',
      '2022-02-04',
      ['Trung Quốc supports Nga'],
    ],
    [
      'sự ủng hộ của A dành cho B',
      'Sự ủng hộ của Mỹ dành cho Ukraine không đổi.',
      '2023-12-12',
      ['Mỹ supports Ukraine'],
    ],
    [
      'congratulates',
      'Thủ tướng Nhật Bản Junichiro Koizumi chúc mừng Tổng thống Hàn Quốc Roh Moo-hyun.',
      '2003-02-25',
      ['Junichiro Koizumi supports Roh Moo-hyun'],
    ],
    ['aids', 'Đức viện trợ Ukraine 14 xe tăng Leopard.', '2023-01-26', ['Đức aids Ukraine']],
    [
      'gói viện trợ cho',
      'Mỹ công bố gói viện trợ cho Ukraine trị giá 400 triệu USD.',
      '2022-11-05',
      ['Mỹ aids Ukraine'],
    ],
    ['sanctions', 'Mỹ trừng phạt Iran vì chương trình tên lửa.', '2017-02-04', ['Mỹ sanctions Iran']],
    [
      'áp lệnh trừng phạt',
      'Liên minh châu Âu áp đặt lệnh trừng phạt đối với Belarus.',
      '2021-06-22',
      ['EU sanctions Belarus'],
    ],
    ['expels diplomats', 'Anh trục xuất 23 nhà ngoại giao Nga.', '2018-03-15', ['Anh expelsDiplomatsOf Nga']],
    ['expels somebody else', 'Thái Lan trục xuất 12 ngư dân Myanmar.', '2013-05-02', []],
    [
      'summons',
      'Trung Quốc triệu tập Đại sứ Nhật Bản để phản đối.',
      '2012-09-11',
      ['Trung Quốc summonsAmbassadorOf Nhật Bản'],
    ],
    [
      'a ministry summons',
      'Bộ Ngoại giao Pháp triệu tập Đại sứ Mỹ sau vụ nghe lén.',
      '2015-06-24',
      ['Bộ Ngoại giao Pháp summonsAmbassadorOf Mỹ'],
    ],
    [
      'recalls',
      'Ả Rập Saudi triệu hồi đại sứ tại Canada.',
      '2018-08-06',
      ['Saudi Arabia recallsAmbassadorFrom Canada'],
    ],
    [
      'signs with',
      'Nga ký hiệp định với Triều Tiên về đối tác chiến lược toàn diện.',
      '2024-06-20',
      ['Nga signsAgreementWith Triều Tiên'],
    ],
    [
      'both sign',
      'Armenia và Azerbaijan ký thỏa thuận ngừng bắn.',
      '2020-11-10',
      ['Armenia signsAgreementWith Azerbaijan'],
    ],
  ],
  [
    [
      'denies an allegation — the owner of the allegation is taken for who denies it',
      'Iran phủ nhận cáo buộc của Mỹ về vụ tấn công nhà máy dầu.',
      '2019-09-16',
      ['Iran denies Mỹ'],
    ],
    [
      'bác bỏ an allegation — the owner of the allegation is taken for who denies it',
      'Nga bác bỏ cáo buộc của Anh về vụ Skripal.',
      '2018-03-14',
      ['Nga denies Anh'],
    ],
    [
      'urges hai nước — hai nước finds no pair of countries told without a meeting',
      'Ấn Độ và Pakistan đấu pháo ở Kashmir. Trung Quốc kêu gọi hai nước kiềm chế.',
      '2019-02-27',
      ['Trung Quốc urges Pakistan', 'Trung Quốc urges Ấn Độ'],
    ],
  ],
);

table('passive', claims, [
  ['bị A cáo buộc', 'Nga bị Mỹ cáo buộc can thiệp bầu cử.', '2016-10-08', ['Mỹ accuses Nga']],
  ['bị A trừng phạt', 'Venezuela bị Mỹ trừng phạt từ năm 2017.', '2019-08-06', ['Mỹ sanctions Venezuela']],
  [
    'bị A chỉ trích',
    'Hungary bị Liên minh châu Âu chỉ trích về luật báo chí.',
    '2011-01-20',
    ['EU criticises Hungary'],
  ],
  [
    'được A ủng hộ',
    'Tổng thống Syria Bashar al-Assad được Nga ủng hộ.',
    '2015-10-02',
    ['Nga supports Bashar al-Assad'],
  ],
  ['bị cáo buộc by nobody', 'Qatar bị cáo buộc hối lộ để đăng cai World Cup.', '2014-06-02', []],
  ['bị lên án by nobody', 'Israel bị lên án sau vụ tấn công tàu cứu trợ.', '2010-06-01', []],
]);

table(
  'the speaker, not the paper',
  claims,
  [
    [
      'a quoted accusation',
      'Ngoại trưởng Nga Sergei Lavrov nói NATO đe dọa Nga.',
      '2022-01-26',
      ['NATO warns Nga'],
    ],
    [
      'theo',
      'Theo Ngoại trưởng Mỹ Antony Blinken, Nga cáo buộc Ukraine một cách vô cớ.',
      '2022-02-19',
      ['Nga accuses Ukraine'],
    ],
    [
      'the spokesperson accuses',
      'Người phát ngôn Bộ Ngoại giao Trung Quốc Triệu Lập Kiên cáo buộc Mỹ phát tán tin giả.',
      '2020-05-07',
      ['Triệu Lập Kiên accuses Mỹ'],
    ],
    [
      'a capital speaks',
      'Bình Nhưỡng cáo buộc Seoul rải truyền đơn.',
      '2020-06-10',
      ['Triều Tiên accuses Hàn Quốc'],
    ],
    [
      'a body speaks for itself',
      'Nhà Trắng chỉ trích Điện Kremlin về vụ Navalny.',
      '2021-01-24',
      ['Nhà Trắng criticises Điện Kremlin'],
    ],
    [
      'ông',
      'Ngoại trưởng Ukraine Dmytro Kuleba tới Brussels. Ông kêu gọi NATO gửi thêm vũ khí.',
      '2022-04-07',
      ['Dmytro Kuleba urges NATO'],
    ],
  ],
  [
    [
      'nước này — nước này is nobody',
      'Iran thử tên lửa mới. Mỹ cảnh báo nước này về hậu quả.',
      '2017-02-02',
      ['Mỹ warns Iran'],
    ],
    [
      'nước này as the one who says — nước này is nobody',
      'Triều Tiên phóng vệ tinh. Nước này cáo buộc Mỹ hai mặt.',
      '2012-04-13',
      ['Triều Tiên accuses Mỹ'],
    ],
  ],
);

table('negated, planned, undone', claims, [
  ['không', 'Ấn Độ không lên án Nga.', '2022-03-02', []],
  ['sẽ không', 'Hungary sẽ không trừng phạt Nga.', '2022-05-06', []],
  ['chưa', 'Thổ Nhĩ Kỳ chưa ủng hộ Thụy Điển.', '2023-06-14', []],
  ['dỡ bỏ trừng phạt', 'Mỹ dỡ bỏ trừng phạt Sudan.', '2017-10-07', []],
  ['dỡ bỏ lệnh trừng phạt', 'Mỹ dỡ bỏ lệnh trừng phạt đối với Syria.', '2025-05-14', []],
  ['chấm dứt viện trợ', 'Mỹ ngừng viện trợ Pakistan.', '2018-01-05', []],
  ['có thể', 'Mỹ có thể trừng phạt Ấn Độ vì mua S-400.', '2018-10-06', []],
  ['dọa sẽ', 'Mỹ dọa sẽ trừng phạt Thổ Nhĩ Kỳ.', '2018-07-27', []],
  ['nếu', 'Mỹ sẽ hỗ trợ Philippines nếu bị tấn công.', '2023-05-04', []],
  ['of a noun that only names', 'Lệnh trừng phạt Iran là chủ đề của hội nghị.', '2012-06-18', []],
  ['từ chối trả lời', 'Ngoại trưởng Đức Guido Westerwelle từ chối trả lời về Libya.', '2011-03-20', []],
  ['đe dọa as a noun', 'Các nước coi mối đe dọa từ Triều Tiên là nghiêm trọng.', '2017-09-05', []],
  ['ký giả', 'Ký giả Mỹ rời Nga.', '2023-04-02', []],
  ['tố tụng', 'Vụ tố tụng giữa Philippines và Trung Quốc kéo dài.', '2015-07-08', []],
  ['yêu cầu giấu tên', 'Một quan chức Mỹ yêu cầu giấu tên nói về Nga.', '2014-03-20', []],
]);
