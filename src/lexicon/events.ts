import { addDays, type EdtfSpan, isDay } from '../text/edtf.ts';
import { Phrases } from '../text/phrases.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { DataError, type Row, list, readRows, referred, required } from './csv.ts';

/** The days on which something happened, all that are known: it is told with its day and no year, *phóng tên lửa hôm 29/8*. */
export interface Event {
  name: string;
  /** Entity ids of those whom its sentence names too. */
  who: readonly string[];
  /** Each as a day and the next: the reader's clock may be ahead. */
  days: EdtfSpan[];
}

/** Finds events; like milestones they cover other names. */
export type Events = Phrases<Event, readonly Event[]>;

const COLUMNS = ['name', 'names', 'who', 'day', 'source'];

/** Loads `events.csv`; rows of one name are its days, and the first of them has its other names and who takes part. */
export function loadEvents(
  folders: readonly string[],
  vocabulary: Vocabulary,
  ids: ReadonlyMap<string, string>,
): Events {
  const events = new Map<string, Event>();
  const phrases = new Phrases((all: readonly Event[]) => all, vocabulary);
  for (const row of readRows(folders, 'events.csv', COLUMNS, ['name', 'day'])) {
    const name = required(row, 'name');
    const known = events.get(name);
    const event = known ?? {
      name,
      who: list(row, 'who').map((id) => referred(row, 'who', id, ids)),
      days: [],
    };
    events.set(name, event);
    event.days.push(dayOf(row));
    for (const phrase of known ? list(row, 'names') : [name, ...list(row, 'names')])
      phrases.add(phrase, event);
  }
  return phrases.seal();
}

function dayOf(row: Row): EdtfSpan {
  const day = required(row, 'day');
  const until = isDay(day) ? addDays(day, 1) : null;
  if (until === null) throw new DataError(row, `day is ${day}; expected a day: YYYY-MM-DD`);
  return { from: day, until };
}
