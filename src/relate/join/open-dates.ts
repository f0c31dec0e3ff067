import { isDay } from '../../text/edtf.ts';
import { type Telling, areAmong } from '../telling.ts';

/** *Sáng 20/11* of a year that nothing tells, and *năm 2005*: a year that is told is seldom that of the news. */
export function isOpenBeside(tellings: readonly Telling[], telling: Telling): boolean {
  // chiều nay đến Dhaka, bắt đầu chuyến thăm Bangladesh ngày 4-6/3: one trip.
  if (telling.form === 'visit' && tellings.every((t) => t.sentence === telling.sentence)) return false;
  return tellings.some((t) => isOther(t, telling) || isOther(telling, t));
}

/** The one tells some day without its year, the other a date; *hôm nay* of an article without a day may be *sáng 28/6*. */
const isOther = (open: Telling, dated: Telling): boolean =>
  open.date === null &&
  open.dateText !== null &&
  dated.date !== null &&
  !(isToday(open.dateText) && !YEAR.test(dated.dateText ?? '') && isDay(dated.date)) &&
  !isBothAhead(open, dated);

/** *cuộc gặp tháng tới sẽ không diễn ra … hội nghị dự kiến ngày 12/6*: one that is ahead, in words and in days. */
const isBothAhead = (open: Telling, dated: Telling): boolean =>
  (open.form !== 'visit' || open.place.some((id) => dated.place.includes(id))) &&
  areAmong(open, dated) &&
  /^(tuần|tháng) (tới|sau|này)$/u.test(open.dateText!.toLowerCase()) &&
  open.status !== 'held' &&
  dated.status !== 'held' &&
  (isDay(dated.date) || (dated.form === 'visit' && dated.date!.includes('/'))) &&
  !YEAR.test(dated.dateText ?? '');

const YEAR = /\d{4}|năm/u;
const isToday = (text: string): boolean => /(^|\s)(nay|qua)$/u.test(text) && !/\d/.test(text);
