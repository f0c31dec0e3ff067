import type { Knowledge } from '../lexicon/knowledge.ts';
import { HEADS } from '../lexicon/heads.ts';
import { signals } from '../lexicon/signals.ts';
import { heldOn } from '../lexicon/tenures.ts';
import type { CalendarDay, DateExpression, DateMention, Mentions, SentenceChunks, Toward } from '../model.ts';
import { addDays, edtfDay, edtfSpan, isDay } from '../text/edtf.ts';
import type { Window } from './published.ts';
import { untoldSessions } from './sessions.ts';
import type { Travellers } from './travellers.ts';
import { windowOfSession, windowOfTrip } from './trips.ts';
import { monthOf } from './when/calendar.ts';

const SUMMITS = signals('summit.noun');
/** Without which a sentence tells neither a meeting nor a trip; of an arrival the day alone tells enough. */
const MEETS =
  SUMMITS | signals('visit.noun', 'visit.verb', 'talks.noun', 'talks.verb', 'conference.noun', 'margins');
const ARRIVES = MEETS | signals('arrive.verb', 'attend');

/** Days around a known meeting within which a paper tells its day without the year. */
const YEARLESS = 350;
/** Days before the last one told by which the article may seem to be written. */
const SLACK = 10;
/** *hồi tháng 12*, told in the spring: days for which a month of autumn goes without its year. */
const AUTUMN_FOR = 150;
const AUTUMN = 9;

/**
 * When the article was written by known meetings and trips that a sentence tells with their day or month and no year: *gặp ông
 * Kim hôm 12/6; cuộc gặp tại Bình Nhưỡng hồi tháng 7; hội nghị G20 ở Đức vào tháng 7 năm ngoái*. Windows of one reason are
 * of one such day or month.
 */
export function toldSessionsOf(
  mentions: Mentions,
  dates: readonly DateMention[],
  tenses: readonly Toward[],
  travellers: Travellers,
  knowledge: Knowledge,
): Window[] {
  const told = new Map<string, Window>();
  const past = pastDays(dates, tenses);
  dates.forEach(({ expression: e, start }, i) => {
    const sentence = mentions.sentences.find((s) => s.start <= start && start < s.end);
    const time = timeOf(e, past.has(keyOf(e)) ? 'past' : tenses[i]!);
    if (!sentence || !time) return;
    const known = knownIn(sentence, mentions, time.isDay, travellers, knowledge);
    for (const session of ofOneYear(known.filter((s) => time.written(s)))) {
      const window = time.written(session)!;
      told.set(`${window.reason}|${session.from}`, window);
    }
  });
  return [...told.values()];
}

/** Those of the years of which most are: where two met, both have been. */
function ofOneYear(sessions: readonly Window[]): Window[] {
  const yearOf = ({ from }: Window): string => from!.slice(0, 4);
  const counts = new Map<string, number>();
  for (const session of sessions) counts.set(yearOf(session), (counts.get(yearOf(session)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return sessions.filter((session) => counts.get(yearOf(session)) === most);
}

/** Days told as past somewhere: *trước cuộc gặp ngày 16/7* looks ahead to it no more. */
const pastDays = (dates: readonly DateMention[], tenses: readonly Toward[]): ReadonlySet<string> =>
  new Set(
    dates.flatMap(({ expression: e }, i) =>
      (ownToward(e) ?? tenses[i]) === 'past' && e.type === 'day' ? [keyOf(e)] : [],
    ),
  );

/** *hôm 27/4* has been, whatever is told behind it. */
const ownToward = (e: DateExpression): Toward => ('toward' in e ? e.toward : null);

const keyOf = (e: DateExpression): string => (e.type === 'day' ? `${e.day}/${e.month}` : '');

/** How a time without its year leaves the day of writing, by the session whose it may be. */
interface Time {
  isDay: boolean;
  written: (session: Window) => Window | null;
}

function timeOf(e: DateExpression, tense: Toward): Time | null {
  const toward = ownToward(e) ?? tense;
  if (e.type === 'day' && e.year === null) return { isDay: true, written: (s) => onDay(s, e, e, toward) };
  if (e.type === 'days' && e.until.year === null)
    return { isDay: true, written: (s) => onDay(s, e.from, e.until, toward) };
  if (e.type === 'month' && (e.year === null || e.year === 'this' || e.year === 'last'))
    return { isDay: false, written: (s) => inMonth(s, e.month, e.year === 'last' ? 1 : 0, toward) };
  return null;
}

/** The sessions and trips that a sentence may tell: by who is named, and where. */
function knownIn(
  sentence: SentenceChunks,
  mentions: Mentions,
  isDay: boolean,
  travellers: Travellers,
  knowledge: Knowledge,
): Window[] {
  const who = travellers.namedIn(sentence);
  // Tổng thống Moon nhậm chức ngày 10/5: whatever the sentence tells.
  const terms = isDay ? [...who].flatMap((id) => termsOf(id, knowledge)) : [];
  if ((sentence.signals & (isDay ? ARRIVES : MEETS)) === 0) return terms;
  const there = travellers.placesIn(sentence);
  const trips = travellers.tripsOf(who, there).map((trip) => windowOfTrip(trip, knowledge));
  const isSummit = (sentence.signals & SUMMITS) !== 0;
  const summits = knowledge.sessions.ofStates.filter(
    ({ parties, place, from }) =>
      parties.every((p) => who.has(p)) &&
      (isSummit || (place !== null && there.has(place)) || (isDay && hasHead(who, parties, from, knowledge))),
  );
  const placed = untoldSessions({ sentences: [sentence], made: mentions.made }, knowledge);
  return [...terms, ...trips, ...summits.map(windowOfSession), ...placed];
}

/** The days on which somebody took office. */
const termsOf = (id: string, { tenures }: Knowledge): Window[] =>
  tenures
    .of(id)
    .flatMap(({ from }) => (isDay(from) ? [{ from, until: from, reason: 'first day in office' }] : []));

/** Whether somebody is named who led one of the states on that day. */
const hasHead = (
  who: ReadonlySet<string>,
  parties: readonly string[],
  day: string,
  { tenures }: Knowledge,
): boolean =>
  [...who].some((id) =>
    tenures.of(id).some((t) => HEADS.includes(t.office) && parties.includes(t.of) && heldOn(t, day)),
  );

/** The told days are the session's own, or those of a tour with it. */
function onDay(session: Window, from: CalendarDay, until: CalendarDay, toward: Toward): Window | null {
  const [first, last] = [edtfSpan(session.from)!.from, edtfSpan(session.until)!.until];
  const year = Number(first.slice(0, 4));
  const begins = dayOf(year, { ...from, month: from.month ?? until.month });
  // từ ngày 28/12 đến 3/1
  const isOverTurn = from.month !== null && until.month !== null && until.month < from.month;
  const ends = dayOf(isOverTurn ? year + 1 : year, until);
  if (begins === null || ends === null) return null;
  const isWithin = first <= begins && ends <= last;
  if (!isWithin && !(begins <= first && last <= ends)) return null;
  return {
    from: toward === 'past' ? begins : addDays(first, -YEARLESS),
    until: toward === 'future' ? ends : addDays(last, YEARLESS),
    reason: `a known meeting on ${until.day}/${until.month}`,
    slack: SLACK,
  };
}

/** Null where a year has no such day: 29/2. */
const dayOf = (year: number, { month, day }: CalendarDay): string | null =>
  month === null ? null : edtfDay(year, month, day);

/** The session falls into that month: a paper gives a month of its own year alone, and in spring one of last autumn. */
function inMonth(session: Window, month: number, later: number, toward: Toward): Window | null {
  const [first, last] = [edtfSpan(session.from)!.from, edtfSpan(session.until)!.until];
  const year = Number(last.slice(0, 4));
  const told = edtfSpan(monthOf(year, month))!;
  if (last < told.from || told.until < first) return null;
  const reason = `a known meeting in month ${month}`;
  if (later > 0) return { from: `${year + later}-01-01`, until: `${year + later}-12-31`, reason };
  if (toward === 'future') return { from: `${year}-01-01`, until: last, reason };
  const until = month >= AUTUMN ? addDays(told.until, AUTUMN_FOR) : `${year}-12-31`;
  return { from: toward === 'past' ? last : `${year}-01-01`, until, reason };
}
