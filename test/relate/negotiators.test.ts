import { parties, table } from '../read.ts';

table('who negotiates', parties, [
  [
    'his state, of which a head of state speaks',
    'Tổng thống Chile Sebastián Piñera khẳng định đàm phán với Peru đang tiến triển tốt.',
    '2012-05-07',
    ['talks: Chile + Peru'],
  ],
  [
    'his state, of which a minister is quoted',
    'Ngoại trưởng Na Uy Ine Eriksen Søreide nói rằng các cuộc đàm phán với Nga sẽ được nối lại.',
    '2018-05-07',
    ['talks: Na Uy + Nga'],
  ],
  [
    'who leads the delegation',
    'Bộ trưởng Thương mại Na Uy Torbjørn Røe Isaksen đàm phán với Trung Quốc tại Oslo.',
    '2018-05-07',
    ['talks: Torbjørn Røe Isaksen + Trung Quốc'],
  ],
  [
    'whom he meets, not what goes on',
    'Tổng thống Chile Sebastián Piñera nói ông sẽ gặp Tổng thống Peru Ollanta Humala.',
    '2012-05-07',
    ['talks: Ollanta Humala + Sebastian Pinera'],
  ],
]);
