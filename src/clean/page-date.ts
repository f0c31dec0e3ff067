import { edtfDay, isEdtf } from '../text/edtf.ts';

/**
 * The publication date in a page header: *Thứ bảy, 15/05/2021 06:45 AM - 0 Trả lời*. A line of running text that tells
 * a date is no header: apart from the date nothing but clock, weekday, a name and the words below may stand in it.
 */

const LONGEST = 120;
const MONTHS =
  'mười một|mười hai|một|giêng|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|chạp|1[0-2]|0?[1-9]'.split('|');
const MONTH = MONTHS.join('|');
/** *12 January 2010* above Vietnamese text. */
const ENGLISH = 'january|february|march|april|may|june|july|august|september|october|november|december'.split(
  '|',
);

const NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
  ...Object.fromEntries(ENGLISH.map((month, i) => [month, i + 1])),
};

/** Behind a year; a clock may be glued to it: *31 Tháng Năm 20179:19*. */
const PAST = '(?=\\d{1,2}:\\d{2}|(?!\\d))';

/** How a header writes a day, and which groups are day, month and year. */
const FORMS: readonly { pattern: RegExp; order: readonly [day: number, month: number, year: number] }[] = [
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})${PAST}`),
    order: [1, 2, 3],
  },
  { pattern: /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/, order: [3, 2, 1] },
  // 22 Tháng 6 2005; 12 tháng tư, 2022; the month must not run into năm that means year.
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2}) tháng (${MONTH})(?: năm|,)? (\\d{4})${PAST}`, 'iu'),
    order: [1, 2, 3],
  },
  {
    pattern: new RegExp(`tháng (${MONTH}) (\\d{1,2}), (\\d{4})(?!\\d)`, 'iu'),
    order: [2, 1, 3],
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2}) (${ENGLISH.join('|')}),? (\\d{4})${PAST}`, 'iu'),
    order: [1, 2, 3],
  },
  { pattern: new RegExp(`(${ENGLISH.join('|')}) (\\d{1,2}), (\\d{4})${PAST}`, 'iu'), order: [2, 1, 3] },
  // 04/05/11 10:05: two digits are a year beside a clock only.
  {
    pattern: /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})(?!\d)(?=[^\p{L}]{0,6}\d{1,2}[:h]\d{2})/u,
    order: [1, 2, 3],
  },
];
const CLOCK = /\d{1,2}\s?[:hg]\s?\d{0,2}(?:[:'p]\s?\d{0,2})?/g;
const HEADER_WORDS: ReadonlySet<string> = new Set(
  (
    'thứ hai ba tư năm sáu bảy bẩy chủ nhật cn t2 t3 t4 t5 t6 t7 ngày lúc giờ phút vào am pm sa ch gmt utc vn ' +
    'cập đăng xuất bản phát hành tin trả lời bình luận lượt xem phản hồi việt nam thời gian t a ' +
    'sửa đổi đã hà nội cuối date time posted on ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

const CLOCKED = /\d{1,2}\s?[:hg]\s?\d{2}|\d{4}\s*[-|,•]|[-|,•]\s*\d{1,2}[/.-]/u;

/** Whether a clock stands in the line. */
export const tellsHour = (line: string): boolean => /(?<!\d)\d{1,2}\s?[:hg]\s?\d{2}(?!\d)/u.test(line);

const TITLED = /\p{L}[.?!]? - (\d{4}-\d{2}-\d{2})$/u;

/** The day behind a title, as no sentence writes one: *Chile và Peru nối lại đàm phán. - 2004-01-22*; null where there is none. */
export function titledDay(line: string): string | null {
  const day = TITLED.exec(line)?.[1];
  return day !== undefined && isEdtf(day) ? day : null;
}

/** Whether a date may stand in a line at all: in most lines none does. */
export const mayHoldDate = (line: string): boolean => TWO_DIGITS.test(line);
const TWO_DIGITS = /\d{2}/;

/** The day as `YYYY-MM-DD` where the line is a page's date header, else null. */
export function pageDate(line: string): string | null {
  if (line.length > LONGEST || !mayHoldDate(line)) return null;
  const found = dayOf(line);
  if (!found) return null;
  let around = `${line.slice(0, found.start)} ${line.slice(found.end)}`;
  // Đăng ngày: …Sửa đổi ngày: …: the first is when it came out.
  for (let more = dayOf(around); more; more = dayOf(around))
    around = `${around.slice(0, more.start)} ${around.slice(more.end)}`;
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
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [date, told, year] = order.map((group) => match[group]!) as [string, string, string];
    const month = NUMBERS[told.toLowerCase()] ?? Number(told);
    const century = year.length === 2 ? '20' : '';
    const day = edtfDay(Number(`${century}${year}`), month, Number(date));
    return day === null ? null : { day, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
