import { describe, expect, test } from 'vitest';
import { isByEar, soundLikeness, soundsOf } from '../../src/link/sounds.ts';
import { people, table } from '../read.ts';

describe('names that sound alike', () => {
  test.each([
    ['Ma-mút A-ma-đi-nê-giát', 'Mahmoud Ahmadinejad'],
    ['Ni-cô-la Xác-cô-di', 'Nicolas Sarkozy'],
    ['An-giê-la Méc-ken', 'Angela Merkel'],
    ['Ghéc-hát Srô-đơ', 'Gerhard Schroeder'],
    ['Vúc Giê-rê-mích', 'Vuk Jeremic'],
    ['Bua-xỏn Búp-phả-văn', 'Bouasone Bouphavanh'],
    ['Xécgây Lavrốp', 'Sergei Lavrov'],
    ['Li Miêng Bắc', 'Lee Myung-bak'],
  ])('%s and %s', (heard, name) => {
    expect(soundLikeness(soundsOf(heard), soundsOf(name))).toBeGreaterThan(0);
  });

  test.each([
    ['Giôn Ke-ri', 'Hillary Clinton'],
    ['Giôn Hau-ớt', 'Kevin Rudd'],
    ['Vích-to Y-a-nu-cô-vích', 'Viktor Yushchenko'],
    ['Phrăng-xoa Ô-lăng', 'Nicolas Sarkozy'],
    ['Mô-ha-mét Moóc-xi', 'Hosni Mubarak'],
    ['Tô-ni Áp-bốt', 'Malcolm Turnbull'],
  ])('%s and %s are two', (heard, name) => {
    expect(soundLikeness(soundsOf(heard), soundsOf(name))).toBe(0);
  });

  test.each(['Hu-gô', 'Nêtanyahu', 'Ô-lăng', 'Clintơn'])('written by ear: %s', (name) => {
    expect(isByEar(name)).toBe(true);
  });

  test.each(['Sergei Lavrov', 'Park Geun-hye', 'Tập Cận Bình', 'Nguyễn Minh Triết'])(
    'as it is: %s',
    (name) => {
      expect(isByEar(name)).toBe(false);
    },
  );
});

table('names written by ear', people, [
  [
    'an office without a country, whoever was told before',
    'Chủ tịch nước Nguyễn Minh Triết tiếp Tổng thống Vích-to Y-a-nu-cô-vích.',
    null,
    ['Nguyễn Minh Triết = Nguyễn Minh Triết', 'Vích-to Y-a-nu-cô-vích = Viktor Yanukovych'],
  ],
  [
    'of nobody who ever held that office',
    'Chủ tịch nước Nguyễn Minh Triết tiếp Tổng thống Xam-phên Poóc-tin-gân.',
    null,
    ['Nguyễn Minh Triết = Nguyễn Minh Triết'],
  ],
  [
    'a family name of syllables closes the name',
    'Tổng thống Ecuador Ra-pha-en Cô-rê-a thăm La Habana.',
    '2009-01-08',
    ['Ra-pha-en Cô-rê-a = Rafael Correa'],
  ],
  [
    'initials before it',
    'Tổng thống Nga D.Mét-vê-đép và Tổng thống Mỹ G.W.Bu-sơ dự hội nghị.',
    '2008-07-07',
    ['D.Mét-vê-đép = Dmitry Medvedev', 'G.W.Bu-sơ = George W. Bush'],
  ],
  [
    'without hyphens',
    'Thủ tướng Ba Lan Đônan Tuxcơ tiếp Tổng thống Litva Đalia Gribauxcaitê.',
    '2010-03-08',
    ['Đônan Tuxcơ = Donald Tusk', 'Đalia Gribauxcaitê = Dalia Grybauskaite'],
  ],
  [
    'on an unknown day',
    'Thủ tướng Hy Lạp Cô-xtát Ca-ra-man-lít tới Nicosia.',
    null,
    ['Cô-xtát Ca-ra-man-lít = Kostas Karamanlis'],
  ],
  [
    'another Latin hand',
    'Ngoại trưởng Ấn Độ Subramanyam Jaishankhar tới Dhaka.',
    '2021-03-04',
    ['Subramanyam Jaishankhar = S. Jaishankar'],
  ],
  [
    'a successor whom nobody knows is somebody else',
    'Tổng thống Ecuador Pê-đrô Ba-xan-tét thăm Lima.',
    '2009-01-08',
    ['Pê-đrô Ba-xan-tét = Pê-đrô Ba-xan-tét'],
  ],
]);
