import { type EdtfSpan, monthAndDay } from '../text/edtf.ts';

/** *sáng 12/6*, *ngày 12 tháng 6*: `06-12`; null for ranges, *5–7/11*, and all else. */
export function dayAndMonth(text: string): string | null {
  const [first, ...more] = text.matchAll(/(?<![\d/–-])(\d{1,2})(?:[/.-]|\s+tháng\s+)(\d{1,2})(?![\d/.-])/gu);
  if (!first || more.length > 0 || /(đến|tới|và|–)\s*\d|\d\s*(đến|tới|và)\s/u.test(text)) return null;
  const [day, month] = [Number(first[1]), Number(first[2])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return monthAndDay(month, day);
}

/** Whether `06-12` is among the days of a span, in the year of either end. */
export const isOnDay = (yearless: string, { from, until }: EdtfSpan): boolean =>
  [from, until].some((end) => {
    const day = `${end.slice(0, 4)}-${yearless}`;
    return from <= day && day <= until;
  });

const MONTHS = [
  'giêng',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];
/** *hồi tháng 6, cuối tháng Năm, tháng 7 vừa qua*: without a day and a year. */
const MONTH = new RegExp(
  `^(?:đầu |giữa |cuối )?tháng (\\d{1,2}|${MONTHS.toReversed().join('|')})(?: (?:vừa qua|vừa rồi|tới|này))?$`,
  'u',
);

/** *hồi tháng 6*: 6; null for *tháng trước* and all that tells a day or a year. */
export function monthOf(text: string): number | null {
  const told = MONTH.exec(text.toLowerCase())?.[1];
  if (told === undefined) return null;
  const month = /^\d/.test(told) ? Number(told) : MONTHS.indexOf(told) + 1;
  return month >= 1 && month <= 12 ? month : null;
}
