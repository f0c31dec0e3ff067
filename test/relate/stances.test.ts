import { claims, table } from '../read.ts';

table('who says what of whom', claims, [
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
  ['condemns', 'Hàn Quốc lên án Triều Tiên thử hạt nhân.', '2006-10-09', ['Hàn Quốc criticises Triều Tiên']],
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
  ['từ chối', 'Israel từ chối đề xuất của Pháp về hội nghị hòa bình.', '2016-04-29', ['Israel rejects Pháp']],
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
  ['supports', 'Trung Quốc ủng hộ Nga trong vấn đề NATO mở rộng.', '2022-02-04', ['Trung Quốc supports Nga']],
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
  [
    'denies an allegation of somebody',
    'Iran phủ nhận cáo buộc của Mỹ về vụ tấn công nhà máy dầu.',
    '2019-09-16',
    ['Iran denies Mỹ', 'Mỹ accuses Iran'],
  ],
  [
    'bác bỏ an allegation of somebody',
    'Nga bác bỏ cáo buộc của Anh về vụ Skripal.',
    '2018-03-14',
    ['Anh accuses Nga', 'Nga denies Anh'],
  ],
  [
    'urges hai nước',
    'Ấn Độ và Pakistan đấu pháo ở Kashmir. Trung Quốc kêu gọi hai nước kiềm chế.',
    '2019-02-27',
    ['Trung Quốc urges Pakistan', 'Trung Quốc urges Ấn Độ'],
  ],
  [
    'summons an ambassador with a name',
    'Bộ Ngoại giao Philippines triệu tập Đại sứ Trung Quốc Hoàng Khê Liên.',
    '2023-08-07',
    ['Bộ Ngoại giao Philippines summonsAmbassadorOf Trung Quốc'],
  ],
  [
    'a state expels, whoever orders it',
    'Thủ tướng Anh Theresa May ra lệnh trục xuất 23 nhà ngoại giao Nga.',
    '2018-03-14',
    ['Anh expelsDiplomatsOf Nga'],
  ],
  [
    'recalled from where they are',
    'Bangkok triệu hồi đại sứ ở Phnom Penh.',
    '2025-07-24',
    ['Thái Lan recallsAmbassadorFrom Campuchia'],
  ],
  [
    'invites for somebody else',
    'Phó Thủ tướng Phạm Bình Minh chuyển lời của Chủ tịch nước Trần Đại Quang mời Tổng thống Chile Michelle Bachelet thăm Việt Nam.',
    '2016-11-09',
    ['Trần Đại Quang invites Michelle Bachelet'],
  ],
  [
    'nhận lời mời thăm of whom',
    'Thủ tướng Phạm Minh Chính nhận lời mời thăm Pháp của Tổng thống Emmanuel Macron.',
    '2021-11-03',
    ['Emmanuel Macron invites Phạm Minh Chính'],
  ],
  [
    'the ministers of the two countries told last',
    'Tổng thống Nga Vladimir Putin gọi cho lãnh đạo Armenia và Azerbaijan, mời ngoại trưởng hai nước tới Moskva. Ngoại trưởng Armenia Zohrab Mnatsakanyan và Ngoại trưởng Azerbaijan Jeyhun Bayramov nhận lời. Ngoại trưởng Nga Sergei Lavrov mời ngoại trưởng hai nước dùng trà.',
    '2020-10-09',
    [
      'Sergei Lavrov invites Jeyhun Bayramov',
      'Sergei Lavrov invites Zohrab Mnatsakanian',
      'Vladimir Putin invites Armenia',
      'Vladimir Putin invites Azerbaijan',
    ],
  ],
  [
    'nobody invites the body that he heads',
    'Tổng Thư ký NATO Jens Stoltenberg mời Nga và các nước thành viên NATO dự họp.',
    '2022-01-12',
    ['Jens Stoltenberg invites Nga'],
  ],
]);

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

table('the speaker, not the paper', claims, [
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
  [
    'nước này is another than who turns on it',
    'Iran thử tên lửa mới. Mỹ cảnh báo nước này về hậu quả.',
    '2017-02-02',
    ['Mỹ warns Iran'],
  ],
  [
    'nước này as the one who says',
    'Triều Tiên phóng vệ tinh. Nước này cáo buộc Mỹ hai mặt.',
    '2012-04-13',
    ['Triều Tiên accuses Mỹ'],
  ],
]);

table('negated, planned, undone', claims, [
  ['không', 'Ấn Độ không lên án Nga.', '2022-03-02', []],
  ['từ chối', 'Ấn Độ từ chối lên án Nga.', '2022-03-02', []],
  ['tránh', 'Mỹ và Triều Tiên tránh đổ lỗi cho nhau.', '2019-03-02', []],
  ['theo yêu cầu', 'Pháp rời cuộc họp theo yêu cầu của Mali.', '2022-02-18', []],
  ['sớm ký kết', 'Việt Nam và Indonesia nhất trí sớm ký kết bản ghi nhớ.', '2017-04-17', []],
  [
    'a reprisal, if',
    'Mỹ cảnh báo sẽ áp thuế nếu Mexico không đóng biên giới.',
    '2019-04-17',
    ['Mỹ warns Mexico'],
  ],
  ['counted, of nobody', 'Ông Donald Trump nói về các cáo buộc Nga can thiệp bầu cử.', '2018-04-17', []],
  [
    'counted, of somebody',
    'Iran phóng vệ tinh bất chấp những đe dọa trước đó của Ngoại trưởng Mỹ Mike Pompeo.',
    '2019-01-17',
    [],
  ],
  ['sẽ không', 'Hungary sẽ không trừng phạt Nga.', '2022-05-06', []],
  ['chưa', 'Thổ Nhĩ Kỳ chưa ủng hộ Thụy Điển.', '2023-06-14', []],
  ['dỡ bỏ trừng phạt', 'Mỹ dỡ bỏ trừng phạt Sudan.', '2017-10-07', []],
  ['dỡ bỏ lệnh trừng phạt', 'Mỹ dỡ bỏ lệnh trừng phạt đối với Syria.', '2025-05-14', []],
  ['chấm dứt viện trợ', 'Mỹ ngừng viện trợ Pakistan.', '2018-01-05', []],
  ['có thể', 'Mỹ có thể trừng phạt Ấn Độ vì mua S-400.', '2018-10-06', []],
  ['dọa sẽ', 'Mỹ dọa sẽ trừng phạt Thổ Nhĩ Kỳ.', '2018-07-27', ['Mỹ warns Thổ Nhĩ Kỳ']],
  ['nếu', 'Mỹ sẽ hỗ trợ Philippines nếu bị tấn công.', '2023-05-04', []],
  ['of a noun that only names', 'Lệnh trừng phạt Iran là chủ đề của hội nghị.', '2012-06-18', []],
  ['từ chối trả lời', 'Ngoại trưởng Đức Guido Westerwelle từ chối trả lời về Libya.', '2011-03-20', []],
  ['đe dọa as a noun', 'Các nước coi mối đe dọa từ Triều Tiên là nghiêm trọng.', '2017-09-05', []],
  ['ký giả', 'Ký giả Mỹ rời Nga.', '2023-04-02', []],
  ['tố tụng', 'Vụ tố tụng giữa Philippines và Trung Quốc kéo dài.', '2015-07-08', []],
  ['yêu cầu giấu tên', 'Một quan chức Mỹ yêu cầu giấu tên nói về Nga.', '2014-03-20', []],
]);

table('a target told elsewhere', claims, [
  [
    'whose deed the headline tells',
    'Israel bắn phá Gaza\nÔng Abbas lên tiếng. Brazil, Chile và Cuba lên án vụ tấn công.',
    '2014-07-10',
    ['Brazil criticises Israel', 'Chile criticises Israel', 'Cuba criticises Israel'],
  ],
  [
    'a deed of somebody unknown',
    'Israel bắn phá Gaza\nBrazil lên án vụ tấn công của một nhóm lạ mặt.',
    '2014-07-10',
    [],
  ],
  [
    'an answer',
    'Nga công nhận hai vùng ly khai. Đáp lại, Mỹ trừng phạt hai ngân hàng.',
    '2022-02-22',
    ['Mỹ sanctions Nga'],
  ],
  ['no answer', 'Nga công nhận hai vùng ly khai. Mỹ trừng phạt hai ngân hàng.', '2022-02-22', []],
  [
    'a number stands for the diplomats',
    'Ba Lan trục xuất bốn nhà ngoại giao Nga. Đức và Pháp mỗi nước trục xuất hai người.',
    '2018-03-27',
    ['Ba Lan expelsDiplomatsOf Nga', 'Pháp expelsDiplomatsOf Nga', 'Đức expelsDiplomatsOf Nga'],
  ],
  [
    'ngư dân are no diplomats',
    'Ba Lan trục xuất bốn nhà ngoại giao Nga. Malaysia trục xuất ngư dân.',
    '2018-03-27',
    ['Ba Lan expelsDiplomatsOf Nga'],
  ],
  [
    'one target of two verbs',
    'Ngoại trưởng Trung Quốc Vương Nghị yêu cầu Mỹ gỡ bỏ thuế quan và cảnh báo không có chỗ cho thỏa hiệp.',
    '2023-06-19',
    ['Vương Nghị urges Mỹ', 'Vương Nghị warns Mỹ'],
  ],
  [
    'those who met make the joint statement',
    'Tổng thống Mỹ Joe Biden hội đàm với Thủ tướng Nhật Bản Fumio Kishida tại Washington. Tuyên bố chung lên án Nga.',
    '2023-01-14',
    ['Mỹ criticises Nga', 'Nhật Bản criticises Nga'],
  ],
  [
    'accuse each other',
    'Thái Lan và Campuchia đọ súng. Hai nước cáo buộc lẫn nhau.',
    '2025-07-24',
    ['Campuchia accuses Thái Lan', 'Thái Lan accuses Campuchia'],
  ],
]);

table('a leader\u2019s government and office', claims, [
  [
    'the government of somebody is the country',
    'Tổng thống Colombia Alvaro Uribe cáo buộc chính phủ của ông Hugo Chavez.',
    '2008-03-04',
    ['Alvaro Uribe accuses Venezuela'],
  ],
  [
    'the administration acts for the country',
    'Chính quyền Tổng thống Donald Trump trừng phạt Iran.',
    '2018-11-05',
    ['Mỹ sanctions Iran'],
  ],
  [
    'the office speaks for the person',
    'Văn phòng Thủ tướng Benjamin Netanyahu lên án Iran.',
    '2012-11-05',
    ['Benjamin Netanyahu criticises Iran'],
  ],
]);

table(
  'who only stands beside a stance',
  claims,
  [
    [
      'protesters are no officials',
      'Trước khi Chủ tịch Trung Quốc Tập Cận Bình tới Manila, hàng trăm người biểu tình tụ tập để phản đối Philippines.',
      '2018-11-20',
      [],
    ],
    [
      'whose right it is does nothing',
      'Thủ tướng Armenia Nikol Pashinyan nói về quyền của người dân và cáo buộc Thổ Nhĩ Kỳ.',
      '2020-10-10',
      ['Nikol Pashinyan accuses Thổ Nhĩ Kỳ'],
    ],
  ],
  [['a state at its own body', 'Trung Quốc chúc mừng Đảng Cộng sản Trung Quốc.', '2017-11-12', []]],
);

table('who speaks, at whom', claims, [
  [
    'a bare verb behind what another verb governs',
    'Brazil khen Chile, chỉ trích Argentina.',
    '2003-05-04',
    ['Brazil criticises Argentina', 'Brazil supports Chile'],
  ],
  [
    'the subject behind the phrase that opens',
    'Dù chỉ trích Myanmar, Thủ tướng Malaysia Mahathir Mohamad vẫn muốn đối thoại.',
    '2003-07-20',
    ['Mahathir Mohamad criticises Myanmar'],
  ],
  [
    'bởi',
    'Hội nghị đổ vỡ bởi Ankara sau đó đã cáo buộc Athens vi phạm không phận.',
    '2006-05-24',
    ['Thổ Nhĩ Kỳ accuses Hy Lạp'],
  ],
  [
    'được cho là',
    'Ấn Độ được cho là đã mời Bangladesh cử đoàn tham dự.',
    '2006-05-24',
    ['Ấn Độ invites Bangladesh'],
  ],
  [
    'the other one, by a pronoun',
    'Colombia đóng cửa biên giới với Ecuador, cáo buộc nước này chứa chấp du kích.',
    '2008-03-03',
    ['Colombia accuses Ecuador'],
  ],
  [
    'hai bên are states',
    'Ngoại trưởng Ấn Độ Pranab Mukherjee gặp Ngoại trưởng Pakistan Shah Mehmood Qureshi. Hai bên cáo buộc lẫn nhau vi phạm thỏa thuận.',
    '2008-11-26',
    ['Pakistan accuses Ấn Độ', 'Ấn Độ accuses Pakistan'],
  ],
  [
    'whose deed it is',
    'Venezuela lên án vụ ném bom Ecuador của Colombia.',
    '2008-03-02',
    ['Venezuela criticises Colombia'],
  ],
  ['what it is about', 'Na Uy kêu gọi đối thoại với Iran.', '2008-03-02', []],
  ['a pair that only describes', 'Thụy Điển ủng hộ thỏa thuận hòa bình Ấn – Pakistan.', '2008-03-02', []],
  [
    'a risk is no warning to whom it names',
    'Nga cảnh báo nguy cơ xung đột giữa Mỹ và Iran.',
    '2008-03-02',
    [],
  ],
  [
    'a threat names its deed first',
    'Mỹ đe dọa áp thuế lên toàn bộ hàng hóa Brazil.',
    '2025-07-10',
    ['Mỹ warns Brazil'],
  ],
  ['supposed', 'Israel sẽ đáp trả nếu Iran còn đe dọa Mỹ.', '2012-02-03', []],
  ['asked for', 'Kosovo đề nghị Brazil ủng hộ Albania.', '2012-02-03', ['Kosovo urges Brazil']],
  ['what is spoken of', 'Ông Blair trả lời câu hỏi về cáo buộc Syria chứa chấp khủng bố.', '2005-02-03', []],
  [
    'whose proposal it is, far behind',
    'Iran bác đề nghị đối thoại không điều kiện của Thụy Sĩ.',
    '2005-02-03',
    ['Iran rejects Thụy Sĩ'],
  ],
]);

table('sanctions as nouns', claims, [
  [
    'imposed, behind the noun',
    'Các biện pháp trừng phạt mà Anh áp đặt lên Zimbabwe vẫn còn hiệu lực.',
    '2004-02-03',
    ['Anh sanctions Zimbabwe'],
  ],
  [
    'whom it hits before its owner',
    'Sau lệnh trừng phạt Belarus của EU, ông Lukashenko lên tiếng.',
    '2006-04-12',
    ['EU sanctions Belarus'],
  ],
  ['a law that imposes it', 'Mỹ thông qua luật trừng phạt Syria.', '2003-12-13', ['Mỹ sanctions Syria']],
  [
    'a resolution that others shall keep',
    'Pháp kêu gọi Nga thực hiện nghị quyết trừng phạt Sudan.',
    '2005-04-13',
    ['Pháp urges Nga'],
  ],
]);

table('signed by those behind được', claims, [
  [
    'hai nước are the two that the sentence names',
    'Tổng thống Hàn Quốc Kim Dae-jung hội đàm với Thủ tướng Nhật Bản Junichiro Koizumi. Bộ Ngoại giao Peru lấy làm tiếc trước việc Chile hủy hiệp định mà hai nước ký kết năm 1929.',
    '2002-03-22',
    ['Peru signsAgreementWith Chile'],
  ],
  [
    'two ministers',
    'Hiệp định được Ngoại trưởng Ba Lan Radoslaw Sikorski và Ngoại trưởng Mỹ Condoleezza Rice ký tại Warsaw.',
    '2008-08-20',
    ['Radoslaw Sikorski signsAgreementWith Condoleezza Rice'],
  ],
]);

table('who is quoted, who is sent away', claims, [
  [
    'chúng tôi is who is quoted',
    '"Chúng tôi kêu gọi Sudan mở cửa cho các đoàn cứu trợ", Ngoại trưởng Đức Joschka Fischer nói.',
    '2004-07-12',
    ['Joschka Fischer urges Sudan'],
  ],
  [
    'told whose it is a sentence later',
    '"Chúng tôi lên án Eritrea. Việc này phải dừng lại", Thủ tướng Ethiopia Meles Zenawi phát biểu.',
    '2005-12-08',
    ['Meles Zenawi criticises Eritrea'],
  ],
  ['told of nobody', '"Chúng tôi lên án Eritrea", một bức thư viết.', '2005-12-08', []],
  [
    'told to leave',
    'Ecuador yêu cầu ba nhà ngoại giao Colombia rời khỏi nước này trong 48 giờ.',
    '2008-03-04',
    ['Ecuador expelsDiplomatsOf Colombia'],
  ],
  [
    'asked to answer',
    'Ecuador yêu cầu Đại sứ Colombia giải thích.',
    '2008-03-04',
    ['Ecuador urges Colombia'],
  ],
  [
    'that one had a part in it',
    'Syria bác bỏ liên quan tới vụ ám sát ở Beirut.',
    '2005-02-15',
    ['Syria denies *'],
  ],
]);

table('whose deed a second verb is', claims, [
  [
    'what something is done for, the doer does',
    'Bolivia trục xuất Đại sứ Mỹ Philip Goldberg để phản đối Tổng thống Mỹ George W. Bush.',
    '2008-09-12',
    ['Bolivia criticises George W. Bush', 'Bolivia expelsDiplomatsOf Mỹ'],
  ],
  [
    'for which somebody is punished, he did',
    'Mỹ trừng phạt Eritrea vì hậu thuẫn cho Somalia.',
    '2009-12-24',
    ['Eritrea supports Somalia', 'Mỹ sanctions Eritrea'],
  ],
  [
    'sau đó goes on with the first',
    'Tổng thống Venezuela Hugo Chavez lên án Tổng thống Colombia Alvaro Uribe vì không chịu xin lỗi, sau đó chỉ trích Tổng thống Mexico Felipe Calderon.',
    '2010-07-23',
    ['Hugo Chavez criticises Alvaro Uribe', 'Hugo Chavez criticises Felipe Calderon'],
  ],
  [
    'a host does not invite his countryman',
    'Thủ tướng Phạm Minh Chính hội đàm với Quốc vương Bỉ Philippe, đang thăm Việt Nam theo lời mời của Chủ tịch nước Lương Cường.',
    '2025-04-02',
    ['Lương Cường invites Philippe'],
  ],
]);
