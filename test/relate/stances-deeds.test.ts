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
  ['none there is', 'Serbia khẳng định sẽ không có lệnh trừng phạt nào của Canada đối với Belarus.', D, []],
  ['none yet', 'Serbia tìm cách ngăn chặn các biện pháp trừng phạt của Canada đối với Belarus.', D, []],
  ['lifted', 'Canada dỡ bỏ các lệnh trừng phạt với Belarus.', D, []],
  ['lifted after', 'Sau khi Canada dỡ bỏ lệnh trừng phạt Belarus, thương mại tăng mạnh.', D, []],
  ['it hopes for it', 'Belarus muốn dỡ bỏ các lệnh trừng phạt.', D, []],
  ['nobody need keep them', 'Belarus không muốn duy trì tình trạng bị trừng phạt.', D, []],
]);
