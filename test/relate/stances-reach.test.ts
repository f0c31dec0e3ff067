import { claims, table } from '../read.ts';

const D = '2016-05-10';

table('whoever speaks stands before somebody whom he speaks of', claims, [
  [
    'nobody calls on his own country',
    'Peru cho biết không có bằng chứng đại diện Chile ở Lima bị tấn công và yêu cầu Chile hợp tác.',
    D,
    ['Peru urges Chile'],
  ],
  [
    'an ambassador called in',
    'Peru triệu đại sứ Chile và kêu gọi Chile rút lại lệnh bắt.',
    D,
    ['Peru summonsAmbassadorOf Chile', 'Peru urges Chile'],
  ],
  [
    'nor accuses it',
    'Kenya trục xuất 12 nhà ngoại giao Eritrea và đóng cửa lãnh sự quán của nước này với cáo buộc Eritrea hậu thuẫn khủng bố.',
    D,
    ['Kenya accuses Eritrea', 'Kenya expelsDiplomatsOf Eritrea'],
  ],
  [
    'past a comma and what somebody says',
    'Bộ trưởng Ngoại giao Peru tuyên bố rằng Chile đang tập trung quân ở biên giới, cáo buộc Bolivia tiếp tay.',
    D,
    ['Ana Maria Sanchez de Rios accuses Bolivia'],
  ],
  [
    'past đồng thời, both named before',
    'Haiti lên án sự can thiệp của cả Peru và Chile vào nội bộ nước mình, đồng thời hối thúc cả hai nước kiềm chế.',
    D,
    ['Haiti criticises Chile', 'Haiti criticises Peru', 'Haiti urges Chile', 'Haiti urges Peru'],
  ],
  [
    'relations act on nobody',
    'Haiti ghi nhận thiện chí của Chile trong quan hệ hai nước, tuy nhiên cáo buộc Chile chậm trễ.',
    D,
    ['Haiti accuses Chile'],
  ],
  [
    'one against the other still',
    'Peru cho rằng Chile sai, Bolivia cáo buộc Chile.',
    D,
    ['Bolivia accuses Chile'],
  ],
  ['demands that are met', 'Lima, cách Santiago ba giờ bay, đáp ứng tốt yêu cầu của Tổng thống Peru.', D, []],
  ['what is looked into', 'Peru và Chile bàn về cuộc điều tra cáo buộc Bolivia can thiệp bầu cử.', D, []],
  ['who prosecutes', 'Peru tin vào Tổng công tố Chile.', D, []],
  [
    'whoever stands right before the verb',
    'Peru phản đối Chile, 40 nghị sĩ Chile chỉ trích Tổng thống Chile.',
    D,
    ['Peru criticises Chile'],
  ],
  [
    'one verb and another',
    'Peru ủng hộ Chile và chỉ trích Bolivia.',
    D,
    ['Peru criticises Bolivia', 'Peru supports Chile'],
  ],
  ['one of himself', 'Peru chỉ trích Peru.', D, []],
]);

table('warnings by what they are about', claims, [
  ['a threat', 'Tổng thống Peru đe dọa sẽ áp thuế với hàng hóa Chile.', D, ['Ollanta Humala warns Chile']],
  ['dọa', 'Peru dọa sẽ đóng cửa biên giới với Chile.', D, ['Peru warns Chile']],
  [
    'what he may suffer',
    'Peru cảnh báo về những hậu quả nặng nề mà Chile có thể phải gánh chịu.',
    D,
    ['Peru warns Chile'],
  ],
  [
    'if his decision comes true',
    'Peru cảnh báo sẽ có biện pháp đáp trả nếu quyết định cấm vận của Chile có hiệu lực.',
    D,
    ['Peru warns Chile'],
  ],
  [
    'if, behind what may be',
    'Peru cảnh báo có thể tiếp tục tập trận nếu Chile không dừng lại.',
    D,
    ['Peru warns Chile'],
  ],
  [
    'his deed, and what it leads to',
    'Peru cảnh báo mọi cuộc tấn công của quân đội Chile đều sẽ dẫn tới hành động trả đũa.',
    D,
    ['Peru warns Chile'],
  ],
  ['his deed alone', 'Peru cảnh báo hoạt động của Chile tại Bắc Cực.', D, []],
  ['a risk of others', 'Peru cảnh báo về nguy cơ chiến tranh giữa Chile và Bolivia.', D, []],
  ['if they themselves', 'Peru cảnh báo hậu quả nếu kế hoạch của Peru đổ vỡ.', D, []],
  ['what he sells', 'Peru dọa đánh thuế toàn bộ hàng xuất khẩu của Chile.', D, ['Peru warns Chile']],
  ['an ally of a body', 'Mỹ dọa sẽ trừng phạt đồng minh NATO vì mua tên lửa.', D, []],
  ['an agreement', 'Mỹ dọa sẽ đàm phán lại hiệp định NAFTA.', D, []],
  ['an ally of somebody', 'Mỹ phóng tên lửa để trừng phạt đồng minh của Nga.', D, []],
  ['an ally by name', 'Mỹ dọa sẽ trừng phạt đồng minh Thổ Nhĩ Kỳ.', D, ['Mỹ warns Thổ Nhĩ Kỳ']],
  ['told to leave off', 'Peru cảnh báo Chile không được can thiệp.', D, ['Peru warns Chile']],
]);

table('a measure and an appeal as nouns', claims, [
  [
    'of which kind',
    'Kenya nghi ngờ hiệu quả của các biện pháp trừng phạt kinh tế của Liên hợp quốc nhằm vào Eritrea.',
    D,
    ['Liên hợp quốc sanctions Eritrea'],
  ],
  [
    'new ones need not be imposed yet',
    'Ngoại trưởng nói về sự trừng phạt mới của Anh nhằm vào Eritrea.',
    D,
    [],
  ],
  ['announced', 'Anh tuyên bố lệnh trừng phạt lên ba quan chức Eritrea.', D, ['Anh sanctions Eritrea']],
  [
    'applied',
    'Kenya áp dụng các biện pháp trừng phạt đối với 16 quan chức Eritrea.',
    D,
    ['Kenya sanctions Eritrea'],
  ],
  [
    'prolonged',
    'Hội nghị tại Brussels kết thúc. Liên minh châu Âu gia hạn thêm một năm lệnh cấm vận đối với Eritrea.',
    D,
    ['EU sanctions Eritrea'],
  ],
  ['announced to end', 'Anh tuyên bố nới lỏng các lệnh trừng phạt đối với Eritrea.', D, []],
  ['announced to pause', 'Anh tuyên bố tạm dừng các biện pháp trừng phạt Eritrea.', D, []],
  ['opposed', 'Anh phản đối các biện pháp trừng phạt Eritrea.', D, []],
  ['whether to', 'Anh bàn câu hỏi có nên thắt chặt trừng phạt Eritrea hay không.', D, []],
  ['givers that are listed', 'Kế hoạch nhận được sự ủng hộ của Kenya, Eritrea.', D, []],
  [
    'received, told first',
    'Không chỉ nhận cảnh báo từ Anh, Eritrea còn hứng "mưa" chỉ trích từ Pháp.',
    D,
    ['Anh warns Eritrea', 'Pháp criticises Eritrea'],
  ],
  [
    'what was explained',
    'Pháp chỉ trích những lời giải thích "vòng vo" của Eritrea về vụ án.',
    D,
    ['Pháp criticises Eritrea'],
  ],
  [
    'quoted plot',
    'Cuba cáo buộc tình trạng mất điện là một phần trong âm mưu "phá hoại" của Mỹ.',
    D,
    ['Cuba accuses Mỹ'],
  ],
]);

table('one object of two verbs', claims, [
  ['aid and support', 'Pháp cung cấp viện trợ và ủng hộ Mali.', D, ['Pháp aids Mali', 'Pháp supports Mali']],
  ['protest and condemn', 'Pháp phản đối và lên án Eritrea.', D, ['Pháp criticises Eritrea']],
  ['criticise and attack: one target', 'Kenya chỉ trích và cô lập Eritrea.', D, ['Kenya criticises Eritrea']],
  ['what harms a third', 'Kenya chỉ trích hành động cô lập Eritrea.', D, []],
  [
    'accuse and urge',
    'Pháp cáo buộc và yêu cầu Eritrea rút quân.',
    D,
    ['Pháp accuses Eritrea', 'Pháp urges Eritrea'],
  ],
]);

table('proposals turned down', claims, [
  [
    'whose, behind mà',
    'Eritrea bác đề xuất đối thoại mà không cần điều kiện của Ngoại trưởng Pháp Jean-Marc Ayrault.',
    D,
    ['Eritrea rejects Jean-Marc Ayrault'],
  ],
  [
    'all of them',
    'Pháp đưa ra các đề xuất cụ thể, tuy nhiên Eritrea đã bác bỏ tất cả các đề xuất này.',
    D,
    ['Eritrea rejects Pháp'],
  ],
  [
    'as somebody asked',
    'Kenya từ chối dẫn độ ba nghi phạm theo yêu cầu của Eritrea.',
    D,
    ['Eritrea urges Kenya', 'Kenya rejects Eritrea'],
  ],
  ['a kind of country', 'Pháp nhấn mạnh không chấp nhận một Eritrea có vũ khí hạt nhân.', D, []],
]);

table('aid by its sum, and to whose army', claims, [
  [
    'a loan',
    'Tổng Giám đốc IMF Christine Lagarde công bố khoản vay 2 tỷ USD dành cho Kenya.',
    D,
    ['IMF aids Kenya'],
  ],
  [
    'an army',
    'Pháp đã hỗ trợ quân sự cho quân đội của Tổng thống Mali Ibrahim Boubacar Keita.',
    D,
    ['Pháp aids Ibrahim Boubacar Keita'],
  ],
  [
    'at once',
    'Pháp viện trợ khẩn cấp 500.000 USD để hỗ trợ Mali khắc phục hậu quả lũ lụt.',
    D,
    ['Pháp aids Mali'],
  ],
  [
    'in the name of a government',
    'Bộ trưởng Ngoại giao Pháp thay mặt chính phủ trao số tiền 500.000 USD hỗ trợ nhân dân Mali.',
    D,
    ['Laurent Fabius aids Mali'],
  ],
  ['a loan from somebody', 'Kenya trả khoản vay 2 tỷ USD cho Pháp.', D, []],
]);

table('welcome, thanks and congratulations', claims, [
  [
    'what somebody does',
    'Kenya hoan nghênh việc Anh dỡ bỏ hoàn toàn lệnh cấm vận vũ khí với nước này.',
    D,
    ['Kenya supports Anh'],
  ],
  ['what is done', 'Kenya hoan nghênh việc dỡ bỏ lệnh cấm vận của Liên hợp quốc.', D, []],
  ['what he wants', 'Kenya ủng hộ việc Anh rời Liên minh châu Âu.', D, []],
  [
    'by telephone',
    'Tổng thống Pháp Francois Hollande gọi điện chúc mừng Thủ tướng Ấn Độ Narendra Modi.',
    D,
    ['Francois Hollande supports Narendra Modi'],
  ],
  [
    'and asked to come',
    'Tổng thống Pháp Francois Hollande gọi điện chúc mừng Thủ tướng Ấn Độ Narendra Modi và mời ông tới Paris.',
    D,
    ['Francois Hollande invites Narendra Modi', 'Francois Hollande supports Narendra Modi'],
  ],
]);

table('asked to what is no trip, or not yet asked', claims, [
  [
    'to tea',
    'Tại tiệc trà, Tổng thống Pháp Francois Hollande mời Thủ tướng Ấn Độ Narendra Modi thưởng thức trà.',
    D,
    [],
  ],
  [
    'would like to',
    'Tổng thống Pháp Francois Hollande cho biết muốn mời Thủ tướng Ấn Độ Narendra Modi tới Paris.',
    D,
    [],
  ],
  [
    'to dinner',
    'Tổng thống Pháp Francois Hollande mời Thủ tướng Ấn Độ Narendra Modi dự tiệc tối.',
    D,
    ['Francois Hollande invites Narendra Modi'],
  ],
]);

table('agreements to buy', claims, [
  ['from whom', 'Kenya đã ký hợp đồng mua sáu trực thăng của Nga.', D, ['Kenya signsAgreementWith Nga']],
  ['not yet', 'Kenya sẽ ký hợp đồng mua sáu trực thăng của Nga.', D, []],
  ['whose law', 'Tổng thống Mỹ Barack Obama ký phê chuẩn việc duy trì thỏa thuận với Iran.', D, []],
]);

table('accused by what they are of', claims, [
  ['people', 'Kenya cáo buộc 15 người Eritrea sát hại nhà báo.', D, ['Kenya accuses Eritrea']],
  [
    'in our own words',
    '"Chúng tôi yêu cầu Eritrea tuân thủ cam kết", AFP dẫn tuyên bố của Ngoại trưởng Pháp Laurent Fabius.',
    D,
    ['Laurent Fabius urges Eritrea'],
  ],
]);

table('who is blamed, and who helped', claims, [
  ['rằng', 'Kenya cáo buộc rằng Eritrea hậu thuẫn phiến quân.', D, ['Kenya accuses Eritrea']],
  ['somebody else told there', 'Kenya cáo buộc rằng một nhóm người nhận tiền của Eritrea.', D, []],
  ['protest that', 'Kenya phản đối rằng Eritrea không giữ lời.', D, ['Kenya criticises Eritrea']],
  [
    'a noun, about what somebody did',
    'Bộ trưởng nhắc lại các cáo buộc của Kenya về việc Eritrea ném bom bệnh viện ở Mogadishu, Somalia.',
    D,
    ['Kenya accuses Eritrea'],
  ],
  [
    'whoever is blamed does it',
    'Kenya chỉ trích Eritrea thiếu tôn trọng khi từ chối đề nghị của Pháp.',
    D,
    ['Eritrea rejects Pháp', 'Kenya criticises Eritrea'],
  ],
  ['whose logic', 'Kenya đặt câu hỏi về logic của Anh khi cáo buộc Eritrea.', D, ['Anh accuses Eritrea']],
  ['they', 'Kenya cắt quan hệ với Eritrea, cáo buộc họ ủng hộ phiến quân.', D, ['Kenya accuses Eritrea']],
  [
    'called so',
    'Kenya bác bỏ đề xuất "đóng băng kép" do Anh và Pháp đưa ra.',
    D,
    ['Kenya rejects Anh', 'Kenya rejects Pháp'],
  ],
  ['with help', 'Kenya khống chế dịch bệnh với sự giúp đỡ của Anh.', D, ['Anh aids Kenya']],
  ['beside help', 'Kenya chấp nhận chiến thắng của Somalia cùng với sự giúp đỡ của Anh.', D, []],
  [
    'whoever bears it',
    'Eritrea giúp Kenya đối phó với các lệnh trừng phạt của Anh.',
    D,
    ['Anh sanctions Kenya'],
  ],
  ['as somebody says', 'Kenya cho biết dịch bệnh được khống chế nhờ sự giúp đỡ của Anh.', D, []],
  [
    'condemned, and warned of nobody else',
    'Eritrea lên án Kenya về việc áp đặt lệnh cấm vận lên nước này, đồng thời cảnh báo đàm phán sẽ đổ vỡ.',
    D,
    ['Eritrea criticises Kenya', 'Eritrea warns Kenya'],
  ],
  [
    'past a firm',
    'Kenya cấm tập đoàn Huawei của Trung Quốc và chỉ trích các hoạt động "gây hấn" của Bắc Kinh.',
    D,
    ['Kenya criticises Trung Quốc'],
  ],
  ['other news', 'Tổng thống Kenya thăm Anh; Biểu tình phản đối Tổng thống Pháp.', D, []],
]);

table('criticised by what is said with it', claims, [
  [
    'he held that',
    'Kenya chỉ trích gay gắt, cho rằng Eritrea nhượng bộ quá nhiều.',
    D,
    ['Kenya criticises Eritrea'],
  ],
  ['called', 'Kenya lên án vụ việc, gọi Eritrea là mối đe dọa.', D, ['Kenya criticises Eritrea']],
  ['said of another, who is defended', 'Kenya phản đối, nói rằng Eritrea có quyền tự vệ.', D, []],
  [
    'told to end it',
    'Kenya phản đối hành động này và yêu cầu Eritrea rút tàu.',
    D,
    ['Kenya criticises Eritrea', 'Kenya urges Eritrea'],
  ],
  ['asked of both', 'Kenya phản đối suy đoán này và đề nghị hai bên bình tĩnh xử lý.', D, []],
  [
    'asked for help against it',
    'Kenya phản đối hành động của Eritrea và kêu gọi Liên hợp quốc can thiệp.',
    D,
    ['Kenya criticises Eritrea', 'Kenya urges Liên hợp quốc'],
  ],
]);

table('other words of a stance', claims, [
  ['chê trách', 'Kenya chê trách Eritrea thiếu cứng rắn.', D, ['Kenya criticises Eritrea']],
  ['blame', 'Kenya đổ tội cho Eritrea.', D, ['Kenya accuses Eritrea']],
  ['an ultimatum', 'Kenya bác tối hậu thư của Eritrea.', D, ['Kenya rejects Eritrea']],
  ['relief', 'Kenya cứu trợ 2 triệu USD cho Somalia.', D, ['Kenya aids Somalia']],
  ['a corridor for relief', 'Kenya nhắc tới hành lang cứu trợ Somalia.', D, []],
  ['relief goods', 'Đoàn xe chở hàng cứu trợ Somalia của Kenya bị chặn.', D, []],
]);

table('what stands between a word and its party', claims, [
  [
    'whom others threaten',
    'Eritrea tuyên bố sẽ không ngồi nhìn Kenya đe dọa, và cảnh báo về những hậu quả mà Kenya có thể phải nhận.',
    D,
    ['Eritrea warns Kenya'],
  ],
  [
    'a tax by its rates',
    'Mỹ dọa sẽ nâng mức thuế từ 10% lên 25% với 200 tỉ USD hàng hóa Trung Quốc.',
    D,
    ['Mỹ warns Trung Quốc'],
  ],
  ['in quotes', 'Kenya đòi "Eritrea phải thay đổi hành vi".', D, ['Kenya urges Eritrea']],
  ['a name in quotes', 'Kenya cảnh báo "Eritrea" là tên cũ.', D, []],
  [
    'after that step',
    'Sau bước trục xuất 12 nhà ngoại giao Eritrea, Kenya đóng cửa biên giới.',
    D,
    ['Kenya expelsDiplomatsOf Eritrea'],
  ],
  [
    'thanked for two things',
    'Bộ trưởng Ngoại giao Kenya cảm ơn Lào đã xả nước ở các đập trên sông Mekong, cũng như đã hỗ trợ Campuchia chống hạn.',
    D,
    ['Lào aids Campuchia'],
  ],
]);
