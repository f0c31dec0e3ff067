import { edtfEnds } from '../../text/edtf.ts';
import { type Context, textAfter } from '../context.ts';
import { type Joined, type Telling, isPlan } from '../telling.ts';

/** Whether what is told as held and what is told as ahead may be one meeting. */
export const fitsTense = (context: Context, meeting: Joined, telling: Telling): boolean =>
  !meetAgain(meeting, telling) &&
  !wasBefore(context, meeting, telling) &&
  (sameTense(meeting, telling) || isThis(context, telling));

/** *có cuộc gặp với B … họ hẹn gặp lại ở Delhi*: those who meet again have met. */
const meetAgain = ({ tellings }: Joined, telling: Telling): boolean =>
  telling.meetsAgain && isPlan(telling) && tellings.every((t) => !isPlan(t) && t.status !== 'cancelled');

/** *gặp ông B hồi tháng 7 … sẽ gặp ông B*: what has been by the day of the news is not what is ahead of it. */
const wasBefore = ({ article }: Context, { tellings, date }: Joined, telling: Telling): boolean =>
  telling.statusTold &&
  isPlan(telling) &&
  tellings.every((t) => t.status === 'held') &&
  (edtfEnds(date).until ?? FOREVER) < (edtfEnds(article.published).from ?? '');

/** Behind every day. */
const FOREVER = '9999';

/**
 * One already held and one only planned are two, unless the day says otherwise, or both are told at one place; a trip goes on while
 * what is left of it is ahead.
 */
function sameTense(meeting: Joined, telling: Telling): boolean {
  const isPlaced = telling.place.length > 0 && meeting.tellings.some((t) => t.place.length > 0);
  if (telling.form === 'visit' || isPlaced) return true;
  const told = meeting.tellings.filter((t) => t.statusTold);
  if (!telling.statusTold || told.length === 0) return true;
  const before = told.at(-1)!;
  const ahead = (t: Telling) => isPlan(t) || t.status === 'cancelled';
  if (ahead(before) === ahead(telling)) return true;
  return meeting.date !== null && telling.date !== null && meeting.date === telling.date;
}

/** *Hai thủ tướng bắt đầu hội đàm. Trong cuộc hội đàm lần này, hai bên sẽ trao đổi …*: it goes on. */
const isThis = (context: Context, { token }: Telling): boolean => THIS.test(textAfter(context, token, NAMED));

/** Tokens of *cuộc hội đàm lần này*. */
const NAMED = 5;
const THIS = /^(cuộc|buổi) \p{L}+( \p{L}+)? (lần )?này(?!\p{L})/u;
