import type { Form } from '../model.ts';
import { daysBetween, isDay, meet, spanDays, type EdtfSpan } from '../text/edtf.ts';
import { areOfficials, sameParticipants, sameParties } from './participants.ts';
import { A_SEASON, mayShare, type Profile, share } from './profile.ts';
import { widen } from './window.ts';
import type { World } from './world.ts';
import { isOnDay } from './yearless.ts';

/** Average score from which reports tell of one meeting. */
export const SAME_MEETING = 0.7;
const WEIGHT = { who: 0.55, when: 0.25, where: 0.15, form: 0.05, margins: 0.1 };
/** Days by which articles differ over one visit (arrival or first talks) or one conference (eve or opening). */
const SLACK: Record<Form, number> = { visit: 2, conference: 1, summit: 1, talks: 1, call: 1 };
/** From here on the places agree rather than only not contradict. */
const PLACE_AGREES = 0.9;

/**
 * How likely two profiles tell of one meeting, from 0 to about 1; null where they contradict each other.
 * The weights were set by hand on pairs of articles that tell of the same and of similar meetings.
 * @param doubt days by which the dates may differ whatever the places say
 */
export function compare(a: Profile, b: Profile, world: World, doubt = 0): number | null {
  const where = samePlace(a, b) ?? (onOneDay(a, b, world) ? 0 : null);
  if (where === null || isOtherNumber(a, b)) return null;
  const margins = sameMargins(a, b);
  const agreed = where >= PLACE_AGREES || margins > 0;
  const form = sameForm(a, b, where);
  const when = form === null ? null : sameTime(a, b, agreed, doubt);
  const who = when === null ? null : sameParticipants(a, b, world);
  if (form === null || when === null || who === null) return null;
  const score = WEIGHT.who * who + WEIGHT.when * when + WEIGHT.where * where;
  return score + WEIGHT.form * form + WEIGHT.margins * margins;
}

/** The same officials, on a day that both tell: nobody meets one and the same person in two countries on one day. */
const onOneDay = (a: Profile, b: Profile, world: World): boolean =>
  isDay(a.date) &&
  a.date === b.date &&
  !a.guessed &&
  !b.guessed &&
  sameParties(a, b) &&
  areOfficials(a, world);

/** *lần hai* is not *lần đầu tiên*, unless the days of both are told: some count from another beginning. */
const isOtherNumber = (a: Profile, b: Profile): boolean =>
  (a.span === null || b.span === null) && !mayShare(a.ordinals, b.ordinals);

/** What one article tells as two meetings. */
export const areTwo = (a: Profile, b: Profile): boolean => shareArticle(a, b) && !sameOccasion(a, b);

function shareArticle(a: Profile, b: Profile): boolean {
  const [few, many] = a.articles.size < b.articles.size ? [a, b] : [b, a];
  for (const id of few.articles) if (many.articles.has(id)) return true;
  return false;
}

/** What an article tells as two meetings are two, unless nothing but place or status tells them apart. */
function sameOccasion(a: Profile, b: Profile): boolean {
  return a.form === b.form && a.date !== null && a.date === b.date && sameParties(a, b);
}

/**
 * Talks may be called a summit where the same people meet, a summit a conference where it is one organisation's and
 * its time is known. A visit is never the talks held on it; a call is nothing else.
 */
function sameForm(a: Profile, b: Profile, where: number): number | null {
  if (a.form === b.form) return 1;
  const forms = [a.form, b.form].sort().join(' ');
  if (forms === 'summit talks') return sameParties(a, b) ? 0.6 : null;
  const timed = (a.span !== null && b.span !== null) || where >= PLACE_AGREES;
  const hosted = share(a.bodies, b.bodies);
  return forms === 'conference summit' && timed && hosted ? 0.5 : null;
}

/** Geneva is not Stockholm; Stockholm may be meant by Sweden. A call has no place. */
function samePlace(a: Profile, b: Profile): number | null {
  if (a.form === 'call' && b.form === 'call') return 0.5;
  if (share(a.places, b.places)) return 1;
  const countriesTold = a.countries.size > 0 && b.countries.size > 0;
  const oneCountry = share(a.countries, b.countries);
  if (countriesTold && !oneCountry) return null;
  if (a.places.size && b.places.size) {
    if (a.form === 'visit' || a.form === 'conference') return oneCountry ? 0.6 : 0.3;
    // Bàn Môn Điếm and the demilitarised zone are of no one country.
    return oneCountry || !countriesTold ? 0.25 : null;
  }
  if (oneCountry) return PLACE_AGREES;
  return a.form === 'visit' ? 0.2 : 0.5;
}

/** 1 in the margins of one conference, -2.5 of two, 0 where nothing tells. */
function sameMargins(a: Profile, b: Profile): number {
  if (!a.margins.size || !b.margins.size) return 0;
  return share(a.margins, b.margins) ? 1 : -2.5;
}

function sameTime(a: Profile, b: Profile, agreed: boolean, doubt: number): number | null {
  const day = sameYearlessDay(a, b);
  if (day !== null) return day ? YEARLESS_DAY : null;
  const slack = agreed ? Math.min(SLACK[a.form], SLACK[b.form]) : 0;
  if (a.span && b.span) return sameDates(a.span, b.span, Math.max(slack, doubt));
  if (!isNear(a) || !isNear(b)) return agreed ? 0.4 : null;
  if (!a.window || !b.window || !meet(a.window, b.window)) return null;
  const apart = Math.min(distance(a, b), 200);
  const formal = a.form === 'conference' || b.form === 'conference';
  if (formal && !agreed && apart > 10) return null;
  if (a.span || b.span) return 0.65 - (0.3 * apart) / 200;
  const later = a.told && b.told && a.told.from < b.told.from ? b : a;
  const limit = later.status === 'held' && a.status !== b.status ? 200 : a.status === 'held' ? 14 : 45;
  return apart > limit ? null : 0.55 - (0.3 * apart) / 200;
}

function isNear({ span, told }: Profile): boolean {
  return span !== null || (told !== null && spanDays(told) <= A_SEASON);
}

/** What the same day and month say where one article tells no year. */
const YEARLESS_DAY = 0.8;

/** Whether *ngày 12/6* of an article without a year is among the days of the other; null where it tells nothing. */
function sameYearlessDay(a: Profile, b: Profile): boolean | null {
  if (a.yearless !== null && b.yearless !== null) return a.yearless === b.yearless;
  const [yearless, span] = a.yearless !== null ? [a.yearless, b.span] : [b.yearless, a.span];
  return yearless === null || span === null ? null : isOnDay(yearless, span);
}

function sameDates(a: EdtfSpan, b: EdtfSpan, slack: number): number | null {
  if (!meet(a, b)) return slack > 0 && meet(widen(a, slack), b) ? 0.5 : null;
  if (a.from === b.from && a.until === b.until) return 1;
  const days = Math.max(spanDays(a), spanDays(b));
  return days <= 14 ? 0.9 : days <= 62 ? 0.75 : 0.55;
}

/** Days between the meeting and the telling, or the two tellings, whichever is known. */
function distance(a: Profile, b: Profile): number {
  const [x, y] = [a.span ?? a.told, b.span ?? b.told];
  if (!x || !y || meet(x, y)) return 0;
  return x.until < y.from ? daysBetween(x.until, y.from) : daysBetween(y.until, x.from);
}
