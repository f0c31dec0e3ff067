import { claims, conferences, parties, statuses, table, tellings, visitDates, visits } from '../read.ts';

/* What whole pages of papers, radio and ministries of 2003–2013 showed. */

table('sessions of one row', tellings, [
  [
    'have the same guests, and the days and place told behind the last',
    'Thủ tướng Malaysia Najib Razak sẽ dự Hội nghị cấp cao ASEAN lần thứ 17, Hội nghị cấp cao ASEAN+3 lần thứ 13 và Hội nghị cấp cao Đông Á lần thứ 5 tại Hà Nội từ ngày 28 đến 30/10.',
    '2010-10-20',
    [
      'summit planned 2010-10-28/2010-10-30 @Hà Nội: ASEAN + Najib Razak',
      'summit planned 2010-10-28/2010-10-30 @Hà Nội: ASEAN+3 + Najib Razak',
    ],
  ],
  [
    'with a place of its own each',
    'Ông Najib Razak dự hội nghị thượng đỉnh ASEAN tại Hà Nội và hội nghị thượng đỉnh APEC tại Yokohama.',
    '2010-11-20',
    ['summit held undated @Hà Nội: ASEAN + Najib Razak', 'summit held undated @Yokohama: APEC'],
  ],
  [
    'a region is no forum',
    'Ông Najib Razak dự hội nghị thượng đỉnh ASEAN và thăm các nước Đông Á tại khu vực.',
    '2010-10-20',
    ['summit held undated @nowhere: ASEAN + Najib Razak'],
  ],
]);

table('sessions behind a dash', parties, [
  [
    'of a body with a state, beside a forum',
    'Thủ tướng Campuchia Hun Sen dự Hội nghị Cấp cao ASEAN-Nhật Bản và Hội nghị Cấp cao Mekong-Nhật Bản tại Tokyo.',
    '2012-04-20',
    ['summit: ASEAN + Hun Sen + Nhật Bản'],
  ],
]);

table('all the days that begin with an arrival', visitDates, [
  [
    'whatever they are for',
    'Tối 5/6, Thủ tướng Campuchia Hun Sen đã tới Seoul, bắt đầu chuyến thăm Hàn Quốc, dự hội nghị từ ngày 5-8/6.',
    '2009-06-06',
    ['2009-06-05/2009-06-08'],
  ],
  [
    'days of something later are not those of the trip',
    'Tối 5/6, Thủ tướng Campuchia Hun Sen đã tới Seoul trước hội nghị từ ngày 9-10/6.',
    '2009-06-06',
    ['2009-06-05'],
  ],
  [
    'told once more with its first day, of a year that nobody tells',
    'Cựu Thủ tướng Anh John Major sẽ đến Manila vào tối 14/10. Ông sẽ có chuyến thăm Philippines từ ngày 14-15/10.',
    '',
    ['undated'],
  ],
  [
    'the days of a trip of which the departure is told',
    'Sáng 2/6, Tổng thống Chile Michelle Bachelet lên đường thăm Đức. Chuyến thăm diễn ra từ ngày 2 đến ngày 6/6.',
    '2008-06-02',
    ['2008-06-02/2008-06-06'],
  ],
  [
    'days that begin before it',
    'Sáng 2/6, Tổng thống Chile Michelle Bachelet tới Đức. Chuyến thăm diễn ra từ ngày 1 đến ngày 6/6.',
    '2008-06-02',
    ['2008-06-02'],
  ],
]);

table('stops that the verb of the first serves', visits, [
  [
    'with its days each',
    'Thủ tướng Séc Mirek Topolánek sẽ thăm Hungary từ 3 đến 5/2, Áo từ 6 đến 7/2 và Slovenia ngày 8/2.',
    '2008-02-01',
    [
      'planned: Mirek Topolanek @Hungary',
      'planned: Mirek Topolanek @Slovenia',
      'planned: Mirek Topolanek @Áo',
    ],
  ],
  [
    'who else comes on which day is another matter',
    'Thủ tướng Séc Mirek Topolánek sẽ thăm Hungary từ 3 đến 5/2, Tổng thống Áo Heinz Fischer thăm Séc ngày 8/2.',
    '2008-02-01',
    ['planned: Heinz Fischer @Séc', 'planned: Mirek Topolanek @Hungary'],
  ],
  [
    'a trip for what it was, its month behind',
    'Thủ tướng Séc Mirek Topolánek đã thăm Hungary và dự lễ ký hiệp định vào tháng 10 vừa qua.',
    '2007-12-01',
    ['held: Mirek Topolanek @Hungary'],
  ],
  [
    'the name of a house leads to no continent',
    'Thủ tướng Séc Mirek Topolánek đã thăm Viện Nghiên cứu châu Á.',
    '2008-02-01',
    [],
  ],
  [
    'however long the name of the country is',
    'Ông Wen Jiabao đánh giá cao chuyến thăm Cộng hòa Dân chủ Nhân dân Triều Tiên mới đây của Tổng thống Mông Cổ Nambaryn Enkhbayar.',
    '2007-12-01',
    ['held: Nambaryn Enkhbayar @Triều Tiên'],
  ],
  [
    'an airport whose name has a hyphen',
    'Thủ tướng Na Uy Jens Stoltenberg đã đến sân bay Ga-đéc-mô ở thủ đô Reykjavik.',
    '2010-04-27',
    ['held: Jens Stoltenberg @Reykjavik'],
  ],
]);

table('days by dash and point', visitDates, [
  [
    'four figures whose last is a year',
    'Thủ tướng Lào Bouasone Bouphavanh thăm Việt Nam từ ngày 14-17-3-2008.',
    '2008-03-18',
    ['2008-03-14/2008-03-17'],
  ],
  [
    'a point behind from',
    'Từ 9 đến 12.3 Thủ tướng Lào Bouasone Bouphavanh thăm Nhật Bản.',
    '2008-03-18',
    ['2008-03-09/2008-03-12'],
  ],
  [
    'a share is no day',
    'Tăng trưởng từ 4 đến 6.3% khi Thủ tướng Lào Bouasone Bouphavanh thăm Nhật Bản.',
    '2008-03-18',
    ['undated'],
  ],
]);

table('delegations told by ranks', parties, [
  [
    'whose leader bears several',
    'Đoàn đại biểu Đảng ta do Ủy viên Bộ Chính trị, Bí thư T.Ư Đảng, Trưởng ban Tuyên giáo T.Ư Tô Huy Rứa dẫn đầu đã hội đàm với đoàn đại biểu Đảng Cộng sản Cuba do ông Jose Ramon Balaguer dẫn đầu.',
    '2010-04-10',
    ['talks: Jose Ramon Balaguer + Tô Huy Rứa'],
  ],
  [
    'led by two of whom nobody is the one',
    'Đoàn đại biểu Đảng ta do ông Tô Huy Rứa và ông Phạm Gia Khiêm dẫn đầu đã hội đàm với ông Jose Ramon Balaguer.',
    '2010-04-10',
    [],
  ],
]);

table('what came of talks', parties, [
  [
    'they were held',
    'Chủ tịch nước Trần Đức Lương hoan nghênh kết quả hội đàm giữa Thủ tướng Campuchia Hun Sen và Thủ tướng Phan Văn Khải.',
    '2004-10-10',
    ['talks: Hun Sen + Phan Văn Khải'],
  ],
  ['talks in general', 'Nhật Bản ủng hộ đàm phán giữa hai miền và hội đàm với các bên.', '2004-10-10', []],
]);

table('members told in brackets', parties, [
  [
    'the group itself negotiates',
    'Nhóm P5+1 (năm ủy viên thường trực Hội đồng Bảo an LHQ là Mỹ, Pháp, Nga, Trung Quốc, Anh và Đức) vừa đàm phán với Iran ở Geneva.',
    '2010-12-08',
    ['talks: Iran + Nhóm P5+1'],
  ],
  [
    'and on whose matter it does',
    'Vòng đàm phán về chương trình hạt nhân của Iran giữa Iran và nhóm P5+1 (gồm năm ủy viên thường trực là Mỹ, Pháp, Nga, Trung Quốc, Anh cùng với Đức) tại Geneva đã kết thúc.',
    '2010-12-08',
    ['talks: Iran + Nhóm P5+1'],
  ],
]);

table('talks agreed on', statuses, [
  [
    'to go on somewhere, some day',
    'Kết thúc vòng đàm phán giữa Serbia và Kosovo ở Brussels hôm 9/3, hai bên đều đánh giá vòng đàm phán này là tích cực và có ích, đồng thời nhất trí tiếp tục đàm phán tại Pristina vào ngày 28/3.',
    '2011-03-10',
    ['held: Kosovo + Serbia', 'planned: Kosovo + Serbia'],
  ],
  [
    'and held since',
    'Serbia và Kosovo nhất trí đàm phán hồi đầu tháng 3 tại Brussels.',
    '2011-03-20',
    ['held: Kosovo + Serbia'],
  ],
  [
    'what only goes on',
    'Ông Sarkozy nói sẽ tiếp tục thảo luận với Thủ tướng Anh Gordon Brown về khí hậu.',
    '2008-03-20',
    [],
  ],
]);

table('talks that go on another day', statuses, [
  [
    'with their day',
    'Ngày 5/5, Thủ tướng Hy Lạp George Papandreou hội đàm với Thủ tướng Macedonia Nikola Gruevski tại Brussels. Cuộc hội đàm sẽ được tiếp tục trong ngày 6/5.',
    '2010-05-05',
    ['held: Giorgos Papandreou + Nikola Gruevski', 'planned: Giorgos Papandreou + Nikola Gruevski'],
  ],
  [
    'without one they only go on',
    'Ngày 5/5, Thủ tướng Hy Lạp George Papandreou hội đàm với Thủ tướng Macedonia Nikola Gruevski tại Brussels. Cuộc hội đàm sẽ được tiếp tục.',
    '2010-05-05',
    ['held: Giorgos Papandreou + Nikola Gruevski'],
  ],
  [
    'asked for in a town with its country behind it',
    'Tại cuộc gặp ở Kyoto, Nhật Bản, Tổng thống Sarkozy đã yêu cầu Thủ tướng Fukuda giảm khí thải.',
    '2008-07-10',
    ['held: Nicolas Sarkozy + Yasuo Fukuda'],
  ],
]);

table('who brings two together, told behind them', parties, [
  [
    'by presiding',
    'Thủ tướng Israel Ehud Olmert và Tổng thống Palestine Mahmoud Abbas đã hội đàm dưới sự chủ trì của Ngoại trưởng Mỹ Condoleezza Rice.',
    '2008-06-10',
    ['talks: Condoleezza Rice + Ehud Olmert + Mahmoud Abbas'],
  ],
  [
    'by mediating',
    'Thủ tướng Thái Lan Abhisit Vejjajiva và Thủ tướng Campuchia Hun Sen đã hội đàm với sự trung gian hòa giải của Tổng thống Indonesia Yudhoyono.',
    '2011-05-10',
    ['talks: Abhisit Vejjajiva + Hun Sen + Susilo Bambang Yudhoyono'],
  ],
  [
    'a chair of something else',
    'Thủ tướng Israel Ehud Olmert và Tổng thống Palestine Mahmoud Abbas đã hội đàm. Hội nghị khai mạc dưới sự chủ trì của Ngoại trưởng Mỹ Condoleezza Rice.',
    '2008-06-10',
    ['talks: Ehud Olmert + Mahmoud Abbas'],
  ],
]);

table('who is no party', parties, [
  [
    'whom nobody knows, whatever he leads',
    'Tổng thống Sri Lanka Mahinda Rajapaksa cho biết khi các lãnh tụ Tamilar đàm phán với Ấn Độ và Na Uy thì chiến sự sẽ ngừng.',
    '2006-05-10',
    [],
  ],
  [
    'what an envoy is concerned with',
    'Ông Stephen Bosworth, đặc phái viên Mỹ về vấn đề bán đảo Triều Tiên đến gặp Ngoại trưởng Hàn Quốc Yu Myung-hwan ở Seoul, Hàn Quốc.',
    '2009-12-10',
    ['talks: Stephen Bosworth + Yu Myung-hwan'],
  ],
]);

table('sessions before they open', conferences, [
  [
    'are ahead then',
    'Chuyến thăm diễn ra trước ngày khai mạc Hội nghị cấp cao Đông Á tại Singapore.',
    '2007-11-10',
    ['planned @Singapore: Hội nghị Cấp cao Đông Á'],
  ],
  [
    'who opens a sentence in it behind town and country',
    'Trong khuôn khổ chương trình tham dự Hội nghị Cấp cao Mê Công - Nhật Bản diễn ra tại Tokyo, Nhật Bản, Thủ tướng Campuchia Hun Sen đã có nhiều cuộc tiếp xúc.',
    '2012-04-20',
    ['held @Tokyo, Nhật Bản: Hun Sen + Hội nghị cấp cao Mekong - Nhật Bản'],
  ],
]);

table('committees of two states', parties, [
  [
    'over which one presides',
    'Phó Thủ tướng Phạm Gia Khiêm đã chủ trì kỳ họp lần thứ 9 của Ủy ban hỗn hợp Việt Nam – Algeria tại Hà Nội.',
    '2010-10-10',
    ['talks: Algeria + Phạm Gia Khiêm'],
  ],
  [
    'without a number, where it sits',
    'Cuộc họp Ủy ban hợp tác Việt Nam – Algeria đã diễn ra tại Hà Nội ngày 9/10.',
    '2010-10-10',
    ['talks: Algeria + Việt Nam'],
  ],
  ['in general', 'Cuộc họp Ủy ban hợp tác Việt Nam – Algeria là cơ chế quan trọng.', '2010-10-10', []],
  [
    'one cabinet of both',
    'Thủ tướng Thái Lan Yingluck Shinawatra dự cuộc họp Nội các chung Việt Nam – Thái Lan lần thứ 2 tại Hà Nội.',
    '2012-10-30',
    ['talks: Việt Nam + Yingluck Shinawatra'],
  ],
]);

table('two states in other words', parties, [
  [
    'as many states as are counted',
    'Hội nghị cấp cao ba nước Brazil, Ấn Độ và Nam Phi diễn ra tại Pretoria ngày 17/10.',
    '2007-10-18',
    ['summit: Brazil + Nam Phi + Ấn Độ'],
  ],
  [
    'of more states than are named',
    'Hội nghị cấp cao năm nước Brazil, Ấn Độ và Nam Phi diễn ra tại Pretoria ngày 17/10.',
    '2007-10-18',
    [],
  ],
  [
    'a formal meeting with whom it was behind it',
    'Tổng thống Brazil Lula da Silva có buổi gặp chính thức Thủ tướng Ấn Độ Manmohan Singh tại Pretoria.',
    '2007-10-18',
    ['talks: Luiz Inacio Lula da Silva + Manmohan Singh'],
  ],
  [
    'north and south',
    'Thủ tướng hai nước Bắc và Nam Hàn đã gặp nhau tại Seoul.',
    '2007-11-15',
    ['talks: Han Duck-soo + Kim Yong-il'],
  ],
  [
    'by dashes of the south',
    'Nam và Bắc Hàn đã hội đàm tại Kaesong hôm 3/2.',
    '2010-02-05',
    ['talks: Hàn Quốc + Triều Tiên'],
  ],
  ['of whom nobody acts', 'Quan hệ Nam Bắc Hàn căng thẳng trước cuộc họp.', '2010-02-05', []],
  [
    'by offices, one by one',
    'Ông Ban Ki-moon cũng đã thảo luận với Thủ tướng Bỉ, Thủ tướng Luxembourg.',
    '2008-11-15',
    ['talks: Ban Ki-moon + Jean-Claude Juncker', 'talks: Ban Ki-moon + Yves Leterme'],
  ],
  [
    'who stands for each of them',
    'Cuộc gặp giữa đại diện của Ethiopia, Eritrea và Algeria diễn ra tại Alger vào tháng 12.',
    '2003-12-20',
    ['talks: Algeria + Eritrea + Ethiopia'],
  ],
  [
    'what belongs to both',
    'Biên giới giữa lãnh thổ của Ethiopia và Eritrea được vạch lại sau cuộc gặp.',
    '2003-12-20',
    [],
  ],
]);

table('closed sessions', conferences, [
  [
    'of a body',
    'Hội đồng Bảo an Liên hợp quốc sẽ họp kín ngày 14/2 về tình hình Côte d’Ivoire.',
    '2011-02-10',
    ['planned @nowhere: Hội đồng Bảo an Liên hợp quốc'],
  ],
]);

table('who invites and who is invited', claims, [
  [
    'whoever was told to come',
    'Tổng thống Argentina Cristina Kirchner sẽ thăm Ba Lan từ ngày 5/6. Chuyến thăm được thực hiện theo lời mời của Tổng thống Ba Lan Lech Kaczynski và Thủ tướng Ireland Brian Cowen.',
    '2009-06-01',
    [
      'Brian Cowen invites Cristina Fernandez de Kirchner',
      'Lech Kaczynski invites Cristina Fernandez de Kirchner',
    ],
  ],
  [
    'nobody of those who invite',
    'Chuyến thăm diễn ra theo lời mời của Tổng thống Ba Lan Lech Kaczynski và Thủ tướng Ireland Brian Cowen.',
    '2009-06-01',
    [],
  ],
  [
    'nobody of those who go with him',
    'Thủ tướng Campuchia Hun Sen và Phu nhân cùng Đoàn đại biểu Quốc hội Campuchia thăm Hàn Quốc theo lời mời của Tổng thống Lee Myung-bak.',
    '2009-10-20',
    ['Lee Myung-bak invites Hun Sen'],
  ],
  [
    'an invitation turned down is whose it is',
    'Tổng thống Venezuela Hugo Chavez từ khước lời mời gặp gỡ của Tổng thống Colombia Alvaro Uribe.',
    '2008-03-05',
    ['Hugo Chavez rejects Alvaro Uribe'],
  ],
  [
    'what came of talks is no support of who held them',
    'Ngoại trưởng Nga Sergei Lavrov hoan nghênh kết quả hội đàm giữa Thủ tướng Armenia Serzh Sargsyan và Tổng thống Thổ Nhĩ Kỳ Abdullah Gul.',
    '2008-09-10',
    [],
  ],
]);
