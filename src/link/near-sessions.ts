import type { Knowledge } from '../lexicon/knowledge.ts';
import type { DateExpression, DateMention, Mentions, SentenceChunks, Span } from '../model.ts';
import { addDays, edtfSpan } from '../text/edtf.ts';
import type { Window } from './published.ts';
import { sessionsHere } from './sessions.ts';
import type { Trips } from './trips.ts';
import { monthOf } from './when/calendar.ts';

/** Days before and after a session within which the press says *hôm nay* of news about it. */
const [BEFORE, AFTER] = [30, 14];
/** Days after it, where only the sentence beside tells of it: it may be what has been. */
const LONG_AFTER = 75;
const WEEK = 7;
/** *hôm nay* may stand in the sentence before or behind; *tháng trước* is told of the session itself. */
const BESIDE = ['day', 'week', 'weekend'];

/**
 * When the article was written, by the sessions that its lead tells with their time: *tuần tới tại hội nghị G20 ở Nhật
 * Bản* is of June 2019. One window for each session.
 */
export function nearSessions(
  { sentences, made }: Mentions,
  dates: readonly DateMention[],
  lead: number,
  { stays }: Trips,
  knowledge: Knowledge,
): Window[] {
  const told = new Map<string, Window>();
  const trips = new Map<string, Window>();
  for (const date of dates) {
    const { expression, start, end } = date;
    const at = sentences.findIndex((s) => s.start <= start && start < s.end);
    // năm ngoái is told of the session wherever it stands; tuần tới may be of something else.
    const counts = end <= lead || isYear(expression) || isBehindPlace(date, sentences[at]);
    const written = counts ? writtenFor(expression) : null;
    if (!written) continue;
    const reach = expression.type === 'relative' && BESIDE.includes(expression.unit) ? 1 : 0;
    // hôm nay … (ảnh: hội nghị hồi tháng 4/2018): a session with a time of its own, or in an old picture.
    const near = sentences
      .slice(Math.max(0, at - reach), at + reach + 1)
      .filter((s) => s === sentences[at] || (s.block !== 'caption' && !dates.some((d) => isOfItsOwn(d, s))));
    const own = sessionsHere({ sentences: sentences.slice(at, at + 1), made }, knowledge).map(keyOf);
    for (const session of sessionsHere({ sentences: near, made }, knowledge))
      note(told, session, written(session, own.includes(keyOf(session))));
    // bắt đầu từ năm ngoái … tại Hà Nội: of a trip only right behind the place.
    if (!isYear(expression) || isBehindPlace(date, sentences[at]))
      for (const stay of stays[at] ?? []) note(trips, stay, written(stay, true));
  }
  // The name of a session tells more than who was where.
  return told.size > 0 ? possible(told) : together(possible(trips));
}

/** Tokens between a place and the time that tells what was there. */
const BEHIND = 1;

/** *tại Hà Nội hồi tháng trước*: of what took place there. */
const isBehindPlace = ({ first }: DateMention, sentence: SentenceChunks | undefined): boolean =>
  sentence?.chunks.some(
    (c) =>
      (c.kind === 'series' ||
        (c.kind === 'entity' && (c.entityKind === 'place' || c.entityKind === 'country'))) &&
      c.past <= first &&
      first <= c.past + BEHIND,
  ) ?? false;

/** Adds what a word leaves for a session to what others left. */
function note(told: Map<string, Window>, session: Window, left: Window | null): void {
  const window = both(told.get(keyOf(session)), left);
  if (window) told.set(keyOf(session), window);
}

const possible = (told: ReadonlyMap<string, Window>): Window[] =>
  [...told.values()].filter(({ from, until }) => from! <= until!);

/** Of the stays of two travellers in one country those that they share: *cuộc gặp Trump – Putin hôm qua tại Helsinki*; all where they share none. */
function together(stays: readonly Window[]): Window[] {
  const countryOf = ({ reason }: Window): string => reason.slice(reason.lastIndexOf(','));
  const isWith = (a: Window, b: Window): boolean =>
    a.reason !== b.reason && countryOf(a) === countryOf(b) && a.from! <= b.until! && b.from! <= a.until!;
  const shared = stays.filter((a) => stays.some((b) => isWith(a, b)));
  return shared.length > 0 ? shared : [...stays];
}

const keyOf = ({ reason, from }: Window): string => `${reason}|${from}`;

const isYear = (e: DateExpression): boolean => e.type === 'relative' && e.unit === 'year';

/** What two words leave of the days of writing. */
function both(known: Window | undefined, found: Window | null): Window | null {
  if (!known || !found) return found ?? known ?? null;
  const [from, until] = [
    known.from! > found.from! ? known.from : found.from,
    known.until! < found.until! ? known.until : found.until,
  ];
  return { ...known, from, until };
}

/** A date in the sentence that does not stand beside the day of writing. */
const isOfItsOwn = ({ start, expression: e }: DateMention, sentence: Span): boolean =>
  sentence.start <= start && start < sentence.end && (e.type !== 'relative' || e.day !== null);

/** The days of writing that a word leaves for a session or an event: of *tháng tới* those of the month before. Null for any other date. */
export function writtenFor(e: DateExpression): ((session: Window, own: boolean) => Window | null) | null {
  if (e.type !== 'relative' || e.offset === null || e.day !== null || Math.abs(e.offset) > 2) return null;
  const { unit, offset } = e;
  if (unit === 'day') return (session, own) => shifted(session, -BEFORE, own ? AFTER : LONG_AFTER);
  if (unit === 'week' || unit === 'weekend')
    return (session) => shifted(session, -offset * WEEK - WEEK, -offset * WEEK + WEEK);
  if (unit === 'month') return (session) => inMonth(session, -offset);
  return unit === 'year' && Math.abs(offset) === 1 ? (session) => inYear(session, -offset) : null;
}

function shifted({ from, until, reason }: Window, before: number, after: number): Window | null {
  const [first, last] = [edtfSpan(from), edtfSpan(until)];
  return first && last
    ? { from: addDays(first.from, before), until: addDays(last.until, after), reason }
    : null;
}

function inMonth({ from, reason }: Window, shift: number): Window | null {
  const first = edtfSpan(from)?.from;
  if (!first) return null;
  const months = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + shift;
  const span = edtfSpan(monthOf(Math.floor(months / 12), (months % 12) + 1));
  return span && { from: span.from, until: span.until, reason };
}

/** *hội nghị thượng đỉnh ở Singapore năm ngoái*: of the year after it. */
function inYear({ from, reason }: Window, shift: number): Window | null {
  const span = edtfSpan(from);
  const year = span && Number(span.from.slice(0, 4)) + shift;
  return year ? { from: `${year}-01-01`, until: `${year}-12-31`, reason } : null;
}
