import { parties, table } from '../read.ts';

table('two who were told before', parties, [
  [
    'hai bên',
    'Thủ tướng Nhật Bản Yoshihiko Noda tới Bắc Kinh gặp Thủ tướng Trung Quốc Ôn Gia Bảo. Hai bên hội đàm về Triều Tiên.',
    '2011-12-25',
    ['talks: Yoshihiko Noda + Ôn Gia Bảo'],
  ],
  [
    'đôi bên',
    'Tổng thống Nga Vladimir Putin tiếp Thủ tướng Ấn Độ Narendra Modi. Đôi bên hội đàm hai giờ.',
    '2019-09-04',
    ['talks: Narendra Modi + Vladimir Putin'],
  ],
  [
    'hai tổng thống',
    'Tổng thống Nga Vladimir Putin đón Tổng thống Belarus Alexander Lukashenko. Hai tổng thống hội đàm về khí đốt.',
    '2007-12-14',
    ['talks: Alexander Lukashenko + Vladimir Putin'],
  ],
  [
    'ngoại trưởng hai nước',
    'Ngoại trưởng Ấn Độ Salman Khurshid tới Bắc Kinh, nơi Ngoại trưởng Trung Quốc Vương Nghị chờ ông. Ngoại trưởng hai nước hội đàm hôm 9/5.',
    '2013-05-10',
    ['talks: Salman Khurshid + Vương Nghị'],
  ],
  [
    'họ',
    'Tổng thống Mỹ Donald Trump đón Tổng thống Phần Lan Sauli Niinisto. Họ hội đàm về Bắc Cực.',
    '2017-08-29',
    ['talks: Donald Trump + Sauli Niinisto'],
  ],
  [
    'hai ngoại trưởng with their countries',
    'Hai ngoại trưởng Nga và Mỹ hội đàm ở Vienna.',
    '2015-10-30',
    ['talks: John Kerry + Sergei Lavrov'],
  ],
  ['a pair that nobody told', 'Hai nhà lãnh đạo hội đàm về thương mại.', '2015-10-30', []],
]);
