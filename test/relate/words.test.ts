import { parties, roles, table } from '../read.ts';

table('more words for a meeting', parties, [
  [
    'thảo luận với an official',
    'Đại diện Thương mại Mỹ Katherine Tai thảo luận với Bộ trưởng Thương mại Trung Quốc Vương Văn Đào về thuế thép.',
    '2023-05-27',
    ['talks: Katherine Tai + Vương Văn Đào'],
  ],
  [
    'thảo luận với a state is a subject',
    'Mỹ đang thảo luận với các đồng minh châu Á về cách đối phó.',
    '2023-05-27',
    [],
  ],
  [
    'bắt tay in a picture',
    'Tổng thống Pháp Nicolas Sarkozy (trái) bắt tay Tổng thống Syria Bashar al-Assad tại Paris.',
    '2008-07-14',
    ['talks: Bashar al-Assad + Nicolas Sarkozy'],
  ],
  ['bắt tay of states is an alliance', 'Nga bắt tay với Ấn Độ sản xuất tên lửa.', '2008-07-14', []],
  ['bắt tay vào is to begin', 'Tổng thống Mỹ Joe Biden bắt tay vào việc soạn ngân sách.', '2021-03-02', []],
  [
    'bắt tay two of one side',
    'Thủ tướng Nhật Bản Shinzo Abe bắt tay Tổng thống Iran Hassan Rouhani và Ngoại trưởng Iran Mohammad Javad Zarif.',
    '2019-06-13',
    ['talks: Hassan Rouhani + Mohammad Javad Zarif + Shinzo Abe'],
  ],
  [
    'a hand refused is no meeting called off',
    'Tổng thống Chile Michelle Bachelet từ chối bắt tay Tổng thống Bolivia Evo Morales.',
    '2014-09-24',
    [],
  ],
  [
    'what is discussed with somebody is nobody received',
    'Theo Bộ trưởng Quốc phòng Philippines Delfin Lorenzana, đề xuất đã được thảo luận với Indonesia.',
    '2017-09-24',
    [],
  ],
  [
    'chụp ảnh cùng',
    'Ngoại trưởng Cuba Bruno Rodriguez (phải) chụp ảnh cùng Ngoại trưởng Mỹ John Kerry ở Washington.',
    '2015-07-21',
    ['talks: Bruno Rodriguez Parrilla + John Kerry'],
  ],
  [
    'ăn tối cùng',
    'Thủ tướng Anh David Cameron đã ăn tối cùng Thủ tướng Đức Angela Merkel tại Berlin.',
    '2016-02-13',
    ['talks: Angela Merkel + David Cameron'],
  ],
  [
    'ngồi vào bàn đàm phán với',
    'Ngoại trưởng Pháp Laurent Fabius đã ngồi vào bàn đàm phán với Ngoại trưởng Iran Mohammad Javad Zarif.',
    '2015-06-28',
    ['talks: Laurent Fabius + Mohammad Javad Zarif'],
  ],
  ['whoever is made to sit down', 'Trừng phạt buộc Iran phải ngồi vào bàn đàm phán.', '2015-06-28', []],
  [
    'gọi điện chúc mừng',
    'Thủ tướng Ấn Độ Narendra Modi đã gọi điện chúc mừng Tổng thống Pháp Emmanuel Macron.',
    '2022-04-26',
    ['call: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'gọi điện chia buồn với',
    'Tổng thống Hàn Quốc Moon Jae-in gọi điện chia buồn với Thủ tướng Sri Lanka Ranil Wickremesinghe.',
    '2019-04-23',
    ['call: Moon Jae-in + Ranil Wickremesinghe'],
  ],
  [
    'điện thoại cho',
    'Thủ tướng Canada Stephen Harper hôm qua điện thoại cho Tổng thống Mexico Felipe Calderon.',
    '2009-04-30',
    ['call: Felipe Calderon + Stephen Harper'],
  ],
  [
    'nhận điện thoại của',
    'Chủ tịch Cuba Miguel Diaz-Canel nhận điện thoại của Tổng thống Mexico Andres Manuel Lopez Obrador.',
    '2021-07-13',
    ['call: Andres Manuel Lopez Obrador + Miguel Diaz-Canel'],
  ],
  [
    'nhận được cuộc gọi từ',
    'Tổng thống Brazil Luiz Inacio Lula da Silva nhận được cuộc gọi từ Tổng thống Argentina Alberto Fernandez.',
    '2022-10-31',
    ['call: Alberto Fernandez + Luiz Inacio Lula da Silva'],
  ],
  ['điện thoại is a thing too', 'Điện thoại của Tổng thống Mỹ Barack Obama được mã hóa.', '2009-01-23', []],
]);

table('letters of credence', roles, [
  [
    'whoever hands them over is received',
    'Đại sứ Ấn Độ Preeti Saran đã trình Quốc thư lên Chủ tịch nước Trương Tấn Sang.',
    '2014-02-21',
    ['guest Preeti Saran', 'host Trương Tấn Sang'],
  ],
  [
    'whoever takes them receives',
    'Chủ tịch nước Trần Đại Quang nhận Quốc thư từ Đại sứ Ấn Độ Parvathaneni Harish.',
    '2016-07-21',
    ['guest Parvathaneni Harish', 'host Trần Đại Quang'],
  ],
]);

table('who speaks to whom in a meeting', parties, [
  [
    'nói với in talks of their own day',
    'Thủ tướng Nhật Bản Junichiro Koizumi nói với Tổng thống Hàn Quốc Roh Moo-hyun trong cuộc hội đàm ngày 20/6 tại Seoul rằng ông tiếc về quá khứ.',
    '2005-06-21',
    ['talks: Junichiro Koizumi + Roh Moo-hyun'],
  ],
  [
    'kêu gọi in a call',
    'Thủ tướng Đức Angela Merkel kêu gọi Tổng thống Belarus Alexander Lukashenko thả người biểu tình trong cuộc điện đàm hôm thứ Hai.',
    '2020-08-18',
    ['call: Alexander Lukashenko + Angela Merkel'],
  ],
  [
    'the meeting first',
    'Trong cuộc gặp tại Jakarta, Thủ tướng Úc Kevin Rudd nói với Tổng thống Indonesia Susilo Bambang Yudhoyono rằng hai nước cần hợp tác.',
    '2008-06-14',
    ['talks: Kevin Rudd + Susilo Bambang Yudhoyono'],
  ],
  [
    'said to the press',
    'Thủ tướng Úc Kevin Rudd nói với báo giới trong cuộc gặp tại Canberra rằng ông sẽ từ chức.',
    '2010-06-14',
    [],
  ],
  [
    'met somebody else',
    'Thủ tướng Úc Kevin Rudd nói với Tổng thống Indonesia Susilo Bambang Yudhoyono về cuộc gặp ở Bali.',
    '2008-06-14',
    [],
  ],
  [
    'blamed in a session at home',
    'Tổng thống Pháp Francois Hollande chỉ trích Tổng thống Syria Bashar al-Assad trong cuộc họp ở Paris.',
    '2012-08-14',
    [],
  ],
  [
    'a quotation behind the subject',
    'Trong cuộc điện đàm với Ngoại trưởng Pháp Catherine Colonna hôm 9/9, Ngoại trưởng Iran Hossein Amir-Abdollahian "nhấn mạnh quyền của Iran".',
    '2022-09-10',
    ['call: Catherine Colonna + Hossein Amir-Abdollahian'],
  ],
  [
    'a subject between who speaks and the meeting',
    'Thủ tướng Anh Tony Blair đã kêu gọi các bên kiềm chế trong vấn đề Lebanon tại cuộc gặp với Tổng thống Pháp Jacques Chirac.',
    '2006-07-18',
    ['talks: Jacques Chirac + Tony Blair'],
  ],
]);

table('who is met besides', parties, [
  [
    'in another place',
    'Ngoại trưởng Mỹ Condoleezza Rice sẽ gặp Thủ tướng Israel Ariel Sharon tại Jerusalem và Tổng thống Palestine Mahmoud Abbas ở Ramallah.',
    '2005-02-04',
    ['talks: Ariel Sharon + Condoleezza Rice', 'talks: Condoleezza Rice + Mahmoud Abbas'],
  ],
  [
    'on another day, by a noun',
    'Tổng thống Brazil Luiz Inacio Lula da Silva có cuộc gặp với Tổng thống Bồ Đào Nha Marcelo Rebelo de Sousa hôm 22/4 và với Thủ tướng Tây Ban Nha Pedro Sanchez tại Madrid.',
    '2023-04-26',
    [
      'talks: Luiz Inacio Lula da Silva + Marcelo Rebelo de Sousa',
      'talks: Luiz Inacio Lula da Silva + Pedro Sanchez',
    ],
  ],
  [
    'who begins another clause',
    'Ngoại trưởng Mỹ Condoleezza Rice gặp Thủ tướng Israel Ariel Sharon tại Jerusalem và Tổng thống Mỹ George W. Bush sẽ thăm Bỉ.',
    '2005-02-04',
    ['talks: Ariel Sharon + Condoleezza Rice'],
  ],
]);

table('headlines and pictures', parties, [
  [
    'two names and a comma that open a headline',
    'Obama, Medvedev gặp nhau tại Praha',
    '2010-04-08',
    ['talks: Barack Obama + Dmitry Medvedev'],
  ],
  ['two states', 'Ấn Độ, Pakistan hội đàm tại New Delhi', '2008-05-21', ['talks: Pakistan + Ấn Độ']],
  [
    'two clauses',
    'Thủ tướng Đức Angela Merkel thăm Kiev, Tổng thống Pháp Francois Hollande gặp nông dân.',
    '2014-08-24',
    [],
  ],
  [
    'a picture of talks',
    'Tổng thống Nga Dmitry Medvedev (trái) và Tổng thống Mỹ Barack Obama tại cuộc gặp hôm 1/4 ở London.',
    '2009-04-03',
    ['talks: Barack Obama + Dmitry Medvedev'],
  ],
  [
    'a summit told by a verb',
    'Thủ tướng Nhật Bản Taro Aso và Thủ tướng Trung Quốc Ôn Gia Bảo đã họp thượng đỉnh tại Fukuoka.',
    '2008-12-14',
    ['summit: Taro Aso + Ôn Gia Bảo'],
  ],
  [
    'talks of a pair on a day',
    'Đàm phán Nga - Gruzia ngày 15/10 tại Geneva đổ vỡ.',
    '2008-10-16',
    ['talks: Gruzia + Nga'],
  ],
  [
    'talks of a pair as a subject of the press',
    'Giới quan sát cho rằng đàm phán Nga - Gruzia vẫn bế tắc.',
    '2008-10-16',
    [],
  ],
  [
    'trade between the noun and the pair',
    'Cuộc đàm phán thương mại Nhật - Hàn diễn ra tại Tokyo hôm 12/7.',
    '2019-07-13',
    ['talks: Hàn Quốc + Nhật Bản'],
  ],
]);

table('two who discuss', parties, [
  [
    'by name',
    'Thủ tướng Đức Gerhard Schroeder và Tổng thống Pháp Jacques Chirac đã thảo luận về Iraq.',
    '2003-02-04',
    ['talks: Gerhard Schroeder + Jacques Chirac'],
  ],
  [
    'in the call just told',
    'Thủ tướng Đức Angela Merkel hôm nay điện đàm với Tổng thống Iran Hassan Rouhani. Bà Merkel và ông Rouhani đã thảo luận về thỏa thuận hạt nhân.',
    '2021-02-17',
    ['call: Angela Merkel + Hassan Rouhani'],
  ],
  ['states', 'Đức và Pháp đã thảo luận về Iraq.', '2003-02-04', []],
]);

table('a verb of talks as a noun', parties, [
  [
    'behind sau',
    'Sau hội đàm với Thủ tướng Pakistan Shaukat Aziz ngày 12/6, Tổng thống Afghanistan Hamid Karzai nói hai nước sẽ lập ủy ban chung.',
    '2006-06-13',
    ['talks: Hamid Karzai + Shaukat Aziz'],
  ],
  [
    'behind trong',
    'Trong điện đàm với Ngoại trưởng Ukraine Dmytro Kuleba, Ngoại trưởng Hàn Quốc Park Jin cam kết viện trợ.',
    '2022-06-13',
    ['call: Dmytro Kuleba + Park Jin'],
  ],
  [
    'the speaker and whom he met',
    'Tại cuộc hội đàm với Thủ tướng Ấn Độ Manmohan Singh ngày 31/5, Thủ tướng Nhật Bản Shinzo Abe và Thủ tướng Manmohan Singh nhất trí tăng thương mại.',
    '2013-06-01',
    ['talks: Manmohan Singh + Shinzo Abe'],
  ],
  [
    'a source first',
    'Theo tin từ Văn phòng Tổng thống Nga, trong cuộc điện đàm ngày 2/1, Tổng thống Nga Vladimir Putin kêu gọi Tổng thống Iran Ebrahim Raisi kiềm chế.',
    '2024-01-03',
    ['call: Ebrahim Raisi + Vladimir Putin'],
  ],
]);

table('guests of whom some are named', parties, [
  [
    'bao gồm',
    'Thủ tướng Canada Justin Trudeau dự kiến hội đàm song phương với một số nhà lãnh đạo, bao gồm Thủ tướng Anh Rishi Sunak và Tổng thống Hàn Quốc Yoon Suk-yeol.',
    '2023-05-17',
    ['talks: Justin Trudeau + Rishi Sunak', 'talks: Justin Trudeau + Yoon Suk-yeol'],
  ],
  [
    'trong đó có',
    'Ông Annan đã có các cuộc gặp với nhiều quan chức. Ngoại trưởng Iran Manouchehr Mottaki đã gặp nhiều quan chức, trong đó có Tổng thống Liban Michel Suleiman.',
    '2008-11-17',
    ['talks: Manouchehr Mottaki + Michel Suleiman'],
  ],
  [
    'two leaders of two states',
    'Cuộc gặp giữa hai nhà lãnh đạo Nga và Pháp diễn ra tại Moscow hôm 7/2.',
    '2022-02-08',
    ['talks: Emmanuel Macron + Vladimir Putin'],
  ],
  [
    'what a call is a sign of',
    'Cuộc điện đàm là biểu hiện của tình hữu nghị giữa Cuba và Venezuela.',
    '2010-02-08',
    [],
  ],
]);

table('who presides together', parties, [
  [
    'a session of a joint committee',
    'Phó Thủ tướng Vũ Khoan và Phó Thủ tướng Singapore Tony Tan đã đồng chủ trì phiên họp Ủy ban hỗn hợp hai nước.',
    '2004-03-12',
    ['talks: Tony Tan Keng Yam + Vũ Khoan'],
  ],
  [
    'one together with the other',
    'Ngày 12/3, Ngoại trưởng Ấn Độ Salman Khurshid đã cùng Ngoại trưởng Iran Ali Akbar Salehi đồng chủ trì phiên họp Ủy ban liên chính phủ.',
    '2013-03-13',
    ['talks: Ali Akbar Salehi + Salman Khurshid'],
  ],
  [
    'dưới sự đồng chủ trì của',
    'Kỳ họp diễn ra dưới sự đồng chủ trì của Ngoại trưởng Nga Sergei Lavrov và Ngoại trưởng Cuba Bruno Rodriguez.',
    '2022-03-13',
    ['talks: Bruno Rodriguez Parrilla + Sergei Lavrov'],
  ],
  [
    'together with somebody behind',
    'Thứ trưởng Ngoại giao Nga Sergei Ryabkov đồng chủ trì đối thoại chiến lược Nga - Mỹ tại Geneva cùng Thứ trưởng Ngoại giao Mỹ Wendy Sherman.',
    '2021-07-29',
    ['talks: Sergei Ryabkov + Wendy Sherman'],
  ],
  [
    'a conference of many',
    'Ngoại trưởng Ý Franco Frattini và Ngoại trưởng Qatar Hamad bin Jassim đồng chủ trì hội nghị về Libya tại Rome.',
    '2011-05-05',
    [],
  ],
]);

table('both Koreas', parties, [
  [
    'both of them',
    'Hai miền Triều Tiên đã tiến hành cuộc đàm phán quân sự tại Panmunjom.',
    '2011-02-09',
    ['talks: Hàn Quốc + Triều Tiên'],
  ],
  [
    'liên Triều behind talks',
    'Vòng đàm phán quân sự liên Triều tại Panmunjom hôm 9/2 đổ vỡ.',
    '2011-02-10',
    ['talks: Hàn Quốc + Triều Tiên'],
  ],
  [
    'their leaders',
    'Cuộc gặp giữa lãnh đạo hai miền Triều Tiên diễn ra ở Bình Nhưỡng.',
    '2007-10-03',
    ['talks: Kim Jong-il + Roh Moo-hyun'],
  ],
  ['liên Triều behind something else', 'Quan hệ liên Triều xấu đi sau vụ thử tên lửa.', '2017-10-03', []],
  [
    'what talks are to replace',
    'Bình Nhưỡng đề xuất các cuộc đàm phán để thay thế thỏa thuận ngừng bắn giữa hai miền Triều Tiên.',
    '2010-01-12',
    [],
  ],
]);
