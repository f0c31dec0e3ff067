import type { Knowledge } from '../lexicon/knowledge.ts';
import { HEADS } from '../lexicon/heads.ts';
import type { Session } from '../lexicon/sessions.ts';
import { signals } from '../lexicon/signals.ts';
import { heldOn } from '../lexicon/tenures.ts';
import type { Mentions, SentenceChunks } from '../model.ts';
import { isDay } from '../text/edtf.ts';
import { count } from '../text/order.ts';
import type { KnownDays } from './published.ts';
import type { Reading } from './reading.ts';
import { sentenceIndex } from './sentence-index.ts';
import { sessionsHere, untoldSessions, windowOfSession } from './sessions.ts';
import { timesOf } from './told-times.ts';
import type { Travellers } from './travellers.ts';
import { windowOfTrip } from './trips.ts';

const SUMMITS = signals('summit.noun');
/** Without which a sentence tells neither a meeting nor a trip; of an arrival the day alone tells enough. */
const MEETS =
  SUMMITS | signals('visit.noun', 'visit.verb', 'talks.noun', 'talks.verb', 'conference.noun', 'margins');
const ARRIVES = MEETS | signals('arrive.verb', 'attend');

/**
 * When the article was written by known meetings and trips that a sentence tells with their day or month and no year: *gặp ông
 * Kim hôm 12/6; cuộc gặp tại Bình Nhưỡng hồi tháng 7; hội nghị G20 ở Đức vào tháng 7 năm ngoái*. Windows of one reason are
 * of one such day or month.
 */
export function toldSessionsOf(
  { mentions, dates, tenses }: Reading,
  travellers: Travellers,
  knowledge: Knowledge,
): KnownDays[] {
  const told = new Map<string, KnownDays>();
  const times = timesOf(dates, tenses);
  dates.forEach(({ first }, i) => {
    const sentence = mentions.sentences[sentenceIndex(mentions.sentences, first)];
    const time = times[i];
    if (!sentence || !time) return;
    const known = knownIn(sentence, mentions, time.isDay, travellers, knowledge);
    for (const session of ofOneYear(known.filter((s) => time.written(s)))) {
      const window = time.written(session)!;
      told.set(`${window.reason}|${session.from}`, { ...window, reason: `a known meeting ${window.reason}` });
    }
  });
  return [...told.values()];
}

/** Those of the years of which most are: where two met, both have been. */
function ofOneYear(sessions: readonly KnownDays[]): KnownDays[] {
  const yearOf = ({ from }: KnownDays): string => from.slice(0, 4);
  const counts = new Map<string, number>();
  for (const session of sessions) count(counts, yearOf(session));
  const most = Math.max(...counts.values());
  return sessions.filter((session) => counts.get(yearOf(session)) === most);
}

/** The sessions and trips that a sentence may tell: by who is named, and where. */
function knownIn(
  sentence: SentenceChunks,
  mentions: Mentions,
  isDay: boolean,
  travellers: Travellers,
  knowledge: Knowledge,
): KnownDays[] {
  const who = travellers.namedIn(sentence);
  // Tổng thống Moon nhậm chức ngày 10/5: whatever the sentence tells.
  const terms = isDay ? [...who].flatMap((id) => termsOf(id, knowledge)) : [];
  const named = new Set(sentence.chunks.flatMap((c) => (c.kind === 'series' ? [c.series] : [])));
  if ((sentence.signals & (isDay ? ARRIVES : MEETS)) === 0 && named.size === 0) return terms;
  const there = travellers.placesIn(sentence);
  const trips = travellers.tripsOf(who, there).map((trip) => windowOfTrip(trip, knowledge));
  const summits = summitsIn(sentence, { who, there, named }, isDay, knowledge);
  const own = { sentences: [sentence], made: mentions.made };
  return [...terms, ...trips, ...summits, ...sessionsHere(own, knowledge), ...untoldSessions(own, knowledge)];
}

/** Whoever and whatever a sentence names, where it has them, and the meetings that it calls by their names. */
interface Told {
  who: ReadonlySet<string>;
  there: ReadonlySet<string>;
  named: ReadonlySet<string>;
}

/** The summits of states that a sentence tells, by name or by who meets; those at a place that it names, if any were held there. */
function summitsIn(
  { signals: told }: SentenceChunks,
  { who, there, named }: Told,
  isDay: boolean,
  knowledge: Knowledge,
): KnownDays[] {
  const isThere = ({ place, country }: Session): boolean => there.has((place ?? country)!);
  const isSummit = (told & SUMMITS) !== 0;
  const isMet = (session: Session): boolean =>
    session.parties.every((p) => who.has(p)) &&
    (isSummit || isThere(session) || (isDay && hasHead(who, session.parties, session.from, knowledge)));
  const all = knowledge.sessions.ofStates.filter((s) => named.has(s.series) || isMet(s));
  const here = all.filter(isThere);
  return (here.length > 0 ? here : all).map(windowOfSession);
}

/** The days on which somebody took office. */
const termsOf = (id: string, { tenures }: Knowledge): KnownDays[] =>
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
