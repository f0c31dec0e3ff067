import { parties, statuses, table, tellings, visits } from '../read.ts';

table('negotiations that are no one meeting', parties, [
  [
    'a hardship met with',
    'Quyết định này khiến Bộ Ngoại giao Đức, Bộ Quốc phòng Pháp và Nhà Trắng gặp không ít khó khăn.',
    '2023-05-04',
    [],
  ],
  [
    'others met, whom nobody knows',
    'Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Olaf Scholz gặp Quốc hội hồi tháng 5.',
    '2023-06-04',
    [],
  ],
  [
    'what a deadlock is in',
    'Thủ tướng Pakistan và Thủ tướng Ấn Độ bàn cách tháo gỡ bế tắc trong đàm phán với Bangladesh.',
    '2023-05-04',
    [],
  ],
  [
    'the negotiating',
    'Tổng thống Mỹ Joe Biden ca ngợi việc đàm phán thương mại với Ấn Độ.',
    '2023-05-04',
    [],
  ],
  [
    'the negotiating, somewhere',
    'Mỹ ca ngợi việc đàm phán với Ấn Độ tại Geneva hôm 3/5.',
    '2023-05-04',
    ['talks: Mỹ + Ấn Độ'],
  ],
  [
    'progress made in negotiations',
    'Mỹ và Ấn Độ đạt được tiến bộ trong đàm phán thương mại.',
    '2023-05-04',
    ['talks: Mỹ + Ấn Độ'],
  ],
  ['none made', 'Mỹ và Ấn Độ không đạt được tiến bộ trong đàm phán thương mại.', '2023-05-04', []],
  [
    'with an aim, not with a party',
    'Ngoại trưởng Anh James Cleverly và Ngoại trưởng Pháp Catherine Colonna có cuộc thảo luận với mục tiêu phi hạt nhân hóa hoàn toàn Iran.',
    '2023-05-04',
    ['talks: Catherine Colonna + James Cleverly'],
  ],
  ['pupils of a country', 'Mười nữ sinh Đức gặp riêng Tổng thống Nga Vladimir Putin.', '2023-05-04', []],
  [
    'any that may be',
    'Nhật Bản khẳng định bất cứ cuộc đối thoại nào với Iran phải nhằm chấm dứt chương trình tên lửa.',
    '2023-05-04',
    [],
  ],
  ['years of them', 'Thỏa thuận được Iran và Ấn Độ ký sau nhiều năm đàm phán.', '2023-05-04', []],
  [
    'something yet to be done in some',
    'Ấn Độ sẽ tìm cách giành thêm nhượng bộ trong các cuộc đàm phán thương mại với Pháp.',
    '2023-05-04',
    [],
  ],
  [
    'something done in some',
    'Ấn Độ đã giành thêm nhượng bộ trong các cuộc đàm phán thương mại với Pháp.',
    '2023-05-04',
    ['talks: Pháp + Ấn Độ'],
  ],
  ['in vain', 'Ngoại trưởng Nga Sergei Lavrov tuyên bố thật vô ích khi đàm phán với Mỹ.', '2023-05-04', []],
  [
    'a man whom nobody knows',
    'Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Olaf Scholz hẹn gặp một lãnh đạo phe đối lập.',
    '2023-05-04',
    [],
  ],
  [
    'a meeting of both',
    'Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Olaf Scholz gặp gỡ một cuộc gặp riêng tại Paris.',
    '2023-05-04',
    ['talks: Emmanuel Macron + Olaf Scholz'],
  ],
]);

table('sessions that nobody tells of', tellings, [
  [
    'a partner of the body',
    'Canada là nước đối tác đối thoại của ASEAN trong nhiều năm qua.',
    '2023-05-04',
    [],
  ],
  [
    'an envoy to talks',
    'Phái viên Nhật Bản tham gia đàm phán sáu bên Kenji Kanasugi hôm 3/5 nói như vậy.',
    '2018-05-04',
    [],
  ],
  [
    'an ambassador at a conference',
    'Ông Ali, đại sứ Iran tại hội nghị Liên Hợp Quốc về giải trừ quân bị, bác bỏ tin này.',
    '2018-05-04',
    [],
  ],
  [
    'talks with another',
    'Cuba cử một đoàn vận động viên tới Brazil dự đại hội và tổ chức đối thoại quân sự với Brasilia.',
    '2018-05-04',
    [],
  ],
  [
    'forums in general',
    'Tổng thống Pháp Emmanuel Macron nói ông chỉ biết Thủ tướng Ý Mario Draghi qua những cuộc gặp ở các diễn đàn quốc tế tại Paris.',
    '2021-05-04',
    [],
  ],
  ['only mentioned', 'Tổng thống Mỹ Joe Biden từng đề cập tới tổ chức hội nghị ở Vienna.', '2021-05-04', []],
  [
    'a list of where states work together',
    'Hai thủ tướng khẳng định hợp tác chặt chẽ tại Diễn đàn Khu vực ASEAN (ARF), Hội nghị Bộ trưởng Quốc phòng ASEAN mở rộng (ADMM+) và Hội nghị Thượng đỉnh Đông Á (EAS), Diễn đàn Kinh tế châu Á - Thái Bình Dương (APEC).',
    '2021-05-04',
    [],
  ],
  [
    'a body that is only where somebody speaks',
    'Ngày 9/8, Iran tuyên bố tại Liên Hợp Quốc rằng Mỹ không theo tinh thần mà hai bên thiết lập tại hội nghị thượng đỉnh.',
    '2021-08-10',
    [],
  ],
]);

table('what is asked for, offered, promised', statuses, [
  [
    'urged to open',
    'Ngoại trưởng Anh James Cleverly hối thúc việc mở ra các cuộc đàm phán giữa Armenia và Azerbaijan.',
    '2023-05-04',
    ['proposed: Armenia + Azerbaijan'],
  ],
  [
    'backed',
    'Thủ tướng Ấn Độ Narendra Modi lên tiếng ủng hộ cho một cuộc đối thoại mang tính xây dựng giữa Nga và Ukraine.',
    '2023-05-04',
    ['proposed: Nga + Ukraine'],
  ],
  [
    'what was held, welcomed',
    'Thủ tướng Ấn Độ Narendra Modi hoan nghênh cuộc đối thoại hôm 3/5 giữa Nga và Ukraine.',
    '2023-05-04',
    ['held: Nga + Ukraine'],
  ],
  [
    'who is backed to negotiate',
    'Ấn Độ ủng hộ Nga và Ukraine sớm đàm phán về lệnh ngừng bắn.',
    '2023-05-04',
    ['proposed: Nga + Ukraine'],
  ],
  [
    'no offer to hold it',
    'Thụy Sĩ chưa nhận được bất kỳ đề nghị chính thức nào từ Moskva về việc tổ chức cuộc gặp cấp cao giữa Nga và Ukraine.',
    '2023-05-04',
    ['proposed: Nga + Ukraine'],
  ],
  [
    'where and when are discussed',
    'Nhật Bản và Iran đang thảo luận về thời gian và địa điểm cho cuộc gặp giữa lãnh đạo hai nước.',
    '2023-05-04',
    ['planned: Iran + Nhật Bản'],
  ],
  [
    'promised',
    'Armenia và Azerbaijan cam kết tiếp tục tổ chức các cuộc đàm phán.',
    '2023-05-04',
    ['planned: Armenia + Azerbaijan'],
  ],
  [
    'what is answered has been',
    'Động thái này có thể nhằm phản ứng cuộc điện đàm gây tranh cãi giữa Tổng thống Mỹ Joe Biden và Tổng thống Ukraine Volodymyr Zelensky.',
    '2023-05-04',
    ['held: Joe Biden + Volodymyr Zelensky'],
  ],
  [
    'who has profited by it',
    'Lợi ích mà Thụy Sĩ có được nhờ tổ chức thành công hội nghị thượng đỉnh Nga - Mỹ có thể lớn gấp nhiều lần chi phí.',
    '2021-07-04',
    ['held: Mỹ + Nga'],
  ],
  [
    'not the time for it',
    'Tổng thống Mỹ Joe Biden nói chưa phải lúc đàm phán với Iran.',
    '2021-07-04',
    ['proposed: Iran + Mỹ'],
  ],
  [
    'a signal',
    'Ấn Độ đã phát đi tín hiệu về một cuộc gặp thượng đỉnh song phương với Pakistan.',
    '2023-05-04',
    ['proposed: Pakistan + Ấn Độ'],
  ],
  [
    'an agenda drawn up',
    'Mỹ đang phác thảo nội dung chương trình nghị sự cho cuộc gặp giữa Tổng thống Mỹ Joe Biden và Thủ tướng Ấn Độ Narendra Modi.',
    '2023-05-04',
    ['planned: Joe Biden + Narendra Modi'],
  ],
  [
    'what has come of it',
    'Tổng thống Pháp Emmanuel Macron sẽ tìm cách tăng cường các xu hướng tích cực đến từ cuộc gặp giữa Thủ tướng Ấn Độ Narendra Modi và Thủ tướng Pakistan Shehbaz Sharif.',
    '2023-05-04',
    ['held: Narendra Modi + Shehbaz Sharif'],
  ],
  [
    'asked for, and what was done in it',
    'Thủ tướng Ấn Độ Narendra Modi đã đề nghị một cuộc điện đàm kéo dài với Tổng thống Pháp Emmanuel Macron hôm 3/5, trong đó hai nhà lãnh đạo đã thảo luận về Yemen.',
    '2023-05-04',
    ['held: Emmanuel Macron + Narendra Modi'],
  ],
  [
    'a chance for something',
    'Cuộc gặp giữa Thủ tướng Ấn Độ Narendra Modi và Thủ tướng Pakistan Shehbaz Sharif được coi là cơ hội tốt để hàn gắn quan hệ.',
    '2023-05-04',
    ['planned: Narendra Modi + Shehbaz Sharif'],
  ],
  [
    'advised',
    'Ông nói Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Olaf Scholz nên gặp nhau.',
    '2023-05-04',
    ['proposed: Emmanuel Macron + Olaf Scholz'],
  ],
  [
    'therefore',
    'Tình hình trở nên căng thẳng, Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Olaf Scholz gặp nhau tại Paris.',
    '2023-05-04',
    ['held: Emmanuel Macron + Olaf Scholz'],
  ],
  [
    'who should be sent',
    'Ông gợi ý Anh nên cử ông Nigel Farage, lãnh đạo Đảng Brexit, đi đàm phán cùng EU.',
    '2019-05-04',
    ['proposed: Anh + EU'],
  ],
  [
    'forecast',
    'Dự báo về cuộc gặp giữa Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Olaf Scholz.',
    '2023-05-04',
    ['planned: Emmanuel Macron + Olaf Scholz'],
  ],
  [
    'the trip is what is planned',
    'Chuyến thăm dự kiến của ông Macron nằm trong chương trình cuộc thảo luận giữa Thủ tướng Đức Olaf Scholz và Thủ tướng Ý Giorgia Meloni.',
    '2023-05-04',
    ['held: Giorgia Meloni + Olaf Scholz'],
  ],
  [
    'the results are to be discussed',
    'Hội đồng Bảo an dự kiến thảo luận về kết quả hội nghị thượng đỉnh Nga - Mỹ.',
    '2021-07-04',
    ['held: Mỹ + Nga'],
  ],
]);

table('what nobody knows yet, what hangs on something', statuses, [
  [
    'whether they meet',
    'Điện Kremlin không xác nhận Tổng thống Nga Vladimir Putin có gặp Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan tại Astana hay không, bất chấp các đồn đoán.',
    '2022-09-30',
    ['proposed: Recep Tayyip Erdogan + Vladimir Putin'],
  ],
  [
    'if',
    'Thủ tướng Anh Rishi Sunak sẽ gặp Tổng thống Pháp Emmanuel Macron nếu các điều kiện được đáp ứng.',
    '2023-05-04',
    ['proposed: Emmanuel Macron + Rishi Sunak'],
  ],
  [
    'if, of another deed',
    'Thủ tướng Anh Rishi Sunak sẽ gặp Tổng thống Pháp Emmanuel Macron và cảnh báo hậu quả nếu thỏa thuận đổ vỡ.',
    '2023-05-04',
    ['planned: Emmanuel Macron + Rishi Sunak'],
  ],
  [
    'not off yet',
    'Tổng thống Nga Vladimir Putin sẽ hủy cuộc gặp với Tổng thống Pháp Emmanuel Macron nếu Paris gửi quân.',
    '2023-05-04',
    ['planned: Emmanuel Macron + Vladimir Putin'],
  ],
  [
    'off',
    'Tổng thống Nga Vladimir Putin sẽ hủy cuộc gặp với Tổng thống Pháp Emmanuel Macron.',
    '2023-05-04',
    ['cancelled: Emmanuel Macron + Vladimir Putin'],
  ],
  [
    'beside one or the other',
    'Tổng thống Nga Vladimir Putin có thể gặp Thủ tướng Ấn Độ Narendra Modi bên lề lễ kỷ niệm tại Paris hoặc hội nghị thượng đỉnh G20 tại Buenos Aires.',
    '2018-09-04',
    ['planned: G20', 'proposed: Narendra Modi + Vladimir Putin'],
  ],
  [
    'what both may do in it',
    'Nga và Ukraine trong cuộc họp tại Istanbul có thể thống nhất về một lệnh ngừng bắn.',
    '2022-03-04',
    ['planned: Nga + Ukraine'],
  ],
  [
    'what both may have done in it',
    'Nga và Ukraine trong cuộc họp tại Istanbul có thể đã thống nhất về một lệnh ngừng bắn.',
    '2022-04-04',
    ['held: Nga + Ukraine'],
  ],
  [
    'what the trip is for',
    'Tổng thống Mỹ Joe Biden có thể gặp Thủ tướng Ý Giorgia Meloni trong chuyến công du châu Âu để họp thượng đỉnh với Tổng thống Nga Vladimir Putin.',
    '2023-03-04',
    ['planned: Joe Biden + Vladimir Putin', 'proposed: Giorgia Meloni + Joe Biden'],
  ],
  [
    'what comes before a meeting',
    'Chuyến thăm diễn ra trước khi Tổng thống Nga Vladimir Putin gặp Tổng thống Pháp Emmanuel Macron tại Paris.',
    '2019-08-04',
    ['planned: Emmanuel Macron + Vladimir Putin'],
  ],
  [
    'what came before a meeting',
    'Máy bay đã cất cánh trước khi Tổng thống Nga Vladimir Putin gặp Tổng thống Pháp Emmanuel Macron tại Paris.',
    '2019-08-04',
    ['held: Emmanuel Macron + Vladimir Putin'],
  ],
  [
    'late, and begun',
    'Đó là thời điểm mà đáng lẽ cuộc gặp giữa Tổng thống Nga Vladimir Putin và Tổng thống Pháp Emmanuel Macron đã bắt đầu.',
    '2019-08-04',
    ['held: Emmanuel Macron + Vladimir Putin'],
  ],
  [
    'may not take place',
    'Cuộc gặp giữa Thủ tướng Ấn Độ Narendra Modi và Thủ tướng Pakistan Shehbaz Sharif có thể không diễn ra.',
    '2023-05-04',
    ['planned: Narendra Modi + Shehbaz Sharif'],
  ],
  ['threatened', 'Iran đe dọa hủy cuộc gặp với Ấn Độ.', '2023-05-04', ['planned: Iran + Ấn Độ']],
  [
    'what opens the sentence',
    'Với khả năng kinh tế khó có đột phá, cuộc gặp giữa Thủ tướng Ấn Độ Narendra Modi và Thủ tướng Pakistan Shehbaz Sharif hôm 3/5 chủ yếu bàn về an ninh.',
    '2023-05-04',
    ['held: Narendra Modi + Shehbaz Sharif'],
  ],
  [
    'what stands outside of it',
    'Nếu không kể những lùm xùm gần đây, cuộc gặp giữa Thủ tướng Ấn Độ Narendra Modi và Thủ tướng Pakistan Shehbaz Sharif hôm 3/5 đã diễn ra suôn sẻ.',
    '2023-05-04',
    ['held: Narendra Modi + Shehbaz Sharif'],
  ],
  [
    'then',
    'Ngoại trưởng Anh James Cleverly sẽ tới Bỉ và bay tới Trung Đông sau đó dự cuộc đối thoại với Israel.',
    '2023-05-04',
    ['planned: Israel + James Cleverly'],
  ],
]);

table('what somebody goes on to say after it', tellings, [
  [
    'a position since',
    'Sau hội nghị thượng đỉnh Mỹ - Nga ở Geneva vào tháng 6, Moskva giữ quan điểm sẽ tiếp tục duy trì các biện pháp đáp trả.',
    '2021-08-11',
    ['summit held 2021-06 @Geneva: Mỹ + Nga'],
  ],
  [
    'a plan then',
    'Sau hội nghị thượng đỉnh Mỹ - Nga ở Geneva vào tháng 6, Tổng thống Nga dự kiến thăm Thụy Sĩ.',
    '2021-04-11',
    ['summit planned 2021-06 @Geneva: Joe Biden + Vladimir Putin'],
  ],
  [
    'after attending',
    'Tổng thống Nga Vladimir Putin dự kiến đến Hà Nội ngày 11/11 ngay sau khi dự Hội nghị thượng đỉnh APEC ở Lima.',
    '2016-10-11',
    ['summit planned undated @Lima: APEC + Vladimir Putin'],
  ],
  [
    'soon',
    'Máy bay chở thiết bị phục vụ Tổng thống Nga Vladimir Putin đến Lima dự Hội nghị thượng đỉnh APEC trong ít ngày tới.',
    '2016-11-11',
    ['summit planned undated @Lima: APEC + Vladimir Putin'],
  ],
]);

table('trips ahead', visits, [
  [
    'who is taken',
    'Máy bay Nga sẽ hộ tống ông Bashar al-Assad đến Moskva.',
    '2019-08-04',
    ['planned: Bashar al-Assad @Moskva'],
  ],
  [
    'who is flown',
    'Chuyên cơ sẽ chở Tổng thống Ba Lan Andrzej Duda tới Rome.',
    '2019-08-04',
    ['planned: Andrzej Duda @Rome'],
  ],
  [
    'who was flown',
    'Chuyên cơ chở Tổng thống Ba Lan Andrzej Duda tới Rome hôm 3/8.',
    '2019-08-04',
    ['held: Andrzej Duda @Rome'],
  ],
  [
    'on the agenda',
    'Nhà Trắng công bố chi tiết lịch trình chuyến công du châu Âu của Tổng thống Joe Biden.',
    '2021-05-04',
    ['planned: Joe Biden @châu Âu'],
  ],
  [
    'waited for',
    'Ấn Độ chờ đón chuyến thăm New Delhi của Tổng thống Nga Vladimir Putin.',
    '2021-05-04',
    ['planned: Vladimir Putin @New Delhi'],
  ],
  [
    'whether he goes',
    'Khi được hỏi ông Antony Blinken có kế hoạch thăm Bắc Kinh hay không, người phát ngôn từ chối trả lời.',
    '2022-05-04',
    ['proposed: Antony Blinken @Bắc Kinh'],
  ],
  [
    'who only stays',
    'Ông nói cố vấn an ninh quốc gia Iran Ali Shamkhani sẽ tiếp tục có mặt ở Syria.',
    '2022-05-04',
    [],
  ],
  [
    'prepared for',
    'Thủ tướng khen các bộ đã chuẩn bị để Tổng thống Nga Vladimir Putin đến Hà Nội.',
    '2016-11-11',
    ['planned: Vladimir Putin @Hà Nội'],
  ],
  [
    'a stop where he will speak',
    'Điểm dừng chân đầu tiên của Tổng thống Nga Vladimir Putin là Lima, nơi ông sẽ phát biểu trước Quốc hội.',
    '2016-11-11',
    ['planned: Vladimir Putin @Peru'],
  ],
  [
    'a stop',
    'Điểm dừng chân đầu tiên của Tổng thống Nga Vladimir Putin là Lima, nơi ông đã phát biểu trước Quốc hội.',
    '2016-11-11',
    ['held: Vladimir Putin @Peru'],
  ],
]);
