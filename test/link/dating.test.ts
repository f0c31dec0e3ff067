import { expect, test } from 'vitest';
import { extractRecord, loadTools } from '../../src/pipeline.ts';

const tools = loadTools();

const publishedOf = (text: string) =>
  extractRecord({ path: 'x.txt', url: null, text, title: null, publisher: null, published: null }, tools)
    .article;

test.each<[string, string, string | null]>([
  [
    'a milestone: nobody told of it before',
    'Ngày 20/3, Thủ tướng Anh Theresa May cáo buộc Nga đứng sau vụ Skripal.\nTổng thống Mỹ Donald Trump ủng hộ bà May, và Thứ trưởng Ngoại giao Mỹ John Sullivan lên án vụ này.',
    null,
  ],
  [
    'a milestone and an office that ended soon',
    'Ngày 20/3, Ngoại trưởng Anh Boris Johnson cáo buộc Nga đứng sau vụ Skripal.',
    '2018-03-20',
  ],
  [
    'a term of many: bầu cử giữa kỳ',
    'Ngày 5/10, Phó Tổng thống Mỹ Mike Pence phát biểu về bầu cử giữa kỳ.',
    '2018-10-05',
  ],
  [
    'who held the office before is named as history',
    'Ngày 16/9, Tổng thống Pháp Francois Hollande tới Bamako, nơi Tổng thống Nicolas Sarkozy chưa từng tới.\nThủ tướng Pháp Manuel Valls ở lại Paris. Ngoại trưởng Mỹ Hillary Clinton từng bàn việc này.\nNgoại trưởng Mỹ John Kerry gửi lời chúc. Thứ trưởng Ngoại giao Mỹ Antony Blinken cũng vậy.',
    null,
  ],
  [
    'days over the turn of a year are within no trip of the summer',
    'Tổng thống Mỹ Donald Trump hội đàm với Thủ tướng Anh Theresa May tại London từ ngày 28/12 đến 3/1.',
    null,
  ],
  [
    'cựu: after the office',
    'Ngày 3/1, cựu Ngoại trưởng Mỹ John Kerry gặp Ngoại trưởng Đức Sigmar Gabriel. Tổng thống Mỹ Donald Trump chỉ trích ông Kerry.',
    '2018-01-03',
  ],
  [
    'đắc cử: between the election and the office',
    'Ngày 2/12, Tổng thống đắc cử Joe Biden điện đàm với Thủ tướng Canada Justin Trudeau.',
    '2020-12-02',
  ],
  [
    'a trip: the day lies within it',
    'Ngày 23/5, Tổng thống Mỹ Barack Obama hội đàm với lãnh đạo Việt Nam tại Hà Nội.',
    '2016-05-23',
  ],
  [
    'a trip that is just over',
    'Hôm nay 2/6, báo chí nói về chuyến thăm Mỹ của Thủ tướng Nguyễn Xuân Phúc.',
    '2017-06-02',
  ],
  [
    'a trip in another sentence than who made it is none',
    'Ngày 23/5, Tổng thống Mỹ Barack Obama phát biểu.\nGiá gạo Việt Nam tăng.',
    null,
  ],
  [
    'somebody at a place abroad on a day, whatever he does there',
    'Ngoại trưởng Mỹ John Kerry phát biểu tại Kazakhstan ngày 2/11.',
    '2015-11-02',
  ],
  ['some days of a trip', 'Ngoại trưởng Mỹ John Kerry sẽ thăm Indonesia từ ngày 16/2 đến 17/2.', '2014'],
  [
    'a place named without being where it was said',
    'Ngoại trưởng Mỹ John Kerry phát biểu về Kazakhstan ngày 2/11.',
    null,
  ],
  [
    'a day told far from the trip is asked where nothing else tells the year',
    `Ngoại trưởng Mỹ John Kerry vừa thăm Mông Cổ. ${'Hai bên bàn về thương mại. '.repeat(5)}\nHôm 5/6, ông lên đường đi tiếp.`,
    '2016-06-05',
  ],
  [
    'a city state is the place of its sessions',
    'Ngày 13/11, Thủ tướng Malaysia Mahathir Mohamad và Tổng thống Philippines Rodrigo Duterte nói về ASEAN ở Singapore.',
    '2018-11-13',
  ],
  [
    'hôm nay of a trip of which all are known',
    'Thủ tướng Ấn Độ Narendra Modi hôm nay bắt đầu thăm Seychelles.',
    '2015',
  ],
  [
    'hôm nay of a trip, where others may not be known',
    'Thủ tướng Singapore Lý Hiển Long hôm nay bắt đầu thăm Việt Nam.',
    null,
  ],
  [
    'who receives a guest has not been there',
    'Thủ tướng Ấn Độ Narendra Modi hôm nay tiếp Tổng thống Seychelles trong chuyến thăm New Delhi.',
    null,
  ],
  [
    'a trip called off is not known',
    'Thủ tướng Ấn Độ Narendra Modi hôm nay hủy chuyến thăm Seychelles.',
    null,
  ],
  [
    'a trip called off, wherever else it is told',
    'Thủ tướng Ấn Độ Narendra Modi hủy chuyến thăm Seychelles.\nHôm nay ông Modi còn nói về chuyến thăm Seychelles.',
    null,
  ],
  [
    'an event of last month',
    'Tổng thống Philippines Benigno Aquino cảm ơn các nước đã giúp đỡ sau bão Haiyan hồi tháng trước.',
    '2013-12',
  ],
  [
    'an event of last year',
    'Ngày 9/4, Ngoại trưởng Mỹ John Kerry nhắc lại vụ tấn công hóa học ở Ghouta năm ngoái.',
    '2014-04-09',
  ],
  [
    'a time that is not the event’s',
    'Ngày 9/4, Ngoại trưởng Mỹ John Kerry nói vụ tấn công hóa học ở Ghouta làm thay đổi điều ông tin vào năm ngoái.',
    null,
  ],
  [
    'no day, a time told twice',
    'Tổng thống Mỹ Barack Obama nhớ chuyến đi châu Phi cách đây đúng hai năm (tháng 6/2013).',
    '2015',
  ],
  [
    'a jubilee, where nobody in office is named',
    'Sáng 12/2, Đại sứ quán Việt Nam tại Thụy Điển tổ chức lễ kỷ niệm 45 năm thiết lập quan hệ ngoại giao Việt Nam - Thụy Điển.',
    '2014-02-12',
  ],
  [
    'a trip of last year',
    'Ngày 9/6, Ngoại trưởng Nga Sergei Lavrov nhắc lại rằng Thủ tướng Ấn Độ Narendra Modi đã thăm Seychelles năm ngoái.',
    '2016-06-09',
  ],
  [
    'a capital that speaks for its country is no place of a summit',
    'Ngày 19/1, Ngoại trưởng Mỹ Hillary Clinton nói thỏa thuận giữa Washington và Bắc Kinh được Tổng thống Barack Obama và Chủ tịch Hồ Cẩm Đào ủng hộ.',
    null,
  ],
  [
    'a summit where they met',
    'Ngày 19/1, Ngoại trưởng Mỹ Hillary Clinton nói Tổng thống Barack Obama và Chủ tịch Hồ Cẩm Đào đã đồng ý ở Washington.',
    '2011-01-19',
  ],
  [
    'a time told twice',
    'Ngày 20/5, Thủ tướng Nguyễn Xuân Phúc nhớ chuyến đi Ấn Độ cách đây đúng ba năm (tháng 9/2016).',
    '2019-05-20',
  ],
  [
    'a jubilee planned for a year in figures may be of the next year',
    'Ngày 14/8, Thủ tướng Nguyễn Xuân Phúc nói Việt Nam và Hàn Quốc hướng tới kỷ niệm 25 năm thiết lập quan hệ ngoại giao vào năm 2017.',
    null,
  ],
  [
    'a known summit in a month of last year',
    'Ngày 6/3, Tổng thống Mỹ Donald Trump nhắc lại cuộc gặp với Tổng thống Nga Vladimir Putin tại Helsinki hồi tháng 7 năm ngoái.',
    '2019-03-06',
  ],
  [
    'a month without a year may be of any',
    'Ngày 6/9, Tổng thống Mỹ Donald Trump nhắc tới Tổng thống Nga Vladimir Putin, tới Helsinki và cái nóng hồi tháng 7.',
    null,
  ],
  [
    'a known trip told with its day',
    'Ngày 12/9, Ngoại trưởng Mỹ Antony Blinken họp báo. Tổng thống Joe Biden đã thăm Việt Nam hôm 10/9.',
    '2023-09-12',
  ],
  [
    'that day of somebody elsewhere',
    'Ngày 12/9, Ngoại trưởng Mỹ Antony Blinken họp báo. Tổng thống Joe Biden nói Việt Nam đã mua lúa mì hôm 10/9.',
    null,
  ],
  [
    'a known trip told with its month',
    'Ngày 5/12, Tổng thống Mỹ Joe Biden nhắc lại chuyến thăm Ba Lan hồi tháng 2.',
    '2023-12-05',
  ],
  [
    'a country that does something in that month is nowhere that he went',
    'Ngày 5/12, Tổng thống Mỹ Joe Biden tiếp Thủ tướng Nhật Bản. Ông Biden nói sau cuộc gặp rằng Ba Lan mua pháo hồi tháng 2.',
    null,
  ],
  ['a known trip planned for a month', 'Tổng thống Mỹ Joe Biden sẽ thăm Israel vào tháng 7.', '2022'],
  [
    'a month of last autumn',
    'Ngày 9/1, Tổng thống Mỹ Joe Biden nhắc lại chuyến thăm Campuchia hồi tháng 11.',
    '2023-01-09',
  ],
  [
    'between what is planned and a day of last year',
    `Tổng thống Mỹ Joe Biden dự kiến gặp Thủ tướng Israel Naftali Bennett vào ngày 6/4. ${'Hai bên trao đổi về thương mại. '.repeat(25)}Ông Bennett đã tới Berlin ngày 6/12.`,
    '2022',
  ],
  [
    'the day on which somebody took office',
    'Ngày 18/12, Tổng thống Pháp Emmanuel Macron họp báo. Tổng thống Argentina Javier Milei nhậm chức hôm 10/12.',
    '2023-12-18',
  ],
  [
    'sessions elsewhere than where others are told: by their day',
    'Ngày 10/9, Thủ tướng Ấn Độ Narendra Modi bế mạc hội nghị thượng đỉnh G20. Hội nghị ở Hamburg từng bàn việc này.',
    '2023-09-10',
  ],
  [
    'a trip that has begun may last',
    'Ngày 8/5, Tổng thống Pháp Emmanuel Macron đã đến Riga, bắt đầu chuyến thăm Latvia trong hai ngày 8 và 9/5/2018.',
    '2018-05-08',
  ],
  [
    'one that is over',
    'Tổng thống Pháp Emmanuel Macron đã thăm Latvia trong hai ngày 8 và 9/5/2018.',
    '2018-05-09',
  ],
  [
    'a day from which something holds has not been yet',
    'Ngày 20/8, Ngoại trưởng Mỹ Rex Tillerson nói lệnh cấm có hiệu lực từ ngày 15/9.',
    '2017-08-20',
  ],
  [
    'a deadline is ahead',
    'Ngày 12/5, Ngoại trưởng Mỹ Rex Tillerson nói đàm phán phải xong trước ngày 1/7. Ông nhắc lại hạn chót vào cuối buổi.',
    '2017-05-12',
  ],
  [
    'a day since which somebody is in office is background',
    'Ngoại trưởng Mỹ Rex Tillerson trả lời báo chí ở Lima.\nĐây là chuyến đi thứ ba của ông kể từ khi nhậm chức ngày 1/2.',
    null,
  ],
  [
    'from a day on, where nothing else is told: the year',
    'Ngoại trưởng Mỹ Rex Tillerson ở thăm Lima từ ngày 6/9.',
    '2017',
  ],
  [
    'hôm and figures have been, whatever is planned before',
    'Mỹ và Thổ Nhĩ Kỳ sẽ cùng tuần tra, Ngoại trưởng Mỹ Rex Tillerson chia sẻ ở Ankara hôm 30/5.',
    '2017-05-30',
  ],
  [
    'offices of different times leave the year to a session',
    'Ngày 8/7, Thủ tướng Anh Theresa May dự hội nghị thượng đỉnh G20 ở Hamburg. Bà ví mình với Thủ tướng New Zealand Helen Clark.',
    '2017-07-08',
  ],
  [
    'a deadline is no day of news',
    'Ngày 20/8, Ngoại trưởng Mỹ Rex Tillerson nói hạn chót là ngày 15/9.',
    '2017-08-20',
  ],
  [
    'no day, next week at sessions of that place: their year',
    'Thủ tướng Canada Justin Trudeau hôm qua nói tuần tới ông sẽ dự hội nghị thượng đỉnh G20 ở Nhật Bản.',
    '2019',
  ],
  [
    'a session last month',
    'Tháng trước, Thủ tướng Canada Justin Trudeau dự hội nghị thượng đỉnh NATO ở Warsaw.',
    '2016-08',
  ],
  [
    'a session of last year, wherever it is told',
    `Ngày 19/7, Thủ tướng Canada Justin Trudeau họp báo. ${'Ông trả lời báo chí. '.repeat(40)}Hội nghị thượng đỉnh NATO ở Warsaw năm ngoái đã bàn việc này.`,
    '2017-07-19',
  ],
  [
    'a session without its place may be any',
    'Thủ tướng Canada Justin Trudeau nói tuần tới ông sẽ dự hội nghị thượng đỉnh G20.',
    null,
  ],
  [
    'a session with a date of its own is no news of today',
    'Thủ tướng Canada Justin Trudeau hôm nay họp báo. Hội nghị thượng đỉnh G20 ở Nhật Bản hồi tháng 6/2019 từng bàn việc này.',
    null,
  ],
  [
    'an event told with its day and no year is of the last twelve months',
    'Ngày 30/7, Ngoại trưởng Ai Cập Sameh Shoukry họp. Bốn nước cắt quan hệ với Qatar từ ngày 5/6.',
    '2017-07-30',
  ],
  [
    'told without its day it may be long ago',
    'Ngày 30/7, Ngoại trưởng Ai Cập Sameh Shoukry họp. Bốn nước đã cắt quan hệ với Qatar.',
    null,
  ],
  [
    'an event of many, told with its day: of the year in which one fell on it',
    'Ngày 2/9, Tổng thống Pháp Emmanuel Macron nói việc Triều Tiên phóng tên lửa hôm 29/8 là nguy hiểm.',
    '2017-09-02',
  ],
  [
    'words of it, told with another day',
    'Ngày 2/9, Tổng thống Pháp Emmanuel Macron nói việc Triều Tiên phóng tên lửa là nguy hiểm. Ông họp báo hôm 29/8.',
    null,
  ],
  [
    'the same words of another state',
    'Ngày 2/9, Tổng thống Pháp Emmanuel Macron nói việc Iran phóng tên lửa hôm 29/8 là nguy hiểm.',
    null,
  ],
  [
    'an event told with its month of last year',
    'Ngày 12/4, Tổng thống Iran Hassan Rouhani nói về đảo chính ở Thổ Nhĩ Kỳ hồi tháng 7 năm ngoái.',
    '2017-04-12',
  ],
  [
    'a day that is planned',
    'Ngày 4/7, Ngoại trưởng Australia Julie Bishop nói như vậy. Tòa Trọng tài sẽ ra phán quyết về vụ kiện của Philippines vào ngày 12/7.',
    '2016-07-04',
  ],
  [
    'an event counted from today, whose words tell who',
    'Tổng thống Pháp Emmanuel Macron nói về việc Mỹ công nhận Cao nguyên Golan tháng trước.',
    '2019-04',
  ],
  [
    'a summit at the place told, of several in that month',
    'Ngày 9/10, Ngoại trưởng Đức Heiko Maas nhắc tới thượng đỉnh giữa Tổng thống Mỹ Donald Trump và Chủ tịch Triều Tiên Kim Jong-un tại Singapore hồi tháng 6.',
    '2018-10-09',
  ],
  [
    'a summit by its name alone, of a month',
    'Ngày 12/9, Ngoại trưởng Đức Heiko Maas nói đối thoại bế tắc từ sau hội nghị thượng đỉnh Mỹ - Triều hồi tháng 2.',
    '2019-09-12',
  ],
  [
    'last month right behind a place, outside the lead',
    `Thủ tướng Canada Justin Trudeau họp báo. ${'Hai bên trao đổi về thương mại. '.repeat(25)}Ông nhắc tới hội nghị thượng đỉnh G20 ở Nhật Bản hồi tháng trước.`,
    '2019',
  ],
  [
    'a month told with its year and counted from today',
    'Ngày 7/3, Tổng thống Pháp Emmanuel Macron nói như vậy. Ông bị chỉ trích hồi tháng 12/2021. Đầu tháng 12 năm ngoái ông cũng từng nói thế.',
    '2022-03-07',
  ],
  [
    'another month of last year',
    'Ngày 7/3, Tổng thống Pháp Emmanuel Macron nói như vậy. Ông bị chỉ trích hồi tháng 1/2018. Đầu tháng 12 năm ngoái ông cũng từng nói thế.',
    null,
  ],
  [
    'the day of yesterday is not the one told far behind, only its month',
    `Ngoại trưởng Mỹ Rex Tillerson hôm qua họp báo. ${'Hai bên trao đổi về thương mại. '.repeat(25)}Ông tới Brussels hôm 5/12.`,
    '2017-12',
  ],
  [
    'the plan of the lead, and a full date far behind it',
    `Ngày 17/9 tới, Ngoại trưởng Mỹ Mike Pompeo sẽ tới Rome. ${'Hai bên trao đổi về thương mại. '.repeat(25)}Ngày 30/6/2019, ông Pompeo gặp Ngoại trưởng Triều Tiên Ri Yong-ho.`,
    '2019',
  ],
  [
    'the day of a deadline, however long its name',
    'Phó Thủ tướng Trung Quốc Lưu Hạc hôm 30/1 tới Washington gặp Đại diện Thương mại Mỹ Robert Lighthizer. Hai bên muốn xong trước hạn chót tăng thuế đối với hàng hóa vào 1/3.',
    '2019-01-30',
  ],
  [
    'a jubilee of something founded',
    'Ngày 3/5, Thủ tướng Israel Benjamin Netanyahu nói về lễ kỷ niệm 70 năm thành lập Israel.',
    '2018-05-03',
  ],
  [
    'a jubilee in years to come',
    'Ngày 3/5, Thủ tướng Israel Benjamin Netanyahu nói 2018 là năm kỷ niệm 70 năm thành lập Israel.',
    null,
  ],
  [
    'a jubilee of this year, no day told',
    'Phó Thủ tướng Phạm Bình Minh hôm nay gặp một quan chức Bộ Ngoại giao Nhật Bản, nói về các hoạt động trong năm nay, dịp kỷ niệm 45 năm thiết lập quan hệ ngoại giao.',
    '2018',
  ],
  [
    'two travellers who were there together once',
    'Tổng thống Mỹ Donald Trump hôm qua gặp thượng đỉnh với Tổng thống Nga Vladimir Putin tại Helsinki.',
    '2018',
  ],
  [
    'as often told as elect as with the office: not yet sworn in',
    'Tổng thống Pháp Emmanuel Macron\nNgày 9/5, Tổng thống đắc cử Emmanuel Macron gặp Thủ tướng Bỉ Charles Michel.',
    '2017-05-09',
  ],
  [
    'a full date outside the lead does not hide what the offices tell',
    `Ngoại trưởng Mỹ Rex Tillerson và Ngoại trưởng Đức Sigmar Gabriel họp ở Bonn. ${'Hai bên trao đổi về thương mại. '.repeat(25)}Ông Tillerson sinh ngày 23/3/1952.`,
    null,
  ],
  [
    'what is only planned outside the lead, where the offices leave one year',
    `Ngoại trưởng Philippines Perfecto Yasay họp báo. ${'Hai bên trao đổi về thương mại. '.repeat(25)}Cuộc tập trận sẽ diễn ra từ ngày 4/10 đến ngày 12/10.`,
    '2016',
  ],
])('%s', (_, text, published) => {
  expect(publishedOf(text).published).toBe(published);
});

test.each<[string, string, string | null]>([
  [
    'a digest is of the day in its headline',
    'Tin nóng thế giới ngày 12/10: Ngoại trưởng Anh Jeremy Hunt gặp Ngoại trưởng Pháp Jean-Yves Le Drian',
    '2018-10-12',
  ],
  [
    'a plan in another headline is not today',
    'Ngoại trưởng Anh Jeremy Hunt sẽ thăm Pháp ngày 12/10',
    '2018-09-30',
  ],
])('%s', (_, title, published) => {
  const text = `${title}\nNgoại trưởng Anh Jeremy Hunt nói như vậy hôm 30/9. Ngoại trưởng Anh Jeremy Hunt sẽ tới Berlin ngày 24/10.`;
  const raw = { path: 'x.txt', url: null, text, title, publisher: null, published: null };
  expect(extractRecord(raw, tools).article.published).toBe(published);
});

test.each<[string, string, string | null]>([
  ['no article is older than its pictures', 'hồi tháng 12/2022', '2023'],
  ['without its year a picture may be of any', 'hồi tháng 12', null],
])('%s', (_, when, year) => {
  const text = `Ngoại trưởng Anh James Cleverly gặp báo chí.\nNgoại trưởng Anh James Cleverly tại Rome ${when}. Ảnh: AFP\nNgày 18/10, Ngoại trưởng Anh James Cleverly nói như vậy với báo chí.`;
  expect(publishedOf(text).published?.slice(0, 4) ?? null).toBe(year);
});
