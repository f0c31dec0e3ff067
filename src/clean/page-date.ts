import { isEdtf } from '../text/edtf.ts';

/**
 * The publication date in a page header: *Thứ bảy, 15/05/2021 06:45 AM - 0 Trả lời*. A line of running text that tells
 * a date is no header: apart from the date nothing but clock, weekday, a name and the words below may stand in it.
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

const CLOCKED = /\d{1,2}\s?[:hg]\s?\d{2}|\d{4}\s*[-|,•]|[-|,•]\s*\d{1,2}[/.-]/u;

/** The day as `YYYY-MM-DD` where the line is a page's date header, else null. */
export function pageDate(line: string): string | null {
  if (line.length > LONGEST || !/\d{4}/.test(line)) return null;
  const found = dayOf(line);
  if (!found) return null;
  const around = `${line.slice(0, found.start)} ${line.slice(found.end)}`;
  const words = around.replace(CLOCK, ' ').match(/[\p{L}.]*\p{L}[\p{L}\d.+]*/gu) ?? [];
  const others = words.filter((word) => !HEADER_WORDS.has(word.toLowerCase().replace(/\.$/, '')));
  return others.length === 0 || (CLOCKED.test(line) && areName(others)) ? found.day : null;
}

/** A paper or an author beside the date: *Zing.vn | 13:34 23/05/2016*. */
function areName(words: readonly string[]): boolean {
  const small = words.filter((word) => !/^\p{Lu}/u.test(word)).length;
  return words.length <= 4 && small <= 1 && /^\p{Lu}/u.test(words[0]!) && !words.at(-1)!.endsWith('.');
}

function dayOf(line: string): { day: string; start: number; end: number } | null {
  for (const pattern of [DAY_FIRST, YEAR_FIRST, WRITTEN_OUT]) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [first, month, last] = [match[1]!, match[2]!, match[3]!];
    const [year, date] = pattern === YEAR_FIRST ? [first, last] : [last, first];
    const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    if (!isEdtf(day)) return null;
    return { day, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
