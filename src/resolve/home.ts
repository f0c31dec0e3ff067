import { addDays, daysBetween, type EdtfSpan, spanDays } from '../text/edtf.ts';
import { byText } from '../text/order.ts';
import { type Bounds, tellingsOf } from './bounds.ts';
import { A_DAY } from './centroid.ts';
import type { Occasion } from './occasions.ts';
import { A_SEASON, mayShare, type Profile, share } from './profile.ts';
import type { World } from './world.ts';
import { isOnDay } from './yearless.ts';

/** How many times as often the one of two occasions is told, where nobody means the other without its day. */
const FAR_MORE = 3;
/** Days after its time within which a plan is still that of the occasion that came of it: told by the day, or less exactly. */
const SLIP = { day: 14, longer: 60 };
/** Days before its time at which it may take place already. */
const EARLY = 2;
/** Days from the telling within which what is told without a day takes place, or took place. */
const REACH = {
  /** Of a plan. */
  ahead: 120,
  /** Of what is told as held, where none is known to have been by then. */
  soon: 45,
  /** Of what has been. */
  back: 100,
  /** Of what has been, where the telling may be of several years. */
  news: 14,
  /** Of what is told as the news of the day. */
  today: 7,
};
/** Days of the telling beyond which only what all of them leave can be meant. */
const A_YEAR = 366;
/** Months after the one told in which a plan for it may come about. */
const LATER = 2;

/** The occasion that a profile must mean; null where it is none that is known, or one of several. */
export function homeOf(
  own: Profile,
  known: readonly Occasion[],
  world: World,
  bounds: Bounds,
): Occasion | null {
  const fit = known.filter((occasion) => mayBe(own, occasion));
  // lần hai: of occasions of which one is told as the second that one.
  const named = fit.filter(({ centre }) => share(own.ordinals, centre.ordinals));
  const tellings = tellingsOf(
    own.reports.map(({ record }) => record),
    bounds,
  );
  return (
    onlyOne(tellings.flatMap((told) => homeAt(own, told, fit, tellings.length > 1) ?? [])) ??
    onlyOne(
      tellings.flatMap((told) => named.filter((one) => isTold(own, told, one) && isLast(one, told, known))),
    ) ??
    onlyOneThere(own, tellings, fit, world) ??
    onlyOne(tellings.flatMap((told) => movedTo(own, told, known) ?? []))
  );
}

/** *có thể gặp nhau ở Thụy Điển*: what was planned for where they did not meet within a year came about elsewhere, if soon. */
function movedTo(own: Profile, told: EdtfSpan, known: readonly Occasion[]): Occasion | null {
  if (own.status === 'held' || spanDays(own.span) <= A_DAY || spanDays(told) > A_SEASON) return null;
  const isThere = ({ centre, span }: Occasion): boolean =>
    mayShare(own.countries, centre.countries) && Math.abs(daysBetween(told.from, span.from)) <= A_YEAR;
  if (known.some(isThere)) return null;
  const wish = { ...own, places: NOWHERE, countries: NOWHERE };
  const isAfter = cameOf(own, told, REACH.ahead);
  const came = known.filter((occasion) => mayBe(wish, occasion) && occasion.span.from >= told.until);
  const [next] = likely(came, isAfter);
  return next?.centre.form === 'summit' ? next : null;
}

const NOWHERE: ReadonlySet<string> = new Set();

/** Whether it was over, or ahead, when it was told so. */
const isTold = ({ status }: Profile, told: EdtfSpan, { span }: Occasion): boolean =>
  status === 'held' ? span.from <= told.until : span.until >= told.from;

/** Whether all that took place between it and the telling is told as a later one: some count from another beginning. */
const isLast = ({ span, centre }: Occasion, told: EdtfSpan, known: readonly Occasion[]): boolean =>
  known.every(
    (other) =>
      other.span.from <= span.from ||
      other.span.from > told.until ||
      [...other.centre.ordinals].some((nth) => [...centre.ordinals].every((own) => own < nth)),
  );

/** The one occasion of a list; null where there are several. */
const onlyOne = (homes: readonly Occasion[]): Occasion | null =>
  homes.length > 0 && homes.every((home) => home === homes[0]) ? homes[0]! : null;

/**
 * The occasion that is meant by what is told on these days.
 * @param open whether it is one of several years on which it may have been told: then only news tells which
 */
function homeAt(own: Profile, told: EdtfSpan, fit: readonly Occasion[], open: boolean): Occasion | null {
  if (spanDays(told) > A_YEAR) return onlyOneWithin(own, told, fit);
  const isAhead = own.status !== 'held';
  const [next] = likely(fit, cameOf(own, told, isAhead ? REACH.ahead : open ? 0 : REACH.soon));
  if (isAhead) return next ?? null;
  if (own.span !== null) return isToday(own) ? newsBefore(own.span, fit) : null;
  const back = open ? REACH.news : REACH.back;
  const isBefore = ({ span }: Occasion): boolean =>
    span.from <= told.until && daysBetween(span.from, told.from) <= back;
  return likely(fit, isBefore).at(-1) ?? next ?? null;
}

/** No words tell its date: it is the day of the news. */
const isToday = ({ guessed, date, reports }: Profile): boolean =>
  guessed && reports.every(({ record }) => record.article.published === date);

/** What is told as if it were today's news is still that of the days before. */
const newsBefore = ({ from }: EdtfSpan, fit: readonly Occasion[]): Occasion | null =>
  fit.findLast(({ span }) => span.from <= from && daysBetween(span.from, from) <= REACH.today) ?? null;

/** Told any day of years: the one summit that all of these leave. */
function onlyOneWithin(own: Profile, told: EdtfSpan, fit: readonly Occasion[]): Occasion | null {
  if (own.form !== 'summit' || own.span !== null) return null;
  const isPossible = (occasion: Occasion): boolean =>
    occasion.centre.form === 'summit' && isTold(own, told, occasion);
  // hồi tháng 6: of any year, however often the one of two is told.
  const left = own.month === null ? likely(fit, isPossible) : fit.filter(isPossible);
  return left.length === 1 ? left[0]! : null;
}

/** Whether an occasion may be what was told as ahead: not before its time, and not long after it. */
function cameOf({ span }: Profile, told: EdtfSpan, reach: number): (occasion: Occasion) => boolean {
  const since = addDays(told.from, -1);
  if (span === null)
    return (next) => next.span.from >= since && daysBetween(told.until, next.span.from) <= reach;
  const slip = spanDays(span) <= A_DAY ? SLIP.day : SLIP.longer;
  const earliest = byText(since, span.from) < 0 ? addDays(span.from, -EARLY) : since;
  return (next) => next.span.from >= earliest && daysBetween(span.until, next.span.from) <= slip;
}

/** *ở Singapore* tells which, where they have met there once and it is neither's own land. */
function onlyOneThere(
  own: Profile,
  tellings: readonly EdtfSpan[],
  fit: readonly Occasion[],
  world: World,
): Occasion | null {
  const isAbroad = [...own.countries].every((land) =>
    own.parties.every((id) => id !== land && world.entity(id)?.country !== land),
  );
  if (own.span !== null || own.countries.size === 0 || !isAbroad) return null;
  const isOver = ({ span }: Occasion): boolean =>
    tellings.length === 0 || (own.status === 'held' && tellings.some(({ until }) => span.from <= until));
  const there = fit.filter((occasion) => occasion.centre.countries.size > 0 && isOver(occasion));
  return there.length === 1 ? there[0]! : null;
}

/** Those that are near, without any that is told far less often than another of them. */
function likely(all: readonly Occasion[], isNear: (occasion: Occasion) => boolean): Occasion[] {
  const near = all.filter(isNear);
  const most = Math.max(0, ...near.map(({ weight }) => weight));
  return near.filter(({ weight }) => weight * FAR_MORE >= most);
}

/** Whether nothing that is told of place, number, day or month speaks against an occasion. */
const mayBe = (own: Profile, { centre, span }: Occasion): boolean =>
  mayShare(own.countries, centre.countries) &&
  (own.status !== 'held' || mayShare(own.places, centre.places)) &&
  mayShare(own.ordinals, centre.ordinals) &&
  (own.yearless === null || isOnDay(own.yearless, span)) &&
  (own.month === null || isInMonth(own.month, span, own.status === 'held' ? 0 : LATER));

/** Whether it began or ended in a month, or so many months later. */
const isInMonth = (month: number, { from, until }: EdtfSpan, later: number): boolean =>
  [from, until].some((day) => (Number(day.slice(5, 7)) - month + 12) % 12 <= later);
