import { claims, table } from '../read.ts';

table('verbs and nouns of a stance', claims, [
  ['đổ vấy cho', 'Chile đổ vấy cho Bolivia về vụ rò rỉ.', '2018-05-10', ['Chile accuses Bolivia']],
  [
    'phản ứng gay gắt với',
    'Chile có phản ứng gay gắt với Bolivia.',
    '2018-05-10',
    ['Chile criticises Bolivia'],
  ],
  [
    'bất bình trước, and who denies stands within',
    'Chile bất bình trước việc Bolivia gián tiếp phủ nhận thông tin trên.',
    '2018-05-10',
    ['Bolivia denies *', 'Chile criticises Bolivia'],
  ],
  [
    'thuyết phục asks for nothing openly',
    'Chile đang cố thuyết phục Bolivia mở lại cửa khẩu.',
    '2018-05-10',
    [],
  ],
  ['kiên định is no plan', 'Chile kiên định ủng hộ Bolivia.', '2018-05-10', ['Chile supports Bolivia']],
  ['sát cánh bên', 'Chile luôn sát cánh bên Bolivia.', '2018-05-10', ['Chile supports Bolivia']],
  [
    'ủng hộ việc … gia nhập',
    'Chile ủng hộ việc Bolivia sớm gia nhập Liên minh Thái Bình Dương.',
    '2018-05-10',
    ['Chile supports Bolivia'],
  ],
  ['ủng hộ việc … rời đi', 'Chile ủng hộ việc Bolivia rời đi.', '2018-05-10', []],
  ['thanks for support', 'Chile cảm ơn sự ủng hộ của Bolivia.', '2018-05-10', ['Bolivia supports Chile']],
  [
    'assets of those who are hit',
    'Chile đóng băng tài sản của ba quan chức Bolivia.',
    '2018-05-10',
    ['Chile sanctions Bolivia'],
  ],
  [
    'an order is no deed of theirs',
    'Chile phản đối lệnh đóng băng tài sản của Bolivia.',
    '2018-05-10',
    ['Chile criticises Bolivia'],
  ],
  [
    'listed by',
    'Ba quan chức Bolivia bị Chile đưa vào danh sách trừng phạt.',
    '2018-05-10',
    ['Chile sanctions Bolivia'],
  ],
  [
    'kéo dài lệnh trừng phạt',
    'Chile kéo dài lệnh trừng phạt Bolivia thêm một năm.',
    '2018-05-10',
    ['Chile sanctions Bolivia'],
  ],
  [
    'a threat to expel',
    'Chile dọa trục xuất các nhà ngoại giao Bolivia.',
    '2018-05-10',
    ['Chile warns Bolivia'],
  ],
  [
    'an ambassador of its own',
    'Chile triệu hồi Đại sứ Chile tại Bolivia.',
    '2018-05-10',
    ['Chile recallsAmbassadorFrom Bolivia'],
  ],
  [
    'đại sứ của mình',
    'Chile triệu hồi đại sứ của mình tại Bolivia về nước.',
    '2018-05-10',
    ['Chile recallsAmbassadorFrom Bolivia'],
  ],
  [
    'called home',
    'Chile triệu đại sứ tại Bolivia về nước tham vấn.',
    '2018-05-10',
    ['Chile recallsAmbassadorFrom Bolivia'],
  ],
  [
    'called in',
    'Chile gọi đại sứ Bolivia đến để phản đối.',
    '2018-05-10',
    ['Chile summonsAmbassadorOf Bolivia'],
  ],
  ['only called so', 'Chile gọi đại sứ Bolivia là bạn.', '2018-05-10', []],
  [
    'a paper signed between',
    'Hiệp định được ký giữa Chile và Bolivia.',
    '2018-05-10',
    ['Chile signsAgreementWith Bolivia'],
  ],
  [
    'a paper that two signed',
    'Hiệp định do Chile và Bolivia ký năm 2015 sẽ hết hiệu lực.',
    '2018-05-10',
    ['Chile signsAgreementWith Bolivia'],
  ],
  [
    'đã cùng … ký',
    'Chile đã cùng Bolivia ký thỏa thuận.',
    '2018-05-10',
    ['Chile signsAgreementWith Bolivia'],
  ],
  [
    'a protocol is no decree',
    'Chile ký nghị định thư với Bolivia.',
    '2018-05-10',
    ['Chile signsAgreementWith Bolivia'],
  ],
  ['bargained for', 'Chile đang đàm phán ký hiệp định với Bolivia.', '2018-05-10', []],
  [
    'given to whoever stands first',
    'Chile cung cấp cho Bolivia khoản vay ưu đãi trị giá 5 triệu USD.',
    '2018-05-10',
    ['Chile aids Bolivia'],
  ],
]);

table('where whoever takes a stance stands', claims, [
  [
    'behind the verb that opens the sentence',
    'Cáo buộc Bolivia do thám, Chile đã trục xuất ba nhà ngoại giao nước này.',
    '2018-05-10',
    ['Chile accuses Bolivia', 'Chile expelsDiplomatsOf Bolivia'],
  ],
  [
    'whose deed opens the sentence',
    'Quyết định của Bolivia vấp phải sự phản đối của Chile.',
    '2018-05-10',
    ['Chile criticises Bolivia'],
  ],
  [
    'a deed that is condemned',
    'Vụ phóng tên lửa của Bolivia đã bị Chile lên án.',
    '2018-05-10',
    ['Chile criticises Bolivia'],
  ],
  [
    'a deed that would be answered',
    'Chile cảnh báo bất kỳ hành động khiêu khích nào của Bolivia cũng sẽ bị đáp trả.',
    '2018-05-10',
    ['Chile warns Bolivia'],
  ],
]);

table('what somebody is told to have to do', claims, [
  [
    'nhấn mạnh rằng … cần',
    'Ngoại trưởng Iran Mohammad Javad Zarif nhấn mạnh rằng Bolivia cần tôn trọng thỏa thuận.',
    '2018-05-10',
    ['Mohammad Javad Zarif urges Bolivia'],
  ],
  ['nói … phải', 'Chile nói Bolivia phải rút quân.', '2018-05-10', ['Chile urges Bolivia']],
  [
    'quoted, the speaker last',
    '"Bolivia phải rút quân", Thủ tướng Anh Theresa May nói.',
    '2018-05-10',
    ['Theresa May urges Bolivia'],
  ],
  ['of what befalls them', 'Chile nói Bolivia phải đối mặt với nhiều khó khăn.', '2018-05-10', []],
  ['of himself', 'Chile nói nước này phải rút quân.', '2018-05-10', []],
  ['of both', 'Chile nói Bolivia và Chile cần đối thoại.', '2018-05-10', []],
  ['supposed', 'Nếu Chile nói Bolivia phải rút quân, khu vực sẽ bất ổn.', '2018-05-10', []],
]);

table('some of many, and who is helped in a country', claims, [
  [
    'trong đó có',
    'Chile mời các nước láng giềng, trong đó có Bolivia, tham dự hội nghị.',
    '2018-05-10',
    ['Chile invites Bolivia'],
  ],
  [
    'nhất là',
    'Chile kêu gọi các bên liên quan, nhất là Bolivia và Peru, kiềm chế.',
    '2018-05-10',
    ['Chile urges Bolivia', 'Chile urges Peru'],
  ],
  [
    'those of talks',
    'Chile kêu gọi các bên nối lại đàm phán sáu bên, gồm Bolivia và Peru.',
    '2018-05-10',
    [],
  ],
  [
    'victims in a country',
    'Chile viện trợ khẩn cấp cho các nạn nhân động đất ở Bolivia.',
    '2018-05-10',
    ['Chile aids Bolivia'],
  ],
  [
    'given by whoever stands behind do',
    'Bolivia tiếp nhận hai tàu tuần tra do Chile trao tặng.',
    '2018-05-10',
    ['Chile aids Bolivia'],
  ],
  ['an honour', 'Bolivia nhận danh hiệu do Chile trao tặng.', '2018-05-10', []],
  [
    'a helping sum',
    'Khoản viện trợ của Chile giúp Bolivia khắc phục hậu quả thiên tai.',
    '2018-05-10',
    ['Chile aids Bolivia'],
  ],
  [
    'a deed after another',
    'Chile trục xuất ba nhà ngoại giao Bolivia sau khi cáo buộc nước này do thám.',
    '2018-05-10',
    ['Chile accuses Bolivia', 'Chile expelsDiplomatsOf Bolivia'],
  ],
  [
    'the newest measure, whoever speaks of it',
    'Thủ tướng Anh Theresa May nói lệnh trừng phạt mới nhất của Anh đối với Bolivia rất mạnh.',
    '2018-05-10',
    ['Anh sanctions Bolivia'],
  ],
]);

table('members and chairs named right behind', claims, [
  [
    'what kind of member',
    'Việt Nam là thành viên tích cực và có trách nhiệm của ASEAN.',
    '2018-05-10',
    ['Việt Nam memberOf ASEAN'],
  ],
  [
    'in apposition',
    'Việt Nam, một thành viên tích cực của ASEAN, đăng cai hội nghị.',
    '2018-05-10',
    ['Việt Nam memberOf ASEAN'],
  ],
  [
    'nước thành viên … Hungary',
    'Nước thành viên EU Hungary phản đối.',
    '2018-05-10',
    ['Hungary memberOf EU'],
  ],
  [
    'the chair and its name',
    'Chủ tịch luân phiên ASEAN Singapore ra thông cáo.',
    '2018-05-10',
    ['Singapore chairs ASEAN'],
  ],
  ['năm nay là', 'Chủ tịch ASEAN năm nay là Singapore.', '2018-05-10', ['Singapore chairs ASEAN']],
]);

table('who takes no stance', claims, [
  ['a crowd of a country', 'Phe đối lập Bolivia chỉ trích Peru.', '2018-05-10', []],
  ['whoever is asked to', 'Chile kêu gọi Bolivia lên án Peru.', '2018-05-10', ['Chile urges Bolivia']],
  ['what is denied', 'Chile phủ nhận đã mời Bolivia.', '2018-05-10', ['Chile denies *']],
  ['for which it is done', 'Chile gây sức ép để Bolivia trừng phạt Peru.', '2018-05-10', []],
  [
    'who is not condemned, and the next is',
    'Chile tránh lên án Bolivia nhưng chỉ trích Peru.',
    '2018-05-10',
    ['Chile criticises Peru'],
  ],
  ['hoped for', 'Chile mong nhận được sự ủng hộ của Bolivia.', '2018-05-10', []],
  ['whom the deed hits', 'Chile lên án vụ tấn công nhằm vào Bolivia.', '2018-05-10', []],
  ['who is killed', 'Chile lên án vụ ám sát Đại sứ Bolivia tại Peru.', '2018-05-10', []],
]);

table('by whose words, and where to', claims, [
  ['theo', 'Theo Chile, Bolivia đã vi phạm thỏa thuận.', '2018-05-10', ['Chile accuses Bolivia']],
  ['theo … cần', 'Theo Chile, Bolivia cần rút quân.', '2018-05-10', ['Chile urges Bolivia']],
  ['coi … là', 'Chile coi Bolivia là thủ phạm.', '2018-05-10', ['Chile accuses Bolivia']],
  [
    'dành cho … sự ủng hộ',
    'Chile dành cho Bolivia sự ủng hộ mạnh mẽ.',
    '2018-05-10',
    ['Chile supports Bolivia'],
  ],
  [
    'summoned to',
    'Đại sứ Peru được triệu tập tới Bộ Ngoại giao Nga.',
    '2018-05-10',
    ['Bộ Ngoại giao Nga summonsAmbassadorOf Peru'],
  ],
  [
    'a contract to buy',
    'Chile ký hợp đồng mua tàu ngầm của Peru.',
    '2018-05-10',
    ['Chile signsAgreementWith Peru'],
  ],
  [
    'words that somebody has',
    'Chile có những lời chỉ trích gay gắt nhằm vào Bolivia.',
    '2018-05-10',
    ['Chile criticises Bolivia'],
  ],
]);
