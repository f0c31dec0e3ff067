import { claims, table } from '../read.ts';

table('verbs and nouns of a stance', claims, [
  ['đổ vấy cho', 'Chile đổ vấy cho Bolivia về vụ rò rỉ.', '2018-05-10', ['Chile accuses Bolivia']],
  [
    'phản ứng gay gắt với',
    'Chile có phản ứng gay gắt với Bolivia.',
    '2018-05-10',
    ['Chile criticises Bolivia'],
  ],
  [
    'bất bình trước, and who denies stands within',
    'Chile bất bình trước việc Bolivia gián tiếp phủ nhận thông tin trên.',
    '2018-05-10',
    ['Bolivia denies *', 'Chile criticises Bolivia'],
  ],
  [
    'thuyết phục',
    'Chile đang cố thuyết phục Bolivia mở lại cửa khẩu.',
    '2018-05-10',
    ['Chile urges Bolivia'],
  ],
  ['ready to', 'Chile sẵn sàng thuyết phục Bolivia mở lại cửa khẩu.', '2018-05-10', []],
  ['aimed at alone', 'Chile nỗ lực để thuyết phục Bolivia mở lại cửa khẩu.', '2018-05-10', []],
  ['kiên định is no plan', 'Chile kiên định ủng hộ Bolivia.', '2018-05-10', ['Chile supports Bolivia']],
  ['sát cánh bên', 'Chile luôn sát cánh bên Bolivia.', '2018-05-10', ['Chile supports Bolivia']],
  [
    'ủng hộ việc … gia nhập',
    'Chile ủng hộ việc Bolivia sớm gia nhập Liên minh Thái Bình Dương.',
    '2018-05-10',
    ['Chile supports Bolivia'],
  ],
  ['ủng hộ việc … rời đi', 'Chile ủng hộ việc Bolivia rời đi.', '2018-05-10', []],
  ['thanks for support', 'Chile cảm ơn sự ủng hộ của Bolivia.', '2018-05-10', ['Bolivia supports Chile']],
  [
    'assets of those who are hit',
    'Chile đóng băng tài sản của ba quan chức Bolivia.',
    '2018-05-10',
    ['Chile sanctions Bolivia'],
  ],
  [
    'an order is no deed of theirs',
    'Chile phản đối lệnh đóng băng tài sản của Bolivia.',
    '2018-05-10',
    ['Chile criticises Bolivia'],
  ],
  [
    'listed by',
    'Ba quan chức Bolivia bị Chile đưa vào danh sách trừng phạt.',
    '2018-05-10',
    ['Chile sanctions Bolivia'],
  ],
  [
    'kéo dài lệnh trừng phạt',
    'Chile kéo dài lệnh trừng phạt Bolivia thêm một năm.',
    '2018-05-10',
    ['Chile sanctions Bolivia'],
  ],
  [
    'a threat to expel',
    'Chile dọa trục xuất các nhà ngoại giao Bolivia.',
    '2018-05-10',
    ['Chile warns Bolivia'],
  ],
  [
    'an ambassador of its own',
    'Chile triệu hồi Đại sứ Chile tại Bolivia.',
    '2018-05-10',
    ['Chile recallsAmbassadorFrom Bolivia'],
  ],
  [
    'đại sứ của mình',
    'Chile triệu hồi đại sứ của mình tại Bolivia về nước.',
    '2018-05-10',
    ['Chile recallsAmbassadorFrom Bolivia'],
  ],
  [
    'called home',
    'Chile triệu đại sứ tại Bolivia về nước tham vấn.',
    '2018-05-10',
    ['Chile recallsAmbassadorFrom Bolivia'],
  ],
  [
    'called in',
    'Chile gọi đại sứ Bolivia đến để phản đối.',
    '2018-05-10',
    ['Chile summonsAmbassadorOf Bolivia'],
  ],
  ['only called so', 'Chile gọi đại sứ Bolivia là bạn.', '2018-05-10', []],
  [
    'a paper signed between',
    'Hiệp định được ký giữa Chile và Bolivia.',
    '2018-05-10',
    ['Chile signsAgreementWith Bolivia'],
  ],
  [
    'a paper that two signed',
    'Hiệp định do Chile và Bolivia ký năm 2015 sẽ hết hiệu lực.',
    '2018-05-10',
    ['Chile signsAgreementWith Bolivia'],
  ],
  [
    'đã cùng … ký',
    'Chile đã cùng Bolivia ký thỏa thuận.',
    '2018-05-10',
    ['Chile signsAgreementWith Bolivia'],
  ],
  [
    'a protocol is no decree',
    'Chile ký nghị định thư với Bolivia.',
    '2018-05-10',
    ['Chile signsAgreementWith Bolivia'],
  ],
  ['bargained for', 'Chile đang đàm phán ký hiệp định với Bolivia.', '2018-05-10', []],
  [
    'given to whoever stands first',
    'Chile cung cấp cho Bolivia khoản vay ưu đãi trị giá 5 triệu USD.',
    '2018-05-10',
    ['Chile aids Bolivia'],
  ],
]);

table('where whoever takes a stance stands', claims, [
  [
    'behind the verb that opens the sentence',
    'Cáo buộc Bolivia do thám, Chile đã trục xuất ba nhà ngoại giao nước này.',
    '2018-05-10',
    ['Chile accuses Bolivia', 'Chile expelsDiplomatsOf Bolivia'],
  ],
  [
    'whose deed opens the sentence',
    'Quyết định của Bolivia vấp phải sự phản đối của Chile.',
    '2018-05-10',
    ['Chile criticises Bolivia'],
  ],
  [
    'a deed that is condemned',
    'Vụ phóng tên lửa của Bolivia đã bị Chile lên án.',
    '2018-05-10',
    ['Chile criticises Bolivia'],
  ],
  [
    'a deed that would be answered',
    'Chile cảnh báo bất kỳ hành động khiêu khích nào của Bolivia cũng sẽ bị đáp trả.',
    '2018-05-10',
    ['Chile warns Bolivia'],
  ],
]);
