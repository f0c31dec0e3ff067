import { type View, dates, statuses, table, visitDates, visits } from '../read.ts';

table('years of laws', dates, [
  [
    'by which something is to be settled',
    'Thủ tướng Malaysia Anwar Ibrahim kêu gọi tuân thủ Công ước Luật Biển năm 1982 khi đón tiếp Thủ tướng Thái Lan Paetongtarn Shinawatra.',
    '2024-12-17',
    ['undated'],
  ],
  [
    'in which they met on one',
    'Thủ tướng Malaysia Anwar Ibrahim và Thủ tướng Thái Lan Srettha Thavisin bàn về hiệp định biên giới trong cuộc gặp năm 2023.',
    '2024-12-17',
    ['2023'],
  ],
]);

table('days of deadlines', dates, [
  [
    'by which something else must be done',
    'Thủ tướng Malaysia Anwar Ibrahim hội đàm với Thủ tướng Thái Lan Paetongtarn Shinawatra trong bối cảnh hạn chót tăng thuế đối với hàng nông sản vào 1/3 đang đến gần.',
    '2025-02-17',
    ['2025-02-17'],
  ],
  [
    'the talks have a day of their own behind a comma',
    'Trước hạn chót tăng thuế, Thủ tướng Malaysia Anwar Ibrahim hội đàm với Thủ tướng Thái Lan Paetongtarn Shinawatra hôm 15/2.',
    '2025-02-17',
    ['2025-02-15'],
  ],
]);

table('the day of speaking in a meeting', dates, [
  [
    'what is said in talks is said on their day',
    'Reuters dẫn lời Ngoại trưởng Peru Nestor Popolizio nói hôm 4/8 trong cuộc hội đàm với người đồng cấp Chile Roberto Ampuero.',
    '2018-08-06',
    ['2018-08-04'],
  ],
  [
    'the day stands before the verb',
    'Hãng tin dẫn lời Thủ tướng Na Uy Erna Solberg hôm qua phát biểu sau cuộc gặp người đồng cấp Thụy Điển Stefan Lofven ở Oslo.',
    '2018-08-06',
    ['2018-08-05'],
  ],
  [
    'when somebody is received',
    'Phát biểu trước báo giới ngày 7/6 khi đón tiếp Thủ tướng Na Uy Erna Solberg tại Stockholm, Thủ tướng Thụy Điển Stefan Lofven nói hai bên đã nhất trí.',
    '2018-06-09',
    ['2018-06-07'],
  ],
  [
    'a day that opens the sentence',
    'Giá dầu tăng.\nVàng giảm nhẹ.\nNgày 2/2, phát biểu sau cuộc điện đàm với Thủ tướng Na Uy Erna Solberg, Thủ tướng Thụy Điển Stefan Lofven khẳng định lập trường.',
    '2018-02-09',
    ['2018-02-02'],
  ],
  [
    'what a paper tells of others was some other day',
    'Giá dầu tăng.\nVàng giảm nhẹ.\nTờ Aftenposten hôm 2/2 cho biết Thủ tướng Thụy Điển Stefan Lofven đã nổi giận khi hội đàm với Thủ tướng Na Uy Erna Solberg.',
    '2018-02-03',
    ['undated'],
  ],
  [
    'between two others somebody else speaks of it',
    'Giá dầu tăng.\nVàng giảm nhẹ.\nNgười phát ngôn hôm 2/2 nói sau cuộc gặp giữa Thủ tướng Thụy Điển Stefan Lofven và Thủ tướng Na Uy Erna Solberg.',
    '2018-02-04',
    ['undated'],
  ],
]);

table('one time or another', dates, [
  [
    'parts of two months',
    'Thủ tướng Na Uy Erna Solberg dự kiến gặp Thủ tướng Thụy Điển Stefan Lofven vào cuối tháng 5 hoặc đầu tháng 6.',
    '2018-04-10',
    ['2018-05-21/2018-06-10'],
  ],
  [
    'this month or the next',
    'Thủ tướng Na Uy Erna Solberg sẽ gặp Thủ tướng Thụy Điển Stefan Lofven vào cuối tháng này hoặc đầu tháng sau.',
    '2018-04-10',
    ['2018-04-21/2018-05-10'],
  ],
  [
    'two days of which it is one',
    'Thủ tướng Na Uy Erna Solberg sẽ gặp Thủ tướng Thụy Điển Stefan Lofven ngày 5/5 hoặc 9/5.',
    '2018-04-10',
    ['2018-05-05/2018-05-09'],
  ],
  [
    'the second of the two is no later',
    'Thủ tướng Na Uy Erna Solberg sẽ gặp Thủ tướng Thụy Điển Stefan Lofven ngày 9/5 hoặc 5/5.',
    '2018-04-10',
    ['2018-05-09'],
  ],
]);

table('months from which and in which', dates, [
  [
    'from a month on they met more than once',
    'Tăng trưởng chậm lại.\nGiá dầu giảm.\nKể từ tháng 3/2018, Tổng thống Chile Sebastian Pinera đã bốn lần gặp Tổng thống Peru Martin Vizcarra.',
    '2019-04-25',
    ['undated'],
  ],
  [
    'what may be held late in a month',
    'Ngày 8/5, Thủ tướng Canada Justin Trudeau ủng hộ hội nghị thượng đỉnh Ấn - Trung có thể diễn ra vào tháng 9/2018.',
    '2018-05-08',
    ['2018-09'],
  ],
  [
    'today of an article without a day and the day in figures are one',
    'Tổng thống Chile Sebastian Pinera hôm nay gặp Tổng thống Peru Martin Vizcarra.\nTổng thống Chile Sebastian Pinera gặp Tổng thống Peru Martin Vizcarra sáng 28/6.',
    '2019',
    ['2019-06-28'],
  ],
  [
    'a year long ago stays apart',
    'Tổng thống Chile Sebastian Pinera hôm nay gặp Tổng thống Peru Martin Vizcarra.\nTổng thống Chile Sebastian Pinera gặp Tổng thống Peru Martin Vizcarra năm 2018.',
    '2019',
    ['undated', '2018'],
  ],
]);

table('days of trips', visitDates, [
  [
    'of the talks held on it',
    'Đây là chuyến thăm Lào đầu tiên của Thủ tướng Campuchia Hun Sen.\nNgày 12/9, Thủ tướng Lào Thongloun Sisoulith hội đàm với Thủ tướng Campuchia Hun Sen tại Vientiane.',
    '2019-09-13',
    ['2019-09-12'],
  ],
  [
    'talks elsewhere tell nothing of it',
    'Đây là chuyến thăm Lào đầu tiên của Thủ tướng Campuchia Hun Sen.\nNgày 12/9, Thủ tướng Lào Thongloun Sisoulith hội đàm với Thủ tướng Campuchia Hun Sen tại Bangkok.',
    '2019-09-13',
    ['undated'],
  ],
  [
    'talks on two days tell none',
    'Đây là chuyến thăm Lào đầu tiên của Thủ tướng Campuchia Hun Sen.\nNgày 12/9, Thủ tướng Lào Thongloun Sisoulith hội đàm với Thủ tướng Campuchia Hun Sen tại Vientiane. Ngày 13/9, Chủ tịch nước Lào Bounnhang Vorachith tiếp Thủ tướng Campuchia Hun Sen tại Vientiane.',
    '2019-09-14',
    ['undated'],
  ],
  [
    'all of its days where they are told',
    'Thủ tướng Campuchia Hun Sen thăm Lào từ ngày 12 đến 14/9.\nĐây là chuyến thăm Lào đầu tiên của Thủ tướng Campuchia Hun Sen. Ngày 12/9, Thủ tướng Lào Thongloun Sisoulith hội đàm với Thủ tướng Campuchia Hun Sen tại Vientiane.',
    '2019-09-15',
    ['2019-09-12/2019-09-14'],
  ],
  [
    'somebody speaks while he is there',
    'Tổng thống Indonesia Joko Widodo ngày 20/10 tuyên bố sẽ xây cảng khi ông đang thăm Hà Nội.',
    '2016-10-24',
    ['2016-10-20'],
  ],
  [
    'the day stands behind the way there',
    'Báo chí nhắc lại chuyến thăm của Thủ tướng Campuchia Hun Sen tới Hàn Quốc hồi năm ngoái.',
    '2019-09-15',
    ['2018'],
  ],
]);

table('talks in the days of their trip', dates, [
  [
    'at one of its stops',
    'Ngoại trưởng Canada Mélanie Joly thăm Ba Lan ngày 10/5/2022, sau đó tới Slovakia ngày 12/5. Tại Bratislava, bà gặp Ngoại trưởng Slovakia Ivan Korcok.',
    null,
    ['2022-05-12'],
  ],
  [
    'no day of their own',
    'Thủ tướng Campuchia Hun Sen thăm Lào từ ngày 12 đến 14/9.\nTrong chuyến thăm này, Thủ tướng Campuchia Hun Sen sẽ hội đàm với Thủ tướng Lào Thongloun Sisoulith.',
    '2019-09-10',
    ['2019-09-12/2019-09-14'],
  ],
  [
    'what has been held was no later than it is told',
    'Thủ tướng Campuchia Hun Sen đang thăm Lào từ ngày 12 đến 14/9.\nGiá gạo tăng nhẹ ở Phnom Penh. Thủ tướng Campuchia Hun Sen đã hội kiến Chủ tịch nước Lào Bounnhang Vorachith.',
    '2019-09-13',
    ['2019-09-12/2019-09-13'],
  ],
  [
    'the day of the talks themselves',
    'Thủ tướng Campuchia Hun Sen thăm Lào từ ngày 12 đến 14/9.\nThủ tướng Campuchia Hun Sen hội đàm với Thủ tướng Lào Thongloun Sisoulith chiều 12/9.\nTại cuộc hội đàm, Thủ tướng Campuchia Hun Sen cảm ơn Thủ tướng Lào Thongloun Sisoulith.',
    '2019-09-15',
    ['2019-09-12'],
  ],
  [
    'who has come today meets others later',
    'Thủ tướng Campuchia Hun Sen hôm 12/9 đã tới Vientiane.\nThủ tướng Campuchia Hun Sen sẽ hội kiến Chủ tịch nước Lào Bounnhang Vorachith.',
    '2019-09-12',
    ['undated'],
  ],
  [
    'elsewhere',
    'Thủ tướng Campuchia Hun Sen thăm Lào từ ngày 12 đến 14/9.\nThủ tướng Campuchia Hun Sen từng gặp Chủ tịch nước Lào Bounnhang Vorachith tại Bangkok.',
    '2019-09-15',
    ['undated'],
  ],
]);

table('what became of it, told behind a day', statuses, [
  [
    'longer than planned',
    'Cuộc gặp giữa Tổng thống Chile Sebastian Pinera và Tổng thống Peru Martin Vizcarra kéo dài gấp đôi dự kiến.',
    '2018-08-05',
    ['held: Martin Vizcarra + Sebastian Pinera'],
  ],
  [
    'an hour late, on its day',
    'Máy bay đến trễ, do đó hội nghị thượng đỉnh Nga - Phần Lan đã phải lùi lại gần một tiếng.',
    '2018-07-16',
    ['held: Nga + Phần Lan'],
  ],
  [
    'put off',
    'Máy bay hỏng, do đó hội nghị thượng đỉnh Nga - Phần Lan đã phải lùi lại.',
    '2018-07-16',
    ['cancelled: Nga + Phần Lan'],
  ],
  [
    'what is promised in a meeting is ahead, not the meeting',
    'Tổng thống Cuba Miguel Diaz-Canel từng cam kết tại hội nghị thượng đỉnh với Tổng thống Mexico Enrique Pena Nieto hồi tháng 9 năm ngoái sẽ đóng cửa nhà máy.',
    '2019-03-05',
    ['held: Enrique Pena Nieto + Miguel Diaz-Canel'],
  ],
  [
    'the meeting itself is ahead',
    'Báo chí hy vọng nhiều ở hội nghị thượng đỉnh giữa Tổng thống Mexico Enrique Pena Nieto và Tổng thống Cuba Miguel Diaz-Canel sẽ diễn ra tại Havana.',
    '2019-03-05',
    ['planned: Enrique Pena Nieto + Miguel Diaz-Canel'],
  ],
  [
    'what a meeting brought about is nothing proposed',
    'Cuộc gặp của Thủ tướng Na Uy Erna Solberg với Thủ tướng Thụy Điển Stefan Lofven hôm 9/5 đã thúc đẩy tin đồn.',
    '2018-05-12',
    ['held: Erna Solberg + Stefan Lofven'],
  ],
  [
    'what it is held for',
    'Cố vấn An ninh Ấn Độ Ajit Doval đã dự cuộc họp với Thủ tướng Nepal K.P. Sharma Oli với nỗ lực nối lại các cuộc thương lượng.',
    '2018-05-12',
    ['held: Ajit Doval + K.P. Sharma Oli'],
  ],
  [
    'for the first time in history',
    'Người phát ngôn cho biết, đây sẽ là lần đầu tiên trong lịch sử các nhà lãnh đạo Ấn Độ và Pakistan gặp trực tiếp tại Lahore.',
    '2019-06-29',
    ['planned: Imran Khan + Narendra Modi'],
  ],
]);

table('trips put off', visits, [
  [
    'behind the way there and its day',
    'Chuyến thăm của Ngoại trưởng Italy Angelino Alfano đến Cairo vào cuối tuần này cũng đã bị hoãn lại.',
    '2018-01-02',
    ['cancelled: Angelino Alfano @Cairo'],
  ],
  [
    'what a trip is to bring does not put it ahead',
    'Thủ tướng Campuchia Hun Sen thăm Lào hôm 12/9.\nChuyến thăm của Thủ tướng Campuchia Hun Sen tới Lào sẽ tăng cường quan hệ hai nước.',
    '2019-09-13',
    ['held: Hun Sen @Lào'],
  ],
]);

table('trips under way and asked for', visits, [
  [
    'who has arrived this morning is there',
    'Tổng thống Hàn Quốc Moon Jae-in sáng nay đáp máy bay xuống Hà Nội.\nTổng thống Hàn Quốc Moon Jae-in dự kiến thăm Việt Nam trong ba ngày.',
    '2018-03-22',
    ['held: Moon Jae-in @Hà Nội, Việt Nam'],
  ],
  [
    'what is to be done on a trip under way',
    'Trong khuôn khổ chuyến thăm Nhật Bản từ ngày 28 đến 30/10, Thủ tướng Ấn Độ Narendra Modi dự kiến có cuộc gặp với Thủ tướng Nhật Bản Shinzo Abe.',
    '2018-10-29',
    ['held: Narendra Modi @Nhật Bản'],
  ],
  [
    'or on one ahead',
    'Trong khuôn khổ chuyến thăm Nhật Bản từ ngày 28 đến 30/10, Thủ tướng Ấn Độ Narendra Modi dự kiến có cuộc gặp với Thủ tướng Nhật Bản Shinzo Abe.',
    '2018-10-20',
    ['planned: Narendra Modi @Nhật Bản'],
  ],
  [
    'the talks of tomorrow do not put off the trip',
    'Thủ tướng Ấn Độ Narendra Modi đã đến Tokyo.\nTrong khuôn khổ chuyến thăm Nhật Bản, Thủ tướng Ấn Độ Narendra Modi dự kiến có cuộc gặp với Thủ tướng Nhật Bản Shinzo Abe vào ngày mai.',
    '2018-10-28',
    ['held: Narendra Modi @Tokyo, Nhật Bản'],
  ],
  [
    'an invitation taken in the next sentence',
    'Chủ tịch Quốc hội Nguyễn Thị Kim Ngân mời Chủ tịch Quốc hội Lào Pany Yathotou thăm Việt Nam. Bà Pany Yathotou đã vui vẻ nhận lời.',
    '2018-10-29',
    ['planned: Pany Yathotou @Việt Nam'],
  ],
  [
    'behind a semicolon',
    'Thủ tướng Nguyễn Xuân Phúc mời Thủ tướng Slovakia Peter Pellegrini thăm Việt Nam; Thủ tướng Peter Pellegrini đã vui vẻ nhận lời.',
    '2018-10-29',
    ['planned: Peter Pellegrini @Việt Nam'],
  ],
  [
    'not taken yet',
    'Chủ tịch Quốc hội Nguyễn Thị Kim Ngân mời Chủ tịch Quốc hội Lào Pany Yathotou thăm Việt Nam. Bà Pany Yathotou chưa nhận lời.',
    '2018-10-29',
    ['proposed: Pany Yathotou @Việt Nam'],
  ],
]);

table('days on and days of a count', visitDates, [
  [
    'from a day on and for so long',
    'Thủ tướng Lào Thongloun Sisoulith thăm Thái Lan từ ngày 18/7 và kéo dài ba ngày.',
    '2016-07-20',
    ['2016-07-18/2016-07-20'],
  ],
  [
    'what lasts is something else',
    'Thủ tướng Lào Thongloun Sisoulith thăm Thái Lan từ ngày 18/7, nơi mưa lớn kéo dài ba ngày.',
    '2016-07-20',
    ['2016-07-18'],
  ],
]);

const dateTexts: View = ({ meetings }) => meetings.map((m) => m.dateText ?? 'untold');

table('the words of a count', dateTexts, [
  [
    'from its number on, over sau and khi',
    'Hai ngày sau khi gặp Thủ tướng Lào hôm 16/6, Tổng thống Indonesia Joko Widodo điện đàm với Thủ tướng Thái Lan Prayut Chan-o-cha.',
    '2017-06-19',
    ['hôm 16/6', 'Hai ngày sau khi gặp Thủ tướng Lào hôm 16/6'],
  ],
]);

table('meanwhile', dates, [
  [
    'the day of an arrival is not that of what goes on elsewhere',
    'Giá dầu tăng.\nVàng giảm nhẹ.\nChiều 10/6, Thủ tướng Nepal K.P. Sharma Oli hạ cánh xuống Singapore trong khi báo giới đang chú ý đến cuộc gặp giữa Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Angela Merkel.',
    '2018-06-12',
    ['undated'],
  ],
]);

table('what a count looks back to', visitDates, [
  [
    'the fourth trip since a month',
    'Đây là chuyến thăm Lào thứ tư của Thủ tướng Campuchia Hun Sen kể từ tháng 4.',
    '2019-09-15',
    ['undated'],
  ],
  [
    'the first since a month of last year',
    'Đây sẽ là chuyến thăm đầu tiên của Thủ tướng Campuchia Hun Sen tới Lào kể từ tháng 5 năm ngoái.',
    '2019-09-15',
    ['undated'],
  ],
]);

table('notice of what is near', statuses, [
  [
    'what has been is the notice',
    'Tổng thống Chile Sebastian Pinera đã thông báo về cuộc gặp sắp tới với Tổng thống Peru Martin Vizcarra.',
    '2018-08-05',
    ['planned: Martin Vizcarra + Sebastian Pinera'],
  ],
]);

table('who only speaks of it', statuses, [
  [
    'an aide of neither is none of the two',
    'Tổng thống Pháp Emmanuel Macron hôm 4/8 gặp Thủ tướng Italy Giuseppe Conte tại Rome. Cố vấn An ninh Quốc gia Mỹ John Bolton nói cuộc gặp thành công. Hai ông sẽ gặp lại nhau tại Paris.',
    '2018-08-05',
    ['held: Emmanuel Macron + Giuseppe Conte', 'planned: Emmanuel Macron + Giuseppe Conte'],
  ],
  [
    'who does something is',
    'Thủ tướng Lào Thongloun Sisoulith hôm 4/8 đón Tổng thống Pháp Emmanuel Macron tại sân bay. Chủ tịch nước Lào Bounnhang Vorachith chủ trì lễ đón. Hai nhà lãnh đạo hội đàm chiều 4/8.',
    '2018-08-05',
    ['held: Bounnhang Vorachith + Emmanuel Macron', 'held: Emmanuel Macron + Thongloun Sisoulith'],
  ],
]);
