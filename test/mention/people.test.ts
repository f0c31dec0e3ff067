import { offices, table } from '../read.ts';

table(
  'title, country and name in every order',
  offices,
  [
    [
      'title country name',
      'Ngoại trưởng Mỹ Condoleezza Rice thăm Beirut.',
      '2006-07-25',
      ['Condoleezza Rice foreign minister|Mỹ'],
    ],
    [
      'title của country',
      'Tổng thống của Philippines Gloria Macapagal Arroyo phát biểu.',
      '2005-07-08',
      ['Gloria Macapagal Arroyo president|Philippines'],
    ],
    [
      'name, title country',
      'Bà Federica Mogherini, Ngoại trưởng Italy, phát biểu tại Rome.',
      '2014-07-03',
      ['Federica Mogherini foreign minister|Italy'],
    ],
    [
      'title country, ông name',
      'Ngoại trưởng Nga, ông Sergei Lavrov, tuyên bố như vậy.',
      '2011-02-12',
      ['Sergei Lavrov foreign minister|Nga'],
    ],
    [
      'name của country',
      'Vua Salman của Saudi Arabia phát biểu.',
      '2017-05-21',
      ['Salman bin Abdulaziz Al Saud king|Saudi Arabia'],
    ],
    [
      'Bộ trưởng Ngoại giao',
      'Bộ trưởng Ngoại giao Lào Thongloun Sisoulith phát biểu.',
      '2012-07-10',
      ['Thongloun Sisoulith foreign minister|Lào'],
    ],
    [
      'Bộ trưởng Bộ',
      'Bộ trưởng Bộ Quốc phòng Phùng Quang Thanh phát biểu.',
      '2014-05-31',
      ['Phùng Quang Thanh defence minister|Việt Nam'],
    ],
    [
      'kiêm',
      'Phó Thủ tướng kiêm Ngoại trưởng Italy Antonio Tajani phát biểu.',
      '2023-02-14',
      ['Antonio Tajani deputy prime minister|Italy', 'Antonio Tajani foreign minister|Italy'],
    ],
    ['who was holds no office', 'Cựu Tổng thống Mỹ Jimmy Carter phát biểu.', '2011-04-27', []],
    [
      'acting',
      'Quyền Bộ trưởng Quốc phòng Mỹ Patrick Shanahan phát biểu.',
      '2019-06-01',
      ['Patrick Shanahan acting defence minister|Mỹ'],
    ],
    [
      'quyền in the middle',
      'Quyền Tổng thống Hàn Quốc Hwang Kyo-ahn phát biểu.',
      '2017-01-23',
      ['Hwang Kyo-ahn acting president|Hàn Quốc'],
    ],
    [
      'elect',
      'Tổng thống đắc cử Mỹ Donald Trump phát biểu.',
      '2016-11-20',
      ['Donald Trump president-elect|Mỹ'],
    ],
    [
      'tân',
      'Tân Tổng thống Hàn Quốc Moon Jae-in phát biểu.',
      '2017-05-11',
      ['Moon Jae-in president|Hàn Quốc'],
    ],
    [
      'đương kim',
      'Đương kim Tổng thống Pháp Nicolas Sarkozy phát biểu.',
      '2012-04-23',
      ['Nicolas Sarkozy president|Pháp'],
    ],
    [
      'NATO secretary general',
      'Tổng Thư ký NATO Anders Fogh Rasmussen phát biểu.',
      '2014-04-01',
      ['Anders Fogh Rasmussen secretary general|NATO'],
    ],
    [
      'deputy',
      'Thứ trưởng Ngoại giao Trung Quốc Lạc Ngọc Thành phát biểu.',
      '2021-06-01',
      ['Lạc Ngọc Thành deputy foreign minister|Trung Quốc'],
    ],
    [
      'spokesperson of a ministry',
      'Người phát ngôn Bộ Ngoại giao Nga Maria Zakharova phát biểu.',
      '2021-12-15',
      ['Maria Zakharova spokesperson|Bộ Ngoại giao Nga'],
    ],
    [
      'press secretary of the president',
      'Thư ký báo chí của Tổng thống Nga, ông Dmitry Peskov phát biểu.',
      '2022-10-01',
      ['Dmitry Peskov press secretary|Nga'],
    ],
    [
      'ambassador at an organisation',
      'Đại sứ Syria tại Liên hợp quốc Bashar Jaafari phát biểu.',
      '2016-09-26',
      ['Bashar Jaafari ambassador|Syria'],
    ],
    [
      'home ministers need no country',
      'Bộ trưởng Ngoại giao Nguyễn Dy Niên phát biểu.',
      '2004-10-07',
      ['Nguyễn Dy Niên foreign minister|Việt Nam'],
    ],
    [
      'unknown to the lexicon',
      'Bộ trưởng Du lịch Malta Clayton Bartolo phát biểu.',
      '2022-03-03',
      ['Clayton Bartolo tourism minister|Malta'],
    ],
    ['no office told', 'Ông Sergei Lavrov phát biểu.', '2015-03-03', []],
  ],
  [
    [
      'nguyên — nguyên thủ, head of state, is found across Nguyên Thủ tướng',
      'Nguyên Thủ tướng Nhật Bản Yasuo Fukuda phát biểu.',
      '2018-06-24',
      [],
    ],
    [
      'elect after the country — elect behind the country parts title and name',
      'Tổng thống Mỹ đắc cử Joe Biden phát biểu.',
      '2020-12-01',
      ['Joe Biden president-elect|Mỹ'],
    ],
  ],
);
