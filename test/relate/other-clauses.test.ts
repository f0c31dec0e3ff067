import { dates, places, table, visitDates, visits } from '../read.ts';

table('days of another clause', dates, [
  [
    'an anniversary is no day of the news',
    'Sáng 12/4, Thủ tướng Lào Thongloun Sisoulith hội đàm với Thủ tướng Hàn Quốc Lee Nak-yon. Hai nước lập lại quan hệ ngoại giao ngày 25/10/1995.\nCùng ngày, Chủ tịch nước Lào Bounnhang Vorachith hội kiến Thủ tướng Hàn Quốc Lee Nak-yon.',
    '2019-04-13',
    ['2019-04-12', '2019-04-12'],
  ],
  [
    'a day that opens its sentence tells on, of whatever year',
    'Hôm nay, Ngoại trưởng Nga Sergei Lavrov gặp Ngoại trưởng Ai Cập Sameh Shoukry.\nNgày 20/7/2015, Mỹ mở đại sứ quán. Cùng ngày, Ngoại trưởng Mỹ John Kerry gặp Ngoại trưởng Cuba Bruno Rodriguez.',
    '2021-04-12',
    ['2021-04-12', '2015-07-20'],
  ],
  [
    'at whose request',
    'Giá dầu tăng.\nVàng giảm nhẹ.\nChiều 7/3, theo đề nghị của phía Hà Lan, Ngoại trưởng Bỉ Sophie Wilmes có cuộc điện đàm với Ngoại trưởng Hà Lan Stef Blok liên quan đến phát biểu ngày 2/3.',
    '2021-03-09',
    ['2021-03-07'],
  ],
  [
    'the day of an acceptance',
    'Ngày 9/3, một ngày sau khi Thủ tướng Ý Giuseppe Conte chấp nhận lời mời gặp Thủ tướng Hy Lạp Alexis Tsipras, báo chí đưa tin.',
    '2019-03-11',
    ['undated'],
  ],
  [
    'tests before a summit of another month',
    'Ông nói đến việc bắn thử hôm 4/6 và 9/6, sau khi hội nghị thượng đỉnh giữa Tổng thống Pháp Emmanuel Macron và Tổng thống Iran Hassan Rouhani hồi tháng 5 đổ vỡ.',
    '2019-06-11',
    ['2019-05'],
  ],
  [
    'the day of leaving',
    'Theo kế hoạch, Ngoại trưởng Anh Jeremy Hunt sẽ hội đàm với Ngoại trưởng Ai Cập Sameh Shoukry và rời Cairo ngày 19/6.',
    '2019-06-11',
    ['undated'],
  ],
  [
    'what happened on the day that is spoken of',
    'Thủ tướng Đức Angela Merkel sẽ gặp Tổng thống Pháp Emmanuel Macron, bàn về vụ tấn công tàu dầu hôm qua.',
    '2019-06-11',
    ['undated'],
  ],
  [
    'they met on the day before',
    'Thủ tướng Đức Angela Merkel gặp Tổng thống Pháp Emmanuel Macron hôm qua để bàn về vụ tấn công tàu dầu.',
    '2019-06-11',
    ['2019-06-10'],
  ],
  [
    'the day of a press conference',
    'Phát biểu tại cuộc họp báo hôm nay, Ngoại trưởng Nga Sergei Lavrov nói rằng cuộc điện đàm giữa Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Angela Merkel rất có ích.\nVàng giảm nhẹ.',
    '2019-06',
    ['undated'],
  ],
]);

table('days of trips beside another day', visitDates, [
  [
    'before what somebody else did',
    'Trước khi Tổng thống Pháp Emmanuel Macron công bố kế hoạch ngày 9/5, Ngoại trưởng Pháp Jean-Yves Le Drian đã có chuyến công du ba ngày đến Algeria.',
    '2019-05-20',
    ['undated'],
  ],
  [
    'what he tells of at a press conference',
    'Giá dầu tăng.\nTrong cuộc họp báo hôm qua, Tổng thống Pháp Emmanuel Macron kể những việc đã làm khi thăm Kenya.',
    '2019-05-20',
    ['undated'],
  ],
  [
    'whom the press quotes that day',
    'Giá dầu tăng.\nThủ tướng Đức Angela Merkel sẽ thực hiện chuyến thăm tới Hy Lạp, Reuters dẫn lời một cố vấn của Thủ tướng Đức hôm nay cho biết.',
    '2019-05-20',
    ['undated'],
  ],
]);

table('where the last stop is', places, [
  [
    'talks there',
    'Thủ tướng Đức Angela Merkel sẽ thăm Trung Quốc và sau đó là Lào để hội đàm với Thủ tướng Nga Dmitry Medvedev.',
    '2015-10-20',
    ['Lào'],
  ],
]);

table('trips together and one after the other', visits, [
  [
    'a stop told by its name alone',
    'Thủ tướng Đức Angela Merkel sẽ thăm Mông Cổ và sau đó là Lào.',
    '2015-10-20',
    ['planned: Angela Merkel @Lào', 'planned: Angela Merkel @Mông Cổ'],
  ],
  [
    'what comes after is no stop',
    'Thủ tướng Đức Angela Merkel sẽ thăm Mông Cổ và sau đó Lào sẽ tổ chức bầu cử.',
    '2015-10-20',
    ['planned: Angela Merkel @Mông Cổ'],
  ],
  [
    'with a companion, told once more',
    'Thủ tướng Đức Angela Merkel sẽ đến Ankara vào tuần tới.\nBà Merkel sẽ cùng Ngoại trưởng Đức Frank-Walter Steinmeier đến Ankara vào tuần tới.\nĐây là chuyến thăm Thổ Nhĩ Kỳ thứ ba của bà Merkel.',
    '2015-10-08',
    ['planned: Angela Merkel + Frank-Walter Steinmeier @Ankara, Thổ Nhĩ Kỳ'],
  ],
  [
    'whom the leader of a delegation is of',
    'Tháng 5/2015, tướng Sok Phalla dẫn đầu phái đoàn Campuchia sang Lào.',
    '2015-10-08',
    ['held: Sok Phalla @Lào'],
  ],
  [
    'an abbreviation in brackets between title and name',
    'Giám đốc Cơ quan Tình báo Quốc gia (NIS) Suh Hoon và Giám đốc Văn phòng An ninh Quốc gia (NSO) Chung Eui-yong sẽ thực hiện chuyến thăm tới Mông Cổ.',
    '2018-04-08',
    ['planned: Chung Eui-yong + Suh Hoon @Mông Cổ'],
  ],
]);
