import { table, visits } from '../read.ts';

table('how somebody comes to a place', visits, [
  [
    'from the one place to the next',
    'Tổng thống Pháp Emmanuel Macron vẫy tay khi rời Hà Nội để đến Jakarta ngày 3/5.',
    '2019-05-10',
    ['held: Emmanuel Macron @Jakarta'],
  ],
  [
    'somebody else comes to it',
    'Tổng thống Pháp Emmanuel Macron nói hàng hóa rời Hà Nội để đến Jakarta ngày 3/5.',
    '2019-05-10',
    [],
  ],
  [
    'at the head of a delegation that is not told apart',
    'Thủ tướng Canada Justin Trudeau đã dẫn đầu đoàn đại biểu cấp cao đến Lima hôm 3/5.',
    '2019-05-10',
    ['held: Justin Trudeau @Lima'],
  ],
  [
    'at the wheel',
    'Quốc vương Brunei Hassanal Bolkiah tự lái chuyên cơ đến Đà Nẵng.',
    '2019-05-10',
    ['held: Hassanal Bolkiah @Đà Nẵng'],
  ],
  [
    'goods by air',
    'Tổng thống Pháp Emmanuel Macron điều thêm một chuyên cơ quân sự đến Beirut.',
    '2019-05-10',
    [],
  ],
  [
    'in a plane that he is lent',
    'Thủ tướng Nga cho Tổng thống Syria Bashar al-Assad mượn chuyên cơ bay đến Tehran.',
    '2019-05-10',
    ['held: Bashar al-Assad @Tehran'],
  ],
  [
    'with the other members of a delegation',
    'Trong cuộc gặp với Phó Thủ tướng Trung Quốc Lưu Hạc và các thành viên khác của phái đoàn thương mại đến thăm nước Pháp, Tổng thống Macron ca ngợi tiến bộ.',
    '2019-05-10',
    ['held: Lưu Hạc @Pháp'],
  ],
  [
    'the leader of a party that goes ahead',
    'Ở Algeria, một nhóm tiền trạm do Ngoại trưởng Nga Sergei Lavrov dẫn đầu hôm 3/5 đã đến đây.',
    '2019-05-10',
    ['held: Sergei Lavrov @Algeria'],
  ],
  [
    'with somebody whom nobody knows',
    'Ngoại trưởng Nga Sergei Lavrov cùng Ivan Petrov, vụ phó Vụ Bắc Mỹ của Bộ Ngoại giao nước này, đáp chuyến bay từ Moskva tới Stockholm đêm 5/5.',
    '2019-05-10',
    ['held: Sergei Lavrov @Stockholm'],
  ],
  [
    'with somebody of whom only the surname is known',
    'Ngoại trưởng Hàn Quốc Kang Kyung-wha cùng Choi Dong Gil, vụ phó Vụ Châu Âu của Bộ Ngoại giao nước này, đáp chuyến bay từ Seoul tới Oslo đêm 5/5.',
    '2019-05-10',
    ['held: Kang Kyung-wha @Oslo'],
  ],
  [
    'a part of the world',
    'Ngoại trưởng Mỹ Mike Pompeo sẽ tới châu Phi cuối tuần này.',
    '2019-05-10',
    ['planned: Mike Pompeo @châu Phi'],
  ],
  ['to which somebody turns', 'Tổng thống Mỹ Barack Obama xoay trục sang châu Á.', '2015-05-10', []],
]);

table('a place that is chosen for a trip', visits, [
  [
    'as the first country',
    'Ông Macron từng chọn Đức là nước công du đầu tiên.',
    '2019-05-10',
    ['held: Emmanuel Macron @Đức'],
  ],
  [
    'as the first stop',
    'Tổng thống Mỹ Donald Trump lựa chọn Saudi Arabia là điểm đến đầu tiên.',
    '2019-05-10',
    ['held: Donald Trump @Saudi Arabia'],
  ],
  [
    'whose stop it is',
    'Điểm đến tiếp theo của Tổng thống Pháp Emmanuel Macron là Ba Lan.',
    '2019-05-10',
    ['held: Emmanuel Macron @Ba Lan'],
  ],
  [
    'still to come',
    'Điểm đến trong chuyến công du đầu tiên của ông Macron, cũng giống như người tiền nhiệm, sẽ là Đức.',
    '2019-05-10',
    ['planned: Emmanuel Macron @Đức'],
  ],
  ['of tourists', 'Việt Nam là điểm đến đầu tiên của du khách Nga.', '2019-05-10', []],
  ['of investors', 'Việt Nam là điểm đến của nhiều nhà đầu tư, ông Macron nói.', '2019-05-10', []],
  ['for something else', 'Ông Macron chọn Đức là đối tác đầu tiên.', '2019-05-10', []],
]);

table('trips told in passing', visits, [
  [
    'when he comes, ahead',
    'Thủ tướng Ý Giuseppe Conte, người đứng đầu chính phủ liên minh, cam kết sẽ nêu vấn đề này khi đến Tokyo tham dự hội nghị.',
    '2019-05-10',
    ['planned: Giuseppe Conte @Tokyo'],
  ],
  [
    'when he comes, and may do something there',
    'Tổng thống Pháp Emmanuel Macron có thể gặp ông Modi khi đến châu Á họp với ông Kim Jong-un.',
    '2019-05-10',
    ['planned: Emmanuel Macron @châu Á'],
  ],
  [
    'when a state is said to do something',
    'Ngoại trưởng Mike Pompeo cho biết Triều Tiên hứa dỡ bỏ bãi thử khi đến Washington.',
    '2019-05-10',
    [],
  ],
  [
    'on which something is brought up by somebody',
    'Vấn đề này được Thủ tướng Nhật Bản Shinzo Abe nêu ra trong chuyến thăm Ấn Độ hôm 3/5.',
    '2019-05-10',
    ['held: Shinzo Abe @Ấn Độ'],
  ],
  [
    'on which an official is praised by the host',
    'Ông Macron được Thủ tướng Nhật Bản Shinzo Abe ca ngợi trong chuyến thăm Tokyo hôm 3/5.',
    '2019-05-10',
    ['held: Emmanuel Macron @Tokyo'],
  ],
  [
    'to the place just told',
    'Ông Putin không tới Sarajevo kể từ khi Tổng thống Bill Clinton thăm nơi này vào năm 1999.',
    '2019-05-10',
    ['held: Bill Clinton @Sarajevo'],
  ],
  [
    'by two, one after the other',
    'Ông Macron đến Kabul và Thủ tướng Nhật Bản Shinzo Abe cũng đã tới đây.',
    '2019-05-10',
    ['held: Emmanuel Macron @Kabul', 'held: Shinzo Abe @Kabul'],
  ],
  [
    'kept quiet, and called off',
    'Ông Trump rất thất vọng khi chuyến đi được giữ kín đến Mali bị huỷ do sương mù.',
    '2019-05-10',
    ['cancelled: Donald Trump @Mali'],
  ],
  [
    'on which another part of the world is spoken of',
    'Điều được Tổng thống Mỹ Donald Trump nhắc tới trong chuyến công du châu Âu là châu Phi.',
    '2019-05-10',
    ['held: Donald Trump @châu Âu'],
  ],
  [
    'to a part of the world, as a place says that speaks for a state',
    'Tổng thống Pháp Emmanuel Macron sẽ bàn vấn đề này trong chuyến công du châu Á vào tháng tới, Berlin thông báo.',
    '2019-05-10',
    ['planned: Emmanuel Macron @châu Á'],
  ],
  [
    'to the countries of a part of the world',
    'Tổng thống Pháp Emmanuel Macron đang có chuyến công du châu Á, gồm Nhật Bản và Ấn Độ.',
    '2019-05-10',
    ['held: Emmanuel Macron @Nhật Bản, Ấn Độ'],
  ],
]);

table('a trip of which only the talks are told', visits, [
  [
    'praised',
    'Ngoại trưởng Mỹ Mike Pompeo gặp Tổng thống Ai Cập Abdel Fattah el-Sisi tại Cairo hôm 3/5. Ông ca ngợi chuyến đi đã đạt tiến bộ.',
    '2019-05-10',
    ['held: Mike Pompeo @Cairo'],
  ],
  [
    'this trip',
    'Ngoại trưởng Mỹ Mike Pompeo gặp Tổng thống Ai Cập Abdel Fattah el-Sisi tại Cairo hôm 3/5. Chuyến đi này đã giúp hai bên hiểu nhau hơn.',
    '2019-05-10',
    ['held: Mike Pompeo @Cairo'],
  ],
  [
    'both abroad',
    'Ngoại trưởng Mỹ Mike Pompeo gặp Ngoại trưởng Nga Sergei Lavrov tại Helsinki hôm 3/5. Chuyến đi này đã giúp hai bên hiểu nhau hơn.',
    '2019-05-10',
    [],
  ],
  [
    'the next one',
    'Ngoại trưởng Mỹ Mike Pompeo gặp Tổng thống Ai Cập Abdel Fattah el-Sisi tại Cairo hôm 3/5. Chuyến đi tới có thể diễn ra trong tháng.',
    '2019-05-10',
    [],
  ],
  [
    'of the host',
    'Ngoại trưởng Mỹ Mike Pompeo gặp Tổng thống Ai Cập Abdel Fattah el-Sisi tại Cairo hôm 3/5. Ông el-Sisi ca ngợi chuyến đi.',
    '2019-05-10',
    [],
  ],
  [
    'at home',
    'Thủ tướng Việt Nam Nguyễn Xuân Phúc tiếp Đại sứ Mỹ Daniel Kritenbrink tại Hà Nội hôm 3/5. Ông Phúc nói về chuyến đi.',
    '2019-05-10',
    [],
  ],
]);
