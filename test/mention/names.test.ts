import { people, table } from '../read.ts';

table('names', people, [
  [
    'particles up to a family that is known',
    'Thủ tướng Kuwait Nasser al Mohammed al Ahmed al Jaber al Sabah phát biểu.',
    '2009-01-20',
    ['Nasser al Mohammed al Ahmed al Jaber al Sabah = Nasser Mohammed Al-Ahmed Al-Sabah'],
  ],
  [
    'Korean hyphen',
    'Tổng thống Hàn Quốc Roh Moo-hyun phát biểu.',
    '2004-11-13',
    ['Roh Moo-hyun = Roh Moo-hyun'],
  ],
  [
    'Korean hyphen between spaces, of somebody new',
    'Thứ trưởng Ngoại giao Triều Tiên Pak Myong - guk phát biểu.',
    '2019-06-01',
    ['Pak Myong - guk = Pak Myong-guk'],
  ],
  [
    'Arabic hyphen between spaces',
    'Thứ trưởng Ngoại giao Qatar Soltan Al - Muraikhi phát biểu.',
    '2019-06-01',
    ['Soltan Al - Muraikhi = Soltan Al-Muraikhi'],
  ],
  [
    'a dash that opens an apposition',
    'Thứ trưởng Ngoại giao Triều Tiên Pak Myong Guk - con trai một vị tướng - phát biểu.',
    '2019-06-01',
    ['Pak Myong Guk = Pak Myong Guk'],
  ],
  [
    'a dash between two people',
    'Ngoại trưởng Nhật Bản Taro Kono - Mike Pompeo hội đàm.',
    '2019-06-01',
    ['Taro Kono = Taro Kono', 'Mike Pompeo = Mike Pompeo'],
  ],
  [
    'Korean without hyphen',
    'Nhà lãnh đạo Triều Tiên Kim Jong Un phát biểu.',
    '2020-01-01',
    ['Kim Jong Un = Kim Jong-un'],
  ],
  [
    'Arabic particles',
    'Ngoại trưởng Saudi Arabia Saud al-Faisal phát biểu.',
    '2007-03-28',
    ['Saud al-Faisal = Saud al-Faisal'],
  ],
  [
    'Syllables with hyphens',
    'Tổng thống Mỹ Đô-nan Trăm phát biểu.',
    '2018-06-12',
    ['Đô-nan Trăm = Donald Trump'],
  ],
  [
    'Chinese names in Vietnamese',
    'Ngoại trưởng Trung Quốc Vương Nghị phát biểu.',
    '2014-08-09',
    ['Vương Nghị = Vương Nghị'],
  ],
  [
    'Chinese names in pinyin',
    'Chủ tịch Trung Quốc Xi Jinping phát biểu.',
    '2014-08-09',
    ['Xi Jinping = Tập Cận Bình'],
  ],
  [
    'Dutch particle',
    'Bà Ursula von der Leyen, Bộ trưởng Quốc phòng Đức, phát biểu.',
    '2015-02-02',
    ['Ursula von der Leyen = Ursula von der Leyen'],
  ],
  ['initial', 'Ngoại trưởng Ấn Độ S. Jaishankar phát biểu.', '2021-07-08', ['S. Jaishankar = S. Jaishankar']],
  [
    'Spanish second surname',
    'Ngoại trưởng Cuba Bruno Rodriguez Parrilla phát biểu.',
    '2016-03-20',
    ['Bruno Rodriguez Parrilla = Bruno Rodriguez Parrilla'],
  ],
  [
    'transliteration of y and i',
    'Ngoại trưởng Nga Sergey Lavrov phát biểu.',
    '2013-05-07',
    ['Sergey Lavrov = Sergei Lavrov'],
  ],
  [
    'NFD',
    'Thủ tướng Phạm Minh Chính phát biểu.'.normalize('NFD'),
    '2023-05-07',
    ['Phạm Minh Chính = Phạm Minh Chính'],
  ],
  ['a name inside a place is nobody', 'Xe đỗ trên đường Nguyễn Tất Thành.', '2023-05-07', []],
  [
    'position in the picture',
    'Ngoại trưởng Mỹ Marco Rubio (trái) phát biểu.',
    '2025-03-01',
    ['Marco Rubio = Marco Rubio'],
  ],
]);
