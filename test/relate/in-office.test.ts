import { table, tellings, visits } from '../read.ts';

const DAY = '2010-09-08';

table('an office without a name is that of whoever held it then', visits, [
  [
    'a year that has been',
    'Năm 2006, Tổng thống Mỹ thăm Indonesia.',
    DAY,
    ['held: George W. Bush @Indonesia'],
  ],
  [
    'who was the first',
    'Cựu Tổng thống Bill Clinton là Tổng thống Mỹ đầu tiên thăm Việt Nam, vào năm 2000.',
    DAY,
    ['held: Bill Clinton @Việt Nam'],
  ],
  [
    'who holds it still',
    'Tháng 7 vừa qua, Ngoại trưởng Mỹ thăm Việt Nam.',
    DAY,
    ['held: Hillary Clinton @Việt Nam'],
  ],
  [
    'a name of its own',
    'Năm 2006, Tổng thống Mỹ Barack Obama thăm Indonesia.',
    DAY,
    ['held: Barack Obama @Indonesia'],
  ],
]);

table('of both sides', tellings, [
  [
    'one has changed, one has not',
    'Hồi tháng 3/2005, Ngoại trưởng Mỹ gặp Ngoại trưởng Nga tại Moskva.',
    DAY,
    ['talks held 2005-03 @Moskva: Condoleezza Rice + Sergei Lavrov'],
  ],
]);
