import { offices, table } from '../read.ts';

table('a title behind a name', offices, [
  [
    'in brackets',
    'Chủ tịch nước trao quyết định cho bà Trần Thị Mai Lan (Tổng Lãnh sự Việt Nam tại Osaka, Nhật Bản), ông Lê Quang Huy (Đại sứ Việt Nam tại Peru).',
    '2023-05-10',
    ['Lê Quang Huy ambassador|Việt Nam', 'Trần Thị Mai Lan consul general|Việt Nam'],
  ],
  [
    'a country in brackets is no title',
    'Ông Henrik Dahl (Đan Mạch) và bà Ana Sousa (Bồ Đào Nha) tới dự hội nghị.',
    '2023-05-10',
    [],
  ],
  [
    'joined by "kiêm"',
    'Phó Thủ tướng Angola Carlos Mendonca kiêm Bộ trưởng Tài chính tới Lisbon.',
    '2019-05-10',
    ['Carlos Mendonca deputy prime minister|Angola', 'Carlos Mendonca finance minister|Angola'],
  ],
  [
    'joined by "đồng thời là"',
    'Ông Henrik Dahl, đồng thời là Tổng Thư ký Hội đồng châu Âu, tới Riga.',
    '2015-05-10',
    ['Henrik Dahl secretary general|Hội đồng châu Âu'],
  ],
  [
    'that he holds now',
    'Bà Ana Sousa, người đang giữ chức Ngoại trưởng Angola, phát biểu.',
    '2015-05-10',
    ['Ana Sousa foreign minister|Angola'],
  ],
  [
    'that he once held is none',
    'Ông Henrik Dahl, đồng thời là cựu Ngoại trưởng Estonia, phát biểu.',
    '2015-05-10',
    [],
  ],
  [
    'goes on from a rank in the party',
    'Thượng tướng Đỗ Văn Thành, Ủy viên Trung ương Đảng, Thứ trưởng Quốc phòng và bà Sofie Lund, Thứ trưởng Quốc phòng Na Uy, đồng chủ trì.',
    '2024-05-10',
    ['Sofie Lund deputy defence minister|Na Uy', 'Đỗ Văn Thành deputy defence minister|Việt Nam'],
  ],
  [
    'of another country is that of somebody else',
    'Nhận lời mời của Chủ tịch nước Trần Đức Lương, Tổng thống Hungary, ông Mádl Ferenc, thăm Việt Nam.',
    '2004-05-10',
    ['Mádl Ferenc president|Hungary', 'Trần Đức Lương president|Việt Nam'],
  ],
  [
    'of several, told apart by semicolons',
    'Dự buổi lễ có: Trần Thị Mai Lan, Tổng Lãnh sự Việt Nam tại Osaka; Lê Quang Huy, Đại sứ Việt Nam tại Peru; Phạm Đức Thuận, Chủ nhiệm Văn phòng Quốc hội.',
    '2023-05-10',
    [
      'Lê Quang Huy ambassador|Việt Nam',
      'Phạm Đức Thuận chairman of the office of the national assembly|Việt Nam',
      'Trần Thị Mai Lan consul general|Việt Nam',
    ],
  ],
  [
    'of a secretary general of some association is none',
    'Dự buổi lễ có ông Lê Quang Huy, Tổng thư ký Hội Cờ vua, và nhiều khách mời.',
    '2023-05-10',
    [],
  ],
]);

table('between a title and the name stands', offices, [
  [
    '"là"',
    'Đại sứ của Lào tại Liên hợp quốc là ông Bounmy Keosavath sẽ phát biểu.',
    '2016-05-10',
    ['Bounmy Keosavath ambassador|Lào'],
  ],
  ['"là" and no name', 'Ngoại trưởng Na Uy là người đầu tiên phát biểu.', '2016-05-10', []],
  [
    'a rank',
    'Người phát ngôn Bộ Quốc phòng Hungary, Chuẩn tướng Ferenc Barta, cho biết.',
    '2016-05-10',
    ['Ferenc Barta spokesperson|Bộ Quốc phòng Hungary'],
  ],
  [
    'a comma, behind which somebody else is told',
    'Trong cuộc gặp với Tư lệnh Hải quân Pháp, Đô đốc Nguyễn Văn Hạnh khẳng định.',
    '2016-05-10',
    [],
  ],
  [
    'a body in brackets',
    'Đại sứ Séc tại Liên hợp quốc (LHQ) Marek Dvorsky phát biểu.',
    '2016-05-10',
    ['Marek Dvorsky ambassador|Séc'],
  ],
  [
    'a country in brackets',
    'Thống đốc tỉnh Tver (Nga) Andrei Sobolev tới Huế.',
    '2016-05-10',
    ['Andrei Sobolev governor|Nga'],
  ],
  [
    'a dash and "bà"',
    'Phát ngôn viên Ủy ban châu Âu - bà Carla Neri phát biểu.',
    '2016-05-10',
    ['Carla Neri spokesperson|Ủy ban châu Âu'],
  ],
  [
    'the name of the leader whom he serves',
    'Người phát ngôn của nhà lãnh đạo Philippines Rodrigo Duterte cho biết.',
    '2017-05-10',
    ['Rodrigo Duterte president|Philippines'],
  ],
]);

table('an office that is not told to be held', offices, [
  ['is sought', 'Ứng viên Bộ trưởng Ngoại giao Trần Quang Vinh phát biểu.', '2016-05-10', []],
  [
    'is sought by somebody known',
    'Bà Theresa May, ứng viên cho chức Thủ tướng Anh, phát biểu.',
    '2016-07-05',
    [],
  ],
  [
    'is that of some minister',
    'Một bộ trưởng Đức đã nói chuyện với Thủ tướng Angela Merkel.',
    '2016-05-10',
    ['Angela Merkel chancellor|Đức'],
  ],
  [
    'is a word for leading',
    'Đảng tin vào quyền lãnh đạo của Chủ tịch Trung Quốc Tập Cận Bình.',
    '2016-05-10',
    ['Tập Cận Bình president|Trung Quốc'],
  ],
]);

table('whose an office is', offices, [
  [
    'was told before, of nobody’s name',
    'Đặc sứ Liên hợp quốc về Mali kêu gọi ngừng bắn. Đặc sứ Tomas Brandt nói như vậy tại Bamako.',
    '2014-05-10',
    ['Tomas Brandt special envoy|Liên hợp quốc'],
  ],
  [
    'was told before, but a Vietnamese name is of home',
    'Người phát ngôn Bộ Ngoại giao Lào phát biểu. Người phát ngôn Trần Quang Vinh nói.',
    '2014-05-10',
    [],
  ],
  [
    'is told by a body of the country',
    'Thượng nghị sĩ Boris Malinin thuộc Hội đồng Liên bang Nga phát biểu.',
    '2014-05-10',
    ['Boris Malinin senator|Nga'],
  ],
  [
    'no place without a senate tells of senators',
    'Hội nghị diễn ra ở Singapore. Thượng nghị sĩ Walter Price phát biểu.',
    '2014-05-10',
    [],
  ],
  [
    'Vietnam tells of no foreigners',
    'Việt Nam đón đoàn. Hạ nghị sĩ Walter Price phát biểu.',
    '2014-05-10',
    [],
  ],
  [
    'a ministry tells of which country its people are',
    'Thứ trưởng Bộ Nội vụ Peru Walter Price gặp Ngoại trưởng Chile.',
    '2014-05-10',
    ['Walter Price deputy interior minister|Peru'],
  ],
]);

table('an appointment', offices, [
  [
    'of somebody whose offices of today are told',
    'Thủ tướng bổ nhiệm ông Trần Quang Vinh - Trợ lý Bộ trưởng, Vụ trưởng Vụ Âu châu, giữ chức Thứ trưởng Bộ Ngoại giao.',
    '2014-05-10',
    ['Trần Quang Vinh deputy foreign minister|Việt Nam'],
  ],
  [
    'by somebody who is named',
    'Ông Trần Quang Vinh được Chủ tịch nước Trương Tấn Sang bổ nhiệm làm Đại sứ Việt Nam tại Peru.',
    '2014-05-10',
    ['Trần Quang Vinh ambassador|Việt Nam'],
  ],
  [
    'of whom he speaks to is not his',
    'Ông Trần Quang Vinh nói với Bộ trưởng Nguyễn Văn An được bổ nhiệm làm Đại sứ Việt Nam tại Peru.',
    '2014-05-10',
    ['Nguyễn Văn An ambassador|Việt Nam'],
  ],
]);

table('whose department an office is', offices, [
  [
    'behind a comma',
    'Dự buổi lễ có bà Trần Thị Mai Lan, Vụ trưởng Vụ Tây Á, Bộ Ngoại giao.',
    '2016-05-10',
    ['Trần Thị Mai Lan head of department|Bộ Ngoại giao Việt Nam'],
  ],
  [
    'behind "thuộc"',
    'Ông Pedro Salinas - Cục trưởng Cục Hải quan thuộc Bộ Tài chính Peru phát biểu.',
    '2016-05-10',
    ['Pedro Salinas head of department|Bộ Tài chính Peru'],
  ],
  [
    'before the name',
    'Cục trưởng Cục Lãnh sự, Bộ Ngoại giao Trần Quang Vinh phát biểu.',
    '2016-05-10',
    ['Trần Quang Vinh head of department|Bộ Ngoại giao Việt Nam'],
  ],
  ['a ministry that he meets is not his', 'Vụ trưởng Vụ Lễ tân gặp Bộ Ngoại giao Peru.', '2016-05-10', []],
  [
    'of an embassy',
    'Tham tán chính trị Đại sứ quán Lào tại Việt Nam Somsak Vongsa tham dự.',
    '2016-05-10',
    ['Somsak Vongsa political counsellor|Lào'],
  ],
]);

table('a title for a list of names', offices, [
  [
    'behind "gồm", with ranks in brackets',
    'Quốc hội phê chuẩn hai Phó Thủ tướng gồm các đồng chí: Nguyễn Sinh Hùng (Ủy viên Bộ Chính trị), Phạm Gia Khiêm.',
    '2007-05-10',
    ['Nguyễn Sinh Hùng deputy prime minister|Việt Nam', 'Phạm Gia Khiêm deputy prime minister|Việt Nam'],
  ],
]);

table('of which country a place is', offices, [
  [
    'in brackets, behind the name of its governor',
    'Thành phố đón ông Sato Kenji, Thống đốc tỉnh Tottori (Nhật Bản), sang thăm.',
    '2016-05-10',
    ['Sato Kenji governor|Nhật Bản'],
  ],
  [
    'behind a comma',
    'Thành phố đón ông Luc Morel, Thị trưởng thành phố Angers, Pháp.',
    '2016-05-10',
    ['Luc Morel mayor|Pháp'],
  ],
  [
    'that the lexicon knows',
    'Thành phố đón ông Luc Morel, Thị trưởng Lyon, sang thăm.',
    '2016-05-10',
    ['Luc Morel mayor|Pháp'],
  ],
  [
    'whose governor is named behind it',
    'Thị trưởng Moskva Andrei Sobolev gặp Đại sứ Lào.',
    '2016-05-10',
    ['Andrei Sobolev mayor|Nga'],
  ],
  [
    'a country that does something is not of the place',
    'Ông Luc Morel, Thị trưởng thành phố Angers, phản đối Italy.',
    '2016-05-10',
    [],
  ],
]);

table('a rank before the name, and the office behind it', offices, [
  [
    'without a second comma',
    'Thượng tướng Đỗ Văn Thành, Thứ trưởng Bộ Quốc phòng tiếp Đại tá Walter Price, Tùy viên Quốc phòng Canada.',
    '2019-05-10',
    ['Walter Price defence attaché|Canada', 'Đỗ Văn Thành deputy defence minister|Việt Nam'],
  ],
  [
    'a name behind the office is another’s',
    'Dự họp có Thượng tướng Đỗ Văn Thành, Thứ trưởng Ngoại giao Trần Quang Vinh.',
    '2019-05-10',
    ['Trần Quang Vinh deputy foreign minister|Việt Nam'],
  ],
  [
    'behind ranks of a party that is told',
    'Ông Đỗ Văn Thành, Ủy viên Bộ Chính trị Đảng Cộng sản Việt Nam, Bí thư Tỉnh ủy Nghệ An, tới dự.',
    '2019-05-10',
    ['Đỗ Văn Thành provincial party secretary|Việt Nam'],
  ],
]);
