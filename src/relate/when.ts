import type { DateExpression, Toward } from '../model.ts';
import { edtfInterval, edtfSpan } from '../text/edtf.ts';
import { type Context, textBetween, textOf } from './context.ts';
import { type Find, attractionIn, attracts, distance, inBrackets, indicesOf } from './when/attraction.ts';
import { countedDay, shiftedDay } from './when/counted.ts';
import { beforeOthers, isMeanwhile, isOfOther, ofNextClause, ofNextPlan } from './when/of-other.ts';
import { type Clause, type DatePart, type Part, has } from './parts.ts';
import { isBeforeWhen } from './told-apart.ts';
import type { ToldDate } from './telling.ts';
import { dayOfSpeech } from './when/speech.ts';
import { isMoved } from './status/after.ts';
import { isArrangedFor, isOnTheWay, isOwnPlan } from './status/plans.ts';

export type { ToldDate } from './telling.ts';

/** Tokens of *nội dung, kết quả, công tác chuẩn bị* between *về* and a meeting. */
const SUBJECT_MATTER = 3;

/**
 * The date of the event at part `at`: each date goes to the word nearest to it, and a date that opens the sentence
 * serves every word of it that has none. *Ngày 20/1, A đã đến Berlin để hội đàm với B.*
 */
export function dateOf(context: Context, clause: Clause, at: number): ToldDate | null {
  if (!clause.dated) return null;
  const counted = countedFrom(context, clause, at);
  if (counted) return counted;
  const elsewhere = isSpokenOf(clause, at) || isOnTheWay(clause, at);
  const dates = indicesOf(clause, (i) => clause.parts[i]!.kind === 'date' && (!elsewhere || i > at));
  const isOwn = (d: number) =>
    !ofNextPlan(clause, at, d) && !isOfClauseBefore(clause, at, d) && !isOfOther(context, clause, at, d);
  // Whose a date is costs most to tell: it is asked last.
  const first: Find = (test) => dates.find((d) => test(d) && isOwn(d));
  const last: Find = (test) => dates.findLast((d) => test(d) && isOwn(d));
  const came = cameToBe(clause, at);
  if (came !== null) return dates.some(isOwn) ? toldAt(context, clause, came) : null;
  const { rivals, owner } = attractionIn(clause);
  const mine = dates
    .filter(
      (d) =>
        isOwner(clause, owner.get(d), at) &&
        !beforeOthers(clause, d, at) &&
        !ofNextClause(clause, at, d) &&
        isOwn(d),
    )
    .sort((a, b) => distance(clause, a, at) - distance(clause, b, at));
  const isOpening = (d: number) =>
    opensSentence(clause, d) &&
    !isMeanwhile(context, clause, d, at) &&
    (!has(clause.parts[rivals[0] ?? -1], 'quote', 'proposed') || isSpeech(context, clause, rivals[0]!, at));
  const isNext = (d: number) =>
    d > at &&
    !clause.parts.slice(at + 1, d).some((p, i) => attracts(clause, at + 1 + i) || has(p, 'stop', 'but'));
  const chosen =
    closest(context, clause, mine) ??
    dayOfSpeech(clause, last, at) ??
    first(isNext) ??
    first(isOpening) ??
    clauseDate(context, clause, last, at) ??
    momentOf(clause, first, at);
  return chosen === undefined ? null : toldAt(context, clause, chosen);
}

/** *hôm 3/9 tham dự hội đàm*: of attending and of what is attended. */
const isOwner = ({ parts }: Clause, owner: number | undefined, at: number): boolean =>
  owner === at ||
  (owner === at - 1 &&
    has(parts[at], 'talks.verb', 'talks.noun') &&
    has(parts[owner], 'attend') &&
    parts[owner]!.past === parts[at]!.first);

/** *Hội nghị G20 năm nay diễn ra ngày 9 và 10/9*: of those of the word the nearest, or the days that tell more than the year does. */
function closest(
  context: Context,
  clause: Clause,
  [nearest, ...others]: readonly number[],
): number | undefined {
  if (nearest === undefined || others.length === 0) return nearest;
  const year = context.whens[(clause.parts[nearest] as DatePart).index]!.value;
  const isWithin = (d: number): boolean =>
    (context.whens[(clause.parts[d] as DatePart).index]!.value?.startsWith(`${year}-`) ?? false) &&
    !clause.parts.slice(nearest, d).some((p) => has(p, 'comma', 'stop', 'but', 'quote', 'when'));
  return year?.length === YEAR ? (others.find(isWithin) ?? nearest) : nearest;
}

/** Letters of a year alone. */
const YEAR = 4;

/** *dự kiến ngày 20/5 đã bị hoãn sang tuần tới, đã diễn ra hôm 21/5*: the day that became of it; null where none is told. */
function cameToBe(clause: Clause, at: number): number | null {
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if ((part.kind === 'word' && part.event && !has(part, 'arrive.verb')) || has(part, 'stop', 'but'))
      return null;
    if (has(part, 'cancelled') && isMoved(clause, i)) return i + 2;
    const next = clause.parts[i + 1];
    if (has(part, 'took-place') && next?.kind === 'date' && next.first - part.past <= 1) return i + 1;
  }
  return null;
}

/** The day that the sentence counts from one of another meeting; null where it counts none. */
function countedFrom(context: Context, clause: Clause, at: number): ToldDate | null {
  const counted = countedDay(context, clause, at);
  if (!counted) return null;
  const day = shiftedDay(toldAt(context, clause, counted.date).value, counted.days);
  const text = textBetween(context, counted.first, clause.parts[counted.date]!.past);
  return day === null ? null : { value: day, text, toward: counted.days < 0 ? 'past' : null };
}

/** What the date that is part `at` says, with the one that it leaves the choice of: *cuối tháng 5 hoặc đầu tháng 6*. */
export function toldAt(context: Context, clause: Clause, at: number): ToldDate {
  const told = dayAt(context, clause, at);
  const [or, other] = [clause.parts[at]!.past, clause.parts[at + 1]];
  if (other?.kind !== 'date' || textBetween(context, or, other.first) !== 'hoặc') return told;
  const [one, two] = [edtfSpan(told.value), edtfSpan(dayAt(context, clause, at + 1).value)];
  if (!one || !two || two.until < one.from) return told;
  const text = textBetween(context, clause.parts[at]!.first, other.past);
  return { value: edtfInterval(one.from, two.until), text, toward: told.toward };
}

function dayAt(context: Context, clause: Clause, at: number): ToldDate {
  const { index } = clause.parts[at] as DatePart;
  const when = context.whens[index]!;
  const { expression } = context.dates[index]!;
  const text = context.article.text.slice(when.span.start, when.span.end);
  const { first } = clause.parts[at]!;
  const isAgo = textBetween(context, first - 1, first) === 'hồi';
  return { value: when.value, text, toward: isAgo ? 'past' : towardOf(expression) };
}

const YEARS: Partial<Record<string, Toward>> = { next: 'future', last: 'past' };

/** *tháng 5 tới, tuần tới, ngày mai, thứ Ba tuần sau* are ahead, *hôm qua, tháng 6 vừa qua* behind, whatever day it is. */
function towardOf(e: DateExpression): Toward {
  if ('toward' in e && e.toward !== null) return e.toward;
  const offset = e.type === 'relative' ? e.offset : e.type === 'weekday' ? e.week : null;
  if (offset) return offset > 0 ? 'future' : 'past';
  const year = e.type === 'days' ? e.until.year : 'year' in e ? e.year : null;
  return YEARS[year ?? ''] ?? null;
}

/**
 * *Tối 28/4, truyền hình chiếu phim về chuyến thăm Nga; bàn về nội dung cuộc gặp*: what stands before *về* is the film's day
 * and place.
 */
export const isSpokenOf = (clause: Clause, at: number): boolean =>
  isOwnPlan(clause, at) ||
  (has(clause.parts[at], 'visit.noun', 'talks.noun', 'summit.noun', 'call.noun', 'conference.noun') &&
    (isArranged(clause, at) ||
      (has(clause.parts[at - 1], 'topic') &&
        clause.parts[at]!.first - clause.parts[at - 1]!.past <= SUBJECT_MATTER) ||
      (has(clause.parts[at - 1], 'of') &&
        clause.parts[at - 1]!.past === clause.parts[at]!.first &&
        has(clause.parts[at], 'talks.noun', 'visit.noun', 'call.noun'))));

/** *đến Kiev ngày 17/3 nhằm thu xếp cuộc gặp giữa A và B*: who arranges a meeting is somewhere else, some other day. */
const isArranged = (clause: Clause, at: number): boolean =>
  isArrangedFor(clause, at) ||
  (has(clause.parts[at - 1], 'arranges', 'awaits') && clause.parts[at - 1]!.past === clause.parts[at]!.first);

/** *sáng mai ông Trump sẽ hội kiến A và gặp B*: a date right before a subject serves all that the subject does. */
function clauseDate(context: Context, clause: Clause, last: Find, at: number): number | undefined {
  return last((d) => {
    if (d > at || inBrackets(clause, d)) return false;
    const comma = has(clause.parts[d + 1], 'comma') ? 1 : 0;
    const next = clause.parts[d + comma + 1];
    const gap = next ? next.first - clause.parts[d + comma]!.past : Infinity;
    // tối 19/11, chuyên cơ chở Thủ tướng A đã tới …
    const opens =
      (next?.kind === 'group' && next.prep === null && gap <= 2) || (has(next, 'carries') && gap <= 4);
    return (
      (opens || opensSaid(clause, d)) &&
      !clause.parts
        .slice(d + 1, at)
        .some(
          (p, i) =>
            (has(p, 'quote', 'but', 'stop', 'when') || p.kind === 'date') &&
            !isSpeech(context, clause, d + 1 + i, at),
        )
    );
  });
}

/** *Bộ Ngoại giao ngày 14/7 cho biết, tối 13/7, nhân dịp hội nghị, A gặp B*: a date between commas that opens what is said. */
const opensSaid = (clause: Clause, d: number): boolean =>
  has(clause.parts[d - 1], 'comma', 'that') &&
  has(clause.parts[d - 2], 'quote') &&
  has(clause.parts[d + 1], 'comma');

/** *Ngày 6/11, ông sẽ phát biểu trước Quốc hội, hội kiến A và gặp B*: a speech is one deed of several. */
function isSpeech(context: Context, clause: Clause, i: number, at: number): boolean {
  const [speech, before] = [clause.parts[i]!, clause.parts[at - 1]];
  return (
    has(speech, 'quote') &&
    /^(có bài )?phát biểu/.test(textOf(context, speech)) &&
    !has(clause.parts[i + 1], 'that') &&
    has(before, 'comma', 'and') &&
    before!.past === clause.parts[at]!.first
  );
}

/** *sẽ gặp lại vào tháng 7 tới, khi ông A thăm Rome; ký hôm 5/6 khi ông thăm Rome*: the day of the one is that of the other. */
function momentOf(clause: Clause, first: Find, at: number): number | undefined {
  const moment = clause.parts.findLastIndex((p, i) => i < at && has(p, 'moment'));
  // hôm 5/6, trước khi ông thăm Rome: the day of the one only.
  if (isBeforeWhen(clause.parts[moment])) return undefined;
  const before = has(clause.parts[moment - 1], 'comma') ? moment - 2 : moment - 1;
  const isApart = clause.parts.slice(moment, at).some((p) => has(p, 'comma', 'quote', 'stop', 'but'));
  const touches = (d: number) => d === before && clause.parts[moment]!.first - clause.parts[d]!.past <= 1;
  return moment < 0 || isApart ? undefined : first(touches);
}

/** *Ủy ban sẽ họp ngày 12/12, còn ông A và ông B sẽ gặp nhau*: past *còn, nhưng* and a subject of its own. */
const isOfClauseBefore = (clause: Clause, at: number, date: number): boolean =>
  date < at &&
  !opensSentence(clause, date) &&
  clause.parts.slice(date + 1, at).some((p, i) => has(p, 'but') && isSubject(clause.parts[date + 2 + i], p));

const isSubject = (part: Part | undefined, { past }: Part): boolean =>
  part?.kind === 'group' && part.prep === null && part.first === past;

/** Before anybody is named: *Ngày 20/1, …*; in *Bộ Ngoại giao Nga hôm 2-12 hy vọng* the date is that of the hope. */
const opensSentence = (clause: Clause, date: number): boolean =>
  clause.parts[date]!.first - clause.sentence.first <= 6 &&
  !clause.parts.slice(0, date).some((p) => p.kind === 'group');
