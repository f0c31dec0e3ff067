import { parties, places, table, visits } from '../read.ts';

table('where other sentences put it', places, [
  [
    'the one meeting of the article',
    'Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin sắp họp thượng đỉnh.\nĐó là bài học cho các bên trước cuộc gặp ở Geneva.',
    '2021-06-10',
    ['Geneva'],
  ],
  [
    'where it is to be held',
    'Nga dọa hủy cuộc gặp thượng đỉnh giữa Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin.\nHai bên đã liên lạc để chuẩn bị cho hội nghị thượng đỉnh dự kiến sẽ diễn ra tại Geneva.',
    '2021-06-10',
    ['Geneva'],
  ],
  [
    'some other meeting',
    'Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin sắp họp thượng đỉnh.\nThông điệp được chuyển trong một cuộc gặp ở Geneva.',
    '2021-06-10',
    ['nowhere'],
  ],
  [
    'the next of them',
    'Tổng thống Mỹ Donald Trump và Chủ tịch Triều Tiên Kim Jong-un sẽ họp thượng đỉnh lần thứ ba.\nÔng Kim không muốn lặp lại kịch bản của hội nghị thượng đỉnh ở Hà Nội.',
    '2019-05-10',
    ['nowhere', 'Hà Nội'],
  ],
  [
    'one of two',
    'Tổng thống Mỹ Joe Biden sẽ gặp Tổng thống Nga Vladimir Putin và hội đàm với Thủ tướng Đức Angela Merkel.\nĐó là bài học trước cuộc gặp ở Geneva.',
    '2021-06-10',
    ['nowhere', 'nowhere'],
  ],
]);

table('places of something else', places, [
  [
    'what somebody promises behind the comma',
    'Gặp Tổng thống Nga Vladimir Putin, Thủ tướng Israel Naftali Bennett cam kết ngăn chặn Iran ở Syria.',
    '2021-10-23',
    ['nowhere'],
  ],
  [
    'where somebody goes to save it',
    'Ngoại trưởng Ai Cập Sameh Shoukry đến Mỹ nhằm cứu vãn hội nghị thượng đỉnh giữa Tổng thống Nga Vladimir Putin và Tổng thống Pháp Emmanuel Macron.',
    '2021-10-23',
    ['nowhere'],
  ],
  [
    'a border',
    'Thủ tướng Nhật Bản Shinzo Abe gặp Chủ tịch Triều Tiên Kim Jong-un ở biên giới liên Triều.',
    '2019-10-23',
    ['Khu phi quân sự liên Triều'],
  ],
]);

table('places told in the sentence', places, [
  [
    'an envoy is met in a city',
    'Tổng thống Kenya Uhuru Kenyatta họp với phái viên Ethiopia tại Nairobi.',
    '2019-10-23',
    ['Nairobi'],
  ],
  [
    'an envoy to a country',
    'Tổng thống Kenya Uhuru Kenyatta họp với đặc phái viên Mỹ tại Somalia.',
    '2019-10-23',
    ['nowhere'],
  ],
  ['where a group of states sits', 'Nhóm Bộ Tứ Normandy nhóm họp tại Paris.', '2018-06-12', ['Paris']],
  [
    'who meet there in the opening',
    'Gặp nhau tại khách sạn Grand ở thành phố Oslo hôm thứ Năm, Ngoại trưởng Nga Sergei Lavrov ngồi đối diện Ngoại trưởng Na Uy Borge Brende.',
    '2021-03-19',
    ['Oslo'],
  ],
  [
    'thứ hai stands before bên lề',
    'Thủ tướng Đức Angela Merkel và Tổng thống Nga Vladimir Putin hôm 7/7 có cuộc gặp thứ hai bên lề hội nghị thượng đỉnh G20 ở Hamburg.',
    '2017-07-18',
    ['Hamburg', 'Hamburg'],
  ],
  [
    'behind a dash',
    'Thủ tướng Đức Angela Merkel vừa rời Nhật Bản – nơi bà hội đàm với Tổng thống Mỹ Donald Trump.',
    '2019-07-18',
    ['Nhật Bản'],
  ],
  [
    'who prepares his own meeting has gone there',
    'Tổng thống Pháp Emmanuel Macron tới Athens chuẩn bị cho cuộc gặp với Tổng thống Iran Hassan Rouhani.',
    '2019-10-23',
    ['Athens'],
  ],
  [
    'who arranges that of others has not',
    'Ngoại trưởng Ai Cập Sameh Shoukry tới Athens thu xếp cuộc gặp giữa Tổng thống Pháp Emmanuel Macron và Tổng thống Iran Hassan Rouhani.',
    '2019-10-23',
    ['nowhere'],
  ],
]);

table('who sits at one table', parties, [
  [
    'who attends a meeting',
    'Tổng thống Pháp Francois Hollande đến Athens dự cuộc gặp với Thủ tướng Hy Lạp Alexis Tsipras và Thủ tướng Italy Matteo Renzi.',
    '2016-09-09',
    ['talks: Alexis Tsipras + Francois Hollande + Matteo Renzi'],
  ],
  [
    'who has meetings',
    'Tổng thống Pháp Francois Hollande có các cuộc gặp với Thủ tướng Hy Lạp Alexis Tsipras và Thủ tướng Italy Matteo Renzi.',
    '2016-09-09',
    ['talks: Alexis Tsipras + Francois Hollande', 'talks: Francois Hollande + Matteo Renzi'],
  ],
  [
    'a dialogue of two states is no conference',
    'Ấn Độ và Pakistan hôm 9/1 tổ chức đối thoại lần đầu sau hai năm tại Islamabad.',
    '2016-01-10',
    ['talks: Pakistan + Ấn Độ'],
  ],
]);

table('arrivals that are no trip', visits, [
  [
    'where both meet',
    'Đoàn xe của hai nhà lãnh đạo Donald Trump và Kim Jong-un đã đến khách sạn Metropole.',
    '2019-02-28',
    [],
  ],
]);
