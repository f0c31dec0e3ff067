import type { Knowledge } from '../lexicon/knowledge.ts';
import type { DateExpression, DateMention, Mentions, SentenceChunks, Span } from '../model.ts';
import { meet, shared } from '../text/edtf.ts';
import { writtenFor } from './counted-times.ts';
import type { KnownDays } from './published.ts';
import { sentenceIndex } from './sentence-index.ts';
import { sessionsHere } from './sessions.ts';
import type { Trips } from './trips.ts';

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
): KnownDays[] {
  const told = new Map<string, KnownDays>();
  const trips = new Map<string, KnownDays>();
  for (const date of dates) {
    const { expression, first, end } = date;
    const at = sentenceIndex(sentences, first);
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
function note(told: Map<string, KnownDays>, session: KnownDays, left: KnownDays | null): void {
  const window = both(told.get(keyOf(session)), left);
  if (window) told.set(keyOf(session), window);
}

const possible = (told: ReadonlyMap<string, KnownDays>): KnownDays[] =>
  [...told.values()].filter(({ from, until }) => from <= until);

/** Of the stays of two travellers in one country those that they share: *cuộc gặp Trump – Putin hôm qua tại Helsinki*; all where they share none. */
function together(stays: readonly KnownDays[]): KnownDays[] {
  const countryOf = ({ reason }: KnownDays): string => reason.slice(reason.lastIndexOf(','));
  const isWith = (a: KnownDays, b: KnownDays): boolean =>
    a.reason !== b.reason && countryOf(a) === countryOf(b) && meet(a, b);
  const met = stays.filter((a) => stays.some((b) => isWith(a, b)));
  return met.length > 0 ? met : [...stays];
}

const keyOf = ({ reason, from }: KnownDays): string => `${reason}|${from}`;

const isYear = (e: DateExpression): boolean => e.type === 'relative' && e.unit === 'year';

/** What two words leave of the days of writing. */
function both(known: KnownDays | undefined, found: KnownDays | null): KnownDays | null {
  if (!known || !found) return found ?? known ?? null;
  return { ...known, ...shared(known, found) };
}

/** A date in the sentence that does not stand beside the day of writing. */
const isOfItsOwn = ({ start, expression: e }: DateMention, sentence: Span): boolean =>
  sentence.start <= start && start < sentence.end && (e.type !== 'relative' || e.day !== null);
