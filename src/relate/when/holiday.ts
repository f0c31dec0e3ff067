import { type Context, textBetween } from '../context.ts';

/** Tokens of *Quốc khánh lần thứ 80, ngày*. */
const NAME = 6;
const HOLIDAY = /(^|\s)quốc khánh( lần thứ \S+)?,?( ngày)?$/iu;

/** *Lễ kỷ niệm Quốc khánh 2/9*: the name of a day that comes every year, not the day of the news. */
export const isHoliday = (context: Context, { first }: { first: number }): boolean =>
  HOLIDAY.test(textBetween(context, Math.max(0, first - NAME), first));
