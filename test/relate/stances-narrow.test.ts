import { claims, table } from '../read.ts';

const D = '2016-05-10';

table('words of a stance in another sense', claims, [
  ['what arms are for', 'Peru mua tên lửa để duy trì uy lực răn đe Chile.', D, []],
  ['what a thing does', 'Dự án của Peru vốn đe dọa an ninh Chile.', D, []],
  ['that it may come', 'Ngoại trưởng Peru bác bỏ khả năng Chile tấn công.', D, []],
  ['a noun', 'Bộ trưởng nói tới sự từ chối của Chile.', D, []],
  ['whose task it is', 'Peru thăm các tổ chức hỗ trợ người tị nạn Syria.', D, []],
  ['asked for', 'Văn kiện không nói rõ Peru sẽ có nhượng bộ hay hỗ trợ gì với Chile.', D, []],
  ['threatens whom', 'Peru đe dọa Chile.', D, ['Peru warns Chile']],
  ['helps whom', 'Peru hỗ trợ Haiti.', D, ['Peru aids Haiti']],
]);

table('not done, advised, supposed', claims, [
  ['neither … nor', 'Peru cam kết không có hành động xúi giục hay cung cấp vũ khí cho Chile.', D, []],
  ['not in so many words', 'Peru không chính thức cáo buộc Chile đứng sau vụ nổ.', D, []],
  ['it may be', 'Khả năng Peru từ chối sự giúp đỡ của Chile đã được tính đến.', D, []],
  ['advised', 'Các cố vấn khuyên Peru từ chối đề nghị của Chile.', D, []],
  ['if it were asked', 'Nếu được Peru đề nghị, Chile sẽ họp.', D, []],
  ['once intended', 'Peru từng định tới Geneva ký hiệp ước với Chile.', D, []],
  ['decided', 'Peru quyết định trừng phạt Chile.', D, ['Peru sanctions Chile']],
]);

table('who is meant, and who does it', claims, [
  ['a resolution', 'Pháp ủng hộ các nghị quyết trừng phạt Eritrea.', D, []],
  ['one to meet', 'Pháp ủng hộ Anh đàm phán về Eritrea.', D, ['Pháp supports Anh']],
  ['his wife', 'Tổng thống Pháp mời phu nhân của Thủ tướng Israel vào phòng.', D, []],
  ['whom others would split', 'Anh phản đối các nỗ lực chia rẽ Iraq.', D, []],
  [
    'whose decision',
    'Kenya chỉ trích quyết định của Anh áp đặt trừng phạt nhằm vào Sudan.',
    D,
    ['Anh sanctions Sudan', 'Kenya criticises Anh'],
  ],
  [
    'who gives the reason',
    'Eritrea bị Anh áp lệnh trừng phạt với cáo buộc can thiệp bầu cử nước này.',
    D,
    ['Anh accuses Eritrea', 'Anh sanctions Eritrea'],
  ],
  ['fighters of nobody named', 'Thổ Nhĩ Kỳ tấn công lực lượng dân quân được Mỹ hậu thuẫn.', D, []],
  [
    'who is backed',
    'Hai bên bất đồng về Tổng thống Syria Bashar al-Assad, người được Nga hậu thuẫn.',
    D,
    ['Nga supports Bashar al-Assad'],
  ],
  [
    'help of a force',
    'Quân chính phủ Syria dưới sự hỗ trợ của Không quân Nga đã giành lại thành phố.',
    D,
    [],
  ],
  [
    'help toward a noun',
    'Peru tái khẳng định sự ủng hộ của Peru đối với chủ quyền Ukraine.',
    D,
    ['Peru supports Ukraine'],
  ],
  ['what somebody said', 'Kenya chỉ trích những tuyên bố của Uganda.', D, ['Kenya criticises Uganda']],
  ['said and not aimed', 'Kenya chỉ trích, tuyên bố Uganda sẽ họp.', D, []],
  [
    'past things talked of',
    'Bắc Kinh không thỏa hiệp về lịch sử và Đài Loan, đồng thời yêu cầu Nhật Bản tôn trọng.',
    D,
    ['Trung Quốc urges Nhật Bản'],
  ],
  [
    'of two that are each',
    'Cuba và Peru trục xuất bốn nhà ngoại giao của nhau.',
    D,
    ['Cuba expelsDiplomatsOf Peru', 'Peru expelsDiplomatsOf Cuba'],
  ],
]);

table('turned down', claims, [
  [
    'what was demanded',
    'Kenya yêu cầu Uganda mở lại cửa khẩu, nhưng nước này từ chối.',
    D,
    ['Kenya urges Uganda', 'Uganda rejects Kenya'],
  ],
  [
    'what was called for',
    'Kenya kêu gọi Uganda mở lại cửa khẩu, song Uganda bác bỏ.',
    D,
    ['Kenya urges Uganda', 'Uganda rejects Kenya'],
  ],
  [
    'an allegation all the same',
    'Kenya kêu gọi mở điều tra và cáo buộc Uganda nói dối, song Uganda bác bỏ.',
    D,
    ['Kenya accuses Uganda', 'Uganda denies *'],
  ],
  ['something else', 'Kenya kêu gọi hòa bình, nhưng Uganda từ chối bình luận.', D, []],
  [
    'talks with somebody',
    'Kenya từ chối đàm phán song phương trực tiếp với Uganda.',
    D,
    ['Kenya rejects Uganda'],
  ],
  ['to meet one of its own', 'Cuba bác đề nghị gặp Raul Castro của Peru.', D, ['Cuba rejects Peru']],
  ['an opinion', 'Kenya bác bỏ ý kiến cho rằng nước này can thiệp.', D, ['Kenya denies *']],
  ['no fault', 'Kenya khẳng định không có lỗi trong vụ việc.', D, ['Kenya denies *']],
]);

table('invitations that are answered', claims, [
  [
    'accepted',
    'Tổng thống Kenya Uhuru Kenyatta đã chấp nhận lời mời thăm Ai Cập của Tổng thống Abdel Fattah al-Sisi.',
    D,
    ['Abdel Fattah el-Sisi invites Uhuru Kenyatta'],
  ],
  ['by states', 'Kenya đã phản hồi lời mời của Uganda.', D, ['Uganda invites Kenya']],
  [
    'a guest of',
    'Tổng thống Pháp François Hollande dự lễ với tư cách khách mời của Tổng thống Ai Cập Abdel Fattah al-Sisi.',
    D,
    ['Abdel Fattah el-Sisi invites Francois Hollande'],
  ],
  [
    'by letter of another',
    'Ngoại trưởng Nga Sergei Lavrov gửi lời từ Tổng thống Vladimir Putin mời Tổng thống Pháp François Hollande thăm Nga.',
    D,
    ['Vladimir Putin invites Francois Hollande'],
  ],
]);

table('signings', claims, [
  [
    'two leaders watch',
    'Thủ tướng Nepal Sushil Koirala và Thủ tướng Ấn Độ Narendra Modi chứng kiến lễ ký các văn kiện hợp tác.',
    '2014-08-04',
    ['Nepal signsAgreementWith Ấn Độ'],
  ],
  [
    'will watch',
    'Thủ tướng Nepal Sushil Koirala và Thủ tướng Ấn Độ Narendra Modi sẽ chứng kiến lễ ký các văn kiện hợp tác.',
    '2014-08-04',
    [],
  ],
  ['told by a noun', 'Kenya và Uganda thảo luận về bản ghi nhớ ký năm 2011.', D, []],
  [
    'a noun with whom',
    'Kenya xóa bỏ các thỏa thuận đã ký kết với Uganda.',
    D,
    ['Kenya signsAgreementWith Uganda'],
  ],
  [
    'with several in brackets',
    'Hiệp định giữa Cuba với ba nước (Anh, Pháp, Đức) được ký năm 2015.',
    D,
    ['Cuba signsAgreementWith Anh', 'Cuba signsAgreementWith Pháp', 'Cuba signsAgreementWith Đức'],
  ],
]);

table('the chair in other words', claims, [
  [
    'to whom one speaks',
    'Hà Nội đã trao đổi với Brunei, nước chủ tịch ASEAN 2013.',
    D,
    ['Brunei chairs ASEAN'],
  ],
  ['in the role', 'Jakarta, trong tư cách chủ tịch ASEAN năm nay, muốn họp.', D, ['Indonesia chairs ASEAN']],
  ['a paper', 'Trong Tuyên bố Chủ tịch ASEAN, Campuchia muốn họp.', D, []],
]);

table('causes, conditions and reasons', claims, [
  ['do and an object', 'Ngoại trưởng hoãn chuyến thăm do Peru đổ lỗi cho Chile.', D, ['Peru accuses Chile']],
  [
    'why it is done',
    'Anh trừng phạt Sudan vì cáo buộc tấn công mạng.',
    D,
    ['Anh accuses Sudan', 'Anh sanctions Sudan'],
  ],
  ['what may befall them', 'Anh cảnh báo rằng Ankara có thể bị loại.', D, ['Anh warns Thổ Nhĩ Kỳ']],
  [
    'what is planned first',
    'Bắc Kinh khẳng định sẽ đáp trả và cảnh báo Washington.',
    D,
    ['Trung Quốc warns Mỹ'],
  ],
  [
    'if they do not',
    'Kenya cảnh báo sẽ gia tăng các biện pháp đáp trả nếu Uganda không mở cửa khẩu.',
    D,
    ['Kenya warns Uganda'],
  ],
  ['of its own force', 'Kenya cảnh báo Kenya sẽ dùng vũ lực nếu Uganda khai hỏa.', D, ['Kenya warns Uganda']],
  ['if it itself', 'Kenya cảnh báo sẽ có hậu quả nếu đàm phán với Uganda đổ vỡ.', D, []],
  [
    'a reason told by a clause',
    'Peru cắt quan hệ với Chile với lý do Chile ủng hộ Cuba.',
    D,
    ['Chile supports Cuba'],
  ],
  [
    'a cause told by a clause',
    'Chuyến thăm của Peru bị hủy bởi Chile từ chối đề nghị của Cuba.',
    D,
    ['Chile rejects Cuba'],
  ],
  [
    'two of which the speaker is one',
    'Thủ tướng Nepal Sushil Koirala hội đàm với Thủ tướng Ấn Độ Narendra Modi. Ông Koirala đề nghị hai bên tăng cường hợp tác.',
    '2014-08-04',
    [],
  ],
  [
    'two others',
    'Thái Lan và Campuchia nổ súng. Ông Ban Ki-moon, Tổng Thư ký Liên hợp quốc, đề nghị hai nước láng giềng kiềm chế.',
    '2011-02-10',
    ['Ban Ki-moon urges Campuchia', 'Ban Ki-moon urges Thái Lan'],
  ],
  ['sought', 'Peru tìm kiếm sự ủng hộ của Chile.', D, []],
  [
    'cut',
    'Tổng thống Mỹ Barack Obama dọa cắt 10 triệu USD viện trợ cho Palestine.',
    D,
    ['Barack Obama warns Palestine'],
  ],
  [
    'who does so told behind a comma',
    'Ông Obama ủng hộ cách tiếp cận với Nga, quốc gia đang hỗ trợ chính quyền Syria.',
    D,
    ['Nga aids Syria'],
  ],
  [
    'help against somebody',
    'Ankara nhận nhiều hơn sự giúp đỡ của Mỹ trong cuộc chiến chống Nhà nước Hồi giáo.',
    D,
    ['Mỹ aids Thổ Nhĩ Kỳ'],
  ],
  [
    'right before do',
    'Cuộc xung đột với chính phủ Yemen do Riyadh hậu thuẫn kéo dài.',
    D,
    ['Saudi Arabia supports Yemen'],
  ],
]);
