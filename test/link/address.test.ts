import { parties, table } from '../read.ts';

table('whom ông and bà mean', parties, [
  [
    'the inviter is not who the sentence is about',
    'Theo lời mời của Chủ tịch Quốc hội Nguyễn Thị Kim Ngân, Chủ tịch Duma Quốc gia Nga Vyacheslav Volodin thăm Việt Nam. Ông đã hội kiến Thủ tướng Nguyễn Xuân Phúc.',
    '2018-12-24',
    ['talks: Nguyễn Xuân Phúc + Vyacheslav Volodin'],
  ],
  [
    'bà is who is called so',
    'Ngoại trưởng Đức Guido Westerwelle phát biểu cùng bà Catherine Ashton tại Brussels. Bà sẽ gặp Ngoại trưởng Iran Ali Akbar Salehi.',
    '2012-03-05',
    ['talks: Ali Akbar Salehi + Catherine Ashton'],
  ],
  [
    'ông is nobody who is called bà',
    'Tổng thống Brazil Lula da Silva đang ở Berlin. Bà Angela Merkel ca ngợi chuyến thăm. Ông sẽ hội đàm với Tổng thống Pháp Nicolas Sarkozy.',
    '2009-12-04',
    ['talks: Luiz Inacio Lula da Silva + Nicolas Sarkozy'],
  ],
  [
    'one sentence after the other',
    'Thủ tướng Thái Lan Abhisit Vejjajiva thăm Tokyo. Ông gặp Thủ tướng Nhật Bản Taro Aso. Ông cũng gặp Bộ trưởng Tài chính Nhật Bản Shoichi Nakagawa.',
    '2009-02-06',
    ['talks: Abhisit Vejjajiva + Shoichi Nakagawa', 'talks: Abhisit Vejjajiva + Taro Aso'],
  ],
]);

table('of whom somebody is the counterpart', parties, [
  [
    'a rank is no office',
    'Đại tướng Phùng Quang Thanh đã hội đàm với người đồng cấp Australia Stephen Smith.',
    '2011-12-05',
    ['talks: Phùng Quang Thanh + Stephen Smith'],
  ],
  [
    'the office of who stands nearest, told before another',
    'Bộ trưởng Quốc phòng Mỹ Robert Gates gặp Thủ tướng Nhật Bản Naoto Kan. Ông Gates cũng hội đàm với người đồng cấp Nhật Bản.',
    '2011-01-13',
    ['talks: Naoto Kan + Robert Gates', 'talks: Robert Gates + Toshimi Kitazawa'],
  ],
]);
