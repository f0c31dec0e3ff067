import { table, visitDates, visits } from '../read.ts';

table('delegations of which nobody is named', visits, [
  ['of officials', 'Đoàn quan chức Ấn Độ đến Kathmandu hôm 3/5.', '2019-05-10', ['held: Ấn Độ @Kathmandu']],
  [
    'of high rank, ahead',
    'Một đoàn đại biểu quân đội cấp cao Ai Cập sẽ tới Ankara vào tháng sau.',
    '2019-05-10',
    ['planned: Ai Cập @Ankara'],
  ],
  [
    'there now',
    'Một phái đoàn Pháp đang có mặt tại Algeria để chuẩn bị cho hội nghị.',
    '2019-05-10',
    ['held: Pháp @Algeria'],
  ],
  [
    'of members of parliament',
    'Trước đó, một đoàn nghị sĩ Đức đến thăm Đài Loan.',
    '2019-05-10',
    ['held: Đức @Đài Loan'],
  ],
  [
    'some of several, whose they are behind của',
    'Một nhóm quan chức khác của Pháp đang trên đường tới Algeria.',
    '2019-05-10',
    ['planned: Pháp @Algeria'],
  ],
  [
    'whose trip it is',
    'Đây là chuyến thăm Nhật Bản đầu tiên của phái đoàn quân sự Mông Cổ.',
    '2019-05-10',
    ['held: Mông Cổ @Nhật Bản'],
  ],
  [
    'perhaps',
    'Phái đoàn Thái Lan có thể đến Kuala Lumpur vào ngày mai.',
    '2019-05-10',
    ['proposed: Thái Lan @Kuala Lumpur'],
  ],
  ['not come', 'Phái đoàn Thái Lan chưa từng tới Kuala Lumpur.', '2019-05-10', []],
  ['at home', 'Đoàn đại biểu Quốc hội Việt Nam đến Đà Nẵng hôm 3/5.', '2019-05-10', []],
  [
    'named',
    'Phái đoàn Pháp do Ngoại trưởng Jean-Yves Le Drian dẫn đầu đã tới Cairo hôm 3/5.',
    '2019-05-10',
    ['held: Jean-Yves Le Drian @Cairo'],
  ],
  ['athletes', 'Đoàn vận động viên Pháp đã tới Tokyo hôm 3/5.', '2019-05-10', []],
  ['helpers', 'Đoàn cứu trợ Pháp đã tới Nepal hôm 3/5.', '2019-05-10', []],
  ['tourists', 'Đoàn du khách Nga đã tới Phuket hôm 3/5.', '2019-05-10', []],
  ['a train', 'Đoàn tàu Nga đã tới Seoul hôm 3/5.', '2019-05-10', []],
  ['vehicles', 'Đoàn xe quân sự Nga đã tới Syria hôm 3/5.', '2019-05-10', []],
  ['troops', 'Quân đội Ai Cập đã tới Libya hôm 3/5.', '2019-05-10', []],
]);

table('who is sent, and nobody is named', visits, [
  [
    'a delegation',
    'Sau vụ va chạm, Ai Cập cử phái đoàn quân sự cấp cao tới Ankara.',
    '2019-05-10',
    ['held: Ai Cập @Ankara'],
  ],
  [
    'an envoy, by the head of a government',
    'Thủ tướng Ấn Độ Narendra Modi cho biết sắp gửi một đặc sứ sang Nepal.',
    '2019-05-10',
    ['planned: Ấn Độ @Nepal'],
  ],
  [
    'a team, by a palace',
    'Điện Élysée đã cử đội ngũ nhân viên tới Algeria từ cuối tháng 3.',
    '2019-05-10',
    ['held: Pháp @Algeria'],
  ],
  [
    'whom it would be better to send',
    'Giới phân tích nói với Ai Cập tốt hơn hết là cử một quan chức cấp cao tới Ankara.',
    '2019-05-10',
    [],
  ],
  ['rescuers', 'Pháp cử đội cứu hộ tới Nepal.', '2019-05-10', []],
  ['ships', 'Pháp cử tàu chiến tới Nhật Bản.', '2019-05-10', []],
  ['a message', 'Ai Cập đã gửi thông điệp tới Libya.', '2019-05-10', []],
]);

table('when a delegation is there', visitDates, [
  ['a day', 'Phái đoàn thương mại Pháp thăm Nhật Bản ngày 3/5.', '2019-05-10', ['2019-05-03']],
  ['a week', 'Ấn Độ sẽ cử đặc sứ tới Nepal vào tuần tới.', '2019-05-10', ['2019-05-13/2019-05-19']],
]);

table('a delegation that prepares for another', visits, [
  [
    'the head of state still to come',
    'Nhà Trắng cử một nhóm tiền trạm tới Oslo. Tổng thống Mỹ Donald Trump sẽ thăm Oslo ngày 20/5.',
    '2019-05-10',
    ['held: Mỹ @Oslo', 'planned: Donald Trump @Oslo'],
  ],
]);
