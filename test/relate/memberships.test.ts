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
]);
