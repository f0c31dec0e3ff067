import { claims, table } from '../read.ts';

const D = '2018-07-10';

table('sanctions that stand: kept, not lifted, asked to be lifted', claims, [
  [
    'not lifted',
    'Canada tuyên bố sẽ không dỡ bỏ các lệnh trừng phạt với Belarus cho đến khi tù nhân được thả.',
    D,
    ['Canada sanctions Belarus'],
  ],
  ['refused', 'Ottawa từ chối nới lỏng lệnh trừng phạt đối với Minsk.', D, ['Canada sanctions Belarus']],
  [
    'only lifted if',
    'Canada khẳng định chỉ dỡ trừng phạt Belarus sau bầu cử.',
    D,
    ['Canada sanctions Belarus'],
  ],
  [
    'kept, though planned',
    'Canada sẽ tiếp tục duy trì các biện pháp trừng phạt kinh tế với Belarus.',
    D,
    ['Canada sanctions Belarus'],
  ],
  [
    'kept by who leads the state that imposed it',
    'Canada áp đặt các lệnh trừng phạt đối với Belarus.\nThủ tướng Canada Justin Trudeau khẳng định không dỡ bỏ trừng phạt Belarus.',
    D,
    ['Canada sanctions Belarus'],
  ],
  [
    'kept by him, where nobody else imposes it',
    'Thủ tướng Canada Justin Trudeau khẳng định không dỡ bỏ trừng phạt Belarus.',
    D,
    ['Justin Trudeau sanctions Belarus'],
  ],
  [
    'kept by a government',
    'Bộ trưởng nhắc lại chính phủ Canada sẽ duy trì trừng phạt kinh tế đối với Belarus.',
    D,
    ['Canada sanctions Belarus'],
  ],
  [
    'asked by whom they hit',
    'Belarus yêu cầu Canada giảm nhẹ các biện pháp trừng phạt.',
    D,
    ['Belarus urges Canada', 'Canada sanctions Belarus'],
  ],
  [
    'asked by another',
    'Serbia kêu gọi Canada dỡ bỏ lệnh trừng phạt nhằm vào Belarus.',
    D,
    ['Canada sanctions Belarus', 'Serbia urges Canada'],
  ],
  [
    'supposed by whom they hit',
    'Belarus có thể đáp trả nếu Canada không nới lỏng các lệnh trừng phạt.',
    D,
    ['Canada sanctions Belarus'],
  ],
  [
    'of somebody, whoever is against them',
    'Serbia kêu gọi dỡ bỏ các lệnh trừng phạt của Canada đối với Belarus.',
    D,
    ['Canada sanctions Belarus'],
  ],
  [
    'what follows và is another',
    'Belarus yêu cầu Canada bỏ trừng phạt và dừng tập trận với Ba Lan.',
    D,
    ['Belarus urges Canada', 'Canada sanctions Belarus'],
  ],
  [
    'of somebody, and judged',
    'Nga sẽ chống lại các biện pháp trừng phạt bất hợp pháp của Canada áp đặt với Cuba.',
    D,
    ['Canada sanctions Cuba'],
  ],
  ['none there is', 'Serbia khẳng định sẽ không có lệnh trừng phạt nào của Canada đối với Belarus.', D, []],
  ['none yet', 'Serbia tìm cách ngăn chặn các biện pháp trừng phạt của Canada đối với Belarus.', D, []],
  ['lifted', 'Canada dỡ bỏ các lệnh trừng phạt với Belarus.', D, []],
  ['lifted after', 'Sau khi Canada dỡ bỏ lệnh trừng phạt Belarus, thương mại tăng mạnh.', D, []],
  ['it hopes for it', 'Belarus muốn dỡ bỏ các lệnh trừng phạt.', D, []],
  ['nobody need keep them', 'Belarus không muốn duy trì tình trạng bị trừng phạt.', D, []],
]);

table('praise of somebody supports him, praise of what is nobody’s does not', claims, [
  ['named', 'Tổng thống Kenya ca ngợi Uganda vì đã mở biên giới.', D, ['Uhuru Kenyatta supports Uganda']],
  ['in a headline', "Kenya khen Uganda 'thẳng thắn'", D, ['Kenya supports Uganda']],
  ['what he does', 'Kenya đánh giá cao những nỗ lực quan trọng của Uganda.', D, ['Kenya supports Uganda']],
  [
    'about it',
    'Kenya đánh giá cao về vai trò và đóng góp tích cực của Uganda ở châu Phi.',
    D,
    ['Kenya supports Uganda'],
  ],
  [
    'what somebody has set out to do, told at length',
    'Kenya ủng hộ chiến dịch truy quét tội phạm ma túy gây tranh cãi của Uganda.',
    D,
    ['Kenya supports Uganda'],
  ],
  [
    'whose measure it is, not whom it hits',
    'Kenya ủng hộ các lệnh trừng phạt nhằm vào Eritrea của Liên minh châu Phi.',
    D,
    ['Kenya supports Liên minh châu Phi', 'Liên minh châu Phi sanctions Eritrea'],
  ],
  ['a courtesy', 'Kenya đánh giá cao vai trò tích cực của Uganda trong khu vực.', D, []],
  ['relations are nobody’s', 'Kenya đánh giá cao tiềm năng trong quan hệ với Uganda.', D, []],
  ['nor is progress in talks', 'Kenya ca ngợi tiến bộ của cuộc đàm phán tại Uganda.', D, []],
  ['firms of somewhere', 'Kenya đánh giá cao hoạt động của các nhà đầu tư Uganda.', D, []],
]);

table('what a state promises it does, what others wish of it not yet', claims, [
  ['it goes on', 'Đan Mạch sẽ tiếp tục hỗ trợ Ghana trong đào tạo.', D, ['Đan Mạch aids Ghana']],
  [
    'an official for his state',
    'Thủ tướng Đan Mạch khẳng định Đan Mạch sẽ hỗ trợ các nỗ lực của Ghana.',
    D,
    ['Đan Mạch aids Ghana'],
  ],
  ['of himself', 'Tổng thống Kenya tuyên bố sẽ ủng hộ Uganda.', D, ['Uhuru Kenyatta supports Uganda']],
  [
    'by one and others of no name',
    'Ông Kenyatta được Uganda và các nước láng giềng ủng hộ.',
    D,
    ['Uganda supports Uhuru Kenyatta'],
  ],
  ['wished', 'Ghana đề nghị Đan Mạch sẽ tiếp tục hỗ trợ Ghana.', D, ['Ghana urges Đan Mạch']],
  ['possible', 'Đan Mạch có thể sẽ hỗ trợ Ghana.', D, []],
  ['supposed', 'Nếu Ghana đồng ý, Đan Mạch sẽ hỗ trợ Ghana.', D, []],
]);

table('whoever is bound to somebody supports him', claims, [
  [
    'of what kind',
    "Canada khẳng định cam kết 'không thể lay chuyển' với Latvia.",
    D,
    ['Canada supports Latvia'],
  ],
  ['whose it is', 'Hội nghị bàn về cam kết của Canada đối với NATO.', D, ['Canada supports NATO']],
  ['promised to somebody', 'Canada cam kết với Latvia sẽ rút quân.', D, []],
  ['to do something with', 'Canada cam kết hợp tác với Latvia.', D, []],
]);

table('behind a semicolon who acted before goes on', claims, [
  [
    'past the guest',
    'Chủ tịch nước Trần Đại Quang chào mừng Tổng thống Kenya thăm Việt Nam; hoan nghênh Uganda đã mở cửa biên giới.',
    D,
    ['Trần Đại Quang supports Uganda'],
  ],
  [
    'not past one who acts there',
    'Chủ tịch nước chào mừng Tổng thống Kenya thăm Việt Nam; Kenya hoan nghênh Uganda đã mở cửa biên giới.',
    D,
    ['Kenya supports Uganda'],
  ],
]);

table('who belongs to what', claims, [
  [
    'bodies in a list of members',
    'Các thành viên G20 gồm Nhật Bản, Brazil và Liên minh châu Âu.',
    D,
    ['Brazil memberOf G20', 'EU memberOf G20', 'Nhật Bản memberOf G20'],
  ],
  [
    'both in that role',
    'Với tư cách là thành viên ASEAN, cả Lào và Myanmar ủng hộ đối thoại.',
    D,
    ['Lào memberOf ASEAN', 'Myanmar memberOf ASEAN'],
  ],
  [
    'in that role, past what else is told',
    'Với tư cách thành viên ASEAN và là nước ký kết nhiều hiệp định, Lào đã mở cửa thị trường.',
    D,
    ['Lào memberOf ASEAN'],
  ],
  ['one of several', 'Brazil là một trong các thành viên G20.', D, ['Brazil memberOf G20']],
  ['who speaks to members', 'Với các thành viên ASEAN, Nhật Bản là đối tác quan trọng.', D, []],
]);
