import { claims, table } from '../read.ts';

table('members and chairs', claims, [
  ['là thành viên của', 'Ba Lan là thành viên của NATO từ năm 1999.', '2009-04-04', ['Ba Lan memberOf NATO']],
  ['gia nhập', 'Croatia đã gia nhập Liên minh châu Âu ngày 1/7.', '2013-07-02', ['Croatia memberOf EU']],
  [
    'members listed',
    'Các nước thành viên ASEAN gồm Brunei, Lào và Thái Lan đã ký văn kiện.',
    '2012-11-20',
    ['Brunei memberOf ASEAN', 'Lào memberOf ASEAN', 'Thái Lan memberOf ASEAN'],
  ],
  [
    'chairs',
    'Ba Lan, nước đang giữ chức Chủ tịch luân phiên của OSCE, kêu gọi đối thoại.',
    '2022-01-14',
    ['Ba Lan chairs OSCE'],
  ],
  [
    'though a member',
    'Mặc dù là thành viên NATO, Thổ Nhĩ Kỳ vẫn mua tên lửa của Nga.',
    '2019-07-16',
    ['Thổ Nhĩ Kỳ memberOf NATO'],
  ],
  [
    'since',
    'Kể từ khi gia nhập WTO năm 2001, Trung Quốc đã nhiều lần bị kiện.',
    '2016-07-16',
    ['Trung Quốc memberOf WTO'],
  ],
  ['since somebody joined', 'Kể từ khi WTO ra đời, Trung Quốc đã nhiều lần bị kiện.', '2016-07-16', []],
  [
    'in that role, behind the name',
    'Nga với tư cách thành viên thường trực của Hội đồng Bảo an Liên hợp quốc đã bỏ phiếu.',
    '2016-07-16',
    ['Nga memberOf Hội đồng Bảo an Liên hợp quốc'],
  ],
  [
    'by example, far behind',
    'Chỉ bốn trong 28 nước thành viên NATO đạt mục tiêu chi 2% GDP, bao gồm Mỹ, Hy Lạp và Estonia.',
    '2016-07-16',
    ['Estonia memberOf NATO', 'Hy Lạp memberOf NATO', 'Mỹ memberOf NATO'],
  ],
  ['as one', 'Vì là thành viên EU, Hungary có quyền phủ quyết.', '2019-07-16', ['Hungary memberOf EU']],
  [
    'the chair of then',
    'Nước chủ tịch ASEAN khi đó là Campuchia đã gạt vấn đề này khỏi văn kiện.',
    '2016-07-16',
    ['Campuchia chairs ASEAN'],
  ],
  [
    'two chairs',
    'Hai bên phối hợp khi Philippines là Chủ tịch ASEAN và Việt Nam là Chủ tịch APEC năm nay.',
    '2017-07-16',
    ['Philippines chairs ASEAN', 'Việt Nam chairs APEC'],
  ],
  [
    'when it chaired',
    'Tuyên bố dịu giọng hơn so với cách đây ba năm, khi Myanmar làm chủ tịch ASEAN.',
    '2017-07-16',
    ['Myanmar chairs ASEAN'],
  ],
  [
    'the president of a body is of no country',
    'Bức thư sẽ được chuyển cho Chủ tịch EU Donald Tusk.',
    null,
    [],
  ],
  ['not yet', 'Ukraine muốn gia nhập NATO.', '2008-04-02', []],
  ['never', 'Thụy Sĩ không phải là thành viên của Liên minh châu Âu.', '2014-02-10', []],
  ['will', 'Phần Lan sẽ gia nhập NATO.', '2023-04-01', []],
  ['of somebody else', 'Nga họp với các nước thành viên NATO tại Brussels.', '2022-01-12', []],
  ['là thành viên', 'Thổ Nhĩ Kỳ là thành viên NATO từ năm 1952.', '2016-07-16', ['Thổ Nhĩ Kỳ memberOf NATO']],
  [
    'in apposition',
    'Thổ Nhĩ Kỳ, thành viên NATO, mua tên lửa của Nga.',
    '2019-07-16',
    ['Thổ Nhĩ Kỳ memberOf NATO'],
  ],
  ['in apposition, what cannot be', 'Thụy Điển, thành viên NATO, lên tiếng.', '2019-07-16', []],
  ['a list after which members follow', 'Nga, các nước thành viên NATO lên tiếng.', '2019-07-16', []],
  [
    'by example',
    'Nhiều nước thành viên EU hành động tương tự: Đức, Pháp và Ukraine đóng cửa lãnh sự quán.',
    '2018-03-27',
    ['Pháp memberOf EU', 'Đức memberOf EU'],
  ],
  [
    'a group and who is in it, without a word for members',
    'Nhóm P5+1 (gồm Mỹ, Nga, Trung Quốc, Anh, Pháp và Đức) họp ở Lausanne.',
    '2015-03-26',
    [
      'Anh memberOf Nhóm P5+1',
      'Mỹ memberOf Nhóm P5+1',
      'Nga memberOf Nhóm P5+1',
      'Pháp memberOf Nhóm P5+1',
      'Trung Quốc memberOf Nhóm P5+1',
      'Đức memberOf Nhóm P5+1',
    ],
  ],
  [
    'in brackets',
    'Nhóm Visegrad (Ba Lan, Hungary, Séc và Slovakia) họp cấp cao.',
    '2016-02-15',
    [
      'Ba Lan memberOf Nhóm Visegrad',
      'Hungary memberOf Nhóm Visegrad',
      'Slovakia memberOf Nhóm Visegrad',
      'Séc memberOf Nhóm Visegrad',
    ],
  ],
  ['a place in brackets', 'Các nước NATO họp tại Cardiff (Anh).', '2014-09-04', []],
  [
    'các nước … như',
    'Các nước Liên minh châu Âu (EU) như Áo, Bỉ đóng cửa biên giới.',
    '2020-03-17',
    ['Bỉ memberOf EU', 'Áo memberOf EU'],
  ],
  [
    'the states of a body, one of them',
    'Nhiều nước ASEAN, trong đó có Indonesia, cử quan sát viên.',
    '2011-02-22',
    ['Indonesia memberOf ASEAN'],
  ],
  ['others than the states of a body', 'NATO cùng các nước như Thụy Sĩ và Áo tham gia.', '2011-02-22', []],
  [
    'in that role',
    'Với tư cách thành viên ASEAN, Brunei tán thành tuyên bố này.',
    '2013-10-09',
    ['Brunei memberOf ASEAN'],
  ],
  [
    'one of five',
    'Pháp, một trong năm ủy viên thường trực Hội đồng Bảo an Liên hợp quốc, nêu ý kiến.',
    '2003-03-10',
    ['Pháp memberOf Hội đồng Bảo an Liên hợp quốc'],
  ],
  ['that it may join', 'Ông tuyên bố ủng hộ mạnh mẽ Serbia gia nhập Liên minh châu Âu.', '2012-02-28', []],
  ['no more', 'Ông lo ngại viễn cảnh khi Anh không còn là thành viên EU.', '2019-02-06', []],
]);

table('who chairs', claims, [
  [
    'together',
    'Nhóm Minsk thuộc OSCE làm trung gian, với Nga, Pháp và Mỹ là đồng chủ tịch.',
    '2020-10-10',
    ['Mỹ chairs Nhóm Minsk', 'Nga chairs Nhóm Minsk', 'Pháp chairs Nhóm Minsk'],
  ],
  [
    'together, listed',
    'Các nước đồng chủ tịch Nhóm Minsk gồm Nga, Pháp và Mỹ.',
    '2020-10-10',
    ['Mỹ chairs Nhóm Minsk', 'Nga chairs Nhóm Minsk', 'Pháp chairs Nhóm Minsk'],
  ],
  [
    'by title, in apposition',
    'Campuchia, nước Chủ tịch ASEAN, lên tiếng.',
    '2022-08-03',
    ['Campuchia chairs ASEAN'],
  ],
  [
    'is, by title',
    'Peru là Chủ tịch Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương (APEC) năm nay.',
    '2016-11-18',
    ['Peru chairs APEC'],
  ],
  ['by title, before', 'Nước Chủ tịch ASEAN Campuchia lên tiếng.', '2022-08-03', ['Campuchia chairs ASEAN']],
  [
    'by title, of a person',
    'Với tư cách Chủ tịch ASEAN, ông Anwar Ibrahim làm trung gian.',
    '2025-07-28',
    ['Malaysia chairs ASEAN'],
  ],
  [
    'trên cương vị',
    'Trên cương vị Chủ tịch ASEAN, Việt Nam lên tiếng.',
    '2020-07-28',
    ['Việt Nam chairs ASEAN'],
  ],
  ['giữ chức', 'Indonesia hiện giữ chức Chủ tịch G20.', '2022-07-28', ['Indonesia chairs G20']],
  ['who leads no state', 'Chủ tịch Hội đồng châu Âu Donald Tusk lên tiếng.', '2018-07-28', []],
  ['who is no member', 'Nga, Chủ tịch ASEAN, lên tiếng.', '2018-07-28', []],
  ['whom the chair meets', 'Mỹ gặp Chủ tịch ASEAN tại Jakarta.', '2023-07-28', []],
]);

table('who becomes a member, and several at once', claims, [
  [
    'by number',
    'Việt Nam chính thức trở thành thành viên thứ 150 của WTO.',
    '2007-01-11',
    ['Việt Nam memberOf WTO'],
  ],
  ['wished for', 'Ukraine muốn trở thành thành viên NATO.', '2019-05-10', []],
  ['ahead', 'Phần Lan sẽ trở thành thành viên NATO.', '2022-05-10', []],
  [
    'three in apposition',
    'Pháp, Đức và Italy, ba thành viên G7, phản đối.',
    '2019-05-10',
    ['Italy memberOf G7', 'Pháp memberOf G7', 'Đức memberOf G7'],
  ],
  ['one who is none', 'Nga và Mỹ, hai thành viên NATO, phản đối.', '2019-05-10', ['Mỹ memberOf NATO']],
]);

table('who is taken in', claims, [
  ['taken in', 'Croatia được kết nạp vào NATO năm 2009.', '2009-05-10', ['Croatia memberOf NATO']],
  ['given a seat', 'Iran được trao tư cách thành viên SCO.', '2023-07-10', ['Iran memberOf SCO']],
  ['it opens the sentence', 'Là thành viên của EU, Malta phản đối.', '2015-07-10', ['Malta memberOf EU']],
  [
    'whose joining is welcomed',
    'Chile hoan nghênh việc Peru gia nhập APEC.',
    '2015-07-10',
    ['Chile supports Peru'],
  ],
]);
