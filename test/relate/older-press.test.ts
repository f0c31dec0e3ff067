import { describe, expect, test } from 'vitest';
import { cleanPage, LEAD } from '../clean/page.ts';
import {
  conferences,
  dates,
  offices,
  parties,
  places,
  statuses,
  table,
  visitDates,
  visits,
} from '../read.ts';

/* How the press of 2003–2012 and that abroad tell what others tell as well. */

table('those who are several', parties, [
  [
    'with whom stands their number',
    'Ngày 4/9/2008, Tổng thống Pháp Nicolas Sarkozy đã hội đàm với các nhà lãnh đạo Croatia tại Zagreb.',
    '2008-09-05',
    ['talks: Croatia + Nicolas Sarkozy'],
  ],
  [
    'offices of two countries, on a day that tells no holder',
    'Ngoại trưởng Nga Sergei Lavrov sẽ thảo luận về an ninh với các ngoại trưởng Peru và Bolivia.',
    null,
    ['talks: Bolivia + Peru + Sergei Lavrov'],
  ],
  [
    'of whom something is',
    'Tổng thống Pháp Nicolas Sarkozy hoan nghênh cố gắng của các nhà lãnh đạo Croatia.',
    '2008-09-05',
    [],
  ],
]);

table('those who are named of many', parties, [
  [
    'kể cả, of officials of a country',
    'Thủ tướng Thái Lan Abhisit Vejjajiva sẽ gặp gỡ các nhà lãnh đạo cao cấp của Lào, kể cả Chủ tịch nước Choummaly Sayasone và Thủ tướng Bouasone Bouphavanh.',
    '2009-06-18',
    ['talks: Abhisit Vejjajiva + Bouasone Bouphavanh', 'talks: Abhisit Vejjajiva + Choummaly Sayasone'],
  ],
  [
    'when they discussed',
    'Thủ tướng Đức Angela Merkel và Thủ tướng Anh Gordon Brown thảo luận vào sáng 4/9 tại London.',
    '2009-09-05',
    ['talks: Angela Merkel + Gordon Brown'],
  ],
]);

table('offices without names', parties, [
  [
    'of a party',
    'Thủ tướng Lào Thongsing Thammavong sẽ có cuộc gặp với Tổng Bí thư Đảng Cộng sản Việt Nam.',
    '2012-05-22',
    ['talks: Nguyễn Phú Trọng + Thongsing Thammavong'],
  ],
  [
    'hai Thủ tướng, one of whom is named',
    'Thủ tướng Thái Lan Abhisit Vejjajiva sẽ thăm Malaysia. Tại cuộc gặp, hai Thủ tướng sẽ bàn về biên giới.',
    '2009-06-08',
    ['talks: Abhisit Vejjajiva + Najib Razak'],
  ],
  [
    'leaders of any rank are left to the text',
    'Tổng thống Nga Vladimir Putin chờ thỏa thuận với Peru về Bolivia, bất chấp cuộc trao đổi giữa lãnh đạo hai nước.',
    '2016-09-08',
    [],
  ],
]);

table('who leads talks', parties, [
  [
    'a head of delegation at a forum',
    'Ngày 5/4/2010, ông Wi Sung-lac đã gặp Trưởng đoàn Trung Quốc tại đàm phán 6 bên Vũ Đại Vĩ.',
    '2010-04-06',
    ['talks: Vũ Đại Vĩ + Wi Sung-lac'],
  ],
  [
    'on the side of whom',
    'Ngày 5/4/2010, ông Wi Sung-lac đã gặp Trưởng đoàn về phía Trung Quốc Vũ Đại Vĩ.',
    '2010-04-06',
    ['talks: Vũ Đại Vĩ + Wi Sung-lac'],
  ],
  [
    'dialogues of two states',
    'Ngày 9/5/2011, Đối thoại chiến lược Hàn Quốc - Canada lần thứ hai đã kết thúc tại Ottawa.',
    '2011-05-10',
    ['talks: Canada + Hàn Quốc'],
  ],
  [
    'the delegations of one',
    'Đoàn Anh do Quốc vụ khanh Hugo Swire dẫn đầu và đoàn Việt Nam do Thứ trưởng Ngoại giao Bùi Thanh Sơn dẫn đầu đã tiến hành Đối thoại chiến lược Việt - Anh lần thứ ba tại London.',
    '2013-04-04',
    ['talks: Bùi Thanh Sơn + Hugo Swire'],
  ],
  ['a dialogue that drags on', 'Đối thoại chiến lược Hàn Quốc - Canada vẫn bế tắc.', '2011-05-10', []],
]);

table('offices of delegations', offices, [
  [
    'whose leader is told by name and office alone',
    'Đoàn đại biểu Thượng viện Peru do ông Pedro Salinas Rivera, Phó Chủ tịch Thượng viện, dẫn đầu sẽ thăm Lào.',
    null,
    ['Pedro Salinas Rivera deputy president of the senate|Peru'],
  ],
]);

table('trips', visits, [
  [
    'on the way',
    'Ngoại trưởng Mỹ Hillary Clinton đang trên đường đi Peru.',
    null,
    ['planned: Hillary Clinton @Peru'],
  ],
  [
    'on the way to visit',
    'Thủ tướng Anh Gordon Brown trên đường tới thăm Peru.',
    null,
    ['planned: Gordon Brown @Peru'],
  ],
  [
    'with a delegation that tells whose office it is',
    'Tổng thống và phu nhân cùng đoàn đại biểu cấp cao Hàn Quốc đã tới Lima, bắt đầu chuyến thăm chính thức Peru.',
    '2008-11-21',
    ['held: Lee Myung-bak @Lima, Peru'],
  ],
  [
    'a delegation that does not',
    'Tổng thống và phu nhân cùng đoàn doanh nghiệp đã tới Lima.',
    '2008-11-21',
    [],
  ],
  [
    'talks said to be hoped from one',
    'Người phát ngôn Bộ Ngoại giao Nhật Bản Kazuo Kodama hy vọng qua chuyến thăm này, Nhật Bản và Peru có thể tăng thêm tin cậy.',
    '2008-11-20',
    [],
  ],
  [
    'a ship goes',
    'Thủ tướng Australia Kevin Rudd hội đàm với các nhà lãnh đạo Philippines và mở đường cho chuyến thăm cảng Cebu của một tàu sân bay Mỹ.',
    '2008-11-20',
    [],
  ],
  [
    'an ambassador takes up his post',
    'Đại sứ Peru Carlos Salinas Rivera đã trình Quốc thư lên Chủ tịch nước Lào Choummaly Sayasone nhân dịp mới nhận công tác tại Lào.',
    '2008-11-20',
    [],
  ],
  [
    'where something is said',
    'Tổng thống Pháp Nicolas Sarkozy trong chuyến đi thăm Peru nói với các phóng viên, hôm thứ Năm, là ông sẽ không dự buổi lễ.',
    null,
    ['held: Nicolas Sarkozy @Peru'],
  ],
]);

table('years since which it was otherwise', visitDates, [
  [
    'kể từ sau',
    'Ngày 5/9/2009, Thủ tướng Thái Lan Abhisit Vejjajiva trở thành Thủ tướng đầu tiên thăm Peru kể từ sau năm 1985.',
    '2009-09-06',
    ['2009-09-05'],
  ],
]);

table('what is set in time by what is ahead', statuses, [
  [
    'khi',
    'Bà Angela Merkel cho biết bà sẽ bàn việc này vào tuần tới khi bà gặp Tổng thống Pháp Nicolas Sarkozy.',
    '2009-03-05',
    ['planned: Angela Merkel + Nicolas Sarkozy'],
  ],
  [
    'trước khi',
    'Tổng thống Hàn Quốc Lee Myung-bak sẽ phát biểu tại London hôm 12/3, trước khi Thủ tướng Anh Gordon Brown có cuộc gặp với Thủ tướng Đức Angela Merkel.',
    '2009-03-05',
    ['planned: Angela Merkel + Gordon Brown'],
  ],
  [
    'since then',
    'Bà Angela Merkel sẽ lần đầu dự họp kín kể từ khi bà gặp Tổng thống Pháp Nicolas Sarkozy tại Paris.',
    '2009-03-05',
    ['held: Angela Merkel + Nicolas Sarkozy'],
  ],
  [
    'since a year in which',
    'Ông Gordon Brown sẽ là lãnh đạo đầu tiên tới đây kể từ năm 2001, khi Thủ tướng Anh Tony Blair hội kiến Thủ tướng Đức Gerhard Schroeder.',
    '2009-03-05',
    ['held: Gerhard Schroeder + Tony Blair'],
  ],
  [
    'before what has been',
    'Ông Gordon Brown đã thăm Bỉ trước khi ông gặp Thủ tướng Đức Angela Merkel.',
    '2009-03-05',
    ['held: Angela Merkel + Gordon Brown'],
  ],
  [
    'talks that have begun',
    'Chiều 5/3, Thủ tướng Anh Gordon Brown và Thủ tướng Đức Angela Merkel bắt đầu tiến hành hội đàm.',
    '2009-03-05',
    ['held: Angela Merkel + Gordon Brown'],
  ],
  [
    'agreed to be opened',
    'Ngoại trưởng Nga Sergei Lavrov đồng ý mở đàm phán với Ngoại trưởng Đức Frank-Walter Steinmeier.',
    '2009-03-05',
    ['planned: Frank-Walter Steinmeier + Sergei Lavrov'],
  ],
]);

table('days without a month', dates, [
  [
    'behind a part of the day',
    'Chiều 20 tại Lima, Tổng thống Pháp Nicolas Sarkozy đã gặp Tổng thống Peru Alan Garcia.',
    '2008-11-21',
    ['2008-11-20'],
  ],
  [
    'by the clock of the place',
    'Tối 20 giờ địa phương, Tổng thống Pháp Nicolas Sarkozy đã gặp Tổng thống Peru Alan Garcia.',
    '2008-11-21',
    ['2008-11-20'],
  ],
  [
    'the right day of khi',
    'Phát biểu với báo giới ngày 20/11 khi đón Tổng thống Pháp Nicolas Sarkozy tại Lima, Tổng thống Peru Alan Garcia hoan nghênh thỏa thuận.',
    '2008-11-22',
    ['2008-11-20'],
  ],
]);

table('whose house it is', places, [
  [
    'acts no more than the house',
    'Chiều 20/11 tại dinh tổng thống, Tổng thống Peru Alan Garcia và Tổng thống Pháp Nicolas Sarkozy bắt đầu hội đàm.',
    '2008-11-20',
    ['Peru'],
  ],
]);

table('visits of persons', parties, [
  [
    'warmly, and by a long title',
    'Ngày 18/11/2008, Chủ tịch Lào Choummaly Sayasone đã thăm thân mật Bí thư thứ nhất Ban Chấp hành Trung ương Đảng Cộng sản Cuba Fidel Castro.',
    '2008-11-19',
    ['talks: Choummaly Sayasone + Fidel Castro'],
  ],
]);

table('conferences still to come', conferences, [
  [
    'where somebody comes back to',
    'Ngoại trưởng Mỹ Hillary Clinton sẽ thăm Philippines trước khi quay lại Singapore để dự hội nghị APEC.',
    '2009-11-08',
    ['planned @Singapore: APEC + Hillary Clinton'],
  ],
  [
    'elsewhere than where somebody is before',
    'Ngoại trưởng Nga Sergei Lavrov sẽ tới Ai Cập, ngay trước khi tham dự một loạt hội nghị quan trọng của khu vực.',
    '2008-11-19',
    [],
  ],
]);

describe('the day behind a title', () => {
  test('is stated, and the title stays', () => {
    const article = cleanPage(['Chile và Peru nối lại đàm phán về nghề cá. - 2004-01-22', LEAD]);
    expect(article).toMatchObject({ published: '2004-01-22', publishedBasis: 'stated' });
    expect(article.text).toContain('nối lại đàm phán');
  });
});
