import { claims, table } from '../read.ts';

table('aid told with how much it is', claims, [
  ['a sum', 'Nhật Bản viện trợ 10 triệu USD cho Campuchia.', '2019-05-10', ['Nhật Bản aids Campuchia']],
  ['a loan', 'Hàn Quốc cung cấp khoản vay 300 triệu USD cho Lào.', '2019-05-10', ['Hàn Quốc aids Lào']],
  ['paid out', 'IMF giải ngân 5 tỷ USD cho Ukraine.', '2019-05-10', ['IMF aids Ukraine']],
  ['thanked for', 'Thủ tướng Lào cảm ơn Việt Nam đã giúp đỡ Lào.', '2019-05-10', ['Việt Nam aids Lào']],
  ['nobody receives', 'Nhật Bản viện trợ 10 triệu USD ở châu Phi.', '2019-05-10', []],
]);

table('sanctions told otherwise', claims, [
  [
    'listed',
    'Bộ Tài chính Mỹ đưa năm quan chức Venezuela vào danh sách đen.',
    '2019-05-10',
    ['Bộ Tài chính Mỹ sanctions Venezuela'],
  ],
  ['frozen', 'Nhật Bản đóng băng tài sản của ba ngân hàng Nga.', '2022-05-10', ['Nhật Bản sanctions Nga']],
  [
    'borne',
    'Triều Tiên đang chịu các lệnh trừng phạt của Liên hợp quốc.',
    '2019-05-10',
    ['Liên hợp quốc sanctions Triều Tiên'],
  ],
  [
    'by decree',
    'Tổng thống Mỹ Joe Biden ký sắc lệnh trừng phạt Myanmar.',
    '2021-02-11',
    ['Joe Biden sanctions Myanmar'],
  ],
  ['lifted', 'Tổng thống Mỹ Joe Biden ký sắc lệnh dỡ bỏ trừng phạt Myanmar.', '2021-02-11', []],
]);

table('agreements told by their sides', claims, [
  [
    'between',
    'Hiệp định giữa Mỹ và Ấn Độ được ký kết hôm 3/5.',
    '2019-05-10',
    ['Mỹ signsAgreementWith Ấn Độ'],
  ],
  ['not yet', 'Hiệp định giữa Mỹ và Ấn Độ dự kiến sẽ ký kết hôm 3/6.', '2019-05-10', []],
  ['talks between', 'Sau cuộc gặp giữa Mỹ và Ấn Độ, Lào ký hiệp ước.', '2019-05-10', []],
]);

table('a proposal by whose it is', claims, [
  ['supported', 'Đề xuất của Ai Cập được Jordan ủng hộ.', '2019-05-10', ['Jordan supports Ai Cập']],
  ['turned down', 'Đề xuất của Pháp bị Israel bác bỏ.', '2019-05-10', ['Israel rejects Pháp']],
  [
    'a demand declined',
    'Hàn Quốc từ chối yêu cầu của Nhật Bản.',
    '2019-05-10',
    ['Hàn Quốc rejects Nhật Bản'],
  ],
  ['an embassy of somebody', 'Đại sứ quán của Ai Cập được Jordan ủng hộ.', '2019-05-10', []],
]);

table('an allegation called what it is', claims, [
  ['baseless', 'Nga gọi cáo buộc của Anh là vô căn cứ.', '2019-05-10', ['Anh accuses Nga', 'Nga denies Anh']],
  ['no part in it', 'Iran khẳng định không liên quan tới vụ việc.', '2019-05-10', ['Iran denies *']],
  [
    'whose deed it is',
    'Cuba cáo buộc tình trạng mất điện là âm mưu phá hoại của Mỹ.',
    '2019-05-10',
    ['Cuba accuses Mỹ'],
  ],
  ['whose money', 'Cuba cáo buộc một nhóm người nhận tiền của Mỹ.', '2019-05-10', []],
]);

table('who is warned', claims, [
  ['what he must', 'Đức cảnh báo rằng Iran sẽ phải trả giá.', '2019-05-10', ['Đức warns Iran']],
  ['if he does', 'Đức cảnh báo hậu quả nếu Iran bán vũ khí.', '2019-05-10', ['Đức warns Iran']],
  ['a risk', 'Đức cảnh báo rằng Iran là mối nguy.', '2019-05-10', []],
  ['those who speak', 'Đức nhắc tới Iran và cảnh báo họ sẽ đáp trả.', '2019-05-10', []],
  ['somebody talked with', 'Đức cảnh báo rằng đàm phán với Iran sẽ đổ vỡ.', '2019-05-10', []],
  ['what is only quoted', 'Đức đe dọa chính sách "một Iran".', '2019-05-10', []],
]);

table('whose people or things are accused', claims, [
  ['soldiers', 'Ấn Độ cáo buộc binh sĩ Pakistan nổ súng trước.', '2019-05-10', ['Ấn Độ accuses Pakistan']],
  ['ships', 'Cuba cáo buộc tàu Mỹ xâm phạm lãnh hải.', '2019-05-10', ['Cuba accuses Mỹ']],
  ['a firm', 'Cuba cáo buộc công ty Mỹ lừa đảo.', '2019-05-10', []],
]);

table('invitations told by who accepts', claims, [
  [
    'from, far behind',
    'Tổng thống Hàn Quốc Moon Jae-in nhận được lời mời đến Bình Nhưỡng để gặp mặt từ nhà lãnh đạo Triều Tiên Kim Jong-un.',
    '2018-02-17',
    ['Kim Jong-un invites Moon Jae-in'],
  ],
  [
    'nobody of that country',
    'Ngoại trưởng Nga Sergei Lavrov điện đàm với Tổng thống Pháp Emmanuel Macron. Ông Lavrov đã nhận lời mời thăm Cuba.',
    '2019-05-10',
    [],
  ],
]);

table('agreements of two states told by an agency', claims, [
  [
    'the agency is no party',
    'Theo Tân Hoa xã, Nga lấy làm tiếc việc Ukraine hủy hiệp định mà hai nước ký kết năm 1997.',
    '2018-09-18',
    ['Nga signsAgreementWith Ukraine'],
  ],
]);

table('what somebody receives', claims, [
  [
    'criticism, from whom',
    'Bangkok vấp phải sự chỉ trích gay gắt từ Malaysia.',
    '2014-05-30',
    ['Malaysia criticises Thái Lan'],
  ],
  ['aid, from whom', 'Kenya đã nhận khoản hỗ trợ 2 triệu USD từ Đức.', '2011-07-30', ['Đức aids Kenya']],
  ['support, of whom', 'Peru nhận được sự ủng hộ của Chile.', '2011-07-30', ['Chile supports Peru']],
  ['declined', 'Cuba từ chối nhận viện trợ của Mỹ.', '2008-09-10', ['Cuba rejects Mỹ']],
  [
    'denied',
    'Peru phủ nhận những cáo buộc của Chile.',
    '2009-11-20',
    ['Chile accuses Peru', 'Peru denies Chile'],
  ],
]);

table('aid told by what is given', claims, [
  ['arms', 'Séc cung cấp 10 xe tăng cho Ukraine.', '2022-04-10', ['Séc aids Ukraine']],
  [
    'food sent',
    'Thái Lan đã chuyển 2.000 tấn gạo tới Philippines.',
    '2013-11-20',
    ['Thái Lan aids Philippines'],
  ],
  ['given first', 'Brunei trao tặng Lào 100.000 USD.', '2018-08-01', ['Brunei aids Lào']],
  [
    'granted',
    'Gói viện trợ quân sự mà Canada dành cho Jordan lên tới 20 triệu USD.',
    '2016-02-10',
    ['Canada aids Jordan'],
  ],
  ['sold', 'Pháp ký hợp đồng cung cấp tên lửa cho Qatar.', '2015-05-10', []],
  ['told of only', 'Séc cung cấp thông tin cho Ba Lan.', '2015-05-10', []],
  ['alleged', 'Rwanda bác bỏ cáo buộc cung cấp vũ khí cho Burundi.', '2015-12-10', ['Rwanda denies *']],
]);

table('stances told by their nouns and passives', claims, [
  [
    'a noun and toward whom',
    'Những lời chỉ trích của Thủ tướng Malaysia Mahathir Mohamad nhằm vào Australia gây xôn xao.',
    '2003-05-10',
    ['Mahathir Mohamad criticises Australia'],
  ],
  [
    'sent to',
    'Lời cảnh báo của Kuwait gửi tới Iraq được đưa ra hôm 3/5.',
    '2011-05-10',
    ['Kuwait warns Iraq'],
  ],
  [
    'whose it is, then bị',
    'Đề xuất ngừng bắn của Na Uy bị Sudan bác bỏ.',
    '2004-05-10',
    ['Sudan rejects Na Uy'],
  ],
  ['by whom it is made', 'Peru từ chối gói cứu trợ do Mỹ đưa ra.', '2007-08-20', ['Peru rejects Mỹ']],
  ['denied by', 'Cáo buộc này đã bị Kampala bác bỏ hôm 3/5.', '2013-05-10', ['Uganda denies *']],
  ['bị opens', 'Bị Chile cáo buộc do thám, Peru triệu hồi đại sứ.', '2015-03-10', ['Chile accuses Peru']],
  ['behind it', 'Jordan cho rằng Iran đứng sau vụ nổ.', '2016-06-10', ['Jordan accuses Iran']],
  ['not behind it', 'Jordan cho rằng Iran không đứng sau vụ nổ.', '2016-06-10', []],
  [
    'said before it is told who says it',
    'Eritrea sẽ phải trả giá, Ethiopia cảnh báo.',
    '2012-03-20',
    ['Ethiopia warns Eritrea'],
  ],
  ['urged to be punished', 'Canada kêu gọi trừng phạt Myanmar.', '2007-10-10', []],
  ['threatened only', 'Pháp dọa trừng phạt Mali.', '2020-09-10', ['Pháp warns Mali']],
]);

table('signed, not yet and by whom', claims, [
  [
    'a ceremony',
    'Lễ ký hiệp định biên giới giữa Gambia và Senegal diễn ra hôm 3/5.',
    '2012-05-10',
    ['Gambia signsAgreementWith Senegal'],
  ],
  ['before it', 'Peru đưa ra ba điều kiện trước khi hai bên ký thỏa thuận với Chile.', '2012-05-10', []],
]);

table('thanks, defiance and policies', claims, [
  [
    'thanked for aid',
    'Thủ tướng Nepal Sushil Koirala cảm ơn Bhutan đã hỗ trợ các nạn nhân động đất.',
    '2015-05-10',
    ['Bhutan aids Nepal'],
  ],
  ['thanked for a noun', 'Haiti đánh giá cao sự giúp đỡ của Canada.', '2010-05-10', ['Canada aids Haiti']],
  [
    'thanked for support',
    'Serbia cảm ơn Slovakia ủng hộ lập trường về Kosovo.',
    '2010-05-10',
    ['Slovakia supports Serbia'],
  ],
  ['thanked for nothing told', 'Nepal cảm ơn Bhutan.', '2015-05-10', []],
  [
    'all the same',
    'Uganda xây đập bất chấp sự phản đối của Ai Cập.',
    '2011-05-10',
    ['Ai Cập criticises Uganda'],
  ],
  [
    'whose policy it is',
    'Paraguay ủng hộ phần lớn chương trình nghị sự của Brazil.',
    '2012-05-10',
    ['Paraguay supports Brazil'],
  ],
  [
    'a proposal of somebody, by somebody',
    'Sáng kiến hòa bình do Qatar đưa ra bị Chad khước từ.',
    '2008-05-10',
    ['Chad rejects Qatar'],
  ],
  ['aid received', 'Nepal nhận được 2 triệu liều vaccine từ Ấn Độ.', '2021-05-10', ['Ấn Độ aids Nepal']],
  ['news received', 'Nepal nhận được thông tin từ Ấn Độ.', '2021-05-10', []],
  [
    'who gets it gives it to nobody',
    'Maldives nhận được sự ủng hộ của quân đội và được Ấn Độ công nhận.',
    '2018-05-10',
    [],
  ],
  [
    'of a noun first',
    'Peru khẳng định không có lỗi và đổ lỗi cho Chile.',
    '2011-05-10',
    ['Peru accuses Chile', 'Peru denies *'],
  ],
  [
    'an embargo',
    'Lệnh cấm vận vũ khí của Anh đối với Zimbabwe vẫn còn.',
    '2011-05-10',
    ['Anh sanctions Zimbabwe'],
  ],
  ['a decree', 'Tổng thống Peru Alan Garcia ký sắc lệnh về hợp tác với Chile.', '2009-05-10', []],
  ['witnesses do not sign', 'Hai thủ tướng chứng kiến lễ ký thỏa thuận.', '2009-05-10', []],
]);

table('invitations and proposals told otherwise', claims, [
  [
    'whose trip it is stands before',
    'Chuyến thăm Lào của Thủ tướng Campuchia Hun Sen diễn ra theo lời mời của Thủ tướng Lào Bouasone Bouphavanh.',
    '2008-05-10',
    ['Bouasone Bouphavanh invites Hun Sen'],
  ],
  [
    'host and guest in one list',
    'Nhận lời mời của Tổng thống Hàn Quốc Lee Myung-bak, Chủ tịch nước Trương Tấn Sang và Phu nhân thăm Hàn Quốc.',
    '2011-11-08',
    ['Lee Myung-bak invites Trương Tấn Sang'],
  ],
  [
    'a call from somebody',
    'Sudan bác bỏ lời kêu gọi ngừng bắn từ Na Uy.',
    '2004-05-10',
    ['Sudan rejects Na Uy'],
  ],
  [
    'out of where they are sent',
    '12 nhà ngoại giao Belarus bị trục xuất khỏi Lithuania.',
    '2020-10-10',
    ['Lithuania expelsDiplomatsOf Belarus'],
  ],
  ['workers are none', '12 lao động Belarus bị trục xuất khỏi Lithuania.', '2020-10-10', []],
  [
    'whose move it is',
    'Động thái của Chad bị Sudan cáo buộc là xâm lược.',
    '2009-05-10',
    ['Sudan accuses Chad'],
  ],
]);

table('proposals and thanks, further off', claims, [
  [
    'declined, though it opens as a verb',
    'Armenia cự tuyệt đề nghị đối thoại của Azerbaijan.',
    '2004-11-25',
    ['Armenia rejects Azerbaijan'],
  ],
  [
    'whose plan stands far before',
    'Kế hoạch phân chia hạn ngạch người tị nạn của Đức bị Séc bác bỏ.',
    '2015-09-25',
    ['Séc rejects Đức'],
  ],
  ['the one who thanks', 'Fiji cảm ơn Ấn Độ đã ủng hộ nước này.', '2014-11-20', ['Ấn Độ supports Fiji']],
]);

table('no country stands against its own man', claims, [
  ['a house of its', 'Các nghị sĩ Peru kêu gọi Tổng thống Peru Alan Garcia từ chức.', '2009-05-10', []],
  [
    'another country does',
    'Chile kêu gọi Tổng thống Peru Alan Garcia từ chức.',
    '2009-05-10',
    ['Chile urges Alan Garcia'],
  ],
]);

table('what is given by other verbs', claims, [
  ['tặng', 'Hàn Quốc tặng Lào 1 triệu liều vaccine.', '2021-10-05', ['Hàn Quốc aids Lào']],
  [
    'dành cho',
    'Na Uy thông báo dành cho Palestine 20 triệu USD viện trợ.',
    '2014-10-05',
    ['Na Uy aids Palestine'],
  ],
  [
    'cấp cho',
    'Trung Quốc cam kết cấp cho Campuchia khoản vay ưu đãi.',
    '2014-10-05',
    ['Trung Quốc aids Campuchia'],
  ],
  ['a welcome', 'Nga dành cho Cuba sự đón tiếp trọng thể.', '2014-10-05', []],
  [
    'a ban on travel',
    'Mỹ áp đặt lệnh cấm đi lại đối với Tổng thống Belarus Alexander Lukashenko.',
    '2006-06-20',
    ['Mỹ sanctions Alexander Lukashenko'],
  ],
]);

table('whose conference somebody goes to', claims, [
  [
    'does nothing',
    'Thủ tướng Malaysia Najib Razak, sắp dự hội nghị cấp cao ASEAN, cáo buộc Philippines bịa đặt.',
    '2013-04-20',
    ['Najib Razak accuses Philippines'],
  ],
  [
    'a body that acts itself',
    'Tại cuộc họp hôm qua, ASEAN cáo buộc Nhật Bản áp thuế.',
    '2013-04-20',
    ['ASEAN accuses Nhật Bản'],
  ],
]);

table('whom else a sentence names', claims, [
  [
    'who condemns what one does to the other also calls',
    'Tổng thống Iran Mahmoud Ahmadinejad lên án Mỹ oanh kích Pakistan và kêu gọi Liên hợp quốc hành động.',
    '2008-09-20',
    ['Mahmoud Ahmadinejad criticises Mỹ', 'Mahmoud Ahmadinejad urges Liên hợp quốc'],
  ],
  [
    'the next subject calls itself',
    'Iran lên án Mỹ, còn Pakistan kêu gọi Liên hợp quốc hành động.',
    '2008-09-20',
    ['Iran criticises Mỹ', 'Pakistan urges Liên hợp quốc'],
  ],
  [
    'a firm is accused, not whom it has to do with',
    'Ecuador cáo buộc tập đoàn Huawei giật dây Peru.',
    '2014-09-20',
    [],
  ],
]);

table('what others sign there', claims, [
  [
    'who presides where four states sign need not sign',
    'Tổng thống Kenya Uhuru Kenyatta và Tổng thống Uganda Yoweri Museveni đồng chủ trì hội nghị tại Entebbe, nơi bốn nước trung gian ký văn kiện bảo trợ lệnh ngừng bắn.',
    '2018-10-13',
    [],
  ],
  [
    'those named behind nơi do',
    'Hội nghị diễn ra tại Entebbe, nơi Kenya và Uganda ký hiệp định biên giới.',
    '2018-10-13',
    ['Kenya signsAgreementWith Uganda'],
  ],
]);
