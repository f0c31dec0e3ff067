import { conferences, places, table, tellings } from '../read.ts';

const TWO = 'Ngoại trưởng Ai Cập Sameh Shoukry hội đàm với Ngoại trưởng Đức Heiko Maas';

table('datelines', places, [
  [
    'in capitals, with its day',
    'BERLIN, 12/11/2019 – Ngoại trưởng Ai Cập Sameh Shoukry hội đàm với Ngoại trưởng Đức Heiko Maas.',
    null,
    ['Berlin'],
  ],
  [
    'of a town that speaks for its government too',
    'Helsinki, 12/11/2019 (AFP) - Ngoại trưởng Ai Cập Sameh Shoukry hội đàm với Ngoại trưởng Đức Heiko Maas.',
    null,
    ['Helsinki'],
  ],
  [
    'told elsewhere by the sentence',
    'CAIRO, 12/11/2019 – Ngoại trưởng Ai Cập Sameh Shoukry hội đàm với Ngoại trưởng Đức Heiko Maas ở Rome.',
    null,
    ['Rome'],
  ],
  [
    'of what is ahead',
    'CAIRO, 12/11/2019 – Ngoại trưởng Ai Cập Sameh Shoukry tuần tới sẽ hội đàm với Ngoại trưởng Đức Heiko Maas.',
    null,
    ['nowhere'],
  ],
  [
    'no dateline',
    'Berlin – Ngoại trưởng Ai Cập Sameh Shoukry hội đàm với Ngoại trưởng Đức Heiko Maas ngày 12/11/2019.',
    null,
    ['nowhere'],
  ],
]);

table('where one of them speaks beside it', places, [
  [
    'behind the talks',
    `Ngày 12/11, ${TWO}. Phát biểu tại Berlin sau cuộc gặp, ông Shoukry hoan nghênh kết quả.`,
    '2019-11-12',
    ['Berlin'],
  ],
  [
    'before them',
    'Phát biểu tại Berlin ngày 12/11, Ngoại trưởng Ai Cập Sameh Shoukry hoan nghênh sáng kiến. Trước đó, ông hội đàm với Ngoại trưởng Đức Heiko Maas.',
    '2019-11-12',
    ['Berlin'],
  ],
  [
    'somebody else speaks',
    `Ngày 12/11, ${TWO}. Phát biểu tại Washington, người phát ngôn Nhà Trắng Stephanie Grisham hoan nghênh kết quả.`,
    '2019-11-12',
    ['nowhere'],
  ],
  [
    'talks of another day',
    'Phát biểu tại Berlin ngày 12/11, Ngoại trưởng Ai Cập Sameh Shoukry hoan nghênh sáng kiến. Tháng trước, ông hội đàm với Ngoại trưởng Đức Heiko Maas.',
    '2019-11-12',
    ['nowhere'],
  ],
]);

table('signed before witnesses', tellings, [
  [
    'both sides look on',
    'Ngày 8/7, trước sự chứng kiến của Thủ tướng Italia Mario Draghi và Tổng thống Algeria Abdelmadjid Tebboune, hai Bộ trưởng Quốc phòng ký thỏa thuận tại Algiers.',
    '2022-07-08',
    ['talks held 2022-07-08 @Algiers: Abdelmadjid Tebboune + Mario Draghi'],
  ],
  [
    'who signs and who looks on',
    'Ngày 8/7, Ngoại trưởng Peru Rafael Roncagliolo và Ngoại trưởng Chile Alfredo Moreno ký hiệp định tại Lima trước sự chứng kiến của Tổng thống Peru Ollanta Humala.',
    '2012-07-09',
    ['talks held 2012-07-08 @Lima: Alfredo Moreno + Ollanta Humala + Rafael Roncagliolo'],
  ],
  [
    'after talks that have been told',
    'Ngày 8/7, Thủ tướng Italia Mario Draghi hội đàm với Tổng thống Algeria Abdelmadjid Tebboune. Ông Draghi và ông Tebboune sẽ chứng kiến lễ ký các văn kiện.',
    '2022-07-08',
    ['talks held 2022-07-08 @nowhere: Abdelmadjid Tebboune + Mario Draghi'],
  ],
  [
    'one side alone',
    'Thủ tướng Italia Mario Draghi chứng kiến lễ ký hợp đồng giữa hai tập đoàn.',
    '2022-07-08',
    [],
  ],
]);

table('hôm đó', tellings, [
  [
    'a day told before the week',
    'Ngày 12/7, Tổng thống Zambia Edgar Lungu gặp Thủ tướng Ethiopia Abiy Ahmed tại Lusaka. Tuần trước là tuần bận rộn. Hôm đó, ông Lungu cùng ông Abiy ăn tối.',
    '2018-07-20',
    ['talks held 2018-07-12 @Lusaka: Abiy Ahmed + Edgar Lungu'],
  ],
]);

table('two who met, in a picture', places, [
  [
    'a line that tells only where they stand',
    'Thủ tướng Na Uy Erna Solberg ngày 25/4 gặp Thủ tướng Estonia Juri Ratas.\nThủ tướng Na Uy Erna Solberg và Thủ tướng Estonia Juri Ratas tại Tallinn ngày 25/4.',
    '2019-04-26',
    ['Tallinn'],
  ],
  [
    'some other day',
    'Thủ tướng Na Uy Erna Solberg ngày 25/4 gặp Thủ tướng Estonia Juri Ratas.\nThủ tướng Na Uy Erna Solberg và Thủ tướng Estonia Juri Ratas tại Tallinn ngày 3/3.',
    '2019-04-26',
    ['nowhere', 'Tallinn'],
  ],
  [
    'a line that tells more',
    'Thủ tướng Na Uy Erna Solberg ngày 25/4 gặp Thủ tướng Estonia Juri Ratas.\nThủ tướng Na Uy Erna Solberg và Thủ tướng Estonia Juri Ratas lo ngại về xung đột tại Tripoli.',
    '2019-04-26',
    ['nowhere'],
  ],
]);

table('sessions and their city', conferences, [
  [
    'right behind the body',
    'Thủ tướng Thái Lan Prayuth Chan-ocha gặp Thủ tướng Peru Fernando Zavala bên lề Hội nghị APEC Đà Nẵng hôm 10/11.',
    '2017-11-11',
    ['held @Đà Nẵng: APEC'],
  ],
  [
    'before the session in which two meet',
    'Khi hai người gặp nhau ở Italy trong hội nghị G7, Thủ tướng Canada Justin Trudeau tặng quà cho Thủ tướng Anh Theresa May.',
    '2017-06-11',
    ['held @Italy: G7'],
  ],
  [
    'what is spoken of in the session is elsewhere',
    'Thủ tướng Canada Justin Trudeau không bàn việc giảm quân tại Mali trong hội nghị G7.',
    '2017-06-11',
    ['held @nowhere: G7'],
  ],
]);

table('places of conditions and causes', places, [
  [
    'behind nếu and trong đó có',
    'Mỹ và Nga đã tiến hành đàm phán về khả năng đưa Damascus trở lại Liên đoàn Arab, nếu chính phủ chấp nhận một số điều kiện, trong đó có ngừng bắn tại Idlib.',
    '2019-05-31',
    ['nowhere'],
  ],
  [
    'behind bởi',
    'Khó thu xếp cuộc gặp giữa Tổng thống Pháp Emmanuel Macron và Thủ tướng Hungary Viktor Orban bởi tranh cãi gay gắt tại Budapest.',
    '2018-06-01',
    ['nowhere'],
  ],
]);

table('the country told beside a place', places, [
  [
    'behind của',
    'Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Italy Giuseppe Conte ở khách sạn Marriott tại thủ đô Budapest của Hungary.',
    '2018-08-05',
    ['Budapest, Hungary'],
  ],
  [
    'another clause tells of a country',
    'Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Italy Giuseppe Conte tại Budapest, sau đó sang Nga.',
    '2018-08-05',
    ['Budapest'],
  ],
]);

table('where one speaks right after', places, [
  [
    'phát biểu tại and a capital',
    'Phát biểu tại thủ đô Manila sau cuộc gặp với Tổng thống Philippines Rodrigo Duterte, Ngoại trưởng Úc Marise Payne cho biết hai bên nhất trí.',
    '2019-08-28',
    ['Manila'],
  ],
  [
    'a city that may be a government',
    'Phát biểu tại Berlin sau cuộc hội đàm với Thủ tướng Đức Angela Merkel, Thủ tướng Na Uy Erna Solberg cho biết hai bên nhất trí.',
    '2019-01-16',
    ['Berlin'],
  ],
  [
    'a session is no place',
    'Phát biểu tại Đại hội đồng Liên hợp quốc sau cuộc gặp với Thủ tướng Đức Angela Merkel, Thủ tướng Na Uy Erna Solberg cho biết hai bên nhất trí.',
    '2018-09-28',
    ['nowhere'],
  ],
]);
