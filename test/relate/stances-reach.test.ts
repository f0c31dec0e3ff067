import { claims, table } from '../read.ts';

const D = '2016-05-10';

table('whoever speaks stands before somebody whom he speaks of', claims, [
  [
    'nobody calls on his own country',
    'Peru cho biết không có bằng chứng đại diện Chile ở Lima bị tấn công và yêu cầu Chile hợp tác.',
    D,
    ['Peru urges Chile'],
  ],
  [
    'an ambassador called in',
    'Peru triệu đại sứ Chile và kêu gọi Chile rút lại lệnh bắt.',
    D,
    ['Peru summonsAmbassadorOf Chile', 'Peru urges Chile'],
  ],
  [
    'nor accuses it',
    'Kenya trục xuất 12 nhà ngoại giao Eritrea và đóng cửa lãnh sự quán của nước này với cáo buộc Eritrea hậu thuẫn khủng bố.',
    D,
    ['Kenya accuses Eritrea', 'Kenya expelsDiplomatsOf Eritrea'],
  ],
  [
    'past a comma and what somebody says',
    'Bộ trưởng Ngoại giao Peru tuyên bố rằng Chile đang tập trung quân ở biên giới, cáo buộc Bolivia tiếp tay.',
    D,
    ['Ana Maria Sanchez de Rios accuses Bolivia'],
  ],
  [
    'past đồng thời, both named before',
    'Haiti lên án sự can thiệp của cả Peru và Chile vào nội bộ nước mình, đồng thời hối thúc cả hai nước kiềm chế.',
    D,
    ['Haiti criticises Chile', 'Haiti criticises Peru', 'Haiti urges Chile', 'Haiti urges Peru'],
  ],
  [
    'relations act on nobody',
    'Haiti ghi nhận thiện chí của Chile trong quan hệ hai nước, tuy nhiên cáo buộc Chile chậm trễ.',
    D,
    ['Haiti accuses Chile'],
  ],
  [
    'one against the other still',
    'Peru cho rằng Chile sai, Bolivia cáo buộc Chile.',
    D,
    ['Bolivia accuses Chile'],
  ],
  ['demands that are met', 'Lima, cách Santiago ba giờ bay, đáp ứng tốt yêu cầu của Tổng thống Peru.', D, []],
  ['what is looked into', 'Peru và Chile bàn về cuộc điều tra cáo buộc Bolivia can thiệp bầu cử.', D, []],
  ['who prosecutes', 'Peru tin vào Tổng công tố Chile.', D, []],
  [
    'whoever stands right before the verb',
    'Peru phản đối Chile, 40 nghị sĩ Chile chỉ trích Tổng thống Chile.',
    D,
    ['Peru criticises Chile'],
  ],
  ['one of himself', 'Peru chỉ trích Peru.', D, []],
]);
