import { isTrigger } from '../arguments.ts';
import { type Context, textAfter, textBetween, textOf } from '../context.ts';
import { isDayOfDeed, isDayOfTripAfter } from './deeds.ts';
import { isOfDeadline } from './deadline.ts';
import { isOfTreaty } from './laws.ts';
import { isHoliday } from './holiday.ts';
import { isOfMain } from './main.ts';
import { isOfOtherClause } from './other-clause.ts';
import { type Clause, type DatePart, type Part, has } from '../parts.ts';
import { isBehindQuote, isOfSource, isOfSpeaker } from '../told-by.ts';

/** The date `date` is of something else than the event at part `at`. */
export const isOfOther = (context: Context, clause: Clause, at: number, date: number): boolean =>
  (!has(clause.parts[at], 'arrive.verb', 'visit.verb') && isBehindQuote(clause, at, date)) ||
  isSince(context, clause, at, date) ||
  isOfAfterwards(context, clause, at, date) ||
  isOfSource(clause, date) ||
  isOfSpeaker(clause, at, date) ||
  isDayOfDeed(context, clause, at, date) ||
  isDayOfTripAfter(clause, at, date) ||
  isOfLife(context, clause, at, date) ||
  isOfBearer(context, clause, at, date) ||
  opensMain(clause, at, date) ||
  isOfReturn(clause, at, date) ||
  isOfTreaty(context, clause, date) ||
  isOfDeadline(clause, at, date) ||
  isHoliday(context, clause.parts[date]!) ||
  isOfDigest(context, clause, date) ||
  isYearOfTopic(context, clause, at, date) ||
  isOfMain(context, clause, at, date) ||
  isOfOtherClause(context, clause, at, date);

/** *từ năm 1965, kể từ ông Turnbull năm 2016*. */
const isFrom = (part: Part | undefined): boolean =>
  has(part, 'from') || (part?.kind === 'group' && part.prep === 'from');

/** *kể từ sau năm 1965*: one marker. */
const FROM_AFTER = /^(kể )?từ sau$/;

/** *Ngoại trưởng đầu tiên thăm Paraguay từ năm 1965; kể từ tháng 3/2018 đã bốn lần gặp B*: from then on it was otherwise. */
function isSince(context: Context, clause: Clause, at: number, date: number): boolean {
  const [from, { first, index }] = [clause.parts[date - 1], clause.parts[date] as DatePart];
  const isAfter = has(from, 'held') && FROM_AFTER.test(textOf(context, from!));
  if (!(isFrom(from) || isAfter) || from!.past !== first) return false;
  const length = context.whens[index]?.value?.length;
  if (length === 4) return true;
  // không thử tên lửa từ ngày 28/11 và hứa không thử trong cuộc gặp
  if (length === 10 && date < at && has(clause.parts[at], 'talks.noun', 'summit.noun') && isFrom(from))
    return true;
  // kể từ đầu năm nay: as vague a time as that is when something began.
  const isVague = length !== 7 && length !== 10 && context.dates[index]!.expression.type !== 'days';
  if (isVague && textAfter(context, from!.first - 1, 2) === 'kể từ') return true;
  if (date > at && FIRST.test(textBetween(context, clause.sentence.first, from!.first))) return true;
  const isCount =
    date < at ||
    COUNT.test(
      textBetween(context, Math.max(clause.sentence.first, clause.parts[at]!.first - 3), from!.first),
    );
  return length === 7 && isCount && textAfter(context, from!.first - 1, 2) === 'kể từ';
}

/** *Đây là lần đầu tiên hai nhà lãnh đạo hội đàm kể từ ngày 7/10*: they had not since. */
const FIRST = /(?<!\p{L})lần (đầu|thứ)(?!\p{L})/iu;
/** *chuyến thăm thứ tư (kể từ tháng 4), lần gặp đầu tiên (kể từ tháng 4)*. */
const COUNT = /(^|\s)(thứ (\d+|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|đầu tiên|mới nhất|gần nhất)(\s|$)/iu;

/** *thăm Việt Nam sau khi tái đắc cử tháng 5/2018; lần đầu gặp từ sau vụ ẩu đả đêm 15/6; gặp A trước khi nghỉ hưu vào tuần tới*: the date of what came before or after. */
function isOfAfterwards(context: Context, clause: Clause, at: number, date: number): boolean {
  if (date < at) return false;
  const after = clause.parts.findLastIndex((p, i) => i > at && i < date && isSinceWord(context, p));
  return (
    after > at &&
    clause.parts[date]!.first > clause.parts[after]!.past + 1 &&
    !clause.parts
      .slice(after + 1, date)
      .some(
        (p, i) =>
          has(p, 'duration') ||
          isTrigger(p) ||
          (has(p, 'comma') && !isYearBehind(context, clause, after + 1 + i)),
      )
  );
}

/** *kể từ khi quân đội can dự, hồi năm 2015*. */
const isYearBehind = (context: Context, { parts }: Clause, comma: number): boolean => {
  const date = parts[comma + 1];
  return date?.kind === 'date' && context.whens[date.index]?.value?.length === 4;
};

const SINCE = /^(kể từ|từ sau|từ khi|trước khi|sau khi|trước việc|sau việc)$/;

/** *kể từ, từ sau (vụ …), sau khi*: what follows was some other time, and perhaps somewhere else. */
export const isSinceWord = (context: Context, part: Part): boolean =>
  has(part, 'after', 'before', 'from', 'when') && SINCE.test(textAfter(context, part.first, 2));

/** *bị hỏi về vụ bê bối năm 2016 trong cuộc gặp với A*: a bare year is that of the noun before it. */
function isYearOfTopic(context: Context, clause: Clause, at: number, date: number): boolean {
  const { index, past } = clause.parts[date] as DatePart;
  const inside = clause.parts[date + 1];
  return (
    context.dates[index]!.expression.type === 'year' &&
    date + 2 === at &&
    has(inside, 'inside', 'at', 'after') &&
    inside!.first === past &&
    clause.parts.slice(0, date).some((p) => p.kind !== 'date')
  );
}

/** Tokens before a date that may say what else happened then. */
const LIFE = 5;
/** Words of *gia nhập Liên hợp quốc* behind it. */
const LIFE_OF = 3;

/** *Tổng thống Putin, người tái đắc cử ngày 18/3, hội đàm hôm 18/5*: of what is told of somebody between commas. */
function isOfLife(context: Context, clause: Clause, at: number, date: number): boolean {
  const { first, past } = clause.parts[date]!;
  const comma = clause.parts[date + 1];
  const apart = date > at || (has(comma, 'comma') && comma!.first === past);
  const from = Math.max(clause.sentence.first, first - LIFE);
  return apart && context.lexicon.collocates.life.ends(context.tokens, from, first, LIFE_OF);
}

const BEARER = /^(người|ông|bà|nhân vật) (đã|vừa|vừa mới|mới|từng|sẽ|sắp|đang|được|bị)( |$)/u;

/** *gặp Thứ trưởng A, người đã được chỉ định làm Đại sứ vào tháng 10*: what is told of somebody behind a comma. */
function isOfBearer(context: Context, clause: Clause, at: number, date: number): boolean {
  const comma = clause.parts.findIndex(
    (p, i) => i > at && i < date && has(p, 'comma') && BEARER.test(textAfter(context, p.past, 3)),
  );
  return comma > at && !clause.parts.slice(comma + 1, date).some((p) => has(p, 'comma') || isTrigger(p));
}

/** How a digest says of what day it is: *Điểm tin 5/9: …; … là những tin đáng chú ý ngày 5/9*. */
const DIGEST =
  /^(quét|điểm|bản) tin[^:]*$|^tin (nóng|thế giới|quốc tế|tức)[^:]*$|(^|\s)tin (tức )?(đáng chú ý|nổi bật)[^.;]*$/u;

/** *Nga và Mỹ sẽ hội đàm là tin đáng chú ý trong ngày 5/9*: the day of the paper. */
const isOfDigest = (context: Context, clause: Clause, date: number): boolean =>
  DIGEST.test(textBetween(context, clause.sentence.first, clause.parts[date]!.first).trim().toLowerCase());

/** *Kết thúc hội đàm, hai Tổng thống ký văn kiện hết hiệu lực vào cuối năm*: past a comma and a new subject. */
export function ofNextClause(clause: Clause, at: number, date: number): boolean {
  const between = clause.parts.slice(at + 1, date);
  const comma = between.findIndex((p) => has(p, 'comma'));
  const next = between[comma + 1];
  return comma >= 0 && next?.kind === 'group' && next.prep === null && next.first - between[comma]!.past <= 1;
}

/** *Chiều 27/6 đã về tới Hà Nội, kết thúc chuyến công tác dự hội nghị*: the day on which somebody is back. */
const isOfReturn = ({ parts }: Clause, at: number, date: number): boolean =>
  date < at &&
  has(parts[at], 'conference.noun', 'summit.noun') &&
  parts
    .slice(date, at - 1)
    .some((p, i) => has(p, 'ends') && has(parts[date + i + 1], 'visit.noun') && date + i + 1 < at);

/** *Sau khi kết thúc hội nghị G20, tối 19/11, chuyên cơ …*: past the phrase that opens the sentence. */
function opensMain({ parts }: Clause, at: number, date: number): boolean {
  const before = parts[date - 1];
  return (
    has(parts[0], 'after') &&
    parts.slice(1, at).some((p) => has(p, 'ends')) &&
    has(before, 'comma') &&
    before!.past === parts[date]!.first &&
    (has(parts[date + 1], 'comma') || parts[date + 1]?.kind === 'group') &&
    !parts.slice(at + 1, date - 1).some((p) => has(p, 'comma'))
  );
}

/** *Ông A, tổng thống thứ ba thăm Lào, sẽ vào Pakse chiều mai*: past the comma what is planned is something else. */
export function ofNextPlan({ parts }: Clause, at: number, date: number): boolean {
  const comma = parts.findIndex((p, i) => i > at && i < date && has(p, 'comma'));
  const [plan, next, then] = parts.slice(comma + 1, date);
  const verb = parts[at];
  return (
    comma > at &&
    !(verb?.kind === 'word' && verb.noun) &&
    has(plan, 'planned') &&
    plan!.first === parts[comma]!.past &&
    (next?.kind === 'group' || then?.kind === 'group')
  );
}

/** *Trong diễn văn ngày 21/6, Nữ hoàng đã không đề cập đến chuyến thăm*: the noun is what somebody speaks of. */
export function beforeOthers(clause: Clause, date: number, at: number): boolean {
  if (date > at || !has(clause.parts[at], 'visit.noun', 'talks.noun', 'summit.noun', 'call.noun'))
    return false;
  const between = clause.parts.slice(date + 1, at);
  const named = between.findIndex((p) => p.kind === 'group');
  return (
    named >= 0 && between.some((p) => has(p, 'comma')) && !has(between.at(-1), 'light', 'past', 'planned')
  );
}

/** *Chiều 10/6, ông A hạ cánh xuống Singapore trong khi thế giới chờ thượng đỉnh*: what goes on meanwhile has no day of its own. */
export const isMeanwhile = (context: Context, clause: Clause, from: number, at: number): boolean =>
  clause.parts.some(
    (p, i) => i > from && i < at && has(p, 'when') && textAfter(context, p.first, 2) === 'trong khi',
  );
