import { isTrigger } from '../arguments.ts';
import { type Context, textAfter, textBefore } from '../context.ts';
import { type Clause, has } from '../parts.ts';

/** The date is of what the sentence mainly tells, an acceptance, a way, a saying, and not of the meeting at part `at`. */
export const isOfMain = (context: Context, clause: Clause, at: number, date: number): boolean =>
  isOfAcceptance(clause, at, date) ||
  isOfWay(clause, at, date) ||
  isLast(context, clause, at, date) ||
  isOfSaying(context, clause, at, date) ||
  opensConcession(context, clause, at, date);

/** *ngày 8/3 nhận lời mời gặp B; kể từ khi nhận lời gặp B vào ngày 8/3*: the day on which it is accepted, or of what else came then. */
const isOfAcceptance = ({ parts }: Clause, at: number, date: number): boolean =>
  has(parts[at - 1], 'accepts') &&
  (date < at || (has(parts[at - 2], 'moment') && parts[at - 2]!.past === parts[at - 1]!.first));

/** *sẽ tới Bắc Kinh vào ngày 14/6 sau hội nghị giữa A và B*: the day of the way, which that came before. */
function isOfWay({ parts }: Clause, at: number, date: number): boolean {
  const after = parts[date + 1];
  if (date + 2 !== at || !has(after, 'after') || after!.first !== parts[date]!.past) return false;
  const verb = parts.findLast((p, i) => i < date && (isTrigger(p) || has(p, 'quote')));
  return has(verb, 'arrive.verb', 'visit.verb') && !has(parts[at], 'visit.noun');
}

/** *hội nghị sẽ kéo dài đến ngày 8/8*: when it will be over, which tells nothing of its beginning. */
const isLast = (context: Context, clause: Clause, at: number, date: number): boolean =>
  date > at &&
  has(clause.parts[at], 'conference.noun', 'summit.noun') &&
  /kéo dài (đến|tới)( hết)?$/u.test(textBefore(context, clause, clause.parts[date]!.first, 4).toLowerCase());

/** *thông tin với các phóng viên ngày 11/3 rằng đàm phán đang diễn ra*: the day of what is said. */
const isOfSaying = (context: Context, { parts }: Clause, at: number, date: number): boolean =>
  date < at &&
  has(parts[date + 1], 'that') &&
  parts[date + 1]!.first === parts[date]!.past &&
  textAfter(context, parts[date]!.past, 1) === 'rằng';

/** *vẫn muốn gặp B dù 4 ngày trước, ông hủy cuộc gặp*: of what stands against it. */
const opensConcession = (context: Context, { parts }: Clause, at: number, date: number): boolean =>
  date > at && has(parts[date + 1], 'comma') && textAfter(context, parts[date]!.first - 1, 1) === 'dù';
