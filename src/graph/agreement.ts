import type { Entity, Form, MeetingReport, Status } from '../model.ts';
import { edtfSpan } from '../text/edtf.ts';

/** What a meeting's node says, which reports may contradict. */
export interface Shown {
  form: Form;
  status: Status;
  date: string | null;
  /** The narrowest place that most tell. */
  place: string | null;
}

/** How a report stands to what is shown. */
export type Stand = 'agrees' | 'contradicts' | 'neither';

type Entities = (id: string) => Entity | undefined;

/**
 * Does a report tell what is shown? Planned in May and held in June is no contradiction, nor another day that was only
 * planned, which does not bear the shown one out either.
 */
export function standOf(
  report: MeetingReport,
  shown: Shown,
  all: readonly MeetingReport[],
  entities: Entities,
): Stand {
  const { meeting } = report;
  const otherDay = datesClash(meeting.date, shown.date);
  const otherTime = isPlan(meeting.status) !== isPlan(shown.status);
  if (otherOutcome(report, shown.status, all)) return 'contradicts';
  if (otherDay) return otherTime ? 'neither' : 'contradicts';
  return otherPlace(meeting.place, shown, entities) ? 'contradicts' : 'agrees';
}

const isPlan = (status: Status): boolean => status === 'planned' || status === 'proposed';

/** Held against cancelled, unless it was called off first and held after all. */
function otherOutcome(report: MeetingReport, shown: Status, all: readonly MeetingReport[]): boolean {
  const { status } = report.meeting;
  if (status === shown || isPlan(status) || isPlan(shown)) return false;
  if (shown === 'cancelled') return true;
  const off = dayOf(report);
  const held = all.filter(({ meeting }) => meeting.status === 'held').map(dayOf);
  return off === null || held.some((day) => day === null || day <= off);
}

const dayOf = ({ record }: MeetingReport): string | null => edtfSpan(record.article.published)?.from ?? null;

const WHOLE = /^\d{4}(?:-\d{2}){0,2}$/u;

/** Do two dates exclude each other? A day within the month that is told otherwise does not. */
export function datesClash(a: string | null, b: string | null): boolean {
  if (a === null || b === null || !WHOLE.test(a) || !WHOLE.test(b)) return false;
  return !a.startsWith(b) && !b.startsWith(a);
}

/** Of a journey or a call several places may be told, by one report or by two. */
const IN_ONE_PLACE: ReadonlySet<Form> = new Set(['talks', 'summit', 'conference']);

function otherPlace(places: readonly string[], { form, place }: Shown, entities: Entities): boolean {
  const there = entities(place ?? '');
  if (there === undefined || places.length === 0 || !IN_ONE_PLACE.has(form)) return false;
  return places.every((id) => {
    const told = entities(id);
    return told !== undefined && placesApart(located(told), located(there));
  });
}

/** Where something lies. */
export interface Located {
  id: string;
  country: string | null;
  latitude?: number;
  longitude?: number;
}

const located = (entity: Entity): Located =>
  entity.kind === 'country' ? { id: entity.id, country: entity.id } : entity;

/** Degrees of latitude or longitude: a house of which only the country is known may stand in any city of it. */
const NEAR = 0.7;

/** Are two places known to lie apart? A city lies in its country. */
export function placesApart(a: Located, b: Located): boolean {
  if (a.id === b.id) return false;
  if (a.country !== b.country) return a.country !== null && b.country !== null;
  if (a.latitude === undefined || b.latitude === undefined) return false;
  const east = Math.abs((a.longitude ?? 0) - (b.longitude ?? 0));
  return Math.abs(a.latitude - b.latitude) > NEAR || Math.min(east, 360 - east) > NEAR;
}
