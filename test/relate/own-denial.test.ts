import { claims, statuses, table, tellings } from '../read.ts';

table('what somebody denies of himself', claims, [
  ['without naming himself', 'Nga tuyên bố không hề can thiệp vào bầu cử Mỹ.', null, ['Nga denies *']],
  ['by a pronoun', 'Iran khẳng định nước này không vi phạm thỏa thuận.', null, ['Iran denies *']],
  ['of another, nothing', 'Iran nói Mỹ không vi phạm thỏa thuận.', null, []],
  ['a promise', 'Iran tuyên bố sẽ không vi phạm thỏa thuận.', null, []],
]);

table('marks around one word', claims, [
  [
    'of a threat',
    'Thổ Nhĩ Kỳ “dọa dẫm” Pháp sau khi Mỹ tuyên bố rút khỏi Syria.',
    null,
    ['Thổ Nhĩ Kỳ warns Pháp'],
  ],
  [
    'of praise',
    'Ngoại trưởng Australia Julie Bishop "hoan nghênh" Ấn Độ vì đã xử lý thành công tranh chấp.',
    null,
    ['Julie Bishop supports Ấn Độ'],
  ],
]);

table('an offer that is turned down', statuses, [
  [
    'bác lời đề nghị',
    'Tổng thống Iran Hassan Rouhani đã bác lời đề nghị gặp Tổng thống Mỹ Donald Trump.',
    '2018-10-01',
    ['cancelled: Donald Trump + Hassan Rouhani'],
  ],
]);

table('what two are to discuss where the one goes', tellings, [
  [
    'hai nhà lãnh đạo',
    'Tổng thống Nga Vladimir Putin sẽ thăm Thổ Nhĩ Kỳ vào ngày 28/10. Hai nhà lãnh đạo sẽ thảo luận về Syria.',
    '2018-10-01',
    ['talks planned 2018-10-28 @Thổ Nhĩ Kỳ: Thổ Nhĩ Kỳ + Vladimir Putin'],
  ],
]);
