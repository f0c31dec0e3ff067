import { offices, table } from '../read.ts';

const DAY = '2019-06-11';

table('who is said to be in an office', offices, [
  ['là', 'Ông Pedro Rojas Soto là Ngoại trưởng Chile.', DAY, ['Pedro Rojas Soto foreign minister|Chile']],
  [
    'cũng là, in a clause',
    'Các bên nhất trí như vậy khi ông Pedro Rojas Soto cũng là Ngoại trưởng Chile.',
    DAY,
    ['Pedro Rojas Soto foreign minister|Chile'],
  ],
  ['whose successor is told', 'Người kế nhiệm ông Pedro Rojas Soto là Ngoại trưởng Chile.', DAY, []],
  ['whose father is told', 'Cha của ông Pedro Rojas Soto là Ngoại trưởng Chile.', DAY, []],
  ['no longer', 'Ông Pedro Rojas Soto từng là Ngoại trưởng Chile.', DAY, []],
  [
    'trở thành',
    'Năm ngoái, ông Pedro Rojas Soto trở thành Ngoại trưởng Chile.',
    DAY,
    ['Pedro Rojas Soto foreign minister|Chile'],
  ],
  ['a firm is nobody', 'Một lãnh đạo tập đoàn Ford trở thành Đại sứ Chile tại Oman.', DAY, []],
  ['who is replaced', 'Bà Ana Fuentes thay ông Pedro Rojas Soto giữ chức Ngoại trưởng Chile.', DAY, []],
  [
    'vị',
    'Bà Ana Fuentes, vị bộ trưởng Quốc phòng Chile, phản đối.',
    DAY,
    ['Ana Fuentes defence minister|Chile'],
  ],
  [
    'a dash and no second one',
    'Ông Pedro Rojas Soto - Ngoại trưởng Chile cho biết như vậy.',
    DAY,
    ['Pedro Rojas Soto foreign minister|Chile'],
  ],
  ['a comma and no second one', 'Theo ông Pedro Rojas Soto, Ngoại trưởng Chile sẽ thăm Oman.', DAY, []],
  [
    'a name in brackets',
    'Ngoại trưởng Chile (ông Pedro Rojas Soto) phản đối.',
    DAY,
    ['Pedro Rojas Soto foreign minister|Chile'],
  ],
  [
    'the list goes on behind a semicolon',
    'Dự lễ có các ông, bà: Ana Fuentes, Ngoại trưởng Chile; đại diện doanh nghiệp.',
    DAY,
    ['Ana Fuentes foreign minister|Chile'],
  ],
  [
    'mới của',
    'Ngoại trưởng mới của Chile Ana Fuentes phát biểu.',
    DAY,
    ['Ana Fuentes foreign minister|Chile'],
  ],
  [
    'one foreign word behind ông, with the office behind it',
    'Ông Hartarto, Bộ trưởng Kinh tế Indonesia, phát biểu.',
    DAY,
    ['Hartarto economy minister|Indonesia'],
  ],
  ['with none', 'Ông Hartarto phát biểu tại Indonesia.', DAY, []],
  [
    'two small words in a name',
    'Đại sứ Cuba Juan Mario de la Vega Ortiz phát biểu.',
    DAY,
    ['Juan Mario de la Vega Ortiz ambassador|Cuba'],
  ],
  [
    'a branch behind the name',
    'Ông Pedro Rojas Soto, Tư lệnh Hải quân Chile, phát biểu.',
    DAY,
    ['Pedro Rojas Soto commander|Chile'],
  ],
  ['of a firm', 'Bà Ana Fuentes, giám đốc tài chính Tập đoàn Điện lực Chile, phát biểu.', DAY, []],
  [
    'a service of the state is no newspaper',
    'Giám đốc Cơ quan Tình báo Chile Pedro Rojas Soto phát biểu.',
    DAY,
    ['Pedro Rojas Soto director|Chile'],
  ],
  [
    'a ministry that has another name in the United States, of the country told',
    'Hy Lạp sẽ vay tiếp. Bộ trưởng Tài chính Nikos Papadakis cho biết như vậy.',
    DAY,
    ['Nikos Papadakis finance minister|Hy Lạp'],
  ],
]);
