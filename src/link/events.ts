import type { Event, Events } from '../lexicon/events.ts';
import type { DateMention } from '../model.ts';
import { writtenFor } from './counted-times.ts';
import type { Window } from './published.ts';
import type { Reading } from './reading.ts';
import { sentenceIndex } from './sentence-index.ts';
import { type Time, timesOf } from './told-times.ts';
import type { Travellers } from './travellers.ts';

/** Tokens between an event and the time that counts it from today: *tuần trước quyết định rút quân*. */
const BESIDE = 3;
/** Tokens from a day to the common words for an event, *hôm 29/8 Triều Tiên phóng tên lửa*, and from these to a day behind them. */
const [AHEAD, BEHIND] = [6, 15];
/** Days of an event on which another told day hardly falls by chance. */
const FEW = 4;

/** An event that a sentence tells, between which tokens. */
interface Told {
  event: Event;
  first: number;
  past: number;
}

/**
 * When the article was written by known events that it tells with their time and no year: *phóng tên lửa hôm 29/8*. Of those
 * that one sentence tells with one time any will do.
 */
export function eventWindows(
  { tokens, mentions: { sentences }, dates, tenses }: Reading,
  travellers: Travellers,
  events: Events,
): Window[] {
  const told = sentences.map((): Told[] => []);
  for (const { first, past, payloads } of events.find(tokens)) {
    const at = sentenceIndex(sentences, first);
    if (at < 0) continue;
    const named = travellers.namedIn(sentences[at]!);
    for (const event of payloads)
      if (event.who.every((id) => named.has(id))) told[at]!.push({ event, first, past });
  }
  const times = timesOf(dates, tenses);
  const windows = dates.flatMap((date, i) => {
    const at = sentenceIndex(sentences, date.first);
    return at < 0 ? [] : windowsOf(told[at]!, date, times[i]!);
  });
  return [...new Map(windows.map((w) => [`${w.reason}|${w.from}|${w.until}`, w])).values()];
}

/** What a date says of the day of writing where it is that of one of these events. */
function windowsOf(told: readonly Told[], date: DateMention, time: Time | null): Window[] {
  const windows = new Map<string, Window[]>();
  for (const { event, first, past } of told) {
    const [ahead, behind] = [first - date.past, date.first - past];
    // Ngày 2/9 ông nói việc Triều Tiên phóng tên lửa …: common words are of a day only near it.
    const isCommon = event.who.length > 0 && event.days.length > FEW;
    if (isCommon && (ahead > AHEAD || behind > BEHIND)) continue;
    const written = time?.written ?? (isCommon || Math.max(ahead, behind) > BESIDE ? null : counted(date));
    const own = written ? event.days.flatMap((days) => written(days) ?? []) : [];
    if (own.length > 0 && !windows.has(event.name)) windows.set(event.name, own);
  }
  const names = [...windows.keys()].join(' or ');
  return [...windows.values()].flat().map((w) => ({ ...w, reason: `${names} ${w.reason}` }));
}

/** *tháng trước, tuần trước*; on *hôm qua* somebody may only speak of it. */
function counted({ expression: e }: DateMention): Time['written'] | null {
  if (e.type !== 'relative' || e.unit === 'day' || (e.offset ?? 0) >= 0) return null;
  const written = writtenFor(e);
  return written && ((days) => written({ ...days, reason: 'counted from today' }, true));
}
