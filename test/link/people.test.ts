import { people, table } from '../read.ts';

table('short names', people, [
  ['Trump is the president', 'Ông Trump phát biểu tại Washington.', '2019-05-05', ['Trump = Donald Trump']],
  [
    'of two Bushes without a day the later',
    'Tổng thống Bush phát biểu ở Crawford.',
    null,
    ['Bush = George W. Bush'],
  ],
  [
    'Kim of the article',
    'Nhà lãnh đạo Triều Tiên Kim Jong-il rời Nga. Ông Kim đi tàu hỏa.',
    '2011-08-25',
    ['Kim Jong-il = Kim Jong-il', 'Kim = Kim Jong-il'],
  ],
  [
    'half of a name that is printed whole before',
    'Bộ trưởng Thương mại Hàn Quốc Yoo Myung-hee tới Geneva. Bộ trưởng Yoo Myung phát biểu.',
    '2020-09-05',
    ['Yoo Myung-hee = Yoo Myung-hee', 'Yoo Myung = Yoo Myung-hee'],
  ],
  [
    'half of two names',
    'Nhà lãnh đạo Triều Tiên Kim Jong-un là con ông Kim Jong-il. Nhà lãnh đạo Triều Tiên Kim Jong phát biểu.',
    '2018-05-05',
    ['Kim Jong-un = Kim Jong-un', 'Kim Jong-il = Kim Jong-il', 'Kim Jong = Kim Jong'],
  ],
  [
    'of names in syllables a letter may be off',
    'Thứ trưởng Ngoại giao Hàn Quốc Nam Hyun-dong tới Paris. Thứ trưởng Nam Hyun-dung phát biểu.',
    '2022-09-05',
    ['Nam Hyun-dong = Nam Hyun-dong', 'Nam Hyun-dung = Nam Hyun-dong'],
  ],
  [
    'another family name is another person, whatever the given name',
    'Tham tán Đại sứ quán Lào Trần Hồng và Thứ trưởng Ngoại giao Nguyễn Mai Hồng phát biểu.',
    '2018-09-05',
    ['Trần Hồng = Trần Hồng', 'Nguyễn Mai Hồng = Nguyễn Mai Hồng'],
  ],
  [
    'another syllable is another person',
    'Thứ trưởng Ngoại giao Hàn Quốc Nam Hyun-dong tới Paris. Nghị sĩ Hàn Quốc Nam Bae-dong phát biểu.',
    '2022-09-05',
    ['Nam Hyun-dong = Nam Hyun-dong', 'Nam Bae-dong = Nam Bae-dong'],
  ],
  [
    'a family name of several words behind ông',
    'Ngoại trưởng Italy Luigi Di Maio phát biểu. Ông Di Maio rời Rome.',
    '2021-05-05',
    ['Luigi Di Maio = Luigi Di Maio', 'Di Maio = Luigi Di Maio'],
  ],
  [
    'Bush with a first name',
    'Tổng thống Mỹ George W. Bush phát biểu. Ông Bush cảm ơn quân đội.',
    '2004-05-05',
    ['George W. Bush = George W. Bush', 'Bush = George W. Bush'],
  ],
  [
    'Tập',
    'Chủ tịch Trung Quốc Tập Cận Bình phát biểu. Ông Tập nói về Đài Loan.',
    '2022-10-16',
    ['Tập Cận Bình = Tập Cận Bình', 'Tập = Tập Cận Bình'],
  ],
  ['tập the word', 'Cuộc tập trận bắt đầu. Tập trung vào hải quân.', '2022-10-16', []],
  ['May the month is nobody', 'Vé may mắn thuộc về một sinh viên.', '2018-10-16', []],
  [
    'bà May',
    'Thủ tướng Anh Theresa May phát biểu. Bà May nói về Brexit.',
    '2018-10-16',
    ['Theresa May = Theresa May', 'May = Theresa May'],
  ],
  [
    'a wife of the same surname',
    'Tổng thống Mỹ Donald Trump và phu nhân Melania Trump tới Paris.',
    '2017-07-13',
    ['Donald Trump = Donald Trump', 'Melania Trump = Melania Trump'],
  ],
  [
    'a middle initial is no forename',
    'Bộ trưởng An ninh Nội địa Mỹ Kirstjen Nielsen phát biểu.',
    '2018-10-13',
    ['Kirstjen Nielsen = Kirstjen Nielsen'],
  ],
  [
    'an initial is the first forename',
    'Ngoại trưởng Nga S. Lavrov phát biểu.',
    '2012-10-13',
    ['S. Lavrov = Sergei Lavrov'],
  ],
  [
    'a misspelt name in office',
    'Bộ trưởng Quốc phòng Pháp Jean Yves Le Drianne phát biểu.',
    '2014-10-13',
    ['Jean Yves Le Drianne = Jean-Yves Le Drian'],
  ],
  [
    'a second family name left out',
    'Tổng thống Uruguay Jorge Batlle và Bộ trưởng Quốc phòng Cuba Leopoldo Cintra bắt tay nhau.',
    '2004-03-07',
    ['Jorge Batlle = Jorge Batlle', 'Leopoldo Cintra = Leopoldo Cintra Frias'],
  ],
  [
    'a misspelt first name',
    'Tổng thống Mỹ Donad Trump phát biểu.',
    '2018-10-13',
    ['Donad Trump = Donald Trump'],
  ],
]);
