import { claims, table } from '../read.ts';

table('stances told by what is said of somebody', claims, [
  [
    'a breach',
    'Thủ tướng Na Uy Erna Solberg cho rằng Belarus đã vi phạm thỏa thuận.',
    '2019-05-10',
    ['Erna Solberg accuses Belarus'],
  ],
  ['no proof of it', 'Na Uy nói không có bằng chứng Belarus vi phạm thỏa thuận.', '2019-05-10', []],
  [
    'a breach supposed',
    'Na Uy khẳng định nếu Belarus vi phạm thỏa thuận, trừng phạt sẽ trở lại.',
    '2019-05-10',
    [],
  ],
  ['a breach that nobody says', 'Belarus vi phạm thỏa thuận.', '2019-05-10', []],
  [
    'a decision',
    'Bộ Ngoại giao Peru gọi quyết định của Chile là "không thể chấp nhận".',
    '2019-05-10',
    ['Bộ Ngoại giao Peru criticises Chile'],
  ],
  [
    'a deed',
    'Ngoại trưởng Nga Sergei Lavrov nói việc Đức bắt giữ công dân Nga là phi lý.',
    '2019-05-10',
    ['Sergei Lavrov criticises Đức'],
  ],
  [
    'a deed not judged so',
    'Ngoại trưởng Nga Sergei Lavrov nói việc Đức bắt giữ công dân Nga không phải là phi lý.',
    '2019-05-10',
    [],
  ],
  ['an answer', 'Iran tuyên bố sẽ trả đũa Israel.', '2019-05-10', ['Iran warns Israel']],
  [
    'to deeds',
    'Iran tuyên bố sẽ trả đũa các cuộc tấn công mới của Israel.',
    '2019-05-10',
    ['Iran warns Israel'],
  ],
  [
    'if they act',
    'Bộ Ngoại giao Venezuela khẳng định sẽ có biện pháp đáp trả nếu Canada áp thuế.',
    '2019-05-10',
    ['Bộ Ngoại giao Venezuela warns Canada'],
  ],
  [
    'said in quotes',
    '"Nếu Canada áp thuế, Mexico sẽ đáp trả", phát ngôn viên cho biết.',
    '2019-05-10',
    ['Mexico warns Canada'],
  ],
  ['foreseen by others', 'Chuyên gia Hàn Quốc Kim Jo nói Triều Tiên sẽ đáp trả Nhật Bản.', '2019-05-10', []],
  [
    'for his state',
    'Ngoại trưởng Nga Sergei Lavrov tuyên bố Moscow sẽ đáp trả nếu Na Uy triển khai tên lửa.',
    '2019-05-10',
    ['Sergei Lavrov warns Na Uy'],
  ],
  [
    'not for another state',
    'Ngoại trưởng Nga Sergei Lavrov tuyên bố Triều Tiên sẽ đáp trả Nhật Bản.',
    '2019-05-10',
    [],
  ],
  ['done', 'Iran đã trả đũa Israel.', '2019-05-10', []],
  ['not to be', 'Iran tuyên bố sẽ không trả đũa Israel.', '2019-05-10', []],
  ['each other', 'Iran và Israel tuyên bố sẽ trả đũa lẫn nhau.', '2019-05-10', []],
  [
    'to pay for it',
    'Tổng thống Mỹ Donald Trump nói Iran sẽ phải trả giá.',
    '2019-05-10',
    ['Donald Trump warns Iran'],
  ],
]);

table('stances told to whoever stands far behind', claims, [
  [
    'offered talks',
    'Ethiopia đã đề nghị đối thoại với Ai Cập nhằm giảm căng thẳng.',
    '2021-06-05',
    ['Ethiopia urges Ai Cập'],
  ],
  ['called for talks', 'Thụy Điển kêu gọi đối thoại với Cuba.', '2021-06-05', []],
  [
    'to one side',
    'Lào đề nghị với phía Thái Lan về việc mở lại cửa khẩu.',
    '2021-06-05',
    ['Lào urges Thái Lan'],
  ],
  [
    'proposed to',
    'Ba Lan đề xuất với Thủ tướng Anh Boris Johnson tăng quân ở biên giới.',
    '2021-06-05',
    ['Ba Lan urges Boris Johnson'],
  ],
  [
    'what two do',
    'Cuba kiên quyết phản đối mọi sự hợp tác quân sự nào giữa Colombia và Peru.',
    '2021-06-05',
    ['Cuba criticises Colombia', 'Cuba criticises Peru'],
  ],
  [
    'offended',
    'Ngoại trưởng Nga Sergei Lavrov lăng mạ Tổng thống Ukraine Volodymyr Zelensky.',
    '2023-06-05',
    ['Sergei Lavrov criticises Volodymyr Zelensky'],
  ],
  [
    'strongly met',
    'Brazil phản ứng mạnh trước việc Pháp cấm nhập khẩu thịt bò.',
    '2021-06-05',
    ['Brazil criticises Pháp'],
  ],
]);
