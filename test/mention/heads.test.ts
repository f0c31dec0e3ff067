import { parties, people, table } from '../read.ts';

table('who heads a body that no table names', people, [
  [
    'a party with its country',
    'Chủ tịch Đảng Cộng sản Nhật Bản Kazuo Shii phát biểu.',
    '2008-05-20',
    ['Kazuo Shii = Kazuo Shii'],
  ],
  [
    'a force abroad',
    'Tư lệnh Lực lượng Mỹ tại Thái Bình Dương William Fallon tới Hà Nội.',
    '2006-07-20',
    ['William Fallon = William Fallon'],
  ],
  [
    'a city',
    'Thị trưởng Paris Bertrand Delanoe phát biểu.',
    '2008-05-20',
    ['Bertrand Delanoe = Bertrand Delanoe'],
  ],
  ['a club is none', 'Chủ tịch câu lạc bộ Barcelona Joan Laporta phát biểu.', '2008-05-20', []],
  [
    'a firm is none',
    'Tổng giám đốc tập đoàn Total của Pháp Christophe de Margerie phát biểu.',
    '2008-05-20',
    [],
  ],
  [
    'a firm that somebody heads is no delegation',
    'Tập đoàn Nestle của Thụy Sĩ do ông Peter Klausen dẫn đầu mở nhà máy.',
    '2019-05-03',
    [],
  ],
  [
    'a delegation that somebody heads',
    'Phái đoàn Thụy Sĩ do ông Peter Klausen dẫn đầu tới Hà Nội.',
    '2019-05-03',
    ['Peter Klausen = Peter Klausen'],
  ],
  ['sports are none', 'Chủ tịch Ủy ban Olympic Trung Quốc Liu Peng phát biểu.', '2008-05-20', []],
]);

table('titles that the press gives', parties, [
  [
    'the bank of a state',
    'Bộ trưởng Tài chính Mỹ Timothy Geithner gặp Thống đốc Ngân hàng Trung ương Ấn Độ Duvvuri Subbarao.',
    '2010-04-06',
    ['talks: Duvvuri Subbarao + Timothy Geithner'],
  ],
  [
    'the council of Iran',
    'Ngoại trưởng Nga Sergei Lavrov tiếp Thư ký Hội đồng An ninh Quốc gia Tối cao Iran Hassan Rouhani.',
    '2005-02-18',
    ['talks: Hassan Rouhani + Sergei Lavrov'],
  ],
  [
    'who chairs a body leads a member of it',
    'Ngoại trưởng Nga Sergei Lavrov tiếp Chủ tịch OSCE, Ngoại trưởng Phần Lan Alexander Stubb.',
    '2008-09-09',
    ['talks: Alexander Stubb + Sergei Lavrov'],
  ],
  [
    'who chairs one in turn',
    'Tổng thống Nga Dmitry Medvedev hội đàm với Chủ tịch luân phiên EU, Thủ tướng Séc Mirek Topolanek.',
    '2009-01-10',
    ['talks: Dmitry Medvedev + Mirek Topolanek'],
  ],
  [
    'tiếp and a mayor, not tiếp thị',
    'Thủ tướng Phan Văn Khải tiếp Thị trưởng Moskva Yuri Luzhkov.',
    '2004-05-20',
    ['talks: Phan Văn Khải + Yuri Luzhkov'],
  ],
  ['tiếp thị', 'Tổng thống Mỹ nói về chiến dịch tiếp thị của Thủ tướng Anh Tony Blair.', '2004-05-20', []],
  [
    'an envoy to two states',
    'Ngoại trưởng Pakistan Shah Mehmood Qureshi gặp Đặc phái viên Mỹ về Afghanistan và Pakistan Richard Holbrooke.',
    '2009-02-10',
    ['talks: Richard Holbrooke + Shah Mahmood Qureshi'],
  ],
  [
    'a name like that of somebody of another country',
    'Thủ tướng Nga Vladimir Putin gặp Tổng thư ký OPEC Abdullah al-Badri.',
    '2008-09-09',
    ['talks: Abdalla Salem el-Badri + Vladimir Putin'],
  ],
]);
