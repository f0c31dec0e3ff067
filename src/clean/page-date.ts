/**
 * The publication date in a page header: *Thứ bảy, 15/05/2021 06:45 AM - 0 Trả lời*. A line of running text that tells
 * a date is no header: apart from the date nothing but clock, weekday and the words below may stand in it.
 */

const LONGEST = 100;
const DAY_FIRST = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/;
const YEAR_FIRST = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const WRITTEN_OUT = /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?: năm|,) (\d{4})(?!\d)/;
const CLOCK = /\d{1,2}\s?[:hg]\s?\d{0,2}(?:[:'p]\s?\d{0,2})?/g;
const HEADER_WORDS: ReadonlySet<string> = new Set(
  (
    'thứ hai ba tư năm sáu bảy bẩy chủ nhật cn t2 t3 t4 t5 t6 t7 ngày lúc giờ phút vào am pm sa ch gmt utc vn ' +
    'cập đăng xuất bản phát hành tin trả lời bình luận lượt xem phản hồi việt nam thời gian t a'
  ).split(' '),
);

/** The day as `YYYY-MM-DD` where the line is a page's date header, else null. */
export function pageDate(line: string): string | null {
  if (line.length > LONGEST || !/\d{4}/.test(line)) return null;
  const found = dayOf(line);
  if (!found) return null;
  const around = line.slice(0, found.start) + ' ' + line.slice(found.end);
  const words = around
    .replace(CLOCK, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^\d+$/.test(word));
  return words.every((word) => HEADER_WORDS.has(word)) ? found.day : null;
}

function dayOf(line: string): { day: string; start: number; end: number } | null {
  for (const pattern of [DAY_FIRST, YEAR_FIRST, WRITTEN_OUT]) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [first, month, last] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const [year, date] = pattern === YEAR_FIRST ? [first, last] : [last, first];
    if (!isDay(year, month, date)) return null;
    const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    return { day, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function isDay(year: number, month: number, date: number): boolean {
  const day = new Date(Date.UTC(year, month - 1, date));
  return year > 1900 && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
}
