import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateGrammar, findDates } from '../../src/mention/dates.ts';
import type { DateExpression, DateMention } from '../../src/model.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';

const vocabulary = new Vocabulary();
const grammar = dateGrammar(vocabulary);
const datesIn = (text: string): DateMention[] =>
  findDates(tokenize(text.normalize('NFC'), vocabulary), grammar);

const ymd = ({ day, month, year }: { day: number; month: number | null; year: unknown }): string =>
  [day, month ?? '?', year].filter((x) => x !== null).join('/');

/** One short line an expression, for tables that a reader can check by eye. */
function line(e: DateExpression): string {
  const words: (string | number | null | false)[] =
    e.type === 'day'
      ? ['day', ymd(e), e.weekday && `weekday ${e.weekday}`, e.toward]
      : e.type === 'days'
        ? ['days', ymd(e.from), 'to', ymd(e.until), e.toward]
        : e.type === 'month'
          ? ['month', e.month, e.year, e.part, e.toward]
          : e.type === 'quarter'
            ? ['quarter', e.quarter, e.year, e.toward]
            : e.type === 'season'
              ? [e.season, e.year, e.part, e.toward]
              : e.type === 'year'
                ? ['year', e.year, e.part]
                : e.type === 'weekday'
                  ? ['weekday', e.weekday, e.week !== null && `week ${e.week}`, e.toward]
                  : e.type === 'relative'
                    ? [e.unit, e.offset ?? 'bare', e.part, e.day && `= ${ymd(e.day)}`]
                    : ['same day', e.shift];
  return words.filter((w) => w !== null && w !== false).join(' ');
}

describe('days', () => {
  test.each([
    ['Bà tới Rome ngày 30 tháng Tư tại Ý.', 'ngày 30 tháng Tư', 'day 30/4'],
    ['Bà tới Rome ngày 18 tháng giêng năm 2007.', 'ngày 18 tháng giêng năm 2007', 'day 18/1/2007'],
    ['Bà tới Rome ngày 9 tháng mười hai.', 'ngày 9 tháng mười hai', 'day 9/12'],
    ['Hai bộ trưởng hội đàm 2/12 tại Lima.', '2/12', 'day 2/12'],
    ['Sáng 2-12, đoàn rời Hà Nội.', 'Sáng 2-12', 'day 2/12'],
    ['Lễ ký diễn ra ngày 2.12 ở Viêng Chăn.', 'ngày 2.12', 'day 2/12'],
    ['Cập nhật 02/12/2021 bởi ban quốc tế', '02/12/2021', 'day 2/12/2021'],
    ['Thỏa thuận có hiệu lực 2-12-2021.', '2-12-2021', 'day 2/12/2021'],
    ['Ông đến vào ngày 2/12.', 'ngày 2/12', 'day 2/12'],
    ['Họp báo thường kỳ ngày 9/3/06 của Bộ Ngoại giao.', 'ngày 9/3/06', 'day 9/3/2006'],
    ['Ông đến vào ngày 2 tháng 12.', 'ngày 2 tháng 12', 'day 2/12'],
    ['Ông đến ngày 2 tháng 12 năm 2021.', 'ngày 2 tháng 12 năm 2021', 'day 2/12/2021'],
    ['Hội xuân mở mùng 2/1 ở quê.', 'mùng 2/1', 'day 2/1'],
    ['Bà nói hôm 2-12 rằng có tiến bộ.', 'hôm 2-12', 'day 2/12 past'],
    ['Hai bên gặp lại hôm 9-3 tới.', 'hôm 9-3 tới', 'day 9/3 future'],
    ['Ngày 14, phái đoàn lên đường.', 'Ngày 14', 'day 14/?'],
    ['Ngày 5 tháng 6 năm ngoái hai nước ký.', 'Ngày 5 tháng 6 năm ngoái', 'day 5/6/last'],
    ['Bầu cử ngày 7/9 này rất sít sao.', 'ngày 7/9 này', 'day 7/9/this'],
    ['Cuộc gặp dự kiến ngày 12-6 tới.', 'ngày 12-6 tới', 'day 12/6 future'],
    ['Ông sẽ rời ngày 2/12 tới Moskva.', 'ngày 2/12', 'day 2/12'],
    ['Hôm 1/9 vừa qua họ đã họp.', 'Hôm 1/9 vừa qua', 'day 1/9 past'],
    ['Lúc 19 giờ tối 7/11 máy bay cất cánh.', 'tối 7/11', 'day 7/11'],
    ['Cuộc điện đàm (14/5) kéo dài một giờ.', '14/5', 'day 14/5'],
    ['Brexit lùi sang hạn chót 29-3 như đã hẹn.', '29-3', 'day 29/3'],
    ['Họ gặp nhau 14/5 (thứ Sáu) ở Paris.', '14/5 (thứ Sáu)', 'day 14/5 weekday 5'],
  ])('%s', (text, quote, expected) => {
    const dates = datesIn(text);
    expect(dates.map((d) => [text.slice(d.start, d.end), line(d.expression)])).toEqual([[quote, expected]]);
  });
});

describe('several days', () => {
  test.each([
    ['Thăm Lào từ ngày 4-8/6 theo lời mời.', 'từ ngày 4-8/6', 'days 4/6 to 8/6'],
    [
      'Thăm từ ngày 29 đến ngày 31-5-2017 ở Nhật.',
      'từ ngày 29 đến ngày 31-5-2017',
      'days 29/5/2017 to 31/5/2017',
    ],
    ['Tuần lễ cấp cao 5–7/11 có sáu phiên.', '5–7/11', 'days 5/11 to 7/11'],
    ['Họp ngày 15 và 16/2 tới, tại Bonn.', 'ngày 15 và 16/2 tới', 'days 15/2 to 16/2 future'],
    ['Trong 2 ngày 14-15/5 có mưa.', 'ngày 14-15/5', 'days 14/5 to 15/5'],
    ['Trong hai ngày 27 và 28-2 họ bàn bạc.', 'ngày 27 và 28-2', 'days 27/2 to 28/2'],
    ['Diễn ra 2 ngày từ 7 đến 8/7 tại Hamburg.', 'từ 7 đến 8/7', 'days 7/7 to 8/7'],
    ['Đêm 20 rạng sáng 21/7 nổ ra giao tranh.', 'Đêm 20 rạng sáng 21/7', 'days 20/7 to 21/7'],
    ['Các ngày 24, 25 và 26/4 không họp.', 'ngày 24, 25 và 26/4', 'days 24/4 to 26/4'],
    ['Công du 26/5-3/6 qua năm nước.', '26/5-3/6', 'days 26/5 to 3/6'],
    ['Ở lại từ 30/5 đến 2/6/2018 để nghỉ.', 'từ 30/5 đến 2/6/2018', 'days 30/5/2018 to 2/6/2018'],
    ['Đối thoại diễn ra từ 31-5 đến 2-6 tại đảo.', 'từ 31-5 đến 2-6', 'days 31/5 to 2/6'],
    ['Bà thăm Huế từ 6-12 đến 8-12 cùng con.', 'từ 6-12 đến 8-12', 'days 6/12 to 8/12'],
    ['Chuyến đi từ 7-9 tháng 1 rất kín.', 'từ 7-9 tháng 1', 'days 7/1 to 9/1'],
    ['Cấp cao NATO diễn ra 11 và 12-7 tại Bỉ.', '11 và 12-7', 'days 11/7 to 12/7'],
    ['Triển lãm ngày 30 đến 2/6 đông khách.', 'ngày 30 đến 2/6', 'days 30/5 to 2/6'],
  ])('%s', (text, quote, expected) => {
    const dates = datesIn(text);
    expect(dates.map((d) => [text.slice(d.start, d.end), line(d.expression)])).toEqual([[quote, expected]]);
  });

  test('days that are not neighbours stay two, and share the month', () => {
    expect(datesIn('Bỏ phiếu ngày 3 và 7/5 ở hai vòng.').map((d) => line(d.expression))).toEqual([
      'day 3/5',
      'day 7/5',
    ]);
    expect(datesIn('Tháo dỡ ngày 23 hoặc 25-5 tùy gió.').map((d) => line(d.expression))).toEqual([
      'day 23/5',
      'day 25/5',
    ]);
  });
});

describe('weekdays, today and the last day told', () => {
  test.each([
    ['Bà nói hôm thứ Sáu (14/5) rằng sẽ đi.', 'day 14/5 weekday 5'],
    ['Họp báo thứ Sáu 14/5 bị lùi.', 'day 14/5 weekday 5'],
    ['Thứ bảy, 15/05/2021 06:45', 'day 15/5/2021 weekday 6'],
    ['Ông về nước chủ nhật tuần này.', 'weekday 7 week 0'],
    ['Họ gặp lại thứ Ba tuần tới ở Oslo.', 'weekday 2 week 1'],
    ['Ông bay thứ sáu tuần trước (23-8) sang Đức.', 'day 23/8 weekday 5'],
    ['Ngoại trưởng đến Seoul vào thứ Hai.', 'weekday 1'],
    ['Bà phát biểu hôm thứ tư ở Geneva.', 'weekday 3'],
    ['Ông đến hôm qua 11/4 bằng chuyên cơ.', 'day -1 = 11/4'],
    ['Ông đến ngày hôm qua (11/4), theo TASS.', 'day -1 = 11/4'],
    ['Chiều nay 3-6, hai bên ra tuyên bố.', 'day 0 = 3/6'],
    ['Vào hôm nay, 1-6, tin đã rõ.', 'day 0 = 1/6'],
    ['Sáng nay Quốc hội họp.', 'day 0'],
    ['Ông lên đường tối qua.', 'day -1'],
    ['Lễ đón ngày mai (25-1) bị hủy.', 'day 1 = 25/1'],
    ['Cùng ngày, bà gặp Tổng thống.', 'same day 0'],
    ['Sáng cùng ngày, bà gặp Tổng thống.', 'same day 0'],
    ['Trong cùng ngày 21/8, sứ quán lên tiếng.', 'day 21/8'],
    ['Trước đó một ngày, ông ở Kiev.', 'same day -1'],
    ['Một ngày trước đó ông ở Kiev.', 'same day -1'],
    ['Hai ngày sau đó họ ký kết.', 'same day 2'],
    ['Chiều hôm đó bà gặp Tổng thống.', 'same day 0'],
    ['Buổi chiều, Thủ tướng tiếp vị khách.', 'same day 0'],
    ['Buổi tối cùng ngày, ông rời Hà Nội.', 'same day 0'],
    ['Buổi sáng 5/6, hai bên ký kết.', 'day 5/6'],
    ['Hai hôm trước, ông gọi điện cho cả hai bên.', 'day -2'],
    ['Ba hôm sau, hai bên gặp lại.', 'same day 3'],
    ['Lúc 9h30 sáng nay, đoàn tới nơi.', 'day 0'],
    ['Bốn ngày trước, ông còn từ chối.', 'day -4'],
    ['Ngày thứ sáu vừa qua, họ dỡ bỏ rào cản.', 'weekday 5 past'],
    ['Cách đây hai tuần họ còn cãi nhau.', 'week -2'],
    ['Hai năm trước, họ chưa quen nhau.', 'year -2'],
  ])('%s → %s', (text, expected) => {
    expect(datesIn(text).map((d) => line(d.expression))).toEqual([expected]);
  });
});

describe('weeks, months, quarters, seasons and years', () => {
  test.each([
    ['Đầu tuần này họ điện đàm.', ['week 0 early']],
    ['Ông ở Texas cuối tuần qua.', ['weekend -1']],
    ['Hồi cuối tuần có động đất.', ['weekend bare']],
    ['Tuần trước, tuần tới và tuần này', ['week -1', 'week 1', 'week 0']],
    ['Tháng này họ gặp, tháng trước thì không.', ['month 0', 'month -1']],
    ['Họ gặp ở Geneva tháng 6 vừa qua.', ['month 6 past']],
    ['Họ sẽ gặp tháng 12 tới, nếu thuận.', ['month 12 future']],
    ['Hội nghị tháng 10 tới ra tuyên bố.', ['month 10 future']],
    ['Hội nghị tháng 10 tới cũng bàn việc này.', ['month 10 future']],
    ['Ông rời tháng 5 tới Việt Nam.', ['month 5']],
    ['Ông thăm hồi tháng 5 và trở lại.', ['month 5 past']],
    ['Đầu tháng 7 sẽ rõ.', ['month 7 early']],
    ['Diễn ra đầu tháng 7 tới, tại Hamburg.', ['month 7 early future']],
    ['Từ cuối tháng 12/2016 đã có tin.', ['month 12 2016 late']],
    ['Họ họp giữa tháng 1 vừa qua.', ['month 1 middle past']],
    ['Trung tuần tháng 5 có bão.', ['month 5 middle']],
    ['Ông thăm Nga cuối tháng Tư này.', ['month 4 this late']],
    ['Tháng Mười Hai năm 2016 trời lạnh.', ['month 12 2016']],
    ['Từ tháng 3 đến tháng 5/2017 có bốn vòng.', ['month 3 2017', 'month 5 2017']],
    ['Hồi 3/2017 họ không kích.', ['month 3 2017']],
    ['Đầu năm nay và năm ngoái', ['year 0 early', 'year -1']],
    ['Cuối năm 2016 ông thắng cử, năm 2017 nhậm chức.', ['year 2016 late', 'year 2017']],
    ['Thương mại quý I/2020 giảm.', ['quarter 1 2020']],
    ['Trong quý 3 năm ngoái xuất khẩu tăng.', ['quarter 3 last']],
    ['Mùa hè năm 2017 họ gặp nhau.', ['summer 2017']],
    ['Cuối mùa Hè, đầu mùa Thu năm 2017', ['summer 2017 late', 'autumn 2017 early']],
  ])('%s', (text, expected) => {
    expect(datesIn(text).map((d) => line(d.expression))).toEqual(expected);
  });
});

describe('no dates', () => {
  test.each([
    ['nobody says how many days', 'Mấy hôm trước, ông gọi điện cho cả hai bên.'],
    ['a habit, a praise', 'Các buổi sáng ở đây yên ả. Buổi chiều Hà Nội đẹp. Một buổi tối, ông ghé qua.'],
    ['a share', 'Nghị quyết cần 3/4 số phiếu, tỷ lệ 2/3 là chưa đủ.'],
    ['round the clock', 'Đường dây nóng trực 24/7 và cảnh sát tuần tra 24/24.'],
    ['an event by its date', 'Sau vụ 9/11 và cuộc tấn công khủng bố 11/9, luật thay đổi.'],
    ['a resolution', 'Nghị quyết 1718/2006 và Nghị định 16/2016/NĐ vẫn hiệu lực.'],
    ['names with numbers', 'Không Lực 1 chở đoàn G20, tiêm kích Su-30 và MiG-2/12 hộ tống.'],
    ['an ordinal', 'Cuộc gặp thứ hai, lần thứ ba, bên thứ ba, nền kinh tế lớn thứ tư.'],
    ['this second time', 'Thượng đỉnh lần thứ hai này, lá thư thứ ba này, lần thứ 2 vừa qua.'],
    ['games', 'Thế vận hội mùa đông 2018 và Olympic Mùa hè Tokyo.'],
    ['a range of numbers', 'Từ 5-7 người, từ 15-20 km, vào 4-6 tuần nữa, sau 2-3 vòng.'],
    ['two numbers', 'Điều 11 và 12 của hiệp định.'],
    ['a world war', 'Sau Thế chiến thứ Hai, hai nước bắt tay.'],
    ['a second day', 'Ngày thứ hai của chuyến thăm rất bận.'],
    ['a deputy', 'Thứ trưởng và các Thứ trưởng dự họp.'],
    ['five', 'Chuyến công du năm nước kéo dài năm giờ đồng hồ tại Lầu Năm Góc.'],
    ['spans of time', 'Trong 6 tháng qua, trong 3 tháng, nhiều năm qua và hai tuần tới.'],
    ['an event after days', 'Chỉ 10 ngày sau khi ký, một ngày trước cuộc gặp, họ đổi ý.'],
    ['a score', 'Đội khách thắng 2-1 dù sân chỉ có 15-20 người.'],
    ['money and decimals', 'Gói 3.5 tỷ USD tăng 1.5% với 22,000-23,000 xe.'],
    ['both sides', 'Hai bên, bốn bên và ba nước cùng ký.'],
    ['a decade', 'Từ những năm 1990 và thập niên 1980 đã vậy.'],
    ['you', 'Phần thưởng cao quý này dành cho quý vị.'],
    ['nowadays', 'Ngày nay, hiện nay và những ngày qua, mỗi ngày 2 bữa.'],
    ['a country', 'Đội chủ Nhật Bản tiếp khách.'],
    ['a revolution', 'Quảng trường Cách mạng tháng Tám đông người.'],
    ['impossible days', 'Ngày 31/2 và ngày 45/12 không có.'],
  ])('%s', (_, text) => {
    expect(datesIn(text).map((d) => text.slice(d.start, d.end))).toEqual([]);
  });

  test('a date does not run over a line', () => {
    expect(datesIn('Họ gặp hôm qua\n11 người bị thương').map((d) => line(d.expression))).toEqual(['day -1']);
  });
});

const PIECES = [
  'ngày',
  '2/12',
  '14-15/5',
  'thứ',
  'Hai',
  '(',
  ')',
  ',',
  'tới',
  'từ',
  '30',
  'đến',
  'tháng',
  'năm',
  '2017',
  'cùng',
  'tuần',
  'qua',
  'mùa',
  'hè',
  'rạng',
  'sáng',
  '-',
  '/',
  '.',
  '\n',
  'quý',
  'I',
  'cuối',
  'một',
  'trước',
  'đó',
];

test('any text is read without error, dates in order, none over another', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...PIECES)).chain((words) => fc.constantFrom(words.join(' '), words.join(''))),
  );
  fc.assert(
    fc.property(text, (value) => {
      let last = 0;
      for (const date of datesIn(value)) {
        expect(date.start).toBeGreaterThanOrEqual(last);
        expect(date.end).toBeGreaterThan(date.start);
        last = date.end;
      }
    }),
    { seed: 7, numRuns: 500 },
  );
});
