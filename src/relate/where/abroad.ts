import type { MeetingRecord } from '../../model.ts';
import { type EdtfSpan, edtfSpan, spanDays } from '../../text/edtf.ts';
import { type Context, countryOf, isKind, landOf } from '../context.ts';
import { lacksPlace } from '../telling.ts';

/** Days of a meeting beyond which who travels may have been in several countries. */
const SHORT = 2;
const A_YEAR = 366;
const FIRST = '0001-01-01';

/**
 * *thượng đỉnh Mỹ – Triều ngày 12/6 … Singapore*: two who meet are in one country, and where somebody was abroad on that day the
 * tables know. They tell which of the countries that the article names it is, not one that it does not name.
 */
export function placeAbroad(context: Context, records: readonly MeetingRecord[]): void {
  for (const talks of records) {
    if (!lacksPlace(talks)) continue;
    const [land, ...others] = landsOf(context, talks);
    if (land !== undefined && others.length === 0 && isNamed(context, land)) talks.place = [land];
  }
}

/** The countries in which all who meet may have been at one time; none where the tables do not know enough. */
function landsOf(context: Context, talks: MeetingRecord): string[] {
  const officials = talks.participants.map((p) => p.entity);
  if (officials.length < 2 || !officials.every((id) => isKind(context, id, 'official'))) return [];
  const span = timeOf(context, talks, officials);
  if (span === null) return [];
  const lands = new Set(officials.flatMap((id) => [...tripsOf(context, id).keys()]));
  return [...lands].filter((land) => metIn(context, officials, land, span));
}

/** The day; of what was held at some time, as much as the tables tell all trips of: its month, or all up to the writing. */
function timeOf(
  context: Context,
  { status, date, dateText }: MeetingRecord,
  officials: readonly string[],
): EdtfSpan | null {
  const told = edtfSpan(date);
  if (told !== null && spanDays(told) <= SHORT) return told;
  const before = dateText === null ? edtfSpan(context.article.published) : null;
  const time = told ?? (before && spanDays(before) <= A_YEAR ? { ...before, from: FIRST } : null);
  return status === 'held' && time !== null ? knownTime(context, officials, time) : null;
}

/** That part of a time of which all trips of all of them are told; null where there is none at its end. */
function knownTime({ knowledge }: Context, officials: readonly string[], time: EdtfSpan): EdtfSpan | null {
  let known: EdtfSpan | null = time;
  for (const id of officials) {
    const whole = knowledge.trips
      .get(id)
      ?.whole.find((w) => w.from! <= time.until && (w.until === null || time.until <= w.until));
    known = known && whole ? commonTime(known, { from: whole.from!, until: time.until }) : null;
  }
  return known;
}

/** Whether all were in the country on one day of the span, somebody of them from abroad. */
function metIn(context: Context, officials: readonly string[], land: string, span: EdtfSpan): boolean {
  let times: readonly EdtfSpan[] = [span];
  for (const id of officials)
    if (countryOf(context, id) !== land)
      times = (tripsOf(context, id).get(land) ?? []).flatMap((trip) =>
        times.flatMap((time) => commonTime(time, trip) ?? []),
      );
  return times.length > 0;
}

function commonTime(a: EdtfSpan, b: EdtfSpan): EdtfSpan | null {
  const from = a.from > b.from ? a.from : b.from;
  const until = a.until < b.until ? a.until : b.until;
  return from <= until ? { from, until } : null;
}

const tripsOf = ({ knowledge }: Context, id: string): ReadonlyMap<string, readonly EdtfSpan[]> =>
  knowledge.trips.get(id)?.to ?? NO_TRIPS;
const NO_TRIPS: ReadonlyMap<string, readonly EdtfSpan[]> = new Map();

const isNamed = (context: Context, land: string): boolean =>
  [...context.linked.entities.keys()].some(
    (id) => id === land || (isKind(context, id, 'place') && landOf(context, id) === land),
  );
