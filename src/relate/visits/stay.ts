import { addDays, isDay } from '../../text/edtf.ts';
import { type Context, textBetween } from '../context.ts';
import { numberOf } from '../numerals.ts';
import { type Clause, has, hasAny } from '../parts.ts';
import { type ToldDate, dateOf, toldAt } from '../when.ts';
import { works } from './works.ts';

/** When the trip at part `at` takes place: its day, or all of its days where they are told. */
export function stayOf(context: Context, clause: Clause, at: number): ToldDate | null {
  const date = dateOf(context, clause, at);
  // Chiều 27/6 đã về tới Hà Nội, kết thúc chuyến công tác từ ngày 24 đến 27/6: what ends lasted.
  const lasted = has(clause.parts[at - 1], 'ends') ? daysOfStay(context, clause, at) : null;
  if (lasted) return lasted;
  const until = date
    ? (daysUpTo(context, clause, at, date) ??
      untilDay(context, clause, at, date) ??
      daysFromArrival(context, clause, at, date))
    : null;
  if (until) return until;
  return date
    ? countedDays(context, clause, at, date)
    : (daysOfStay(context, clause, at) ?? daysOfTrip(context, clause, at));
}

/**
 * *hôm 20/11 kết thúc chuyến thăm ba ngày tới Hà Nội; rời Hà Nội sáng 20/11, kết thúc chuyến thăm từ ngày 18/11*: the days up to
 * that on which the trip ended.
 */
function daysUpTo(context: Context, clause: Clause, at: number, date: ToldDate): ToldDate | null {
  const { parts } = clause;
  if (!has(parts[at - 1], 'ends') || !isDay(date.value)) return null;
  const left = parts.findLastIndex((p, i) => i < at && p.kind === 'date');
  const last = left < 0 ? null : toldAt(context, clause, left).value;
  const isStart = parts.some(
    (p, i) =>
      i > at &&
      p.kind === 'date' &&
      has(parts[i - 1], 'from') &&
      toldAt(context, clause, i).text === date.text,
  );
  if (isStart && isDay(last) && last > date.value) return { ...date, value: `${date.value}/${last}` };
  const days = daysOf(context, clause, at);
  return days === null
    ? null
    : { ...date, value: `${addDays(date.value, 1 - numberOf(days)!)}/${date.value}` };
}

/** How many days a trip lasts by what stands behind its noun, up to a comma; null where nothing tells. */
function daysOf(context: Context, { parts, sentence }: Clause, noun: number): string | null {
  const end =
    parts.find((p, i) => i > noun && has(p, 'comma', 'stop', 'but', 'quote'))?.first ?? sentence.past;
  return LENGTH.exec(textBetween(context, parts[noun]!.past, end))?.[1] ?? null;
}

/** *đã đến Việt Nam chiều 26/8, bắt đầu chuyến thăm chính thức tới ngày 28/8*: from the one day to the other. */
function untilDay(context: Context, clause: Clause, at: number, from: ToldDate): ToldDate | null {
  const { parts } = clause;
  const begins = parts.findIndex((p, i) => i > at && has(p, 'begins'));
  const [noun, until, day] = parts.slice(begins + 1, begins + 4);
  if (begins < 0 || !has(parts[at], 'arrive.verb') || !has(noun, 'visit.noun')) return null;
  // hôm 20/11 tới Hà Nội, bắt đầu chuyến thăm kéo dài ba ngày
  const days = isDay(from.value) ? daysOf(context, clause, begins + 1) : null;
  if (days !== null) return lasting(from, from.value!, days);
  if (!has(until, 'arrive.verb')) return null;
  if (day?.kind !== 'date' || !isDay(from.value)) return null;
  const last = toldAt(context, clause, begins + 3).value;
  return isDay(last) && last > from.value ? { ...from, value: `${from.value}/${last}` } : null;
}

/** *Tối 12/12 đã tới Tokyo, bắt đầu chuyến thăm, dự hội nghị từ ngày 12-15/12*: all the days that begin with the one of the arrival. */
function daysFromArrival(context: Context, clause: Clause, at: number, from: ToldDate): ToldDate | null {
  if (!isDay(from.value)) return null;
  const days = clause.parts.findIndex(
    (p, i) => i > at && p.kind === 'date' && context.dates[p.index]!.expression.type === 'days',
  );
  const told = days < 0 ? null : toldAt(context, clause, days);
  const apart = clause.parts.slice(at, days).some((p) => has(p, 'quote', 'but', 'stop', 'when'));
  return told && !apart && told.value?.startsWith(`${from.value}/`) ? told : null;
}

const LENGTH = /(?<!\p{L})(hai|ba|bốn|năm|sáu|bảy|[2-7]) ngày(?!\p{L})/u;

/** *Trong vòng năm ngày kể từ Chủ nhật 19/8, …*. */
const WITHIN = /^trong (vòng )?(hai|ba|bốn|năm|sáu|bảy|[2-7]) ngày,? (kể )?từ( ngày| hôm)?\s*$/iu;

/** *bắt đầu chuyến thăm ba ngày hôm 5/6; chuyến thăm kéo dài 2 ngày từ 29/6*: from that day on. */
function countedDays(context: Context, clause: Clause, at: number, date: ToldDate): ToldDate {
  const { parts } = clause;
  const within = parts.find((p, i) => i < at && p.kind === 'date')?.first ?? clause.sentence.first;
  const counted = WITHIN.exec(textBetween(context, clause.sentence.first, within))?.[2];
  if (counted !== undefined && isDay(date.value)) return lasting(date, date.value, counted);
  const lasts = lastsFrom(context, clause, at);
  if (lasts !== null && isDay(date.value)) return lasting(date, date.value, lasts);
  const begins =
    has(parts[at - 1], 'begins') ||
    parts.some((p, i) => i > at && has(p, 'from') && parts[i + 1]?.kind === 'date');
  if (!begins || !isDay(date.value) || !has(parts[at], 'visit.noun')) return date;
  const day = parts.find((p, i) => i > at && p.kind === 'date')?.first ?? clause.sentence.past;
  const told = LENGTH.exec(textBetween(context, parts[at]!.past, day))?.[1];
  return told === undefined ? date : lasting(date, date.value, told);
}

const LASTS = /^,? ?(và )?(dự kiến |sẽ )?kéo dài (trong )?(hai|ba|bốn|năm|sáu|bảy|[2-7]) ngày(?!\p{L})/iu;

/** How many days follow that from which it is, *từ ngày 15/7 và kéo dài hai ngày*; null where none are told. */
export function lastsFrom(context: Context, clause: Clause, at: number): string | null {
  const day = clause.parts.findIndex((p, i) => i > at && p.kind === 'date');
  if (day < 0 || !has(clause.parts[day - 1], 'from')) return null;
  return LASTS.exec(textBetween(context, clause.parts[day]!.past, clause.sentence.past))?.[4] ?? null;
}

/** All days of what begins on the day `from` and takes `days`, a numeral. */
export function lasting(date: ToldDate, from: string, days: string): ToldDate {
  return { ...date, value: `${from}/${addDays(from, numberOf(days)! - 1)}` };
}

/** Tokens of *thực hiện* between *khi* and a trip. */
const MAKES = 3;

/** *là lãnh đạo đầu tiên tới Triều Tiên sau 14 năm khi thực hiện chuyến thăm từ ngày 20 đến 21/6*: one trip, told by verb and noun. */
function daysOfTrip(context: Context, clause: Clause, at: number): ToldDate | null {
  const { parts } = clause;
  const noun = parts.findIndex((p, i) => i > at && has(p, 'visit.noun'));
  const next = has(parts[noun + 1], 'none') ? noun + 2 : noun + 1;
  const [when, days] = [parts[noun - 1], parts[next]];
  // đã đến thăm Ấn Độ trong chuyến thăm song phương tháng 4/2022
  const isWay = has(parts[at], 'arrive.verb') ? has(when, 'moment', 'inside') : has(when, 'inside');
  if (noun < 0 || !isWay || days?.kind !== 'date') return null;
  if (parts[noun]!.first - when!.past > MAKES || days.first - parts[noun]!.past > MAKES) return null;
  const apart = parts
    .slice(at + 1, noun)
    .some((p) => has(p, 'comma', 'quote', 'but', 'stop') || (p.kind === 'word' && p.event));
  return apart ? null : toldAt(context, clause, next);
}

/** Words behind which days are of something else than the trip. */
const OTHERS = ['quote', 'but', 'stop', 'when', 'that', 'before', 'after', 'quote-mark', 'press'];

/**
 * *Chuyến thăm diễn ra theo lời mời của B và kéo dài từ ngày 12 đến 14/6; thăm Đức và dự hội nghị G20 từ ngày 7 đến 9/7*:
 * the days of all that the trip is for.
 */
function daysOfStay(context: Context, clause: Clause, at: number): ToldDate | null {
  const { parts } = clause;
  for (let i = at + 1; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.kind === 'date') {
      const { type } = context.dates[part.index]!.expression;
      const told = toldAt(context, clause, i);
      // thăm Lào và dự lễ ký vào tháng 10 vừa qua
      const isMonth = type === 'month' && told.toward === 'past' && !has(parts[i - 1], 'from');
      return type === 'days' || isMonth ? told : null;
    }
    if (part.kind !== 'word') continue;
    if (hasAny(part, OTHERS) || (part.stance !== null && part.stance !== 'invites')) return null;
    const goesOn = has(part, 'visit.verb') && has(parts[i - 1], 'and', 'comma');
    const isPurpose =
      goesOn || has(part, 'conference.noun', 'summit.noun', 'arrive.verb') || has(parts[i - 1], 'attend');
    if (part.event && !isPurpose && !works(context, part)) return null;
  }
  return null;
}
