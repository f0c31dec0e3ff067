import { dates, parties, places, statuses, table } from '../read.ts';

/** What is done *trong cuộc gặp …*: the noun behind the verb says when, where and in what form. */

table('the day of the occasion', dates, [
  [
    'behind what they speak of',
    'Tổng thống Chile Sebastian Pinera và Tổng thống Peru Martin Vizcarra sẽ bàn về di cư trong cuộc gặp ngày 11/10 tại Lima.',
    '2018-10-02',
    ['2018-10-11'],
  ],
  [
    'with whom it is spoken stands before',
    'Ngày 3/9, tin từ Oslo cho biết Thủ tướng Na Uy Erna Solberg thảo luận với Thủ tướng Phần Lan Juha Sipila về Bắc Cực trong cuộc gặp hôm 1/9.',
    '2016-09-03',
    ['2016-09-01'],
  ],
  [
    'a meeting that is spoken of is another',
    'Thủ tướng Na Uy Erna Solberg và Thủ tướng Phần Lan Juha Sipila hôm 3/9 thảo luận về cuộc gặp ngày 1/9.',
    '2016-09-04',
    ['2016-09-03'],
  ],
]);

table('the place of the occasion', places, [
  [
    'behind what they speak of',
    'Tổng thống Chile Sebastian Pinera và Tổng thống Peru Martin Vizcarra sẽ bàn về di cư trong cuộc gặp ngày 11/10 tại Lima.',
    '2018-10-02',
    ['Lima'],
  ],
]);

table('who acts in it', parties, [
  [
    'two of two countries agree there',
    'Thủ tướng Na Uy Erna Solberg và Thủ tướng Phần Lan Juha Sipila đã nhất trí về ngân sách Bắc Cực trong cuộc gặp tại Tromso.',
    '2016-09-04',
    ['talks: Erna Solberg + Juha Sipila'],
  ],
  [
    'of whom they are guests is told',
    'Thủ tướng Na Uy Erna Solberg và Thủ tướng Phần Lan Juha Sipila đã nêu vấn đề ngân sách trong cuộc gặp với Thủ tướng Đan Mạch Lars Lokke Rasmussen.',
    '2016-09-04',
    ['talks: Erna Solberg + Juha Sipila + Lars Lokke Rasmussen'],
  ],
  [
    'on the telephone',
    'Thủ tướng Na Uy Erna Solberg và Thủ tướng Phần Lan Juha Sipila đã thảo luận về ngân sách Bắc Cực trong cuộc điện đàm hôm 2/9.',
    '2016-09-04',
    ['call: Erna Solberg + Juha Sipila'],
  ],
  [
    'what is said on a page or a channel is said by no page',
    'Tổng thống Philippines Rodrigo Duterte khẳng định trên Facebook sẽ gặp Thủ tướng Campuchia Hun Sen.',
    '2017-05-04',
    ['talks: Hun Sen + Rodrigo Duterte'],
  ],
  [
    'nor by the paper behind its noun',
    'Tổng thống Philippines Rodrigo Duterte nói trên kênh CNN sẽ gặp Thủ tướng Campuchia Hun Sen.',
    '2017-05-04',
    ['talks: Hun Sen + Rodrigo Duterte'],
  ],
  [
    'đối tác before a name',
    'Ngoại trưởng Áo Sebastian Kurz gặp đối tác Serbia Ivica Dacic tại Vienna.',
    '2015-03-04',
    ['talks: Ivica Dacic + Sebastian Kurz'],
  ],
  [
    'đối tác without one',
    'Ngoại trưởng Áo Sebastian Kurz làm việc với các đối tác Serbia tại Vienna.',
    '2015-03-04',
    [],
  ],
  [
    'what is put forth in it, and whose that is',
    'Tuyên bố của Ngoại trưởng Pháp Laurent Fabius được đưa ra trong cuộc hội đàm với Ngoại trưởng Iran Mohammad Javad Zarif tại Paris.',
    '2015-06-03',
    ['talks: Laurent Fabius + Mohammad Javad Zarif'],
  ],
  [
    'before it, and by whom',
    'Khẳng định trên được Tổng thống Pháp Francois Hollande đưa ra trước khi gặp Thủ tướng Italy Matteo Renzi.',
    '2015-06-03',
    ['talks: Francois Hollande + Matteo Renzi'],
  ],
  [
    'what others put forth is another’s',
    'Tuyên bố của Ngoại trưởng Pháp Laurent Fabius gây tranh cãi trong cuộc họp của Quốc hội Iran.',
    '2015-06-03',
    [],
  ],
  [
    'a ceremony of welcome',
    'Tổng thống Mỹ Barack Obama tổ chức lễ đón long trọng Thủ tướng Italy Matteo Renzi.',
    '2016-10-18',
    ['talks: Barack Obama + Matteo Renzi'],
  ],
  [
    'an invitation to meet, from whom',
    'Thủ tướng Nepal K.P. Sharma Oli chấp nhận lời mời gặp từ Thủ tướng Ấn Độ Narendra Modi.',
    '2018-03-08',
    ['talks: K.P. Sharma Oli + Narendra Modi'],
  ],
]);

table('what becomes of it', statuses, [
  [
    'a plan that is kept',
    'Thủ tướng Nepal Khadga Prasad Oli không đổi kế hoạch gặp Thủ tướng Ấn Độ Narendra Modi.',
    '2018-03-08',
    ['planned: K.P. Sharma Oli + Narendra Modi'],
  ],
  [
    'a plan that is given up',
    'Thủ tướng Nepal Khadga Prasad Oli từ bỏ kế hoạch gặp Thủ tướng Ấn Độ Narendra Modi.',
    '2018-03-08',
    ['cancelled: K.P. Sharma Oli + Narendra Modi'],
  ],
  [
    'said when speaking to somebody else',
    'Tổng thống Chile Sebastian Pinera xác nhận sẽ vẫn gặp Tổng thống Peru Martin Vizcarra, khi hội đàm với Tổng thống Ecuador Lenin Moreno.',
    '2018-10-02',
    ['held: Lenin Moreno + Sebastian Pinera', 'planned: Martin Vizcarra + Sebastian Pinera'],
  ],
]);

table('places of something else', places, [
  [
    'what the meeting is for',
    'Tổng thống Pháp Francois Hollande gặp Thủ tướng Đức Angela Merkel ở Strasbourg nhằm chấm dứt xung đột tại Mali.',
    '2013-02-05',
    ['Strasbourg'],
  ],
  [
    'what is told of the place',
    'Tổng thống Ai Cập Mohamed Morsi hội đàm với Ngoại trưởng Mỹ Hillary Clinton tại Cairo, nơi bốn phe ký lệnh ngừng bắn ở Dải Gaza.',
    '2012-11-22',
    ['Cairo'],
  ],
  [
    'since when they had not met',
    'Ngoại trưởng Campuchia Hor Namhong gặp Ngoại trưởng Thái Lan Kasit Piromya lần đầu từ sau vụ đấu súng tại đền Preah Vihear.',
    '2009-04-10',
    ['nowhere'],
  ],
]);

table('those who meet again', statuses, [
  [
    'have met before',
    'Ngoại trưởng Campuchia Hor Namhong có cuộc gặp riêng với Ngoại trưởng Thái Lan Kasit Piromya. Họ hẹn gặp lại sau hai tháng ở Jakarta.',
    '2009-04-10',
    ['held: Hor Namhong + Kasit Piromya', 'planned: Hor Namhong + Kasit Piromya'],
  ],
]);
