import { dates, places, statuses, table, tellings } from '../read.ts';

table('how far ahead', statuses, [
  [
    'before going on to a conference',
    'Thủ tướng Canada Mark Carney ngày 3/9 thăm Ba Lan trước khi đến Đức tham dự hội nghị thượng đỉnh NATO.',
    '2025-09-03',
    ['planned: Mark Carney + NATO'],
  ],
  [
    'before having gone on to a conference',
    'Thủ tướng Canada Mark Carney đã thăm Ba Lan trước khi đến Đức tham dự hội nghị thượng đỉnh NATO.',
    '2025-09-03',
    ['held: Mark Carney + NATO'],
  ],
  [
    'on the way',
    'Ngoại trưởng Ý Franco Frattini đang trên đường tới Doha để gặp Ngoại trưởng Iran Manouchehr Mottaki.',
    '2010-02-12',
    ['planned: Franco Frattini + Manouchehr Mottaki'],
  ],
  [
    'not ruled out',
    'Ngoại trưởng Hy Lạp Dora Bakoyannis không loại trừ việc gặp Ngoại trưởng Serbia Vuk Jeremic.',
    '2009-11-20',
    ['proposed: Dora Bakoyannis + Vuk Jeremic'],
  ],
  [
    'a report that is denied',
    'Bộ Ngoại giao Ấn Độ bác bỏ tin Ngoại trưởng Pranab Mukherjee gặp Ngoại trưởng Iran Manouchehr Mottaki.',
    '2008-05-05',
    [],
  ],
]);

table('where no table knows the venue', places, [
  [
    'its region follows the comma',
    'Tổng thống Séc Vaclav Klaus hội đàm với Tổng thống Áo Heinz Fischer tại lâu đài ở Valtice, miền nam Séc, ngày 3/5.',
    '2005-05-10',
    ['Séc'],
  ],
  [
    'its country follows the comma',
    'Tổng thống Kenya Mwai Kibaki hội đàm với Tổng thống Uganda Yoweri Museveni tại khu nghỉ dưỡng ven hồ, Kenya, hôm 3/5.',
    '2008-05-10',
    ['Kenya'],
  ],
  [
    'who comes behind the comma is no place',
    'Tổng thống Kenya Mwai Kibaki hội đàm với Tổng thống Uganda Yoweri Museveni tại khu nghỉ dưỡng, Kenya hy vọng ký thỏa thuận.',
    '2008-05-10',
    ['nowhere'],
  ],
  [
    'a seat opens the sentence',
    'Tại trụ sở Bộ Ngoại giao ở Warsaw, Ngoại trưởng Ba Lan Radoslaw Sikorski hội đàm với Ngoại trưởng Latvia Maris Riekstins.',
    '2009-05-10',
    ['Warsaw'],
  ],
]);

table('whose days they are', dates, [
  [
    'of what somebody was told to have done',
    'Tổng thống Chile Michelle Bachelet, người nhậm chức ngày 11/3/2006, hội đàm với Tổng thống Peru Alan Garcia hôm 18/10/2006.',
    '2006-10-20',
    ['2006-10-18'],
  ],
]);

table('a day later', tellings, [
  [
    'than what is told, not than today',
    'Hôm 20/6/2010, Ngoại trưởng Ai Cập Ahmed Aboul Gheit gặp Ngoại trưởng Jordan Nasser Judeh. Một ngày sau đó, ông điện đàm với Ngoại trưởng Đức Guido Westerwelle.',
    null,
    [
      'talks held 2010-06-20 @nowhere: Ahmed Aboul Gheit + Nasser Judeh',
      'call held 2010-06-21 @nowhere: Ahmed Aboul Gheit + Guido Westerwelle',
    ],
  ],
]);

table('who is host there', places, [
  [
    'his country',
    'Tổng thống Gruzia Mikheil Saakashvili hội đàm với Thủ tướng nước chủ nhà Donald Tusk.',
    '2009-05-10',
    ['Ba Lan'],
  ],
]);
