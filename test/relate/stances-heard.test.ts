import { claims, table } from '../read.ts';

table('stances told by whoever they are aimed at', claims, [
  [
    'left at a demand',
    'Lực lượng YPG rút quân theo yêu cầu từ Thổ Nhĩ Kỳ.',
    '2018-06-05',
    ['Thổ Nhĩ Kỳ urges YPG'],
  ],
  [
    'agreed to',
    'Lào đồng ý với yêu cầu của Thái Lan về việc mở lại cửa khẩu.',
    '2021-06-05',
    ['Thái Lan urges Lào'],
  ],
  [
    'not afraid',
    'Pakistan không nao núng trước những lời đe dọa của Ấn Độ.',
    '2019-03-02',
    ['Ấn Độ warns Pakistan'],
  ],
  [
    'all the same',
    'Bất chấp cảnh báo từ Nhật Bản, Triều Tiên vẫn phóng tên lửa.',
    '2017-09-16',
    ['Nhật Bản warns Triều Tiên'],
  ],
  [
    'in spite of',
    'Brazil nhập khẩu dầu của Iran bất chấp phản đối từ Canada.',
    '2019-06-05',
    ['Canada criticises Brazil'],
  ],
  [
    'taken note of',
    'Chính phủ Sudan đã lưu ý đến cảnh báo của Ai Cập về con đập.',
    '2021-06-05',
    ['Ai Cập warns Sudan'],
  ],
  [
    'he only says so',
    'Bộ trưởng Brazil nói rằng dầu sẽ được nhập bất chấp phản đối từ Canada.',
    '2019-06-05',
    [],
  ],
  ['who is arrested', 'Ba Lan bắt bà Vương Lan theo yêu cầu của Mỹ.', '2019-06-05', []],
  [
    'how they met',
    'Chiều 7/6, theo đề nghị của phía Malaysia, ông Lavrov đã điện đàm với Ngoại trưởng Indonesia.',
    '2019-06-08',
    [],
  ],
]);

table('what an answer tells of', claims, [
  [
    'another is accused',
    'Ông Lavrov bác bỏ cáo buộc của Ukraine rằng Belarus tấn công dân thường.',
    '2022-06-05',
    ['Sergei Lavrov denies Ukraine', 'Ukraine accuses Belarus'],
  ],
  [
    'what it says in quotes',
    'Ông Lavrov bác bỏ cáo buộc "can thiệp bầu cử" của Thụy Điển.',
    '2018-06-05',
    ['Sergei Lavrov denies Thụy Điển', 'Thụy Điển accuses Sergei Lavrov'],
  ],
  [
    'of one side',
    'Cuba phủ nhận những cáo buộc của phía Mỹ về vụ tấn công âm thanh.',
    '2018-06-05',
    ['Cuba denies Mỹ', 'Mỹ accuses Cuba'],
  ],
  [
    'of what is alleged',
    'Nga bác bỏ cáo buộc đội ngũ của ông Macron nhận tiền.',
    '2018-06-05',
    ['Nga denies *'],
  ],
]);

table('who goes on past the comma', claims, [
  [
    'not who is blamed',
    'Ngoại trưởng Nga Sergei Lavrov lên án việc Israel bắn tên lửa vào Syria, đồng thời cáo buộc Israel đẩy khu vực vào chiến tranh.',
    '2018-12-27',
    ['Sergei Lavrov accuses Israel', 'Sergei Lavrov criticises Israel'],
  ],
  [
    'not who is talked of',
    'Ngoại trưởng Nga Sergei Lavrov khẳng định Mỹ đang tìm cách đe dọa Cuba bằng cấm vận, đồng thời chỉ trích tuyên bố của Canada.',
    '2019-05-10',
    ['Mỹ warns Cuba', 'Sergei Lavrov criticises Canada'],
  ],
  [
    'who has a verb of his own',
    'Ngoại trưởng Nga Sergei Lavrov lên án Israel, trong khi Đức kêu gọi Iran kiềm chế, đồng thời cảnh báo Syria.',
    '2018-12-27',
    ['Sergei Lavrov criticises Israel', 'Đức urges Iran', 'Đức warns Syria'],
  ],
  [
    'at whom, too',
    'Bộ Ngoại giao Nga cho biết Nga phản đối quyết định của Na Uy, đồng thời cảnh báo sẽ đáp trả.',
    '2019-05-10',
    ['Bộ Ngoại giao Nga warns Na Uy', 'Nga criticises Na Uy'],
  ],
]);

table('who speaks, and to whom, as headlines tell it', claims, [
  [
    'two states',
    'Nga, Trung Quốc chỉ trích Nhật Bản',
    '2021-06-05',
    ['Nga criticises Nhật Bản', 'Trung Quốc criticises Nhật Bản'],
  ],
  ['where', 'Tại Pháp, Mỹ chỉ trích Nhật Bản', '2021-06-05', ['Mỹ criticises Nhật Bản']],
  [
    'on the phone',
    'Ngoại trưởng Nga Sergei Lavrov điện đàm với Ngoại trưởng Mỹ Antony Blinken, kêu gọi kiềm chế về Syria',
    '2021-06-05',
    ['Sergei Lavrov urges Antony Blinken'],
  ],
  [
    'the reason',
    'Ba Lan trục xuất ba nhà ngoại giao Belarus với cáo buộc họ là gián điệp.',
    '2021-06-05',
    ['Ba Lan accuses Belarus', 'Ba Lan expelsDiplomatsOf Belarus'],
  ],
  [
    'this demand of theirs',
    'Lào nhất trí với yêu cầu này của Thái Lan.',
    '2021-06-05',
    ['Thái Lan urges Lào'],
  ],
]);
