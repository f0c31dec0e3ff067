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
