import { type View, table } from '../read.ts';

/** `accuses 2019-05-09`: stances with their days, sorted. */
const days: View = (record) =>
  record.relations
    .filter((r) => r.type !== 'holdsOffice')
    .map((r) => `${r.type} ${r.date ?? 'undated'}`)
    .sort();

table('the day of a stance', days, [
  [
    'behind who takes it',
    'Na Uy hôm 9/5 cáo buộc Belarus vi phạm thỏa thuận.',
    '2019-05-10',
    ['accuses 2019-05-09'],
  ],
  [
    'with what is issued',
    'Ngoại trưởng Na Uy Ine Eriksen Søreide hôm 26-4 cũng đã ra tuyên bố chỉ trích Belarus.',
    '2019-05-10',
    ['criticises 2019-04-26'],
  ],
  ['opening the sentence', 'Ngày 7/5, Na Uy lên án Belarus.', '2019-05-10', ['criticises 2019-05-07']],
  [
    'behind a source',
    'Theo Reuters, ngày 4-5 Chính phủ Na Uy đã kêu gọi Belarus thả con tin.',
    '2019-05-10',
    ['urges 2019-05-04'],
  ],
  [
    'of what is said for a state',
    'Ngày 7/5, Bộ Ngoại giao Peru cho biết Peru phản đối quyết định của Chile.',
    '2019-05-10',
    ['criticises 2019-05-07'],
  ],
  [
    'of one deed and the next word',
    'Ngày 8/5, Na Uy kêu gọi Thụy Điển giúp đỡ, đồng thời cảnh báo Belarus.',
    '2019-05-10',
    ['urges 2019-05-08', 'warns 2019-05-08'],
  ],
  ['behind whom it is aimed at', 'Na Uy chỉ trích Belarus hôm 6/5.', '2019-05-10', ['criticises 2019-05-06']],
  [
    'of what he says at last',
    '"Na Uy ủng hộ Ukraine", Thủ tướng Na Uy Erna Solberg nói hôm 6/5.',
    '2019-05-10',
    ['supports 2019-05-06'],
  ],
  [
    'in an aside',
    'Ngoại trưởng Na Uy Ine Eriksen Søreide, trong cuộc họp báo tại Oslo ngày 4/5, cáo buộc Belarus.',
    '2019-05-10',
    ['accuses 2019-05-04'],
  ],
  [
    'behind an aside that tells another day',
    'Thủ tướng Na Uy Erna Solberg, người đã gặp Thủ tướng Thụy Điển Stefan Löfven ngày 26/4, hôm 4/5 chỉ trích Belarus.',
    '2019-05-10',
    ['criticises 2019-05-04'],
  ],
  [
    'of a denial, not of what is denied',
    'Belarus ngày 7/5 bác bỏ cáo buộc của Na Uy.',
    '2019-05-10',
    ['accuses undated', 'denies 2019-05-07'],
  ],
  [
    'of the meeting in which it is said',
    'Trong cuộc gặp với Ngoại trưởng Thụy Điển Margot Wallström ngày 6/5, Ngoại trưởng Na Uy Ine Eriksen Søreide lên án Belarus.',
    '2019-05-10',
    ['criticises 2019-05-06'],
  ],
  [
    'a deed',
    'Ngày 7/5, Na Uy trục xuất hai nhà ngoại giao Belarus.',
    '2019-05-10',
    ['expelsDiplomatsOf 2019-05-07'],
  ],
  [
    'of the saying, not of the deed that is told',
    'Ngày 7/5, Bộ Ngoại giao Peru cho biết Peru đã trừng phạt Chile.',
    '2019-05-10',
    ['sanctions undated'],
  ],
  [
    'of the deed that is condemned',
    'Na Uy lên án việc Belarus ngày 6/5 bắt giữ các nhà báo.',
    '2019-05-10',
    ['criticises undated'],
  ],
  ['since when', 'Từ ngày 6/5, Na Uy chỉ trích Belarus.', '2019-05-10', ['criticises undated']],
  [
    'for which somebody is invited',
    'Thủ tướng Na Uy Erna Solberg mời Thủ tướng Thụy Điển Stefan Löfven ngày 20/5.',
    '2019-05-10',
    ['invites undated'],
  ],
  ['of somebody else', 'Ngày 6/5, Peru nói Na Uy lên án Belarus.', '2019-05-10', ['criticises undated']],
  [
    'two days of one stance',
    'Ngày 7/5, Na Uy lên án Belarus. Ngày 8/5, Na Uy lên án Belarus.',
    '2019-05-10',
    ['criticises 2019-05-07', 'criticises 2019-05-08'],
  ],
  [
    'told again without its day',
    'Ngày 7/5, Na Uy lên án Belarus. Na Uy lên án Belarus vì bắt giữ các nhà báo.',
    '2019-05-10',
    ['criticises 2019-05-07'],
  ],
]);
