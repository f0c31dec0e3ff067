import { conferences, parties, places, table, tellings, visits } from '../read.ts';

table('who meets, as the press of the 2000s tells it', parties, [
  [
    'ở đâu của nước nào giữa ai',
    'Tại cuộc tham vấn ba bên ở thủ đô Abuja của Nigeria giữa Liên Hợp Quốc, Liên minh châu Phi và Sudan, các bên nhất trí ngừng bắn.',
    '2006-05-05',
    ['talks: Liên hợp quốc + Liên minh châu Phi + Sudan'],
  ],
  [
    'powers counted, then named',
    'Hôm qua, ông Javier Solana chủ trì cuộc đàm phán giữa Iran với ba cường quốc gồm Anh, Pháp và Đức.',
    '2005-01-18',
    ['talks: Anh + Iran + Javier Solana + Pháp + Đức'],
  ],
  [
    'an example behind a comma is no side',
    'Các cuộc thảo luận giữa các quan chức Mỹ, bao gồm hai cuộc gặp giữa Ngoại trưởng Mỹ John Kerry và Ngoại trưởng Cuba Bruno Rodriguez, chưa có kết quả.',
    '2015-07-20',
    ['talks: Bruno Rodriguez Parrilla + John Kerry'],
  ],
  [
    'to persuade somebody where he is',
    'Ngay trong đêm, Tổng thống Pháp Nicolas Sarkozy bay sang Tbilisi để thuyết phục Tổng thống Gruzia Mikheil Saakashvili.',
    '2008-08-13',
    ['talks: Mikheil Saakashvili + Nicolas Sarkozy'],
  ],
  [
    'to persuade somebody elsewhere',
    'Tổng thống Pháp Nicolas Sarkozy tới Cairo để thuyết phục Thủ tướng Israel Ehud Olmert.',
    '2009-01-05',
    [],
  ],
  [
    'a visit to a person',
    'Ngoại trưởng Anh William Hague đến thăm bà Aung San Suu Kyi tại nhà riêng ở Yangon.',
    '2012-01-06',
    ['talks: Aung San Suu Kyi + William Hague'],
  ],
  [
    'a visit to a tomb',
    'Ngoại trưởng Anh William Hague đến thăm lăng Chủ tịch Hồ Chí Minh.',
    '2012-04-26',
    [],
  ],
  [
    'chủ nhà before a name',
    'Ngoại trưởng Indonesia Marty Natalegawa đã gặp chủ nhà Hor Namhong.',
    '2012-07-12',
    ['talks: Hor Namhong + Marty Natalegawa'],
  ],
  [
    'cuộc nói chuyện',
    'Thượng nghị sĩ Mỹ John Kerry đã có cuộc nói chuyện dài với Tổng thống Syria Bashar al-Assad.',
    '2009-02-22',
    ['talks: Bashar al-Assad + John Kerry'],
  ],
  [
    'cuộc nói chuyện by telephone',
    'Tổng thống Nga Dmitry Medvedev và Tổng thống Mỹ Barack Obama đã có cuộc nói chuyện đầu tiên trong một cuộc điện đàm.',
    '2009-01-27',
    ['call: Barack Obama + Dmitry Medvedev'],
  ],
  [
    'those named of many',
    'Lãnh đạo 14 quốc đảo, trong đó có Thủ tướng Fiji Frank Bainimarama và Tổng thống Palau Tommy Remengesau, hôm qua họp tại Suva.',
    '2015-09-04',
    ['talks: Frank Bainimarama + Tommy Remengesau'],
  ],
  [
    'those named of many who do not meet',
    'Nhiều lãnh đạo, trong đó có Thủ tướng Fiji Frank Bainimarama và Tổng thống Palau Tommy Remengesau, nói quốc hội họp tại Suva.',
    '2015-09-04',
    [],
  ],
  [
    'who acts for another',
    'Phó Thủ tướng Phạm Gia Khiêm thay mặt Thủ tướng Nguyễn Tấn Dũng dự hội nghị và đã gặp Ngoại trưởng Bỉ Steven Vanackere.',
    '2010-10-05',
    ['talks: Phạm Gia Khiêm + Steven Vanackere'],
  ],
  [
    'asked to a meal',
    'Tối 18/1, Tổng thống Mỹ Barack Obama mời Chủ tịch Trung Quốc Hồ Cẩm Đào ăn tối.',
    '2011-01-20',
    ['talks: Barack Obama + Hồ Cẩm Đào'],
  ],
  [
    'asked to a meal with his wife',
    'Ông Putin mời Tổng thống Mỹ George W. Bush và phu nhân dùng bữa tối tại dinh thự ở ngoại ô Moscow.',
    '2005-05-10',
    ['talks: George W. Bush + Vladimir Putin'],
  ],
  [
    'what is done to somebody there',
    'Trong cuộc hội kiến 90 phút ở Seoul hôm 26/3, Tổng thống Mỹ Barack Obama vỗ vai người đồng cấp Nga Dmitry Medvedev.',
    '2012-03-27',
    ['talks: Barack Obama + Dmitry Medvedev'],
  ],
  [
    'what is said of somebody there',
    'Trong cuộc gặp ở Seoul hôm 26/3, Tổng thống Mỹ Barack Obama chỉ trích Tổng thống Syria Bashar al-Assad.',
    '2012-03-27',
    [],
  ],
  [
    'whom the sentence goes on to condemn took no part',
    'Tổng thống Syria Bashar al-Assad, sau cuộc gặp với Tổng thống Pháp Nicolas Sarkozy hôm qua, lên án chiến dịch của Israel.',
    '2009-01-07',
    ['talks: Bashar al-Assad + Nicolas Sarkozy'],
  ],
  [
    'a list that ends in others',
    'Ngoại trưởng Canada Peter MacKay đã gặp Cố vấn An ninh Quốc gia Mỹ Stephen Hadley, Ngoại trưởng Mỹ Condoleezza Rice và một số nghị sĩ.',
    '2006-04-14',
    ['talks: Condoleezza Rice + Peter MacKay', 'talks: Peter MacKay + Stephen Hadley'],
  ],
  [
    'under whom two meet',
    'Dưới sự chủ trì của Tổng thống Ai Cập Hosni Mubarak tại Sharm el-Sheikh, Thủ tướng Israel Ariel Sharon và Tổng thống Palestine Mahmoud Abbas đã gặp nhau.',
    '2005-02-09',
    ['talks: Ariel Sharon + Hosni Mubarak + Mahmoud Abbas'],
  ],
  [
    'a forename that is a city',
    'Chủ tịch Quốc hội Nguyễn Sinh Hùng hội đàm với Chủ tịch Thượng viện Séc Milan Stech.',
    '2012-10-18',
    ['talks: Milan Stech + Nguyễn Sinh Hùng'],
  ],
  [
    'of names in syllables none is left out',
    'Thứ trưởng Ngoại giao Hồ Xuân Sơn đã hội đàm với Thứ trưởng Ngoại giao Trung Quốc Trương Chí Quân.',
    '2011-06-25',
    ['talks: Hồ Xuân Sơn + Trương Chí Quân'],
  ],
  [
    'nor where the country stands before',
    'Đặc phái viên Hồ Xuân Sơn thăm Trung Quốc. Thứ trưởng Ngoại giao Hồ Xuân Sơn đã hội đàm với Thứ trưởng Ngoại giao Trương Chí Quân.',
    '2011-06-25',
    ['talks: Hồ Xuân Sơn + Trương Chí Quân'],
  ],
]);

table('on the occasion of what', visits, [
  [
    'nhân dịp Thủ tướng sang thăm và làm việc',
    'Chiều 22/6, Tổng Bí thư Nông Đức Mạnh tiếp Thủ tướng Lào Bounnhang Vorachith, nhân dịp Thủ tướng sang thăm và làm việc tại Việt Nam.',
    '2004-06-22',
    ['held: Bounnhang Vorachith @Việt Nam'],
  ],
  [
    'a delegation behind the trip',
    'Nhân chuyến thăm hữu nghị chính thức Việt Nam, Đoàn đại biểu quân sự cấp cao Lào do Trung tướng Douangchay Phichit dẫn đầu đã đến chào Chủ tịch nước Nguyễn Minh Triết.',
    '2007-11-16',
    ['held: Douangchay Phichit @Việt Nam'],
  ],
]);

table('conferences of that press', conferences, [
  [
    'presided by three',
    'Thủ tướng Anh Gordon Brown, Tổng thống Afghanistan Hamid Karzai và Tổng thư ký LHQ Ban Ki-moon đồng chủ trì hội nghị quốc tế về Afghanistan khai mạc hôm nay tại London.',
    '2010-01-28',
    ['held @London: Ban Ki-moon + Gordon Brown + Hamid Karzai'],
  ],
  [
    'who has come to it, told behind who presides',
    'Hội nghị quốc tế về Libya diễn ra tại Paris. Tham dự cuộc họp do Tổng thống Pháp Nicolas Sarkozy chủ trì có Thủ tướng Anh David Cameron và Thủ tướng Đức Angela Merkel.',
    '2011-03-20',
    ['held @Paris: Angela Merkel + David Cameron + Nicolas Sarkozy'],
  ],
]);

table('where they met', places, [
  [
    'a house in a suburb',
    'Ngoại trưởng Mỹ John Kerry hội đàm với Ngoại trưởng Nga Sergei Lavrov tại một biệt thự ngoại ô Geneva.',
    '2013-09-13',
    ['Geneva'],
  ],
  [
    'not what they speak of',
    'Ngoại trưởng Mỹ Condoleezza Rice và Ngoại trưởng Italy Massimo D’Alema họp tại Rome bàn cách chấm dứt xung đột ở Liban.',
    '2006-07-26',
    ['Rome'],
  ],
  [
    'where he has come for a conference',
    'Tối 19/11, Chủ tịch nước Trần Đức Lương đã tới Santiago dự Hội nghị các nhà lãnh đạo kinh tế APEC. Ngay sau khi đến, Chủ tịch nước đã gặp Tổng thống Nga Vladimir Putin.',
    '2004-11-20',
    ['Santiago'],
  ],
]);

table('when talks will be over', tellings, [
  [
    'is no day of theirs',
    'Trưởng đoàn Mỹ James Kelly đã có cuộc tiếp xúc với Thứ trưởng Ngoại giao Triều Tiên Kim Yong-il. Cuộc đàm phán dự kiến kết thúc vào ngày 29/8.',
    '2003-08-27',
    ['talks held 2003-08-27 @nowhere: James Kelly + Kim Yong-il'],
  ],
]);
