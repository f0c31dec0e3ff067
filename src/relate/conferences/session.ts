import { addDays, isDay } from '../../text/edtf.ts';
import { type Context, textAfter, textBefore, textLeadingTo, textOf } from '../context.ts';
import { numberOf } from '../numerals.ts';
import { type Clause, has } from '../parts.ts';
import { statusAt } from '../status.ts';
import { hasSucceeded, isHopedFor } from '../status/outcome.ts';
import { type ToldStatus, toldAs } from '../status/told.ts';
import { staysAway } from './stays-away.ts';
import { tell } from '../tell.ts';
import type { Telling } from '../telling.ts';
import { type ToldDate, dateOf, toldAt } from '../when.ts';
import { lasting, lastsFrom } from '../visits/stay.ts';
import { placesOf } from '../where.ts';

/** What of a session the words around it do not say. */
type Kind = Pick<Telling, 'form' | 'rule' | 'confidence' | 'series'>;

/** The summit of two states, which may never come about; a body's own session will. */
export const OF_STATES = 'summit of named states';

/** What the clause tells of the session whose word is part `at`. */
export function telling(
  context: Context,
  clause: Clause,
  at: number,
  participants: string[],
  kind: Kind,
): Telling {
  const date =
    dateOf(context, clause, at) ?? dateOfOpening(context, clause, at) ?? yearOfName(context, clause, at);
  const told = tell(clause, clause.parts[at]!.first, {
    form: kind.form,
    participants: participants.map((entity) => ({ entity, role: 'participant' })),
    status: statusOf(context, clause, at, kind.rule === OF_STATES),
    date: date && { ...date, value: overDays(context, clause, at, date) },
    place: placesOf(context, clause, at),
    rule: kind.rule,
    confidence: kind.confidence,
  });
  told.series = kind.series;
  told.generic = GENERIC.has(textOf(context, clause.parts[at]!));
  return told;
}

/**
 * *hủy dự hội nghị, có thể gặp bên lề APEC*: what is called off, or only wished for, is not the session; *sẽ không tham dự hội
 * nghị*: it is as far ahead.
 */
function statusOf(context: Context, clause: Clause, at: number, ofStates: boolean): ToldStatus {
  if (isToMiss(clause, at)) return toldAs('planned');
  const { first } = clause.sentence;
  const margins = marginsBefore(context, clause, at);
  if (margins >= 0)
    return toldAs(statusAt(clause, margins, first).status === 'held' ? 'held' : 'planned', false);
  const status = statusAt(clause, at, first);
  if (hasSucceeded(context, clause, at)) return toldAs('held');
  if (isDecidedOn(context, clause, at) || isHopedFor(context, clause, at, status))
    return toldAs('planned', false);
  const isBeside = clause.parts
    .slice(Math.max(0, at - BESIDE), at + 1)
    .some((p) => has(p, 'attend', 'margins'));
  const isOpen =
    (isBeside && status.status === 'cancelled') ||
    (status.status === 'proposed' && (isBeside || !(ofStates || isCalledFor(clause, at))));
  const isAhead = isOpen || (isBeforeOpening(clause, at) && !status.told);
  return isAhead ? toldAs('planned', false) : status;
}

const DECIDED = /quyết định (ở lại|nán lại|đến|tới|sang|cử) [^,.;"“]{0,50}để (tham )?dự( \p{L}+)? $/u;
/** Tokens of *quyết định ở lại Manila thêm một ngày để dự*. */
const DECIDES = 14;

/** *đã quyết định ở lại Philippines thêm một ngày để dự hội nghị*: what has been is the decision. */
const isDecidedOn = (context: Context, clause: Clause, at: number): boolean =>
  has(clause.parts[at - 1], 'attend') &&
  DECIDED.test(textLeadingTo(context, clause, clause.parts[at]!.first, DECIDES));

/** *có thể gặp B bên lề lễ kỷ niệm ở Paris hoặc hội nghị G20*: the margins of one or the other, or -1. */
function marginsBefore(context: Context, clause: Clause, at: number): number {
  const { parts } = clause;
  if (textBefore(context, clause, parts[at]!.first, 1) !== 'hoặc') return -1;
  const margins = parts.findLastIndex((p, i) => i < at && has(p, 'margins'));
  const isApart = parts.slice(margins + 1, at).some((p) => has(p, 'stop', 'comma', 'quote', 'but'));
  return isApart ? -1 : margins;
}

/** *đề nghị tổ chức (một) hội nghị, đề nghị họp*; what may come of a session, or be said at it, leaves it as it was to be. */
function isCalledFor({ parts }: Clause, at: number): boolean {
  const [holds, session] = [parts[at - 1], parts[at]!];
  const sits = session.kind === 'word' && !session.noun;
  return sits || (has(holds, 'light', 'proposed') && session.first - holds!.past <= 1);
}

/** *diễn ra trước ngày khai mạc hội nghị*: not begun then. */
const isBeforeOpening = ({ parts }: Clause, at: number): boolean =>
  has(parts[at - 2], 'before') &&
  has(parts[at - 1], 'opens') &&
  parts[at - 1]!.first - parts[at - 2]!.past <= 1;

/** *sẽ không (tham) dự, sẽ không đến P dự*. */
function isToMiss({ parts }: Clause, at: number): boolean {
  const misses = staysAway(parts, has(parts[at - 1], 'absent') ? at : at - 1);
  return misses >= 0 && has(parts[misses - 1], 'planned') && parts[misses - 1]!.past === parts[misses]!.first;
}

/** Parts from *dự, bên lề* to the session. */
const BESIDE = 2;

/** *công bố hôm thứ Ba khi khai mạc hội nghị*: one day for what is said and for the session that it opens. */
function dateOfOpening(context: Context, clause: Clause, at: number): ToldDate | null {
  if (!clause.dated) return null;
  const when = clause.parts.findLastIndex((p, i) => i < at && has(p, 'when'));
  const opens = when >= 0 && clause.parts.slice(when, at).some((p) => has(p, 'opens', 'attend'));
  if (!opens || clause.parts[when - 1]?.kind !== 'date') return null;
  return toldAt(context, clause, when - 1);
}

const YEAR = /^(19|20)\d\d$/;

/** *hội nghị APEC 2017*: the year behind the name. */
function yearOfName(context: Context, { parts, sentence }: Clause, at: number): ToldDate | null {
  const [name, body] = [parts[at]!, parts[at + 1]];
  const past = body?.kind === 'group' && body.first === name.past ? body.past : name.past;
  if (past >= sentence.past) return null;
  const year = textAfter(context, past, 1);
  return YEAR.test(year) ? { value: year, text: year, toward: null } : null;
}

const CLOSES = /(?<!\p{L})(bế mạc|kết thúc|khép lại)(?!\p{L})/u;
const DAYS = /(?<!\p{L})(hai|ba|bốn|năm|sáu|bảy|\d) ngày(?!\p{L})/u;

/** *bế mạc hôm nay sau ba ngày, bắt đầu từ ngày 15/7 và kéo dài hai ngày, hai ngày hòa đàm kết thúc chiều 24/1*: all of its days. */
function overDays(context: Context, clause: Clause, at: number, date: ToldDate): string | null {
  const { sentence } = clause;
  const day = date.value;
  if (!isDay(day)) return day;
  const lasts = lastsFrom(context, clause, at);
  if (lasts !== null) return lasting(date, day, lasts).value;
  const text = textOf(context, sentence);
  // Most sessions are told while they go on: looking for letters is cheaper than for words.
  const closes =
    (text.includes('bế mạc') || text.includes('kết thúc') || text.includes('khép lại')) && CLOSES.test(text);
  const told = closes ? DAYS.exec(text)?.[1] : undefined;
  if (told === undefined) return day;
  const count = numberOf(told)!;
  return count > 1 ? `${addDays(day, 1 - count)}/${day}` : day;
}

/** Nouns of a session that do not tell its rank. */
const GENERIC = new Set(['hội nghị', 'diễn đàn', 'cuộc họp', 'kỳ họp']);
